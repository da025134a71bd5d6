"""A reminder that a person reads the letter before it goes; silent once that is ticked. Reads no letter."""

from collections.abc import Iterator

from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter


def _check(_letter: Letter, context: Context) -> Iterator[Hit]:
    if not context.proofread:
        yield Hit(message="Read it aloud once, or let somebody else read it, before it goes.")


RULE = Rule(
    id="human-proofread",
    severity=Severity.SUGGESTION,
    title="Read aloud once more",
    passes="Read aloud or by somebody else",
    looks_for="Nothing in the letter: it reminds you until you say that you read it aloud, or that "
    "somebody else did.",
    why="No checklist hears how a sentence sounds, or knows what you meant. Recruiters and career "
    "offices ask for a last "
    "look by a person.",
    sources=("FIR", "MON2", "OKS"),
    guide="professional",
    check=_check,
    bad=(
        Example(body=sound_letter()),
        Example(body=sound_letter("I read it twice.")),
        Example(body=sound_letter(), subject=None),
    ),
    good=(
        Example(body=sound_letter(), proofread=True),
        Example(body=sound_letter("We spoke about  testing."), proofread=True),
        Example(body=sound_letter(), subject=None, proofread=True),
        Example(body="Hi Chidi, thank you for Friday.\n\nBest,\nAna", proofread=True),
    ),
)
