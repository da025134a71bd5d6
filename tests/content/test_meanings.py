"""What was typed for one thing stands in no letter that asks for another, and nothing is claimed of it."""

import re
from pathlib import Path

import pytest

from followup.core.draft import make_draft
from followup.core.facets import Purpose
from followup.core.interview import Interview
from followup.core.template import Template
from followup.library import load_library

LIBRARY = load_library(Path(__file__).parents[2] / "templates")
DECIDED = {
    *(Purpose.OFFER_ACCEPT, Purpose.OFFER_DECLINE, Purpose.OFFER_TIME, Purpose.OFFER_LEVERAGE),
    *(Purpose.REJECTION_REPLY, Purpose.FEEDBACK_REQUEST, Purpose.CORRECTION, Purpose.LOGISTICS),
}
"""Purposes in which nothing that was open in the interview is asked or promised any more."""
SAYS_NO = {"of-decline", "wd-process", "ty-not-pursuing"}
"""Templates that turn something down, and may say why."""


@pytest.mark.parametrize("template", LIBRARY.values(), ids=lambda template: template.id)
def test_a_typed_field_stands_only_where_its_meaning_is_the_same(template: Template) -> None:
    uses = {*template.needs, *template.optional}
    if template.purpose in DECIDED:
        assert not uses & {"questions", "material", "open_question.answer"}
    if template.id not in SAYS_NO:
        assert "reason" not in uses
    if template.purpose is not Purpose.CORRECTION:
        assert "proof" not in uses


def test_accepting_claims_no_condition_to_be_met() -> None:
    template = LIBRARY["of-accept"]
    interview = Interview.from_data(template.sample)
    bodies = [make_draft(template, interview, seed=seed).body for seed in range(60)]
    assert all("condition" in body for body in bodies)
    assert not any(re.search(r"\b(?:met|fulfilled|done)\b", body) for body in bodies)


def test_a_note_to_a_panel_of_which_one_person_is_known_speaks_to_that_person() -> None:
    template = LIBRARY["ty-panel-group"]
    interview = Interview.from_data({**template.sample, "recipients": [{"name": "Judith Hale"}]})
    bodies = [make_draft(template, interview, seed=seed).body for seed in range(20)]
    assert not any(
        re.search(r"you together|[Aa]ll of you|you all|each of you", body[:250]) for body in bodies
    )
