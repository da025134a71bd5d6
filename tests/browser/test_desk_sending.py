"""Ways out of the desk: clipboard, share sheet, paper, and the empty set-up as a link."""

import re
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.desk_in_page import NOTES, DeskInPage
from tests.browser.printed import text_of
from tests.browser.serving import PagesServer

pytestmark = [pytest.mark.browser, pytest.mark.long]

SHARE = """navigator.share = async (what) => {
  window.shared = what;
  if (window.refuses) throw new DOMException("closed", "AbortError");
}"""


@pytest.fixture
def desk(page: Page, site: PagesServer, context: BrowserContext) -> Iterator[DeskInPage]:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    return DeskInPage(page, site.url)


@pytest.fixture
def done(page: Page) -> Locator:
    return page.locator("[data-desk-paper] [data-desk-done]")


def clipboard(page: Page, kind: str) -> str:
    return str(
        page.evaluate(
            """async (kind) => {
                 const [item] = await navigator.clipboard.read();
                 return (await item.getType(kind)).text();
               }""",
            kind,
        )
    )


# ---------------------------------------------------------------- clipboard


def test_rich_text_has_paragraphs_and_the_plain_text_beside_it(
    desk: DeskInPage, page: Page, done: Locator
) -> None:
    desk.open().written()
    desk.type_at_end("\n<b>not bold</b> & more")
    desk.action("copy-rich").click()
    expect(done).to_have_text("The letter is copied, with its paragraphs.")
    assert clipboard(page, "text/plain").replace("\r\n", "\n") == desk.text()
    html = clipboard(page, "text/html")
    read = page.evaluate(
        """html => [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('p')].map((p) =>
             [...p.childNodes].map((node) => node.nodeName === 'BR' ? '\\n' : node.textContent).join(''))""",
        html,
    )
    assert "\n\n".join(read) == desk.text().strip()
    assert len(read) >= 4
    assert "<b>" not in html


def test_the_subject_is_copied_apart(desk: DeskInPage, page: Page, done: Locator) -> None:
    desk.open().written()
    desk.action("copy-subject").click()
    expect(done).to_have_text("The subject is copied.")
    assert page.evaluate("navigator.clipboard.readText()") == desk.subject.input_value()


def test_a_browser_that_takes_no_rich_text_says_what_works(
    desk: DeskInPage, page: Page, done: Locator
) -> None:
    page.add_init_script("delete window.ClipboardItem")
    desk.open().written()
    desk.action("copy-rich").click()
    expect(done).to_contain_text("Copy the letter as it is")
    expect(done).to_have_attribute("data-not", "")


# ---------------------------------------------------------------- the share sheet


def test_where_the_system_shares_that_is_the_one_main_button(
    desk: DeskInPage, page: Page, done: Locator
) -> None:
    page.add_init_script(SHARE)
    page.set_viewport_size({"width": 390, "height": 844})
    desk.open().written()
    main = page.locator("[data-desk-paper] .button--main:visible")
    expect(main).to_have_count(1)
    expect(main).to_have_text("Share")
    main.click()
    expect(done).to_have_text("Shared.")
    assert page.evaluate("shared") == {"title": desk.subject.input_value(), "text": desk.text()}


def test_a_sheet_that_was_closed_says_nothing(desk: DeskInPage, page: Page, done: Locator) -> None:
    page.add_init_script(SHARE)
    desk.open().written()
    page.evaluate("window.refuses = true")
    desk.action("share").click()
    expect(done).to_have_text("")
    assert page.evaluate("shared.text") == desk.text()


# ---------------------------------------------------------------- paper


@pytest.mark.parametrize(("template", "sheet"), [("ty-hm-standard", (612, 792)), ("ty-card", (420, 298))])
def test_what_is_printed_reads_the_same_on_one_sheet(
    desk: DeskInPage, page: Page, template: str, sheet: tuple[int, int]
) -> None:
    desk.open(f"?template={template}").fill({**NOTES, "points.1": ""})
    expect(desk.body).to_contain_text("migration to Snowflake")
    expect(desk.body).to_contain_text("Ana Ruiz")
    desk.settled()
    page.emulate_media(color_scheme="dark")
    pdf = page.pdf(prefer_css_page_size=True)
    sizes = re.findall(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert [(round(float(wide)), round(float(high))) for wide, high in sizes] == [sheet]
    words = re.sub(r"\s", "", desk.text())
    assert re.sub(r"\s", "", text_of(pdf)) == words
    assert len(words) >= 100


# ---------------------------------------------------------------- the set-up as a link


def test_the_link_to_a_set_up_holds_choices_and_nothing_typed(
    desk: DeskInPage, page: Page, site: PagesServer
) -> None:
    desk.open("?template=ty-hm-standard").written()
    page.locator("[name=tone]").select_option("direct")
    desk.settled()
    page.locator("[name=length]").select_option("short")
    desk.type_at_end(" By hand.")
    desk.settled()
    desk.action("link").click()
    expect(page.locator("[data-desk-pick] [data-desk-done]")).to_contain_text("nothing of yours")
    link = page.evaluate("navigator.clipboard.readText()")
    address = urlsplit(link)
    assert link.startswith(f"{site.url}draft/?")
    assert parse_qs(address.query) == {
        "template": ["ty-hm-standard"],
        "tone": ["direct"],
        "length": ["short"],
    }
    for typed in (*NOTES.values(), "hand"):
        assert not any(word in link for word in re.findall(r"\w{4,}", typed) if word not in ("2026", "team"))


def test_a_link_opens_its_set_up_and_a_later_choice_stands(desk: DeskInPage, page: Page) -> None:
    desk.open("?template=ty-hm-standard&tone=direct&length=short&channel=nonsense&company=Typed").written()
    expect(page.locator("[name=tone]")).to_have_value("direct")
    expect(page.locator("[name=length]")).to_have_value("short")
    expect(desk.control("company")).to_have_value("Fernhollow Analytics")
    page.locator("[name=tone]").select_option("formal")
    desk.settled()
    page.reload()
    desk.ready()
    expect(page.locator("[name=tone]")).to_have_value("formal")
    assert "tone=" not in page.url
    page.locator('[name="template"]').select_option("st-first")
    assert parse_qs(urlsplit(page.url).query)["template"] == ["st-first"]
