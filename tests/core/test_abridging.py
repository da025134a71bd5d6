"""A part that is too long for its place is cut where a clause ends, and the user is told."""

from pathlib import Path
from typing import Any

import pytest

from followup.core.draft import Draft, make_draft
from followup.core.finding import Part
from followup.core.interview import Interview
from followup.core.phrasing import is_own
from followup.library import load_library

LIBRARY = load_library(Path(__file__).parents[2] / "templates")
LONG = (
    "how the team moved the whole billing system from Oracle to Postgres last year without downtime, "
    "which took six engineers eight months and a lot of patience from the finance department, and what you "
    "learned about planning for the next migration of the reporting stack"
)
KEPT = LONG.partition(",")[0]
ANSWER = "I would keep both warehouses in step, and I would switch readers one team at a time. " * 9


def draft(template: str = "ty-hm-standard", **typed: Any) -> Draft:
    chosen = LIBRARY[template]
    return make_draft(chosen, Interview.from_data({**chosen.sample, **typed}), seed=1, length=None)


def notes(found: Draft) -> dict[str, str]:
    return {note.where: note.line() for note in found.notes if note.code == "shortened"}


def test_a_long_point_is_cut_and_told_where_it_was_typed() -> None:
    found = draft(points=["the rota", LONG], open_question={})
    assert KEPT in found.body
    assert "six engineers" not in found.body
    assert notes(found) == {
        "points.1": "points.1: “What did you discuss?” is long: only its first 16 words stand in the letter; "
        "say it in fewer words, or write the rest in"
    }


def test_a_point_of_one_person_is_told_with_that_person() -> None:
    people = [{"name": "Bo Li", "points": ["the rota"]}, {"name": "Cy Orr", "points": [LONG]}]
    panel = LIBRARY["ty-panel-member"]
    interview = Interview.from_data({**panel.sample, "points": [], "recipients": people})
    assert [note.where for note in make_draft(panel, interview, recipient=1, seed=1).notes][:1] == [
        "recipients.1.points.0"
    ]
    assert not notes(make_draft(panel, interview, recipient=0, seed=1))


def test_an_answer_may_take_more_words_than_a_moment() -> None:
    found = draft(open_question={"question": "the plan", "answer": ANSWER}, moment=ANSWER, points=["beds"])
    assert set(notes(found)) == {"open_question.answer", "moment"}
    assert "first 68 words" in notes(found)["open_question.answer"]
    assert "first 34 words" in notes(found)["moment"]


def test_what_fits_is_neither_cut_nor_told() -> None:
    assert not notes(draft())


def test_what_the_template_does_not_use_is_not_told() -> None:
    assert not notes(draft("of-decline", moment=ANSWER))


@pytest.mark.parametrize("field", ["points", "moment", "skill"])
def test_what_is_left_is_still_the_candidates_own(field: str) -> None:
    typed = [LONG] if field == "points" else LONG
    found = draft(**{field: typed})
    own = [found.body[one.start : one.end] for one in found.own_words if one.part is Part.BODY]
    assert any(is_own(text, [LONG]) and len(text.split()) > 8 for text in own)
