"""Packs modules into one member of the archive: what they share is compressed once, and one read brings all.

`startup_packed.py` lets Python import from it. Decides nothing about which modules.

Code goes without its lines and columns, an eighth of all bytes: where no source is, nobody sees more of them
than a number, and the doorway tells no visitor where it failed. Files and functions stay named.
"""

import bz2
import marshal
from collections.abc import Mapping
from functools import lru_cache
from pathlib import PurePosixPath
from types import CodeType

from followup.website.runtime.archive import Members, RuntimeBuildError

HEADER = 16
"""Bytes of a `.pyc` before its code: magic number, flags, date and size of the source."""
STUB = b"\x95\x00\x00\x00"
"""Stands for byte code that was taken out; Python makes no code of nothing at all."""
TAKEN = StopIteration
"""Stands for a text that was taken out of the constants of a code: marshal knows it, and no source makes it a
constant."""
SHORTEST = 16
"""Texts of fewer characters, if they are no more than a word, stay where they are."""

BETWEEN = "\0"
"""Parts texts from each other."""

_STRETCH = 8
"""Most instructions that one byte of a table of lines stands for."""
_NO_LINE = 0xF8 + _STRETCH - 1
"""Says that so many instructions stand in no line. A table that tells nothing at all would do for Python, but
its module `traceback` fails on it."""


def packed(members: Members) -> bytes:
    """Return compiled modules as one table, marshalled: dotted name to name in the archive and code."""
    return marshal.dumps({name: (member, _bare(code)) for name, (member, code) in _codes(members).items()})


def taken_apart(members: Members) -> bytes:
    """Return compiled modules in three parts, marshalled: byte code, longer texts, and the table of the rest.

    Each part is compressed better by itself, and by bzip2, which makes a sixth less of them than the method
    of the archive does. It takes longer to unpack, 30 ms for half a MB; a line of 8 Mbit/s saves as much.
    """
    bytecodes: list[bytes] = []
    texts: list[str] = []

    def rest(code: CodeType) -> CodeType:
        bytecodes.append(code.co_code)
        return code.replace(co_code=STUB, co_consts=tuple(map(left, code.co_consts)))

    def left(constant: object) -> object:
        if isinstance(constant, CodeType):
            return rest(constant)
        if isinstance(constant, str) and _is_text(constant):
            texts.append(constant)
            return TAKEN
        return constant

    table = {name: (member, rest(_bare(code))) for name, (member, code) in _codes(members).items()}
    parts = marshal.dumps(bytecodes), BETWEEN.join(texts).encode(), marshal.dumps(table)
    return marshal.dumps(tuple(map(bz2.compress, parts)))


def _is_text(constant: str) -> bool:
    return (" " in constant or len(constant) >= SHORTEST) and BETWEEN not in constant


def check_packages(members: Members) -> None:
    """Stop where a package has no `__init__`: Python finds such a one in folders and archives only."""
    folders = {parent for name in members for parent in PurePosixPath(name).parents if parent.name}
    bare = sorted(str(folder) for folder in folders if f"{folder}/__init__.pyc" not in members)
    if bare:
        raise RuntimeBuildError(f"packages without an __init__ can't be packed: {', '.join(bare)}")


def _codes(members: Members) -> Mapping[str, tuple[str, CodeType]]:
    """Return the table with code as it was compiled."""
    return {_dotted(name): (name, marshal.loads(pyc[HEADER:])) for name, pyc in sorted(members.items())}


def _dotted(name: str) -> str:
    return name.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")


def _bare(code: CodeType) -> CodeType:
    """Return code that knows no lines."""
    constants = (_bare(part) if isinstance(part, CodeType) else part for part in code.co_consts)
    lines = _no_lines((len(code.co_code) // 2).bit_length())
    return code.replace(co_consts=tuple(constants), co_firstlineno=1, co_linetable=lines)


@lru_cache
def _no_lines(bits: int) -> bytes:
    """Return the table of lines for code whose number of instructions has so many bits.

    It serves many, and is too long for most, which does no harm.
    """
    return bytes([_NO_LINE] * max(1, (1 << bits) // _STRETCH))
