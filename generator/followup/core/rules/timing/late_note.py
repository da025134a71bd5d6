"""A usual thank-you past three days, where the late one serves better.

Never says that it is too late to write.
"""

from collections.abc import Iterator
from datetime import timedelta

from followup.core.days import span_in_words
from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.template import Purpose, Region

_NOTE = """Dear Dr Okonkwo,

Thank you for meeting me about the Data Analyst role. We spoke about the migration to Snowflake.

I remain interested in the role, and I am glad to send anything else that would help you decide.

Kind regards,
Ana Ruiz"""
_MONDAY = {"ended_at": "2026-11-16T15:30:00-05:00"}
_FRIDAY = {"ended_at": "2026-11-20T15:30:00-05:00"}
_INFORMATIONAL = timedelta(days=5)
"""How long an informational meeting leaves. Sources: PRI, TUD."""


def _check(_letter: Letter, context: Context) -> Iterator[Hit]:
    schedule, sent = context.schedule, context.send_at
    if schedule is None or sent is None:
        return
    after = schedule.late_after
    if context.template is not None:
        facets = context.template.facets
        if "late-note" in facets.get("situation", ()):
            return
        if "informational" in facets.get("stage", ()):
            after = schedule.ended_at + _INFORMATIONAL
    if sent > after:
        yield Hit(
            message=(
                f"You plan to send this {span_in_words(sent - schedule.ended_at)} after the conversation. By "
                "now a usual thank-you reads as an afterthought, yet late is better than never. Use the "
                "template “ty-late”: shorter, with something new in it."
            )
        )


RULE = Rule(
    id="late-note",
    severity=Severity.WARNING,
    title="Past three days",
    passes="Still in good time",
    looks_for="A usual thank-you that is to go out more than three days after the conversation.",
    why=(
        "After three days the usual words sound like a duty remembered late. A short note that brings "
        "something new is still welcome until the decision; the template “ty-late” is made for it."
    ),
    sources=("CTM", "CON", "CTR"),
    guide="when",
    check=_check,
    applies=Applies(purposes=frozenset({Purpose.THANK_YOU}), not_regions=frozenset({Region.JP})),
    needs=("send_at", "ended_at"),
    bad=(
        Example(body=_NOTE, interview=_MONDAY, send_at="2026-11-19T15:31:00-05:00"),
        Example(body=_NOTE, interview=_MONDAY, send_at="2026-11-21T09:00:00-05:00"),
        Example(body=_NOTE, interview=_FRIDAY, send_at="2026-11-30T09:00:00-05:00"),
    ),
    good=(
        Example(body=_NOTE, interview=_MONDAY, send_at="2026-11-19T15:30:00-05:00"),
        Example(body=_NOTE, interview=_MONDAY, send_at="2026-11-17T09:00:00-05:00"),
        Example(body=_NOTE, interview=_FRIDAY, send_at="2026-11-23T11:30:00-05:00"),
        Example(
            body=_NOTE, interview=_MONDAY, send_at="2026-11-24T09:00:00-05:00", purpose=Purpose.STATUS_CHECK
        ),
        Example(body=_NOTE, interview=_MONDAY),
    ),
)
