"""The letter names another company than the interview's, or its name with a slip in it."""

from collections.abc import Iterator

from followup.core.companies import company_core, name_slips, names_company
from followup.core.employers import other_employers
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Purpose

_ELSEWHERE = frozenset({Purpose.OFFER_DECLINE, Purpose.WITHDRAW, Purpose.NETWORK, Purpose.REJECTION_REPLY})


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    company = context.interview.company
    core = company_core(company)
    if not core:
        return
    parts = ((Part.SUBJECT, letter.subject or ""), (Part.BODY, letter.body))
    named = any(names_company(words_of(text), core) for _, text in parts)
    for part, text in parts:
        words = words_of(text)
        slips = list(name_slips(text, words, core, context.interview))
        yield from (_hit(text, part, start, end, company) for start, end in slips)
        if context.purpose in _ELSEWHERE:
            continue
        for other in other_employers(text, words, core, context.interview):
            if any(_meet((other.start, other.end), slip) for slip in slips) or (named and not other.sure):
                continue
            doubt = Severity.SUGGESTION if other.faint else Severity.WARNING
            severity = None if other.sure else doubt
            yield _hit(text, part, other.start, other.end, company, severity)


def _hit(text: str, part: Part, start: int, end: int, company: str, severity: Severity | None = None) -> Hit:
    return Hit(
        message=f"You wrote {quoted(text[start:end])}; your notes say {quoted(company)}. "
        "A wrong company name is remembered longer than the letter: change it, or your notes.",
        part=part,
        start=start,
        end=end,
        fixes=(company,),
        severity=severity,
    )


def _meet(left: tuple[int, int], right: tuple[int, int]) -> bool:
    return left[0] < right[1] and right[0] < left[1]


RULE = Rule(
    id="company-mismatch",
    severity=Severity.ERROR,
    title="Company differs from your notes",
    passes="Names the right company",
    looks_for="Another company where this one belongs (“joining Globex”, “the analyst role at Globex”), "
    "and its own name with a slip in it. A past employer is left alone: “my five years at "
    "Globex”. A name that only may be a company’s counts less, and only in a letter that never names yours.",
    why="A letter with another company's name in it says that it was made for somebody else. "
    "One offer is on record that was taken back for it.",
    sources=("CJS",),
    guide="professional",
    check=_check,
    needs=("company",),
    bad=(
        Example(
            body=sound_letter("I would be glad of joining Globex."),
            marks="Globex",
            fixed="Fernhollow Analytics",
        ),
        Example(
            body=sound_letter("The more I hear about Fernhollow Analytic, the more I like it."),
            marks="Fernhollow Analytic",
            fixed="Fernhollow Analytics",
        ),
        Example(
            body=sound_letter(
                thanks="Thank you for meeting me about the Data Analyst role at Globex Systems."
            ),
            marks="Globex Systems",
        ),
        Example(
            body=sound_letter(),
            subject="Thank you: Data Analyst role at Fernholow Analytics",
            marks="Fernholow Analytics",
        ),
        Example(
            body=sound_letter("I would like to work at Initech’s new office."),
            marks="Initech",
            interview={"company": "Kestrel"},
        ),
        Example(
            body=sound_letter(
                "The whole team at Marlow Kilns made me laugh.", thanks="Thank you for Friday."
            ),
            marks="Marlow Kilns",
        ),
        Example(
            body=sound_letter("Marlow Kilns treats its people well.", thanks="Thank you for Friday."),
            marks="Marlow Kilns",
        ),
        Example(body=sound_letter("What Fern Hollow Analytics does is rare."), marks="Fern Hollow Analytics"),
    ),
    good=(
        Example(
            body=sound_letter(
                "Granby Street is quiet on Sundays.", thanks="Thank you for the talk at Fernhollow."
            )
        ),
        Example(body=sound_letter("At Fernhollow, and at Fernhollow Analytics’ size, that is rare.")),
        Example(body=sound_letter("In my five years at Globex I ran two such migrations.")),
        Example(body=sound_letter("I led the analyst team at Globex before joining Initech in 2021.")),
        Example(body=sound_letter("My last role at Globex taught me to join Kafka topics with care.")),
        Example(body=sound_letter("I would be glad to join Dr Okonkwo and you on Zoom.")),
        Example(body=sound_letter("I worked with Snowflake and Python in London.")),
        Example(
            body=sound_letter("I would be glad to join Yahoo, and the role at Yahoo suits me."),
            interview={"company": "Yahoo! Inc."},
        ),
        Example(
            body=sound_letter("I would be glad to join IBM. Working at The Weather Company was fine."),
            interview={"company": "International Business Machines"},
        ),
        Example(
            body=sound_letter("Thank you for the offer. I have accepted a role at Globex."),
            purpose=Purpose.OFFER_DECLINE,
        ),
    ),
)
