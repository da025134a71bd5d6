"""Days as a candidate counts them: the local date of a moment, working days passed.

Knows no clock and no tz database.
"""

from datetime import date, datetime, timedelta, timezone

from followup.core.schedule import Schedule


def local_moment(moment: datetime, schedule: Schedule | None) -> datetime:
    """Return an aware moment as the clock shows it where the candidate is.

    An offset that the schedule knows is the candidate's own and is kept. Any other (UTC from a machine, an
    offset from abroad) is turned into the offset of the nearest date of the schedule. Without a schedule
    the moment's own offset counts.
    """
    if schedule is None:
        return moment
    known = (
        schedule.ended_at, schedule.earliest, schedule.best, schedule.latest, schedule.late_after,
        *(check_in.at for check_in in schedule.check_ins),
    )  # fmt: skip
    if moment.utcoffset() in {at.utcoffset() for at in known}:
        return moment
    nearest = min(known, key=lambda at: abs(at - moment))
    return moment.astimezone(timezone(nearest.utcoffset() or timedelta()))


def local_date(moment: datetime, schedule: Schedule | None) -> date:
    """Return the date of an aware moment where the candidate is, as `local_moment` has it."""
    return local_moment(moment, schedule).date()


def business_days(after: date, until: date) -> int:
    """Return how many days from Monday to Friday lie after one date, up to and with the other.

    0 where the other comes first.
    """
    days = (until - after).days
    if days <= 0:
        return 0
    weeks, rest = divmod(days, 7)
    return weeks * 5 + sum((after + timedelta(days=step)).weekday() < 5 for step in range(1, rest + 1))


def span_in_words(span: timedelta) -> str:
    """Return a stretch of time as people say it: `10 minutes`, `an hour`, `30 hours`, `3 days`.

    Less than a minute is `a minute`.
    """
    minutes = max(1, int(span.total_seconds()) // 60)
    if minutes < 60:
        return "a minute" if minutes == 1 else f"{minutes} minutes"
    hours = minutes // 60
    if hours < 48:
        return "an hour" if hours == 1 else f"{hours} hours"
    return f"{hours // 24} days"
