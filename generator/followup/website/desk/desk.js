/** The desk: wires form, letter, checklist and dates to Python. Decides nothing from message text and knows no rule by name. */

/** @import { ClientNews } from "./protocol" */
/** @import { Draft, Finding, Reply, Report, Request, Schedule } from "./shapes.js" */
import { wireActions } from "./actions.js";
import { wireAllot } from "./allot.js";
import { announcer } from "./announce.js";
import { arrange, numberFields } from "./arrange.js";
import { asker } from "./asking.js";
import { Card } from "./card.js";
import { summaryOf } from "./checklist.js";
import { createClient } from "./client.js";
import { Debrief } from "./debrief.js";
import { all, one, show } from "./dom.js";
import { Editor } from "./editor.js";
import { isRule } from "./finding_parts.js";
import { fillForm, readForm } from "./form.js";
import { wireImporting } from "./importing.js";
import { InterviewList, wireInterviews } from "./interviews.js";
import { everything, keepsInTab, showNotMine, wireKeeping } from "./keeping.js";
import { noteNotMine } from "./mirror.js";
import { zoneName } from "./moments.js";
import { Panel } from "./panel.js";
import { wireTabs } from "./recipients.js";
import { composeRequest, newSeed, sendingTime } from "./requests.js";
import { wireRecent } from "./recent.js";
import { peopleOf, renumberPeople, wireRows } from "./rows.js";
import { Saver } from "./saving.js";
import { SentLog, wireSent } from "./sent.js";
import { ignore, switchOff } from "./set_aside.js";
import { choicesIn, forgetChoices } from "./setup.js";
import { sayKept, showNews, showSaved } from "./status.js";
import { Style } from "./style.js";
import { drawLine } from "./timeline.js";
import { showNotes, showProblems } from "./troubles.js";
import { Undo } from "./undo.js";
import { showAll, showDates, showPaper } from "./view.js";
import { Wanted } from "./wanted.js";
import { wireWhich } from "./which.js";

