"""Names, titles and roles as people type them, in the words that every message shares."""

import pytest

from followup.core.courtesy import called, greeting, job_title
from followup.core.interview import Interview, Recipient
from followup.core.phrasing import mark, unmark
from followup.core.rendering import laid_out
from followup.core.template import Channel

TITLES = {
    "Data Analyst": "Data Analyst",
    "the Maths Teacher position": "Maths Teacher",
    "Senior Engineer role": "Senior Engineer",
    "Analyst job": "Analyst",
    "position of Data Analyst": "Data Analyst",
    "the role of a Registered Nurse": "Registered Nurse",
    "Coordinator role at the Leeds office": "Coordinator (Leeds office)",
    "Data Analyst position at Fernhollow": "Data Analyst",
    "VP, Risk": "VP, Risk",
    "internship": "internship",
    "Post Office Clerk": "Post Office Clerk",
    "role": "role",
    "Job Coach": "Job Coach",
    "مهندس برمجيات": "مهندس برمجيات",
}
CALLED = {
    ("Alan Whitcombe", "Sir"): "Sir Alan",
    ("Sir Alan Whitcombe", "Sir"): "Sir Alan",
    ("Prof. Dr. Klaus Weber", "Prof. Dr."): "Prof. Dr. Weber",
    ("the editor", ""): "Editor",
    ("The Edge", ""): "The Edge",
    ("Cher", "Ms"): "Ms Cher",
}


@pytest.mark.parametrize(("typed", "title"), TITLES.items())
def test_a_role_stands_before_the_word_role(typed: str, title: str) -> None:
    assert job_title(typed, "Fernhollow") == title


@pytest.mark.parametrize(("person", "expected"), CALLED.items())
def test_a_person_is_called_as_people_do(person: tuple[str, str], expected: str) -> None:
    name, honorific = person
    assert called(Recipient(name=name, honorific=honorific)) == expected


def test_a_team_is_greeted_without_the_article_of_its_company() -> None:
    interview = Interview.from_data({"company": "The Guardian"})
    line = greeting(interview, (), tone="formal", channel=Channel.EMAIL, pick=lambda *options: options[0])
    assert line == "Dear Guardian team,"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at Acme Inc.. We", "at Acme Inc. We"),
        (f"wrote “{mark('Acme Inc.')}”. Sorry", "wrote “Acme Inc.” Sorry"),
        (f"asked: “{mark('What now')}?”. Here", "asked: “What now?” Here"),
        (f"asked: “{mark('What now')}?”, and", "asked: “What now?”, and"),
        ("Well... yes", "Well... yes"),
    ],
)
def test_a_sentence_ends_once(text: str, expected: str) -> None:
    assert unmark(laid_out(text))[0] == expected


@pytest.mark.parametrize("typed", ["N/A", "n.a.", "none", "Nothing", "-", "...", "?", "—"])
def test_what_says_nothing_is_absent(typed: str) -> None:
    interview = Interview.from_data({"moment": typed, "points": [typed, "the roadmap"]})
    assert interview.moment == ""
    assert interview.points == ("the roadmap",)


@pytest.mark.parametrize("typed", ["Na", "No", "🙂", "7", "nil returns"])
def test_what_says_little_is_kept(typed: str) -> None:
    assert Interview.from_data({"moment": typed}).moment == typed
