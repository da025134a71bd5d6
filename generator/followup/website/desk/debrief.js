/** The debrief: brings the form's own fields into view one question at a time. Holds nothing itself, so nothing is lost on leaving. */

/** @import { Desk } from "./desk.js" */
import { all, one, show } from "./dom.js";

/** The debrief of one desk. */
export class Debrief {
  /** Which step is in view; -1 while there is none. */
  #step = -1;

  /** @param {Desk} desk */
  constructor(desk) {
    this.desk = desk;
    this.section = one(desk.root, "[data-desk-debrief]");
    this.fields = one(this.section, "[data-desk-debrief-fields]");
    this.steps = all(this.section, "[data-desk-debrief-steps] > li");
    this.start = one(desk.root, '[data-desk-action="debrief"]');
    this.start.addEventListener("click", () => this.#go(0));
    one(this.section, "[data-desk-debrief-next]").addEventListener("click", () => this.next());
    one(this.section, "[data-desk-debrief-back]").addEventListener("click", () => this.#go(this.#step - 1));
    one(this.section, "[data-desk-debrief-leave]").addEventListener("click", () => this.leave());
    this.section.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.leave();
    });
  }

  get open() {
    return this.#step >= 0;
  }

  /** The fields of the step in view, as paths with a star for a person's number. */
  get paths() {
    return new Set((this.steps[this.#step]?.dataset.paths ?? "").split(" "));
  }

  /** On to the next question; after the last one the letter is asked for. */
  next() {
    if (this.#step + 1 < this.steps.length) return this.#go(this.#step + 1);
    this.#close();
    this.desk.wanted.ask();
  }

  leave() {
    this.#close();
    this.start.focus();
  }

  #close() {
    this.#step = -1;
    this.#show();
  }

  /** @param {number} step */
  #go(step) {
    this.#step = step;
    this.#show();
    one(this.section, "[data-desk-debrief-title]").focus({ preventScroll: true });
    this.section.scrollIntoView({ block: "nearest" });
  }

  #show() {
    const step = this.steps[this.#step];
    this.desk.form.toggleAttribute("data-debriefing", this.open);
    show(this.open, this.section);
    this.desk.arrange();
    if (!step) return;
    this.#order();
    const count = one(this.section, "[data-desk-debrief-count]");
    count.textContent = `${count.dataset.words} ${this.#step + 1} / ${this.steps.length}`;
    one(this.section, "[data-desk-debrief-title]").textContent = step.textContent;
    one(this.section, "[data-desk-debrief-help]").textContent = step.dataset.help ?? "";
    show(this.#step > 0, one(this.section, "[data-desk-debrief-back]"));
    const next = one(this.section, "[data-desk-debrief-next]");
    next.dataset.next ??= next.textContent ?? "";
    next.textContent = (this.#step + 1 < this.steps.length ? next.dataset.next : next.dataset.last) ?? "";
  }

  /** Put the fields into the order of the step: what belongs to everybody before what belongs to one. */
  #order() {
    const wanted = [...this.paths].map((path) => {
      const field = one(this.fields, `[data-desk-field="${path}"]`);
      return field.closest("[data-desk-people]") ?? field;
    });
    const order = [...new Set(wanted)];
    if (order.some((field, index) => field !== this.fields.children[index])) this.fields.append(...order);
  }
}
