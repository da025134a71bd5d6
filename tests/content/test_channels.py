"""Channels with a limit keep to it with the longest names, roles and points that people have."""

from itertools import product
from pathlib import Path
from typing import Any

import pytest

from followup.core.choices import choices_for
from followup.core.draft import make_draft
from followup.core.facets import Channel
from followup.core.interview import Interview
from followup.core.length import MOST_LINKEDIN_CHARACTERS, linkedin_characters, words_for
from followup.core.letter import Letter
from followup.core.template import Template
from followup.library import load_library

LIBRARY = load_library(Path(__file__).parents[2] / "templates")
LIMITED = (Channel.LINKEDIN, Channel.CARD, Channel.VOICEMAIL)
COMPANY = "The International Federation of Coastal Engineers and Divers"
ROLE = "Deputy Assistant Regional Programme Coordinator II"
POINT = "how the field offices report back to the secretariat when the lines are down for days on end 🙂"
NAME = "Maximiliana Fitzwilliam-Oyelaran"
PEOPLE: dict[str, list[dict[str, Any]]] = {
    "nobody": [],
    "a long name": [{"name": "Bartholomew Constantinopoulos-Hernández", "honorific": "Professor"}],
    "two people": [{"name": "Bartholomew Constantinopoulos"}, {"name": NAME, "points": ["the handbook"]}],
}
EXTREMES = {
    "needs only": {"points": ["budget"]},
    "a long point": {"points": [POINT]},
    "many points": {"points": [POINT, "the handbook in Portuguese, Swahili and Tetum", "budget", "vans"]},
    "everything": {"points": [POINT, "budget"], "moment": POINT, "skill": POINT, "material": POINT},
}
CASES = [
    pytest.param(template, channel, id=f"{template.id}-{channel}")
    for template in LIBRARY.values()
    for channel in LIMITED
    if channel in template.facets["channel"]
]


def interviews(template: Template) -> list[Interview]:
    """Return the template's sample with everything that can be long made as long as it gets."""
    long = {"company": COMPANY, "role": ROLE, "sender": {"name": NAME, "phone": "+44 7700 900123"}}
    return [
        Interview.from_data({**template.sample, **long, **extreme, "recipients": people})
        for extreme, people in product(EXTREMES.values(), PEOPLE.values())
    ]


@pytest.mark.parametrize(("template", "channel"), CASES)
def test_the_longest_interview_keeps_to_the_limit_of_its_channel(
    template: Template, channel: Channel
) -> None:
    examined = 0
    for interview in interviews(template):
        people = range(max(1, len(interview.recipients)))
        if "recipient.name" in template.needs and not interview.recipients:
            continue
        tones = choices_for(template, interview, channel).tones
        for recipient, tone, seed in product(people, tones, range(12)):
            draft = make_draft(
                template, interview, seed=seed, channel=channel, tone=tone, recipient=recipient
            )
            words = Letter(subject=None, body=draft.body).words
            fewest, most = words_for(channel, draft.length)
            assert fewest <= words <= most, f"{words} words\n{draft.body}"
            if channel is Channel.LINKEDIN:
                counted = linkedin_characters(draft.body)
                assert counted <= MOST_LINKEDIN_CHARACTERS, f"{counted} characters\n{draft.body}"
            examined += 1
    assert examined >= 100


def test_there_are_channels_to_examine() -> None:
    assert {case.values[1] for case in CASES} >= {Channel.LINKEDIN, Channel.CARD}
