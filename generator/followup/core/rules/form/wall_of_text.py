"""A paragraph that is one block."""

from collections.abc import Iterator

from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Channel

_MOST_WORDS = 90


def _check(letter: Letter, _context: Context) -> Iterator[Hit]:
    for paragraph in letter.paragraphs:
        words = sum(1 for word in paragraph.text.split() if any(char.isalnum() for char in word))
        if words > _MOST_WORDS:
            yield Hit(
                message=f"This paragraph has {words} words. On a telephone it fills the screen without "
                f"a place to "
                "rest, and the eye jumps to its end: put a blank line where the next thought begins.",
                part=Part.BODY,
                start=paragraph.start,
                end=paragraph.end,
            )


_SENTENCE = (
    "We also looked at how the reports are read, by whom, and on which day of the week they are missed."
)
_BLOCK = " ".join([_SENTENCE] * 5)

RULE = Rule(
    id="wall-of-text",
    severity=Severity.SUGGESTION,
    title="A paragraph too long",
    passes="Short paragraphs",
    looks_for="A paragraph of more than ninety words.",
    why="Most mail is read on a small screen and between two other things. Three short paragraphs are "
    "read, one block "
    "is skimmed.",
    sources=("CB05", "SHN"),
    guide="professional",
    check=_check,
    applies=Applies(channels=frozenset({Channel.EMAIL, Channel.LETTER})),
    bad=(
        Example(body=sound_letter(_BLOCK), marks=_BLOCK),
        Example(body=f"Dear Dr Okonkwo,\n\n{_BLOCK}\n\nBest,\nAna", marks=_BLOCK),
        Example(body=f"Dear Dr Okonkwo,\n{_BLOCK}\nBest,\nAna", marks=_BLOCK),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter(" ".join([_SENTENCE] * 4))),
        Example(body=sound_letter("\n\n".join([_SENTENCE] * 5))),
        Example(body=sound_letter(_BLOCK), channel=Channel.CARD, subject=None),
    ),
)
