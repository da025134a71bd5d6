/** Marks in the letter by the CSS Custom Highlight API: nothing is added to the text, so undo and screen readers keep working. */

/** @import { Finding, Span } from "./shapes.js" */
import { rangeOf } from "./letter.js";

const SEVERITIES = /** @type {const} */ (["suggestion", "warning", "error"]);

/** Whether the browser can mark; without it the list beside the letter says the same. */
const able = "highlights" in CSS && typeof Highlight === "function";

/**
 * @param {string} name
 * @param {(Range | null)[]} ranges
 * @param {number} [priority] the greater is painted on top
 */
function mark(name, ranges, priority = 0) {
  if (!able) return;
  const highlight = new Highlight(...ranges.filter((range) => range !== null));
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

/**
 * Mark the findings of the body, each severity with its own kind of line.
 * @param {HTMLElement} body
 * @param {Finding[]} findings
 */
export function markFindings(body, findings) {
  SEVERITIES.forEach((severity, index) => {
    const spans = findings.filter((finding) => finding.severity === severity && finding.part === "body" && finding.end > finding.start);
    mark(`desk-${severity}`, spans.map((span) => rangeOf(body, span.start, span.end)), index + 1);
  });
}

/**
 * Mark what the candidate typed. The ranges live on while the text around them changes.
 * @param {HTMLElement} body
 * @param {Span[]} spans
 */
export function markOwnWords(body, spans) {
  mark("desk-own", spans.filter((span) => span.part === "body").map((span) => rangeOf(body, span.start, span.end)));
}

/**
 * Show one place, or none.
 * @param {HTMLElement} body
 * @param {Span | null} span
 */
export function markPlace(body, span) {
  const marked = span && span.part === "body" && span.end > span.start;
  mark("desk-place", marked ? [rangeOf(body, span.start, span.end)] : [], 9);
}
