"""The dates at the desk: a list that is read, a line that is looked at, and entries for a calendar."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import icalendar
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.desk_in_page import NOTES, DeskInPage
from tests.browser.serving import PagesServer

pytestmark = [pytest.mark.browser, pytest.mark.long]


@pytest.fixture
def desk(page: Page, site: PagesServer) -> Iterator[DeskInPage]:
    return DeskInPage(page, site.url)


def promised(desk: DeskInPage, day: str) -> None:
    desk.page.locator("details[data-desk-more]").evaluate_all(
        "folds => folds.forEach(fold => (fold.open = true))"
    )
    desk.control("promised_reply_by").fill(day)
    shown = desk.schedule.locator("[data-desk-date='promised_reply_by'] time")
    expect(shown).to_have_attribute("datetime", day)
    desk.settled()


def calendar(page: Page, button: Locator) -> list[icalendar.Event]:
    with page.expect_download() as download:
        button.click()
    text = Path(download.value.path()).read_text(encoding="utf-8")
    return list(icalendar.Calendar.from_ical(text).walk("VEVENT"))


def test_a_screen_reader_reads_the_dates_as_a_list_in_order(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    promised(desk, "2026-12-02")
    dates = page.get_by_role("list", name="The dates, in order").get_by_role("listitem")
    expect(dates.filter(has_text="They promised an answer by")).to_have_count(1)
    texts = [" ".join(text.split()) for text in dates.all_inner_texts()]
    assert texts == [
        "Interview Fri 20 Nov, 15:30",
        "Not before Fri 20 Nov, 17:30",
        "Best to send Fri 20 Nov, 18:00",
        "Send it by Mon 23 Nov, 12:00",
        "They promised an answer by Wed 2 Dec",
        "Ask whether their date has moved Thu 3 Dec, 09:00",
        "Ask a last time Thu 10 Dec, 09:00",
    ]
    expect(desk.schedule.locator("svg.desk-line")).to_have_attribute("aria-hidden", "true")
    expect(page.locator("[data-desk-zone]")).to_have_text("By the clock of America/New_York.")


def test_the_line_has_a_mark_for_each_date_in_its_order_and_captions_apart(
    desk: DeskInPage, page: Page
) -> None:
    desk.open().written()
    promised(desk, "2026-11-27")
    line = desk.schedule.locator("svg.desk-line")
    for mark in ("ended_at", "best", "promised_reply_by", "check_ins"):
        assert line.locator(f".desk-line-{mark}").count() == (2 if mark == "check_ins" else 1)
    marks = line.locator(".desk-line-dot").evaluate_all(
        "marks => marks.map((m) => m.getBoundingClientRect().x)"
    )
    gaps = [after - before for before, after in pairwise(marks)]
    assert len(gaps) == 4
    assert min(gaps) >= 10, "each can be seen"
    lefts = [
        line.locator(f".desk-line-{mark}").first.evaluate("mark => mark.getBoundingClientRect().x")
        for mark in ("ended_at", "best", "promised_reply_by", "check_ins")
    ]
    assert lefts == sorted(lefts)
    for width in (320, 390, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        desk.control("role").fill(f"Data Analyst {width}")
        desk.settled()
        assert overlapping(line) == [], width


def overlapping(line: Locator) -> list[str]:
    """Return captions that cover each other or stick out of the picture."""
    found: list[str] = line.evaluate(
        """line => {
             const texts = [...line.querySelectorAll("text")]
               .map((text) => [text.textContent, text.getBoundingClientRect()]);
             const frame = line.getBoundingClientRect();
             const out = texts.filter(([, box]) => box.left < frame.left - 2 || box.right > frame.right + 2);
             const over = texts.flatMap(([name, a], index) => texts.slice(index + 1)
               .filter(([, b]) => a.left < b.right && b.left < a.right)
               .filter(([, b]) => a.top + 3 < b.bottom && b.top + 3 < a.bottom)
               .map(([other]) => `${name} / ${other}`));
             return [...out.map(([name]) => name), ...over];
           }"""
    )
    assert line.locator("text").count() >= 4
    return found


def test_what_went_out_stands_among_the_dates_and_the_advice_knows_it(desk: DeskInPage, page: Page) -> None:
    desk.open("?template=ty-hm-standard").written()
    expect(desk.schedule.locator(".desk-line-sent")).to_have_count(0)
    desk.action("sent").click()
    dates = page.get_by_role("list", name="The dates, in order").get_by_role("listitem")
    expect(dates.filter(has_text="Sent:")).to_have_count(1)
    texts = [" ".join(text.split()) for text in dates.all_inner_texts()]
    assert texts[1] == "Sent: Say thank you Fri 20 Nov, 17:00"
    expect(desk.schedule.locator(".desk-line-sent")).to_have_count(1)
    desk.action("which").click()
    expect(page.locator("[data-desk-advice-title]")).to_have_text("Wait")
    expect(page.locator("[data-desk-advice-reason]")).to_contain_text("Nobody named a date")
    expect(page.locator("[data-desk-advice-next]")).to_have_text("Look again on Fri 27 Nov, 09:00.")


def test_each_date_goes_into_a_calendar_alone_and_leads_back_with_its_template(
    desk: DeskInPage, page: Page, site: PagesServer
) -> None:
    desk.open("?template=ty-hm-standard").written()
    expect(page.get_by_role("button", name="Add to calendar: Ask where things stand")).to_be_visible()
    (event,) = calendar(page, page.get_by_role("button", name="Add to calendar: Ask where things stand"))
    assert str(event["summary"]) == "Follow up"
    assert str(event["url"]) == f"{site.url}draft/?template=st-first"
    text = event.to_ical().decode()
    assert not any(word in text for word in ("Fernhollow", "Okonkwo", "Snowflake", "Ana"))
    page.goto(str(event["url"]))
    desk.ready()
    expect(page.locator('[name="template"]')).to_have_value("st-first")
    expect(desk.control("company")).to_have_value(NOTES["company"])


def test_all_dates_name_the_company_only_when_that_is_chosen(
    desk: DeskInPage, page: Page, site: PagesServer
) -> None:
    desk.open("?template=ty-hm-standard").written()
    events = calendar(page, desk.action("ics"))
    assert [str(event["summary"]) for event in events] == ["Follow up"] * 3
    assert str(events[0]["url"]) == f"{site.url}draft/?template=ty-hm-standard"
    page.get_by_label("Name the company in them").check()
    named = calendar(page, desk.action("ics"))
    assert [str(event["summary"]) for event in named] == ["Follow up: Fernhollow Analytics"] * 3
    assert [str(event["uid"]) for event in named] == [str(event["uid"]) for event in events]


def test_nine_stays_nine_in_the_zone_of_the_notes(desk: DeskInPage, page: Page) -> None:
    desk.open().fill({**NOTES, "ended_at": "2026-10-27T15:30"})  # Clocks change on 1 November in New York.
    desk.settled()
    first = desk.schedule.locator("[data-desk-date='check_ins.0'] time")
    expect(first).to_have_text("Tue 3 Nov, 09:00")
    expect(first).to_have_attribute("datetime", "2026-11-03T09:00:00-05:00")
    page.locator("details[data-desk-more]").evaluate_all("folds => folds.forEach(fold => (fold.open = true))")
    desk.control("time_zone").fill("Europe/Berlin")
    expect(page.locator("[data-desk-zone]")).to_have_text("By the clock of Europe/Berlin.")
    expect(first).to_have_text("Tue 3 Nov, 09:00")


def test_axe_finds_nothing_on_the_dates_in_either_scheme(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    promised(desk, "2026-11-27")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert desk.axe() == [], scheme
