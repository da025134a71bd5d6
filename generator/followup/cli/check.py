"""`followup check`: the checklist over one letter or several. Leaves with 1 where something is found."""

import argparse
from typing import Any

from followup.cli.asking import Asking
from followup.cli.files import LetterFile, read_letter
from followup.cli.options import Commands, add_choice, add_interview, add_templates, whole_number
from followup.cli.panel import others_of, recipients_of
from followup.cli.printing import print_json, report_lines, total_line
from followup.core.doorway_types import ReportData
from followup.core.finding import Severity
from followup.core.problems import Problem, ProblemsError

FORMATS = ("text", "json")


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add_parser("check", help="check a letter that is already written")
    parser.add_argument(
        "letters",
        metavar="LETTER",
        nargs="+",
        help="text file: Subject: …, a blank line, the body; - reads standard input. Several files with an "
        "interview of several recipients are the letters of a panel, each to whom it greets",
    )
    add_interview(parser, required=False)
    parser.add_argument("--template", metavar="ID", help="the template that the letter was made from")
    parser.add_argument("--purpose", metavar="P", help="what the letter is for; thank-you without a template")
    parser.add_argument("--channel", metavar="C", help="how it travels; email without a template")
    parser.add_argument(
        "--send-at", metavar="ISO", help="when it goes out; without it the timing rules stay silent"
    )
    parser.add_argument("--recipient", metavar="N", type=whole_number, help="who all letters go to, from 0")
    parser.add_argument("--profile", metavar="R", help="whose habits count: any us uk ca de eu jp")
    parser.add_argument("--proofread", action="store_true", help="it was read aloud, or by somebody else")
    parser.add_argument(
        "--disable", metavar="RULE", action="append", default=[], help="switch a rule off; may be repeated"
    )
    add_choice(
        parser,
        "--fail-on",
        [severity.value for severity in Severity],
        default=Severity.WARNING.value,
        help="the lightest finding that makes the command fail (default: warning)",
    )
    add_choice(parser, "--format", FORMATS, default="text", help="text (default) or json")
    add_templates(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the report of each letter; return 1 where something is at or above `--fail-on`.

    Raises ProblemsError with all that is wrong with files and options, before anything is printed.
    """
    files, asking = _read(options)
    reports = _reports(files, asking)
    if options.format == "json":
        data = [_report_data(report) for report in reports]
        several = [{"file": file.name, **entry} for file, entry in zip(files, data, strict=True)]
        print_json(several if len(files) > 1 else data[0])
    else:
        for file, report in zip(files, reports, strict=True):
            print("\n".join(report_lines(file, report)))
        if len(files) > 1:
            print(total_line(reports))
    worst = min((Severity(f["severity"]).rank for report in reports for f in report["findings"]), default=9)
    return int(worst <= Severity(options.fail_on).rank)


def _read(options: argparse.Namespace) -> tuple[list[LetterFile], Asking]:
    """Read every file that was named, and say of all of them at once what is wrong."""
    asking, files = Asking(problems=list(options.wrong)), []
    problems = asking.problems
    if options.letters.count("-") > 1:
        how = "name it once"
        problems.append(
            Problem(code="wrong-value", where="LETTER", what="standard input is named twice", how_to_fix=how)
        )
    for name in dict.fromkeys(options.letters):
        try:
            files.append(read_letter(name))
        except ProblemsError as error:
            problems += error.problems
    asking.take_interview(options.interview)
    if options.template:
        asking.take_templates(options.templates, options.template)
    asking.shared |= {
        "template": options.template,
        "purpose": options.purpose,
        "channel": options.channel,
        "send_at": options.send_at,
        "recipient": options.recipient,
        "region": options.profile,
        "disabled": options.disable,
        "proofread": options.proofread,
    }
    if asking.problems:  # with a letter in which nothing is wrong, for what is wrong with the options
        asking.ask("check", letter={"subject": None, "body": ""})
    return files, asking


def _reports(files: list[LetterFile], asking: Asking) -> list[ReportData]:
    reports: list[ReportData] = []
    problems: list[Problem] = []
    chosen = asking.shared["recipient"] is not None
    recipients = recipients_of(files, None if chosen else asking.shared.get("interview"))
    for place, file in enumerate(files):
        letter = {"subject": file.letter.subject, "body": file.letter.body}
        panel: dict[str, Any] = {}
        if recipients[place] is not None:
            panel = {"recipient": recipients[place], "others": others_of(place, files, recipients)}
        try:
            reports.append(asking.ask("check", letter=letter, **panel)["report"])
        except ProblemsError as error:
            # What is wrong with another letter is said of that letter itself.
            own = (problem for problem in error.problems if not problem.where.startswith("others"))
            problems += [_of_file(problem, file.name) for problem in own]
    if problems:
        raise ProblemsError(problems)
    return reports


def _of_file(problem: Problem, name: str) -> Problem:
    """Name the file where a problem lies in a letter."""
    if not problem.where.startswith("letter"):
        return problem
    return Problem(code=problem.code, where=name, what=problem.what, how_to_fix=problem.how_to_fix)


def _report_data(report: ReportData) -> dict[str, Any]:
    return {key: report[key] for key in ("findings", "passed", "words", "own_share", "likeness")}
