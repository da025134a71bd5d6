/** The desk: wires form, letter, checklist and dates to Python. Decides nothing from message text and knows no rule by name. */

/** @import { ClientNews } from "./protocol" */
/** @import { Draft, Finding, Reply, Report, Request, Schedule } from "./shapes.js" */
import { announcer } from "./announce.js";
import { arrangeDesk } from "./arrange.js";
import { asker } from "./asking.js";
import { Card } from "./card.js";
import { summaryOf } from "./checklist.js";
import { createClient } from "./client.js";
import { Debrief } from "./debrief.js";
import { all, one } from "./dom.js";
import { Editor } from "./editor.js";
import { readForm } from "./form.js";
import { InterviewList } from "./interviews.js";
import { everything, keepsInTab, showNotMine } from "./keeping.js";
import { noteNotMine } from "./mirror.js";
import { zoneName } from "./moments.js";
import { openDesk } from "./opening.js";
import { Panel } from "./panel.js";
import { contentOf, fillDesk } from "./record.js";
import { composeRequest, newSeed, sendingTime } from "./requests.js";
import { peopleOf } from "./rows.js";
import { Saver } from "./saving.js";
import { SentLog } from "./sent.js";
import { ignore, switchOff } from "./set_aside.js";
import { forgetChoices } from "./setup.js";
import { sayKept, showNews, showSaved } from "./status.js";
import { Style } from "./style.js";
import { showNotes, showProblems } from "./troubles.js";
import { Undo } from "./undo.js";
import { showAll, showDates, showPaper } from "./view.js";
import { Wanted } from "./wanted.js";

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
  /** @type {Set<string>} Names of controls that somebody has typed into. */
  touched = new Set();
  /** @type {Set<string>} Paths of what the checklist has waited for, with stars for numbers. */
  waitedFor = new Set();
  /** Whether what was kept stands on the page. */
  opened = false;
  #answered = false;
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

  /** Begin. */
  open() {
    return openDesk(this);
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

  /**
   * Fill the desk with what was kept.
   * @param {{ [key: string]: any }} mine
   * @param {Set<string>} [touched] names of controls that somebody has typed into since
   */
  fill(mine, touched) {
    fillDesk(this, mine, touched);
  }

  /** What to keep. */
  content() {
    return contentOf(this);
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

  /** Put the fields where they are wanted. */
  arrange() {
    arrangeDesk(this);
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
    if (this.opened) showPaper(this);
    if (failed) showDates(this);
    if (failed) this.voice.say("Drafting and checking did not start. You can go on typing, or try again.");
  }
}

for (const root of all(document, "[data-desk]")) void new Desk(root).open();
