"""Whether a thank-you is due, and which one fits what is known. Tables, read from the top."""

from collections.abc import Callable

from followup.core.advice.moves import Advice, Move, Standing
from followup.core.interview import Interview
from followup.core.profile import profile_of
from followup.core.schedule import Schedule
from followup.core.template import Purpose

THANKS = frozenset({Purpose.THANK_YOU, Purpose.ADD_INFO})
"""Purposes that thank for the interview; an answer or a question sent afterwards carries the thanks too."""
TALKS = frozenset({"informational", "career-fair"})
"""Stages at which nobody has applied: there is a thank-you, and no decision to ask about."""
_ASKED = frozenset({*THANKS, Purpose.STATUS_CHECK, Purpose.OFFER_LEVERAGE})
"""A message of these purposes leaves no thank-you to catch up with."""
_MOST_SINGLE_NOTES = 6
"""People of a panel up to whom one note each is written; above, the organiser passes the thanks on [STE]."""
_A_LOOP = 3
"""People met on site from whom on it was a loop of interviews; ours."""


def _answered(it: Interview) -> bool:
    return bool(it.open_question.question and it.open_question.answer)


def _is_panel(it: Interview) -> bool:
    return it.stage == "panel" or len(it.recipients) > 1


def through_agency(it: Interview) -> bool:
    """Tell whether all whom the candidate writes to sit at an agency."""
    return bool(it.recipients) and all("agency" in person.role.lower() for person in it.recipients)


_BY_CONTENT: tuple[tuple[Callable[[Interview], bool], str], ...] = (
    (lambda it: not profile_of(it.region).sells, "ty-jp"),
    (lambda it: it.interest == "none", "ty-not-pursuing"),
    (lambda it: it.same_day_decision, "ty-same-day-decision"),
    (lambda it: it.stage in TALKS, ""),
    (lambda it: _answered(it) and it.stage == "technical", "ty-technical"),
    (_answered, "ty-unanswered"),
    (lambda it: bool(it.concern and it.concern_answer), "ty-concern"),
    (lambda it: bool(it.material or it.attachments), "ty-material"),
    (lambda it: bool(it.addition), "ty-forgot-point"),
    (lambda it: bool(it.questions), "ty-ask"),
    (through_agency, "ty-agency"),
    (lambda it: _is_panel(it) and profile_of(it.region).one_note_for_panel, "ty-panel-group"),
    (lambda it: len(it.recipients) > _MOST_SINGLE_NOTES, "ty-panel-via-coordinator"),
    (
        lambda it: it.stage == "onsite" and len(it.recipients) + len(it.met) >= _A_LOOP,
        "ty-onsite-loop",
    ),
)
"""What was typed to the template that is made for it; "" leaves it to the stage."""
_BY_STAGE = {
    "recruiter-screen": "ty-recruiter-screen",
    "phone": "ty-phone",
    "video": "ty-video",
    "take-home": "ty-takehome",
    "panel": "ty-panel-member",
    "second": "ty-second",
    "final": "ty-final-exec",
    "informational": "ty-informational",
    "career-fair": "ty-career-fair",
    "internal": "ty-internal",
}
_BY_REGION = {"de": "ty-de"}
"""Where no other row fits, the plain letter of a region with one of its own."""
_PLAIN = "ty-hm-standard"
_LATE = "ty-late"

NAMED = frozenset(
    {*(id for _, id in _BY_CONTENT if id), *_BY_STAGE.values(), *_BY_REGION.values(), _PLAIN, _LATE}
)
"""Every id that may be named here."""


def thanks_templates(it: Interview) -> tuple[str, ...]:
    """Return the ids that fit, the best first."""
    by_content = next((id for applies, id in _BY_CONTENT if applies(it)), "")
    return (by_content, _BY_STAGE.get(it.stage, ""), _BY_REGION.get(it.region, ""), _PLAIN)


def thank(at: Standing, schedule: Schedule) -> Advice | None:
    """Return what to do about a thank-you that has not gone out; None where it went, or is better left."""
    first = schedule.check_ins[0].at if schedule.check_ins else None
    talk = at.interview.stage in TALKS
    if at.sent(_ASKED) or (first is not None and at.now >= first and not talk):
        return None
    if at.now < schedule.earliest:
        reason = "A letter within minutes of the goodbye looks written beforehand. Give it two hours."
        return Advice(move=Move.WAIT, reason=reason, guide="guide/when/#too-soon", next_at=schedule.best)
    if at.now > schedule.latest and not at.profile.late_note:
        return None
    next_at = None if talk else first
    if at.now > schedule.late_after and at.interview.interest == "none":
        return None
    if at.now > schedule.late_after and not talk:
        reason = "Three days have gone by. Send it all the same: shorter, and with something useful in it."
        return at.write((_LATE,), reason=reason, guide="guide/when/#late-note", next_at=next_at)
    reason = "Your thank-you has not gone out. Now is a good time: they still know who said what."
    if at.now > schedule.latest:
        reason = "Your thank-you has not gone out, and two days have passed. Send it today."
    ids = thanks_templates(at.interview)
    return at.write(ids, reason=reason, guide="guide/when/", next_at=next_at)
