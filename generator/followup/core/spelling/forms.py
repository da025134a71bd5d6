"""Whether a word is right: as it stands in the dictionary, or as a form that follows from one that does.
Judges words, never sentences; knows no names but those of the dictionary."""

from functools import lru_cache

from followup.core.matchers import plain_letters
from followup.core.spelling.dictionary import Rank
from followup.core.spelling.lexicon import rank_of
from followup.core.spelling.suggesting import candidates

_BEFORE = ("non", "pre", "un", "re", "co")
_AFTER = ("like", "wise", "less")
_CONTRACTIONS = ("'ll", "'ve", "'re", "'d")
_SHORTEST_AFTER_PREFIX = 5
_SHORTEST_BASE = 3
_CHEAP = 1.0


@lru_cache(maxsize=4096)
def known(word: str) -> bool:
    """Tell whether a word is spelt right in British or American English.

    `word` is one word as written: letters, apostrophes and hyphens. A name needs its capital, unless it is a
    modern one such as `kubernetes`. Possessives, contractions, compounds with hyphens and derivatives such as
    `reprioritise` or `template-like` are known by their parts.
    """
    key = plain_letters(word)
    if _is_word(key, capital=word[:1].isupper()):
        return True
    if "-" in key:
        return all(_is_part(part) for part in word.split("-"))
    return _is_form(key, capital=word[:1].isupper()) or _is_derived(key)


def is_name(key: str) -> bool:
    """Tell whether the dictionary knows a word with a capital only: `london`."""
    return rank_of(key.removesuffix("'s")) is Rank.NAME


def _is_word(key: str, *, capital: bool) -> bool:
    rank = rank_of(key)
    return rank is not None and (capital or rank is not Rank.NAME)


def _is_part(part: str) -> bool:
    """Tell whether a part of a compound is right: a word, a prefix, a letter, or nothing."""
    return len(part) < 2 or part.lower() in _BEFORE or known(part)


def _is_form(key: str, *, capital: bool) -> bool:
    """Tell whether a word is a known one with a possessive ending or a verb drawn into it."""
    if key.endswith(("'s", "s'")):
        return _is_word(key[:-2], capital=capital) or _is_word(key[:-1], capital=capital)
    return any(
        key.endswith(ending) and _is_word(key.removesuffix(ending), capital=capital)
        for ending in _CONTRACTIONS
    )


def _is_derived(key: str) -> bool:
    """Tell whether a word is a familiar one with a common prefix or suffix: `recheck`, `template-like`.

    Not where it is one cheap slip away from a common word: `prepaired` is `prepared`, not paired before.
    """
    bases = [key.removeprefix(prefix) for prefix in _BEFORE if key.startswith(prefix)]
    bases = [base for base in bases if len(base) >= _SHORTEST_AFTER_PREFIX]
    bases += [key.removesuffix(suffix) for suffix in _AFTER if key.endswith(suffix)]
    if not any(_is_familiar(base) for base in bases if len(base) >= _SHORTEST_BASE):
        return False
    return not any(near.slips <= _CHEAP and near.rank <= Rank.COMMON for near in candidates(key))


def _is_familiar(key: str) -> bool:
    rank = rank_of(key)
    return rank is not None and rank <= Rank.FAMILIAR
