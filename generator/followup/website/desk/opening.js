/** How a desk begins: what each control does, what was kept put back in its place, and the first question to Python. */

/** @import { Desk } from "./desk.js" */
import { wireActions } from "./actions.js";
import { wireAllot } from "./allot.js";
import { numberFields } from "./arrange.js";
import { all, one, show } from "./dom.js";
import { fillForm } from "./form.js";
import { wireImporting } from "./importing.js";
import { wireInterviews } from "./interviews.js";
import { wireKeeping } from "./keeping.js";
import { wireTabs } from "./recipients.js";
import { wireRecent } from "./recent.js";
import { renumberPeople, wireRows } from "./rows.js";
import { wireSent } from "./sent.js";
import { choicesIn, forgetChoices } from "./setup.js";
import { showSaved } from "./status.js";
import { drawLine, keepSampleDates } from "./timeline.js";
import { showPaper } from "./view.js";
import { wireWhich } from "./which.js";

/**
 * Set the page up, fill in what was kept, and begin: in several short tasks, so that the page stays quick to the touch.
 * @param {Desk} desk
 */
export async function openDesk(desk) {
  wire(desk);
  if (!savesData()) desk.client.start().catch(() => {}); // its failure comes to #hear
  await nextTask();
  numberFields(desk.form);
  renumberPeople(desk.form);
  setMode(desk);
  desk.arrange();
  await nextTask();
  keepSampleDates(one(desk.root, "[data-desk-schedule]"));
  drawLine(one(desk.root, "[data-desk-schedule]"));
  await nextTask();
  void desk.zone; // the browser reads its zone data once, and takes its time
  await restore(desk);
  performance.mark("desk-restored");
  desk.saver.begin();
  desk.opened = true;
  showPaper(desk);
  await nextTask();
  begin(desk);
}

/** @param {Desk} desk */
function setMode(desk) {
  const check = desk.mode === "check";
  desk.root.toggleAttribute("data-check", check);
  for (const element of all(desk.root, "[data-desk-when]")) show(element.dataset.deskWhen === desk.mode, element);
  show(!check, one(desk.root, "[data-desk-pick]"));
  show(check, one(desk.root, "[data-desk-purpose]"));
  const wanted = desk.address.get("template");
  const serving = [...desk.template.options].find(({ value, dataset }) => value === wanted || dataset.serves?.split(" ").includes(wanted ?? ""));
  if (wanted && serving) desk.template.value = serving.value;
  desk.style.chosen = choicesIn(desk.root, desk.address) ?? {};
  const title = document.querySelector("h1");
  if (check && title) title.textContent = desk.root.dataset.checkTitle ?? title.textContent;
}

/** @param {Desk} desk */
function wire(desk) {
  const changed = () => desk.notesChanged();
  desk.form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (desk.debrief.open) desk.debrief.next();
    else desk.wanted.ask();
  });
  desk.form.addEventListener("input", (event) => {
    if (event.target instanceof Element) desk.touched.add(event.target.getAttribute("name") ?? "");
    changed();
  });
  desk.form.addEventListener("focusout", () => desk.asker.changed());
  for (const field of [desk.purpose, desk.sendAt]) field.addEventListener("input", changed);
  desk.proofread.addEventListener("change", () => desk.asker.atOnce());
  desk.template.addEventListener("input", () => templateChosen(desk));
  for (const part of [desk.editor.subject, desk.editor.body]) part.addEventListener("input", () => desk.letterChanged());
  wireRows(desk.form, changed, (index) => {
    desk.editor.remove(index);
    desk.panel.forget();
  });
  wireAllot(desk.form, (text) => {
    desk.voice.did(text);
    changed();
  });
  wireRecent(desk.form, () => desk.zone);
  wireTabs(desk.tabs, (index) => desk.choose(index));
  for (const wirePart of [wireActions, wireKeeping, wireImporting, wireInterviews, wireSent, wireWhich]) wirePart(desk);
}

/** @param {Desk} desk */
function templateChosen(desk) {
  desk.address = forgetChoices(desk.root, desk.template.value);
  desk.style.forget();
  desk.arrange();
  desk.notesChanged();
}

/** @param {Desk} desk */
async function restore(desk) {
  try {
    desk.kept = (await desk.saver.load()) ?? {};
  } catch (error) {
    showSaved(desk.root, "failed", error);
  }
  try {
    desk.log.restore(desk.kept.sent);
    const mine = desk.kept[desk.mode];
    if (mine) desk.fill(mine, desk.touched);
  } catch (error) {
    console.info("What was kept can't be shown:", error);
    desk.saver.show(null); // It stays as it is: the desk goes on beside it.
    desk.kept = {};
    fillForm(desk.form, {}, desk.zone, desk.touched);
    desk.sayKept("The interview that you had open can’t be shown here. It stays on this device, and the file holds it.", false);
    if (desk.touched.size) desk.saver.changed();
  }
  await desk.interviews.refresh();
}

/** @param {Desk} desk */
function begin(desk) {
  const typed = desk.touched.size > 0 || !desk.editor.empty;
  if (!savesData() || typed) return desk.asker.atOnce();
  const touch = new AbortController();
  for (const event of ["focusin", "pointerdown", "input"]) {
    desk.root.addEventListener(event, () => { touch.abort(); desk.asker.atOnce(); }, { signal: touch.signal });
  }
}

/** @returns {Promise<void>} resolves once the browser has had its turn */
function nextTask() {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Whether the visitor asked for as few bytes as can be. */
function savesData() {
  const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (/** @type {unknown} */ (navigator));
  return connection?.saveData === true;
}
