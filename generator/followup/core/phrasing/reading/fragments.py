"""Tells whether a fragment asks, states, does or only names something. Changes nothing.

What it cannot tell it calls unsure or unfit, and the fragment is then quoted.
"""

from collections.abc import Sequence
from itertools import pairwise

from followup.core.phrasing.english.verbs import (
    BEFORE_OBJECT,
    MAYBE_S,
    ONLY_PAST,
    SURE_S,
    is_past,
    is_verb_first,
)
from followup.core.phrasing.english.words import (
    ADVERBS,
    AUXILIARY,
    BARE_SUBJECTS,
    DETERMINERS,
    INDIRECT,
    MODALS,
    OPENS_CLAUSE,
    PREPOSITIONS,
    QUANTIFIERS,
    SUBJECTS,
    WH,
    Word,
    words_in,
)
from followup.core.phrasing.reading.kinds import Kind
from followup.core.phrasing.reading.stating import stated

_IN_NAMES = frozenset("find get meet go see keep take give bring".split()) | MODALS
"""Words that names begin with: `Find My`, `Will Smith`."""
_HOW_MUCH = frozenset(
    "much many long often big large small important soon far fast well early late likely hard easy difficult "
    "old good senior flexible common close strict formal different".split()
)
_DEGREE = frozenset("very really so too quite super pretty extremely not".split())
_STATES = frozenset("call duty time site charge board track".split())
"""What somebody can be `on`."""
_GOES_ON_ALONE = (SUBJECTS - {"it"}) | ONLY_PAST | {"need", "needs", "it's", "that's"}
"""Words that begin a second statement behind a mere comma."""
_LACKS_SUBJECT = frozenset("needs uses wants loves likes helps hires pays tries".split())
_NEARER = frozenset("closer nearer further farther better worse higher lower".split())
_OPEN_NOUNS = frozenset("over under off inside outside per near around about".split())
"""Prepositions that open noun phrases: `over 50 clients`."""


def is_question(text: str) -> bool:
    """Tell whether a tidied fragment asks directly, as `What's the plan?` does and `what the plan is` does
    not."""
    said = [word.key for word in words_in(text)]
    if not said:
        return False
    first, second, third = (*said, "", "")[:3]
    asks = text.rstrip(" \"'”’)").endswith(("?", "؟", "？"))
    if text.startswith("¿") or (asks and not first[0].isascii()):
        return True
    if first in WH or first in ("what's", "who's", "how's", "where's", "when's", "why's"):
        inverted = first not in WH or (second in AUXILIARY and first not in ("who", "whether", "whose"))
        inverted = inverted or (first == "who" and second in ("are", "were") and third in DETERMINERS)
        turned = first != "whether" and _turned(said)
        direct = len(said) > 1 and second not in SUBJECTS | DETERMINERS
        return inverted or turned or (direct and asks) or _is_short(said)
    if first in AUXILIARY:
        owns = first in ("have", "had", "do", "did") and second in ("a", "an", "my", "the")
        return asks or (second in SUBJECTS | DETERMINERS and third != "" and not owns)
    return False


def _is_short(said: list[str]) -> bool:
    """Tell whether a question is too short to hold a verb: `which team`, `why our company`."""
    if len(said) < 2:
        return said[0] != "whether"
    if len(said) == 2:
        return said[0] not in ("whether", "how") and said[1] not in SUBJECTS
    return len(said) == 3 and said[0] != "whether" and said[1] in ("our", "your", "the", "this")


def _turned(said: list[str]) -> bool:
    """Tell whether verb and subject have changed places: `which team would I be in`."""
    if said[0] == "how" and len(said) > 3 and said[1] in _HOW_MUCH:
        return said[2] in AUXILIARY or _pair(said[2:])
    return _pair(said[1:6])


def _pair(said: list[str]) -> bool:
    return any(
        left in AUXILIARY and right in BARE_SUBJECTS and not BARE_SUBJECTS & set(said[:at])
        for at, (left, right) in enumerate(pairwise(said))
    )


def read(text: str) -> Kind:
    """Return what a fragment is, without its closing marks and what people say about the talking."""
    found = words_in(text)
    if not found:
        return Kind.NAMING
    if is_question(text):
        return Kind.QUESTION
    if found[0].key in INDIRECT:
        return Kind.UNFIT if _is_spliced(found[1:]) else Kind.INDIRECT
    kind = stated(found, shouted=text.isupper())
    if kind is Kind.NAMING and len(found) > 1:
        kind = _opening(found)
    spliced = kind in (Kind.STATEMENT, Kind.DEED) and _is_spliced(found)
    return Kind.UNFIT if spliced else kind


def may_state(text: str) -> bool:
    """Tell whether a word stands in a text that could be the verb of a statement."""
    found = words_in(text)
    return bool(found) and (
        found[0].key in SUBJECTS
        or any(
            word.key in AUXILIARY or word.key in SURE_S or word.key in MAYBE_S or is_past(word.key)
            for word in found[1:]
        )
    )


def _opening(found: Sequence[Word]) -> Kind:
    """Return what the first words make of a fragment that states nothing: a deed, a name, or nothing fit."""
    said = [word.key for word in found]
    first, second = said[0], said[1]
    named = found[0].capital and (found[1].capital or found[1].number)
    if named and first in _IN_NAMES:
        return Kind.NAMING
    if first == "to":
        small = not found[1].capital and second not in DETERMINERS | QUANTIFIERS and not found[1].number
        return Kind.DEED if small else Kind.UNFIT
    rest = said[1:] if first in ADVERBS else said
    negated = first in ("don't", "let's") and second not in DETERMINERS
    if is_verb_first(rest) or negated or (first == "on" and second in _STATES):
        return Kind.DEED
    return Kind.UNFIT if _is_unfit(said, rest) else Kind.NAMING


def _is_unfit(said: list[str], rest: list[str]) -> bool:
    """Tell whether the first words neither name something nor can be turned: `needs X`, `in May`, `so
    slow`."""
    first, second = said[0], said[1]
    if first in AUXILIARY or (len(rest) < len(said) and not rest[0].endswith("ing")):
        return True
    if first in SURE_S | _LACKS_SUBJECT:
        return second not in PREPOSITIONS
    if first in PREPOSITIONS:
        return first not in _OPEN_NOUNS
    if first in _DEGREE and not second.endswith("ing"):
        return len(said) < 3 or (first in ("too", "not", "so") and second not in ("much", "many", "few"))
    takes_object = first in MAYBE_S and second in BEFORE_OBJECT and second not in QUANTIFIERS
    adverb = second.endswith("ly") and len(second) > 4 and (first in MAYBE_S or is_past(first))
    alone = is_past(first) and (second in PREPOSITIONS or said[1:2] == [""])
    return takes_object or adverb or alone or (first in _NEARER and second in ("to", "than", "for"))


def _is_spliced(found: Sequence[Word]) -> bool:
    """Tell whether two statements stand side by side with a mere comma: `the ward is busy, need somebody`."""
    if not found or found[0].key in PREPOSITIONS | {"as"}:
        return False
    return any(
        word.gap.strip() == "," and before.key not in OPENS_CLAUSE and word.key in _GOES_ON_ALONE
        for before, word in pairwise(found)
    )
