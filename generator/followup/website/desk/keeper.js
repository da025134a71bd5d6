/** Which interview one tab works at, and its place among the records. Two tabs at one interview never overwrite each other. */

/** @import { Content, Origin, Saved } from "./records.js" */
import { noteShown, noteUnsaved, shownBefore, unsavedBefore } from "./mirror.js";
import { newId } from "./records.js";
import { DeviceStore } from "./store.js";
import { TabStore } from "./tab_store.js";

/** What one tab keeps. */
export class Keeper {
  id = newId();
  #rev = 0;
  /** @type {Origin} */
  #origin = "";
  /** This page, as its records name it. */
  #by = newId();
  /** Whether another tab wrote the interview too, so that this one has become one of its own. */
  apart = false;

  /** @param {boolean} lasting whether records outlive the tab */
  constructor(lasting) {
    /** @type {DeviceStore | TabStore} */
    this.store = lasting ? new DeviceStore() : new TabStore();
  }

  /** Whether the interview of this tab has never been written. */
  get isNew() {
    return this.#rev === 0;
  }

  /**
   * Return what this tab showed before, what it had not saved included, or else what was kept last; null where there is nothing.
   * @returns {Promise<{ content: Content, due: boolean } | null>}
   */
  async load() {
    const records = await this.store.all();
    const unsaved = this.loadUnsaved(records);
    if (unsaved) return { content: unsaved, due: true };
    const before = shownBefore();
    const newest = records.toSorted((a, b) => b.saved_at.localeCompare(a.saved_at))[0];
    const record = records.find((one) => one.id === before) ?? newest;
    if (!record) return null;
    this.#take(record);
    return { content: record.content, due: false };
  }

  /**
   * Return what this tab had not saved before it went; null where there is nothing.
   * @param {Saved[]} records those that are known
   * @returns {Content | null}
   */
  loadUnsaved(records) {
    const unsaved = unsavedBefore();
    if (!unsaved) return null;
    const record = records.find((one) => one.id === unsaved.id);
    const rev = record?.by === unsaved.by ? record.rev : unsaved.rev; // Its own write may have ended after it had gone.
    this.#take({ id: unsaved.id, rev, origin: record?.origin ?? "" });
    return unsaved.content;
  }

  /**
   * Keep the content. Throws where it is not taken.
   * @param {Content} content
   */
  async save(content) {
    const { id, rev, apart } = await this.store.save({ id: this.id, rev: this.#rev, by: this.#by, content, origin: this.#origin });
    if (apart) this.apart = true;
    this.#take({ id, rev, origin: apart ? "tab" : this.#origin });
  }

  /**
   * Note in the tab what could not be saved in time.
   * @param {Content | null} content null once it is saved
   */
  noteUnsaved(content) {
    noteUnsaved(content && { id: this.id, rev: this.#rev, by: this.#by, content });
  }

  /**
   * Go on with a record; without one, with an interview that nothing is known of yet.
   * @param {Saved | null} record
   */
  show(record) {
    this.apart = false;
    this.#take(record ?? { id: newId(), rev: 0, origin: "" });
  }

  /**
   * Go on in a store of the other kind, which gets the records as they are.
   * @param {boolean} lasting
   */
  move(lasting) {
    this.store = lasting ? new DeviceStore() : new TabStore();
  }

  /** @param {{ id: string, rev: number, origin: Origin }} place */
  #take({ id, rev, origin }) {
    this.#rev = rev;
    this.#origin = origin;
    if (id !== this.id || rev <= 1) noteShown(id);
    this.id = id;
  }
}
