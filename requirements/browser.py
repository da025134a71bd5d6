"""Decide which browser the tests drive, and how to get one where there is none.

Starts on any Python from 3.8 on and imports nothing outside the standard library. Decides only: `install.py`
acts.
"""

from __future__ import annotations

import subprocess
from typing import Callable, Mapping, NamedTuple

from trouble import SetupStopped

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

Runs = Callable[[str], bool]


class Installation(NamedTuple):
    """One way to get a browser."""

    announcement: str
    """What is about to happen to the machine, in words for its owner."""
    commands: list[list[str]]
    """What is run, in order."""


def runs(path: str) -> bool:
    """Whether `path` starts and says its version: Ubuntu's `chromium-browser` may only ask for snap."""
    try:
        done = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and "Chrom" in done.stdout


def present(
    environ: Mapping[str, str],
    which: Callable[[str], str | None],
    playwrights: Callable[[], str | None],
    works: Runs = runs,
) -> str | None:
    """The browser that is already here: `$CHROMIUM`, else one on PATH, else Playwright's own.

    Raises SetupStopped where `$CHROMIUM` names something that doesn't run: whoever sets it wants that one.
    """
    chosen = environ.get("CHROMIUM")
    if chosen:
        path = which(chosen)
        if path and works(path):
            return path
        raise SetupStopped(
            f"CHROMIUM is {chosen}, which does not run; set it to a Chromium or Chrome, or unset it"
        )
    for name in NAMES:
        path = which(name)
        if path and works(path):
            return path
    path = playwrights()
    return path if path and works(path) else None


def ways(os_release: str, *, root: bool, has_apt: bool, python: str) -> list[Installation]:
    """How a browser can be had on this machine, best first.

    `os_release` is the text of /etc/os-release; `python` is the environment's own, which has Playwright. Only
    Debian's package is a browser: Ubuntu's of the same name asks for snap.
    """
    ids = [line.partition("=")[2].strip("\"'") for line in os_release.splitlines() if line.startswith("ID=")]
    found = []
    if root and has_apt and ids == ["debian"]:
        found.append(
            Installation(
                "No browser found: installing Debian's package chromium on this system"
                " (apt-get update && apt-get install -y chromium)",
                [["apt-get", "update"], ["apt-get", "install", "-y", "chromium"]],
            )
        )
    found.append(
        Installation(
            "No browser found: Playwright downloads its own Chromium (about 170 MB) to your user cache"
            " (playwright install chromium)",
            [[python, "-m", "playwright", "install", "chromium"]],
        )
    )
    return found
