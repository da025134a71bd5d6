"""How alike two letters to people of one panel are. Measures; never judges or speaks.

The measure is the share of words that two texts have in common in the same order, twice their number over
the words of both, as Python's difflib counts it. Names and dates are left out: those differ anyway.
"""

from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache

from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.masking import masks_for
from followup.core.matchers import words_of
from followup.core.ownness import own_sentences

_MOST = 300
"""Words of a letter that are compared; a follow-up has about a hundred."""
_FEWEST = 12
"""Words from which on what a letter says beyond courtesy is compared by itself."""


def panel_likeness(letter: Letter, other: Letter, interview: Interview) -> float:
    """Return how alike two letters are, from 0 to 1.

    Compared are the whole messages, and by itself what each says beyond thanks and courtesy: the same
    paragraph under other thanks is the same letter. The greater share counts.
    """
    whole = _ratio(_said(letter, interview), _said(other, interview))
    mine, theirs = _beyond_courtesy(letter, interview), _beyond_courtesy(other, interview)
    if min(len(mine), len(theirs)) < _FEWEST:
        return whole
    return max(whole, _ratio(mine, theirs))


def closest(letter: Letter, others: Iterable[Letter], interview: Interview) -> tuple[int, float] | None:
    """Return which of several letters is the most similar, from 0, and how alike it is; None where there are
    none."""
    likenesses = enumerate(panel_likeness(letter, other, interview) for other in others)
    return max(likenesses, key=lambda pair: pair[1], default=None)


def _ratio(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    if not left or not right:
        return 0.0
    return SequenceMatcher(None, left, right, autojunk=False).ratio()


@lru_cache(maxsize=32)
def _said(letter: Letter, interview: Interview) -> tuple[str, ...]:
    """Return the words of a message that are no names and no dates."""
    masks = masks_for(letter, interview)
    keys: list[str] = []
    for span in letter.sentences:
        words = words_of(span.text)
        masked = masks.places(span.text, words)
        keys += [word.key for place, word in enumerate(words) if place not in masked]
    return tuple(keys[:_MOST])


def _beyond_courtesy(letter: Letter, interview: Interview) -> tuple[str, ...]:
    """Return the words of the sentences that say something of the candidate's own and do not give thanks."""
    sentences = own_sentences(letter, interview)
    return tuple(word.key for text in sentences for word in words_of(text))[:_MOST]
