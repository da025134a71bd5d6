"""`followup check`: exit codes, the compiler's layout, the JSON, and a planted fault for every rule."""

import json
import re
import unicodedata
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from followup.core.checklist import RULES, example_context
from followup.core.finding import Severity
from followup.core.rule import Rule
from tests.cli.conftest import Run

KEYS = ["rule", "severity", "part", "start", "end", "quote", "message", "fixes", "guide", "key"]


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    path = tmp_path / "faulty.txt"
    text = (
        "Subject: Thank you 王芳 [Role]\n\nDear Dr Okonkwo,\n\nThank you 😀 for meeting [Name] on Friday.\n"
    )
    path.write_bytes(text.replace("\n", "\r\n").encode("utf-8"))
    return path


def test_a_good_letter_leaves_with_0(followup: Run, letter: Path, interview: Path) -> None:
    command = ("check", letter, "--interview", interview, "--send-at", "2026-11-20T18:00:00-05:00")
    found = followup(*command, "--proofread")
    assert (found.code, found.err) == (0, "")
    assert "nothing to mend" in found.out
    reminded = followup(*command)
    assert reminded.code == 0
    assert "suggestion human-proofread" in reminded.out


def test_findings_leave_with_1_by_their_gravity(followup: Run, letter: Path, interview: Path) -> None:
    soon = ("check", letter, "--interview", interview, "--send-at", "2026-11-20T15:40:00-05:00")
    assert "suggestion too-soon" in followup(*soon).out
    assert followup(*soon).code == 0
    assert followup(*soon, "--fail-on", "suggestion").code == 1
    late = ("check", letter, "--interview", interview, "--send-at", "2026-11-23T14:00:00-05:00")
    assert "warning after-48h" in followup(*late).out
    assert followup(*late).code == 1
    assert followup(*late, "--fail-on", "error").code == 0
    assert followup(*late, "--disable", "after-48h").code == 0


def test_the_layout_is_a_compilers(followup: Run, faulty: Path) -> None:
    lines = followup("check", faulty).out.splitlines()
    places = [number for number, line in enumerate(lines) if "error placeholder-left: " in line]
    assert [lines[number].split(": ")[0] for number in places] == [f"{faulty}:1:23", f"{faulty}:5:25"]
    for number, marked in zip(places, ("[Role]", "[Name]"), strict=True):
        line, carets = lines[number + 1], lines[number + 2]
        assert columns(line[: line.index(marked)]) == carets.index("^")
        assert carets.strip() == "^" * len(marked)
    assert "    guide: guide/professional/#placeholder-left" in lines


def columns(text: str) -> int:
    """Return the columns of a terminal that a text takes: none for marks, two for wide characters."""
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.category(char) in ("Mn", "Me", "Cf") for char in text)


