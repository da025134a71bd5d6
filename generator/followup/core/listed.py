"""A list that is made when somebody first reads it: what a page shows need not be ready at the start."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import overload


class Listed(Sequence[str]):
    """A tuple of texts, made by a function at its first use; equal to whatever sequence holds the same."""

    def __init__(self, make: Callable[[], tuple[str, ...]]) -> None:
        self._make = make

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        return self._make()

    @overload
    def __getitem__(self, index: int) -> str: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[str, ...]: ...

    def __getitem__(self, index: int | slice) -> str | tuple[str, ...]:
        return self._texts[index]

    def __len__(self) -> int:
        return len(self._texts)

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __add__(self, more: Sequence[str]) -> "Listed":
        return Listed(lambda: tuple(dict.fromkeys((*self, *more))))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._texts == tuple(other)

    def __hash__(self) -> int:
        return hash(self._texts)

    def __repr__(self) -> str:
        return f"Listed({self._texts!r})"
