"""Words that take a capital in English: days, months, languages, countries, titles, the first word of
greeting and close. Says nothing about names of people."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from followup.core.around import in_quotes, part_text
from followup.core.finding import Part, Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.matchers import known_forms, quoted, reads_english, words_of
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_MONTHS = "january february april june july september october november december"
"""Without may, march and august, which are words of their own."""
_PEOPLES = """
english french german spanish italian portuguese russian chinese japanese korean arabic hindi urdu dutch
swedish norwegian danish finnish greek turkish ukrainian romanian hungarian czech vietnamese american
british canadian australian european african asian indian mexican brazilian irish scottish welsh israeli
egyptian nigerian kenyan
"""
_PLACES = """
germany france italy spain portugal england ireland scotland britain canada mexico brazil australia japan
korea russia ukraine poland sweden norway denmark finland austria switzerland belgium netherlands europe
america africa asia london paris berlin tokyo boston chicago christmas
"""
_TITLES: Mapping[str, str] = {"mr": "Mr", "mrs": "Mrs", "ms": "Ms", "dr": "Dr", "prof": "Prof"}
_COMMON_AFTER_TEXT = """
fries press toast doors door window windows horn oven muffin breakfast roulette dressing numerals shepherd
"""
_COMMON_AFTER = frozenset(_COMMON_AFTER_TEXT.split())
"""Behind these an adjective of a people has become an everyday word: french fries."""
_OPENINGS = frozenset(
    "dear hi hello good kind best many thanks thank warm warmest with yours sincerely".split()
)
_OPENINGS_MORE = frozenset("regards cheers kindest respectfully all most take looking".split())


@cache
def _kinds() -> Mapping[str, str]:
    """Return what each word names, by the word in small letters."""
    lists = (
        (_DAYS, "days"),
        (_MONTHS, "months"),
        (_PEOPLES, "languages and peoples"),
        (_PLACES, "places and feasts"),
    )
    return {word: what for words, what in lists for word in words.split()}


@cache
def _title() -> re.Pattern[str]:
    return re.compile(r"(?<![\w.@/-])(?:mrs?|ms|dr|prof)(?=\.? ?[A-Z][a-z])")


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    if not reads_english(letter.body):
        return
    for part in (Part.SUBJECT, Part.BODY):
        text = part_text(letter, part)
        for hit in (*_names(part, text, context.interview), *_titles(part, text)):
            if not in_quotes(text, hit.start, hit.end):
                yield hit
    yield from _first_words(letter)


def _names(part: Part, text: str, interview: Interview) -> Iterator[Hit]:
    kinds = _kinds()
    words = words_of(text)
    for at, word in enumerate(words):
        base = word.key.removesuffix("'s")
        what = kinds.get(base) or (kinds.get(base.removesuffix("s")) if base[-4:-1] == "day" else None)
        written = text[word.start : word.end]
        if what is None or written[0].isupper() or written in known_forms(interview):
            continue
        following = words[at + 1].key if at + 1 < len(words) and words[at + 1].gap == " " else ""
        if following in _COMMON_AFTER or _in_address(text, word.start, word.end):
            continue
        yield Hit(
            message=f"{quoted(written)} takes a capital in English, as all names of {what} do.",
            part=part,
            start=word.start,
            end=word.end,
            fixes=(written[0].upper() + written[1:],),
        )


def _in_address(text: str, start: int, end: int) -> bool:
    if text[max(0, start - 1) : start] in tuple("@/._#=-\\"):
        return start > 0
    return text[end : end + 1] in tuple("@/._=\\") and text[end + 1 : end + 2].isalnum()


def _titles(part: Part, text: str) -> Iterator[Hit]:
    for match in _title().finditer(text):
        if text[: match.start()].rstrip()[-1:].isdigit():
            continue  # 5 ms
        yield Hit(
            message=f"{quoted(match[0])} before a name takes a capital. It is part of how the person is "
            f"addressed.",
            part=part,
            start=match.start(),
            end=match.end(),
            fixes=(_TITLES[match[0]],),
        )


def _first_words(letter: Letter) -> Iterator[Hit]:
    if not letter.message.text:
        return
    for span in (letter.greeting, letter.sign_off):
        word = words_of(span.text)[0] if span and words_of(span.text) else None
        if (
            span
            and word
            and word.start == 0
            and word.key in _OPENINGS | _OPENINGS_MORE
            and span.text[0].islower()
        ):
            written = span.text[: word.end]
            where = "greeting" if span is letter.greeting else "close"
            yield Hit(
                message=f"The {where} starts with a small letter: {quoted(written)}. In a letter it "
                f"takes a capital.",
                part=Part.BODY,
                start=span.start,
                end=span.start + word.end,
                fixes=(written.capitalize(),),
            )


RULE = Rule(
    id="capitals",
    severity=Severity.WARNING,
    title="A capital letter is missing",
    passes="Capitals where English has them",
    looks_for="Days, months, languages, countries and titles in small letters, and a greeting or a close "
    "that starts "
    "with one. “May”, “march” and “august” are left alone, since they are words of their own.",
    why="Many languages write days and languages small, so the slip tells nothing about you. English "
    "readers see it "
    "at once all the same.",
    sources=("STB",),
    guide="professional",
    check=_check,
    bad=(
        Example(body=sound_letter("We met on friday."), marks="friday", fixed="Friday"),
        Example(body=sound_letter("I could start in june."), marks="june", fixed="June"),
        Example(body=sound_letter("I speak german at home."), marks="german", fixed="German"),
        Example(body=sound_letter("You asked about last friday's call."), marks="friday's", fixed="Friday's"),
        Example(body=sound_letter("I also met mr Smith."), marks="mr", fixed="Mr"),
        Example(body=sound_letter(greeting="dear Dr Okonkwo,"), marks="dear", fixed="Dear"),
        Example(body=sound_letter(signature="kind regards,\nAna Ruiz"), marks="kind", fixed="Kind"),
    ),
    good=(
        Example(body=sound_letter("You may march on in an august hall, on Monday in May.")),
        Example(
            body=sound_letter("It takes 5 ms Latency aside. French fries or french fries: both are said.")
        ),
        Example(body=sound_letter("We plan in monday.com, see example.org/friday or friday@example.org.")),
        Example(body=sound_letter("The team calls it “friday fun”.")),
        Example(
            body=sound_letter("The friday build was yours."),
            interview={"points": ["the friday build"]},
        ),
        Example(body=sound_letter("I polish what I write, and I sat by the sun on a mon.")),
        Example(body="Hi Chidi, thank you for Friday. I liked it.\n\nBest, Ana"),
        Example(body=sound_letter("The prof of that course is my referee, and the dr in my title is new.")),
    ),
)
