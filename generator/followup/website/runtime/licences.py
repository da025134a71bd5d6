"""The licences of what the runtime brings along, as one text beside it."""

import importlib.metadata
from importlib import resources
from pathlib import Path

from followup.website.runtime.archive import RuntimeBuildError

PSF = Path(__file__).with_name("PSF-2.0.txt")
RULER = "\n\n" + "-" * 80 + "\n\n"


def licences_text(pyodide_version: str) -> str:
    """Return the licences of Pyodide, Python, Jinja2, MarkupSafe and SCOWL, with their versions and
    sources."""
    head = "This folder holds software and word lists of others, unchanged but for what is said here."
    packages = map(_package, ("Jinja2", "MarkupSafe"))
    return RULER.join((head, _pyodide(pyodide_version), _python(), *packages, _word_lists())) + "\n"


def _pyodide(version: str) -> str:
    return (
        f"Pyodide {version}: pyodide.mjs, pyodide.asm.js, pyodide.asm.wasm and part of python.zip\n"
        "Mozilla Public License 2.0, https://mozilla.org/MPL/2.0/\n"
        f"Source: https://github.com/pyodide/pyodide, tag {version}"
    )


def _python() -> str:
    return (
        "Python: part of pyodide.asm.wasm and of python.zip\n"
        "Changes: built for WebAssembly by Pyodide; modules not used here left out; compiled without "
        "doc strings and line numbers\nSource: https://github.com/python/cpython\n\n"
        + PSF.read_text(encoding="utf-8").strip()
    )


def _package(name: str) -> str:
    files = importlib.metadata.files(name) or []
    texts = [file.read_text() for file in files if "LICENSE" in file.name]
    if not texts:
        raise RuntimeBuildError(f"the installed {name} brings no licence text; run make setup")
    version = importlib.metadata.version(name)
    what = "part of python.zip, compiled, without doc strings and line numbers"
    return f"{name} {version}: {what}\n\n{texts[0].strip()}"


def _word_lists() -> str:
    notice = resources.files("followup.core.spelling").joinpath("words.licence.txt")
    return f"SCOWL: part of python.zip\n\n{notice.read_text(encoding='utf-8').strip()}"
