"""Which right words a wrong one may stand for, the likeliest first. Judges nothing: whoever asks knows that
the word is wrong."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from followup.core.matchers import plain_letters
from followup.core.spelling.dictionary import OPENING, Rank
from followup.core.spelling.lexicon import beginning, openings, rank_of, writing_of
from followup.core.spelling.misspellings import common_misspellings
from followup.core.spelling.slips import cost

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_BIT = {letter: 1 << number for number, letter in enumerate((*_LETTERS, "'"))}
_ONCE = len(_BIT)
"""Bits for the letters that a word holds once; as many follow for those that it holds twice, then three times
or more."""
_FIRST_BITS = (1 << _ONCE) - 1
_MOST_COST = 2.6
_SHORT = 3
"""A word of so few letters with two slips could be anything: one is looked for."""
_LONG = 7
"""In a word of so many letters three slips are looked for where two find nothing."""
_RARITY = {Rank.EVERYDAY: 0.0, Rank.COMMON: 0.15, Rank.FAMILIAR: 0.4, Rank.RARE: 0.8, Rank.NAME: 1.2}
"""What a word costs for being less common."""
_COMMONEST_TEXT = """
the of and to in that it is was for on with be at by this have from or had not are but all they which you
one were there been their has would what will when who more can if out so up about into them then could
some than other time only do my now such first any new should may also after our most made over where
these your me how because before under through much very those well must being many same here between both
still just even own work way back know take year good see come people think want give day against down off
always while again never next though thought too until without within another during around however thing
things something someone every anything everything thank thanks forward please receive their they're
believe friend which week write wrote
"""
_COMMONEST = frozenset(_COMMONEST_TEXT.split())
_COMMONEST_GAIN = 0.25
_TWO_WORDS = 1.2
_LOOSE_WORDS = 1.4
_SMALL_TEXT = """
a all an and any anything as at be by can do each even ever every for from had has have his how i in is it
may me more my no not of on one or other our out so some that the this time to up was well what when which
will with you your thank thanks looking
"""
_SMALL = frozenset(_SMALL_TEXT.split())
"""Words that people run together with their neighbours; two others may be a compound of some trade."""
_ENDINGS = (("ys", "ies"), ("yed", "ied"), ("icly", "ically"), ("yness", "iness"), ("efull", "eful"))
"""Endings that are spelt by the wrong rule, and the right ones."""
_WRONG_ENDING = 0.3
_SOUNDED_STARTS = (("f", "ph"), ("n", "kn"), ("r", "wr"), ("s", "ps"), ("s", "sc"), ("k", "ch"), ("kw", "qu"))
_SOUNDED_START = 0.8


@dataclass(frozen=True, slots=True, order=True)
class Candidate:
    """A right word that a wrong one may stand for."""

    cost: float
    """Of the slips, and of the word for being less common."""
    key: str
    slips: float
    """Cost of the slips alone."""
    rank: Rank


def suggest(word: str, most: int = 3) -> tuple[str, ...]:
    """Return up to `most` right words that a wrong one may stand for, the likeliest first.

    `word` is one word without hyphens, in any case; what is returned has its case: `Recieve` gives `Receive`.
    A hand-picked misspelling gives what was meant first.
    """
    if not word:
        return ()
    key = plain_letters(word)
    base = key.removesuffix("'s")
    meant = common_misspellings().get(base)
    found = [meant] if meant else []
    found += [writing_of(candidate.key) for candidate in candidates(base)]
    if base != key:
        found = [f"{text}'" if text.endswith("s") else f"{text}'s" for text in found]
    return tuple(in_case_of(word, text) for text in tuple(dict.fromkeys(found))[:most])


@lru_cache(maxsize=512)
def candidates(key: str) -> tuple[Candidate, ...]:
    """Return all right words within two slips of a wrong one (three where there is none), likeliest first."""
    found = [*_near(key, slips=2 if len(key) > _SHORT else 1), *_respelt(key), *_two_words(key)]
    if not found and len(key) >= _LONG:
        found = list(_near(key, slips=3))
    best: dict[str, Candidate] = {}
    for candidate in sorted(found):
        best.setdefault(candidate.key, candidate)
    return tuple(best.values())


def _candidate(key: str, slips: float, rank: Rank) -> Candidate:
    gain = _COMMONEST_GAIN if key in _COMMONEST else 0.0
    return Candidate(slips + _RARITY[rank] - gain, key, slips, rank)


def _near(key: str, *, slips: int, already: float = 0.0) -> Iterator[Candidate]:
    """Yield the words within some slips, at most one of them in the first three letters."""
    letters, length, most = _letters(key), len(key), _MOST_COST - already
    doubtful = min(key.count("f"), slips)  # one slip writes f for ph: two letters
    limits = [
        (length + longer, slips - max(longer, 0) + doubtful, slips + min(longer, 0) + doubtful)
        for longer in range(-slips, slips + 1)
    ]  # each letter by which the lengths differ is a slip that does nothing else
    for opening in _openings(key):
        by_length = _words_beginning(opening)
        for size, most_gone, most_new in limits:
            for there, right, rank in by_length.get(size, ()):
                if (letters & ~there).bit_count() > most_gone or (there & ~letters).bit_count() > most_new:
                    continue
                if doubtful and (there & ~letters & _FIRST_BITS).bit_count() > slips:
                    continue
                price = cost(key, right, slips=slips, most=most)
                if price < most:
                    yield _candidate(right, already + price, rank)


def _respelt(key: str) -> Iterator[Candidate]:
    """Yield words whose ending or beginning was spelt by the wrong rule or by its sound."""
    for wrong, right in _ENDINGS:
        if key.endswith(wrong):
            word = key.removesuffix(wrong) + right
            rank = rank_of(word)
            if rank is not None:
                yield _candidate(word, _WRONG_ENDING, rank)
    for heard, start in _SOUNDED_STARTS:
        if key.startswith(heard) and len(key) > _SHORT:
            yield from _near(start + key.removeprefix(heard), slips=2, already=_SOUNDED_START)


def _two_words(key: str) -> Iterator[Candidate]:
    """Yield two everyday words that were written as one: `alot`, `infact`."""
    for place in range(1, len(key) - 1):
        first, second = key[:place], key[place:]
        if place == 1 and first not in "ai":
            continue
        if rank_of(first) is Rank.EVERYDAY and rank_of(second) is Rank.EVERYDAY:
            price = _LOOSE_WORDS if _SMALL.isdisjoint((first, second)) else _TWO_WORDS
            yield Candidate(price, f"{first} {second}", price, Rank.EVERYDAY)


# ---------------------------------------------------------------- where to look


def _openings(key: str) -> Iterable[str]:
    """Return the first three letters that a word near `key` may have: no more than one slip away."""
    start = key[: OPENING + 1]
    starts = {start}
    for place in range(min(OPENING, len(start)) + 1):
        before, after = start[:place], start[place:]
        starts.update(before + letter + after for letter in (*_LETTERS, "'"))
        if after:
            starts.add(before + after[1:])
            starts.update(before + letter + after[1:] for letter in _LETTERS)
        if len(after) > 1:
            starts.add(before + after[1] + after[0] + after[2:])
    cut = {text[:OPENING] for text in starts}
    if len(key) <= OPENING + 1:
        cut |= {text[:2] for text in starts} | {text[:1] for text in starts}
    return sorted(cut & openings())


@cache
def _words_beginning(opening: str) -> Mapping[int, Sequence[tuple[int, str, Rank]]]:
    """Return the words with one opening by their length, each with the letters that it holds, as bits."""
    found: dict[int, list[tuple[int, str, Rank]]] = {}
    for word, rank in beginning(opening).items():
        found.setdefault(len(word), []).append((_letters(word), word, rank))
    return found


def _letters(word: str) -> int:
    """Return the letters that a word holds, and how often, as bits. One slip changes one of them."""
    bits = 0
    for letter in word:
        bit = _BIT.get(letter, 0)
        if bits & bit:
            bit <<= _ONCE
            if bits & bit:
                bit <<= _ONCE
        bits |= bit
    return bits


# ---------------------------------------------------------------- how to write it


def in_case_of(word: str, right: str) -> str:
    """Return a right word in the case of the written one, with its kind of apostrophe."""
    if "’" in word:
        right = right.replace("'", "’")
    if len(word) > 1 and word.isupper():
        return right.upper()
    return right[0].upper() + right[1:] if word[0].isupper() else right