def test_a_long_line_is_cut_around_the_finding(followup: Run, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("word " * 60 + "[Name] " + "word " * 60, encoding="utf-8")
    lines = followup("check", path).out.splitlines()
    number = next(number for number, line in enumerate(lines) if "placeholder-left" in line)
    assert len(lines[number + 1]) < 120
    start = lines[number + 2].index("^")
    assert lines[number + 1][start : start + 6] == "[Name]"


def test_json_has_exactly_these_keys(followup: Run, faulty: Path) -> None:
    found = followup("check", faulty, "--format", "json")
    assert found.code == 1
    assert list(found.json) == ["findings", "passed", "words", "own_share", "likeness"]
    assert all(list(finding) == KEYS for finding in found.json["findings"])
    body = faulty.read_text(encoding="utf-8").split("\n\n", 1)[1].strip()
    parts = {"subject": "Thank you 王芳 [Role]", "body": body}
    marked = [finding for finding in found.json["findings"] if finding["part"] != "letter"]
    assert len(marked) >= 2
    for finding in marked:
        assert parts[finding["part"]][finding["start"] : finding["end"]] == finding["quote"]


def test_the_last_line_sums_up(followup: Run, faulty: Path, letter: Path, interview: Path) -> None:
    lines = followup(
        "check", letter, faulty, "--interview", interview, "--recipient", "0", "--proofread"
    ).out.splitlines()
    (calm,) = [line for line in lines if line.startswith(f"{letter}: nothing to mend; ")]
    assert re.search(r"; \d+ rules passed; \d+ words; own words \d+%$", calm)
    (found,) = [line for line in lines if line.startswith(f"{faulty}: ") and "rules passed" in line]
    assert re.search(r": 3 errors, \d+ warnings and \d+ suggestions?; ", found)
    assert re.fullmatch(r"2 letters: 3 errors, .*; 1 without a finding", lines[-1])


@pytest.mark.parametrize(
    ("line", "marked"),
    [
        ("\tThank you\tfor [Name] and more.", "[Name]"),
        ("王芳さん、こんにちは [Name]", "[Name]"),
        ("Zoe\u0308 a\u0301nd [Name]", "[Name]"),
        ("👩‍👩‍👧 says [Name]", "[Name]"),
        ("\u200bzero\u200b width [Name]", "[Name]"),
        ("x " * 90 + "[Name] " + "y " * 90, "[Name]"),
    ],
)
def test_the_carets_stand_below_what_they_mark(followup: Run, line: str, marked: str) -> None:
    out = followup("check", "-", stdin=f"Dear Mei,\n\n{line}\n".encode()).out.split("\n")
    number = next(i for i, text in enumerate(out) if "placeholder-left" in text)
    assert f"<stdin>:3:{line.index(marked) + 1}: " in out[number]
    shown, carets = out[number + 1], out[number + 2]
    assert "\t" not in shown
    assert len(shown) < 130
    assert columns(shown[: shown.index(marked)]) == carets.index("^")
    assert carets.strip() == "^" * len(marked)


def test_several_letters_make_an_array(followup: Run, faulty: Path, letter: Path) -> None:
    found = followup("check", faulty, letter, "--format", "json")
    assert found.code == 1
    assert [entry["file"] for entry in found.json] == [str(faulty), str(letter)]
    assert list(found.json[0]) == ["file", "findings", "passed", "words", "own_share", "likeness"]


def test_a_letter_from_standard_input(followup: Run, faulty: Path) -> None:
    found = followup("check", "-", stdin=faulty.read_bytes())
    assert found.code == 1
    assert "<stdin>:5:25: error placeholder-left" in found.out


def test_a_fix_of_several_lines_shows_where_they_break(followup: Run, interview: Path) -> None:
    letter = b"Subject: Data Analyst: thanks\n\nThank you for the interview.\n"
    found = followup("check", "-", "--interview", interview, stdin=letter)
    assert "⏎ Thank you for the interview." in found.out


def test_without_a_subject_the_body_starts_at_once(followup: Run) -> None:
    found = followup("check", "-", stdin="\ufeff\n\nDear [Name],\n".encode())
    assert "<stdin>:3:6: error placeholder-left" in found.out


def test_a_template_brings_its_purpose(followup: Run, tmp_path: Path) -> None:
    path = tmp_path / "decline.txt"
    path.write_text(
        "Subject: Data Analyst offer\n\nDear Mei,\n\nThank you for the offer.\n\nBest,\nAna\n",
        encoding="utf-8",
    )
    assert "clear-decision" in followup("check", path, "--template", "of-decline").out
    assert "clear-decision" in followup("check", path, "--purpose", "offer-decline").out
    assert "clear-decision" not in followup("check", path).out


def test_what_could_not_be_checked_is_said(followup: Run, letter: Path, interview: Path) -> None:
    alone = followup("check", letter).out
    assert "not checked: " in alone
    assert "send_at" in alone
    assert "company-mismatch" in alone
    assert "company-mismatch" not in followup("check", letter, "--interview", interview).out


def test_everything_that_is_wrong_is_named_at_once(followup: Run, tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"Dear\n\xff")
    missing = tmp_path / "missing.txt"
    toml = tmp_path / "bad.toml"
    toml.write_text("a = 1\nb = = 2\n", encoding="utf-8")
    found = followup("check", bad, missing, tmp_path, "--interview", toml)
    assert found.wheres == [f"{bad}:2", str(missing), str(tmp_path), f"{toml}:2:5"]


def test_options_that_are_wrong_are_named_at_once(followup: Run, letter: Path) -> None:
    wrong = (
        "--purpose",
        "thanks",
        "--channel",
        "fax",
        "--send-at",
        "soon",
        "--profile",
        "fr",
        "--disable",
        "pushi",
    )
    found = followup("check", letter, *wrong, "--template", "ty-hm-standart", "--recipient", "2")
    assert sorted(found.wheres) == [
        "--channel",
        "--disable",
        "--profile",
        "--purpose",
        "--recipient",
        "--send-at",
        "template",
    ]
    assert "did you mean pushy" in found.err
    assert "did you mean ty-hm-standard" in found.err


def test_a_letter_without_end_is_named_by_its_file(followup: Run, tmp_path: Path, letter: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("word " * 5_000, encoding="utf-8")
    assert followup("check", letter, path).wheres == [str(path)]
    path.write_text("word " * 300_000, encoding="utf-8")
    assert followup("check", letter, path).wheres == [str(path)]


def test_standard_input_is_read_once(followup: Run) -> None:
    assert followup("check", "-", "-", stdin=b"Dear").wheres == ["LETTER"]


TO_MEI = """Subject: Thank you: Data Analyst panel on Friday

Dear Mei Lin,

Thank you for your part in the panel on Friday for the Data Analyst role. With you I spoke about the on-call \
rota.

The role interests me. Please tell me if you need more from me.

Kind regards,
Ana Ruiz
"""


def test_several_letters_to_several_people_are_a_panel(
    followup: Run, letter: Path, interview: Path, tmp_path: Path
) -> None:
    mei = tmp_path / "mei.txt"
    mei.write_text(TO_MEI, encoding="utf-8")
    copy = tmp_path / "copy.txt"
    copy.write_text(letter.read_text("utf-8").replace("Dr Okonkwo", "Mei"), encoding="utf-8")
    options = ("--interview", interview, "--format", "json", "--proofread")
    fine = followup("check", mei, letter, *options)
    assert fine.code == 0
    assert all(0 < entry["likeness"] < 0.8 for entry in fine.json)
    found = followup("check", copy, letter, *options)
    assert found.code == 1
    assert [[f["rule"] for f in entry["findings"]] for entry in found.json] == [["panel-similarity"]] * 2
    alone = followup("check", copy, *options)
    assert alone.json["likeness"] is None
    for_one = followup("check", copy, letter, *options, "--recipient", "0")
    assert [entry["likeness"] for entry in for_one.json] == [None, None]


def test_a_letter_that_greets_nobody_goes_to_who_has_none_yet(
    followup: Run, letter: Path, interview: Path, tmp_path: Path
) -> None:
    hello = tmp_path / "hello.txt"
    hello.write_text(TO_MEI.replace("Dear Mei Lin,", "Hello,"), encoding="utf-8")
    files = (hello, letter, letter.with_name("again.txt"))
    files[2].write_text(letter.read_text("utf-8"), encoding="utf-8")
    found = followup("check", *files, "--interview", interview, "--format", "json")
    assert found.json[0]["likeness"] > 0
    assert found.json[1]["likeness"] == found.json[2]["likeness"] == found.json[0]["likeness"]


def test_a_letter_of_the_panel_that_is_too_long_is_named_once(
    followup: Run, letter: Path, interview: Path, tmp_path: Path
) -> None:
    mei = tmp_path / "mei.txt"
    mei.write_text(TO_MEI + "word " * 5_000, encoding="utf-8")
    assert followup("check", letter, mei, "--interview", interview).wheres == [str(mei)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_planted_fault_of_each_kind_is_caught(followup: Run, tmp_path: Path, rule: Rule) -> None:
    example = rule.bad[0]
    interview = tmp_path / "interview.json"
    context = example_context(replace(example, template=""))
    interview.write_text(json.dumps(asdict(context.interview), default=str), encoding="utf-8")
    subject = "" if example.subject is None else f"Subject: {example.subject}\n\n"
    letters = []
    for number, body in enumerate((example.body, *example.others)):
        letters.append(tmp_path / f"letter-{number}.txt")
        letters[-1].write_text(subject + body, encoding="utf-8")
    options = ["--interview", interview, "--purpose", example.purpose, "--channel", example.channel]
    options += ["--send-at", example.send_at] if example.send_at else []
    options += ["--template", example.template] if example.template else []
    found = followup("check", *letters, *options, "--fail-on", Severity.SUGGESTION)
    assert found.code == 1
    assert f" {rule.id}: " in found.out
