"""Sentences in many voices, each set into a sound letter: faults to hear, and plain ones to leave alone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from followup.core.checklist import RULES, check_letter, example_context
from followup.core.letter import Letter
from followup.core.rule import Example
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Purpose

FOLDER = Path(__file__).parent / "sentences"
HEARD_IN = {rule.id for rule in RULES if rule.group in ("tone", "authenticity", "ethics")} - {
    "unsupported-claim"
}
NUDGES = frozenset({"pushy", "instant-reply-demand", "nudge-cliches", "blame"})


def sentences(name: str) -> Iterator[tuple[str, str]]:
    """Yield the heading and the text of each sentence of a file."""
    heading = ""
    for line in FOLDER.joinpath(name).read_text("utf-8").splitlines():
        if line.startswith("## "):
            heading = line.removeprefix("## ")
        elif line and not line.startswith("#"):
            yield heading, line


HEARD = list(sentences("heard.txt"))
PLAIN = list(sentences("plain.txt"))
SOUND = list(sentences("sound.txt"))
PROOFREADING = {rule.id for rule in RULES if rule.group == "proofreading"} - {"human-proofread"}


def heard(text: str, purpose: Purpose, among: set[str] = HEARD_IN) -> set[str]:
    body = sound_nudge(text) if purpose is Purpose.STATUS_CHECK else sound_letter(text)
    context: Any = example_context(Example(body="", purpose=purpose))
    report = check_letter(Letter(subject="Data Analyst role", body=body), context)
    return {finding.rule for finding in report.findings} & among


@pytest.mark.parametrize(("rule", "text"), HEARD)
def test_a_fault_is_heard(rule: str, text: str) -> None:
    assert rule in heard(text, Purpose.STATUS_CHECK if rule in NUDGES else Purpose.THANK_YOU)


@pytest.mark.parametrize(("purpose", "text"), PLAIN)
def test_a_plain_sentence_is_left_in_peace(purpose: str, text: str) -> None:
    assert heard(text, Purpose(purpose)) == set()


@pytest.mark.parametrize(("purpose", "text"), SOUND)
def test_sound_english_is_left_in_peace(purpose: str, text: str) -> None:
    assert heard(text, Purpose(purpose), PROOFREADING) == set()


def test_one_fault_mostly_gives_one_finding() -> None:
    both = [
        text
        for rule, text in HEARD
        if len(heard(text, Purpose.STATUS_CHECK if rule in NUDGES else Purpose.THANK_YOU)) > 1
    ]
    assert len(HEARD) > 250
    assert len(PLAIN) > 120
    assert len(both) <= 0.03 * len(HEARD), both
