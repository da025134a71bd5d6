"""The same seed chooses the same wording; people of one panel never get the same one."""

from dataclasses import replace
from pathlib import Path

from followup.core.draft import make_draft
from followup.core.interview import Interview
from followup.core.picker import Picker
from followup.library import load_library

LIBRARY = load_library(Path(__file__).parents[2] / "templates")
WORDINGS = ("one", "two", "three", "four", "five", "six")


def picker(*, seed: int = 1, recipient: int = 0, tone: str = "warm") -> Picker:
    return Picker(seed=seed, recipient=recipient, salt="body", tone=tone)


def test_six_people_get_six_wordings() -> None:
    for seed in range(20):
        assert len({picker(seed=seed, recipient=one)(*WORDINGS) for one in range(6)}) == 6


def test_a_tone_has_its_own_wordings() -> None:
    assert picker(tone="formal")(*WORDINGS, formal=("seven",)) == "seven"
    assert picker(tone="warm")(*WORDINGS, formal=("seven",)) in WORDINGS


def test_a_place_chooses_for_itself() -> None:
    """Whatever was chosen before it, or left out."""
    for seed in range(20):
        once = picker(seed=seed)
        once(*WORDINGS)
        assert once.at(3)(*WORDINGS) == picker(seed=seed).at(3)(*WORDINGS)


def test_a_part_in_one_letter_of_a_panel_shifts_no_choice_behind_it() -> None:
    template = LIBRARY["ty-panel-member"]
    body = (
        "{{ greeting }}\n\n"
        '{% if moment %}{{ pick("a", "b", "c", "d", "e", "f") }} {{ moment | sentence }}{% endif %}'
        '\n\n{{ pick("A", "B", "C", "D", "E", "F") }} {{ points | topics }}.\n\n{{ sign_off }}'
    )
    template = replace(template, optional=("moment", "recipient.points"), body=body)
    people = [{"name": f"{name} Li"} for name in ("Ada", "Bo", "Cy", "Di", "Ed", "Flo")]
    panel = Interview.from_data(dict(template.sample) | {"recipients": people, "moment": "You laughed."})
    for seed in range(20):
        bodies = [make_draft(template, panel, seed=seed, recipient=one).body for one in range(6)]
        assert sum("You laughed." in text for text in bodies) == 1
        assert len({text.split("\n\n")[-2][0] for text in bodies}) == 6
