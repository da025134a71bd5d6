"""What a pattern of `followup.core.wordings` is made of: pieces in and out of braces, and their choices.

Reads; finds nothing by itself but the end of one pattern at one place. Patterns have most of their pieces and
choices in common: each is looked at once, whoever asks, and only when somebody does.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from followup.core.calling import ALWAYS, SENTENCE_STOPS, rarest
from followup.core.matchers import Word, gap_between, word_key

_WORD = re.compile(r"[^\W_]+(?:['’‘][^\W_]+)*")
_WORD_OR_ANY = re.compile(rf"{_WORD.pattern}|…")
_FIRST_WORD = re.compile(rf"(?:^|\|)[^|\w]*({_WORD.pattern})")
"""The first word of each choice that holds one."""
_ANY = "…"
MOST_BETWEEN = 3
"""Most words that `…` stands for."""


class Pattern:
    """A pattern, taken apart; what takes time is done when it is first needed."""

    def __init__(self, pattern: str) -> None:
        """Raise ValueError where the pattern ends with `…`."""
        pieces = _pieces(word_key(pattern))
        if pattern.rstrip(" }").endswith(_ANY):
            raise ValueError(f"a pattern ends with a word: {pattern!r}")
        self._pattern = pattern
        self._needed = [*_needed(pieces)]
        self.openings = _openings(pieces)
        """Words with which it begins."""

    def could_stand_in(self, here: frozenset[str]) -> bool:
        """Tell whether a text of these words holds one of each group that the pattern needs.

        The group of which it holds none comes first the next time: it is likely to hold none again.
        """
        needed = self._needed
        for place, group in enumerate(needed):
            if here.isdisjoint(group):
                needed[0], needed[place] = group, needed[0]
                return False
        return True

    @cached_property
    def _choices(self) -> tuple["_Choices", ...]:
        pieces = _pieces(self._pattern)
        return tuple(_choices(piece, in_braces=place % 2 == 1) for place, piece in enumerate(pieces) if piece)

    def end(self, words: Sequence[Word], start: int) -> int:
        """Return the place behind the last word of the longest reading that starts at a word; 0 for none.

        `ends` holds how far the pieces so far can reach, each with the gap that they left open behind the
        last word.
        """
        ends = {(start, "")}
        for choices in self._choices:
            reached = set()
            for at, gap in ends:
                for blank in choices.blank:
                    reached.add((at, gap + blank))
                if at < len(words):
                    for choice in (*choices.by_first.get(words[at].key, ()), *choices.open):
                        reached.update(_followed(choice, words, start, at, gap))
            if not reached:
                return 0
            ends = reached
        return max(at for at, _ in ends)


@cache
def read_pattern(pattern: str) -> Pattern:
    """Return a pattern, taken apart."""
    return Pattern(pattern)


@cache
def rarest_needed(pattern: str) -> frozenset[str]:
    """Return words of which a text holds one wherever it holds the pattern; {""} where there are none such.

    A word outside of braces is such a group by itself, and so are the first words of choices of which none
    may be left out. The group that the fewest texts hold counts. Raises ValueError where every word of the
    pattern may be left out.
    """
    pieces = _pieces(word_key(pattern))
    group = rarest(_needed(pieces))
    if group is ALWAYS and all(map(_may_be_left_out, pieces[1::2])):
        raise ValueError(f"a pattern holds a word that cannot be left out: {pattern!r}")
    return group


def _needed(pieces: list[str]) -> Iterator[frozenset[str]]:
    """Yield the groups of words of which a text holds one each; single words first."""
    for piece in pieces[::2]:
        yield from _single_words(piece)
    for piece in pieces[1::2]:
        group = _first_words(piece)
        if group:
            yield group


def _pieces(pattern: str) -> list[str]:
    """Return what stands outside of braces and in them, in turn."""
    return pattern.replace("}", "{").split("{")


@cache
def _single_words(piece: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset((word,)) for word in _WORD.findall(piece))


@cache
def _first_words(piece: str) -> frozenset[str]:
    """Return the first words of choices; none where one of them may be left out."""
    if piece.replace("|", "").isalnum():
        firsts = piece.split("|")
        return frozenset() if "" in firsts else frozenset(firsts)
    firsts = _FIRST_WORD.findall(piece)
    return frozenset(firsts if len(firsts) == piece.count("|") + 1 else ())


def _may_be_left_out(piece: str) -> bool:
    return bool(_choices(piece, in_braces=True).blank)


def _openings(pieces: list[str]) -> frozenset[str]:
    """Return the words with which a pattern of these pieces can begin, and maybe some more."""
    found: set[str] = set()
    for place, piece in enumerate(pieces):
        needed = _first_words(piece) if place % 2 else frozenset().union(*_single_words(piece)[:1])
        if needed:
            return needed | found
        found.update(_FIRST_WORD.findall(piece))
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class _Choices:
    """The choices of one piece."""

    by_first: dict[str, list[str]]
    """Those that hold a word, by the first."""
    open: list[str]
    """Those that begin with `…`."""
    blank: list[str]
    """Those without a word."""


@cache
def _choices(piece: str, *, in_braces: bool) -> _Choices:
    found = _Choices({}, [], [])
    for choice in piece.split("|") if in_braces else (piece,):
        first = _WORD_OR_ANY.search(choice)
        if first is None:
            found.blank.append(choice)
        elif first[0] == _ANY:
            found.open.append(choice)
        else:
            found.by_first.setdefault(word_key(first[0]), []).append(choice)
    return found


@cache
def _steps(choice: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """Return the words of a choice, each with the gap before it, and the gap after the last."""
    steps: list[tuple[str, str]] = []
    end = 0
    for match in _WORD_OR_ANY.finditer(choice):
        steps.append((choice[end : match.start()], word_key(match[0])))
        end = match.end()
    return tuple(steps), choice[end:]


def _followed(choice: str, words: Sequence[Word], start: int, at: int, gap: str) -> list[tuple[int, str]]:
    """Return how far the words of a choice reach from a place, with the gap left open behind them.

    `gap` is what stands before them in the pattern; before the place where it starts stands nothing.
    """
    steps, tail = _steps(choice)
    ends = [at]
    for before, word in steps:
        step = gap_between(gap + before), word
        gap = ""
        if word == _ANY:
            fits = step[0] == " "
            ends = sorted({end for at in ends if fits and at != start for end in _skipped(words, at)})
        else:
            ends = [
                at + 1
                for at in ends
                if at < len(words) and ("" if at == start else words[at].gap, words[at].key) == step
            ]
    return [(end, tail) for end in ends]


def _skipped(words: Sequence[Word], at: int) -> Iterator[int]:
    """Yield the places behind the words that `…` can stand for."""
    for end in range(at, min(at + MOST_BETWEEN, len(words))):
        if not SENTENCE_STOPS.isdisjoint(words[end].gap):
            return
        yield end + 1
