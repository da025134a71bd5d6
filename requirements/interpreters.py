"""Find a Python that has the minor version of the browser's Python, or bring one.

Starts on any Python from 3.8 on and imports nothing outside the standard library. Never takes a Python on
trust: each candidate is run, because a version manager's stand-in can be on PATH and still refuse.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Callable, Iterable, Iterator, Mapping, Tuple

WANTED = (3, 13)
"""The minor version of the npm package `pyodide`: modules load only in the version that compiled them."""

Version = Tuple[int, int]
PROBE = "import ensurepip, ssl, sys, venv; print('%d.%d' % sys.version_info[:2])"


def candidates(
    environ: Mapping[str, str], which: Callable[[str], str | None], roots: Iterable[Path]
) -> Iterator[str]:
    """Commands that may be the wanted Python, best first; some may not exist or not run.

    `roots` are folders that hold one Python installation in each sub-folder, as pyenv's and uv's do.
    """
    chosen = environ.get("PYTHON")
    if chosen:
        yield chosen
    for name in ("python{}.{}".format(*WANTED), "python3", "python"):
        found = which(name)
        if found:
            yield found
    for root in roots:
        yield from map(str, installations(root))


def installations(root: Path) -> list[Path]:
    """The Pythons of the wanted version in the sub-folders of `root`, newest first."""
    minor = "{}.{}".format(*WANTED)
    found = [path for path in root.glob(f"*/bin/python{minor}") if minor in path.parts[-3]]
    return sorted(found, key=lambda path: list(map(int, re.findall(r"\d+", path.parts[-3]))), reverse=True)


def version_of(command: str) -> Version | None:
    """The version that `command` reports when really run, or None where it can't make an environment."""
    try:
        done = subprocess.run([command, "-c", PROBE], capture_output=True, text=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    match = re.fullmatch(r"(\d+)\.(\d+)", done.stdout.strip())
    return (int(match[1]), int(match[2])) if match and done.returncode == 0 else None


def find(
    commands: Iterable[str], not_in: Path, ask: Callable[[str], Version | None] = version_of
) -> str | None:
    """The first of `commands` that runs as the wanted version and does not lie in the folder `not_in`.

    An environment is never made from the Python inside it, which an activated one puts first on PATH.
    """
    for command in commands:
        if not_in not in Path(command).parents and ask(command) == WANTED:
            return command
    return None
