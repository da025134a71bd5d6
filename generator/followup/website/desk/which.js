/** Which message now? Three questions, asked of Python once they are answered; the notes alone where they say enough. Decides nothing. */

/** @import { Desk } from "./desk.js" */
/** @import { Advice, Reply } from "./shapes.js" */
import { one, show } from "./dom.js";
import { controlAt } from "./form.js";
import { inWords, toMoment } from "./moments.js";

const NOT_STARTED = "Not answered: drafting and checking have not started. The guide says what to send when.";

/** The dialog of one desk. */
class Which {
  /** @type {Advice | null} */
  #advice = null;
  #asked = 0;

  /** @param {Desk} desk */
  constructor(desk) {
    this.desk = desk;
    this.dialog = /** @type {HTMLDialogElement} */ (one(desk.root, "[data-desk-which]"));
    this.stage = /** @type {HTMLSelectElement} */ (one(this.dialog, "[data-desk-which-stage]"));
    this.happened = /** @type {HTMLSelectElement} */ (one(this.dialog, "[data-desk-which-happened]"));
    this.when = /** @type {HTMLInputElement} */ (one(this.dialog, "[data-desk-which-when]"));
    this.use = one(this.dialog, "[data-desk-which-use]");
  }

  wire() {
    this.dialog.addEventListener("input", (event) => event.stopPropagation()); // No note was typed.
    this.stage.addEventListener("input", () => this.#stageChosen());
    this.happened.addEventListener("input", () => this.#happenedChosen());
    this.when.addEventListener("input", () => void this.#ask());
    this.use.addEventListener("click", () => this.#take());
    one(this.dialog, "[data-desk-which-close]").addEventListener("click", () => this.dialog.close());
    one(this.desk.root, '[data-desk-action="which"]').addEventListener("click", () => this.open());
  }

  open() {
    const known = controlAt(this.desk.form, "stage")?.value ?? "";
    if (known && !this.stage.value) this.stage.value = known;
    this.#offer();
    this.dialog.showModal();
    void this.#ask();
  }

  /** Offer what can have happened at the stage. */
  #offer() {
    for (const option of this.happened.options) {
      const fits = !option.value || (option.dataset.stages ?? "").split(" ").includes(this.stage.value);
      option.hidden = option.disabled = !fits;
    }
    if (this.happened.selectedOptions[0]?.disabled) this.happened.value = "";
    show(Boolean(this.stage.value), fieldOf(this.happened));
    this.#offerWhen();
  }

  /** Ask for the date that goes with it, in its own words. */
  #offerWhen() {
    const { when = "", kind = "" } = this.happened.selectedOptions[0]?.dataset ?? {};
    show(Boolean(when), fieldOf(this.when));
    one(fieldOf(this.when), "label").textContent = when;
    const type = kind === "moment" ? "datetime-local" : "date";
    if (this.when.type !== type) this.when.value = "";
    this.when.type = type;
  }

  #stageChosen() {
    this.#offer();
    void this.#ask();
  }

  #happenedChosen() {
    this.when.value = "";
    this.#offerWhen();
    const { path = "" } = this.happened.selectedOptions[0].dataset;
    if (path) this.when.value = controlAt(this.desk.form, path)?.value ?? "";
    void this.#ask();
  }

  /** What was answered; null while the answers are not complete. */
  get #answers() {
    const { value: happened, selectedOptions } = this.happened;
    const { when, kind } = selectedOptions[0]?.dataset ?? {};
    const date = kind === "moment" ? toMoment(this.when.value, this.desk.zone) : this.when.value;
    return happened && (!when || date) ? { stage: this.stage.value, happened, when: date || null } : null;
  }

  async #ask() {
    const answers = this.#answers;
    const asked = ++this.#asked;
    const fromNotes = !answers && !this.happened.value && Boolean(this.desk.interview.ended_at);
    if (!answers && !fromNotes) return this.#show(null, false);
    try {
      const reply = /** @type {Reply} */ (await this.desk.client.ask(this.desk.request("advise", { answers, letter: null })));
      if (asked !== this.#asked) return;
      this.#show(reply.advice ?? null, fromNotes);
      const wrong = fromNotes ? undefined : reply.problems?.[0];
      this.#complain(wrong ? `${wrong.what}; ${wrong.how_to_fix}.` : "");
    } catch {
      if (asked === this.#asked) this.#complain(NOT_STARTED);
    }
  }

  /** @param {string} text */
  #complain(text) {
    const error = one(this.dialog, "[data-desk-which-error]");
    error.textContent = text;
    show(Boolean(text), error, ...(text ? [fieldOf(this.when)] : []));
  }

  /**
   * @param {Advice | null} advice
   * @param {boolean} fromNotes
   */
  #show(advice, fromNotes) {
    this.#advice = advice;
    this.#complain("");
    const option = [...this.desk.template.options].find(({ value }) => value === advice?.template);
    const place = one(this.dialog, "[data-desk-advice]");
    show(fromNotes && advice !== null, one(place, "[data-desk-advice-from]"));
    one(place, "[data-desk-advice-title]").textContent = advice ? `${advice.title}${option ? `: ${option.text}` : ""}` : "";
    one(place, "[data-desk-advice-reason]").textContent = advice?.reason ?? "";
    const time = /** @type {HTMLTimeElement} */ (one(place, "[data-desk-advice-next] time"));
    time.dateTime = advice?.next_at ?? "";
    time.textContent = advice?.next_at ? inWords(advice.next_at, this.desk.zone) : "";
    show(Boolean(advice?.next_at), one(place, "[data-desk-advice-next]"));
    one(place, "[data-desk-advice-guide]").setAttribute("href", `${this.desk.root.dataset.siteUrl}${advice?.guide ?? ""}`);
    show(Boolean(advice), one(place, "[data-desk-advice-more]"));
    show(Boolean(option), this.use);
  }

  /** Set the template, and keep what was answered where the notes hold nothing yet. */
  #take() {
    const { template } = this.desk;
    if (!this.#advice) return;
    template.value = this.#advice.template;
    const path = this.happened.selectedOptions[0]?.dataset.path ?? "";
    if (this.happened.value) note(controlAt(this.desk.form, "stage"), this.stage.value);
    if (path) note(controlAt(this.desk.form, path), this.when.value);
    this.dialog.close();
    template.dispatchEvent(new Event("input", { bubbles: true }));
    template.focus({ preventScroll: true });
  }
}

/** @param {HTMLElement} control */
function fieldOf(control) {
  return /** @type {HTMLElement} */ (control.closest(".desk-field"));
}

/**
 * Put an answer into the notes where nothing stands.
 * @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null} control
 * @param {string} value
 */
function note(control, value) {
  if (!control || control.value) return;
  control.value = value;
  control.dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * Make the questions of a desk work.
 * @param {Desk} desk
 */
export function wireWhich(desk) {
  new Which(desk).wire();
}
