"""Builds the runtime: Pyodide's own files, and one archive of all the Python that is needed."""

import gzip
import hashlib
import importlib.metadata
import importlib.util
import json
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from followup.website.runtime.archive import (
    Members,
    RuntimeBuildError,
    check_version,
    compiled,
    read_package,
    read_zip,
    write_zip,
)
from followup.website.runtime.in_node import lock_contents
from followup.website.runtime.leaving_out import lean
from followup.website.runtime.licences import licences_text
from followup.website.runtime.packing import check_packages, packed, taken_apart
from followup.website.runtime.trace import STARTUP, startup_source, trace_session_on

FOLDER = "assets/followup/runtime"
TAKEN_AS_THEY_ARE = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm")
PURE_MARKUPSAFE = frozenset({"__init__.py", "_native.py"})
RULES, SPELLING = "followup/core/rules/", "followup/core/spelling/"
CHECKING = (
    *("followup/core/conduct/", "followup/core/confusions/", "followup/core/second_language/"),
    *(
        f"followup/core/{name}."
        for name in (
            *(
                "acts",
                "blanks",
                "calling",
                "employers",
                "everyday",
                "listed",
                "masking",
                "mendings",
                "ownness",
            ),
            *("particulars", "pieces", "roles", "stock_lines", "subjects", "virtues", "wordings"),
        )
    ),
)
"""What only the checklist reads: the longer lists of its rules, and what looks for them."""
TAKEN_APART, LISTS, PACKED = "rules.marshal", "lists.marshal", "modules.marshal"
"""What `startup_packed.py` reads: rules and speller, what only they read, and all other modules. The first
two change most, and what their words weigh can be read off the archive."""
TABLE = "prepared.marshal"
"""What `startup_prepared.py` reads."""
KEPT = 4
"""Archives of earlier builds that stay in the cache, so that going back to one of them costs nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Runtime:
    """The files that bring Python into the browser."""

    folder: str
    """Address of their folder relative to the site; its last part changes with every byte of every file."""
    files: tuple[tuple[str, bytes], ...]
    """Name and content, sorted by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSize:
    """What one file of the runtime costs."""

    name: str
    size: int
    gzipped: int
    """Bytes after gzip, as a server would send it; the archive, which is sent as it is, weighs `size`."""


def build_runtime(node_modules: Path, cache_dir: Path) -> Runtime:
    """Return the runtime, made of npm's `pyodide` in `node_modules` and the installed core and Jinja2.

    The archive is kept in `cache_dir` under a key of all that went into it: a second call is quick. Raises
    RuntimeBuildError, whose text says what to do.
    """
    pyodide = node_modules / "pyodide"
    if not (pyodide / "python_stdlib.zip").is_file():
        raise RuntimeBuildError(f"{pyodide} is not there; run npm ci, or make setup")
    lock = lock_contents(pyodide)
    check_version(str(lock["info"]["python"]))
    files = {name: (pyodide / name).read_bytes() for name in TAKEN_AS_THEY_ARE}
    files["pyodide-lock.json"] = json.dumps(lock, sort_keys=True, separators=(",", ":")).encode()
    files["python.zip"] = python_archive(pyodide, cache_dir)
    files["licences.txt"] = licences_text(
        str(json.loads((pyodide / "package.json").read_bytes())["version"])
    ).encode()
    listed = tuple(sorted(files.items()))
    return Runtime(folder=folder_of(listed), files=listed)


def folder_of(files: Iterable[tuple[str, bytes]]) -> str:
    """Return the address of the folder for these files: a name for exactly these bytes."""
    return f"{FOLDER}/{_key(part for name, data in files for part in (name.encode(), data))[:16]}"


def python_archive(pyodide: Path, cache_dir: Path) -> bytes:
    """Return the one archive of all Python code, from the cache where nothing in it has changed."""
    stdlib, ours = read_zip(pyodide / "python_stdlib.zip"), our_sources()
    key = _key([*_flat(stdlib), *_flat(ours), *_tools(), (pyodide / "pyodide.asm.wasm").read_bytes()])
    cached = cache_dir / f"python-{key[:32]}.zip"
    if cached.is_file():
        os.utime(cached)
        return cached.read_bytes()
    archive = write_zip(_trimmed(pyodide, stdlib, ours, cache_dir))
    _store(cached, archive)
    _forget_all_but(KEPT, cache_dir, "python-*.zip")
    return archive


