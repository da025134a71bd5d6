"""Interview + template + seed -> draft. Says nothing that the interview does not hold, and runs nothing that
was typed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import datetime
from typing import Any
from zlib import crc32

from jinja2.exceptions import TemplateError

from followup.core import courtesy, phrasing
from followup.core.allotment import Allotted, allot, left_out
from followup.core.choices import Choices, choices_for, wrong_choices
from followup.core.compiling import compiled, template_problem
from followup.core.corrections import needless_correction
from followup.core.facets import HAVE_A_SUBJECT, WORD_BANDS, Channel
from followup.core.finding import Part
from followup.core.interview import FieldSpec, Interview, Kind, field_specs
from followup.core.length import fits_channel, words_for
from followup.core.letter import Letter
from followup.core.picker import Picker
from followup.core.problems import Problem, ProblemsError
from followup.core.template import Template

_LENGTHS = tuple(WORD_BANDS)
_DISPENSABLE = ("skill", "material", "moment", "questions")
"""Optional parts that go first where a letter would be too long for its band."""


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
    optional parts, and `notes` says which. Raises ProblemsError: a need that is missing, a recipient,
    channel, tone or length that is not there or contradicts another choice, a correction that is better not
    sent.
    """
    problems = [
        *_wrong_recipient(interview, recipient),
        *wrong_choices(template, interview, channel=channel, tone=tone, length=length),
        *missing_needs(template, interview, recipient),
    ] or list(needless_correction(template, interview))
    if problems:
        raise ProblemsError(problems)
    offered = choices_for(template, interview, channel)
    allotted = allot(template, interview, recipient, _SPECS)
    rendering = _Rendering(
        template=template, interview=interview, recipient=recipient, allotted=allotted, now=now,
        seed=stable_seed(interview) if seed is None else seed, channel=channel or offered.channels[0],
        tone=tone or offered.tones[0], length=length or offered.lengths[0],
    )  # fmt: skip
    rendered, notes = _fitted(rendering)
    own = tuple(
        OwnWords(part=part, start=start, end=end)
        for part, (_, spans) in rendered.items()
        for start, end in spans
    )
    return Draft(
        subject=rendered[Part.SUBJECT][0], body=rendered[Part.BODY][0], own_words=own,
        template=template.id, recipient=recipient, seed=rendering.seed, channel=rendering.channel,
        tone=rendering.tone, length=rendering.length, choices=offered, notes=(*allotted.notes, *notes),
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
        if path == "points":
            given = given or interview.value(f"recipients.{recipient}.points")
        if not given:
            spec = specs[
                path.replace("recipient.", "recipients.*.", 1) if path.startswith("recipient.") else path
            ]
            problems.append(_missing(template, place, ask_for(template, path, spec)))
    return tuple(problems)


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


# ---------------------------------------------------------------- rendering

type _Rendered = Mapping[Part, tuple[str, tuple[tuple[int, int], ...]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rendering:
    """One template with one interview, and all that was chosen for it."""

    template: Template
    interview: Interview
    recipient: int
    allotted: Allotted
    now: datetime | None
    seed: int
    channel: Channel
    tone: str
    length: str

    def text(self, changes: Mapping[str, Any]) -> _Rendered:
        """Return subject and body with the spans of own words; `changes` are laid over the values."""
        values = self._values() | dict(changes)
        rendered = {}
        subject = self.template.subject if self.channel in HAVE_A_SUBJECT else ""
        for key, source in ((Part.SUBJECT, subject), (Part.BODY, self.template.body)):
            pick = Picker(
                seed=self.seed, recipient=self.recipient, salt=f"{self.template.id}/{key}", tone=self.tone
            )
            try:
                text = compiled(source).render(values | self._courtesies(pick))
            except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError) as error:
                problem = template_problem(
                    self.template, str(key), 1, f"cannot be filled: {error}", "mend the template"
                )
                raise ProblemsError([problem]) from error
            rendered[key] = phrasing.unmark(_one_line(text) if key is Part.SUBJECT else laid_out(text))
        return rendered

    def _values(self) -> dict[str, Any]:
        """Return what a template may read: the fields of the interview and what is derived without a choice
        of words."""
        interview, person = self.interview, self.allotted.people[0]
        end = interview.ended_at
        own, chosen = _LENGTHS.index(self.template.lengths[0]), _LENGTHS.index(self.length)
        typed = dict(self.allotted.fields)
        if self.length == "micro":
            typed["points"] = typed["points"][:1]
        return typed | {
            "role": courtesy.job_title(interview.role, interview.company),
            "recipient": person,
            "name": courtesy.called(person),
            "day": courtesy.day_of(end, now=self.now, region=interview.region) if end else "",
            "tone": self.tone,
            "length": self.length,
            "brief": chosen < own,
            "fuller": chosen > own,
            "sparse": False,
            "channel": self.channel,
        }

    def _courtesies(self, pick: Picker) -> dict[str, Any]:
        """Return the shared words, each with a choice of its own, so that one letter's never shifts
        another's."""
        manner: dict[str, Any] = {"tone": self.tone, "channel": self.channel}
        interview, people = self.interview, self.allotted.people
        return {
            "pick": pick,
            "greeting": courtesy.greeting(interview, people, **manner, pick=pick.branch("greeting")),
            "sign_off": courtesy.sign_off(interview, **manner, pick=pick.branch("sign-off")),
            "interest_line": courtesy.interest_line(interview, tone=self.tone, pick=pick.branch("interest")),
            "offer_line": courtesy.offer_line(interview, pick.branch("offer")),
        }


def _fitted(rendering: _Rendering) -> tuple[_Rendered, tuple[Problem, ...]]:
    """Return the text within its band, as far as leaving out optional parts goes, and what was left out.

    A text below the band gets the sentences that a template keeps for the `sparse` case.
    """
    fewest, most = words_for(rendering.channel, rendering.length)
    rendered = rendering.text({})
    changes: dict[str, Any] = {}
    notes: list[Problem] = []
    for path, value in _reductions(rendering):
        if _fits(rendering, rendered, most):
            break
        shorter = rendering.text(changes | {path: value})
        if shorter[Part.BODY] == rendered[Part.BODY]:
            continue
        changes[path] = value
        rendered = shorter
        what = f"“{_SPECS[path].label}” is left out in part or whole: the message would be too long"
        notes.append(left_out(path, what, "choose a longer form, or write it in by hand"))
    if _words(rendered) < fewest:
        fuller = rendering.text(changes | {"sparse": True})
        rendered = fuller if _fits(rendering, fuller, most) else rendered
    return rendered, tuple(notes)


def _reductions(rendering: _Rendering) -> Iterator[tuple[str, Any]]:
    """Yield what to leave out, one thing after another, in the order in which it is missed least."""
    typed, optional = rendering.allotted.fields, rendering.template.optional
    points = typed["points"]
    if len(points) > 2:
        yield "points", points[:2]
    for path in _DISPENSABLE:
        if path in optional and typed[path]:
            yield path, () if path == "questions" else ""
    if len(points) > 1:
        yield "points", points[:1]
    if points and "points" in optional:
        yield "points", ()


def _fits(rendering: _Rendering, rendered: _Rendered, most: int) -> bool:
    return _words(rendered) <= most and fits_channel(rendering.channel, rendered[Part.BODY][0])


def _words(rendered: _Rendered) -> int:
    return Letter(subject=None, body=rendered[Part.BODY][0]).words


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
