"""Turns a template's Jinja2 into something that can be rendered. Sandboxed and strict; renders nothing."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2 import Template as Compiled
from jinja2.sandbox import ImmutableSandboxedEnvironment

from followup.core import courtesy, phrasing
from followup.core.picker import Picker
from followup.core.picks import Choice, taken_out
from followup.core.problems import Problem
from followup.core.template import Template

_SHARED_FILTERS: Mapping[str, Any] = {
    "topic": phrasing.topic,
    "topics": phrasing.topics,
    "thing": phrasing.thing,
    "matter": phrasing.matter,
    "asked": phrasing.asked,
    "ask": phrasing.ask,
    "second": phrasing.second,
    "doubt": phrasing.doubt,
    "addition": phrasing.addition,
    "sentence": phrasing.sentence,
    "after_colon": phrasing.after_colon,
    "entries": phrasing.entries,
    "entry": phrasing.entry,
    "listing": phrasing.listing,
    "article": phrasing.article,
    "people": phrasing.people,
    "place": phrasing.place,
    "possessive": phrasing.possessive,
    "mid_sentence": phrasing.mid_sentence,
}


def _environment() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False, cache_size=0)
    environment.globals.clear()
    environment.filters = {
        **{name: environment.filters[name] for name in ("length", "first", "last", "join")},
        **_SHARED_FILTERS,
        "own": phrasing.mark,
        "names": _names,
        "capital": _capital,
        "spoken": _spoken,
        "times": courtesy.times,
        "clock": courtesy.spoken_time,
    }
    return environment


def _spoken(value: Any, region: str = "any", weekday: bool = True) -> str:
    """Return a date in words."""
    if not isinstance(value, date):
        raise TypeError("spoken takes a date")
    return courtesy.spoken_date(value, region=region, weekday=weekday)


def _names(typed: Sequence[str]) -> str:
    """Return names of files as typed, each marked, in one list."""
    return phrasing.listing([phrasing.mark(name) for name in typed])


def _capital(text: str) -> str:
    """Return text that can open a sentence, whether it is the candidate's or ours."""
    marked = text.startswith(phrasing.OWN_START)
    return phrasing.OWN_START + phrasing.capital(text[1:]) if marked else phrasing.capital(text)


_ENVIRONMENT = _environment()
FILTERS = frozenset(_ENVIRONMENT.filters)
TESTS = frozenset(_ENVIRONMENT.tests)
_PARAGRAPH_BREAK = re.compile(r"\n[ \t]*\n")


def parsed(source: str) -> nodes.Template:
    """Return the syntax tree of a template. Raises jinja2's TemplateSyntaxError, which knows the line."""
    return _ENVIRONMENT.parse(source)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A template ready to be filled."""

    frame: Compiled
    """What stands around the choices of wording."""
    choices: Mapping[int, Choice]
    """The choices that were taken out, by their place."""

    def fill(self, values: Mapping[str, Any], picker: Picker) -> str:
        """Return the text. Raises jinja2's TemplateError, and what a filter raises."""
        return self.frame.render({**values, "pick": _Chooser(self.choices, values, picker)})


class _Chooser:
    """What a template knows as `pick`: puts together the one wording that is chosen, and no other."""

    def __init__(self, choices: Mapping[int, Choice], values: Mapping[str, Any], picker: Picker) -> None:
        self._choices, self._values, self._picker = choices, values, picker

    def wording(self, place: int, /, **set_here: Any) -> str:
        """Return the wording chosen at a place; `set_here` holds what the template itself has set."""
        choice = self._choices[place]
        chosen = choice.by_tone.get(self._picker.tone, choice.options)
        index = self._picker.at(place).index(len(chosen))
        values = {**self._values, **set_here} if set_here else self._values
        return "".join(piece.text or _value(piece.expression, values) for piece in chosen[index])

    def at(self, place: int) -> Picker:
        """Return what chooses among wordings that stayed in the template."""
        return self._picker.at(place)


def _value(expression: str, values: Mapping[str, Any]) -> str:
    if not expression:
        return ""
    if expression in values:
        return str(values[expression])
    return str(_expression(expression)(**values))


@lru_cache(maxsize=256)
def _expression(source: str) -> Callable[..., Any]:
    return _ENVIRONMENT.compile_expression(source, undefined_to_none=False)


@lru_cache(maxsize=256)
def compiled(source: str) -> Ready:
    """Return a template ready to be filled: the blank lines of its source become paragraph marks."""
    frame, choices = taken_out(_PARAGRAPH_BREAK.sub(f"\n{phrasing.PARAGRAPH}\n", source))
    return Ready(
        frame=_ENVIRONMENT.from_string(frame),
        choices={choice.place: choice for choice in choices},
    )


def template_problem(template: Template, key: str, line: int, what: str, how_to_fix: str) -> Problem:
    """Return a problem at a line, counted from 1, of the body or the subject of a template."""
    number = template.body_line + line - 1 if key == "body" else template.body_line - 2
    return Problem(
        code="template", where=f"{template.where}:{max(number, 1)} · {key}", what=what, how_to_fix=how_to_fix
    )
