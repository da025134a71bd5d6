"""One line of a list: a person with what belongs to them, with a capital and one closing mark."""

import pytest

from followup.core import phrasing

LINES = {
    "Helen Marsh, my head of department, 555 0123": "Helen Marsh, my head of department, 555 0123.",
    "dr Ben Okoro - consultant": "Dr Ben Okoro - consultant.",
    "Ann Bell (manager 2021-24).": "Ann Bell (manager 2021-24).",
    "s.rao@example.org, my tutor": "s.rao@example.org, my tutor.",
    "王小明": "王小明。",
    "P. Osei, client!!": "P. Osei, client.",
    "my old boss,\nthe ward sister": "My old boss, the ward sister.",
}


@pytest.mark.parametrize(("typed", "line"), LINES.items())
def test_a_line_of_a_list(typed: str, line: str) -> None:
    assert phrasing.unmark(phrasing.entry(typed))[0] == line


def test_lines_stand_one_below_the_other_and_nothing_sticks_to_a_number_or_an_address() -> None:
    typed = ["Helen Marsh, head, 555 0123.", "ann bell, ward manager", "Sunil Rao, s.rao@example.org"]
    lines = phrasing.unmark(phrasing.entries(typed))[0].split(phrasing.HARD_BREAK)
    assert lines == ["Helen Marsh, head, 555 0123", "Ann bell, ward manager.", "Sunil Rao, s.rao@example.org"]
