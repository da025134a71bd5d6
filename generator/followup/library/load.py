"""Templates from a folder: `<purpose>/<id>.md`, YAML front matter and a Jinja2 body. Writes nothing."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from followup.core.interview import Interview
from followup.core.likeness import Grams, alike, grams
from followup.core.problems import Problem, ProblemsError
from followup.core.template import Template, read_template, template_data
from followup.core.template_check import check_template

_FILE = re.compile(r"\A---[ \t]*\n(?P<front>.*?\n)---[ \t]*\n(?P<rest>.*)\Z", re.DOTALL)
_SUBJECT = re.compile(r"\A(?:[ \t]*\n)*Subject:[ \t]*(?P<subject>[^\n]*)\n")
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The C reader where PyYAML was built with it: ten times as fast, with the same answers."""
_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """What a folder of templates holds: those that can be used, and what is wrong with the others."""

    templates: Mapping[str, Template]
    unfinished: Mapping[str, Sequence[Problem]]
    """Problems by the id of a template; an id that stands among the templates too has two files."""
    between: Sequence[Problem]
    """What is wrong among templates that are each sound."""

    @property
    def problems(self) -> list[Problem]:
        """Return all that is wrong, sorted by file and line."""
        return sorted(
            [*(one for some in self.unfinished.values() for one in some), *self.between], key=_place
        )


def load_library(folder: Path) -> dict[str, Template]:
    """Return the checked templates of a folder by id, in the order of their ids.

    Raises ProblemsError with every problem of every file, sorted by file and line.
    """
    shelf = read_shelf(folder)
    if shelf.problems:
        raise ProblemsError(shelf.problems)
    return dict(shelf.templates)


def read_shelf(folder: Path) -> Shelf:
    """Return the templates of a folder, and what is wrong with each that cannot be used. Raises nothing."""
    templates: dict[str, Template] = {}
    said: dict[str, Grams] = {}
    unfinished: dict[str, list[Problem]] = {}
    files = sorted(folder.rglob("*.md"), key=lambda path: (path.stem, path))
    for path in files:
        where = f"{folder.name}/{path.relative_to(folder).as_posix()}"
        try:
            template, texts = _read(path, where)
        except ProblemsError as error:
            unfinished.setdefault(path.stem, []).extend(error.problems)
            continue
        misplaced = _misplaced(template, path, templates)
        if misplaced:
            unfinished.setdefault(template.id, []).append(misplaced)
            continue
        templates[template.id] = template
        said[template.id] = grams(texts)
    between = [*_wrong_redirects(templates), *_near_duplicates(templates, said)]
    if not files:
        between.append(_problem(folder.name, "holds no template", "add one as <purpose>/<id>.md"))
    return Shelf(templates=templates, unfinished=unfinished, between=between)


def _misplaced(template: Template, path: Path, templates: Mapping[str, Template]) -> Problem | None:
    """Return the problem of a template whose file stands where it cannot stay."""
    if template.id in templates:
        there = templates[template.id].where
        return _problem(template.where, f"has the id of {there}", "rename one of the two")
    if template.facets["purpose"][0] == path.parent.name:
        return None
    folder = template.where.partition("/")[0]
    what, how = f"has the purpose {template.purpose}", f"move it to {folder}/{template.purpose}/"
    return _problem(template.where, what, how)


MOST_ALIKE = 0.35
"""Likeness (core.likeness) from which two templates say the same; the bound is the template library's own."""


def _near_duplicates(templates: Mapping[str, Template], said: Mapping[str, Grams]) -> Iterator[Problem]:
    """Yield a problem for each two templates that differ too little for both to have a place."""
    for left, right, share in alike(said, MOST_ALIKE):
        what = f"says much the same as {left} (likeness {share:.2f} of at most {MOST_ALIKE})"
        how = f"say what only this situation needs, or let {left} serve both: redirects: [{{id: {right}, …}}]"
        yield _problem(templates[right].where, what, how)


def _wrong_redirects(templates: Mapping[str, Template]) -> Iterator[Problem]:
    """Yield a problem for each id that a template claims to serve and that has a template already."""
    served: dict[str, str] = {}
    for template in templates.values():
        for id in template.redirects:
            other = served.setdefault(id, template.id)
            if id in templates or other != template.id:
                owner = templates[id].where if id in templates else templates[other].where
                what = f"serves “{id}”, which {owner} serves too"
                yield _problem(f"{template.where} · redirects", what, "leave it to one of the two")


