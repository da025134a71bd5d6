"""“Not my device”: nothing outlives the tab, by choice of the visitor or of the site."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.conftest import Watch
from tests.browser.desk_in_page import DeskInPage
from tests.browser.kept_on_device import on_device, put_on_device, record
from tests.browser.serving import PagesServer

pytestmark = [pytest.mark.browser, pytest.mark.long]


@pytest.fixture
def desk(page: Page, site: PagesServer, watch: Watch) -> Iterator[DeskInPage]:
    """The desk without Python."""
    watch.expect("404|Failed to load")
    site.ways.broken["pyodide.mjs"] = 404
    return DeskInPage(page, site.url)


def shared(context: BrowserContext) -> None:
    """Serve the desk as a site does that has the option switched on."""

    def mark(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(
            response=answer, body=answer.text().replace("data-desk data-", "data-desk data-not-mine data-", 1)
        )

    context.route("**/draft/*", mark)
    context.route("**/draft/", mark)


def test_nothing_is_written_on_the_device_and_a_reload_loses_nothing(desk: DeskInPage, page: Page) -> None:
    desk.open(wait=False)
    page.locator("[data-desk-not-mine]").check()
    desk.fill({"company": "Fernhollow"})
    expect(desk.saved).to_have_attribute("data-desk-saved", "tab")
    expect(desk.saved).to_have_text("Kept in this tab only. It is gone once the tab is closed.")
    assert on_device(page) is None
    assert "Fernhollow" not in json.dumps(page.evaluate("({ ...localStorage })"))
    page.reload()
    expect(desk.control("company")).to_have_value("Fernhollow")
    expect(page.locator("[data-desk-not-mine]")).to_be_checked()
    assert on_device(page) is None
    desk.action("new-interview").click()
    desk.fill({"company": "Brackenridge"})
    expect(page.locator("[data-desk-count]")).to_have_text("2 interviews")
    assert on_device(page) is None


def test_another_tab_sees_nothing_of_it(desk: DeskInPage, page: Page, context: BrowserContext) -> None:
    desk.open(wait=False)
    page.locator("[data-desk-not-mine]").check()
    desk.fill({"company": "Fernhollow"})
    expect(desk.saved).to_have_attribute("data-desk-saved", "tab")
    other = DeskInPage(context.new_page(), desk.url).open(wait=False)
    expect(other.root).to_have_attribute("data-state", "failed")
    expect(other.control("company")).to_have_value("")


def test_what_is_on_the_device_is_deleted_after_a_question(desk: DeskInPage, page: Page) -> None:
    page.goto(f"{desk.url}guide/")
    put_on_device(page, [record(1), record(2)], version=2)
    desk.open(wait=False)
    box = page.locator("[data-desk-not-mine]")
    box.click()
    expect(desk.action("leave-no")).to_be_focused()
    page.keyboard.press("Escape")
    expect(box).not_to_be_checked()
    assert len(on_device(page) or []) == 2
    box.click()
    desk.action("leave-yes").click()
    expect(box).to_be_checked()
    expect(desk.saved).to_have_attribute("data-desk-saved", "tab")
    assert on_device(page) is None
    expect(page.locator("[data-desk-count]")).to_have_text("2 interviews")
    expect(desk.control("company")).to_have_value("Company 02")
    page.reload()
    expect(page.locator("[data-desk-count]")).to_have_text("2 interviews")
    assert on_device(page) is None
    box.click()
    expect(box).not_to_be_checked()
    expect(desk.saved).to_have_attribute("data-desk-saved", "saved")
    assert {one["id"] for one in on_device(page) or []} == {"interview-0001", "interview-0002"}


def test_the_other_tabs_leave_the_device_too(desk: DeskInPage, page: Page, context: BrowserContext) -> None:
    desk.open(wait=False)
    desk.fill({"company": "Fernhollow"})
    expect(desk.saved).to_have_attribute("data-desk-saved", "saved")
    other = DeskInPage(context.new_page(), desk.url).open(wait=False)
    expect(other.control("company")).to_have_value("Fernhollow")
    page.locator("[data-desk-not-mine]").click()
    desk.action("leave-yes").click()
    expect(other.saved).to_have_attribute("data-desk-saved", "tab")
    expect(other.page.locator("[data-desk-not-mine]")).to_be_checked()
    other.fill({"role": "Data Analyst"})
    expect(other.saved).to_have_attribute("data-desk-saved", "tab")
    assert on_device(page) is None


def test_a_site_can_make_it_the_rule(desk: DeskInPage, page: Page, context: BrowserContext) -> None:
    shared(context)
    desk.open(wait=False)
    box = page.locator("[data-desk-not-mine]")
    expect(box).to_be_checked()
    desk.fill({"company": "Fernhollow"})
    expect(desk.saved).to_have_attribute("data-desk-saved", "tab")
    assert on_device(page) is None
    box.click()
    expect(desk.saved).to_have_attribute("data-desk-saved", "saved")
    assert len(on_device(page) or []) == 1


def test_a_tab_that_refuses_even_that_keeps_it_until_the_page_is_left(desk: DeskInPage, page: Page) -> None:
    page.add_init_script(
        "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }"
    )
    desk.open(wait=False)
    page.locator("[data-desk-not-mine]").check()
    desk.fill({"company": "Fernhollow"})
    expect(desk.saved).to_have_attribute("data-desk-saved", "tab")
    assert on_device(page) is None
