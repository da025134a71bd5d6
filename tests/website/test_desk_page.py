"""The static page of the desk: a control for every field, references that lead somewhere, nothing inline."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest

from followup.core.advice import questions_data
from followup.core.checklist import RULES
from followup.core.interview import field_specs
from followup.core.problems import ProblemsError
from followup.core.template import Template
from followup.library import load_library
from followup.website.desk_page import DeskAddresses, date_text, desk_files, desk_page
from followup.website.plugin import FollowupPlugin
from followup.website.vendored import vendored_files

ROOT = Path(__file__).resolve().parents[2]
ADDRESSES = DeskAddresses(
    desk="assets/followup/desk/0a/",
    runtime="assets/followup/runtime/0b/",
    library="assets/followup/library-0c.json",
)
type Tag = tuple[str, Mapping[str, str]]


class Tags(HTMLParser):
    """Every start tag, with whether it stands in a `<template>`."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[Tag] = []
        self.copies: list[Tag] = []
        self.text: list[str] = []
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = (tag, {name: value or "" for name, value in attrs})
        (self.copies if self._depth else self.tags).append(found)
        self._depth += tag == "template"

    def handle_endtag(self, tag: str) -> None:
        self._depth -= tag == "template"

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def having(self, attribute: str) -> list[Tag]:
        """Return the tags outside of templates that have an attribute."""
        return [tag for tag in self.tags if attribute in tag[1]]


@cache
def library() -> Mapping[str, Template]:
    return load_library(ROOT / "templates")


@cache
def page() -> str:
    return desk_page(library(), default="ty-hm-standard", addresses=ADDRESSES)


@cache
def tags() -> Tags:
    parser = Tags()
    parser.feed(page())
    return parser


def test_every_field_of_the_interview_has_a_control_named_after_its_path() -> None:
    names = {attributes["name"] for _, attributes in tags().having("name")}
    specs = field_specs()
    for spec in specs:
        path = spec.path.replace("*", "0")
        assert path in names or f"{path}.0" in names, spec.path
    assert len(specs) >= 25


def test_every_control_has_a_name_to_be_called_by() -> None:
    labelled = {attributes["for"] for _, attributes in tags().having("for")}
    controls = [tag for tag in tags().tags if tag[0] in ("input", "select", "textarea")]
    for _, attributes in controls:
        wrapped = "data-desk-own" in attributes
        assert wrapped or "aria-label" in attributes or attributes.get("id") in labelled, attributes
    assert len(controls) >= 30


def test_ids_are_unique_and_references_lead_to_them() -> None:
    ids = Counter(attributes["id"] for _, attributes in tags().having("id"))
    assert [id for id, count in ids.items() if count > 1] == []
    seen = 0
    for name in ("for", "aria-describedby", "aria-labelledby"):
        for _, attributes in tags().having(name):
            for id in attributes[name].split():
                seen += 1
                assert id in ids, f"{name}={id}"
    assert seen >= 60


def test_nothing_is_inline_and_every_address_is_relative() -> None:
    everything = [*tags().tags, *tags().copies]
    for tag, attributes in everything:
        assert tag != "style"
        assert not [name for name in attributes if name == "style" or name.startswith("on")], attributes
        if tag == "script":
            assert attributes["src"] == "../assets/followup/desk/0a/desk.js"
        for name in ("src", "href", "data-worker-url", "data-runtime-url", "data-library-url"):
            address = attributes.get(name, "")
            assert not re.match(r"(?:[a-z]+:)?//|/", address), address
    root = next(attributes for _, attributes in everything if "data-desk" in attributes)
    assert root["data-worker-url"] == "../assets/followup/desk/0a/worker.js"
    assert root["data-runtime-url"] == "../assets/followup/runtime/0b/"
    assert root["data-library-url"] == "../assets/followup/library-0c.json"
    assert root["data-site-url"] == "../"


