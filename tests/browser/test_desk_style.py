"""How a letter is written can be chosen at the desk, as far as the choices fit together.

What is left out is told.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.desk_in_page import DeskInPage
from tests.browser.serving import PagesServer

pytestmark = pytest.mark.browser


@pytest.fixture
def desk(page: Page, site: PagesServer) -> Iterator[DeskInPage]:
    return DeskInPage(page, site.url)


def offered(select: Locator) -> list[str]:
    values: list[str] = select.evaluate(
        "select => [...select.options].filter(o => !o.disabled).map(o => o.value)"
    )
    return values


def unfold(page: Page) -> None:
    page.locator("details[data-desk-more]").evaluate_all("folds => folds.forEach(fold => (fold.open = true))")


def test_another_tone_and_length_change_the_letter_and_are_kept(desk: DeskInPage, page: Page) -> None:
    desk.open("?template=ty-hm-standard").written()
    tone, length = page.locator("[name=tone]"), page.locator("[name=length]")
    assert len(offered(tone)) >= 4
    before = desk.text()
    tone.select_option("direct")
    expect(desk.body).not_to_have_text(before)
    direct = desk.settled().text()
    length.select_option("short")
    expect(desk.body).not_to_have_text(direct)
    short = desk.settled().text()
    page.reload()
    desk.ready()
    expect(tone).to_have_value("direct")
    expect(length).to_have_value("short")
    assert desk.text() == short


def test_a_tone_that_contradicts_the_interest_is_not_offered_and_one_that_was_chosen_is_taken_back(
    desk: DeskInPage, page: Page
) -> None:
    desk.open("?template=ty-hm-standard").written()
    tone = page.locator("[name=tone]")
    tone.select_option("enthusiastic")
    desk.settled()
    unfold(page)
    desk.control("interest").select_option("undecided")
    expect(tone).not_to_have_value("enthusiastic")
    assert "enthusiastic" not in offered(tone)
    expect(page.locator("[data-desk-errors]")).to_be_hidden()


def test_a_note_without_a_subject_shows_none(desk: DeskInPage, page: Page) -> None:
    desk.open("?template=ty-linkedin")
    unfold(page)
    desk.fill()
    expect(desk.body).to_contain_text("migration to Snowflake")
    expect(desk.subject).to_be_hidden()
    page.locator('[name="template"]').select_option("ty-hm-standard")
    expect(desk.subject).to_be_visible()


def test_what_the_region_leaves_out_is_told_with_a_way_back_to_its_field(
    desk: DeskInPage, page: Page
) -> None:
    desk.open("?template=ty-hm-standard").written()
    unfold(page)
    desk.control("skill").fill("I ran an on-call rota for two years.")
    expect(desk.body).to_contain_text("on-call rota")
    desk.control("region").select_option("jp")
    expect(desk.body).not_to_contain_text("on-call rota")
    notes = page.locator("[data-desk-notes]")
    expect(notes).to_contain_text("leave no room for it")
    notes.locator("a").first.click()
    expect(desk.control("skill")).to_be_focused()
    assert desk.axe() == []


def test_the_address_of_a_situation_that_another_template_serves_opens_that_one(
    desk: DeskInPage, page: Page
) -> None:
    desk.open("?template=ty-video")
    expect(page.locator('[name="template"]')).to_have_value("ty-hm-standard")


def test_the_reminder_to_proofread_goes_once_it_was_read_and_comes_back_with_a_change(
    desk: DeskInPage, page: Page
) -> None:
    desk.open("?template=ty-hm-standard").written()
    expect(desk.finding("human-proofread")).to_be_visible()
    page.get_by_label("Read aloud, or by somebody else").check()
    expect(desk.finding("human-proofread")).to_have_count(0)
    desk.type_at_end(" Thank you.")
    expect(desk.finding("human-proofread")).to_be_visible()
    expect(page.get_by_label("Read aloud, or by somebody else")).not_to_be_checked()
