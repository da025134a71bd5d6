"""`make serve` on a small site of its own: at the root, rebuilt, restarted, outliving a failed build."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from followup.website import serve

SETTINGS = """\
site_name: Small
site_url: !ENV [SITE_URL, 'https://example.org/under/']
hooks: [generator/hook.py]
"""
HOOK = "def on_page_markdown(markdown, **_):\n    return markdown + 'made by {who}'\n"
TOO_LONG = 60.0


def eventually(holds: Callable[[], bool], what: str) -> None:
    """Ask again and again until it holds; the deadline only ends a test that has already failed."""
    deadline = time.monotonic() + TOO_LONG
    while not holds():
        assert time.monotonic() < deadline, f"never happened: {what}"
        time.sleep(0.1)


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for folder in ("docs", "templates", "generator"):
        (tmp_path / folder).mkdir()
    (tmp_path / "mkdocs.yml").write_text(SETTINGS)
    (tmp_path / "docs" / "index.md").write_text("first words\n\n")
    (tmp_path / "generator" / "hook.py").write_text(HOOK.format(who="the first hook"))
    return tmp_path


@pytest.fixture
def temporary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("temporary")


@pytest.fixture
def serving(project: Path, port: int, temporary: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "followup.website.serve", "--port", str(port)]
    environ = {**os.environ, "TMPDIR": str(temporary)}
    with subprocess.Popen(
        command, cwd=project, env=environ, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        yield process
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        process.communicate(timeout=TOO_LONG)
    assert list(temporary.iterdir()) == [], "it left temporary folders behind"


def page(port: int) -> str:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as answer:
            return str(answer.read().decode())
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return ""


def rewrite(path: Path, text: str) -> None:
    """Write so that a watcher which compares whole seconds notices too."""
    path.write_text(text)
    later = time.time() + 5
    os.utime(path, (later, later))


def test_serves_rebuilds_restarts_and_ends(project: Path, port: int, serving: subprocess.Popen[str]) -> None:
    eventually(lambda: "first words" in page(port), "the site at the root, although its address has a path")
    rewrite(project / "docs" / "index.md", "second words\n\n")
    eventually(lambda: "second words" in page(port), "a rebuild after a change in docs/")
    rewrite(project / "generator" / "hook.py", HOOK.format(who="the second hook"))
    eventually(lambda: "the second hook" in page(port), "a restart after a change in generator/")
    serving.send_signal(signal.SIGINT)
    said, _ = serving.communicate(timeout=TOO_LONG)
    assert serving.returncode == 0
    assert said.splitlines() == ["serve: generator/hook.py changed, starting again", "serve: stopped"]


def test_a_failed_build_waits_for_the_next_change(
    project: Path, port: int, serving: subprocess.Popen[str]
) -> None:
    eventually(lambda: "the first hook" in page(port), "the first build")
    assert serving.stdout is not None
    rewrite(project / "generator" / "hook.py", "this is no Python\n")
    told = [serving.stdout.readline(), serving.stdout.readline()]
    assert "the build failed" in told[1]
    rewrite(project / "generator" / "hook.py", HOOK.format(who="the mended hook"))
    eventually(lambda: "the mended hook" in page(port), "a build after the mistake was mended")


def test_a_port_in_use_is_one_line(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert serve.main(["--port", str(port)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines() == [
        f"serve: 127.0.0.1:{port} is in use; stop what serves there, or make serve PORT=8001"
    ]


def test_no_project_here_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert serve.main([]) == 1
    assert capsys.readouterr().err == "serve: no mkdocs.yml here; run this in the project's folder\n"


@pytest.mark.parametrize(
    "path", ["docs/index.md", "templates/thank-you/ty-panel.md", "generator/a.py", "mkdocs.yml"]
)
def test_work_counts(path: str, tmp_path: Path) -> None:
    assert serve.counts(str(tmp_path / path), tmp_path)


@pytest.mark.parametrize(
    "path",
    [
        "generator/__pycache__/a.cpython-313.pyc",
        "docs/.index.md.swp",
        "docs/index.md~",
        ".git/index",
        "a.tmp",
    ],
)
def test_leavings_do_not_count(path: str, tmp_path: Path) -> None:
    assert not serve.counts(str(tmp_path / path), tmp_path)
