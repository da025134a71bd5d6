"""Tells where the dates of an interview and the day of writing contradict what a template says.
Stops nothing, since the letter may be meant for another day."""

from collections.abc import Iterator
from datetime import date, datetime

from followup.core.interview import Interview
from followup.core.problems import Problem
from followup.core.template import Purpose, Template

_ASKS_AFTER_DATE = "deadline-passed"
_DID_NOT_HAPPEN = "no-show"
_TO_MOVE = "rescheduled"
_LATE = "late-note"
_BEFORE_ANSWER = frozenset({Purpose.OFFER_ACCEPT, Purpose.OFFER_TIME, Purpose.OFFER_LEVERAGE})
_SAME_DAY = 1
"""Days after an interview on which nobody calls a note late."""


def out_of_time(template: Template, interview: Interview, now: datetime | None) -> Iterator[Problem]:
    """Yield a note for each date that makes a sentence of the letter untrue on the day of writing.

    Says nothing where no day is given.
    """
    if now is None:
        return
    situations, uses = template.facets["situation"], {*template.needs, *template.optional}
    ended, planned = _on(interview.ended_at, now), _on(interview.scheduled_at, now)
    promised, deadline, today = interview.promised_reply_by, interview.offer.deadline, now.date()
    passed = _ASKS_AFTER_DATE in situations and "promised_reply_by" in uses
    if passed and promised and today <= promised:
        how = f"wait until that day is over, or correct the date if it is not {promised.isoformat()}"
        yield _note("promised_reply_by", "is still to come, and the letter says that it has passed", how)
    if ended and today < ended and "ended_at" in uses:
        how = "send it after the interview, or correct the date"
        yield _note("ended_at", "is still to come, and the letter speaks of the interview as over", how)
    if _LATE in situations and ended and 0 <= (today - ended).days <= _SAME_DAY:
        how = "choose a thank-you that does not apologise"
        yield _note("ended_at", "is hardly a day ago, and the letter says that it comes late", how)
    if interview.scheduled_at and planned and "scheduled_at" in uses:
        if _TO_MOVE in situations and interview.scheduled_at <= now:
            how = "say that you could not come, or correct the date"
            yield _note("scheduled_at", "has passed, and the letter asks to move it", how)
        if _DID_NOT_HAPPEN in situations and now < interview.scheduled_at:
            how = "wait until the time has passed, or correct the date"
            yield _note("scheduled_at", "is still to come, and the letter says that nobody came", how)
    if "proposed_times" in uses and any(time <= now for time in interview.proposed_times):
        yield _note("proposed_times", "hold a time that has passed", "offer times that are still to come")
    if template.purpose in _BEFORE_ANSWER and "offer.deadline" in uses and deadline and deadline < today:
        how = "ring them first, or correct the date"
        yield _note("offer.deadline", "has passed, and the letter speaks of it as still to come", how)


def _on(moment: datetime | None, now: datetime) -> date | None:
    """Return the day of a moment where the writer is."""
    return None if moment is None else moment.astimezone(now.tzinfo).date()


def _note(where: str, what: str, how_to_fix: str) -> Problem:
    return Problem(code="out-of-time", where=where, what=what, how_to_fix=how_to_fix)
