/** Shows the dates: the list in words is filled from Python's schedule, and the line above it is its picture. */

/** @import { Schedule } from "./shapes.js" */
import { all, copyOf, one, show } from "./dom.js";
import { lineOf } from "./line.js";
import { inWords } from "./moments.js";

/**
 * Fill the list of dates and draw the line.
 * @param {HTMLElement} root the schedule's section
 * @param {Schedule} schedule
 * @param {string} zone
 */
export function showSchedule(root, schedule, zone) {
  for (const item of all(root, "[data-desk-date]:not([data-desk-date^='sent'])")) {
    const name = item.dataset.deskDate ?? "";
    const checkIn = name.startsWith("check_ins.") ? schedule.check_ins[Number(name.split(".")[1])] : undefined;
    const moment = checkIn?.at ?? String(/** @type {Record<string, unknown>} */ (schedule)[name] ?? "");
    if (checkIn) one(item, "span").textContent = checkIn.what;
    fill(item, moment, zone);
  }
  showSent(root, schedule, zone);
  sortDates(root, schedule.ended_at);
  const name = one(root, "[data-desk-zone]");
  name.textContent = `${name.dataset.words} ${schedule.zone}.`;
  show(true, name, ...all(root, "[data-desk-add-date]"));
  drawLine(root, Date.now());
}

/** @type {WeakMap<HTMLElement, Node>} The list of the sample's dates as the page came with it, by section. */
const samples = new WeakMap();

/**
 * Remember the dates of the sample before anything else stands in their place.
 * @param {HTMLElement} root
 */
export function keepSampleDates(root) {
  samples.set(root, one(root, "[data-desk-dates]").cloneNode(true));
}

/**
 * Show the dates of the sample again: another interview's would be taken for them.
 * @param {HTMLElement} root
 */
export function showSampleDates(root) {
  const kept = samples.get(root);
  const list = one(root, "[data-desk-dates]");
  if (!kept || list.isEqualNode(kept)) return;
  list.replaceWith(kept.cloneNode(true));
  show(false, one(root, "[data-desk-zone]"));
  drawLine(root);
}

/**
 * @param {HTMLElement} item
 * @param {string} moment
 * @param {string} zone
 */
function fill(item, moment, zone) {
  const time = /** @type {HTMLTimeElement} */ (one(item, "time"));
  item.hidden = !moment;
  time.dateTime = moment;
  time.textContent = moment ? inWords(moment, zone) : "";
  const label = one(item, "span").textContent ?? "";
  const add = item.querySelector("[data-desk-add-date]");
  add?.setAttribute("aria-label", `Add to calendar: ${label}`);
}

/**
 * Put what has gone out among the dates.
 * @param {HTMLElement} root
 * @param {Schedule} schedule
 * @param {string} zone
 */
function showSent(root, schedule, zone) {
  const list = one(root, "[data-desk-dates]");
  for (const item of all(list, "[data-desk-date^='sent']")) item.remove();
  const purposes = /** @type {HTMLSelectElement} */ (one(/** @type {Element} */ (root.closest("[data-desk]")), "[name=purpose]"));
  (schedule.sent ?? []).forEach(({ purpose, at }, index) => {
    const item = copyOf(list, ":scope > template");
    item.dataset.deskDate = `sent.${index}`;
    one(item, "[data-desk-sent-what]").textContent = [...purposes.options].find((option) => option.value === purpose)?.text ?? purpose;
    list.append(item);
    fill(item, at, zone);
  });
}

/**
 * Bring the dates into their order: a promised day, or a message that went out, may lie anywhere.
 * @param {HTMLElement} root
 * @param {string} ended
 */
function sortDates(root, ended) {
  const items = all(root, "[data-desk-date]");
  const sorted = items.toSorted((a, b) => instantOf(a, ended) - instantOf(b, ended));
  if (sorted.some((item, index) => item !== items[index])) one(root, "[data-desk-dates]").append(...sorted);
}

/**
 * Return the instant of a date; of a day alone, its noon by the clock of the interview. What has none comes last.
 * @param {HTMLElement} item
 * @param {string} ended
 */
function instantOf(item, ended) {
  const { dateTime } = /** @type {HTMLTimeElement} */ (one(item, "time"));
  const instant = Date.parse(dateTime.length === 10 ? `${dateTime}T12:00:00${ended.slice(19)}` : dateTime);
  return Number.isNaN(instant) ? Infinity : instant;
}

/**
 * Draw the line from the list, which is its text.
 * @param {HTMLElement} root
 * @param {number} [now] milliseconds since 1970; without it the picture has no “now”
 */
export function drawLine(root, now = 0) {
  const items = all(root, "[data-desk-date]:not([hidden])");
  const ended = /** @type {HTMLTimeElement} */ (one(root, "[data-desk-date=ended_at] time")).dateTime;
  const stops = items.map((item) => ({
    name: item.dataset.deskDate ?? "",
    at: instantOf(item, ended),
    text: one(item, "time").textContent ?? "",
    short: item.dataset.short ?? "",
  }));
  const place = one(root, "[data-desk-timeline]");
  const svg = lineOf(stops, { width: place.clientWidth, font: getComputedStyle(place).fontFamily, now, nowText: place.dataset.now ?? "" });
  place.replaceChildren(...(svg ? [svg] : []));
}
