"""In a panel each letter has points of its own, and what can stand once stands once."""

from pathlib import Path
from typing import Any

import pytest

from followup.core.allotment import Allotted, allot
from followup.core.draft import make_draft
from followup.core.interview import Interview, field_specs
from followup.library import load_library

LIBRARY = load_library(Path(__file__).parents[2] / "templates")
STANDARD, PANEL = LIBRARY["ty-hm-standard"], LIBRARY["ty-panel-member"]
SPECS = {spec.path: spec for spec in field_specs()}
SHARED: dict[str, Any] = {
    "company": "Larkspur Hospital",
    "role": "Nurse",
    "points": ["night shifts", "the new ward"],
    "sender": {"name": "Grace Okafor"},
    "ended_at": "2026-11-20T15:30:00+00:00",
}


def letter(number: int, *people: dict[str, Any], **typed: Any) -> Allotted:
    interview = Interview.from_data({**SHARED, "recipients": list(people), **typed})
    return allot(STANDARD, interview, number, SPECS)


def test_a_single_letter_has_the_persons_points_first() -> None:
    found = letter(0, {"name": "Helen Marsh", "points": ["handovers"]})
    assert found.fields["points"] == ("handovers", "night shifts", "the new ward")
    assert found.notes == ()


def test_nobody_known_leaves_one_empty_person() -> None:
    assert [person.name for person in letter(0).people] == [""]


@pytest.mark.parametrize(
    ("number", "points"),
    [
        (0, ("handovers", "night shifts")),
        (1, ("the new ward", "night shifts")),
        (2, ("pay bands", "beds", "x")),
    ],
)
def test_a_panel_has_its_points_dealt_out(number: int, points: tuple[str, ...]) -> None:
    people = [
        {"name": "Helen Marsh", "points": ["handovers"]},
        {"name": "Bo Li"},
        {"name": "Cy Orr", "points": ["pay bands", "beds", "x", "y"]},
    ]
    assert letter(number, *people).fields["points"] == points


def test_what_can_stand_once_stands_in_one_letter_and_the_others_are_told() -> None:
    typed = {
        "moment": "The tour of the ward was calm.",
        "skill": "I ran a rota for two years.",
        "open_question": {"question": "a difficult family", "answer": "I would listen first."},
    }
    people = [{"name": "Helen Marsh"}, {"name": "Bo Li"}]
    letters = [letter(number, *people, **typed) for number in range(2)]
    for name in ("moment", "skill"):
        assert sorted(bool(found.fields[name]) for found in letters) == [False, True], name
    assert [found.fields["open_question"].answer for found in letters] == ["I would listen first.", ""]
    assert [note.where for note in letters[0].notes] == ["skill"]
    assert [note.where for note in letters[1].notes] == ["open_question.question", "moment"]


def test_a_moment_stands_in_the_letter_to_the_person_whom_it_names() -> None:
    people = [{"name": "Helen Marsh"}, {"name": "Bo Li"}]
    told = [letter(number, *people, moment="Bo's story about the flood.") for number in range(2)]
    assert [bool(found.fields["moment"]) for found in told] == [False, True]


def test_a_panel_is_told_which_points_stand_in_no_letter() -> None:
    people = [{"name": "Helen Marsh", "points": ["handovers"]}, {"name": "Bo Li"}]
    typed = {**SHARED, "points": ["beds", "pay bands", "rotas"], "recipients": people}
    for number in range(2):
        draft = make_draft(PANEL, Interview.from_data(typed), recipient=number, seed=1)
        assert [note.where for note in draft.notes] == ["points.2"]
        assert "rotas" in draft.notes[0].what


def test_each_shared_point_of_a_panel_stands_in_a_letter_where_there_is_room() -> None:
    people = [{"name": "Sam Hill", "points": ["handovers"]}, {"name": "Bo Li"}, {"name": "Cy Orr"}]
    typed = {**SHARED, "points": ["beds", "pay bands", "rotas", "lifts"], "recipients": people}
    bodies = [make_draft(PANEL, Interview.from_data(typed), recipient=n, seed=1).body for n in range(3)]
    assert [sum(point in body for body in bodies) for point in typed["points"]] == [1, 1, 1, 1]


@pytest.mark.parametrize("id", ["ty-late", "ty-hm-standard", "ty-phone", "ty-unanswered", "ty-onsite-loop"])
def test_where_several_were_there_nobody_is_told_that_it_was_they_who_asked(id: str) -> None:
    template = LIBRARY[id]
    asked = {"question": "how I would clean a burn", "answer": "I would cool it first."}
    people = [{"name": "Helen Marsh"}, {"name": "Bo Li"}]
    typed = {**SHARED, "open_question": asked, "recipients": people}
    for seed in range(12):
        body = make_draft(template, Interview.from_data(typed), seed=seed).body.replace("\n", " ")
        assert "asked how" not in body.replace("ne of you asked how", "").replace(
            "team asked how", ""
        ).replace("colleagues, or you, asked how", "")


def test_a_region_without_room_for_it_leaves_the_skill_out_and_says_so() -> None:
    interview = Interview.from_data({**SHARED, "skill": "I ran a rota for two years.", "region": "jp"})
    draft = make_draft(STANDARD, interview, seed=1)
    assert "rota" not in draft.body
    assert [(note.code, note.where) for note in draft.notes] == [("left-out", "skill")]


def test_six_people_get_six_letters_without_a_sentence_in_common() -> None:
    people = [{"name": f"{name} Marsh"} for name in ("Ada", "Bo", "Cy", "Di", "Ed", "Flo")]
    interview = Interview.from_data({**SHARED, "recipients": people})
    for seed in range(5):
        bodies = [make_draft(PANEL, interview, seed=seed, recipient=n).body for n in range(6)]
        lines = [line for body in bodies for line in {*body.split("\n\n")[1:-1]}]
        assert len(lines) == len(set(lines)) >= 12, seed
