"""`followup templates` and `followup rules`: the library and the checklist, as text or as data."""

import argparse

from followup.cli.asking import Asking
from followup.cli.options import Commands, add_choice, add_templates
from followup.cli.printing import print_json

FORMATS = ("text", "json")


def add_to(commands: Commands) -> None:
    """Add both commands and their options."""
    templates = commands.add_parser("templates", help="list the templates")
    add_templates(templates)
    rules = commands.add_parser("rules", help="list the rules of the checklist")
    for parser, run in ((templates, list_templates), (rules, list_rules)):
        add_choice(parser, "--format", FORMATS, default="text", help="text (default) or json")
        parser.set_defaults(run=run)


def list_templates(options: argparse.Namespace) -> int:
    """Print the templates by purpose. Those that cannot be used are named on standard error."""
    asking = Asking(problems=list(options.wrong))
    asking.take_templates(options.templates)
    templates = asking.ask("describe")["templates"]
    if options.format == "json":
        print_json(templates)
        return 0
    width = max(len(template["id"]) for template in templates)
    for template in sorted(templates, key=lambda template: (template["purpose"], template["id"])):
        print(f"{template['id']:<{width}}  {template['purpose']:<16}  {template['title']}")
    return 0


def list_rules(options: argparse.Namespace) -> int:
    """Print the rules in the order of the checklist."""
    rules = Asking(problems=list(options.wrong)).ask("describe")["rules"]
    if options.format == "json":
        print_json(rules)
        return 0
    width = max(len(rule["id"]) for rule in rules)
    for rule in rules:
        print(f"{rule['id']:<{width}}  {rule['severity']:<10}  {rule['group']:<12}  {rule['title']}")
    return 0
