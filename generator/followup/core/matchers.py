"""Small pieces that rules share: words, phrases, near misses. They find; they never judge or speak.

All positions are code points of the text that was given. No pattern here repeats a repetition: none can blow
up.
"""

import dataclasses
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from followup.core.finding import Part
from followup.core.interview import Interview
from followup.core.letter import Letter, Span

# ---------------------------------------------------------------- words

_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f]|['’‘](?=[^\W_]))*")
_BLANKS = re.compile(r"\s+")
_DASHES = str.maketrans("‐‑–—−", "-----")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: letters and digits, with the apostrophes inside it; hyphens part words."""

    start: int
    end: int
    key: str
    """The word in lower case, composed (NFC), with straight apostrophes: what words are compared by."""
    gap: str
    """What stands before it since the last word: one space for any white space, a line break for a blank
    line."""


@lru_cache(maxsize=64)
def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of a text in reading order."""
    found: list[Word] = []
    end = 0
    for match in _WORD.finditer(text):
        found.append(Word(match.start(), match.end(), word_key(match[0]), _gap(text[end : match.start()])))
        end = match.end()
    return tuple(found)


def _gap(text: str) -> str:
    """Return what stands between two words: one space for any white space, a line break for a blank line."""
    if text in (" ", ""):
        return text
    if text.isspace():
        return "\n" if max(text.count("\n"), text.count("\r")) > 1 else " "
    return " ".join(_BLANKS.split(text)).translate(_DASHES)


def word_key(text: str) -> str:
    """Return what a word is compared by: lower case, composed, straight apostrophes."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text.lower().replace("’", "'").replace("‘", "'"))


def without_possessive(key: str) -> str:
    """Return a word's key without its possessive ending: `chidi's` and `analytics'` lose it."""
    return key.removesuffix("'s").removesuffix("'")


# ---------------------------------------------------------------- phrases

_PIECE = re.compile(r"…|" + _WORD.pattern)
_SENTENCE_STOPS = frozenset(".!?;:\n")
_MOST_BETWEEN = 3


@dataclass(frozen=True, slots=True)
class Match:
    """Where a phrase stands in a text."""

    start: int
    end: int
    text: str
    """As it stands in the text."""
    phrase: str
    """As it stands in the list."""


class Phrases:
    """A list of phrases, found by whole words in any case, with any apostrophes and any white space.

    A phrase is plain text. `…` inside it stands for one to three words of the same sentence: `I expect …
    reply`. A hyphen, comma or other mark in a phrase has to stand in the text too. At one place the longest
    phrase counts, and matches never overlap. The list is indexed at the first search, not before.
    """

    def __init__(self, *phrases: str) -> None:
        self.listed: tuple[str, ...] = phrases
        """The phrases as given, for `Rule.phrases`."""

    @cached_property
    def _by_first_word(self) -> dict[str, list[str]]:
        phrases: dict[str, list[str]] = {}
        for phrase in self.listed:
            phrases.setdefault(_first_word(phrase), []).append(phrase)
        return phrases

    @cached_property
    def _steps(self) -> "dict[str, _Node]":
        return {}

    def _step(self, first: str) -> "_Node | None":
        """Return the step behind a first word, made when a text holds that word for the first time."""
        step = self._steps.get(first)
        phrases = self._by_first_word.get(first) if step is None else None
        if phrases is None:
            return step
        step = self._steps[first] = _Node()
        for phrase in phrases:
            node = step
            for gap, word in _pieces(phrase)[1:]:
                node = node.after_gap() if word == "…" else node.then(gap, word)
            if isinstance(node, _Gap):
                raise ValueError(f"a phrase ends with a word: {phrase!r}")
            node.phrase = phrase
        return step

    def find(self, text: str) -> Iterator[Match]:
        """Yield where phrases stand in a text, in reading order."""
        words = words_of(text)
        position = 0
        while position < len(words):
            node = self._step(words[position].key)
            found = _longest(node, words, position) if node else None
            if found is None:
                position += 1
                continue
            phrase, last = found
            start, end = words[position].start, words[last].end
            yield Match(start, end, text[start:end], phrase)
            position = last + 1

    def first(self, text: str) -> Match | None:
        """Return the first place where a phrase stands; None where there is none."""
        return next(self.find(text), None)

    def within(self, text: str) -> bool:
        """Tell whether any phrase stands in a text."""
        return self.first(text) is not None


class _Node:
    """A step inside the phrases that start alike."""

    __slots__ = ("anything", "next", "phrase")

    def __init__(self) -> None:
        self.next: dict[tuple[str, str], _Node] = {}
        """What may follow, by the gap before it and its key; after `…` the gap is not looked at and is
        "…"."""
        self.anything: _Node | None = None
        """Where `…` leads."""
        self.phrase = ""
        """The phrase that ends here."""

    def then(self, gap: str, word: str) -> "_Node":
        return self.next.setdefault((gap, word), _Node())

    def after_gap(self) -> "_Node":
        self.anything = self.anything or _Gap()
        return self.anything


class _Gap(_Node):
    """A step that stands for one to three words."""

    __slots__ = ()

    def then(self, gap: str, word: str) -> _Node:  # noqa: ARG002
        return self.next.setdefault(("…", word), _Node())


def _first_word(phrase: str) -> str:
    first = phrase.split(" ", 1)[0]
    return first.lower() if first.isascii() and first.isalpha() else _pieces(phrase)[0][1]


def _pieces(phrase: str) -> list[tuple[str, str]]:
    """Return (gap before, word) for each word of a phrase."""
    if phrase.replace(" ", "").replace("…", "").isalpha() and phrase.isprintable():
        return [(" ", word_key(word)) for word in phrase.split(" ") if word]
    pieces: list[tuple[str, str]] = []
    end = 0
    for match in _PIECE.finditer(phrase):
        pieces.append((_gap(phrase[end : match.start()]), word_key(match[0])))
        end = match.end()
    return pieces


def _longest(node: _Node, words: tuple[Word, ...], at: int) -> tuple[str, int] | None:
    """Return the longest phrase from a step on, and the index of its last word."""
    best = (node.phrase, at) if node.phrase else None
    if at + 1 >= len(words):
        return best
    following = words[at + 1]
    step = node.next.get((following.gap, following.key))
    found = [_longest(step, words, at + 1)] if step else []
    if node.anything:
        for nearest in range(at + 1, min(at + 1 + _MOST_BETWEEN, len(words) - 1)):
            if not (
                _SENTENCE_STOPS.isdisjoint(words[nearest].gap)
                and _SENTENCE_STOPS.isdisjoint(words[nearest + 1].gap)
            ):
                break
            step = node.anything.next.get(("…", words[nearest + 1].key))
            found += [_longest(step, words, nearest + 1)] if step else []
    return max((entry for entry in (best, *found) if entry), key=lambda entry: entry[1], default=None)


def find_in_letter(phrases: Phrases, letter: Letter) -> Iterator[tuple[Part, Match]]:
    """Yield where phrases stand in the subject, then in the body."""
    for match in phrases.find(letter.subject or ""):
        yield Part.SUBJECT, match
    for match in phrases.find(letter.body):
        yield Part.BODY, match


def sentence_at(letter: Letter, position: int) -> Span | None:
    """Return the sentence of the message in which a position of the body lies; None outside of the
    message."""
    return next((s for s in letter.sentences if s.start <= position < s.end), None)


def opens_sentence(text: str, start: int) -> bool:
    """Tell whether a position opens a text, a line or a sentence, so that a capital letter there says
    nothing."""
    before = text[:start].rstrip(' \t"“‘(*•-–—')
    return not before or before[-1] in ".!?:\n\r"


_EVERY_DAY = frozenset("the and to you for of your with that this is are it in on was be my at we".split(" "))
_FEWEST_WORDS = 12


def reads_english(text: str) -> bool:
    """Tell whether a text seems to be English; a short one counts as English."""
    keys = {word.key for word in words_of(text)}
    return len(keys) < _FEWEST_WORDS or len(keys & _EVERY_DAY) * 12 >= min(len(keys), 60)


def quoted(text: str, most: int = 60) -> str:
    """Return text on one line in quotation marks for a message, cut at a word where it is long."""
    line = " ".join(text.split())
    if len(line) > most:
        line = line[:most].rsplit(" ", 1)[0].rstrip(" ,;:-") + "…"
    return f"“{line}”"


# ---------------------------------------------------------------- near misses


def edit_distance(left: str, right: str, most: int = 2) -> int:
    """Return how many letters to change, add, drop or swap with a neighbour; `most + 1` for anything farther.

    The restricted Damerau-Levenshtein distance (no letter is edited twice).
    """
    if abs(len(left) - len(right)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def plain_letters(text: str) -> str:
    """Return lower-case text without accents: `José` and `Jose` are then the same."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFD", word_key(text))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


# ---------------------------------------------------------------- what the interview knows


@lru_cache(maxsize=8)
def known_words(interview: Interview) -> frozenset[str]:
    """Return the keys of every word that the candidate typed into the interview, with and without possessive
    endings."""
    keys = {word.key for text in _texts(interview) for word in words_of(text)}
    return frozenset(keys | {without_possessive(key) for key in keys})


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for entry in value:
            yield from _texts(entry)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for item in dataclasses.fields(value):
            yield from _texts(getattr(value, item.name))
