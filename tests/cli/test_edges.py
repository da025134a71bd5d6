"""The edges: unreadable files, closed pipes, interrupts, faults of our own. Never a traceback."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from followup.cli import asking, main
from tests.cli.conftest import Run

COMMAND = (sys.executable, "-m", "followup.cli")


@pytest.mark.parametrize(
    ("name", "content", "place"),
    [
        ("i.toml", b'a = "x"\nb = [1,\n', ":3"),
        ("i.toml", b'a = "x"\na = "y"\n', ":2:8"),
        ("i.toml", b"\xff\xfea\x00", ":1"),
        ("i.json", b'{"a": 1,\n"b" 2}', ":2:5"),
        ("i.json", b"[1]", ""),
        ("i.json", b'{"company": "a", "company": "b"}', ""),
        ("i.json", b"[" * 200_000, ""),
        ("i.json", b'{"seed": ' + b"9" * 5_000 + b"}", ""),
        ("i.json", b"x" * 1_000_001, ""),
        ("i.yaml", b"a: 1", ""),
        ("i", b"", ""),
    ],
)
def test_an_interview_that_cannot_be_read(
    followup: Run, tmp_path: Path, name: str, content: bytes, place: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    found = followup("schedule", "--interview", path)
    assert found.wheres == [f"{path}{place}"]


def test_a_file_that_is_not_there(followup: Run, tmp_path: Path) -> None:
    assert followup("advise", "--interview", tmp_path / "i.toml").wheres == [str(tmp_path / "i.toml")]
    assert followup("check", "a\0b").wheres == ["ab"]
    assert followup("advise", "--interview", "").wheres == ["--interview"]


def test_a_file_without_a_letter_is_no_sound_letter(followup: Run, tmp_path: Path) -> None:
    empty = tmp_path / "letter.txt"
    empty.write_bytes(b" \r\n\n")
    assert followup("check", empty).wheres == [str(empty)]
    assert followup("check", "-", stdin=b"").wheres == ["<stdin>"]


def test_choices_are_shown_as_they_are_typed(followup: Run) -> None:
    assert "Severity" not in followup("check", "x", "--fail-on", "never").err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
@pytest.mark.parametrize("arguments", [("templates",), ("rules", "--format", "json")])
def test_a_full_disk_is_one_line(arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*COMMAND, *arguments], stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(b"standard output: cannot be written: ")
    assert done.stderr.count(b"\n") == 1


def test_closed_streams_end_quietly() -> None:
    def run(closed: str) -> "subprocess.CompletedProcess[bytes]":
        line = f'exec "$@" {closed}>&-'
        return subprocess.run(
            ["sh", "-c", line, "sh", *COMMAND, "templates"], capture_output=True, check=False
        )

    assert (run("1").returncode, run("1").stderr) == (main.PIPE_CLOSED, b"")
    assert run("2").returncode == 0
    assert run("2").stdout.count(b"\n") >= 18


@pytest.mark.parametrize(
    ("arguments", "where"),
    [
        ((), "followup"),
        (("foo",), "COMMAND"),
        (("draft",), "followup draft"),
        (("draft", "x", "--interview"), "--interview"),
        (("rules", "--format", "never"), "--format"),
        (("check", "x", "--form", "json"), "followup"),
        (("new", "guide", "x"), "kind"),
    ],
)
def test_a_command_line_that_is_wrong(followup: Run, arguments: tuple[str, ...], where: str) -> None:
    assert followup(*arguments).wheres == [where]


def test_our_own_faults_are_one_line(followup: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> None:
        raise ZeroDivisionError("a\nb")

    monkeypatch.setattr(asking, "read_templates", fail)
    found = followup("templates")
    assert found.wheres == ["followup"]
    assert "ZeroDivisionError" in found.err


def test_ctrl_c_ends_quietly(followup: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(asking, "read_templates", interrupt)
    found = followup("templates")
    assert (found.code, found.out, found.err) == (main.INTERRUPTED, "", "")


def test_a_closed_pipe_ends_quietly() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as closed:
        done = subprocess.run(
            [*COMMAND, "rules", "--format", "json"], stdout=closed, stderr=subprocess.PIPE, check=False
        )
    assert (done.returncode, done.stderr) == (main.PIPE_CLOSED, b"")


def test_it_runs_as_a_module_and_speaks_utf8_everywhere() -> None:
    letter = "Subject: Thank you\n\nDear 王芳 😀,\n\nThank you for [Role].\n".encode()
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [*COMMAND, "check", "-"], input=letter, capture_output=True, env=environment, check=False
    )
    assert (done.returncode, done.stderr) == (1, b"")
    assert "“[Role]”" in done.stdout.decode("utf-8")


def test_the_version(followup: Run) -> None:
    assert followup("--version").out.startswith("followup ")


def test_signals_are_those_of_a_shell() -> None:
    assert main.INTERRUPTED == 128 + signal.SIGINT
    assert main.PIPE_CLOSED == 128 + signal.SIGPIPE
