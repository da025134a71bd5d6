"""The pages around the desk in a real browser: readable by everybody, filtered at once, found by search."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import Watch
from tests.browser.desk_in_page import DeskInPage
from tests.browser.serving import PagesServer

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]
AXE = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
PAGES = (
    "",
    "guide/",
    "guide/when/",
    "guide/hand-out/",
    "guide/polls/",
    "guide/sources/",
    "gallery/",
    "gallery/?purpose=thank-you&stage=panel",
    "gallery/ty-hm-standard/",
    "gallery/ty-card/",
    "gallery/nw-referrer/",
    "gallery/of-decline/",
    "gallery/st-voicemail/",
    "checklist/",
    "checklist/name-misspelt/",
    "contribute/",
)
WIDTHS = (1280, 390)


@pytest.fixture(params=[(scheme, width) for scheme in ("light", "dark") for width in WIDTHS], ids=str)
def dressed(request: pytest.FixtureRequest, browser: Browser, watch: Watch) -> Iterator[BrowserContext]:
    """A fresh profile in one scheme and one width."""
    scheme, width = request.param
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
    )
    watch.on(context)
    yield context
    context.close()
    assert watch.unexpected() == []


def test_pages_pass_axe_and_fit_their_width(dressed: BrowserContext, site: PagesServer) -> None:
    page = dressed.new_page()
    faults: list[str] = []
    for address in PAGES:
        page.goto(site.url + address)
        page.evaluate(AXE)
        result = page.evaluate("tags => axe.run(document, {runOnly: tags})", STANDARDS)
        assert len(result["passes"]) >= 10
        faults += [
            f"/{address} {fault['id']}: {node['target']} {node['failureSummary']}"
            for fault in result["violations"]
            for node in fault["nodes"]
        ]
        across = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if across > 0:
            faults.append(f"/{address} is {across} px wider than the window")
    assert faults == []


def test_a_dark_system_is_dark_before_any_script_runs(browser: Browser, site: PagesServer) -> None:
    context = browser.new_context(java_script_enabled=False, color_scheme="dark")
    page = context.new_page()
    page.goto(site.url)
    background = page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
    context.close()
    assert background == "rgb(18, 22, 28)"


def test_the_letter_font_is_ours_and_comes_once(page: Page, site: PagesServer) -> None:
    page.goto(f"{site.url}gallery/ty-hm-standard/")
    page.evaluate("document.fonts.ready.then(() => true)")
    faces = page.evaluate(
        "[...document.fonts].filter(face => face.status == 'loaded').map(face => face.family)"
    )
    assert any("Source Serif 4" in family for family in faces)
    assert sum(answer.path.endswith(".woff2") for answer in site.answered) == 1


# ---------------------------------------------------------------- the gallery


@pytest.fixture
def gallery(page: Page, site: PagesServer) -> Page:
    page.goto(f"{site.url}gallery/")
    expect(page.locator("[data-gallery-filters]")).to_be_visible()
    return page


def shown(page: Page) -> int:
    return page.locator("[data-gallery-card]:visible").count()


def test_filters_act_at_once_and_stand_in_the_address(gallery: Page) -> None:
    every = shown(gallery)
    gallery.get_by_role("checkbox", name=re.compile("^Say thank you")).check()
    thanks = shown(gallery)
    assert 0 < thanks < every
    gallery.get_by_role("checkbox", name=re.compile("^Decline an offer")).check()
    both = shown(gallery)
    assert thanks < both < every
    expect(gallery.get_by_role("status")).to_have_text(f"{both} of {every} templates")
    assert gallery.url.endswith("gallery/?purpose=thank-you&purpose=offer-decline")
    gallery.reload()
    expect(gallery.get_by_role("checkbox", name=re.compile("^Say thank you"))).to_be_checked()
    assert shown(gallery) == both


def test_counts_say_what_a_click_would_show(gallery: Page) -> None:
    gallery.get_by_role("checkbox", name=re.compile("^Say thank you")).check()
    label = gallery.locator("label", has_text="Panel")
    said = int(label.locator("[data-gallery-count]").inner_text())
    gallery.get_by_role("checkbox", name=re.compile("^Panel")).check()
    assert shown(gallery) == said


def test_an_empty_result_says_so_and_offers_a_way_back(gallery: Page, site: PagesServer) -> None:
    every = shown(gallery)
    gallery.goto(f"{site.url}gallery/?purpose=offer-accept&stage=panel&nonsense=1")
    expect(gallery.get_by_text("No template fits all of these")).to_be_visible()
    expect(gallery.get_by_role("status")).to_have_text(f"0 of {every} templates")
    gallery.get_by_role("button", name="Clear all filters").click()
    assert shown(gallery) == every
    assert gallery.url == f"{site.url}gallery/"
    expect(gallery.get_by_text("No template fits all of these")).to_be_hidden()


def test_the_keyboard_is_enough(gallery: Page) -> None:
    every = shown(gallery)
    gallery.locator("[data-gallery-fold] summary").focus()
    gallery.keyboard.press("Tab")
    gallery.keyboard.press("Space")
    assert shown(gallery) < every
    for _ in range(60):
        gallery.keyboard.press("Tab")
        if gallery.evaluate("document.activeElement.hasAttribute('data-gallery-clear')"):
            break
    gallery.keyboard.press("Enter")
    assert shown(gallery) == every


def test_without_javascript_the_gallery_is_lists_by_purpose(browser: Browser, site: PagesServer) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site.url}gallery/")
    assert page.locator("[data-gallery-filters]").is_hidden()
    assert shown(page) >= 18
    page.locator('a[href="#status-check"]').click()
    assert page.url.endswith("#status-check")
    assert page.locator("#status-check").is_visible()
    context.close()


# ---------------------------------------------------------------- search


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("these thanks come late", "gallery/ty-late/"),
        ("touching base", "checklist/nudge-cliches/"),
        ("memory fades", "guide/when/"),
    ],
)
def test_search_finds_templates_rules_and_guide_pages(
    page: Page, site: PagesServer, words: str, address: str
) -> None:
    page.goto(site.url)
    expect(page.locator(".md-search-result__meta")).to_have_text("Type to start searching", timeout=30_000)
    page.get_by_role("textbox", name="Search").press_sequentially(words)  # the theme listens to keys
    found = page.locator(f'.md-search-result__item a[href*="{address}"]')
    expect(found.first).to_be_visible(timeout=30_000)
    page.evaluate("Promise.all(document.getAnimations().map(({ finished }) => finished))")
    box = found.first.bounding_box()
    assert box is not None
    assert box["x"] + box["width"] <= 1280


@pytest.mark.parametrize(
    ("template", "sheet"),
    [("ty-card", "420 298.07999"), ("ty-hm-standard", "612 792"), ("of-decline", "612 792")],
)
def test_a_message_prints_on_one_sheet_and_a_card_on_a_small_one(
    page: Page, site: PagesServer, template: str, sheet: str
) -> None:
    page.goto(f"{site.url}gallery/{template}/")
    sheets = re.findall(rb"/MediaBox\s*\[0 0 ([\d. ]+)\]", page.pdf(prefer_css_page_size=True))
    assert [size.decode() for size in sheets] == [sheet]


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_sheet_of_dos_and_donts_is_one_sheet(page: Page, site: PagesServer, paper: str) -> None:
    page.goto(f"{site.url}guide/hand-out/")
    sheets = page.pdf(format=paper, margin=dict.fromkeys(("top", "right", "bottom", "left"), "15mm"))
    assert len(re.findall(rb"/Type\s*/Page\b", sheets)) == 1
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 560, "height": 800})
    lists = page.locator(".do-and-dont > div")
    first, second = (lists.nth(number).bounding_box() for number in (0, 1))
    assert first
    assert second
    assert first["y"] == second["y"]
    expect(page.locator(".not-on-paper")).to_be_hidden()


def test_print_shows_the_letter_alone(page: Page, site: PagesServer) -> None:
    page.goto(f"{site.url}gallery/ty-hm-standard/")
    page.emulate_media(media="print")
    expect(page.locator(".letter").first).to_be_visible()
    for part in (".md-header", ".split__side", ".page__head", ".md-footer"):
        expect(page.locator(part).first).to_be_hidden()


# ---------------------------------------------------------------- what docs/privacy.md promises


def test_the_desk_works_with_the_network_switched_off_and_asks_for_nothing_while_typing(
    page: Page, context: BrowserContext, site: PagesServer, watch: Watch
) -> None:
    desk = DeskInPage(page, site.url).open()
    before = len(watch.requests)
    context.set_offline(True)
    desk.written()
    page.locator('[name="template"]').select_option("ty-late")
    expect(desk.body).to_contain_text(re.compile("late|still owe|a few days"))
    assert before > 10
    # The browser asks for the icon of the tab when it likes.
    assert [url for url in watch.requests[before:] if not url.endswith("favicon.svg")] == []
    assert context.cookies() == []


def test_the_header_fits_the_smallest_phone(page: Page, site: PagesServer) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    for address in PAGES:
        page.goto(site.url + address)
        assert page.evaluate("document.documentElement.scrollWidth") == 320, address


def test_what_filters_leave_stays_in_sight(page: Page, site: PagesServer) -> None:
    page.set_viewport_size({"width": 1280, "height": 700})
    page.goto(f"{site.url}gallery/")
    for name, value in (("tone", "neutral"), ("channel", "linkedin"), ("purpose", "offer-accept")):
        page.locator(f'[data-gallery-filters] input[name="{name}"][value="{value}"]').check()
    page.mouse.wheel(0, 2000)
    header = page.locator(".md-header").bounding_box()
    assert header is not None
    for part in ("[data-gallery-status]", "[data-gallery-empty] h2"):
        box = page.locator(part).bounding_box()
        assert box is not None
        assert box["y"] >= header["height"], part