/** One desk on the page, and all that it knows. */
export class Desk {
  /** @type {Report | null} */
  report = null;
  /** @type {Schedule | null} */
  schedule = null;
  seed = newSeed();
  /** @type {{ [mode: string]: any }} All that is kept, by mode: a letter written here, or one brought along. */
  kept = {};
  /** @type {Set<string>} Rules that are switched off in this interview. */
  off = new Set();
  /** @type {Set<string>} */
  #touched = new Set();
  /** @type {Set<string>} */
  #waitedFor = new Set();
  #answered = false;
  #opened = false;
  /** How many needs of the template are missing. */
  missing = 0;
  wanted = new Wanted(this);

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.address = new URLSearchParams(location.search);
    this.mode = this.address.has("check") ? "check" : "write";
    this.form = /** @type {HTMLFormElement} */ (one(root, "[data-desk-form]"));
    this.template = /** @type {HTMLSelectElement} */ (one(root, "[name=template]"));
    this.purpose = /** @type {HTMLSelectElement} */ (one(root, "[name=purpose]"));
    this.sendAt = /** @type {HTMLInputElement} */ (one(root, "[name=send_at]"));
    this.tabs = one(root, "[data-desk-tabs]");
    this.proofread = /** @type {HTMLInputElement} */ (one(root, "[data-desk-proofread]"));
    this.debrief = new Debrief(this);
    this.editor = new Editor(root);
    this.undo = new Undo(this);
    this.card = new Card(root, this.editor, this.hands);
    this.panel = new Panel(this);
    this.style = new Style(root, () => {
      this.address = forgetChoices(root);
      this.notesChanged();
    });
    this.voice = announcer(one(root, "[data-desk-announce]"));
    this.log = new SentLog(root);
    this.saver = new Saver({
      content: () => this.content(),
      tell: (state, error) => showSaved(root, state, error),
      listChanged: () => this.interviews.changed(),
      leftDevice: () => {
        noteNotMine(true);
        showNotMine(this);
      },
      lasting: !keepsInTab(root),
    });
    this.interviews = new InterviewList(this);
    const { workerUrl = "", runtimeUrl = "", libraryUrl = "" } = root.dataset;
    this.client = createClient({ workerUrl, runtimeUrl, libraryUrl, onState: (news) => this.#hear(news) });
    this.asker = asker({
      ask: (request) => this.#ask(request),
      compose: () => this.compose(),
      show: (reply, request) => this.#show(reply, request),
      failed: () => this.voice.say("The last change was not checked."),
    });
  }

  /** Set the page up, fill in what was kept, and begin: in several short tasks, so that the page stays quick to the touch. */
  async open() {
    this.#wire();
    if (!savesData()) this.client.start().catch(() => {}); // its failure comes to #hear
    await nextTask();
    numberFields(this.form);
    renumberPeople(this.form);
    this.#setMode();
    this.arrange();
    await nextTask();
    drawLine(one(this.root, "[data-desk-schedule]"));
    await nextTask();
    void this.zone; // the browser reads its zone data once, and takes its time
    await this.#restore();
    performance.mark("desk-restored");
    this.saver.begin();
    this.#opened = true;
    showPaper(this);
    await nextTask();
    this.#begin();
  }

  get zone() {
    return zoneName(/** @type {HTMLInputElement | null} */ (this.form.querySelector('[data-path="time_zone"]'))?.value);
  }

  get interview() {
    return readForm(this.form, this.zone);
  }

  /** All that a draft is made from, as text to compare. */
  get notes() {
    return JSON.stringify([this.interview, this.template.value, this.style.chosen]);
  }

  #setMode() {
    const check = this.mode === "check";
    this.root.toggleAttribute("data-check", check);
    for (const element of all(this.root, "[data-desk-when]")) show(element.dataset.deskWhen === this.mode, element);
    show(!check, one(this.root, "[data-desk-pick]"));
    show(check, one(this.root, "[data-desk-purpose]"));
    const wanted = this.address.get("template");
    const serving = [...this.template.options].find(({ value, dataset }) => value === wanted || dataset.serves?.split(" ").includes(wanted ?? ""));
    if (wanted && serving) this.template.value = serving.value;
    this.style.chosen = choicesIn(this.root, this.address) ?? {};
    const title = document.querySelector("h1");
    if (check && title) title.textContent = this.root.dataset.checkTitle ?? title.textContent;
  }

