/** The letters of one desk, one for each person: what Python made of the notes, and what became of it by hand. */

/** @import { Draft, Finding, LetterText, Report, Span } from "./shapes.js" */
import { one } from "./dom.js";
import { markFindings, markOwnWords, markPlace } from "./highlights.js";
import { offsetOf, rangeOf, readText, setText, typeAll, typeOver, typeOverInput } from "./letter.js";

/**
 * @typedef {LetterText & { made: LetterText | null, notes: string, ignored: string[] }} Letter
 * `made` is what Python wrote last, `notes` the notes that it wrote it from, `ignored` the keys of findings left as they are.
 */

/** @returns {Letter} */
function blank() {
  return { subject: "", body: "", made: null, notes: "", ignored: [] };
}

/** @param {Letter} letter */
function isEdited({ subject, body, made }) {
  return made ? subject !== made.subject || body !== made.body : Boolean(subject || body.trim());
}

/** The editor on the page, showing one of the letters. */
export class Editor {
  /** @type {Letter[]} */
  #letters = [blank()];
  /** @type {Span[]} */
  #ownWords = [];
  #marksOwnWords = true;
  recipient = 0;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.subject = /** @type {HTMLInputElement} */ (one(root, "[data-desk-subject]"));
    this.body = one(root, "[data-desk-body]");
  }

  /** The letter in view, as it stands there now. */
  get letter() {
    const letter = (this.#letters[this.recipient] ??= blank());
    letter.subject = this.subject.value;
    letter.body = readText(this.body);
    return letter;
  }

  /** Whether somebody changed by hand what Python wrote. */
  get edited() {
    return isEdited(this.letter);
  }

  /** The letters to the others that hold something, each with its place among the recipients. */
  get others() {
    return this.#letters.map(({ subject, body }, recipient) => ({ recipient, subject, body })).filter((other) => other.recipient !== this.recipient && other.body.trim());
  }

  /**
   * Whether the letter to somebody else is to be written, or written anew: nobody has touched it, and the notes changed.
   * @param {number} recipient
   * @param {string} notes
   */
  wants(recipient, notes) {
    const letter = (this.#letters[recipient] ??= blank());
    return !isEdited(letter) && (letter.made === null || letter.notes !== notes);
  }

  /**
   * Keep a draft for somebody who is not in view.
   * @param {number} recipient
   * @param {Draft} draft
   * @param {string} notes
   */
  keep(recipient, draft, notes) {
    const { subject, body } = draft;
    Object.assign((this.#letters[recipient] ??= blank()), { subject, body, made: { subject, body }, notes });
  }

  /** Where the caret stands in the letter, in UTF-16 units. */
  get caret() {
    const selection = getSelection();
    const { focusNode, focusOffset } = selection ?? {};
    if (!focusNode || focusOffset === undefined || !this.body.contains(focusNode)) return 0;
    return offsetOf(this.body, focusNode, focusOffset);
  }

  set caret(/** @type {number} */ place) {
    this.body.focus({ preventScroll: true });
    const range = rangeOf(this.body, place, place);
    if (range) getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.startContainer, range.startOffset);
  }

  /**
   * Return where a span of the letter stands on the page, a box for each line.
   * @param {Span} span
   */
  rectsOf(span) {
    return [...(rangeOf(this.body, span.start, span.end)?.getClientRects() ?? [])];
  }

  get empty() {
    const { subject, body } = this.letter;
    return !subject && !body.trim();
  }

  /** All letters, to keep. */
  get letters() {
    void this.letter;
    return this.#letters.map((letter) => ({ ...letter }));
  }

  /**
   * Show letters that were kept.
   * @param {Letter[]} letters
   * @param {number} recipient
   */
  restore(letters, recipient) {
    this.#letters = letters.length ? letters.map((letter) => ({ ...blank(), ...letter })) : [blank()];
    this.#show(Math.min(recipient, this.#letters.length - 1));
  }

  /**
   * Show another person's letter.
   * @param {number} recipient
   */
  choose(recipient) {
    void this.letter;
    this.#show(recipient);
  }

  /**
   * Forget the letter to somebody who is no longer written to.
   * @param {number} recipient
   */
  remove(recipient) {
    void this.letter;
    this.#letters.splice(recipient, 1);
    this.#show(Math.max(0, this.recipient > recipient ? this.recipient - 1 : Math.min(this.recipient, this.#letters.length - 1)));
  }

  /** @param {number} recipient */
  #show(recipient) {
    this.recipient = recipient;
    const letter = (this.#letters[recipient] ??= blank());
    this.subject.value = letter.subject;
    setText(this.body, letter.body);
    this.#ownWords = [];
    this.#markOwn();
    this.showReport(null);
  }

  /**
   * Put a draft in place of a draft.
   * @param {Draft} draft
   * @param {string} notes
   */
  take(draft, notes) {
    if (this.subject.value !== draft.subject) this.subject.value = draft.subject;
    setText(this.body, draft.body);
    this.#made(draft, notes);
  }

  /**
   * Put a draft in place of whatever stands there, as one step that native undo takes back.
   * @param {Draft} draft
   * @param {string} notes
   */
  writeOver(draft, notes) {
    if (this.subject.value !== draft.subject) typeOverInput(this.subject, 0, this.subject.value.length, draft.subject);
    typeAll(this.body, draft.body);
    this.#made(draft, notes);
  }

  /**
   * Bring back an earlier letter, as one step.
   * @param {Letter} letter
   */
  bringBack(letter) {
    if (this.subject.value !== letter.subject) typeOverInput(this.subject, 0, this.subject.value.length, letter.subject);
    typeAll(this.body, letter.body);
    this.#letters[this.recipient] = { ...letter };
  }

  /**
   * @param {Draft} draft
   * @param {string} notes
   */
  #made(draft, notes) {
    Object.assign(this.letter, { made: { subject: draft.subject, body: draft.body }, notes });
    this.#ownWords = draft.own_words;
    this.#markOwn();
  }

  /** @param {boolean} marks */
  showOwnWords(marks) {
    this.#marksOwnWords = marks;
    if (this.edited) this.#ownWords = []; // Their places are known in the draft as it was written.
    this.#markOwn();
  }

  #markOwn() {
    markOwnWords(this.body, this.#marksOwnWords ? this.#ownWords : []);
  }

  /** @param {Report | null} report */
  showReport(report) {
    markFindings(this.body, report?.findings ?? []);
    markPlace(this.body, null);
    const inSubject = report?.findings.find((finding) => finding.part === "subject");
    this.subject.dataset.severity = inSubject?.severity ?? "";
  }

  /** @param {Finding | null} finding */
  point(finding) {
    markPlace(this.body, finding);
    this.subject.toggleAttribute("data-place", finding?.part === "subject");
  }

  /**
   * Select what a finding is about, in view.
   * @param {Finding} finding
   */
  go(finding) {
    if (finding.part === "subject") {
      this.subject.focus();
      this.subject.setSelectionRange(finding.start, finding.end);
      return;
    }
    this.body.focus({ preventScroll: true });
    const range = finding.part === "body" ? rangeOf(this.body, finding.start, finding.end) : null;
    if (!range) return;
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    const place = range.getBoundingClientRect();
    const above = place.top < 90;
    if (above || place.bottom > innerHeight - 90) scrollBy({ top: place.top - innerHeight / 3 });
  }

  /**
   * Replace what a finding is about; false where the letter no longer holds it.
   * @param {Finding} finding
   * @param {string} text
   */
  fix(finding, text) {
    const source = finding.part === "subject" ? this.subject.value : readText(this.body);
    if (finding.part === "letter" || source.slice(finding.start, finding.end) !== finding.quote) return false;
    if (finding.part === "subject") typeOverInput(this.subject, finding.start, finding.end, text);
    else typeOver(this.body, finding.start, finding.end, text);
    return true;
  }
}
