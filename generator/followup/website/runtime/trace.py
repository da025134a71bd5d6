"""Finds out which modules the browser needs: runs a session on everything and sees what was imported."""

import ast
import inspect
import json
from collections.abc import Iterable
from pathlib import Path

from followup.website.runtime import trace_session
from followup.website.runtime.archive import Members, RuntimeBuildError, write_zip
from followup.website.runtime.in_node import run_in_pyodide

CORE = "followup/core/"
FEWEST_REPLIES = 15
"""A session with fewer replies than this did not go through the doorway."""


def traced_members(pyodide: Path, members: Members, core_sources: Members) -> frozenset[str]:
    """Return the names of those `members` that a session in the browser's Python loads.

    `members` are compiled: the whole standard library, Jinja2, MarkupSafe and the core. `core_sources` is the
    core as text, whose late imports are followed even where the session does not reach them.
    """
    argument = {"modules": core_modules(core_sources), "statements": import_statements(core_sources)}
    answer = run_in_pyodide(
        pyodide,
        write_zip(members),
        source=inspect.getsource(trace_session),
        function="trace",
        argument=json.dumps(argument),
    )
    seen = json.loads(answer)
    if seen["replies"] < FEWEST_REPLIES or "UndefinedError" not in seen["errors"]:
        raise RuntimeBuildError(
            f"the traced session stopped early, after {seen['replies']} replies: {seen['errors']}"
        )
    return frozenset(seen["used"])


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
