"""What a reviewer's letters showed: a word in common, a date noted for another thing, a reminder too many."""

from datetime import datetime
from typing import Any

import pytest

from followup.core.checklist import RULES, check_letter
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.rule import Context
from followup.core.schedule import make_schedule
from followup.core.template import Purpose

NOTES: dict[str, Any] = {
    "company": "Larkspur Housing Association",
    "role": "Finance Business Partner",
    "ended_at": "2026-11-20T15:30:00+00:00",
    "sender": {"name": "Ana Ruiz"},
    "recipients": [{"name": "Sam Achebe"}],
}


def found(rule: str, sentence: str, *, purpose: Purpose = Purpose.THANK_YOU, **more: Any) -> list[str]:
    """Return what one rule marks in a letter with a sentence of its own; a message where it marks nothing."""
    context_of = {key: more.pop(key) for key in ("recipient", "others") if key in more}
    interview = Interview.from_data(NOTES | more)
    context = Context(
        interview=interview,
        purpose=purpose,
        send_at=datetime.fromisoformat("2026-11-23T09:00:00+00:00"),
        schedule=make_schedule(interview),
        **context_of,
    )
    assert rule in {one.id for one in RULES}
    letter = Letter(subject=None, body=f"Dear Sam,\n\n{sentence}\n\nKind regards,\nAna Ruiz")
    report = check_letter(letter, context)
    return [one.quote or one.message for one in report.findings if one.rule == rule]


@pytest.mark.parametrize(
    ("company", "sentence", "name"),
    [
        ("Larkspur Housing Association", "Larkspur Homes impressed me.", "Larkspur Homes"),
        (
            "Larkspur Housing Association",
            "What Larkspur Housing Trust does is rare.",
            "Larkspur Housing Trust",
        ),
        (
            "Larkspur Housing Association",
            "I would be proud to work for Greenfield Housing Group.",
            "Greenfield Housing Group",
        ),
        (
            "Northgate Community Trust",
            "I would love to work for Eastfield Community Trust.",
            "Eastfield Community Trust",
        ),
        (
            "Tamar Valley Foods",
            "I remain interested in the role at Severn Valley Foods.",
            "Severn Valley Foods",
        ),
    ],
)
def test_a_word_in_common_makes_no_two_companies_one(company: str, sentence: str, name: str) -> None:
    assert found("company-mismatch", sentence, company=company) == [name]


@pytest.mark.parametrize(
    ("company", "sentence"),
    [
        ("Larkspur Housing Association", "I would like to work for Larkspur Housing, and for Larkspur."),
        ("Larkspur Housing Association", "I liked the Larkspur Digital team, and the Larkspur Board."),
        ("Larkspur Housing Association", "I would love to join the Association."),
        ("Northgate Community Trust", "I would love to work at Northgate Academy for the Trust."),
        ("Kestrel", "I would like to work for Kestrel Labs."),
    ],
)
def test_short_forms_and_parts_of_the_company_are_left_alone(company: str, sentence: str) -> None:
    assert found("company-mismatch", sentence, company=company) == []


@pytest.mark.parametrize(
    ("noted", "sentence", "day"),
    [
        ({"offer": {"decide_by": "2026-12-02"}}, "Thank you for the interview on Wednesday.", "on Wednesday"),
        ({"offer": {"deadline": "2026-12-02"}}, "Our conversation on Wednesday was good.", "on Wednesday"),
        ({"promised_reply_by": "2026-11-24"}, "I enjoyed our talk on Tuesday.", "on Tuesday"),
        ({"applied_on": "2026-11-02"}, "Thank you for meeting me on Monday.", "on Monday"),
        ({}, "Thank you for making time on Thursday 19 November.", "19 November"),
    ],
)
def test_a_date_noted_for_something_else_excuses_no_other_day(
    noted: dict[str, Any], sentence: str, day: str
) -> None:
    assert found("date-mismatch", sentence, **noted) == [day]


@pytest.mark.parametrize(
    ("noted", "sentence"),
    [
        ({"offer": {"decide_by": "2026-12-02"}}, "Thank you for the call on Wednesday with the offer."),
        ({"promised_reply_by": "2026-11-24"}, "The decision that we discussed on Tuesday is close."),
        ({}, "Thank you for your time on Friday 20 November."),
    ],
)
def test_a_sentence_about_another_date_is_left_alone(noted: dict[str, Any], sentence: str) -> None:
    assert found("date-mismatch", sentence, **noted) == []


