"""The checklist as pages: an index and a page for each rule, all of it from the rule itself.

Knows no rule by name.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from followup.core.checklist import check_letter, example_context
from followup.core.finding import Finding, Part
from followup.core.letter import Letter
from followup.core.rule import Context, Example, Rule
from followup.core.template import Purpose, Template
from followup.website.addresses import rule_address
from followup.website.contents import Contents
from followup.website.facet_words import words_of
from followup.website.gallery import label_of
from followup.website.letter_view import LetterView, Mark, paragraphs_of, view_letter
from followup.website.page import BuiltPage, lay_out
from followup.website.rule_scope import applies_in_words

SHOWN = 3
"""Examples that stand open on a rule's page; the others are folded."""
_USUAL_SUBJECT = Example(body="").subject
_SAID_IN_DATES = ("ended_at", "promised_reply_by", "time_zone")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownExample:
    """An example with what the rule really says about it."""

    letter: LetterView
    findings: tuple[Finding, ...]
    note: str
    """What the letter alone does not show: when it was to go out, what it was for, what the notes say."""


def checklist_pages(contents: Contents) -> list[BuiltPage]:
    """Return the index and the page of each rule."""
    return [_index(contents), *(rule_page(rule, contents) for rule in contents.rules)]


def groups(rules: tuple[Rule, ...]) -> list[tuple[str, list[Rule]]]:
    """Return the rules by group, both in the order of the checklist."""
    found: dict[str, list[Rule]] = {}
    for rule in rules:
        found.setdefault(rule.group, []).append(rule)
    return list(found.items())


def _index(contents: Contents) -> BuiltPage:
    html = lay_out(
        "checklist", address="checklist/", total=len(contents.rules), groups=groups(contents.rules)
    )
    return BuiltPage(
        source="checklist/index.md",
        title="Checklist",
        description="Every point that the desk checks in a letter, with why it matters and how to mend it.",
        html=html,
        meta={"layout": "checklist", "hide": ["toc", "footer"], "search": {"exclude": True}},
    )


def rule_page(rule: Rule, contents: Contents) -> BuiltPage:
    """Return the page of one rule."""
    usual = usual_paragraphs(rule)
    html = lay_out(
        "rule",
        address=rule_address(rule.id),
        rule=rule,
        bad=[show_example(rule, example, contents.library, usual) for example in rule.bad],
        good=[show_example(rule, example, contents.library, usual) for example in rule.good],
        shown=SHOWN,
        applies=applies_in_words(rule),
        known=contents.sources,
    )
    return BuiltPage(
        source=f"checklist/{rule.id}.md",
        title=rule.title,
        description=rule.looks_for,
        html=html,
        meta={"layout": "rule", "hide": ["toc", "footer"]},
    )


def usual_paragraphs(rule: Rule) -> frozenset[str]:
    """Return the paragraphs that more than a third of a rule's examples share: they tell nothing about the
    rule.
    """
    examples = [*rule.bad, *rule.good]
    counts = Counter(paragraph for example in examples for paragraph in set(paragraphs_of(example.body)))
    return frozenset(paragraph for paragraph, count in counts.items() if count > max(1, len(examples) / 3))


def show_example(
    rule: Rule, example: Example, library: Mapping[str, Template], usual: frozenset[str] = frozenset()
) -> ShownExample:
    """Return an example with the findings of this rule, made by the checklist itself.

    Paragraphs in `usual` are left out, unless that would leave nothing or the rule speaks about the whole
    letter.
    """
    context = example_context(example, library)
    letter = Letter(subject=example.subject, body=example.body)
    findings = tuple(found for found in check_letter(letter, context).findings if found.rule == rule.id)
    marks = [
        Mark(part=found.part, start=found.start, end=found.end, classes=f"flag flag--{found.severity}")
        for found in findings
        if found.part is not Part.LETTER
    ]
    whole = usual.issuperset(paragraphs_of(example.body)) or any(
        found.part is Part.LETTER for found in findings
    )
    told = example.subject != _USUAL_SUBJECT or any(found.part is Part.SUBJECT for found in findings)
    view = view_letter(
        subject=example.subject if told else None,
        body=example.body,
        channel=example.channel,
        marks=marks,
        without=() if whole else usual,
    )
    return ShownExample(letter=view, findings=findings, note=_note(example, context))


def _note(example: Example, context: Context) -> str:
    """Return what has to be known to understand an example, "" where the letter says it all."""
    parts = []
    if example.purpose is not Purpose.THANK_YOU:
        parts.append(f"Purpose: {words_of('purpose', example.purpose).lower()}.")
    if context.send_at is not None:
        ended = context.interview.ended_at
        start = f"The interview ended {_moment(ended)}. " if ended else ""
        promised = context.interview.promised_reply_by
        date = f"An answer was promised by {promised:%A} {promised.day} {promised:%B}. " if promised else ""
        parts.append(f"{start}{date}To be sent {_moment(context.send_at)}.")
    parts += [
        f"{label_of(path)}: {value if isinstance(value, str) else ', '.join(map(str, value))}."
        for path, value in example.interview.items()
        if isinstance(value, str)
        or (isinstance(value, list) and all(isinstance(item, str) for item in value))
        if path not in _SAID_IN_DATES and value
    ]
    if example.template and context.template:
        parts.append(f"Template: {context.template.title}.")
    parts += [f"Letter to another person of the panel: “{' '.join(body.split())}”" for body in example.others]
    return " ".join(parts)


def _moment(at: datetime) -> str:
    return f"{at:%A} {at.day} {at:%B}, {at.hour}:{at:%M}"
