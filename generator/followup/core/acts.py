"""What people do with a sentence, told by a few words in order: `{my|our} {uncle|boss} … {call|ring} … you`.

Finds; never judges. Where a wording (`followup.core.wordings`) spells a turn of speech out, an act leaves the
words between open: `…` stands for none to eight of them, whatever marks stand there, within one sentence.
Braces hold choices, and an empty one may be left out; a choice in capitals names a list of choices.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, reduce
from itertools import pairwise
from operator import or_

from followup.core.around import in_quotes, reported, said, sentence_around
from followup.core.finding import Part
from followup.core.letter import Letter
from followup.core.listed import Listed
from followup.core.matchers import words_of
from followup.core.rule import Hit
from followup.core.wordings import Match

_PIECE = re.compile(r"\{([^{}]*)\}|(…)|([^\s{}…,?]+)")
_LIST = re.compile(r"(?<=[{|])[A-Z]+(?=[|}])")
_FIRST = re.compile(r"[^ ,-]+")
_LINKS = re.compile(r"[-,]")
"""Marks inside a choice: a text may have them or not."""
_STOPS = frozenset(".!?;:\n")
MOST_BETWEEN = 8
"""Most words that `…` stands for."""
NO_LISTS: Mapping[str, str] = {}
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
    needs: tuple[int, ...]
    """For each place that has to be filled the bits of which one says that a word may open it."""


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
        """Return the acts for people, each once; what may be left out is left out."""
        return Listed(lambda: tuple(dict.fromkeys(_for_people(self._whole(p)) for p in self.patterns)))

    def _whole(self, pattern: str) -> str:
        """Return a pattern with the choices of each list in the place of its name."""
        while _LIST.search(pattern):
            pattern = _LIST.sub(lambda match: self.words[match[0]], pattern)
        return pattern

    @cached_property
    def _read(self) -> tuple[tuple[_Act, ...], Mapping[str, int]]:
        """Return the acts, and for each word the bits of the choices that it opens.

        All that a first look needs: a list of choices is read once, whoever names it, and only as far as the
        first word of each.
        """
        bits: dict[str, int] = {}
        opened: dict[str, int] = {}
        return tuple(self._act(pattern, bits, opened) for pattern in self.patterns), opened

    def _act(self, pattern: str, bits: dict[str, int], opened: dict[str, int]) -> _Act:
        slots, needs, far = [], [], False
        for group, gap, word in _PIECE.findall(pattern):
            if not gap:
                slots.append(_Slot(group or word, far))
                need = self._bits(group or word, bits, opened)
                needs += [need] if need else []
            far = bool(gap)
        return _Act(pattern, tuple(slots), tuple(needs))

    def _bits(self, group: str, bits: dict[str, int], opened: dict[str, int]) -> int:
        """Return the bits of a place; 0 where it may be left empty."""
        if group not in bits:
            own = 1 << len(bits)
            bits[group] = 0 if _may_be_empty(group) else own
            for choice in group.split("|") if bits[group] else ():
                if choice in self.words:
                    bits[group] |= self._bits(self.words[choice], bits, opened)
                else:
                    first = _FIRST.findall(choice)[0]
                    opened[first] = opened.get(first, 0) | own
        return bits[group]

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

    def find(self, text: str) -> Iterator[Match]:
        """Yield where acts stand in a text, in reading order, one in each stretch of words."""
        words = words_of(text)
        acts, opened = self._read
        bits = [opened.get(word.key, 0) for word in words]
        acts = _filled(acts, bits)
        for first, last in _sentences(text) if acts else ():
            possible = _filled(acts, bits[first:last])
            keys = [word.key for word in words[first:last]] if possible else []
            if not self.unless.isdisjoint(keys):
                continue
            free = 0
            for at in range(len(keys)):
                for act in possible if at >= free and bits[first + at] else ():
                    end = self._end(keys, at, act)
                    if end is not None:
                        start, stop = words[first + at].start, words[first + end - 1].end
                        yield Match(start, stop, text[start:stop], act.pattern)
                        free = end
                        break

    def _end(self, keys: Sequence[str], start: int, act: _Act) -> int | None:
        """Return where the shortest reading of an act that starts at a word ends; None for none."""
        if keys[start] not in self._choices(act.slots[0].group):
            return None
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


@lru_cache(maxsize=64)
def _sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return the first word of each sentence, and the first behind it."""
    words = words_of(text)
    cuts = [0, *(at for at, word in enumerate(words) if at and not _STOPS.isdisjoint(word.gap)), len(words)]
    return tuple((first, last) for first, last in pairwise(cuts) if first < last)


def _filled(acts: tuple[_Act, ...], bits: Sequence[int]) -> tuple[_Act, ...]:
    """Return the acts each of whose places some word could open; a word is given as the bits of what it
    opens."""
    filled = reduce(or_, bits, 0)
    return tuple(act for act in acts if all(map(filled.__and__, act.needs))) if filled else ()


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
