"""What people do with a sentence, told by a few words in order: `{my|our} {uncle|boss} … {call|ring} … you`.

Finds; never judges. Where a wording (`followup.core.wordings`) spells a turn of speech out, an act leaves the
words between open: `…` stands for none to eight of them, whatever marks stand there, within one sentence.
Braces hold choices, and an empty one may be left out; a choice in capitals names a list of choices.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from followup.core.around import in_quotes, reported, said, sentence_around
from followup.core.calling import Calls, Sentence, Sentences, rarest, sentences_of
from followup.core.finding import Part
from followup.core.letter import Letter
from followup.core.listed import Listed
from followup.core.rule import Hit
from followup.core.wordings import Match

_PIECE = re.compile(r"\{([^{}]*)\}|(…)|([^\s{}…,?]+)")
_LIST = re.compile(r"(?<=[{|])[A-Z]+(?=[|}])")
_FIRSTS = re.compile(r"(?:^|\|)[ ,-]*([^ ,|-]+)")
"""The first word of each choice; so with the name of a list."""
_LINKS = re.compile(r"[-,]")
"""Marks inside a choice: a text may have them or not."""
MOST_BETWEEN = 8
"""Most words that `…` stands for."""
NO_LISTS: Mapping[str, str] = {}
_LONG = 1000
"""More characters than the choices of a place have, lists left out."""
_LONGEST = 48
"""Most words of an act, so that no text makes it slow."""


_Choices = Mapping[str, tuple[tuple[str, ...], ...]]
"""By the first word of each choice of a place, the words that follow it there."""


@dataclass(frozen=True, slots=True)
class _Slot:
    """One place of an act: the words that may stand there."""

    group: str
    """The choices as they stand in the pattern."""
    far: bool
    """Whether other words may stand before it."""


@dataclass(frozen=True, slots=True)
class _Act:
    """A pattern, taken apart."""

    pattern: str
    slots: tuple[_Slot, ...]
    needed: tuple[str, ...]
    """The places that have to be filled, as in `_Slot.group`."""
    openings: frozenset[str]
    """The words that may open the first place."""


class Acts:
    """A list of acts that the same words make harmless. At one place the first in the list counts."""

    def __init__(
        self, *patterns: str, words: Mapping[str, str] = NO_LISTS, unless: Collection[str] = ()
    ) -> None:
        self.patterns: tuple[str, ...] = tuple(dict.fromkeys(patterns))
        self.words = words
        """Lists of choices by the names that patterns and other lists call them, parted by `|`."""
        self.unless = frozenset(unless)
        """Words that, anywhere in its sentence, make an act harmless."""

    def __contains__(self, pattern: object) -> bool:
        """Tell whether a pattern is one of this list."""
        return pattern in self.patterns

    @property
    def listed(self) -> Listed:
        """Return the acts for people, each once, then the lists that they name; what may be left out is left
        out.
        """
        return Listed(self._for_people)

    def _for_people(self) -> tuple[str, ...]:
        named = {name: None for pattern in self.patterns for name in _LIST.findall(pattern)}
        lists = (f"{name}: {self.words[name].replace('|', ', ')}" for name in named)
        return (*dict.fromkeys(map(_for_people, self.patterns)), *lists)

    @cached_property
    def _calls(self) -> Calls:
        return Calls(rarest(map(self._firsts, self._needed(pattern))) for pattern in self.patterns)

    @cached_property
    def _firsts_read(self) -> dict[str, frozenset[str]]:
        return {}

    def _firsts(self, group: str) -> frozenset[str]:
        """Return the first words of the choices of a place; those of a list that it names among them."""
        if group not in self._firsts_read:
            firsts = frozenset(_FIRSTS.findall(group))
            for name in firsts & self.words.keys():
                firsts |= self._firsts(self.words[name])
            self._firsts_read[group] = firsts - self.words.keys()
        return self._firsts_read[group]

    def _needed(self, pattern: str) -> list[str]:
        """Return the places of a pattern that have to be filled, those first that are soon read."""
        groups = [group or word for group, gap, word in _PIECE.findall(pattern) if not gap]
        return sorted((group for group in groups if not _may_be_empty(group)), key=_length)

    @cached_property
    def _acts_read(self) -> dict[int, _Act]:
        return {}

    def _act(self, number: int) -> _Act:
        """Return a pattern by its number, taken apart."""
        if number not in self._acts_read:
            pattern = self.patterns[number]
            slots, far = [], False
            for group, gap, word in _PIECE.findall(pattern):
                if not gap:
                    slots.append(_Slot(group or word, far))
                far = bool(gap)
            needed = tuple(self._needed(pattern))
            self._acts_read[number] = _Act(pattern, tuple(slots), needed, self._firsts(slots[0].group))
        return self._acts_read[number]

    @cached_property
    def _choices_read(self) -> dict[str, _Choices]:
        return {"": {}}

    def _choices(self, group: str) -> _Choices:
        """Return the choices of a place: by the first word of each the words that follow it there."""
        if group not in self._choices_read:
            by_first: dict[str, tuple[tuple[str, ...], ...]] = {}
            for choice in group.split("|"):
                if choice in self.words:
                    named = self._choices(self.words[choice])
                    by_first |= {first: (*by_first.get(first, ()), *rests) for first, rests in named.items()}
                else:
                    first, *rest = _LINKS.sub(" ", choice).split() or [""]
                    by_first[first] = (*by_first.get(first, ()), tuple(rest))
            self._choices_read[group] = by_first
        return self._choices_read[group]

    def _lacks(self, act: _Act, here: frozenset[str]) -> bool:
        """Tell whether some place of an act can't be filled with these words."""
        return any(here.isdisjoint(self._firsts(group)) for group in act.needed)

    def find(self, text: str) -> Iterator[Match]:
        """Yield where acts stand in a text, in reading order, one in each stretch of words."""
        sentences = sentences_of(text)
        for number, called in self._calls.by(sentences):
            sentence = sentences.all[number]
            if self.unless.isdisjoint(sentence.keys):
                acts = map(self._act, sorted(called))
                possible = [act for act in acts if not self._lacks(act, sentence.keys)]
                if possible:
                    yield from self._found(text, sentences, sentence, possible)

    def _found(
        self, text: str, sentences: Sentences, sentence: Sentence, possible: Sequence[_Act]
    ) -> Iterator[Match]:
        """Yield where some acts stand in one sentence."""
        words, keys = sentences.words, sentences.keys[sentence.first : sentence.last]
        free = 0
        for at, key in enumerate(keys):
            for act in possible if at >= free else ():
                end = self._end(keys, at, act) if key in act.openings else None
                if end is not None:
                    start, stop = words[sentence.first + at].start, words[sentence.first + end - 1].end
                    yield Match(start, stop, text[start:stop], act.pattern)
                    free = end
                    break

    def _end(self, keys: Sequence[str], start: int, act: _Act) -> int | None:
        """Return where the shortest reading of an act that starts at a word ends; None for none."""
        limit = min(len(keys), start + _LONGEST)
        ends = {start}
        for slot in act.slots:
            choices = self._choices(slot.group)
            reached = set(ends) if "" in choices else set()
            for end in ends:
                for at in range(end, min(end + MOST_BETWEEN + 1 if slot.far else end + 1, limit)):
                    for rest in choices.get(keys[at], ()):
                        after = at + 1 + len(rest)
                        if after <= limit and (not rest or tuple(keys[at + 1 : after]) == rest):
                            reached.add(after)
            if not reached:
                return None
            ends = reached
        return min(ends)


