"""Asks for advice as the doorway does, about an interview on a Monday afternoon in November."""

from datetime import datetime
from pathlib import Path
from typing import Any

from followup.core.advice import Advice, advise
from followup.core.interview import Interview
from followup.core.schedule import make_schedule
from followup.library import load_library

LIBRARY = load_library(Path(__file__).parents[3] / "templates")
ENDED = "2026-11-16T15:00:00+00:00"  # a Monday

THANKED = (("thank-you", "2026-11-16T19:00:00Z"),)
ASKED = (*THANKED, ("status-check", "2026-11-23T09:30:00Z"))
ASKED_TWICE = (*ASKED, ("status-check", "2026-11-30T09:30:00Z"))


def advice_at(now: str, *, sent: tuple[tuple[str, str], ...] = (), **fields: Any) -> Advice:
    """Return the advice at a moment; `ended_at=None` asks about what has no interview yet."""
    data = {"ended_at": ENDED, "sent": [{"purpose": p, "at": at} for p, at in sent], **fields}
    interview = Interview.from_data(data)
    schedule = make_schedule(interview) if interview.ended_at else None
    return advise(interview, schedule, now=datetime.fromisoformat(now), templates=LIBRARY)
