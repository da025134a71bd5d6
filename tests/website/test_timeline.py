from dataclasses import replace
from datetime import timedelta

import pytest

from followup.core.schedule import make_schedule
from followup.website.timeline import steps
from tests.website.project import real

SCHEDULE = make_schedule(real().samples["ty-hm-standard"].interview)


def test_the_stops_come_in_their_order_and_the_window_ends_at_the_latest() -> None:
    found = steps(SCHEDULE)
    assert [step.kind for step in found] == ["interview", "best", "latest", "ask", "ask"]
    assert [step.at for step in found] == sorted(step.at for step in found)
    assert [step.kind for step in found if step.in_window] == ["best"]
    assert found[0].gap == ""


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (timedelta(minutes=5), "at once"),
        (timedelta(minutes=30), "½ hour later"),
        (timedelta(hours=1), "1 hour later"),
        (timedelta(hours=1, minutes=30), "1½ hours later"),
        (timedelta(hours=2, minutes=30), "2½ hours later"),
        (timedelta(hours=8), "the same day"),
        (timedelta(hours=17), "the next day"),
        (timedelta(days=3), "3 days later"),
    ],
)
def test_how_long_after_is_said_in_words(after: timedelta, words: str) -> None:
    best = SCHEDULE.ended_at + after
    assert steps(replace(SCHEDULE, best=best))[1].gap == words


def test_days_near_by_are_named_and_later_ones_dated() -> None:
    titles = [step.title for step in steps(SCHEDULE)]
    assert titles[0] == "Friday 15:30"
    assert titles[3] == "Fri 27 Nov 9:00"
