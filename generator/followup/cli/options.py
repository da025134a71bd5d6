"""Options that several commands share, and a parser whose complaints read like every other problem."""

import argparse
import sys
from collections.abc import Sequence
from typing import Any, NoReturn, Protocol

from followup.core.problems import Problem
from followup.core.request import nearest


class Commands(Protocol):
    """Where a command adds its parser."""

    def add_parser(self, name: str, *, help: str) -> "Parser":
        """Return a new parser for a command; `help` is its line in the list of commands."""
        ...


class Parser(argparse.ArgumentParser):
    """A parser that takes no abbreviations and reports `where: what; how to fix it`."""

    def __init__(self, *args: object, **settings: object) -> None:
        super().__init__(*args, **{"allow_abbrev": False, **settings})  # type: ignore[arg-type]
        self.set_defaults(wrong=())

    def error(self, message: str) -> NoReturn:
        """Print one line on standard error and leave with 2."""
        message = " ".join(message.split())
        where, what = self.prog, message
        if message.startswith("argument "):
            where, _, what = message.removeprefix("argument ").partition(": ")
        print(f"{where}: {what}; see {self.prog} --help", file=sys.stderr)
        raise SystemExit(2)


class _Choose(argparse.Action):
    """Keeps a value that is none of the choices among `wrong`, so that all that is wrong is said at once."""

    def __call__(
        self,
        _parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        _option: str | None = None,
    ) -> None:
        """Set the value, or the default and a problem."""
        known = self.const
        if values in known:
            setattr(namespace, self.dest, values)
            return
        where = self.option_strings[0] if self.option_strings else self.dest
        what, how = f"“{str(values)[:60]}” is not known", nearest(values, known)
        wrong = Problem(code="wrong-value", where=where, what=what, how_to_fix=how)
        namespace.wrong = [*getattr(namespace, "wrong", ()), wrong]


def add_choice(
    parser: argparse.ArgumentParser,
    name: str,
    choices: Sequence[str],
    *,
    help: str,
    default: str | None = None,
    metavar: str | None = None,
) -> None:
    """Add an argument that takes one of several words; any other is a problem among `wrong`."""
    known = tuple(str(choice) for choice in choices)
    shown = metavar or f"{{{','.join(known)}}}"
    parser.add_argument(name, action=_Choose, const=known, default=default, help=help, metavar=shown)


def whole_number(text: str) -> int | str:
    """Return a number; what is none comes back as typed, for the core to say so with all else."""
    try:
        return int(text)
    except ValueError:
        return text


def add_interview(parser: argparse.ArgumentParser, *, required: bool) -> None:
    """Add the option that names the interview's file."""
    parser.add_argument(
        "--interview", metavar="FILE", required=required, help="the interview, as a .toml or .json file"
    )


def add_now(parser: argparse.ArgumentParser) -> None:
    """Add the option that stands for the clock."""
    parser.add_argument("--now", metavar="ISO", help="as if it were this moment; without it, the clock's")


def add_templates(parser: argparse.ArgumentParser) -> None:
    """Add the option that names another library."""
    parser.add_argument("--templates", metavar="DIR", help="a folder of templates in place of the usual ones")
