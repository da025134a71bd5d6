"""Small and capital letters at the start of a fragment. Knows no name, so it touches only sure words."""

import re

from followup.core.phrasing.verbs import GERUNDS
from followup.core.phrasing.words import FIRST_PERSON, SUBJECTS

_LOWER_FIRST = frozenset(
    "the a an your our their my his her its this that these those how why what where when who which if "
    "whether some any each every both all more most new next one two three four five six seven eight nine "
    "ten first several many as at by for great good strong nice solid deep broad long short extensive basic "
    "native experience knowledge experienced everyone everybody nobody someone people nothing everything "
    "from in of on to with without and or but if we they he she it you there roadmap culture onboarding "
    "hiring budget growth training feedback tooling pricing strategy leadership mentoring teamwork data "
    "code security quality safety research design sales support work remote hybrid team customer "
    "customers user users product products project projects process processes plans plan future career "
    "team's family personal applied distributed advanced embedded health salary company advice lots".split()
)
_COMMON_ENDINGS = ("tion", "sion", "ment", "ness", "ance", "ence", "ship", "ility", "ivity", "ology")
_COMMON_ING = frozenset(
    "moving building cutting growing hiring scaling testing planning working making using keeping "
    "handling sharing reducing improving writing running leading training coaching mentoring pricing "
    "reporting launching migrating managing learning onboarding documenting monitoring forecasting "
    "budgeting scheduling balancing getting giving setting".split()
)


def lower_first(text: str) -> str:
    """Return text with a small first letter where the first word is surely a common one; names keep their
    capital."""
    first = re.match(r"[^\W\d_]+(?:['’][^\W\d_]+)?(?![^\s,;:.!?])", text)
    if first is None:
        return text
    word = first[0]
    low = word.lower().replace("’", "'")
    plain = word[:1].isupper() and word[1:] == word[1:].lower()
    if plain and (
        low in _LOWER_FIRST
        or low in _COMMON_ING
        or low in GERUNDS
        or low in SUBJECTS - FIRST_PERSON
        or (low.endswith(_COMMON_ENDINGS) and len(low) > 6)
    ):
        return word[0].lower() + text[1:]
    return text


def capital(text: str) -> str:
    """Return text with a capital, unless it opens with a name such as `iOS`."""
    return text[:1].upper() + text[1:] if text[:1].islower() and not re.match(r"[a-z]+[A-Z]", text) else text
