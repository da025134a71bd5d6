"""What another draft would change in a letter, as stretches of text. Compares; never judges or speaks.

Words are compared in order, as Python's difflib does. A word or two that two long changes have in common by
chance would make the whole unreadable: they count as changed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_WORD = re.compile(r"\n+|[^\s]+[ \t]*|[ \t]+")
_FEWEST = 3
"""Words in common between two changes from which on they stand as kept."""


class Change(StrEnum):
    """What becomes of a stretch."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A stretch of text and what becomes of it. Neighbours differ in `change`."""

    change: Change
    text: str


def changes_between(before: str, after: str) -> tuple[Stretch, ...]:
    """Return the stretches that lead from one text to another, in reading order.

    What is same and what is removed, joined, give `before`; what is same and what is added give `after`.
    """
    old, new = _WORD.findall(before), _WORD.findall(after)
    return tuple(_joined(_stretches(old, new)))


def _stretches(old: list[str], new: list[str]) -> Iterator[Stretch]:
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    at_old = at_new = 0
    for start_old, start_new, size in blocks:
        edge = size == 0 or start_old == start_new == 0 or start_old + size == len(old)
        if size and size < _FEWEST and not edge and "\n" not in "".join(old[start_old : start_old + size]):
            continue
        yield Stretch(change=Change.REMOVED, text="".join(old[at_old:start_old]))
        yield Stretch(change=Change.ADDED, text="".join(new[at_new:start_new]))
        yield Stretch(change=Change.SAME, text="".join(old[start_old : start_old + size]))
        at_old, at_new = start_old + size, start_new + size


def _joined(stretches: Iterator[Stretch]) -> Iterator[Stretch]:
    """Leave out what is empty, and put together neighbours of one kind."""
    held: Stretch | None = None
    for stretch in stretches:
        if not stretch.text:
            continue
        if held is not None and held.change is stretch.change:
            held = Stretch(change=held.change, text=held.text + stretch.text)
            continue
        if held is not None:
            yield held
        held = stretch
    if held is not None:
        yield held
