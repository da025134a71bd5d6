"""The interview takes what people type, says everything that is wrong with it at once, and keeps every "
"visible character."""

import json
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.core.interview import Interview, Kind, clean, field_specs
from followup.core.problems import ProblemsError

FULL: dict[str, Any] = {
    "company": "Fernhollow Analytics",
    "role": "Data Analyst",
    "ended_at": "2026-11-20T15:30:00-05:00",
    "promised_reply_by": "2026-11-27",
    "points": ["the migration to Snowflake"],
    "sent": [{"purpose": "thank-you", "at": "2026-11-21T09:00:00-05:00"}],
    "sender": {"name": "Ana Ruiz", "email": "ana@example.org"},
    "recipients": [{"name": "Chidi Okonkwo", "points": ["testing"]}],
}


def problems_of(data: Any) -> list[str]:
    with pytest.raises(ProblemsError) as caught:
        Interview.from_data(data)
    return [problem.line() for problem in caught.value.problems]


def test_text_and_native_values_give_the_same_interview() -> None:
    offset = timezone(timedelta(hours=-5))
    native = FULL | {
        "ended_at": datetime(2026, 11, 20, 15, 30, tzinfo=offset),
        "promised_reply_by": date(2026, 11, 27),
    }
    assert Interview.from_data(native) == Interview.from_data(FULL)


def test_nothing_is_needed() -> None:
    interview = Interview.from_data({})
    assert (interview.company, interview.ended_at, interview.recipients) == ("", None, ())
    assert interview.interest == "open"


def test_null_and_empty_text_mean_absent() -> None:
    assert (
        Interview.from_data({"company": None, "role": "", "ended_at": "", "points": ["", None]})
        == Interview()
    )


def test_every_problem_is_told_at_once() -> None:
    lines = problems_of(
        {
            "compny": "x",
            "ended_at": "2026-11-20T15:30:00",
            "promised_reply_by": "next Friday",
            "interest": "very",
            "same_day_decision": "yes",
            "sender": {"email": "ana at example"},
            "recipients": [{"nmae": "x"}],
            "points": "one",
        }
    )
    assert len(lines) == 8
    assert "compny: is not a field of the interview; did you mean company" in lines
    assert "recipients.0.nmae: is not a field of the interview; did you mean recipients.0.name" in lines
    assert any(line.startswith("ended_at:") and "offset" in line for line in lines)


@pytest.mark.parametrize(
    ("data", "where"),
    [
        ({"sender": "Ana"}, "sender"),
        ({"recipients": {"name": "x"}}, "recipients"),
        ({"recipients": [{"name": "x"}] * 13}, "recipients"),
        ({"points": ["x"] * 13}, "points"),
        ({"company": "x" * 201}, "company"),
        ({"moment": "x" * 2001}, "moment"),
        ({"company": 3}, "company"),
        ({"sent": [{"purpose": "thank-you"}]}, "sent.0"),
        ({"ended_at": 3}, "ended_at"),
        ({"ended_at": "0001-01-01T00:00:00+00:00"}, "ended_at"),
        ({"proposed_times": ["2026-11-20T15:30:00"]}, "proposed_times.0"),
        ({"region": "mars"}, "region"),
    ],
)
def test_a_wrong_value_is_named_by_its_path(data: dict[str, Any], where: str) -> None:
    assert [line.split(":")[0] for line in problems_of(data)] == [where]


def test_what_is_not_a_table_is_a_problem() -> None:
    assert problems_of([1]) == ["interview: is a list, not a table; write it as key = value pairs"]


def test_controls_go_and_everything_visible_stays() -> None:
    assert clean("a\x00b\ud800\ufdd0c\r\nd\u2028e\x0bf", one_line=False) == "abc\nd\ne\nf"
    assert clean(" a\n\tb ", one_line=True) == "a b"
    assert clean("{{ x }} <b> 面接 🙂 \u200f", one_line=True) == "{{ x }} <b> 面接 🙂 \u200f"


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_json_gives_an_interview_or_problems(data: Any) -> None:
    told = ()
    try:
        interview = Interview.from_data(data)
    except ProblemsError as error:
        told = error.problems
    assert told or interview == Interview.from_data(data)
    json.dumps([asdict(problem) for problem in told])


def test_every_field_is_asked_for_in_words() -> None:
    specs = field_specs()
    assert len(specs) >= 35
    assert len({spec.path for spec in specs}) == len(specs)
    for spec in specs:
        assert spec.label
        assert spec.limit or spec.kind in (Kind.DATE, Kind.MOMENT, Kind.MOMENTS, Kind.CHOICE, Kind.TICK)


def test_value_finds_its_way() -> None:
    interview = Interview.from_data(FULL)
    assert interview.value("sender.name") == "Ana Ruiz"
    assert interview.value("recipients.0.points.0") == "testing"
    assert interview.value("recipients.1.name") is None
    assert interview.value("recipients.x") is None
    assert interview.value("no.such.place") is None
    assert interview.sent[0].at == datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
