"""The words of English and how common each is, from SCOWL. Read when first asked for, a few at a time; judges
nothing.

The data file `words.dat` is made by `make speller` (see `dictionary/` in the repository). It is not
compressed: the browser's archive does that, and unpacks it many times as fast as what would make it smaller.
"""

import pkgutil
import re
from collections.abc import Mapping
from enum import IntEnum
from functools import cache, cached_property

DATA = "words.dat"
OPENING = 3
"""Words are kept by their first three letters; a shorter word is its own opening."""
FILLER = "."
"""Fills a short opening up at the start of its line."""
FIRST_CODE = 128
"""Bytes from here on stand for a rank and a set of endings."""

_NOTHING_SHARED = ord("A")
_STEM = re.compile(r"([A-Z])([a-z']*)([\x80-\xff])")


class Rank(IntEnum):
    """How common a word is, after the sizes of SCOWL; the most common ones sort first."""

    EVERYDAY = 0
    COMMON = 1
    FAMILIAR = 2
    RARE = 3
    NAME = 4
    """Written with a capital: a place, a people, a language, a person, a month."""


class Dictionary:
    """Words by key: small plain letters and apostrophes, no accents."""

    def __init__(self, data: bytes) -> None:
        """Take the content of a data file; only its outline is read now."""
        head, *lines = data.decode("latin-1").split("\n")
        self._codes = {
            chr(FIRST_CODE + number): (Rank(int(code[0])), code[1:].split(","))
            for number, code in enumerate(head.split(" "))
        }
        self._packed = {line[:OPENING].rstrip(FILLER): line[OPENING:] for line in lines}
        self._words: dict[str, dict[str, Rank]] = {}

    def rank(self, key: str) -> Rank | None:
        """Return how common a word is, None where there is no such word."""
        return self.beginning(key[:OPENING]).get(key)

    @cached_property
    def openings(self) -> frozenset[str]:
        """The first three letters of all words; shorter words are there whole."""
        return frozenset(self._packed)

    def beginning(self, opening: str) -> Mapping[str, Rank]:
        """Return the words that begin with an opening."""
        found = self._words.get(opening)
        if found is None:
            found = self._words[opening] = self._unpacked(opening)
        return found

    def _unpacked(self, opening: str) -> dict[str, Rank]:
        found: dict[str, Rank] = {}
        stem = opening
        for shared, rest, code in _STEM.findall(self._packed.get(opening, "")):
            stem = stem[: len(opening) + ord(shared) - _NOTHING_SHARED] + rest
            rank, endings = self._codes[code]
            for ending in endings:
                found[stem + ending] = rank
        return found


@cache
def dictionary() -> Dictionary:
    """Return the dictionary of this package."""
    data = pkgutil.get_data(__package__, DATA)
    if data is None:
        raise FileNotFoundError(DATA)
    return Dictionary(data)
