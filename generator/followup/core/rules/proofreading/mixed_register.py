"""A formal greeting with a casual close, or the reverse. Says nothing about what stands between them."""

from collections.abc import Iterator

from followup.core.finding import Part, Severity
from followup.core.letter import Letter, Span
from followup.core.matchers import quoted, words_of
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_FORMAL_TITLES = frozenset("dr mr mrs ms mx prof professor sir madam".split())
_CASUAL_GREETINGS = frozenset("hey hiya heya yo howdy hola".split())
_CASUAL_CLOSES = frozenset("cheers|take care|talk soon|speak soon|see you|see you soon".split("|"))
_STIFF_CLOSES = frozenset("yours faithfully|respectfully|respectfully yours|yours respectfully".split("|"))
"""Too stiff even behind “Hi Ana,”."""
_FORMAL_CLOSES = _STIFF_CLOSES | frozenset("yours sincerely|yours truly|sincerely yours".split("|"))


def _check(letter: Letter, _context: Context) -> Iterator[Hit]:
    if letter.greeting is None or letter.sign_off is None:
        return
    words = [word.key for word in words_of(letter.greeting.text)]
    opening = words[0] if words else ""
    close = " ".join(word.key for word in words_of(letter.sign_off.text))
    formal = opening == "dear" and not _FORMAL_TITLES.isdisjoint(words)
    casual, light = opening in _CASUAL_GREETINGS, opening in ("hi", "hello")
    if formal and close in _CASUAL_CLOSES:
        yield _hit(letter.greeting, letter.sign_off, "Kind regards", "formal, and the close is casual")
    elif (casual and close in _FORMAL_CLOSES) or (light and close in _STIFF_CLOSES):
        yield _hit(letter.greeting, letter.sign_off, "Best regards", "casual, and the close is formal")


def _hit(greeting: Span, sign_off: Span, instead: str, what: str) -> Hit:
    first, last = greeting.text.rstrip(",:! "), sign_off.text.rstrip(",.! ")
    return Hit(
        message=f"Your greeting, {quoted(first)}, is {what}: {quoted(last)}. Keep one level from the first "
        "line to the last, the one that you spoke in.",
        part=Part.BODY,
        start=sign_off.start,
        end=sign_off.end,
        fixes=(f"{instead},",),
    )


RULE = Rule(
    id="mixed-register",
    severity=Severity.SUGGESTION,
    title="Formal start, casual end",
    passes="One level from start to end",
    looks_for="“Dear Dr Okonkwo” with “Cheers”, or “Hey Chidi” with “Yours sincerely”.",
    why="Each is fine by itself. Together they sound as if two people had written the letter. Advisers "
    "say to keep "
    "the level of the interview itself.",
    sources=("LEH",),
    guide="professional",
    check=_check,
    bad=(
        Example(body=sound_letter(signature="Cheers,\nAna Ruiz"), marks="Cheers,", fixed="Kind regards,"),
        Example(
            body=sound_letter(greeting="Hey Chidi,", signature="Yours sincerely,\nAna Ruiz"),
            marks="Yours sincerely,",
            fixed="Best regards,",
        ),
        Example(
            body=sound_letter(greeting="Hi Chidi,", signature="Respectfully yours,\nAna Ruiz"),
            marks="Respectfully yours,",
            fixed="Best regards,",
        ),
        Example(
            body=sound_letter(signature="Take care,\nAna Ruiz"), marks="Take care,", fixed="Kind regards,"
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter(signature="Sincerely,\nAna Ruiz")),
        Example(body=sound_letter(greeting="Hi Chidi,", signature="Cheers,\nAna Ruiz")),
        Example(body=sound_letter(greeting="Hi Chidi,", signature="Kind regards,\nAna Ruiz")),
        Example(body=sound_letter(greeting="Dear Chidi,", signature="Many thanks,\nAna Ruiz")),
        Example(body=sound_letter(greeting="Hello Chidi,", signature="Sincerely,\nAna Ruiz")),
        Example(body=sound_letter(signature="")),
    ),
)
