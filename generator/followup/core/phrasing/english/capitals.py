"""Small and capital letters at the start of a fragment. Knows no name, so it touches only sure words."""

import re

from followup.core.phrasing.english.common_words import is_common
from followup.core.phrasing.english.verbs import GERUNDS, is_past, may_be_base
from followup.core.phrasing.english.words import (
    DETERMINERS,
    FIRST_PERSON,
    INDIRECT,
    OPENS_CLAUSE,
    PREPOSITIONS,
    SUBJECTS,
    words_in,
)

_TITLES = frozenset(
    "prof dr mr mrs ms miss rev sir dame capt captain sister brother professor doctor".split()
)
_ALWAYS_SMALL = (
    DETERMINERS | INDIRECT | OPENS_CLAUSE | PREPOSITIONS | SUBJECTS | GERUNDS | {"not", "no"}
) - FIRST_PERSON


def lower_first(text: str) -> str:
    """Return text with a small first letter where the first word is surely a common one; names keep their
    capital.

    `Year 9`, `Phase 2` and `Graduate Training Programme` are names.
    """
    found = words_in(text)
    if not found or found[0].start or not found[0].capital or found[0].text[1:] != found[0].text[1:].lower():
        return text
    first, second = found[0], found[1] if len(found) > 1 else None
    if first.text == "Go" and (second is None or second.key not in ("live", "to", "into", "over", "back")):
        return text
    if first.key in _TITLES and second is not None and second.capital:
        return text
    if first.key not in _ALWAYS_SMALL:
        verb = may_be_base(first.key) or is_past(first.key)
        if not is_common(first.key) and not (verb and second is not None and not second.capital):
            return text
        if second is not None and (second.number or second.text[:2].istitle()) and second.gap == " ":
            return text
    return text[0].lower() + text[1:]


def capital(text: str) -> str:
    """Return text with a capital, unless it opens with a name such as `iOS` or with an address."""
    if not text[:1].islower() or re.match(r"[a-z]+[A-Z]|www\.|https?:|[a-z]+\.[a-z]+\b", text):
        return text
    first = text[:1].upper()
    return first + text[1:] if len(first) == 1 else text  # `ß` would become two letters
