"""Which message is due now, or why none is. Reads the interview and its dates; has no clock."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from followup.core.advice.answers import Answers, lay_over, told_plainly
from followup.core.advice.between import unless_a_slip, what_comes_up
from followup.core.advice.moves import MOVE_WORDS, Advice, Move, Standing
from followup.core.advice.questions import questions_data
from followup.core.advice.thanks import thank, thanks_templates
from followup.core.advice.waiting import application, check_in, is_application
from followup.core.interview import Interview, Sent
from followup.core.schedule import Schedule, Zone, make_schedule, zone_from_offset
from followup.core.template import Purpose, Template

__all__ = [
    "ENDINGS",
    "MOVE_WORDS",
    "Advice",
    "Move",
    "advise",
    "advise_on_answers",
    "questions_data",
    "templates_ahead",
]

ENDINGS = frozenset(
    {
        Purpose.REJECTION_REPLY,
        Purpose.FEEDBACK_REQUEST,
        Purpose.OFFER_ACCEPT,
        Purpose.OFFER_DECLINE,
        Purpose.WITHDRAW,
        Purpose.CLOSE_LOOP,
    }
)
"""Purposes after which nothing more is to be sent about this interview."""


def advise(
    interview: Interview,
    schedule: Schedule | None,
    *,
    now: datetime,
    templates: Mapping[str, Template],
    zone: Zone | None = None,
) -> Advice:
    """Return the one move that is due at `now`, an aware moment.

    `schedule` may be missing where no interview has ended: an application and an offer have dates of their
    own. `templates` holds what may be named, also through a redirect; `zone` is the one that the schedule was
    made with, absent the offset of `ended_at`. What went out is read from `sent`; what is older than the
    interview belongs to an earlier one. Raises ProblemsError where dates are needed and `ended_at` is
    unknown.
    """
    zone = zone or zone_from_offset(interview.ended_at or now)
    standing = Standing(interview=interview, now=now, zone=zone, library=templates)
    if standing.sent(ENDINGS):
        return Advice(
            move=Move.STOP,
            reason="You have written the last message about this interview. Nothing more is due.",
            guide="guide/waiting/",
        )
    found = what_comes_up(standing)
    if found is not None:
        return found
    if is_application(interview):
        return application(standing)
    schedule = schedule or make_schedule(interview, zone=zone)
    return unless_a_slip(standing, _usual(standing, schedule))


def _usual(standing: Standing, schedule: Schedule) -> Advice:
    """Return what the calendar says: wait for the end, thank, ask, let it rest."""
    if standing.now < schedule.ended_at:
        return Advice(
            move=Move.WAIT,
            reason="The interview is not over yet.",
            guide="guide/when/",
            next_at=schedule.best,
        )
    return thank(standing, schedule) or check_in(standing, schedule)


def advise_on_answers(
    answers: Answers,
    interview: Interview,
    *,
    now: datetime,
    templates: Mapping[str, Template],
    zone: Zone | None = None,
) -> Advice:
    """Return the one move that is due by what was answered, with all that the notes hold besides.

    What the log of the notes knows still counts: nobody is told to ask a third time. Raises ProblemsError
    where an answer contradicts another date of the notes.
    """
    zone = zone or zone_from_offset(interview.ended_at or now)
    standing = Standing(interview=interview, now=now, zone=zone, library=templates)
    plain = told_plainly(answers, standing)
    if plain is not None:
        return plain
    told = lay_over(answers, standing)
    schedule = make_schedule(told, zone=zone) if told.ended_at else None
    return advise(told, schedule, now=now, templates=templates, zone=zone)


def templates_ahead(
    interview: Interview, schedule: Schedule, *, templates: Mapping[str, Template], zone: Zone | None = None
) -> dict[str, str]:
    """Return the id of the template that each date of the schedule calls for, should nothing else happen.

    They stand under `best` for the thank-you and under the id of each check-in. Dates that call for none are
    left out.
    """
    zone = zone or zone_from_offset(schedule.ended_at)
    standing = Standing(interview=interview, now=schedule.best, zone=zone, library=templates)
    found = {"best": standing.known(*thanks_templates(interview))}
    log = [Sent(purpose=Purpose.THANK_YOU, at=schedule.best)]
    for later in schedule.check_ins:
        then = replace(interview, sent=tuple(log))
        found[later.id] = advise(then, schedule, now=later.at, templates=templates, zone=zone).template
        log.append(Sent(purpose=Purpose.STATUS_CHECK, at=later.at))
    return {event: template for event, template in found.items() if template}
