"""Tells where `a` and `an` are both said, or where letters don't tell the sound. Chooses neither."""

import re
from functools import cache

_NAMED_WITH_VOWEL = frozenset("FHLMNRSX")
"""Letters that are consonants with a vowel in front of their names: an F, an X."""
_SPELT_OUT = frozenset("MBA NDA SLA SEO MRI NGO FDA FBI NHS HOA FAA MOU SEC NIH RSU LOI SRE HR".split())
"""Abbreviations with vowels that are always read letter by letter."""
_SAID_BOTH_WAYS = frozenset("SQL SCSI FAQ FAQS LED LEDS SAP RAM URL URLS URI".split())


@cache
def _doubtful() -> re.Pattern[str]:
    """Return what fits words whose first sound is unsure: an old `h`, a name with `U`, letters read one by
    one."""
    return re.compile(
        r"(?i:h(?:[^aeiouy]|erb|omage|istor|otel|abit|ered|ero|orrif|ypoth|yster|alluc|armon|ilar|uman|umble))"
        r"|Eu(?!rop)|U(?!n|p|t[ai]|kr|rug|gan|be)[a-z]|u(?![nplmbghst]|r[bg])|us(?![aehu])|ut[^aeimot]"
        r"|(?i:f(?![aeioulryj])|[lnx](?![aeiouy])|m(?![aeiouyn])|r(?![aeiouyh])|s(?![aeiouyclmnpqtwhkv]))"
        r"|s[^aeiouy]{3,}$"
    )


def article_in_doubt(word: str) -> bool:
    """Tell whether people say both `a` and `an` before a word of letters and digits, or nobody can tell."""
    if word[0].isdigit():
        return word.startswith(("11", "18")) and len(word) > 3 and word[:4].isdigit()
    if len(word) == 1 or not word[0].isascii():
        return not word.isascii()
    if word.isupper():
        if word in _SAID_BOTH_WAYS or (word[0] in "UE" and len(word) > 3) or word.startswith("ONE"):
            return True
        return word[0] in _NAMED_WITH_VOWEL and bool(set(word) & set("AEIOUY")) and word not in _SPELT_OUT
    if any(char.isupper() for char in word[1:4]):
        return not (word[0] in "ie" and word[1].isupper())
    return _doubtful().match(word) is not None
