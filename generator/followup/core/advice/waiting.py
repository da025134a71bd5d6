"""When to ask, how often, and when to let it rest: after an interview and after an application."""

from dataclasses import dataclass
from datetime import datetime

from followup.core.advice.between import has_another_offer
from followup.core.advice.moves import Advice, Move, Standing
from followup.core.advice.thanks import TALKS, THANKS, through_agency
from followup.core.interview import Interview
from followup.core.schedule import Schedule, add_business_days, next_nudge
from followup.core.template import Purpose

MOST_NUDGES = 2
"""Check-ins about one interview, the late ones included [CRY, CNW, TNT]."""
AFTER_APPLYING = 7
"""Business days from an application to the one question about it; seven to ten is the advice, the earlier end
is ours."""
_ASKS = frozenset({Purpose.STATUS_CHECK})
_NOBODY_ASKS = "By the habits that you chose nobody asks for the result. They write when they have decided."


@dataclass(frozen=True, slots=True, kw_only=True)
class _Question:
    """What is said about a check-in before its date and from then on."""

    wait: str
    write: str
    templates: tuple[str, ...]
    guide: str


_PROMISED = _Question(
    wait="They told you when they would know. Wait for that date, and one working day more.",
    write="The date that they gave has passed, with a working day to spare. Ask once whether it has moved.",
    templates=("st-deadline-passed", "st-first"),
    guide="guide/waiting/#nudge-before-deadline",
)
_NO_DATE = _Question(
    wait="Nobody named a date. A decision passes through several people: give them time before you ask.",
    write="Nobody named a date, and enough working days have passed. Ask once when they expect to decide.",
    templates=("st-first",),
    guide="guide/waiting/#nudge-too-early",
)
_AGAIN = _Question(
    wait="You have asked once. Give them a working week before you ask again.",
    write="A working week has passed since you asked. Ask once more, with something new; then let it rest.",
    templates=("st-second", "st-first"),
    guide="guide/waiting/#nudge-cap",
)
_APPLIED = _Question(
    wait="Applications are read in batches. Give them seven working days, and wait for their own date.",
    write="Enough working days have passed since you applied. Ask once whether it has been read.",
    templates=("st-application",),
    guide="guide/waiting/",
)

NAMED = frozenset(
    {
        *(id for question in (_PROMISED, _NO_DATE, _AGAIN, _APPLIED) for id in question.templates),
        *("st-agency", "st-close-loop", "wd-process"),
    }
)
"""Every id that may be named here."""


def check_in(at: Standing, schedule: Schedule) -> Advice:
    """Return what to do while a decision is out."""
    asked = at.sent(_ASKS)
    rest = _rest(at, schedule)
    if rest is not None:
        return rest
    if len(asked) >= MOST_NUDGES:
        return _close(at, next_nudge(asked[-1], at.zone))
    question = _AGAIN if asked else _PROMISED if schedule.promised_reply_by else _NO_DATE
    due = schedule.check_ins[len(asked)].at
    if at.now < due:
        return Advice(move=Move.WAIT, reason=question.wait, guide=question.guide, next_at=due)
    ids = ("st-agency", *question.templates) if through_agency(at.interview) else question.templates
    again = next_nudge(at.now, at.zone)
    return at.write(ids, reason=question.write, guide=question.guide, next_at=again)


def _rest(at: Standing, schedule: Schedule) -> Advice | None:
    """Return why nobody is asked at all; None where asking has its time."""
    guide = "guide/waiting/"
    if at.interview.stage in TALKS:
        reason = "That was a conversation, not an application: there is no decision to ask about."
        return Advice(move=Move.STOP, reason=reason, guide=guide)
    if at.interview.interest == "none":
        return _unwanted(at)
    if not schedule.check_ins:
        return Advice(move=Move.WAIT, reason=_NOBODY_ASKS, guide=guide)
    if has_another_offer(at) and at.interview.offer.deadline is not None:
        look = at.morning(at.interview.offer.deadline)
        reason = "They know the date of your other offer. Wait for their answer, and keep the date yourself."
        guide = "guide/ethics/#ultimatum-or-bluff"
        return Advice(move=Move.WAIT, reason=reason, guide=guide, next_at=look if look > at.now else None)
    return None


def _unwanted(at: Standing) -> Advice:
    """Return what to do about a job that the candidate does not want: say so once."""
    guide = "guide/situations/#clear-decision"
    if at.sent(THANKS):
        reason = "You do not want this job. If your thank-you did not say so, withdraw; else nothing is due."
        return Advice(move=Move.STOP, reason=reason, guide=guide)
    reason = "You noted that you do not want this job. Tell them, so that they can plan without you."
    return at.write(("wd-process",), reason=reason, guide=guide)


def _close(at: Standing, closing: datetime) -> Advice:
    """Return what follows two check-ins: a rest, then the last note, then nothing."""
    guide = "guide/waiting/#nudge-cap"
    if at.now < closing:
        reason = (
            "You have asked twice, and they know that you are there. Let it rest; keep applying elsewhere."
        )
        return Advice(move=Move.WAIT, reason=reason, guide=guide, next_at=closing)
    if not at.known("st-close-loop"):
        reason = "You have asked twice. A third message tells them nothing new."
        return Advice(move=Move.STOP, reason=reason, guide=guide)
    reason = "You have asked twice. If you like, send one last note that asks for nothing, and go on."
    return at.write(("st-close-loop",), reason=reason, guide=guide)


def is_application(it: Interview) -> bool:
    """Tell whether nobody has spoken with the candidate yet."""
    return it.stage == "application" or (not it.stage and it.ended_at is None and it.applied_on is not None)


def application(at: Standing) -> Advice:
    """Return what to do about an application that nobody has answered: wait, ask once, let it rest."""
    it, guide = at.interview, _APPLIED.guide
    if at.sent(_ASKS):
        reason = (
            "You have asked about this application. A second question seldom helps; put the time into others."
        )
        return Advice(move=Move.STOP, reason=reason, guide=guide)
    if not at.profile.check_ins:
        return Advice(move=Move.WAIT, reason=_NOBODY_ASKS, guide=guide)
    if it.applied_on is None:
        reason = "Note the day on which you applied; the day to ask is counted from it."
        return Advice(move=Move.WAIT, reason=reason, guide=guide)
    days = add_business_days(it.applied_on, AFTER_APPLYING)
    if it.promised_reply_by is not None:
        days = max(days, add_business_days(it.promised_reply_by, 1))
    due = at.morning(days)
    if at.now < due:
        return Advice(move=Move.WAIT, reason=_APPLIED.wait, guide=guide, next_at=due)
    return at.write(_APPLIED.templates, reason=_APPLIED.write, guide=guide)
