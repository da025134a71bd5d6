"""Tells whether a fragment asks directly. Changes nothing."""

from itertools import pairwise

from followup.core.phrasing.english.verbs import MAYBE_S, SURE_S, is_past, may_be_base
from followup.core.phrasing.english.words import (
    AUXILIARY,
    BARE_SUBJECTS,
    DETERMINERS,
    SUBJECTS,
    WH,
    words_in,
)

_HOW_MUCH = frozenset(
    "much many long often big large small important soon far fast well early late likely hard easy difficult "
    "old good senior flexible common close strict formal different".split()
)
_DOES = frozenset("do does did".split())
_SHORT_OF_A_VERB = frozenset("ok okay possible need open willing available able allowed".split())
"""What opens a question that was typed without `is it` or `are you`."""


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
    asking, _, verb = first.partition("'")
    if asking in WH:
        inverted = bool(verb) or (second in AUXILIARY and first not in ("who", "whether", "whose"))
        inverted = inverted or (first == "who" and second in ("are", "were") and third in DETERMINERS)
        turned = first != "whether" and _turned(said)
        direct = len(said) > 1 and second not in SUBJECTS | DETERMINERS
        return inverted or turned or (direct and asks) or _is_short(said)
    short = asks and first in _SHORT_OF_A_VERB and len(said) > 1
    if short or (first in _DOES and _does(said)):
        return True
    if first in AUXILIARY:
        owns = first in ("have", "had", "do", "did") and second in ("a", "an", "my", "the")
        return asks or (second in SUBJECTS | DETERMINERS and third != "" and not owns)
    return False


def _does(said: list[str]) -> bool:
    """Tell whether a subject and its verb follow `do`: `do new starters get a preceptor`."""
    return any(
        may_be_base(right) and (said[0] != "do" or left.endswith("s") or left in ("people", "staff"))
        for left, right in pairwise(said[1:7])
    )


def _is_short(said: list[str]) -> bool:
    """Tell whether a question holds no verb: `which team`, `why our company`, `how many direct reports`."""
    counts = said[:2] in (["how", "many"], ["how", "much"], ["what", "kind"], ["what", "sort"])
    if (
        counts
        and len(said) > 2
        and not any(word in SUBJECTS | {"to"} or _may_be_verb(word) for word in said[2:])
    ):
        return not _may_be_verb(said[1])
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


def is_verb_form(word: str) -> bool:
    """Tell whether a word may be a finite verb: `is`, `uses`, `moved`."""
    return word in AUXILIARY or word in SURE_S or word in MAYBE_S or is_past(word)


def _may_be_verb(word: str) -> bool:
    return is_verb_form(word) or may_be_base(word)
