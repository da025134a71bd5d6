/** Brings the page up to what the desk knows: which parts show, and what stands in them. */

/** @import { Desk } from "./desk.js" */
import { showWhom } from "./allot.js";
import { showReport } from "./checklist.js";
import { hideDifferences } from "./differences.js";
import { all, one, show } from "./dom.js";
import { labelAt } from "./form.js";
import { showGroups } from "./groups.js";
import { addressee, showTabs } from "./recipients.js";
import { peopleOf } from "./rows.js";
import { showSetAside } from "./set_aside.js";
import { showBottom, showWords } from "./status.js";
import { showSampleDates, showSchedule } from "./timeline.js";

/** @param {Desk} desk */
export function showAll(desk) {
  const { root, report, schedule, zone, editor, missing } = desk;
  const empty = editor.empty;
  if (report) {
    desk.arrange();
    const shown = empty ? { ...report, findings: [], passed: [] } : report;
    showReport(root, shown, (path) => labelAt(desk.form, path), desk.hands);
    showGroups(root, shown);
    showSetAside(desk);
    editor.showReport(shown);
    desk.card.take(shown.findings);
    desk.panel.note(editor.recipient, shown);
    desk.panel.show();
    showWords(root, shown);
  }
  show(!empty, one(root, "[data-desk-words]"));
  show(!empty && Boolean(report?.findings.some((finding) => finding.part === "body")), one(root, "[data-desk-letter-help]"));
  show(report !== null && !empty, one(root, "[data-desk-report]"), one(root, "[data-desk-passed-list]"));
  showDates(desk);
  desk.log.show(zone);
  showPaper(desk);
  showBottom(root, { report: empty ? null : report, schedule, missing, letter: !empty, zone });
}

/**
 * Show the dates of the interview, or those of the sample while nothing is known.
 * @param {Desk} desk
 */
export function showDates({ root, schedule, zone, mode, editor, interview }) {
  const section = one(root, "[data-desk-schedule]");
  if (schedule) showSchedule(section, schedule, zone);
  show(schedule !== null, one(section, "[data-desk-send]"), one(section, "[data-desk-calendar]"));
  const sample = !schedule && mode === "write" && editor.empty && !interview.ended_at;
  if (sample) showSampleDates(section);
  show(sample, one(section, "[data-desk-sample]"));
  show(sample || schedule !== null, one(section, "[data-desk-dates]"), one(section, "[data-desk-timeline]"));
  const known = Boolean(interview.ended_at);
  show(!sample && !schedule && !known, one(section, "[data-desk-dates-missing]"));
  show(!schedule && known, one(section, "[data-desk-dates-waiting]"));
}

/**
 * Show the letter, or the sample while there is none.
 * @param {Desk} desk
 */
export function showPaper(desk) {
  const { root, form, editor, mode, interview } = desk;
  const letter = mode === "check" || !editor.empty;
  const failed = root.dataset.state === "failed";
  show(letter, one(root, "[data-desk-paper]"));
  show(!letter, one(root, "[data-desk-middle] > [data-desk-sample]"));
  show(!letter && !failed, ...all(root, ":is([data-desk-checklist], [data-desk-right]) > [data-desk-sample]"));
  show(letter ? desk.report !== null && !editor.empty : !failed, one(root, "[data-desk-right]"));
  const people = interview.recipients ?? [];
  const names = peopleOf(form).map((_, index) => addressee(people[index]) || `Person ${index + 1}`);
  showWhom(form, names);
  if (names.length > 1) peopleOf(form).forEach((person, index) => (one(person, "[data-desk-person-title]").textContent = names[index]));
  const tabs = names.map((name, index) => ({ name, toFix: desk.panel.toFix(index) }));
  showTabs(desk.tabs, mode === "write" && !desk.panel.shared ? tabs : [], editor.recipient);
  one(root, "[data-desk-to]").textContent = addressee(people[editor.recipient], true) || "whoever you write to";
  const stale = mode === "write" && !editor.empty && editor.edited && editor.letter.notes !== desk.notes;
  show(stale && desk.missing === 0, one(root, "[data-desk-offer]"));
  show(mode === "write" && !editor.empty && desk.missing > 0, one(root, "[data-desk-old]"));
  if (!stale) hideDifferences(root);
  // Nothing moves under somebody who types.
  if (!form.contains(document.activeElement)) root.dataset.view = letter ? "letter" : "empty";
}
