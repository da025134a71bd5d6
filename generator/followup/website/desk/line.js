/** Draws the line of time: a picture of the list of dates, with room where hours count. Its words come from the list. */

import { draw } from "./dom.js";

/** @typedef {{ name: string, at: number, text: string, short: string }} Stop */

const [NARROWEST, WIDEST] = [250, 440];
const EDGE = 14;
const LINE = 46;
/** Where captions stand, the nearest to the line first. */
const ROWS = { above: [28, 13], below: [69, 84] };
/** Between the middles of two marks, at least. */
const BETWEEN = 15;
const HOUR = 3_600_000;

/**
 * Return the picture of some stops; null where they hold no interview.
 * @param {Stop[]} stops
 * @param {{ width: number, font: string, now: number, nowText: string }} view `font` is the family of the captions, `now` in
 *   milliseconds; 0 leaves it out
 * @returns {SVGElement | null}
 */
export function lineOf(stops, { width, font, now, nowText }) {
  const start = stops.find((stop) => stop.name === "ended_at");
  if (!start) return null;
  const wide = Math.min(Math.max(width || 330, NARROWEST), WIDEST);
  const last = Math.max(...stops.map((stop) => stop.at));
  const stretch = (/** @type {number} */ at) => Math.log1p(Math.max(at - start.at, 0) / (3 * HOUR));
  const x = (/** @type {number} */ at) => EDGE + (Math.min(stretch(at) / (stretch(last) || 1), 1)) * (wide - 2 * EDGE);
  const places = apart(stops.filter(isMarked).map((stop) => ({ stop, x: x(stop.at) })), wide);
  const parts = [draw("line", { x1: EDGE, y1: LINE, x2: wide - EDGE, y2: LINE, class: "desk-line-rule" })];
  const [earliest, latest] = ["earliest", "latest"].map((name) => stops.find((stop) => stop.name === name));
  if (earliest && latest) {
    const left = x(earliest.at) - 7;
    parts.push(draw("rect", { x: left, y: LINE - 7, width: x(latest.at) + 7 - left, height: 14, rx: 7, class: "desk-line-window" }));
  }
  const here = now > start.at && now < last ? x(now) : 0;
  if (here) parts.push(draw("line", { x1: here, y1: LINE - 13, x2: here, y2: LINE + 13, class: "desk-line-now" }));
  for (const { stop, x: middle } of places) parts.push(...markOf(stop, middle));
  const captions = new Captions(wide, font);
  for (const { stop, x: middle } of inOrderOfWeight(places)) captionOf(stop, middle, captions);
  if (here) captions.place(here, nowText, "below", "desk-line-now-text");
  const top = captions.rows.has(ROWS.above[1]) ? 0 : 15;
  const bottom = captions.rows.has(ROWS.below[1]) ? 90 : 75;
  const svg = draw("svg", { viewBox: `0 ${top} ${wide} ${bottom - top}`, "aria-hidden": "true", class: "desk-line" });
  svg.append(...parts, ...captions.drawn);
  return svg;
}

/**
 * Return the mark of a stop: each kind has a shape of its own, so that no colour is needed to tell them apart.
 * @param {Stop} stop
 * @param {number} x
 */
function markOf({ name }, x) {
  const kind = name.split(".")[0];
  const style = `desk-line-dot desk-line-${kind}`;
  if (kind === "promised_reply_by") return [draw("path", { d: `M${x} ${LINE - 8}l8 8l-8 8l-8 -8z`, class: style })];
  if (kind === "sent") {
    const tick = draw("path", { d: `M${x - 3.5} ${LINE}l2.5 3l4.5 -6`, class: "desk-line-tick" });
    return [draw("rect", { x: x - 7, y: LINE - 7, width: 14, height: 14, rx: 3, class: style }), tick];
  }
  return [draw("circle", { cx: x, cy: LINE, r: kind === "best" ? 7 : 5.5, class: style })];
}

/** @param {Stop} stop */
function isMarked({ name }) {
  return name !== "earliest" && name !== "latest";
}

/**
 * Move marks that would cover each other apart, in their order and inside the picture.
 * @param {{ stop: Stop, x: number }[]} places
 * @param {number} wide
 */
function apart(places, wide) {
  const sorted = places.toSorted((a, b) => a.x - b.x);
  sorted.forEach((place, index) => {
    if (index) place.x = Math.max(place.x, sorted[index - 1].x + BETWEEN);
  });
  let most = wide - EDGE;
  for (const place of sorted.toReversed()) {
    place.x = Math.min(place.x, most);
    most = place.x - BETWEEN;
  }
  return sorted;
}

/**
 * What matters most gets its caption first; the others take what room is left.
 * @param {{ stop: Stop, x: number }[]} places
 */
function inOrderOfWeight(places) {
  const weight = ["best", "ended_at", "check_ins", "promised_reply_by", "sent"];
  const weightOf = (/** @type {{ stop: Stop }} */ { stop }) => weight.indexOf(stop.name.split(".")[0]);
  return places.filter(({ stop }) => stop.short).toSorted((a, b) => weightOf(a) - weightOf(b));
}

/**
 * @param {Stop} stop
 * @param {number} x
 * @param {Captions} captions
 */
function captionOf({ name, text, short }, x, captions) {
  if (name === "best") return captions.place(x, `${short} ${text}`, "above", "desk-line-best-text");
  if (name === "ended_at" || name.startsWith("sent")) return captions.place(x, short, "below", "");
  captions.place(x, `${short} ${text.split(",")[0]}`, name.startsWith("check_ins") ? "above" : "below", "");
}

/** The captions of one picture: none covers another. */
class Captions {
  /** @type {SVGElement[]} */
  drawn = [];
  /** @type {Map<number, [number, number][]>} What is taken, by row. */
  rows = new Map();

  /**
   * @param {number} wide
   * @param {string} font
   */
  constructor(wide, font) {
    this.wide = wide;
    this.font = font;
    this.pen = document.createElement("canvas").getContext("2d");
  }

  /**
   * @param {string} text
   * @param {boolean} bold
   */
  #widthOf(text, bold) {
    if (!this.pen) return text.length * 8;
    this.pen.font = `${bold ? 700 : 400} 12.5px ${this.font}`;
    return this.pen.measureText(text).width;
  }

  /**
   * Put a caption into the first row that has room for it, on its own side first; leave it out where none has: the list says
   * it too.
   * @param {number} x
   * @param {string} text
   * @param {"above" | "below"} side
   * @param {string} style
   */
  place(x, text, side, style) {
    const half = this.#widthOf(text, style === "desk-line-best-text") / 2;
    const middle = Math.min(Math.max(x, half), this.wide - half);
    const [left, right] = [middle - half - 4, middle + half + 4];
    const other = side === "above" ? "below" : "above";
    for (const y of [ROWS[side][0], ROWS[other][0], ROWS[side][1], ROWS[other][1]]) {
      const taken = this.rows.get(y) ?? [];
      if (taken.some(([from, to]) => left < to && right > from)) continue;
      this.rows.set(y, [...taken, [left, right]]);
      this.drawn.push(draw("text", { x: middle, y, "text-anchor": "middle", class: `desk-line-text ${style}` }, text));
      return;
    }
  }
}
