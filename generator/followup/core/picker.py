"""Chooses among wordings by a seed, the same way on every platform. Knows no wording."""

from collections.abc import Sequence
from zlib import crc32

_ODD = 2654435761
"""Spreads neighbouring checksums, whose low bits go together, over all choices (Knuth's multiplicative
hash)."""


class Picker:
    """Chooses among wordings: the same seed chooses the same, and neighbours in a panel never choose
    alike as long as there are as many wordings as people."""

    def __init__(self, *, seed: int, recipient: int, salt: str, tone: str) -> None:
        self._seed, self._recipient, self._salt, self._tone, self._count = seed, recipient, salt, tone, 0

    def branch(self, name: str) -> "Picker":
        """Return a picker of the same seed that counts for itself."""
        return Picker(
            seed=self._seed, recipient=self._recipient, salt=f"{self._salt}/{name}", tone=self._tone
        )

    def at(self, place: int) -> "Picker":
        """Return a picker for one place of a template, so that a sentence which drops out before it, in one
        letter of a panel, does not shift the choice."""
        picker = Picker(seed=self._seed, recipient=self._recipient, salt=self._salt, tone=self._tone)
        picker._count = place
        return picker

    @property
    def tone(self) -> str:
        """Return the tone of the letter."""
        return self._tone

    def index(self, count: int) -> int:
        """Return which of `count` wordings to take. Raises ValueError where there is none."""
        if count < 1:
            raise ValueError(f"there is no wording for the tone {self._tone}")
        self._count += 1
        mixed = crc32(f"{self._seed}/{self._salt}/{self._count}".encode()) * _ODD & 0xFFFFFFFF
        return ((mixed >> 16) + self._recipient) % count

    def __call__(self, *options: str, **by_tone: Sequence[str]) -> str:
        """Return one of the options; where the letter's tone has options of its own, one of those."""
        choices = by_tone.get(self._tone, options)
        return choices[self.index(len(choices))]
