/** The file that holds everything: made from records, read again, checked. Touches no page and no storage. */

/** @import { Content, Saved } from "./records.js" */
import { FORMAT, newId, upToDate } from "./records.js";
import { checkContent, isTable } from "./backup_check.js";

/** What a file of ours says of itself. */
const WHAT = "interview-followup";
/** Bytes; fifty interviews with six letters each have about one million. */
export const LARGEST = 20_000_000;
const MOST = 1000;
/** Problems that are shown of one file. */
const MOST_PROBLEMS = 20;
/** What the file of the first desk held: one interview, and nothing around it. */
const INTERVIEW_ALONE = ["company", "role", "recipients", "sender", "ended_at"];

/**
 * Return the text of the file.
 * @param {Saved[]} records
 * @param {string} madeAt
 */
export function backupText(records, madeAt) {
  const interviews = records.map(({ id, saved_at, format, origin, content }) => ({ id, saved_at, format, origin, content }));
  return `${JSON.stringify({ what: WHAT, format: FORMAT, made_at: madeAt, interviews }, null, 1)}\n`;
}

/**
 * Return the records of a file, brought up to date, or all that is wrong with it.
 * @param {string} text
 * @returns {{ records: Saved[], problems: string[] }}
 */
export function readBackup(text) {
  /** @type {string[]} */
  const problems = [];
  const data = parsed(text, problems);
  const entries = data === undefined ? [] : entriesOf(data, problems);
  const records = entries.map((entry, index) => readEntry(entry, `Interview ${index + 1}`, problems));
  if (problems.length > MOST_PROBLEMS) problems.splice(MOST_PROBLEMS, Infinity, `And ${problems.length - MOST_PROBLEMS} more.`);
  return problems.length ? { records: [], problems } : { records: records.filter((record) => record !== null), problems };
}

/**
 * @param {string} text
 * @param {string[]} problems
 * @returns {unknown}
 */
function parsed(text, problems) {
  try {
    return JSON.parse(text);
  } catch {
    problems.push("The file is no JSON, or it was cut short. Choose the file that “Download everything” made.");
    return undefined;
  }
}

/**
 * @param {unknown} data
 * @param {string[]} problems
 * @returns {unknown[]}
 */
function entriesOf(data, problems) {
  if (!isTable(data)) return refuse(problems, "The file holds no interviews. Choose the file that “Download everything” made.");
  if (data.what !== WHAT) {
    const alone = INTERVIEW_ALONE.some((key) => Object.hasOwn(data, key));
    if (!alone) return refuse(problems, "The file comes from somewhere else. Choose the file that “Download everything” made.");
    const { sent, ...interview } = data;
    return [{ id: newId(), saved_at: new Date().toISOString(), format: 1, content: { write: { interview }, sent: sentOfAlone(sent) } }];
  }
  if (typeof data.format !== "number") return refuse(problems, "The file does not say which format it has. It may have been changed by hand.");
  if (data.format > FORMAT) return refuse(problems, "A newer version of this page made the file. Reload the page, and open the file again.");
  if (!Array.isArray(data.interviews)) return refuse(problems, "The list of interviews is missing in the file.");
  if (data.interviews.length > MOST) return refuse(problems, `The file holds ${data.interviews.length} interviews; ${MOST} are the most that fit.`);
  return data.interviews;
}

/**
 * @param {string[]} problems
 * @param {string} why
 * @returns {never[]}
 */
function refuse(problems, why) {
  problems.push(why);
  return [];
}

/**
 * What the notes of the first desk, or of the command line, say of messages that went out.
 * @param {unknown} sent
 */
function sentOfAlone(sent) {
  if (!Array.isArray(sent)) return sent ?? [];
  return sent.map((entry) => (isTable(entry) ? { template: "", to: "", subject: "", body: "", ...entry } : entry));
}

/**
 * @param {unknown} entry
 * @param {string} where
 * @param {string[]} problems
 * @returns {Saved | null}
 */
function readEntry(entry, where, problems) {
  if (!isTable(entry)) {
    problems.push(`${where} is no interview.`);
    return null;
  }
  const { id, saved_at, format, origin } = entry;
  const wrong = problems.length;
  if (typeof id !== "string" || !/^[a-zA-Z0-9-]{8,64}$/.test(id)) problems.push(`${where} has no id that this page knows.`);
  if (typeof saved_at !== "string" || Number.isNaN(Date.parse(saved_at)) || saved_at.length > 40) problems.push(`${where} does not say when it was saved.`);
  const content = /** @type {Content} */ (checkContent(entry.content, where, problems));
  if (problems.length > wrong) return null;
  const record = upToDate({ id, saved_at, format, rev: 1, by: "", origin: origin === "tab" || origin === "file" ? origin : "", content });
  if (!record) problems.push(`${where} was written by a newer version of this page. Reload the page, and open the file again.`);
  return record;
}
