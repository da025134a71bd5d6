/** Puts a whole interview on the desk in place of another, and makes the first notes of a new one. */

/** @import { Desk } from "./desk.js" */
/** @import { Content } from "./records.js" */
import { emptyForm } from "./form.js";
import { newSeed } from "./requests.js";
import { forgetChoices } from "./setup.js";

/**
 * Put an interview on the desk: notes, letters, what was sent. Throws where its data can't be shown.
 * @param {Desk} desk
 * @param {Content} content
 */
export function showContent(desk, content) {
  if (desk.debrief.open) desk.debrief.leave();
  emptyForm(desk.form);
  desk.kept = content;
  desk.sendAt.value = "";
  desk.editor.restore([], 0);
  desk.style.forget();
  desk.off.clear();
  desk.panel.forget();
  desk.report = null;
  desk.schedule = null;
  desk.seed = newSeed();
  desk.log.restore(content.sent);
  const mine = content[desk.mode];
  if (mine) {
    forgetAddress(desk);
    desk.fill(mine);
  }
  desk.arrange();
  desk.showAll();
  desk.asker.atOnce();
}

/**
 * The address may name a template and choices, which went with the interview of before.
 * @param {Desk} desk
 */
function forgetAddress(desk) {
  desk.address = forgetChoices(desk.root);
  desk.address.delete("template");
  const address = new URL(location.href);
  address.search = desk.address.toString();
  history.replaceState(history.state, "", address);
}

/**
 * Return the first notes of another interview: who writes stays the same, and nobody types that twice.
 * @param {Desk} desk
 * @returns {Content}
 */
export function firstNotes(desk) {
  const { sender, time_zone } = desk.interview;
  const interview = { ...(sender && { sender }), ...(time_zone && { time_zone }) };
  return { [desk.mode]: { interview, template: desk.root.dataset.default }, sent: [] };
}
