/** Keeps records on this device, in IndexedDB. A write counts only once its transaction is complete, and is on the disk. */

/** @import { DBSchema, IDBPDatabase, IDBPObjectStore } from "./idb.js" */
/** @import { Content, Origin, Saved } from "./records.js" */
import { deleteDB, openDB } from "./idb.js";
import { FORMAT, newId, upToDate } from "./records.js";

export const DATABASE = "interview-followup-desk";
const RECORDS = "interviews";
/** Goes up with `FORMAT`: a page of before can then no longer open what it would not understand. */
const VERSION = 2;

/** @typedef {{ id: string, rev: number, by: string, content: Content, origin: Origin }} Draft */
/** @typedef {{ id: string, rev: number, apart: boolean }} Place */
/** @typedef {DBSchema & { interviews: { key: string, value: any } }} Schema what older pages wrote has other shapes */
/** @typedef {IDBPDatabase<Schema>} Database */
/** @typedef {IDBPObjectStore<Schema, ["interviews"], "interviews", "readwrite">} Records */

/** The records of this device. */
export class DeviceStore {
  lasting = true;
  /** @type {Promise<Database> | null} The connection, as long as the browser leaves it open. */
  #connection = null;

  /** Return all records that this page understands. Where there is no database yet, looking makes none. */
  async all() {
    if (!this.#connection && !(await isThere())) return [];
    const found = await this.#transact("readonly", (records) => records.getAll());
    return readable(found);
  }

  /**
   * Write an interview. Where another tab has written it since, or removed it, it becomes a record of its own: both are kept.
   * The revision is looked at and changed in one transaction.
   * @param {Draft} draft
   * @returns {Promise<Place>}
   */
  save({ id, rev, by, content, origin }) {
    return this.#transact("readwrite", async (records) => {
      const there = await records.get(id);
      // A write whose end this tab never heard of is its own: the connection died between the two.
      const written = there?.rev === rev + 1 && there.by === by;
      const apart = !written && (there?.rev ?? 0) !== rev;
      const place = apart ? { id: newId(), rev: 1, apart } : { id, rev: (there?.rev ?? 0) + 1, apart };
      const record = { id: place.id, rev: place.rev, by, saved_at: new Date().toISOString(), format: FORMAT };
      await records.put({ ...record, origin: apart ? "tab" : origin, content });
      return place;
    });
  }

  /**
   * Change several records in one transaction: all of it happens, or nothing.
   * @param {(there: Saved[]) => Saved[]} change gets what is there and returns what to put
   */
  put(change) {
    return this.#transact("readwrite", async (records) => {
      const put = change(readable(await records.getAll()));
      for (const record of put) await records.put(record);
      return put;
    });
  }

  /** @param {string} id */
  remove(id) {
    return this.#transact("readwrite", (records) => records.delete(id));
  }

  /** Delete the database itself. Other tabs let go of it when they hear of this. */
  async deleteAll() {
    const open = this.#connection;
    this.#connection = null;
    await open?.then((database) => database.close(), () => {});
    await deleteDB(DATABASE);
  }

  /**
   * @template T
   * @param {IDBTransactionMode} mode
   * @param {(records: Records) => Promise<T>} work
   * @returns {Promise<T>}
   */
  async #transact(mode, work) {
    const known = this.#connection !== null;
    const connecting = (this.#connection ??= this.#connect());
    try {
      const database = await connecting;
      // "strict": complete means that it is on the disk. A power cut a second later takes nothing.
      const transaction = database.transaction(RECORDS, mode, { durability: "strict" });
      const working = work(/** @type {any} */ (transaction.store)).catch((error) => {
        abort(transaction); // Or what was put before the trouble would stay.
        throw error;
      });
      const [result] = await Promise.all([working, transaction.done]);
      return result;
    } catch (error) {
      if (this.#connection === connecting) this.#connection = null;
      void connecting.then((database) => database.close(), () => {});
      const full = error instanceof DOMException && error.name === "QuotaExceededError";
      if (!known || full) throw error;
      return this.#transact(mode, work); // A connection that died in the background gets a second one.
    }
  }

  #connect() {
    const forget = () => {
      this.#connection = null;
    };
    const connecting = openAny();
    connecting.then((database) => {
      database.addEventListener("close", forget);
      database.addEventListener("versionchange", () => {
        forget();
        database.close();
      });
    }, forget);
    return connecting;
  }
}

/** @param {{ abort: () => void }} transaction */
function abort(transaction) {
  try {
    transaction.abort();
  } catch {
    return; // It has ended by itself.
  }
}

/** Whether there is a database; true where the browser does not tell. */
async function isThere() {
  try {
    return (await indexedDB.databases()).some((known) => known.name === DATABASE);
  } catch {
    return true;
  }
}

/** A function of its own, so that what throws at once comes back as a promise as well. */
/** @returns {Promise<Database>} */
async function openAny() {
  return openDB(DATABASE, VERSION, {
    async upgrade(database, before, _, transaction) {
      if (before === 0) return void database.createObjectStore(RECORDS, { keyPath: "id" });
      const records = transaction.objectStore(RECORDS);
      for (const record of readable(await records.getAll())) await records.put(record);
    },
  });
}

/** @param {any[]} records */
function readable(records) {
  return records.map(upToDate).filter((record) => record !== null);
}
