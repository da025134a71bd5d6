/** What the tabs of one browser tell each other: that an interview was written, that all was deleted, that the device is left. Never what is in it. */

const CHANNEL = "interview-followup-desk";

/** @typedef {{ what: "saved" | "removed", id: string } | { what: "deleted" | "not-mine" }} TabNews */

/**
 * Listen to the other tabs, and return a function that tells them something.
 * @param {(news: TabNews) => void} hear
 * @returns {(news: TabNews) => void}
 */
export function otherTabs(hear) {
  if (!("BroadcastChannel" in globalThis)) return () => {};
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", (event) => hear(event.data));
  return (news) => channel.postMessage(news);
}
