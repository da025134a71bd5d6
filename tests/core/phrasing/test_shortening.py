"""A long fragment ends where a clause ends, and says that it was cut."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.core.phrasing import is_own, shortened

LONG_POINT = (
    "how the team moved the whole billing system from Oracle to Postgres last year without downtime, "
    "which took six engineers eight months and a lot of patience from the finance department, and what you "
    "learned about planning for the next migration of the reporting stack, of the ledger and of the archive"
)
SHORT_POINT = LONG_POINT.partition(",")[0]
CASES = (
    # a sentence first, then a clause, then a part of a list
    (12, "The ward is new. " + "It has room for more beds than before " * 3, "The ward is new."),
    (
        14,
        "the rota and how it is drawn up; the pay; " + "and so on " * 9,
        "the rota and how it is drawn up; the pay",
    ),
    (24, LONG_POINT, SHORT_POINT),
    (
        9,
        "pricing, discounts, the returns process, seasonal demand, suppliers, stock counts, shift planning",
        "pricing, discounts, the returns process, seasonal demand and suppliers",
    ),
    (
        10,
        "the plan for the new site in Leeds which opens in a year or two",
        "the plan for the new site in Leeds",
    ),
    # nothing dangles
    (
        9,
        "the way in which the ward plans shifts and the many things that it does for staff",
        "the way in which the ward plans shifts",
    ),
    # never inside a quotation, a bracket, a number or a name
    (
        14,
        "the “one in, one out, and no exceptions at all, ever” rule, which you keep to this day",
        "the “one in, one out, and no exceptions at all, ever” rule",
    ),
    (
        14,
        "the budget (staff, rent, light, heat, water, and the rest of it), and more of the same",
        "the budget (staff, rent, light, heat, water, and the rest of it)",
    ),
    (
        12,
        "the plan by Sarah and Tom and Bo and Mia with more money for the site",
        "the plan by Sarah and Tom and Bo and Mia",
    ),
    (
        13,
        "growth from 5 to 10 and 20 to 30 in 2024 with no new staff at all",
        "growth from 5 to 10 and 20 to 30 in 2024",
    ),
    (
        7,
        "a contract with Acme Robotics, Inc., which makes arms for cars and for trucks and vans",
        "a contract with Acme Robotics, Inc.",
    ),
    (
        12,
        "a talk with Dr. Lee and Prof. Ray in the lab about bees and wasps and hornets",
        "a talk with Dr. Lee and Prof. Ray in the lab",
    ),
)


@pytest.mark.parametrize(("most", "text", "short"), CASES)
def test_it_ends_at_a_clause(most: int, text: str, short: str) -> None:
    assert shortened(text, most=most) == (short, True)


@pytest.mark.parametrize(
    "text",
    ["the roadmap", "word " * 60, "“" + "word, " * 60 + "”", "面接の話" * 50, "", "x" * 2000],
)
def test_what_has_no_safe_place_stays_whole(text: str) -> None:
    assert shortened(text, most=24) == (text, False)


WORDS = [
    *"the ward and plan , ; . which because for in of Sarah Tom 5 10 Inc. how we".split(),
    "“a, b”",
    "(c, d)",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=80).map(" ".join), st.integers(4, 45))
def test_a_cut_keeps_the_beginning_and_the_limit(text: str, most: int) -> None:
    short, cut = shortened(text, most=most)
    if not cut:
        assert short == text
        return
    assert len(short.split()) <= most
    assert is_own(short, [text]) or not re.search(r"\w", short)
    assert short.count("“") == short.count("”")
    assert short.count("(") == short.count(")")
    assert shortened(short, most=most) == (short, False)
