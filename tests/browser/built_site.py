"""The built site that browser tests and benches visit, built again only when its inputs have changed."""

import fcntl
import hashlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.serving import SUBPATH, PagesServer, Ways, serving

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "browser-site"
PORTS = range(47310, 47330)
"""The site knows its own address, so each port has its own build; a fixed few make builds worth keeping."""
INPUTS = ("docs", "templates", "generator", "mkdocs.yml", "package-lock.json", "requirements/site.txt")


@contextmanager
def built_site(ways: Ways | None = None) -> Iterator[PagesServer]:
    """Serve the site, built for the address that it is served at."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with held_port(PORTS) as port:
        folder = CACHE / str(port)
        build(folder, f"http://127.0.0.1:{port}{SUBPATH}")
        with serving(folder / "site", port=port, ways=ways) as pages:
            yield pages


@contextmanager
def held_port(ports: Iterable[int]) -> Iterator[int]:
    """Hold the first port that nobody listens on and no other run has taken: runs may go side by side.

    Between the choice and the first listening the site is built; a lock on a file, one for the whole machine,
    keeps the port until the end.
    """
    for port in ports:
        with (Path(tempfile.gettempdir()) / f"interview-followup-{port}.lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                continue
            if _is_free(port):
                yield port
                return
    raise RuntimeError(f"all ports from {PORTS.start} to {PORTS.stop - 1} are taken")


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def build(folder: Path, address: str) -> None:
    """Build the site for `address` into `folder/site`, unless that is what is there."""
    key = inputs_key([address, sys.version])
    stamp = folder / "key"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == key:
        return
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--quiet",
        "--site-dir",
        str(folder / "site"),
    ]
    environ = {**os.environ, "SITE_URL": address}
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"the site does not build:\n{done.stdout}{done.stderr}")
    stamp.write_text(key, encoding="utf-8")


def inputs_key(more: Iterable[str]) -> str:
    """Return one hash of all that goes into the site."""
    digest = hashlib.sha256()
    for text in more:
        digest.update(f"{text}\0".encode())
    for name in INPUTS:
        for path in _files(ROOT / name):
            digest.update(f"{path.relative_to(ROOT).as_posix()}\0".encode() + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    return sorted(file for file in path.rglob("*") if file.is_file() and "__pycache__" not in file.parts)
