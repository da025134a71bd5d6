"""The checklist: finds the rules, runs them on one letter, makes a report. Holds no rule's words or
knowledge."""

import importlib
import pkgutil
import re
import zlib
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from copy import deepcopy
from dataclasses import replace
from datetime import datetime
from types import ModuleType
from typing import Any

from followup.core import rules
from followup.core.finding import Finding, Part, Report, Waiting
from followup.core.interview import Interview
from followup.core.letter import Letter, same_length_lower
from followup.core.matchers import words_of
from followup.core.rule import Context, Example, Rule
from followup.core.schedule import make_schedule
from followup.core.template import Region, Template

GROUPS: tuple[str, ...] = (
    *("identity", "timing", "content", "authenticity", "tone", "ethics", "form", "proofreading"),
)
"""The folders in the order in which faults are best mended; a folder that is not named here comes last."""

_PARTS = (Part.SUBJECT, Part.BODY, Part.LETTER)
_SENTENCE_STOP = re.compile(r"[.!?;:]|\n[ \t]*\n")

EXAMPLE_INTERVIEW: Mapping[str, Any] = {
    "company": "Fernhollow Analytics",
    "role": "Data Analyst",
    "ended_at": "2026-11-20T15:30:00-05:00",
    "points": ["the migration to Snowflake", "how the team handles data contracts"],
    "interest": "open",
    "sender": {"name": "Ana Ruiz"},
    "recipients": [{"name": "Chidi Okonkwo", "honorific": "Dr", "role": "hiring manager"}],
}
"""The invented interview, as data, that the examples of all rules share."""


# ---------------------------------------------------------------- finding the rules


def find_rules(package: ModuleType = rules) -> tuple[Rule, ...]:
    """Return the rule of every module in every group folder of a package.

    They stand in the order of GROUPS and then of file names. Works on a folder and on a zip of compiled
    modules alike. Raises AttributeError where a module holds no RULE.
    """
    groups = sorted(
        (entry.name for entry in pkgutil.iter_modules(package.__path__) if entry.ispkg),
        key=lambda name: (GROUPS.index(name) if name in GROUPS else len(GROUPS), name),
    )
    return tuple(rule for group in groups for rule in _rules_of(f"{package.__name__}.{group}", group))


def _rules_of(package_name: str, group: str) -> Iterator[Rule]:
    package = importlib.import_module(package_name)
    for name in sorted(entry.name for entry in pkgutil.iter_modules(package.__path__) if not entry.ispkg):
        module = importlib.import_module(f"{package_name}.{name}")
        yield replace(module.RULE, group=group)


RULES: tuple[Rule, ...] = find_rules()


# ---------------------------------------------------------------- checking a letter


def check_letter(letter: Letter, context: Context, *, disabled: Collection[str] = frozenset()) -> Report:
    """Return what every rule that has a say finds in a letter. Mails quoted below it are not read.

    `disabled` holds ids of rules that the candidate switched off; a template's `rules_off` counts too. Such a
    rule, and one that does not apply to the purpose, channel or region, stands nowhere in the report.
    """
    letter = letter.own
    off = {*disabled, *(context.template.rules_off if context.template else ())}
    findings: list[tuple[int, Finding]] = []
    passed: list[str] = []
    waiting: list[Waiting] = []
    for order, rule in enumerate(RULES):
        if rule.id in off or not rule.applies.to(context):
            continue
        missing = _missing(rule, context)
        if missing:
            waiting.append(Waiting(rule=rule.id, needs=missing))
            continue
        found = list(_findings(rule, letter, context))
        findings.extend((order, finding) for finding in found)
        if not found:
            passed.append(rule.id)
    findings.sort(
        key=lambda entry: (entry[1].severity.rank, _PARTS.index(entry[1].part), entry[1].start, entry[0])
    )
    return Report(
        findings=tuple(finding for _, finding in findings),
        passed=tuple(passed),
        waiting=tuple(waiting),
        words=letter.words,
    )


