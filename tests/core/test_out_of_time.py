"""Where dates contradict what a letter says, a note says so; the letter is drafted all the same."""

from datetime import datetime
from pathlib import Path

import pytest

from followup.core.draft import make_draft
from followup.core.interview import Interview
from followup.library import load_library

LIBRARY = load_library(Path(__file__).parents[2] / "templates")
CASES = [
    ("st-deadline-passed", "2026-11-19T09:00:00-05:00", "promised_reply_by"),
    ("st-deadline-passed", "2026-11-20T09:00:00-05:00", ""),
    ("ty-late", "2026-11-13T19:00:00-05:00", "ended_at"),
    ("ty-late", "2026-11-20T09:00:00-05:00", ""),
    ("ty-hm-standard", "2026-11-19T09:00:00-05:00", "ended_at"),
    ("ty-hm-standard", "2026-11-20T16:00:00-05:00", ""),
    ("fx-reschedule", "2026-11-26T10:00:00+00:00", "scheduled_at"),
    ("fx-reschedule", "2026-11-28T10:00:00+00:00", "scheduled_at proposed_times"),
    ("fx-reschedule", "2026-11-25T10:00:00+00:00", ""),
    ("of-time", "2026-12-03T10:00:00+00:00", "offer.deadline"),
    ("of-time", "2026-12-02T10:00:00+00:00", ""),
]


@pytest.mark.parametrize(("id", "now", "where"), CASES)
def test_a_date_that_makes_a_sentence_untrue_is_noted(id: str, now: str, where: str) -> None:
    template = LIBRARY[id]
    draft = make_draft(template, Interview.from_data(template.sample), now=datetime.fromisoformat(now))
    assert [note.where for note in draft.notes if note.code == "out-of-time"] == where.split()


def test_a_call_that_is_still_to_come_was_not_missed() -> None:
    template = LIBRARY["fx-no-show"]
    interview = Interview.from_data({**template.sample, "scheduled_at": "2026-11-25T10:00:00-05:00"})
    early = make_draft(template, interview, now=datetime.fromisoformat("2026-11-25T09:00:00-05:00"))
    assert "scheduled_at" in [note.where for note in early.notes]


def test_without_a_day_of_writing_no_date_is_judged() -> None:
    template = LIBRARY["st-deadline-passed"]
    assert make_draft(template, Interview.from_data(template.sample)).notes == ()
