"""A letter keeps to its band: what is missed least goes first, and the user is told."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from followup.core.draft import Draft, make_draft
from followup.core.interview import Interview
from followup.core.length import (
    MOST_LINKEDIN_CHARACTERS,
    fits_channel,
    linkedin_characters,
    reading_seconds,
    words_for,
)
from followup.core.letter import Letter
from followup.core.template import Channel
from followup.library import load_library

LIBRARY = load_library(Path(__file__).parents[2] / "templates")
STANDARD = LIBRARY["ty-hm-standard"]
LONG = "It was the way in which you told me about the first winter of the clinic by the sea. " * 2
"""Nearly as long as one part may be."""


def draft(**typed: Any) -> Draft:
    return make_draft(
        STANDARD, Interview.from_data({**STANDARD.sample, "open_question": {}, **typed}), seed=1
    )


def test_what_fits_is_left_alone() -> None:
    found = draft(skill="I ran a rota for two years.", moment="The tour was calm.")
    assert found.notes == ()
    assert "rota" in found.body
    assert "tour" in found.body


def test_what_is_missed_least_goes_first_and_the_user_is_told() -> None:
    asked = {"question": "the plan", "answer": "I would keep both in step. " * 12}
    points = ["one thing", "another thing", "a third thing"]
    found = draft(skill=LONG, moment=LONG, points=points, open_question=asked)
    assert [note.where for note in found.notes] == ["skill"]
    assert "a third thing" in found.body
    assert found.body.count("the first winter") == 2
    fewest, most = words_for(Channel.EMAIL, "standard")
    assert fewest <= Letter(subject=None, body=found.body).words <= most


def test_an_addition_that_fills_a_check_in_is_left_out_and_told() -> None:
    check_in = LIBRARY["st-second"]
    long = "I finished the walnut bureau and then the oak one from the same house. " * 5
    found = make_draft(check_in, Interview.from_data({**check_in.sample, "addition": long}), seed=1)
    assert [note.where for note in found.notes] == ["addition"]
    assert "walnut" not in found.body
    assert Letter(subject=None, body=found.body).words <= words_for(Channel.EMAIL, "short")[1]


def test_what_went_before_a_long_part_comes_back_where_there_is_room_again() -> None:
    asked = {"question": "the plan", "answer": "I would keep both in step. " * 12}
    found = draft(
        skill="I ran a rota for two years.",
        moment=LONG,
        points=["beds"],
        open_question=asked,
        material="a copy of the rota that we keep at the desk",
    )
    assert [note.where for note in found.notes] == ["moment"]
    assert "the first winter" not in found.body
    assert "I ran a rota for two years." in found.body


def test_a_length_that_was_chosen_asks_for_more_where_too_little_was_typed() -> None:
    bare = {**STANDARD.sample, "open_question": {}, "points": ["beds"]}
    thin = make_draft(STANDARD, Interview.from_data(bare), seed=1, length="detailed")
    assert [(note.code, note.where) for note in thin.notes] == [("too-little", "length")]
    full = make_draft(STANDARD, Interview.from_data(STANDARD.sample), seed=1, length="detailed")
    assert full.notes == ()


def test_a_short_text_gets_the_courtesies_that_the_template_keeps_for_it() -> None:
    more = "Such a conversation takes time out of a working day, and I thank you for it."
    short = replace(
        STANDARD,
        body=STANDARD.body.replace(
            "{{ sign_off }}", f"{{% if sparse %}}{more}{{% endif %}}\n\n{{{{ sign_off }}}}"
        ),
    )
    bare = {
        **STANDARD.sample,
        "open_question": {},
        "interest": "none",
        "points": ["beds"],
        "sender": {"name": "Ana"},
    }
    assert more in make_draft(short, Interview.from_data(bare), seed=1).body
    assert more not in make_draft(short, Interview.from_data(STANDARD.sample), seed=1).body


@pytest.mark.parametrize(("text", "count"), [("abc", 3), ("é", 1), ("🙂", 2), ("👩🏽‍🏫", 7), ("日本", 2)])
def test_linkedin_counts_as_text_fields_do(text: str, count: int) -> None:
    assert linkedin_characters(text) == count


def test_a_linkedin_note_has_room_for_300_of_them() -> None:
    assert fits_channel(Channel.LINKEDIN, "x" * MOST_LINKEDIN_CHARACTERS)
    assert not fits_channel(Channel.LINKEDIN, "x" * 299 + "🙂")
    assert fits_channel(Channel.EMAIL, "x" * 5000)


def test_a_voicemail_of_fifty_words_takes_twenty_seconds() -> None:
    assert reading_seconds(50) == 20


def test_one_note_says_what_became_of_the_points() -> None:
    """Not that some are left out, and then once more that the first one stands."""
    typed = {
        **LIBRARY["ty-jp"].sample,
        "points": [
            f"the long and careful plan for moving the {name} of the whole group" for name in "abcdefgh"
        ],
    }
    draft = make_draft(LIBRARY["ty-jp"], Interview.from_data(typed), seed=1)
    assert [note.where for note in draft.notes].count("points") == 1
