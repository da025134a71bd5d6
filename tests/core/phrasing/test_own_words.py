"""What counts as the candidate's own wording: the documented adaptations, and nothing else."""

import pytest

from followup.core.phrasing import is_own


@pytest.mark.parametrize(
    ("span", "typed"),
    [
        ("the roadmap", "we talked about the roadmap."),
        ("your roadmap", "their roadmap"),
        ("how you test", "how they test"),
        ("how they test", "how you test"),
        ("the data pipeline", "our data pipeline"),
        ("building the new ward", "built the new ward"),
        ("cutting costs and improving quality", "cut costs & improve quality"),
        ("deploying on Fridays", "don't deploy on fridays"),
        ("retiling roofs", "to retile roofs"),
        ("whether I would move", "if I would move"),
        ("where I see myself", "where do I see myself?"),
        ("which team I would be in", "which team would I be in"),
        ("if I know Kotlin", "do I know Kotlin"),
        ("you use C++ and .NET", "you guys use C++ and .NET"),
        ("conflict with a coworker", "conflict w/ a coworker"),
        ("What's next", "whats next"),
        ("‘done’ is better", 'they said "done" is better'),
        ("check the logs, roll back, and write", "1. check the logs\n2. roll back\n3. write"),
        ("pricing and discounts", "pricing, discounts, hours"),
        ("how you do handover", "HOW YOU DO HANDOVER"),
        ("🙂", "🙂"),
        ("…", "..."),
        ("面接の話", "面接の話"),
    ],
)
def test_an_adaptation_is_own(span: str, typed: str) -> None:
    assert is_own(span, ["something else", typed])


@pytest.mark.parametrize(
    ("span", "typed"),
    [
        ("the roadmap", "the budget"),
        ("the new roadmap", "the roadmap"),
        ("the roadmap and the budget", "the budget and the roadmap"),
        ("the fact that you use Go", "you use Go"),
        ("I loved the demo", "the demo"),
        ("not deploying on Fridays", "deploy on Fridays"),
        ("my budget", "their budget"),
        ("she uses Go", "you use Go"),
        ("I would move", "would you move"),
        ("20%", "30%"),
        ("🙂", "🙃"),
        ("", "anything"),
        ("the roadmap", ""),
    ],
)
def test_anything_else_is_not(span: str, typed: str) -> None:
    assert not is_own(span, [typed])


def test_a_stretch_comes_from_one_text_alone() -> None:
    assert not is_own("the roadmap the budget", ["the roadmap", "the budget"])
    assert not is_own("the roadmap", [])
