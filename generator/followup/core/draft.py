"""Interview + template + seed -> draft. Says nothing that the interview does not hold, and runs nothing that
was typed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zlib import crc32

from jinja2.exceptions import TemplateError

from followup.core import courtesy, phrasing
from followup.core.compiling import compiled, template_problem
from followup.core.finding import Part
from followup.core.interview import FieldSpec, Interview, Recipient, field_specs
from followup.core.problems import Problem, ProblemsError
from followup.core.template import Template

MOST_POINTS = 3
"""Points that one letter uses; more would make it a transcript."""


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


def stable_seed(interview: Interview) -> int:
    """Return a seed that is the same for the same interview on every platform."""
    return crc32(repr(interview).encode())


def make_draft(
    template: Template,
    interview: Interview,
    *,
    recipient: int = 0,
    seed: int | None = None,
    now: datetime | None = None,
    tone: str | None = None,
    length: str | None = None,
) -> Draft:
    """Fill a template.

    `recipient` counts from 0; an interview without recipients greets the company's team. `now` is an aware
    moment and decides between a weekday and a date. Raises ProblemsError: a need that is missing, a
    recipient, tone or length that is not there.
    """
    problems = [
        *_wrong_choices(template, interview, recipient, tone, length),
        *missing_needs(template, interview, recipient),
    ]
    if problems:
        raise ProblemsError(problems)
    the_seed = stable_seed(interview) if seed is None else seed
    values = _values(template, interview, recipient, now=now, tone=tone, length=length)
    rendered = {}
    for key, source in ((Part.SUBJECT, template.subject), (Part.BODY, template.body)):
        pick = _Picker(seed=the_seed, recipient=recipient, salt=f"{template.id}/{key}")
        try:
            text = compiled(source).render(values | _courtesies(interview, values, pick))
        except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError) as error:
            problem = template_problem(
                template, str(key), 1, f"cannot be filled: {error}", "mend the template"
            )
            raise ProblemsError([problem]) from error
        rendered[key] = phrasing.unmark(_one_line(text) if key is Part.SUBJECT else laid_out(text))
    own = tuple(
        OwnWords(part=part, start=start, end=end)
        for part, (_, spans) in rendered.items()
        for start, end in spans
    )
    return Draft(
        subject=rendered[Part.SUBJECT][0], body=rendered[Part.BODY][0], own_words=own,
        template=template.id, recipient=recipient, seed=the_seed,
    )  # fmt: skip


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
        if path == "points":
            given = given or interview.value(f"recipients.{recipient}.points")
        if not given:
            spec = specs[
                path.replace("recipient.", "recipients.*.", 1) if path.startswith("recipient.") else path
            ]
            problems.append(_missing(template, place, spec))
    return tuple(problems)


def _missing(template: Template, place: str, spec: FieldSpec) -> Problem:
    example = f", for example “{spec.example}”" if spec.example else ""
    what = f"is needed for “{template.title}” and is empty"
    return Problem(code="missing-need", where=place, what=what, how_to_fix=f"fill in “{spec.label}”{example}")


def _wrong_choices(
    template: Template, interview: Interview, recipient: int, tone: str | None, length: str | None
) -> Iterator[Problem]:
    last = max(len(interview.recipients), 1) - 1
    if not 0 <= recipient <= last:
        what = f"{recipient} is not one of the {len(interview.recipients)} recipients"
        yield Problem(code="wrong-value", where="recipient", what=what, how_to_fix=f"choose 0 to {last}")
    for name, value, values in (
        ("tone", tone, template.facets["tone"]),
        ("length", length, template.lengths),
    ):
        if value is not None and value not in values:
            what = f"“{value}” is not a {name} of “{template.title}”"
            yield Problem(
                code="wrong-value", where=name, what=what, how_to_fix=f"choose {' or '.join(values)}"
            )


def _values(
    template: Template,
    interview: Interview,
    recipient: int,
    *,
    now: datetime | None,
    tone: str | None,
    length: str | None,
) -> dict[str, Any]:
    """Return what a template may read: the fields of the interview and what is derived without a choice of
    words."""
    person = interview.recipients[recipient] if interview.recipients else Recipient()
    fields = {name: getattr(interview, name) for name in interview.__dataclass_fields__}
    most = 1 if template.lengths[0] == "micro" else MOST_POINTS
    points = tuple(dict.fromkeys((*person.points, *interview.points)))[:most]
    day = courtesy.day_of(interview.ended_at, now=now, region=interview.region) if interview.ended_at else ""
    return fields | {
        "role": courtesy.job_title(interview.role, interview.company),
        "points": points,
        "recipient": person,
        "name": courtesy.called(person),
        "day": day,
        "tone": tone or template.facets["tone"][0],
        "brief": length is not None and length != template.lengths[0],
        "channel": template.channel,
    }


def _courtesies(interview: Interview, values: Mapping[str, Any], pick: "_Picker") -> dict[str, Any]:
    """Return the shared words, each with a choice of its own, so that one letter's never shifts another's."""
    manner = {"tone": values["tone"], "channel": values["channel"]}
    person = values["recipient"]
    return {
        "pick": pick,
        "greeting": courtesy.greeting(interview, person, **manner, pick=pick.branch("greeting")),
        "sign_off": courtesy.sign_off(interview, **manner, pick=pick.branch("sign-off")),
        "interest_line": courtesy.interest_line(interview, pick.branch("interest")),
        "offer_line": courtesy.offer_line(pick.branch("offer")),
    }


_ODD = 2654435761
"""Spreads neighbouring checksums, whose low bits go together, over all choices (Knuth's multiplicative
hash)."""


class _Picker:
    """Chooses among wordings: the same seed chooses the same, and neighbours in a panel never choose
    alike."""

    def __init__(self, *, seed: int, recipient: int, salt: str) -> None:
        self._seed, self._recipient, self._salt, self._count = seed, recipient, salt, 0

    def branch(self, name: str) -> "_Picker":
        """Return a picker of the same seed that counts for itself."""
        return _Picker(seed=self._seed, recipient=self._recipient, salt=f"{self._salt}/{name}")

    def __call__(self, *options: str) -> str:
        self._count += 1
        mixed = crc32(f"{self._seed}/{self._salt}/{self._count}".encode()) * _ODD & 0xFFFFFFFF
        return options[((mixed >> 16) + self._recipient) % len(options)]


def _one_line(text: str) -> str:
    """Return a subject: one line, with a capital unless it opens with a name such as `iOS`."""
    line = " ".join(text.replace(phrasing.HARD_BREAK, " ").split())
    return (
        line[:1].upper() + line[1:] if re.match(r"[^\W\d_]+\b", line) and line.split()[0].islower() else line
    )


def laid_out(text: str) -> str:
    """Return paragraphs parted by one blank line; empty ones go, hard breaks stay, every other white space is
    one space, and `Acme Inc.` ends a sentence without a second full stop.

    Only a blank line of the template parts paragraphs: a sentence that drops out never tears one in two.
    """
    text = phrasing.one_stop(text)
    paragraphs = (" ".join(paragraph.split()) for paragraph in text.split(phrasing.PARAGRAPH))
    joined = "\n\n".join(paragraph for paragraph in paragraphs if paragraph)
    return joined.replace(phrasing.HARD_BREAK, "\n")
