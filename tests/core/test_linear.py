"""Twice the text takes about twice the work, whatever the text: counted in calls, since a clock would lie.

A search by a regular expression counts as one call here; that none of those blows up is tested beside the
import contracts.
"""

import sys
from types import FrameType
from typing import Any

import pytest

from followup.core.checklist import check_letter, example_context
from followup.core.letter import Letter
from followup.core.rule import Example
from followup.core.rules.examples import sound_letter

LONGER = 6_000
SHORTER = LONGER // 2
MOST = 2.4
"""Times the calls that twice the text may take; a rule that looks back over all of it takes four times."""
SHAPES = {
    "letters": sound_letter("I look forward to hear form you, and informations is welcome.") + "\n\n",
    "words": "the information on friday was there and your welcome ",
    "no sentence ends": "We met on Tuesday and i met you today ",
    "short sentences": "Yes. ",
    "open brackets and quotes": "(“ ",
    "shouts": "I WANT TO ",
    "apostrophes": "two question's were its' own ",
    "marks": "so ,and .. so ; ",
    "spaces": "a   b  ",
    "lines": "- an one\n\n",
}


def calls(text: str) -> int:
    """Return how many calls a check of a letter makes."""
    context = example_context(Example(body=text, send_at="2026-11-22T09:00:00-05:00"))
    count = 0

    def counted(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        check_letter(Letter(subject="Friday", body=text), context)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_with_the_text_and_no_faster(shape: str) -> None:
    piece = SHAPES[shape]
    text = piece * (LONGER // len(piece) + 1)
    for size in (SHORTER, LONGER):  # either ends in a word cut short of its own
        calls(text[:size])  # what is made once, at the first use, counts for neither
    shorter, longer = calls(f"{text[:SHORTER]} "), calls(f"{text[:LONGER]} ")
    assert shorter > SHORTER / 10
    assert longer / shorter < MOST


def test_a_rule_that_looks_back_would_be_seen() -> None:
    def looking_back(size: int) -> int:
        count = 0
        for end in range(size):
            count += len("x" * end)
        return count

    assert looking_back(LONGER) / looking_back(SHORTER) > MOST
