"""Lays what was answered over the interview: what a message in the log or a date would have said of it.

What stands in the notes stays; stand-ins fill only what nobody asked. Decides nothing.
"""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from followup.core.advice.moves import Standing
from followup.core.facets import Purpose
from followup.core.interview import Interview, Offer, Sent
from followup.core.schedule import BETWEEN_NUDGES, add_business_days

_LONG_AGO = timedelta(days=21)
"""Back to a stand-in for an interview of which only a later message is known: its first check-in has come by
then."""


def _noon(at: Standing, day: date) -> datetime:
    """Return the noon of a day, or now where that is still to come."""
    return min(at.zone.at(day, time(12)), at.now)


def _since(at: Standing, ended: datetime | None, *messages: Sent) -> Interview:
    """Return the interview that ended then, with these messages in its log.

    A promise from before it is none any more.
    """
    it = at.interview
    promised = it.promised_reply_by
    if promised and ended and promised < at.zone.local(ended).date():
        promised = None
    return replace(it, ended_at=ended, promised_reply_by=promised, sent=(*it.sent, *messages))


def _known_end(at: Standing, before: datetime) -> datetime | None:
    """Return the end that the notes hold, where it fits."""
    ended = at.interview.ended_at
    return ended if ended is not None and ended <= before else None


def fresh(at: Standing, when: datetime) -> Interview:
    """Return an interview that ended then, with no word sent since but what the log knows."""
    return _since(at, when)


def thanked(at: Standing, when: date) -> Interview:
    """Return an interview of that day that was thanked for, without a promised date."""
    ended = at.interview.ended_at
    if ended is None or at.zone.local(ended).date() != when:
        ended = _noon(at, when)
    told = _since(at, ended, Sent(purpose=Purpose.THANK_YOU, at=ended))
    return replace(told, promised_reply_by=None)


def thanked_with_day(at: Standing, when: date) -> Interview:
    """Return an interview that was thanked for, with the day that they named."""
    ended = _known_end(at, at.zone.at(when, time(23, 59))) or _noon(at, min(when, at.today))
    told = _since(at, ended, Sent(purpose=Purpose.THANK_YOU, at=ended))
    return replace(told, promised_reply_by=when)


def asked(at: Standing, when: date) -> Interview:
    """Return an interview after one check-in."""
    return _after_questions(at, _noon(at, when))


def asked_twice(at: Standing, when: date) -> Interview:
    """Return an interview after two check-ins, a week apart."""
    last = _noon(at, when)
    return _after_questions(at, last - timedelta(days=7), last)


def _after_questions(at: Standing, *moments: datetime) -> Interview:
    log = [Sent(purpose=Purpose.STATUS_CHECK, at=moment) for moment in moments]
    if at.interview.stage == "application":
        return replace(at.interview, ended_at=None, sent=(*at.interview.sent, *log))
    return _since(at, _known_end(at, moments[0]) or moments[0] - _LONG_AGO, *log)


def applied(at: Standing, when: date) -> Interview:
    """Return an application of that day."""
    return replace(at.interview, applied_on=when, ended_at=None)


def other_offer(at: Standing, when: date) -> Interview:
    """Return an interview with another employer's date."""
    ended = at.interview.ended_at or at.now - timedelta(days=1)
    return replace(at.interview, offer=replace(at.interview.offer, deadline=when), ended_at=ended)


def offered(at: Standing, when: date) -> Interview:
    """Return an interview with an offer to answer by that day."""
    return replace(at.interview, offer=Offer(deadline=when))


def offer_thanked(at: Standing, when: date) -> Interview:
    """Return an interview whose offer has been thanked for."""
    note = Sent(purpose=Purpose.LOGISTICS, at=at.now)
    return replace(offered(at, when), sent=(*at.interview.sent, note))


def offer_too_short(at: Standing, when: date) -> Interview:
    """Return an interview whose offer asks for an answer too soon."""
    later = add_business_days(when, BETWEEN_NUDGES)
    return replace(at.interview, offer=Offer(deadline=when, decide_by=later))


def refused(at: Standing, _: None) -> Interview:
    """Return the interview: its stage says all."""
    return at.interview


def refused_and_answered(at: Standing, _: None) -> Interview:
    """Return an interview after the answer to a no."""
    note = Sent(purpose=Purpose.REJECTION_REPLY, at=at.now)
    return replace(at.interview, sent=(*at.interview.sent, note))


def unwanted(at: Standing, _: None) -> Interview:
    """Return an interview for a job that is no longer wanted."""
    ended = _known_end(at, at.now) or at.now - _LONG_AGO
    return replace(_since(at, ended), interest="none")
