"""A thank-you after the day on which a region's habit ends. Says that it is better left."""

from collections.abc import Iterator

from followup.core.days import span_in_words
from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.template import Purpose, Region

_NOTE = """Dear Mr Sato,

Thank you for your time and for the explanation of the Data Analyst role. I could picture the work well.

Kind regards,
Ana Ruiz"""
_MONDAY = {"region": "jp", "ended_at": "2026-11-16T15:30:00+09:00"}
_FRIDAY = {"region": "jp", "ended_at": "2026-11-20T15:30:00+09:00"}


def _check(_letter: Letter, context: Context) -> Iterator[Hit]:
    schedule, sent = context.schedule, context.send_at
    if schedule is None or sent is None or sent <= schedule.latest:
        return
    yield Hit(
        message=f"You plan to send this {span_in_words(sent - schedule.ended_at)} after the "
        f"conversation. In Japan such "
        "a note belongs to the same day or the next, and a later one puzzles its reader. Leave it: its "
        "absence is no "
        "mark against you."
    )


RULE = Rule(
    id="region-expired",
    severity=Severity.WARNING,
    title="Too late for this country",
    passes="In time for this country",
    looks_for="With the habits of Japan: a thank-you after the evening of the next working day.",
    why="Japanese guides call the note optional and without effect on the result, and advise against "
    "one that comes "
    "after the next day. Elsewhere late is still better than never.",
    sources=("RIK", "LQ1"),
    guide="when",
    check=_check,
    applies=Applies(
        purposes=frozenset({Purpose.THANK_YOU, Purpose.ADD_INFO}), regions=frozenset({Region.JP})
    ),
    needs=("send_at", "ended_at"),
    bad=(
        Example(body=_NOTE, interview=_MONDAY, send_at="2026-11-19T09:00:00+09:00"),
        Example(body=_NOTE, interview=_MONDAY, send_at="2026-11-17T18:30:00+09:00"),
        Example(body=_NOTE, interview=_FRIDAY, send_at="2026-11-24T09:00:00+09:00"),
    ),
    good=(
        Example(body=_NOTE, interview=_MONDAY, send_at="2026-11-16T17:45:00+09:00"),
        Example(body=_NOTE, interview=_MONDAY, send_at="2026-11-17T09:00:00+09:00"),
        Example(body=_NOTE, interview=_FRIDAY, send_at="2026-11-23T09:00:00+09:00"),
        Example(body=_NOTE, interview={**_MONDAY, "region": "us"}, send_at="2026-11-19T09:00:00+09:00"),
        Example(
            body=_NOTE,
            interview=_MONDAY,
            send_at="2026-11-27T09:00:00+09:00",
            purpose=Purpose.REJECTION_REPLY,
        ),
        Example(body=_NOTE, interview=_MONDAY),
    ),
)