def test_every_template_is_offered_with_what_it_needs() -> None:
    offered = {tag["value"]: tag for _, tag in tags().having("data-needs")}
    assert set(offered) == set(library())
    assert len(offered) >= 18
    for id, template in library().items():
        assert offered[id]["data-needs"].split() == list(template.needs)
    assert [id for id, tag in offered.items() if "selected" in tag] == ["ty-hm-standard"]
    assert offered["ty-hm-standard"]["data-send"] == "best"
    assert offered["st-first"]["data-send"] == "now"


def test_every_rule_is_listed_for_when_python_can_not_start() -> None:
    listed = [attributes["data-rule"] for _, attributes in tags().having("data-passes")]
    assert listed == [rule.id for rule in RULES]
    assert len(listed) >= 20


def test_the_sample_says_that_it_is_one_and_is_the_cores_own_draft() -> None:
    text = " ".join("".join(tags().text).split())
    assert "A sample, made from invented notes" in text
    assert "migration to Snowflake" in text
    times = [attributes["datetime"] for tag, attributes in tags().tags if tag == "time"]
    assert "2026-11-20T15:30:00-05:00" in times
    assert "{{" not in page()


def test_the_modules_of_the_desk_are_fetched_together() -> None:
    files = {**desk_files(), **vendored_files(ROOT / "node_modules")}
    fetched = {
        attributes["href"].rpartition("/")[2]
        for tag, attributes in tags().tags
        if tag == "link" and attributes["rel"] == "modulepreload"
    }
    imports = re.compile(r'^(?:import|export)\b[^"\n]*from "\./([\w.]+)"', re.MULTILINE)
    reached, due = set(), ["desk.js"]
    while due:
        name = due.pop()
        if name not in reached:
            reached.add(name)
            due += imports.findall(files[name].decode())
    assert reached <= fetched
    assert len(reached) >= 15
    assert "worker.js" not in fetched


def test_modules_build_nothing_from_markup_and_know_no_rule() -> None:
    ids = {rule.id for rule in RULES}
    modules = {name: text.decode() for name, text in desk_files().items() if name.endswith(".js")}
    for name, text in modules.items():
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write", text), name
        assert not [id for id in ids if f'"{id}"' in text], name
    assert len(modules) >= 20


def test_a_site_may_say_that_its_devices_belong_to_nobody() -> None:
    def roots(**choice: bool) -> list[Mapping[str, str]]:
        tags = Tags()
        tags.feed(desk_page(library(), default="ty-hm-standard", addresses=ADDRESSES, **choice))
        return [attributes for _, attributes in tags.having("data-desk")]

    assert ["data-not-mine" in root for root in roots()] == [False]
    assert ["data-not-mine" in root for root in roots(shared_device=True)] == [True]
    assert FollowupPlugin.config_class().shared_device is False


def test_a_default_that_is_no_template_is_named() -> None:
    with pytest.raises(ProblemsError, match="ty-nobody"):
        desk_page(library(), default="ty-nobody", addresses=ADDRESSES)


def test_dates_read_like_those_in_the_browser() -> None:
    assert date_text("2026-11-20T15:30:00-05:00") == "Fri 20 Nov, 15:30"
    assert date_text("2026-11-27") == "Fri 27 Nov"


def test_the_questions_of_which_message_now_are_the_cores_word_for_word() -> None:
    questions = questions_data()
    text = " ".join("".join(tags().text).split())
    offered = {attributes["value"]: attributes for tag, attributes in tags().tags if tag == "option"}
    assert questions["stage"]["question"] in text
    assert questions["happened"]["question"] in text
    for choice in questions["happened"]["choices"]:
        assert choice["text"] in text
        assert offered[choice["value"]]["data-when"] == choice["when"]
        assert offered[choice["value"]]["data-stages"].split() == choice["stages"]
    assert len(questions["happened"]["choices"]) >= 20


def test_steps_of_the_debrief_ask_for_fields_that_the_form_has() -> None:
    fields = {attributes["data-desk-field"] for _, attributes in tags().having("data-desk-field")}
    asked = [
        path for _, attributes in tags().having("data-paths") for path in attributes["data-paths"].split()
    ]
    assert len(asked) >= 12
    assert set(asked) <= fields
