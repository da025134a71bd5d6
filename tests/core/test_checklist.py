"""The checklist: order, keys, what waits and what is off; and no letter, however odd, brings it down."""

import importlib
import zipfile
from dataclasses import replace
from pathlib import Path
from py_compile import compile as compile_file

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.core.checklist import EXAMPLE_INTERVIEW, RULES, check_letter, example_context, find_rules
from followup.core.finding import Finding, Part
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.rule import Context, Example
from followup.core.rules.examples import sound_letter
from followup.core.template import Channel, Purpose

EXAMPLE = Example(body=sound_letter())
CONTEXT = replace(example_context(EXAMPLE), proofread=True)


def check(
    body: str, subject: str | None = EXAMPLE.subject, *, context: Context = CONTEXT
) -> tuple[Finding, ...]:
    return check_letter(Letter(subject=subject, body=body), context).findings


def test_a_sound_letter_is_sound() -> None:
    report = check_letter(Letter(subject=EXAMPLE.subject, body=EXAMPLE.body), CONTEXT)
    assert report.findings == ()
    assert len(report.passed) >= 25
    assert {entry.rule for entry in report.waiting} == {
        rule.id for rule in RULES if "send_at" in rule.needs and rule.applies.to(CONTEXT)
    }
    assert report.words == len(EXAMPLE.body.split())


def test_a_letter_of_dots_is_not_quoted_as_an_empty_word() -> None:
    report = check_letter(Letter.from_text("Dear [Name], ..."), Context(interview=Interview()))
    assert report.findings
    assert not [finding.rule for finding in report.findings if "“”" in finding.message]


def test_the_gravest_comes_first_then_reading_order() -> None:
    findings = check(sound_letter("we use  it. I recieve [Name] and the the {{role}}."), "Hi")
    ranks = [finding.severity.rank for finding in findings]
    assert ranks == sorted(ranks)
    assert len(set(ranks)) == 3
    for rank in set(ranks):
        parts = [(f.part is Part.BODY, f.start) for f in findings if f.severity.rank == rank]
        assert parts == sorted(parts)


def keys(sentence: str, rule: str = "mechanics", subject: str | None = EXAMPLE.subject) -> list[str]:
    return [f.key for f in check(sentence and sound_letter(sentence), subject) if f.rule == rule]


def test_a_key_stays_while_the_letter_changes_elsewhere() -> None:
    before = keys("The the end. The the end.")
    after = keys("I moved this sentence. The the\nend. Here as well. The the end.")
    assert before == after
    assert len(set(before)) == 2
    assert before[0].startswith("mechanics-")
    assert before[0] in keys("It is is so. The the end.")


@pytest.mark.parametrize(
    "edited",
    [
        "I wrote this anew. We like the the plan; it works.",
        "we like   the the plan. It works, and more of it.",
        "So we like the the\nplan.",
        "It is is so. We like the the plan.",
        "The the end. We like the the plan.",
        "A a dog. Of of course. We like the the plan. The the end.",
    ],
)
def test_a_dismissed_finding_stays_dismissed(edited: str) -> None:
    """Edits elsewhere in letter and sentence, and an equal finding before it with other words beside it."""
    (key,) = keys("We like the the plan. It works.")
    assert keys(edited).count(key) == 1


def test_an_equal_finding_with_the_same_words_beside_it_is_told_apart_by_its_number() -> None:
    (key,) = keys("We like the the plan.")
    twice = keys("We like the the plan. We like the the plan.")
    assert key in twice
    assert len(set(twice)) == 2


def test_another_word_beside_it_makes_another_finding() -> None:
    (key,) = keys("We like the the plan.")
    assert key not in keys("We like the the end.") + keys("We saw the the plan.")


def test_a_finding_of_the_subject_or_of_the_whole_letter_has_a_key_too() -> None:
    assert len(keys("", "subject-vague", "Hi")) == 1
    whole = keys("", "greeting-missing"), keys("", "interest")
    assert all(len(set(found)) == len(found) for found in whole)


def test_a_rule_waits_for_what_it_needs() -> None:
    empty = Context(interview=Interview.from_data({}), recipient=1)
    waiting = {
        w.rule: w.needs
        for w in check_letter(Letter(subject="Data Analyst talk", body=EXAMPLE.body), empty).waiting
    }
    assert waiting["company-mismatch"] == ("company",)
    assert waiting["generic-salutation"] == ("recipients.1.name",)
    assert waiting["role-missing"] == ("role",)
    assert waiting["name-misspelt"] == ("recipients.1.name", "sender.name")
    signed = Context(interview=Interview.from_data({"sender": {"name": "Ana Ruiz"}}))
    found = check_letter(Letter(subject="Data Analyst talk", body=EXAMPLE.body), signed)
    assert "name-misspelt" in found.passed
    known = example_context(replace(EXAMPLE, send_at="2026-11-21T09:00:00-05:00"))
    assert check_letter(Letter(subject=EXAMPLE.subject, body=EXAMPLE.body), known).waiting == ()


def test_the_mail_that_is_answered_is_not_read() -> None:
    history = "\n\nOn Thu, 5 Mar 2026, Chidi Okonkwo wrote:\n> see you the the day, recieve [Name]"
    report = check_letter(Letter(subject=EXAMPLE.subject, body=EXAMPLE.body + history), CONTEXT)
    assert report.findings == ()
    assert report.words == len(EXAMPLE.body.split())


def test_rules_can_be_switched_off() -> None:
    body = sound_letter("I like the the plan.")
    letter = Letter(subject=EXAMPLE.subject, body=body)
    report = check_letter(letter, CONTEXT, disabled={"mechanics"})
    assert report.findings == ()
    assert "mechanics" not in report.passed
    assert "interest" not in check_letter(letter, replace(CONTEXT, purpose=Purpose.WITHDRAW)).passed


