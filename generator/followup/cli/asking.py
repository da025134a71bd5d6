"""Requests of the commands to the core's doorway: puts them together, and raises what comes back wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from followup.cli.files import read_interview, read_templates
from followup.cli.printing import print_problems
from followup.cli.zones import zone_of
from followup.core.doorway import answer
from followup.core.doorway_types import ReplyData
from followup.core.problems import Problem, ProblemsError
from followup.core.template import Template

OPTIONS: Mapping[str, str] = {
    "recipient": "--recipient",
    "seed": "--seed",
    "now": "--now",
    "send_at": "--send-at",
    "tone": "--tone",
    "length": "--length",
    "region": "--profile",
    "answers.stage": "--stage",
    "answers.happened": "--happened",
    "answers.when": "--when",
    "purpose": "--purpose",
    "channel": "--channel",
    "disabled": "--disable",
}
"""Parts of a request by the option that gives them, for messages; the others have the same name."""


@dataclass(slots=True, kw_only=True)
class Asking:
    """What one run of a command asks, and what was found wrong with it."""

    library: Mapping[str, Template] = field(default_factory=dict)
    unfinished: Mapping[str, Sequence[Problem]] = field(default_factory=dict)
    """What is wrong with templates that cannot be used, by their ids."""
    shared: dict[str, Any] = field(default_factory=dict)
    """Parts that every request of this run has."""
    problems: list[Problem] = field(default_factory=list)
    unread: bool = False
    """Whether a file that was named could not be read; then only options can still be judged."""

    def take_templates(self, folder: str | None, wanted: str | None = None) -> None:
        """Read the templates; those that cannot be used are named on standard error, in a line each.

        What is wrong with the one that is wanted is kept for the reply.
        """
        try:
            shelf = read_templates(folder)
        except ProblemsError as error:
            self.problems += error.problems
            self.unread = True
            return
        self.library, self.unfinished = shelf.templates, shelf.unfinished
        print_problems(_left_out(problems) for id, problems in shelf.unfinished.items() if id != wanted)
        print_problems(shelf.between)

    def take_interview(self, name: str | None) -> None:
        """Read the interview's file and its zone, and keep for the reply what is wrong with them."""
        if name is None:
            return
        try:
            self.shared["interview"] = read_interview(name)
        except ProblemsError as error:
            self.problems += error.problems
            self.unread = True
            return
        try:
            self.shared["zone"] = zone_of(self.shared["interview"])
        except ProblemsError as error:
            self.problems += error.problems

    def ask(self, kind: str, **request: Any) -> ReplyData:
        """Return the reply of the doorway. Raises ProblemsError with all that is wrong."""
        reply = answer({"kind": kind, **self.shared, **request}, self.library)
        told = [Problem(**problem) for problem in reply.get("problems", ())]
        found = [self._with_option(problem) for problem in told if self._is_certain(problem)]
        if self.problems or found:
            raise ProblemsError([*self.problems, *self._of_template(), *found])
        return reply

    def _is_certain(self, problem: Problem) -> bool:
        """Tell whether a problem stands whatever is in a file that could not be read."""
        if problem.where == "template":
            return not self._of_template() and (bool(self.library) or not self.unread)
        return not self.unread or problem.where in OPTIONS or problem.where == "template"

    def _of_template(self) -> Sequence[Problem]:
        """Return what is wrong with the template that was asked for."""
        return self.unfinished.get(str(self.shared.get("template")), ())

    def _with_option(self, problem: Problem) -> Problem:
        """Name the option where a problem lies in what an option gave, and not in the interview."""
        if not (self.shared.get(problem.where) or problem.where.startswith("answers.")):
            return problem
        where = OPTIONS.get(problem.where, problem.where)
        return Problem(code=problem.code, where=where, what=problem.what, how_to_fix=problem.how_to_fix)


def _left_out(problems: Sequence[Problem]) -> Problem:
    """Return one line for a template that cannot be used."""
    file, _, _ = problems[0].where.partition(" · ")[0].partition(":")
    things = "one thing is" if len(problems) == 1 else f"{len(problems)} things are"
    what = f"is left out, since {things} not finished in it"
    how = "ask for it by its id to see them, or fill it in"
    return Problem(code="template", where=file, what=what, how_to_fix=how)


def now_or(moment: str | None) -> str:
    """Return the moment that was given, else the clock's, as ISO 8601 text with an offset."""
    return moment or datetime.now().astimezone().isoformat(timespec="seconds")
