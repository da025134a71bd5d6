"""A message that is to go out in the evening, at night or on a weekend. Never speaks against the
schedule's own
dates."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from followup.core.courtesy import spoken_date, spoken_time
from followup.core.days import local_moment
from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.profile import MORNING, profile_of
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.schedule import is_business_day
from followup.core.template import Channel, Purpose

_EVENING = time(20)
_DAWN = time(6)
_SATURDAY = 5
_THANKS = frozenset({Purpose.THANK_YOU, Purpose.ADD_INFO})


def _check(_letter: Letter, context: Context) -> Iterator[Hit]:
    if context.send_at is None or context.interview.same_day_decision:
        return
    at = local_moment(context.send_at, context.schedule)
    if context.interview.offer.deadline == at.date():
        return
    night = at.time() >= _EVENING or at.time() < _DAWN
    if not night and not _is_weekend(at, context):
        return
    region = context.region
    when = f"on {spoken_date(at.date(), region=region)} at {spoken_time(at, region=region)}"
    if night:
        reason = (
            "A mail that comes at night looks restless, and lies under the morning’s by the time it is read"
        )
    else:
        reason = "A mail that comes on a weekend lies under Monday’s by the time it is read"
    next_day = _next(at, context)
    wait = f"{spoken_date(next_day.date(), region=region)} at {spoken_time(next_day, region=region)}"
    yield Hit(message=f"You plan to send this {when}. {reason}: let your mail program send it on {wait}.")


def _is_weekend(at: datetime, context: Context) -> bool:
    """Tell whether a day is one on which this message is better kept: thanks may go out on a Saturday, and
    on the
    schedule's own day."""
    if is_business_day(at.date()):
        return False
    if context.purpose not in _THANKS or profile_of(context.region).office_days_only:
        return True
    best = context.schedule.best.date() if context.schedule else None
    return at.weekday() > _SATURDAY and at.date() != best


def _next(at: datetime, context: Context) -> datetime:
    """Return the next nine o'clock at which the message may go out, in the offset of `at`."""
    day = at if at.time() < _DAWN else at + timedelta(days=1)
    day = day.replace(hour=MORNING.hour, minute=MORNING.minute, second=0, microsecond=0)
    while _is_weekend(day, context):
        day += timedelta(days=1)
    return day


_MONDAY = {"ended_at": "2026-11-16T15:30:00-05:00"}
_FRIDAY = {"ended_at": "2026-11-20T18:30:00-05:00"}

RULE = Rule(
    id="off-hours",
    severity=Severity.SUGGESTION,
    title="Outside of office hours",
    passes="Goes out by day",
    looks_for="A planned time between eight in the evening and six in the morning, on a Sunday, or on a "
    "Saturday for "
    "anything but thanks. It reads the clock where you are: mind it when the reader is in another time zone.",
    why="A mail at half past one is read in the morning with thirty others, and some readers wonder "
    "about it. Thanks on "
    "a Saturday morning are fine, says one guide; others wait for Monday.",
    sources=("IVX", "LQ1", "ROL"),
    guide="when",
    check=_check,
    applies=Applies(
        not_channels=frozenset({Channel.CARD, Channel.LETTER}), not_purposes=frozenset({Purpose.LOGISTICS})
    ),
    needs=("send_at",),
    bad=(
        Example(body=sound_letter(), interview=_MONDAY, send_at="2026-11-17T01:30:00-05:00"),
        Example(body=sound_letter(), interview=_MONDAY, send_at="2026-11-16T22:00:00-05:00"),
        Example(body=sound_letter(), interview=_FRIDAY, send_at="2026-11-22T11:00:00-05:00"),
        Example(
            body=sound_nudge(),
            interview=_MONDAY,
            send_at="2026-11-28T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
    ),
    good=(
        Example(body=sound_letter(), interview=_MONDAY, send_at="2026-11-17T08:30:00-05:00"),
        Example(body=sound_letter(), interview=_MONDAY, send_at="2026-11-16T19:30:00-05:00"),
        Example(body=sound_letter(), interview=_FRIDAY, send_at="2026-11-21T09:00:00-05:00"),
        Example(
            body=sound_letter(),
            interview={"ended_at": "2026-11-21T18:30:00-05:00"},
            send_at="2026-11-22T09:00:00-05:00",
        ),
        Example(
            body=sound_letter(),
            interview={**_MONDAY, "same_day_decision": True},
            send_at="2026-11-16T20:30:00-05:00",
        ),
        Example(
            body=sound_letter(),
            interview=_FRIDAY,
            send_at="2026-11-20T21:00:00-05:00",
            purpose=Purpose.LOGISTICS,
        ),
        Example(
            body=sound_letter(),
            interview=_MONDAY,
            send_at="2026-11-17T01:30:00-05:00",
            channel=Channel.CARD,
            subject=None,
        ),
        Example(body=sound_letter(), interview=_MONDAY),
    ),
)
