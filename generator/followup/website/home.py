"""The first page: one sentence, one letter being checked, four doors, the line of time. Its words are in docs/index.md."""

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

    Raises ProblemsError when its front matter names no template, or when the checklist does not see the planted slip.
    """
    sample = contents.samples[_template(page, contents)]
    checked = plant_slip(sample)
    doors = [
        {"title": door["title"], "text": door["text"], "go": door["go"], "address": links.address(door["to"], contents.targets)}
        for door in page.meta["doors"]
    ]  # fmt: skip
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


def plant_slip(sample: Sample) -> CheckedLetter:
    """Return a sample's letter whose first mention of the company lost its last letter, checked by the real checklist."""
    company, draft = sample.interview.company, sample.draft
    at = draft.body.find(company)
    end = at + len(company) - 1
    body = draft.body[:end] + draft.body[end + 1 :] if at >= 0 else draft.body
    context = Context(interview=sample.interview, purpose=sample.template.purpose, template=sample.template)
    report = check_letter(Letter(subject=draft.subject, body=body), context)
    found = next((found for found in report.findings if found.part is Part.BODY and found.start <= at < found.end), None)
    if at < 0 or found is None:
        raise ProblemsError([_silent(sample, mentioned=at >= 0)])
    marks = [
        Mark(part=span.part, start=_moved(span.start, span.part, end), end=_moved(span.end, span.part, end), classes="own")
        for span in draft.own_words
    ]  # fmt: skip
    marks.append(Mark(part=Part.BODY, start=found.start, end=found.end, classes=f"flag flag--{found.severity}"))
    to = name_of(sample.interview.recipients[0] if sample.interview.recipients else None)
    view = view_letter(subject=draft.subject, body=body, channel=sample.template.channel, to=to, marks=marks)
    before = view_letter(subject=None, body=body[: found.start] + "x", channel=sample.template.channel)
    return CheckedLetter(view=view, finding=found, paragraph=len(before.paragraphs) - 1)


def _moved(position: int, part: Part, end: int) -> int:
    """Return where a position stands after one code point of the body went missing at `end`."""
    return position - 1 if part is Part.BODY and position > end else position


def _template(page: DocsPage, contents: Contents) -> str:
    name = str(page.meta.get("letter", ""))
    if name not in contents.samples:
        where = f"{page.where}:{page.line_of(name, 'letter')} · letter"
        known = ", ".join(sorted(contents.samples))
        raise ProblemsError([Problem(code="dead-link", where=where, what=f"there is no template {name}", how_to_fix=f"known: {known}")])  # fmt: skip
    return name


def _silent(sample: Sample, *, mentioned: bool) -> Problem:
    what = "the checklist does not see the misspelt company in it" if mentioned else "its sample does not name the company"
    return Problem(
        code="home", where=f"docs/index.md · letter ({sample.template.id})", what=what, how_to_fix="name another template"
    )
