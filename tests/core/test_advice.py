"""One move at a time: what is due, what is not yet, and when it is enough."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.core.advice import Advice, Move, advise
from followup.core.interview import Interview
from followup.core.schedule import make_schedule

TEMPLATES = {path.stem for path in (Path(__file__).parents[2] / "templates").rglob("*.md")}
ENDED = "2026-11-16T15:00:00+00:00"  # a Monday


def advice_at(now: str, *, sent: tuple[tuple[str, str], ...] = (), **fields: object) -> Advice:
    data = {"ended_at": ENDED, "sent": [{"purpose": p, "at": at} for p, at in sent], **fields}
    interview = Interview.from_data(data)
    moment = datetime.fromisoformat(now)
    return advise(interview, make_schedule(interview), now=moment, templates=TEMPLATES)


THANKED = (("thank-you", "2026-11-16T19:00:00Z"),)
ASKED = (*THANKED, ("status-check", "2026-11-23T09:30:00Z"))
ASKED_TWICE = (*ASKED, ("status-check", "2026-11-30T09:30:00Z"))


@pytest.mark.parametrize(
    ("now", "sent", "move", "template", "next_at"),
    [
        ("2026-11-16T14:00:00Z", (), Move.WAIT, "", "2026-11-16T18:00"),
        ("2026-11-16T16:59:00Z", (), Move.WAIT, "", "2026-11-16T18:00"),
        ("2026-11-16T17:00:00Z", (), Move.WRITE, "ty-hm-standard", "2026-11-23T09:00"),
        ("2026-11-19T14:59:00Z", (), Move.WRITE, "ty-hm-standard", "2026-11-23T09:00"),
        ("2026-11-19T15:01:00Z", (), Move.WRITE, "ty-late", "2026-11-23T09:00"),
        ("2026-11-23T09:00:00Z", (), Move.WRITE, "st-first", "2026-11-30T09:00"),
        ("2026-11-16T20:00:00Z", THANKED, Move.WAIT, "", "2026-11-23T09:00"),
        ("2026-11-23T08:59:00Z", THANKED, Move.WAIT, "", "2026-11-23T09:00"),
        ("2026-11-24T09:00:00Z", THANKED, Move.WRITE, "st-first", "2026-12-01T09:00"),
        ("2026-11-24T09:00:00Z", ASKED, Move.WAIT, "", "2026-11-30T09:00"),
        ("2026-11-30T09:00:00Z", ASKED, Move.WRITE, "st-second", "2026-12-07T09:00"),
        ("2026-12-01T09:00:00Z", ASKED_TWICE, Move.WAIT, "", "2026-12-07T09:00"),
        ("2026-12-07T09:00:00Z", ASKED_TWICE, Move.WRITE, "st-close-loop", None),
        ("2026-12-08T09:00:00Z", (*ASKED_TWICE, ("close-loop", "2026-12-07T10:00:00Z")), Move.STOP, "", None),
        ("2026-11-18T09:00:00Z", (("withdraw", "2026-11-17T10:00:00Z"),), Move.STOP, "", None),
        (
            "2026-11-18T09:00:00Z",
            (("status-check", "2026-11-17T10:00:00Z"),),
            Move.WAIT,
            "",
            "2026-11-30T09:00",
        ),
    ],
)
def test_the_course_of_an_interview_without_a_promise(
    now: str, sent: tuple[tuple[str, str], ...], move: Move, template: str, next_at: str | None
) -> None:
    found = advice_at(now, sent=sent)
    assert (found.move, found.template) == (move, template)
    assert (found.next_at.strftime("%Y-%m-%dT%H:%M") if found.next_at else None) == next_at
    assert found.reason.endswith(".")


@pytest.mark.parametrize(
    ("now", "move", "template"),
    [
        ("2026-11-25T09:00:00Z", Move.WAIT, ""),
        ("2026-11-27T18:00:00Z", Move.WAIT, ""),
        ("2026-11-30T09:00:00Z", Move.WRITE, "st-deadline-passed"),
    ],
)
def test_a_promised_date_is_waited_for(now: str, move: Move, template: str) -> None:
    found = advice_at(now, sent=THANKED, promised_reply_by="2026-11-27")
    assert (found.move, found.template) == (move, template)


@pytest.mark.parametrize(
    ("fields", "template"),
    [
        ({"stage": "recruiter-screen"}, "ty-recruiter-screen"),
        ({"stage": "technical"}, "ty-technical"),
        ({"stage": "panel"}, "ty-panel-member"),
        ({"stage": "final"}, "ty-hm-standard"),
        ({"stage": "panel", "open_question": {"question": "why", "answer": "Because."}}, "ty-unanswered"),
        ({"stage": "panel", "open_question": {"question": "why"}}, "ty-panel-member"),
        ({"questions": ["who is on call"]}, "ty-ask"),
    ],
)
def test_the_thank_you_fits_what_is_known(fields: dict[str, object], template: str) -> None:
    assert advice_at("2026-11-16T18:00:00Z", **fields).template == template


def test_messages_of_an_earlier_round_do_not_count() -> None:
    earlier = (("thank-you", "2026-11-02T10:00:00Z"), ("status-check", "2026-11-09T10:00:00Z"))
    assert advice_at("2026-11-16T18:00:00Z", sent=earlier).template == "ty-hm-standard"


def test_in_japan_no_late_letter_is_sent() -> None:
    fields = {"region": "jp", "promised_reply_by": "2026-11-30"}
    assert advice_at("2026-11-17T10:00:00Z", **fields).template == "ty-hm-standard"
    late = advice_at("2026-11-17T18:01:00Z", **fields)
    assert (late.move, late.template) == (Move.WAIT, "")


def test_a_library_without_the_template_still_gets_the_advice() -> None:
    interview = Interview.from_data({"ended_at": ENDED})
    now = datetime(2026, 11, 16, 18, tzinfo=UTC)
    found = advise(interview, make_schedule(interview), now=now, templates=())
    assert (found.move, found.template) == (Move.WRITE, "")


purposes = st.sampled_from(["thank-you", "status-check", "add-info", "close-loop", "logistics"])
hours = st.integers(-48, 24 * 60)


@given(
    now=hours, sent=st.lists(st.tuples(purposes, hours), max_size=5), promised=st.none() | st.integers(0, 40)
)
def test_there_is_always_one_move_and_it_looks_ahead(
    now: int, sent: list[tuple[str, int]], promised: int | None
) -> None:
    ended = datetime.fromisoformat(ENDED)
    interview = Interview.from_data(
        {
            "ended_at": ENDED,
            "sent": [{"purpose": p, "at": ended + timedelta(hours=h)} for p, h in sent],
            "promised_reply_by": None if promised is None else (ended + timedelta(days=promised)).date(),
        }
    )
    moment = ended + timedelta(hours=now)
    found = advise(interview, make_schedule(interview), now=moment, templates=TEMPLATES)
    assert found.next_at is None or found.next_at > moment or found.move is Move.WRITE
    assert (found.move is Move.WRITE) == bool(found.template)
    nudges = sum(p == "status-check" and h >= 0 for p, h in sent)
    assert nudges < 2 or not found.template.startswith("st-") or found.template == "st-close-loop"
