/** Adds and takes away lines of a list and people, and keeps names, ids and labels in step with their places. */

import { all, copyOf, one, show } from "./dom.js";

/**
 * Make the add and remove buttons of a form work.
 * @param {HTMLFormElement} form
 * @param {() => void} changed called after each change
 * @param {(index: number) => void} personRemoved
 */
export function wireRows(form, changed, personRemoved) {
  form.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button) return;
    if (button.dataset.deskAdd === "row") addRow(/** @type {HTMLElement} */ (button.closest("[data-desk-field]"))).focus();
    else if (button.dataset.deskAdd === "person") one(addPerson(form), "input").focus();
    else if (button.dataset.deskRemove === "row") removeRow(button);
    else if (button.dataset.deskRemove === "person") personRemoved(removePerson(form, button));
    else return;
    changed();
  });
}

/**
 * Add a line to a list and return its control.
 * @param {HTMLElement} field
 * @returns {HTMLElement}
 */
export function addRow(field) {
  const rows = one(field, "[data-desk-rows]");
  rows.append(copyOf(field, ":scope > template"));
  renumberRows(field);
  return one(/** @type {HTMLElement} */ (rows.lastElementChild), "[name]");
}

/** @param {HTMLElement} button */
function removeRow(button) {
  one(dropRow(/** @type {HTMLElement} */ (button.closest("[data-desk-row]"))), "[name]").focus();
}

/**
 * Take a line out of its list, or empty the last one; return the line that stands near it now.
 * @param {HTMLElement} row
 * @returns {Element}
 */
export function dropRow(row) {
  const field = /** @type {HTMLElement} */ (row.closest("[data-desk-field]"));
  const near = row.previousElementSibling ?? row.nextElementSibling;
  if (near) row.remove();
  else /** @type {HTMLInputElement} */ (one(row, "[name]")).value = "";
  renumberRows(field);
  return near ?? row;
}

/**
 * Whether a list holds as many lines as it may, none of them empty.
 * @param {HTMLElement} field
 */
export function isFull(field) {
  const lines = /** @type {HTMLInputElement[]} */ (all(field, "[data-desk-row] [name]"));
  return lines.length >= Number(field.dataset.most) && lines.every((line) => line.value.trim());
}

/** @param {HTMLElement} field */
function renumberRows(field) {
  const label = field.dataset.label ?? "";
  const person = field.closest("[data-desk-person]");
  const path = (field.dataset.deskField ?? "").replace("*", String(person ? placeOf(person) : 0));
  const rows = all(field, "[data-desk-row]");
  rows.forEach((row, index) => {
    const control = /** @type {HTMLInputElement} */ (one(row, "[name]"));
    control.name = `${path}.${index}`;
    control.setAttribute("aria-label", `${label} (${index + 1})`);
    one(row, "[data-desk-remove]").setAttribute("aria-label", `Remove line ${index + 1}`);
  });
  show(rows.length < Number(field.dataset.most), one(field, "[data-desk-add]"));
}

/** @param {Element} person */
function placeOf(person) {
  return all(/** @type {Element} */ (person.parentElement), ":scope > [data-desk-person]").indexOf(/** @type {HTMLElement} */ (person));
}

/**
 * Add a person to write to and return their part of the form.
 * @param {HTMLFormElement} form
 * @returns {HTMLElement}
 */
export function addPerson(form) {
  const people = one(form, "[data-desk-people]");
  const person = copyOf(people, ":scope > template");
  one(people, ":scope > template").before(person);
  renumberPeople(form);
  return person;
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} button
 * @returns {number} the place that the person had
 */
function removePerson(form, button) {
  const person = /** @type {HTMLElement} */ (button.closest("[data-desk-person]"));
  const index = placeOf(person);
  person.remove();
  renumberPeople(form);
  one(peopleOf(form)[Math.max(index - 1, 0)], "input").focus();
  return index;
}

/**
 * Return the parts of the form about people, in order.
 * @param {HTMLFormElement} form
 */
export function peopleOf(form) {
  return all(form, "[data-desk-people] > [data-desk-person]");
}

/** @param {HTMLFormElement} form */
export function renumberPeople(form) {
  const people = peopleOf(form);
  people.forEach((person, index) => {
    for (const element of all(person, "[id], [for], [name], [aria-describedby]")) {
      for (const attribute of ["id", "for", "name", "aria-describedby"]) {
        const value = element.getAttribute(attribute);
        if (value) element.setAttribute(attribute, value.replace(/recipients([.-])\d+/g, `recipients$1${index}`));
      }
    }
    all(person, "[data-desk-rows]").forEach((rows) => renumberRows(/** @type {HTMLElement} */ (rows.parentElement)));
    one(person, "[data-desk-person-title]").textContent = people.length > 1 ? `Person ${index + 1}` : "Who you write to";
    const remove = one(person, '[data-desk-remove="person"]');
    remove.setAttribute("aria-label", `Remove person ${index + 1}`);
    show(people.length > 1, remove);
  });
  const box = one(form, "[data-desk-people]");
  show(people.length < Number(box.dataset.most), one(box, ':scope > [data-desk-add="person"]'));
}

/**
 * Bring the number of lines or people to at least this many.
 * @param {HTMLFormElement} form
 * @param {string} path a list of the interview, with its person's number
 * @param {number} count
 */
export function makeRoom(form, path, count) {
  if (path === "recipients") {
    while (peopleOf(form).length < count) addPerson(form);
    return;
  }
  const first = all(form, "[name]").find((control) => control.getAttribute("name") === `${path}.0`);
  const field = /** @type {HTMLElement | null | undefined} */ (first?.closest("[data-desk-field]"));
  while (field && all(field, "[data-desk-row]").length < count) addRow(field);
}
