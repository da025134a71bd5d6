"""Cuts a long fragment where a clause ends, and says that it did. Never cuts inside a quotation, a number or
a name, and adds nothing but the `and` of a list that lost its end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache
from itertools import islice

from followup.core.phrasing.patterns import lazily
from followup.core.phrasing.reading.frames import unframed

POINT_WORDS = 24
"""Most words of a point or of a thing to send: it stands inside a sentence with others."""
SENTENCE_WORDS = 45
"""Most words of a sentence of the candidate's own, and of a question."""
_FEWEST = 5
"""Words that a cut leaves where it can: two or three name a subject that anybody may have had."""
ANSWER_WORDS = 80
"""Most words of an answer."""

_ABBREVIATION_TEXT = (
    "approx dept prof incl excl etc mr mrs ms mx dr st inc ltd co corp vs no e.g i.e jr sr est fig a.m p.m"
)
_ABBREVIATIONS = frozenset(_ABBREVIATION_TEXT.split())
_AFTER_COMMA = frozenset(
    "and but so or which who whose that because as while when where if since although though whereas plus "
    "then unless until i we you they he she it this there".split()
)
_OPENS_CLAUSE = frozenset(
    "and but so because which who whose while when where since although though whereas unless until".split()
)
_PREPOSITIONS = frozenset(
    "for with in at on from by during after before through across over under between within without into "
    "about as than towards against among around".split()
)
_DANGLES = frozenset(
    "a an the and but or so to of for with in at on from by as than that which who whose because while when "
    "where if since although though my your our their his her its this these those is are was were be been "
    "am do does did have has had will would can could should may might must not no very more most about "
    "into over under between i we you they he she it".split()
)
"""Words that nothing may end with."""
_LEGAL = lazily(r"(?:inc|ltd|llc|llp|plc|corp|co|gmbh|jr|sr|phd|md)\b", re.IGNORECASE)
_DASHES = frozenset({"-", "–", "—", "--"})


class _Tier(IntEnum):
    """How good a place to stop is; the lowest is the best."""

    SENTENCE = 0
    HALF = 1
    CLAUSE = 2
    PART = 3
    PHRASE = 4


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str

    @property
    def key(self) -> str:
        return self.text.strip(".,;:!?…()[]“”\"'’‘").lower()

    @property
    def dangles(self) -> bool:
        """Return whether nothing may end with it."""
        closes = self.text.rstrip(",;:.").endswith((")", "]", "”", '"', "`"))
        return (self.key in _DANGLES and not closes) or not self.key


@cache
def _protected() -> re.Pattern[str]:
    """What stays whole: quotations, brackets, code."""
    return re.compile(
        r"“[^“”]*”|\"[^\"]*\"|«[^«»]*»|\([^()]*\)|\[[^\[\]]*\]|`[^`]*`|(?<![\w'])'[^']*'(?!\w)|‘[^‘’]*’(?!\w)"
    )


@lru_cache(maxsize=256)
def shortened(text: str, *, most: int) -> tuple[str, bool]:
    """Return a text of at most `most` words, and whether anything was left out.

    It ends at a sentence, else at a clause, else at a list item or a phrase, as near to the limit as there is
    one. A text in which no place is safe stays whole, and counts as not cut.
    """
    lead = _lead(text) if len(text.split()) > most else 0
    most += lead
    if len(text.split()) <= most:
        return text, False
    matches = islice(re.finditer(r"\S+", text), most + 2)
    found = [_Word(match.start(), match.end(), match[0]) for match in matches]
    closed = [match.span() for match in _protected().finditer(text)]
    places: dict[_Tier, list[int]] = {tier: [] for tier in _Tier}
    for count, tier in _places(found, most):
        gap = found[count - 1].end
        if not any(start < gap < end for start, end in closed):
            places[tier].append(count)
    for least in (lead + max(_FEWEST, (most - lead) // 3), lead + 3, 3):
        for tier in _Tier:
            fewest = min(least, lead + 3) if tier is _Tier.SENTENCE else least
            counts = [count for count in places[tier] if count >= fewest]
            if counts:
                return _ended(text, found, counts[-1], tier, closed), True
    return text, False


def _lead(text: str) -> int:
    """Return how many words only lead up to what was talked about, such as `we talked about`: no letter shows
    them."""
    bare, _ = unframed(text)
    at = text.find(bare)
    return len(text[:at].split()) if at > 0 else 0


def _places(found: list[_Word], most: int) -> Iterator[tuple[int, _Tier]]:
    """Yield how many words would stay at each place where a cut is safe, and how good the place is."""
    for count in range(1, most + 1):
        before, after = found[count - 1], found[count]
        behind = found[count + 1] if count + 1 < len(found) else after
        tier = _tier(before, after)
        if tier is None or (count == most and tier is not _Tier.SENTENCE):
            continue
        if tier >= _Tier.CLAUSE and (before.dangles or _is_one_thing(before, after, behind)):
            continue
        yield count, tier


def _tier(before: _Word, after: _Word) -> _Tier | None:
    if re.search(r"[.!?…。？！][\"'”’)\]]*$", before.text):
        abbreviated = before.text.endswith(".") and before.key in _ABBREVIATIONS
        opens = not after.text[0].islower() or len(before.key) > 2
        return _Tier.SENTENCE if opens and not abbreviated else None
    if before.text.endswith(";") or after.text in _DASHES:
        return _Tier.HALF
    if before.text.endswith(","):
        return _Tier.CLAUSE if after.key in _AFTER_COMMA else _Tier.PART
    if after.key in _OPENS_CLAUSE:
        return _Tier.PART
    return _Tier.PHRASE if after.key in _PREPOSITIONS else None


def _is_one_thing(before: _Word, after: _Word, behind: _Word) -> bool:
    """Tell whether a name or a number goes on: `Sarah and Tom`, `5 to 10`, `Acme, Inc.`."""
    comma = before.text.endswith(",")
    right = after if comma else behind
    if _LEGAL().match(right.text):
        return True
    if not comma and before.text[0].isupper() and right.text[0].isupper() and right.key != "i":
        return True
    return any(map(str.isdigit, before.text)) and any(map(str.isdigit, right.text))


def _ended(text: str, found: list[_Word], count: int, tier: _Tier, closed: list[tuple[int, int]]) -> str:
    """Return the words that stay, without a comma or a small word at the end; a list gets its `and` back."""
    if tier is _Tier.SENTENCE:
        return text[: found[count - 1].end]
    while count > 1 and found[count - 1].dangles:
        count -= 1
    end = found[count - 1].end
    short = re.sub(r"[\s,;:–—-]+$", "", text[:end])
    was_list = text[:end].endswith(",") and found[count].key not in _AFTER_COMMA - {"and", "or", "plus"}
    comma = short.rfind(", ")
    if not was_list or comma < 0 or any(start < comma < stop for start, stop in closed):
        return short
    last = short[comma + 2 :]
    item = last.split()
    return short if len(item) > 5 or item[0].lower() in _AFTER_COMMA else f"{short[:comma]} and {last}"
