"""How like two texts are: the share of word 5-grams that they have in common. Judges nothing.

The measure is the Jaccard index of the sets of five words in a row, as it is used to find near-duplicate
documents (Broder 1997); texts of fewer than five words count as one gram.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from math import ceil

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

    Two sets that are so like share one of their rarest grams (prefix filtering, Chaudhuri 2006), so
    that only few pairs are compared and the cost grows with the texts, not with their square.
    """
    names = list(said)
    frequency = Counter(gram for found in said.values() for gram in found)
    holders: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    pairs: set[tuple[int, int]] = set()
    for number, name in enumerate(names):
        rarest_first = sorted(said[name], key=lambda gram: (frequency[gram], gram))
        for gram in rarest_first[: len(rarest_first) - ceil(bound * len(rarest_first)) + 1]:
            pairs.update((other, number) for other in holders[gram])
            holders[gram].append(number)
    for left, right in sorted(pairs):
        share = likeness(said[names[left]], said[names[right]])
        if share >= bound:
            yield names[left], names[right], share
