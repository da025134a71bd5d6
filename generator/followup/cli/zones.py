"""Time zones for the core, which has no tz database: a zone's offset changes around an interview."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from difflib import get_close_matches
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from followup.core.doorway_types import ZoneData
from followup.core.interview import Interview
from followup.core.problems import Problem, ProblemsError

AHEAD = timedelta(days=120)


def zone_of(data: Mapping[str, Any]) -> ZoneData | None:
    """Return the zone that an interview names, as a request holds it; None where it names none.

    Raises ProblemsError for a name that is not known. An interview with other faults gets no zone: the
    doorway names them all.
    """
    name = data.get("time_zone")
    if not isinstance(name, str) or not name.strip():
        return None
    place = _place(name.strip())
    try:
        interview = Interview.from_data(data)
    except ProblemsError:
        return None
    if interview.ended_at is None:
        return None
    last = interview.promised_reply_by or date.min
    days = max(last - interview.ended_at.date(), timedelta()) + AHEAD
    return zone_data(place, interview.ended_at, min(days, timedelta(days=500)))


def zone_data(place: ZoneInfo, start: datetime, span: timedelta) -> ZoneData:
    """Return the offsets of a zone from a day before `start` for a span of time."""
    moment = start.astimezone(UTC).replace(minute=0, second=0, microsecond=0) - timedelta(days=1)
    end = moment + span
    changes = [(moment, _minutes(moment, place))]
    while moment < end:
        later = moment + timedelta(days=1)
        if _minutes(later, place) != changes[-1][1]:
            later = _first_after(moment, later, place)
            changes.append((later, _minutes(later, place)))
        moment = later
    return {
        "name": place.key,
        "changes": [{"at": at.isoformat(), "offset_minutes": minutes} for at, minutes in changes],
    }


def _first_after(before: datetime, after: datetime, place: ZoneInfo) -> datetime:
    """Return the minute at which the offset changes between two moments."""
    offset = _minutes(before, place)
    while after - before > timedelta(minutes=1):
        middle = before + timedelta(minutes=(after - before) // timedelta(minutes=2))
        before, after = (middle, after) if _minutes(middle, place) == offset else (before, middle)
    return after


def _minutes(moment: datetime, place: ZoneInfo) -> int:
    return int((moment.astimezone(place).utcoffset() or timedelta()).total_seconds() // 60)


def _place(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        near = get_close_matches(name, sorted(available_timezones()), n=1, cutoff=0.5)
        how = f"did you mean {near[0]}" if near else "write one such as America/New_York, or leave it out"
        problem = Problem(
            code="wrong-value", where="time_zone", what=f"“{name[:60]}” is not a time zone", how_to_fix=how
        )
        raise ProblemsError([problem]) from None
