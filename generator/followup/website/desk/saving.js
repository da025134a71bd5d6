/** Saves after every change, one write at a time, and tells the truth about it. Nothing is written before what was kept is read. */

import { Keeper } from "./store.js";

/** Milliseconds between two writes while somebody types. */
const REST = 150;

/**
 * Return the saver of one desk.
 * @param {() => unknown} content what to keep, asked when a write begins
 * @param {(state: "saving" | "saved" | "apart" | "failed") => void} tell
 */
export function saver(content, tell) {
  const keeper = new Keeper();
  let writing = false;
  let due = false;
  let begun = false;
  let rest = 0;

  async function write() {
    clearTimeout(rest);
    writing = true;
    try {
      due = false;
      await keeper.save(content());
      if (!due) tell(keeper.apart ? "apart" : "saved");
    } catch (error) {
      console.info("Not saved on this device:", error);
      tell("failed");
    } finally {
      writing = false;
    }
    if (due) rest = window.setTimeout(write, REST);
  }

  // The page may be about to go: nothing waits any longer.
  document.addEventListener("visibilitychange", () => {
    if (begun && due && !writing) void write();
  });

  return {
    load: () => keeper.load(),
    /** What was kept stands on the page: from now on changes are written, the ones until now at once. */
    begin() {
      begun = true;
      if (due) void write();
    },
    restore: (/** @type {import("./store.js").Saved[]} */ records) => keeper.restore(records),
    clear: () => keeper.clear(),
    /** Something was typed. */
    changed() {
      const resting = due;
      due = true;
      tell("saving");
      if (begun && !writing && !resting) void write();
    },
  };
}
