"""What is typed is kept on this device and nowhere else, and the desk tells the truth about it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Error, Page, expect

from tests.browser.conftest import Watch
from tests.browser.desk_in_page import DeskInPage
from tests.browser.kept_on_device import on_device, put_on_device, record
from tests.browser.serving import PagesServer

pytestmark = [pytest.mark.browser, pytest.mark.long]


@pytest.fixture
def desk(page: Page, site: PagesServer, watch: Watch) -> Iterator[DeskInPage]:
    """The desk without Python: keeping has to work without it, and pages open faster."""
    watch.expect("404|Failed to load")
    site.ways.broken["pyodide.mjs"] = 404
    return DeskInPage(page, site.url)


def another_tab(context: BrowserContext, site: PagesServer) -> DeskInPage:
    return DeskInPage(context.new_page(), site.url).open(wait=False)


def saved(desk: DeskInPage, state: str = "saved") -> None:
    expect(desk.saved).to_have_attribute("data-desk-saved", state)


# ---------------------------------------------------------------- saved means saved


def test_saved_is_said_once_the_transaction_is_complete_and_not_before(desk: DeskInPage, page: Page) -> None:
    page.add_init_script(
        """const listen = IDBTransaction.prototype.addEventListener;
           IDBTransaction.prototype.addEventListener = function (type, heard, ...more) {
             const held = type === "complete" && this.mode === "readwrite";
             const later = (event) => { window.complete = () => heard.call(this, event) };
             listen.call(this, type, held ? later : heard, ...more);
           };"""
    )
    desk.open(wait=False)
    desk.fill({"company": "Fernhollow"})
    expect(desk.saved).to_have_text("Saving …")
    for _ in range(50):
        if page.evaluate("typeof complete === 'function'"):
            break
        page.evaluate("new Promise((resolve) => setTimeout(resolve, 20))")
    expect(desk.saved).to_have_text("Saving …")
    page.evaluate("complete()")
    expect(desk.saved).to_have_text("Saved on this device.")


def test_a_record_has_a_format_and_a_revision_that_grows(desk: DeskInPage, page: Page) -> None:
    desk.open(wait=False)
    desk.fill({"company": "Fernhollow"})
    saved(desk)
    (first,) = on_device(page) or []
    desk.fill({"role": "Data Analyst"})
    saved(desk)
    (second,) = on_device(page) or []
    assert first["format"] == second["format"] == 2
    assert first["id"] == second["id"]
    assert second["rev"] > first["rev"] >= 1
    assert second["content"]["write"]["interview"]["role"] == "Data Analyst"


def test_the_browsers_own_limit_is_told_with_the_file_and_saving_goes_on_when_there_is_room(
    desk: DeskInPage, page: Page, context: BrowserContext, site: PagesServer
) -> None:
    desk.open(wait=False)
    origin = site.url.split("/interview-followup")[0]
    browser = context.new_cdp_session(page)
    browser.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": 1})
    desk.fill({"company": "Fernhollow " + "x" * 100})
    saved(desk, "failed")
    expect(desk.saved).to_have_text(
        "Not saved: the storage of this device is full. Download everything as a file instead."
    )
    with page.expect_download() as download:
        desk.action("export").click()
    file = json.loads(Path(download.value.path()).read_text(encoding="utf-8"))
    assert file["interviews"][0]["content"]["write"]["interview"]["company"].startswith("Fernhollow")
    browser.send("Storage.overrideQuotaForOrigin", {"origin": origin})
    desk.action("save").click()
    saved(desk)
    assert len(on_device(page) or []) == 1
    expect(page.locator("[data-desk-saved-heard]")).to_have_text("")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        ("SecurityError", "blocks storage"),
        ("InvalidStateError", "blocks storage"),
        ("UnknownError", "does not answer"),
    ],
)
def test_a_storage_that_is_closed_is_told_and_the_text_outlives_a_reload(
    desk: DeskInPage, page: Page, error: str, words: str
) -> None:
    page.add_init_script(
        f"IDBFactory.prototype.open = () => {{ throw new DOMException('closed', '{error}') }}"
    )
    desk.open(wait=False)
    desk.fill({"company": "Fernhollow"})
    expect(desk.saved).to_contain_text("Not saved")
    expect(desk.saved).to_contain_text(words)
    page.reload()
    expect(desk.control("company")).to_have_value("Fernhollow")


def test_a_storage_that_never_answers_does_not_hold_up_the_desk(desk: DeskInPage, page: Page) -> None:
    page.goto(f"{desk.url}guide/")
    put_on_device(page, [record(1)], version=2)
    page.add_init_script("IDBFactory.prototype.open = () => new EventTarget()")
    page.add_init_script(
        """const wait = setTimeout;
           window.setTimeout = (act, time, ...more) => wait(act, time === 8000 ? 50 : time, ...more);"""
    )
    desk.open(wait=False)
    saved(desk, "failed")
    expect(desk.saved).to_contain_text("does not answer")
    desk.fill({"company": "Fernhollow"})
    with page.expect_download() as download:
        desk.action("export").click()
    assert "Fernhollow" in Path(download.value.path()).read_text(encoding="utf-8")


# ---------------------------------------------------------------- reload, crash, another version


def test_what_no_transaction_could_end_for_in_time_is_there_after_a_reload(
    desk: DeskInPage, page: Page
) -> None:
    page.add_init_script(
        """const put = IDBObjectStore.prototype.put;
           IDBObjectStore.prototype.put = function (...record) {
             if (window.goingAway) this.transaction.abort();
             return put.apply(this, record);
           };"""
    )
    desk.open(wait=False)
    desk.fill({"company": "Fernhollow"})
    saved(desk)
    page.evaluate(
        """() => {
             window.goingAway = true;
             const field = document.querySelector("[name=company]");
             field.value = "Fernhollow Analytics";
             field.dispatchEvent(new InputEvent("input", { bubbles: true }));
             location.reload();
           }"""
    )
    expect(desk.control("company")).to_have_value("Fernhollow Analytics")
    saved(desk)
    (only,) = on_device(page) or []
    assert only["content"]["write"]["interview"]["company"] == "Fernhollow Analytics"


def test_a_page_that_crashes_loses_nothing_that_was_saved(
    desk: DeskInPage, page: Page, context: BrowserContext, site: PagesServer
) -> None:
    desk.open(wait=False)
    desk.fill({"company": "Fernhollow", "role": "Data Analyst"})
    saved(desk)
    with pytest.raises(Error):
        page.goto("chrome://crash")
    other = DeskInPage(context.new_page(), site.url).open(wait=False, stop_clock=False)
    expect(other.control("role")).to_have_value("Data Analyst")


def test_what_an_older_page_kept_is_brought_up_to_date(desk: DeskInPage, page: Page) -> None:
    page.goto(f"{desk.url}guide/")
    today = record(1)
    old = {key: today[key] for key in ("id", "rev", "saved_at")}
    content = {"write": today["content"]["write"]}
    put_on_device(page, [{**old, "rev": 7, "version": 1, "content": content}], version=1)
    desk.open(wait=False)
    expect(desk.control("company")).to_have_value("Company 01")
    (there,) = on_device(page) or []
    assert (there["format"], there["rev"], there["content"]["sent"]) == (2, 7, [])
    assert "version" not in there
    desk.fill({"role": "Data Engineer"})
    saved(desk)
    (there,) = on_device(page) or []
    assert there["rev"] >= 8


def test_what_a_newer_page_kept_is_left_alone(desk: DeskInPage, page: Page) -> None:
    page.goto(f"{desk.url}guide/")
    newer = {**record(1), "format": 3, "content": {"of": "tomorrow"}}
    put_on_device(page, [newer], version=2)
    desk.open(wait=False)
    desk.fill({"company": "Fernhollow"})
    saved(desk)
    there = on_device(page) or []
    assert len(there) == 2
    assert newer in there


def test_a_newer_database_is_told_and_what_is_typed_is_there_after_the_reload(
    desk: DeskInPage, page: Page
) -> None:
    page.goto(f"{desk.url}guide/")
    put_on_device(page, [], version=3)
    desk.open(wait=False)
    desk.fill({"company": "Fernhollow"})
    expect(desk.saved).to_contain_text("newer version of this page")
    page.reload()
    expect(desk.control("company")).to_have_value("Fernhollow")


def test_an_interview_that_can_not_be_shown_is_not_overwritten(desk: DeskInPage, page: Page) -> None:
    page.goto(f"{desk.url}guide/")
    broken = record(1)
    broken["content"]["write"]["letters"] = {"length": "many"}
    put_on_device(page, [broken], version=2)
    desk.open(wait=False)
    desk.fill({"company": "Fernhollow"})
    saved(desk)
    there = on_device(page) or []
    assert broken in there
    assert len(there) == 2


# ---------------------------------------------------------------- two tabs


def test_two_tabs_keep_both_texts_and_the_second_is_told(
    desk: DeskInPage, page: Page, context: BrowserContext, site: PagesServer
) -> None:
    desk.open(wait=False)
    desk.fill({"company": "Fernhollow"})
    saved(desk)
    other = another_tab(context, site)
    expect(other.control("company")).to_have_value("Fernhollow")
    other.fill({"role": "from the other tab"})
    saved(other)
    expect(desk.saved).to_contain_text("Changed in another tab.")
    desk.fill({"role": "from this tab"})
    saved(desk, "apart")
    expect(desk.saved).to_contain_text("both versions are in your list")
    expect(page.locator("[data-desk-saved-heard]")).to_contain_text("both versions are in your list")
    roles = {one["content"]["write"]["interview"]["role"]: one["origin"] for one in on_device(page) or []}
    assert roles == {"from the other tab": "", "from this tab": "tab"}
    expect(page.locator("[data-desk-count]")).to_have_text("2 interviews")
    expect(other.page.locator("[data-desk-count]")).to_have_text("2 interviews")


def test_writes_of_two_tabs_at_the_same_moment_are_both_there(
    desk: DeskInPage, page: Page, context: BrowserContext, site: PagesServer
) -> None:
    desk.open(wait=False)
    desk.fill({"company": "Fernhollow"})
    saved(desk)
    other = another_tab(context, site)
    expect(other.control("company")).to_have_value("Fernhollow")
    write = """(role) => {
      const field = document.querySelector("[name=role]");
      setTimeout(() => {
        field.value = role;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }, 300);
    }"""
    page.evaluate(write, "one")
    other.page.evaluate(write, "two")
    for tab in (desk, other):
        expect(tab.saved).not_to_have_attribute("data-desk-saved", "saving")
    expect(page.locator("[data-desk-count]")).to_have_text("2 interviews")
    roles = sorted(one["content"]["write"]["interview"]["role"] for one in on_device(page) or [])
    assert roles == ["one", "two"]


def test_the_text_of_the_other_tab_can_be_looked_at(
    desk: DeskInPage, page: Page, context: BrowserContext, site: PagesServer
) -> None:
    desk.open(wait=False)
    desk.fill({"company": "Fernhollow"})
    saved(desk)
    other = another_tab(context, site)
    expect(other.control("company")).to_have_value("Fernhollow")
    other.fill({"company": "Fernhollow Analytics"})
    saved(other)
    desk.action("newer").click()
    expect(desk.control("company")).to_have_value("Fernhollow Analytics")
    desk.fill({"role": "Data Analyst"})
    saved(desk)
    assert len(on_device(page) or []) == 1


# ---------------------------------------------------------------- delete all


def test_delete_all_deletes_the_database_in_every_tab(
    desk: DeskInPage, page: Page, context: BrowserContext, site: PagesServer
) -> None:
    desk.open(wait=False)
    desk.fill({"company": "Fernhollow"})
    saved(desk)
    other = another_tab(context, site)
    expect(other.control("company")).to_have_value("Fernhollow")
    desk.action("clear").click()
    expect(page.locator("[data-desk-ask]")).to_be_visible()
    expect(desk.action("clear-no")).to_be_focused()
    desk.action("clear-yes").click()
    expect(page.locator("[data-desk-undo]")).to_contain_text("deleted")
    assert on_device(page) is None
    stored = page.evaluate("Object.keys(sessionStorage).concat(Object.keys(localStorage))")
    assert [key for key in stored if key.startswith("interview-followup-desk")] == []
    expect(other.saved).to_contain_text("Deleted from this device in another tab.")
    page.reload()
    expect(desk.root).to_have_attribute("data-state", "failed")
    expect(desk.control("company")).to_have_value("")
    assert on_device(page) is None


def test_delete_all_can_be_undone_until_something_is_typed(desk: DeskInPage, page: Page) -> None:
    page.goto(f"{desk.url}guide/")
    put_on_device(page, [record(1), record(2)], version=2)
    desk.open(wait=False)
    expect(desk.control("company")).to_have_value("Company 02")
    desk.action("clear").click()
    desk.action("clear-yes").click()
    expect(desk.control("company")).to_have_value("")
    desk.action("undo").click()
    expect(desk.control("company")).to_have_value("Company 02")
    saved(desk)
    assert {one["id"] for one in on_device(page) or []} == {"interview-0001", "interview-0002"}


# ---------------------------------------------------------------- browsers that forget


APPLE = "Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' });"


def test_where_seven_days_delete_it_the_desk_says_so(desk: DeskInPage, page: Page) -> None:
    note = page.locator("[data-desk-short-lived]")
    desk.open(wait=False)
    expect(desk.root).to_have_attribute("data-state", "failed")
    expect(note).to_be_hidden()
    page.add_init_script(APPLE)
    page.reload()
    expect(note).to_be_visible()
    expect(note).to_contain_text("seven days")
    page.add_init_script("Object.defineProperty(navigator, 'standalone', { value: true })")
    page.reload()
    expect(desk.root).to_have_attribute("data-state", "failed")
    expect(note).to_be_hidden()
