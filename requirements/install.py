"""Set the project up: `.venv/` with pinned Python packages, `node_modules/`, and a browser for the tests.

    python3 requirements/install.py site      what building and serving the site needs
    python3 requirements/install.py dev       that, and what tests and checks need
    python3 requirements/install.py browser   a browser for the tests: looked for, and only then installed

Starts on any Python from 3.8 on and imports nothing outside the standard library. Each step is keyed by the
hash of what it reads, so a second run does nothing. Changes nothing outside the project's folder without
saying so first.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Iterator, Mapping

import browser
import interpreters
from trouble import LOG, SetupStopped, explain

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
CACHE = ROOT / ".cache"
STAMPS = VENV / ".stamps"
NODE_STAMP = ROOT / "node_modules" / ".install-key"
BROWSER_PATH = VENV / "chromium-path"
PYTHON = str(VENV / "bin" / "python")
PIP_INSTALL = [PYTHON, "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
LEVELS = ("site", "dev")
"""Sets of requirements, each holding the one before it."""

ELSEWHERE = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "PIP_USER", "PIP_TARGET", "PIP_PREFIX")
"""Settings that would send packages anywhere but into `.venv/`."""


def key_of(*inputs: str | bytes) -> str:
    """One key for all that a step reads; parts are kept apart, so that no two lists of inputs look alike."""
    digest = hashlib.sha256()
    for part in inputs:
        data = part.encode() if isinstance(part, str) else part
        digest.update(b"%d:" % len(data) + data)
    return digest.hexdigest()


def read_stamp(path: Path) -> str:
    """What a step noted when it last ended well, or nothing."""
    try:
        return path.read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def write_stamp(path: Path, text: str) -> None:
    """Note that a step ended well. In one move, so that a full disk leaves no half a note."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(path.name + ".new")
    new.write_text(text + "\n", encoding="utf-8")
    new.replace(path)


def satisfied(stamp: str, level: str, keys: Mapping[str, str]) -> bool:
    """Whether the packages that `stamp` tells of are those of `level`, or of a level that holds it.

    `stamp` is "LEVEL KEY"; `keys` has the key that each level would get now.
    """
    done, _, key = stamp.partition(" ")
    return done in LEVELS[LEVELS.index(level) :] and key == keys[done]


def surroundings(environ: Mapping[str, str]) -> dict[str, str]:
    """The environment for pip and npm: `.venv/bin` comes first, and no setting sends packages elsewhere.

    npm trusts whom the system trusts, as pip does: a company's network may have an authority of its own.
    """
    kept = {name: value for name, value in environ.items() if name not in ELSEWHERE}
    kept.setdefault("NODE_USE_SYSTEM_CA", "1")
    kept["PATH"] = os.pathsep.join([str(VENV / "bin"), environ.get("PATH", os.defpath)])
    return kept


def say(text: str) -> None:
    """Tell the person at the terminal what is about to happen."""
    print(f"set-up: {text}", flush=True)


