// The page's side of the worker: starts it, asks it, notices when it hangs, starts it again. Reads no letter and no form.
//
// Requests go to Python one at a time, in the order of asking. On a channel only the newest counts: an older ask of the same
// channel resolves to null at once and, where it was still waiting, never reaches Python.

/** @typedef {import("./protocol").ClientNews} ClientNews */
/** @typedef {import("./protocol").ClientState} ClientState */
/** @typedef {import("./protocol").ClientTrouble} ClientTrouble */
/** @typedef {import("./protocol").FromWorker} FromWorker */
/** @typedef {import("./protocol").Reply} Reply */
/** @typedef {import("./protocol").TroubleCode} TroubleCode */

/**
 * @typedef {object} ClientOptions
 * @property {string} workerUrl address of worker.js; every address may be relative to the page
 * @property {string} runtimeUrl address of the runtime's folder
 * @property {string} libraryUrl address of the library
 * @property {number} [startTimeout] most milliseconds without any progress while Python starts
 * @property {number} [callTimeout] most milliseconds for one reply
 * @property {(news: ClientNews) => void} [onState] told of every change of state and every step of progress
 *
 * @typedef {object} Ask
 * @property {number} id
 * @property {object} request
 * @property {string} channel empty where every ask counts
 * @property {number} tries how often it was sent
 * @property {boolean} superseded whether a newer ask of its channel has taken over while Python had it
 * @property {(reply: Reply | null) => void} resolve
 * @property {(trouble: ClientTrouble) => void} reject
 */

const RUNTIME_FILES = ["pyodide.asm.wasm", "python.zip", "pyodide-lock.json"];
const RUNTIME_MODULES = ["pyodide.mjs", "pyodide.asm.js"];
const MOST_TRIES = 2;

/** @type {Record<TroubleCode, string>} */
const TEXTS = {
  "start-failed": "The desk could not be started.",
  "no-webassembly": "WebAssembly is switched off in this browser, and Python needs it. Another browser on this device may have it; on Apple’s devices, Lockdown Mode switches it off.",
  "start-timeout": "The desk did not start in time. The connection may be slow or broken.",
  hung: "No answer came in time, twice. The desk was started again.",
  broke: "The desk stopped with an error of ours.",
  stopped: "Python was stopped.",
};

/**
 * Makes a client, idle until the first `start` or `ask`.
 * @param {ClientOptions} options
 */
export function createClient(options) {
  return new Client(options);
}

export class Client {
  #workerUrl;
  #runtimeUrl;
  #libraryUrl;
  #startTimeout;
  #callTimeout;
  #onState;

  /** @type {ClientState} */
  #state = "idle";
  /** @type {Worker | null} */
  #worker = null;
  /** @type {Ask[]} */
  #waiting = [];
  /** @type {Ask | null} The one that Python has now. */
  #current = null;
  /** @type {ClientTrouble | null} Why it failed, while it has. */
  #cause = null;
  #lastId = 0;
  #timer = 0;
  /** @type {{promise: Promise<void>, resolve: () => void, reject: (trouble: ClientTrouble) => void} | null} */
  #started = null;

  /** @param {ClientOptions} options */
  constructor({ workerUrl, runtimeUrl, libraryUrl, startTimeout = 60_000, callTimeout = 10_000, onState = () => {} }) {
    this.#workerUrl = absolute(workerUrl);
    this.#runtimeUrl = absolute(runtimeUrl.endsWith("/") ? runtimeUrl : `${runtimeUrl}/`);
    this.#libraryUrl = absolute(libraryUrl);
    this.#startTimeout = startTimeout;
    this.#callTimeout = callTimeout;
    this.#onState = onState;
  }

  get state() {
    return this.#state;
  }

  /**
   * Starts Python unless it is there or on its way. Resolves once it is ready; rejects with a ClientTrouble.
   * @returns {Promise<void>}
   */
  start() {
    if (this.#started === null) {
      this.#started = unsettled();
      this.#launch();
    }
    return this.#started.promise;
  }

