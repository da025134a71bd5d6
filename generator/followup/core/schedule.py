"""When to send, and when to write again. Knows no clock; zones come from the caller."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from followup.core.interview import Interview, Sent
from followup.core.problems import Problem, ProblemsError
from followup.core.profile import MORNING, Profile, profile_of
from followup.core.template import Purpose
from followup.core.zone import Zone, zone_from_offset

__all__ = [
    "CheckIn",
    "Schedule",
    "Zone",
    "add_business_days",
    "is_business_day",
    "make_schedule",
    "next_nudge",
    "zone_from_offset",
]

NOON = time(12)
LONGEST_PROMISE = timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """A later date to write on, if nothing came."""

    id: str
    """`first` or `second`."""
    at: datetime
    what: str
    """What to do then, in a few words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """The dates of one interview, as aware moments in the candidate's zone."""

    ended_at: datetime
    earliest: datetime
    best: datetime
    latest: datetime
    late_after: datetime
    """From here on the late thank-you takes over; never before `latest`."""
    check_ins: tuple[CheckIn, ...]
    """Empty where the region's habit is not to ask."""
    promised_reply_by: date | None
    zone: str
    sent: tuple[Sent, ...] = ()
    """What went out since the interview, in order."""


LATEST = timedelta(hours=48)
LATE = timedelta(hours=72)
BETWEEN_NUDGES = 5
"""Business days from one check-in to the next [CRY, CNW, TNT]."""


def make_schedule(interview: Interview, *, zone: Zone | None = None) -> Schedule:
    """Return when to send the thank-you and when to ask.

    All are aware moments in `zone`; absent, with the offset of `ended_at`. Business days are Mondays to
    Fridays: public holidays are not known here. Raises ProblemsError when `ended_at` is missing or
    `promised_reply_by` cannot be right.
    """
    if interview.ended_at is None:
        raise ProblemsError(
            [
                Problem(
                    code="missing",
                    where="ended_at",
                    what="is not known, so there are no dates",
                    how_to_fix="type when the interview ended, as in 2026-11-20T15:30:00-05:00",
                )
            ]
        )
    zone = zone or zone_from_offset(interview.ended_at)
    end = zone.local(interview.ended_at)
    _check_promise(interview.promised_reply_by, end)
    profile = profile_of(interview.region)
    wait = timedelta() if interview.same_day_decision else profile.wait
    latest = _latest(end, profile, zone)
    return Schedule(
        ended_at=end,
        earliest=zone.local(end + wait),
        best=end if interview.same_day_decision else _best(end, profile, zone),
        latest=latest,
        late_after=max(zone.local(end + LATE), latest),
        check_ins=_check_ins(interview, end, profile, zone),
        promised_reply_by=interview.promised_reply_by,
        zone=zone.name,
        sent=_sent(interview, end, zone),
    )


def is_business_day(day: date) -> bool:
    """Tell whether a day is one of Monday to Friday; public holidays are not known here."""
    return day.weekday() < 5


def add_business_days(day: date, count: int) -> date:
    """Return the day that lies `count` business days, one or more, after a day."""
    while count > 0:
        day += timedelta(days=1)
        count -= is_business_day(day)
    return day


def next_nudge(after: datetime, zone: Zone) -> datetime:
    """Return when to write again, at the earliest, after a check-in that went unanswered."""
    return zone.at(add_business_days(zone.local(after).date(), BETWEEN_NUDGES), MORNING)


def _best(end: datetime, profile: Profile, zone: Zone) -> datetime:
    ready = zone.local(end + profile.wait)
    today = ready.date() == end.date() and ready.time() < profile.same_day_until
    if today and not (profile.office_days_only and not is_business_day(end.date())):
        return max(ready, zone.at(end.date(), profile.same_day_from))
    if profile.office_days_only:
        return zone.at(add_business_days(end.date(), 1), MORNING)
    return zone.at(end.date() + timedelta(days=1), MORNING)


def _latest(end: datetime, profile: Profile, zone: Zone) -> datetime:
    if profile.office_days_only:
        return zone.at(add_business_days(end.date(), 1), profile.same_day_until)
    latest = zone.local(end + LATEST)
    if is_business_day(latest.date()):
        return latest
    return zone.at(add_business_days(latest.date(), 1), NOON)


def _sent(interview: Interview, end: datetime, zone: Zone) -> tuple[Sent, ...]:
    since = sorted((message for message in interview.sent if message.at >= end), key=lambda one: one.at)
    return tuple(replace(message, at=zone.local(message.at)) for message in since)


def _check_ins(interview: Interview, end: datetime, profile: Profile, zone: Zone) -> tuple[CheckIn, ...]:
    if not profile.check_ins:
        return ()
    promised = interview.promised_reply_by
    day = add_business_days(promised, 1) if promised else add_business_days(end.date(), profile.nudge_after)
    first = zone.at(day, MORNING)
    asked = [sent.at for sent in interview.sent if sent.purpose == Purpose.STATUS_CHECK and sent.at >= end]
    what = "Ask whether their date has moved" if promised else "Ask where things stand"
    return (
        CheckIn(id="first", at=first, what=what),
        CheckIn(
            id="second", at=next_nudge(max(min(asked, default=first), first), zone), what="Ask a last time"
        ),
    )


def _check_promise(promised: date | None, end: datetime) -> None:
    if promised is None or end.date() <= promised <= end.date() + LONGEST_PROMISE:
        return
    what = f"{promised} is {'before' if promised < end.date() else 'more than a year after'} the interview"
    how = f"the interview ended on {end.date()}; check the year, the month and the day"
    raise ProblemsError([Problem(code="date-order", where="promised_reply_by", what=what, how_to_fix=how)])
