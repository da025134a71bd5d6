"""`followup new`: files that say what is missing, and that hold once they are filled in."""

import importlib.util
from pathlib import Path

import pytest

from followup.cli import new
from followup.core.checklist import check_letter
from followup.core.draft import make_draft
from followup.core.finding import Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.problems import ProblemsError
from followup.core.rule import Context
from followup.library import load_library
from tests.cli.conftest import Run

TEXTS = ("title", "description", "when", "when_not", "why", "send")


def test_a_new_template_says_what_is_missing_and_holds_once_filled(followup: Run, tmp_path: Path) -> None:
    found = followup("new", "template", "ty-own", "--templates", tmp_path)
    assert found.code == 0
    path = tmp_path / "thank-you" / "ty-own.md"
    assert found.out.startswith(f"{path}: written")
    with pytest.raises(ProblemsError) as caught:
        load_library(tmp_path)
    assert {problem.where.split(" · ")[-1] for problem in caught.value.problems} == set(TEXTS)

    text = path.read_text(encoding="utf-8")
    for key in TEXTS:
        text = text.replace(f"\n{key}:\n", f"\n{key}: A sentence.\n")
    path.write_text(text, encoding="utf-8")
    template = load_library(tmp_path)["ty-own"]
    interview = Interview.from_data(template.sample)
    draft = make_draft(template, interview)
    context = Context(interview=interview, template=template)
    report = check_letter(Letter(subject=draft.subject, body=draft.body), context)
    assert [f.rule for f in report.findings if f.severity is not Severity.SUGGESTION] == []


def test_a_new_template_stands_in_the_folder_of_its_purpose(followup: Run, tmp_path: Path) -> None:
    followup("new", "template", "wd-own", "--purpose", "withdraw", "--templates", tmp_path)
    assert "purpose: withdraw\n" in (tmp_path / "withdraw" / "wd-own.md").read_text(encoding="utf-8")


def test_a_new_rule_can_be_imported_and_its_examples_hold(
    followup: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(new, "_rules_folder", lambda: tmp_path)
    assert followup("new", "rule", "humble-brag", "--group", "tone").code == 0
    path = tmp_path / "tone" / "humble_brag.py"
    text = path.read_text(encoding="utf-8").replace('Wordings("humble-brag")', 'Wordings("the fault")')
    path.write_text(text.replace("that looks like the fault and", "that"), encoding="utf-8")
    spec = importlib.util.spec_from_file_location("humble_brag", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    rule = module.RULE
    assert rule.id == "humble-brag"
    (bad,), (good,) = rule.bad, rule.good
    (hit,) = rule.check(Letter(subject=bad.subject, body=bad.body), Context(interview=Interview()))
    assert bad.body[hit.start : hit.end] == bad.marks
    assert not list(rule.check(Letter(subject=good.subject, body=good.body), Context(interview=Interview())))


@pytest.mark.parametrize("id", ["Ty", "ty--own", "ty own", "../ty", "ty_own", "", "-x", "tÿ"])
def test_an_id_has_to_be_plain(followup: Run, tmp_path: Path, id: str) -> None:
    found = followup("new", "template", "--templates", tmp_path, "--", id)
    assert found.code == 2
    assert not list(tmp_path.iterdir())


def test_nothing_is_overwritten(followup: Run, tmp_path: Path) -> None:
    followup("new", "template", "ty-own", "--templates", tmp_path)
    path = tmp_path / "thank-you" / "ty-own.md"
    path.write_text("mine", encoding="utf-8")
    again = followup("new", "template", "ty-own", "--purpose", "withdraw", "--templates", tmp_path)
    assert again.wheres == ["ID"]
    assert path.read_text(encoding="utf-8") == "mine"
    assert followup("new", "rule", "pushy").wheres == ["ID"]


def test_rules_need_a_checkout(followup: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("followup.__file__", str(tmp_path / "site-packages" / "followup" / "__init__.py"))
    assert followup("new", "rule", "humble-brag").wheres == ["rule"]
