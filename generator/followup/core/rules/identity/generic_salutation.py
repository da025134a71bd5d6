"""The greeting could go to anybody, though a name is known."""

from collections.abc import Iterator

from followup.core.courtesy import called
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.names.greeted import greets_a_group
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Channel
from followup.core.wordings import Wordings

_GENERIC = Wordings(
    "Sir", "Sirs", "Madam", "Ma'am", "Sir/Madam", "to whom it may concern", "to whom this may concern",
    "Interviewer", "Hiring Manager", "Recruiter", "HR Manager", "HR", "Human Resources", "Employer",
)  # fmt: skip
_TEAMS = Wordings(
    "{Hiring|Recruiting|Recruitment|HR|Talent|Talent Acquisition|Human Resources} {Team|Department}",
    "Dear Team",
)  # fmt: skip
_BARE_TEXT = "dear hello hi hiya hey greetings there good morning afternoon evening day again and so much"
_BARE = frozenset(_BARE_TEXT.split())
_KEEPS = frozenset({"search", "all", "everyone", "everybody"})
"""Groups that a letter to one person may still greet: a search committee, a whole room."""
_KEPT = ("good morning", "good afternoon", "good evening", "hello", "hi", "dear")


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    greeting = letter.greeting
    if greeting is None:
        return
    keys = {word.key for word in words_of(greeting.text)}
    known = {
        word.key for r in context.interview.recipients for word in words_of(f"{r.name} {r.preferred_name}")
    }
    alone = len(context.interview.recipients) == 1
    generic = _GENERIC.within(greeting.text) or keys <= _BARE or (alone and _TEAMS.within(greeting.text))
    generic = generic or (not keys.isdisjoint({"to", "whom"}) and greets_a_group(greeting.text))
    group = alone and greets_a_group(greeting.text) and _KEEPS.isdisjoint(keys)
    if not (generic or group) or keys & known:
        return
    fix = _named(greeting.text, called(context.interview.recipients[context.recipient]))
    name = context.interview.recipients[context.recipient].name
    yield Hit(
        message=f"{quoted(greeting.text)} could go to anybody, and you know that {name} will read it. "
        "People notice whether a letter is meant for them: greet them by name.",
        part=Part.BODY,
        start=greeting.start,
        end=greeting.end,
        fixes=(fix,),
        severity=None if generic else Severity.SUGGESTION,
    )


def _named(greeting: str, name: str) -> str:
    """Return the greeting with the name, its own first words and its own mark kept."""
    lowered = greeting.lower()
    opening = next((word for word in _KEPT if lowered.startswith(word)), "")
    opening = greeting[: len(opening)] if opening else ("Hi" if lowered.startswith("hey") else "Dear")
    mark = greeting[-1] if greeting[-1] in ",:!" else ","
    return f"{opening} {name}{mark}"


RULE = Rule(
    id="generic-salutation",
    severity=Severity.WARNING,
    title="A greeting for anybody",
    passes="Greets them by name",
    looks_for="“Dear Sir or Madam”, “To whom it may concern”, “Dear Hiring Manager”, “Dear Hiring Team” "
    "or a bare “Hi there”, and a board, a panel or a job title in place of the person (“To the "
    "Director”), when "
    "your notes hold a name.",
    why="You have talked with this person. A greeting without the name makes the letter look sent to many, "
    "and suggests that the name was forgotten.",
    sources=("TJN", "PRP"),
    guide="professional",
    check=_check,
    applies=Applies(channels=frozenset({Channel.EMAIL, Channel.LETTER, Channel.CARD})),
    needs=("recipient.name",),
    phrases=_GENERIC.listed + _TEAMS.listed,
    bad=(
        Example(
            body=sound_letter(greeting="Dear Sir or Madam,"),
            marks="Dear Sir or Madam,",
            fixed="Dear Dr Okonkwo,",
        ),
        Example(
            body=sound_letter(greeting="To whom it may concern:"),
            marks="To whom it may concern:",
            fixed="Dear Dr Okonkwo:",
        ),
        Example(
            body=sound_letter(greeting="Hey there,"),
            interview={"recipients.0.preferred_name": "Chidi"},
            marks="Hey there,",
            fixed="Hi Chidi,",
        ),
        Example(body=sound_letter(greeting="Dear Hiring Manager,"), marks="Dear Hiring Manager,"),
        Example(
            body=sound_letter(greeting="Dear Hiring Team,"),
            marks="Dear Hiring Team,",
            fixed="Dear Dr Okonkwo,",
        ),
        Example(
            body=sound_letter(greeting="To the Selection Board,"),
            marks="To the Selection Board,",
            fixed="Dear Dr Okonkwo,",
        ),
        Example(
            body=sound_letter(greeting="Dear Head of Research,"),
            marks="Dear Head of Research,",
            fixed="Dear Dr Okonkwo,",
        ),
        Example(
            body=sound_letter(greeting="Good morning,"),
            marks="Good morning,",
            fixed="Good morning Dr Okonkwo,",
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter(greeting="Dear Search Committee,")),
        Example(body=sound_letter(greeting="Dear Hiring Manager,"), interview={"recipients.0.name": ""}),
        Example(body=sound_letter(greeting="Hi Chidi,")),
        Example(body=sound_letter(greeting="Dear all,")),
        Example(body=sound_letter(greeting="Dear Dr Okonkwo and team,")),
        Example(
            body=sound_letter(greeting="Dear Hiring Team,"),
            interview={"recipients": [{"name": "Chidi Okonkwo"}, {"name": "Lena Vos"}]},
        ),
        Example(
            body=sound_letter(greeting="Dear Sir David,"),
            interview={"recipients.0.name": "David Marsh", "recipients.0.honorific": "Sir"},
        ),
    ),
)
