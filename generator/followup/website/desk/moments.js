/** Moments between the form's local times and ISO 8601 with an offset, in any time zone that the browser knows. */

/** @import { ZoneChange } from "./shapes.js" */

const MINUTE = 60_000;
const DAY = 86_400_000;

/** How far ahead Python is told of a zone's changes. */
export const DAYS_AHEAD = 120;

/** @type {Map<string, string>} */
const zones = new Map();

/**
 * Return the time zone to use: the one that was typed where the browser knows it, else the device's own.
 * @param {string} [typed]
 * @returns {string}
 */
export function zoneName(typed = "") {
  const known = zones.get(typed) ?? readZone(typed);
  zones.set(typed, known);
  return known;
}

/** @param {string} typed */
function readZone(typed) {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: typed || undefined }).resolvedOptions().timeZone;
  } catch {
    return zoneName(); // Half-typed names are no error: the form keeps what was typed.
  }
}

/** @type {Map<string, Intl.DateTimeFormat>} */
const clocks = new Map();

/**
 * Return minutes east of UTC that a zone's clocks show at an instant.
 * @param {string} zone
 * @param {number} instant milliseconds since 1970
 * @returns {number}
 */
export function offsetAt(zone, instant) {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat("en-US", {
      timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric",
      hour: "numeric", minute: "numeric", second: "numeric",
    });
    clocks.set(zone, clock);
  }
  /** @type {Record<string, number>} */
  const shown = {};
  for (const part of clock.formatToParts(instant)) shown[part.type] = Number(part.value);
  const local = Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute, shown.second);
  return Math.round((local - Math.floor(instant / 1000) * 1000) / MINUTE);
}

/**
 * Return the zone's first offset and its changes in a stretch of time, as the doorway takes them.
 * @param {string} zone
 * @param {number} from milliseconds since 1970
 * @param {number} until
 * @returns {ZoneChange[]}
 */
export function zoneChanges(zone, from, until) {
  const start = Math.floor(from / MINUTE) * MINUTE;
  let offset = offsetAt(zone, start);
  const changes = [{ at: new Date(start).toISOString(), offset_minutes: offset }];
  for (let before = start; before < until; before += DAY) {
    const after = before + DAY;
    const next = offsetAt(zone, after);
    if (next === offset) continue;
    const at = changeBetween(zone, before, after, offset);
    changes.push({ at: new Date(at).toISOString(), offset_minutes: next });
    offset = next;
  }
  return changes;
}

/**
 * Return the first minute between two instants at which the offset is another one.
 * @param {string} zone
 * @param {number} before
 * @param {number} after
 * @param {number} offset the offset at `before`
 */
function changeBetween(zone, before, after, offset) {
  let [low, high] = [before / MINUTE, after / MINUTE];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle * MINUTE) === offset) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}

/**
 * Return the local time of an input (`2026-11-20T15:30`) in a zone as ISO 8601 with its offset; "" where there is none.
 *
 * An hour that clocks skip is read with the offset before the change, an hour that they show twice as the first one.
 * @param {string} local
 * @param {string} zone
 * @returns {string}
 */
export function toMoment(local, zone) {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return "";
  const earlier = offsetAt(zone, asUtc - DAY);
  const later = offsetAt(zone, asUtc + DAY);
  const fits = [earlier, later].find((offset) => offsetAt(zone, asUtc - offset * MINUTE) === offset);
  return `${local.length === 16 ? `${local}:00` : local}${offsetText(fits ?? earlier)}`;
}

/**
 * Return an ISO moment as the local time of an input; "" where it is none.
 * @param {string} moment
 * @param {string} zone
 * @returns {string}
 */
export function toLocal(moment, zone) {
  const instant = Date.parse(moment);
  if (Number.isNaN(instant)) return "";
  return new Date(instant + offsetAt(zone, instant) * MINUTE).toISOString().slice(0, 16);
}

/** @param {number} minutes */
function offsetText(minutes) {
  const two = (/** @type {number} */ number) => String(Math.floor(number)).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(size / 60)}:${two(size % 60)}`;
}

/**
 * Return this moment with the zone's offset.
 * @param {string} zone
 * @param {number} [instant]
 * @returns {string}
 */
export function now(zone, instant = Date.now()) {
  const offset = offsetAt(zone, instant);
  return `${new Date(instant + offset * MINUTE).toISOString().slice(0, 19)}${offsetText(offset)}`;
}

/**
 * Return a date or a moment in words: `Fri 20 Nov, 15:30`.
 * @param {string} text ISO 8601, a date alone or a moment with an offset
 * @param {string} zone
 * @returns {string}
 */
export function inWords(text, zone) {
  const dayAlone = text.length === 10;
  const parts = writer(dayAlone ? "UTC" : zone).formatToParts(Date.parse(dayAlone ? `${text}T00:00:00Z` : text));
  const part = (/** @type {string} */ type) => parts.find((item) => item.type === type)?.value ?? "";
  const day = `${part("weekday")} ${part("day")} ${part("month")}`;
  return dayAlone ? day : `${day}, ${part("hour")}:${part("minute")}`;
}

/** @type {Map<string, Intl.DateTimeFormat>} */
const writers = new Map();

/** @param {string} zone */
function writer(zone) {
  const known = writers.get(zone) ?? new Intl.DateTimeFormat("en-GB", {
    timeZone: zone, weekday: "short", day: "numeric", month: "short",
    hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  });
  writers.set(zone, known);
  return known;
}
