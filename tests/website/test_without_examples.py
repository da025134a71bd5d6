"""The rules that the browser gets say what the rules of the checklist say, only without their examples."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from types import ModuleType

import pytest

from followup.core.checklist import RULES
from followup.core.rule import Rule
from followup.website.runtime.build import our_sources
from followup.website.runtime.without_examples import without_examples

ROOT = Path(__file__).resolve().parents[2]
GENERATOR = ROOT / "generator"
MODULES = sorted((GENERATOR / "followup" / "core" / "rules").glob("*/[a-z]*.py"))

RULE = b'''"""A rule."""

from somewhere import Example, Hit, Rule, letter as sound, other
from elsewhere import (
    only_here,
)

USED = "caf\xc3\xa9"
_NAME = "Ana"
_SEEN: tuple[str, ...] = ()


def _check(letter):
    yield Hit(USED, other)


def _body(text):
    return sound(_twice(text), only_here)


def _twice(text):
    return text * 2 + _NAME


RULE = Rule(id="x", check=_check, bad=(
    Example(_body("caf\xc3\xa9")),
), good=(Example(USED),), why="\xe2\x80\x9cWhy\xe2\x80\x9d")
LAST = _SEEN
'''


def test_examples_and_what_only_they_use_go_and_every_line_stays() -> None:
    left = without_examples(RULE).decode()
    assert [line for line in left.splitlines() if line.strip()] == [
        '"""A rule."""',
        "from somewhere import Hit, Rule, other",
        'USED = "café"',
        "_SEEN: tuple[str, ...] = ()",
        "def _check(letter):",
        "    yield Hit(USED, other)",
        'RULE = Rule(id="x", check=_check, bad=()',
        ', good=(), why="“Why”")',
        "LAST = _SEEN",
    ]
    before = RULE.decode().splitlines()
    for number, line in enumerate(left.splitlines()):
        if line.startswith(("def", "LAST", "RULE")):
            assert before[number].startswith(line[:12])


@pytest.mark.parametrize(
    "source",
    [b"", b"x = dict(bad=(1,), good=(2,))\n", b"def Rule(bad):\n    return bad\n", b"RULE = Rule(id='x')\n"],
)
def test_what_holds_no_example_stays_as_it_is(source: bytes) -> None:
    assert without_examples(source) == source


def test_no_rule_of_the_browser_holds_an_example_and_nothing_else_changes() -> None:
    sources = our_sources()
    assert len(MODULES) >= 70
    known, lines = {rule.id: rule for rule in RULES}, 0
    for path in MODULES:
        name = path.relative_to(GENERATOR).as_posix()
        before, after = path.read_bytes(), sources[name]
        bare = _executed(name, after).RULE
        assert (bare.bad, bare.good) == ((), ())
        whole = known.pop(bare.id)
        assert whole.bad
        assert whole.good
        assert _said(whole) == _said(bare)
        kept = set(_functions(after))
        assert kept <= set(_functions(before))
        lines += len(kept)
    assert not known
    assert lines > 150


def test_only_rules_are_changed() -> None:
    others = {
        name: source for name, source in our_sources().items() if not name.startswith("followup/core/rules/")
    }
    core = GENERATOR / "followup" / "core"
    paths = [path for path in core.rglob("*.py") if path.relative_to(core).parts[0] != "rules"]
    assert len(paths) > 80
    assert all(others[path.relative_to(GENERATOR).as_posix()] == path.read_bytes() for path in paths)


def _executed(name: str, source: bytes) -> ModuleType:
    module = ModuleType(f"bare_{name}")
    sys.modules[module.__name__] = module  # where `dataclasses` looks
    try:
        exec(compile(source, name, "exec"), vars(module))
    finally:
        del sys.modules[module.__name__]
    return module


def _said(rule: Rule) -> list[object]:
    """Return all that a rule says about itself, but for its examples, its check and its folder."""
    apart = {"bad", "good", "check", "group"}
    return [getattr(rule, field.name) for field in fields(rule) if field.name not in apart]


def _functions(source: bytes) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef):
            yield node.name, node.lineno
