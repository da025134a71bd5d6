"""The line of time: when to send and when to ask, as steps with dates and words.

Counts no days of its own.
"""

from dataclasses import dataclass
from datetime import date, datetime

from followup.core.schedule import Schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One stop on the line."""

    kind: str
    """`interview`, `best`, `latest` or `ask`."""
    at: datetime
    title: str
    """Day and hour, such as `Friday 15:30`."""
    text: str
    gap: str
    """How long after the interview, in words; "" for the interview itself."""
    in_window: bool
    """Whether the stretch that starts here is a good time to send."""


def steps(schedule: Schedule) -> tuple[Step, ...]:
    """Return the stops of a schedule in their order: the interview, the best moment, the latest, the check-
    ins.
    """
    start = schedule.ended_at
    found = [
        _step("interview", start, "The interview ends. Note who said what.", start),
        _step("best", schedule.best, "Best to send", start, in_window=True),
        _step("latest", schedule.latest, "The latest that needs no excuse", start),
    ]
    words = {"first": "No answer? Ask once, kindly.", "second": "Ask a last time, then let it go."}
    found += [_step("ask", check.at, words.get(check.id, check.what), start) for check in schedule.check_ins]
    return tuple(found)


def _step(kind: str, at: datetime, text: str, start: datetime, *, in_window: bool = False) -> Step:
    return Step(
        kind=kind, at=at, title=_title(at, start.date()), text=text, gap=_gap(at, start), in_window=in_window
    )


def _title(at: datetime, start: date) -> str:
    day = f"{at:%A}" if abs((at.date() - start).days) < 6 else f"{at:%a} {at.day} {at:%b}"
    return f"{day} {at.hour}:{at:%M}"


def _gap(at: datetime, start: datetime) -> str:
    if at <= start:
        return ""
    days = (at.date() - start.date()).days
    if days == 0:
        whole, half = divmod(round((at - start).total_seconds() / 1800), 2)
        if whole > 6:
            return "the same day"
        hours = f"{whole or ''}{'½' if half else ''}"
        return f"{hours} hour{'s' if whole > 1 or (whole and half) else ''} later" if hours else "at once"
    return "the next day" if days == 1 else f"{days} days later"
