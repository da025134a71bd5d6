"""Takes the examples out of a rule's source: they stand on the rule's page and run as tests; the desk shows
none. Changes no other line."""

import ast
from collections.abc import Collection, Iterable, Iterator
from itertools import accumulate

_EXAMPLES = ("bad", "good")

type _Cut = tuple[ast.stmt | ast.expr, str]
"""A piece of the source, and what stands in its place."""


def without_examples(source: bytes) -> bytes:
    """Return the source of a rule's module with `bad=()` and `good=()`, without what only the examples used.

    That is what the module defines or imports for them alone. A source that makes no rule comes back as it
    is.
    """
    tree = ast.parse(source)
    examples = list(_examples(tree))
    idle: set[str] = set()
    gone: list[ast.AST] = [*examples]
    while True:
        idle = _used(gone) - _used([tree], leaving_out=gone)
        more = [node for node in tree.body if node not in gone and _defines_only(node, idle)]
        if not more:
            break
        gone += more
    cuts: list[_Cut] = [(example, "()") for example in examples]
    cuts += [(node, "") for node in tree.body if node in gone]
    cuts += _imports_without(tree, idle)
    return _with_cuts(source, cuts)


def _examples(tree: ast.Module) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Rule":
            yield from (given.value for given in node.keywords if given.arg in _EXAMPLES)


def _used(nodes: Iterable[ast.AST], *, leaving_out: Collection[ast.AST] = ()) -> set[str]:
    """Return the names that are read in some nodes."""
    found: set[str] = set()
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            found.add(node.id)
        waiting += [child for child in ast.iter_child_nodes(node) if child not in leaving_out]
    return found


def _defines_only(node: ast.stmt, idle: Collection[str]) -> bool:
    """Tell whether all that a statement does is to define a name that nothing else reads."""
    if isinstance(node, ast.FunctionDef):
        return node.name in idle
    if isinstance(node, ast.Assign):
        return all(isinstance(target, ast.Name) and target.id in idle for target in node.targets)
    return False


def _imports_without(tree: ast.Module, idle: Collection[str]) -> Iterator[_Cut]:
    """Yield the import statements that bring a name which nothing else reads, each without such names."""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom):
            names = [name for name in node.names if (name.asname or name.name) not in idle]
            if names != node.names:
                yield node, ast.unparse(ast.ImportFrom(node.module, names, node.level)) if names else ""


def _with_cuts(source: bytes, cuts: Iterable[_Cut]) -> bytes:
    """Return the source with other text in some places, each as many lines long as before."""
    lines = source.splitlines(keepends=True)
    starts = [0, *accumulate(map(len, lines))]
    for node, text in sorted(cuts, key=lambda cut: (cut[0].lineno, cut[0].col_offset), reverse=True):
        end_line, end_column = node.end_lineno or node.lineno, node.end_col_offset or node.col_offset
        start, end = starts[node.lineno - 1] + node.col_offset, starts[end_line - 1] + end_column
        kept_lines = b"\n" * (end_line - node.lineno)
        source = source[:start] + text.encode() + kept_lines + source[end:]
    return source
