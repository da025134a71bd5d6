"""Everything as one file: out, in again, merged without loss; a broken or hostile file changes nothing."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Watch
from tests.browser.desk_in_page import DeskInPage
from tests.browser.kept_on_device import backup, interview, on_device, put_on_device, record, write_file
from tests.browser.serving import PagesServer

pytestmark = [pytest.mark.browser, pytest.mark.long]


@pytest.fixture
def desk(page: Page, site: PagesServer, watch: Watch) -> Iterator[DeskInPage]:
    """The desk without Python."""
    watch.expect("404|Failed to load")
    site.ways.broken["pyodide.mjs"] = 404
    return DeskInPage(page, site.url)


def dialog(page: Page) -> Locator:
    return page.locator("[data-desk-import]")


def choose(desk: DeskInPage, path: Path) -> Locator:
    """Press the button, choose the file, and return the dialog."""
    with desk.page.expect_file_chooser() as chooser:
        desk.action("import").click()
    chooser.value.set_files(path)
    expect(dialog(desk.page)).to_be_visible()
    return dialog(desk.page)


def download(desk: DeskInPage) -> dict[str, Any]:
    with desk.page.expect_download() as waiting:
        desk.action("export").click()
    assert waiting.value.suggested_filename == "interviews-2026-11-20.json"
    file: dict[str, Any] = json.loads(Path(waiting.value.path()).read_text(encoding="utf-8"))
    return file


def opened_with(desk: DeskInPage, *numbers: int) -> DeskInPage:
    desk.page.goto(f"{desk.url}guide/")
    if numbers:
        put_on_device(desk.page, [record(number) for number in numbers], version=2)
    desk.open(wait=False)
    if numbers:
        expect(desk.control("company")).to_have_value(f"Company {max(numbers):02}")
    return desk


def test_everything_goes_out_and_comes_back_the_same(desk: DeskInPage, page: Page, tmp_path: Path) -> None:
    opened_with(desk, 1, 2, 3)
    desk.fill({"role": "typed just now"})
    file = download(desk)
    expect(desk.saved).to_have_attribute("data-desk-saved", "saved")
    before = {one["id"]: one["content"] for one in on_device(page) or []}
    assert {one["id"]: one["content"] for one in file["interviews"]} == before
    assert "typed just now" in json.dumps(file)
    desk.action("clear").click()
    desk.action("clear-yes").click()
    expect(desk.control("company")).to_have_value("")
    asked = choose(desk, write_file(tmp_path, file))
    expect(asked.locator("p")).to_contain_text("3 interviews in the file: 3 new.")
    expect(asked.locator("li")).to_contain_text(["Company 01", "Company 02", "Company 03"])
    desk.action("import-yes").click()
    expect(page.locator("[data-desk-keep] [data-desk-done]")).to_have_text("3 interviews added.")
    assert {one["id"]: one["content"] for one in on_device(page) or []} == before
    expect(desk.control("role")).to_have_value("typed just now")


def test_a_file_is_merged_without_loss_and_a_second_time_adds_nothing(
    desk: DeskInPage, page: Page, tmp_path: Path
) -> None:
    opened_with(desk, 1, 2)
    file = write_file(tmp_path, backup([record(1), record(2, role="another role"), record(3)]))
    asked = choose(desk, file)
    expect(asked.locator("p")).to_contain_text("1 new, 1 the same as here, 1 different")
    standings = asked.locator("li").evaluate_all("items => items.map((item) => item.dataset.deskStanding)")
    assert standings == ["same", "different", "new"]
    desk.action("import-yes").click()
    expect(page.locator("[data-desk-count]")).to_have_text("4 interviews")
    there = on_device(page) or []
    roles = [
        (
            one["content"]["write"]["interview"]["company"],
            one["content"]["write"]["interview"]["role"],
            one["origin"],
        )
        for one in there
    ]
    assert sorted(roles) == [
        ("Company 01", "Data Analyst", ""),
        ("Company 02", "Data Analyst", ""),
        ("Company 02", "another role", "file"),
        ("Company 03", "Data Analyst", ""),
    ]
    assert record(2) in there
    asked = choose(desk, file)
    expect(asked.locator("p")).to_contain_text("There is nothing to add.")
    expect(desk.action("import-yes")).to_be_hidden()
    desk.action("import-no").click()
    assert on_device(page) == there


def test_nothing_is_added_before_it_is_wanted(desk: DeskInPage, page: Page, tmp_path: Path) -> None:
    opened_with(desk, 1)
    choose(desk, write_file(tmp_path, backup([record(2)])))
    assert len(on_device(page) or []) == 1
    page.keyboard.press("Escape")
    expect(dialog(page)).to_be_hidden()
    expect(desk.action("import")).to_be_focused()
    assert len(on_device(page) or []) == 1


def test_a_file_of_the_first_desk_and_one_without_a_log_are_brought_up_to_date(
    desk: DeskInPage, page: Page, tmp_path: Path
) -> None:
    opened_with(desk)
    alone = {
        **interview(1)["write"]["interview"],
        "sent": [{"purpose": "thank-you", "at": "2026-11-03T09:00:00-05:00"}],
    }
    choose(desk, write_file(tmp_path, alone))
    desk.action("import-yes").click()
    expect(desk.control("company")).to_have_value("Company 01")
    (there,) = on_device(page) or []
    assert there["format"] == 2
    assert there["content"]["sent"][0]["purpose"] == "thank-you"
    older = record(2)
    del older["content"]["sent"]
    choose(desk, write_file(tmp_path, backup([{**older, "format": 1}], format=1)))
    desk.action("import-yes").click()
    expect(page.locator("[data-desk-count]")).to_have_text("2 interviews")
    assert all(one["format"] == 2 and "sent" in one["content"] for one in on_device(page) or [])


def hostile(content: dict[str, Any], **more: Any) -> dict[str, Any]:
    return backup([{**record(1), "content": content, **more}])


def written(content: str) -> str:
    """Return the text of a file around a content that is written by hand."""
    return json.dumps(backup([{**record(1), "content": "HERE"}])).replace('"HERE"', content)


DEEP = "[" * 5_000 + "]" * 5_000
BROKEN: dict[str, object] = {
    "cut short": json.dumps(backup([record(1)]))[:200],
    "no JSON": "Dear Dr Okonkwo",
    "empty": "",
    "a list": [1, 2],
    "from elsewhere": {"interviews": []},
    "no format": {"what": "interview-followup", "interviews": []},
    "a newer format": backup([record(1)], format=99),
    "a newer record": backup([{**record(1), "format": 99}]),
    "no list": {"what": "interview-followup", "format": 2, "interviews": {}},
    "too many": backup([record(1)] * 1_001),
    "no interview": {"what": "interview-followup", "format": 2, "interviews": [None, 7, "x"]},
    "an id of markup": backup([{**record(1), "id": "<img src=x onerror=alert(1)>"}]),
    "no moment": backup([{**record(1), "saved_at": "yesterday"}]),
    "content of a text": hostile("<script>alert(1)</script>"),  # type: ignore[arg-type]
    "letters of another kind": hostile({"write": {"letters": {"length": 1}}}),
    "a letter without text": hostile({"write": {"letters": [{"subject": 1, "body": {}}]}}),
    "thirteen letters": hostile({"write": {"letters": [{"subject": "", "body": ""}] * 13}}),
    "a style that is a request": hostile({"write": {"style": {"kind": "describe"}}}),
    "a log of another kind": hostile({"sent": [{"purpose": "thank-you"}]}),
    "a text without end": hostile({"write": {"interview": {"company": "x" * 20_001}}}),
    "values without end": hostile({"write": {"interview": {"points": ["x"] * 20_001}}}),
    "nested without end": written(f'{{"write": {DEEP}}}'),
    "a prototype": written('{"__proto__": {"polluted": 1}, "write": {"interview": {}}}'),
    "a prototype further in": written('{"write": {"interview": {"__proto__": {"polluted": 1}}}}'),
    "a constructor": written('{"write": {"constructor": {"prototype": {"polluted": 1}}}}'),
}


def test_a_broken_or_hostile_file_is_refused_with_its_reasons_and_changes_nothing(
    desk: DeskInPage, page: Page, tmp_path: Path
) -> None:
    opened_with(desk, 5)
    before = on_device(page)
    seen = 0
    for name, content in BROKEN.items():
        asked = choose(desk, write_file(tmp_path, content))
        expect(asked.locator("h2")).to_have_text("This file can’t be added")
        problems = asked.locator("li")
        assert problems.count() >= 1, name
        assert all(text.endswith(".") for text in problems.all_inner_texts()), name
        expect(desk.action("import-yes")).to_be_hidden()
        desk.action("import-no").click()
        assert on_device(page) == before, name
        assert page.evaluate("({}).polluted === undefined && [].polluted === undefined"), name
        seen += 1
    assert seen == len(BROKEN) >= 20


def test_all_that_is_wrong_is_told_at_once(desk: DeskInPage, tmp_path: Path) -> None:
    opened_with(desk)
    wrong = [{**record(1), "id": "!", "saved_at": "?", "content": {"write": {"letters": 1}}}, "x"]
    asked = choose(
        desk, write_file(tmp_path, {"what": "interview-followup", "format": 2, "interviews": wrong})
    )
    expect(asked.locator("li")).to_have_count(4)
    expect(asked.locator("p")).to_have_text("4 things are in the way. Nothing has changed.")


def test_a_file_that_is_too_large_is_not_even_read(desk: DeskInPage, tmp_path: Path) -> None:
    opened_with(desk)
    asked = choose(desk, write_file(tmp_path, " " * 20_000_001))
    expect(asked.locator("li")).to_contain_text("larger than any")


def test_markup_in_a_file_stays_text(desk: DeskInPage, page: Page, tmp_path: Path) -> None:
    opened_with(desk)
    name = "<img src=x onerror='window.hacked = 1'><b>Fernhollow</b>"
    file = backup([{**record(1, company=name), "content": interview(1, company=name)}])
    asked = choose(desk, write_file(tmp_path, file))
    expect(asked.locator("li strong")).to_have_text(name)
    desk.action("import-yes").click()
    expect(desk.control("company")).to_have_value(name)
    assert page.evaluate("window.hacked === undefined")
    assert page.locator("[data-desk] img").count() == 0


def test_a_device_that_takes_nothing_says_so_and_nothing_is_half_added(
    desk: DeskInPage, page: Page, tmp_path: Path
) -> None:
    opened_with(desk, 1)
    page.evaluate(
        """() => {
             const put = IDBObjectStore.prototype.put;
             let count = 0;
             IDBObjectStore.prototype.put = function (...record) {
               if ((count += 1) > 1) throw new DOMException("full", "QuotaExceededError");
               return put.apply(this, record);
             };
           }"""
    )
    choose(desk, write_file(tmp_path, backup([record(2), record(3), record(4)])))
    desk.action("import-yes").click()
    expect(page.locator("[data-desk-keep] [data-desk-done]")).to_contain_text("Nothing was added")
    assert len(on_device(page) or []) == 1


def test_parts_of_a_later_desk_survive_the_way_through_the_file(desk: DeskInPage, tmp_path: Path) -> None:
    opened_with(desk)
    content = interview(1)
    content["write"]["of_tomorrow"] = {"kept": [1, True, None, "text"]}
    choose(desk, write_file(tmp_path, backup([{**record(1), "content": content}])))
    desk.action("import-yes").click()
    expect(desk.control("company")).to_have_value("Company 01")
    assert download(desk)["interviews"][0]["content"]["write"]["of_tomorrow"] == {
        "kept": [1, True, None, "text"]
    }


def test_axe_finds_nothing_in_the_dialogs(desk: DeskInPage, page: Page, tmp_path: Path) -> None:
    opened_with(desk, 1)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        choose(desk, write_file(tmp_path, backup([record(1), record(2), record(1, role="x")])))
        assert desk.axe() == [], "preview"
        desk.action("import-no").click()
        choose(desk, write_file(tmp_path, "no"))
        assert desk.axe() == [], "problems"
        desk.action("import-no").click()
        desk.action("clear").click()
        assert desk.axe() == [], "delete"
        desk.action("clear-no").click()
