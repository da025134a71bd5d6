"""Reads the raw value of one field by its kind, cleans it and says what is wrong with it. Knows no field by
name."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from followup.core.fields import Kind
from followup.core.problems import Problem

MOST_ITEMS = 12

_CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069"
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff\U0001fffe\U0001ffff\U000e0000-\U000e007f]"
)
"""What no reader sees: controls, marks that turn the direction of all that follows, noncharacters, tags."""
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "#39": "'", "#x27": "'", "nbsp": " "}
_ENTITY = re.compile(r"&(amp|lt|gt|quot|apos|#39|#x27|nbsp);")
"""Signs as a page's source has them, in what was copied from one."""
_COLOURS = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
"""What a terminal is told between the words."""
_LINE_BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def clean(text: str, *, one_line: bool) -> str:
    r"""Return text without unseen characters, lone surrogates and noncharacters, with `\\n` for every
    line break.

    `one_line` also turns line breaks and tabs into single spaces. Nothing that a reader could see is lost.
    """
    text = _CONTROLS.sub("", _COLOURS.sub("", _LINE_BREAKS.sub("\n", text))).strip()
    return re.sub(r"\s*[\n\t]\s*", " ", text) if one_line else text


def without_entities(text: str) -> str:
    """Return notes in which the signs that a page's source spells out stand as signs: `R&D` for `R&amp;D`."""
    return _ENTITY.sub(lambda match: _ENTITIES[match[1]], text)


_NOTHING = re.compile(
    r"n\.?/a\.?|n\.a\.|none|nothing|nil|null|undefined|nan|tbd|tba|unknown|asdf\w*|[-–—.…?!,;:/\\\s]+",
    re.IGNORECASE,
)
"""What people type into a field that they leave empty."""


def _text(raw: Any, path: str, metadata: Mapping[str, Any], problems: list[Problem]) -> str:
    if not isinstance(raw, str):
        problems.append(wrong_value(path, f"is {kind_of(raw)}, not text", "put it in quotation marks"))
        return ""
    text = clean(without_entities(raw), one_line=metadata["kind"] not in (Kind.TEXT, Kind.LINES))
    if _NOTHING.fullmatch(text):
        return ""
    if len(text) > metadata["limit"]:
        what = f"has {len(text):,} characters"
        problems.append(
            Problem(code="too-long", where=path, what=what, how_to_fix=f"keep at most {metadata['limit']:,}")
        )
    return text


def _lines(raw: Any, path: str, metadata: Mapping[str, Any], problems: list[Problem]) -> tuple[str, ...]:
    entries = read_list(raw, path, MOST_ITEMS, problems)
    texts = (
        _text(entry, f"{path}.{index}", metadata, problems)
        for index, entry in enumerate(entries)
        if entry is not None
    )
    return tuple(text for text in texts if text)


_ADDRESS = re.compile(r"[^\s@,;<>\"]+@[^\s@,;<>\"]+\.[^\s@,;<>\"]+")


def _email(raw: Any, path: str, metadata: Mapping[str, Any], problems: list[Problem]) -> str:
    text = _text(raw, path, metadata, problems)
    if text and not _ADDRESS.fullmatch(text):
        problems.append(
            wrong_value(
                path,
                f"“{text}” is not one e-mail address",
                "write one address such as ana@example.org, or leave it out",
            )
        )
    return text


def _date(raw: Any, path: str, _: Mapping[str, Any], problems: list[Problem]) -> date | None:
    if isinstance(raw, datetime):
        return raw.date()
    if isinstance(raw, date):
        return raw
    try:
        return date.fromisoformat(raw)
    except (TypeError, ValueError):
        problems.append(wrong_value(path, f"“{raw}” is not a date", "write it as 2026-11-27"))
        return None


def read_moment(raw: Any, path: str, _: Mapping[str, Any], problems: list[Problem]) -> datetime | None:
    """Return an aware moment; None, and a problem, where the value is none."""
    try:
        moment = raw if isinstance(raw, datetime) else datetime.fromisoformat(raw)
    except (TypeError, ValueError):
        problems.append(
            wrong_value(path, f"“{raw}” is not a date with a time", "write it as 2026-11-20T15:30:00-05:00")
        )
        return None
    if moment.tzinfo is None:
        problems.append(
            wrong_value(path, f"“{raw}” has no time zone", "add the offset, as in 2026-11-20T15:30:00-05:00")
        )
        return None
    if not 2000 <= moment.year <= 2200:
        problems.append(wrong_value(path, f"“{raw}” is not a year of this century", "check the year"))
        return None
    return moment


def _moments(
    raw: Any, path: str, metadata: Mapping[str, Any], problems: list[Problem]
) -> tuple[datetime, ...]:
    entries = read_list(raw, path, MOST_ITEMS, problems)
    moments = (
        read_moment(entry, f"{path}.{index}", metadata, problems)
        for index, entry in enumerate(entries)
        if entry not in (None, "")
    )
    return tuple(moment for moment in moments if moment)


def _choice(raw: Any, path: str, metadata: Mapping[str, Any], problems: list[Problem]) -> str:
    if raw in metadata["choices"]:
        return str(raw)
    known = ", ".join(choice for choice in metadata["choices"] if choice)
    problems.append(wrong_value(path, f"“{raw}” is not one of the choices", f"choose one of {known}"))
    return ""


def _tick(raw: Any, path: str, _: Mapping[str, Any], problems: list[Problem]) -> bool:
    if not isinstance(raw, bool):
        problems.append(wrong_value(path, f"is {kind_of(raw)}, not true or false", "write true or false"))
    return raw is True


READERS: Mapping[Kind, Any] = {
    **dict.fromkeys((Kind.LINE, Kind.TEXT, Kind.PHONE, Kind.LINK), _text),
    Kind.LINES: _lines,
    Kind.EMAIL: _email,
    Kind.DATE: _date,
    Kind.MOMENT: read_moment,
    Kind.MOMENTS: _moments,
    Kind.CHOICE: _choice,
    Kind.TICK: _tick,
}


def read_list(raw: Any, path: str, most: int, problems: list[Problem]) -> list[Any]:
    """Return a list of at most `most` entries; anything else is a problem and an empty list."""
    if not isinstance(raw, (list, tuple)):
        problems.append(wrong_value(path, f"is {kind_of(raw)}, not a list", "put it in square brackets"))
        return []
    if len(raw) > most:
        problems.append(
            Problem(
                code="too-many", where=path, what=f"has {len(raw)} entries", how_to_fix=f"keep at most {most}"
            )
        )
    return list(raw)


def wrong_value(where: str, what: str, how_to_fix: str) -> Problem:
    """Return the problem of a value that does not fit its field."""
    return Problem(code="wrong-value", where=where, what=what, how_to_fix=how_to_fix)


def kind_of(raw: Any) -> str:
    """Return what a value is, in words that a candidate knows."""
    names = {
        str: "text",
        bool: "true or false",
        int: "a number",
        float: "a number",
        list: "a list",
        dict: "a table",
    }
    return next((name for kind, name in names.items() if isinstance(raw, kind)), "something else")
