/** The log of what was sent from this interview: shown as a list, corrected there, and read by the dates and the advice. */

/** @import { Desk } from "./desk.js" */
/** @import { Sent } from "./records.js" */
import { onActions } from "./buttons.js";
import { all, copyOf, one, show } from "./dom.js";
import { inWords, now, toLocal, toMoment } from "./moments.js";
import { addressee } from "./recipients.js";

/** The log on the page. */
export class SentLog {
  /** @type {Sent[]} */
  entries = [];

  /** @param {HTMLElement} root the desk */
  constructor(root) {
    this.root = root;
    this.section = one(root, "[data-desk-log]");
    this.list = one(this.section, "ul");
  }

  /** @param {Sent[] | undefined} entries */
  restore(entries) {
    this.entries = Array.isArray(entries) ? entries : [];
  }

  /**
   * Return when the letter in view went out, "" where it has not: a letter that was changed since is another one.
   * @param {Desk} desk
   */
  sentAt(desk) {
    const { body } = desk.editor.letter;
    return this.entries.findLast((entry) => entry.body === body && entry.to === recipientOf(desk))?.at ?? "";
  }

  /** @param {string} zone */
  show(zone) {
    const rows = all(this.list, "[data-desk-sent]");
    this.entries.forEach((entry, index) => {
      const row = rows[index] ?? this.list.appendChild(copyOf(this.section, ":scope > template"));
      const what = this.#whatOf(entry);
      one(row, "[data-desk-sent-what]").textContent = what;
      one(row, "[data-desk-action]").setAttribute("aria-label", `Remove from the log: ${what}`);
      const time = /** @type {HTMLInputElement} */ (one(row, "input"));
      time.value = toLocal(entry.at, zone);
      time.max = toLocal(now(zone), zone);
      time.setAttribute("aria-label", `When it went out: ${what}`);
    });
    for (const row of rows.slice(this.entries.length)) row.remove();
    show(this.entries.length > 0, this.section);
  }

  /** @param {Sent} entry */
  #whatOf(entry) {
    const named = (/** @type {string} */ name, /** @type {string} */ value) =>
      [.../** @type {HTMLSelectElement} */ (one(this.root, `[name=${name}]`)).options].find((option) => option.value === value)?.text;
    const what = named("template", entry.template) ?? named("purpose", entry.purpose) ?? entry.purpose;
    return entry.to ? `${what}, to ${entry.to}` : what;
  }
}

/**
 * Make “I sent it” and the log work.
 * @param {Desk} desk
 */
export function wireSent(desk) {
  const { log, undo } = desk;
  const changed = () => {
    log.show(desk.zone);
    desk.saver.changed();
    desk.asker.atOnce();
  };
  const indexOf = (/** @type {Element} */ inRow) => all(log.list, "[data-desk-sent]").findIndex((row) => row.contains(inRow));
  onActions(desk.root, {
    sent(button) {
      const entry = entryOf(desk);
      log.entries.push(entry);
      changed();
      const to = entry.to ? ` to ${entry.to}` : "";
      one(desk.root, "[data-desk-paper] [data-desk-done]").textContent = "Noted under “Sent”.";
      undo.offer(`Noted: sent${to}, ${inWords(entry.at, desk.zone)}. The time can be corrected under “Sent”.`, button, () => {
        log.entries = log.entries.filter((one) => one !== entry);
        changed();
      });
    },
    unsend(button) {
      const index = indexOf(button);
      const [entry] = log.entries.splice(index, 1);
      changed();
      undo.offer("Removed from the log.", button, () => {
        log.entries.splice(index, 0, entry);
        changed();
      });
      undo.focus();
    },
  });
  log.list.addEventListener("change", (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const entry = log.entries[indexOf(event.target)];
    const at = toMoment(event.target.value, desk.zone);
    const later = Date.parse(at) > Date.now();
    const done = one(log.section, "[data-desk-done]");
    done.textContent = later ? "That time has not come yet, so the one of before stays." : "";
    done.toggleAttribute("data-not", later);
    if (at && !later) {
      entry.at = at;
      return changed();
    }
    desk.voice.say(done.textContent);
    log.show(desk.zone);
  });
}

/**
 * @param {Desk} desk
 * @returns {Sent}
 */
function entryOf(desk) {
  const { subject, body } = desk.editor.letter;
  const write = desk.mode === "write";
  const purpose = write ? (desk.template.selectedOptions[0]?.dataset.purpose ?? "") : desk.purpose.value;
  return { purpose, template: write ? desk.template.value : "", to: recipientOf(desk), at: now(desk.zone), subject, body };
}

/** @param {Desk} desk */
function recipientOf(desk) {
  return addressee(desk.interview.recipients?.[desk.editor.recipient]);
}
