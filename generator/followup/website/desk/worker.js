// The worker: starts Python and answers requests through the core's doorway. Knows nothing of forms, letters or rules.
//
// `client.js` starts it through a small `blob:` module, because only such a worker inherits the page's content policy. That
// module has begun to fetch the large files before this one arrived; they come in as `early`.

/** @typedef {import("./protocol").WorkerConfig} WorkerConfig */
/** @typedef {import("./protocol").FromWorker} FromWorker */
/** @typedef {import("./protocol").ToWorker} ToWorker */
/** @typedef {import("./protocol").Doorway} Doorway */

const LINES_KEPT = 40;

/** @type {string[]} What Pyodide said while starting: it tells the cause of a failed start nowhere else. */
const said = [];

/** @param {FromWorker} message */
const post = (message) => self.postMessage(message);

/**
 * Starts Python, says `ready`, and answers from then on. Says `failed` where that can't be.
 * @param {WorkerConfig} config
 */
export async function serve(config) {
  const stopWatching = watchFiles(Object.keys(config.early));
  const giveBackFetch = handOver(config.early);
  const wasm = listenToConsole();
  try {
    const answer = await Promise.race([open(config), firstTrouble(config.early), wasm.trouble]);
    self.onmessage = (/** @type {MessageEvent<ToWorker>} */ event) => reply(answer, event.data);
    stopWatching();
    post({ type: "ready" });
  } catch (error) {
    stopWatching();
    post({ type: "failed", message: asText(error), detail: said.join("\n") });
  } finally {
    giveBackFetch();
    wasm.stop();
  }
}

/**
 * @param {WorkerConfig} config
 * @returns {Promise<Doorway>}
 */
async function open({ runtimeUrl, libraryUrl }) {
  const lock = fetch(runtimeUrl + "pyodide-lock.json").then((response) => response.json());
  const library = fetch(libraryUrl).then((response) => response.text());
  // A file that can't be had is reported by `firstTrouble`, with its name; here it would only be an unhandled rejection.
  lock.catch(() => {});
  library.catch(() => {});
  /** @type {typeof import("pyodide")} */
  const { loadPyodide } = await import(runtimeUrl + "pyodide.mjs");
  const python = await loadPyodide({
    indexURL: runtimeUrl,
    packageBaseUrl: runtimeUrl,
    lockFileContents: lock,
    stdLibURL: runtimeUrl + "python.zip",
    packages: [],
    env: { PYTHONHASHSEED: "0" }, // as in the trace: some patterns are built from sets, and are prepared in that order
    // Called once WebAssembly runs. From then on Python keeps the worker busy until it is ready.
    fsInit: async () => post({ type: "progress", step: "starting", done: 0, of: 0 }),
    stdout: hear,
    stderr: hear,
  });
  const doorway = python.pyimport("followup.core.doorway");
  const answer = doorway.open_doorway(await library);
  doorway.destroy();
  return answer; // kept for the life of the worker; only texts cross from here on, so no other proxy is ever made
}

/**
 * @param {Doorway} answer
 * @param {ToWorker} message
 */
function reply(answer, { id, request }) {
  try {
    post({ type: "reply", id, reply: answer(JSON.stringify(request)) });
  } catch (error) {
    // The doorway answers every request: what it throws is our fault, or Python is out of memory and will not come back.
    const fatal = !(error instanceof Error && error.name === "PythonError");
    post({ type: "broke", id, detail: asText(error), fatal });
  }
}

/**
 * Gives Pyodide the files that are already on their way, in place of a second request for each.
 * @param {Record<string, Promise<Response>>} early
 * @returns {() => void} puts `fetch` back
 */
function handOver(early) {
  const waiting = new Map(Object.entries(early));
  const before = self.fetch;
  self.fetch = (input, options) => {
    const address = input instanceof Request ? input.url : String(input);
    const begun = waiting.get(address);
    waiting.delete(address);
    return begun ?? before.call(self, input, options);
  };
  return () => {
    self.fetch = before;
  };
}

/**
 * Never resolves; rejects as soon as one of the files can't be had. `loadPyodide` itself waits for ever for a missing
 * `pyodide.asm.wasm`, and reads an error page as if it were the file.
 * @param {Record<string, Promise<Response>>} early
 * @returns {Promise<never>}
 */
function firstTrouble(early) {
  return new Promise((_, reject) => {
    for (const [address, response] of Object.entries(early)) {
      const name = address.slice(address.lastIndexOf("/") + 1);
      response.then(
        ({ ok, status }) => ok || reject(new Error(`${name} could not be loaded (${status})`)),
        (error) => reject(new Error(`${name} could not be loaded (${asText(error)})`)),
      );
    }
  });
}

/**
 * Keeps what Pyodide writes to the console while it starts. `trouble` rejects on the one failure that it reports nowhere
 * else; `stop` puts the console back.
 * @returns {{trouble: Promise<never>, stop: () => void}}
 */
function listenToConsole() {
  const { warn, error } = console;
  /** @type {Promise<never>} */
  const trouble = new Promise((_, reject) => {
    console.warn = (...words) => {
      hear(words.map(asText).join(" "));
      // The reason comes with the next warning, in the same turn.
      const failed = String(words[0]).startsWith("wasm instantiation failed");
      if (failed) queueMicrotask(() => reject(new Error("WebAssembly could not be started")));
    };
  });
  console.error = (...words) => hear(words.map(asText).join(" "));
  return { trouble, stop: () => void Object.assign(console, { warn, error }) };
}

/** @param {string} line */
function hear(line) {
  if (said.length < LINES_KEPT) said.push(line);
}

/**
 * Tells the page each time that a file has arrived whole.
 * @param {string[]} files
 * @returns {() => void} stops it
 */
function watchFiles(files) {
  const missing = new Set(files);
  const tell = () => post({ type: "progress", step: "fetching", done: files.length - missing.size, of: files.length });
  const observer = new PerformanceObserver((list) => {
    const before = missing.size;
    for (const entry of list.getEntries()) missing.delete(entry.name);
    if (missing.size < before) tell();
  });
  observer.observe({ type: "resource", buffered: true });
  tell();
  return () => observer.disconnect();
}

/**
 * An ExitStatus, which Pyodide rejects with, is no Error and reads "[object Object]".
 * @param {unknown} thing
 * @returns {string}
 */
function asText(thing) {
  if (typeof thing === "object" && thing !== null && "message" in thing) return String(thing.message);
  return String(thing);
}
