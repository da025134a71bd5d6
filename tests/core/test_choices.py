"""Channel, tone and length fit together, and a setting that contradicts another one cannot be chosen."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from followup.core.choices import choices_for, wrong_choices
from followup.core.draft import make_draft
from followup.core.facets import Channel
from followup.core.interview import Interview
from followup.core.problems import ProblemsError
from followup.core.template import Template
from followup.library import load_library

STANDARD = load_library(Path(__file__).parents[2] / "templates")["ty-hm-standard"]
FACETS = {"channel": ("email", "card"), "tone": ("formal", "enthusiastic"), "length": ("standard",)}
MANY = replace(
    STANDARD, facets={**STANDARD.facets, **FACETS}, lengths=("standard", "short", "micro", "detailed")
)


def told(template: Template, chosen: dict[str, Any], **typed: Any) -> list[tuple[str, str]]:
    interview = Interview.from_data({**STANDARD.sample, **typed})
    return [(problem.where, problem.what) for problem in wrong_choices(template, interview, **chosen)]


@pytest.mark.parametrize(
    ("chosen", "typed"),
    [
        ({}, {}),
        ({"tone": "enthusiastic"}, {}),
        ({"tone": "enthusiastic"}, {"interest": "strong"}),
        ({"tone": "formal"}, {"interest": "none"}),
        ({"length": "detailed"}, {}),
        ({"channel": Channel.CARD, "length": "short"}, {}),
        ({"channel": Channel.CARD}, {"region": "jp"}),
    ],
)
def test_what_fits_together_can_be_chosen(chosen: dict[str, Any], typed: dict[str, Any]) -> None:
    assert told(MANY, chosen, **typed) == []


@pytest.mark.parametrize(
    ("chosen", "typed", "where", "what"),
    [
        ({"tone": "enthusiastic"}, {"interest": "undecided"}, "tone", "contradicts an interest"),
        ({"tone": "enthusiastic"}, {"interest": "none"}, "tone", "contradicts an interest"),
        ({"tone": "enthusiastic"}, {"region": "uk"}, "tone", "contradicts the habits of the region “uk”"),
        ({"channel": Channel.CARD, "length": "detailed"}, {}, "length", "contradicts the channel, card"),
        ({"tone": "direct"}, {}, "tone", "is not a tone of"),
        ({"channel": Channel.VOICEMAIL}, {}, "channel", "is not a channel of"),
        ({"length": "epic"}, {}, "length", "is not a length of"),
    ],
)
def test_what_contradicts_is_named(
    chosen: dict[str, Any], typed: dict[str, Any], where: str, what: str
) -> None:
    [(place, text)] = told(MANY, chosen, **typed)
    assert place == where
    assert what in text


def test_several_wrong_choices_are_named_at_once() -> None:
    interview = Interview.from_data(STANDARD.sample)
    with pytest.raises(ProblemsError) as caught:
        make_draft(MANY, interview, tone="rude", length="epic", channel=Channel.LINKEDIN)
    assert [problem.where for problem in caught.value.problems] == ["channel", "tone", "length"]


def test_a_template_with_no_tone_that_fits_is_filled_calmly() -> None:
    eager = replace(STANDARD, facets={**STANDARD.facets, "tone": ("enthusiastic",)})
    interview = Interview.from_data({**STANDARD.sample, "interest": "none"})
    assert choices_for(eager, interview).tones == ("neutral",)
    assert make_draft(eager, interview).tone == "neutral"


def test_the_draft_says_what_may_be_chosen_instead() -> None:
    draft = make_draft(MANY, Interview.from_data(STANDARD.sample), channel=Channel.CARD, length="micro")
    assert (draft.channel, draft.tone, draft.length) == (Channel.CARD, "formal", "micro")
    assert draft.choices.channels == (Channel.EMAIL, Channel.CARD)
    assert draft.choices.lengths == ("short", "micro")
