"""Many ways to say one thing, written as one pattern: `i {need|want} {a|an|your} {|quick }{reply|answer}`.

Finds; never judges. Braces hold choices, an empty one may be left out, and `…` stands for one to three words
of the same sentence. Nothing is spelled out: a pattern becomes a few states, so that a thousand wordings cost
no more than their words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from followup.core.finding import Part
from followup.core.letter import Letter
from followup.core.listed import Listed
from followup.core.matchers import Word, gap_between, word_key, words_of

_CHOICE = re.compile(r"\{([^{}]*)\}")
_WORD = re.compile(r"[^\W_]+(?:['’‘][^\W_]+)*")
_WORD_OR_ANY = re.compile(rf"{_WORD.pattern}|…")
_SENTENCE_STOPS = frozenset(".!?;:\n")
_ANY = "…"
_EVERYWHERE = frozenset(
    "i you your my me the a an to of in on for is was that this it and we have would".split()
)
"""Words of nearly every letter: a pattern is looked for by its other words."""
MOST_BETWEEN = 3
"""Most words that `…` stands for."""

_State = dict[tuple[str, str], list[int]]


@dataclass(frozen=True, slots=True)
class Match:
    """Where a wording stands in a text."""

    start: int
    end: int
    text: str
    """As it stands in the text."""
    phrase: str
    """The pattern, as it stands in the list."""


class Wordings:
    """A list of patterns, found by whole words in any case, whatever the apostrophes and the white space.

    At one place the longest wording counts, and matches never overlap. `Match.phrase` is the pattern.
    """

    def __init__(self, *patterns: str) -> None:
        self.patterns: tuple[str, ...] = tuple(dict.fromkeys(patterns))

    @classmethod
    def of(cls, *parts: "Wordings") -> "Wordings":
        """Return all patterns of several lists as one list."""
        return cls(*(pattern for part in parts for pattern in part.patterns))

    def __contains__(self, pattern: object) -> bool:
        """Tell whether a pattern is one of this list."""
        return pattern in self.patterns

    @property
    def listed(self) -> Listed:
        """Return the patterns for people, each once: `i need/want an/your answer`.

        What may be left out is left out.
        """
        return Listed(self._for_people)

    def _for_people(self) -> tuple[str, ...]:
        shown = (" ".join(_CHOICE.sub(_shown, pattern).split()) for pattern in self.patterns)
        return tuple(dict.fromkeys(shown))

    @cached_property
    def _waiting(self) -> dict[int, tuple[frozenset[str], ...]]:
        """The patterns that have no states yet, by number, each with the words that it cannot do without."""
        return {number: tuple(_needed(pattern)) for number, pattern in enumerate(self.patterns)}

    @cached_property
    def _calls(self) -> dict[str, list[int]]:
        """Which patterns a word calls up: those whose rarest group of needed words holds it; "" those that
        need none."""
        calls: dict[str, list[int]] = {}
        for number, groups in self._waiting.items():
            for word in min(groups, key=_commonness, default=frozenset(("",))):
                calls.setdefault(word, []).append(number)
        return calls

    @cached_property
    def _automaton(self) -> "_Automaton":
        return _Automaton()

    def _automaton_for(self, words: tuple[Word, ...]) -> "_Automaton":
        """Return states for every pattern that these words could hold: most letters need few of them."""
        here = {word.key for word in words}
        calls, waiting = self._calls, self._waiting
        called = {number for word in calls.keys() & (here | {""}) for number in calls[word]}
        for number in sorted(called & waiting.keys()):
            if not any(group.isdisjoint(here) for group in waiting[number]) and self._could_hold(
                here, number
            ):
                self._automaton.add(self.patterns[number], number)
                del waiting[number]
        return self._automaton

    @cached_property
    def _choices(self) -> dict[int, tuple[tuple[frozenset[str], ...], ...]]:
        """The words of each choice of the patterns that had to be looked at closely, by number."""
        return {}

    def _could_hold(self, here: set[str], number: int) -> bool:
        """Tell whether each piece of a pattern has a choice whose words are all here."""
        pieces = self._choices.get(number)
        if pieces is None:
            pieces = self._choices[number] = tuple(_choices(self.patterns[number]))
        return all(any(words <= here for words in choices) for choices in pieces)

    def find(self, text: str) -> Iterator[Match]:
        """Yield where wordings stand in a text, in reading order."""
        words = words_of(text)
        automaton = self._automaton_for(words)
        free = 0
        for position in automaton.openings(words):
            found = automaton.longest(words, position) if position >= free else None
            if found is not None:
                last, pattern = found
                start, end = words[position].start, words[last].end
                yield Match(start, end, text[start:end], self.patterns[pattern])
                free = last + 1

    def first(self, text: str) -> Match | None:
        """Return the first place where a wording stands; None where there is none."""
        return next(self.find(text), None)

    def within(self, text: str) -> bool:
        """Tell whether any wording stands in a text."""
        return self.first(text) is not None


def find_in_letter(wordings: Wordings, letter: Letter) -> Iterator[tuple[Part, Match]]:
    """Yield where phrases stand in the subject, then in the body."""
    for match in wordings.find(letter.subject or ""):
        yield Part.SUBJECT, match
    for match in wordings.find(letter.body):
        yield Part.BODY, match


def _commonness(group: frozenset[str]) -> tuple[int, int]:
    """Return how likely a text holds a word of a group, as something to compare."""
    return len(group & _EVERYWHERE), len(group)


class _Automaton:
    """The states of the patterns that were added; state 0 is where each of them starts."""

    def __init__(self) -> None:
        self.states: list[_State] = [{}]
        self.accepts: dict[int, int] = {}

    def add(self, pattern: str, number: int) -> None:
        """Add one pattern. Raises ValueError where it is empty or ends with `…`.

        `open_ends` holds, by the gap since the last word, the states reached so far. Choices of one pair of
        braces lead to one state together, so that a list after a list costs their sum, not their product.
        """
        if pattern.rstrip(" }").endswith(_ANY):
            raise ValueError(f"a pattern ends with a word: {pattern!r}")
        open_ends: dict[str, set[int]] = {"": {0}}
        for place, piece in enumerate(_CHOICE.split(pattern)):
            reached: dict[str, set[int]] = {}
            meeting: dict[str, int] = {}
            for choice in piece.split("|") if place % 2 else (piece,):
                self._extend(choice, open_ends, reached, meeting)
            open_ends = reached
        for state in set().union(*open_ends.values()):
            if state == 0:
                raise ValueError(f"a pattern holds a word that cannot be left out: {pattern!r}")
            self.accepts.setdefault(state, number)

    def _extend(
        self,
        choice: str,
        open_ends: dict[str, set[int]],
        reached: dict[str, set[int]],
        meeting: dict[str, int],
    ) -> None:
        """Lead every open end through the words of one choice to the state where its choices meet."""
        steps, tail = _steps(choice)
        if not steps:
            for gap, states in open_ends.items():
                reached.setdefault(gap + choice, set()).update(states)
            return
        ends = open_ends
        for place, (before, word) in enumerate(steps, 1):
            if place < len(steps) or word == _ANY:
                new = self._chain(word)
            elif tail in meeting:
                new = [meeting[tail]]
            else:
                new = self._chain(word)
                meeting[tail] = new[0]
            for gap, states in ends.items():
                step = gap_between(gap + before), word
                for state in states:
                    self.states[state].setdefault(step, []).append(new[0])
            ends = {"": set(new)}
        reached.setdefault(tail, set()).update(*ends.values())

    def _chain(self, word: str) -> list[int]:
        """Return a new state for a word; for `…` three, each leading to the next."""
        new = list(range(len(self.states), len(self.states) + (MOST_BETWEEN if word == _ANY else 1)))
        self.states.extend({} for _ in new)
        for state, following in pairwise(new):
            self.states[state][" ", _ANY] = [following]
        return new

    def openings(self, words: tuple[Word, ...]) -> list[int]:
        """Return the places of the words with which a pattern begins."""
        firsts = self.states[0]
        return [place for place, word in enumerate(words) if ("", word.key) in firsts]

    def longest(self, words: tuple[Word, ...], position: int) -> tuple[int, int] | None:
        """Return the last word's index and the pattern of the longest wording that starts at a word."""
        states = self.states[0].get(("", words[position].key), ())
        found: tuple[int, int] | None = None
        at = position
        while states:
            accepted = [self.accepts[state] for state in states if state in self.accepts]
            if accepted:
                found = at, min(accepted)
            at += 1
            if at == len(words):
                break
            step = words[at].gap, words[at].key
            skips = _SENTENCE_STOPS.isdisjoint(words[at].gap)
            states = [
                following
                for state in states
                for following in (
                    *self.states[state].get(step, ()),
                    *(self.states[state].get((" ", _ANY), ()) if skips else ()),
                )
            ]
        return found


