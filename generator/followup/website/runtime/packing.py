"""Packs modules into one member of the archive: what they share is compressed once, and one read brings all.

`startup_packed.py` lets Python import from it. Decides nothing about which modules.
"""

import marshal
from collections.abc import Mapping
from pathlib import PurePosixPath

from followup.website.runtime.archive import Members, RuntimeBuildError

HEADER = 16
"""Bytes of a `.pyc` before its code: magic number, flags, date and size of the source."""


def packs(members: Members, beginnings: Mapping[str, tuple[str, ...]]) -> dict[str, bytes]:
    """Return compiled modules in packs; the first pack whose way to begin fits a name takes the module.

    A pack is a table, marshalled: dotted name to the name in the archive and the code.
    """
    left = dict(members)
    made: dict[str, bytes] = {}
    for pack, begin in beginnings.items():
        mine = {name: left.pop(name) for name in sorted(left) if name.startswith(begin)}
        made[pack] = marshal.dumps({_dotted(name): (name, data[HEADER:]) for name, data in mine.items()}, 2)
    return made


def check_packages(members: Members) -> None:
    """Stop where a package has no `__init__`: Python finds such a one in folders and archives only."""
    folders = {parent for name in members for parent in PurePosixPath(name).parents if parent.name}
    bare = sorted(str(folder) for folder in folders if f"{folder}/__init__.pyc" not in members)
    if bare:
        raise RuntimeBuildError(f"packages without an __init__ can't be packed: {', '.join(bare)}")


def _dotted(name: str) -> str:
    return name.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")
