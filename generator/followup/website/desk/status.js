/** Says how things stand: starting, failed, saved, what is left to do. Its words are true at the moment they stand there. */

/** @import { ClientNews } from "./protocol" */
/** @import { Report, Schedule } from "./shapes.js" */
import { shortSummaryOf } from "./checklist.js";
import { one, show } from "./dom.js";
import { inWords } from "./moments.js";

/**
 * Show what the client says about Python.
 * @param {HTMLElement} root
 * @param {ClientNews} news
 * @returns {boolean} whether the start has failed just now
 */
export function showNews(root, news) {
  root.dataset.state = news.state;
  const progress = one(root, "[data-desk-progress]");
  const bar = /** @type {HTMLProgressElement} */ (one(progress, "progress"));
  show(news.state === "loading", progress);
  one(progress, "[data-desk-progress-text]").textContent = `${news.text || "Getting ready"} …`;
  if (news.of) {
    bar.max = news.of;
    bar.value = news.done;
  } else bar.removeAttribute("value");
  const failed = news.state === "failed";
  const failure = one(root, "[data-desk-failed]");
  const newly = failed && failure.hasAttribute("hidden");
  show(failed, failure);
  one(failure, "[data-desk-failed-why]").textContent = news.error?.message ?? "";
  show(failed, one(root, "[data-desk-all-rules]"));
  return newly;
}

/** @type {Record<import("./saving.js").SaveState, string>} */
const SAVED = {
  saving: "Saving …",
  saved: "Saved on this device.",
  tab: "Kept in this tab only. It is gone once the tab is closed.",
  apart: "Saved on this device, apart from your other tab: both versions are in your list.",
  newer: "Changed in another tab. If you go on typing here, both versions are kept.",
  gone: "Deleted from this device in another tab. If you go on typing here, this is saved again.",
  failed: "Not saved: this browser’s storage does not answer. Download everything as a file instead.",
  nothing: "",
};
const BLOCKED = "Not saved: this browser blocks storage here, as some do in private windows. Download everything as a file instead.";
/** What is said aloud as well. Nobody wants to hear “Saved” after every word. */
const HEARD = new Set(["apart", "newer", "gone", "failed"]);
/** @type {Record<string, string>} What the browser calls a failure, and what it means. */
const WHY = {
  QuotaExceededError: "Not saved: the storage of this device is full. Download everything as a file instead.",
  VersionError: "Not saved: a newer version of this page is open in another tab. Reload this one; what you typed comes back.",
  SecurityError: BLOCKED,
  NotAllowedError: BLOCKED,
  InvalidStateError: BLOCKED,
};

/**
 * Say whether what was typed is safe.
 * @param {HTMLElement} root
 * @param {import("./saving.js").SaveState} state
 * @param {unknown} [error] why it is not
 */
export function showSaved(root, state, error) {
  const place = one(root, "[data-desk-saved]");
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  const text = state === "failed" ? (WHY[name] ?? SAVED.failed) : SAVED[state];
  show(state === "newer", one(root, '[data-desk-action="newer"]'));
  if (place.dataset.deskSaved === state && place.textContent === text) return;
  place.textContent = text;
  place.dataset.deskSaved = state;
  if (state !== "saving") one(root, "[data-desk-saved-heard]").textContent = HEARD.has(state) ? text : "";
}

/**
 * Say beside the buttons of what is kept what came of them.
 * @param {HTMLElement} root
 * @param {string} text
 * @param {boolean} done
 */
export function sayKept(root, text, done) {
  const place = one(root, "[data-desk-keep] [data-desk-done]");
  place.textContent = text;
  place.toggleAttribute("data-not", !done);
}

/**
 * Show in the bar at the bottom what is left to do and when to send.
 * @param {HTMLElement} root
 * @param {{ report: Report | null, schedule: Schedule | null, missing: number, letter: boolean, zone: string }} state
 */
export function showBottom(root, { report, schedule, missing, letter, zone }) {
  const ahead = schedule && !schedule.sent?.length && Date.parse(schedule.best) > Date.now();
  const when = ahead ? ` · send ${inWords(schedule.best, zone)}` : "";
  const left = missing ? `${missing} note${missing === 1 ? "" : "s"} to go` : report ? shortSummaryOf(report) : "";
  one(root, "[data-desk-bottom-text]").textContent = left + when;
  show(Boolean(left), one(root, "[data-desk-bottom]"));
  show(letter, one(root, "[data-desk-bottom-copy]"));
  show(!("check" in root.dataset), one(root, "[data-desk-bottom-notes]"));
}

/**
 * Show how long the letter is, in what its channel counts, and how long such letters are.
 * @param {HTMLElement} root
 * @param {Report} report
 */
export function showWords(root, report) {
  const place = one(root, "[data-desk-words]");
  const { words, band = [], characters, most_characters: most, seconds } = report;
  const [least, longest] = band;
  const told = typeof characters === "number" && typeof most === "number";
  const usual = !band.length ? "" : least ? `; ${least} to ${longest} are usual` : `; up to ${longest} are usual`;
  const spoken = typeof seconds === "number" ? `; about ${seconds} seconds when read calmly` : "";
  place.textContent = told ? `${characters} of ${most} characters` : `${words} word${words === 1 ? "" : "s"}${usual}${spoken}`;
  place.toggleAttribute("data-not", told ? characters > most : band.length > 0 && words > 0 && (words < least || words > longest));
}