  /**
   * Asks the doorway. Resolves to its reply, problems included, or to null where a newer ask of the same channel took over.
   * Rejects with a ClientTrouble where there is no reply; Python is started again by itself where that may help, and the
   * request sent once more.
   * @param {object} request
   * @param {{channel?: string}} [options]
   * @returns {Promise<Reply | null>}
   */
  ask(request, { channel = "" } = {}) {
    if (channel) this.#supersede(channel);
    /** @type {Promise<Reply | null>} */
    const answered = new Promise((resolve, reject) => {
      this.#waiting.push({ id: ++this.#lastId, request, channel, tries: 0, superseded: false, resolve, reject });
    });
    this.start().catch(() => {}); // a failed start rejects every waiting ask
    if (this.#cause !== null) this.#rejectAll(this.#cause);
    this.#sendNext();
    return answered;
  }

  /**
   * Throws the worker away and starts another; what waits is asked then.
   * @returns {Promise<void>}
   */
  restart() {
    this.#discard();
    this.#requeue();
    const before = this.#started;
    this.#started = null;
    const started = this.start();
    if (before !== null) started.then(before.resolve, before.reject);
    return started;
  }

  /** Ends the worker. What waits is rejected with the code `stopped`; a later `start` or `ask` begins anew. */
  stop() {
    this.#discard();
    this.#requeue();
    const stopped = trouble("stopped", "");
    this.#cause = null;
    this.#started?.reject(stopped);
    this.#started = null;
    this.#rejectAll(stopped);
    this.#become("idle");
  }

  #launch() {
    this.#cause = null;
    this.#become("loading", { text: "Getting the desk ready" });
    if (typeof WebAssembly === "undefined") {
      queueMicrotask(() => this.#fail(trouble("no-webassembly", ""))); // as late as any other news, and nothing is fetched
      return;
    }
    const source = new Blob([bootModule(this.#workerUrl, this.#runtimeUrl, this.#libraryUrl)], { type: "text/javascript" });
    const address = URL.createObjectURL(source);
    const worker = new Worker(address, { type: "module", name: "followup" });
    this.#worker = worker;
    worker.onmessage = (/** @type {MessageEvent<FromWorker>} */ event) => {
      URL.revokeObjectURL(address);
      if (worker === this.#worker) this.#hear(event.data);
    };
    worker.onerror = (event) => {
      event.preventDefault(); // it is told by the state, and does not belong into the console twice
      if (worker === this.#worker) this.#crashed(event.message ?? "");
    };
    this.#watch(this.#startTimeout, () => this.#fail(trouble("start-timeout", "")));
  }

  /** @param {FromWorker} message */
  #hear(message) {
    switch (message.type) {
      case "progress":
        this.#watch(this.#startTimeout, () => this.#fail(trouble("start-timeout", "")));
        this.#become("loading", progressOf(message));
        break;
      case "ready":
        clearTimeout(this.#timer);
        this.#become("ready");
        this.#started?.resolve();
        this.#sendNext();
        break;
      case "failed":
        this.#fail(trouble("start-failed", `${message.message}\n${message.detail}`.trim()));
        break;
      case "reply":
        this.#settle(message.id, (ask) => ask.resolve(JSON.parse(message.reply)));
        break;
      case "broke":
        this.#settle(message.id, (ask) => ask.reject(trouble("broke", message.detail)));
        if (message.fatal) this.#startAgain();
        break;
    }
  }

  #sendNext() {
    if (this.#current !== null || (this.#state !== "ready" && this.#state !== "working")) return;
    const ask = this.#waiting.shift();
    if (ask === undefined) {
      this.#become("ready");
      return;
    }
    this.#current = ask;
    ask.tries += 1;
    this.#become("working");
    this.#watch(this.#callTimeout, () => this.#tryAgain(ask, trouble("hung", "")));
    this.#worker?.postMessage({ id: ask.id, request: ask.request });
  }

  /**
   * @param {number} id
   * @param {(ask: Ask) => void} how
   */
  #settle(id, how) {
    const ask = this.#current;
    if (ask === null || ask.id !== id) return;
    clearTimeout(this.#timer);
    this.#current = null;
    how(ask); // of no effect where a newer ask of its channel has settled it
    this.#sendNext();
  }

  /** @param {string} detail */
  #crashed(detail) {
    if (this.#state === "loading") this.#fail(trouble("start-failed", detail));
    else if (this.#current !== null) this.#tryAgain(this.#current, trouble("broke", detail));
  }

  /**
   * Starts anew and sends the request once more, or gives it up where that was done before.
   * @param {Ask} ask
   * @param {ClientTrouble} cause
   */
  #tryAgain(ask, cause) {
    if (ask.tries >= MOST_TRIES) {
      this.#current = null;
      ask.reject(cause);
    }
    this.#startAgain();
  }

  #startAgain() {
    // A failure is told by the state and rejects what waits.
    this.restart().catch(() => {});
  }

  /** @param {string} channel */
  #supersede(channel) {
    for (const ask of this.#waiting.filter((other) => other.channel === channel)) ask.resolve(null);
    this.#waiting = this.#waiting.filter((other) => other.channel !== channel);
    // Python can't be interrupted: the reply of the one that it has now goes nowhere.
    if (this.#current?.channel === channel) {
      this.#current.resolve(null);
      this.#current.superseded = true;
    }
  }

  /** @param {ClientTrouble} cause */
  #fail(cause) {
    this.#cause = cause;
    this.#discard();
    this.#requeue();
    this.#become("failed", { text: cause.message, error: cause });
    this.#started?.reject(cause);
    this.#rejectAll(cause);
  }

  #discard() {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
  }

  #requeue() {
    if (this.#current !== null && !this.#current.superseded) this.#waiting.unshift(this.#current);
    this.#current = null;
  }

  /** @param {ClientTrouble} cause */
  #rejectAll(cause) {
    for (const ask of this.#waiting.splice(0)) ask.reject(cause);
  }

  /**
   * @param {ClientState} state
   * @param {Partial<ClientNews>} [news]
   */
  #become(state, news = {}) {
    const unchanged = state === this.#state && Object.keys(news).length === 0;
    this.#state = state;
    if (!unchanged) this.#onState({ state, text: "", done: 0, of: 0, error: null, ...news });
  }

  /**
   * @param {number} milliseconds
   * @param {() => void} onTimeout
   */
  #watch(milliseconds, onTimeout) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(onTimeout, milliseconds);
  }
}

/**
 * The module that starts the worker. It begins to fetch everything at once, instead of one file after the other told it to:
 * that is what gets the first reply soonest.
 * @param {string} workerUrl
 * @param {string} runtimeUrl
 * @param {string} libraryUrl
 * @returns {string} source of an ES module
 */
function bootModule(workerUrl, runtimeUrl, libraryUrl) {
  const files = [...RUNTIME_FILES.map((name) => runtimeUrl + name), libraryUrl];
  const modules = RUNTIME_MODULES.map((name) => runtimeUrl + name);
  return `const early = {};
for (const address of ${JSON.stringify(files)}) {
  early[address] = fetch(address);
  early[address].catch(() => {}); // worker.js tells
}
for (const address of ${JSON.stringify(modules)}) import(address).catch(() => {}); // so does the import in worker.js
import(${JSON.stringify(workerUrl)}).then(
  ({ serve }) => serve({ runtimeUrl: ${JSON.stringify(runtimeUrl)}, libraryUrl: ${JSON.stringify(libraryUrl)}, early }),
  (error) => self.postMessage({ type: "failed", message: String(error), detail: "" }),
);`;
}

/**
 * @param {Extract<FromWorker, {type: "progress"}>} message
 * @returns {Partial<ClientNews>}
 */
function progressOf({ step, done, of }) {
  const text = step === "fetching" ? `Getting the desk ready (${done} of ${of} files)` : "Almost ready";
  return { text, done, of };
}

/**
 * @param {TroubleCode} code
 * @param {string} detail
 * @returns {ClientTrouble}
 */
function trouble(code, detail) {
  return Object.assign(new Error(TEXTS[code]), { name: "ClientTrouble", code, detail });
}

/** @returns {{promise: Promise<void>, resolve: () => void, reject: (cause: ClientTrouble) => void}} */
function unsettled() {
  let resolve = () => {};
  /** @type {(cause: ClientTrouble) => void} */
  let reject = () => {};
  /** @type {Promise<void>} */
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  promise.catch(() => {}); // a failure is told by the state as well; whoever waits for it still hears it
  return { promise, resolve, reject };
}

/** @param {string} address */
function absolute(address) {
  return new URL(address, document.baseURI).href;
}
