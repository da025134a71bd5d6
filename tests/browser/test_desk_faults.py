"""What breaks around the desk: the worker dies, WebAssembly is missing; and what a screen reader is told."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Watch
from tests.browser.desk_in_page import NOTES, DeskInPage
from tests.browser.serving import PagesServer

WORKERS = """
const Real = Worker;
window.workers = [];
window.Worker = class extends Real {
  constructor(address, given) {
    super(address, given);
    if (given?.name === "followup") window.workers.push(this);
  }
};
"""


@pytest.fixture
def desk(page: Page, site: PagesServer) -> DeskInPage:
    return DeskInPage(page, site.url)


def test_a_worker_that_is_killed_in_mid_check_loses_nothing_and_is_replaced(
    desk: DeskInPage, page: Page
) -> None:
    page.add_init_script(WORKERS)
    desk.open().written()
    desk.type_at_end("\n\nI hope to recieve")
    page.evaluate("workers.at(-1).terminate()")
    page.keyboard.type(" the plan.")
    expect(desk.saved).to_have_attribute("data-desk-saved", "saved")
    assert desk.text().endswith("I hope to recieve the plan.")
    # The watchdog waits ten seconds for a reply before it gives the worker up.
    expect(desk.finding("spelling")).to_be_visible(timeout=45_000)
    assert page.evaluate("workers.length") == 2
    assert desk.text().endswith("I hope to recieve the plan.")
    page.reload()
    desk.ready()
    assert desk.text().endswith("I hope to recieve the plan.")


def test_without_webassembly_the_desk_says_so_fetches_nothing_and_keeps_what_is_typed(
    desk: DeskInPage, page: Page, watch: Watch
) -> None:
    page.add_init_script("delete globalThis.WebAssembly")
    desk.open(wait=False)
    desk.fill()
    expect(desk.root).to_have_attribute("data-state", "failed")
    failed = page.locator("[data-desk-failed]")
    expect(failed).to_contain_text("WebAssembly is switched off in this browser")
    expect(failed).to_contain_text("What you typed is safe")
    assert not any("runtime/" in address for address in watch.requests)
    desk.action("retry").click()
    expect(failed).to_be_visible()
    expect(desk.saved).to_have_attribute("data-desk-saved", "saved")
    page.reload()
    expect(desk.control("company")).to_have_value(NOTES["company"])


def test_a_screen_reader_is_told_the_parts_of_the_result(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    desk.type_at_end("\n\nI hope to recieve the plan.")
    expect(desk.finding("spelling")).to_be_visible()
    expect(page.locator("[data-desk-middle]")).to_match_aria_snapshot(
        """
        - region "The letter":
          - article "Your letter":
            - textbox "Subject"
            - tabpanel "The letter":
              - textbox "The letter"
            - button "Copy the letter"
        """
    )
    expect(page.locator("[data-desk-checklist]")).to_match_aria_snapshot(
        """
        - region "Checklist":
          - heading "Checklist" [level=2]
          - paragraph: One thing to fix before you send.
          - list "The parts of the checklist":
            - listitem: /Names and parts/
          - list:
            - listitem:
              - 'heading "Look at it: A word is misspelt" [level=3]'
              - button "“recieve”"
              - paragraph: /in no dictionary/
              - paragraph:
                - button "Change to “receive”"
              - paragraph:
                - 'link "Why: A word is misspelt"'
                - 'button "Leave it as it is: A word is misspelt"'
                - 'button "Stop checking this: A word is misspelt"'
        """
    )
    expect(page.locator("[data-desk-announce]")).to_have_text(re.compile("^One thing to fix before you send"))
