"""Which words of a text the speller does not know, where it may speak about them at all.

Leaves out addresses, file names, code, numbers, acronyms, product names with capitals inside, placeholders,
words of another alphabet, quotations, and lines that are not English. Knows no interview; suggests nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from followup.core.around import in_quotes
from followup.core.matchers import opens_sentence
from followup.core.spelling.forms import known

_CHUNK = re.compile(r"\S+")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’‘‐‑-](?=[^\W\d_]))*")
_HYPHENS = re.compile(r"[‐‑-]")
_SET_APART = re.compile(r"\[[^\[\]\n]{0,80}\]|\{[^{}\n]{0,80}\}|<[^<>\n]{0,80}>|`[^`\n]{0,80}`")
"""Placeholders and code."""
_NO_WORDS = frozenset("@\\_#=<>{}[]|~^*`$%&+0123456789:")
_AROUND = ".,;:!?()“”\"…-–—*_'‘’«»•·"
_MOST_BETWEEN_SLASHES = 3
_ROMAN = frozenset("ii iii iv vi vii viii ix xi xii".split())
_FEWEST_FOREIGN = 3
_ENGLISH = frozenset("the and to you of your with that this it we have for they from would i".split())
"""Small words that other languages do not have."""
_MOST_IN_A_PHRASE = 4
_FEWEST_ENGLISH = 2
_LONGEST = 40
"""Letters beyond which a chain is no word."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word that is not known, or one part of a compound: `knwon` of `well-knwon`."""

    start: int
    end: int
    text: str
    """As it stands there."""
    opens: bool
    """It opens the text, a line or a sentence, so that its capital says nothing."""


@lru_cache(maxsize=16)
def unknown_words(text: str) -> tuple[Unknown, ...]:
    """Return the unknown words of a text in reading order."""
    found: list[Unknown] = []
    start = 0
    for line in text.splitlines(keepends=True):
        found.extend(_unknown_in(text, start, start + len(line)))
        start += len(line)
    return tuple(found)


def _is_foreign_phrase(line: str) -> bool:
    """Tell whether a short line opens with a word of another language, as a closing may: `Ngā mihi`."""
    words = line.split()
    return 1 < len(words) <= _MOST_IN_A_PHRASE and not words[0].isascii() and words[0][-1:].isalpha()


def _unknown_in(text: str, start: int, end: int) -> list[Unknown]:
    """Return the unknown words of a line; none where it is not English."""
    found: list[Unknown] = []
    small = small_unknown = english = 0
    for match in _words(text, start, end):
        word = match[0].replace("’", "'").replace("‘", "'")
        unknown = [] if known(word) else list(_unknown_parts(text, match, word))
        if word[0].islower():
            small += 1
            small_unknown += bool(unknown)
        english += word.lower() in _ENGLISH
        found += unknown
    if found and _is_foreign_phrase(text[start:end]):
        return []
    foreign = small_unknown >= _FEWEST_FOREIGN and small_unknown * 3 >= small and english < _FEWEST_ENGLISH
    return [] if foreign else found


def _words(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the words of a line that are no part of an address, of code or of a placeholder."""
    apart = [match.span() for match in _SET_APART.finditer(text, start, end)]
    for chunk in _CHUNK.finditer(text, start, end):
        if _is_of_words(chunk[0].strip(_AROUND)) and not any(
            first <= chunk.start() < last for first, last in apart
        ):
            yield from _WORD.finditer(text, chunk.start(), chunk.end())


def _is_of_words(chunk: str) -> bool:
    """Tell whether a stretch without blanks is made of words: no address, file name, number, no code."""
    if chunk.isalpha():
        return True
    if not _NO_WORDS.isdisjoint(chunk) or "." in chunk or chunk.startswith("/"):
        return False
    between = chunk.split("/")
    return len(between) == 1 or (len(between) <= _MOST_BETWEEN_SLASHES and all(between))


def _unknown_parts(text: str, match: re.Match[str], word: str) -> Iterator[Unknown]:
    """Yield an unknown word, or the parts of a compound that make it one."""
    if _is_left_alone(text, match):
        return
    opens = opens_sentence(text, match.start())
    start = 0
    for part in _HYPHENS.split(word):
        if not _is_no_english_word(part) and not known(part):
            at = match.start() + start
            yield Unknown(at, at + len(part), text[at : at + len(part)], opens and start == 0)
        start += len(part) + 1


def _is_left_alone(text: str, match: re.Match[str]) -> bool:
    """Tell whether a word is none of ours: a quotation, an abbreviation, a clipped word such as `’til`."""
    start, end = match.span()
    if end - start > _LONGEST or in_quotes(text, start, end):
        return True
    if text[max(0, start - 1) : start] in ("'", "’", "‘", "&", "."):
        return True
    # A full stop before a small letter closes an abbreviation: `mgmt. of the team`.
    return text[end : end + 1] == "." and text[end + 1 : end + 3].strip()[:1].islower()


def _is_no_english_word(part: str) -> bool:
    """Tell whether letters are an initial, an acronym, a name with capitals inside, or of another
    alphabet."""
    return len(part) < 2 or part[1:] != part[1:].lower() or not part.isascii() or part in _ROMAN
