"""One move at a time: what is due, what is not yet, and when it is enough."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.core.advice import Move, advise
from followup.core.interview import Interview
from followup.core.problems import ProblemsError
from followup.core.schedule import make_schedule
from tests.core.advice.asking import ASKED, ASKED_TWICE, ENDED, LIBRARY, THANKED, advice_at


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


def test_messages_of_an_earlier_round_do_not_count() -> None:
    earlier = (("thank-you", "2026-11-02T10:00:00Z"), ("status-check", "2026-11-09T10:00:00Z"))
    assert advice_at("2026-11-16T18:00:00Z", sent=earlier).template == "ty-hm-standard"


def test_a_library_without_the_template_still_gets_the_advice() -> None:
    interview = Interview.from_data({"ended_at": ENDED})
    now = datetime(2026, 11, 16, 18, tzinfo=UTC)
    found = advise(interview, make_schedule(interview), now=now, templates={})
    assert (found.move, found.template) == (Move.WRITE, "")


def test_through_an_agency_the_agency_is_asked() -> None:
    people = [{"name": "Bridget Shaw", "role": "agency recruiter"}]
    assert advice_at("2026-11-24T09:00:00Z", sent=THANKED, recipients=people).template == "st-agency"
    assert advice_at("2026-11-20T09:00:00Z", sent=THANKED, recipients=people).move is Move.WAIT


@pytest.mark.parametrize("day", ["2026-11-18", "2026-11-25", "2026-12-15"])
def test_in_japan_nobody_asks(day: str) -> None:
    found = advice_at(f"{day}T09:00:00Z", sent=THANKED, region="jp")
    assert (found.move, found.next_at) == (Move.WAIT, None)


@pytest.mark.parametrize(
    ("now", "fields", "move", "next_at"),
    [
        ("2026-11-10T09:00:00Z", {}, Move.WAIT, "2026-11-11T09:00"),
        ("2026-11-11T08:59:00Z", {}, Move.WAIT, "2026-11-11T09:00"),
        ("2026-11-11T09:00:00Z", {}, Move.WRITE, None),
        ("2026-11-11T09:00:00Z", {"promised_reply_by": "2026-11-20"}, Move.WAIT, "2026-11-23T09:00"),
        ("2026-11-11T09:00:00Z", {"promised_reply_by": "2026-11-06"}, Move.WRITE, None),
        ("2026-11-11T09:00:00Z", {"region": "jp"}, Move.WAIT, None),
        ("2026-11-11T09:00:00Z", {"applied_on": None}, Move.WAIT, None),
        (
            "2026-11-18T09:00:00Z",
            {"sent": [{"purpose": "status-check", "at": "2026-11-11T09:30:00Z"}]},
            Move.STOP,
            None,
        ),
    ],
)
def test_an_application_is_asked_about_once_after_seven_working_days(
    now: str, fields: dict[str, object], move: Move, next_at: str | None
) -> None:
    data = {"stage": "application", "ended_at": None, "applied_on": "2026-11-02", "sent": [], **fields}
    interview = Interview.from_data(data)
    found = advise(interview, None, now=datetime.fromisoformat(now), templates=LIBRARY)
    assert (found.move, found.template) == (move, "st-application" if move is Move.WRITE else "")
    assert (found.next_at.strftime("%Y-%m-%dT%H:%M") if found.next_at else None) == next_at


def test_a_date_of_application_alone_is_an_application() -> None:
    assert (
        advice_at("2026-11-12T09:00:00Z", ended_at=None, applied_on="2026-11-02").template == "st-application"
    )


def test_an_interview_without_its_end_has_no_dates() -> None:
    with pytest.raises(ProblemsError, match="ended_at"):
        advice_at("2026-11-12T09:00:00Z", ended_at=None, stage="second")


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
    found = advise(interview, make_schedule(interview), now=moment, templates=LIBRARY)
    assert found.next_at is None or found.next_at > moment or found.move is Move.WRITE
    assert (found.move is Move.WRITE) == bool(found.template)
    nudges = sum(p == "status-check" and h >= 0 for p, h in sent)
    assert nudges < 2 or not found.template.startswith("st-") or found.template == "st-close-loop"
