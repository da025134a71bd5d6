"""The desk in a real browser: from a template of the gallery to a letter that was mended, saved and sent."""

import email
import json
import re
import subprocess
from collections.abc import Iterator
from email import policy
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import icalendar
import pytest
import vobject
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Watch
from tests.browser.desk_in_page import NOTES, ROOT, DeskInPage
from tests.browser.serving import PagesServer

pytestmark = pytest.mark.browser


@pytest.fixture
def desk(page: Page, site: PagesServer) -> Iterator[DeskInPage]:
    return DeskInPage(page, site.url)


# ---------------------------------------------------------------- from the gallery to a letter


def test_a_template_of_the_gallery_opens_at_the_desk(page: Page, desk: DeskInPage, site: PagesServer) -> None:
    page.goto(f"{site.url}gallery/ty-late/")
    page.locator('a[href*="template=ty-late"]').first.click()
    desk.ready()
    expect(page.locator('[name="template"]')).to_have_value("ty-late")


def test_before_the_first_word_there_is_a_sample_that_says_so(desk: DeskInPage, page: Page) -> None:
    desk.open(stop_clock=False)
    expect(page.locator("[data-desk-middle] [data-desk-sample]")).to_contain_text("invented notes")
    expect(desk.body).to_be_hidden()
    expect(page.locator("[data-desk-needs]")).to_contain_text("Company")
    assert page.evaluate("performance.getEntriesByName('desk-ready').length") == 1


