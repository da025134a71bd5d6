/** The list of interviews, the next thing due on top: opens one, begins another, removes one. */

/** @import { Desk } from "./desk.js" */
/** @import { Saved } from "./records.js" */
/** @import { Reply } from "./shapes.js" */
import { onActions } from "./buttons.js";
import { firstNotes, showContent } from "./contents.js";
import { all, copyOf, one, show } from "./dom.js";
import { DueDates } from "./due.js";
import { inWords } from "./moments.js";
import { titleOf } from "./records.js";

/** Milliseconds after the last change before the list is read again. */
const REST = 600;
const ORIGINS = { "": "", tab: "from another tab", file: "from a file" };

/** The list on the page. */
export class InterviewList {
  /** @type {Saved[]} */
  #records = [];
  #timer = 0;
  #asking = false;

  /** @param {Desk} desk */
  constructor(desk) {
    this.desk = desk;
    this.section = one(desk.root, "[data-desk-interviews]");
    this.fold = /** @type {HTMLDetailsElement} */ (one(this.section, "details"));
    this.list = one(this.section, "ul");
    const titles = () => [...desk.template.options];
    this.due = new DueDates(
      async (request) => /** @type {Reply} */ (await desk.client.ask(request)),
      (template) => titles().find((option) => option.value === template)?.text ?? "",
    );
    this.fold.addEventListener("toggle", () => this.fold.open && void this.refresh());
  }

  /** Something may have changed: look again once it has calmed down. */
  changed() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.refresh(), REST);
  }

  /** Read what is kept and show it; then ask what is due, and show that. */
  async refresh() {
    clearTimeout(this.#timer);
    try {
      this.#records = await this.desk.saver.keeper.store.all();
    } catch {
      return; // The line about saving says what is wrong with the storage.
    }
    this.#show();
    await this.#findDue();
  }

  /** Ask Python what is due, once it runs and there is a list to put it in. */
  async #findDue() {
    const { root } = this.desk;
    if (this.#asking || this.#records.length < 2 || !["ready", "working"].includes(root.dataset.state ?? "")) return;
    this.#asking = true;
    try {
      if (await this.due.find(this.#records)) this.#show();
    } catch (error) {
      console.info("Not asked what is due:", error); // Python has stopped. The list stands as it is, by the last change.
    } finally {
      this.#asking = false;
    }
  }

  /** @param {string} id */
  record(id) {
    return this.#records.find((record) => record.id === id) ?? null;
  }

  #sorted() {
    const at = (/** @type {Saved} */ record) => this.due.of(record)?.at ?? Infinity;
    return this.#records.toSorted((a, b) => Math.sign(at(a) - at(b) || 0) || b.saved_at.localeCompare(a.saved_at));
  }

  #show() {
    const sorted = this.#sorted();
    const focused = document.activeElement;
    const rows = new Map(all(this.list, "[data-desk-interview]").map((row) => [row.dataset.deskInterview, row]));
    const order = sorted.map((record) => this.#fill(rows.get(record.id) ?? copyOf(this.section, ":scope > template"), record));
    this.list.replaceChildren(...order);
    if (focused instanceof HTMLElement && this.list.contains(focused)) focused.focus({ preventScroll: true });
    const next = sorted[0] && this.due.of(sorted[0]);
    const count = sorted.length;
    one(this.section, "[data-desk-count]").textContent = count === 1 ? "One interview" : `${count} interviews`;
    const known = next && Number.isFinite(next.at);
    one(this.section, "[data-desk-next]").textContent = known ? `Next: ${titleOf(sorted[0].content).company} · ${next.text}` : "";
    const alone = count === 1 && sorted[0].id === this.desk.saver.keeper.id;
    show(count > 0 && !alone, this.fold);
    show(count > 0, this.section);
  }

  /**
   * @param {HTMLElement} row
   * @param {Saved} record
   */
  #fill(row, record) {
    const { company, role } = titleOf(record.content);
    const due = this.due.of(record);
    const open = record.id === this.desk.saver.keeper.id;
    row.dataset.deskInterview = record.id;
    const origin = ORIGINS[record.origin] ?? "";
    const facts = [role, origin, open ? "open now" : ""].filter(Boolean).join(" · ");
    put(row, "[data-desk-interview-name]", company);
    put(row, "[data-desk-interview-facts]", facts || `changed ${inWords(record.saved_at, this.desk.zone)}`);
    put(row, "[data-desk-due]", due?.text ?? "");
    put(row, "[data-desk-due-why]", due?.reason ?? "");
    const button = one(row, '[data-desk-action="open-interview"]');
    if (open) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
    one(row, '[data-desk-action="remove-interview"]').setAttribute("aria-label", `Remove ${[company, role].filter(Boolean).join(", ")}`);
    return row;
  }
}

