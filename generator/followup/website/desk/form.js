/** The form: reads it into interview data and fills it again. Knows no field by name; names are paths in the interview. */

import { all } from "./dom.js";
import { toLocal, toMoment } from "./moments.js";
import { makeRoom, peopleOf, renumberPeople } from "./rows.js";

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */
/** @typedef {{ [key: string]: any }} Data */

/**
 * Return the form's controls that stand for something in the interview.
 * @param {HTMLFormElement} form
 * @returns {Control[]}
 */
export function controls(form) {
  return all(form, "[name][data-path]");
}

/**
 * Return the control at a path; the first one of a list or a person; null where there is none.
 * @param {HTMLFormElement} form
 * @param {string} path
 * @returns {Control | null}
 */
export function controlAt(form, path) {
  const known = controls(form);
  return known.find((control) => control.name === path) ?? known.find((control) => control.name.startsWith(`${path}.`)) ?? null;
}

/**
 * Return the label of the field at a path, as the form shows it.
 * @param {HTMLFormElement} form
 * @param {string} path a star may stand for a person's number
 */
export function labelAt(form, path) {
  const control = controlAt(form, path.replace("*", "0").replace(/^recipient\./, "recipients.0."));
  return /** @type {HTMLElement | null | undefined} */ (control?.closest("[data-desk-field]"))?.dataset.label ?? "";
}

/**
 * Return what a control says: null where it says nothing.
 * @param {Control} control
 * @param {string} zone
 */
function valueOf(control, zone) {
  if (control instanceof HTMLInputElement && control.type === "checkbox") return control.checked ? true : null;
  if (control.type === "datetime-local") return toMoment(control.value, zone) || null;
  return control.value.trim() === "" ? null : control.value;
}

/**
 * Return the interview as data. Empty lines of a list keep their place, so that a problem names the right one.
 * @param {HTMLFormElement} form
 * @param {string} zone in which the form's local times are
 * @returns {Data}
 */
export function readForm(form, zone) {
  /** @type {Data} */
  const data = {};
  for (const control of controls(form)) {
    const steps = control.name.split(".");
    const last = /** @type {string} */ (steps.pop());
    const value = valueOf(control, zone);
    if (value === null && !isNumber(last)) continue;
    /** @type {Data} */
    let place = data;
    steps.forEach((step, index) => {
      place[step] ??= isNumber(steps[index + 1] ?? last) ? [] : {};
      place = place[step];
    });
    place[last] = value;
  }
  return withoutEmptyLists(data, peopleOf(form).length);
}

/** @param {string} step */
function isNumber(step) {
  return /^\d+$/.test(step);
}

/**
 * @param {Data} data
 * @param {number} people
 */
function withoutEmptyLists(data, people) {
  const tidy = (/** @type {Data} */ place) => {
    for (const [key, value] of Object.entries(place)) {
      if (Array.isArray(value) && value.every((item) => item === null)) delete place[key];
    }
    return place;
  };
  const persons = Array.from({ length: people }, (_, index) => tidy(data.recipients?.[index] ?? {}));
  delete data.recipients;
  if (people > 1 || Object.keys(persons[0] ?? {}).length) data.recipients = persons;
  return tidy(data);
}

/**
 * Fill the form with an interview. What was typed into a control meanwhile stays.
 * @param {HTMLFormElement} form
 * @param {Data} data
 * @param {string} zone
 * @param {Set<string>} touched names of controls that are left alone
 */
export function fillForm(form, data, zone, touched = new Set()) {
  makeRooms(form, data, "");
  for (const control of controls(form)) {
    if (touched.has(control.name)) continue;
    const value = control.name.split(".").reduce((/** @type {any} */ place, step) => place?.[step], data);
    if (control instanceof HTMLInputElement && control.type === "checkbox") control.checked = value === true;
    else if (control instanceof HTMLSelectElement) selectValue(control, value);
    else if (control.type === "datetime-local") control.value = typeof value === "string" ? toLocal(value, zone) : "";
    else control.value = typeof value === "string" ? value : "";
  }
}

/**
 * @param {HTMLSelectElement} select
 * @param {unknown} value
 */
function selectValue(select, value) {
  const known = [...select.options].findIndex((option) => option.value === value);
  select.selectedIndex = Math.max(known, 0);
}

/**
 * @param {HTMLFormElement} form
 * @param {unknown} data
 * @param {string} path
 */
function makeRooms(form, data, path) {
  if (Array.isArray(data)) makeRoom(form, path, data.length);
  if (typeof data !== "object" || data === null) return;
  for (const [key, value] of Object.entries(data)) makeRooms(form, value, path ? `${path}.${key}` : key);
}

/**
 * Empty the form, and bring it back to one person.
 * @param {HTMLFormElement} form
 */
export function emptyForm(form) {
  for (const person of peopleOf(form).slice(1)) person.remove();
  renumberPeople(form);
  fillForm(form, {}, "UTC");
}
