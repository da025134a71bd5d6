"""The verbs that open people's fragments, and their forms. Judges no sentence."""

_SURE = frozenset(
    "reduce improve grow handle save write learn solve implement explain describe convince persuade create "
    "develop deliver manage replace rebuild attract retain find get meet see go take give bring teach choose "
    "win become ensure prevent avoid automate integrate introduce expand understand connect migrate double "
    "halve keep cut reorganise reorganize".split()
)
"""Base forms that are hardly ever nouns."""
_MAYBE = frozenset(
    "build run lead make ship move fix use launch start stop increase need want plan design test review "
    "change focus work support train coach deal balance sort reverse merge split switch help scale hire "
    "set put tell talk ask show hold sell study serve treat care supervise organise organize publish "
    "pass teach open try analyse analyze cover speak know love enjoy have can do".split()
)
"""Base forms that are often nouns: verbs only before an article, a number or the like."""
_PAST = {
    "built": "build", "ran": "run", "led": "lead", "made": "make", "grew": "grow", "wrote": "write",
    "kept": "keep", "went": "go", "got": "get", "met": "meet", "saw": "see", "took": "take", "gave": "give",
    "found": "find", "taught": "teach", "brought": "bring", "sold": "sell", "held": "hold", "dealt": "deal",
    "learnt": "learn", "chose": "choose", "won": "win", "had": "have", "became": "become", "spoke": "speak",
    "did": "do", "knew": "know", "understood": "understand",
}  # fmt: skip
_SURE_PAST = frozenset("ran grew wrote kept went got met took gave taught brought chose had became".split())
_DOUBLING = frozenset("cut run get win set put plan ship stop split".split())
_BEFORE_OBJECT = frozenset(
    "the a an your our their my his her its this that these those all some any both more many several "
    "one two three four five six seven eight nine ten up out back each every it them".split()
)
_NOUN_FOLLOWS = frozenset("in on of for to at by from with as is are was were".split())
PARTICIPLES = frozenset(
    "applied advanced embedded distributed detailed related skilled certified licensed experienced qualified "
    "trained dedicated motivated balanced mixed shared limited based registered chartered".split()
)


def _regular_pasts(base: str) -> str:
    if base.endswith("e"):
        return f"{base}d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return f"{base[:-1]}ied"
    return f"{base}{base[-1] if base in _DOUBLING else ''}ed"


_PAST |= {_regular_pasts(base): base for base in _SURE | _MAYBE if base not in _PAST.values()}


def gerund(word: str) -> str:
    """Return the -ing form of a known verb in its base form or its past; "" for any other word."""
    base = _PAST.get(word, word)
    if base not in _SURE | _MAYBE or base == "can":
        return ""
    if base.endswith("e") and not base.endswith("ee"):
        return f"{base[:-1]}ing"
    return f"{base}{base[-1] if base in _DOUBLING else ''}ing"


def is_verb_first(words: list[str]) -> bool:
    """Tell whether the first of several words is surely a verb, and not a noun or an adjective."""
    first, second = (*words, "", "")[:2]
    if first in _SURE or first in _SURE_PAST:
        return second not in _NOUN_FOLLOWS or first in ("went", "go", "met", "got")
    if first in ("want", "wanted", "need", "needed", "try", "tried") and second == "to":
        return True
    if first in _MAYBE or first in _PAST:
        return second in _BEFORE_OBJECT or second.isdigit()
    return False


def is_deed(words: list[str]) -> bool:
    """Tell whether words say what somebody did or does, without saying who: `ran on-call`, `speak Polish`."""
    first, second = (*words, "", "")[:2]
    if first in PARTICIPLES:
        return False
    if first in _PAST or (first.endswith("ed") and len(first) > 4):
        return True
    if first in ("speak", "know", "have", "can", "love", "enjoy"):
        return bool(second)
    return is_verb_first(words)


GERUNDS = frozenset(filter(None, map(gerund, _SURE | _MAYBE)))
"""Forms such as `opening` that are no names where they open a fragment."""