def our_sources() -> dict[str, bytes]:
    """Return what joins the standard library: the core and its data, Jinja2, MarkupSafe in pure Python.

    The core is lean: without the examples of its rules, which are a sixth of them, and types of functions.
    """
    import followup

    package = Path(followup.__file__).parent
    core = read_package(package / "core", "followup/core")
    core.update((name, lean(source)) for name, source in core.items() if name.endswith(".py"))
    jinja2 = read_package(_package_folder("jinja2"), "jinja2")
    markupsafe = read_package(_package_folder("markupsafe"), "markupsafe", only=PURE_MARKUPSAFE)
    return {"followup/__init__.py": (package / "__init__.py").read_bytes(), **core, **jinja2, **markupsafe}


def file_sizes(runtime: Runtime) -> tuple[FileSize, ...]:
    """Return what each file of the runtime weighs, for the bench and for people."""
    return tuple(
        FileSize(
            name=name,
            size=len(data),
            gzipped=len(data) if name.endswith(".zip") else len(gzip.compress(data, 6)),
        )
        for name, data in runtime.files
    )


def _trimmed(pyodide: Path, stdlib: Members, ours: Members, cache_dir: Path) -> dict[str, bytes]:
    """Compile everything, trace a session on it, and keep of the standard library what the session used.

    Jinja2 and the core stay whole: their late imports must never fail on a visitor.
    """
    everything = {**_compiled_stdlib(stdlib, cache_dir), **compiled(ours)}
    core_sources = {name: data for name, data in ours.items() if name.startswith("followup/")}
    traced = trace_session_on(pyodide, everything, core_sources)
    whole = tuple(f"{name.split('/')[0]}/" for name in ours)
    kept = {name: data for name, data in everything.items() if name in traced.used or name.startswith(whole)}
    kept.update(compiled({"startup_prepared.py": startup_source("prepared")}))
    check_packages({name: data for name, data in kept.items() if name.endswith(".pyc")})
    loose = {name: data for name, data in kept.items() if name in traced.early or not name.endswith(".pyc")}
    modules = {name: data for name, data in kept.items() if name not in loose}
    startup = compiled({STARTUP: startup_source("packed")})
    words = {name: data for name, data in modules.items() if name.startswith((RULES, SPELLING))}
    lists = {name: data for name, data in modules.items() if name.startswith(CHECKING)}
    others = {name: data for name, data in modules.items() if name not in words | lists}
    packs = {TAKEN_APART: taken_apart(words), LISTS: taken_apart(lists), PACKED: packed(others)}
    return {**packs, **loose, **startup, TABLE: traced.prepared}


def _compiled_stdlib(stdlib: Members, cache_dir: Path) -> dict[str, bytes]:
    """Return the whole standard library as byte code, from a cache entry of its own."""
    cached = cache_dir / f"stdlib-{_key([*_flat(stdlib), *_tools()])[:32]}.zip"
    if not cached.is_file():
        _store(cached, write_zip(compiled(stdlib), squeezed=False))
        _forget_all_but(1, cache_dir, "stdlib-*.zip")
    return read_zip(cached)


def _package_folder(name: str) -> Path:
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise RuntimeBuildError(f"{name} is not installed; run make setup")
    return Path(spec.origin).parent


def _tools() -> list[bytes]:
    """Return what else the archive depends on: the Python that compiles, its compiler, and this room."""
    room = sorted(path for path in Path(__file__).parent.iterdir() if path.suffix in (".py", ".mjs"))
    version = importlib.metadata.version("pyodide-build")
    return [sys.version.encode(), version.encode(), *(path.read_bytes() for path in room)]


def _flat(members: Members) -> Iterable[bytes]:
    for name in sorted(members):
        yield name.encode()
        yield members[name]


def _key(parts: Iterable[bytes]) -> str:
    """Return one hash for many parts, kept apart so that no two lists look alike."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(b"%d:" % len(part))
        digest.update(part)
    return digest.hexdigest()


def _store(path: Path, data: bytes) -> None:
    """Write a file in one move: builds may run side by side."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.{os.getpid()}.new")
    new.write_bytes(data)
    new.replace(path)


def _forget_all_but(most: int, cache_dir: Path, pattern: str) -> None:
    archives = sorted(cache_dir.glob(pattern), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in archives[most:]:
        path.unlink(missing_ok=True)
