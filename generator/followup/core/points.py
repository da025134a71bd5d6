"""Whether a letter says what a typed fragment is about, in whatever words around it. Judges nothing.

Works by stems of the words that carry meaning: people note fragments, and letters adapt them.
"""

import re
from collections.abc import Iterable

from followup.core.letter import same_length_lower
from followup.core.matchers import without_possessive, words_of
from followup.core.phrasing import topic, unmark

_EMPTY_TEXT = """
a about above after again all also am an and another any are as asked at be because been before being both
but by can could did discussed discussing do does doing done down during each else ever every few for from
further get got had has have having he her here him his how i i'd i'll i'm i've if in into is it it's its
just like made make many may me mentioned might more most much my need needs new next no not now of off on
once one only or other our out over own part per please put said same say see shall she should so some spoke
such talk talked talking than that that's the their them then there these they they're this those through to
together told too two under until up upon us use used using very was way ways we we'd we'll we're we've well
went were what what's when where whether which while who whom whose why will with within without won't would
you you'd you'll you're you've your yours
"""
_EMPTY_WORDS = frozenset(_EMPTY_TEXT.split())
_WEAK_TEXT = """
approach approaches company conversation discussion example group idea interview job opening people plan
point position problem process project question role someone something story team teams thing things think
thought time today topic work working
"""
_WEAK_WORDS = frozenset(_WEAK_TEXT.split())
_ENOUGH = 3
"""Content words that name what a fragment is about, however long it is."""
_SUFFIX_TEXT = "izations ization ations ation ating ated ates ator ings ing ers er ed es ly s ate e"
_SUFFIXES = tuple(_SUFFIX_TEXT.split())
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def stem(key: str) -> str:
    """Return a word's key without its ending, so that `migrating`, `migration` and `migrate` are one."""
    key = without_possessive(key)
    for suffix in _SUFFIXES:
        if key.endswith(suffix) and len(key) - len(suffix) >= 3:
            key = key.removesuffix(suffix)
            break
    if len(key) > 3 and key[-1] == key[-2] and key[-1] in "bdgmnprt":
        key = key[:-1]
    return key[:-1] + "y" if key.endswith("i") else key


def is_empty(key: str) -> bool:
    """Tell whether a word carries no meaning by itself: `the`, `about`, `very`."""
    return without_possessive(key) in _EMPTY_WORDS


def content_stems(text: str, without: frozenset[str] = frozenset()) -> frozenset[str]:
    """Return the stems of the words that carry a fragment's meaning.

    Where a script has no spaces, pieces of two characters stand for words. `without` holds keys that do not
    count, such as the words of the role. Words that stand in any letter (team, role, process) count only when
    nothing better is left.
    """
    keys = [word.key for word in words_of(text) if without_possessive(word.key) not in _EMPTY_WORDS]
    for left_out in (without | _WEAK_WORDS, _WEAK_WORDS, frozenset[str]()):
        chosen = [key for key in keys if without_possessive(key) not in left_out]
        if chosen:
            return frozenset(piece for key in chosen for piece in _stems_of(key))
    return frozenset()


def telling_stems(keys: Iterable[str], generic: frozenset[str]) -> frozenset[str]:
    """Return the stems of keys that are neither small words nor among `generic` stems: what is left tells."""
    chosen = (key for key in keys if without_possessive(key) not in _EMPTY_WORDS and not key.isdigit())
    return frozenset(piece for key in chosen for piece in _stems_of(key)) - generic


def _stems_of(key: str) -> Iterable[str]:
    if len(key) > 2 and _UNSPACED.search(key):
        return (key[i : i + 2] for i in range(len(key) - 1))
    return (stem(key),)


def says(text: str, fragment: str, without: frozenset[str] = frozenset()) -> bool:
    """Tell whether a text holds what a typed fragment is about, in whatever words around it.

    At least half of the fragment's content words, rounded up, stand in the text in some form, or three of a
    long fragment, of which a letter takes the beginning; or the fragment stands there as typed. What people
    type about the talking (`we had a good chat about …`) need not stand there. True for an
    empty fragment: there is nothing to miss.
    """
    return _holds(text, fragment, without) or _holds(text, unmark(topic(fragment))[0], without)


def _holds(text: str, fragment: str, without: frozenset[str]) -> bool:
    wanted = content_stems(fragment, without)
    bare = " ".join(same_length_lower(fragment).split()).strip(" .,;:!?…-–—\"'“”")
    if not bare or bare in " ".join(same_length_lower(text).split()):
        return True
    if not wanted:
        return False
    there = {piece for word in words_of(text) for piece in _stems_of(word.key)}
    return len(wanted & there) >= min(-(-len(wanted) // 2), _ENOUGH)
