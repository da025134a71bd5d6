"""How long a check takes, in CPython and in the browser's Python, and how much of it the browser loads."""

import io
import json
import statistics
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from followup.core.checklist import RULES
from followup.core.letter import Letter
from followup.library import library_json
from followup.website.runtime.build import build_runtime
from followup.website.runtime.in_node import run_in_pyodide
from tests.measure.table import Row

ROOT = Path(__file__).resolve().parents[2]

LETTER = Path(__file__).with_name("letter.txt")
"""A letter of about 200 words on which most rules have something to read."""
INTERVIEW = {
    "company": "Fernhollow Analytics",
    "role": "Data Analyst",
    "points": ["the migration to Snowflake"],
    "sender": {"name": "Ana Ruiz"},
    "recipients": [{"name": "Chidi Okonkwo", "honorific": "Dr"}],
}
TIMING = """
import json
import time

def times(argument):
    given = json.loads(argument)
    start = time.perf_counter()
    from followup.core.doorway import open_doorway
    answer = open_doorway(given["library"])
    began = time.perf_counter()
    took = []
    for body in given["bodies"]:
        letter = {"subject": "Thanks", "body": body}
        text = json.dumps({"kind": "check", "interview": given["interview"], "letter": letter})
        at = time.perf_counter()
        answer(text)
        took.append((time.perf_counter() - at) * 1000)
    return json.dumps({"opened": (began - start) * 1000, "took": took})
"""
"""Both Pythons run this very source, each in a process of its own."""


def measure() -> Iterator[Row]:
    """Yield the rows about time and size."""
    letter = Letter.from_text(LETTER.read_text("utf-8"))
    days = ("Friday", "Monday", "Tuesday")
    given = json.dumps(
        {
            "library": library_json({}),
            "interview": INTERVIEW,
            "bodies": [letter.body.replace("Friday", days[number % len(days)]) for number in range(31)],
        }
    )
    here = json.loads(_in_cpython(given))
    there = json.loads(_in_pyodide(given))
    for what, found, warm, first in (("CPython", here, 15, 120), ("Pyodide", there, 40, 300)):
        middle = statistics.median(found["took"][1:])
        yield Row(
            what=f"a letter of {letter.words} words, all rules, warm, {what}",
            target=f"{warm} ms",
            figure=f"{middle:.1f} ms",
            holds=middle <= warm,
            seen=f"{len(RULES)} rules, median of 30",
        )
        yield Row(
            what=f"first check after start, {what}",
            target=f"{first} ms",
            figure=f"{found['took'][0]:.0f} ms",
            holds=found["took"][0] <= first,
            seen=f"opening the core before it: {found['opened']:.0f} ms",
        )
    yield _size()


def _in_cpython(given: str) -> str:
    program = f"{TIMING}\nimport sys\nprint(times(sys.stdin.read()))"
    done = subprocess.run(
        [sys.executable, "-c", program], input=given, capture_output=True, text=True, check=True
    )
    return done.stdout


def _in_pyodide(given: str) -> str:
    runtime = build_runtime(ROOT / "node_modules", ROOT / ".cache" / "runtime")
    archive = dict(runtime.files)["python.zip"]
    pyodide = ROOT / "node_modules" / "pyodide"
    return run_in_pyodide(pyodide, archive, source=TIMING, function="times", argument=given)


def _size() -> Row:
    """Add up what rules and dictionary take in the browser's archive, as it is sent."""
    runtime = build_runtime(ROOT / "node_modules", ROOT / ".cache" / "runtime")
    archive_bytes = dict(runtime.files)["python.zip"]
    with zipfile.ZipFile(io.BytesIO(archive_bytes)) as archive:
        parts = [
            entry.compress_size
            for entry in archive.infolist()
            if entry.filename == "rules.marshal" or entry.filename.startswith("followup/core/spelling/")
        ]
    kilobytes = sum(parts) / 1024
    return Row(
        what="dictionary and rules in the browser, compressed",
        target="at most 300 KB",
        figure=f"{kilobytes:.0f} KB",
        holds=kilobytes <= 300,
        seen=f"of the {len(archive_bytes) / 1024:.0f} KB of all Python code that a first visit loads",
    )
