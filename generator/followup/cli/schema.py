"""`followup schema`: the JSON Schemas of what people write by hand, for editors and other programs."""

import argparse

from followup.cli.options import Commands
from followup.cli.printing import print_json
from followup.core.schemas import interview_schema, template_schema

_SCHEMAS = {"interview": interview_schema, "template": template_schema}


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add_parser("schema", help="the JSON Schema of an interview or of a template")
    parser.add_argument("what", choices=tuple(_SCHEMAS), help="an interview, or a template's front matter")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the schema."""
    print_json(_SCHEMAS[options.what]())
    return 0
