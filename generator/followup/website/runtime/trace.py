"""Finds out which modules the browser needs: runs a session on everything and sees what was imported."""

import ast
import base64
import inspect
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from followup.website.runtime import trace_session
from followup.website.runtime.archive import Members, RuntimeBuildError, compiled, write_zip
from followup.website.runtime.in_node import run_in_pyodide

CORE = "followup/core/"
STARTUP = "sitecustomize.py"
"""Python imports a module of this name by itself, before any other of ours."""
NOTE_EARLY = b"import sys\nEARLY = tuple(sys.modules)\nimport bz2\n"
"""Stands before the recorder: notes what is loaded by then, and imports what `startup_packed.py` needs."""
FEWEST_REPLIES = 15
"""A session with fewer replies than this did not go through the doorway."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """What the session showed."""

    used: frozenset[str]
    """Names of the members that were loaded."""
    early: frozenset[str]
    """Those of them that Python loads before anything of ours: they can't be packed."""
    prepared: bytes
    """The table for `startup_prepared.py`."""


def trace_session_on(pyodide: Path, members: Members, core_sources: Members) -> Traced:
    """Run a session in the browser's Python and return what it loaded and worked out.

    `members` are compiled: the whole standard library, Jinja2, MarkupSafe and the core. `core_sources` is the
    core as text, whose late imports are followed even where the session does not reach them.
    """
    argument = {"modules": core_modules(core_sources), "statements": import_statements(core_sources)}
    recorder = compiled({STARTUP: NOTE_EARLY + startup_source("recorder")})
    answer = run_in_pyodide(
        pyodide,
        write_zip({**members, **recorder}, squeezed=False),
        source=inspect.getsource(trace_session),
        function="trace",
        argument=json.dumps(argument),
    )
    seen = json.loads(answer)
    if seen["replies"] < FEWEST_REPLIES or "UndefinedError" not in seen["errors"]:
        raise RuntimeBuildError(
            f"the traced session stopped early, after {seen['replies']} replies: {seen['errors']}"
        )
    return Traced(
        used=frozenset(seen["used"]),
        early=frozenset(seen["early"]),
        prepared=base64.b64decode(seen["prepared"]),
    )


def startup_source(name: str) -> bytes:
    """Return the source of `startup_recorder.py`, `startup_packed.py` or `startup_prepared.py`."""
    return Path(__file__).with_name(f"startup_{name}.py").read_bytes()


def core_modules(core_sources: Members) -> list[str]:
    """Return the dotted names of all modules of the core."""
    names = (
        name.removesuffix(".py").removesuffix("/__init__") for name in core_sources if name.endswith(".py")
    )
    return sorted(name.replace("/", ".") for name in names)


def import_statements(core_sources: Members) -> list[str]:
    """Return every absolute import statement of the core as source, those inside functions included.

    What only a type checker imports is left out.
    """
    found: set[str] = set()
    for name, source in core_sources.items():
        if name.startswith(CORE) and name.endswith(".py"):
            found.update(_imports(ast.parse(source, filename=name).body))
    return sorted(found)


def _imports(nodes: Iterable[ast.AST]) -> Iterable[str]:
    for node in nodes:
        if isinstance(node, ast.Import) or (isinstance(node, ast.ImportFrom) and node.level == 0):
            yield ast.unparse(node)
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            yield from _imports(node.orelse)
        else:
            yield from _imports(ast.iter_child_nodes(node))
