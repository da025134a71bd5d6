"""Whatever may be chosen for a template: each tone and each length changes the draft and keeps it sound, no
phrase comes twice, and people of one panel get letters that share no sentence."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from jinja2 import Environment, nodes

from followup.core.checklist import check_letter
from followup.core.choices import choices_for
from followup.core.draft import Draft, make_draft
from followup.core.facets import Purpose, Region
from followup.core.finding import Part, Severity
from followup.core.interview import Interview
from followup.core.length import words_for
from followup.core.letter import Letter
from followup.core.likeness import grams, likeness
from followup.core.rule import Context
from followup.core.template import Template
from followup.library import load_library

LIBRARY = load_library(Path(__file__).parents[2] / "templates")
SEEDS = (0, 5)
MEET_IN_PANELS = {"hiring-manager", "peer", "panel-member", "executive"}
PANEL = ("Ada Marsh", "Bo Lind", "Cy Orr", "Dee Fahy", "Eli Roth", "Flo Winter")
POINTS = (
    "the winter timetable", "how new starters are looked after", "the second scanner",
    "who signs off a change", "weekend cover", "the move to Leeds",
)  # fmt: skip


def parametrized(templates: Iterable[Template]) -> pytest.MarkDecorator:
    """Return the parameter `template`, by id."""
    return pytest.mark.parametrize("template", list(templates), ids=lambda template: template.id)


every_template = parametrized(LIBRARY.values())
for_panels = parametrized(
    template
    for template in LIBRARY.values()
    if template.purpose in (Purpose.THANK_YOU, Purpose.ADD_INFO)
    and MEET_IN_PANELS.intersection(template.facets["recipient"])
    and not template.is_shared
    and template.facets["length"] != ("micro",)  # three sentences go to one person
)


def sample(template: Template, **changes: Any) -> Interview:
    return Interview.from_data({**template.sample, **changes})


def ways(template: Template, interview: Interview) -> Iterator[dict[str, Any]]:
    """Yield every combination of channel, tone and length that the template offers for an interview."""
    for channel in choices_for(template, interview).channels:
        offered = choices_for(template, interview, channel)
        for tone in offered.tones:
            for length in offered.lengths:
                yield {"channel": channel, "tone": tone, "length": length}


def message(draft: Draft) -> str:
    """Return the paragraphs between greeting and signature."""
    return "\n\n".join(draft.body.split("\n\n")[1:-1])


def masked(draft: Draft) -> str:
    """Return the message with each stretch of own words as one blank."""
    text = draft.body
    for own in sorted(draft.own_words, key=lambda own: -own.start):
        if own.part is Part.BODY:
            text = f"{text[: own.start]}_{text[own.end :]}"
    return "\n\n".join(text.split("\n\n")[1:-1])


def sentences(text: str) -> list[str]:
    """Return sentences of three words or more; a lead with its colon counts as one, the frame of a question
    that was typed as none."""
    found = re.split(r"(?<=[.?!:;])\s+", text)
    return [one for one in found if len(one.split()) > 2 and one != "Could you tell me _?"]


@every_template
def test_every_choice_passes_the_checklist_and_keeps_to_its_band(template: Template) -> None:
    interview = sample(template)
    examined = 0
    for way in ways(template, interview):
        of_length = replace(template, facets={**template.facets, "length": (way["length"],)})
        for seed in SEEDS:
            draft = make_draft(template, interview, seed=seed, **way)
            context = Context(
                interview=interview, purpose=template.purpose, channel=way["channel"],
                region=Region(interview.region), template=of_length,
            )  # fmt: skip
            letter = Letter(subject=draft.subject or None, body=draft.body)
            grave = [
                (item.rule, item.quote)
                for item in check_letter(letter, context).findings
                if item.severity is not Severity.SUGGESTION
            ]
            assert not grave, f"{way} {seed}: {grave}\n{draft.body}"
            fewest, most = words_for(way["channel"], way["length"])
            assert fewest <= letter.words <= most, f"{way} {seed}: {letter.words}\n{draft.body}"
            examined += 1
    assert examined >= len(SEEDS)


@every_template
def test_each_tone_shows_in_the_opening_and_in_one_more_place(template: Template) -> None:
    interview = sample(template)
    tones = choices_for(template, interview).tones
    for one, other in combinations(tones, 2):
        for seed in SEEDS:
            left, right = (
                sentences(masked(make_draft(template, interview, seed=seed, tone=tone)))
                for tone in (one, other)
            )
            assert left[0] != right[0], f"{one} and {other} open alike: {left[0]}"
            assert set(left[1:]) != set(right[1:]), f"{one} and {other} differ in the opening only"


@every_template
def test_each_length_changes_the_draft(template: Template) -> None:
    interview = sample(template)
    for way in ways(template, interview):
        for other in choices_for(template, interview, way["channel"]).lengths:
            if other != way["length"]:
                left = make_draft(template, interview, seed=3, **way)
                assert left.body != make_draft(template, interview, seed=3, **{**way, "length": other}).body


@every_template
def test_no_phrase_comes_twice_in_a_letter(template: Template) -> None:
    interview = sample(template)
    for way in ways(template, interview):
        for seed in SEEDS:
            draft = make_draft(template, interview, seed=seed, **way)
            words = re.findall(r"\w+(?:['’]\w+)*", message(draft).lower())
            counted = Counter(tuple(words[at : at + 5]) for at in range(len(words) - 4))
            twice = [" ".join(gram) for gram, times in counted.items() if times > 1]
            assert not twice, f"{way} {seed}: {twice}\n{draft.body}"


@for_panels
def test_letters_to_a_panel_of_six_share_no_sentence(template: Template) -> None:
    people = [{"name": name, "points": [point]} for name, point in zip(PANEL, POINTS, strict=True)]
    interview = sample(template, recipients=people)
    for tone in choices_for(template, interview).tones:
        for seed in range(4):
            said: Counter[str] = Counter()
            for one in range(6):
                draft = make_draft(template, interview, seed=seed, recipient=one, tone=tone)
                said.update(set(sentences(masked(draft))))
            shared = [sentence for sentence, times in said.items() if times > 1]
            assert not shared, f"{tone} {seed}: {shared}"


@every_template
def test_twenty_candidates_get_twenty_letters(template: Template) -> None:
    interview = sample(template)
    for tone in choices_for(template, interview).tones:
        letters = [
            grams([make_draft(template, interview, seed=seed * 7919 + 13, tone=tone).body])
            for seed in range(20)
        ]
        assert median(likeness(one, other) for one, other in combinations(letters, 2)) < 0.6


@every_template
def test_a_pick_has_wordings_enough(template: Template) -> None:
    """Four at least, in every tone; fewer would put classmates' letters side by side."""
    tree = Environment().parse(f"{template.subject}\n{template.body}")
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "pick":
            lists = [len(call.args), *(len(getattr(word.value, "items", ())) for word in call.kwargs)]
            assert min(lists) >= 4, f"{template.where}:{template.body_line + call.lineno - 2} has {lists}"


@pytest.mark.parametrize("tone", LIBRARY["ty-hm-standard"].facets["tone"])
def test_a_quarter_of_a_standard_thank_you_is_the_candidates_own(tone: str) -> None:
    template = LIBRARY["ty-hm-standard"]
    moment = "You drew the whole pipeline on one napkin."
    interview = sample(template, open_question={}, moment=moment)
    shares = []
    for seed in range(12):
        draft = make_draft(template, interview, seed=seed, tone=tone)
        own = sum(
            len(draft.body[span.start : span.end].split())
            for span in draft.own_words
            if span.part is Part.BODY
        )
        shares.append(own / Letter(subject=None, body=draft.body).words)
    assert min(shares) >= 0.25, shares
