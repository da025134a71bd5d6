/**
 * Notes in the tab's own storage: which interview it shows, whether the device is its owner's, and what was not saved in time.
 *
 * Written where no transaction can be waited for: as the page goes, and while the device takes nothing. It outlives a reload
 * and goes with the tab. A browser that refuses it loses no more than that.
 */

/** @import { Content } from "./records.js" */

const SHOWN = "interview-followup-desk-tab";
const UNSAVED = "interview-followup-desk-unsaved";
const NOT_MINE = "interview-followup-desk-not-mine";

/** @typedef {{ id: string, rev: number, by: string, content: Content }} Unsaved */

/**
 * @param {string} key
 * @returns {string | null}
 */
function read(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * @param {string} key
 * @param {string | null} value
 */
function write(key, value) {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    return; // Storage of the tab is off or full: a reload then opens what was kept last.
  }
}

/** Return the id of the interview that this tab showed last. */
export function shownBefore() {
  return read(SHOWN);
}

/** @param {string} id */
export function noteShown(id) {
  write(SHOWN, id);
}

/**
 * Return what this tab had not saved when it went.
 * @returns {Unsaved | null}
 */
export function unsavedBefore() {
  try {
    const unsaved = JSON.parse(read(UNSAVED) ?? "null");
    return unsaved?.id && unsaved.content ? unsaved : null;
  } catch {
    return null;
  }
}

/** @param {Unsaved | null} unsaved */
export function noteUnsaved(unsaved) {
  write(UNSAVED, unsaved && JSON.stringify(unsaved));
}

/**
 * Whether this device is not the visitor's own: as chosen in this tab, else as the site has it.
 * @param {boolean} usually
 */
export function isNotMine(usually) {
  const chosen = read(NOT_MINE);
  return chosen === null ? usually : chosen === "yes";
}

/** @param {boolean} notMine */
export function noteNotMine(notMine) {
  write(NOT_MINE, notMine ? "yes" : "no");
}

/** Forget all of it, the choice of the device apart. */
export function forgetTab() {
  write(SHOWN, null);
  write(UNSAVED, null);
}