def test_examples_lay_their_fields_over_the_shared_interview() -> None:
    example = Example(
        body="",
        interview={
            "recipients.0.name": "Bo Lind",
            "offer.deadline": "2026-12-01",
            "points": [],
            "sender.phone": "5",
        },
    )
    interview = example_context(example).interview
    assert (interview.recipients[0].name, interview.recipients[0].role) == ("Bo Lind", "hiring manager")
    assert interview.offer.deadline is not None
    assert interview.points == ()
    assert (interview.sender.name, interview.sender.phone) == ("Ana Ruiz", "5")
    assert EXAMPLE_INTERVIEW["recipients"][0]["name"] == "Chidi Okonkwo"


RULE_SOURCE = """
from followup.core.finding import Severity
from followup.core.rule import Rule

RULE = Rule(
    id="{id}", severity=Severity.ERROR, title="t", passes="p", looks_for="l", why="w", sources=(),
    guide="why",
    check=lambda letter, context: iter(()), bad=(), good=(),
)
"""


@pytest.mark.parametrize("compiled", [False, True])
def test_rules_are_found_in_folders_and_in_a_zip_of_compiled_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, compiled: bool
) -> None:
    name = f"planted_rules_{compiled}".lower()
    package = tmp_path / "source" / name
    for group, ids in {
        "tone": ["b_rule", "a_rule"],
        "identity": ["z_rule"],
        "unheard_of": ["c_rule"],
    }.items():
        (package / group).mkdir(parents=True)
        (package / group / "__init__.py").touch()
        for id_ in ids:
            (package / group / f"{id_}.py").write_text(RULE_SOURCE.format(id=id_.replace("_", "-")))
    (package / "__init__.py").touch()
    (package / "examples.py").touch()
    place = tmp_path / "source"
    if compiled:
        place = tmp_path / "rules.zip"
        with zipfile.ZipFile(place, "w") as archive:
            for file in sorted(package.rglob("*.py")):
                pyc = compile_file(str(file), cfile=str(file.with_suffix(".pyc")), doraise=True)
                assert pyc is not None
                archive.write(pyc, Path(pyc).relative_to(tmp_path / "source"))
    monkeypatch.syspath_prepend(str(place))
    found = find_rules(importlib.import_module(name))
    assert [(rule.group, rule.id) for rule in found] == [
        ("identity", "z-rule"),
        ("tone", "a-rule"),
        ("tone", "b-rule"),
        ("unheard_of", "c-rule"),
    ]


def test_a_file_without_a_rule_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "planted_empty" / "tone").mkdir(parents=True)
    for file in ("__init__.py", "tone/__init__.py", "tone/nothing.py"):
        (tmp_path / "planted_empty" / file).touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(AttributeError, match="RULE"):
        find_rules(importlib.import_module("planted_empty"))


WORDS = st.sampled_from(
    ["Dear Dr Okonkwo,", "Hi 👋🏽,", "Kind regards,", "Ana Ruiz", "\n", "\r\n", "\n\n", " ", "  ",
     ".", "!", "?", ",", "…", "[Name]", "{{x}}", "<role>", "____", "joining Globex",
     "Fernhollow Analytic", "at", "with", "Okonwko", "i", "i'm", "the the", "recieve", "attached",
     "שלום", "مرحبا بك", "田中様", "ありがとう。", "İ", "ß", "e\u0301", "👩‍👩‍👧", "\u202e",
     "\x00", "thank you", "I expect a reply", "just checking in", "http://x.y/z", "a@b.c", "`code",
     "“", "”", "'", "’s", "-", "_", "\u2028"]
)  # fmt: skip
BODIES = st.one_of(
    st.text(max_size=200),
    st.lists(WORDS, max_size=50).map(" ".join),
    st.lists(WORDS, max_size=50).map("".join),
)
NAMES = st.one_of(
    st.just(""),
    st.sampled_from(["Chidi Okonkwo", "李 雷", "שרה", "O'Brien-Łę", "X", "Yahoo!", "👋"]),
    st.text(max_size=12),
)


@st.composite
def contexts(draw: st.DrawFn) -> Context:
    data = {
        "company": draw(NAMES),
        "role": draw(NAMES),
        "points": draw(st.lists(NAMES, max_size=2)),
        "questions": draw(st.lists(NAMES, max_size=1)),
        "material": draw(NAMES),
        "attachments": draw(st.lists(NAMES, max_size=1)),
        "sender": {"name": draw(NAMES)},
        "recipients": [
            {"name": draw(NAMES), "preferred_name": draw(NAMES)} for _ in range(draw(st.integers(0, 2)))
        ],
    }
    purpose, channel = draw(st.sampled_from(Purpose)), draw(st.sampled_from(Channel))
    return Context(
        interview=Interview.from_data(data),
        recipient=draw(st.integers(0, 2)),
        purpose=purpose,
        channel=channel,
    )


@settings(deadline=None)
@given(st.one_of(st.none(), BODIES), BODIES, contexts())
def test_no_letter_brings_it_down(subject: str | None, body: str, context: Context) -> None:
    report = check_letter(Letter(subject=subject, body=body), context)
    for finding in report.findings:
        text = {Part.SUBJECT: subject or "", Part.BODY: body, Part.LETTER: ""}[finding.part]
        assert text[finding.start : finding.end] == finding.quote
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.message
    assert len({finding.key for finding in report.findings}) == len(report.findings)
    spoke = {finding.rule for finding in report.findings}
    assert not spoke & set(report.passed)
    assert report == check_letter(Letter(subject=subject, body=body), context)