def _needed(pattern: str) -> Iterator[frozenset[str]]:
    """Yield groups of words: a text that holds none of a group cannot hold the pattern.

    A word outside of braces is a group by itself; braces give the first word of each choice, and no group
    where a choice may be left out.
    """
    for place, piece in enumerate(_CHOICE.split(pattern)):
        if place % 2 == 0:
            for word in _WORD.findall(piece):
                yield frozenset((word_key(word),))
            continue
        firsts = [_WORD.search(choice) for choice in piece.split("|")]
        if all(firsts):
            yield frozenset(word_key(first[0]) for first in firsts if first)


def _choices(pattern: str) -> Iterator[tuple[frozenset[str], ...]]:
    """Yield for each piece of a pattern the words of each of its choices."""
    for place, piece in enumerate(_CHOICE.split(pattern)):
        choices = piece.split("|") if place % 2 else (piece,)
        yield tuple(frozenset(map(word_key, _WORD.findall(choice))) for choice in choices)


def _steps(choice: str) -> tuple[list[tuple[str, str]], str]:
    """Return the words of a choice, each with the gap before it, and the gap after the last."""
    steps: list[tuple[str, str]] = []
    end = 0
    for start, last, key in _pieces(choice):
        steps.append((choice[end:start], key))
        end = last
    return steps, choice[end:]


def _pieces(choice: str) -> Iterator[tuple[int, int, str]]:
    for match in _WORD_OR_ANY.finditer(choice):
        yield match.start(), match.end(), word_key(match[0])


def _shown(match: re.Match[str]) -> str:
    """Return the choices of a pattern for people; nothing where the choice may be left out."""
    choices = [choice.strip() for choice in match[1].split("|")]
    tail = " " if match[1].endswith(" ") else ""
    return "" if "" in choices else "/".join(choices) + tail
