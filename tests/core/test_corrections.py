"""A correction is worth a letter where a name, a company or a fact was wrong; else nothing is sent."""

from pathlib import Path

import pytest

from followup.core.corrections import is_slip
from followup.core.draft import make_draft
from followup.core.interview import Correction, Interview
from followup.core.problems import ProblemsError
from followup.library import load_library

TYPO = load_library(Path(__file__).parents[2] / "templates")["fx-typo"]


@pytest.mark.parametrize(
    ("was", "right", "kind"),
    [
        ("Fernhollow Analytic", "Fernhollow Analytics", ""),
        ("Ms Neil", "Ms O'Neill", ""),
        ("three years", "four years", ""),
        ("two years", "ten years", ""),
        ("12 beds", "14 beds", ""),
        ("we moved in March", "we moved in May", ""),
        ("recieve", "receive", "fact"),
        ("acme", "Acme", "company"),
        ("Python 2", "python 3", ""),
        ("", "", ""),
    ],
)
def test_what_a_reader_would_get_wrong_is_worth_it(was: str, right: str, kind: str) -> None:
    assert not is_slip(Correction(was=was, right=right, kind=kind))


@pytest.mark.parametrize(
    ("was", "right", "kind"),
    [
        ("recieve", "receive", ""),
        ("Recieve", "receive", ""),
        ("I look foward to it", "I look forward to it", ""),
        ("teh", "the", ""),
        ("Fernhollow Analytic", "Fernhollow Analytics", "other"),
    ],
)
def test_a_slip_of_the_hand_is_not(was: str, right: str, kind: str) -> None:
    assert is_slip(Correction(was=was, right=right, kind=kind))


def test_a_draft_that_makes_it_worse_is_refused_with_the_reason() -> None:
    interview = Interview.from_data({**TYPO.sample, "correction": {"was": "recieve", "right": "receive"}})
    with pytest.raises(ProblemsError) as caught:
        make_draft(TYPO, interview)
    [problem] = caught.value.problems
    assert (problem.code, problem.where) == ("send-nothing", "correction")
    assert problem.how_to_fix.startswith("send nothing")
