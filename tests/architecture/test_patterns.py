"""No regular expression of the core can blow up: regexploit looks at each of them, wherever it is written.

A pattern is found where `re` is called. Its text is made from the names of the module and of the function
around it; one that is built from other things stands in a function without arguments that keeps what it makes
(`functools.cache`), and is taken from there.
"""

import ast
import contextlib
import importlib
import inspect
import pkgutil
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import pytest

import followup.core

with warnings.catch_warnings():
    warnings.simplefilter(
        "ignore", DeprecationWarning
    )  # it was written for an older Python, and runs on ours
    from regexploit.ast.sre import SreOpParser
    from regexploit.redos import find

CALLS = frozenset("compile match search fullmatch sub subn split findall finditer".split())
WORST = 2
"""Stars of regexploit: from three on, a text can make a search take the third power of its length."""


@dataclass(frozen=True, kw_only=True)
class Found:
    """A pattern and where it stands."""

    where: str
    text: str
    flags: int


def modules() -> Iterator[ModuleType]:
    yield followup.core
    for entry in pkgutil.walk_packages(followup.core.__path__, f"{followup.core.__name__}."):
        yield importlib.import_module(entry.name)


def kept(module: ModuleType) -> dict[str, Any]:
    """Return what the module's functions without arguments made and keep, by their names."""
    return {
        name: value()
        for name, value in vars(module).items()
        if hasattr(value, "cache_info")
        and value.__module__ == module.__name__
        and not inspect.signature(value).parameters
    }


def patterns_in(value: Any) -> Iterator[re.Pattern[str]]:
    """Yield the patterns that a value holds."""
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, (list, tuple, set, frozenset)):
        for entry in value:
            yield from patterns_in(entry)
    elif isinstance(value, dict):
        yield from patterns_in(list(value.values()))


def calls_in(tree: ast.AST) -> Iterator[tuple[ast.Call, ast.FunctionDef | None]]:
    """Yield each call of `re` and the function around it, None at the module's own level."""
    around = {
        inner: outer
        for outer in ast.walk(tree)
        if isinstance(outer, ast.FunctionDef)
        for inner in ast.walk(outer)
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == "re"
            and node.func.attr in CALLS
        ):
            yield node, around.get(node)


def with_locals(function: ast.FunctionDef | None, names: dict[str, Any]) -> dict[str, Any]:
    """Return names and what a function's own texts are called: those that are made of nothing but names."""
    known = dict(names)
    for node in function.body if function else ():
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            with contextlib.suppress(NameError, TypeError, AttributeError):
                value = (
                    evaluated(node.value, known)
                    if isinstance(node.value, (ast.Constant, ast.JoinedStr))
                    else None
                )
                if isinstance(value, str):
                    known[node.targets[0].id] = value
    return known


def evaluated(expression: ast.expr, names: dict[str, Any]) -> Any:
    return eval(compile(ast.Expression(expression), "<pattern>", "eval"), dict(names))


def flags_of(call: ast.Call, names: dict[str, Any]) -> int:
    """Return the flags of a call; only `re.compile` takes them as its second argument here."""
    given = [keyword.value for keyword in call.keywords if keyword.arg == "flags"]
    if isinstance(call.func, ast.Attribute) and call.func.attr == "compile":
        given += call.args[1:]
    return int(evaluated(given[0], names)) if given else 0


def all_patterns() -> tuple[list[Found], list[str]]:
    """Return every pattern, and the calls whose pattern could not be had."""
    found: list[Found] = []
    missing: list[str] = []
    for module in modules():
        names, made = vars(module), kept(module)
        for value in made.values():
            found += [Found(where=module.__name__, text=p.pattern, flags=p.flags) for p in patterns_in(value)]
        for call, function in calls_in(ast.parse(inspect.getsource(module))):
            where = f"{module.__name__}:{call.lineno}"
            try:
                text, flags = evaluated(call.args[0], with_locals(function, names)), flags_of(call, names)
            except NameError:
                if not any(patterns_in(made.get(function.name if function else ""))):
                    missing.append(where)
                continue
            if isinstance(text, str):
                found.append(Found(where=where, text=text, flags=flags))
    return found, missing


FOUND, MISSING = all_patterns()


def stars(text: str, flags: int = 0) -> int:
    """Return how badly a text can slow a pattern down: 0 or 1 for not at all."""
    tree = SreOpParser().parse_sre(text, flags & ~re.UNICODE)
    return max((redos.starriness for redos in find(tree)), default=0)


def test_every_pattern_was_found() -> None:
    assert MISSING == []
    assert len(FOUND) >= 200
    assert len({found.where.split(":")[0] for found in FOUND}) >= 40


def test_no_pattern_blows_up() -> None:
    slow = [
        (found.where, found.text) for found in dict.fromkeys(FOUND) if stars(found.text, found.flags) > WORST
    ]
    assert slow == []


@pytest.mark.parametrize("bad", [r"(a+)+b", r"(?:\w+\s*)+!", r"x*x*x*x*y", r"(?:,? ?\w+)*;"])
def test_a_planted_pattern_is_seen(bad: str) -> None:
    assert stars(bad) > WORST


def test_calls_are_found_wherever_they_stand() -> None:
    source = "import re\nA = re.compile('a')\ndef f():\n    return [re.sub(x, '', y) for y in z]\n"
    calls = [(call.lineno, function and function.name) for call, function in calls_in(ast.parse(source))]
    assert calls == [(2, None), (4, "f")]
