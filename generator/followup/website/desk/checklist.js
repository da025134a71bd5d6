/** Shows the report beside the letter. Every word about a rule comes from the page or from Python. */

/** @import { Hands } from "./finding_parts.js" */
/** @import { Finding, Report } from "./shapes.js" */
import { all, make, one, sentence, show } from "./dom.js";
import { named, partsOf, wordsOf } from "./finding_parts.js";

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];

/**
 * Return how many findings ask for a change, and how many may be left as they are.
 * @param {Report} report
 */
export function counts(report) {
  const consider = report.findings.filter((finding) => finding.severity === "suggestion").length;
  return { fix: report.findings.length - consider, consider };
}

/** @param {number} count */
export function things(count) {
  return `${NUMBERS[count] ?? count} thing${count === 1 ? "" : "s"}`;
}

/**
 * Return the one sentence that sums a report up.
 * @param {Report} report
 */
export function summaryOf(report) {
  const { fix, consider } = counts(report);
  if (fix) return `${things(fix)} to fix before you send.`;
  if (consider) return `Nothing to fix. ${things(consider)} to consider.`;
  return "Nothing to fix. Read it once aloud.";
}

/**
 * Return it in the few words of the bar at the bottom.
 * @param {Report} report
 */
export function shortSummaryOf(report) {
  const { fix, consider } = counts(report);
  if (fix) return `${fix} to fix`;
  return consider ? `${consider} to consider` : "Nothing to fix";
}

/**
 * Show a report. Focus stays on what it was on, or goes to the sentence above when that is gone.
 * @param {HTMLElement} root
 * @param {Report} report
 * @param {(path: string) => string} labelAt
 * @param {Hands} hands
 */
export function showReport(root, report, labelAt, hands) {
  const box = one(root, "[data-desk-report]");
  const list = one(box, "[data-desk-findings]");
  const held = focusIn(list);
  one(box, "[data-desk-say]").textContent = summaryOf(report);
  list.replaceChildren(...report.findings.map((finding) => itemOf(root, finding, hands)));
  one(root, "[data-desk-passed-list]").replaceChildren(...report.passed.map((rule) => passedItem(root, rule)));
  showWaiting(one(box, "[data-desk-waiting]"), report, labelAt);
  if (held) (all(list, "[data-focus]").find((element) => element.dataset.focus === held) ?? one(box, "[data-desk-say]")).focus();
}

/** @param {HTMLElement} list */
function focusIn(list) {
  const active = document.activeElement;
  return active instanceof HTMLElement && list.contains(active) ? (active.dataset.focus ?? "?") : "";
}

/**
 * @param {HTMLElement} root
 * @param {string} rule
 */
function passedItem(root, rule) {
  const sign = make("span", { class: "dot", "aria-hidden": "true" }, "✓");
  return make("li", { class: "desk-passed", "data-desk-passed": true, "data-rule": rule }, sign, make("div", {}, wordsOf(root, rule).passes));
}

/**
 * @param {HTMLElement} root
 * @param {Finding} finding
 * @param {Hands} hands
 */
function itemOf(root, finding, hands) {
  const { sign, title, message, fixes, ways } = partsOf(root, finding, hands);
  const inside = make("div", {}, title);
  if (finding.quote) {
    const place = make("button", { type: "button", class: "desk-quote", "data-focus": `${finding.key} place`, title: "Show it in the letter" }, named(finding.quote));
    place.addEventListener("click", () => hands.go(finding));
    inside.append(place);
  }
  inside.append(message, fixes, ways);
  const item = make("li", { "data-desk-finding": true, "data-rule": finding.rule, "data-severity": finding.severity, "data-key": finding.key }, sign, inside);
  item.addEventListener("pointerenter", () => hands.point(finding));
  item.addEventListener("pointerleave", () => hands.point(null));
  item.addEventListener("focusin", () => hands.point(finding));
  item.addEventListener("focusout", () => hands.point(null));
  return item;
}

/**
 * @param {HTMLElement} place
 * @param {Report} report
 * @param {(path: string) => string} labelAt
 */
function showWaiting(place, report, labelAt) {
  const labels = new Set(report.waiting.flatMap((waiting) => waiting.needs).map(labelAt).filter(Boolean));
  const count = report.waiting.length;
  place.textContent = sentence(`${things(count)} can be checked once these are known: ${[...labels].join(", ")}`);
  show(count > 0 && labels.size > 0, place);
}
