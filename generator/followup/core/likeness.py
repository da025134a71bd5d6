"""How like two texts are: the share of word 5-grams that they have in common. Judges nothing.

The measure is the Jaccard index of the sets of five words in a row, as it is used to find near-duplicate
documents (Broder 1997); texts of fewer than five words count as one gram.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
LENGTH = 5
"""Words of a gram."""
BLANK = "blank"
"""The word that stands for whatever is filled in, so that two texts are not alike or unlike by it."""
type Grams = frozenset[tuple[str, ...]]


def grams(texts: Iterable[str]) -> Grams:
    """Return the word 5-grams of texts, each text by itself; case, marks and white space do not count."""
    return frozenset(gram for text in texts for gram in _of_one(tuple(_WORD.findall(text.lower()))))


def _of_one(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    if 0 < len(words) < LENGTH:
        yield words
    for start in range(len(words) - LENGTH + 1):
        yield words[start : start + LENGTH]


def likeness(left: Grams, right: Grams) -> float:
    """Return the Jaccard index of two sets of grams, from 0 (nothing in common) to 1 (the same)."""
    if not left and not right:
        return 1.0
    shared = len(left & right)
    return shared / (len(left) + len(right) - shared)


def alike(said: Mapping[str, Grams], bound: float) -> Iterator[tuple[str, str, float]]:
    """Yield each pair of names whose texts are at least as like as `bound`, above 0, and how like they are.

    Only pairs with a gram in common that is not all blanks are compared, so that the cost grows with what is
    shared, not with the square of the texts.
    """
    holders: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for name, found in said.items():
        for gram in found:
            if set(gram) != {BLANK}:
                holders[gram].append(name)
    pairs = {pair for names in holders.values() for pair in combinations(names, 2)}
    for left, right in sorted(pairs):
        share = likeness(said[left], said[right])
        if share >= bound:
            yield left, right, share
