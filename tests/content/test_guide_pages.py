"""Every page of the guide is read by our own proofreader, has the one shape, and is not long."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

import pytest

from followup.core.checklist import RULES, check_letter
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.rule import Context
from followup.website.docs_page import DocsPage
from tests.content.guide_prose import DOCS, Passage, guide_pages, passages

PAGES = guide_pages()
BY_TOPIC = {page.topic: page for page in PAGES}
OTHER_RULES = {rule.id for rule in RULES if rule.group != "proofreading"} | {"human-proofread"}
"""`human-proofread` asks the writer to read aloud; it finds nothing."""
NAMES = {"Careery", "don'ts"}
"""Words that no dictionary holds, and that are right here."""
SHOWN_FAULTS = {("professional", "mechanics", "i")}
"""Faults that a page shows on purpose, as page, rule and words."""
SHAPE = ["What to do", "An example", "Why", "Who disagrees", "What to avoid"]
FREE_SHAPE = {"reference"}
"""Parts of the guide whose pages are looked up and not followed."""
MOST_WORDS = 500
LONG = {
    "disagreements": "every question on which advisers are split",
    "dos-and-donts": "all of the guide on one page",
    "ethics": "eight rules with a heading each",
    "interest": "four rules with a heading each",
    "personal": "seven rules with a heading each",
    "polls": "a table of every poll",
    "professional": "35 rules with a heading each",
    "waiting": "seven rules with a heading each",
    "when": "five rules with a heading each",
    "why": "a table of the polls",
}
"""Pages that may be longer, and why."""


def proofread(page: DocsPage) -> Iterator[str]:
    """Yield what the proofreading rules find on a page, each with file and line."""
    read = passages(page)
    body, starts = "", []
    for passage in read:
        starts.append(len(body))
        body += f"{passage.text}\n\n"
    report = check_letter(
        Letter(subject=None, body=body), Context(interview=Interview()), disabled=OTHER_RULES
    )
    for finding in report.findings:
        meant = finding.rule == "spelling" and finding.quote in NAMES
        if not meant and (page.topic, finding.rule, finding.quote) not in SHOWN_FAULTS:
            line = read[bisect_right(starts, finding.start) - 1].line
            yield f"{page.where}:{line} · {finding.rule}: {finding.message}"


@pytest.mark.parametrize("topic", BY_TOPIC)
def test_our_own_proofreader_finds_nothing(topic: str) -> None:
    found = list(proofread(BY_TOPIC[topic]))
    assert not found, "\n".join(["", *found])


def test_the_proofreader_reads_every_line_and_says_which() -> None:
    page = BY_TOPIC["when"]
    lines = page.body.split("\n")
    number = next(n for n, line in enumerate(lines) if line.startswith("3. "))
    for slip, rule in (
        ("I recieved it.", "spelling"),
        ("Its a hour to late.", "articles"),
        ("Your welcome to call me.", "confusables"),
        ("They was here.", "agreement"),
    ):
        body = "\n".join([*lines[:number], f"3. {slip}", *lines[number + 1 :]])
        found = list(proofread(replace(page, body=body)))
        assert f"docs/guide/when.md:{page.body_line + number} · {rule}: " in "\n".join(found)
    read = passages(page)
    assert {"When to send it.", "Robert Walters, Belgium."} <= {passage.text for passage in read}
    assert sum(len(passages(page)) for page in PAGES) >= 1000


def headings(page: DocsPage) -> list[str]:
    """Return the headings of the second level."""
    return re.findall(r"^## (.+)$", page.body, re.MULTILINE)


@pytest.mark.parametrize("topic", [page.topic for page in PAGES if page.part not in FREE_SHAPE])
def test_a_page_has_the_one_shape(topic: str) -> None:
    page = BY_TOPIC[topic]
    found = [heading for heading in headings(page) if heading in SHAPE]
    assert found[:2] == SHAPE[:2]
    assert found == [heading for heading in SHAPE if heading in found]
    assert {"Who disagrees", "What to avoid"} <= set(found)
    first = page.body.split("## What to do", 1)[1].split("\n## ", 1)[0]
    assert len(re.findall(r"^\d\. ", first, re.MULTILINE)) == 3
    assert first.count("\n\n") == 1, "nothing but the three lines"
    example = page.body.split("## An example", 1)[1].split("\n## ", 1)[0]
    assert "<!-- followup: draft " in example
    assert page.items("templates")


@pytest.mark.parametrize("topic", BY_TOPIC)
def test_a_page_is_read_in_a_few_minutes(topic: str) -> None:
    read: list[Passage] = passages(BY_TOPIC[topic])[2:]
    words = sum(len(passage.text.split()) for passage in read)
    assert (words <= MOST_WORDS) is (topic not in LONG), words
    assert len(str(BY_TOPIC[topic].meta["description"])) <= 155


def test_no_page_types_a_letter() -> None:
    for page in PAGES:
        for passage in passages(page):
            assert not re.match(r"Subject:|Dear [A-Z][^.?]*,$", passage.text), f"{page.where}:{passage.line}"


def test_every_template_stands_on_a_page_that_says_when_to_use_it() -> None:
    named = {id for page in PAGES for id in page.items("templates")}
    written = {path.stem for path in (DOCS.parent / "templates").rglob("*.md")}
    assert len(written) >= 60
    assert written <= named, written - named
