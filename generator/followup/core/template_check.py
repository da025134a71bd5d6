"""Reads a template's Jinja2 before it is used: what it asks of the interview, and what it says by itself.

Checks what `read_template` cannot, since that knows neither Jinja2 nor the interview. Renders nothing.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError

from followup.core.compiling import FILTERS, TESTS, parsed, template_problem
from followup.core.frames import read_tags
from followup.core.interview import field_specs
from followup.core.likeness import BLANK
from followup.core.picks import Choice, taken_out
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
    "several": (),
    "zone": (),
    "channel": (),
    "name": (),
}
"""What a template may use besides fields of the interview, and the fields that each is made from."""

_FREE = frozenset({"interest", "recipients", "region", "sender.email", "sender.phone", "sender.link"})
"""Paths that any template may use undeclared: they have a default, or the shared courtesies use them where
they are given."""


def check_template(template: Template) -> tuple[str, ...]:
    """Return what a template says by itself: each wording a text of its own, BLANK for what is filled in.

    Raises ProblemsError with each syntax error, undeclared or unknown variable, unknown filter, unknown need,
    and declared need that no line uses.
    """
    problems: list[Problem] = list(_unknown_paths(template))
    used: set[str] = set()
    said: list[str] = []
    for key, source in (("subject", template.subject), ("body", template.body)):
        try:
            found = _walk(source)
        except TemplateSyntaxError as error:
            what = error.message or "cannot be read"
            problems.append(template_problem(template, key, error.lineno, what, "mend the Jinja2 there"))
            continue
        paths = [
            (path, line) for path, line in found.paths if path.split(".")[0] not in found.bound | {"pick"}
        ]
        used |= {path for path, _ in paths}
        problems += _undeclared(template, key, paths)
        for name, line in found.unknown:
            problems.append(template_problem(template, key, line, name, "use one that the guide lists"))
        said += found.said if key == "body" else ()
    if not problems:
        problems += _unused(template, used)
    if problems:
        raise ProblemsError(problems)
    return tuple(said)


def _walk(source: str) -> "_Walk":
    """Return what a source reads and says. Raises TemplateSyntaxError."""
    frame, choices = taken_out(source)
    found = _by_tags(frame)
    if found is None:
        found = _Walk()
        found.visit(parsed(frame))
    for choice in choices:
        found.take(choice)
    return found


def _by_tags(frame: str) -> "_Walk | None":
    """Return what a frame reads and says, without reading it as a whole; None where Jinja2 has to."""
    tags = None if "pick.at(" in frame else read_tags(frame)
    if tags is None:
        return None
    found = _Walk(bound=set(tags.bound), said=_said_around(frame))
    for expression, line in tags.expressions:
        try:
            found.add(_read_expression(" ".join(expression.split())), line)
        except TemplateSyntaxError:
            return None  # Read as a whole, it tells the very line.
    return found


def _said_around(frame: str) -> list[str]:
    """Return the texts of a frame outside of its tags, BLANK for what is filled in."""
    plain = _EXPRESSION.sub(f" {BLANK} ", _STATEMENT.sub("\n\n", frame))
    return [text for text in plain.split("\n\n") if text.strip()]


_EXPRESSION = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_STATEMENT = re.compile(r"\{%.*?%\}", re.DOTALL)


@lru_cache(maxsize=128)
def wording(source: str) -> tuple[str, ...]:
    """Return what a body that has been checked says by itself, as `check_template` does, but without Jinja2.

    A letter is compared with it, also in the page, where reading the syntax would be felt.
    """
    frame, choices = taken_out(source)
    said = [
        "".join(piece.text or f" {BLANK} " for piece in wording)
        for choice in choices
        for wording in choice.all
    ]
    if "pick.at(" in frame:
        found = _Walk()
        found.visit(parsed(frame))
        return (*said, *found.said)
    return (*said, *_said_around(frame))


@dataclass(slots=True)
class _Walk:
    """One pass over a syntax tree, and what it met."""

    paths: list[tuple[str, int]] = field(default_factory=list)
    """Each path that is read and its line, a path with its longest tail of attributes."""
    bound: set[str] = field(default_factory=set)
    """Names that the template itself sets."""
    unknown: list[tuple[str, int]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def take(self, choice: Choice) -> None:
        """Take down what a choice of wordings says and reads."""
        for wording in choice.all:
            self.said.append("".join(piece.text or f" {BLANK} " for piece in wording))
        for expression in {piece.expression for wording in choice.all for piece in wording}:
            if expression.isidentifier():
                self.paths.append((expression, choice.line))
            elif expression:
                self.add(_read_expression(expression), choice.line)

    def add(self, inner: "_Walk", line: int) -> None:
        """Take down what an expression of a line reads."""
        self.paths += [(path, line) for path, _ in inner.paths]
        self.unknown += [(what, line) for what, _ in inner.unknown]

    def visit(self, node: nodes.Node) -> None:
        match node:
            case nodes.Getattr():
                self._path(node)
                return
            case nodes.Name():
                if node.ctx == "load":
                    self.paths.append((node.name, node.lineno))
                else:
                    self.bound.add(node.name)
            case nodes.Filter() if node.name not in FILTERS:
                self.unknown.append((f"uses the unknown filter “{node.name}”", node.lineno))
            case nodes.Test() if node.name not in TESTS:
                self.unknown.append((f"uses the unknown test “{node.name}”", node.lineno))
            case nodes.Output():
                self._say(node)
            case _:
                pass
        for child in node.iter_child_nodes():
            self.visit(child)

    def _path(self, node: nodes.Getattr) -> None:
        steps: list[str] = []
        here: nodes.Node = node
        while isinstance(here, nodes.Getattr):
            steps.append(here.attr)
            here = here.node
        if isinstance(here, nodes.Name):
            self.paths.append((".".join((here.name, *reversed(steps))), node.lineno))
        else:
            self.visit(here)

    def _say(self, output: nodes.Output) -> None:
        """Take down the texts between expressions as one text with blanks, and each wording of a choice."""
        line = ""
        for node in output.nodes:
            if isinstance(node, nodes.TemplateData):
                line += node.data
                continue
            line += f" {BLANK} "
            self.said += _wordings(node)
        self.said += [text for text in line.split("\n\n") if text.strip()]


@lru_cache(maxsize=4096)
def _read_expression(source: str) -> _Walk:
    """Return what an expression reads. Raises TemplateSyntaxError."""
    found = _Walk()
    found.visit(parsed(f"{{{{ {source} }}}}"))
    return found


def _wordings(node: nodes.Node) -> Iterator[str]:
    """Yield the texts of an expression: each argument of a choice, with blanks for what is filled in."""
    if isinstance(node, nodes.Call):
        for argument in (*node.args, *(pair.value for pair in node.kwargs)):
            if isinstance(argument, (nodes.Tuple, nodes.List)):
                yield from (_flat(item) for item in argument.items)
            else:
                yield _flat(argument)


def _flat(node: nodes.Node) -> str:
    if isinstance(node, nodes.Const):
        return str(node.value)
    if isinstance(node, nodes.Concat):
        return "".join(_flat(part) for part in node.nodes)
    if isinstance(node, nodes.Add):
        return _flat(node.left) + _flat(node.right)
    return BLANK


@cache
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


def _undeclared(template: Template, key: str, paths: list[tuple[str, int]]) -> Iterator[Problem]:
    declared = {*template.needs, *template.optional, *_FREE}
    known = _known_paths()
    for path, line in paths:
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
        "sender.phone",
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
