"""Keeps each part of a letter to a length that a reader takes in, and tells what was cut. Words nothing.

A long text ends where one of its clauses ends; `phrasing.shortened` finds the place.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from followup.core.allotment import Allotted
from followup.core.fields import FieldSpec, Kind
from followup.core.interview import Interview, OpenQuestion
from followup.core.phrasing import ANSWER_WORDS, POINT_WORDS, SENTENCE_WORDS, shortened
from followup.core.problems import Problem
from followup.core.template import Template

_ANSWERS = frozenset({"open_question.answer", "concern_answer", "addition"})
"""Fields that may take several sentences."""
_POINTS = frozenset({"points", "material", "proof"})
"""Fields that stand inside a sentence, with others."""


def most_words(path: str, specs: Mapping[str, FieldSpec]) -> int:
    """Return the most words of a field that a letter takes; 0 where nothing is cut, as in a name."""
    if path in _POINTS:
        return POINT_WORDS
    if path in _ANSWERS:
        return ANSWER_WORDS
    spec = specs.get(path)
    return SENTENCE_WORDS if path == "questions" or (spec and spec.kind is Kind.TEXT) else 0


def abridged(
    allotted: Allotted, template: Template, interview: Interview, specs: Mapping[str, FieldSpec]
) -> Allotted:
    """Return what a letter may use, every part within its length, with a note for each part of it that was
    cut."""
    fields = dict(allotted.fields)
    notes: list[Problem] = []
    for name, value in allotted.fields.items():
        if isinstance(value, OpenQuestion):
            parts = {
                part: _short(f"{name}.{part}", getattr(value, part), template, specs, notes)
                for part in ("question", "answer")
            }
            fields[name] = replace(value, **parts)
        elif isinstance(value, str) and value:
            fields[name] = _short(name, value, template, specs, notes)
        elif name in ("points", "questions"):
            fields[name] = tuple(
                _short(_place(name, one, interview), one, template, specs, notes) for one in value
            )
    return replace(allotted, fields=fields, notes=(*allotted.notes, *notes))


def _short(
    where: str, text: Any, template: Template, specs: Mapping[str, FieldSpec], notes: list[Problem]
) -> Any:
    """Return a text within its length, and note the cut where the template uses the field."""
    path = ".".join(step for step in where.split(".") if not step.isdigit())
    path = path.removeprefix("recipients.")
    most = most_words(path, specs)
    short, cut = shortened(text, most=most) if most else (text, False)
    used = {*template.needs, *template.optional}
    if cut and (path in used or f"recipient.{path}" in used):
        label = specs[path].label
        what = f"“{label}” is long: only its first {len(short.split())} words stand in the letter"
        notes.append(
            Problem(
                code="shortened",
                where=where,
                what=what,
                how_to_fix="say it in fewer words, or write the rest in",
            )
        )
    return short


def _place(name: str, text: str, interview: Interview) -> str:
    """Return where an entry of a list was typed, such as `recipients.0.points.1`."""
    lists = {name: getattr(interview, name)}
    if name == "points":
        lists |= {f"recipients.{at}.points": one.points for at, one in enumerate(interview.recipients)}
    return next((f"{path}.{entries.index(text)}" for path, entries in lists.items() if text in entries), name)
