"""The three questions: every answer leads somewhere, and what the log knows still counts."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from followup.core.advice import Advice, Move, advise_on_answers, questions_data
from followup.core.advice.answers import read_answers
from followup.core.advice.questions import HAPPENINGS, STAGE_CHOICES, happenings_at
from followup.core.facets import STAGES
from followup.core.fields import Kind
from followup.core.interview import Interview, field_specs
from followup.core.problems import ProblemsError
from tests.core.advice.asking import ASKED_TWICE, ENDED, LIBRARY

NOW = "2026-11-25T10:00:00+00:00"  # a Wednesday


def advice_on(stage: str, happened: str, when: str = "", now: str = NOW, **notes: Any) -> Advice:
    answers = read_answers({"stage": stage, "happened": happened, "when": when})
    interview = Interview.from_data(notes)
    return advise_on_answers(answers, interview, now=datetime.fromisoformat(now), templates=LIBRARY)


def test_every_stage_has_words_and_something_that_can_have_happened() -> None:
    assert [value for value, _ in STAGE_CHOICES] == list(STAGES)
    assert all(len(happenings_at(stage)) >= 2 for stage in STAGES)


def test_every_answer_at_every_stage_on_every_day_gets_advice_with_a_reason() -> None:
    seen = 0
    today = date.fromisoformat(NOW[:10])
    for happening in HAPPENINGS:
        for stage in happening.stages:
            for days in range(-30, 31, 3) if happening.when else (0,):
                day = today + timedelta(days=days)
                when = f"{day}T15:00:00+00:00" if happening.kind is Kind.MOMENT else str(day)
                found = advice_on(stage, happening.id, when)
                assert found.reason, (stage, happening.id, when)
                assert found.guide.startswith("guide/")
                assert found.move is not Move.WRITE or found.template in LIBRARY
                assert found.next_at is None or found.next_at > datetime.fromisoformat(NOW)
                seen += 1
    assert seen >= 1_000


def test_where_an_answer_belongs_is_a_field_of_that_kind() -> None:
    kinds = {spec.path: spec.kind for spec in field_specs()}
    placed = [happening for happening in HAPPENINGS if happening.path]
    assert len(placed) >= 5
    assert all(kinds[happening.path] is happening.kind for happening in placed)


@pytest.mark.parametrize(
    ("stage", "happened", "when", "template"),
    [
        ("video", "fresh", "2026-11-24T15:00:00+00:00", "ty-hm-standard"),
        ("recruiter-screen", "fresh", "2026-11-24T15:00:00+00:00", "ty-recruiter-screen"),
        ("video", "fresh", "2026-11-21T15:00:00+00:00", "ty-late"),
        ("video", "thanked", "2026-11-16", "st-first"),
        ("video", "thanked-with-day", "2026-11-23", "st-deadline-passed"),
        ("video", "asked", "2026-11-17", "st-second"),
        ("video", "asked-twice", "2026-11-10", "st-close-loop"),
        ("application", "applied", "2026-11-10", "st-application"),
        ("final", "other-offer", "2026-12-01", "st-competing-offer"),
        ("video", "on-hold", "", "st-on-hold"),
        ("reference-check", "references", "", "st-references"),
        ("phone", "nobody-came", "", "fx-no-show"),
        ("phone", "has-to-move", "", "fx-reschedule"),
        ("take-home", "does-not-work", "", "fx-process"),
        ("panel", "said-wrong", "", "fx-fact"),
        ("panel", "wrote-wrong", "", "fx-typo"),
        ("video", "unwanted", "", "wd-process"),
        ("offer", "offered", "2026-12-01", "of-acknowledge"),
        ("offer", "offer-too-short", "2026-12-01", "of-time"),
        ("offer", "offer-yes", "", "of-accept"),
        ("offer", "offer-no", "", "of-decline"),
        ("post-rejection", "refused", "", "rj-thanks"),
    ],
)
def test_what_is_due_now(stage: str, happened: str, when: str, template: str) -> None:
    found = advice_on(stage, happened, when)
    assert (found.move, found.template) == (Move.WRITE, template)


@pytest.mark.parametrize(
    ("stage", "happened", "when", "next_day"),
    [
        ("video", "fresh", "2026-11-25T09:30:00+00:00", "2026-11-25"),
        ("video", "thanked", "2026-11-24", "2026-12-01"),
        ("video", "thanked-with-day", "2026-11-27", "2026-11-30"),
        ("video", "thanked-with-day", "2026-11-24", "2026-11-25"),
        ("video", "asked", "2026-11-20", "2026-11-27"),
        ("video", "asked-twice", "2026-11-24", "2026-12-01"),
        ("application", "applied", "2026-11-20", "2026-12-01"),
        ("offer", "offer-thanked", "2026-12-01", "2026-11-30"),
    ],
)
def test_when_to_look_again(stage: str, happened: str, when: str, next_day: str) -> None:
    found = advice_on(
        stage, happened, when, now="2026-11-25T08:59:00+00:00" if next_day == "2026-11-25" else NOW
    )
    if happened == "fresh":
        found = advice_on(stage, happened, when)
    assert (found.move, found.template) == (Move.WAIT, "")
    assert found.next_at is not None
    assert found.next_at.date().isoformat() == next_day


@pytest.mark.parametrize(
    ("stage", "happened", "when"),
    [
        ("application", "asked", "2026-11-10"),
        ("informational", "thanked", "2026-11-20"),
        ("post-rejection", "refused-and-answered", ""),
    ],
)
def test_when_nothing_more_is_due(stage: str, happened: str, when: str) -> None:
    assert advice_on(stage, happened, when).move is Move.STOP


def test_nobody_is_told_to_ask_before_a_promised_date_whatever_the_notes_say() -> None:
    for days in range(10):
        day = date(2026, 11, 25) + timedelta(days=days)
        found = advice_on("video", "thanked-with-day", str(day), ended_at=ENDED)
        assert found.move is Move.WAIT
        assert found.next_at is not None
        assert found.next_at.date() > day


def test_the_log_of_the_notes_still_counts() -> None:
    sent = [{"purpose": purpose, "at": at} for purpose, at in ASKED_TWICE]
    told = {"stage": "video", "happened": "thanked", "when": "2026-11-16"}
    found = advise_on_answers(
        read_answers(told),
        Interview.from_data({"ended_at": ENDED, "sent": sent}),
        now=datetime.fromisoformat("2026-12-02T10:00:00+00:00"),
        templates=LIBRARY,
    )
    assert found.move is Move.WAIT
    assert "asked twice" in found.reason


def test_the_habits_of_the_notes_still_count() -> None:
    found = advice_on("video", "thanked", "2026-11-10", region="jp")
    assert found.move is Move.WAIT
    assert "nobody asks" in found.reason


def test_all_that_is_wrong_is_told_at_once() -> None:
    with pytest.raises(ProblemsError) as caught:
        read_answers({"stage": "phnoe", "happened": "", "where": 1})
    assert [problem.where for problem in caught.value.problems] == [
        "answers",
        "answers.stage",
        "answers.happened",
    ]
    with pytest.raises(ProblemsError) as caught:
        read_answers({"stage": "offer", "happened": "asked"})
    assert [problem.where for problem in caught.value.problems] == ["answers.happened"]
    for when in ("", "soon", "1026-11-20"):
        with pytest.raises(ProblemsError) as caught:
            read_answers({"stage": "phone", "happened": "asked", "when": when})
        assert [problem.where for problem in caught.value.problems] == ["answers.when"]
    with pytest.raises(ProblemsError) as caught:
        read_answers({"stage": "phone", "happened": "fresh", "when": "2026-11-20T15:30"})
    assert [problem.where for problem in caught.value.problems] == ["answers.when"]


def test_the_questions_are_data() -> None:
    questions = questions_data()
    assert len(questions["stage"]["choices"]) == len(STAGES)
    assert len(questions["happened"]["choices"]) == len(HAPPENINGS)
    assert all(choice["when"] or not choice["path"] for choice in questions["happened"]["choices"])
