"""The letter never says which job it is about."""

from collections.abc import Iterator

from followup.core.courtesy import job_title
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted
from followup.core.roles import names_role, other_titles, spells_role
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Channel, Purpose
from followup.core.wordings import Wordings

_VAGUE = Wordings(
    "the position", "the role", "the job", "the opening", "the vacancy", "this role", "this position"
)


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    typed, company = context.interview.role, context.interview.company
    role = job_title(typed, company)
    subject, message = letter.subject or "", letter.message.text
    if subject.lower().lstrip().startswith("re:"):
        return
    if not message.strip():
        return
    if names_role(f"{subject}\n{message}", typed, company):
        if not spells_role(f"{subject}\n{message}", typed, company):
            yield Hit(
                message=f"The letter touches on the work, and never says which job it is about. Say "
                f"{quoted(role)} once: whoever fills several then knows at once which file to open.",
                severity=Severity.SUGGESTION,
            )
        return
    if any(other_titles(subject, typed, company, subject=True)) or any(other_titles(message, typed, company)):
        return
    vague = next(
        (m for m in _VAGUE.find(letter.body) if letter.message.start <= m.start < letter.message.end), None
    )
    if vague is None:
        yield Hit(
            message="Neither the subject nor the letter names the role. Whoever fills several at once has "
            f"to look it up: say {quoted(role)} once, in the first sentence or in the subject."
        )
        return
    article, noun = vague.text.split(maxsplit=1)
    yield Hit(
        message=f"{quoted(vague.text)} is all the letter says about the job. Whoever fills several at once "
        f"has to look it up: name it once, {quoted(role)}.",
        part=Part.BODY,
        start=vague.start,
        end=vague.end,
        fixes=(f"{article} {role} {noun}",),
    )


_NO_ROLE = sound_letter(thanks="Thank you for meeting me on Friday.", interest="I remain interested.")
_SUBJECT = "Thank you for Friday's conversation"

RULE = Rule(
    id="role-missing",
    severity=Severity.WARNING,
    title="The role is not named",
    passes="Names the role",
    looks_for="The job title, or its main word, in the subject or in the letter: “your analyst opening” is "
    "enough for Data Analyst. Another job’s title has its own rule.",
    why="The reader may be filling several jobs at once. With the role in sight they know at once which file "
    "your letter belongs to.",
    sources=("PRI", "DTH", "LSU"),
    guide="professional",
    check=_check,
    applies=Applies(
        purposes=frozenset(
            {
                Purpose.THANK_YOU,
                Purpose.STATUS_CHECK,
                Purpose.WITHDRAW,
            }
        ),
        channels=frozenset({Channel.EMAIL, Channel.LETTER}),
        not_stages=frozenset({"informational", "career-fair"}),
    ),
    needs=("role",),
    bad=(
        Example(
            body=sound_letter(thanks="Thank you for meeting me about the position.", interest=""),
            subject=_SUBJECT,
            marks="the position",
            fixed="the Data Analyst position",
        ),
        Example(body=_NO_ROLE, subject=_SUBJECT),
        Example(
            body=sound_letter(
                "Fernhollow Analytics has built a lot since 2019.", thanks="Thank you for Friday."
            ),
            subject=_SUBJECT,
            marks="the role",
        ),
    ),
    good=(
        Example(body=sound_letter(), subject=_SUBJECT),
        Example(body=_NO_ROLE, subject="Thank you: Data Analyst conversation"),
        Example(
            body=sound_letter(thanks="Thank you for telling me about your analyst opening."), subject=_SUBJECT
        ),
        Example(
            body=sound_letter(thanks="Thank you for meeting me about the engineering job."),
            subject=_SUBJECT,
            interview={"role": "Senior Software Engineer II (Remote)"},
        ),
        Example(
            body=sound_letter(thanks="Thank you for meeting me about the PM role."),
            subject=_SUBJECT,
            interview={"role": "Product Manager"},
        ),
        Example(
            body=sound_letter(thanks="Thank you for telling me about the data role on your team."),
            subject=_SUBJECT,
        ),
        Example(
            body=_NO_ROLE,
            subject=_SUBJECT,
            interview={"stage": "informational"},
        ),
        Example(body=sound_nudge(), purpose=Purpose.STATUS_CHECK, subject=_SUBJECT),
        Example(body=_NO_ROLE, subject=None, channel=Channel.CARD),
    ),
)
