"""Which message is due now, or why none is. Reads the interview and its dates; has no clock."""

from collections.abc import Container
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from followup.core.interview import Interview
from followup.core.profile import profile_of
from followup.core.schedule import Schedule, Zone, next_nudge, zone_from_offset
from followup.core.template import Purpose


class Move(StrEnum):
    """What to do now."""

    WRITE = "write"
    WAIT = "wait"
    STOP = "stop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One move, and the reason for it."""

    move: Move
    reason: str
    """To the candidate, in one or two sentences."""
    guide: str
    """Address of the guide page that explains it, relative to the site."""
    template: str = ""
    """Id of the template to write with; empty where none is due or none fits."""
    next_at: datetime | None = None
    """When to look again; None where nothing more is to come."""


THANKS = frozenset({Purpose.THANK_YOU, Purpose.ADD_INFO})
"""Purposes that thank for the interview; an answer or a question sent afterwards carries the thanks too."""
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
MOST_NUDGES = 2
"""Check-ins about one interview, the late ones included [CRY, CNW, TNT]."""
_THANKS_BY_STAGE = {
    "recruiter-screen": "ty-recruiter-screen",
    "phone": "ty-recruiter-screen",
    "technical": "ty-technical",
    "panel": "ty-panel-member",
}


def advise(
    interview: Interview,
    schedule: Schedule,
    *,
    now: datetime,
    templates: Container[str],
    zone: Zone | None = None,
) -> Advice:
    """Return the one move that is due at `now`, an aware moment.

    `templates` holds the ids that may be named; `zone` is the one that the schedule was made with, absent the
    offset of `ended_at`. What went out is read from `sent`; what is older than the interview belongs to an
    earlier one.
    """
    sent = {message.purpose for message in interview.sent if message.at >= schedule.ended_at}
    if sent & ENDINGS:
        return Advice(
            move=Move.STOP,
            reason="You have written the last message about this interview. Nothing more is due.",
            guide="guide/waiting/",
        )
    if now < schedule.ended_at:
        return Advice(
            move=Move.WAIT,
            reason="The interview is not over yet.",
            guide="guide/when/",
            next_at=schedule.best,
        )
    first = schedule.check_ins[0].at if schedule.check_ins else None
    due = first is not None and now >= first
    if not sent & (THANKS | {Purpose.STATUS_CHECK}) and not due:
        thanks = _thanks(interview, schedule, now, templates)
        if thanks:
            return thanks
    if not schedule.check_ins:
        reason = "By the habits that you chose nobody asks for the result. They write when they have decided."
        return Advice(move=Move.WAIT, reason=reason, guide="guide/waiting/")
    return _check_in(interview, schedule, now, templates, zone or zone_from_offset(schedule.ended_at))


def _thanks(
    interview: Interview, schedule: Schedule, now: datetime, templates: Container[str]
) -> Advice | None:
    """Return what to do about the thank-you that has not gone out; None where it is better left unsent."""
    first = schedule.check_ins[0].at if schedule.check_ins else None
    if now < schedule.earliest:
        reason = "A letter within minutes of the goodbye looks written beforehand. Give it two hours."
        return Advice(move=Move.WAIT, reason=reason, guide="guide/when/#too-soon", next_at=schedule.best)
    if now > schedule.latest and not profile_of(interview.region).late_note:
        return None
    if now > schedule.late_after:
        late = _known(templates, "ty-late")
        reason = "Three days have gone by. Send it all the same: shorter, and with something useful in it."
        return Advice(
            move=Move.WRITE, reason=reason, guide="guide/when/#late-note", template=late, next_at=first
        )
    reason = "Your thank-you has not gone out. Now is a good time: they still know who said what."
    if now > schedule.latest:
        reason = "Your thank-you has not gone out, and two days have passed. Send it today."
    return Advice(
        move=Move.WRITE,
        reason=reason,
        guide="guide/when/",
        template=_known(templates, *_thanks_templates(interview)),
        next_at=first,
    )


def _thanks_templates(interview: Interview) -> tuple[str, ...]:
    answered = interview.open_question.question and interview.open_question.answer
    by_content = "ty-unanswered" if answered else "ty-ask" if interview.questions else ""
    return (by_content, _THANKS_BY_STAGE.get(interview.stage, ""), "ty-hm-standard")


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


def _check_in(
    interview: Interview, schedule: Schedule, now: datetime, templates: Container[str], zone: Zone
) -> Advice:
    asked = sorted(
        message.at
        for message in interview.sent
        if message.purpose == Purpose.STATUS_CHECK and message.at >= schedule.ended_at
    )
    if len(asked) >= MOST_NUDGES:
        return _close(next_nudge(asked[-1], zone), now, templates)
    question = _AGAIN if asked else _PROMISED if schedule.promised_reply_by else _NO_DATE
    at = schedule.check_ins[len(asked)].at
    if now < at:
        return Advice(move=Move.WAIT, reason=question.wait, guide=question.guide, next_at=at)
    template = _known(templates, *question.templates)
    return Advice(
        move=Move.WRITE,
        reason=question.write,
        guide=question.guide,
        template=template,
        next_at=next_nudge(now, zone),
    )


def _close(closing: datetime, now: datetime, templates: Container[str]) -> Advice:
    """Return what follows two check-ins: a rest, then the last note, then nothing."""
    guide = "guide/waiting/#nudge-cap"
    template = _known(templates, "st-close-loop")
    if now < closing:
        reason = (
            "You have asked twice, and they know that you are there. Let it rest; keep applying elsewhere."
        )
        return Advice(move=Move.WAIT, reason=reason, guide=guide, next_at=closing)
    if not template:
        reason = "You have asked twice. A third message tells them nothing new."
        return Advice(move=Move.STOP, reason=reason, guide=guide)
    reason = "You have asked twice. If you like, send one last note that asks for nothing, and go on."
    return Advice(move=Move.WRITE, reason=reason, guide=guide, template=template)


def _known(templates: Container[str], *ids: str) -> str:
    """Return the first id that the library has, "" where it has none."""
    return next((name for name in ids if name and name in templates), "")
