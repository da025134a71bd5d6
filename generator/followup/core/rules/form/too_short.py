"""The letter is so short that it says nothing of its own."""

from collections.abc import Iterator

from followup.core.finding import Severity
from followup.core.length import word_band
from followup.core.letter import Letter
from followup.core.matchers import words_of
from followup.core.points import says
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Channel, Purpose, Region

_ENOUGH_SENTENCES = 3


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    fewest = word_band(context)[0]
    if not letter.body.strip() or letter.words >= fewest or _says_something(letter, context):
        return
    yield Hit(
        message=f"The letter has {letter.words} words; letters of this kind have at least {fewest}. A line "
        "or two could go to anybody: add one thing that you spoke about."
    )


def _says_something(letter: Letter, context: Context) -> bool:
    interview = context.interview
    if len(letter.sentences) < _ENOUGH_SENTENCES:
        return False
    common = frozenset(word.key for word in words_of(f"{interview.role} {interview.company}"))
    points = [*interview.points, *(point for person in interview.recipients for point in person.points)]
    return any(says(letter.message.text, point, common) for point in points)


_CLOSE = "\n\nKind regards,\nAna Ruiz"

RULE = Rule(
    id="too-short",
    severity=Severity.SUGGESTION,
    title="Too short to say something",
    passes="Long enough to say something",
    looks_for="Fewer words than the template's band, or than 40 in a thank-you without a template. Three "
    "sentences with a point of yours in them are enough at any length.",
    why="A three-line note that fits anybody adds nothing, says one coach; a law school finds three "
    "sentences plenty. What counts is one line that only you could write.",
    sources=("PJC", "WLU"),
    guide="professional",
    check=_check,
    applies=Applies(channels=frozenset({Channel.EMAIL, Channel.LETTER}), not_regions=frozenset({Region.JP})),
    bad=(
        Example(body=f"Dear Dr Okonkwo,\n\nThank you for your time on Friday.{_CLOSE}"),
        Example(
            body=f"Dear Dr Okonkwo,\n\nThank you for Friday. It was good to meet you. I hope to hear "
            f"more.{_CLOSE}"
        ),
        Example(body="Thanks!\n\nAna"),
    ),
    good=(
        Example(body=sound_letter()),
        Example(
            body="Dear Dr Okonkwo,\n\nThank you for Friday. The migration to Snowflake is work I would "
            f"enjoy. I am glad to send more.{_CLOSE}"
        ),
        Example(
            body=f"Dear Dr Okonkwo,\n\nThank you for Friday.{_CLOSE}", channel=Channel.CARD, subject=None
        ),
        Example(body=f"Dear Dr Okonkwo,\n\nThank you for Friday.{_CLOSE}", interview={"region": "jp"}),
        Example(body=sound_nudge(), purpose=Purpose.STATUS_CHECK),
        Example(body=""),
    ),
)
