"""`followup advise`: which message is due now, or why none is."""

import argparse
import sys

from followup.cli.asking import Asking, now_or
from followup.cli.options import Commands, add_choice, add_interview, add_now, add_templates
from followup.cli.printing import moment_text, print_json
from followup.cli.questions import ask_questions, question_lines
from followup.core.advice import questions_data
from followup.core.doorway_types import AdviceData, AnswersData
from followup.core.problems import Problem

FORMATS = ("text", "json")


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add_parser("advise", help="which message is due now, or why none is")
    add_interview(parser, required=False)
    parser.add_argument("--stage", help="how far you are; see --questions")
    parser.add_argument("--happened", help="what has happened; see --questions")
    parser.add_argument("--when", metavar="ISO", help="the date or the moment that goes with it")
    parser.add_argument("--questions", action="store_true", help="print the questions and their choices")
    add_now(parser)
    add_choice(parser, "--format", FORMATS, default="text", help="text (default) or json")
    add_templates(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the advice, or the questions that lead to one. Raises ProblemsError with all that is wrong."""
    if options.questions and not options.wrong:
        _print_questions(options.format)
        return 0
    asking = Asking(problems=list(options.wrong))
    asking.take_templates(options.templates)
    asking.take_interview(options.interview)
    asking.shared["now"] = now_or(options.now)
    answers = _answers(options, asking)
    given = {"answers": answers} if answers is not None else {}
    advice = asking.ask("advise", **given)["advice"]
    if options.format == "json":
        print_json(advice)
    else:
        _print(advice, asking)
    return 0


def _answers(options: argparse.Namespace, asking: Asking) -> AnswersData | None:
    """Return what was answered, by options or at the keyboard; None where the interview says all."""
    told = {"stage": options.stage, "happened": options.happened, "when": options.when}
    if any(told.values()):
        return AnswersData(stage=options.stage or "", happened=options.happened or "", when=options.when)
    if options.interview is not None:
        return None
    if sys.stdin is not None and sys.stdin.isatty():
        return ask_questions(input, print)
    how = "name the interview's file, or give --stage and --happened; followup advise --questions lists them"
    asking.problems.append(Problem(code="missing", where="--interview", what="is missing", how_to_fix=how))
    asking.unread = True
    return None


def _print_questions(form: str) -> None:
    if form == "json":
        print_json(questions_data())
    else:
        print("\n".join(question_lines()))


def _print(advice: AdviceData, asking: Asking) -> None:
    template = asking.library.get(advice["template"])
    print(f"{advice['title']}{f': {template.id} ({template.title})' if template else ''}")
    print(advice["reason"])
    if advice["next_at"]:
        print(f"Look again on {moment_text(advice['next_at'])}.")
    print(f"guide: {advice['guide']}")
