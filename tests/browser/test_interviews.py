"""Several interviews side by side: the next thing due on top, each one a click away."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Watch
from tests.browser.desk_in_page import DeskInPage
from tests.browser.kept_on_device import on_device, put_on_device, record
from tests.browser.serving import PagesServer

pytestmark = [pytest.mark.browser, pytest.mark.long]

FIFTY_IN = 100
"""Milliseconds in which fifty interviews open."""


@pytest.fixture
def desk(page: Page, site: PagesServer) -> Iterator[DeskInPage]:
    return DeskInPage(page, site.url)


@pytest.fixture
def still(desk: DeskInPage, site: PagesServer, watch: Watch) -> DeskInPage:
    """The desk without Python."""
    watch.expect("404|Failed to load")
    site.ways.broken["pyodide.mjs"] = 404
    return desk


def fold(page: Page) -> Locator:
    return page.locator("[data-desk-interviews] details")


def unfold(page: Page) -> None:
    page.locator("[data-desk-interviews] summary").click()
    expect(page.locator("[data-desk-interview]").first).to_be_visible()


def row(page: Page, company: str) -> Locator:
    return page.locator("[data-desk-interview]").filter(has_text=company)


def names(page: Page) -> list[str]:
    return page.locator("[data-desk-interview-name]").all_inner_texts()


def kept_before(desk: DeskInPage, *numbers: int, **notes: object) -> None:
    desk.page.goto(f"{desk.url}guide/")
    put_on_device(desk.page, [record(number, **notes) for number in numbers], version=2)


def test_one_interview_alone_makes_no_list(still: DeskInPage, page: Page) -> None:
    still.open(wait=False)
    expect(page.locator("[data-desk-interviews]")).to_be_hidden()
    still.fill({"company": "Fernhollow"})
    expect(still.action("new-interview")).to_be_visible()
    expect(fold(page)).to_be_hidden()


def test_a_new_interview_begins_with_who_writes_and_the_old_one_opens_with_a_click(
    still: DeskInPage, page: Page
) -> None:
    still.open(wait=False)
    still.fill({"company": "Fernhollow", "role": "Data Analyst", "sender.name": "Ana Ruiz"})
    still.action("new-interview").click()
    expect(still.control("company")).to_have_value("")
    expect(still.control("company")).to_be_focused()
    expect(still.control("sender.name")).to_have_value("Ana Ruiz")
    still.fill({"company": "Brackenridge"})
    expect(page.locator("[data-desk-count]")).to_have_text("2 interviews")
    unfold(page)
    expect(row(page, "Brackenridge")).to_contain_text("open now")
    row(page, "Fernhollow").locator('[data-desk-action="open-interview"]').click()
    expect(still.control("company")).to_have_value("Fernhollow")
    expect(still.control("role")).to_have_value("Data Analyst")
    expect(row(page, "Fernhollow")).to_contain_text("open now")
    page.reload()
    expect(still.control("company")).to_have_value("Fernhollow")
    companies = {one["content"]["write"]["interview"]["company"] for one in on_device(page) or []}
    assert companies == {"Fernhollow", "Brackenridge"}


def test_what_was_typed_a_moment_ago_is_saved_before_another_interview_opens(
    still: DeskInPage, page: Page
) -> None:
    kept_before(still, 1, 2)
    still.open(wait=False)
    expect(still.control("company")).to_have_value("Company 02")
    unfold(page)
    page.evaluate(
        """() => {
             const field = document.querySelector("[name=role]");
             field.value = "typed at the last moment";
             field.dispatchEvent(new InputEvent("input", { bubbles: true }));
             document.querySelector('[data-desk-interview="interview-0001"] button').click();
           }"""
    )
    expect(still.control("company")).to_have_value("Company 01")
    roles = {one["id"]: one["content"]["write"]["interview"]["role"] for one in on_device(page) or []}
    assert roles == {"interview-0001": "Data Analyst", "interview-0002": "typed at the last moment"}


def test_an_interview_that_can_not_be_saved_is_not_left(still: DeskInPage, page: Page) -> None:
    kept_before(still, 1, 2)
    still.open(wait=False)
    expect(still.control("company")).to_have_value("Company 02")
    unfold(page)
    page.evaluate(
        "void (IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError') })"
    )
    still.fill({"role": "only here"})
    row(page, "Company 01").locator('[data-desk-action="open-interview"]').click()
    expect(still.saved).to_contain_text("Not saved")
    expect(page.locator("[data-desk-keep] [data-desk-done]")).to_contain_text("stays on the desk")
    expect(still.control("role")).to_have_value("only here")


def test_removing_one_can_be_undone(still: DeskInPage, page: Page) -> None:
    kept_before(still, 1, 2, 3)
    still.open(wait=False)
    unfold(page)
    for company, shown in (("Company 01", "Company 03"), ("Company 03", "")):
        row(page, company).locator('[data-desk-action="remove-interview"]').click()
        expect(row(page, company)).to_have_count(0)
        expect(still.control("company")).to_have_value(shown)
        assert len(on_device(page) or []) == 2
        expect(still.action("undo")).to_be_focused()
        page.keyboard.press("Enter")
        expect(row(page, company)).to_have_count(1)
        expect(still.control("company")).to_have_value("Company 03")
        assert len(on_device(page) or []) == 3


def test_the_list_works_by_keyboard_and_says_what_it_does(still: DeskInPage, page: Page) -> None:
    kept_before(still, 1, 2)
    still.open(wait=False)
    expect(page.locator("[data-desk-interviews] summary")).to_be_visible()
    page.locator("[data-desk-interviews] summary").focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-desk-interview]").first).to_be_visible()
    while "Company 01" not in page.evaluate("document.activeElement.textContent"):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(still.control("company")).to_have_value("Company 01")
    expect(page.locator("[data-desk-announce]")).to_contain_text("Open: Company 01")
    expect(row(page, "Company 01").locator("[aria-current]")).to_be_focused()
    removes = page.get_by_role("button", name=re.compile("^Remove Company 0"))
    assert removes.count() == 2


def test_fifty_interviews_open_in_a_blink(still: DeskInPage, page: Page) -> None:
    kept_before(still, *range(50))
    still.open(wait=False)
    expect(page.locator("[data-desk-count]")).to_have_text("50 interviews")
    measure = """(open) => new Promise((resolve) => {
      const start = performance.now();
      const list = document.querySelector("[data-desk-interviews] ul");
      const seen = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      const watcher = new MutationObserver(() => { watcher.disconnect(); seen() });
      watcher.observe(list, { childList: true });
      document.querySelector("[data-desk-interviews] details").open = true;
    })"""
    lists, singles = [], []
    for number in range(5):
        lists.append(page.evaluate(measure))
        assert page.locator("[data-desk-interview]").count() == 50
        singles.append(
            page.evaluate(
                """(id) => new Promise((resolve) => {
                     const start = performance.now();
                     const field = document.querySelector("[name=company]");
                     const there = () => field.value.endsWith(id.slice(-2));
                     const look = () => {
                       if (there()) resolve(performance.now() - start);
                       else requestAnimationFrame(look);
                     };
                     document.querySelector(`[data-desk-interview="${id}"] button`).click();
                     look();
                   })""",
                f"interview-{number:04}",
            )
        )
        page.evaluate("document.querySelector('[data-desk-interviews] details').open = false")
    print(
        f"the list: {[round(time) for time in lists]} ms; one of it: {[round(time) for time in singles]} ms"
    )
    assert min(lists) < FIFTY_IN
    assert min(singles) < FIFTY_IN


# ---------------------------------------------------------------- what is due comes from Python


def test_the_next_thing_due_stands_on_top(desk: DeskInPage, page: Page) -> None:
    page.goto(f"{desk.url}guide/")
    fresh = record(1, company="Fresh", ended_at="2026-11-20T14:00:00-05:00")
    promised = record(
        2, company="Promised", ended_at="2026-11-09T10:00:00-05:00", promised_reply_by="2026-12-02"
    )
    promised["content"]["sent"] = [
        {
            "purpose": "thank-you",
            "template": "ty-hm-standard",
            "to": "",
            "at": "2026-11-09T18:00:00-05:00",
            "subject": "",
            "body": "",
        }
    ]
    unknown = record(3, company="Unknown", ended_at=None)
    put_on_device(page, [unknown, promised, fresh], version=2)
    desk.open()
    next_due = page.locator("[data-desk-next]")
    expect(next_due).to_have_text(re.compile(r"^Next: Fresh · Now: "))
    unfold(page)
    expect(row(page, "Promised").locator("[data-desk-due]")).to_have_text(re.compile(r"^Thu 3 Dec, 09:00$"))
    expect(row(page, "Unknown").locator("[data-desk-due]")).to_have_text("No dates yet")
    assert names(page) == ["Fresh", "Promised", "Unknown"]
    row(page, "Fresh").locator('[data-desk-action="open-interview"]').click()
    desk.action("sent").click()
    expect(row(page, "Fresh").locator("[data-desk-due]")).to_have_text(
        re.compile(r"^Mon 30 Nov, 09:00$|^Fri 27 Nov, 09:00$")
    )
    assert names(page)[0] == "Fresh"


def test_axe_finds_nothing_in_the_list(desk: DeskInPage, page: Page) -> None:
    kept_before(desk, 1, 2, 3)
    desk.open()
    unfold(page)
    expect(row(page, "Company 01").locator("[data-desk-due]")).not_to_have_text("")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert desk.axe() == [], scheme
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        too_small = page.locator("[data-desk-interviews] :is(button, summary)").evaluate_all(
            """parts => parts.map((part) => [part.getBoundingClientRect(), part.textContent])
                 .filter(([box]) => box.width && Math.min(box.width, box.height) < 24)
                 .map(([, text]) => text)"""
        )
        assert too_small == [], width