def _length(group: str) -> int:
    """Return how much there is to read of a place; a list of choices by its name is long."""
    return len(group) if group.lower() == group else _LONG


def _may_be_empty(group: str) -> bool:
    return group.startswith("|") or group.endswith("|") or "||" in group


def _for_people(pattern: str) -> str:
    shown = _PIECE.sub(lambda match: _shown(match[1]) if match[1] is not None else match[0], pattern)
    return " ".join(shown.split())


def _shown(choices: str) -> str:
    parts = [choice.strip() for choice in choices.split("|")]
    return "" if "" in parts else "/".join(dict.fromkeys(parts))


def further(
    letter: Letter, hits: Sequence[Hit], *lists: Acts, theirs: bool = False
) -> Iterator[tuple[Part, str, Match]]:
    """Yield part, whole text of the part and match for each act that is said, not quoted, in a sentence where
    no hit stands yet; one a sentence. What the sentence reports of others counts where `theirs` is set."""
    taken = [(hit.part, hit.start, hit.end) for hit in hits]
    for acts in lists:
        for part, text, match in said(acts, letter):
            first, last = sentence_around(text, match.start, match.end)
            free = not any(part is where and start < last and end > first for where, start, end in taken)
            quoted = in_quotes(text, match.end - 1, match.end)
            if free and not quoted and (theirs or not reported(text, match.start)):
                taken.append((part, match.start, match.end))
                yield part, text, match