def run(step: str, command: list[str], environ: Mapping[str, str]) -> str:
    """Run one command to its end, keep what it printed in the log and return it.

    `step` is what was being done, in words. Raises SetupStopped with one line of advice where it fails.
    """
    done = subprocess.run(
        command,
        cwd=str(ROOT),
        env=dict(environ),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    output = done.stdout.decode("utf-8", "replace")
    # The log is a courtesy: a disk too full for it must not hide what went wrong.
    with contextlib.suppress(OSError):
        CACHE.mkdir(exist_ok=True)
        with (ROOT / LOG).open("a", encoding="utf-8") as log:
            log.write(f"$ {' '.join(command)}\n{output}\n")
    if done.returncode != 0:
        raise SetupStopped(explain(step, output))
    return output


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Hold the project's set-up, so that two commands at once don't install into each other."""
    try:
        import fcntl
    except ImportError:  # no such locks on this system
        yield
        return
    CACHE.mkdir(exist_ok=True)
    with (CACHE / "install.lock").open("w", encoding="utf-8") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            say("waiting for another set-up of this project to end")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def environment_is_ours() -> bool:
    """Whether `.venv/` runs as the wanted Python and was made here, not moved here."""
    if interpreters.version_of(PYTHON) != interpreters.WANTED:
        return False
    try:
        return os.fsencode(str(VENV) + os.sep) in (VENV / "bin" / "pip").read_bytes()[:400]
    except OSError:
        return False


def find_python(environ: Mapping[str, str]) -> str:
    """A Python of the wanted version, brought by uv where the machine has none."""
    pyenv = Path(environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    brought = ROOT / ".python"
    commands = interpreters.candidates(environ, shutil.which, [pyenv, brought])
    return interpreters.find(commands, not_in=VENV) or bring_python(brought, environ)


def bring_python(target: Path, environ: Mapping[str, str]) -> str:
    """Install the wanted Python into `target` with uv, and return its path.

    Not tried to its end: the network that this was written on brings uv, but not the Python that uv then asks
    for. What was tried there is that it stops with one line.
    """
    version = "{}.{}".format(*interpreters.WANTED)
    say(
        f"no Python {version} found: uv brings one into {target.relative_to(ROOT)}/, the system keeps its own"
    )
    tools = CACHE / "uv"
    step = f"bringing Python {version}"
    run(step, [sys.executable, "-m", "venv", "--clear", str(tools)], environ)
    pinned = ["--require-hashes", "-r", "requirements/bootstrap.txt"]
    run(step, [str(tools / "bin" / "python"), "-m", "pip", "install", *pinned], environ)
    where = ["--install-dir", str(target), "--no-bin"]
    try:
        run(step, [str(tools / "bin" / "uv"), "python", "install", version, *where], environ)
    except SetupStopped as stopped:
        raise SetupStopped(f"{stopped}; or install Python {version} yourself and set PYTHON to it") from None
    found = interpreters.find(map(str, interpreters.installations(target)), not_in=VENV)
    if not found:
        raise SetupStopped(f"uv brought no Python {version} that runs; install one and set PYTHON to it")
    return found


def make_environment(environ: Mapping[str, str]) -> None:
    """Make `.venv/` where there is none that runs."""
    if environment_is_ours():
        return
    python = find_python(environ)
    say(f"making .venv/ with {python}")
    run("making .venv/", [python, "-m", "venv", "--clear", str(VENV)], environ)


def install_packages(level: str, environ: Mapping[str, str]) -> None:
    """Install the pinned Python packages of `level`: ready-made ones, so none of their code runs."""
    keys = {name: key_of((ROOT / "requirements" / f"{name}.txt").read_bytes()) for name in LEVELS}
    stamp = STAMPS / "packages"
    if satisfied(read_stamp(stamp), level, keys):
        return
    say(f"installing the Python packages of requirements/{level}.txt into .venv/")
    write_stamp(stamp, "under way")
    exact = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", f"requirements/{level}.txt"]
    run("installing Python packages", [*PIP_INSTALL, *exact], environ)
    write_stamp(stamp, f"{level} {keys[level]}")


def install_project(environ: Mapping[str, str]) -> None:
    """Make `followup` and its MkDocs plugin known to `.venv/`; edits in generator/ count at once."""
    stamp, key = STAMPS / "project", key_of(str(ROOT), (ROOT / "pyproject.toml").read_bytes())
    if read_stamp(stamp) == key:
        return
    say("making generator/ known to .venv/")
    offline = ["--no-deps", "--no-build-isolation", "--no-index", "-e", "."]
    run("installing the project into .venv/", [*PIP_INSTALL, *offline], environ)
    write_stamp(stamp, key)


def install_node_modules(environ: Mapping[str, str]) -> None:
    """Install the pinned npm packages with the npm of `.venv/`, not the system's; no script runs."""
    names = ("package.json", "package-lock.json", ".npmrc")
    key = key_of(*((ROOT / name).read_bytes() for name in names), read_stamp(STAMPS / "packages"))
    if read_stamp(NODE_STAMP) == key:
        return
    npm = shutil.which("npm", path=environ["PATH"])
    if npm != str(VENV / "bin" / "npm"):
        raise SetupStopped(
            f"npm would be {npm}, not the one in .venv/; delete .venv/ and run the command again"
        )
    say("installing the npm packages of package-lock.json into node_modules/")
    # npm waits over a minute by itself before it says that there is no network.
    patience = ["--fetch-retry-mintimeout=2000", "--fetch-retry-maxtimeout=8000"]
    quiet = ["--ignore-scripts", "--no-audit", "--no-fund"]
    run("installing npm packages", [npm, "ci", *quiet, *patience], environ)
    write_stamp(NODE_STAMP, key)


def playwrights_own() -> str | None:
    """Where Playwright's browser would lie, or None without Playwright."""
    question = (
        "from playwright.sync_api import sync_playwright\n"
        "with sync_playwright() as p: print(p.chromium.executable_path)"
    )
    done = subprocess.run([PYTHON, "-c", question], capture_output=True, text=True, check=False)
    return done.stdout.strip() or None


def install_browser(environ: Mapping[str, str]) -> None:
    """Note in `.venv/chromium-path` which browser the tests drive, and install one where there is none."""
    known = read_stamp(BROWSER_PATH)
    if known and not environ.get("CHROMIUM") and os.access(known, os.X_OK):
        return
    found = browser.present(environ, shutil.which, playwrights_own)
    failures: list[str] = []
    if not found:
        release = Path("/etc/os-release")
        ways = browser.ways(
            release.read_text(encoding="utf-8") if release.exists() else "",
            root=hasattr(os, "geteuid") and os.geteuid() == 0,
            has_apt=shutil.which("apt-get") is not None,
            python=PYTHON,
        )
        found = first_that_works(ways, environ, failures)
    if not found:
        reasons = "; ".join(failures) or "none of the ways brought one that runs"
        raise SetupStopped(f"no browser: install Chromium or Chrome, or set CHROMIUM to one ({reasons})")
    say(f"browser tests drive {found}")
    write_stamp(BROWSER_PATH, found)


def first_that_works(
    ways: list[browser.Installation], environ: Mapping[str, str], failures: list[str]
) -> str | None:
    """Try each way to get a browser until one is there; reasons of those that failed go into `failures`."""
    quiet = dict(environ, DEBIAN_FRONTEND="noninteractive")
    for way in ways:
        say(way.announcement)
        try:
            for command in way.commands:
                run("installing a browser", command, quiet)
        except SetupStopped as stopped:
            failures.append(str(stopped))
            continue
        found = browser.present({}, shutil.which, playwrights_own)
        if found:
            return found
    return None


def set_up(what: str, environ: Mapping[str, str]) -> None:
    """Bring the project to where `what` needs it: `site`, `dev` or `browser`."""
    with one_at_a_time():
        if what == "browser":
            install_browser(environ)
            return
        make_environment(environ)
        install_packages(what, environ)
        install_project(environ)
        install_node_modules(environ)


def main(arguments: list[str]) -> int:
    """Run from the command line; 0 when all is set up, 1 with one line when not, 2 for a wrong call."""
    if len(arguments) != 1 or arguments[0] not in (*LEVELS, "browser"):
        print("usage: python3 requirements/install.py site|dev|browser", file=sys.stderr)
        return 2
    try:
        set_up(arguments[0], surroundings(os.environ))
    except SetupStopped as stopped:
        print(f"set-up: {stopped}", file=sys.stderr)
        return 1
    except OSError as problem:
        full = problem.errno in (errno.ENOSPC, errno.EDQUOT)
        print(f"set-up: {explain('writing files', 'ENOSPC' if full else str(problem))}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nset-up: stopped; the same command goes on where this ended", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
