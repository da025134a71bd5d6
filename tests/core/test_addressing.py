"""A letter speaks to its reader, also where the notes call that person by name."""

from pathlib import Path
from typing import Any

import pytest

from followup.core.draft import Draft, make_draft
from followup.core.interview import Interview
from followup.core.phrasing import about_reader, about_somebody, is_own, to_reader
from followup.library import load_library

PANEL = load_library(Path(__file__).parents[2] / "templates")["ty-panel-member"]
NAMES = ("Priya Nair", "Priya", "Dr Nair", "James")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Priya's buddy scheme", "your buddy scheme"),
        ("how Priya's team tests", "how your team tests"),
        ("Dr Nair's lab", "your lab"),
        ("Priya Nair's book", "your book"),
        ("James' rota and James's ward", "your rota and your ward"),
        # somebody else, or something else than a possessive
        ("Priyanka's team", "Priyanka's team"),
        ("St. James's ward", "St. James's ward"),
        ("Owen James's ward", "Owen James's ward"),
        ("In Priya's team", "In your team"),
        ("Bo's scheme", "Bo's scheme"),
        ("Priya's on call", "Priya's on call"),
        ("Priya's leaving in May", "Priya's leaving in May"),
        ("Priya's the lead", "Priya's the lead"),
        ("Priya leads the lab", "You lead the lab"),
        ("the “Priya's law” poster", "the “Priya's law” poster"),
        ("the scheme is Priya's", "the scheme is Priya's"),
        # what the reader did
        ("Priya said the silence was the best part", "You said the silence was the best part"),
        ("Dr Nair showed us the lab", "You showed us the lab"),
        ("Priya was late", "You were late"),
        ("PRIYA WANTS WEEKLY NUMBERS", "You want WEEKLY NUMBERS"),
        ("so dr nair asks why not police", "You asked why not police"),
    ],
)
def test_a_possessive_of_the_readers_name_becomes_your(typed: str, said: str) -> None:
    assert to_reader(typed, NAMES) == said
    assert is_own(said, [typed])


def letter(recipient: int, people: list[dict[str, str]], **typed: Any) -> Draft:
    data = {**PANEL.sample, "recipients": people, "points": ["Priya's buddy scheme", "Bo's rota"], **typed}
    return make_draft(PANEL, Interview.from_data(data), recipient=recipient, seed=1)


def test_each_of_a_panel_is_spoken_to() -> None:
    people = [{"name": "Priya Nair"}, {"name": "Bo Li"}]
    assert "your buddy scheme" in letter(0, people).body.lower()
    assert "Bo's rota" in letter(0, people).body
    assert "Priya's buddy scheme" in letter(1, people).body
    assert "your rota" in letter(1, people).body.lower()


@pytest.mark.parametrize(
    ("people", "sender"),
    [
        ([{"name": "Priya Nair"}, {"name": "Priya Shah"}], "Ana Ruiz"),
        ([{"name": "Priya Nair"}, {"name": "Bo Li"}], "Priya Rao"),
    ],
)
def test_a_name_that_two_share_is_left_alone(people: list[dict[str, str]], sender: str) -> None:
    assert "Priya's buddy scheme" in letter(0, people, sender={"name": sender}).body


@pytest.mark.parametrize(
    ("typed", "to_the_only_one", "to_one_of_many"),
    [
        ("her year at the pole", "the year at the pole", "the year at the pole"),
        ("his plan for one queue", "the plan for one queue", "the plan for one queue"),
        ("she said her best people stay", "you said your best people stay", "she said her best people stay"),
        (
            "He asked how I deal with noise",
            "You asked how I deal with noise",
            "He asked how I deal with noise",
        ),
        ("she said his plan holds", "you said his plan holds", "she said his plan holds"),
        ("she was late", "you were late", "she was late"),
        ("she wants ergonomic hoods", "you want ergonomic hoods", "she wants ergonomic hoods"),
        ("he is asking about noise", "you are asking about noise", "he is asking about noise"),
        ("the plan that she has", "the plan that she has", "the plan that she has"),
    ],
)
def test_a_pronoun_that_opens_a_note_means_the_reader_where_only_one_was_there(
    typed: str, to_the_only_one: str, to_one_of_many: str
) -> None:
    assert about_reader(typed) == to_the_only_one
    assert about_somebody(typed) == to_one_of_many
    assert is_own(to_the_only_one, [typed])
    assert is_own(to_one_of_many, [typed])


def test_the_readers_own_points_speak_to_the_reader() -> None:
    people = [{"name": "Bo Ek", "points": ["she said her best people stay"]}, {"name": "Al Ng"}]
    interview = Interview.from_data({**PANEL.sample, "points": ["his plan"], "recipients": people})
    assert "your best people stay" in make_draft(PANEL, interview, recipient=0, seed=1).body
    assert "the plan" in make_draft(PANEL, interview, recipient=1, seed=1).body
