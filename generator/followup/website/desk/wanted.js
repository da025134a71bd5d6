/** The visitor asks for the letter: it comes into view, or a summary of what keeps it back takes the focus. */

/** @import { Desk } from "./desk.js" */
import { one } from "./dom.js";
import { goToSummary } from "./troubles.js";

/** What was asked for and not been shown yet. */
export class Wanted {
  #waits = false;
  /** Whether the summary names what is missing, until nothing is. */
  insists = false;
  /** How many problems keep the notes from becoming a letter. */
  troubles = 0;

  /** @param {Desk} desk */
  constructor(desk) {
    this.desk = desk;
  }

  /** Ask Python once more, so that the answer fits what stands in the form now. */
  ask() {
    const { asker, root, voice } = this.desk;
    this.#waits = true;
    asker.atOnce();
    if (root.dataset.state === "loading") voice.say("The letter appears as soon as everything has loaded.");
  }

  /**
   * Python has answered.
   * @param {number} troubles
   */
  heard(troubles) {
    this.troubles = troubles;
    this.insists = troubles > 0 && (this.insists || this.#waits);
  }

  /** The page shows what Python answered: go where it is. */
  show() {
    if (!this.#waits) return;
    this.#waits = false;
    const { root, form } = this.desk;
    if (this.troubles) return goToSummary(form);
    root.dataset.view = "letter";
    const paper = one(root, "[data-desk-paper]");
    paper.scrollIntoView({ block: "start" });
    paper.focus({ preventScroll: true });
  }
}
