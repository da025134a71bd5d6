/** What is said about one finding, in the list beside the letter and on the card in it: title, reason, fixes, ways to leave it. */

/** @import { Finding } from "./shapes.js" */
import { all, make, one } from "./dom.js";

/**
 * @typedef {{
 *   apply: (finding: Finding, text: string) => void, point: (finding: Finding | null) => void,
 *   go: (finding: Finding) => void, ignore: (finding: Finding, from: HTMLElement) => void,
 *   switchOff: (rule: string, from: HTMLElement) => void
 * }} Hands What can be done about a finding; `from` is the button that asked for it.
 */

/**
 * Return the words of the static page about a rule.
 * @param {HTMLElement} root
 * @param {string} rule
 */
export function wordsOf(root, rule) {
  const item = all(root, "[data-desk-all-rules] [data-rule]").find((element) => element.dataset.rule === rule);
  return { title: item?.dataset.title ?? rule, passes: item?.dataset.passes ?? rule };
}

/**
 * Whether the checklist has a rule of that id: what was kept may be older than the site.
 * @param {HTMLElement} root
 * @param {unknown} rule
 * @returns {rule is string}
 */
export function isRule(root, rule) {
  return all(root, "[data-desk-all-rules] [data-rule]").some((element) => element.dataset.rule === rule);
}

/**
 * Return the elements that tell of a finding; whoever asks puts them where they belong.
 * @param {HTMLElement} root
 * @param {Finding} finding
 * @param {Hands} hands
 */
export function partsOf(root, finding, hands) {
  const words = one(root, "[data-desk-findings]").dataset;
  const spoken = make("span", { class: "only-heard" }, `${words[`${finding.severity}Word`] ?? ""}: `);
  return {
    sign: make("span", { class: `dot dot--${finding.severity}`, "aria-hidden": "true" }, words[`${finding.severity}Sign`] ?? ""),
    title: make("h3", { class: "desk-finding-title" }, spoken, wordsOf(root, finding.rule).title),
    message: make("p", {}, finding.message),
    fixes: fixesOf(finding, hands),
    ways: waysOf(root, finding, hands),
  };
}

/**
 * @param {Finding} finding
 * @param {Hands} hands
 */
function fixesOf(finding, hands) {
  const row = make("p", { class: "desk-fixes" });
  finding.fixes.forEach((fix, index) => {
    const text = fix.text.trim() ? `Change to “${short(fix.text)}”` : "Take it out";
    const button = make("button", { type: "button", class: "button button--small", "data-desk-fix": true, "data-focus": `${finding.key} ${index}` }, text);
    button.addEventListener("click", () => hands.apply(finding, fix.text));
    row.append(button);
  });
  row.hidden = finding.fixes.length === 0;
  return row;
}

/**
 * @param {HTMLElement} root
 * @param {Finding} finding
 * @param {Hands} hands
 */
function waysOf(root, finding, hands) {
  const { title } = wordsOf(root, finding.rule);
  const ignore = make("button", { type: "button", class: "desk-link", "data-desk-ignore": true, "data-focus": `${finding.key} ignore`, "aria-label": `Leave it as it is: ${title}` }, "Leave it");
  ignore.addEventListener("click", () => hands.ignore(finding, ignore));
  const off = make("button", { type: "button", class: "desk-link", "data-desk-off": true, "data-focus": `${finding.key} off`, "aria-label": `Stop checking this: ${title}` }, "Stop checking this");
  off.addEventListener("click", () => hands.switchOff(finding.rule, off));
  const why = make("a", { class: "desk-why", href: `${root.dataset.siteUrl}${finding.guide}`, "aria-label": `Why: ${title}`, "data-focus": `${finding.key} why` }, "Why");
  return make("p", { class: "desk-ways" }, why, ignore, off);
}

/**
 * Return the name of the button that leads to a place; spaces alone cannot be read.
 * @param {string} quote
 */
export function named(quote) {
  return quote.trim() ? `“${short(quote)}”` : "Show it in the letter";
}

/** @param {string} text */
function short(text) {
  const line = text.replace(/\s+/g, " ").trim();
  const letters = [...line];
  return letters.length > 80 ? `${letters.slice(0, 78).join("")} …` : line;
}
