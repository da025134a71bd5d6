/** Shows what a letter that was edited by hand would become if it were written again from the changed notes. */

/** @import { Desk } from "./desk.js" */
/** @import { Reply } from "./shapes.js" */
import { make, one, show } from "./dom.js";

const ELEMENTS = { same: "span", removed: "del", added: "ins" };
const SPOKEN = { same: "", removed: "Out: ", added: "In: " };

/**
 * Ask Python for the draft of the notes as they stand, and show what it would change.
 * @param {Desk} desk
 */
export async function showDifferences(desk) {
  const place = one(desk.root, "[data-desk-differences]");
  const letter = { subject: desk.editor.letter.subject || null, body: desk.editor.letter.body };
  const reply = /** @type {Reply} */ (await desk.client.ask(desk.request("draft", { letter })));
  const changes = reply.changes ?? [];
  place.replaceChildren(...changes.map(({ change, text }) => {
    const spoken = SPOKEN[change] ? [make("span", { class: "only-heard" }, SPOKEN[change])] : [];
    return make(ELEMENTS[change], {}, ...spoken, text);
  }));
  show(changes.length > 0, place);
  if (changes.length) place.focus({ preventScroll: true });
}

/**
 * Put the differences away: they were true of what stood there.
 * @param {HTMLElement} root
 */
export function hideDifferences(root) {
  const place = one(root, "[data-desk-differences]");
  place.replaceChildren();
  show(false, place);
}
