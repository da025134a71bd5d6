"""What a pattern of `followup.core.wordings` is made of: pieces in and out of braces, and their choices.

Reads; finds nothing by itself but the end of one pattern at one place. Patterns have most of their pieces and
choices in common: each is looked at once, whoever asks, and only when somebody does.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from followup.core.calling import ALWAYS, SENTENCE_STOPS, WORD, one_of, rarest
from followup.core.matchers import Word, gap_between, word_key

_WORD_OR_ANY = re.compile(rf"{WORD.pattern}|…")
_FIRST_WORD = re.compile(rf"(?:^|\|)[^|\w]*({WORD.pattern})")
"""The first word of each choice that holds one."""
_STOP = re.compile("[.!?;:\n]")
_ANY = "…"
MOST_BETWEEN = 3
"""Most words that `…` stands for."""


class Pattern:
    """A pattern, taken apart; what takes time is done when it is first needed."""

    def __init__(self, pattern: str) -> None:
        """Raise ValueError where the pattern ends with `…`."""
        if pattern.rstrip(" }").endswith(_ANY):
            raise ValueError(f"a pattern ends with a word: {pattern!r}")
        self._pattern = pattern
        pieces = _pieces(word_key(pattern))
        outside = [frozenset((word,)) for piece in pieces[::2] for word in WORD.findall(piece)]
        self._needed = (*outside, *filter(None, map(one_of, _by_length(pieces[1::2]))))
        self.crosses = _STOP.search(pattern) is not None
        """Whether it holds a stop, and so need not stand within one sentence."""

    def could_stand_in(self, here: frozenset[str]) -> bool:
        """Tell whether a text of these words holds one of each group that the pattern needs."""
        return not any(map(here.isdisjoint, self._needed))

    @cached_property
    def openings(self) -> frozenset[str]:
        """The words with which it begins."""
        return _openings(_pieces(word_key(self._pattern)))

    @cached_property
    def _choices(self) -> tuple["_Choices", ...]:
        pieces = _pieces(self._pattern)
        return tuple(_choices(piece, in_braces=place % 2 == 1) for place, piece in enumerate(pieces) if piece)

    def end(self, words: Sequence[Word], start: int) -> int:
        """Return the place behind the last word of the longest reading that starts at a word; 0 for none.

        `ends` holds how far the pieces so far can reach, each with the gap that they left open behind the
        last word.
        """
        ends = [(start, "")]
        for choices in self._choices:
            reached = [(at, gap + blank) for at, gap in ends for blank in choices.blank]
            for at, gap in ends if choices.worded else ():
                if at < len(words):
                    reached += _reached(choices, words, at, "" if at == start else words[at].gap, gap)
            if not reached:
                return 0
            ends = reached if len(reached) == 1 else list(dict.fromkeys(reached))
        return max(at for at, _ in ends)


@cache
def read_pattern(pattern: str) -> Pattern:
    """Return a pattern, taken apart."""
    return Pattern(pattern)


@cache
def rarest_needed(pattern: str) -> frozenset[str]:
    """Return words of which a text holds one wherever it holds the pattern; {""} where there are none such.

    A word outside of braces is such a group by itself, and so is a word of each choice where none may be left
    out. The group that the fewest texts hold counts. Raises ValueError where every word may be left out.
    """
    pieces = _pieces(word_key(pattern))
    group = rarest(filter(None, map(one_of, _by_length(pieces))))
    if group is ALWAYS and all(map(_may_be_left_out, pieces[1::2])):
        raise ValueError(f"a pattern holds a word that cannot be left out: {pattern!r}")
    return group


def _pieces(pattern: str) -> list[str]:
    """Return what stands outside of braces and in them, in turn."""
    return pattern.replace("}", "{").split("{")


def _by_length(pieces: list[str]) -> list[str]:
    """Return the pieces with words in them, those first that are soon read and soon rule a text out."""
    return sorted([piece for piece in pieces if piece not in ("", " ")], key=len)


def _may_be_left_out(piece: str) -> bool:
    return bool(_choices(piece, in_braces=True).blank)


def _openings(pieces: list[str]) -> frozenset[str]:
    """Return the words with which a pattern of these pieces can begin, and maybe some more."""
    found: set[str] = set()
    for place, piece in enumerate(pieces):
        if place % 2:
            found.update(_FIRST_WORD.findall(piece))
            if one_of(piece):
                break
        elif first := WORD.search(piece):
            found.add(first[0])
            break
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
    worded: bool
    """Whether any holds a word."""


@cache
def _choices(piece: str, *, in_braces: bool) -> _Choices:
    by_first: dict[str, list[str]] = {}
    open_ones, blank = [], []
    for choice in piece.split("|") if in_braces else (piece,):
        first = _WORD_OR_ANY.search(choice)
        if first is None:
            blank.append(choice)
        elif first[0] == _ANY:
            open_ones.append(choice)
        else:
            by_first.setdefault(word_key(first[0]), []).append(choice)
    return _Choices(by_first, open_ones, blank, bool(by_first or open_ones))


@cache
def _steps(choice: str) -> tuple[str, str, tuple[tuple[str, str], ...], str]:
    """Return the gap before the first word of a choice, that word, the further ones, each with the gap before
    it, and the gap after the last."""
    steps: list[tuple[str, str]] = []
    end = 0
    for match in _WORD_OR_ANY.finditer(choice):
        steps.append((choice[end : match.start()], word_key(match[0])))
        end = match.end()
    return *steps[0], tuple((gap_between(gap), word) for gap, word in steps[1:]), choice[end:]


def _reached(
    choices: _Choices, words: Sequence[Word], at: int, stands: str, gap: str
) -> Iterator[tuple[int, str]]:
    """Yield how far the words of some choices reach from a place, with the gap left open behind them.

    `stands` is what stands before the place in the text, nothing where a pattern starts there; `gap` is what
    the pieces so far left open.
    """
    for choice in choices.by_first.get(words[at].key, ()):
        before, _, more, tail = _steps(choice)
        if stands == gap_between(gap + before):
            for end in _followed(more, words, [at + 1]):
                yield end, tail
    for choice in choices.open:
        before, _, more, tail = _steps(choice)
        if stands and gap_between(gap + before) == " ":
            for end in _followed(more, words, list(_skipped(words, at))):
                yield end, tail


def _followed(steps: tuple[tuple[str, str], ...], words: Sequence[Word], ends: list[int]) -> list[int]:
    """Return how far steps reach from some places."""
    for step in steps:
        if step[1] == _ANY:
            ends = sorted({end for at in ends if step[0] == " " for end in _skipped(words, at)})
        else:
            ends = [at + 1 for at in ends if at < len(words) and (words[at].gap, words[at].key) == step]
    return ends


def _skipped(words: Sequence[Word], at: int) -> Iterator[int]:
    """Yield the places behind the words that `…` can stand for."""
    for end in range(at, min(at + MOST_BETWEEN, len(words))):
        if not SENTENCE_STOPS.isdisjoint(words[end].gap):
            return
        yield end + 1
