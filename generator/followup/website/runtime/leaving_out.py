"""Leaves out of our sources what the browser never uses. No answer changes.

That is the examples of rules, which stand on the rule's page and run as tests, and the types of functions.
"""

import ast
from collections.abc import Iterable, Iterator

_EXAMPLES = ("bad", "good")


def lean(source: bytes) -> bytes:
    """Return the source of a module without examples and without the types of parameters and results.

    What it imports for these alone goes too, and what it defines for them under a private name (`_letter`).
    Comments and the places of lines are lost.
    """
    tree = ast.parse(source)
    gone = [*_take_examples(tree), *_take_types(tree)]
    while True:
        idle = _used(gone) - _used([tree])
        more = [node for node in tree.body if _private_name(node) in idle]
        if not more:
            break
        tree.body = [node for node in tree.body if node not in more]
        gone += more
    for node in tree.body:
        if isinstance(node, ast.ImportFrom):
            node.names = [name for name in node.names if (name.asname or name.name) not in idle]
    tree.body = [node for node in tree.body if not isinstance(node, ast.ImportFrom) or node.names]
    return ast.unparse(ast.fix_missing_locations(tree)).encode()


def _take_examples(tree: ast.Module) -> Iterator[ast.AST]:
    """Give every rule `bad=()` and `good=()`; yield what stood there."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Rule":
            for given in node.keywords:
                if given.arg in _EXAMPLES:
                    yield given.value
                    given.value = ast.Tuple([], ast.Load())


def _take_types(tree: ast.Module) -> Iterator[ast.AST]:
    """Take the types off parameters and results; yield them."""
    for node in ast.walk(tree):
        if isinstance(node, ast.arg) and node.annotation:
            yield node.annotation
            node.annotation = None
        elif isinstance(node, ast.FunctionDef) and node.returns:
            yield node.returns
            node.returns = None


def _used(nodes: Iterable[ast.AST]) -> set[str]:
    """Return the names that are read in some nodes."""
    every = (node for top in nodes for node in ast.walk(top))
    return {node.id for node in every if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}


def _private_name(node: ast.stmt) -> str:
    """Return the private name that a statement defines, where that is all that it does; "" elsewhere."""
    match node:
        case ast.FunctionDef(name=name) | ast.Assign(targets=[ast.Name(id=name)]):
            return name if name.startswith("_") else ""
        case ast.TypeAlias(name=ast.Name(id=name)):
            return name if name.startswith("_") else ""
    return ""
