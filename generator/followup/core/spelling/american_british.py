"""Which words are American and which are British, and how the other side writes them. Judges nothing.

The data file `american_british.txt` is made by `make speller`, from the lists that SCOWL makes with VarCon.
"""

import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

DATA = "american_british.txt"


class Tells(StrEnum):
    """Which word of a pair tells where the writer learnt to spell; the other is right on both sides."""

    BOTH = "both"
    BRITISH = "british"
    AMERICAN = "american"


class Side(StrEnum):
    """A way of spelling."""

    AMERICAN = "american"
    BRITISH = "british"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a word tells."""

    side: Side
    other: str
    """How the other side writes it."""
    by_ending: bool
    """It tells only by `ise` or `ize`. Some British publishers write `ize`, so `ize` alone proves no
    American."""


def told_by(key: str) -> Told | None:
    """Return what a word tells, by its key in small letters; None where it is right on both sides."""
    found = _telling().get(key)
    if found is None:
        return None
    side, other = found
    american, british = (key, other) if side is Side.AMERICAN else (other, key)
    return Told(side=side, other=other, by_ending=american.replace("iz", "is") == british)


@cache
def _telling() -> Mapping[str, tuple[Side, str]]:
    """Return the side that each telling word is of, and how the other side writes it."""
    data = pkgutil.get_data(__package__, DATA)
    if data is None:
        raise FileNotFoundError(DATA)
    found: dict[str, tuple[Side, str]] = {}
    for tells, american, british in read_pairs(data.decode("ascii")):
        if tells is not Tells.BRITISH:
            found[american] = Side.AMERICAN, british
        if tells is not Tells.AMERICAN:
            found[british] = Side.BRITISH, american
    return found


def read_pairs(text: str) -> Iterator[tuple[Tells, str, str]]:
    """Yield what a pair tells, its American and its British word, from the data file's text."""
    tells = Tells.BOTH
    for line in text.splitlines():
        if line.startswith("["):
            tells = Tells(line.strip("[]"))
            continue
        start, american, british, *ends = ("" if part == "-" else part for part in line.split(" "))
        for end in ends:
            yield tells, start + american + end, start + british + end
