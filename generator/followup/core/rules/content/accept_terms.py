"""An acceptance that leaves open what is accepted: the role, the first day, or the offer it answers."""

import re
from collections.abc import Iterator
from functools import cache

from followup.core.courtesy import job_title, spoken_date
from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted
from followup.core.roles import names_role
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.template import Purpose
from followup.core.wordings import Wordings

_STARTS = Wordings(
    "{start|starting|first|joining|commencement} {date|day}",
    "{start|starting|begin|beginning|join|joining} {on|from|next|in|the}",
    "{first|last|second|third} week of",
    "{start|begin|join you|be with you|there} {|on }{Monday|Tuesday|Wednesday|Thursday|Friday}", "day one",
    "start as {agreed|planned|discussed}",
)  # fmt: skip
_NAMED_DAYS = Wordings(
    "{Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|June|July|August|September|"
    "October|November|December}", "as {agreed|planned|discussed|proposed|stated|set out|offered}",
    "{on|by} the {start|starting} date", "the {start|starting} date {you|in|of|that|we}",
)  # fmt: skip
"""What says which day it is."""
_OFFERS = Wordings(
    "{offer|your|the|my} letter", "{written|signed|formal} {offer|contract|agreement|letter}",
    "{the|your|a|my} {contract|agreement}",
    "{terms|conditions} {|that you |as |and conditions }{set "
    "out|in|of|you|we|outlined|stated|discussed|agreed|described|offered|are}",
    "the terms", "your terms", "{offer|letter|e-mail|email|mail|message} {of|dated|from} {|the }",
    "as {set out|stated|outlined|described|written|offered|agreed}", "{signed|countersigned} copy",
    "{attached|enclosed} {|the }{offer|contract|agreement|letter}", "in writing", "{your|the} written",
)  # fmt: skip


@cache
def _dates() -> re.Pattern[str]:
    """A day as people write it: `4 January`, `January 4`, `04/01/2027`, `the 4th`."""
    months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
    return re.compile(
        rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{months})|\b(?:{months})[a-z]* \d{{1,2}}\b"
        r"|\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\bthe \d{1,2}(?:st|nd|rd|th)\b",
        re.IGNORECASE,
    )


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    text = f"{letter.subject or ''}\n{letter.message.text}"
    if not letter.message.text.strip():
        return
    missing = [what for what, there in _terms(text, context) if not there]
    if not missing and not _NAMED_DAYS.within(text) and _dates().search(text) is None:
        first = context.interview.offer.start_date
        day = f" ({spoken_date(first, region=context.region)})" if first else ""
        yield Hit(
            message=f"The letter speaks of a first day and does not say which{day}. An acceptance is filed: "
            "name the day, so that both sides mean the same one.",
            severity=Severity.SUGGESTION,
        )
    if missing:
        yield Hit(
            message=f"The yes leaves open {_listed(missing)}. An acceptance binds both sides, and it is "
            f"filed: "
            "say what you accept, from which day, and on which letter."
        )


def _terms(text: str, context: Context) -> Iterator[tuple[str, bool]]:
    """Yield what an acceptance names, each with whether it is there."""
    interview = context.interview
    title = job_title(interview.role, interview.company)
    shown = f"the role ({quoted(title)})" if title else "the role"
    named = names_role(text, interview.role, interview.company) if title else True
    yield shown, named
    first = interview.offer.start_date
    day = f"the first day ({spoken_date(first, region=context.region)})" if first else "the first day"
    yield day, _STARTS.within(text) or _dates().search(text) is not None
    yield "the offer letter", _OFFERS.within(text)


def _listed(items: list[str]) -> str:
    return " and ".join((", ".join(items[:-1]), items[-1])) if len(items) > 1 else items[0]


def _letter(text: str) -> str:
    return f"Dear Dr Okonkwo,\n\nThank you. {text}\n\nKind regards,\nAna Ruiz"


_OFFER = {"offer": {"start_date": "2027-01-04"}}
_ROLE = "I am glad to accept the Data Analyst role"

RULE = Rule(
    id="accept-terms",
    severity=Severity.WARNING,
    title="The terms are not named",
    passes="Names role, first day and letter",
    looks_for="In an acceptance: the role, the first day of work, and the offer letter, the contract or "
    "the terms that "
    "it answers.",
    why="A bare yes can be read in two ways, and what is not written down is argued about later. With "
    "the three "
    "named, the letter can be filed as it is.",
    sources=("UCD", "TXA"),
    guide="situations",
    check=_check,
    applies=Applies(purposes=frozenset({Purpose.OFFER_ACCEPT})),
    bad=(
        Example(
            body=_letter("Yes, I accept."), subject="Yes", purpose=Purpose.OFFER_ACCEPT, interview=_OFFER
        ),
        Example(body=_letter(f"{_ROLE}."), purpose=Purpose.OFFER_ACCEPT, interview=_OFFER),
        Example(
            body=_letter(f"{_ROLE} and will start on 4 January."),
            purpose=Purpose.OFFER_ACCEPT,
            interview=_OFFER,
        ),
        Example(body=_letter(f"{_ROLE} on the terms in your letter."), purpose=Purpose.OFFER_ACCEPT),
    ),
    good=(
        Example(
            body=_letter(f"{_ROLE} on the terms in your offer letter, and will start on Monday 4 January."),
            purpose=Purpose.OFFER_ACCEPT,
            interview=_OFFER,
        ),
        Example(
            body=_letter(
                "I accept the analyst job as your e-mail of 20 November has it. January 4 suits me."
            ),
            purpose=Purpose.OFFER_ACCEPT,
        ),
        Example(
            body=_letter("The signed contract is attached. I look forward to starting on Monday."),
            subject="Acceptance of the offer: Data Analyst",
            purpose=Purpose.OFFER_ACCEPT,
            interview={**_OFFER, "attachments": ["contract.pdf"]},
        ),
        Example(
            body=_letter(f"{_ROLE} as agreed, with 04/01/2027 as the first day."),
            purpose=Purpose.OFFER_ACCEPT,
        ),
        Example(body=_letter("I am declining the offer."), purpose=Purpose.OFFER_DECLINE),
    ),
)
