/** Puts each field where it belongs for a template: asked at once, folded away, or set aside. What was typed stays in it. */

/** @import { Desk } from "./desk.js" */
import { all, one, show } from "./dom.js";
import { peopleOf } from "./rows.js";

/**
 * Remember the order of the fields once, before any of them moves.
 * @param {HTMLFormElement} form
 */
export function numberFields(form) {
  const people = /** @type {HTMLTemplateElement} */ (one(form, "[data-desk-people] > template"));
  for (const place of [form, people.content]) {
    all(place, "[data-desk-field], [data-desk-people]").forEach((field, index) => {
      field.dataset.order = String(index);
    });
  }
}

/**
 * Put the fields in their places.
 * @param {HTMLFormElement} form
 * @param {Set<string>} asked paths with a star for a person's number
 * @param {Set<string>} more paths that are folded away first
 * @param {boolean} everything whether all other fields can be reached too
 * @param {HTMLElement | null} [instead] where the asked fields go in place of their own
 */
export function arrange(form, asked, more, everything, instead = null) {
  const [own, folded, rest, unused] = ["asked", "rest", "else", "unused"].map((name) => one(form, `:scope > [data-desk-${name}], :scope > details [data-desk-${name}]`));
  const top = instead ?? own;
  const people = one(form, "[data-desk-people]");
  const personal = [...asked, ...more].some((path) => path.startsWith("recipients"));
  const peopleAsked = [...asked].some((path) => path.startsWith("recipients"));
  place(people, peopleAsked ? top : personal ? folded : everything ? rest : unused);
  for (const field of all(form, "[data-desk-field]")) {
    if (field.closest("[data-desk-person]")) continue;
    const path = field.dataset.deskField ?? "";
    place(field, asked.has(path) ? top : more.has(path) ? folded : everything ? rest : unused);
  }
  peopleOf(form).forEach((person) => arrangePerson(person, asked, more, everything));
  for (const fold of all(form, ":scope > details")) show(one(fold, ":scope > div").childElementCount > 0, fold);
}

/**
 * @param {HTMLElement} person
 * @param {Set<string>} asked
 * @param {Set<string>} more
 * @param {boolean} everything
 */
function arrangePerson(person, asked, more, everything) {
  const [top, folded] = [one(person, "[data-desk-asked]"), one(person, "[data-desk-rest]")];
  for (const field of all(person, "[data-desk-field]")) {
    const path = field.dataset.deskField ?? "";
    const wanted = asked.has(path) || (!everything && (more.has(path) || more.has("recipients")));
    place(field, wanted ? top : folded);
  }
  show(folded.childElementCount > 0, /** @type {HTMLElement} */ (folded.parentElement));
}

/**
 * Move a field in its order; one that is there already keeps its focus.
 * @param {HTMLElement} field
 * @param {HTMLElement} parent
 */
function place(field, parent) {
  if (field.parentElement === parent) return;
  const order = Number(field.dataset.order);
  const next = [...parent.children].find((other) => Number(/** @type {HTMLElement} */ (other).dataset.order) > order);
  parent.insertBefore(field, next ?? null);
}

/**
 * Put the fields where the template, the debrief, or what the checklist waits for, wants them.
 * @param {Desk} desk
 */
export function arrangeDesk(desk) {
  const starred = (/** @type {string} */ path) => path.replace(/^recipient\./, "recipients.*.").replace(/^recipients\.\d+\./, "recipients.*.");
  if (desk.mode === "check") {
    desk.report?.waiting.forEach((waiting) => waiting.needs.forEach((path) => desk.waitedFor.add(starred(path))));
    return arrange(desk.form, new Set(), desk.waitedFor, false);
  }
  if (desk.debrief.open) return arrange(desk.form, desk.debrief.paths, new Set(), true, desk.debrief.fields);
  const { needs = "", optional = "" } = desk.template.selectedOptions[0]?.dataset ?? {};
  const paths = (/** @type {string} */ text) => text.split(" ").filter(Boolean).map(starred);
  const asked = new Set([...paths(desk.root.dataset.always ?? ""), ...paths(needs)]);
  if (peopleOf(desk.form).length > 1) asked.add("recipients.*.points");
  arrange(desk.form, asked, new Set(paths(optional)), true);
}
