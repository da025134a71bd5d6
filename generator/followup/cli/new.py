"""`followup new`: a template or a rule to fill in, at its place in a checkout. Never overwrites a file."""

import argparse
import re
from pathlib import Path
from string import Template as Pattern

import followup
from followup.cli.files import templates_folder
from followup.cli.new_template import new_template
from followup.cli.options import Commands, add_choice, add_templates
from followup.core.checklist import GROUPS
from followup.core.problems import Problem, ProblemsError
from followup.core.template import Purpose

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_RULE = Pattern('''"""What the rule finds, in one sentence. What it says nothing about, in another."""

from collections.abc import Iterator

from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.wordings import Wordings, find_in_letter
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_PHRASES = Wordings("$id")


def _check(letter: Letter, _context: Context) -> Iterator[Hit]:
    for part, match in find_in_letter(_PHRASES, letter):
        yield Hit(
            message=f"“{match.text}”: what is here, what it costs with the reader, and what to do.",
            part=part,
            start=match.start,
            end=match.end,
        )


RULE = Rule(
    id="$id",
    severity=Severity.SUGGESTION,
    title="",
    passes="",
    looks_for="",
    why="",
    sources=(),
    guide="",
    check=_check,
    phrases=_PHRASES.listed,
    bad=(Example(body=sound_letter("A sentence with the fault in it."), marks="the fault"),),
    good=(Example(body=sound_letter("A sentence that looks like the fault and is fine.")),),
)
''')


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add_parser("new", help="a template or a rule to fill in")
    add_choice(parser, "kind", ("template", "rule"), help="what to begin")
    parser.add_argument("id", metavar="ID", help="its id: small letters, digits and hyphens")
    add_choice(
        parser,
        "--purpose",
        tuple(Purpose),
        default=Purpose.THANK_YOU,
        help="of a template; thank-you by default",
        metavar="P",
    )
    add_choice(
        parser, "--group", GROUPS, default="content", help="of a rule; content by default", metavar="G"
    )
    add_templates(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the file and say where it is. Raises ProblemsError where that would overwrite one."""
    problems = list(options.wrong)
    if not _ID.fullmatch(options.id):
        how = "write small letters, digits and single hyphens, as in ty-coordinator"
        problems += _failure("ID", f"“{options.id}” is not an id", how).problems
    if problems:
        raise ProblemsError(problems)
    if options.kind == "template":
        folder = templates_folder(options.templates)
        there = [path for path in folder.rglob("*.md") if path.stem == options.id]
        path = folder / options.purpose / f"{options.id}.md"
        text = new_template(options.purpose)
    else:
        folder = _rules_folder()
        name = f"{options.id.replace('-', '_')}.py"
        there = [path for path in folder.rglob("*.py") if path.name == name]
        path = folder / options.group / name
        text = _RULE.substitute(id=options.id)
    if there:
        raise _failure(
            "ID", f"{options.id} is there already: {there[0]}", "choose another id, or edit that file"
        )
    _create(path, text)
    print(f"{path}: written. Fill in what is empty, then run make test.")
    return 0


def _rules_folder() -> Path:
    package = Path(followup.__file__).parent
    if not (package.parent.parent / "pyproject.toml").is_file():
        raise _failure(
            "rule",
            "this is an installed followup",
            "run it in a checkout of the project; rules are part of its code",
        )
    return package / "core" / "rules"


def _create(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise _failure(
            str(path), f"cannot be written: {error.strerror}", "check who may write there"
        ) from error


def _failure(where: str, what: str, how_to_fix: str) -> ProblemsError:
    return ProblemsError([Problem(code="new", where=where, what=what, how_to_fix=how_to_fix)])
