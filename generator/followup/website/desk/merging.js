/** Brings the records of a file together with those that are here, so that nothing of either is lost. Touches no storage. */

/** @import { Saved } from "./records.js" */
import { newId, sameContent } from "./records.js";

/** @typedef {"new" | "same" | "different"} Standing how a record of the file stands to those here */

/**
 * Return how each record of a file stands to what is here. Reading a file twice finds the same the second time.
 * @param {Saved[]} incoming
 * @param {Saved[]} there
 * @returns {{ record: Saved, standing: Standing }[]}
 */
export function compare(incoming, there) {
  /** @type {Saved[]} */
  const seen = [...there];
  return incoming.map((record) => {
    const known = seen.some((one) => sameContent(one.content, record.content));
    const standing = known ? "same" : seen.some((one) => one.id === record.id) ? "different" : "new";
    seen.push(record);
    return { record, standing };
  });
}

/**
 * Return the records to put beside those that are here: new ones as they are, different ones under an id of their own.
 * @param {Saved[]} incoming
 * @param {Saved[]} there
 * @returns {Saved[]}
 */
export function additions(incoming, there) {
  return compare(incoming, there)
    .filter(({ standing }) => standing !== "same")
    .map(({ record, standing }) => (standing === "new" ? record : { ...record, id: newId(), origin: "file" }));
}
