"""The letter ends without a closing line or without the sender's name."""

from collections.abc import Iterator

from followup.core.finding import Part, Severity
from followup.core.letter import Letter, Span
from followup.core.matchers import quoted, words_of
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Channel

_LAST_LINES = 4
_FEWEST_LETTERS = 2


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    name = context.interview.sender.name
    closing = letter.sign_off
    if not letter.lines:
        return
    if closing is None:
        yield from _without_closing(letter, name)
    elif letter.signature is None or _is_postscript(letter.signature):
        below = letter.signature is None
        mark = "" if closing.text.rstrip()[-1] in ",.!–—-" else ","
        yield Hit(
            message=f"After {quoted(closing.text, 30)} no name follows. Someone who met several candidates "
            "that day may not know who wrote: put your full name under it.",
            part=Part.BODY,
            start=closing.start,
            end=closing.end,
            fixes=(f"{closing.text}{mark}\n{name}",) if name and below else (),
        )


def _without_closing(letter: Letter, name: str) -> Iterator[Hit]:
    last = letter.lines[-1]
    signed = any(_is_name(line, name) for line in letter.lines[1:][-_LAST_LINES:])
    if signed:
        yield Hit(
            message="Your name stands at the end without a closing line. “Kind regards,” above it costs "
            "two words and keeps the end from sounding abrupt.",
            severity=Severity.SUGGESTION,
        )
        return
    ending = f"Kind regards,\n{name}" if name else ""
    yield Hit(
        message=f"The letter stops after {quoted(' '.join(last.text.rstrip('.!').split()[-6:]))}, without a "
        "closing and your name. The reader has to look up who wrote: end with “Kind regards,” and "
        "your full name.",
        part=Part.BODY,
        start=last.start,
        end=last.end,
        fixes=(f"{last.text}\n\n{ending}",) if ending else (),
    )


def _is_name(line: Span, name: str) -> bool:
    """Tell whether a line near the end signs the letter: the known name, or a few capitalised words alone."""
    text = line.text.strip(" -–—~,")
    known = {word.key for word in words_of(name) if len(word.key) >= _FEWEST_LETTERS}
    if known & {word.key for word in words_of(text)} and len(text.split()) <= 6:
        return True
    words = text.split()
    return 0 < len(words) <= 4 and text[-1] not in ".!?:" and all(word[0].isupper() for word in words)


def _is_postscript(signature: Span) -> bool:
    return signature.text.lower().startswith(("p.s", "ps:", "ps ", "p. s"))


_BEST = sound_letter(signature="Best,")

RULE = Rule(
    id="signature-missing",
    severity=Severity.WARNING,
    title="No closing or no name",
    passes="Ends with a closing and your name",
    looks_for="A closing line such as “Kind regards,” with your name under it.",
    why="Your name at the end tells the reader whom to answer, also when the mail is printed or passed on. "
    "A letter that simply stops looks cut off.",
    sources=("HAL",),
    guide="professional",
    check=_check,
    applies=Applies(channels=frozenset({Channel.EMAIL, Channel.LETTER, Channel.CARD})),
    bad=(
        Example(body=_BEST, marks="Best,", fixed="Best,\nAna Ruiz"),
        Example(
            body=sound_letter(signature=""),
            marks="I remain interested in the role. If anything else would help you decide, I am glad to "
            "send it.",
        ),
        Example(body=sound_letter(signature="Yours sincerely"), marks="Yours sincerely"),
        Example(body=sound_letter(signature="Ana Ruiz")),
    ),
    good=(
        Example(body=sound_letter(signature="Best,\nAna Ruiz")),
        Example(body=sound_letter(signature="With many thanks,\nAna")),
        Example(body=sound_letter(signature="Best, Ana")),
        Example(body=sound_letter(signature="Kind regards,\n\nAna Ruiz\n555 0100\nexample.org/ana")),
        Example(body=sound_letter(signature="Thanks again,\nA. Ruiz, PhD")),
        Example(body="Thank you for Friday, Chidi.", channel=Channel.LINKEDIN, subject=None),
    ),
)
