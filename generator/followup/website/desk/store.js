/**
 * Keeps what was typed on this device, in IndexedDB. A write counts only once its transaction is complete.
 *
 * Two tabs never overwrite each other: a record carries a revision, and a tab that finds another one than it knows goes on
 * under a new record of its own.
 */

const DATABASE = "interview-followup-desk";
const RECORDS = "interviews";
const VERSION = 1;
const TAB = "interview-followup-desk-tab";

/** @typedef {{ id: string, rev: number, saved_at: string, version: number, content: any }} Saved */

/** @type {Promise<IDBDatabase> | null} The connection, as long as the browser leaves it open. */
let connection = null;

function forget() {
  connection = null;
}

/** @returns {Promise<IDBDatabase>} */
function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, VERSION);
    request.onupgradeneeded = () => request.result.createObjectStore(RECORDS, { keyPath: "id" });
    request.onsuccess = () => {
      request.result.onclose = forget;
      request.result.onversionchange = () => {
        forget();
        request.result.close();
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("Another tab holds the old storage open."));
  });
}

/**
 * Run one transaction; resolves with what `work` gives back once it is complete.
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(records: IDBObjectStore, give: (value: T) => void) => void} work
 * @returns {Promise<T | undefined>}
 */
async function transact(mode, work) {
  const known = connection !== null;
  try {
    connection ??= open();
    return await transactOn(await connection, mode, work);
  } catch (error) {
    forget();
    if (!known) throw error;
    return transact(mode, work); // A connection that died in the background gets a second one.
  }
}

/**
 * @template T
 * @param {IDBDatabase} database
 * @param {IDBTransactionMode} mode
 * @param {(records: IDBObjectStore, give: (value: T) => void) => void} work
 * @returns {Promise<T | undefined>}
 */
function transactOn(database, mode, work) {
  return new Promise((resolve, reject) => {
    /** @type {T | undefined} */
    let result;
    const transaction = database.transaction(RECORDS, mode);
    transaction.oncomplete = () => resolve(result);
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
    work(transaction.objectStore(RECORDS), (value) => {
      result = value;
    });
  });
}

/** @returns {Promise<Saved[]>} */
async function everything() {
  const records = await transact("readonly", (store, /** @type {(value: Saved[]) => void} */ give) => {
    const request = store.getAll();
    request.onsuccess = () => give(request.result);
  });
  return (records ?? []).filter((record) => record.version === VERSION);
}

/** What one tab keeps. */
export class Keeper {
  #id = "";
  #rev = 0;
  /** Whether another tab holds the record that this one began with. */
  apart = false;

  /** Return what this tab kept, or else what was kept last; null where there is nothing. */
  async load() {
    const records = await everything();
    const mine = rememberedTab();
    const newest = records.toSorted((a, b) => b.saved_at.localeCompare(a.saved_at))[0];
    const record = records.find((one) => one.id === mine) ?? newest;
    this.#take(record?.id ?? crypto.randomUUID(), record?.rev ?? 0);
    return record?.content ?? null;
  }

  /**
   * Keep the content. Throws where the device doesn't take it.
   * @param {unknown} content
   */
  async save(content) {
    const id = this.#id || crypto.randomUUID();
    const kept = await transact("readwrite", (store, /** @type {(value: { id: string, rev: number }) => void} */ give) => {
      const request = store.get(id);
      request.onsuccess = () => {
        const free = (request.result?.rev ?? 0) === this.#rev;
        const next = free ? { id, rev: this.#rev + 1 } : { id: crypto.randomUUID(), rev: 1 };
        store.put({ ...next, saved_at: new Date().toISOString(), version: VERSION, content });
        give(next);
      };
    });
    if (kept && this.#id && kept.id !== this.#id) this.apart = true;
    if (kept) this.#take(kept.id, kept.rev);
  }

  /** Delete all that is kept, and return it. */
  async clear() {
    const records = await everything();
    await transact("readwrite", (store) => void store.clear());
    this.#take(crypto.randomUUID(), 0);
    return records;
  }

  /**
   * Put back what `clear` took.
   * @param {Saved[]} records
   */
  async restore(records) {
    await transact("readwrite", (store) => records.forEach((record) => store.put(record)));
  }

  /**
   * @param {string} id
   * @param {number} rev
   */
  #take(id, rev) {
    this.#rev = rev;
    if (id === this.#id) return;
    this.#id = id;
    try {
      sessionStorage.setItem(TAB, id);
    } catch {
      this.apart = false; // Storage of the tab is off: a reload then opens what was kept last.
    }
  }
}

function rememberedTab() {
  try {
    return sessionStorage.getItem(TAB);
  } catch {
    return null;
  }
}
