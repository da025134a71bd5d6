"""`followup schema`: the JSON Schemas of what people write by hand, for editors and other programs."""

import argparse

from followup.cli.options import Commands, add_choice
from followup.cli.printing import print_json
from followup.core.problems import ProblemsError
from followup.core.schemas import interview_schema, template_schema

_SCHEMAS = {"interview": interview_schema, "template": template_schema}


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add_parser("schema", help="the JSON Schema of an interview or of a template")
    add_choice(parser, "what", tuple(_SCHEMAS), help="an interview, or a template's front matter")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the schema. Raises ProblemsError where there is none of that name."""
    if options.wrong:
        raise ProblemsError(options.wrong)
    print_json(_SCHEMAS[options.what]())
    return 0
