// What the page and its worker say to each other, and what the client hands to the desk. Types only: nothing here runs.

/** What the worker is told, as part of the small module that starts it. */
export interface WorkerConfig {
  /** Absolute address of the runtime's folder, with a slash at its end. */
  runtimeUrl: string;
  /** Absolute address of the library. */
  libraryUrl: string;
  /** Fetches under way, by absolute address. */
  early: Record<string, Promise<Response>>;
}

/** A request on its way to the doorway. */
export interface ToWorker {
  id: number;
  request: object;
}

export type FromWorker =
  | { type: "progress"; step: "fetching" | "starting"; done: number; of: number }
  | { type: "ready" }
  /** Python can't be started. `detail` is what it said meanwhile. */
  | { type: "failed"; message: string; detail: string }
  /** A reply of the doorway, as JSON. */
  | { type: "reply"; id: number; reply: string }
  /** The doorway threw, which it never should; `fatal` where Python will not come back. */
  | { type: "broke"; id: number; detail: string; fatal: boolean };

/** JSON in, JSON out. */
export type Doorway = (request: string) => string;

export type ClientState = "idle" | "loading" | "ready" | "working" | "failed";

/** What the client tells the desk each time that something about Python changes. */
export interface ClientNews {
  state: ClientState;
  /** A few words for people about what is going on; empty while nothing is. */
  text: string;
  /** Files that have arrived, while loading. */
  done: number;
  /** Files in all, while loading. */
  of: number;
  /** Why Python could not be started; null unless `state` is `failed`. */
  error: ClientTrouble | null;
}

export type TroubleCode = "start-failed" | "no-webassembly" | "start-timeout" | "hung" | "broke" | "stopped";

/** Every rejection of the client: `message` is for people, `detail` for a bug report. */
export interface ClientTrouble extends Error {
  code: TroubleCode;
  detail: string;
}

/** A reply of the doorway: `ok` tells whether it holds an answer or problems. */
export interface Reply {
  ok: boolean;
  kind: string;
  [key: string]: unknown;
}
