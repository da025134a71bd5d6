"""The letter calls the job by another title than the notes."""

from collections.abc import Iterator

from followup.core.courtesy import job_title
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted
from followup.core.roles import other_titles
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Purpose


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    role, company = context.interview.role, context.interview.company
    title = job_title(role, company)
    message = letter.message
    for part, text, at in ((Part.SUBJECT, letter.subject or "", 0), (Part.BODY, message.text, message.start)):
        seen: set[int] = set()
        for other in other_titles(text, role, company, subject=part is Part.SUBJECT):
            if other.end in seen:
                continue
            seen.add(other.end)
            yield Hit(
                message=f"You wrote {quoted(text[other.start : other.end])}; your notes say {quoted(title)}. "
                "With another title your letter lands in another file: change it, or your notes.",
                part=part,
                start=at + other.start,
                end=at + other.end,
                fixes=() if other.article else (title,),
                severity=None if other.sure else Severity.SUGGESTION,
            )


RULE = Rule(
    id="role-mismatch",
    severity=Severity.WARNING,
    title="Role differs from your notes",
    passes="Names the right role",
    looks_for="Another job’s title where this one belongs: “the Data Scientist position”, when your "
    "notes say "
    "Data Analyst. Short and everyday forms are right, and so are jobs of your past.",
    why="People who fill several jobs sort by the title. A wrong one is also a sign that the letter was "
    "written "
    "for another application.",
    sources=("PRI", "DTH", "CJS"),
    guide="professional",
    check=_check,
    applies=Applies(
        purposes=frozenset(
            {
                Purpose.THANK_YOU,
                Purpose.STATUS_CHECK,
                Purpose.ADD_INFO,
                Purpose.OFFER_ACCEPT,
                Purpose.OFFER_TIME,
                Purpose.CLOSE_LOOP,
            }
        )
    ),
    needs=("role",),
    bad=(
        Example(
            body=sound_letter(thanks="Thank you for meeting me on Friday about the Data Scientist position."),
            marks="Data Scientist",
            fixed="Data Analyst",
        ),
        Example(
            body=sound_letter(),
            subject="Thank you – Business Analyst interview",
            marks="Business Analyst",
            fixed="Data Analyst",
        ),
        Example(
            body=sound_nudge(opening="I am writing about the marketing manager role that we discussed."),
            purpose=Purpose.STATUS_CHECK,
            marks="marketing manager",
            fixed="Data Analyst",
        ),
        Example(
            body=sound_letter(thanks="Thank you for meeting me about the Junior Chemist position."),
            subject="Thank you for Friday",
            interview={"role": "Senior Chemist"},
            marks="Junior Chemist",
            fixed="Senior Chemist",
        ),
        Example(
            body=sound_letter(
                "I can see a Data Clerk in that chair by the window.", thanks="Thank you for Friday."
            ),
            interview={"role": "Tax Clerk"},
            subject="Tax Clerk interview",
            marks="Data Clerk",
        ),
        Example(
            body=sound_letter("I would be glad to join you as an Operations Manager."),
            marks="Operations Manager",
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(
            body=sound_letter(thanks="Thank you for meeting me about the Chemist position."),
            subject="Thank you for Friday",
            interview={"role": "Senior Chemist"},
        ),
        Example(body=sound_letter(thanks="Thank you for meeting me about the analyst role.")),
        Example(body=sound_letter(thanks="Thank you for meeting me about the Junior Data Analyst position.")),
        Example(body=sound_letter("In my last Data Engineer role I wrote such contracts.")),
        Example(body=sound_letter("As a Data Scientist at Globex I wrote such contracts.")),
        Example(
            body=sound_letter(thanks="Thank you for meeting me about the developer role."),
            subject="Thank you for Friday",
            interview={"role": "Software Engineer"},
        ),
        Example(
            body=sound_letter(thanks="Thank you for meeting me about the HR Assistant role."),
            subject="HR Assistant: thank you",
            interview={"role": "Human Resources Assistant"},
        ),
        Example(body=sound_letter("You said that the Project Manager and the analysts meet on Mondays.")),
    ),
)
