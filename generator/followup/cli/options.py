"""Options that several commands share, and a parser whose complaints read like every other problem."""

import argparse
import sys
from typing import NoReturn, Protocol


class Commands(Protocol):
    """Where a command adds its parser."""

    def add_parser(self, name: str, *, help: str) -> "Parser":
        """Return a new parser for a command; `help` is its line in the list of commands."""
        ...


class Parser(argparse.ArgumentParser):
    """A parser that takes no abbreviations and reports `where: what; how to fix it`."""

    def __init__(self, *args: object, **settings: object) -> None:
        super().__init__(*args, **{"allow_abbrev": False, **settings})  # type: ignore[arg-type]

    def error(self, message: str) -> NoReturn:
        """Print one line on standard error and leave with 2."""
        message = " ".join(message.split())
        where, what = self.prog, message
        if message.startswith("argument "):
            where, _, what = message.removeprefix("argument ").partition(": ")
        print(f"{where}: {what}; see {self.prog} --help", file=sys.stderr)
        raise SystemExit(2)


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
