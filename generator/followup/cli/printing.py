"""What commands print: JSON, dates and findings as text. Knows no rule and no template."""

import json
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from followup.cli.files import LetterFile
from followup.core.doorway_types import FindingData, ReportData, ScheduleData
from followup.core.finding import Severity
from followup.core.interview import clean
from followup.core.problems import Problem

WIDTH = 100
"""Characters of a letter's line that are shown around a finding."""


def print_json(data: Any) -> None:
    """Print data as JSON, readable for people too."""
    print(json.dumps(data, ensure_ascii=False, indent=2))


def print_problems(problems: Iterable[Problem]) -> None:
    """Print one line a problem on standard error, none twice."""
    for line in dict.fromkeys(clean(problem.line(), one_line=True) for problem in problems):
        print(line, file=sys.stderr)


def moment_text(moment: str) -> str:
    """Return an ISO 8601 moment in words: `Fri 20 Nov 2026, 15:30`."""
    at = datetime.fromisoformat(moment)
    weekday = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[at.weekday()]
    month = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")[at.month - 1]
    return f"{weekday} {at.day} {month} {at.year}, {at:%H:%M}"


def schedule_lines(schedule: ScheduleData, *, now: str) -> Iterator[str]:
    """Yield the dates of a schedule, one a line, and mark those that have passed."""
    dates = [
        ("Send it from", schedule["earliest"], ""),
        ("Best", schedule["best"], ""),
        ("At the latest", schedule["latest"], ""),
        ("Late from", schedule["late_after"], "a shorter letter, with something new in it"),
    ]
    names = {"first": "First check-in", "second": "Second check-in"}
    dates += [
        (names.get(entry["id"], entry["id"]), entry["at"], entry["what"]) for entry in schedule["check_ins"]
    ]
    yield f"{'The interview ended':<20}{moment_text(schedule['ended_at'])}"
    for name, moment, what in dates:
        passed = datetime.fromisoformat(moment) <= datetime.fromisoformat(now)
        note = " · ".join(part for part in (what, "passed" if passed else "") if part)
        yield f"{name:<20}{moment_text(moment)}{f'  ({note})' if note else ''}"
    if schedule["promised_reply_by"]:
        yield f"They promised an answer by {schedule['promised_reply_by']}."
    yield f"Time zone: {schedule['zone']}. Working days are Monday to Friday; holidays are not known here."


def report_lines(file: LetterFile, report: ReportData) -> Iterator[str]:
    """Yield a report as a compiler would: place, severity, rule, message; the line, fixes, the guide."""
    for finding in report["findings"]:
        yield from _finding_lines(file, finding)
    share, alike = report["own_share"], report["likeness"]
    own = f"; own words {share:.0%}" if share is not None else ""
    nearest = f"; {alike:.0%} like the nearest letter of the panel" if alike is not None else ""
    words = f"{report['words']} words{own}{nearest}"
    yield f"{file.name}: {_counts([report])}; {len(report['passed'])} rules passed; {words}"
    if report["waiting"]:
        needs = dict.fromkeys(need for entry in report["waiting"] for need in entry["needs"])
        rules = ", ".join(entry["rule"] for entry in report["waiting"])
        yield f"{file.name}: not checked: {rules}. For these, give {', '.join(needs)}."


def total_line(reports: Sequence[ReportData]) -> str:
    """Return one line about all letters of a run."""
    fine = sum(not report["findings"] for report in reports)
    return f"{len(reports)} letters: {_counts(reports)}; {fine} without a finding"


def _counts(reports: Sequence[ReportData]) -> str:
    """Return how much was found: `1 error, 2 warnings and 1 suggestion`."""
    found = [finding["severity"] for report in reports for finding in report["findings"]]
    counts = [(found.count(severity.value), severity.value) for severity in Severity]
    parts = [f"{count} {name}{'s' if count > 1 else ''}" for count, name in counts if count]
    return " and ".join(part for part in (", ".join(parts[:-1]), *parts[-1:]) if part) or "nothing to mend"


def _finding_lines(file: LetterFile, finding: FindingData) -> Iterator[str]:
    at = {"subject": file.subject_at, "body": file.body_at, "letter": 0}[finding["part"]]
    start, end = at + finding["start"], at + finding["end"]
    line_start = file.text.rfind("\n", 0, start) + 1
    line = file.text.count("\n", 0, start) + 1
    place = f"{file.name}:{line}:{start - line_start + 1}"
    yield f"{place}: {finding['severity']} {finding['rule']}: {clean(finding['message'], one_line=True)}"
    if end > start:
        yield from _marked(file.text, line_start, start, end)
    for fix in finding["fixes"]:
        yield f"    fix: {_fix_text(fix['text'])}"
    yield f"    guide: {finding['guide']}"


def _fix_text(text: str) -> str:
    lines = [line for line in clean(text, one_line=False).split("\n") if line.strip()]
    return f"write “{' ⏎ '.join(lines)}”" if lines else "leave it out"


def _marked(text: str, line_start: int, start: int, end: int) -> Iterator[str]:
    """Yield the line of a span, cut to WIDTH characters around it, and carets below the span."""
    line_end = text.find("\n", start)
    line_end = len(text) if line_end < 0 else line_end
    end = min(end, line_end)
    first = line_start if start - line_start < WIDTH // 2 else start - WIDTH // 3
    last = min(line_end, first + WIDTH)
    head = "…" if first > line_start else ""
    shown = "".join(char if char.isprintable() else " " for char in text[first:last])
    before = sum(map(_columns, shown[: start - first])) + len(head)
    under = sum(map(_columns, shown[start - first : min(end, last) - first]))
    yield f"    {head}{shown}{'…' if last < line_end else ''}"
    yield f"    {' ' * before}{'^' * max(under, 1)}"


def _columns(char: str) -> int:
    """Return how many columns of a terminal a character takes."""
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
