"""Hands Python in the browser what `startup_recorder.py` kept.

What is not in the table is worked out as ever; no result changes. `startup_packed.py` imports this before
anything else of ours.
"""

import dataclasses
import importlib
import marshal
from typing import Any

TABLE = "prepared.marshal"

_compiler: Any = importlib.import_module("re._compiler")
_compile_anew = _compiler.compile
_matcher = _compiler._sre  # noqa: SLF001 - there is no public way to make a pattern of its program


def _read_table() -> list[Any]:
    loader: Any = __loader__  # type: ignore[name-defined]  # reads the archive
    table: list[Any] = marshal.loads(loader.get_data(f"{loader.archive}/{TABLE}"))
    return table


_programs, _methods = map(dict, _read_table())


def _compile(p: Any, flags: int = 0) -> Any:
    found = _programs.get((p, flags))
    if found is None:
        return _compile_anew(p, flags)
    final_flags, program, groups, index, names = found
    return _matcher.compile(p, final_flags, list(memoryview(program).cast("I")), groups, index, names)


def _exec(source: str, namespace: dict[str, Any], names: dict[str, Any]) -> None:
    exec(_methods.get(source, source), namespace, names)


_compiler.compile = _compile
vars(dataclasses)["exec"] = _exec
