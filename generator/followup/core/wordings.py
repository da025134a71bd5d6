"""Many ways to say one thing, written as one pattern: `i {need|want} {a|an|your} {|quick }{reply|answer}`.

Finds; never judges. Braces hold choices, an empty one may be left out, and `…` stands for one to three words
of the same sentence. Nothing is spelled out, and a pattern is read (`followup.core.pieces`) only as far as a
text makes it necessary, so that a thousand wordings cost no more than their words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from followup.core.calling import Calls, Sentences, sentences_of
from followup.core.finding import Part
from followup.core.letter import Letter
from followup.core.listed import Listed
from followup.core.pieces import Pattern, rarest_needed, read_pattern

_CHOICE = re.compile(r"\{([^{}]*)\}")


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
    def _calls(self) -> Calls:
        return Calls(map(rarest_needed, self.patterns))

    def _starts(self, sentences: Sentences) -> dict[int, list[tuple[Pattern, int]]]:
        """Return the patterns that could start at each word, with their numbers."""
        starts: dict[int, list[tuple[Pattern, int]]] = {}
        crossing: set[int] = set()
        for place, called in self._calls.by(sentences):
            for number in called - crossing:
                pattern = read_pattern(self.patterns[number])
                if pattern.crosses:
                    crossing.add(number)
                where = sentences.whole if pattern.crosses else sentences.all[place]
                if pattern.could_stand_in(where.keys):
                    openings = pattern.openings
                    for start in range(where.first, where.last):
                        if sentences.keys[start] in openings:
                            starts.setdefault(start, []).append((pattern, number))
        return starts

    def find(self, text: str) -> Iterator[Match]:
        """Yield where wordings stand in a text, in reading order."""
        sentences = sentences_of(text)
        words, free = sentences.words, 0
        for place, possible in sorted(self._starts(sentences).items()):
            if place >= free:
                last, number = max((pattern.end(words, place), -number) for pattern, number in possible)
                if last:
                    start, end = words[place].start, words[last - 1].end
                    yield Match(start, end, text[start:end], self.patterns[-number])
                    free = last

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


def _shown(match: re.Match[str]) -> str:
    """Return the choices of a pattern for people; nothing where the choice may be left out."""
    choices = [choice.strip() for choice in match[1].split("|")]
    tail = " " if match[1].endswith(" ") else ""
    return "" if "" in choices else "/".join(choices) + tail
