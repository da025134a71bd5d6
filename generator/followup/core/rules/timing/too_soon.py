"""A note that would arrive before the reader is back at the desk. Says nothing about lateness."""

from collections.abc import Iterator

from followup.core.days import span_in_words
from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.template import Purpose

_NOTE = """Dear Dr Okonkwo,

Thank you for meeting me about the Data Analyst role. We spoke about Snowflake.

I remain interested in the role, and I am glad to send anything else that would help you decide.

Kind regards,
Ana Ruiz"""
_AFTERNOON = {"ended_at": "2026-11-19T15:30:00-05:00"}
_NIGHT = {"ended_at": "2026-11-19T22:40:00-05:00"}


def _check(_letter: Letter, context: Context) -> Iterator[Hit]:
    schedule, sent = context.schedule, context.send_at
    if schedule is None or sent is None or context.interview.same_day_decision or sent >= schedule.earliest:
        return
    if context.template and "deadline-today" in context.template.facets.get("situation", ()):
        return
    planned = (
        f"{span_in_words(sent - schedule.ended_at)} after the conversation"
        if sent >= schedule.ended_at
        else "before the conversation is over"
    )
    same_day = schedule.earliest.date() == schedule.ended_at.date()
    cure = (
        f"Wait until {schedule.earliest:%H:%M}; later the same day is fine."
        if same_day
        else "Wait until tomorrow morning."
    )
    yield Hit(
        message=f"You plan to send this {planned}. A note that comes at once looks written beforehand. {cure}"
    )


RULE = Rule(
    id="too-soon",
    severity=Severity.SUGGESTION,
    title="Sent within two hours",
    passes="Leaves them two hours",
    looks_for="A thank-you that is to go out less than two hours after the conversation.",
    why=(
        "A note that is there before the reader is back at the desk looks written beforehand. How long to "
        "wait is disputed: ten minutes, a few hours, the evening. Where they decide the same day, send it "
        "at once: tick “They decide today”."
    ),
    sources=("FAR", "CTR", "PRI", "TUD", "SG", "RWB"),
    guide="when",
    check=_check,
    applies=Applies(purposes=frozenset({Purpose.THANK_YOU, Purpose.ADD_INFO})),
    needs=("send_at", "ended_at"),
    bad=(
        Example(body=_NOTE, interview=_AFTERNOON, send_at="2026-11-19T15:40:00-05:00"),
        Example(body=_NOTE, interview=_AFTERNOON, send_at="2026-11-19T17:29:00-05:00"),
        Example(body=_NOTE, interview=_NIGHT, send_at="2026-11-19T23:30:00-05:00"),
        Example(
            body=_NOTE, interview=_AFTERNOON, send_at="2026-11-19T20:45:00+00:00", purpose=Purpose.ADD_INFO
        ),
    ),
    good=(
        Example(body=_NOTE, interview=_AFTERNOON, send_at="2026-11-19T17:30:00-05:00"),
        Example(body=_NOTE, interview=_AFTERNOON, send_at="2026-11-20T09:00:00-05:00"),
        Example(
            body=_NOTE,
            interview={**_AFTERNOON, "same_day_decision": True},
            send_at="2026-11-19T15:40:00-05:00",
        ),
        Example(
            body=_NOTE, interview=_AFTERNOON, send_at="2026-11-19T15:45:00-05:00", purpose=Purpose.LOGISTICS
        ),
        Example(body=_NOTE, interview=_AFTERNOON),
    ),
)