def read_file(path: Path, *, where: str) -> Template:
    """Return one checked template. Raises ProblemsError with everything that is wrong in the file."""
    return _read(path, where)[0]


def _read(path: Path, where: str) -> tuple[Template, tuple[str, ...]]:
    """Return a checked template and what it says by itself."""
    try:
        text = path.read_text(encoding="utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise ProblemsError([_problem(where, "is not UTF-8 text", "save it as UTF-8")]) from error
    match = _FILE.match(text)
    if match is None:
        raise ProblemsError(
            [
                _problem(
                    f"{where}:1", "has no front matter", "start it with a line --- and end that part with ---"
                )
            ]
        )
    if not _ID.fullmatch(path.stem):
        raise ProblemsError(
            [_problem(where, "has no plain name", "name it in small letters, digits and hyphens")]
        )
    data, lines = _front_matter(match["front"], where)
    for key in ("id", "subject", "body"):
        if key in data:
            raise ProblemsError(
                [
                    _problem(
                        f"{where}:{lines[key]} · {key}",
                        "does not belong here",
                        "take it out of the front matter",
                    )
                ]
            )
    rest = match["rest"]
    subject = _SUBJECT.match(rest)
    body = rest[subject.end() :] if subject else rest
    start = text.count("\n", 0, len(text) - len(body.lstrip("\n"))) + 1
    content = {"subject": subject["subject"].strip() if subject else "", "body": body.strip("\n") + "\n"}
    template = read_template(data | content, id=path.stem, where=where, lines=lines, body_line=start)
    return template, _check(template, where, lines)


def _check(template: Template, where: str, lines: Mapping[str, int]) -> tuple[str, ...]:
    """Return what a template says by itself, or raise all that is wrong with it and its sample at once."""
    problems: list[Problem] = []
    said: tuple[str, ...] = ()
    try:
        said = check_template(template)
    except ProblemsError as error:
        problems += [_with_line(problem, where, lines) for problem in error.problems]
    try:
        Interview.from_data(template.sample)
    except ProblemsError as error:
        at = f"{where}:{lines.get('sample', 1)} · sample"
        problems += [
            Problem(
                code=problem.code,
                where=f"{at}.{problem.where}",
                what=problem.what,
                how_to_fix=problem.how_to_fix,
            )
            for problem in error.problems
        ]
    if problems:
        raise ProblemsError(problems)
    return said


def _with_line(problem: Problem, where: str, lines: Mapping[str, int]) -> Problem:
    """Add the line of the key where a problem names the key only."""
    key = problem.where.removeprefix(f"{where} · ")
    if key not in lines or key == problem.where:
        return problem
    return Problem(
        code=problem.code,
        where=f"{where}:{lines[key]} · {key}",
        what=problem.what,
        how_to_fix=problem.how_to_fix,
    )


def _front_matter(source: str, where: str) -> tuple[dict[str, Any], dict[str, int]]:
    """Return the front matter and the line of each of its keys in the file. Raises ProblemsError."""
    try:
        loader = _Loader(source)
        node = loader.get_single_node()
        data = loader.construct_document(node) if node is not None else None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 2
        raise ProblemsError(
            [_problem(f"{where}:{line}", f"is not YAML: {error.problem}", "mend the front matter there")]
        ) from error
    except (yaml.YAMLError, ValueError) as error:
        raise ProblemsError(
            [_problem(f"{where}:2", f"is not YAML: {error}", "mend the front matter")]
        ) from error
    if not isinstance(data, dict) or not isinstance(node, yaml.MappingNode):
        raise ProblemsError(
            [_problem(f"{where}:2", "has front matter without keys", "write key: value lines")]
        )
    lines: dict[str, int] = {}
    problems = []
    for key, _ in node.value:
        line = key.start_mark.line + 2
        if key.value in lines:
            problems.append(_problem(f"{where}:{line} · {key.value}", "stands twice", "keep one"))
        lines[key.value] = line
    if problems:
        raise ProblemsError(problems)
    return data, lines


def library_json(templates: Mapping[str, Template]) -> str:
    """Return the library as the browser reads it."""
    entries = [template_data(template) for template in templates.values()]
    return json.dumps(entries, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _problem(where: str, what: str, how_to_fix: str) -> Problem:
    return Problem(code="template", where=where, what=what, how_to_fix=how_to_fix)


def _place(problem: Problem) -> tuple[str, int]:
    file, _, rest = problem.where.partition(":")
    number = re.match(r"\d+", rest)
    return file, int(number[0]) if number else 0
