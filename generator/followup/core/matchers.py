"""Small pieces that rules share: words, phrases, near misses. They find; they never judge or speak.

All positions are code points of the text that was given. No pattern here repeats a repetition: none can blow
up.
"""

import dataclasses
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache, partial
from itertools import accumulate
from typing import Any, NamedTuple

from followup.core.interview import Interview

# ---------------------------------------------------------------- words

_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f]|['’‘](?=[^\W_]))*")
_WORD_PARTED = re.compile(f"({_WORD.pattern})")
_BLANKS = re.compile(r"\s+")
_DASHES = str.maketrans("‐‑–—−", "-----")


class Word(NamedTuple):
    """A word of a text: letters and digits, with the apostrophes inside it; hyphens part words.

    A named tuple, since a text has hundreds, and they are made three times as fast as any other class.
    """

    start: int
    end: int
    key: str
    """The word in lower case, composed (NFC), with straight apostrophes: what words are compared by."""
    gap: str
    """What stands before it since the last word: one space for any white space, a line break for a blank
    line."""


_make_word = partial(tuple.__new__, Word)


@lru_cache(maxsize=64)
def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of a text in reading order."""
    pieces = _WORD_PARTED.split(text)  # gap, word, gap, …, gap
    ends = list(accumulate(map(len, pieces)))
    keys = map(word_key, pieces[1::2])
    gaps = [gap if gap == " " else gap_between(gap) for gap in pieces[::2]]
    return tuple(map(_make_word, zip(ends[::2], ends[1::2], keys, gaps, strict=False)))


def keys_of(text: str) -> list[str]:
    """Return the keys of the words of a text in reading order: `words_of` without places, and faster."""
    return [word_key(word) for word in _WORD.findall(text)]


def gap_between(text: str) -> str:
    """Return what stands between two words: one space for any white space, a line break for a blank line."""
    if text in (" ", ""):
        return text
    if text.isspace():
        return "\n" if max(text.count("\n"), text.count("\r")) > 1 else " "
    return " ".join(_BLANKS.split(text)).translate(_DASHES)


def word_key(text: str) -> str:
    """Return what a word is compared by: lower case, composed, straight apostrophes."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text.lower().replace("’", "'").replace("‘", "'"))


def without_possessive(key: str) -> str:
    """Return a word's key without its possessive ending: `chidi's` and `analytics'` lose it."""
    return key.removesuffix("'s").removesuffix("'")


def opens_sentence(text: str, start: int) -> bool:
    """Tell whether a position opens a text, a line or a sentence, so that a capital letter there says
    nothing."""
    before = text[:start].rstrip(' \t"“‘(*•-–—')
    return not before or before[-1] in ".!?:\n\r"


_EVERY_DAY = frozenset("the and to you for of your with that this is are it in on was be my at we".split(" "))
_FEWEST_WORDS = 12


def reads_english(text: str) -> bool:
    """Tell whether a text seems to be English; a short one counts as English."""
    keys = {word.key for word in words_of(text)}
    return len(keys) < _FEWEST_WORDS or len(keys & _EVERY_DAY) * 12 >= min(len(keys), 60)


def quoted(text: str, most: int = 60) -> str:
    """Return text on one line in quotation marks for a message, cut at a word where it is long."""
    line = " ".join(text.split())
    if len(line) > most:
        line = line[:most].rsplit(" ", 1)[0].rstrip(" ,;:-") + "…"
    return f"“{line}”"


# ---------------------------------------------------------------- near misses


def edit_distance(left: str, right: str, most: int = 2) -> int:
    """Return how many letters to change, add, drop or swap with a neighbour; `most + 1` for anything farther.

    The restricted Damerau-Levenshtein distance (no letter is edited twice).
    """
    if abs(len(left) - len(right)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def plain_letters(text: str) -> str:
    """Return lower-case text without accents: `José` and `Jose` are then the same."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFD", word_key(text))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


# ---------------------------------------------------------------- what the interview knows


@lru_cache(maxsize=8)
def known_words(interview: Interview) -> frozenset[str]:
    """Return the keys of every word that the candidate typed into the interview, with and without possessive
    endings."""
    keys = {word.key for text in typed_texts(interview) for word in words_of(text)}
    return frozenset(keys | {without_possessive(key) for key in keys})


@lru_cache(maxsize=8)
def known_forms(interview: Interview) -> frozenset[str]:
    """Return every word that the candidate typed into the interview, in the capitals that it was typed in."""
    return frozenset(
        text[word.start : word.end] for text in typed_texts(interview) for word in words_of(text)
    )


@lru_cache(maxsize=8)
def names_of(interview: Interview) -> frozenset[str]:
    """Return the words of the names in the interview, as typed: company, role and people."""
    people = (interview.sender.name, interview.referrer, *(person.name for person in interview.recipients))
    texts = (interview.company, interview.role, *people)
    return frozenset(text[word.start : word.end] for text in texts for word in words_of(text))


def known_phrase(text: str, interview: Interview) -> bool:
    """Tell whether words stand in the interview, one behind the other, as they do in this text."""
    said = " ".join(word.key for word in words_of(text))
    return bool(said) and f" {said} " in _known_texts(interview)


@lru_cache(maxsize=8)
def _known_texts(interview: Interview) -> str:
    """Return the texts of the interview as the keys of their words, between spaces; a line for each."""
    return "\n".join(f" {' '.join(word.key for word in words_of(text))} " for text in typed_texts(interview))


def typed_texts(value: Any) -> Iterator[str]:
    """Yield every text of an interview, or of a part of one."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for entry in value:
            yield from typed_texts(entry)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for item in dataclasses.fields(value):
            yield from typed_texts(getattr(value, item.name))
