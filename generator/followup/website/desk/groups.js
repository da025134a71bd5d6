/** The parts of the checklist at a glance: for each, whether something is to fix, to consider, or nothing. */

/** @import { Finding, Report } from "./shapes.js" */
import { all, one } from "./dom.js";

const SIGNS = { fix: "!", consider: "i", passed: "✓", silent: "·" };
const WORDS = { fix: "to fix", consider: "to consider", passed: "nothing to fix", silent: "not checked" };

/**
 * @param {HTMLElement} root
 * @param {Report} report
 */
export function showGroups(root, report) {
  /** @type {Map<string, string>} */
  const groupOf = new Map(all(root, "[data-desk-all-rules] [data-rule]").map(({ dataset }) => [dataset.rule ?? "", dataset.group ?? ""]));
  for (const item of all(one(root, "[data-desk-groups]"), "[data-group]")) {
    const within = (/** @type {string} */ rule) => groupOf.get(rule) === item.dataset.group;
    const findings = report.findings.filter((finding) => within(finding.rule));
    const state = stateOf(findings, report.passed.some(within));
    item.dataset.state = state;
    one(item, ".dot").textContent = SIGNS[state];
    const fix = findings.filter(asksForChange).length;
    const number = state === "fix" ? `${fix} ` : state === "consider" ? `${findings.length} ` : "";
    one(item, "[data-group-state]").textContent = `: ${number}${WORDS[state]}`;
  }
}

/** @param {Finding} finding */
function asksForChange(finding) {
  return finding.severity !== "suggestion";
}

/**
 * @param {Finding[]} findings
 * @param {boolean} passed
 * @returns {keyof typeof SIGNS}
 */
function stateOf(findings, passed) {
  if (findings.some(asksForChange)) return "fix";
  if (findings.length) return "consider";
  return passed ? "passed" : "silent";
}
