"""Whole letters in many voices: good ones are left in peace, and each fault of the others is found alone.

They were written for these rules, so that they guard against a step back and measure nothing.
"""

import tomllib
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from followup.core.checklist import RULES, check_letter
from followup.core.finding import Finding, Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.rule import Context
from followup.core.schedule import make_schedule
from followup.core.template import Channel, Purpose, Region

FOLDER = Path(__file__).parent / "letters"
GROUPS = frozenset({"identity", "timing", "content", "form"})
"""The groups that these letters were written for."""
HERE = frozenset(rule.id for rule in RULES if rule.group in GROUPS)


def letters(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))["letter"]
    return found


GOOD, LACKING = letters("good.toml"), letters("lacking.toml")


def grave(entry: dict[str, Any]) -> list[Finding]:
    """Return the errors and warnings of a letter, and what else its own fault brings."""
    interview = Interview.from_data(entry["interview"])
    context = Context(
        interview=interview,
        purpose=Purpose(entry["purpose"]),
        channel=Channel(entry.get("channel", "email")),
        region=Region(interview.region),
        send_at=datetime.fromisoformat(entry["send_at"]) if "send_at" in entry else None,
        schedule=make_schedule(interview) if interview.ended_at else None,
    )
    report = check_letter(Letter(subject=entry.get("subject"), body=entry["body"].strip()), context)
    lacks = entry.get("lacks")
    return [one for one in report.findings if one.severity is not Severity.SUGGESTION or one.rule == lacks]


@pytest.mark.parametrize("entry", GOOD, ids=lambda entry: entry["voice"])
def test_a_good_letter_is_left_in_peace(entry: dict[str, Any]) -> None:
    assert [(one.rule, one.quote) for one in grave(entry) if one.rule in HERE] == []


def test_good_letters_have_hardly_an_error_or_a_warning() -> None:
    """All rules together, on all letters: at most one in five letters."""
    found = [(entry["voice"], one.rule, one.quote) for entry in GOOD for one in grave(entry)]
    assert len(found) <= 0.2 * len(GOOD), found


@pytest.mark.parametrize("entry", LACKING, ids=lambda entry: f"{entry['lacks']}: {entry['voice']}")
def test_the_one_fault_is_found_and_nothing_else(entry: dict[str, Any]) -> None:
    found = {one.rule for one in grave(entry)}
    assert entry["lacks"] in found
    assert found - {entry["lacks"], *entry.get("also", ())} == set()


def test_the_letters_are_many_and_of_all_kinds() -> None:
    assert len(GOOD) >= 40
    assert len(LACKING) >= 40
    assert len({entry["lacks"] for entry in LACKING}) >= 22
    assert {entry["lacks"] for entry in LACKING} <= HERE
    purposes = Counter(entry["purpose"] for entry in GOOD)
    assert len(purposes) >= 11
    assert len({entry.get("channel", "email") for entry in GOOD}) >= 4
