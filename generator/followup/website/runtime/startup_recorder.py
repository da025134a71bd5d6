"""Stands in for `sitecustomize` while a session is traced: keeps what every start would work out anew.

Two things take longer in the browser than the rest of an import: turning regular expressions into programs
for the matcher, and compiling the methods that `dataclasses` writes as text. Their results depend on the text
alone.
`startup_prepared.py` uses them. Changes no result.
"""

import base64
import dataclasses
import importlib
import marshal
from array import array
from typing import Any

_compiler: Any = importlib.import_module("re._compiler")
_compile_anew = _compiler.compile
_matcher = _compiler._sre  # noqa: SLF001 - there is no public way to a pattern's program

PROGRAMS: dict[tuple[str | bytes, int], tuple[Any, ...]] = {}
"""Pattern and flags to all that the matcher's own `compile` wants besides the pattern."""
METHODS: dict[str, Any] = {}
"""Text that `dataclasses` runs, to its code."""


class _Listening:
    """The matcher's module, with an ear on `compile`."""

    def __init__(self) -> None:
        self.heard: tuple[Any, ...] = ()

    def __getattr__(self, name: str) -> Any:
        return getattr(_matcher, name)

    def compile(self, pattern: Any, flags: int, code: list[int], groups: int, index: Any, names: Any) -> Any:
        self.heard = (int(flags), array("I", code).tobytes(), groups, dict(index), tuple(names))
        return _matcher.compile(pattern, flags, code, groups, index, names)


_listening = _Listening()


def _compile(p: Any, flags: int = 0) -> Any:
    pattern = _compile_anew(p, flags)
    if isinstance(p, (str, bytes)):
        PROGRAMS[p, int(flags)] = _listening.heard
    return pattern


def _exec(source: str, namespace: dict[str, Any], names: dict[str, Any]) -> None:
    METHODS[source] = compile(source, "<string>", "exec")
    exec(METHODS[source], namespace, names)


def recorded() -> str:
    """Return `[programs, methods]` as lists of pairs in a fixed order, marshalled, in base64.

    Marshal's version 2 knows no references between objects, which would differ from run to run.
    """
    programs = sorted(PROGRAMS.items(), key=repr)
    methods = sorted(METHODS.items(), key=lambda item: item[0])
    return base64.b64encode(marshal.dumps([programs, methods], 2)).decode("ascii")


_compiler._sre = _listening  # noqa: SLF001
_compiler.compile = _compile
vars(dataclasses)["exec"] = _exec
