"""The letter has more words than its reader will read."""

from collections.abc import Iterator

from followup.core.finding import Part, Severity
from followup.core.length import MOST_LINKEDIN_CHARACTERS, linkedin_characters, word_band
from followup.core.letter import Letter
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Channel, Purpose


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    if context.channel is Channel.LINKEDIN:
        body = letter.body.rstrip()
        characters = linkedin_characters(body)
        if characters > MOST_LINKEDIN_CHARACTERS:
            yield Hit(
                message=f"The note has {characters} characters, and LinkedIn takes "
                f"{MOST_LINKEDIN_CHARACTERS}. What is marked does not go out: cut a sentence.",
                part=Part.BODY,
                start=_kept(body),
                end=len(body),
                severity=Severity.ERROR,
            )
        return
    most = word_band(context)[1]
    if letter.words > most:
        yield Hit(
            message=f"The letter has {letter.words} words, and {most} are plenty for this kind. A busy "
            "reader skims what is longer: keep the point that only you can make, and cut the rest."
        )


def _kept(body: str) -> int:
    """Return how many code points of a note LinkedIn keeps: it counts an emoji as two characters or more."""
    spent = 0
    for position, char in enumerate(body):
        spent += linkedin_characters(char)
        if spent > MOST_LINKEDIN_CHARACTERS:
            return position
    return len(body)


_LONG = sound_letter(
    " ".join(
        f"On the {number} day I would look at one more of your reports, write down who reads it, and ask "
        "them what they do with the numbers in it."
        for number in ("first", "second", "third", "fourth", "fifth", "sixth")
    )
)
_NOTE = (
    "Hi Chidi, thank you for Friday. We spoke about the migration to Snowflake and how your team handles "
    "data contracts, and I have thought about both since. "
)

RULE = Rule(
    id="too-long",
    severity=Severity.WARNING,
    title="Longer than it helps",
    passes="Short enough to be read",
    looks_for="More words than the template's band; without a template, more than 180 in a thank-you and "
    "120 in a check-in. A LinkedIn note over 300 characters and a voicemail over 60 words.",
    why="The advice ranges from three sentences to two hundred words; four hundred are called excessive. A "
    "letter that can be read at a glance gets read.",
    sources=("PJC", "ATL", "CLV", "SMP", "A4"),
    guide="professional",
    check=_check,
    bad=(
        Example(body=_LONG),
        Example(
            body=sound_nudge("I have kept busy since and read on about your field. " * 9),
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=_NOTE
            + "I remain interested in the role, and I would be glad to stay in touch here. " * 2
            + "Ana",
            subject=None,
            channel=Channel.LINKEDIN,
            marks=(
                _NOTE
                + "I remain interested in the role, and I would be glad to stay in touch here. " * 2
                + "Ana"
            )[300:],
        ),
        Example(
            body="Thank you 😀. " * 22,
            subject=None,
            channel=Channel.LINKEDIN,
            marks=("Thank you 😀. " * 22).rstrip()[279:],
        ),
        Example(
            body=sound_letter("I have read on about your field. " * 4),
            subject=None,
            channel=Channel.VOICEMAIL,
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter("I have read on about your field since then, as you suggested. " * 6)),
        Example(body=sound_nudge(), purpose=Purpose.STATUS_CHECK),
        Example(body=_NOTE + "Ana", subject=None, channel=Channel.LINKEDIN),
        Example(
            body="Hello Dr Okonkwo, this is Ana Ruiz. Thank you for Friday. My number is 555 0100.",
            subject=None,
            channel=Channel.VOICEMAIL,
        ),
    ),
)
