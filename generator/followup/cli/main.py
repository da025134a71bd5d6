"""`followup`: finds the command, runs it, and speaks at the edge: problems as lines, never a traceback."""

import errno
import io
import os
import sys
from collections.abc import Sequence

from followup import __version__
from followup.cli import advise, check, draft, listing, new, schedule, schema
from followup.cli.options import Parser
from followup.cli.printing import print_problems
from followup.core.problems import Problem, ProblemsError

COMMANDS = (draft, check, schedule, advise, listing, new, schema)
BAD_INPUT = 2
INTERRUPTED = 130
PIPE_CLOSED = 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code: 0 fine, 1 findings, 2 bad input."""
    if sys.stdout is None:  # closed by whoever started us
        return PIPE_CLOSED
    if sys.stderr is None:  # `print` would write problems among the results
        sys.stderr = io.StringIO()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read along has gone. Python would complain once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        what = f"cannot be written: {error.strerror}"
        print_problems([_problem("standard output", what, "make room, or send it elsewhere")])
        return BAD_INPUT
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def parser() -> Parser:
    """Return the parser of the whole command line."""
    top = Parser(prog="followup", description="Write, check and time the message after a job interview.")
    top.add_argument("--version", action="version", version=f"followup {__version__}")
    commands = top.add_subparsers(metavar="COMMAND", required=True, parser_class=Parser)
    for command in COMMANDS:
        command.add_to(commands)
    return top


def _run(arguments: Sequence[str] | None) -> int:
    options = parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except ProblemsError as error:
        print_problems(error.problems)
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EIO, errno.EDQUOT) and error.filename is None:
            raise
        return _internal(error)
    except Exception as error:  # noqa: BLE001 - the edge: a line that can be reported, never a traceback
        return _internal(error)
    return BAD_INPUT


def _internal(error: Exception) -> int:
    what = f"failed inside ({type(error).__name__}: {error})"
    how = "this is our fault: please report it with the command that you ran"
    print_problems([_problem("followup", what, how)])
    return BAD_INPUT


def _problem(where: str, what: str, how_to_fix: str) -> Problem:
    return Problem(code="internal", where=where, what=what, how_to_fix=how_to_fix)
