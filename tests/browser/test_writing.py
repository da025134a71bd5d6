"""The letter as an editor: the card in it, findings left as they are, edits that stay, a panel, lengths."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.desk_in_page import NOTES, DeskInPage
from tests.browser.serving import PagesServer

FAULT = "recieve"


@pytest.fixture
def desk(page: Page, site: PagesServer) -> DeskInPage:
    return DeskInPage(page, site.url)


@pytest.fixture
def faulty(desk: DeskInPage) -> DeskInPage:
    """A desk whose letter was changed by hand, with one word misspelt."""
    desk.open().written()
    desk.type_at_end(f"\n\nI hope to {FAULT} the plan.")
    expect(desk.finding("spelling")).to_be_visible()
    return desk


def card(desk: DeskInPage):  # type: ignore[no-untyped-def]
    return desk.page.locator("[data-desk-card]")


def select_word(desk: DeskInPage, word: str) -> None:
    """Put the caret into a word of the letter by a click on it."""
    box = desk.page.evaluate(
        """([body, word]) => {
             const at = body.textContent.indexOf(word);
             const range = document.createRange(); const walker = document.createTreeWalker(body, 4);
             let seen = 0;
             for (let node = walker.nextNode(); node; node = walker.nextNode()) {
               if (at < seen + node.length) {
                 range.setStart(node, at - seen); range.setEnd(node, at - seen + 2); break;
               }
               seen += node.length;
             }
             document.querySelector("[data-desk-body]").scrollIntoView({ block: "center" });
             const box = range.getBoundingClientRect();
             return [box.x + box.width, box.y + box.height / 2];
           }""",
        [desk.body.element_handle(), word],
    )
    desk.page.mouse.click(*box)


# ---------------------------------------------------------------- the card


def test_a_click_on_a_marked_place_opens_its_card_and_typing_puts_it_away(faulty: DeskInPage) -> None:
    select_word(faulty, FAULT)
    expect(card(faulty)).to_be_visible()
    expect(card(faulty)).to_contain_text("misspelt")
    expect(faulty.body).to_be_focused()
    place = card(faulty).bounding_box()
    paper = faulty.page.locator("[data-desk-paper]").bounding_box()
    assert place is not None
    assert paper is not None
    assert paper["x"] <= place["x"]
    assert place["x"] + place["width"] <= paper["x"] + paper["width"]
    faulty.page.keyboard.type("x")
    expect(card(faulty)).to_be_hidden()
    select_word(faulty, "Thank" if "Thank" in faulty.text() else "Dear")
    expect(card(faulty)).to_be_hidden()


def test_the_card_mends_its_place_as_one_step_of_undo(faulty: DeskInPage) -> None:
    select_word(faulty, FAULT)
    card(faulty).locator("[data-desk-fix]").first.click()
    expect(faulty.body).to_contain_text("I hope to receive the plan.")
    expect(card(faulty)).to_be_hidden()
    expect(faulty.finding("spelling")).to_have_count(0)
    faulty.body.focus()
    faulty.page.keyboard.press("Control+z")
    expect(faulty.body).to_contain_text(FAULT)


def test_the_keyboard_opens_the_card_goes_through_all_and_comes_back(faulty: DeskInPage) -> None:
    page = faulty.page
    faulty.body.focus()
    page.keyboard.press("Control+End")
    page.keyboard.press("Alt+Enter")
    before = faulty.text()
    expect(card(faulty)).to_be_visible()
    titles = set()
    for _ in range(6):
        titles.add(card(faulty).locator("h3").inner_text())
        again = card(faulty).locator(".desk-card-next")
        if again.count() == 0:
            break
        again.focus()
        page.keyboard.press("Enter")
    marked = {finding.inner_text() for finding in faulty.page.locator("[data-desk-findings] h3").all()}
    assert titles <= marked
    assert any("misspelt" in title for title in titles)
    assert page.evaluate("document.querySelector('[data-desk-card]').contains(document.activeElement)")
    page.keyboard.press("Escape")
    expect(card(faulty)).to_be_hidden()
    expect(faulty.body).to_be_focused()
    assert faulty.text() == before


# ---------------------------------------------------------------- left as it is, switched off


def test_what_is_left_as_it_is_stays_so_until_it_is_looked_at_again(faulty: DeskInPage) -> None:
    faulty.finding("spelling").locator("[data-desk-ignore]").click()
    expect(faulty.finding("spelling")).to_have_count(0)
    faulty.type_at_end(" And another sentence here.")
    faulty.settled()
    aside = faulty.page.locator("[data-desk-set-aside]")
    expect(aside).to_contain_text("One thing left as it is")
    faulty.page.reload()
    faulty.ready()
    expect(aside).to_contain_text("One thing left as it is")
    expect(faulty.finding("spelling")).to_have_count(0)
    aside.get_by_role("button").click()
    expect(faulty.finding("spelling")).to_have_count(1)
    expect(aside).to_be_hidden()


def test_leaving_a_finding_can_be_undone_at_once(faulty: DeskInPage) -> None:
    select_word(faulty, FAULT)
    card(faulty).locator("[data-desk-ignore]").click()
    expect(faulty.finding("spelling")).to_have_count(0)
    faulty.action("undo").click()
    expect(faulty.finding("spelling")).to_have_count(1)


def test_a_rule_that_is_switched_off_says_nothing_until_it_is_switched_on(faulty: DeskInPage) -> None:
    faulty.finding("spelling").locator("[data-desk-off]").click()
    expect(faulty.finding("spelling")).to_have_count(0)
    faulty.settled()
    faulty.page.reload()
    faulty.ready()
    aside = faulty.page.locator("[data-desk-set-aside]")
    expect(aside).to_contain_text("Not checked: A word is misspelt")
    expect(faulty.page.locator('[data-desk-passed][data-rule="spelling"]')).to_have_count(0)
    aside.get_by_role("button", name="Check it again").click()
    expect(faulty.finding("spelling")).to_have_count(1)


# ---------------------------------------------------------------- edits by hand


def test_the_desk_shows_what_would_change_and_keeps_the_edits_that_are_there(faulty: DeskInPage) -> None:
    faulty.control("points.1").fill("how the team runs its on-call rota")
    faulty.control("points.1").press("Tab")
    before = faulty.text()
    expect(faulty.action("differences")).to_be_visible()
    faulty.action("differences").click()
    shown = faulty.page.locator("[data-desk-differences]")
    expect(shown).to_be_focused()
    expect(shown.locator("ins").first).to_contain_text("on-call rota")
    removed = " ".join(shown.locator("del").all_inner_texts())
    assert FAULT in removed
    assert "data contracts" in removed
    assert faulty.text() == before
    faulty.action("keep-mine").click()
    expect(faulty.action("differences")).to_be_hidden()
    expect(shown).to_be_hidden()
    assert faulty.text() == before


# ---------------------------------------------------------------- a panel


def test_everyone_of_a_panel_of_six_has_a_letter_and_its_findings(desk: DeskInPage, page: Page) -> None:
    desk.open().written()
    people = {1: "Mei Lee", 2: "Bo Lind", 3: "Sara Haddad", 4: "Tom Baker", 5: "Ines Prado"}
    subjects = ("the tests before a release", "the rota", "the budget", "the old site", "the training days")
    for (number, name), point in zip(people.items(), subjects, strict=True):
        page.locator('[data-desk-add="person"]').click()
        desk.control(f"recipients.{number}.name").fill(name)
        desk.control(f"recipients.{number}.points.0").fill(point)
    desk.control("recipients.5.name").press("Tab")
    tabs = page.locator("[data-desk-recipient]")
    expect(tabs).to_have_count(6)
    expect(page.locator("[data-desk-likeness]")).to_contain_text("% like the letter to")
    desk.settled()
    kept = page.evaluate(
        """async () => {
             const names = await indexedDB.databases();
             const open = indexedDB.open(names[0].name);
             const database = await new Promise((done) => { open.onsuccess = () => done(open.result); });
             const store = [...database.objectStoreNames].find((name) => name === "interviews");
             const all = database.transaction(store).objectStore(store).getAll();
             const records = await new Promise((done) => { all.onsuccess = () => done(all.result); });
             return JSON.stringify(records);
           }"""
    )
    for point in subjects:
        assert kept.count(point) >= 2, "once in the notes, once in a letter"
    for number, point in zip(people, subjects, strict=True):
        tabs.nth(number).click()
        expect(desk.body).to_contain_text(point)
        expect(page.locator("[data-desk-likeness]")).to_be_visible()
    desk.type_at_end(f"\n\nI hope to {FAULT} the plan.")
    expect(desk.finding("spelling")).to_have_count(1)
    tabs.nth(0).click()
    expect(desk.finding("spelling")).to_have_count(0)
    expect(tabs.nth(5)).to_contain_text("1 to fix")


def test_one_note_to_all_has_no_tabs(desk: DeskInPage, page: Page) -> None:
    desk.open("?template=ty-panel-group").written()
    page.locator('[data-desk-add="person"]').click()
    desk.control("recipients.1.name").fill("Mei Lee")
    desk.control("recipients.1.name").press("Tab")
    expect(desk.body).to_contain_text("Lee")
    expect(page.locator("[data-desk-tabs]")).to_be_hidden()


# ---------------------------------------------------------------- how long


@pytest.mark.parametrize(
    ("template", "counted"),
    [
        ("ty-hm-standard", r"^\d+ words; \d+ to \d+ are usual$"),
        ("ty-linkedin", r"^\d+ of 300 characters$"),
        ("st-voicemail", r"^\d+ words.*; about \d+ seconds when read calmly$"),
    ],
)
def test_length_is_told_as_the_channel_counts(desk: DeskInPage, template: str, counted: str) -> None:
    desk.open(f"?template={template}")
    for path, value in {**NOTES, "sender.phone": "+1 555 0100"}.items():
        if desk.control(path).is_visible():
            desk.control(path).fill(value)
    words = desk.page.locator("[data-desk-words]")
    expect(words).to_have_text(re.compile(counted))
    if template == "ty-linkedin":
        desk.type_at_end(" And much more than there is room for." * 8)
        expect(words).to_have_attribute("data-not", "")


def test_the_parts_of_the_checklist_tell_where_something_is_to_fix(faulty: DeskInPage) -> None:
    part = faulty.page.locator('[data-desk-groups] [data-group="proofreading"]')
    expect(part).to_have_attribute("data-state", "fix")
    expect(part).to_contain_text("1 to fix")
    faulty.finding("spelling").locator("[data-desk-fix]").first.click()
    expect(part).not_to_have_attribute("data-state", "fix")


# ---------------------------------------------------------------- for everybody


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_card_differences_and_set_aside_pass_axe_and_fit(faulty: DeskInPage, scheme: str, width: int) -> None:
    page = faulty.page
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    faulty.control("points.1").fill("how the team runs its on-call rota")
    faulty.control("points.1").press("Tab")
    faulty.action("differences").click()
    faulty.finding("contact-missing").locator("[data-desk-ignore]").click()
    expect(page.locator("[data-desk-set-aside]")).to_be_visible()
    page.set_viewport_size({"width": width, "height": 900})
    faulty.body.focus()
    page.keyboard.press("Alt+Enter")
    expect(card(faulty)).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert faulty.axe() == []
    small = page.evaluate(
        """[...document.querySelectorAll('[data-desk-card] :is(button, a), .desk-ways :is(button, a)')]
             .filter((part) => part.offsetParent && part.getBoundingClientRect().height < 24)
             .map((part) => part.outerHTML)"""
    )
    assert small == []
