"""Interviews as people really type them, in every template: whole sentences, and nothing to mend."""

import re
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from followup.core.checklist import check_letter
from followup.core.draft import Draft, make_draft
from followup.core.finding import Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.problems import ProblemsError
from followup.core.rule import Context
from followup.core.template import Region
from followup.library import load_library

LIBRARY = load_library(Path(__file__).parents[2] / "templates")
SHARED: dict[str, Any] = {
    "ended_at": "2026-11-20T15:30:00-05:00",
    "promised_reply_by": "2026-11-27",
    "scheduled_at": "2026-11-25T10:00:00-05:00",
    "offer": {"start_date": "2027-01-04"},
}
TYPED: dict[str, dict[str, Any]] = {
    "nurse": {
        "company": "Larkspur Hospital",
        "role": "registered nurse",
        "points": ["we talked abt the roadmap.", "their on-call!!"],
        "skill": "i have 6 years in ICU",
        "moment": "the tour of the ward was great",
        "questions": ["night shift ratio?"],
        "reason": "got another offer",
        "material": "i promised to send my certificate",
        "open_question": {
            "question": "they asked me how i would handle a difficult family",
            "answer": "i would sit down with them first, then call the charge nurse",
        },
        "sender": {"name": "Grace Okafor"},
        "recipients": [{"name": "Helen Marsh", "honorific": "Ms"}],
    },
    "teacher": {
        "company": "the Alder Street School",
        "role": "the Maths Teacher position",
        "points": ["the new curriculum,", "They use paper strips", "everyone eats lunch together"],
        "skill": "Ten years teaching key stage 3",
        "moment": "loved seeing the maths garden",
        "questions": ["class sizes", "Do you have a mentor programme?"],
        "reason": "Family reasons",
        "open_question": {
            "question": "How would you teach fractions to a mixed group?",
            "answer": "With paper strips first.\nThen with number lines.",
        },
        "sender": {"name": "Owen Clarke"},
    },
    "engineer": {
        "company": "Acme Robotics, Inc.",
        "role": "Senior Engineer role",
        "points": ["how they do code review", "what their deploy process looks like?"],
        "skill": "built an operator used by 40 teams",
        "moment": "When you said you still write code on Fridays, I smiled.",
        "questions": ["what is the on-call rotation like"],
        "reason": "Because I have accepted another offer.",
        "correction": {"was": "Acme Robotic", "right": "Acme Robotics, Inc."},
        "open_question": {"question": "reverse a linked list in place", "answer": "with three pointers"},
        "sender": {"name": "李伟"},
        "recipients": [{"name": "王小明"}],
    },
    "nothing": {
        "company": "St. Mary's Primary School",
        "role": "Teaching Assistant job",
        "points": ["phonics; behaviour policy", "N/A"],
        "skill": "-",
        "moment": "none",
        "questions": ["n/a", "why did you join?"],
        "reason": "...",
        "interest": "undecided",
        "open_question": {"question": "Tell me about a time you failed", "answer": "In 2023 I lost a file."},
        "correction": {"was": "Ms Neil", "right": "Ms O'Neill"},
        "sender": {"name": "Aoife Ní Bhriain"},
        "recipients": [{"name": "Alan Whitcombe", "honorific": "Sir"}, {"name": "the editor"}],
    },
}
FLAWS = re.compile(
    r"\.\.|[.?!]”\.|\b(\w+) \1\b|\b(?:role|position|job) role\b|,\.|\s[,.;:?]|about (?:that|if|they|we|i)\b"
    r"|Dear (?:the|The)|\bi\b|“”|more about (?:please|tell)"
)


def drafts(interview: Interview) -> list[tuple[str, int, Draft]]:
    found = []
    people = range(max(1, len(interview.recipients)))
    for template, seed, recipient in product(LIBRARY.values(), range(4), people):
        try:
            draft = make_draft(template, interview, seed=seed, recipient=recipient)
        except ProblemsError:
            continue
        found.append((template.id, seed, draft))
    return found


@pytest.mark.parametrize("name", TYPED)
def test_what_people_type_becomes_whole_sentences(name: str) -> None:
    interview = Interview.from_data(SHARED | TYPED[name])
    made = drafts(interview)
    assert len(made) >= 50
    for template, seed, draft in made:
        text = f"{draft.subject}\n{draft.body}"
        flaw = FLAWS.search(text)
        assert flaw is None, f"{template} {seed}: {flaw}\n{text}"
        assert draft.subject[:1].isupper() or not draft.subject
        small = re.findall(r"(?:^|(?<!Inc)[.?!]\s+)([a-z]\w*)", draft.body, re.MULTILINE)
        assert not small, f"{template} {seed}: {small}\n{draft.body}"


@pytest.mark.parametrize("name", TYPED)
def test_what_people_type_passes_the_checklist(name: str) -> None:
    interview = Interview.from_data(SHARED | TYPED[name])
    for template_id, seed, draft in drafts(interview):
        template = LIBRARY[template_id]
        context = Context(
            interview=interview, recipient=draft.recipient, purpose=template.purpose,
            channel=template.channel, region=Region.ANY, template=template,
        )  # fmt: skip
        report = check_letter(Letter(subject=draft.subject, body=draft.body), context)
        grave = [item for item in report.findings if item.severity is not Severity.SUGGESTION]
        assert not grave, f"{template_id} {seed}: {[(item.rule, item.quote) for item in grave]}\n{draft.body}"
