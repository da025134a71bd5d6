"""Which words of a text name a day: `today`, `on Friday`, `20 November`. Knows no clock; judges nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from followup.core.matchers import Word

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
TODAY = frozenset(("today", "tonight", "this morning", "this afternoon", "this evening", "earlier today"))
YESTERDAY = frozenset(("yesterday", "last night"))


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidDay:
    """Words that name a day: where they stand, and what they say."""

    first: int
    """Index of the first word."""
    last: int
    days_ago: int | None = None
    weekday: int | None = None
    day: int = 0
    month: int = 0


def said_days(words: Sequence[Word], *, every: bool = False) -> Iterator[SaidDay]:
    """Yield the days that words name, in reading order; `every` takes a weekday whatever stands before it."""
    for at, word in enumerate(words):
        key = word.key.removesuffix("'s")
        pair = f"{words[at - 1].key} {key}" if at and word.gap == " " else ""
        if key in TODAY or pair in TODAY:
            yield SaidDay(first=at - (pair in TODAY), last=at, days_ago=0)
        elif key in YESTERDAY or pair in YESTERDAY:
            if not (at > 1 and pair == "before yesterday"):
                yield SaidDay(first=at - (pair in YESTERDAY), last=at, days_ago=1)
        elif key in WEEKDAYS:
            before = words[at - 1].key if at and word.gap == " " else ""
            if not _has_date(words, at) and (every or before in ("on", "last", "this") or word.key != key):
                yield SaidDay(first=at - (before == "on"), last=at, weekday=WEEKDAYS.index(key))
        elif key in _MONTHS:
            yield from _dates(words, at, _MONTHS.index(key) + 1)


def _has_date(words: Sequence[Word], at: int) -> bool:
    """Tell whether a weekday is followed by its date, which says more: `Friday, 20 November`."""
    return any(word.key in _MONTHS for word in words[at + 1 : at + 4]) and any(
        _day_number(word.key) for word in words[at + 1 : at + 4]
    )


def _dates(words: Sequence[Word], at: int, month: int) -> Iterator[SaidDay]:
    """Yield `20 November`, `the 20th of November` or `November 20`."""
    behind = _day_number(words[at + 1].key) if at + 1 < len(words) and words[at + 1].gap == " " else 0
    if behind:
        yield SaidDay(first=at, last=at + 1, day=behind, month=month)
        return
    step = 2 if at > 1 and words[at - 1].key == "of" else 1
    before = _day_number(words[at - step].key) if at >= step and words[at].gap == " " else 0
    if before:
        yield SaidDay(first=at - step, last=at, day=before, month=month)


def _day_number(key: str) -> int:
    bare = key.removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("th")
    return int(bare) if bare.isdecimal() and len(bare) <= 2 and 1 <= int(bare) <= 31 else 0
