"""“I sent it”: noted on this device, corrected there, and read by the dates, the checklist and the advice."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.desk_in_page import NOTES, DeskInPage
from tests.browser.kept_on_device import on_device, put_on_device, record
from tests.browser.serving import PagesServer

pytestmark = [pytest.mark.browser, pytest.mark.long]

ASKED: list[dict[str, Any]] = [
    {
        "purpose": "status-check",
        "template": template,
        "to": "Chidi Okonkwo",
        "at": at,
        "subject": "Data Analyst",
        "body": f"Dear Chidi, {at}",
    }
    for template, at in (
        ("st-first", "2026-11-09T09:00:00-05:00"),
        ("st-second", "2026-11-16T09:00:00-05:00"),
    )
]


@pytest.fixture
def desk(page: Page, site: PagesServer) -> Iterator[DeskInPage]:
    return DeskInPage(page, site.url)


def test_what_was_sent_is_noted_with_whom_and_when_and_outlives_a_reload(
    desk: DeskInPage, page: Page
) -> None:
    desk.open().written()
    log = page.locator("[data-desk-log]")
    expect(log).to_be_hidden()
    desk.action("sent").click()
    rows = page.locator("[data-desk-sent]")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("to Dr Chidi Okonkwo")
    expect(rows.locator("input")).to_have_value("2026-11-20T17:00")
    expect(page.locator("[data-desk-undo]")).to_contain_text(
        "Noted: sent to Dr Chidi Okonkwo, Fri 20 Nov, 17:00"
    )
    desk.settled()
    (kept,) = on_device(page) or []
    (entry,) = kept["content"]["sent"]
    assert entry["purpose"] == "thank-you"
    assert entry["template"] == "ty-hm-standard"
    assert entry["to"] == "Dr Chidi Okonkwo"
    assert entry["at"] == "2026-11-20T17:00:00-05:00"
    assert "data contracts" in entry["body"]
    page.reload()
    desk.ready()
    expect(rows.locator("input")).to_have_value("2026-11-20T17:00")


def test_it_can_be_undone_corrected_and_removed(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    rows = page.locator("[data-desk-sent]")
    desk.action("sent").click()
    expect(rows).to_have_count(1)
    desk.action("undo").click()
    expect(rows).to_have_count(0)
    desk.action("sent").click()
    time = rows.locator("input")
    time.fill("2026-11-20T16:10")
    time.blur()
    desk.settled()
    assert (on_device(page) or [])[0]["content"]["sent"][0]["at"] == "2026-11-20T16:10:00-05:00"
    time.fill("2026-11-21T09:00")
    time.blur()
    expect(time).to_have_value("2026-11-20T16:10")
    expect(page.locator("[data-desk-log] [data-desk-done]")).to_contain_text("has not come yet")
    rows.locator('[data-desk-action="unsend"]').click()
    expect(rows).to_have_count(0)
    expect(desk.action("undo")).to_be_focused()
    page.keyboard.press("Enter")
    expect(time).to_have_value("2026-11-20T16:10")


def test_every_request_tells_python_and_the_letter_itself_does_not_count_against_itself(
    desk: DeskInPage, page: Page
) -> None:
    page.goto(f"{desk.url}guide/")
    first = record(1, ended_at="2026-11-02T15:30:00-05:00", recipients=[{"name": "Chidi Okonkwo"}])
    first["content"]["sent"] = ASKED
    first["content"]["write"].update(template="st-first", letters=[])
    put_on_device(page, [first], version=2)
    desk.open()
    expect(desk.finding("nudge-cap")).to_have_count(1)
    expect(page.locator("[data-desk-sent]")).to_have_count(2)
    page.locator('[data-desk-action="unsend"]').first.click()
    expect(desk.finding("nudge-cap")).to_have_count(0)
    expect(desk.finding("too-frequent")).to_have_count(1)
    page.locator('[data-desk-action="unsend"]').first.click()
    expect(page.locator("[data-desk-sent]")).to_have_count(0)
    expect(desk.finding("too-frequent")).to_have_count(0)
    desk.action("sent").click()
    expect(page.locator("[data-desk-sent]")).to_have_count(1)
    page.clock.set_fixed_time("2026-11-21T22:00:00Z")
    page.locator("[data-desk-proofread]").check()  # Asks Python anew; the letter stays as it was sent.
    desk.settled()
    expect(desk.finding("too-frequent")).to_have_count(0)
    desk.type_at_end(" One more word.")
    expect(desk.finding("too-frequent")).to_have_count(1)


def test_a_panel_is_noted_person_by_person(desk: DeskInPage, page: Page) -> None:
    desk.open().fill({**NOTES})
    page.get_by_role("button", name="Add another person").click()
    desk.fill({"recipients.1.name": "Maja Lindqvist", "recipients.1.points.0": "the on-call rota"})
    for number, name in ((0, "Dr Chidi Okonkwo"), (1, "Maja Lindqvist")):
        page.locator(f'[data-desk-recipient="{number}"]').click()
        expect(desk.body).to_contain_text(name.split()[-1])
        desk.settled()
        desk.action("sent").click()
    rows = page.locator("[data-desk-log] [data-desk-sent-what]")
    expect(rows).to_have_text([re.compile("to Dr Chidi Okonkwo$"), re.compile("to Maja Lindqvist$")])


def test_a_letter_that_was_brought_along_is_noted_by_what_it_is_for(desk: DeskInPage, page: Page) -> None:
    desk.open("?check")
    desk.body.fill("Dear Chidi,\n\nThank you for your time.\n\nKind regards,\nAna")
    page.locator("[name=purpose]").select_option("status-check")
    desk.action("sent").click()
    expect(page.locator("[data-desk-sent-what]")).to_have_count(1)
    desk.settled()
    (entry,) = (on_device(page) or [])[0]["content"]["sent"]
    assert (entry["purpose"], entry["template"], entry["to"]) == ("status-check", "", "")


def test_axe_finds_nothing_in_the_log(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    desk.action("sent").click()
    expect(page.locator("[data-desk-sent]")).to_be_visible()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert desk.axe() == [], scheme
    for width in (320, 390, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        outside = page.locator("[data-desk-log], [data-desk-log] *").evaluate_all(
            "parts => parts.filter((part) => part.getBoundingClientRect().right > innerWidth + 1).length"
        )
        assert outside == 0, width
