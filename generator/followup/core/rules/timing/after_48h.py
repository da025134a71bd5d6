"""A thank-you later than two days.

Leaves what is past three days to the late note, so that one delay gives one finding.
"""

from collections.abc import Iterator

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
_SOON = frozenset({"same-day", "within-24h", "within-48h"})


def _check(_letter: Letter, context: Context) -> Iterator[Hit]:
    schedule, sent = context.schedule, context.send_at
    if schedule is None or sent is None or sent <= schedule.latest or _may_wait(context):
        return
    if context.purpose is Purpose.THANK_YOU and sent > schedule.late_after:
        return
    planned = span_in_words(sent - schedule.ended_at)
    yield Hit(
        message=f"You plan to send this {planned} after the conversation. After two days the decision "
        f"may be made "
        "without it. Send it as soon as you can, without an excuse for the delay."
    )


def _may_wait(context: Context) -> bool:
    """Tell whether the message has more time by its nature, or owns up to being late already."""
    if context.template is None:
        return False
    facets = context.template.facets
    return (
        "late-note" in facets.get("situation", ())
        or "informational" in facets.get("stage", ())
        or not _SOON.intersection(facets.get("timing", ()))
    )


RULE = Rule(
    id="after-48h",
    severity=Severity.WARNING,
    title="Later than two days",
    passes="Goes out within two days",
    looks_for=(
        "A thank-you that is to go out more than 48 hours after the conversation. Where the two days end on "
        "a weekend, the next working day at noon still counts as in time. Japan has a rule of its own."
    ),
    why=(
        "Some teams decide within days, and a note that comes after the decision changes nothing. Most "
        "sources ask for one day, several career offices allow two, and one recruiter three."
    ),
    sources=("DTH", "PRI", "CTM", "CON"),
    guide="when",
    check=_check,
    applies=Applies(
        purposes=frozenset({Purpose.THANK_YOU, Purpose.ADD_INFO}), not_regions=frozenset({Region.JP})
    ),
    needs=("send_at", "ended_at"),
    bad=(
        Example(body=_NOTE, interview=_MONDAY, send_at="2026-11-18T15:31:00-05:00"),
        Example(body=_NOTE, interview=_MONDAY, send_at="2026-11-19T09:00:00-05:00"),
        Example(body=_NOTE, interview=_FRIDAY, send_at="2026-11-23T12:30:00-05:00"),
        Example(body=_NOTE, interview=_MONDAY, send_at="2026-11-23T09:00:00-05:00", purpose=Purpose.ADD_INFO),
    ),
    good=(
        Example(body=_NOTE, interview=_MONDAY, send_at="2026-11-18T15:30:00-05:00"),
        Example(body=_NOTE, interview=_MONDAY, send_at="2026-11-17T09:00:00-05:00"),
        Example(body=_NOTE, interview=_FRIDAY, send_at="2026-11-23T09:00:00-05:00"),
        Example(body=_NOTE, interview=_MONDAY, send_at="2026-11-24T09:00:00-05:00"),
        Example(
            body=_NOTE, interview=_MONDAY, send_at="2026-11-24T09:00:00-05:00", purpose=Purpose.STATUS_CHECK
        ),
        Example(body=_NOTE, interview={**_MONDAY, "region": "jp"}, send_at="2026-11-19T09:00:00-05:00"),
        Example(body=_NOTE, interview=_MONDAY),
    ),
)