def _missing(rule: Rule, context: Context) -> tuple[str, ...]:
    """Return the paths of what a rule needs and nobody gave; of `a|b`, both where neither was given."""
    needs = (need.split("|") for need in rule.needs)
    lacking = (choices for choices in needs if not any(_given(choice, context) for choice in choices))
    return tuple(_path(choice, context) for choices in lacking for choice in choices)


def _path(need: str, context: Context) -> str:
    """Return a need as a path of this interview: `recipient.name` becomes `recipients.0.name`."""
    first, _, rest = need.partition(".")
    return f"recipients.{context.recipient}.{rest}" if first == "recipient" else need


def _given(need: str, context: Context) -> bool:
    value = context.send_at if need == "send_at" else context.interview.value(_path(need, context))
    return value not in (None, "", (), False)


def _findings(rule: Rule, letter: Letter, context: Context) -> Iterator[Finding]:
    seen: Counter[int] = Counter()
    for hit in sorted(
        rule.check(letter, context), key=lambda hit: (_PARTS.index(hit.part), hit.start, hit.end)
    ):
        text = _text_of(letter, hit.part)
        quote = text[hit.start : hit.end]
        place = zlib.crc32("\0".join(_place(text, hit.start, hit.end)).encode())
        seen[place] += 1
        yield Finding(
            rule=rule.id,
            severity=hit.severity or rule.severity,
            part=hit.part,
            start=hit.start,
            end=hit.end,
            quote=quote,
            message=hit.message,
            fixes=hit.fixes,
            guide=rule.guide_address,
            key=f"{rule.id}-{place:08x}-{seen[place]}",
        )


def _text_of(letter: Letter, part: Part) -> str:
    if part is Part.LETTER:
        return ""
    return (letter.subject or "") if part is Part.SUBJECT else letter.body


def _place(text: str, start: int, end: int) -> tuple[str, str, str]:
    """Return what a finding is known by: its words, and the word before and after it in the same sentence.

    An edit in another sentence changes none of them, and an equal finding elsewhere mostly has other words
    beside it; where it has the same, they are numbered.
    """
    quote = " ".join(same_length_lower(text[start:end]).split())
    words = words_of(text)
    before = bisect_right(words, start, key=lambda word: word.end)
    after = bisect_left(words, end, key=lambda word: word.start)
    left = words[before - 1] if before else None
    right = words[after] if after < len(words) else None
    return (
        quote,
        left.key if left and not _SENTENCE_STOP.search(text, left.end, start) else "",
        right.key if right and not _SENTENCE_STOP.search(text, max(start, end - 1), right.start) else "",
    )


# ---------------------------------------------------------------- examples


def example_context(example: Example, templates: Mapping[str, Template] | None = None) -> Context:
    """Return the context in which a rule's example is checked.

    The example's fields are laid over EXAMPLE_INTERVIEW by path (`sender.name`, `recipients.0.role`).
    `templates` is where its template is looked up; raises KeyError when it names one and the library has none
    of that id.
    """
    data = deepcopy(dict(EXAMPLE_INTERVIEW))
    for path, value in example.interview.items():
        _lay(data, path, value)
    interview = Interview.from_data(data)
    return Context(
        interview=interview,
        purpose=example.purpose,
        channel=example.channel,
        region=Region(interview.region),
        template=(templates or {})[example.template] if example.template else None,
        send_at=datetime.fromisoformat(example.send_at) if example.send_at else None,
        schedule=make_schedule(interview) if interview.ended_at else None,
        others=tuple(Letter(subject=example.subject, body=body) for body in example.others),
        proofread=example.proofread,
    )


def _lay(data: Any, path: str, value: Any) -> None:
    step, _, rest = path.partition(".")
    key = int(step) if isinstance(data, list) else step
    if not rest:
        data[key] = value
        return
    if isinstance(data, dict):
        data.setdefault(key, [{}] if rest[0].isdigit() else {})
    _lay(data[key], rest, value)
