"""Fifty times the desk is killed while somebody types; `make soak` does it a thousand times."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser.soak import WAYS

pytestmark = [pytest.mark.browser, pytest.mark.long]

SOAK = Path(__file__).with_name("soak.py")


def test_nothing_is_lost_that_saved_had_said() -> None:
    """In a process of its own, because it kills browsers, and starts them again."""
    command = [sys.executable, str(SOAK), "--cycles", "50", "--seed", "20261120"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 lost something of it" in done.stdout
    assert all(way in done.stdout for way in WAYS), done.stdout
