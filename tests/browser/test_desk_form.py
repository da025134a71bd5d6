"""The form asks for little, says what is missing, and works by keyboard, by touch and in any script."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.desk_in_page import DeskInPage
from tests.browser.serving import PagesServer

pytestmark = pytest.mark.browser


@pytest.fixture
def desk(page: Page, site: PagesServer) -> Iterator[DeskInPage]:
    return DeskInPage(page, site.url)


@pytest.fixture
def summary(page: Page) -> Locator:
    return page.locator("[data-desk-errors]")


def ended(desk: DeskInPage) -> Locator:
    return desk.page.locator('[data-desk-field="ended_at"]')


def press_tab_to(page: Page, wanted: Locator, most: int = 80, key: str = "Tab") -> None:
    """Press Tab until a control has the focus."""
    for _ in range(most):
        page.keyboard.press(key)
        if wanted.evaluate("control => control === document.activeElement"):
            return
    raise AssertionError(f"{most} times {key} did not lead to {wanted}")


# ---------------------------------------------------------------- five answers on a phone


def test_five_answers_on_a_phone_lead_to_a_copied_thank_you(
    desk: DeskInPage, page: Page, context: BrowserContext
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.set_viewport_size({"width": 390, "height": 844})
    desk.open()
    bottom = page.locator("[data-desk-bottom-text]")
    expect(bottom).to_have_text("5 notes to go")
    ended(desk).get_by_role("button", name="Today").click()
    ended(desk).get_by_label("at").fill("15:30")
    desk.fill(
        {
            "company": "Fernhollow Analytics",
            "role": "Data Analyst",
            "points.0": "the migration to Snowflake",
            "sender.name": "Ana Ruiz",
        }
    )
    expect(bottom).to_contain_text("send Fri 20 Nov, 18:00")
    page.get_by_role("button", name="Show me the letter").click()
    expect(page.locator("[data-desk-paper]")).to_be_focused()
    expect(desk.root).to_have_attribute("data-view", "letter")
    page.locator("[data-desk-bottom-copy]").click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == desk.text()
    assert "the migration to Snowflake" in copied
    assert copied.rstrip().endswith("Ana Ruiz")


def test_the_end_is_a_day_at_one_touch_and_a_time(desk: DeskInPage, page: Page) -> None:
    desk.open()
    control = desk.control("ended_at")
    expect(control).to_be_visible()
    today, yesterday, other = (
        ended(desk).get_by_role("button", name=name, exact=True)
        for name in ("Today", "Yesterday", "Another day")
    )
    expect(other).to_be_hidden()
    yesterday.focus()
    page.keyboard.press("Enter")
    expect(ended(desk).get_by_label("at")).to_be_focused()
    expect(control).to_be_hidden()
    expect(control).to_have_value("")
    ended(desk).get_by_label("at").fill("09:05")
    expect(control).to_have_value("2026-11-19T09:05")
    today.click()
    expect(control).to_have_value("2026-11-20T09:05")
    expect(today).to_have_attribute("aria-pressed", "true")
    expect(yesterday).to_have_attribute("aria-pressed", "false")
    other.click()
    expect(control).to_be_focused()
    expect(control).to_have_value("2026-11-20T09:05")
    control.fill("2026-11-12T11:00")
    desk.settled()
    page.reload()
    desk.ready()
    expect(control).to_have_value("2026-11-12T11:00")


def test_today_is_the_day_in_the_zone_of_the_notes(desk: DeskInPage, page: Page) -> None:
    desk.open()
    page.locator("details[data-desk-more]").evaluate_all("folds => folds.forEach(fold => (fold.open = true))")
    desk.control("time_zone").fill("Asia/Tokyo")  # where it is Saturday morning already
    ended(desk).get_by_role("button", name="Today").click()
    ended(desk).get_by_label("at").fill("06:30")
    expect(desk.control("ended_at")).to_have_value("2026-11-21T06:30")


# ---------------------------------------------------------------- what is missing


def test_asking_for_the_letter_leads_to_a_summary_of_what_is_missing(
    desk: DeskInPage, page: Page, summary: Locator
) -> None:
    desk.open().fill({"company": "Fernhollow Analytics"})
    expect(summary).to_be_hidden()
    page.get_by_role("button", name="Show me the letter").click()
    expect(summary).to_be_focused()
    expect(summary.get_by_role("heading")).to_have_text("Still needed for this letter")
    expect(summary.get_by_role("listitem")).to_have_count(4)
    assert desk.axe() == []
    summary.get_by_role("link", name="Your name").click()
    expect(desk.control("sender.name")).to_be_focused()
    page.keyboard.type("Ana Ruiz")
    expect(summary.get_by_role("listitem")).to_have_count(3)
    desk.fill()
    expect(summary).to_be_hidden()


def test_copying_without_a_need_leads_to_the_summary_and_copies_nothing(
    desk: DeskInPage, page: Page, summary: Locator, context: BrowserContext
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    desk.open().written()
    page.evaluate("navigator.clipboard.writeText('before')")
    desk.control("company").fill("")
    expect(page.locator("[data-desk-needs]")).to_contain_text("Company")
    desk.action("copy").click()
    expect(summary).to_be_focused()
    expect(summary.get_by_role("link")).to_have_text("Company")
    assert page.evaluate("navigator.clipboard.readText()") == "before"
    desk.control("company").fill("Fernhollow Analytics")
    expect(summary).to_be_hidden()
    desk.action("copy").click()
    expect(page.locator("[data-desk-paper] [data-desk-done]")).to_have_text("The letter is copied.")


def test_what_is_wrong_and_what_is_missing_stand_in_one_summary(
    desk: DeskInPage, page: Page, summary: Locator
) -> None:
    desk.open().written()
    page.locator("[data-desk-person] summary").click()
    desk.control("recipients.0.email").fill("chidi@")
    page.keyboard.press("Enter")
    expect(summary).to_be_focused()
    expect(summary.get_by_role("heading")).to_have_text("Please look at this again")
    expect(summary).to_contain_text("Their e-mail")
    expect(desk.control("recipients.0.email")).to_have_attribute("aria-invalid", "true")


# ---------------------------------------------------------------- by keyboard alone


def test_from_an_empty_form_to_an_eml_file_by_keyboard_alone(desk: DeskInPage, page: Page) -> None:
    desk.open()
    page.locator("h1").evaluate("title => { title.tabIndex = -1; title.focus() }")
    press_tab_to(page, desk.control("company"))
    page.keyboard.type("Fernhollow Analytics")
    press_tab_to(page, desk.control("role"))
    page.keyboard.type("Data Analyst")
    press_tab_to(page, ended(desk).get_by_role("button", name="Today"))
    page.keyboard.press("Space")
    page.keyboard.type("0330PM")
    expect(desk.control("ended_at")).to_have_value("2026-11-20T15:30")
    press_tab_to(page, desk.control("recipients.0.name"))
    page.keyboard.type("Chidi Okonkwo")
    press_tab_to(page, desk.control("points.0"))
    page.keyboard.type("the migration to Snowflake")
    press_tab_to(page, desk.control("sender.name"))
    page.keyboard.type("Ana Ruiz")
    page.keyboard.press("Enter")
    expect(page.locator("[data-desk-paper]")).to_be_focused()
    expect(desk.body).to_contain_text("Dear Chidi Okonkwo")
    press_tab_to(page, desk.action("eml"))
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    raw = Path(download.value.path()).read_text(encoding="utf-8")
    assert "X-Unsent: 1" in raw
    assert "migration to Snowflake" in raw.replace("=\n", "").replace("=\r\n", "")


# ---------------------------------------------------------------- typing helps


def test_every_control_helps_with_typing(desk: DeskInPage, page: Page) -> None:
    desk.open(wait=False)
    found = page.locator("[data-desk-form] :is(input, textarea)[data-path]").evaluate_all(
        """controls => controls.map((control) => ({
             path: control.dataset.path, type: control.type, dir: control.dir,
             autocomplete: control.autocomplete, mode: control.inputMode,
           }))"""
    )
    by_path = {item["path"]: item for item in found}
    assert len(by_path) >= 30
    for item in found:
        if item["type"] in ("text", "email", "tel", "textarea"):
            assert item["dir"] == "auto", item
        assert item["autocomplete"] or item["type"] == "checkbox", item
    assert by_path["sender.email"]["type"] == "email"
    assert by_path["sender.email"]["autocomplete"] == "email"
    assert by_path["sender.phone"]["type"] == "tel"
    assert by_path["sender.link"]["mode"] == "url"
    assert by_path["sender.name"]["autocomplete"] == "name"
    assert by_path["company"]["autocomplete"] == "organization"
    assert by_path["promised_reply_by"]["type"] == "date"
    assert by_path["recipients.*.email"]["autocomplete"] == "off", "theirs is not yours"


def test_what_is_written_from_right_to_left_stands_so(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    desk.control("company").fill("شركة الأفق")
    assert direction(desk.control("company")) == "rtl"
    assert direction(desk.control("role")) == "ltr"
    desk.control("recipients.0.name").fill("דנה לוי")
    page.locator("[name='recipients.0.honorific']").fill("")
    expect(page.locator("[data-desk-to]")).to_have_text("דנה לוי")
    assert direction(page.locator("[data-desk-to]")) == "rtl"
    desk.body.fill("شكرا لكم على وقتكم.")
    assert direction(desk.body) == "rtl"
    desk.subject.fill("תודה")
    assert direction(desk.subject) == "rtl"


def direction(control: Locator) -> str:
    return str(control.evaluate("control => getComputedStyle(control).direction"))


# ---------------------------------------------------------------- small, enlarged, still, in forced colours


def test_at_320_pixels_as_at_400_percent_everything_can_be_reached(desk: DeskInPage, page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 256})  # 1280 by 1024 at 400 %
    desk.open().written()
    page.locator("details[data-desk-more]").evaluate_all("folds => folds.forEach(fold => (fold.open = true))")
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    small = page.evaluate(
        """() => [...document.querySelectorAll('[data-desk] :is(button, input, select, textarea, summary)')]
             .filter((part) => part.offsetParent && part.type !== 'checkbox')
             .filter((part) => Math.min(part.getBoundingClientRect().height, part.offsetWidth) < 24)
             .map((part) => part.outerHTML.slice(0, 90))"""
    )
    assert small == []
    for name in ("copy", "eml", "which"):
        desk.action(name).scroll_into_view_if_needed()
        expect(desk.action(name)).to_be_in_viewport()


def test_with_reduced_motion_nothing_moves(desk: DeskInPage, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    desk.open(wait=False)
    moving = page.evaluate(
        """() => [...document.querySelectorAll('[data-desk], [data-desk] *')].filter((part) => {
             const style = getComputedStyle(part);
             const lasts = style.transitionDuration.split(',').some((time) => parseFloat(time) > 0);
             return style.animationName !== 'none' || lasts;
           }).map((part) => part.outerHTML.slice(0, 80))"""
    )
    assert moving == []


def test_in_forced_colours_a_chosen_day_and_the_line_of_time_can_be_told(
    desk: DeskInPage, page: Page
) -> None:
    page.emulate_media(forced_colors="active")
    desk.open().written()
    ended(desk).get_by_role("button", name="Today").click()
    chosen, other = (
        ended(desk).get_by_role("button", name=name).evaluate("chip => getComputedStyle(chip).borderWidth")
        for name in ("Today", "Yesterday")
    )
    assert chosen != other
    desk.settled()
    stroke = "dot => getComputedStyle(dot).stroke"
    line = desk.schedule.locator(".desk-line-rule")
    assert line.evaluate(stroke) == desk.root.evaluate("root => getComputedStyle(root).color"), (
        "the colour of text"
    )
    assert desk.axe() == []
