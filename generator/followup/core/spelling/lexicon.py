"""All words that the speller has, those of the dictionary and the modern ones, by key: small letters, no
accents.

Judges nothing, and knows nothing of forms that follow from other words.
"""

from collections.abc import Mapping
from functools import cache

from followup.core.spelling.dictionary import OPENING, Rank, dictionary
from followup.core.spelling.modern_words import modern_words


def rank_of(key: str) -> Rank | None:
    """Return how common a word is, None where there is no such word. A modern word counts as familiar."""
    rank = dictionary().rank(key)
    if key in modern_words() and (rank is None or rank > Rank.FAMILIAR):
        return Rank.FAMILIAR
    return rank


def writing_of(key: str) -> str:
    """Return how a word is written where nothing asks for a capital: `London`, `GitHub`, `I’m`, `week`."""
    written = modern_words().get(key, key)
    if written == key and (key == "i" or key.startswith("i'") or rank_of(key) is Rank.NAME):
        return key[0].upper() + key[1:]
    return written


def beginning(opening: str) -> Mapping[str, Rank]:
    """Return the words that begin with three letters; a shorter word is its own opening."""
    words = dict(dictionary().beginning(opening))
    for key in _modern_by_opening().get(opening, ()):
        words[key] = min(Rank.FAMILIAR, words.get(key, Rank.FAMILIAR))
    return words


@cache
def openings() -> frozenset[str]:
    """Return the openings of all words."""
    return dictionary().openings | _modern_by_opening().keys()


@cache
def _modern_by_opening() -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key in modern_words():
        found.setdefault(key[:OPENING], []).append(key)
    return found
