"""Every template filled with its own sample at build time, by the code that fills it at the desk."""

from collections.abc import Mapping
from dataclasses import dataclass

from followup.core.draft import Draft, make_draft
from followup.core.interview import Interview
from followup.core.problems import Problem, ProblemsError
from followup.core.template import Channel, Template
from followup.website.letter_view import LetterView, name_of, view_draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A template and what it makes of its invented interview."""

    template: Template
    interview: Interview
    draft: Draft
    letter: LetterView
    """The draft, by the channel that the template is written for first."""
    others: tuple[LetterView, ...]
    """The same by each other channel that can be chosen."""


def fill_sample(template: Template) -> Sample:
    """Return a template filled with its sample. Raises ProblemsError that names the template's file."""
    try:
        interview = Interview.from_data(template.sample)
        drafts = [
            make_draft(template, interview, channel=Channel(name)) for name in template.facets["channel"]
        ]
    except ProblemsError as error:
        raise ProblemsError(_in_file(problem, template) for problem in error.problems) from error
    recipient = interview.recipients[0] if interview.recipients else None
    letter, *others = (view_draft(draft, channel=draft.channel, to=name_of(recipient)) for draft in drafts)
    return Sample(
        template=template, interview=interview, draft=drafts[0], letter=letter, others=tuple(others)
    )


def fill_samples(library: Mapping[str, Template]) -> dict[str, Sample]:
    """Return every template filled with its sample, by id. Raises ProblemsError with the problems of all."""
    samples: dict[str, Sample] = {}
    problems: list[Problem] = []
    for id, template in library.items():
        try:
            samples[id] = fill_sample(template)
        except ProblemsError as error:
            problems += error.problems
    if problems:
        raise ProblemsError(problems)
    return samples


def _in_file(problem: Problem, template: Template) -> Problem:
    where = f"{template.where} · sample · {problem.where}"
    return Problem(code=problem.code, where=where, what=problem.what, how_to_fix=problem.how_to_fix)
