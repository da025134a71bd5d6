"""Tells whether a fragment asks, states or does something, or only names it. Changes nothing."""

import re
from itertools import pairwise

from followup.core.phrasing.verbs import PARTICIPLES, gerund, is_verb_first
from followup.core.phrasing.words import BARE_SUBJECTS, DETERMINERS, SUBJECTS, WH, words

_AUXILIARY = frozenset(
    "is are was were do does did can could will would should has have had may might must isn't aren't "
    "don't doesn't didn't can't won't what's who's where's how's when's".split()
)
_ANYBODY = frozenset("everyone everybody nobody someone somebody anyone anybody".split())
_OF_COMPUTERS_TEXT = (
    "support team security department infrastructure systems strategy budget services project"
)
_OF_COMPUTERS = frozenset(_OF_COMPUTERS_TEXT.split())
_IN_NAMES = frozenset("find get meet go see keep take give bring".split())
"""Verbs that products are named with: `Find My`."""
_FINITE_WITHIN = frozenset(
    "is are was were has have had do does did can could will would should might must isn't aren't wasn't "
    "weren't don't doesn't didn't can't couldn't won't wouldn't hasn't haven't shouldn't".split()
)
"""What makes a fragment a statement wherever it stands behind a subject."""
_FINITE_VERBS = frozenset(
    "includes include owns eats keeps takes makes gives goes comes knows thinks says said wants became began "
    "went took came wrote grew knew told".split()
)
_OPENS_CLAUSE = WH | frozenset("if that as because than since while until before after".split()) | SUBJECTS
_BEFORE_NOUN = frozenset("of in on at by for from to with into over under and or not".split()) | DETERMINERS
FINITE = frozenset(
    "is are was were am be has have had do does did can could will would should may might must made makes "
    "make stayed stays showed shows told tells said says gave gives took takes brought brings built ran "
    "runs run worked works led leads need needs want wants felt feels thought think thinks left got get "
    "gets went goes know knows knew saw see sees meant means kept keeps keep wrote taught grew came spent "
    "found ship ships use uses cut cuts".split()
)
_HOW_MUCH = frozenset(
    "much many long often big large small important soon far fast well early late likely hard easy difficult "
    "old good senior flexible common close strict formal different".split()
)


def is_question(text: str) -> bool:
    """Tell whether a tidied fragment asks directly, as `What's the plan?` does and `what the plan is` does
    not."""
    said = words(text)
    if not said:
        return False
    first, second, third = (*said, "", "")[:3]
    asks = text.rstrip().endswith(("?", "؟", "？"))
    if text.startswith("¿") or (asks and not first[0].isascii()):
        return True
    if first in WH or first in ("what's", "who's", "how's", "where's", "when's"):
        inverted = first not in WH or (second in _AUXILIARY and first not in ("who", "whether"))
        inverted = inverted or (first == "who" and second in ("are", "were") and third in DETERMINERS)
        turned = first != "whether" and _turned(said)
        direct = len(said) > 1 and second not in SUBJECTS | DETERMINERS
        return inverted or turned or (direct and asks)
    if first in _AUXILIARY:
        return asks or (second in SUBJECTS | DETERMINERS and third != "")
    return False


def _turned(said: list[str]) -> bool:
    """Tell whether verb and subject have changed places: `which team would I be in`."""
    if said[0] == "how" and len(said) > 3 and said[1] in _HOW_MUCH:
        return said[2] in _AUXILIARY or _pair(said[2:])
    return _pair(said[1:6])


def _pair(said: list[str]) -> bool:
    return any(
        left in _AUXILIARY and right in BARE_SUBJECTS and not BARE_SUBJECTS & set(said[:at])
        for at, (left, right) in enumerate(pairwise(said))
    )


def is_statement(text: str) -> bool:
    """Tell whether a fragment says something whole, as `the team is remote` does and `the remote team` does
    not."""
    tokens = [token.strip('.,;:!?()“”"').replace("’", "'") for token in text.split()]
    tokens = [token for token in tokens if token]
    if len(tokens) < 2:
        return False
    small = [token.lower() for token in tokens]
    if text.isupper():
        tokens = small
    abbreviated = len(tokens[0]) > 1 and tokens[0].isupper()
    if small[0] in SUBJECTS and not abbreviated:
        return not (small[0] == "it" and small[1] in _OF_COMPUTERS)
    return (small[0] in _ANYBODY and small[1] not in _BEFORE_NOUN) or _has_finite_verb(tokens)


def _has_finite_verb(tokens: list[str]) -> bool:
    """Tell whether a verb that makes a statement stands behind a noun, and not in a side clause."""
    for before, token in pairwise(tokens):
        if before.lower() in _OPENS_CLAUSE:
            return False
        finite = token in _FINITE_WITHIN or token in _FINITE_VERBS
        if finite and before.lower() not in _BEFORE_NOUN:
            return True
    return False


def as_doing(text: str) -> str:
    """Return `building the team` for `built the team` or `to build the team`; any other text unchanged."""
    rest = re.sub(r"^to\s+", "", text, flags=re.IGNORECASE)
    said = words(rest)
    if len(said) < 2 or rest.split()[0].lower() != said[0]:
        return text
    if said[0] in _IN_NAMES and re.match(r"[A-Z]\w+ [A-Z][a-z]", rest):
        return text
    if rest != text or is_verb_first(said):
        doing = gerund(said[0])
        if doing:
            return doing + rest[len(said[0]) :]
    return text


def is_phrase(text: str) -> bool:
    """Tell whether a text is a mere phrase: short, one sentence, and with no finite verb that could carry
    it."""
    said = words(text)
    if re.search(r"[.!?;]\s", text) or len(said) > 14 or not said:
        return False
    if said[0] in SUBJECTS or said[0] in ("thank", "thanks"):
        return False
    if said[0] in WH or said[0] == "that":
        main = re.search(r", (?:i|we|you|they|he|she|it|the|my|your|that)\b", text, re.IGNORECASE)
        return main is None
    return not any(
        word in FINITE
        or (word.endswith("ed") and len(word) > 4 and not (at == 0 and word in PARTICIPLES))
        or "'" in word[:-2]
        for at, word in enumerate(said)
    )
