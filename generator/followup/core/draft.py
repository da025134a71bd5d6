"""Interview + template + seed -> draft. Says nothing that the interview does not hold, and runs nothing that
was typed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import datetime
from typing import Any
from zlib import crc32

from followup.core.abridging import abridged
from followup.core.addressing import addressed
from followup.core.allotment import allot
from followup.core.choices import Choices, choices_for, wrong_choices
from followup.core.corrections import needless_correction, no_more_time
from followup.core.discretion import discreet
from followup.core.facets import Channel
from followup.core.finding import Part
from followup.core.fitting import fitted
from followup.core.interview import FieldSpec, Interview, Kind, field_specs
from followup.core.out_of_time import out_of_time
from followup.core.problems import Problem, ProblemsError
from followup.core.recasing import recased
from followup.core.rendering import Rendering, for_subject
from followup.core.template import Template


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """A stretch of a draft that the candidate typed, in code points of its part."""

    part: Part
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A filled template."""

    subject: str
    body: str
    own_words: tuple[OwnWords, ...]
    template: str
    """Id of the template."""
    recipient: int
    """Position of the recipient in the interview, from 0."""
    seed: int
    """Gives the same wording again."""
    channel: Channel
    tone: str
    length: str
    choices: Choices
    """What may be chosen instead."""
    notes: tuple[Problem, ...] = ()
    """What was typed and is left out or shortened, and how to have it all the same."""


def stable_seed(interview: Interview) -> int:
    """Return a seed that is the same for the same interview on every platform, and stays so when the
    interview gets a new field."""
    return crc32(repr(_given(interview)).encode())


def _given(value: Any) -> Any:
    """Return what was typed, without the fields that were left as they are."""
    if isinstance(value, tuple):
        return [_given(entry) for entry in value]
    if not is_dataclass(value):
        return str(value)
    entries = ((item.name, _given(getattr(value, item.name))) for item in fields(value))
    return {name: entry for name, entry in entries if entry not in ("", "None", "False", [], {})}


def make_draft(
    template: Template,
    interview: Interview,
    *,
    recipient: int = 0,
    seed: int | None = None,
    now: datetime | None = None,
    channel: Channel | None = None,
    tone: str | None = None,
    length: str | None = None,
) -> Draft:
    """Fill a template.

    `recipient` counts from 0; an interview without recipients greets the company's team. `now` is an aware
    moment and decides between a weekday and a date. A letter that would be too long for its band leaves out
    optional parts, a part that is too long for its place is cut, and `notes` says which. Raises
    ProblemsError: a need that is missing, a recipient, channel, tone or length that is not there or
    contradicts another choice, a correction that is better not sent.
    """
    told, held_back = discreet(interview, template, _SPECS)
    told, renamed = recased(told)
    problems = [
        *_wrong_recipient(interview, recipient),
        *wrong_choices(template, interview, channel=channel, tone=tone, length=length),
        *(missing_needs(template, interview, recipient) or _held_back(template, told, recipient, held_back)),
    ] or [*needless_correction(template, interview), *no_more_time(template, interview)]
    if problems:
        raise ProblemsError(problems)
    offered = choices_for(template, interview, channel)
    shared_out = abridged(allot(template, told, recipient, _SPECS), template, interview, _SPECS)
    allotted = addressed(shared_out, told)
    rendering = Rendering(
        template=template, interview=told, recipient=recipient, allotted=allotted, now=now,
        seed=stable_seed(interview) if seed is None else seed, channel=channel or offered.channels[0],
        tone=tone or offered.tones[0], length=length or offered.lengths[0],
    )  # fmt: skip
    rendered, notes = fitted(rendering)
    notes = (*notes, *_cut_in_subject(rendering))
    own = tuple(
        OwnWords(part=part, start=start, end=end)
        for part, (_, spans) in rendered.items()
        for start, end in spans
    )
    return Draft(
        subject=rendered[Part.SUBJECT][0], body=rendered[Part.BODY][0], own_words=own,
        template=template.id, recipient=recipient, seed=rendering.seed, channel=rendering.channel,
        tone=rendering.tone, length=rendering.length, choices=offered,
        notes=(*out_of_time(template, told, now), *renamed, *held_back, *allotted.notes, *notes),
    )  # fmt: skip


_SPECS: Mapping[str, FieldSpec] = {spec.path: spec for spec in field_specs()}


def missing_needs(template: Template, interview: Interview, recipient: int = 0) -> tuple[Problem, ...]:
    """Return a problem for each need of the template that the interview leaves empty, with what to type."""
    specs = {spec.path: spec for spec in field_specs()}
    problems = []
    for path in template.needs:
        place = (
            path.replace("recipient.", f"recipients.{recipient}.", 1)
            if path.startswith("recipient.")
            else path
        )
        given = interview.value(place)
        if path == "points" and not given:
            people = interview.recipients if template.is_shared else interview.recipients[recipient:][:1]
            given = any(person.points for person in people)
        if not given:
            spec = specs[
                path.replace("recipient.", "recipients.*.", 1) if path.startswith("recipient.") else path
            ]
            problems.append(_missing(template, place, ask_for(template, path, spec)))
    return tuple(problems)


def _cut_in_subject(rendering: Rendering) -> Iterator[Problem]:
    """Yield a note for a role or a company of which the subject holds the beginning only."""
    for name in ("role", "company"):
        typed = getattr(rendering.interview, name)
        if for_subject(typed) != typed and name in (*rendering.template.needs, *rendering.template.optional):
            what = f"“{_SPECS[name].label}” is too long for a subject: only its beginning stands there"
            yield Problem(
                code="shortened", where=name, what=what, how_to_fix="write the short form that people use"
            )


def _held_back(
    template: Template, told: Interview, recipient: int, held_back: tuple[Problem, ...]
) -> Iterator[Problem]:
    """Yield a problem for each need of which everything that was typed is better left out, and say why."""
    for problem in missing_needs(template, told, recipient):
        path = problem.where
        why = next((note.what for note in held_back if path in note.where), "")
        yield replace(
            problem, what=f"{problem.what} without what is left out: {why}" if why else problem.what
        )


def ask_for(template: Template, path: str, spec: FieldSpec) -> FieldSpec:
    """Return what to ask for a field, in the template's own words where it has some."""
    words = template.asks.get(path, {})
    return replace(
        spec,
        label=words.get("label", spec.label),
        help=words.get("help", spec.help),
        example=words.get("example", spec.example),
    )


def _missing(template: Template, place: str, spec: FieldSpec) -> Problem:
    example = f", for example “{spec.example}”" if spec.example else ""
    if spec.kind is Kind.TICK:
        what = f"has to be true before “{template.title}” is sent"
        how = f"tick “{spec.label}” once it is so: {spec.help}"
        return Problem(code="missing-need", where=place, what=what, how_to_fix=how)
    what = f"is needed for “{template.title}” and is empty"
    return Problem(code="missing-need", where=place, what=what, how_to_fix=f"fill in “{spec.label}”{example}")


def _wrong_recipient(interview: Interview, recipient: int) -> Iterator[Problem]:
    last = max(len(interview.recipients), 1) - 1
    if not 0 <= recipient <= last:
        what = f"{recipient} is not one of the {len(interview.recipients)} recipients"
        yield Problem(code="wrong-value", where="recipient", what=what, how_to_fix=f"choose 0 to {last}")
