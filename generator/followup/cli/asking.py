"""Requests of the commands to the core's doorway: puts them together, and raises what comes back wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from followup.cli.files import read_interview
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
    shared: dict[str, Any] = field(default_factory=dict)
    """Parts that every request of this run has."""
    problems: list[Problem] = field(default_factory=list)

    def take_interview(self, name: str | None) -> None:
        """Read the interview's file and its zone. Raises ProblemsError when the file cannot be read."""
        if name is None:
            return
        data = read_interview(name)
        self.shared["interview"] = data
        try:
            self.shared["zone"] = zone_of(data)
        except ProblemsError as error:
            self.problems += error.problems

    def ask(self, kind: str, **request: Any) -> ReplyData:
        """Return the reply of the doorway. Raises ProblemsError with all that is wrong."""
        reply = answer({"kind": kind, **self.shared, **request}, self.library)
        found = [self._with_option(Problem(**problem)) for problem in reply.get("problems", ())]
        if self.problems or found:
            raise ProblemsError([*self.problems, *found])
        return reply

    def _with_option(self, problem: Problem) -> Problem:
        """Name the option where a problem lies in what an option gave, and not in the interview."""
        if not (self.shared.get(problem.where) or problem.where.startswith("answers.")):
            return problem
        where = OPTIONS.get(problem.where, problem.where)
        return Problem(code=problem.code, where=where, what=problem.what, how_to_fix=problem.how_to_fix)


def now_or(moment: str | None) -> str:
    """Return the moment that was given, else the clock's, as ISO 8601 text with an offset."""
    return moment or datetime.now().astimezone().isoformat(timespec="seconds")
