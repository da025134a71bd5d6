"""Tells what the first words make of a fragment that states nothing: a deed, a name, or nothing that fits."""

from collections.abc import Sequence

from followup.core.phrasing.english.verbs import (
    BEFORE_OBJECT,
    MAYBE_S,
    SURE_S,
    VERB_WITH,
    is_past,
    is_verb_first,
)
from followup.core.phrasing.english.words import (
    ADVERBS,
    AUXILIARY,
    DETERMINERS,
    MODALS,
    PREPOSITIONS,
    QUANTIFIERS,
    Word,
)
from followup.core.phrasing.reading.kinds import Kind
from followup.core.phrasing.reading.predicates import PREDICATES

_IN_NAMES = frozenset("find get meet go see keep take give bring".split()) | MODALS
"""Words that names begin with: `Find My`, `Will Smith`."""
_DEGREE = frozenset("very really so too quite super pretty extremely not".split())
_STATES = frozenset("call duty time site charge board track".split())
"""What somebody can be `on`."""
_LACKS_SUBJECT = frozenset("needs uses wants loves likes helps hires pays tries".split())
_HARD = frozenset("hard easy difficult great nice good fun".split())
_NEARER = frozenset("closer nearer further farther better worse higher lower".split())
_OPEN_NOUNS = frozenset("over under off inside outside per near around about".split())
"""Prepositions that open noun phrases: `over 50 clients`."""


def opening(found: Sequence[Word]) -> Kind:
    """Return DEED, NAMING or UNFIT for at least two words of a fragment without a subject and its verb."""
    said = [word.key for word in found]
    first, second = said[0], said[1]
    named = found[0].capital and (found[1].capital or found[1].number)
    language = found[0].text == "Go" and second not in ("live", "to", "into", "over", "back")
    if (named and first in _IN_NAMES) or language:
        return Kind.NAMING
    if first == "to":
        small = not found[1].capital and second not in DETERMINERS | QUANTIFIERS and not found[1].number
        return Kind.DEED if small else Kind.UNFIT
    rest = said[1:] if first in ADVERBS - {"really"} else said
    negated = first in ("don't", "let's") and second not in DETERMINERS
    being = (first == "on" and second in _STATES) or (first in PREDICATES and second in PREPOSITIONS)
    if is_verb_first(rest) or negated or being:
        return Kind.DEED
    return Kind.UNFIT if _lacks_a_subject(said, rest) or _lacks_a_noun(said) else Kind.NAMING


def _lacks_a_subject(said: list[str], rest: list[str]) -> bool:
    """Tell whether a fragment opens with a verb that nothing can be made of: `will use SAP`, `needs X`."""
    first, second = said[0], said[1]
    if first in AUXILIARY or (len(rest) < len(said) and not rest[0].endswith("ing")):
        return True
    if first in SURE_S | _LACKS_SUBJECT:
        return second not in PREPOSITIONS
    if first not in MAYBE_S and not is_past(first):
        return False
    takes_object = first in MAYBE_S and second in BEFORE_OBJECT and second not in QUANTIFIERS
    adverb = second.endswith("ly") and len(second) > 4
    goes_with = second in VERB_WITH.get(first, ()) or (is_past(first) and second in PREPOSITIONS)
    return takes_object or adverb or goes_with


def _lacks_a_noun(said: list[str]) -> bool:
    """Tell whether a fragment only says how, where or when: `too slow`, `in May`, `closer to home`."""
    first, second = said[0], said[1]
    if first in PREPOSITIONS:
        return first not in _OPEN_NOUNS
    if first in _DEGREE and not second.endswith("ing"):
        return len(said) < 3 or (first in ("too", "not", "so") and second not in ("much", "many", "few"))
    bit = said[:2] in (["a", "bit"], ["a", "little"]) and len(said) < 5
    return (
        bit or (second == "to" and first in _HARD) or (first in _NEARER and second in ("to", "than", "for"))
    )
