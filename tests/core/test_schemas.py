"""The JSON Schemas say what the code accepts: every template and every sample holds to them, and each mistake
that the code refuses is one that an editor can show."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from followup.core.interview import field_specs
from followup.core.schemas import interview_schema, template_schema

FILES = sorted((Path(__file__).parents[2] / "templates").rglob("*.md"))
TEMPLATE = Draft202012Validator(template_schema())
INTERVIEW = Draft202012Validator(interview_schema())


def typed(path: Path) -> dict[str, Any]:
    """Return the front matter with dates as ISO text and ticks as ticks."""

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: plain(item) for key, item in value.items()}
        if isinstance(value, list):
            return [plain(item) for item in value]
        return value.isoformat() if hasattr(value, "isoformat") else value

    return dict(plain(yaml.safe_load(path.read_text("utf-8").split("---\n")[1])))


@pytest.mark.parametrize("schema", [template_schema(), interview_schema()], ids=["template", "interview"])
def test_a_schema_is_one(schema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema)


def test_every_template_holds_to_its_schema() -> None:
    assert len(FILES) >= 18
    for path in FILES:
        assert [error.message for error in TEMPLATE.iter_errors(typed(path))] == [], path.name


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("purpose", "thanks"),
        ("stage", ["onsite", "vidio"]),
        ("length", ["short"]),
        ("needs", ["pionts"]),
        ("title", ""),
        ("whenn", "x"),
        ("redirects", [{"id": "ty-x"}]),
        ("asks", {"points": {"lable": "x"}}),
        ("lengths", ["epic"]),
        ("sample", {"rolle": "x"}),
    ],
)
def test_a_mistake_is_shown(key: str, value: Any) -> None:
    data = typed(FILES[0])
    assert not list(TEMPLATE.iter_errors(data))
    assert list(TEMPLATE.iter_errors({**data, key: value}))


def test_what_is_missing_is_shown() -> None:
    data = typed(FILES[0])
    for key in ("title", "when_not", "purpose", "tone", "sample"):
        rest = deepcopy(data)
        del rest[key]
        assert list(TEMPLATE.iter_errors(rest)), key


def test_every_field_of_the_interview_is_in_its_schema_with_words_for_it() -> None:
    seen = 0
    for spec in field_specs():
        place = interview_schema()
        for step in spec.path.split("."):
            place = place["items"] if step == "*" else place["properties"][step]
        assert place["description"].startswith(spec.label)
        seen += 1
    assert seen >= 40


@pytest.mark.parametrize("spec", field_specs(), ids=lambda spec: spec.path)
def test_a_field_has_a_label_a_help_and_an_example(spec: Any) -> None:
    assert spec.label
    assert spec.help.endswith((".", "?"))
    assert spec.example


def test_absent_values_are_fine_and_an_unknown_region_is_not() -> None:
    assert INTERVIEW.is_valid({"company": None, "role": "", "region": "uk", "recipients": [{"name": "Bo"}]})
    assert not INTERVIEW.is_valid({"region": "mars"})
    assert not INTERVIEW.is_valid({"recipients": [{"nom": "Bo"}]})