  #wire() {
    const changed = () => this.notesChanged();
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.debrief.open) this.debrief.next();
      else this.wanted.ask();
    });
    this.form.addEventListener("input", (event) => {
      if (event.target instanceof Element) this.#touched.add(event.target.getAttribute("name") ?? "");
      changed();
    });
    this.form.addEventListener("focusout", () => this.asker.changed());
    for (const field of [this.purpose, this.sendAt]) field.addEventListener("input", changed);
    this.proofread.addEventListener("change", () => this.asker.atOnce());
    this.template.addEventListener("input", () => this.#templateChosen());
    for (const part of [this.editor.subject, this.editor.body]) part.addEventListener("input", () => this.letterChanged());
    wireRows(this.form, changed, (index) => {
      this.editor.remove(index);
      this.panel.forget();
    });
    wireAllot(this.form, (text) => {
      this.voice.did(text);
      changed();
    });
    wireRecent(this.form, () => this.zone);
    wireTabs(this.tabs, (index) => this.choose(index));
    for (const wire of [wireActions, wireKeeping, wireImporting, wireInterviews, wireSent, wireWhich]) wire(this);
  }

  async #restore() {
    try {
      this.kept = (await this.saver.load()) ?? {};
    } catch (error) {
      showSaved(this.root, "failed", error);
    }
    try {
      this.log.restore(this.kept.sent);
      const mine = this.kept[this.mode];
      if (mine) this.fill(mine, this.#touched);
    } catch (error) {
      console.info("What was kept can't be shown:", error);
      this.saver.show(null); // It stays as it is: the desk goes on beside it.
      this.kept = {};
      fillForm(this.form, {}, this.zone, this.#touched);
      this.sayKept("The interview that you had open can’t be shown here. It stays on this device, and the file holds it.", false);
      if (this.#touched.size) this.saver.changed();
    }
    await this.interviews.refresh();
  }

  /**
   * Fill the desk with what was kept.
   * @param {{ [key: string]: any }} mine
   * @param {Set<string>} [touched]
   */
  fill(mine, touched) {
    fillForm(this.form, mine.interview ?? {}, zoneName(mine.interview?.time_zone), touched);
    if (!this.address.has("template") && mine.template) this.template.value = mine.template;
    if (this.template.selectedIndex < 0) this.template.value = this.root.dataset.default ?? "";
    this.purpose.value = mine.purpose || this.purpose.options[0].value;
    this.sendAt.value = mine.send_at ?? "";
    this.seed = mine.seed ?? this.seed;
    this.style.chosen = choicesIn(this.root, this.address) ?? mine.style ?? {};
    this.off = new Set((mine.off ?? []).filter((/** @type {unknown} */ rule) => isRule(this.root, rule)));
    if (this.editor.empty) this.editor.restore(mine.letters ?? [], mine.recipient ?? 0);
    this.arrange();
  }

  /** What to keep. */
  content() {
    const { interview, template, purpose, sendAt, seed, style, editor } = this;
    const mine = {
      interview, template: template.value, purpose: purpose.value, send_at: sendAt.value, seed, style: style.chosen,
      letters: editor.letters, recipient: editor.recipient, off: [...this.off],
    };
    this.kept = { ...this.kept, [this.mode]: mine, sent: this.log.entries };
    return this.kept;
  }

  /** All that is kept, as records. */
  everything() {
    return everything(this);
  }

  /**
   * Say beside the buttons of what is kept what came of them.
   * @param {string} text
   * @param {boolean} [done]
   */
  sayKept(text, done = true) {
    sayKept(this.root, text, done);
    this.voice.say(text);
  }

  #begin() {
    const typed = this.#touched.size > 0 || !this.editor.empty;
    if (!savesData() || typed) return this.asker.atOnce();
    const touch = new AbortController();
    for (const event of ["focusin", "pointerdown", "input"]) {
      this.root.addEventListener(event, () => { touch.abort(); this.asker.atOnce(); }, { signal: touch.signal });
    }
  }

  /** Put the fields where the template, or what the checklist waits for, wants them. */
  arrange() {
    const starred = (/** @type {string} */ path) => path.replace(/^recipient\./, "recipients.*.").replace(/^recipients\.\d+\./, "recipients.*.");
    if (this.mode === "check") {
      this.report?.waiting.forEach((waiting) => waiting.needs.forEach((path) => this.#waitedFor.add(starred(path))));
      return arrange(this.form, new Set(), this.#waitedFor, false);
    }
    if (this.debrief.open) return arrange(this.form, this.debrief.paths, new Set(), true, this.debrief.fields);
    const { needs = "", optional = "" } = this.template.selectedOptions[0]?.dataset ?? {};
    const paths = (/** @type {string} */ text) => text.split(" ").filter(Boolean).map(starred);
    const asked = new Set([...paths(this.root.dataset.always ?? ""), ...paths(needs)]);
    if (peopleOf(this.form).length > 1) asked.add("recipients.*.points");
    arrange(this.form, asked, new Set(paths(optional)), true);
  }

  #templateChosen() {
    this.address = forgetChoices(this.root, this.template.value);
    this.style.forget();
    this.arrange();
    this.notesChanged();
  }

  /** Something in the notes changed. */
  notesChanged() {
    if (this.editor.recipient >= peopleOf(this.form).length) this.editor.choose(peopleOf(this.form).length - 1);
    this.voice.typing();
    this.arrange();
    showPaper(this);
    this.saver.changed();
    this.asker.changed();
  }

  /** Something in the letter changed. */
  letterChanged() {
    this.proofread.checked = false; // What was read is no longer what stands there.
    this.voice.typing();
    this.saver.changed();
    this.asker.changed();
    showPaper(this);
  }

  /** @param {number} index */
  choose(index) {
    this.editor.choose(index);
    showPaper(this);
    this.saver.changed();
    this.asker.atOnce();
  }

  /** The request that fits what stands on the page now. */
  compose() {
    return this.request(this.mode === "check" || this.editor.edited ? "check" : "draft");
  }

  /**
   * @param {string} kind
   * @param {Request} [more]
   */
  request(kind, more) {
    return composeRequest(this, kind, more);
  }

  /** @param {Request} request */
  async #ask(request) {
    const reply = /** @type {Reply} */ (await this.client.ask(request));
    if (reply.ok || request.kind === "schedule") return reply;
    const dates = /** @type {Reply} */ (await this.client.ask({ ...request, kind: "schedule" }));
    return { ...reply, schedule: dates.ok ? dates.schedule : null };
  }

  /**
   * @param {Reply} reply
   * @param {Request} request
   */
  #show(reply, request) {
    const problems = reply.problems ?? [];
    if (this.style.takeBack(problems)) return this.asker.atOnce();
    this.wanted.heard(problems.length);
    const trouble = showProblems(this.root, this.form, problems, this.wanted.insists);
    this.missing = this.root.querySelectorAll("[data-desk-needs] li").length;
    const best = this.schedule?.best;
    if (reply.schedule !== undefined) this.schedule = reply.schedule;
    if (reply.draft) this.take(reply.draft);
    if (reply.report) this.report = reply.report;
    this.showAll();
    const empty = this.mode === "check" && this.editor.empty;
    this.voice.say(trouble || (this.report && !empty ? summaryOf(this.report) : ""));
    if (!this.#answered) {
      performance.mark("desk-ready");
      this.interviews.changed(); // From now on Python can say what is due.
    }
    this.#answered = true;
    void this.panel.write();
    this.wanted.show();
    if (this.schedule?.best !== best && !this.sendAt.value && request.send_at !== sendingTime(this)) this.asker.atOnce();
  }

  /**
   * Put a draft on the page.
   * @param {Draft} draft
   */
  take(draft) {
    this.editor.take(draft, this.notes);
    this.tell(draft);
  }

  /**
   * Say what a draft was written with and what was left out.
   * @param {Draft} draft
   */
  tell(draft) {
    this.style.take(draft);
    showNotes(this.root, this.form, draft.notes);
  }

  /** Bring the page up to what is known. */
  showAll() {
    showAll(this);
  }

  hands = {
    /** @param {Finding} finding @param {string} text */
    apply: (finding, text) => {
      if (this.editor.fix(finding, text)) this.asker.atOnce();
    },
    /** @param {Finding | null} finding */
    point: (finding) => this.editor.point(finding),
    /** @param {Finding} finding */
    go: (finding) => this.editor.go(finding),
    /** @param {Finding} finding @param {HTMLElement} from */
    ignore: (finding, from) => ignore(this, finding, from),
    /** @param {string} rule @param {HTMLElement} from */
    switchOff: (rule, from) => switchOff(this, rule, from),
  };

  /** @param {ClientNews} news */
  #hear(news) {
    const failed = showNews(this.root, news);
    if (this.#opened) showPaper(this);
    if (failed) showDates(this);
    if (failed) this.voice.say("Drafting and checking did not start. You can go on typing, or try again.");
  }
}

/** @returns {Promise<void>} resolves once the browser has had its turn */
function nextTask() {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Whether the visitor asked for as few bytes as can be. */
function savesData() {
  const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (/** @type {unknown} */ (navigator));
  return connection?.saveData === true;
}

for (const root of all(document, "[data-desk]")) void new Desk(root).open();
