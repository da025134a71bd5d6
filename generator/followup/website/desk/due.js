/** What is due for each interview, and when: Python's advice in few words, and the moment to sort by. Decides nothing itself. */

/** @import { Saved } from "./records.js" */
/** @import { Advice, Reply, Request } from "./shapes.js" */
import { inWords, now, zoneName } from "./moments.js";
import { interviewOf, sentForPython } from "./records.js";
import { zoneData } from "./requests.js";

/** @typedef {{ at: number, text: string, reason: string }} Due `at` in milliseconds since 1970; Infinity where nothing is to come */

/** Milliseconds for which an answer holds. */
const FRESH = 600_000;

/** Asks Python about one interview after the other, and remembers what it said. */
export class DueDates {
  /** @type {Map<string, { asked: number, due: Due }>} */
  #known = new Map();

  /**
   * @param {(request: Request) => Promise<Reply>} ask
   * @param {(template: string) => string} titleOf
   */
  constructor(ask, titleOf) {
    this.ask = ask;
    this.titleOf = titleOf;
  }

  /**
   * Return what is known to be due; null where Python has not been asked yet.
   * @param {Saved} record
   */
  of(record) {
    return this.#known.get(keyOf(record))?.due ?? null;
  }

  /**
   * Ask about those of which nothing fresh is known; one at a time, so that the letter never waits for more than one.
   * @param {Saved[]} records
   * @returns {Promise<boolean>} whether anything new is known
   */
  async find(records) {
    const stale = records.filter((record) => Date.now() - (this.#known.get(keyOf(record))?.asked ?? 0) > FRESH);
    for (const record of stale) {
      const interview = interviewOf(record.content);
      const zone = zoneName(interview.time_zone);
      const sent = sentForPython(record.content.sent ?? []);
      const reply = await this.ask({ kind: "advise", interview: { ...interview, sent }, now: now(zone), zone: zoneData(interview, zone) });
      this.#known.set(keyOf(record), { asked: Date.now(), due: this.#inWords(reply.advice, zone) });
    }
    return stale.length > 0;
  }

  /**
   * @param {Advice | undefined} advice
   * @param {string} zone
   * @returns {Due}
   */
  #inWords(advice, zone) {
    if (!advice) return { at: Infinity, text: "No dates yet", reason: "Type when the interview ended, and what is due stands here." };
    const { move, next_at, reason } = advice;
    if (move === "write") return { at: Date.now(), text: ["Now", this.titleOf(advice.template)].filter(Boolean).join(": "), reason };
    return next_at ? { at: Date.parse(next_at), text: inWords(next_at, zone), reason } : { at: Infinity, text: "Nothing more is due", reason };
  }
}

/** @param {Saved} record */
function keyOf({ id, rev }) {
  return `${id} ${rev}`;
}
