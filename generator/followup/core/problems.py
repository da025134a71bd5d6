"""What is wrong with an input, as data: where it stands, what it is, how to fix it. Holds no opinion on where
it is printed."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that the person can mend."""

    code: str
    """A stable kebab-case name, for programs."""
    where: str
    """The place: a field path of the interview, or `file:line · key`."""
    what: str
    """What is wrong there, as a phrase without a full stop."""
    how_to_fix: str
    """What to do about it, as a phrase without a full stop."""

    def line(self) -> str:
        """Return the one line that the command line and the build print."""
        return f"{self.where}: {self.what}; {self.how_to_fix}"


class ProblemsError(Exception):
    """Raised with every problem that was found, never with the first one only."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__("\n".join(problem.line() for problem in self.problems))
