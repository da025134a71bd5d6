/** What the candidate chose not to hear: findings left as they are, and rules switched off. Shows them, and the way back. */

/** @import { Desk } from "./desk.js" */
/** @import { Finding } from "./shapes.js" */
import { things } from "./checklist.js";
import { make, one, show } from "./dom.js";
import { wordsOf } from "./finding_parts.js";

/**
 * Leave one finding as it is.
 * @param {Desk} desk
 * @param {Finding} finding
 * @param {HTMLElement} from
 */
export function ignore(desk, finding, from) {
  const { letter } = desk.editor;
  letter.ignored = [...letter.ignored.filter((key) => key !== finding.key), finding.key];
  changed(desk);
  desk.undo.offer("Left as it is.", from, () => hearAgain(desk, letter, [finding.key]));
}

/**
 * Check no letter of this interview for one rule any more.
 * @param {Desk} desk
 * @param {string} rule
 * @param {HTMLElement} from
 */
export function switchOff(desk, rule, from) {
  desk.off.add(rule);
  changed(desk);
  desk.undo.offer(`No longer checked: ${wordsOf(desk.root, rule).title}.`, from, () => switchOn(desk, rule));
}

/**
 * @param {Desk} desk
 * @param {string} rule
 */
function switchOn(desk, rule) {
  desk.off.delete(rule);
  changed(desk);
}

/**
 * @param {Desk} desk
 * @param {{ ignored: string[] }} letter
 * @param {string[]} keys
 */
function hearAgain(desk, letter, keys) {
  letter.ignored = letter.ignored.filter((key) => !keys.includes(key));
  changed(desk);
}

/** @param {Desk} desk */
function changed(desk) {
  desk.saver.changed();
  desk.asker.atOnce();
}

/**
 * Show what was set aside, each with the way back; nothing while there is nothing.
 * @param {Desk} desk
 */
export function showSetAside(desk) {
  const box = one(desk.root, "[data-desk-set-aside]");
  const left = desk.report?.ignored ?? [];
  const items = [...desk.off].map((rule) => item(desk, `Not checked: ${wordsOf(desk.root, rule).title}`, "Check it again", () => switchOn(desk, rule)));
  if (left.length) items.unshift(item(desk, `${things(left.length)} left as ${left.length === 1 ? "it is" : "they are"}`, "Look again", () => hearAgain(desk, desk.editor.letter, left)));
  one(box, "ul").replaceChildren(...items);
  show(items.length > 0, box);
}

/**
 * @param {Desk} desk
 * @param {string} text
 * @param {string} name of the button
 * @param {() => void} back
 */
function item(desk, text, name, back) {
  const button = make("button", { type: "button", class: "desk-link", "aria-label": `${name}: ${text}` }, name);
  button.addEventListener("click", () => {
    back();
    one(desk.root, "[data-desk-say]").focus({ preventScroll: true }); // The button goes away with what it did.
  });
  return make("li", {}, make("span", {}, `${text}.`), " ", button);
}
