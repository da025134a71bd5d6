"""`followup templates` and `followup rules`: the library and the checklist."""

from pathlib import Path

from followup.core.checklist import RULES
from followup.core.template import read_library
from tests.cli.conftest import Run

TEMPLATES = Path(__file__).parents[2] / "templates"


def test_templates_as_text_and_as_data(followup: Run) -> None:
    ids = {path.stem for path in TEMPLATES.rglob("*.md")}
    assert len(ids) >= 18
    assert {line.split()[0] for line in followup("templates").out.splitlines()} == ids
    assert set(read_library(followup("templates", "--format", "json").json)) == ids


def test_rules_as_text_and_as_data(followup: Run) -> None:
    ids = [rule.id for rule in RULES]
    assert [line.split()[0] for line in followup("rules").out.splitlines()] == ids
    data = followup("rules", "--format", "json").json
    assert [entry["id"] for entry in data] == ids
    assert all(entry["severity"] in ("error", "warning", "suggestion") for entry in data)
    assert all(entry["guide"].endswith(f"#{entry['id']}") for entry in data)
