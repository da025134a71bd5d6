"""How long a check takes in CPython and in the browser's Python, how much of it the browser loads, and
whether both say the same."""

import io
import json
import statistics
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from followup.core.checklist import RULES
from followup.core.doorway import open_doorway
from followup.core.letter import Letter
from followup.core.request import LONGEST_BODY
from followup.library import library_json
from followup.website.runtime.build import LISTS, SPELLING, TAKEN_APART, build_runtime
from followup.website.runtime.in_node import run_in_pyodide
from tests.measure.shapes import shapes
from tests.measure.sources import planted_mails
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

def processor():
    try:
        from js import process
    except ImportError:
        return time.process_time
    used = process.threadCpuUsage
    return lambda: (lambda now: (now.user + now.system) / 1_000_000)(used())

def times(argument):
    given = json.loads(argument)
    busy, clock = processor(), time.perf_counter
    start = busy()
    from followup.core.doorway import open_doorway
    answer = open_doorway(given["library"])
    opened = (busy() - start) * 1000
    took, waited = [], []
    for body in given["bodies"]:
        letter = {"subject": "Thanks", "body": body}
        text = json.dumps({"kind": "check", "interview": given["interview"], "letter": letter})
        began, at = busy(), clock()
        answer(text)
        took.append((busy() - began) * 1000)
        waited.append((clock() - at) * 1000)
    return json.dumps({"opened": opened, "took": took, "waited": waited})
"""
"""Both Pythons run this very source, each in a process of its own.

It counts the processor time of the thread, since the clock also counts what else the machine does: with eight
processes on two cores it says three to six times as much. Beside it stands what the clock says.
"""


RUNS = 3
"""Each Python is started so often, and the quickest run counts: whatever else the machine does only adds."""
SAMENESS = """
import json

def answers(argument):
    from followup.core.doorway import open_doorway

    given = json.loads(argument)
    answer = open_doorway(given["library"])
    return json.dumps([answer(request) for request in given["requests"]])
"""


def measure() -> Iterator[Row]:
    """Yield the rows about time, size and sameness."""
    letter = Letter.from_text(LETTER.read_text("utf-8"))
    yield from _times(letter)
    yield _longest(letter)
    yield _size()
    yield _sameness()


def _times(letter: Letter) -> Iterator[Row]:
    """Time checks of letters that all differ, as they do while somebody writes."""
    given = json.dumps(
        {"library": library_json({}), "interview": INTERVIEW, "bodies": list(islice(_varied(letter), 31))}
    )
    for what, run, warm, first in (("CPython", _in_cpython, 15, 120), ("Pyodide", _in_pyodide, 40, 300)):
        runs = [json.loads(run(TIMING, "times", given)) for _ in range(RUNS)]
        middle = min(statistics.median(one["took"][1:]) for one in runs)
        start, opened = min(one["took"][0] for one in runs), min(one["opened"] for one in runs)
        waited = [min(one["waited"][0] for one in runs), min(map(_middle_wait, runs))]
        yield Row(
            what=f"a letter of {letter.words} words, all rules, warm, {what}",
            target=f"{warm} ms",
            figure=f"{middle:.1f} ms",
            holds=middle <= warm,
            seen=f"{len(RULES)} rules, median of 30 letters, the quickest of {RUNS} runs, processor time; "
            f"by the clock {waited[1]:.1f} ms",
        )
        yield Row(
            what=f"first check after start, {what}",
            target=f"{first} ms",
            figure=f"{start:.0f} ms",
            holds=start <= first,
            seen=f"the quickest of {RUNS} runs, processor time; by the clock {waited[0]:.0f} ms; opening the "
            f"core before it: {opened:.0f} ms",
        )


def _middle_wait(run: dict[str, list[float]]) -> float:
    return statistics.median(run["waited"][1:])


def _varied(letter: Letter) -> Iterator[str]:
    """Yield bodies of which no two are the same."""
    days = cycle("Monday Tuesday Wednesday Thursday Friday".split())
    sizes = cycle("three four five six seven eight nine".split())
    for day, size in zip(days, sizes, strict=False):
        yield letter.body.replace("Friday", day).replace("your team", f"your team of {size}", 1)


def _longest(letter: Letter) -> Row:
    """Time the longest text that is taken, in every shape."""
    answer = open_doorway(library_json({}))
    took: dict[str, float] = {}
    for name, text in shapes(letter).items():
        request = {"kind": "check", "interview": INTERVIEW, "letter": {"subject": "Thanks", "body": text}}
        began = time.process_time()
        reply = json.loads(answer(json.dumps(request)))
        took[name] = time.process_time() - began
        assert reply["ok"], (name, reply)
    slowest = max(took, key=lambda name: took[name])
    return Row(
        what=f"{LONGEST_BODY:,} characters, the slowest of {len(took)} shapes, CPython",
        target="less than 1,000 ms",
        figure=f"{took[slowest] * 1000:.0f} ms",
        holds=took[slowest] < 1,
        seen=f"processor time; the slowest: {slowest}",
    )


def _sameness() -> Row:
    """Compare the replies of both Pythons about all clean and planted mails, byte for byte."""
    texts = [text for mail in planted_mails() for text in (mail.clean, mail.faulty)]
    requests = [
        json.dumps({"kind": "check", "interview": interview, "units": units, "letter": {"body": text}})
        for text in texts
        for interview, units in (({}, "codepoints"), (INTERVIEW, "utf16"))
    ]
    given = json.dumps({"library": library_json({}), "requests": requests})
    here = json.loads(_in_cpython(SAMENESS, "answers", given))
    there = json.loads(_in_pyodide(SAMENESS, "answers", given))
    findings = sum(len(json.loads(reply)["report"]["findings"]) for reply in here)
    same = sum(mine == theirs for mine, theirs in zip(here, there, strict=True))
    return Row(
        what="replies about the clean and the planted mails, the same byte for byte in CPython and Pyodide",
        target="all",
        figure=f"{same} of {len(requests)}",
        holds=same == len(requests),
        seen=f"{len(texts)} mails, without an interview and with one; {findings} findings",
    )


def _in_cpython(source: str, function: str, argument: str) -> str:
    program = f"{source}\nimport sys\nprint({function}(sys.stdin.read()))"
    done = subprocess.run(
        [sys.executable, "-c", program], input=argument, capture_output=True, text=True, check=True
    )
    return done.stdout


def _in_pyodide(source: str, function: str, argument: str) -> str:
    runtime = build_runtime(ROOT / "node_modules", ROOT / ".cache" / "runtime")
    archive = dict(runtime.files)["python.zip"]
    pyodide = ROOT / "node_modules" / "pyodide"
    return run_in_pyodide(pyodide, archive, source=source, function=function, argument=argument)


def _size() -> Row:
    """Add up what rules, their lists and the dictionary take in the browser's archive, as it is sent."""
    runtime = build_runtime(ROOT / "node_modules", ROOT / ".cache" / "runtime")
    archive_bytes = dict(runtime.files)["python.zip"]
    with zipfile.ZipFile(io.BytesIO(archive_bytes)) as archive:
        parts = [
            entry.compress_size
            for entry in archive.infolist()
            if entry.filename in (TAKEN_APART, LISTS) or entry.filename.startswith(SPELLING)
        ]
    kilobytes = sum(parts) / 1024
    return Row(
        what="dictionary and rules in the browser, compressed",
        target="at most 300 KB",
        figure=f"{kilobytes:.0f} KB",
        holds=kilobytes <= 300,
        seen=f"of the {len(archive_bytes) / 1024:.0f} KB of all Python code that a first visit loads",
    )
