"""The one function through which the desk and `--format json` reach the core. Never raises."""

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from followup.core import export as exports
from followup.core.advice import advise, advise_on_answers, questions_data, templates_ahead
from followup.core.changes import changes_between
from followup.core.checklist import RULES, check_letter
from followup.core.doorway_types import AdviceData, ExportData, ReplyData
from followup.core.draft import Draft, make_draft
from followup.core.finding import Finding, Part, Report
from followup.core.interview import Recipient, clean, field_specs
from followup.core.length import linkedin_characters, reading_seconds, word_band
from followup.core.letter import Letter, subject_line
from followup.core.ownness import ownness
from followup.core.panel_likeness import closest
from followup.core.problems import Problem, ProblemsError
from followup.core.reply import (
    advice_data,
    change_data,
    draft_data,
    export_data,
    facet_data,
    field_data,
    problem_data,
    report_data,
    rule_data,
    schedule_data,
    spanning,
)
from followup.core.request import Request, kind_of, read_request, too_large
from followup.core.rule import Context
from followup.core.schedule import make_schedule
from followup.core.template import FACETS, Channel, Purpose, Template, read_library, template_data

type Library = Mapping[str, Template]

LONGEST_JSON = 400_000
"""Characters of a request as JSON."""
LONGEST_TEXT = 600
"""Characters of one part of a problem; it may quote what was typed."""


def answer(request: Any, library: Library) -> ReplyData:
    """Return the reply to a request; both are JSON-ready data in the shapes of `doorway_types`.

    Anything wrong comes back as `{ok: false, problems}`, each with where, what and how to fix it; nothing is
    raised. Spans count code points, or UTF-16 units where the request says so.
    """
    kind = kind_of(request)
    try:
        asked = read_request(request, library, (rule.id for rule in RULES))
        reply: ReplyData = {"ok": True, "kind": kind}
        reply.update(_answered(asked, library))  # type: ignore[typeddict-item]
        return reply
    except ProblemsError as error:
        return _refusal(kind, error.problems)
    except Exception as error:  # noqa: BLE001 - the edge: the page gets a reply whatever happens behind it
        return _refusal(kind, [_internal(error)])


def open_doorway(library_json: str) -> Callable[[str], str]:
    """Return `answer` from JSON to JSON, over a library made by `followup.library.library_json`.

    Keys are sorted and no space is spent, so that the same request gives the same bytes everywhere.
    """
    library = read_library(json.loads(library_json))

    def answer_json(text: str) -> str:
        return json.dumps(
            _answer_text(text, library), ensure_ascii=False, sort_keys=True, separators=(",", ":")
        )

    return answer_json


def _answer_text(text: str, library: Library) -> ReplyData:
    if len(text) > LONGEST_JSON:
        return _refusal("", [too_large()])
    try:
        request = json.loads(text)
    except RecursionError:
        return _refusal("", [too_large()])
    except ValueError as error:
        what = f"is not JSON: {error}"
        return _refusal(
            "", [Problem(code="not-json", where="request", what=what, how_to_fix="pass one object")]
        )
    return answer(request, library)


def _refusal(kind: str, problems: Iterable[Problem]) -> ReplyData:
    """Return a reply that holds what is wrong; what was typed in it is made safe to encode."""
    cleaned = [
        {key: clean(str(text), one_line=True)[:LONGEST_TEXT] for key, text in problem_data(problem).items()}
        for problem in problems
    ]
    return {"ok": False, "kind": kind, "problems": cleaned}  # type: ignore[typeddict-item]


def _internal(error: Exception) -> Problem:
    return Problem(
        code="internal",
        where="followup",
        what=f"failed inside ({type(error).__name__}); this is our fault, not yours",
        how_to_fix="your notes are kept; undo the last thing that you typed, and report it if it comes back",
    )


# ---------------------------------------------------------------- one function a kind


def _answered(request: Request, library: Library) -> Mapping[str, Any]:
    match request.kind:
        case "draft":
            return _draft(request)
        case "check":
            return _checked(request, request.letter or Letter(subject=None, body=""))
        case "schedule":
            return {"schedule": schedule_data(make_schedule(request.interview, zone=request.zone))}
        case "advise":
            return {"advice": _advice(request, library)}
        case "export":
            return {"export": _export(request, library)}
        case _:
            return _description(library)


def _draft(request: Request) -> Mapping[str, Any]:
    draft = _made(request)
    letter = Letter(subject=draft.subject or None, body=draft.body)
    reply = {"draft": draft_data(draft, utf16=request.utf16), **_checked(request, letter)}
    if request.letter is not None:
        stretches = changes_between(request.letter.body, draft.body)
        reply["changes"] = [change_data(stretch) for stretch in stretches]
    return reply


