"""The words of English and how common each is, from SCOWL. Read when first asked for, a few at a time; judges
nothing.

The data file `words.dat` is made by `make speller` (see `dictionary/` in the repository): three texts, each
compressed in the way that suits it. What would make it smaller still takes much longer to unpack.
"""

import pkgutil
import zlib
from collections.abc import Mapping
from enum import IntEnum
from functools import cache, cached_property

DATA = "words.dat"
OPENING = 3
"""Words are kept by their first three letters; a shorter word is its own opening."""
FIRST_CODE = 128
"""Bytes from here on stand for a rank and a set of endings."""
NOTHING_SHARED = ord("A")
"""This letter says that a stem begins with nothing that the one before it begins with; the next letter says
that it begins with one letter of that, and so on."""


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
        sets, self._shared, self._code_of, rests = unsqueezed(data)
        self._codes = {
            chr(FIRST_CODE + number): (Rank(int(code[0])), code[1:].split(","))
            for number, code in enumerate(sets.split(" "))
        }
        self._packed: dict[str, tuple[int, str]] = {}
        self._words: dict[str, dict[str, Rank]] = {}
        opening, place = "", 0
        for line in rests.split("\n"):
            shared = ord(self._shared[place]) - NOTHING_SHARED
            opening = (opening[:shared] + line.partition(" ")[0])[:OPENING]
            self._packed[opening] = place, line
            place += line.count(" ") + 1

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
        if opening not in self._packed:
            return found
        first, line = self._packed[opening]
        stem = opening
        for place, rest in enumerate(line.split(" "), first):
            stem = stem[: ord(self._shared[place]) - NOTHING_SHARED] + rest
            rank, endings = self._codes[self._code_of[place]]
            for ending in endings:
                found[stem + ending] = rank
        return found


def unsqueezed(data: bytes) -> list[str]:
    """Return the texts of a data file, as `dictionary/packing.py` makes them.

    They are: the sets of endings, each behind its rank; for each stem how much it shares with the one before
    it; for each its code; and what it does not share, a line for each opening.
    """
    texts: list[str] = []
    while data:
        stream = zlib.decompressobj()
        texts += stream.decompress(data).decode("latin-1").split("\0")
        data = stream.unused_data
    return texts


@cache
def dictionary() -> Dictionary:
    """Return the dictionary of this package."""
    data = pkgutil.get_data(__package__, DATA)
    if data is None:
        raise FileNotFoundError(DATA)
    return Dictionary(data)
