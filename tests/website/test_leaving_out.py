"""The rules that the browser gets say what the rules of the checklist say, only without their examples."""

import ast
import sys
from dataclasses import fields
from pathlib import Path
from types import ModuleType

import jinja2
import pytest

from followup.core.checklist import RULES
from followup.core.rule import Rule
from followup.website.runtime.build import our_sources
from followup.website.runtime.leaving_out import lean

ROOT = Path(__file__).resolve().parents[2]
GENERATOR = ROOT / "generator"
CORE = GENERATOR / "followup" / "core"

RULE = b'''"""A rule."""

from elsewhere import (
    only_here,
)
from kinds import Kind, Letter as Text
from somewhere import Example, Hit, Rule, letter as sound, other

USED = "caf\xc3\xa9"
PUBLIC = 1
_NAME = "Ana"
_SEEN: tuple[Kind, ...] = ()
type _Private = tuple[Text, ...]


@cache
def check(letter: Text, *rest: "Unknown", most: int = 3, **more: _Private) -> Iterator[Hit]:
    """Find it."""
    found: list[int] = []  # as many as there are
    yield Hit(USED, other)


def _body(text: str) -> str:
    return sound(_twice(text), only_here, PUBLIC)


def _twice(text):
    return text * 2 + _NAME


class Shape:
    kind: Kind

    def turned(self, by: Text) -> "Shape":
        return self


RULE = Rule(id="x", check=check, bad=(
    Example(_body("caf\xc3\xa9")),
), good=(Example(USED),), why="\xe2\x80\x9cWhy\xe2\x80\x9d")
LAST = lambda: _SEEN
'''


def test_examples_types_and_what_only_they_use_go_and_all_else_stays() -> None:
    assert [line for line in lean(RULE).decode().splitlines() if line] == [
        '"""A rule."""',
        "from kinds import Kind",
        "from somewhere import Hit, Rule, other",
        "USED = 'café'",
        "PUBLIC = 1",
        "_SEEN: tuple[Kind, ...] = ()",
        "@cache",
        "def check(letter, *rest, most=3, **more):",
        '    """Find it."""',
        "    found: list[int] = []",
        "    yield Hit(USED, other)",
        "class Shape:",
        "    kind: Kind",
        "    def turned(self, by):",
        "        return self",
        "RULE = Rule(id='x', check=check, bad=(), good=(), why='“Why”')",
        "LAST = lambda: _SEEN",
    ]


@pytest.mark.parametrize(
    "source",
    [
        "",
        "x = dict(bad=(1,), good=(2,))",
        "def Rule(bad):\n    return bad",
        "RULE = Rule(id='x')",
        "import re",
    ],
)
def test_a_module_without_such_things_stays_as_it_is(source: str) -> None:
    assert lean(source.encode()).decode() == source


def test_the_rules_of_the_browser_say_the_same_without_an_example() -> None:
    sources = our_sources()
    known = {rule.id: rule for rule in RULES}
    paths = sorted(CORE.glob("rules/*/[a-z]*.py"))
    assert len(paths) == len(known) >= 70
    for path in paths:
        name = path.relative_to(GENERATOR).as_posix()
        bare = _executed(name, sources[name]).RULE
        assert (bare.bad, bare.good) == ((), ())
        whole = known.pop(bare.id)
        assert whole.bad
        assert whole.good
        assert _said(whole) == _said(bare)
    assert not known


def test_every_module_of_the_core_keeps_what_it_defines_for_others() -> None:
    sources = our_sources()
    paths = sorted(CORE.rglob("*.py"))
    names = 0
    for path in paths:
        before = ast.parse(path.read_bytes())
        after = ast.parse(sources[path.relative_to(GENERATOR).as_posix()])
        assert _public(after) == _public(before)
        names += len(_public(after))
        types = [node for node in ast.walk(after) if isinstance(node, ast.arg) and node.annotation]
        assert not types
    assert len(paths) > 150
    assert names > 600


def test_software_of_others_stays_as_it_is() -> None:
    others = {name: source for name, source in our_sources().items() if not name.startswith("followup/")}
    assert {name.split("/")[0] for name in others} == {"jinja2", "markupsafe"}
    folder = Path(jinja2.__file__).parent.parent
    assert all((folder / name).read_bytes() == source for name, source in others.items())


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


def _public(tree: ast.Module | ast.ClassDef) -> set[str]:
    """Return the public names that a module or a class defines, those in its classes included."""
    found: set[str] = set()
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            found.add(node.name)
        if isinstance(node, ast.ClassDef):
            found |= _public(node)
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", node)]
        found |= {target.id for target in targets if isinstance(target, ast.Name)}
    return {name for name in found if not name.startswith("_")}
