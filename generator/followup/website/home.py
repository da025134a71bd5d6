"""The first page: one sentence, one letter being checked, four doors, the line of time.

Its words are in docs/index.md.
"""

from dataclasses import dataclass

from markupsafe import Markup

from followup.core.checklist import check_letter
from followup.core.finding import Finding, Part
from followup.core.letter import Letter
from followup.core.problems import Problem, ProblemsError
from followup.core.rule import Context
from followup.core.schedule import make_schedule
from followup.website import links
from followup.website.contents import Contents
from followup.website.docs_page import DocsPage
from followup.website.letter_view import LetterView, Mark, name_of, view_letter
from followup.website.page import lay_out
from followup.website.samples import Sample
from followup.website.timeline import steps


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedLetter:
    """A letter with one planted slip and what the checklist says about it."""

    view: LetterView
    finding: Finding
    paragraph: int
    """Position of the paragraph that holds the slip."""


def home_page(page: DocsPage, body: str, contents: Contents) -> str:
    """Return the HTML of the first page. `body` is the HTML of its Markdown.

    Raises ProblemsError when its front matter names no template, or when the checklist does not see the
    planted slip.
    """
    sample, was, becomes = _letter_with_slip(page, contents)
    checked = plant_slip(sample, was, becomes)
    if checked is None:
        where = f"{page.where}:{page.line_of('slip', 'slip')} · slip"
        what = f"the checklist does not see “{becomes}” in place of “{was}” in {sample.template.id}"
        raise ProblemsError(
            [Problem(code="home", where=where, what=what, how_to_fix="plant a slip that a rule marks")]
        )
    doors = [
        {**door, "address": links.address(str(door["to"]), contents.targets)} for door in page.meta["doors"]
    ]
    return lay_out(
        "home",
        address="",
        meta=page.meta,
        lead=str(page.meta["lead"]).format(templates=len(contents.library), rules=len(contents.rules)),
        letter=checked.view,
        flagged=checked.paragraph,
        found=checked.finding,
        rule=contents.rule(checked.finding.rule),
        doors=doors,
        stops=steps(make_schedule(sample.interview)),
        body=Markup(body),
    )


def plant_slip(sample: Sample, was: str, becomes: str) -> CheckedLetter | None:
    """Return a sample's letter with the first `was` of its body put wrong, checked by the real checklist.

    None when the body does not hold it, or when no rule marks the place.
    """
    draft = sample.draft
    at = draft.body.find(was)
    if at < 0:
        return None
    body = draft.body.replace(was, becomes, 1)
    context = Context(interview=sample.interview, purpose=sample.template.purpose, template=sample.template)
    report = check_letter(Letter(subject=draft.subject, body=body), context)
    here = range(at, at + len(becomes))
    found = next((one for one in report.findings if one.part is Part.BODY and one.start in here), None)
    if found is None:
        return None
    shift = len(becomes) - len(was)
    marks = [
        Mark(
            part=span.part,
            start=_moved(span.start, span.part, at, shift),
            end=_moved(span.end, span.part, at, shift),
            classes="own",
        )
        for span in draft.own_words
    ]
    marks.append(
        Mark(part=Part.BODY, start=found.start, end=found.end, classes=f"flag flag--{found.severity}")
    )
    to = name_of(sample.interview.recipients[0] if sample.interview.recipients else None)
    view = view_letter(subject=draft.subject, body=body, channel=sample.template.channel, to=to, marks=marks)
    before = view_letter(subject=None, body=body[: found.start] + "x", channel=sample.template.channel)
    return CheckedLetter(view=view, finding=found, paragraph=len(before.paragraphs) - 1)


def _moved(position: int, part: Part, at: int, shift: int) -> int:
    """Return where a position stands after what begins at `at` grew by `shift` code points."""
    return position + shift if part is Part.BODY and position > at else position


def _letter_with_slip(page: DocsPage, contents: Contents) -> tuple[Sample, str, str]:
    """Return the template that the front matter names, filled, and the slip to plant: what stands there and
    what instead.
    """
    name, slip = str(page.meta.get("letter", "")), page.items("slip")
    problems = []
    if name not in contents.samples:
        where = f"{page.where}:{page.line_of(name, 'letter')} · letter"
        problems.append(
            Problem(
                code="dead-link",
                where=where,
                what=f"there is no template {name}",
                how_to_fix="name one of templates/",
            )
        )
    if len(slip) != 2:
        where = f"{page.where}:{page.line_of('slip', 'slip')} · slip"
        problems.append(
            Problem(
                code="home",
                where=where,
                what="does not name two words",
                how_to_fix="write slip: [Okonkwo, Okonkow]",
            )
        )
    if problems:
        raise ProblemsError(problems)
    return contents.samples[name], slip[0], slip[1]
