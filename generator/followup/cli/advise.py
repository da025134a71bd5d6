"""`followup advise`: which message is due now, or why none is."""

import argparse

from followup.cli.asking import Asking, now_or
from followup.cli.files import read_templates
from followup.cli.options import Commands, add_interview, add_now, add_templates
from followup.cli.printing import moment_text, print_json

FORMATS = ("text", "json")
_MOVES = {"write": "Write now", "wait": "Wait", "stop": "Nothing more is due"}


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add_parser("advise", help="which message is due now, or why none is")
    add_interview(parser, required=True)
    add_now(parser)
    parser.add_argument("--format", choices=FORMATS, default="text", help="text (default) or json")
    add_templates(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the advice. Raises ProblemsError with all that is wrong."""
    asking = Asking(library=read_templates(options.templates))
    asking.take_interview(options.interview)
    advice = asking.ask("advise", now=now_or(options.now))["advice"]
    if options.format == "json":
        print_json(advice)
        return 0
    template = asking.library.get(advice["template"])
    print(f"{_MOVES[advice['move']]}{f': {template.id} ({template.title})' if template else ''}")
    print(advice["reason"])
    if advice["next_at"]:
        print(f"Look again on {moment_text(advice['next_at'])}.")
    print(f"guide: {advice['guide']}")
    return 0
