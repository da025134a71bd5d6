"""The core's own shapes as JSON-ready data. The one place that converts positions into UTF-16 units."""

from bisect import bisect_left
from collections.abc import Callable, Collection
from dataclasses import asdict
from typing import Any

from followup.core.advice import MOVE_WORDS, Advice
from followup.core.changes import Stretch
from followup.core.doorway_types import (
    AdviceData,
    ChangeData,
    DraftData,
    ExportData,
    FindingData,
    ProblemData,
    ReportData,
    ScheduleData,
    SpanData,
)
from followup.core.draft import Draft
from followup.core.export import Export
from followup.core.finding import Finding, Part, Report
from followup.core.interview import FieldSpec
from followup.core.length import MOST_LINKEDIN_CHARACTERS
from followup.core.problems import Problem
from followup.core.rule import Rule
from followup.core.schedule import Schedule
from followup.core.template import Facet

_DIGITS = 3
"""Decimals of a share."""
type Spanning = Callable[[Part, int, int], SpanData]


def spanning(subject: str | None, body: str, *, utf16: bool) -> Spanning:
    """Return what makes a span of a reply from a part and two code points of it.

    With `utf16` both ends count UTF-16 units, as JavaScript does: a character beyond U+FFFF counts twice.
    """
    beyond = {
        part: [index for index, char in enumerate(text) if char > "\uffff"] if utf16 else []
        for part, text in ((Part.SUBJECT, subject or ""), (Part.BODY, body), (Part.LETTER, ""))
    }

    def span(part: Part, start: int, end: int) -> SpanData:
        wide = beyond[part]
        return {
            "part": part.value,
            "start": start + bisect_left(wide, start),
            "end": end + bisect_left(wide, end),
        }

    return span


def draft_data(draft: Draft, *, utf16: bool) -> DraftData:
    """Return a draft with the spans of the candidate's own words."""
    span = spanning(draft.subject, draft.body, utf16=utf16)
    return {
        "subject": draft.subject,
        "body": draft.body,
        "own_words": [span(own.part, own.start, own.end) for own in draft.own_words],
        "template": draft.template,
        "recipient": draft.recipient,
        "seed": draft.seed,
        "channel": draft.channel.value,
        "tone": draft.tone,
        "length": draft.length,
        "choices": {
            "channels": [channel.value for channel in draft.choices.channels],
            "tones": list(draft.choices.tones),
            "lengths": list(draft.choices.lengths),
        },
        "notes": [problem_data(note) for note in draft.notes],
    }


def change_data(stretch: Stretch) -> ChangeData:
    """Return a stretch of text and what becomes of it."""
    return {"change": stretch.change.value, "text": stretch.text}


def problem_data(problem: Problem) -> ProblemData:
    """Return one thing that the person can mend or may want to know."""
    return {
        "code": problem.code,
        "where": problem.where,
        "what": problem.what,
        "how_to_fix": problem.how_to_fix,
    }


def report_data(
    report: Report,
    *,
    span: Spanning,
    ignored: Collection[str],
    band: tuple[int, int],
    own_share: float | None,
    nearest: tuple[int, float] | None,
    characters: int | None,
    seconds: int | None,
) -> ReportData:
    """Return what the checklist says about the letter that `span` was made for, its shares and its length.

    Findings whose keys are `ignored` are named, and left out.
    """
    return {
        "findings": [
            _finding_data(finding, span) for finding in report.findings if finding.key not in ignored
        ],
        "ignored": [finding.key for finding in report.findings if finding.key in ignored],
        "passed": list(report.passed),
        "waiting": [{"rule": waiting.rule, "needs": list(waiting.needs)} for waiting in report.waiting],
        "words": report.words,
        "band": list(band),
        "own_share": _rounded(own_share),
        "likeness": _rounded(nearest[1] if nearest else None),
        "nearest": nearest[0] if nearest else None,
        "characters": characters,
        "most_characters": None if characters is None else MOST_LINKEDIN_CHARACTERS,
        "seconds": seconds,
    }


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, _DIGITS)


def _finding_data(finding: Finding, span: Spanning) -> FindingData:
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        **span(finding.part, finding.start, finding.end),
        "quote": finding.quote,
        "message": finding.message,
        "fixes": [{"text": text} for text in finding.fixes],
        "guide": finding.guide,
        "key": finding.key,
    }


def schedule_data(schedule: Schedule) -> ScheduleData:
    """Return the dates as ISO 8601 text with offsets."""
    promised = schedule.promised_reply_by
    return {
        "ended_at": schedule.ended_at.isoformat(),
        "earliest": schedule.earliest.isoformat(),
        "best": schedule.best.isoformat(),
        "latest": schedule.latest.isoformat(),
        "late_after": schedule.late_after.isoformat(),
        "check_ins": [
            {"id": check_in.id, "at": check_in.at.isoformat(), "what": check_in.what}
            for check_in in schedule.check_ins
        ],
        "promised_reply_by": promised.isoformat() if promised else None,
        "sent": [{"purpose": message.purpose, "at": message.at.isoformat()} for message in schedule.sent],
        "zone": schedule.zone,
    }


def advice_data(advice: Advice) -> AdviceData:
    """Return the move and its reason."""
    return {
        "move": advice.move.value,
        "title": MOVE_WORDS[advice.move],
        "template": advice.template,
        "reason": advice.reason,
        "guide": advice.guide,
        "next_at": advice.next_at.isoformat() if advice.next_at else None,
    }


def export_data(export: Export) -> ExportData:
    """Return a file to save."""
    return {"filename": export.filename, "media_type": export.media_type, "text": export.text}


def rule_data(rule: Rule) -> dict[str, Any]:
    """Return what there is to know about a rule; its examples stand on its page."""
    return {
        "id": rule.id,
        "group": rule.group,
        "severity": rule.severity.value,
        "title": rule.title,
        "passes": rule.passes,
        "looks_for": rule.looks_for,
        "why": rule.why,
        "sources": list(rule.sources),
        "guide": rule.guide_address,
        "needs": list(rule.needs),
        "purposes": sorted(rule.applies.purposes),
        "not_purposes": sorted(rule.applies.not_purposes),
        "channels": sorted(rule.applies.channels),
        "not_channels": sorted(rule.applies.not_channels),
        "regions": sorted(rule.applies.regions),
        "not_regions": sorted(rule.applies.not_regions),
        "not_stages": sorted(rule.applies.not_stages),
        "phrases": list(rule.phrases),
    }


def field_data(spec: FieldSpec) -> dict[str, Any]:
    """Return all that anybody needs to ask for one field."""
    return {**asdict(spec), "kind": spec.kind.value, "choices": [str(choice) for choice in spec.choices]}


def facet_data(facet: Facet) -> dict[str, Any]:
    """Return one axis of the gallery."""
    return {**asdict(facet), "values": [str(value) for value in facet.values]}
