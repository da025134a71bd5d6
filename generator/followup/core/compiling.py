"""Turns a template's Jinja2 into something that can be rendered, and checks it first. Sandboxed and strict;
renders nothing."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from itertools import count
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2 import Template as Compiled
from jinja2.exceptions import TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from followup.core import courtesy, phrasing
from followup.core.interview import field_specs
from followup.core.problems import Problem, ProblemsError
from followup.core.template import Template

DERIVED: Mapping[str, tuple[str, ...]] = {
    "greeting": (),
    "sign_off": ("sender.name",),
    "day": ("ended_at",),
    "interest_line": ("interest",),
    "offer_line": (),
    "pick": (),
    "tone": (),
    "length": (),
    "brief": (),
    "fuller": (),
    "sparse": (),
    "channel": (),
    "sells": (),
    "name": (),
}
"""What a template may use besides fields of the interview, and the fields that each is made from."""

_FREE = frozenset({"interest", "recipients", "region", "sender.email", "sender.phone", "sender.link"})
"""Paths that any template may use undeclared: they have a default, or the shared courtesies use them where
they are given."""

_SHARED_FILTERS: Mapping[str, Any] = {
    "topic": phrasing.topic,
    "topics": phrasing.topics,
    "thing": phrasing.thing,
    "matter": phrasing.matter,
    "asked": phrasing.asked,
    "ask": phrasing.ask,
    "sentence": phrasing.sentence,
    "after_colon": phrasing.after_colon,
    "listing": phrasing.listing,
    "article": phrasing.article,
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


_ENVIRONMENT = _environment()
_PARAGRAPH_BREAK = re.compile(r"\n[ \t]*\n")
_PICK = re.compile(r"\bpick\(")


def check_template(template: Template) -> None:
    """Check what `read_template` cannot, since it knows neither Jinja2 nor the interview.

    Raises ProblemsError with each syntax error, undeclared or unknown variable, unknown need, and declared
    need that no line uses.
    """
    problems: list[Problem] = list(_unknown_paths(template))
    used: set[str] = set()
    for key, source in (("subject", template.subject), ("body", template.body)):
        try:
            tree = _ENVIRONMENT.parse(source)
            used |= {path for path, _ in _paths(tree)}
            problems += _undeclared(template, key, tree)
            _ENVIRONMENT.compile(tree)
        except TemplateSyntaxError as error:
            problems.append(
                template_problem(
                    template, key, error.lineno, error.message or "cannot be read", "mend the Jinja2 there"
                )
            )
        except TemplateError as error:
            problems.append(template_problem(template, key, 1, str(error), "mend the Jinja2 there"))
    if not problems:
        problems += _unused(template, used)
    if problems:
        raise ProblemsError(problems)


@lru_cache(maxsize=256)
def compiled(source: str) -> Compiled:
    """Return a template ready to render: the blank lines of its source become paragraph marks, and each
    `pick` knows its place in the source."""
    places = count()
    placed = _PICK.sub(lambda _: f"pick.at({next(places)})(", source)
    return _ENVIRONMENT.from_string(_PARAGRAPH_BREAK.sub(f"\n{phrasing.PARAGRAPH}\n", placed))


def template_problem(template: Template, key: str, line: int, what: str, how_to_fix: str) -> Problem:
    """Return a problem at a line, counted from 1, of the body or the subject of a template."""
    number = template.body_line + line - 1 if key == "body" else template.body_line - 2
    return Problem(
        code="template", where=f"{template.where}:{max(number, 1)} · {key}", what=what, how_to_fix=how_to_fix
    )


def _known_paths() -> frozenset[str]:
    return frozenset(spec.path.replace("recipients.*.", "recipient.") for spec in field_specs())


def _unknown_paths(template: Template) -> Iterator[Problem]:
    known = _known_paths()
    for key, paths in (("needs", template.needs), ("optional", template.optional)):
        for path in paths:
            if path not in known:
                hint = f"known: {', '.join(sorted(known))}"
                yield Problem(
                    code="template",
                    where=f"{template.where} · {key}",
                    what=f"“{path}” is not a field",
                    how_to_fix=hint,
                )


def _paths(tree: nodes.Template) -> Iterator[tuple[str, int]]:
    """Yield each path that a template reads and its line, a path with its longest tail of attributes."""
    bound = {name.name for name in tree.find_all(nodes.Name) if name.ctx != "load"}
    inner: set[int] = set()
    for node in tree.find_all(nodes.Getattr):
        steps: list[str] = []
        here: nodes.Node = node
        while isinstance(here, nodes.Getattr):
            steps.append(here.attr)
            here = here.node
        if isinstance(here, nodes.Name) and id(here) not in inner:
            inner.add(id(here))
            if here.name not in bound:
                yield ".".join((here.name, *reversed(steps))), node.lineno
    for name in tree.find_all(nodes.Name):
        if id(name) not in inner and name.name not in bound and name.ctx == "load":
            yield name.name, name.lineno


def _undeclared(template: Template, key: str, tree: nodes.Template) -> Iterator[Problem]:
    declared = {*template.needs, *template.optional, *_FREE}
    known = _known_paths()
    for path, line in _paths(tree):
        wanted = DERIVED.get(path, (path,))
        for one in wanted:
            if one in declared or any(item.startswith(f"{one}.") for item in declared):
                continue
            if one in known or path in DERIVED:
                yield template_problem(
                    template,
                    key,
                    line,
                    f"uses “{one}”, which is not declared",
                    f"add {one} to needs or optional",
                )
            else:
                yield template_problem(
                    template, key, line, f"uses the unknown variable “{path}”", "use a field of the interview"
                )


def _unused(template: Template, used: set[str]) -> Iterator[Problem]:
    reached = {path for name in used for path in (*DERIVED.get(name, ()), name)}
    courteous = {
        "recipient.name",
        "recipient.honorific",
        "recipient.preferred_name",
        "recipient.role",
        "recipient.email",
        "company",
    }
    for path in (*template.needs, *template.optional):
        served = path in reached or any(path.startswith(f"{name}.") for name in reached)
        if not served and path not in courteous and not (path == "recipient.points" and "points" in reached):
            what = f"“{path}” is declared, and no line uses it"
            yield Problem(
                code="template",
                where=f"{template.where} · needs",
                what=what,
                how_to_fix="use it or take it out",
            )
