"""The page that the desk is measured against: Pyodide as its documentation shows it, on the main thread.

Stock npm files, micropip, and the same Python as wheels: Jinja2, MarkupSafe and the core as .py. It asks the
core for one draft and is ready when that is on the page.
"""

import base64
import hashlib
import io
import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

from followup.website.runtime.build import our_sources

STOCK = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip")

PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Plain page</title>
<h1>Plain page</h1><p id="state">Loading</p><pre id="letter"></pre>
<script type="module">
import { loadPyodide } from "./pyodide/pyodide.mjs";
const library = fetch("library.json").then((response) => response.text());
const request = fetch("request.json").then((response) => response.text());
const python = await loadPyodide();
await python.loadPackage("micropip");
const micropip = python.pyimport("micropip");
await micropip.install(WHEELS.map((name) => new URL(name, location.href).href));
const doorway = python.pyimport("followup.core.doorway");
const answer = doorway.open_doorway(await library);
const reply = JSON.parse(answer(await request));
document.getElementById("state").textContent = reply.ok ? "Ready" : JSON.stringify(reply.problems);
document.getElementById("letter").textContent = reply.draft.body;
if (reply.ok) performance.mark("desk-ready");
</script>
</html>
"""


def make_plain_page(
    folder: Path, node_modules: Path, cache: Path, *, library: str, request: Mapping[str, Any]
) -> None:
    """Write the page and all that it loads into `folder`. Asks the package index for micropip, once."""
    pyodide = folder / "pyodide"
    pyodide.mkdir(parents=True)
    for name in STOCK:
        shutil.copyfile(node_modules / "pyodide" / name, pyodide / name)
    micropip = download("micropip", cache)
    shutil.copyfile(micropip, pyodide / micropip.name)
    lock = json.loads((node_modules / "pyodide" / "pyodide-lock.json").read_bytes())
    # The index's file is not byte for byte the one that the lock knows, and a wrong hash fails in silence.
    digest = hashlib.sha256(micropip.read_bytes()).hexdigest()
    lock["packages"]["micropip"] |= {"file_name": micropip.name, "sha256": digest}
    (pyodide / "pyodide-lock.json").write_text(json.dumps(lock), encoding="utf-8")
    wheels = []
    for name, members in packages(our_sources()).items():
        file_name = f"{name}-{members[0]}-py3-none-any.whl"
        (folder / file_name).write_bytes(wheel(name, members[0], members[1]))
        wheels.append(file_name)
    (folder / "library.json").write_text(library, encoding="utf-8")
    (folder / "request.json").write_text(json.dumps(request), encoding="utf-8")
    (folder / "index.html").write_text(PAGE.replace("WHEELS", json.dumps(wheels)), encoding="utf-8")


def packages(sources: Mapping[str, bytes]) -> dict[str, tuple[str, dict[str, bytes]]]:
    """Return name, version and files of each wheel: the same Python code that the runtime holds."""
    versions = {"followup": "0", "jinja2": version("jinja2"), "markupsafe": version("markupsafe")}
    return {
        name: (number, {path: data for path, data in sources.items() if path.startswith(f"{name}/")})
        for name, number in versions.items()
    }


def wheel(name: str, number: str, members: Mapping[str, bytes]) -> bytes:
    """Return a pure wheel that needs nothing else."""
    info = f"{name}-{number}.dist-info"
    described = {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {number}\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: bench\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    everything = {**members, **described}
    record = "".join(f"{path},{_digest(data)},{len(data)}\n" for path, data in everything.items())
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in everything.items():
            archive.writestr(path, data)
        archive.writestr(f"{info}/RECORD", f"{record}{info}/RECORD,,\n")
    return buffer.getvalue()


def download(name: str, cache: Path) -> Path:
    """Return a pure wheel from the package index, from the cache where it is there."""
    cache.mkdir(parents=True, exist_ok=True)
    if not (found := sorted(cache.glob(f"{name}-*-py3-none-any.whl"))):
        command = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "--quiet",
            "--no-deps",
            "--dest",
            str(cache),
            name,
        ]
        subprocess.run(command, check=True)
        found = sorted(cache.glob(f"{name}-*-py3-none-any.whl"))
    return found[-1]


def _digest(data: bytes) -> str:
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
