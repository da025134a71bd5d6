"""Which of many patterns the sentences of a text could hold: told by one word each, before any is read.

Finds nothing itself. A list of a thousand patterns costs a text no more than a look at its own words; what
is left to be read is what shares a sentence with the rarest word that it needs.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from followup.core.matchers import Word, words_of

WORD = re.compile(r"[^\W_]+(?:['’‘][^\W_]+)*")
"""A word of a pattern."""
SENTENCE_STOPS = frozenset(".!?;:\n")
"""Marks that part sentences; a line break stands for a blank line."""
_EVERYWHERE = frozenset(
    "i you your my me the a an to of in on for is was that this it and we have would".split()
)
"""Words of nearly every letter: a pattern is looked for by its other words."""
_FEW = 16
"""So many words, none of them an everyday one, are rare enough: no better group is looked for."""
ALWAYS = frozenset(("",))
"""Stands for the words of a pattern that needs none."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of words without a stop between them."""

    first: int
    """The place of its first word; `last` is the one behind its last."""
    last: int
    keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class Sentences:
    """The words of a text by their sentences."""

    words: tuple[Word, ...]
    keys: tuple[str, ...]
    all: tuple[Sentence, ...]
    holding: Mapping[str, Sequence[int]]
    """The numbers of the sentences that hold a word."""
    whole: Sentence
    """The text as one sentence."""


@lru_cache(maxsize=64)
def sentences_of(text: str) -> Sentences:
    """Return the words of a text by their sentences."""
    words = words_of(text)
    keys = tuple([word.key for word in words])
    cuts = [0, *(at for at, word in enumerate(words) if at and not SENTENCE_STOPS.isdisjoint(word.gap))]
    every = tuple(
        Sentence(first, last, frozenset(keys[first:last]))
        for first, last in pairwise((*cuts, len(words)))
        if first < last
    )
    holding: dict[str, list[int]] = defaultdict(list)
    for number, sentence in enumerate(every):
        for key in sentence.keys:
            holding[key].append(number)
    return Sentences(words, keys, every, holding, Sentence(0, len(words), frozenset(holding)))


def rarest(groups: Iterable[frozenset[str]]) -> frozenset[str]:
    """Return the group of which the fewest texts hold a word; without any group what stands for none."""
    seen = []
    for group in groups:
        if len(group) <= _FEW and _EVERYWHERE.isdisjoint(group):
            return group
        seen.append(group)
    return min(seen, key=_commonness, default=ALWAYS)


@cache
def one_of(choices: str) -> frozenset[str]:
    """Return words of which a text holds one wherever it holds one of some choices, parted by `|`.

    That is the longest word of each, since long words are rare; nothing where a choice holds no word, and so
    may be left out.
    """
    if choices.replace("|", "").isalnum():
        words = choices.split("|")
    elif choices.replace("|", "").replace(" ", "").isalnum():
        words = [max(choice.split(), key=len, default="") for choice in choices.split("|")]
    else:
        words = [max(WORD.findall(choice), key=len, default="") for choice in choices.split("|")]
    return frozenset() if "" in words else frozenset(words)


def _commonness(group: frozenset[str]) -> tuple[int, int]:
    """Return how likely a text holds a word of a group, as something to compare."""
    return len(group & _EVERYWHERE), len(group)


class Calls:
    """Patterns by the words that call them up."""

    def __init__(self, groups: Iterable[Iterable[str]]) -> None:
        """Take for each pattern the words of which a text holds one wherever it holds the pattern."""
        self._called: dict[str, list[int]] = defaultdict(list)
        for number, group in enumerate(groups):
            for word in group:
                self._called[word].append(number)
        self._always: Sequence[int] = self._called.pop("", ())

    def by(self, sentences: Sentences) -> Iterator[tuple[int, set[int]]]:
        """Yield the numbers of sentences, in reading order, and of the patterns that their words call up."""
        called: dict[int, set[int]] = {}
        if self._always:
            called = {number: set(self._always) for number in range(len(sentences.all))}
        for word in self._called.keys() & sentences.holding.keys():
            for number in sentences.holding[word]:
                called.setdefault(number, set()).update(self._called[word])
        yield from sorted(called.items())
