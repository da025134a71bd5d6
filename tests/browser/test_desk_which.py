"""Which message now? Three questions, or the notes alone, lead to a template, to waiting, or to nothing."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.desk_in_page import NOTES, DeskInPage
from tests.browser.serving import PagesServer

pytestmark = [pytest.mark.browser, pytest.mark.long]


@pytest.fixture
def desk(page: Page, site: PagesServer) -> Iterator[DeskInPage]:
    return DeskInPage(page, site.url)


@pytest.fixture
def questions(page: Page) -> Locator:
    return page.get_by_role("dialog", name="Which message now?")


def answer(questions: Locator, stage: str, happened: str, when: str = "") -> None:
    questions.get_by_label("How far are you with them?").select_option(label=stage)
    questions.get_by_label("What has happened?").select_option(label=happened)
    if when:
        questions.locator("[data-desk-which-when]").fill(when)


def title(questions: Locator) -> Locator:
    return questions.locator("[data-desk-advice-title]")


def test_answers_lead_to_a_template_that_keeps_what_was_typed(
    desk: DeskInPage, page: Page, questions: Locator
) -> None:
    desk.open("?template=ty-hm-standard").written()
    desk.action("which").click()
    answer(questions, "The last round", "Another employer waits for my answer", "2026-11-27")
    expect(title(questions)).to_have_text(re.compile("^Write now: "))
    expect(questions.locator("[data-desk-advice-reason]")).to_contain_text(
        "the one good reason to write early"
    )
    guide = questions.get_by_role("link", name="What the guide says about it")
    expect(guide).to_have_attribute("href", re.compile(r"\.\./guide/ethics/#ultimatum-or-bluff$"))
    assert page.request.get(f"{desk.url}guide/ethics/").ok
    questions.get_by_role("button", name="Use this template").click()
    expect(questions).to_be_hidden()
    expect(page.locator('[name="template"]')).to_have_value("st-competing-offer")
    assert "template=st-competing-offer" in page.url
    expect(page.locator('[name="template"]')).to_be_focused()
    for path, value in NOTES.items():
        expect(desk.control(path)).to_have_value(value)
    expect(desk.control("offer.deadline")).to_have_value("2026-11-27")
    expect(desk.control("stage")).to_have_value("final")


def test_the_notes_alone_lead_to_advice_and_an_answer_stands_over_them(
    desk: DeskInPage, questions: Locator
) -> None:
    desk.open().written()
    desk.action("which").click()
    expect(questions.locator("[data-desk-advice-from]")).to_be_visible()
    expect(title(questions)).to_have_text("Wait")
    expect(questions.locator("[data-desk-advice-reason]")).to_contain_text("Give it two hours")
    expect(questions.locator("[data-desk-advice-next] time")).to_have_attribute(
        "datetime", "2026-11-20T18:00:00-05:00"
    )
    expect(questions.get_by_role("button", name="Use this template")).to_be_hidden()
    answer(questions, "An interview by video", "They put the job on hold")
    expect(title(questions)).to_have_text(re.compile("^Write now"))
    expect(questions.locator("[data-desk-advice-from]")).to_be_hidden()


def test_before_a_promised_date_the_advice_is_to_wait_and_says_until_when(
    desk: DeskInPage, questions: Locator
) -> None:
    desk.open()
    desk.action("which").click()
    expect(title(questions)).to_have_text("")
    answer(
        questions,
        "An interview by video",
        "I thanked them, and they named a day for their answer",
        "2026-11-27",
    )
    expect(title(questions)).to_have_text("Wait")
    expect(questions.locator("[data-desk-advice-next]")).to_have_text("Look again on Mon 30 Nov, 09:00.")
    expect(questions.get_by_role("button", name="Use this template")).to_be_hidden()


def test_nothing_more_is_due_after_the_last_word(desk: DeskInPage, questions: Locator) -> None:
    desk.open()
    desk.action("which").click()
    answer(questions, "They said no", "I have answered")
    expect(title(questions)).to_have_text("Nothing more is due")
    expect(questions.locator("[data-desk-advice-next]")).to_be_hidden()
    expect(questions.get_by_role("button", name="Use this template")).to_be_hidden()


def test_what_is_offered_fits_the_step_and_the_third_question_its_answer(
    desk: DeskInPage, questions: Locator
) -> None:
    desk.open()
    desk.action("which").click()
    expect(questions.get_by_label("What has happened?")).to_be_hidden()
    questions.get_by_label("How far are you with them?").select_option(label="They made me an offer")
    happened = questions.get_by_label("What has happened?")
    offered = happened.evaluate("select => [...select.options].filter(o => !o.disabled).map(o => o.text)")
    assert "I decline it" in offered
    assert not any("asked once" in text for text in offered)
    happened.select_option(label="I have not replied to it yet")
    when = questions.get_by_label("By which day do they want your answer?")
    expect(when).to_have_attribute("type", "date")
    questions.get_by_label("How far are you with them?").select_option(label="An interview by video")
    expect(when).to_be_hidden()
    happened.select_option(label="It is over, and I have not written to them yet")
    expect(questions.get_by_label("When did it end?")).to_have_attribute("type", "datetime-local")


def test_by_keyboard_alone_and_escape_leads_back(desk: DeskInPage, page: Page, questions: Locator) -> None:
    desk.open()
    desk.action("which").focus()
    page.keyboard.press("Enter")
    expect(questions).to_be_visible()
    page.keyboard.press("Tab")
    for _ in range(12):
        if page.evaluate("document.activeElement.matches('[data-desk-which-stage]')"):
            break
        page.keyboard.press("Shift+Tab")
    page.keyboard.type("They said no")
    page.keyboard.press("Tab")
    expect(questions.get_by_label("What has happened?")).to_be_focused()
    page.keyboard.type("I have not answered")
    expect(title(questions)).to_have_text(re.compile("^Write now"))
    page.keyboard.press("Escape")
    expect(questions).to_be_hidden()
    expect(desk.action("which")).to_be_focused()


def test_axe_finds_nothing_and_it_fits_the_smallest_phone(
    desk: DeskInPage, page: Page, questions: Locator
) -> None:
    desk.open()
    desk.action("which").click()
    answer(
        questions, "An interview by video", "I asked once how things stand, and heard nothing", "2026-11-02"
    )
    expect(title(questions)).to_have_text(re.compile("^Write now"))
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert desk.axe() == [], scheme
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert questions.evaluate("dialog => dialog.scrollWidth <= dialog.clientWidth")
    for control in questions.locator("select, input, button, a").all():
        box = control.bounding_box()
        assert box is None or box["height"] >= 24
