"""A status check within the first working week, where no date was promised.

Leaves promised dates to their own rule.
"""

from collections.abc import Iterator

from followup.core.courtesy import spoken_date
from followup.core.days import business_days, local_date
from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.profile import profile_of
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.schedule import add_business_days
from followup.core.template import Purpose

_NUDGE = """Dear Dr Okonkwo,

I am writing about the Data Analyst role that we discussed. Is there a date by which you expect to decide?

Kind regards,
Ana Ruiz"""
_MONDAY = {"ended_at": "2026-11-16T15:30:00-05:00", "stage": "panel", "promised_reply_by": ""}
_SCREEN = {"ended_at": "2026-11-16T15:30:00-05:00", "stage": "recruiter-screen", "promised_reply_by": ""}
_DAYS_AFTER_A_SCREEN = 3
_SCREENS = frozenset({"recruiter-screen", "phone"})


def _check(_letter: Letter, context: Context) -> Iterator[Hit]:
    interview, schedule, sent = context.interview, context.schedule, context.send_at
    if (
        schedule is None
        or sent is None
        or interview.promised_reply_by is not None
        or interview.offer.deadline is not None
    ):
        return
    if schedule.check_ins and sent >= schedule.check_ins[0].at:
        return
    ended = schedule.ended_at.date()
    needed = profile_of(context.region).nudge_after
    if interview.stage in _SCREENS and needed == profile_of("any").nudge_after:
        needed = _DAYS_AFTER_A_SCREEN
    passed = business_days(ended, local_date(sent, schedule))
    if passed >= needed:
        return
    spent = (
        ("No working day has", "One working day has")[passed] if passed < 2 else f"{passed} working days have"
    )
    wait = spoken_date(add_business_days(ended, needed), region=context.region)
    yield Hit(
        message=(
            f"{spent} passed since the conversation, and no date was promised. Few decisions are made that "
            f"fast, and an early question reads as impatience. Wait until {wait}."
        )
    )


RULE = Rule(
    id="nudge-too-early",
    severity=Severity.WARNING,
    title="Asks too early",
    passes="Leaves them time to decide",
    looks_for=(
        "A status check less than five working days after the conversation where they promised no date; "
        "three after a first call with a recruiter or by phone."
    ),
    why=(
        "A decision passes through several people. Five to seven working days is the usual advice, three "
        "may do after a phone screen, and in Germany people wait for weeks. Another offer with a real date "
        "is a good reason to write sooner."
    ),
    sources=("WAC", "WIS", "LW", "JJB"),
    guide="waiting",
    check=_check,
    applies=Applies(purposes=frozenset({Purpose.STATUS_CHECK})),
    needs=("send_at", "ended_at"),
    bad=(
        Example(
            body=_NUDGE, interview=_MONDAY, send_at="2026-11-18T09:00:00-05:00", purpose=Purpose.STATUS_CHECK
        ),
        Example(
            body=_NUDGE, interview=_MONDAY, send_at="2026-11-22T09:00:00-05:00", purpose=Purpose.STATUS_CHECK
        ),
        Example(
            body=_NUDGE, interview=_MONDAY, send_at="2026-11-16T18:00:00-05:00", purpose=Purpose.STATUS_CHECK
        ),
        Example(
            body=_NUDGE, interview=_SCREEN, send_at="2026-11-18T09:00:00-05:00", purpose=Purpose.STATUS_CHECK
        ),
    ),
    good=(
        Example(
            body=_NUDGE, interview=_MONDAY, send_at="2026-11-23T09:00:00-05:00", purpose=Purpose.STATUS_CHECK
        ),
        Example(
            body=_NUDGE, interview=_MONDAY, send_at="2026-11-24T09:00:00-05:00", purpose=Purpose.STATUS_CHECK
        ),
        Example(
            body=_NUDGE, interview=_SCREEN, send_at="2026-11-19T09:00:00-05:00", purpose=Purpose.STATUS_CHECK
        ),
        Example(
            body=_NUDGE,
            interview={**_MONDAY, "promised_reply_by": "2026-11-17"},
            send_at="2026-11-18T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_NUDGE,
            interview={**_MONDAY, "offer.deadline": "2026-11-20"},
            send_at="2026-11-18T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(body=_NUDGE, interview=_MONDAY, send_at="2026-11-17T09:00:00-05:00"),
    ),
)
