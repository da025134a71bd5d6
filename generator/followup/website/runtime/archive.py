"""Zip archives of Python modules: read, compiled to byte code, written the same way every time.

Never decides which modules are worth keeping (`trace.py` does).
"""

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

Members = Mapping[str, bytes]
"""Name inside the archive to content."""

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The date of every entry: the earliest that a zip archive can hold."""
EPOCH_SECONDS = "315532800"
"""The same in seconds, for tools that honour SOURCE_DATE_EPOCH."""


class RuntimeBuildError(Exception):
    """Raised where the runtime can't be made; its text says what to do about it."""


def read_zip(path: Path) -> dict[str, bytes]:
    """Return the files of an archive by name, without its folder entries."""
    with zipfile.ZipFile(path) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist() if not info.is_dir()}


def write_zip(members: Members, *, squeezed: bool = True) -> bytes:
    """Return an archive whose bytes depend on its members alone: sorted names, one date, one compression.

    Folders get entries too: Python finds a package without an `__init__` in an archive only by them.
    `squeezed=False` is for archives that live for a moment.
    """
    folders = {
        f"{parent.as_posix()}/" for name in members for parent in PurePosixPath(name).parents if parent.name
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in sorted({*members, *folders}):
            info = zipfile.ZipInfo(name, EPOCH)
            info.create_system = 3  # Unix, wherever this runs
            info.external_attr = 0o40755 << 16 if name in folders else 0o100644 << 16
            method = zipfile.ZIP_DEFLATED if squeezed and name not in folders else zipfile.ZIP_STORED
            archive.writestr(info, members.get(name, b""), method, 9)
    return buffer.getvalue()


def read_package(folder: Path, prefix: str, *, only: frozenset[str] | None = None) -> dict[str, bytes]:
    """Return the sources and package data below `folder`, named `prefix/…`.

    `only` keeps just these names, relative to the folder. Caches, compiled extensions, what only a compiler
    or a type checker reads, and licences, which `licences.py` puts beside the archive, are left out.
    """
    unwanted = (".pyc", ".so", ".pyd", ".c", ".pyi", ".licence.txt", "py.typed")
    found: dict[str, bytes] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if not path.is_file() or name.endswith(unwanted) or "__pycache__" in path.parts:
            continue
        if only is None or name in only:
            found[f"{prefix}/{name}"] = path.read_bytes()
    if not found:
        raise RuntimeBuildError(f"{folder} holds no Python files; run make setup")
    return found


def compiled(members: Members) -> dict[str, bytes]:
    """Return the members with byte code in place of every source, made by pyodide-build's py-compile.

    Doc strings and assertions are left out (PYTHONOPTIMIZE=2): an eighth of all bytes, read by nobody in
    the browser. The byte code is that of the Python that runs this (see `check_version`).
    """
    with TemporaryDirectory() as folder:
        archive = Path(folder) / "members.zip"
        archive.write_bytes(write_zip(members, squeezed=False))
        command = [sys.executable, "-m", "pyodide_cli", "py-compile", "--silent", "--compression-level", "0"]
        command.append(str(archive))
        environ = {**os.environ, "PYTHONOPTIMIZE": "2", "SOURCE_DATE_EPOCH": EPOCH_SECONDS}
        done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeBuildError(f"pyodide py-compile failed:\n{done.stderr or done.stdout}")
        result = read_zip(archive)
    left = [name for name in result if name.endswith(".py")]
    if left:
        raise RuntimeBuildError(f"pyodide py-compile left sources in the archive: {', '.join(left[:5])}")
    return result


def check_version(python: str) -> None:
    """Stop where the browser's Python, such as `3.13.2`, would not understand the byte code made here."""
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    if python.split(".")[:2] != here.split("."):
        raise RuntimeBuildError(
            f"the browser's Python is {python}, this one is {here}; build the site with that minor version"
        )
