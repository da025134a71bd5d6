"""The letter starts without greeting anybody."""

from collections.abc import Iterator

from followup.core.courtesy import called
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Channel


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    if letter.greeting is not None or not letter.lines:
        return
    first = letter.lines[0]
    people = context.interview.recipients
    if first.text.split()[0].rstrip(",:") in {part for person in people for part in person.name.split()}:
        return
    name = called(people[context.recipient]) if context.recipient < len(people) else ""
    yield Hit(
        message=f"The letter opens with {quoted(first.text, 40)} and greets nobody. Without a name on top "
        f"it reads as if it went to many: put a line such as “Dear {name or 'Ms Lind'},” above it.",
        part=Part.BODY,
        start=first.start,
        end=first.end,
        fixes=(f"Dear {name},\n\n{first.text}",) if name else (),
    )


RULE = Rule(
    id="greeting-missing",
    severity=Severity.WARNING,
    title="No greeting on top",
    passes="Greets the person first",
    looks_for="A greeting in the first line, such as “Dear Dr Okonkwo,” or “Good morning Ana,”.",
    why="The first line is where a reader sees that the letter is meant for them. "
    "A letter that starts in the middle reads like a form, or like something pasted.",
    sources=("PRP", "MSJ"),
    guide="professional",
    check=_check,
    applies=Applies(channels=frozenset({Channel.EMAIL, Channel.LETTER, Channel.CARD})),
    bad=(
        Example(body=sound_letter(greeting=""), marks=sound_letter(greeting="").split("\n")[0]),
        Example(
            body="I wanted to thank you for meeting me on Friday.\n\nKind regards,\nAna Ruiz",
            marks="I wanted to thank you for meeting me on Friday.",
        ),
        Example(
            body="Friday was a good day.\n\nBest,\nAna",
            interview={"recipients": []},
            marks="Friday was a good day.",
        ),
        Example(body="\n  Friday was a good day.\n\nBest,\nAna", marks="Friday was a good day."),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter(greeting="Good morning Ana,")),
        Example(body="Hi Chidi, thank you for meeting me on Friday.\n\nBest,\nAna"),
        Example(body=sound_letter(greeting="Ana,")),
        Example(body=sound_letter(greeting="Dear all,")),
        Example(
            body=sound_letter(greeting="", thanks="Chidi, thank you for meeting me about the analyst role.")
        ),
        Example(body=sound_letter(greeting="Sehr geehrter Herr Dr. Okonkwo,")),
        Example(body=sound_letter(greeting=""), channel=Channel.LINKEDIN, subject=None),
    ),
)
