"""A third status check after two that have gone out. Counts only what was sent since this conversation."""

from collections.abc import Iterator

from followup.core.answering import answers_a_message
from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.template import Purpose

_NUDGE = """Dear Dr Okonkwo,

I am writing about the Data Analyst role once more. Is there a date by which you expect to decide?

Kind regards,
Ana Ruiz"""
_ANSWER = """Dear Dr Okonkwo,

Thank you for your reply. You hoped to decide about the Data Analyst role this week. Is there a new date?

Kind regards,
Ana Ruiz"""
_FIRST = {"purpose": "status-check", "at": "2026-11-23T09:00:00-05:00"}
_SECOND = {"purpose": "status-check", "at": "2026-11-30T09:00:00-05:00"}
_THANKS = {"purpose": "thank-you", "at": "2026-11-17T09:00:00-05:00"}
_ENDED = {"ended_at": "2026-11-16T15:30:00-05:00"}
_CAP = 2


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    sent_at, ended = context.send_at, context.interview.ended_at
    if sent_at is None or answers_a_message(letter):
        return
    if context.template and "role-on-hold" in context.template.facets.get("situation", ()):
        return
    checks = [
        sent
        for sent in context.interview.sent
        if sent.purpose == Purpose.STATUS_CHECK and sent.at < sent_at and (ended is None or sent.at >= ended)
    ]
    if len(checks) >= _CAP:
        count = "Two" if len(checks) == _CAP else str(len(checks))
        yield Hit(
            message=(
                f"{count} check-ins have gone out since the conversation. One more tells the reader nothing "
                "new and costs you hope. Use the template “st-close-loop”, which asks for nothing, or let "
                "it rest."
            )
        )


RULE = Rule(
    id="nudge-cap",
    severity=Severity.WARNING,
    title="A third check-in",
    passes="Asks twice at most",
    looks_for="A status check where two have gone out since the conversation.",
    why=(
        "Whoever has read two mails knows that you are there. Most sources stop at two, one at one, one at "
        "three. A last note that asks for nothing leaves the door open."
    ),
    sources=("CRY", "CNW", "TNT", "RSM", "WIS"),
    guide="waiting",
    check=_check,
    applies=Applies(purposes=frozenset({Purpose.STATUS_CHECK})),
    needs=("send_at",),
    bad=(
        Example(
            body=_NUDGE,
            interview={**_ENDED, "sent": [_FIRST, _SECOND]},
            send_at="2026-12-07T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_NUDGE,
            interview={**_ENDED, "sent": [_THANKS, _FIRST, _SECOND]},
            send_at="2026-12-08T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_NUDGE,
            interview={**_ENDED, "sent": [_FIRST, _SECOND, {**_SECOND, "at": "2026-12-07T09:00:00-05:00"}]},
            send_at="2026-12-14T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
    ),
    good=(
        Example(
            body=_NUDGE,
            interview={**_ENDED, "sent": [_THANKS, _FIRST]},
            send_at="2026-11-30T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_ANSWER,
            interview={**_ENDED, "sent": [_FIRST, _SECOND]},
            send_at="2026-12-07T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_NUDGE,
            interview={"ended_at": "2026-12-01T15:30:00-05:00", "sent": [_FIRST, _SECOND]},
            send_at="2026-12-09T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_NUDGE,
            interview={**_ENDED, "sent": [_FIRST, _SECOND]},
            send_at="2026-11-30T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_NUDGE,
            interview={**_ENDED, "sent": [_FIRST, _SECOND]},
            send_at="2026-12-07T09:00:00-05:00",
            purpose=Purpose.CLOSE_LOOP,
        ),
    ),
)
