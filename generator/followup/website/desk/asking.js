/** Asks Python after changes: a short pause, one request at a time, and an answer that the newest text no longer fits is dropped. */

/** @import { Reply, Request } from "./shapes.js" */

const PAUSE = 250;

/**
 * Return functions that ask.
 * @param {{
 *   ask: (request: Request) => Promise<Reply>, compose: () => Request | null,
 *   show: (reply: Reply, request: Request) => void, failed: (error: unknown) => void
 * }} desk
 */
export function asker({ ask, compose, show, failed }) {
  let edition = 0;
  let timer = 0;
  let asking = false;
  let due = false;

  async function run() {
    clearTimeout(timer);
    if (asking) {
      due = true;
      return;
    }
    asking = true;
    try {
      do {
        due = false;
        const asked = edition;
        const request = compose();
        if (!request) break;
        const reply = await ask(request);
        if (asked === edition) show(reply, request);
      } while (due);
    } catch (error) {
      failed(error);
    } finally {
      asking = false;
    }
  }

  return {
    /** The notes or the letter changed. */
    changed() {
      edition += 1;
      clearTimeout(timer);
      timer = window.setTimeout(run, PAUSE);
    },
    /** Ask at once. */
    atOnce() {
      edition += 1;
      void run();
    },
  };
}
