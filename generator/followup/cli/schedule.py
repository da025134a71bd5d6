"""`followup schedule`: when to send and when to ask, as text, JSON or a calendar file."""

import argparse
import sys

from followup.cli.asking import Asking, now_or
from followup.cli.files import write_file
from followup.cli.options import Commands, add_choice, add_interview, add_now, add_templates
from followup.cli.printing import print_json, schedule_lines
from followup.core.template import find_template

FORMATS = ("text", "json")


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add_parser("schedule", help="when to send, and when to ask")
    add_interview(parser, required=True)
    parser.add_argument("--template", metavar="T", help="also say when this template is to be sent")
    add_now(parser)
    parser.add_argument(
        "--ics", metavar="FILE", help="write the dates as a calendar file; - for standard output"
    )
    add_choice(parser, "--format", FORMATS, default="text", help="text (default) or json")
    add_templates(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the dates, or write the calendar file. Raises ProblemsError with all that is wrong."""
    asking = Asking(problems=list(options.wrong))
    if options.template:
        asking.take_templates(options.templates, options.template)
    asking.take_interview(options.interview)
    now = now_or(options.now)
    asking.shared |= {"now": now, "template": options.template}
    schedule = asking.ask("schedule")["schedule"]
    if schedule is None:
        raise ValueError("a schedule without dates")
    said = None
    if options.ics is not None:
        content = asking.ask("export", format="ics")["export"]["text"].encode("utf-8")
        if options.ics == "-":
            sys.stdout.flush()
            sys.stdout.buffer.write(content)
            return 0
        said = write_file(options.ics, content)
    if options.format == "json":
        print_json(schedule)
    else:
        print("\n".join(schedule_lines(schedule, now=now)))
        if options.template:
            template = find_template(asking.library, options.template)
            print(f"“{template.title}”: {template.send}" if template else "")
    if said:
        print(said, file=sys.stderr)
    return 0
