/** The way back from a step that changed more than a keystroke: one bar, for the last such step. */

/** @import { Desk } from "./desk.js" */
import { one, show } from "./dom.js";

/** The bar that says what was done, with its button. */
export class Undo {
  /** @type {(() => unknown) | null} */
  #back = null;
  /** @type {HTMLElement | null} */
  #from = null;

  /** @param {Desk} desk */
  constructor(desk) {
    this.desk = desk;
    this.bar = one(desk.root, "[data-desk-undo]");
  }

  /**
   * @param {string} text what was done
   * @param {HTMLElement} from the button that did it, where focus returns to
   * @param {() => unknown} back
   */
  offer(text, from, back) {
    this.#back = back;
    this.#from = from;
    one(this.bar, "[data-desk-undo-text]").textContent = text;
    show(true, this.bar);
    this.desk.voice.say(`${text} You can undo it.`);
    if (from.offsetParent === null) this.focus(); // The button went away with what it did.
  }

  focus() {
    one(this.bar, "button").focus({ preventScroll: true });
  }

  async take() {
    const back = this.#back;
    this.close();
    await back?.();
    this.#from?.focus({ preventScroll: true });
  }

  /** Something was typed since: going back would lose it. The browser's own undo still goes there. */
  close() {
    show(false, this.bar);
    this.#back = null;
  }
}
