/** What somebody can do about what is kept: save now, take it away as a file, delete it all, keep it in this tab alone. */

/** @import { Desk } from "./desk.js" */
/** @import { Saved } from "./records.js" */
import { backupText } from "./backup.js";
import { onActions } from "./buttons.js";
import { showContent } from "./contents.js";
import { one, show } from "./dom.js";
import { download } from "./exports.js";
import { openRecord } from "./interviews.js";
import { forgetTab, isNotMine, noteNotMine } from "./mirror.js";
import { now } from "./moments.js";
import { FORMAT } from "./records.js";
import { DeviceStore } from "./store.js";

/**
 * Whether this desk keeps nothing beyond its tab.
 * @param {HTMLElement} root
 */
export function keepsInTab(root) {
  return isNotMine("notMine" in root.dataset);
}

/**
 * Return all that is kept, with what stands on the desk as it stands there now: all of it, even where the device takes nothing.
 * @param {Desk} desk
 * @returns {Promise<Saved[]>}
 */
export async function everything(desk) {
  const { keeper } = desk.saver;
  const kept = await keeper.store.all().catch(() => /** @type {Saved[]} */ ([]));
  const known = kept.find((record) => record.id === keeper.id);
  if (!desk.saver.pending && (known || keeper.isNew)) return kept;
  const record = { id: keeper.id, rev: 1, by: "", saved_at: new Date().toISOString(), format: FORMAT, origin: known?.origin ?? "" };
  return [...kept.filter((one) => one !== known), { ...record, content: desk.content() }];
}

/**
 * Make the buttons around keeping work.
 * @param {Desk} desk
 */
export function wireKeeping(desk) {
  const { root, saver } = desk;
  const question = /** @type {HTMLDialogElement} */ (one(root, "[data-desk-ask]"));
  const leaving = /** @type {HTMLDialogElement} */ (one(root, "[data-desk-leave]"));
  const notMine = /** @type {HTMLInputElement} */ (one(root, "[data-desk-not-mine]"));
  showNotMine(desk);
  onActions(root, {
    async save() {
      if (await saver.saveNow()) void askToLast();
    },
    export: () => exportAll(desk),
    clear: () => question.showModal(),
    "clear-no": () => question.close(),
    "clear-yes"() {
      question.close();
      return deleteAll(desk);
    },
    async newer() {
      const record = (await saver.keeper.store.all()).find((one) => one.id === saver.keeper.id);
      if (record) await openRecord(desk, record);
    },
    "leave-no": () => leaving.close(),
    "leave-yes"() {
      leaving.close();
      return keepInTab(desk, true);
    },
  });
  leaving.addEventListener("close", () => showNotMine(desk));
  notMine.addEventListener("change", async () => {
    const there = notMine.checked && (await saver.keeper.store.all().catch(() => [])).length > 0;
    if (there) leaving.showModal();
    else await keepInTab(desk, notMine.checked);
  });
  show(losesAfterAWeek(), one(root, "[data-desk-short-lived]"));
}

/** @param {Desk} desk */
async function exportAll(desk) {
  const moment = now(desk.zone);
  download(`interviews-${moment.slice(0, 10)}.json`, "application/json", backupText(await desk.everything(), moment));
}

/** @param {Desk} desk */
async function deleteAll(desk) {
  const { saver, undo } = desk;
  try {
    const before = desk.content();
    const here = saver.keeper.id;
    const records = await saver.deleteAll();
    // What this tab may have left on the device before it was said that the device is not one's own.
    if (!saver.keeper.store.lasting) await new DeviceStore().deleteAll();
    forgetTab();
    showContent(desk, {});
    await desk.interviews.refresh();
    undo.offer("Everything is deleted, here and on this device.", one(desk.root, '[data-desk-action="clear"]'), async () => {
      await saver.keeper.store.put(() => records);
      const record = records.find((one) => one.id === here);
      if (record) await openRecord(desk, record);
      else showContent(desk, before);
      saver.changed();
    });
  } catch (error) {
    console.info("Not deleted:", error);
    desk.sayKept("Not everything is deleted: the browser does not let go of it. Close the other tabs of this page, and try again.", false);
  }
  undo.focus();
}

/**
 * Keep what there is in this tab alone, or on this device again. What moves is written in its new place before it goes from the old.
 * @param {Desk} desk
 * @param {boolean} inTab
 */
async function keepInTab(desk, inTab) {
  const { saver } = desk;
  try {
    await saver.flush();
    await saver.moveTo(!inTab);
    noteNotMine(inTab);
    desk.sayKept(inTab ? "Kept in this tab only. It is gone once the tab is closed." : "Kept on this device from now on.");
  } catch (error) {
    console.info("Not moved:", error);
    desk.sayKept("That did not work: the browser’s storage does not answer. Download the file instead.", false);
  }
  showNotMine(desk);
  await desk.interviews.refresh();
}

/**
 * Show in the box whether what is typed stays in this tab.
 * @param {Desk} desk
 */
export function showNotMine({ root, saver }) {
  const box = /** @type {HTMLInputElement} */ (one(root, "[data-desk-not-mine]"));
  box.checked = !saver.keeper.store.lasting;
}

/** Ask the browser not to delete what is kept when it needs room. Only after a button: some browsers ask the visitor in turn. */
async function askToLast() {
  try {
    await navigator.storage.persist();
  } catch {
    return; // An old browser, or a page that is not served securely.
  }
}

/**
 * Whether the browser deletes what pages keep after seven days of use without a visit here. WebKit does, in Safari and in every
 * browser on an iPhone or iPad, with cross-site tracking prevention on, which is how it comes; pages on the home screen count
 * days of their own. No feature tells: `persisted()` says true or false about room on the disk, not about these seven days. So
 * the maker is asked for, whose name WebKit alone gives: a wrong yes costs one line that offers a file.
 */
function losesAfterAWeek() {
  const { standalone } = /** @type {{ standalone?: boolean }} */ (navigator);
  const onHomeScreen = standalone === true || matchMedia("(display-mode: standalone)").matches;
  return navigator.vendor.startsWith("Apple") && !onHomeScreen;
}
