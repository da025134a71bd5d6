"""Chooses `a` or `an` by sound. Never chooses whether an article stands at all."""

import re
from functools import cache

from followup.core.phrasing.patterns import lazily

_AS_LETTERS = frozenset("AEFHILMNORSX")
"""Letters whose names open with a vowel: an F, an M, an S."""
_SAID_AS_WORDS_TEXT = """
nasa nato nafta fifa lan ram rom sim soc roi sox hipaa leed lasik laser radar sonar scuba saas nosql net mac
max mit log low lot man map new next no non not now her his law lab led low raw red run row sad see set she
sit six son sub sum sun
"""
_SAID_AS_WORDS = frozenset(_SAID_AS_WORDS_TEXT.split())
"""Short words that capitals alone do not turn into letters: `a NASA engineer`, `a NEW role`."""
_SOUNDS_LIKE_YOU = lazily(
    r"eu|ewe|uk|uni(?!n|m|d(?!ir))|unan|us[aeu]|usb?$|ubi|ute|uti|uto|ura(?!n?l$)|uro|uri|ug|ufo|ux|ur[il]$"
)
_SOUNDS_LIKE_ONE = lazily(r"one(?![a-z])|once|ouija")
_SILENT_H = lazily(r"hour|honest|heir|honou?r|hono?rar")
_NO_ONSET = lazily(r"(?:[fhlmnrx](?![aeiouy])|s(?![aeiouyh]))")
"""A consonant with a vowel in its name before another one: perhaps letters that are spelt out."""
_ONSET = lazily(r"f[lr]|h[aeiouy]|s[chklmnpqtwv]|rh|mc|ll")
"""Pairs that open English words after all: `fl`, `st`."""


@cache
def _first_word() -> re.Pattern[str]:
    return re.compile(r"([^\w#]*)(#?)([^\W_]+)")


def article(text: str) -> str:
    """Return `a` or `an`, by the sound of the first word."""
    first = _first_word().match(text)
    if first is None or first[2]:
        return "a"
    before, word = first[1], first[3]
    if word.isdecimal() or word[0].isdecimal():
        return _by_number(text[first.start(3) :])
    if before.endswith("."):
        return "a"
    return "an" if _opens_with_vowel(word) else "a"


def _by_number(text: str) -> str:
    """Eight, eighty, eleven and eighteen open with a vowel, alone or as thousands."""
    digits = re.match(r"(\d+)(?:[,.]\d{3})*", text)
    head = digits[1] if digits else ""
    return "an" if head[:1] == "8" or head in ("11", "18") else "a"


def _opens_with_vowel(word: str) -> bool:
    low = word.lower()
    if _is_spelt_out(word, low):
        return low[0].upper() in _AS_LETTERS
    if _SOUNDS_LIKE_YOU().match(low) or _SOUNDS_LIKE_ONE().match(low):
        return False
    return low[0] in "aeioáàâäéèêëíìîïóòôöåæœøu" or _SILENT_H().match(low) is not None


def _is_spelt_out(word: str, low: str) -> bool:
    """Tell whether a word is said letter by letter, as MRI, SRE and `hr` are."""
    if len(word) == 1:
        return word.isupper() or low in "bcdfghjklmnpqrstvwxz"
    if low in _SAID_AS_WORDS or not word.isascii():
        return False
    if word.isupper() or (word[:-1].isupper() and word[-1] == "s"):
        return len(word) <= 3 or not re.search("[AEIOU]", word) or word[0] in "AEIOU"
    return len(low) <= 4 and bool(_NO_ONSET().match(low)) and not _ONSET().match(low)
