/** How the letter is written: by which channel, in which tone, how long. Python says what can be chosen; nothing is known here. */

/** @import { Choices, Draft, Problem } from "./shapes.js" */
import { all, one, show } from "./dom.js";

/** The names of the choices, as the request and the problems have them, with their place in what Python offers. */
const NAMES = /** @type {const} */ ({ channel: "channels", tone: "tones", length: "lengths" });

/** @typedef {keyof typeof NAMES} Name */

/** The choices on the page. Nothing is chosen until somebody does; then the template's own way no longer holds. */
export class Style {
  /** @type {Partial<Record<Name, string>>} */
  #chosen = {};

  /**
   * @param {HTMLElement} root
   * @param {() => void} changed
   */
  constructor(root, changed) {
    this.root = root;
    this.place = one(root, "[data-desk-style]");
    for (const select of this.#selects()) {
      select.addEventListener("input", (event) => {
        event.stopPropagation(); // No word of the letter was typed.
        this.#chosen[/** @type {Name} */ (select.name)] = select.value;
        changed();
      });
    }
  }

  /** @returns {HTMLSelectElement[]} */
  #selects() {
    return all(this.place, "select");
  }

  /** What was chosen, for a request and to keep. */
  get chosen() {
    return { ...this.#chosen };
  }

  set chosen(/** @type {Partial<Record<Name, string>>} */ chosen) {
    this.#chosen = { ...chosen };
  }

  /**
   * Show what a draft was written with and what else there is; what contradicts another choice is not offered.
   * @param {Draft} draft
   */
  take(draft) {
    /** @type {Choices} */
    const choices = draft.choices;
    for (const select of this.#selects()) {
      const name = /** @type {Name} */ (select.name);
      const offered = choices[NAMES[name]];
      for (const option of select.options) option.hidden = option.disabled = !offered.includes(option.value);
      select.value = draft[name];
      show(offered.length > 1, /** @type {HTMLElement} */ (select.closest("[data-desk-choice]")));
    }
    one(this.root, "[data-desk-paper]").dataset.channel = draft.channel;
    show(Object.values(NAMES).some((name) => choices[name].length > 1), this.place);
  }

  /**
   * Take back what can no longer be chosen; true where that was the trouble, so that asking again helps.
   * @param {Problem[]} problems
   */
  takeBack(problems) {
    const names = problems.map((problem) => problem.where).filter((where) => where in this.#chosen);
    for (const name of names) delete this.#chosen[/** @type {Name} */ (name)];
    return names.length > 0;
  }

  /** Another template: its own way holds again. */
  forget() {
    this.#chosen = {};
  }
}
