/** Allots what was discussed to people: each line has a “with whom”, by keyboard and by touch, and can be dragged by a mouse. */

import { all, make, one, show } from "./dom.js";
import { addRow, dropRow, isFull, peopleOf } from "./rows.js";

/**
 * Show with whom each line was discussed; with one person there is nothing to allot.
 * @param {HTMLFormElement} form
 * @param {string[]} names of the people, as they are called on the page
 */
export function showWhom(form, names) {
  for (const field of all(form, "[data-desk-allot]")) {
    const whom = whomOf(form, field);
    for (const row of all(field, "[data-desk-row]")) {
      const select = /** @type {HTMLSelectElement} */ (one(row, "[data-desk-whom]"));
      offer(select, names);
      select.value = whom;
      const line = one(row, "[name]").getAttribute("aria-label") ?? "";
      select.setAttribute("aria-label", `${select.dataset.label}: ${line}`);
      show(names.length > 1, /** @type {HTMLElement} */ (select.parentElement));
    }
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} field
 */
function whomOf(form, field) {
  const person = /** @type {HTMLElement | null} */ (field.closest("[data-desk-person]"));
  return person ? String(peopleOf(form).indexOf(person)) : "";
}

/**
 * @param {HTMLSelectElement} select
 * @param {string[]} names
 */
function offer(select, names) {
  const everybody = select.options[0];
  const known = [...select.options].slice(1).map((option) => option.text);
  if (known.length === names.length && names.every((name, index) => name === known[index])) return;
  select.replaceChildren(everybody, ...names.map((name, index) => make("option", { value: index }, name)));
}

/**
 * Make the choices and the handles of a form work.
 * @param {HTMLFormElement} form
 * @param {(text: string) => void} moved called with what happened, after each move
 */
export function wireAllot(form, moved) {
  form.addEventListener("input", (event) => {
    const select = event.target instanceof Element ? /** @type {HTMLSelectElement | null} */ (event.target.closest("[data-desk-whom]")) : null;
    if (!select) return;
    event.stopPropagation(); // Nothing was typed, and the choice is read before anybody brings it up to date.
    const row = /** @type {HTMLElement} */ (select.closest("[data-desk-row]"));
    const whom = select.selectedOptions[0].text;
    const there = move(form, row, fieldOf(form, row, select.value));
    if (there) one(there, "[data-desk-whom]").focus();
    moved(there ? `Moved to: ${whom}.` : "That list is full. Take a line out of it first.");
  }, { capture: true });
  wireDragging(form, moved);
}

/**
 * @param {HTMLFormElement} form
 * @param {(text: string) => void} moved
 */
function wireDragging(form, moved) {
  /** @type {HTMLElement | null} */
  let dragged = null;
  const targetOf = (/** @type {Event} */ event) => {
    const field = event.target instanceof Element ? /** @type {HTMLElement | null} */ (event.target.closest("[data-desk-allot]")) : null;
    return dragged && field && field !== dragged.closest("[data-desk-field]") && !isFull(field) ? field : null;
  };
  const mark = (/** @type {HTMLElement | null} */ field) => {
    for (const other of all(form, "[data-desk-allot]")) other.toggleAttribute("data-desk-over", other === field);
  };
  form.addEventListener("dragstart", (event) => {
    const handle = event.target instanceof Element ? event.target.closest("[data-desk-drag]") : null;
    dragged = /** @type {HTMLElement | null} */ (handle?.closest("[data-desk-row]") ?? null);
    if (!dragged || !event.dataTransfer) return;
    event.dataTransfer.setData("application/x-follow-up-line", ""); // Some browsers drag nothing that holds nothing.
    event.dataTransfer.setDragImage(dragged, 0, 0);
  });
  form.addEventListener("dragover", (event) => {
    const field = targetOf(event);
    mark(field);
    if (field) event.preventDefault();
  });
  form.addEventListener("drop", (event) => {
    const field = targetOf(event);
    if (!field || !dragged) return;
    event.preventDefault();
    const there = move(form, dragged, field);
    if (there) moved(`Moved to: ${/** @type {HTMLSelectElement} */ (one(dragged, "[data-desk-whom]")).options[Number(whomOf(form, field) || -1) + 1].text}.`);
  });
  form.addEventListener("dragend", () => {
    dragged = null;
    mark(null);
  });
}

/**
 * Return the list that a line belongs to when it was discussed with somebody.
 * @param {HTMLFormElement} form
 * @param {HTMLElement} row
 * @param {string} whom a person's place; "" for everybody
 */
function fieldOf(form, row, whom) {
  const name = /** @type {HTMLElement} */ (row.closest("[data-desk-allot]")).dataset.deskAllot;
  const place = whom === "" ? form : peopleOf(form)[Number(whom)];
  return all(place, `[data-desk-allot="${name}"]`).find((field) => whom !== "" || !field.closest("[data-desk-person]")) ?? null;
}

/**
 * Move what a line says to another list, into its first empty line; return that line, null where there is no room.
 * @param {HTMLFormElement} form
 * @param {HTMLElement} row
 * @param {HTMLElement | null} field
 */
function move(form, row, field) {
  if (!field || row.closest("[data-desk-field]") === field) return row;
  const controls = /** @type {HTMLTextAreaElement[]} */ (all(field, "[data-desk-row] [name]"));
  const empty = controls.find((control) => !control.value.trim());
  if (!empty && isFull(field)) {
    const select = /** @type {HTMLSelectElement} */ (one(row, "[data-desk-whom]"));
    select.value = whomOf(form, /** @type {HTMLElement} */ (row.closest("[data-desk-field]")));
    return null;
  }
  const control = /** @type {HTMLTextAreaElement} */ (empty ?? addRow(field));
  control.value = /** @type {HTMLTextAreaElement} */ (one(row, "[name]")).value;
  dropRow(row);
  return /** @type {HTMLElement} */ (control.closest("[data-desk-row]"));
}
