"""Where a text names the company with a slip in its name. Judges nothing; other employers have their own
module.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from followup.core.interview import Interview
from followup.core.matchers import (
    Word,
    edit_distance,
    known_words,
    opens_sentence,
    without_possessive,
    words_of,
)

_LEGAL_TEXT = (
    "the inc llc ltd limited gmbh ag corp corporation co company plc sa bv nv pty llp group holdings se oy ab"
)
_LEGAL = frozenset(_LEGAL_TEXT.split())
_GENERIC_TEXT = """
analytics systems technologies technology tech solutions software digital labs lab studio studios design
consulting
consultants partners capital bank banking insurance logistics transport media foods food energy electrical
steel
construction heating care clinic clinics hospital hospitals medical health healthcare dental pharmacy
diagnostics
school schools academy college university institute library museum trust foundation council hotel hotels
restaurant
restaurants books outfitters center centre services service industries international global
homes housing association society agency associates properties estates retail stores
"""
GENERIC = frozenset(_GENERIC_TEXT.split()) | _LEGAL
"""Words that many companies have in their names: by themselves they tell none from another."""
_SITES_TEXT = """
clinic clinics hospital hospitals school schools academy college library museum hotel hotels restaurant
restaurants center centre services service stores
"""
_TELLING_KINDS = GENERIC - _LEGAL - frozenset(_SITES_TEXT.split())
"""Kinds that make another company of a name; a trust may well have a school of its own name."""
_INSIDE = frozenset("team teams department division unit board platform project programme program".split())
_SHORTEST_NEAR = 4
_SHORTEST_FAR = 9
_SHORTEST_ANYWHERE = 6
"""A shorter name is close to many words: there only a word before it says that a company is meant."""
_LEADING = frozenset("at with for join joining of about to in by from".split())
_SHORTEST_ALONE = 7
_SHORTEST_AT_A_START = 7


@lru_cache(maxsize=8)
def company_core(company: str) -> tuple[str, ...]:
    """Return the words of a company's name without `The`, `Inc.` and the like; all of them where nothing is
    left."""
    keys = tuple(without_possessive(word.key) for word in words_of(company))
    return tuple(key for key in keys if key not in _LEGAL) or keys


def name_slips(
    text: str, words: Sequence[Word], core: tuple[str, ...], interview: Interview
) -> Iterator[tuple[int, int]]:
    """Yield where a slip in the name stands: a letter or two, a word too many inside it, a space too many."""
    name = " ".join(core)
    if len(name) < _SHORTEST_NEAR:
        return
    known = known_words(interview)
    letters, fewest = set(core[0]), min(3, len(set(core[0])) - 1)
    position = 0
    while position < len(words):
        word = words[position]
        if not text[word.start].isupper() or len(letters & set(word.key)) < fewest:
            position += 1
            continue
        windows = (words[position : position + n] for n in _lengths(core) if position + n <= len(words))
        found = next((window for window in windows if _is_slip(text, window, core, name, known)), ())
        if found:
            yield found[0].start, end_without_possessive(found[-1])
        position += len(found) or 1


def names_company(words: Sequence[Word], core: tuple[str, ...]) -> bool:
    """Tell whether the company is named: in full, or by the first word of its name that is its own."""
    telling = next((key for key in core if key not in GENERIC), core[0])
    return any(without_possessive(word.key) == telling for word in words)


def _lengths(core: tuple[str, ...]) -> tuple[int, ...]:
    return tuple(dict.fromkeys((len(core) + 1, len(core), len(core) - 1, 2, 1))) if len(core) > 1 else (2, 1)


def end_without_possessive(word: Word) -> int:
    """Return where a word ends without its possessive ending."""
    return word.end - (2 if word.key.endswith("'s") else 0)


def _is_slip(
    text: str, words: Sequence[Word], core: tuple[str, ...], name: str, known: frozenset[str]
) -> bool:
    """Tell whether some words are the name with a slip: never the name itself, nor words that the interview
    holds."""
    keys = [without_possessive(word.key) for word in words]
    if " ".join(keys) == name or not text[words[0].start].isupper() or not _adjoining(text, words):
        return False
    capitals = all(text[word.start].isupper() for word in words)
    if len(keys) == 1:
        long = len(core) == 1 or (core[0] not in GENERIC and len(core[0]) >= _SHORTEST_ALONE)
        return long and keys[0] not in known and _is_near(text, words[0], keys[0], core[0])
    if capitals and _is_sibling(keys, core) and not _names_a_part(text, words[-1]):
        return not all(key in known for key in keys)
    if len(keys) != len(core):
        apart = "".join(keys) == "".join(core)
        around = len(keys) == len(core) + 1 and len(core) > 1 and (keys[0], *keys[-len(core) + 1 :]) == core
        return capitals and (apart or around)
    close = 2 if len(name) >= _SHORTEST_FAR else 1
    same = sum(left == right for left, right in zip(keys, core, strict=True))
    near = same >= len(core) - 1 and edit_distance(" ".join(keys), name, close) <= close
    return (capitals and _is_namesake(keys, core)) or (near and not all(key in known for key in keys))


def _is_near(text: str, word: Word, key: str, name: str) -> bool:
    """Tell whether a single word is a name with a slip; at a sentence's start, where any word has a
    capital, only
    a long one."""
    if key.rstrip("s") == name.rstrip("s"):
        return False
    if opens_sentence(text, word.start):
        return len(name) >= _SHORTEST_AT_A_START and key[0] == name[0] and edit_distance(key, name, 1) == 1
    close = 2 if len(name) >= _SHORTEST_FAR else 1
    if len(name) < _SHORTEST_ANYWHERE:
        before = text[max(0, word.start - 9) : word.start].split()
        return bool(before) and before[-1] in _LEADING and edit_distance(key, name, 1) <= 1
    return edit_distance(key, name, close) <= close


def _is_namesake(keys: list[str], core: tuple[str, ...]) -> bool:
    """Tell whether another company with the same first word is named: `Fernhollow Systems`."""
    return len(core) == 2 and keys[0] == core[0] and keys[1] != core[1] and {keys[1], core[1]} <= GENERIC


def _is_sibling(keys: list[str], core: tuple[str, ...]) -> bool:
    """Tell whether a name begins as the company's and then says another kind: `Larkspur Homes` for `Larkspur
    Housing Association`. Whole names are compared: a word in common makes no two of them one."""
    if len(keys) < 2 or len(core) < 2 or keys[0] != core[0] or core[0] in GENERIC or core[-1] not in GENERIC:
        return False
    return keys[-1] in _TELLING_KINDS and keys[-1] not in core and set(keys[1:-1]) <= set(core)


def _names_a_part(text: str, last: Word) -> bool:
    """Tell whether a name goes on to a part of the company: `the Larkspur Digital team`."""
    following = text[last.end : last.end + 30].split()
    return bool(following) and following[0].strip(".,;:!?").lower() in _INSIDE


def _adjoining(text: str, words: Sequence[Word]) -> bool:
    gaps = (text[left.end : right.start] for left, right in pairwise(words))
    return all(gap in ("-", " & ") or gap.isspace() for gap in gaps)
