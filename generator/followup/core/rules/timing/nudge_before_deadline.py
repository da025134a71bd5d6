"""A status check before the day on which they promised an answer has passed.

Silent where the letter itself names another offer and the date by which it has to be answered.
"""

from collections.abc import Iterator
from datetime import date, datetime

from followup.core.courtesy import spoken_date
from followup.core.days import local_date
from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.matchers import words_of
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.said_days import said_days
from followup.core.schedule import add_business_days
from followup.core.template import Purpose

_NUDGE = """Dear Dr Okonkwo,

You expected to decide about the Data Analyst role by Friday. Is there a new date that I should have in mind?

Kind regards,
Ana Ruiz"""
_OFFERED = """Dear Dr Okonkwo,

I have an offer from another employer, and have to answer it by {}. Can you say where your decision stands?

Kind regards,
Ana Ruiz"""
_PROMISED = {"ended_at": "2026-11-20T15:30:00-05:00", "promised_reply_by": "2026-11-27"}


_OFFERS = frozenset({"offer", "offers", "offered"})


def _names_an_offer(letter: Letter, deadline: date | None, sent: datetime) -> bool:
    """Tell whether the letter gives the one good reason to ask early: another offer, with its date.

    A weekday counts where the date is less than a week away; an offer that is only in the notes does not,
    since nobody reads those.
    """
    words = words_of(letter.message.text)
    if deadline is None or _OFFERS.isdisjoint(word.key for word in words):
        return False
    near = 0 <= (deadline - sent.date()).days < 7
    return any(
        (said.day, said.month) == (deadline.day, deadline.month)
        or (near and said.weekday == deadline.weekday())
        for said in said_days(words, every=True)
    )


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    promised, sent = context.interview.promised_reply_by, context.send_at
    if promised is None or sent is None:
        return
    if _names_an_offer(letter, context.interview.offer.deadline, sent):
        return
    planned = local_date(sent, context.schedule)
    if planned > promised:
        return
    when = "that very day" if planned == promised else f"on {spoken_date(planned, region=context.region)}"
    wait = spoken_date(add_business_days(promised, 1), region=context.region)
    yield Hit(
        message=(
            f"They promised an answer by {spoken_date(promised, region=context.region)}, and you plan to ask "
            f"{when}. A question before their date reads "
            f"as if you had not listened. Wait until {wait}."
        )
    )


RULE = Rule(
    id="nudge-before-deadline",
    severity=Severity.ERROR,
    title="Asks before their date",
    passes="Waits for the promised date",
    looks_for="A status check that is to go out before the day on which they promised an answer is over.",
    why=(
        "They told you when they would know. A question before that day reads as if you had not listened, "
        "and it brings no answer sooner. Another offer with a real date is the one good reason to write "
        "earlier: say in the letter that you have one and by when you have to answer it."
    ),
    sources=("RSM", "TNT", "CBS"),
    guide="waiting",
    check=_check,
    applies=Applies(purposes=frozenset({Purpose.STATUS_CHECK})),
    needs=("send_at", "promised_reply_by"),
    bad=(
        Example(
            body=_NUDGE,
            interview=_PROMISED,
            send_at="2026-11-25T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_NUDGE,
            interview=_PROMISED,
            send_at="2026-11-27T23:59:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_NUDGE,
            interview=_PROMISED,
            send_at="2026-11-28T03:00:00+00:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_NUDGE,
            interview={**_PROMISED, "offer.deadline": "2026-11-26", "offer.decide_by": "2026-12-09"},
            send_at="2026-11-25T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_OFFERED.format("the end of the month"),
            interview={**_PROMISED, "offer.deadline": "2026-11-26"},
            send_at="2026-11-25T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
    ),
    good=(
        Example(
            body=_NUDGE,
            interview=_PROMISED,
            send_at="2026-11-30T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_NUDGE,
            interview=_PROMISED,
            send_at="2026-11-28T00:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_OFFERED.format("Thursday 26 November"),
            interview={**_PROMISED, "offer.deadline": "2026-11-26"},
            send_at="2026-11-25T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_OFFERED.format("Thursday"),
            interview={**_PROMISED, "offer.deadline": "2026-11-26"},
            send_at="2026-11-25T09:00:00-05:00",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(body=_NUDGE, interview=_PROMISED, send_at="2026-11-21T09:00:00-05:00"),
        Example(body=_NUDGE, interview=_PROMISED, purpose=Purpose.STATUS_CHECK),
    ),
)
