/** Saves after every change, one write at a time, and tells the truth about it. */

import { Keeper } from "./store.js";

/**
 * Return the saver of one desk.
 * @param {() => unknown} content what to keep, asked when a write begins
 * @param {(state: "saving" | "saved" | "apart" | "failed") => void} tell
 */
export function saver(content, tell) {
  const keeper = new Keeper();
  let writing = false;
  let due = false;

  async function write() {
    writing = true;
    try {
      while (due) {
        due = false;
        await keeper.save(content());
      }
      tell(keeper.apart ? "apart" : "saved");
    } catch (error) {
      console.info("Not saved on this device:", error);
      tell("failed");
    } finally {
      writing = false;
    }
  }

  return {
    load: () => keeper.load(),
    restore: (/** @type {import("./store.js").Saved[]} */ records) => keeper.restore(records),
    clear: () => keeper.clear(),
    /** Something was typed. */
    changed() {
      due = true;
      if (writing) return;
      tell("saving");
      void write();
    },
  };
}
