/** Keeps records in this tab alone, for a device that is not one's own: they go when the tab is closed. */

/** @import { Saved } from "./records.js" */
/** @import { Draft, Place } from "./store.js" */
import { FORMAT, upToDate } from "./records.js";

const KEY = "interview-followup-desk-here";

/** The records of this tab. Nobody else writes them. */
export class TabStore {
  lasting = false;
  /** @type {Saved[] | null} Where the browser refuses even that: they last until the page is left. */
  #memory = null;

  /** @returns {Promise<Saved[]>} */
  async all() {
    if (this.#memory) return structuredClone(this.#memory);
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
    return kept.map(upToDate).filter((/** @type {Saved | null} */ record) => record !== null);
  }

  /**
   * @param {Draft} draft
   * @returns {Promise<Place>}
   */
  async save({ id, rev, by, content, origin }) {
    const record = { id, rev: rev + 1, by, saved_at: new Date().toISOString(), format: FORMAT, origin, content };
    await this.put(() => [record]);
    return { id, rev: rev + 1, apart: false };
  }

  /** @param {(there: Saved[]) => Saved[]} change */
  async put(change) {
    const there = await this.all();
    const put = change(there);
    const ids = new Set(put.map((record) => record.id));
    this.#write([...there.filter((record) => !ids.has(record.id)), ...put]);
    return put;
  }

  /** @param {string} id */
  async remove(id) {
    this.#write((await this.all()).filter((record) => record.id !== id));
  }

  async deleteAll() {
    this.#memory = this.#memory && [];
    sessionStorage.removeItem(KEY);
  }

  /** @param {Saved[]} records */
  #write(records) {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(records));
    } catch {
      this.#memory = structuredClone(records);
    }
  }
}
