"""Many ways to say one thing, written as one pattern: `i {need|want} {a|an|your} {|quick }{reply|answer}`.

Finds; never judges. Braces hold choices, an empty one may be left out, and `…` stands for one to three words
of the same sentence. Nothing is spelled out: a pattern becomes a few states, so that a thousand wordings cost
no more than their words.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import pairwise

from followup.core.finding import Part
from followup.core.letter import Letter
from followup.core.listed import Listed
from followup.core.matchers import Word, gap_between, word_key, words_of

_CHOICE = re.compile(r"\{([^{}]*)\}")
_WORD = re.compile(r"[^\W_]+(?:['’‘][^\W_]+)*")
_WORD_OR_ANY = re.compile(rf"{_WORD.pattern}|…")
_FIRST_WORD = re.compile(rf"(?:^|\|)[^|\w]*({_WORD.pattern})")
"""The first word of each choice that holds one."""
_SENTENCE_STOPS = frozenset(".!?;:\n")
_ANY = "…"
_EVERYWHERE = frozenset(
    "i you your my me the a an to of in on for is was that this it and we have would".split()
)
"""Words of nearly every letter: a pattern is looked for by its other words."""
MOST_BETWEEN = 3
"""Most words that `…` stands for."""

_State = dict[tuple[str, str], list[int]]
_Groups = tuple[frozenset[str], ...]


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
    def _calls(self) -> dict[str, list[int]]:
        """Which patterns without states a word calls up, by number: those whose rarest group of needed words
        holds it; "" those that need none."""
        calls: dict[str, list[int]] = defaultdict(list)
        for number, pattern in enumerate(self.patterns):
            for word in _rarest_needed(pattern):
                calls[word].append(number)
        return calls

    @cached_property
    def _automaton(self) -> "_Automaton":
        return _Automaton()

    def _automaton_for(self, here: frozenset[str]) -> "_Automaton":
        """Return states for every pattern that these words could hold: most letters need few of them."""
        calls = self._calls
        called = {number for word in calls.keys() & here for number in calls[word]}
        if "" in calls:
            called.update(calls[""])
        for number in sorted(called):
            if self._could_hold(here, number):
                self._automaton.add(self.patterns[number], number)
                for word in _rarest_needed(self.patterns[number]):
                    calls[word].remove(number)
        return self._automaton

    @cached_property
    def _looked_at(self) -> dict[int, tuple[list[_Groups], Iterator[_Groups]]]:
        """The pieces of the patterns that were called up, by number: those seen so far, and the rest."""
        return {}

    def _could_hold(self, here: frozenset[str], number: int) -> bool:
        """Tell whether each piece of a pattern has a choice whose words are all here.

        The piece that has none comes first the next time: it is likely to have none again.
        """
        if number not in self._looked_at:
            self._looked_at[number] = [], _choices(self.patterns[number])
        seen, rest = self._looked_at[number]
        for place, choices in enumerate(seen):
            if not any(map(here.issuperset, choices)):
                seen[0], seen[place] = choices, seen[0]
                return False
        for choices in rest:
            seen.append(choices)
            if not any(map(here.issuperset, choices)):
                seen[0], seen[-1] = choices, seen[0]
                return False
        return True

    def find(self, text: str) -> Iterator[Match]:
        """Yield where wordings stand in a text, in reading order."""
        words, places = words_of(text), _places(text)
        automaton = self._automaton_for(_words_in(text))
        free = 0
        for position in automaton.openings(places):
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


@lru_cache(maxsize=64)
def _places(text: str) -> dict[str, list[int]]:
    """Return the places of each word of a text, by its key."""
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words_of(text)):
        places.setdefault(word.key, []).append(place)
    return places


@lru_cache(maxsize=64)
def _words_in(text: str) -> frozenset[str]:
    return frozenset(_places(text))


class _Automaton:
    """The states of the patterns that were added; state 0 is where each of them starts."""

    def __init__(self) -> None:
        self.states: list[_State] = [{}]
        self.accepts: dict[int, int] = {}
        self._first_words: set[str] = set()

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
        self._first_words.update(word for gap, word in self.states[0] if not gap)

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

    def openings(self, places: Mapping[str, Sequence[int]]) -> list[int]:
        """Return the places of the words with which a pattern begins, in reading order."""
        firsts = self._first_words & places.keys()
        return sorted(place for word in firsts for place in places[word])

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


# ---------------------------------------------------------------- what stands in a pattern
#
# Patterns have most of their pieces and choices in common: each is looked at once, whoever asks.


@cache
def _rarest_needed(pattern: str) -> frozenset[str]:
    """Return words of which a text holds one wherever it holds the pattern; {""} where there are none such.

    A word outside of braces is such a group by itself, and so are the first words of choices of which none
    may be left out. The group that the fewest texts hold counts.
    """
    pieces = _CHOICE.split(word_key(pattern))
    for piece in pieces[::2]:
        for word in _WORD.findall(piece):
            if word not in _EVERYWHERE:
                return frozenset((word,))
    outside = (frozenset((word,)) for piece in pieces[::2] for word in _WORD.findall(piece))
    groups = [*outside, *filter(None, map(_first_words, pieces[1::2]))]
    return min(groups, key=_commonness, default=frozenset(("",)))


def _commonness(group: frozenset[str]) -> tuple[int, int]:
    """Return how likely a text holds a word of a group, as something to compare."""
    return len(group & _EVERYWHERE), len(group)


@cache
def _first_words(piece: str) -> frozenset[str]:
    """Return the first words of choices; none where one of them may be left out."""
    firsts = _FIRST_WORD.findall(piece)
    return frozenset(firsts if len(firsts) == piece.count("|") + 1 else ())


def _choices(pattern: str) -> Iterator[_Groups]:
    """Yield for each piece of a pattern the words of each of its choices."""
    for place, piece in enumerate(_CHOICE.split(word_key(pattern))):
        yield _words_of_choices(piece) if place % 2 else (frozenset(_WORD.findall(piece)),)


@cache
def _words_of_choices(piece: str) -> _Groups:
    return tuple(frozenset(_WORD.findall(choice)) for choice in piece.split("|"))


@cache
def _steps(choice: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """Return the words of a choice, each with the gap before it, and the gap after the last."""
    steps: list[tuple[str, str]] = []
    end = 0
    for match in _WORD_OR_ANY.finditer(choice):
        steps.append((choice[end : match.start()], word_key(match[0])))
        end = match.end()
    return tuple(steps), choice[end:]


def _shown(match: re.Match[str]) -> str:
    """Return the choices of a pattern for people; nothing where the choice may be left out."""
    choices = [choice.strip() for choice in match[1].split("|")]
    tail = " " if match[1].endswith(" ") else ""
    return "" if "" in choices else "/".join(choices) + tail
