/**
 * The text of the letter: read by one function, changed so that the browser's own undo works, and found again as ranges.
 *
 * An editable element holds text nodes, `<br>` and blocks, which differ by browser and by how the text came in: typed,
 * pasted or filled. `segments` alone knows that.
 */

const BLOCKS = new Set(["DIV", "P"]);

/**
 * @typedef {{ node: Node, start: number, text: string }} Segment
 * A stretch of the letter: its text node, or the element that stands for a line break.
 */

/**
 * Return what an editable element holds, in stretches whose texts joined are the letter.
 * @param {HTMLElement} body
 * @returns {Segment[]}
 */
function segments(body) {
  /** @type {Segment[]} */
  const found = [];
  let length = 0;
  let lineOpen = false;
  let breakDue = false;
  const add = (/** @type {Node} */ node, /** @type {string} */ text) => {
    found.push({ node, start: length, text });
    length += text.length;
  };
  const visit = (/** @type {Node} */ node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE && child.textContent) {
        if (breakDue) add(child, "\n");
        breakDue = false;
        lineOpen = true;
        add(child, child.textContent);
      } else if (child.nodeName === "BR") {
        if (breakDue) add(child, "\n");
        breakDue = false;
        lineOpen = true;
        if (child.nextSibling) add(child, "\n"); // The last one of a block only keeps its line open.
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        const block = BLOCKS.has(child.nodeName);
        if (block && lineOpen) breakDue = true;
        visit(child);
        if (block && lineOpen) breakDue = true;
      }
    }
  };
  visit(body);
  return found;
}

/**
 * Return the letter's text, with `\n` for every line break.
 * @param {HTMLElement} body
 * @returns {string}
 */
export function readText(body) {
  return segments(body).map((segment) => segment.text).join("");
}

/**
 * Return a live range over a span of the letter, in UTF-16 units; null where the letter is shorter.
 * @param {HTMLElement} body
 * @param {number} start
 * @param {number} end
 * @returns {Range | null}
 */
export function rangeOf(body, start, end) {
  const parts = segments(body).filter((segment) => segment.node.nodeType === Node.TEXT_NODE && segment.text === segment.node.textContent);
  const first = parts.find((part) => start >= part.start && start < part.start + part.text.length) ?? parts.find((part) => start === part.start + part.text.length);
  const last = parts.find((part) => end > part.start && end <= part.start + part.text.length) ?? first;
  if (!first || !last || end < start) return null;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, Math.min(Math.max(end - last.start, 0), last.text.length));
  return range;
}

/**
 * Return where a place of the page's tree stands in the letter, in UTF-16 units.
 * @param {HTMLElement} body
 * @param {Node} node
 * @param {number} offset
 * @returns {number}
 */
export function offsetOf(body, node, offset) {
  const parts = segments(body);
  const length = parts.length ? parts[parts.length - 1].start + parts[parts.length - 1].text.length : 0;
  const inside = parts.find((part) => part.node === node && part.text === node.textContent);
  if (inside) return inside.start + offset;
  const child = node.childNodes[offset];
  const behind = child && parts.find((part) => child.contains(part.node) || child.compareDocumentPosition(part.node) & Node.DOCUMENT_POSITION_FOLLOWING);
  return behind ? behind.start : length;
}

/**
 * Put a text in place without an undo step: for drafts that replace drafts, never for what somebody wrote by hand.
 * @param {HTMLElement} body
 * @param {string} text
 */
export function setText(body, text) {
  if (readText(body) !== text) body.textContent = text;
}

/**
 * Replace a span as if it had been typed: one step of the browser's own undo. Focus goes back to where it was.
 * @param {HTMLElement} body
 * @param {number} start
 * @param {number} end
 * @param {string} text
 */
export function typeOver(body, start, end, text) {
  const range = rangeOf(body, start, end) ?? wholeOf(body);
  const focused = document.activeElement;
  body.inputMode = "none"; // No keyboard slides up on a phone for a step that nobody typed.
  body.focus({ preventScroll: true });
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  // Deprecated, and still the one way in every browser by which a page's own edit enters the native undo history.
  const done = text ? document.execCommand("insertText", false, text) : document.execCommand("delete");
  if (!done) {
    range.deleteContents();
    range.insertNode(document.createTextNode(text));
    body.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertReplacementText" }));
  }
  body.removeAttribute("inputmode");
  if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
}

/**
 * Replace the whole letter as one undo step.
 * @param {HTMLElement} body
 * @param {string} text
 */
export function typeAll(body, text) {
  const length = readText(body).length;
  if (length === 0) setText(body, text);
  else typeOver(body, 0, length, text);
}

/** @param {HTMLElement} body */
function wholeOf(body) {
  const range = document.createRange();
  range.selectNodeContents(body);
  return range;
}

/**
 * Replace a span of an input as one undo step.
 * @param {HTMLInputElement} input
 * @param {number} start
 * @param {number} end
 * @param {string} text
 */
export function typeOverInput(input, start, end, text) {
  const focused = document.activeElement;
  input.focus({ preventScroll: true });
  input.setSelectionRange(start, end);
  const done = text ? document.execCommand("insertText", false, text) : document.execCommand("delete");
  if (!done) {
    input.setRangeText(text, start, end, "end");
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
  if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
}
