"""A letter that is too long for a link which opens a mail program."""

from collections.abc import Iterator

from followup.core.export import LONGEST_MAILTO, mailto_link
from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Channel


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    people = context.interview.recipients
    to = people[context.recipient].email if context.recipient < len(people) else ""
    length = len(mailto_link(letter.subject or "", letter.body, to=to))
    if length > LONGEST_MAILTO:
        yield Hit(
            message=f"As a mail link the letter has {length:,} characters, and some mail programs cut "
            f"off what is over "
            f"{LONGEST_MAILTO:,} without a word. Copy the letter instead, or save it as an .eml file "
            f"and open that."
        )


_MORE = (
    "I have read up on data contracts since then, and on how to keep two warehouses in step for two weeks. "
)

RULE = Rule(
    id="mailto-length",
    severity=Severity.SUGGESTION,
    title="Too long for a link",
    passes="Fits into a mail link",
    looks_for="A letter whose mail link, spaces and line breaks spelled out, is longer than 1,600 "
    "characters.",
    why="The button that opens your mail program passes the letter on as a link. Old programs take "
    "about two thousand "
    "characters and drop the rest, so that the end of your letter would be missing.",
    sources=("MLT",),
    guide="professional",
    check=_check,
    applies=Applies(channels=frozenset({Channel.EMAIL})),
    bad=(
        Example(body=sound_letter(_MORE * 12)),
        Example(body=sound_letter("é" * 260)),
        Example(body=sound_letter("\n\n".join([_MORE] * 10))),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter(_MORE * 4)),
        Example(body=sound_letter(_MORE * 12), channel=Channel.LETTER, subject=None),
        Example(body=""),
    ),
)
