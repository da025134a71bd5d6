"""What stands around a phrase: quotation marks, a denial, the words next to it.

Finds; never judges and never words a message.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import Protocol

from followup.core.finding import Part
from followup.core.letter import Letter
from followup.core.matchers import Word, words_of
from followup.core.wordings import Match

_QUOTED = re.compile(r'“[^“”\n]{0,200}”|"[^"\n]{0,200}"|«[^«»\n]{0,200}»|^>[^\n]*', re.MULTILINE)
_STOPS = re.compile(r"[.!?;\n]")
_FAR = 400
"""Code points beyond which nothing counts as the same sentence, so that no text makes a rule slow."""
_DENIALS = frozenset("not never no nor neither without hardly nobody nothing cannot rather".split())


@lru_cache(maxsize=16)
def quoted_stretches(text: str) -> tuple[tuple[int, int], ...]:
    """Return where a text quotes: within quotation marks on one line, and lines that start with `>`."""
    return tuple(match.span() for match in _QUOTED.finditer(text))


def in_quotes(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch lies within quotation marks: somebody else's words, a title, a name."""
    return any(first <= start and end <= last for first, last in quoted_stretches(text))


class Finder(Protocol):
    """A list of ways to say something, of whatever kind."""

    def find(self, text: str) -> Iterator[Match]:
        """Yield where they stand in a text, in reading order."""


def said(wordings: Finder, letter: Letter) -> Iterator[tuple[Part, str, Match]]:
    """Yield part, whole text of the part and match for each wording that is said, not quoted."""
    for part in (Part.SUBJECT, Part.BODY):
        text = part_text(letter, part)
        for match in wordings.find(text):
            if not in_quotes(text, match.start, match.end):
                yield part, text, match


def part_text(letter: Letter, part: Part) -> str:
    """Return the text that the spans of a part count from."""
    return (letter.subject or "") if part is Part.SUBJECT else letter.body


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch between the nearest full stops, semicolons or line breaks around a match."""
    before = max(
        (match.end() for match in _STOPS.finditer(text, max(0, start - _FAR), start)),
        default=max(0, start - _FAR),
    )
    farthest = min(len(text), end + _FAR)
    after = _STOPS.search(text, end, farthest)
    return before, after.start() if after else farthest


def words_before(text: str, start: int, most: int) -> tuple[str, ...]:
    """Return the keys of up to `most` words before a position, in reading order, of the same sentence."""
    first, _ = sentence_around(text, start, start)
    return tuple(word.key for word in _within(text, first, start)[-most:])


def words_after(text: str, end: int, most: int) -> tuple[str, ...]:
    """Return the keys of up to `most` words after a position, in reading order, of the same sentence."""
    _, last = sentence_around(text, end, end)
    return tuple(word.key for word in _within(text, end, last)[:most])


def _within(text: str, first: int, last: int) -> tuple[Word, ...]:
    """Return the words that lie wholly in a stretch."""
    words = words_of(text)
    return words[bisect_left(words, first, key=_start) : bisect_right(words, last, key=_end)]


def _start(word: Word) -> int:
    return word.start


def _end(word: Word) -> int:
    return word.end


def denied(text: str, start: int, most: int = 4) -> bool:
    """Tell whether one of the words just before a position denies what follows: `no need to`."""
    return any(key in _DENIALS or key.endswith("n't") for key in words_before(text, start, most))


_THEY = frozenset("you they he she we".split())
_SAYING = frozenset(
    """said say says told tell mentioned mention explained described wrote put noted asked joked warned
    admitted showed shared recalled called quoted pointed""".split()
)


def reported(text: str, start: int) -> bool:
    """Tell whether the sentence reports what others said up to a position: `you told me that`."""
    before = words_before(text, start, 14)
    return any(
        key in _THEY and not _SAYING.isdisjoint(before[place + 1 : place + 4])
        for place, key in enumerate(before)
    )
