/** Makes what the desk asks Python from what stands on the page. Time, zone and chance come in here, and nowhere else. */

/** @import { Desk } from "./desk.js" */
/** @import { Request } from "./shapes.js" */
import { DAYS_AHEAD, now, toMoment, zoneChanges } from "./moments.js";
import { sentForPython } from "./records.js";

const DAY = 86_400_000;

/**
 * Return a request of a kind about the notes and the letter in view.
 * @param {Desk} desk
 * @param {string} kind
 * @param {Request} [more]
 * @returns {Request}
 */
export function composeRequest(desk, kind, more = {}) {
  const { interview, zone, editor } = desk;
  const { subject, body, made } = editor.letter;
  const place = desk.mode === "check" ? { purpose: desk.purpose.value } : { template: desk.template.value, seed: desk.seed, ...desk.style.chosen };
  const { ignored } = editor.letter;
  const others = editor.others.map((other) => ({ subject: other.subject || null, body: other.body }));
  const letter = kind === "draft" ? {} : { letter: { subject: subject || (made?.subject ? "" : null), body } };
  return {
    kind,
    interview: desk.log.entries.length ? { ...interview, sent: sentForPython(desk.log.entries) } : interview,
    recipient: editor.recipient,
    units: "utf16",
    now: now(zone),
    send_at: sendingTime(desk),
    proofread: desk.proofread.checked,
    disabled: [...desk.off],
    ignored,
    others,
    zone: zoneData(interview, zone),
    ...place,
    ...letter,
    ...more,
  };
}

/**
 * Return a zone as Python has it: around the interview, today, and the weeks to come.
 * @param {{ [key: string]: any }} interview
 * @param {string} zone
 */
export function zoneData(interview, zone) {
  const ended = Date.parse(interview.ended_at ?? "") || Date.now();
  const from = Math.min(ended, Date.now()) - DAY;
  const until = Math.max(ended, Date.now()) + DAYS_AHEAD * DAY;
  return { name: zone, changes: zoneChanges(zone, from, until) };
}

/**
 * Return when the letter went out, where the log holds it; else when it is going to be sent: as chosen, else at the best time
 * where the template waits for it, else now.
 * @param {Desk} desk
 */
export function sendingTime(desk) {
  const gone = desk.log.sentAt(desk);
  if (gone) return gone;
  const chosen = toMoment(desk.sendAt.value, desk.zone);
  const waits = desk.mode === "write" && desk.template.selectedOptions[0]?.dataset.send === "best";
  const best = waits ? (desk.schedule?.best ?? "") : "";
  return chosen || (Date.parse(best) > Date.now() ? best : now(desk.zone));
}

/** Return a number from which a draft takes its wording, so that two classmates never get the same one. */
export function newSeed() {
  return crypto.getRandomValues(new Uint32Array(1))[0];
}
