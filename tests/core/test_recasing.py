"""Names get the capitals of names, and what is no name is not greeted."""

from pathlib import Path
from typing import Any

import pytest

from followup.core.courtesy import called
from followup.core.draft import make_draft
from followup.core.interview import Interview, Recipient
from followup.core.recasing import with_capitals
from followup.library import load_library

STANDARD = load_library(Path(__file__).parents[2] / "templates")["ty-hm-standard"]


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        ("dwayne hotchkiss", "Dwayne Hotchkiss"),
        ("LORI MCKENZIE", "Lori McKenzie"),
        ("SHANIQUA O'HARA-PARKER III", "Shaniqua O'Hara-Parker III"),
        ("maría de la cruz", "María de la Cruz"),
        # as it stands
        ("AJ", "AJ"),
        ("bell Hooks", "bell Hooks"),
        ("Maarten van 't Hoff", "Maarten van 't Hoff"),
        ("the data team", "the data team"),
        ("王小明", "王小明"),
        ("אריאל (CTO)", "אריאל (CTO)"),
        ("", ""),
    ],
)
def test_a_name_gets_the_capitals_of_a_name(typed: str, better: str) -> None:
    assert with_capitals(typed) == better


@pytest.mark.parametrize(
    ("person", "said"),
    [
        ({"name": "Tan Hui Min", "honorific": "Ms"}, "Ms Tan Hui Min"),  # which one is the family name?
        ({"name": "Grace Tan", "honorific": "Ms"}, "Ms Tan"),
        ({"name": "Kim Davies", "honorific": "Mr"}, "Mr Kim Davies"),
        ({"name": "田中", "honorific": "様"}, "田中様"),
        ({"name": "Kenji Tanaka", "honorific": "San"}, "Kenji Tanaka-san"),
        ({"name": "Alan Price", "honorific": "Sir"}, "Sir Alan"),
        ({"name": "İsmail Öğüt", "honorific": "Bey"}, "İsmail Bey"),
        ({"name": "Judith Malone", "honorific": "The Hon."}, "Judith Malone"),
        ({"name": "P.J. (Piet) Marais", "honorific": "Mr"}, "Mr Marais"),
        ({"name": "unknown (guy with beard)"}, ""),
        ({"name": "🦄"}, ""),
        ({"name": "Bo Li", "preferred_name": "}}"}, "Bo Li"),
        ({"name": "Bob Cc: boss@example.org"}, ""),
    ],
)
def test_how_a_letter_calls_a_person(person: dict[str, Any], said: str) -> None:
    assert called(Recipient(**person)) == said


@pytest.mark.parametrize(
    ("role", "greeting"),
    [
        ("hr", "Dear HR team,"),
        ("HR", "Dear HR team,"),
        ("hr manager", "Dear HR Manager,"),
        ("DISTRICT MANAGER", "Dear District Manager,"),
        ("shop foreman", "Dear Shop Foreman,"),
        ("🙂", "Dear Larkspur team,"),
    ],
)
def test_a_role_greets_where_no_name_does(role: str, greeting: str) -> None:
    typed = {**STANDARD.sample, "company": "Larkspur", "recipients": [{"role": role}]}
    assert make_draft(STANDARD, Interview.from_data(typed), seed=1).body.startswith(greeting)


def test_the_candidate_is_told_of_new_capitals() -> None:
    typed = {**STANDARD.sample, "recipients": [{"name": "kaylee"}], "sender": {"name": "DWAYNE HOLT"}}
    draft = make_draft(STANDARD, Interview.from_data(typed), seed=1)
    assert draft.body.startswith("Dear Kaylee,")
    assert "Dwayne Holt" in draft.body
    assert [note.where for note in draft.notes] == ["recipients.0.name", "sender.name"]


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        ("sre", "SRE"),
        ("junior qa engineer", "junior QA engineer"),
        ("head of it", "head of IT"),
        ("ios developer", "iOS developer"),
        ("Site reliability, sre", "Site reliability, sre"),
        ("nurse", "nurse"),
    ],
)
def test_a_title_gets_the_capitals_of_its_abbreviations_and_the_writer_is_told(
    typed: str, better: str
) -> None:
    draft = make_draft(STANDARD, Interview.from_data({**STANDARD.sample, "role": typed}), seed=2)
    assert better in draft.body
    assert [note.where for note in draft.notes if note.code == "recased"] == ["role"] * (typed != better)
