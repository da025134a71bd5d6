"""`followup draft`: a template filled with an interview, as text, JSON, a message or a link."""

import argparse
import sys

from followup.cli.asking import Asking, now_or
from followup.cli.options import Commands, add_choice, add_interview, add_now, add_templates, whole_number
from followup.cli.printing import print_json

FORMATS = ("text", "json", "eml", "mailto")


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add_parser("draft", help="fill a template with an interview")
    parser.add_argument(
        "template", metavar="TEMPLATE", help="id of the template; `followup templates` lists them"
    )
    add_interview(parser, required=True)
    parser.add_argument(
        "--recipient", metavar="N", type=whole_number, help="which recipient of the interview, from 0"
    )
    parser.add_argument(
        "--seed", metavar="N", type=whole_number, help="chooses the wording; the same number, the same letter"
    )
    add_now(parser)
    parser.add_argument("--channel", metavar="C", help="one of the template's channels")
    parser.add_argument("--tone", metavar="T", help="one of the template's tones")
    parser.add_argument("--length", metavar="L", help="one of the template's lengths")
    add_choice(parser, "--format", FORMATS, default="text", help="text (default), json, eml or mailto")
    add_templates(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the draft. Raises ProblemsError with all that is missing or wrong."""
    asking = Asking(problems=list(options.wrong))
    asking.take_templates(options.templates, options.template)
    asking.take_interview(options.interview)
    asking.shared |= {
        "template": options.template,
        "recipient": options.recipient,
        "seed": options.seed,
        "now": now_or(options.now),
        "channel": options.channel,
        "tone": options.tone,
        "length": options.length,
    }
    if options.format == "json":
        print_json(asking.ask("draft")["draft"])
        return 0
    draft = asking.ask("draft")["draft"]
    for note in draft["notes"]:
        print(f"note: {note['where']}: {note['what']}; {note['how_to_fix']}", file=sys.stderr)
    export = asking.ask("export", format=options.format)["export"]
    if options.format == "eml":
        sys.stdout.flush()
        sys.stdout.buffer.write(export["text"].encode("utf-8"))
    else:
        print(export["url"] if options.format == "mailto" else export["text"], end="")
        print(end="\n" if options.format == "mailto" else "")
    return 0
