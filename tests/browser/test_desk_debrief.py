"""The debrief fills the form one question at a time, by keyboard alone, and gives to people what was said."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from followup.core.interview import field_specs
from followup.website.debrief import STEPS
from tests.browser.desk_in_page import DeskInPage
from tests.browser.serving import PagesServer

pytestmark = [pytest.mark.browser, pytest.mark.long]


@pytest.fixture
def desk(page: Page, site: PagesServer) -> Iterator[DeskInPage]:
    return DeskInPage(page, site.url)


@pytest.fixture
def debrief(page: Page) -> Locator:
    return page.locator("[data-desk-debrief]")


def question(debrief: Locator) -> Locator:
    return debrief.get_by_role("heading")


def start(desk: DeskInPage) -> None:
    desk.page.get_by_role("button", name="Remember it step by step").click()


def forward(debrief: Locator, steps: int) -> None:
    for _ in range(steps):
        debrief.get_by_role("button", name="Next").click()


def lines(desk: DeskInPage, path: str) -> list[str]:
    """Return what stands in a list, line by line, without empty ones."""
    values: list[str] = desk.page.locator(f'[data-desk-form] [name^="{path}."]').evaluate_all(
        "controls => controls.map((control) => control.value).filter(Boolean)"
    )
    return values


def whom(desk: DeskInPage, path: str) -> Locator:
    row = desk.page.locator("[data-desk-row]").filter(has=desk.page.locator(f'[name="{path}"]'))
    return row.locator("[data-desk-whom]")


# ---------------------------------------------------------------- one question at a time


def test_one_question_at_a_time_by_keyboard_alone_ends_in_a_letter(
    desk: DeskInPage, page: Page, debrief: Locator
) -> None:
    desk.open("?template=ty-hm-standard")
    button = page.get_by_role("button", name="Remember it step by step")
    button.focus()
    page.keyboard.press("Enter")
    expect(question(debrief)).to_be_focused()
    expect(question(debrief)).to_have_text("Which interview was it?")
    typed = {
        "company": "Fernhollow Analytics",
        "role": "Data Analyst",
        "ended_at": "",
        "recipients.0.name": "Chidi Okonkwo",
        "points.0": "the migration to Snowflake",
        "open_question.question": "what the rollback plan would be",
        "material": "the write-up of the churn model",
        "moment": "Your story about the first night on call stayed with me.",
    }
    seen = [question(debrief).inner_text()]
    for path, text in typed.items():
        while not visible(desk, path):
            if page.evaluate("document.activeElement.localName") != "input":
                tab_to(page, debrief.locator("[data-desk-debrief-next]"))
            page.keyboard.press("Enter")  # in a line of text too it leads to the next question
            expect(question(debrief)).to_be_focused()
            seen.append(question(debrief).inner_text())
        if text:
            tab_to(page, desk.control(path))
            page.keyboard.type(text)
        else:
            tab_to(page, debrief.get_by_role("button", name="Today"))
            page.keyboard.press("Space")
            page.keyboard.type("0330PM")
        shown = page.locator("[data-desk-form] [data-desk-field]:visible")
        assert shown.count() <= 8, "one question at a time"
    assert seen == [step.question for step in STEPS]
    tab_to(page, debrief.get_by_role("button", name="Done: show me the letter"))
    page.keyboard.press("Enter")
    expect(debrief).to_be_hidden()
    expect(page.locator("[data-desk-errors]")).to_be_focused()
    expect(page.locator("[data-desk-errors] a")).to_have_text("Your name")
    for path, text in typed.items():
        expect(desk.control(path)).to_have_value(text or "2026-11-20T15:30")
    desk.control("sender.name").fill("Ana Ruiz")
    expect(desk.body).to_contain_text("migration to Snowflake")


def visible(desk: DeskInPage, path: str) -> bool:
    return desk.control(path).is_visible()


def tab_to(page: Page, wanted: Locator) -> None:
    for _ in range(60):
        if wanted.evaluate("one => one === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not lead to {wanted}")


def test_it_can_be_left_at_any_time_and_nothing_is_lost(
    desk: DeskInPage, page: Page, debrief: Locator
) -> None:
    desk.open()
    start(desk)
    desk.control("company").fill("Fernhollow Analytics")
    forward(debrief, 3)
    expect(question(debrief)).to_have_text("What went unanswered?")
    expect(desk.control("company")).to_be_hidden()
    desk.control("open_question.question").fill("what the rollback plan would be")
    page.keyboard.press("Escape")
    expect(debrief).to_be_hidden()
    expect(page.get_by_role("button", name="Remember it step by step")).to_be_focused()
    expect(desk.control("company")).to_be_visible()
    desk.settled()
    page.reload()
    desk.ready()
    expect(desk.control("company")).to_have_value("Fernhollow Analytics")
    expect(desk.control("open_question.question")).to_have_value("what the rollback plan would be")
    start(desk)
    forward(debrief, 1)
    debrief.get_by_role("button", name="Back").click()
    expect(desk.control("company")).to_be_visible()
    debrief.get_by_role("button", name="Leave: what you typed stays").click()
    expect(debrief).to_be_hidden()


def test_every_step_asks_for_fields_of_the_interview_once(desk: DeskInPage, debrief: Locator) -> None:
    paths = [path for step in STEPS for path in step.paths]
    assert len(paths) == len(set(paths)) >= 12
    assert set(paths) <= {spec.path for spec in field_specs()}
    desk.open(wait=False)
    start(desk)
    for step in STEPS:
        expect(question(debrief)).to_have_text(step.question)
        for path in step.paths:
            field = desk.page.locator(f'[data-desk-field="{path}"]').first
            if not (path == "recipients.*.points" and desk.page.locator("[data-desk-person]").count() == 1):
                expect(field).to_be_visible()
        if step is not STEPS[-1]:
            forward(debrief, 1)


# ---------------------------------------------------------------- with whom


def two_people(desk: DeskInPage) -> None:
    desk.open().written()
    desk.page.get_by_role("button", name="Add another person").click()
    desk.fill({"recipients.1.name": "Maja Lindqvist"})
    expect(whom(desk, "points.0")).to_be_visible()


def test_with_one_person_there_is_nothing_to_allot(desk: DeskInPage) -> None:
    desk.open().written()
    expect(whom(desk, "points.0")).to_be_hidden()


def test_a_point_is_given_to_a_person_by_keyboard_and_comes_back(desk: DeskInPage, page: Page) -> None:
    two_people(desk)
    assert lines(desk, "points") == ["the migration to Snowflake", "how the team handles data contracts"]
    choice = whom(desk, "points.0")
    expect(choice).to_have_accessible_name("With whom: What did you discuss? (1)")
    assert choice.evaluate("one => [...one.options].map((option) => option.text)") == [
        "everybody",
        "Dr Chidi Okonkwo",
        "Maja Lindqvist",
    ]
    choice.focus()
    page.keyboard.type("Maja")
    assert lines(desk, "points") == ["how the team handles data contracts"]
    assert lines(desk, "recipients.1.points") == ["the migration to Snowflake"]
    expect(whom(desk, "recipients.1.points.0")).to_be_focused()
    expect(page.locator("[data-desk-announce]")).to_contain_text("Moved to: Maja Lindqvist.")
    page.locator('[data-desk-recipient="1"]').click()
    expect(desk.body).to_contain_text("migration to Snowflake")
    page.locator('[data-desk-recipient="0"]').click()
    expect(desk.body).not_to_contain_text("migration to Snowflake")
    whom(desk, "recipients.1.points.0").select_option(label="everybody")
    assert sorted(lines(desk, "points")) == [
        "how the team handles data contracts",
        "the migration to Snowflake",
    ]
    assert lines(desk, "recipients.1.points") == []
    desk.settled()
    assert desk.axe() == []


def test_a_point_is_dragged_to_a_person(desk: DeskInPage, page: Page) -> None:
    page.set_viewport_size(
        {"width": 1280, "height": 2600}
    )  # both in view: a drag that scrolls is the browser's
    two_people(desk)
    row = page.locator("[data-desk-row]").filter(has=page.locator('[name="points.1"]'))
    row.locator("[data-desk-drag]").drag_to(page.locator('[name="recipients.0.points.0"]'))
    assert lines(desk, "points") == ["the migration to Snowflake"]
    assert lines(desk, "recipients.0.points") == ["how the team handles data contracts"]


def test_in_the_debrief_points_are_given_to_people_beside_their_names(
    desk: DeskInPage, page: Page, debrief: Locator
) -> None:
    desk.open()
    start(desk)
    forward(debrief, 1)
    desk.control("recipients.0.name").fill("Chidi Okonkwo")
    debrief.get_by_role("button", name="Add another person").click()
    desk.control("recipients.1.name").fill("Maja Lindqvist")
    forward(debrief, 1)
    desk.control("points.0").fill("the on-call rota")
    whom(desk, "points.0").select_option(label="Maja Lindqvist")
    assert lines(desk, "recipients.1.points") == ["the on-call rota"]
    group = debrief.get_by_role("group", name="Maja Lindqvist", exact=True)
    expect(group.locator('[name="recipients.1.points.0"]')).to_have_value("the on-call rota")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert desk.axe() == [], scheme
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") == 320
