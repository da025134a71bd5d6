"""A check-in less than a working week after the candidate's own last message.

Silent where the schedule says that it is due, and where the letter answers one of theirs.
"""

from collections.abc import Iterator

from followup.core.answering import answers_a_message
from followup.core.courtesy import spoken_date
from followup.core.days import business_days, local_date
from followup.core.finding import Severity
from followup.core.interview import Sent
from followup.core.letter import Letter
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.schedule import BETWEEN_NUDGES, add_business_days
from followup.core.template import Purpose

_NUDGE = """Dear Dr Okonkwo,

You expected to decide about the Data Analyst role by Friday. Is there a new date that I have to keep in mind?

Kind regards,
Ana Ruiz"""
_ANSWER = """Dear Dr Okonkwo,

Thank you for your reply. You hoped to decide about the Data Analyst role this week. Is there a new date?

Kind regards,
Ana Ruiz"""


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    sent_at = context.send_at
    last = _last(context)
    if sent_at is None or last is None or context.interview.offer.deadline is not None:
        return
    if _is_due(context) or answers_a_message(letter):
        return
    before = local_date(last.at, context.schedule)
    passed = business_days(before, local_date(sent_at, context.schedule))
    if passed >= BETWEEN_NUDGES:
        return
    count = (
        ("No working day has", "One working day has")[passed] if passed < 2 else f"{passed} working days have"
    )
    wait = spoken_date(add_business_days(before, BETWEEN_NUDGES), region=context.region)
    yield Hit(
        message=f"{count} passed since your last message of {spoken_date(before, region=context.region)}. "
        f"Two mails in one week feel like pressure, and the second is answered no sooner. Wait until {wait}."
    )


def _last(context: Context) -> Sent | None:
    """Return the candidate's last message before this one, whatever it was for; appointments don't count."""
    at = context.send_at
    sent = [one for one in context.interview.sent if at and one.at < at and one.purpose != Purpose.LOGISTICS]
    return max(sent, key=lambda one: one.at, default=None)


def _is_due(context: Context) -> bool:
    """Tell whether the schedule has this check-in for now: the first after a promised date may follow soon
    upon
    the thanks."""
    schedule, at = context.schedule, context.send_at
    if (
        schedule is None
        or at is None
        or not schedule.check_ins
        or context.purpose is not Purpose.STATUS_CHECK
    ):
        return False
    asked = [
        one
        for one in context.interview.sent
        if one.purpose == Purpose.STATUS_CHECK and schedule.ended_at <= one.at < at
    ]
    return at >= schedule.check_ins[min(len(asked), len(schedule.check_ins) - 1)].at


_MONDAY = "2026-11-16T15:30:00-05:00"
_THANKS = {"purpose": "thank-you", "at": "2026-11-17T09:00:00-05:00"}
_FIRST = {"purpose": "status-check", "at": "2026-11-23T09:00:00-05:00"}
_AFTER_THANKS = {"ended_at": _MONDAY, "sent": [_THANKS]}
_AFTER_FIRST = {"ended_at": _MONDAY, "sent": [_THANKS, _FIRST]}

RULE = Rule(
    id="too-frequent",
    severity=Severity.WARNING,
    title="Too soon after the last",
    passes="Leaves a week between messages",
    looks_for="A check-in or a last note less than five working days after your own last message, "
    "unless it answers "
    "one of theirs or a promised date has passed meanwhile.",
    why="Two messages in a week are the most that anybody advises, and most say one. A reader who is "
    "waiting for "
    "somebody else’s signature can tell you nothing new in two days.",
    sources=("CRY", "AC8"),
    guide="waiting",
    check=_check,
    applies=Applies(purposes=frozenset({Purpose.STATUS_CHECK, Purpose.CLOSE_LOOP})),
    needs=("send_at",),
    bad=(
        Example(
            body=_NUDGE,
            interview=_AFTER_FIRST,
            send_at="2026-11-25T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_NUDGE,
            interview=_AFTER_THANKS,
            send_at="2026-11-19T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_NUDGE,
            interview=_AFTER_FIRST,
            send_at="2026-11-24T09:00:00-05:00",
            purpose=Purpose.CLOSE_LOOP,
        ),
    ),
    good=(
        Example(
            body=_NUDGE,
            interview=_AFTER_FIRST,
            send_at="2026-11-30T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_NUDGE,
            interview=_AFTER_THANKS,
            send_at="2026-11-23T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_NUDGE,
            interview={**_AFTER_THANKS, "promised_reply_by": "2026-11-18"},
            send_at="2026-11-19T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_ANSWER,
            interview=_AFTER_FIRST,
            send_at="2026-11-25T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_NUDGE,
            interview=_AFTER_FIRST,
            send_at="2026-11-24T09:00:00-05:00",
            purpose=Purpose.LOGISTICS,
        ),
        Example(
            body=_NUDGE,
            interview={**_AFTER_FIRST, "offer.deadline": "2026-11-27"},
            send_at="2026-11-25T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(body=_NUDGE, interview=_AFTER_FIRST, purpose=Purpose.STATUS_CHECK),
    ),
)
