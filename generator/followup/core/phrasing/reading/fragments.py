"""Tells whether a fragment asks, states, does or only names something. Changes nothing.

What it cannot tell it calls unsure or unfit, and the fragment is then quoted.
"""

from collections.abc import Sequence
from itertools import pairwise

from followup.core.phrasing.english.verbs import ONLY_PAST, is_base, may_be_base
from followup.core.phrasing.english.words import (
    DETERMINERS,
    INDIRECT,
    OPENS_CLAUSE,
    PREPOSITIONS,
    SUBJECTS,
    Word,
    words_in,
)
from followup.core.phrasing.reading.asking import is_question, is_verb_form
from followup.core.phrasing.reading.kinds import Kind
from followup.core.phrasing.reading.opening import opening
from followup.core.phrasing.reading.stating import stated

__all__ = ["is_question", "may_state", "read"]

_NAMES_NOTHING = SUBJECTS | DETERMINERS | {"and", "or", "but", "of", "to"}
_BREAKS_OFF = frozenset("a an the my your our their and or of".split())
"""Words after which something is missing."""
_GOES_ON_ALONE = (SUBJECTS - {"it"}) | ONLY_PAST | {"need", "needs", "it's", "that's"}
"""Words that begin a second statement behind a mere comma."""


def read(text: str) -> Kind:
    """Return what a fragment is, without its closing marks and what people say about the talking."""
    found = words_in(text)
    if not found:
        return Kind.NAMING
    if len(found) == 1 and found[0].key in _NAMES_NOTHING and not text[:2].isupper():
        return Kind.UNFIT
    if is_question(text):
        return Kind.QUESTION
    if len(found) > 1 and found[-1].key in _BREAKS_OFF:
        return Kind.UNFIT
    if found[0].key in INDIRECT:
        return Kind.UNFIT if _is_spliced(found[1:]) else Kind.INDIRECT
    kind = stated(found, shouted=text.isupper())
    if kind is Kind.NAMING and len(found) > 1:
        kind = opening(found)
    return Kind.UNFIT if _is_spliced(found) else kind


def may_state(text: str) -> bool:
    """Tell whether a word stands in a text that could be the verb of a statement."""
    found = words_in(text)
    return bool(found) and (
        found[0].key in SUBJECTS
        or any(is_verb_form(word.key) or is_base(word.key) for word in found[1:])
        or any(may_be_base(right.key) and left.key.endswith("s") for left, right in pairwise(found))
    )


def _is_spliced(found: Sequence[Word]) -> bool:
    """Tell whether two statements stand side by side with a mere comma: `the ward is busy, need somebody`."""
    if not found or found[0].key in PREPOSITIONS | {"as"}:
        return False
    return any(
        word.gap.strip() == "," and before.key not in OPENS_CLAUSE and word.key in _GOES_ON_ALONE
        for before, word in pairwise(found)
    )
