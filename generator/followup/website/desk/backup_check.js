/**
 * Checks what a file says an interview is, and copies it: what comes out is plain data of a known shape and a bearable size.
 *
 * Parts that this page does not know are kept as plain data, so that nothing is lost on the way through it.
 */

const LONGEST_TEXT = 20_000;
const LONGEST_KEY = 200;
const DEEPEST = 10;
/** Values of one interview; one with six letters has about three hundred. */
const MOST_VALUES = 20_000;
const MOST_LETTERS = 12;
const MOST_SENT = 100;
/** Names under which JavaScript finds more than data. */
const NEVER = new Set(["__proto__", "constructor", "prototype"]);

/** @typedef {{ [key: string]: any }} Table */

/**
 * @param {unknown} value
 * @returns {value is Table}
 */
export function isTable(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Return a copy of the content; what is wrong with it goes to `problems`.
 * @param {unknown} content
 * @param {string} where
 * @param {string[]} problems
 * @returns {Table}
 */
export function checkContent(content, where, problems) {
  if (!isTable(content)) {
    problems.push(`${where} holds no notes and no letter.`);
    return {};
  }
  const count = { values: 0 };
  const copy = /** @type {Table} */ (copied(content, 0, count, (what) => problems.push(`${where}: ${what}.`)));
  if (count.values > MOST_VALUES) problems.push(`${where} is larger than any interview.`);
  for (const mode of ["write", "check"]) if (copy[mode] !== undefined) checkMode(copy[mode], where, problems);
  checkSent(copy.sent ?? [], where, problems);
  return copy;
}

/**
 * @param {unknown} value
 * @param {number} depth
 * @param {{ values: number }} count
 * @param {(what: string) => void} wrong
 * @returns {unknown}
 */
function copied(value, depth, count, wrong) {
  count.values += 1;
  if (count.values > MOST_VALUES) return null; // It is refused as too large; nobody has to read the rest.
  if (typeof value === "string" && value.length > LONGEST_TEXT) wrong(`a text has ${value.length} characters, more than any letter`);
  if (typeof value !== "object" || value === null) return value;
  if (depth === DEEPEST) {
    wrong("it is nested too deeply");
    return null;
  }
  if (Array.isArray(value)) return value.map((item) => copied(item, depth + 1, count, wrong));
  const entries = Object.entries(value).filter(([key]) => {
    const known = !NEVER.has(key) && key.length <= LONGEST_KEY;
    if (!known) wrong(`a part is called “${key.slice(0, 30)}”, which no notes have`);
    return known;
  });
  return Object.fromEntries(entries.map(([key, item]) => [key, copied(item, depth + 1, count, wrong)]));
}

/**
 * Check the parts of a desk's notes that the page relies on.
 * @param {unknown} mine
 * @param {string} where
 * @param {string[]} problems
 */
function checkMode(mine, where, problems) {
  if (!isTable(mine)) return void problems.push(`${where}: its notes can’t be read.`);
  const wrong = (/** @type {string} */ what) => problems.push(`${where}: ${what}.`);
  if (mine.interview !== undefined && !isTable(mine.interview)) wrong("its notes can’t be read");
  for (const name of ["template", "purpose", "send_at"]) {
    if (!isText(mine[name] ?? "")) wrong(`“${name}” is no text`);
  }
  for (const name of ["seed", "recipient"]) {
    if (!(Number.isSafeInteger(mine[name] ?? 0) && (mine[name] ?? 0) >= 0)) wrong(`“${name}” is no number`);
  }
  const style = mine.style ?? {};
  const known = isTable(style) && Object.entries(style).every(([name, value]) => ["channel", "tone", "length"].includes(name) && isText(value));
  if (!known) wrong("how it is written can’t be read");
  if (!isTexts(mine.off ?? [])) wrong("which rules are off can’t be read");
  const letters = mine.letters ?? [];
  if (!Array.isArray(letters) || letters.length > MOST_LETTERS || !letters.every(isLetter)) wrong("its letters can’t be read");
}

/** @param {unknown} letter */
function isLetter(letter) {
  if (!isTable(letter) || !isText(letter.subject) || !isText(letter.body) || !isText(letter.notes ?? "")) return false;
  const made = letter.made ?? null;
  if (!isTexts(letter.ignored ?? [])) return false;
  return made === null || (isTable(made) && isText(made.subject) && isText(made.body));
}

/**
 * @param {unknown} sent
 * @param {string} where
 * @param {string[]} problems
 */
function checkSent(sent, where, problems) {
  const known = (/** @type {unknown} */ entry) =>
    isTable(entry) && ["purpose", "template", "to", "at", "subject", "body"].every((name) => isText(entry[name])) && !Number.isNaN(Date.parse(entry.at));
  if (!Array.isArray(sent) || sent.length > MOST_SENT || !sent.every(known)) problems.push(`${where}: what was sent can’t be read.`);
}

/** @param {unknown} value */
function isTexts(value) {
  return Array.isArray(value) && value.every(isText);
}

/** @param {unknown} value */
function isText(value) {
  return typeof value === "string";
}
