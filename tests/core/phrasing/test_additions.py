import pytest

from followup.core.phrasing import addition, ask, second, unmark


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("In 2024 I moved a team of six to a warehouse.", "In 2024 I moved a team of six to a warehouse."),
        ("forgot to say I did the link nurse course in 2025", "I did the link nurse course in 2025."),
        ("I didn't mention that I hold a banksman ticket", "I hold a banksman ticket."),
        ("I should have told them about my forklift licence", "There is also my forklift licence."),
        ("my forklift licence", "There is also my forklift licence."),
        ("I never said no to a night shift.", "I never said no to a night shift."),
        ("I never told a client what I could not keep", "I never told a client what I could not keep."),
        ("I wanted to add value, so I did.", "I wanted to add value, so I did."),
        ("last week I finished the bureau", "Last week I finished the bureau."),
        ("two weeks ago our team won a prize", "Two weeks ago our team won a prize."),
        ("last year's budget", "There is also last year's budget."),
        ("i did the course in March. it took 3 weeks", "I did the course in March. It took 3 weeks."),
    ],
)
def test_what_was_forgotten_comes_without_the_forgetting(typed: str, said: str) -> None:
    assert unmark(addition(typed))[0] == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("whether the post moves to Nairobi", "I would also like to know whether the post moves to Nairobi."),
        ("pay dates", "I would also like to hear about pay dates."),
        ("Who does the ordering?", "Who does the ordering?"),
    ],
)
def test_a_second_question_is_asked_in_other_words(typed: str, said: str) -> None:
    assert unmark(second(ask(typed)))[0] == said
