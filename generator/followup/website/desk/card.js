/** The card in the letter: what is said about the marked place that was clicked, or that the keyboard asked for. */

/** @import { Editor } from "./editor.js" */
/** @import { Hands } from "./finding_parts.js" */
/** @import { Finding } from "./shapes.js" */
import { all, make, one, show } from "./dom.js";
import { partsOf } from "./finding_parts.js";

const GAP = 6;
const CARD_KEY = "Enter";

/** One card, over the letter, about one finding at a time. */
export class Card {
  /** @type {Finding[]} In reading order, the ones with a place in the letter. */
  #findings = [];
  /** @type {Finding | null} */
  #shown = null;

  /**
   * @param {HTMLElement} root
   * @param {Editor} editor
   * @param {Hands} hands
   */
  constructor(root, editor, hands) {
    this.root = root;
    this.editor = editor;
    this.hands = hands;
    this.box = one(root, "[data-desk-card]");
    editor.body.addEventListener("click", () => this.#atCaret());
    editor.body.addEventListener("input", () => this.close());
    editor.body.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close();
      if (event.key !== CARD_KEY || !event.altKey) return;
      event.preventDefault();
      this.#open(this.#next(this.editor.caret), true);
    });
    this.box.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      this.#back();
    });
    document.addEventListener("pointerdown", ({ target }) => {
      if (target instanceof Node && !this.box.contains(target) && !editor.body.contains(target)) this.close();
    });
    this.box.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.box.contains(relatedTarget) && !editor.body.contains(relatedTarget)) this.close();
    });
    addEventListener("resize", () => this.#place());
  }

  /**
   * Take a new report: the card stays while its finding does.
   * @param {Finding[]} findings
   */
  take(findings) {
    this.#findings = findings.filter((finding) => finding.part === "body" && finding.end > finding.start).sort((one, other) => one.start - other.start || one.end - other.end);
    if (!this.#shown) return;
    const same = this.#findings.find((finding) => finding.key === this.#shown?.key);
    if (!same) return this.#gone();
    this.#shown = same;
    this.#place();
  }

  /** Put the card away and leave the focus where it is. */
  close() {
    if (!this.#shown) return;
    this.#shown = null;
    this.editor.point(null);
    show(false, this.box);
    this.box.replaceChildren();
  }

  /** The finding went away, by a fix or by choice: whoever was on the card goes back to the letter. */
  #gone() {
    if (this.box.contains(document.activeElement)) this.#back();
    else this.close();
  }

  #back() {
    const place = this.#shown?.end ?? 0;
    this.close();
    this.editor.caret = place;
  }

  /** A click: the narrowest finding around it, or no card. */
  #atCaret() {
    const { caret } = this.editor;
    const around = this.#findings.filter(({ start, end }) => start <= caret && caret <= end).sort((one, other) => one.end - one.start - (other.end - other.start));
    if (around.length && getSelection()?.isCollapsed) this.#open(around[0], false);
    else this.close();
  }

  /**
   * Return the first finding that ends at or behind a place, else the first of all.
   * @param {number} place
   */
  #next(place) {
    return this.#findings.find((finding) => finding.end >= place) ?? this.#findings[0];
  }

  /**
   * @param {Finding | undefined} finding
   * @param {boolean} focus whether the keyboard goes on to the card
   */
  #open(finding, focus) {
    if (!finding) return;
    this.#shown = finding;
    const { sign, title, message, fixes, ways } = partsOf(this.root, finding, this.hands);
    title.id = "desk-card-title";
    this.box.setAttribute("aria-labelledby", title.id);
    const close = make("button", { type: "button", class: "desk-icon desk-card-close", "aria-label": "Close", title: "Close" }, "×");
    close.addEventListener("click", () => this.#back());
    this.box.dataset.severity = finding.severity;
    this.box.replaceChildren(make("div", { class: "desk-card-head" }, sign, title, close), message, fixes, ways);
    const number = this.#findings.indexOf(finding);
    if (this.#findings.length > 1) ways.append(this.#nextButton(number));
    show(true, this.box);
    this.editor.point(finding);
    this.#place();
    if (focus) all(this.box, "[data-desk-fix], .desk-why")[0]?.focus({ preventScroll: true });
    this.box.scrollIntoView({ block: "nearest" });
  }

  /** @param {number} number */
  #nextButton(number) {
    const button = make("button", { type: "button", class: "desk-link desk-card-next" }, `Next (${number + 1} of ${this.#findings.length})`);
    button.addEventListener("click", () => this.#open(this.#findings[(number + 1) % this.#findings.length], true));
    return button;
  }

  /** Under the last line of its finding, inside of the paper. */
  #place() {
    const rects = this.#shown && this.editor.rectsOf(this.#shown);
    if (!rects?.length) return;
    const paper = /** @type {HTMLElement} */ (this.box.offsetParent ?? this.editor.body).getBoundingClientRect();
    const last = rects[rects.length - 1];
    const most = paper.width - this.box.offsetWidth - GAP;
    this.box.style.left = `${Math.max(GAP, Math.min(last.left - paper.left, most))}px`;
    this.box.style.top = `${last.bottom - paper.top + GAP}px`;
  }
}
