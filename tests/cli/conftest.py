"""Runs commands in this process, with files and standard input as a shell would give them."""

import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from followup.cli.main import main

INTERVIEW = """
company = "Fernhollow Analytics"
role = "Data Analyst"
ended_at = 2026-11-20T15:30:00-05:00
points = ["the migration to Snowflake", "how the team handles data contracts"]
time_zone = "America/New_York"
[sender]
name = "Ana Ruiz"
email = "ana@example.org"
[[recipients]]
name = "Chidi Okonkwo"
honorific = "Dr"
role = "hiring manager"
email = "c.okonkwo@example.org"
[[recipients]]
name = "Mei Lin"
email = "m.lin@example.org"
points = ["the on-call rota"]
"""
LETTER = """Subject: Thank you: Data Analyst conversation on Friday

Dear Dr Okonkwo,

Thank you for meeting me on Friday about the Data Analyst role at Fernhollow Analytics. We spoke about the \
migration to Snowflake and how the team handles data contracts.

I remain interested in the role. If anything else would help you decide, I am glad to send it.

Kind regards,
Ana Ruiz
ana@example.org
"""


@dataclass(frozen=True, kw_only=True)
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def wheres(self) -> list[str]:
        """Return the places of the problems; every line has to be `where: what; how to fix it`."""
        assert self.code == 2, self
        assert self.out == ""
        lines = self.err.splitlines()
        assert all("; " in line for line in lines), lines
        return [line.split(": ", 1)[0] for line in lines]


type Run = Callable[..., Result]


@pytest.fixture
def followup(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs one command line."""

    def run(*arguments: str | Path, stdin: bytes = b"") -> Result:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capfd.readouterr()
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as left:
            code = int(left.code or 0)
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return Result(code=code, out=out, err=err)

    return run


@pytest.fixture
def interview(tmp_path: Path) -> Path:
    """Return a file with an interview that has all that a thank-you needs."""
    path = tmp_path / "interview.toml"
    path.write_text(INTERVIEW, encoding="utf-8")
    return path


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """Return a file with a letter in which nothing is wrong."""
    path = tmp_path / "letter.txt"
    path.write_text(LETTER, encoding="utf-8")
    return path
