"""Serve the site while somebody works on it: `python -m followup.website.serve`.

MkDocs builds, serves and rebuilds when docs/ or templates/ change; it runs as a child, because a change in
generator/ needs a fresh Python. Never builds anything itself, and never ends because a build failed: the next
change tries again.
"""

from __future__ import annotations

import argparse
import os
import queue
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

CODE = "generator"
WORDS = ("docs", "templates")
SETTLE = 0.3
"""Seconds without a further change before a restart: editors save in steps, and git changes many files."""
PATIENCE = 10.0
"""Seconds that MkDocs gets to end by itself."""
LOOK_AGAIN = 0.5
"""Seconds between two looks at whether MkDocs still runs."""


def counts(path: str, root: Path) -> bool:
    """Whether a change of `path` under `root` is work, and not what Python or an editor leaves behind."""
    parts = Path(path).relative_to(root).parts
    hidden = any(part.startswith(".") or part == "__pycache__" for part in parts)
    return not hidden and not path.endswith((".pyc", ".swp", ".tmp", "~"))


class Changes(FileSystemEventHandler):
    """Collects which files changed under `root`, as paths relative to it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.seen: queue.SimpleQueue[str] = queue.SimpleQueue()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note one change; reading a file is none."""
        if event.is_directory or event.event_type not in ("created", "modified", "moved", "deleted"):
            return
        path = os.fsdecode(event.dest_path or event.src_path)
        if counts(path, self.root):
            self.seen.put(str(Path(path).relative_to(self.root)))

    def wait(self, seconds: float) -> list[str]:
        """Every change until `SETTLE` seconds pass without one; empty when the first `seconds` bring none."""
        changed: list[str] = []
        try:
            changed.append(self.seen.get(timeout=seconds))
            while True:
                changed.append(self.seen.get(timeout=SETTLE))
        except queue.Empty:
            return sorted(set(changed))


class Child:
    """MkDocs in a process of its own, which can be started afresh."""

    def __init__(self, root: Path, host: str, port: int, temporary: str) -> None:
        self.root = root
        self.command = [
            sys.executable,
            "-m",
            "mkdocs",
            "serve",
            "--livereload",
            "--dev-addr",
            f"{host}:{port}",
        ]
        # MkDocs mounts the site at its address's path: here that is the root, wherever it will stand one day.
        # It leaves a temporary folder behind when a build fails early, so it gets them inside one of ours.
        self.environ = {**os.environ, "SITE_URL": f"http://{host}:{port}/", "TMPDIR": temporary}
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Build and serve."""
        self.process = subprocess.Popen(self.command, cwd=self.root, env=self.environ)

    def has_ended(self) -> bool:
        """Whether MkDocs gave up, as it does when the first build fails."""
        return self.process is None or self.process.poll() is not None

    def stop(self) -> None:
        """End MkDocs as Ctrl-C does, so that its temporary folder goes too; by force if need be."""
        if self.process is None or self.process.poll() is not None:
            return
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def port_is_free(host: str, port: int) -> bool:
    """Whether something can listen there now."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def say(text: str) -> None:
    """Tell the person at the terminal what happens."""
    print(f"serve: {text}", flush=True)


def keep_serving(child: Child, changes: Changes) -> None:
    """Serve until interrupted: a change of code starts MkDocs again, any change does after a failed build."""
    child.start()
    told = False
    while True:
        changed = changes.wait(LOOK_AGAIN)
        ended = child.has_ended()
        if ended and not told:
            say(
                "the build failed; the next change of docs/, templates/, generator/ or mkdocs.yml tries again"
            )
            told = True
        reasons = changed if ended else [path for path in changed if Path(path).parts[0] == CODE]
        if reasons:
            say(f"{reasons[0]}{' and others' if len(reasons) > 1 else ''} changed, starting again")
            child.stop()
            child.start()
            told = False


def watch(root: Path, changes: Changes) -> list[str]:
    """Start to watch what the site is made from; returns the folders that are watched."""
    observer = Observer()
    observer.schedule(changes, str(root))
    folders = [name for name in (CODE, *WORDS) if (root / name).is_dir()]
    for name in folders:
        observer.schedule(changes, str(root / name), recursive=True)
    observer.daemon = True
    observer.start()
    return folders


def interrupt(_signal: int, _frame: object) -> None:
    """Treat a request to end like Ctrl-C."""
    raise KeyboardInterrupt


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve the project in the current folder until Ctrl-C; 1 with one line when that can't be."""
    parser = argparse.ArgumentParser(prog="python -m followup.website.serve", description=main.__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen at")
    parser.add_argument("--port", type=int, default=8000, help="the port to listen at")
    wanted = parser.parse_args(arguments)
    root = Path.cwd()
    if not (root / "mkdocs.yml").is_file():
        print("serve: no mkdocs.yml here; run this in the project's folder", file=sys.stderr)
        return 1
    if not port_is_free(wanted.host, wanted.port):
        where = f"{wanted.host}:{wanted.port}"
        print(f"serve: {where} is in use; stop what serves there, or make serve PORT=8001", file=sys.stderr)
        return 1
    # Set, not inherited: a shell that starts this in the background would have it ignore Ctrl-C.
    signal.signal(signal.SIGINT, interrupt)
    signal.signal(signal.SIGTERM, interrupt)
    with tempfile.TemporaryDirectory(prefix="followup-serve-") as temporary:
        child, changes = Child(root, wanted.host, wanted.port, temporary), Changes(root)
        try:
            watch(root, changes)
            keep_serving(child, changes)
        except KeyboardInterrupt:
            say("stopped")
        finally:
            child.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
