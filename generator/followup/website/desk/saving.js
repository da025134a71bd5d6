/** Saves after every change, one write at a time, and tells the truth about it. Nothing is written before what was kept is read. */

/** @import { Content, Saved } from "./records.js" */
/** @import { TabNews } from "./tabs.js" */
import { Keeper } from "./keeper.js";
import { otherTabs } from "./tabs.js";

/** Milliseconds between two writes while somebody types. */
const REST = 150;
/** Milliseconds after which a storage that does not answer is one that does not work: the desk opens all the same. */
const PATIENCE = 8000;

/** @typedef {"saving" | "saved" | "tab" | "apart" | "newer" | "gone" | "failed" | "nothing"} SaveState */

/** Keeps what stands on one desk. */
export class Saver {
  /** @type {Promise<void> | null} */
  #writing = null;
  #due = false;
  #begun = false;
  #failed = false;
  #rest = 0;
  #telling;

  /**
   * @param {object} desk
   * @param {() => Content} desk.content what to keep, asked when a write begins
   * @param {(state: SaveState, error?: unknown) => void} desk.tell
   * @param {() => void} desk.listChanged called when other records than this one may have changed
   * @param {() => void} desk.leftDevice called when it was said in another tab that the device is not the visitor's own
   * @param {boolean} desk.lasting whether records outlive the tab
   */
  constructor({ content, tell, listChanged, leftDevice, lasting }) {
    this.content = content;
    this.tell = tell;
    this.listChanged = listChanged;
    this.leftDevice = leftDevice;
    this.keeper = new Keeper(lasting);
    this.#telling = otherTabs((news) => this.#hear(news));
    // The page may be about to go: nothing waits any longer, and what no write can end in time for is noted in the tab.
    const going = () => {
      if (!this.#begun || !this.pending) return;
      this.keeper.noteUnsaved(this.content());
      void this.#start();
    };
    document.addEventListener("visibilitychange", () => document.hidden && going());
    addEventListener("pagehide", going);
  }

  /** @param {TabNews} news */
  tellTabs(news) {
    if (this.keeper.store.lasting) this.#telling(news);
  }

  /** Whether something is typed and not saved. */
  get pending() {
    return this.#due || this.#failed || this.#writing !== null;
  }

  /**
   * Return what was kept; null where there is nothing. Throws where storage can't be read.
   * @returns {Promise<Content | null>}
   */
  async load() {
    const late = new Promise((_, reject) => setTimeout(() => reject(new DOMException("no answer", "TimeoutError")), PATIENCE));
    try {
      const found = await Promise.race([this.keeper.load(), /** @type {Promise<never>} */ (late)]);
      if (found?.due) this.#due = true;
      return found?.content ?? null;
    } catch (error) {
      const unsaved = this.keeper.loadUnsaved([]);
      if (!unsaved) throw error;
      this.#due = true;
      return unsaved;
    }
  }

  /** What was kept stands on the page: from now on changes are written, the ones until now at once. */
  begin() {
    this.#begun = true;
    if (this.#due) void this.#start();
  }

  /** Something was typed. */
  changed() {
    const resting = this.#due;
    this.#due = true;
    this.tell("saving");
    if (this.#begun && !this.#writing && !resting) void this.#start();
  }

  /**
   * Write what is not saved yet; false where it could not be.
   * @returns {Promise<boolean>}
   */
  async flush() {
    if (this.#failed) this.#due = true;
    while (this.#due || this.#writing) await (this.#writing ?? this.#start());
    return !this.#failed;
  }

  /** Write the text as it stands, whether or not it has changed; false where it could not be. */
  async saveNow() {
    this.#due = true;
    this.tell("saving");
    return this.flush();
  }

  /**
   * Go on with another record, or with a new interview. What stood on the desk has to be saved before.
   * @param {Saved | null} record
   */
  show(record) {
    this.#forget();
    this.keeper.show(record);
    this.tell("nothing");
  }

  /** Delete all records, and return them. What stands on the desk is no longer kept. */
  async deleteAll() {
    await this.flush();
    const records = await this.keeper.store.all().catch(() => []); // Storage that can't be read can still be deleted.
    await this.keeper.store.deleteAll();
    this.tellTabs({ what: "deleted" });
    this.show(null);
    return records;
  }

  /**
   * Take everything over into a store of the other kind, and delete the one of before.
   * @param {boolean} lasting whether records outlive the tab from now on
   */
  async moveTo(lasting) {
    const before = this.keeper.store;
    const records = await before.all();
    this.keeper.move(lasting);
    try {
      await this.keeper.store.put(() => records);
    } catch (error) {
      this.keeper.store = before;
      throw error;
    }
    await before.deleteAll();
    if (before.lasting) this.#telling({ what: "not-mine" });
    this.tell(lasting ? "saved" : "tab");
  }

  /** The device is left in every tab at once; what stands on this desk goes on in its tab. */
  #leaveDevice() {
    this.keeper.move(false);
    this.leftDevice();
    this.changed();
    this.listChanged();
  }

  #forget() {
    clearTimeout(this.#rest);
    this.#due = this.#failed = false;
    this.keeper.noteUnsaved(null);
  }

  #start() {
    clearTimeout(this.#rest);
    this.#writing ??= this.#write().finally(() => {
      this.#writing = null;
      if (this.#due) this.#rest = window.setTimeout(() => void this.#start(), REST);
    });
    return this.#writing;
  }

  async #write() {
    this.#due = false;
    try {
      await this.keeper.save(this.content());
      this.#failed = false;
      this.tellTabs({ what: "saved", id: this.keeper.id });
      if (this.#due) return;
      this.keeper.noteUnsaved(null);
      this.tell(!this.keeper.store.lasting ? "tab" : this.keeper.apart ? "apart" : "saved");
    } catch (error) {
      console.info("Not saved on this device:", error);
      this.#failed = true;
      this.keeper.noteUnsaved(this.content());
      this.tell("failed", error);
    }
    this.listChanged();
  }

  /** @param {TabNews} news */
  #hear(news) {
    if (!this.keeper.store.lasting) return;
    if (news.what === "not-mine") return this.#leaveDevice();
    const mine = !("id" in news) || news.id === this.keeper.id;
    if (mine && !this.pending && !this.keeper.isNew) this.tell(news.what === "saved" ? "newer" : "gone");
    this.listChanged();
  }
}
