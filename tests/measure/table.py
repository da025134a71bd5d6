"""Rows of figures with their targets, printed and kept. Measures nothing."""

import json
import platform
import subprocess
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

RESULTS = Path(__file__).resolve().parents[1] / "bench" / "results"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure."""

    what: str
    target: str
    """The bound in words; "" where there is none."""
    figure: str
    holds: bool | None
    """Whether the target is met; None where there is none."""
    seen: str = ""
    """On what it was measured: how many, and whether anything was tuned on it."""


def print_rows(title: str, rows: Sequence[Row]) -> None:
    """Print a table for people."""
    print(f"\n{title}\n{'=' * len(title)}")
    for row in rows:
        mark = {True: "holds ", False: "MISSED", None: "      "}[row.holds]
        print(f"{mark} {row.what}: {row.figure}" + (f" (target: {row.target})" if row.target else ""))
        if row.seen:
            print(f"         {row.seen}")


def keep(name: str, title: str, command: str, rows: Sequence[Row]) -> None:
    """Write the rows as JSON and as a Markdown table that the docs show."""
    RESULTS.mkdir(exist_ok=True)
    head = {
        "title": title,
        "command": command,
        "date": date.today().isoformat(),  # noqa: DTZ011 - the day on which somebody ran it, where they are
        "python": platform.python_version(),
        "machine": f"{platform.machine()}, {_cores()} cores",
    }
    data = {**head, "rows": [asdict(row) for row in rows]}
    (RESULTS / f"{name}.json").write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", "utf-8")
    lines = [
        f"Measured on {head['date']} with `{command}` (Python {head['python']}, {head['machine']}).",
        "",
        "| what | target | measured | on what |",
        "|---|---|---|---|",
        *(f"| {row.what} | {row.target} | {_shown(row)} | {row.seen} |" for row in rows),
    ]
    (RESULTS / f"{name}.md").write_text("\n".join(lines) + "\n", "utf-8")


def _shown(row: Row) -> str:
    return f"**{row.figure}** (missed)" if row.holds is False else row.figure


def _cores() -> str:
    return subprocess.run(["nproc"], capture_output=True, text=True, check=False).stdout.strip() or "?"
