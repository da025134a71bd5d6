/** What the desk's buttons do. */

/** @import { Desk } from "./desk.js" */
/** @import { Reply, Request } from "./shapes.js" */
import { all, one, show } from "./dom.js";
import { hideDifferences, showDifferences } from "./differences.js";
import { canShare, copyRich, copyText, handOver, share } from "./exports.js";
import { newSeed } from "./requests.js";
import { linkToSetUp } from "./setup.js";

/** What needs a letter that fits the notes. */
const SENDS = new Set(["copy", "copy-rich", "share", "mailto", "eml", "print"]);

/** @param {Desk} desk */
export function wireActions(desk) {
  const { undo } = desk;
  const asking = /** @type {HTMLDialogElement} */ (one(desk.root, "[data-desk-reword-ask]"));
  /** @type {Record<string, (button: HTMLElement) => unknown>} */
  const actions = {
    copy: (button) => copied(desk, button, desk.editor.letter.body, "The letter is copied."),
    "copy-subject": (button) => copied(desk, button, desk.editor.letter.subject, "The subject is copied."),
    "copy-rich": async (button) => {
      if (await copyRich(desk.editor.letter.body)) say(desk, button, "The letter is copied, with its paragraphs.");
      else say(desk, button, "The browser does not copy rich text here. Copy the letter as it is.", false);
    },
    link: (button) => copied(desk, button, linkToSetUp(desk), "The link is copied. It holds the template, and nothing of yours."),
    share: async (button) => {
      const { subject, body } = desk.editor.letter;
      if (await share(subject, body)) say(desk, button, "Shared.");
    },
    mailto: (button) => exported(desk, button, "mailto", "Opened in your mail program."),
    eml: (button) => exported(desk, button, "eml", "Saved as a file. Opening it starts a new message."),
    ics: (button) => exported(desk, button, "ics", "Saved as a file. Opening it adds the dates to your calendar.", calendarOf(desk, "all")),
    "ics-one": (button) => exported(desk, button, "ics", "Saved as a file. Opening it adds the date to your calendar.", calendarOf(desk, button.dataset.event ?? "")),
    print: () => window.print(),
    reword: (button) => (desk.editor.edited ? asking.showModal() : writeAgain(desk, newSeed(), "Reworded.", button)),
    "reword-no": () => asking.close(),
    "reword-yes": () => {
      asking.close();
      void writeAgain(desk, newSeed(), "Reworded.", one(desk.root, '[data-desk-action="reword"]'));
    },
    rewrite: (button) => writeAgain(desk, desk.seed, "Written again from your notes.", button),
    differences: () => showDifferences(desk),
    "keep-mine": () => {
      desk.editor.letter.notes = desk.notes;
      desk.letterChanged();
      desk.editor.body.focus({ preventScroll: true });
    },
    undo: () => undo.take(),
    retry: () => {
      void desk.client.restart().catch(() => {}); // The state tells it.
      desk.asker.atOnce();
      (desk.mode === "check" ? desk.purpose : desk.template).focus({ preventScroll: true }); // The button goes away.
    },
  };
  desk.root.addEventListener("click", (event) => {
    unsay(desk);
    const button = event.target instanceof Element ? /** @type {HTMLElement | null} */ (event.target.closest("[data-desk-action]")) : null;
    const action = button?.dataset.deskAction ?? "";
    if (SENDS.has(action) && desk.mode === "write" && desk.wanted.troubles) return desk.wanted.ask();
    if (button) void actions[action]?.(button);
  });
  const marks = /** @type {HTMLInputElement} */ (one(desk.root, "[data-desk-own]"));
  marks.addEventListener("change", () => desk.editor.showOwnWords(marks.checked));
  desk.root.addEventListener("input", () => {
    unsay(desk);
    undo.close();
  });
  desk.tabs.addEventListener("keydown", () => unsay(desk));
  if (!canShare()) return;
  show(true, one(desk.root, '[data-desk-action="share"]'));
  one(desk.root, '[data-desk-action="copy"]').classList.remove("button--main"); // One main button: the share sheet.
}

/**
 * Say beside the button what came of it.
 * @param {Desk} desk
 * @param {HTMLElement} button
 * @param {string} text
 * @param {boolean} [done]
 */
function say(desk, button, text, done = true) {
  const place = one(button.closest("[data-desk-schedule], [data-desk-pick]") ?? one(desk.root, "[data-desk-paper]"), "[data-desk-done]");
  place.textContent = text;
  place.toggleAttribute("data-not", !done);
  desk.voice.say(text);
  if (done && button.matches("[data-desk-bottom-copy]")) button.textContent = "Copied"; // The place above may be out of sight.
}

/**
 * Take back what was said of an earlier step: it need not be true of the letter that stands there now.
 * @param {Desk} desk
 */
function unsay(desk) {
  for (const place of all(desk.root, "[data-desk-done]")) place.textContent = "";
  one(desk.root, "[data-desk-bottom-copy]").textContent = "Copy";
}

/**
 * @param {Desk} desk
 * @param {HTMLElement} button
 * @param {string} text
 * @param {string} done
 */
async function copied(desk, button, text, done) {
  if (await copyText(text)) say(desk, button, done);
  else say(desk, button, "The browser did not allow copying. Select the letter and copy it with the keyboard.", false);
}

/**
 * Return what a calendar file is made with: entries lead back to this page, and name nobody unless that was chosen.
 * @param {Desk} desk
 * @param {string} event
 * @returns {Request}
 */
function calendarOf(desk, event) {
  const named = /** @type {HTMLInputElement} */ (one(desk.root, "[data-desk-name-company]"));
  return { event, desk: new URL(location.pathname, location.origin).href, name_company: named.checked };
}

/**
 * @param {Desk} desk
 * @param {HTMLElement} button
 * @param {string} format
 * @param {string} done
 * @param {Request} [more]
 */
async function exported(desk, button, format, done, more = {}) {
  try {
    const reply = /** @type {Reply} */ (await desk.client.ask(desk.request("export", { format, ...more })));
    if (reply.export) handOver(reply.export);
    const why = (reply.problems ?? []).map((problem) => `${problem.what}: ${problem.how_to_fix}.`).join(" ");
    say(desk, button, reply.ok ? done : `Not done. ${why}`, reply.ok);
  } catch {
    say(desk, button, "Not done: drafting and checking have not started. Copy the letter instead.", false);
  }
}

/**
 * @param {Desk} desk
 * @param {number} seed
 * @param {string} done
 * @param {HTMLElement} button
 */
async function writeAgain(desk, seed, done, button) {
  const reply = /** @type {Reply} */ (await desk.client.ask(desk.request("draft", { seed })));
  if (!reply.draft) return desk.asker.atOnce();
  const [before, seedBefore, recipient] = [{ ...desk.editor.letter }, desk.seed, desk.editor.recipient];
  desk.seed = seed;
  hideDifferences(desk.root);
  desk.editor.writeOver(reply.draft, desk.notes);
  desk.tell(reply.draft);
  desk.letterChanged();
  desk.undo.offer(done, button, () => {
    if (desk.editor.recipient !== recipient) desk.choose(recipient);
    desk.seed = seedBefore;
    desk.editor.bringBack(before);
    desk.letterChanged();
  });
}
