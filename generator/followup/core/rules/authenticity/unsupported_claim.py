"""A number about the candidate that the notes do not hold. Leaves dates, times and quantities of courtesy."""

import re
from collections.abc import Iterator

from followup.core.around import in_quotes, reported, sentence_around
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import known_words, quoted, words_of
from followup.core.ownness import noted_texts
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Purpose

_NUMBER_WORDS = (
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty "
    "seventy eighty ninety hundred"
).split()
_VALUES = dict(zip(_NUMBER_WORDS, (*range(2, 13), 15, *range(20, 101, 10)), strict=True))
_COUNTED = (
    "years?|people|persons|employees|engineers|developers|analysts|nurses|patients|customers|clients|users|"
    "students|pupils|stores|shops|sites|countries|branches|projects|products|accounts|deals|tickets|calls|"
    "orders|leads|members|volunteers|teams|reports|servers|services|tables|rows|records|requests|articles|"
    "campaigns|events|followers|subscribers|downloads|views|beds|classes|languages|certifications|"
    "certificates|awards|patents|papers|publications|cases|houses|homes|machines|vehicles|trainees|"
    "apprentices|hires|interviews|schools|dollars|euros|pounds"
)
_DIGITS = r"\d(?:[\d.,]{0,12}\d)?"
_WORDS = "|".join(_NUMBER_WORDS)
_CLAIM = re.compile(
    rf"(?<![\w.,-])(?:[$£€] ?{_DIGITS}(?: ?(?:k|m|bn|thousand|million|billion)\b)?"
    rf"|{_DIGITS} ?(?:%|per ?cent\b|percentage points\b)"
    rf"|{_DIGITS}(?:x\b| times\b|-fold\b)"
    rf"|(?:{_DIGITS}\+?|{_WORDS})(?: ?(?:thousand|million|billion)\b)?"
    rf"[ -](?:[A-Za-z-]{{2,14}} ){{0,2}}(?:{_COUNTED})\b"
    rf"|(?:team|group|staff|department|class) of (?:{_DIGITS}|{_WORDS})\b)",
    re.IGNORECASE,
)
_DOUBLED = re.compile(r"\b(?:doubled|tripled|trebled|quadrupled|halved)\b", re.IGNORECASE)
_FIRST = frozenset("i i'm i've i'd i'll we we've we'd my our me us".split())
_SECOND = frozenset("you your you're you've yours they their it its he she his her".split())
_NUMERAL = re.compile(_DIGITS)


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    notes = noted_texts(context.interview)
    if not notes:
        return
    known = frozenset(value for text in notes for value in _values(text))
    typed = known_words(context.interview)
    message = letter.message
    for pattern in (_CLAIM, _DOUBLED):
        for match in pattern.finditer(letter.body, message.start, message.end):
            values = set(_values(match[0]))
            supported = values <= known if values else match[0].lower() in typed
            if supported or not _is_own(letter.body, match.start(), match.end()):
                continue
            yield Hit(
                message=f"{quoted(match[0])} does not stand in your notes. The next interview may ask where "
                f"it comes from: "
                "look it up once more, or add it to your notes.",
                part=Part.BODY,
                start=match.start(),
                end=match.end(),
            )


def _values(text: str) -> Iterator[float]:
    """Yield the numbers of a text, written in digits or in words."""
    for match in _NUMERAL.finditer(text):
        plain = re.sub(r"[.,](?=\d{3}\b)", "", match[0]).replace(",", ".")
        if plain.count(".") <= 1:
            yield float(plain)
    for word in words_of(text):
        if word.key in _VALUES:
            yield float(_VALUES[word.key])


def _is_own(text: str, start: int, end: int) -> bool:
    """Tell whether the number is about the candidate: the last `I` or `you` before it decides."""
    if in_quotes(text, start, end) or reported(text, start):
        return False
    first, _ = sentence_around(text, start, end)
    who = [word.key for word in words_of(text[first:start]) if word.key in _FIRST or word.key in _SECOND]
    return bool(who) and who[-1] in _FIRST


RULE = Rule(
    id="unsupported-claim",
    severity=Severity.SUGGESTION,
    title="A number from nowhere",
    passes="Backs its numbers",
    looks_for=(
        "Numbers about yourself that your notes do not hold: “raised revenue by 40%”, “a team of twelve”, "
        "“five years”. Dates, times and “two weeks” or “one question” do not count, nor do numbers about the "
        "employer."
    ),
    why=(
        "Under pressure a number grows. Somebody may ask for the story behind it, and then it has to be the "
        "true one. This is a suggestion: a number can be right and only missing from your notes."
    ),
    sources=("A3", "A4"),
    guide="personal",
    check=_check,
    applies=Applies(
        not_purposes=frozenset(
            {
                Purpose.OFFER_ACCEPT,
                Purpose.OFFER_DECLINE,
                Purpose.OFFER_TIME,
                Purpose.OFFER_LEVERAGE,
                Purpose.LOGISTICS,
                Purpose.WITHDRAW,
                Purpose.CORRECTION,
            }
        )
    ),
    bad=(
        Example(body=sound_letter("In my last job I raised revenue by 40 %."), marks="40 %"),
        Example(body=sound_letter("I led a team of twelve for five years."), marks="team of twelve"),
        Example(body=sound_letter("I saved my employer $2 million."), marks="$2 million"),
        Example(body=sound_letter("My change doubled the number of orders."), marks="doubled"),
        Example(body=sound_letter("We served 3,000 customers with my report."), marks="3,000 customers"),
    ),
    good=(
        Example(body=sound_letter()),
        Example(
            body=sound_letter("In my last job I raised revenue by 40 percent."),
            interview={"skill": "I raised revenue by 40 % at Brightwater."},
        ),
        Example(body=sound_letter("I can start in two weeks, and I have one question left.")),
        Example(body=sound_letter("I could call you on 4 December at 15:30, for 20 minutes.")),
        Example(body=sound_letter("You told me that 40 % of your customers come back.")),
        Example(body=sound_letter("I liked that your team of twelve meets once a week.")),
        Example(body=sound_letter("I led a team of 6 there."), interview={"addition": "I led six people."}),
        Example(body=sound_letter("I raised revenue by 40 %."), interview={"points": []}),
    ),
)
