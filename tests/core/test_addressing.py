"""A letter speaks to its reader, also where the notes call that person by name."""

from pathlib import Path
from typing import Any

import pytest

from followup.core.draft import Draft, make_draft
from followup.core.interview import Interview
from followup.core.phrasing import is_own, to_reader
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
        ("Priya leads the lab", "Priya leads the lab"),
        ("the “Priya's law” poster", "the “Priya's law” poster"),
        ("the scheme is Priya's", "the scheme is Priya's"),
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