/**
 * @param {HTMLElement} row
 * @param {string} selector
 * @param {string} text
 */
function put(row, selector, text) {
  const place = one(row, selector);
  if (place.textContent !== text) place.textContent = text;
}

/**
 * Make the buttons of the list work.
 * @param {Desk} desk
 */
export function wireInterviews(desk) {
  const { interviews, saver, undo } = desk;
  const recordOf = (/** @type {HTMLElement} */ button) => interviews.record(button.closest("[data-desk-interview]")?.getAttribute("data-desk-interview") ?? "");
  onActions(desk.root, {
    async "open-interview"(button) {
      const record = recordOf(button);
      if (record && record.id !== saver.keeper.id) await openRecord(desk, record);
    },
    async "new-interview"() {
      if (!(await leave(desk))) return;
      const notes = firstNotes(desk);
      saver.show(null);
      showContent(desk, notes);
      void interviews.refresh();
      first(desk).focus();
      desk.voice.say("A new interview.");
    },
    async "remove-interview"(button) {
      const record = recordOf(button);
      if (!record) return;
      const here = record.id === saver.keeper.id;
      const latest = here ? await takeAway(desk, record) : record;
      await saver.keeper.store.remove(record.id);
      saver.tellTabs({ what: "removed", id: record.id });
      await interviews.refresh();
      undo.offer(`Removed: ${titleOf(record.content).company}.`, one(desk.root, '[data-desk-action="new-interview"]'), async () => {
        await saver.keeper.store.put(() => [latest]);
        if (here) await openRecord(desk, latest);
        await interviews.refresh();
      });
      undo.focus();
    },
  });
}

/**
 * Put an interview of the list on the desk, once the one that is there is saved.
 * @param {Desk} desk
 * @param {Saved} record
 */
export async function openRecord(desk, record) {
  if (!(await leave(desk))) return;
  const there = (await desk.saver.keeper.store.all()).find((one) => one.id === record.id) ?? record;
  desk.saver.show(there);
  try {
    showContent(desk, there.content);
  } catch (error) {
    console.info("This interview can't be shown:", error);
    desk.saver.show(null); // What is kept of it stays as it is.
    showContent(desk, firstNotes(desk));
    desk.voice.say("This interview can’t be shown. It stays on this device; the file holds it too.");
  }
  desk.undo.close();
  await desk.interviews.refresh();
  desk.voice.say(`Open: ${titleOf(there.content).company}.`);
}

/**
 * Make sure that nothing is lost when another interview takes the desk; false where that can't be.
 * @param {Desk} desk
 */
async function leave(desk) {
  const saved = await desk.saver.flush();
  if (!saved) desk.sayKept("What stands here is not saved, so it stays on the desk. Download everything first.", false);
  return saved;
}

/**
 * Take the interview off the desk that is going to be removed, and return it as it stands.
 * @param {Desk} desk
 * @param {Saved} record
 */
async function takeAway(desk, record) {
  await desk.saver.flush();
  const latest = (await desk.saver.keeper.store.all()).find((one) => one.id === record.id) ?? record;
  const notes = firstNotes(desk);
  desk.saver.show(null);
  showContent(desk, notes);
  return latest;
}

/** @param {Desk} desk */
function first(desk) {
  return desk.mode === "check" ? desk.editor.body : /** @type {HTMLElement} */ (one(desk.form, "input, textarea"));
}
