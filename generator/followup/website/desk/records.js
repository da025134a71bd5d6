/** What is kept: the shape of a record, its format, and how an older one is brought up to date. Touches no storage. */

/** The format of records that this page writes. 1 had no log of what was sent. */
export const FORMAT = 2;

/**
 * @typedef {{ purpose: string, template: string, to: string, at: string, subject: string, body: string }} Sent
 * One message that went out; `at` is ISO 8601 with an offset, `to` as the letter names the person.
 * @typedef {{ [part: string]: any, sent?: Sent[] }} Content
 * All about one interview: what the desk writes (`write`), a letter brought along (`check`), what was sent.
 * @typedef {"" | "tab" | "file"} Origin
 * Where a second version of an interview came from.
 * @typedef {{ id: string, rev: number, by: string, saved_at: string, format: number, origin: Origin, content: Content }} Saved
 * `rev` counts the writes, `by` names the page that wrote last.
 */

/** Return an id that no other record has. `randomUUID` is missing on pages that are not served securely. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Return a record in today's format; null for one of a newer page, which is left as it is.
 * @param {any} record as it was found
 * @returns {Saved | null}
 */
export function upToDate(record) {
  const format = record.format ?? record.version;
  if (format === FORMAT) return record;
  if (format !== 1) return null;
  const { id, rev, saved_at, content } = record;
  return { id, rev, by: "", saved_at, format: FORMAT, origin: "", content: { ...content, sent: content?.sent ?? [] } };
}

/**
 * Whether two contents hold the same, in whatever order their keys stand.
 * @param {unknown} one
 * @param {unknown} other
 */
export function sameContent(one, other) {
  return canonical(one) === canonical(other);
}

/**
 * Return a text that is the same for data that is the same. What is absent, null or "" counts as nothing there, as in an interview.
 * @param {unknown} data
 * @returns {string}
 */
function canonical(data) {
  return JSON.stringify(data, (_, value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const there = Object.entries(value).filter(([, item]) => item !== null && item !== undefined && item !== "");
    return Object.fromEntries(there.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/**
 * Return the interview that a content is about, as data.
 * @param {Content} content
 * @returns {{ [key: string]: any }}
 */
export function interviewOf(content) {
  const { write, check } = content;
  return write?.interview?.company || !check?.interview ? (write?.interview ?? {}) : check.interview;
}

/**
 * Return how a list names an interview.
 * @param {Content} content
 * @returns {{ company: string, role: string }}
 */
export function titleOf(content) {
  const { company, role } = interviewOf(content);
  const text = (/** @type {unknown} */ value) => (typeof value === "string" ? value.trim() : "");
  const letter = content.check?.letters?.[0]?.body;
  return { company: text(company) || (text(letter) ? "A letter to check" : "No company yet"), role: text(role) };
}

/**
 * Return the log as requests to Python have it.
 * @param {Sent[]} sent
 */
export function sentForPython(sent) {
  return sent.map(({ purpose, at }) => ({ purpose, at }));
}
