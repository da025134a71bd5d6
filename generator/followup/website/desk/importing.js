/** Reads the file that holds everything, shows what is in it, and adds it once that is wanted. Until then nothing changes. */

/** @import { Desk } from "./desk.js" */
/** @import { Saved } from "./records.js" */
import { LARGEST, readBackup } from "./backup.js";
import { onActions } from "./buttons.js";
import { make, one, show } from "./dom.js";
import { openRecord } from "./interviews.js";
import { additions, compare } from "./merging.js";
import { titleOf } from "./records.js";

const WORDS = { new: "new", same: "the same as here", different: "another version; both are kept" };

/**
 * Make the buttons around the file work.
 * @param {Desk} desk
 */
export function wireImporting(desk) {
  const { root } = desk;
  const dialog = /** @type {HTMLDialogElement} */ (one(root, "[data-desk-import]"));
  const chooser = /** @type {HTMLInputElement} */ (one(root, "[data-desk-file]"));
  /** @type {Saved[]} */
  let incoming = [];
  chooser.addEventListener("change", async () => {
    const file = chooser.files?.[0];
    if (!file) return;
    const { records, problems } = await readFile(file);
    chooser.value = ""; // The same file can be chosen again.
    incoming = records;
    if (problems.length) showProblems(dialog, problems);
    else showPreview(dialog, records, await desk.everything());
    dialog.showModal();
  });
  onActions(root, {
    import: () => chooser.click(),
    "import-no": () => dialog.close(),
    async "import-yes"() {
      dialog.close();
      await add(desk, incoming);
    },
  });
}

/**
 * @param {File} file
 * @returns {Promise<{ records: Saved[], problems: string[] }>}
 */
async function readFile(file) {
  if (file.size > LARGEST) return { records: [], problems: ["The file is larger than any that “Download everything” makes."] };
  try {
    return readBackup(await file.text());
  } catch {
    return { records: [], problems: ["The browser could not read the file. Choose it once more."] };
  }
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {string[]} problems
 */
function showProblems(dialog, problems) {
  fill(dialog, "This file can’t be added", `${count(problems.length, "thing is", "things are")} in the way. Nothing has changed.`, problems.map((problem) => make("li", {}, problem)));
  show(false, one(dialog, '[data-desk-action="import-yes"]'));
  one(dialog, '[data-desk-action="import-no"]').textContent = "Close";
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {Saved[]} records
 * @param {Saved[]} there
 */
function showPreview(dialog, records, there) {
  const plan = compare(records, there);
  const number = (/** @type {string} */ standing) => plan.filter((one) => one.standing === standing).length;
  const parts = [[number("new"), "new"], [number("same"), "the same as here"], [number("different"), "different"]]
    .filter(([many]) => many).map(([many, standing]) => `${many} ${standing}`);
  const nothing = number("same") === plan.length;
  const what = `${count(plan.length, "interview", "interviews")} in the file: ${parts.join(", ")}. ${nothing ? "There is nothing to add." : "What is here stays as it is."}`;
  const items = plan.map(({ record, standing }) => {
    const { company, role } = titleOf(record.content);
    return make("li", { "data-desk-standing": standing }, make("strong", {}, company), role ? `, ${role}` : "", make("span", {}, WORDS[standing]));
  });
  fill(dialog, "Add what is in this file?", what, items);
  show(!nothing, one(dialog, '[data-desk-action="import-yes"]'));
  one(dialog, '[data-desk-action="import-no"]').textContent = nothing ? "Close" : "Add nothing";
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {string} title
 * @param {string} text
 * @param {Node[]} items
 */
function fill(dialog, title, text, items) {
  one(dialog, "h2").textContent = title;
  one(dialog, "p").textContent = text;
  one(dialog, "ul").replaceChildren(...items);
}

/**
 * @param {Desk} desk
 * @param {Saved[]} incoming
 */
async function add(desk, incoming) {
  const { saver, interviews } = desk;
  const untouched = saver.keeper.isNew && !saver.pending;
  try {
    await saver.flush(); // What stands on the desk is compared as it stands there now.
    const added = await saver.keeper.store.put((there) => additions(incoming, there));
    for (const record of added) saver.tellTabs({ what: "saved", id: record.id });
    await interviews.refresh();
    const newest = added.toSorted((a, b) => b.saved_at.localeCompare(a.saved_at))[0];
    if (untouched && newest) await openRecord(desk, newest);
    desk.sayKept(`${count(added.length, "interview", "interviews")} added.`);
  } catch (error) {
    console.info("Not added:", error);
    desk.sayKept("Nothing was added: this device does not take it. Everything is as it was.", false);
  }
}

/**
 * @param {number} number
 * @param {string} one
 * @param {string} many
 */
function count(number, one, many) {
  return `${number === 1 ? "One" : number} ${number === 1 ? one : many}`;
}
