/** Shows what Python finds wrong or missing in the notes: beside the field, in a summary, and as what is still needed. */

/** @import { Problem } from "./shapes.js" */
import { all, make, one, sentence, show } from "./dom.js";
import { controlAt, labelAt } from "./form.js";

/** Codes of problems that are no mistake: something has not been typed yet. */
const NOT_YET = new Set(["missing-need", "missing"]);

/**
 * Show problems and return the sentence that sums them up, "" where there are none.
 * @param {HTMLElement} root
 * @param {HTMLFormElement} form
 * @param {Problem[]} problems
 * @param {boolean} insist whether the letter was asked for: then the summary names what is missing too
 * @returns {string}
 */
export function showProblems(root, form, problems, insist = false) {
  const wrong = problems.filter((problem) => !NOT_YET.has(problem.code)).filter((problem) => insist || !isBeingTyped(form, problem));
  const missing = problems.filter((problem) => NOT_YET.has(problem.code));
  showWrong(form, wrong);
  showSummary(form, wrong, insist ? missing : []);
  const needs = one(root, "[data-desk-needs]");
  one(needs, "ul").replaceChildren(...missing.map((problem) => make("li", {}, linkTo(form, problem, labelAt(form, problem.where)))));
  show(missing.length > 0, needs);
  if (wrong.length) return wrong.map((problem) => `${labelAt(form, problem.where)} ${problem.what}.`).join(" ");
  return missing.length ? sentence(`Still needed: ${missing.map((problem) => labelAt(form, problem.where)).join(", ")}`) : "";
}

/**
 * Show what was typed and does not stand in the letter, each with the way to have it all the same.
 * @param {HTMLElement} root
 * @param {HTMLFormElement} form
 * @param {Problem[]} notes
 */
export function showNotes(root, form, notes) {
  const place = one(root, "[data-desk-notes]");
  one(place, "ul").replaceChildren(...notes.map((note) => make("li", {}, linkTo(form, note, labelAt(form, note.where)), ` ${sentence(note.what)} ${sentence(note.how_to_fix)}`)));
  show(notes.length > 0, place);
}

/**
 * Nobody is told that an address is incomplete while typing it.
 * @param {HTMLFormElement} form
 * @param {Problem} problem
 */
function isBeingTyped(form, problem) {
  const control = controlAt(form, problem.where);
  return control !== null && control === document.activeElement;
}

/**
 * @param {HTMLFormElement} form
 * @param {Problem[]} problems
 */
function showWrong(form, problems) {
  for (const error of all(form, "[data-desk-error]:not([hidden])")) {
    error.textContent = "";
    error.hidden = true;
  }
  for (const control of all(form, "[aria-invalid]")) control.removeAttribute("aria-invalid");
  for (const problem of problems) {
    const control = controlAt(form, problem.where);
    const error = control?.closest("[data-desk-field]")?.querySelector("[data-desk-error]");
    if (!control || !error) continue;
    control.setAttribute("aria-invalid", "true");
    error.textContent = `${sentence(problem.what)} ${sentence(problem.how_to_fix)}`;
    error.removeAttribute("hidden");
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {Problem[]} wrong
 * @param {Problem[]} missing
 */
function showSummary(form, wrong, missing) {
  const summary = one(form, "[data-desk-errors]");
  const title = one(summary, "[data-desk-errors-title]");
  title.dataset.wrong ??= title.textContent ?? "";
  title.textContent = (wrong.length ? title.dataset.wrong : title.dataset.missing) ?? "";
  const lines = [
    ...wrong.map((problem) => summaryLine(form, problem)),
    ...missing.map((problem) => linkTo(form, problem, labelAt(form, problem.where))),
  ];
  one(summary, "ul").replaceChildren(...lines.map((line) => make("li", {}, line)));
  show(lines.length > 0, summary);
}

/**
 * Bring the summary into view and put the focus on it.
 * @param {HTMLFormElement} form
 */
export function goToSummary(form) {
  const summary = one(form, "[data-desk-errors]");
  summary.scrollIntoView({ block: "center" });
  summary.focus({ preventScroll: true });
}

/**
 * @param {HTMLFormElement} form
 * @param {Problem} problem
 */
function summaryLine(form, problem) {
  const label = labelAt(form, problem.where);
  return label ? linkTo(form, problem, `${label}: ${problem.how_to_fix}`) : document.createTextNode(`${sentence(problem.what)} ${sentence(problem.how_to_fix)}`);
}

/**
 * Return a link that leads into the field, unfolding what hides it.
 * @param {HTMLFormElement} form
 * @param {Problem} problem
 * @param {string} text
 */
function linkTo(form, problem, text) {
  const control = controlAt(form, problem.where);
  const link = make("a", { href: `#${control?.id || form.id}` }, text || problem.where);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    if (control) reveal(control);
  });
  return link;
}

/**
 * Unfold, scroll to the label and focus a control.
 * @param {HTMLElement} control
 */
export function reveal(control) {
  for (let fold = control.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
  control.closest("[data-desk-field]")?.scrollIntoView({ block: "center" });
  control.focus({ preventScroll: true });
}
