"""Packs modules into one member of the archive: what they share is compressed once, and one read brings all.

`startup_packed.py` lets Python import from it. Decides nothing about which modules.

Code goes without its lines and columns, an eighth of all bytes: where no source is, nobody sees more of them
than a number, and the doorway tells no visitor where it failed. Files and functions stay named.
"""

import marshal
from collections.abc import Mapping
from pathlib import PurePosixPath
from types import CodeType

from followup.website.runtime.archive import Members, RuntimeBuildError

HEADER = 16
"""Bytes of a `.pyc` before its code: magic number, flags, date and size of the source."""
STRETCH = 8
"""Most instructions that one byte of a table of lines stands for."""
NO_LINE = 0xF8
"""Says, with their number less one in its last three bits, that instructions stand in no line. A table that
tells nothing at all would do for Python, but its module `traceback` fails on it."""


def packs(members: Members, beginnings: Mapping[str, tuple[str, ...]]) -> dict[str, bytes]:
    """Return compiled modules in packs; the first pack whose way to begin fits a name takes the module.

    A pack is a pair, marshalled: its longer texts, which compress best side by side, and a table of dotted
    name to the name in the archive and the code. What modules have in common stands in it once.
    """
    left = dict(members)
    made: dict[str, bytes] = {}
    for pack, begin in beginnings.items():
        names = [name for name in sorted(left) if name.startswith(begin)]
        texts: dict[str, str] = {}
        table = {_dotted(name): (name, _bare(_code(left.pop(name)), texts)) for name in names}
        made[pack] = marshal.dumps((tuple(texts), table))
    return made


def check_packages(members: Members) -> None:
    """Stop where a package has no `__init__`: Python finds such a one in folders and archives only."""
    folders = {parent for name in members for parent in PurePosixPath(name).parents if parent.name}
    bare = sorted(str(folder) for folder in folders if f"{folder}/__init__.pyc" not in members)
    if bare:
        raise RuntimeBuildError(f"packages without an __init__ can't be packed: {', '.join(bare)}")


def _dotted(name: str) -> str:
    return name.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")


def _code(pyc: bytes) -> CodeType:
    code: CodeType = marshal.loads(pyc[HEADER:])
    return code


def _bare(code: CodeType, texts: dict[str, str]) -> CodeType:
    """Return code without lines, its longer texts taken from `texts`, which gets those that it lacks."""
    constants = tuple(_shared(constant, texts) for constant in code.co_consts)
    return code.replace(co_consts=constants, co_firstlineno=1, co_linetable=_no_lines(code))


def _shared(constant: object, texts: dict[str, str]) -> object:
    if isinstance(constant, CodeType):
        return _bare(constant, texts)
    if isinstance(constant, tuple):
        return tuple(_shared(part, texts) for part in constant)
    if isinstance(constant, str) and " " in constant:
        return texts.setdefault(constant, constant)
    return constant


def _no_lines(code: CodeType) -> bytes:
    whole, rest = divmod(len(code.co_code) // 2, STRETCH)
    return bytes([NO_LINE + STRETCH - 1] * whole + [NO_LINE + rest - 1] * bool(rest))
