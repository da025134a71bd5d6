"""What another draft would change: nothing is lost on either side, and it can be read."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.core.changes import Change, changes_between

SAME, REMOVED, ADDED = Change.SAME, Change.REMOVED, Change.ADDED
TEXTS = st.text(alphabet="ab \n.", max_size=40)


def shown(before: str, after: str) -> list[tuple[Change, str]]:
    return [(stretch.change, stretch.text) for stretch in changes_between(before, after)]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("", "", []),
        ("", "Dear Ana", [(ADDED, "Dear Ana")]),
        ("Dear Ana", "", [(REMOVED, "Dear Ana")]),
        ("Dear Ana", "Dear Ana", [(SAME, "Dear Ana")]),
        ("Dear Ana,", "Dear Bo,", [(SAME, "Dear "), (REMOVED, "Ana,"), (ADDED, "Bo,")]),
        (
            "We spoke about the rota on Friday morning.",
            "We spoke about the budget and the team on Friday morning.",
            [
                (SAME, "We spoke about the "),
                (REMOVED, "rota "),
                (ADDED, "budget and the team "),
                (SAME, "on Friday morning."),
            ],
        ),
        (
            "Hello.\n\nBye.",
            "Hello.\nBye.",
            [(SAME, "Hello."), (REMOVED, "\n\n"), (ADDED, "\n"), (SAME, "Bye.")],
        ),
    ],
)
def test_changes_by_example(before: str, after: str, expected: list[tuple[Change, str]]) -> None:
    assert shown(before, after) == expected


def test_a_word_in_common_by_chance_does_not_cut_a_change_in_two() -> None:
    before = "Start here. I would like to hear about the plan for spring. The end is here."
    after = "Start here. You asked when the old site closes and who runs it. The end is here."
    kinds = [change for change, _ in shown(before, after)]
    assert kinds == [SAME, REMOVED, ADDED, SAME]


@given(TEXTS, TEXTS)
def test_both_texts_come_back_whole(before: str, after: str) -> None:
    found = shown(before, after)
    assert "".join(text for change, text in found if change is not ADDED) == before
    assert "".join(text for change, text in found if change is not REMOVED) == after
    assert all(text for _, text in found)
    assert all(one[0] is not two[0] for one, two in pairwise(found))
