/** Draws the dates: the list in words is filled, the line above it is its picture. */

/** @import { Schedule } from "./shapes.js" */
import { all, draw, one } from "./dom.js";
import { inWords } from "./moments.js";

const WIDTH = 330;
const EDGE = 14;
const LINE = 34;
const HOUR = 3_600_000;

/**
 * Fill the list of dates and draw the line.
 * @param {HTMLElement} root the schedule's section
 * @param {Schedule} schedule
 * @param {string} zone
 */
export function showSchedule(root, schedule, zone) {
  for (const item of all(root, "[data-desk-date]")) {
    const moment = momentOf(schedule, item.dataset.deskDate ?? "");
    const time = /** @type {HTMLTimeElement} */ (one(item, "time"));
    item.hidden = !moment;
    time.dateTime = moment;
    time.textContent = moment ? inWords(moment, zone) : "";
    const checkIn = checkInOf(schedule, item.dataset.deskDate ?? "");
    if (checkIn) one(item, "span").textContent = checkIn.what;
  }
  drawLine(root);
}

/**
 * @param {Schedule} schedule
 * @param {string} name
 */
function checkInOf(schedule, name) {
  return name.startsWith("check_ins.") ? schedule.check_ins[Number(name.split(".")[1])] : undefined;
}

/**
 * @param {Schedule} schedule
 * @param {string} name
 * @returns {string}
 */
function momentOf(schedule, name) {
  if (name.startsWith("check_ins.")) return checkInOf(schedule, name)?.at ?? "";
  return String(/** @type {Record<string, unknown>} */ (schedule)[name] ?? "");
}

/**
 * Draw the line from the list, which is its text: hours near the interview have more room than weeks later on.
 * @param {HTMLElement} root
 */
export function drawLine(root) {
  /** @type {Record<string, { at: number, text: string }>} */
  const dates = {};
  for (const item of all(root, "[data-desk-date]:not([hidden])")) {
    const time = /** @type {HTMLTimeElement} */ (one(item, "time"));
    dates[item.dataset.deskDate ?? ""] = { at: Date.parse(time.dateTime), text: time.textContent ?? "" };
  }
  const place = one(root, "[data-desk-timeline]");
  const { ended_at: start, best } = dates;
  if (!start || !best) return place.replaceChildren();
  const last = Math.max(...Object.values(dates).map((date) => date.at));
  const stretch = (/** @type {number} */ at) => Math.log1p((at - start.at) / (3 * HOUR));
  const x = (/** @type {number} */ at) => EDGE + (stretch(Math.max(at, start.at)) / (stretch(last) || 1)) * (WIDTH - 2 * EDGE);
  const svg = draw("svg", { viewBox: `0 0 ${WIDTH} 62`, "aria-hidden": "true", class: "desk-line" });
  svg.append(draw("line", { x1: EDGE, y1: LINE, x2: WIDTH - EDGE, y2: LINE, class: "desk-line-rule" }));
  if (dates.earliest && dates.latest) {
    const left = x(dates.earliest.at) - 7;
    svg.append(draw("rect", { x: left, y: LINE - 7, width: x(dates.latest.at) + 7 - left, height: 14, rx: 7, class: "desk-line-window" }));
  }
  for (const [name, date] of Object.entries(dates)) {
    if (name === "earliest" || name === "latest") continue;
    svg.append(draw("circle", { cx: x(date.at), cy: LINE, r: name === "best" ? 7 : 5.5, class: `desk-line-dot desk-line-${name.split(".")[0]}` }));
  }
  svg.append(caption(x(best.at), 16, `send ${best.text}`, "desk-line-best-text"), caption(x(start.at), 59, "interview", ""));
  const later = dates["check_ins.0"];
  if (later) svg.append(caption(x(later.at), 16, later.text.split(",")[0], ""), caption(x(later.at), 59, "ask", ""));
  place.replaceChildren(svg);
}

/**
 * @param {number} x
 * @param {number} y
 * @param {string} text
 * @param {string} style
 */
function caption(x, y, text, style) {
  const room = text.length * (style ? 4 : 3.4); // Half of its width at 12.5 px; bold letters are broader.
  const middle = Math.min(Math.max(x, room), WIDTH - room);
  return draw("text", { x: middle, y, "text-anchor": "middle", class: `desk-line-text ${style}` }, text);
}