def _made(request: Request) -> Draft:
    if request.template is None:
        how = "pass letter, or the template to fill in"
        raise ProblemsError([Problem(code="missing", where="letter", what="is missing", how_to_fix=how)])
    return make_draft(
        request.template,
        request.interview,
        recipient=request.recipient,
        seed=request.seed,
        now=request.now,
        channel=request.channel,
        tone=request.tone,
        length=request.length,
    )


def _checked(request: Request, letter: Letter) -> Mapping[str, Any]:
    ended = request.interview.ended_at is not None
    schedule = make_schedule(request.interview, zone=request.zone) if ended else None
    context = Context(
        interview=request.interview,
        recipient=request.recipient,
        purpose=request.purpose,
        channel=request.channel,
        region=request.region,
        template=_of_length(request.template, request.length),
        send_at=request.send_at,
        schedule=schedule,
        others=tuple(other.own for other in request.others),
        proofread=request.proofread,
    )
    report = _pasted(letter, context, request.disabled) or check_letter(
        letter, context, disabled=request.disabled
    )
    said = letter.own.body.strip()
    span = spanning(letter.subject, letter.body, utf16=request.utf16)
    counted = ownness(letter.own, context.interview, context.template)
    nearest = closest(letter.own, context.others, context.interview)
    return {
        "report": report_data(
            report,
            span=span,
            ignored=request.ignored,
            band=word_band(context),
            own_share=counted.share if counted.words else None,
            nearest=nearest,
            characters=linkedin_characters(said) if context.channel is Channel.LINKEDIN else None,
            seconds=reading_seconds(report.words) if context.channel is Channel.VOICEMAIL else None,
        ),
        "schedule": schedule_data(schedule) if schedule else None,
    }


def _pasted(letter: Letter, context: Context, disabled: Collection[str]) -> Report | None:
    """Return the report on a letter that was pasted with its line `Subject: …`; None where there is none.

    Positions count in the text as it was pasted, the subject's too, since that is where it stands.
    """
    head = None if letter.subject else subject_line(letter.body)
    if head is None:
        return None
    inner = Letter(subject=head[1].strip(), body=letter.body[head.end() :])
    report = check_letter(inner, context, disabled=disabled)
    shifts = {Part.SUBJECT: head.start(1), Part.BODY: head.end()}

    def moved(finding: Finding) -> Finding:
        if finding.part not in shifts:
            return finding
        shift = shifts[finding.part]
        return replace(finding, part=Part.BODY, start=finding.start + shift, end=finding.end + shift)

    return replace(report, findings=tuple(map(moved, report.findings)))


def _of_length(template: Template | None, length: str | None) -> Template | None:
    """Return the template with the length that was chosen, so that rules measure the letter by that one."""
    if template is None or length is None:
        return template
    return replace(template, facets={**template.facets, "length": (length,)})


def _advice(request: Request, library: Library) -> AdviceData:
    if request.now is None:
        raise ProblemsError([Problem(code="missing", where="now", what="is missing", how_to_fix="pass it")])
    given, now, zone = request.interview, request.now, request.zone
    if request.answers is not None:
        return advice_data(advise_on_answers(request.answers, given, now=now, templates=library, zone=zone))
    schedule = make_schedule(given, zone=zone) if given.ended_at is not None else None
    return advice_data(advise(given, schedule, now=now, templates=library, zone=zone))


def _calendar(request: Request, library: Library) -> ExportData:
    schedule = make_schedule(request.interview, zone=request.zone)
    ahead = templates_ahead(request.interview, schedule, templates=library, zone=request.zone)
    if request.template and request.template.purpose is Purpose.THANK_YOU:
        ahead["best"] = request.template.id
    made = exports.ics(
        schedule,
        stamp=request.now or schedule.ended_at,
        event=request.event,
        company=request.interview.company if request.name_company else "",
        ways_back={event: f"{request.desk}?template={id}" for event, id in ahead.items() if request.desk},
    )
    return export_data(made)


def _export(request: Request, library: Library) -> ExportData:
    if request.format == "ics":
        return _calendar(request, library)
    if request.letter:
        subject, body = request.letter.subject or "", request.letter.body
    else:
        draft = _made(request)
        subject, body = draft.subject, draft.body
    people = request.interview.recipients
    person = people[request.recipient] if people else Recipient()
    filename = exports.filename_for(person.name or request.interview.company, request.format)
    if request.format == "mailto":
        return {"url": exports.mailto(subject, body, to=person.email)}
    if request.format == "text":
        return export_data(exports.plain_text(subject, body, filename=filename.removesuffix("text") + "txt"))
    return export_data(
        exports.eml(
            subject,
            body,
            sender=request.interview.sender,
            recipient=person,
            where=f"recipients.{request.recipient}",
            filename=filename,
        )
    )


def _description(library: Library) -> Mapping[str, Any]:
    return {
        "rules": [rule_data(rule) for rule in RULES],
        "fields": [field_data(spec) for spec in field_specs()],
        "templates": [template_data(template) for template in library.values()],
        "facets": [facet_data(facet) for facet in FACETS],
        "questions": questions_data(),
    }
