/** A panel: writes the letters to the others as well, so that every tab holds one, and tells how alike they are. */

/** @import { Desk } from "./desk.js" */
/** @import { Reply, Report } from "./shapes.js" */
import { counts } from "./checklist.js";
import { one, show } from "./dom.js";
import { addressee } from "./recipients.js";
import { peopleOf } from "./rows.js";

const CHANNEL = "panel";

/** What is known of the letters that are not in view. */
export class Panel {
  /** @type {Map<number, number>} How many things there are to fix, by recipient. */
  #toFix = new Map();
  #round = 0;

  /** @param {Desk} desk */
  constructor(desk) {
    this.desk = desk;
  }

  /** Whether one note goes to everybody, so that there is one letter. */
  get shared() {
    return this.desk.template.selectedOptions[0]?.dataset.shared !== undefined;
  }

  /**
   * Return how many things there are to fix in a letter, 0 where nothing is known.
   * @param {number} recipient
   */
  toFix(recipient) {
    return this.#toFix.get(recipient) ?? 0;
  }

  /**
   * Remember what a report says of a letter.
   * @param {number} recipient
   * @param {Report} report
   */
  note(recipient, report) {
    this.#toFix.set(recipient, counts(report).fix);
  }

  /** Somebody was added or removed: what is known of the letters is known by place. */
  forget() {
    this.#toFix.clear();
  }

  /**
   * Write the letters to the others that nobody has touched, one after the other; a newer round takes over.
   * @returns {Promise<void>}
   */
  async write() {
    const { desk } = this;
    const round = ++this.#round;
    const people = peopleOf(desk.form).length;
    if (desk.mode !== "write" || people < 2 || this.shared) return;
    let written = 0;
    for (let recipient = 0; recipient < people; recipient += 1) {
      if (recipient === desk.editor.recipient || !desk.editor.wants(recipient, desk.notes)) continue;
      const { notes } = desk;
      const reply = /** @type {Reply | null} */ (await desk.client.ask(desk.request("draft", { recipient, others: [] }), { channel: CHANNEL }));
      if (round !== this.#round || notes !== desk.notes) return;
      if (!reply?.draft || recipient === desk.editor.recipient) continue;
      desk.editor.keep(recipient, reply.draft, notes);
      if (reply.report) this.note(recipient, reply.report);
      written += 1;
    }
    if (!written) return;
    desk.saver.changed();
    desk.asker.atOnce(); // How alike the letters are is known now.
  }

  /** Say how alike the letter in view and its nearest are. */
  show() {
    const { desk } = this;
    const place = one(desk.root, "[data-desk-likeness]");
    const { likeness, nearest } = desk.report ?? {};
    const other = nearest === undefined || nearest === null ? undefined : desk.editor.others[nearest]?.recipient;
    const known = typeof likeness === "number" && other !== undefined && !desk.editor.empty;
    show(known, place);
    if (!known) return;
    const name = addressee(desk.interview.recipients?.[other]) || `person ${other + 1}`;
    place.textContent = `${Math.round(likeness * 100)} % like the letter to ${name}`;
  }
}
