"""Answers to the three questions, read and checked, and the advice that follows from them. Asks nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from followup.core.advice.between import as_told
from followup.core.advice.moves import Advice, Standing
from followup.core.advice.questions import HAPPENINGS, Happening, happenings_at
from followup.core.facets import STAGES
from followup.core.fields import Kind
from followup.core.interview import Interview
from followup.core.problems import Problem, ProblemsError


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What was answered, checked."""

    stage: str
    happening: Happening
    when: date | datetime | None = None


def lay_over(answers: Answers, at: Standing) -> Interview:
    """Return the interview as the answers tell it, for the tables to read."""
    it = replace(at.interview, stage=answers.stage)
    told = answers.happening.told
    return it if told is None else told(replace(at, interview=it), answers.when)


def told_plainly(answers: Answers, at: Standing) -> Advice | None:
    """Return what an answer asks for by itself, whatever the calendar says; None where the tables decide."""
    happening = answers.happening
    if not happening.template:
        return None
    if happening.reason:
        return at.write((happening.template,), reason=happening.reason, guide=happening.guide)
    return as_told(at, happening.template)


def read_answers(data: Any) -> Answers:
    """Return the checked answers in `{stage, happened, when}`. Raises ProblemsError with every problem."""
    reading = _Reading(data=data if isinstance(data, Mapping) else {})
    if not isinstance(data, Mapping) or set(data) - {"stage", "happened", "when"}:
        reading.add("answers", "is not what was asked", "pass {stage, happened, when}")
    stage = reading.choice("stage", STAGES)
    offered = {happening.id: happening for happening in (happenings_at(stage) or HAPPENINGS)}
    happened = reading.choice("happened", tuple(offered))
    happening = offered.get(happened, HAPPENINGS[0])
    when = reading.when(happening) if happened else None
    if reading.problems:
        raise ProblemsError(reading.problems)
    return Answers(stage=stage, happening=happening, when=when)


@dataclass(slots=True, kw_only=True)
class _Reading:
    """Answers being read, and what was found wrong so far."""

    data: Mapping[Any, Any]
    problems: list[Problem] = field(default_factory=list)

    def add(self, where: str, what: str, how_to_fix: str, *, code: str = "wrong-value") -> None:
        self.problems.append(Problem(code=code, where=where, what=what, how_to_fix=how_to_fix))

    def choice(self, key: str, choices: tuple[str, ...]) -> str:
        value = self.data.get(key)
        if isinstance(value, str) and value in choices:
            return value
        if value in (None, ""):
            self.add(
                f"answers.{key}", "is not answered yet", f"choose one of {', '.join(choices)}", code="missing"
            )
        else:
            self.add(f"answers.{key}", "is not one of the answers", f"choose one of {', '.join(choices)}")
        return ""

    def when(self, happening: Happening) -> date | datetime | None:
        value = self.data.get("when")
        if not happening.when:
            return None
        if value in (None, ""):
            self.add("answers.when", "is not answered yet", f"say: {happening.when}", code="missing")
            return None
        try:
            found = _moment(value) if happening.kind is Kind.MOMENT else _date(value)
        except (TypeError, ValueError):
            shape = "2026-11-20T15:30:00-05:00" if happening.kind is Kind.MOMENT else "2026-11-20"
            self.add("answers.when", "is not a day that can be read", f"write it as {shape}")
            return None
        if not 2000 <= found.year <= 2200:
            self.add("answers.when", "is not a year of this century", "check the year")
        return found


def _moment(value: Any) -> datetime:
    moment = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError("no offset")
    return moment


def _date(value: Any) -> date:
    """Return a date; of a moment, the day that it names."""
    return value if type(value) is date else date.fromisoformat(str(value)[:10])