def test_notes_become_a_letter_with_dates(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    assert desk.text().startswith("Dear Dr Okonkwo,\n\n")
    assert desk.text().rstrip().endswith("Ana Ruiz")
    expect(desk.subject).not_to_have_value("")
    expect(page.locator("[data-desk-to]")).to_have_text("Dr Chidi Okonkwo")
    expect(page.locator("[data-desk-say]")).to_have_text(re.compile("^Nothing to fix"))
    assert page.locator("[data-desk-passed]").count() >= 10
    times = desk.schedule.locator("time:visible")
    moments = [times.nth(index).get_attribute("datetime") for index in range(times.count())]
    assert moments[0] == "2026-11-20T15:30:00-05:00"
    assert "2026-11-20T17:30:00-05:00" in moments
    assert len(moments) >= 6
    expect(desk.schedule.locator("svg.desk-line")).to_be_visible()
    marked = "[...CSS.highlights.get('desk-own')].map(String).join('|')"
    assert "the migration to Snowflake" in page.evaluate(marked)
    page.locator("[data-desk-own]").uncheck()
    assert page.evaluate(marked) == ""


def test_missing_notes_are_named_and_the_last_letter_stays(desk: DeskInPage, page: Page) -> None:
    desk.open().fill({"company": "Fernhollow Analytics", "role": "Data Analyst"})
    needs = page.locator("[data-desk-needs] a")
    expect(needs.filter(has_text="Company")).to_have_count(0)
    needs.filter(has_text="Your name").click()
    expect(desk.control("sender.name")).to_be_focused()
    desk.written()
    expect(page.locator("[data-desk-needs]")).to_be_hidden()
    desk.control("company").fill("")
    expect(page.locator("[data-desk-needs]")).to_contain_text("Company")
    assert desk.text().startswith("Dear Dr Okonkwo,")


def test_a_bad_address_is_told_beside_its_field_and_not_while_typing(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    page.locator("[data-desk-person] summary").click()
    address = desk.control("recipients.0.email")
    page.evaluate(
        """() => new MutationObserver(() => {
             const root = document.querySelector("[data-desk]");
             if (root.dataset.state === "working") root.dataset.askedAgain = "";
           }).observe(document.querySelector("[data-desk]"), { attributeFilter: ["data-state"] })"""
    )
    address.press_sequentially("chidi@")
    expect(desk.root).to_have_attribute("data-asked-again", "")
    desk.ready()
    expect(page.locator("[data-desk-errors]")).to_be_hidden()
    address.blur()
    expect(address).to_have_attribute("aria-invalid", "true")
    expect(page.locator("[data-desk-errors]")).to_contain_text("Their e-mail")
    page.locator("[data-desk-errors] a").click()
    expect(address).to_be_focused()
    address.fill("chidi@example.org")
    expect(page.locator("[data-desk-errors]")).to_be_hidden()
    expect(address).not_to_have_attribute("aria-invalid", "true")


def test_dates_that_wait_for_mended_notes_do_not_ask_for_what_is_there(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    page.locator("[data-desk-person] summary").click()
    desk.control("recipients.0.email").fill("nobody")
    desk.control("recipients.0.email").blur()
    expect(page.locator("[data-desk-errors]")).to_be_visible()
    expect(page.locator("[data-desk-dates-waiting]")).to_be_visible()
    expect(page.locator("[data-desk-dates-missing]")).to_be_hidden()
    desk.control("recipients.0.email").fill("")
    expect(page.locator("[data-desk-dates-waiting]")).to_be_hidden()
    expect(desk.schedule.locator("time:visible").first).to_be_visible()


def test_changing_the_template_keeps_what_was_typed(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    before = desk.text()
    page.locator('[name="template"]').select_option("ty-recruiter-screen")
    expect(desk.body).not_to_have_text(before)
    for path, value in NOTES.items():
        expect(desk.control(path)).to_have_value(value)
    assert "template=ty-recruiter-screen" in page.url


# ---------------------------------------------------------------- findings and fixes


def test_a_fault_is_found_shown_and_mended_in_one_step_of_undo(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    before = desk.text()
    desk.type_at_end(" 👩‍🚀🎉 I would love to work at Fernhollow Analytic.")
    finding = desk.finding("company-mismatch")
    expect(finding).to_have_attribute("data-severity", "error")
    sentence = re.compile(r"^(One thing|Two things) to fix before you send\.$")
    expect(page.locator("[data-desk-say]")).to_have_text(sentence)
    expect(page.locator("[data-desk-announce]")).to_have_text(sentence)
    marked = page.evaluate("[...CSS.highlights.get('desk-error')].map(String)")
    assert "Fernhollow Analytic" in marked
    finding.hover()
    assert page.evaluate("[...CSS.highlights.get('desk-place')].map(String).join()") == "Fernhollow Analytic"
    expect(finding.get_by_role("link", name=re.compile("Why"))).to_have_attribute(
        "href", re.compile(r"^\.\./guide/professional/#company-mismatch$")
    )
    finding.locator("[data-desk-fix]").first.click()
    expect(finding).to_have_count(0)
    assert desk.text() == f"{before} 👩‍🚀🎉 I would love to work at Fernhollow Analytics."
    expect(page.locator('[data-desk-passed][data-rule="company-mismatch"]')).to_have_count(1)
    desk.body.focus()
    page.keyboard.press("Control+z")
    expect(finding).to_have_count(1)
    assert desk.text() == f"{before} 👩‍🚀🎉 I would love to work at Fernhollow Analytic."


def test_a_place_of_spaces_alone_has_a_name(desk: DeskInPage) -> None:
    desk.open("?check")
    desk.body.fill("Dear Ms Smith,\n\nThank you  for your time.\n\nKind regards,\nAna Ruiz")
    finding = desk.findings.filter(has_text="two spaces")
    expect(finding.locator(".desk-quote")).to_have_text("Show it in the letter")
    expect(finding.locator("[data-desk-fix]")).to_have_text("Take it out")
    finding.locator("[data-desk-fix]").click()
    expect(finding).to_have_count(0)
    assert "Thank you for your time." in desk.text()


# ---------------------------------------------------------------- writing by hand


def test_the_letter_is_read_the_same_however_it_came_in(
    desk: DeskInPage, page: Page, context: BrowserContext
) -> None:
    text = "Dear Chidi,\n\nThank you for Friday. 😀\n\nKind regards,\nAna"
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    desk.open("?check", wait=False)

    desk.body.click()
    for index, line in enumerate(text.split("\n")):
        if index:
            page.keyboard.press("Enter")
        page.keyboard.type(line)
    assert desk.text() == text, "typed"

    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    page.keyboard.press("Control+a")
    page.keyboard.press("Control+v")
    assert desk.text() == text, "pasted"

    desk.body.fill("")
    desk.body.fill(text)
    assert desk.text() == text, "filled"


SHAPES = {
    "": "",
    "one": "one",
    "one\n\ntwo": "one\n\ntwo",
    "one<br>two": "one\ntwo",
    "one<br>": "one",
    "<br>": "",
    "one<div>two</div>three": "one\ntwo\nthree",
    "one<div><br></div><div>two</div>": "one\n\ntwo",
    "<div>one</div><div><br></div><div><br></div><div>two</div>": "one\n\n\ntwo",
    "<div>one<br>two</div><p>three</p>": "one\ntwo\nthree",
    "one\n<br>": "one\n",
}


def test_every_shape_of_an_editable_text_is_read_by_one_function(desk: DeskInPage, page: Page) -> None:
    desk.open("?check", wait=False)
    for html, text in SHAPES.items():
        page.evaluate("html => { document.querySelector('[data-desk-body]').innerHTML = html }", html)
        assert desk.text() == text, html


def test_an_edit_by_hand_is_never_overwritten(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    desk.type_at_end(" PS: see you.")
    mine = desk.text()
    desk.control("role").fill("Data Engineer")
    offer = page.locator("[data-desk-offer]")
    expect(offer).to_be_visible()
    desk.settled()
    assert desk.text() == mine
    desk.action("rewrite").click()
    expect(desk.body).to_contain_text("Data Engineer")
    expect(offer).to_be_hidden()
    desk.action("undo").click()
    expect(desk.body).to_contain_text("PS: see you.")
    assert desk.text() == mine
    desk.action("rewrite").click()
    expect(desk.body).to_contain_text("Data Engineer")
    desk.body.focus()
    page.keyboard.press("Control+z")
    expect(desk.body).to_contain_text("PS: see you.")
    assert desk.text() == mine


def test_focus_stays_with_somebody_who_uses_the_keyboard(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    desk.type_at_end(" PS: see you.")
    desk.control("role").fill("Data Engineer")
    for before, name, after in (
        ("rewrite", "rewrite", "undo"),
        ("undo", "undo", "rewrite"),
        ("clear", "clear", "clear-no"),
        ("clear-no", "Escape", "clear"),
        ("clear", "clear", "clear-no"),
        ("clear-yes", "clear-yes", "undo"),
        ("undo", "undo", "clear"),
    ):
        expect(desk.action(before)).to_be_visible()
        desk.action(before).focus()
        page.keyboard.press("Escape" if name == "Escape" else "Enter")
        expect(desk.action(after)).to_be_focused()
    expect(page.locator("[data-desk-ask]")).to_be_hidden()
    expect(desk.body).to_contain_text("PS: see you.")


def test_reword_finds_other_words_for_the_same_notes(desk: DeskInPage) -> None:
    desk.open().written()
    seen = {desk.text()}
    for _ in range(6):
        desk.action("reword").click()
        desk.settled()
        seen.add(desk.text())
    assert len(seen) >= 3
    assert all("the migration to Snowflake" in text for text in seen)


# ---------------------------------------------------------------- people


def test_two_people_get_two_letters_and_each_keeps_its_edits(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    page.get_by_role("button", name="Add another person").click()
    desk.fill({"recipients.1.name": "Maja Lindqvist", "recipients.1.points.0": "the on-call rota"})
    first, second = page.locator('[data-desk-recipient="0"]'), page.locator('[data-desk-recipient="1"]')
    expect(second).to_have_text("Maja Lindqvist")
    second.click()
    expect(desk.body).to_contain_text("Lindqvist")
    expect(desk.body).to_contain_text("on-call rota")
    desk.type_at_end(" For Maja only.")
    desk.settled()
    second.focus()
    page.keyboard.press("ArrowLeft")
    expect(first).to_be_focused()
    expect(first).to_have_attribute("aria-selected", "true")
    expect(desk.body).to_contain_text("Dear Dr Okonkwo")
    assert "For Maja only." not in desk.text()
    second.click()
    expect(desk.body).to_contain_text("For Maja only.")
    page.get_by_role("button", name="Remove person 1").click()
    expect(page.locator("[data-desk-tabs]")).to_be_hidden()
    expect(desk.control("recipients.0.name")).to_have_value("Maja Lindqvist")
    expect(desk.body).to_contain_text("For Maja only.")


def test_what_was_said_of_one_letter_is_not_said_of_the_next(
    desk: DeskInPage, page: Page, context: BrowserContext
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    desk.open().written()
    page.get_by_role("button", name="Add another person").click()
    desk.fill({"recipients.1.name": "Maja Lindqvist"})
    done = page.locator("[data-desk-paper] [data-desk-done]")
    desk.action("copy").click()
    expect(done).to_have_text("The letter is copied.")
    page.locator('[data-desk-recipient="1"]').click()
    expect(done).to_have_text("")
    desk.action("copy").click()
    expect(done).to_have_text("The letter is copied.")
    desk.type_at_end(" More.")
    expect(done).to_have_text("")


# ---------------------------------------------------------------- keeping


def test_after_a_reload_notes_and_edited_letter_are_there(desk: DeskInPage, page: Page) -> None:
    desk.open("?template=ty-hm-standard").written()
    page.locator("[data-desk-field=points] [data-desk-add]").click()
    desk.fill({"points.2": "what the first month looks like"})
    desk.type_at_end(" PS: see you.")
    desk.settled()
    mine = desk.text()
    assert "PS: see you." in mine
    page.reload()
    desk.ready()
    for path, value in {**NOTES, "points.2": "what the first month looks like"}.items():
        expect(desk.control(path)).to_have_value(value)
    assert desk.text() == mine
    expect(page.locator('[name="template"]')).to_have_value("ty-hm-standard")


def test_two_tabs_never_overwrite_each_other(
    desk: DeskInPage, context: BrowserContext, site: PagesServer
) -> None:
    desk.open().written()
    other = DeskInPage(context.new_page(), site.url).open()
    expect(other.control("company")).to_have_value("Fernhollow Analytics")
    other.fill({"company": "Otherwise Ltd"})
    other.settled()
    desk.fill({"company": "Fernhollow Research"})
    expect(desk.saved).to_have_attribute("data-desk-saved", "apart")
    for tab, company in ((desk, "Fernhollow Research"), (other, "Otherwise Ltd")):
        tab.page.reload()
        expect(tab.control("company")).to_have_value(company)


def test_a_device_that_keeps_nothing_is_told_and_the_file_offered(desk: DeskInPage, page: Page) -> None:
    page.add_init_script(
        "IDBFactory.prototype.open = () => { throw new DOMException('full', 'QuotaExceededError') }"
    )
    desk.open().fill()
    expect(desk.saved).to_contain_text("Not saved")
    with page.expect_download() as download:
        desk.action("export").click()
    (kept,) = json.loads(Path(download.value.path()).read_text(encoding="utf-8"))["interviews"]
    notes = kept["content"]["write"]["interview"]
    assert notes["company"] == "Fernhollow Analytics"
    assert notes["ended_at"] == "2026-11-20T15:30:00-05:00"


def test_clear_asks_first_forgets_and_can_be_undone(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    mine = desk.text()
    desk.action("clear").click()
    desk.action("clear-no").click()
    assert desk.text() == mine
    desk.action("clear").click()
    desk.action("clear-yes").click()
    expect(desk.control("company")).to_have_value("")
    expect(desk.body).to_be_hidden()
    desk.action("undo").click()
    expect(desk.control("company")).to_have_value("Fernhollow Analytics")
    expect(desk.body).to_contain_text("data contracts")
    desk.settled()
    desk.action("clear").click()
    desk.action("clear-yes").click()
    expect(desk.control("company")).to_have_value("")
    page.reload()
    desk.ready()
    expect(desk.control("company")).to_have_value("")


# ---------------------------------------------------------------- ways out


def test_the_letter_is_copied_as_it_is_read(desk: DeskInPage, page: Page, context: BrowserContext) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    desk.open().written()
    desk.action("copy").click()
    expect(page.locator("[data-desk-paper] [data-desk-done]")).to_have_text("The letter is copied.")
    assert page.evaluate("navigator.clipboard.readText()") == desk.text()


def test_mail_programs_get_the_letter_or_a_reason(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    page.evaluate(
        """() => {
             window.followed = [];
             HTMLAnchorElement.prototype.click = function () { followed.push(this.href) };
           }"""
    )
    desk.action("mailto").click()
    expect(page.locator("[data-desk-paper] [data-desk-done]")).to_have_text("Opened in your mail program.")
    address = urlsplit(page.evaluate("followed[0]"))
    assert address.scheme == "mailto"
    assert parse_qs(address.query)["body"][0].replace("\r\n", "\n").rstrip() == desk.text().rstrip()
    desk.type_at_end("")
    page.keyboard.insert_text(" long" * 400)
    desk.action("mailto").click()
    expect(page.locator("[data-desk-paper] [data-desk-done]")).to_contain_text("Not done.")
    assert page.evaluate("followed.length") == 1


def test_the_eml_file_reads_the_same_in_two_other_readers(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    page.locator("[data-desk-person] summary").click()
    desk.fill({"recipients.0.email": "c.okonkwo@example.org"})
    desk.settled()
    with page.expect_download() as download:
        desk.action("eml").click()
    raw = Path(download.value.path()).read_bytes()
    assert download.value.suggested_filename.endswith(".eml")
    ours = email.message_from_bytes(raw, policy=policy.default)
    script = """import PostalMime from "postal-mime";
        const chunks = []; for await (const chunk of process.stdin) chunks.push(chunk);
        const mail = await PostalMime.parse(Buffer.concat(chunks));
        console.log(JSON.stringify({ subject: mail.subject, text: mail.text, to: mail.to }));"""
    node = ROOT / ".venv" / "bin" / "node"
    done = subprocess.run(
        [node, "--input-type=module", "-e", script], input=raw, capture_output=True, check=True, cwd=ROOT
    )
    theirs = json.loads(done.stdout)
    assert theirs["subject"] == ours["subject"] == desk.subject.input_value()
    assert theirs["to"][0]["address"] == "c.okonkwo@example.org"
    assert theirs["text"].replace("\r\n", "\n").rstrip() == desk.text().rstrip()
    assert ours["X-Unsent"] == "1"


def test_the_calendar_file_holds_the_dates_of_the_page(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    with page.expect_download() as download:
        desk.action("ics").click()
    text = Path(download.value.path()).read_text(encoding="utf-8")
    shown = desk.schedule.locator("[data-desk-date='best'] time").get_attribute("datetime")
    first = desk.schedule.locator("[data-desk-date='check_ins.0'] time").get_attribute("datetime")
    events = list(icalendar.Calendar.from_ical(text).walk("VEVENT"))
    starts = {event.decoded("dtstart").isoformat() for event in events}
    others = {event.dtstart.value.isoformat() for event in vobject.readOne(text).vevent_list}
    assert starts == others
    assert len(events) >= 3
    instants = page.evaluate("moments => moments.map((moment) => Date.parse(moment))", sorted(starts))
    for moment in (shown, first):
        assert page.evaluate("moment => Date.parse(moment)", moment) in instants


def test_on_paper_there_is_the_letter_alone(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    page.emulate_media(media="print")
    expect(desk.body).to_be_visible()
    for hidden in (
        "[data-desk-form]",
        ".desk-side",
        ".desk-actions",
        "[data-desk-subject]",
        "header.md-header",
        "h1",
    ):
        expect(page.locator(hidden).first).to_be_hidden()
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4"))) == 1


# ---------------------------------------------------------------- a letter that somebody brought


def test_check_takes_a_letter_without_a_form(desk: DeskInPage, page: Page) -> None:
    desk.open("?check")
    expect(page.locator("h1")).to_have_text("Check a letter that you wrote")
    expect(desk.body).to_be_visible()
    expect(desk.control("company")).to_be_hidden()
    expect(desk.findings).to_have_count(0)
    desk.body.fill("Dear [Name],\n\nThank you for your time.\n\nKind regards,\nAna")
    expect(desk.finding("placeholder-left")).to_have_count(1)
    expect(page.locator("[data-desk-waiting]")).to_contain_text("Company")
    expect(page.locator("[data-desk-waiting]")).to_have_text(re.compile(r"\w[.?]$"))
    page.get_by_text("Tell me more to check more").click()
    desk.fill({"company": "Fernhollow Analytics"})
    desk.type_at_end(" I like Fernhollow Analytic.")
    expect(desk.finding("company-mismatch")).to_have_count(1)
    expect(desk.control("company")).to_be_visible()
    page.reload()
    desk.ready()
    assert "Fernhollow Analytic." in desk.text()


# ---------------------------------------------------------------- starting


def test_what_is_typed_while_python_loads_is_answered_first(desk: DeskInPage, site: PagesServer) -> None:
    site.ways.latency = 0.4
    desk.open(wait=False)
    desk.control("company").fill(NOTES["company"])
    assert desk.root.get_attribute("data-state") in ("idle", "loading")
    desk.fill()
    assert desk.root.get_attribute("data-state") in ("idle", "loading")
    desk.ready()
    expect(desk.body).to_contain_text("data contracts")
    for path, value in NOTES.items():
        expect(desk.control(path)).to_have_value(value)


SLOW_STORAGE = """
const listen = IDBOpenDBRequest.prototype.addEventListener;
const waiting = [];
window.answerStorage = () => waiting.splice(0).forEach((heard) => heard());
IDBOpenDBRequest.prototype.addEventListener = function (type, heard, ...more) {
  const later = type === "success" ? (event) => waiting.push(() => heard.call(this, event)) : heard;
  return listen.call(this, type, later, ...more);
};
"""


def test_what_is_typed_before_the_storage_answers_is_saved_in_its_place(desk: DeskInPage, page: Page) -> None:
    page.add_init_script(SLOW_STORAGE)
    desk.open(wait=False)
    desk.fill()
    expect(desk.saved).to_have_attribute("data-desk-saved", "saving")
    page.evaluate("answerStorage()")
    desk.ready()
    expect(desk.saved).to_have_attribute("data-desk-saved", "saved")


def test_nothing_moves_under_somebody_who_types_when_python_is_there(
    desk: DeskInPage, page: Page, site: PagesServer
) -> None:
    def top() -> float:
        return float(page.evaluate("document.querySelector('[name=company]').getBoundingClientRect().top"))

    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 844})
        site.ways.latency = 0.4
        desk.open(wait=False)
        expect(page.locator("[data-desk-progress]")).to_be_visible()
        before = top()
        desk.ready()
        expect(page.locator("[data-desk-progress]")).to_be_hidden()
        assert top() == before, width


def test_a_failed_start_says_so_and_can_be_tried_again(
    desk: DeskInPage, page: Page, site: PagesServer, watch: Watch
) -> None:
    watch.expect("404|Failed to load")
    site.ways.broken["python.zip"] = 404
    desk.open(wait=False)
    expect(desk.root).to_have_attribute("data-state", "failed", timeout=60_000)
    expect(page.locator("[data-desk-failed]")).to_contain_text("did not start")
    assert page.locator("[data-desk-all-rules] li:visible").count() >= 20
    desk.fill()
    expect(desk.saved).to_have_attribute("data-desk-saved", "saved")
    assert desk.axe() == []
    site.ways.broken.clear()
    desk.action("retry").press("Enter")
    expect(page.locator('[name="template"]')).to_be_focused()
    desk.ready()
    expect(page.locator("[data-desk-failed]")).to_be_hidden()
    expect(desk.body).to_contain_text("data contracts")


def test_when_data_is_dear_python_waits_for_the_first_touch(
    desk: DeskInPage, page: Page, watch: Watch
) -> None:
    page.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
    desk.open(wait=False)
    expect(page.locator("[data-desk-middle] [data-desk-sample]")).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert desk.root.get_attribute("data-state") == "idle"
    assert not any("runtime/" in address for address in watch.requests)
    desk.control("company").focus()
    desk.ready()


# ---------------------------------------------------------------- for everybody


def test_axe_finds_nothing_in_either_scheme(desk: DeskInPage, page: Page) -> None:
    def axe() -> list[str]:
        found = []
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            found += desk.axe()
        return found

    desk.open()
    assert axe() == [], "empty"
    desk.written()
    desk.type_at_end(" Reply as soon as possible to [Name] at Fernhollow Analytic!!")
    expect(desk.findings.first).to_be_visible()
    assert axe() == [], "findings"
    desk.control("company").fill("")
    page.locator("[data-desk-person] summary").click()
    desk.control("recipients.0.email").fill("nobody")
    desk.control("recipients.0.email").blur()
    expect(page.locator("[data-desk-errors]")).to_be_visible()
    page.locator("[data-desk-form] > details > summary").first.click()
    page.get_by_role("button", name="Add another person").click()
    assert axe() == [], "problems, two people"


def test_nothing_sticks_out(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    desk.type_at_end(" Fernhollow Analytic")
    expect(desk.findings.first).to_be_visible()
    for width in (320, 390, 768, 1024, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert (
            page.evaluate(
                """() => [...document.querySelectorAll('[data-desk], [data-desk] *')].filter((part) => {
                 const box = part.getBoundingClientRect();
                 return box.width > 1 && box.right > innerWidth + 1;
               }).map((part) => part.outerHTML.slice(0, 80))"""
            )
            == []
        ), width


def test_a_subject_of_sixty_characters_is_in_view(desk: DeskInPage) -> None:
    desk.open().written()
    desk.subject.fill("Thank you: Senior Marketing Coordinator conversation, Friday")
    assert desk.subject.evaluate("field => [field.value.length, field.scrollWidth - field.clientWidth]") == [
        60,
        0,
    ]


def test_what_has_the_focus_hides_neither_under_the_header_nor_under_the_bar(
    desk: DeskInPage, page: Page
) -> None:
    page.set_viewport_size({"width": 390, "height": 700})
    desk.open().written()
    hidden: list[str] = []
    seen: set[str] = set()
    for key, first in (("Tab", desk.control("company")), ("Shift+Tab", desk.action("clear"))):
        first.focus()
        for _ in range(20):
            page.keyboard.press(key)
            name, above, below = page.evaluate(
                """() => {
                     const box = document.activeElement.getBoundingClientRect();
                     const edge = (part) => document.querySelector(part).getBoundingClientRect();
                     return [document.activeElement.outerHTML.slice(0, 90),
                       edge(".md-header").bottom - box.top, box.bottom - edge("[data-desk-bottom]").top];
                   }"""
            )
            seen.add(name)
            if max(above, below) > 0 and "md-" not in name and "data-desk-body" not in name:
                hidden.append(f"{key}: {name}")
    assert len(seen) >= 20
    assert hidden == []


def test_on_a_phone_the_letter_comes_first_once_it_is_there(desk: DeskInPage, page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    desk.open()
    form, letter = page.locator("[data-desk-form]"), page.locator("[data-desk-middle]")

    def top(part: object) -> float:
        return float(part.bounding_box()["y"])  # type: ignore[attr-defined]

    assert top(form) < top(letter)
    expect(page.locator("[data-desk-bottom-text]")).to_contain_text("to go")
    desk.written()
    assert top(form) < top(letter), "nothing moves under somebody who types"
    desk.body.click()
    expect(desk.root).to_have_attribute("data-view", "letter")
    assert top(letter) < top(form)
    expect(page.locator("[data-desk-bottom-text]")).to_contain_text("2 to consider · send Fri 20 Nov")
