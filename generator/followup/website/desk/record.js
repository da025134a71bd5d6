/** What is kept of a desk, and how a desk is filled with it again. */

/** @import { Desk } from "./desk.js" */
import { isRule } from "./finding_parts.js";
import { fillForm } from "./form.js";
import { zoneName } from "./moments.js";
import { choicesIn } from "./setup.js";

/**
 * Fill the desk with what was kept.
 * @param {Desk} desk
 * @param {{ [key: string]: any }} mine
 * @param {Set<string>} [touched]
 */
export function fillDesk(desk, mine, touched) {
  fillForm(desk.form, mine.interview ?? {}, zoneName(mine.interview?.time_zone), touched);
  if (!desk.address.has("template") && mine.template) desk.template.value = mine.template;
  if (desk.template.selectedIndex < 0) desk.template.value = desk.root.dataset.default ?? "";
  desk.purpose.value = mine.purpose || desk.purpose.options[0].value;
  desk.sendAt.value = mine.send_at ?? "";
  desk.seed = mine.seed ?? desk.seed;
  desk.style.chosen = choicesIn(desk.root, desk.address) ?? mine.style ?? {};
  desk.off = new Set((mine.off ?? []).filter((/** @type {unknown} */ rule) => isRule(desk.root, rule)));
  if (desk.editor.empty) desk.editor.restore(mine.letters ?? [], mine.recipient ?? 0);
  desk.arrange();
}

/**
 * Return what to keep.
 * @param {Desk} desk
 */
export function contentOf(desk) {
  const { interview, template, purpose, sendAt, seed, style, editor } = desk;
  const mine = {
    interview, template: template.value, purpose: purpose.value, send_at: sendAt.value, seed, style: style.chosen,
    letters: editor.letters, recipient: editor.recipient, off: [...desk.off],
  };
  desk.kept = { ...desk.kept, [desk.mode]: mine, sent: desk.log.entries };
  return desk.kept;
}