@pytest.mark.parametrize(
    ("sentence", "silent"),
    [
        ("Have you decided about the role yet?", False),
        ("I have another offer. Have you decided about the role yet?", False),
        ("I have another offer and have to answer it by 26 November. Have you decided?", True),
        ("I have another offer and have to answer it by Thursday. Have you decided?", True),
    ],
)
def test_an_offer_in_the_notes_alone_is_no_reason_to_ask_early(sentence: str, silent: bool) -> None:
    noted = {"promised_reply_by": "2026-11-27", "offer": {"deadline": "2026-11-26"}}
    hits = found("nudge-before-deadline", sentence, purpose=Purpose.STATUS_CHECK, **noted)
    assert (hits == []) is silent


@pytest.mark.parametrize(
    ("purpose", "sentence", "plain"),
    [
        (Purpose.OFFER_DECLINE, "I am not sure if I can accept it at the moment, maybe I will.", False),
        (Purpose.OFFER_DECLINE, "I am undecided, and do not know yet whether I will decline.", False),
        (Purpose.WITHDRAW, "I am not certain I want to continue.", False),
        (Purpose.OFFER_DECLINE, "The salary is low, but I would be delighted to stay in contact.", False),
        (Purpose.WITHDRAW, "I would like to remain in close touch.", False),
        (Purpose.OFFER_ACCEPT, "I accept the offer, maybe I will know more next week.", False),
        (Purpose.OFFER_DECLINE, "I was not sure for a while; I am declining your offer.", True),
        (Purpose.OFFER_DECLINE, "I will not be able to accept your offer at this time.", True),
        (Purpose.OFFER_DECLINE, "I have decided to stay in my present job.", True),
        (Purpose.WITHDRAW, "I have decided not to continue, and wish you well.", True),
    ],
)
def test_a_doubt_is_no_decision(purpose: Purpose, sentence: str, plain: bool) -> None:
    hits = found("clear-decision", sentence, purpose=purpose)
    assert (hits == []) is plain
    assert not any(hit.startswith("You say no") for hit in hits)


PANEL: dict[str, Any] = {
    "recipients": [{"name": "Sam Achebe"}, {"name": "Mei Lin"}],
    "questions": ["how the team shares on-call duty", "when the office move is"],
    "open_question": {"question": "what the rollback plan would be"},
}
THANKS = "Thank you for the conversation about the budget."


def test_a_panel_is_reminded_once() -> None:
    assert len(found("unanswered-question", THANKS, **PANEL, recipient=0)) == 2
    assert found("unanswered-question", THANKS, **PANEL, recipient=1) == []


def test_what_another_letter_of_the_panel_says_is_not_asked_for() -> None:
    said = "The rollback plan I would write has two steps. When is the office move?"
    other = Letter(subject=None, body=f"Dear Mei,\n\n{said}\n\nKind regards,\nAna Ruiz")
    assert found("unanswered-question", THANKS, **PANEL, recipient=0, others=(other,)) == []


def test_one_question_asked_is_enough() -> None:
    one = NOTES | {"questions": PANEL["questions"]}
    assert found("unanswered-question", "When is the office move?", **one) == []
    assert len(found("unanswered-question", THANKS, **one)) == 1


def test_lines_of_a_form_are_explained_once() -> None:
    sentence = "I am a perfect fit, a team player and a quick learner who can hit the ground running."
    interview = Interview.from_data(NOTES)
    letter = Letter(subject=None, body=f"Dear Sam,\n\n{sentence}\n\nKind regards,\nAna Ruiz")
    report = check_letter(letter, Context(interview=interview))
    told = [one.message for one in report.findings if one.rule == "stock-phrases"]
    assert len(told) == 4
    assert ["Together they read like a form" in message for message in told] == [True, False, False, False]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was a pleasure to learn more about Larkspur Homes and its mission.",
        "Thank you for telling me about Greenfield Housing Group and what it does.",
        "I enjoyed learning about Larkspur Housing Association and its people.",
        "You explained how your team goes above and beyond for its world-class clients.",
    ],
)
def test_a_company_and_lines_of_a_form_are_nothing_from_the_conversation(sentence: str) -> None:
    assert len(found("discussion-point", sentence)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "It was a pleasure learning more about the move to rolling forecasts. I am a team player.",
        "Thank you for telling me about the merger with Greenfield Housing Group.",
    ],
)
def test_something_particular_beside_a_company_or_a_form_counts(sentence: str) -> None:
    assert found("discussion-point", sentence) == []
