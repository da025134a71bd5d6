"""Tests that hold for every rule: it has examples, speaks on the bad ones, is silent on the good ones, its
fixes hold."""

import json
import re
from collections import Counter
from dataclasses import replace
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from followup.core.checklist import GROUPS, RULES, check_letter, example_context
from followup.core.finding import Finding, Part, Report, Severity
from followup.core.letter import Letter
from followup.core.rule import Example, Rule
from followup.library import load_library

ROOT = Path(__file__).parents[2]
GUIDE_TOPICS = frozenset(path.stem for path in (ROOT / "docs" / "guide").glob("*.md"))
LIBRARY = load_library(ROOT / "templates")
SOURCES = frozenset(json.loads(resources.files("followup.core").joinpath("sources.json").read_text("utf-8")))
NEVER_SAID = re.compile(r"\b(?:should|shouldn['’]t|invalid)\b", re.IGNORECASE)
SENTENCE_END = re.compile(r"[.!?](?=[\s”\"]|$)")
QUOTE = re.compile(r"“[^”]*”")


def cases(kind: str) -> list[Any]:
    """Return (rule, example) for every bad or good example of every rule."""
    return [
        pytest.param(rule, example, id=f"{rule.id}-{number}")
        for rule in RULES
        for number, example in enumerate(getattr(rule, kind))
    ]


def each_rule() -> list[Any]:
    return [pytest.param(rule, id=rule.id) for rule in RULES]


def report_on(example: Example, *, subject: str | None = None, body: str | None = None) -> Report:
    if body is not None:
        example = replace(example, subject=subject, body=body)
    return check_letter(Letter(subject=example.subject, body=example.body), example_context(example, LIBRARY))


def of_rule(report: Report, rule: Rule) -> list[Finding]:
    return [finding for finding in report.findings if finding.rule == rule.id]


def test_the_folders_are_the_registry() -> None:
    """Every file of every group folder is a rule, its id is its file name, and ids are unique."""
    folder = resources.files("followup.core.rules")
    files = {
        (group.name, file.name.removesuffix(".py").replace("_", "-"))
        for group in folder.iterdir()
        if group.is_dir() and group.name != "__pycache__"
        for file in group.iterdir()
        if file.name.endswith(".py") and file.name != "__init__.py"
    }
    assert {(rule.group, rule.id) for rule in RULES} == files
    assert len({rule.id for rule in RULES}) == len(RULES) >= 35
    assert {rule.group for rule in RULES} <= set(GROUPS)
    ranks = [(GROUPS.index(rule.group), rule.id) for rule in RULES]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize("rule", each_rule())
def test_says_what_it_is(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", rule.id)
    assert 2 <= len(rule.title.split()) <= 6, rule.title
    assert not rule.title.endswith(".")
    assert 2 <= len(rule.passes.split()) <= 8, rule.passes
    assert not rule.passes.endswith(".")
    assert rule.looks_for.endswith(".")
    assert rule.why.endswith(".")
    assert rule.guide in GUIDE_TOPICS
    assert set(rule.sources) <= SOURCES, set(rule.sources) - SOURCES
    for text in (rule.title, rule.passes, rule.looks_for, rule.why):
        assert not NEVER_SAID.search(text), text
        assert "!" not in QUOTE.sub("", text), text


@pytest.mark.parametrize("rule", each_rule())
def test_has_examples(rule: Rule) -> None:
    assert len(rule.bad) >= 3
    assert len(rule.good) >= 4


@pytest.mark.parametrize("rule", each_rule())
def test_its_phrases_are_public(rule: Rule) -> None:
    """A listed phrase is plain text, listed once, and speaks to whoever reads the page."""
    assert len(set(rule.phrases)) == len(rule.phrases)
    for phrase in rule.phrases:
        assert phrase
        assert phrase == phrase.strip()
        assert not set(phrase) & set("\\|[]{}()^$*+?"), phrase


@pytest.mark.parametrize(("rule", "example"), cases("bad"))
def test_speaks_on_a_bad_example(rule: Rule, example: Example) -> None:
    found = of_rule(report_on(example), rule)
    assert found, "silent"
    assert found[0].quote == example.marks
    if example.marks:
        assert found[0].part is not Part.LETTER
    if example.fixed:
        assert found[0].fixes[0] == example.fixed


@pytest.mark.parametrize(("rule", "example"), cases("good"))
def test_stays_silent_on_a_good_example(rule: Rule, example: Example) -> None:
    report = report_on(example)
    assert not of_rule(report, rule), [(f.quote, f.message) for f in of_rule(report, rule)]


@pytest.mark.parametrize(("rule", "example"), cases("bad"))
def test_its_messages_are_in_our_voice(rule: Rule, example: Example) -> None:
    for finding in of_rule(report_on(example), rule):
        ours = QUOTE.sub("“”", finding.message)
        assert finding.message == finding.message.strip()
        assert finding.message[0].isupper() or not finding.message[0].isalpha(), finding.message
        assert len(SENTENCE_END.findall(ours)) <= 3, finding.message
        assert re.search(r"[.”]$", finding.message), finding.message
        assert not NEVER_SAID.search(ours), finding.message
        assert "!" not in ours, finding.message


def applied(example: Example, finding: Finding, fix: str) -> tuple[str | None, str]:
    """Return subject and body with the finding's span replaced."""
    subject, body = example.subject, example.body
    if finding.part is Part.SUBJECT:
        text = subject or ""
        return text[: finding.start] + fix + text[finding.end :], body
    return subject, body[: finding.start] + fix + body[finding.end :]


def as_grave(report: Report, severity: Severity) -> Counter[str]:
    """Return how often each rule speaks at a severity or a graver one."""
    return Counter(finding.rule for finding in report.findings if finding.severity.rank <= severity.rank)


@pytest.mark.parametrize(("rule", "example"), cases("bad"))
def test_its_fixes_hold(rule: Rule, example: Example) -> None:
    """Each fix, applied alone, takes its finding away and brings no other of an equal or graver severity."""
    report = report_on(example)
    for finding in of_rule(report, rule):
        for fix in finding.fixes:
            assert finding.part is not Part.LETTER, "a fix needs a span"
            subject, body = applied(example, finding, fix)
            after = report_on(example, subject=subject, body=body)
            assert len(of_rule(after, rule)) < len(of_rule(report, rule)), (fix, of_rule(after, rule))
            new = as_grave(after, finding.severity) - as_grave(report, finding.severity)
            assert not new, (fix, new)


def test_the_examples_were_run() -> None:
    """Guards the tests above: an empty list of cases would pass them all."""
    assert len(cases("bad")) >= 3 * len(RULES)
    assert len(cases("good")) >= 4 * len(RULES)
