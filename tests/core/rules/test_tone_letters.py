"""Whole letters in many voices: calm ones are left in peace, the one fault of each heated one is heard alone.

They were written for these rules, so that they guard against a step back and measure nothing.
"""

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from followup.core.checklist import RULES, check_letter
from followup.core.finding import Finding, Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.rule import Context
from followup.core.template import Channel, Purpose, Region

FOLDER = Path(__file__).parent / "letters"
HERE = frozenset(rule.id for rule in RULES if rule.group in ("authenticity", "tone", "ethics"))


def letters(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))["letter"]
    return found


CALM, HEATED = letters("calm.toml"), letters("heated.toml")


def findings(entry: dict[str, Any]) -> list[Finding]:
    interview = Interview.from_data(entry["interview"])
    context = Context(
        interview=interview,
        purpose=Purpose(entry["purpose"]),
        channel=Channel(entry.get("channel", "email")),
        region=Region(interview.region),
    )
    letter = Letter(subject=entry.get("subject"), body=entry["body"].strip())
    return list(check_letter(letter, context).findings)


def is_grave(finding: Finding) -> bool:
    return finding.severity is not Severity.SUGGESTION


@pytest.mark.parametrize("entry", CALM, ids=lambda entry: entry["voice"])
def test_a_calm_letter_is_left_in_peace(entry: dict[str, Any]) -> None:
    """Not even a suggestion, but for numbers, which the notes alone can explain."""
    found = [one for one in findings(entry) if one.rule in HERE - {"unsupported-claim"}]
    assert [(one.rule, one.quote) for one in found] == []


def test_all_rules_together_hardly_speak_on_calm_letters() -> None:
    grave = [
        (entry["voice"], one.rule, one.quote) for entry in CALM for one in findings(entry) if is_grave(one)
    ]
    assert len(CALM) == 30
    assert len(grave) <= 0.2 * len(CALM), grave


@pytest.mark.parametrize("entry", HEATED, ids=lambda entry: f"{entry['fault']}: {entry['voice']}")
def test_the_fault_is_heard_alone(entry: dict[str, Any]) -> None:
    found = {
        one.rule
        for one in findings(entry)
        if one.rule in HERE and (is_grave(one) or one.rule == entry["fault"])
    }
    assert found - set(entry.get("also", ())) == {entry["fault"]}


def test_the_letters_are_of_all_kinds() -> None:
    faults = Counter(entry["fault"] for entry in HEATED)
    assert len(HEATED) == 30
    assert len(faults) >= 22
    assert len({entry["purpose"] for entry in CALM}) >= 13
    voices = [entry["voice"] for entry in (*CALM, *HEATED)]
    assert len(set(voices)) == len(voices)
