"""Everything that is wrong is said at once, and an unfinished template stops nothing but itself."""

import shutil
from pathlib import Path

import pytest

from followup.cli.main import parser
from tests.cli.conftest import Run

TEMPLATES = Path(__file__).parents[2] / "templates"


@pytest.fixture
def folder(followup: Run, tmp_path: Path) -> Path:
    """Return a library of two sound templates and one that was only begun."""
    for name in ("thank-you/ty-hm-standard.md", "status-check/st-deadline-passed.md"):
        path = tmp_path / "templates" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(TEMPLATES / name, path)
    assert followup("new", "template", "my-test", "--templates", tmp_path / "templates").code == 0
    return tmp_path / "templates"


def test_an_unfinished_template_stops_no_other(followup: Run, interview: Path, folder: Path) -> None:
    asked = ("--interview", interview, "--templates", folder)
    for arguments in (("draft", "ty-hm-standard", *asked), ("advise", *asked), ("templates", *asked[2:])):
        found = followup(*arguments)
        assert found.code == 0, found
        assert found.out
        assert found.err.splitlines()[0].startswith("templates/thank-you/my-test.md: is left out"), found.err


def test_what_is_wrong_with_the_template_asked_for_hides_no_other_error(
    followup: Run, interview: Path, folder: Path
) -> None:
    interview.write_text(f"colour = 1\n{interview.read_text(encoding='utf-8')}", encoding="utf-8")
    found = followup("draft", "my-test", "--interview", interview, "--templates", folder, "--seed", "abc")
    assert {"colour", "--seed"} <= set(found.wheres)
    assert any(where.startswith("templates/thank-you/my-test.md:") for where in found.wheres)
    assert "did you mean" not in "".join(line for line in found.err.splitlines() if "my-test" in line)


def test_a_near_twin_stops_nothing_and_is_named(followup: Run, interview: Path, folder: Path) -> None:
    shutil.copy(folder / "thank-you" / "ty-hm-standard.md", folder / "thank-you" / "my-copy.md")
    found = followup("draft", "my-copy", "--interview", interview, "--templates", folder)
    assert found.code == 0
    assert "says much the same as" in found.err


@pytest.mark.parametrize(
    ("arguments", "wheres"),
    [
        (("--seed", "abc", "--length", "zzz", "--tone", "zzz"), {"--seed", "--length", "--tone"}),
        (("--length", "zzz", "--channel", "pigeon"), {"--length", "--channel"}),
        (("--format", "x", "--recipient", "two", "--now", "y"), {"--format", "--recipient", "--now"}),
        (("--recipient", "9", "--tone", "zzz"), {"--recipient", "--tone"}),
    ],
)
def test_all_options_of_a_draft(
    followup: Run, interview: Path, arguments: tuple[str, ...], wheres: set[str]
) -> None:
    found = followup("draft", "ty-hm-standard", "--interview", interview, *arguments)
    assert set(found.wheres) == wheres


def test_an_empty_field_is_said_beside_a_wrong_option(followup: Run, tmp_path: Path) -> None:
    path = tmp_path / "i.toml"
    path.write_text('role = "Data Analyst"\n', encoding="utf-8")
    found = followup("draft", "ty-hm-standard", "--interview", path, "--length", "zzz", "--tone", "zzz")
    assert {"--length", "--tone", "company", "sender.name"} <= set(found.wheres)


def test_an_unknown_template_is_said_beside_a_wrong_tone(followup: Run, interview: Path) -> None:
    found = followup("draft", "ty-none", "--interview", interview, "--tone", "zzz", "--seed", "abc")
    assert set(found.wheres) == {"template", "--tone", "--seed"}


@pytest.mark.parametrize("letters", [("none.txt",), ("none.txt", "sound")])
def test_a_missing_letter_hides_no_wrong_option(
    followup: Run, interview: Path, letter: Path, letters: tuple[str, ...]
) -> None:
    files = [letter if name == "sound" else name for name in letters]
    wrong = ("--purpose", "a", "--channel", "b", "--disable", "c", "--fail-on", "d", "--send-at", "e")
    found = followup("check", *files, "--interview", interview, *wrong)
    assert set(found.wheres) == {"none.txt", *wrong[::2]}


def test_a_missing_interview_hides_no_wrong_option_and_asks_for_no_field(followup: Run) -> None:
    found = followup("draft", "ty-hm-standard", "--interview", "none.toml", "--length", "zzz")
    assert set(found.wheres) == {"none.toml", "--length"}
    found = followup("advise", "--now", "x", "--format", "y")
    assert set(found.wheres) == {"--interview", "--now", "--format"}


def test_new_says_all_in_plain_words(followup: Run, tmp_path: Path) -> None:
    found = followup("new", "template", "X", "--purpose", "nonsense", "--templates", tmp_path)
    assert set(found.wheres) == {"--purpose", "ID"}
    assert "Purpose." not in found.err
    assert "thank-you" in found.err


def test_every_choice_is_known_by_its_own_words() -> None:
    """No option is left to argparse, whose complaint ends the reading."""
    [commands] = [action for action in parser()._actions if action.choices and not action.option_strings]
    assert commands.choices is not None
    for name, command in dict(commands.choices).items():  # type: ignore[call-overload]
        kept = [action.dest for action in command._actions if action.choices or action.type in (int, float)]
        assert kept == [], name


def test_the_beginning_of_an_id_leads_to_those_that_begin_so(followup: Run, interview: Path) -> None:
    found = followup("draft", "ty-hm", "--interview", interview)
    assert "did you mean ty-hm-standard" in found.err
    assert "ty-takehome" not in found.err


def test_a_message_sent_has_a_known_purpose(followup: Run, interview: Path) -> None:
    typed = interview.read_text(encoding="utf-8")
    sent = 'sent = [{purpose = "thanks", at = 2026-11-21}, {purpose = 3, at = 2026-11-21T09:00:00-05:00}]\n'
    interview.write_text(f"{sent}{typed}", encoding="utf-8")
    found = followup("schedule", "--interview", interview)
    assert found.wheres == ["sent.0.at", "sent.0.purpose", "sent.1.purpose"]
    assert "did you mean thank-you" in found.err
