"""The pieces that rules share: phrases by whole words, near misses, and whether a point is in a letter."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.matchers import (
    edit_distance,
    known_words,
    opens_sentence,
    plain_letters,
    quoted,
    reads_english,
    words_of,
)
from followup.core.points import says
from followup.core.wordings import Wordings, find_in_letter

PIECES = [
    "thank you",
    "Thank",
    "you",
    " ",
    "\n",
    "\u00a0",
    "I’d",
    "I'd",
    "love",
    ",",
    "-",
    "👋",
    "é",
    "e\u0301",
    ".",
]
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=30).map("".join))


@given(TEXTS)
def test_words_slice_back(text: str) -> None:
    end = 0
    for word in words_of(text):
        assert end <= word.start < word.end <= len(text)
        assert not any(char.isspace() for char in text[word.start : word.end])
        end = word.end


@given(TEXTS)
def test_matches_slice_back_and_never_overlap(text: str) -> None:
    end = 0
    for match in Wordings("thank you", "thank", "I'd love", "you … love", "é").find(text):
        assert text[match.start : match.end] == match.text
        assert match.start >= end
        end = match.end


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("thank you", "Well, THANK\n you!", "THANK\n you"),
        ("thank you", "thank\u00a0you", "thank\u00a0you"),
        ("thank you", "thank, you", None),
        ("thank you", "thank\n\nyou", None),
        ("thank you", "thank yous", None),
        ("I'd love", "I’d love it", "I’d love"),
        ("I’d love", "I'd love it", "I'd love"),
        ("follow-up", "a follow‑up note", "follow‑up"),
        ("follow-up", "follow up", None),
        ("I expect … reply", "I expect a very quick reply.", "I expect a very quick reply"),
        ("I expect … reply", "I expect reply", None),
        ("I expect … reply", "I expect one. Please reply", None),
        ("I expect … reply", "I expect a b c d reply", None),
        ("café", "a Cafe\u0301 there", "Cafe\u0301"),
        ("sir/madam", "Dear Sir/Madam,", "Sir/Madam"),
        ("team", "the team's plan", None),
    ],
)
def test_a_phrase_is_found_by_whole_words(phrase: str, text: str, found: str | None) -> None:
    match = Wordings(phrase).first(text)
    assert (match.text if match else None) == found


def test_the_longest_phrase_counts() -> None:
    phrases = Wordings("thank", "thank you", "thank you … much", "you")
    assert [m.phrase for m in phrases.find("thank you so very much, thank you, and you")] == [
        "thank you … much", "thank you", "you",
    ]  # fmt: skip


def test_a_phrase_ends_with_a_word() -> None:
    with pytest.raises(ValueError, match="ends with a word"):
        Wordings("thank …").first("thank you")


def test_subject_and_body_are_searched() -> None:
    letter = Letter(subject="Thank you", body="Dear Ana,\n\nThank you for the tour.")
    assert [(part.value, match.start) for part, match in find_in_letter(Wordings("thank you"), letter)] == [
        ("subject", 0),
        ("body", 11),
    ]


LETTERS = st.text("abc", max_size=7)


def slow_distance(left: str, right: str) -> int:
    if not left or not right:
        return len(left) + len(right)
    best = min(
        slow_distance(left[1:], right) + 1,
        slow_distance(left, right[1:]) + 1,
        slow_distance(left[1:], right[1:]) + (left[0] != right[0]),
    )
    if left[:2] == right[1::-1] and len(left) > 1 < len(right):
        best = min(best, slow_distance(left[2:], right[2:]) + 1)
    return best


@example("okonkwo", "okonwko")
@example("ca", "abc")
@given(st.text("ab", max_size=4), st.text("ab", max_size=4))
def test_the_distance_is_the_restricted_one(left: str, right: str) -> None:
    assert edit_distance(left, right, 2) == min(slow_distance(left, right), 3)


@given(LETTERS, LETTERS)
def test_the_distance_is_even_handed(left: str, right: str) -> None:
    assert edit_distance(left, right) == edit_distance(right, left)
    assert (edit_distance(left, right) == 0) == (left == right)


@pytest.mark.parametrize(
    ("point", "text"),
    [
        ("the migration to Snowflake", "I liked how you are migrating to Snowflake."),
        ("We talked about the roadmap.", "Your roadmap gave me ideas."),
        ("how they cut wait times by 20%", "How you cut waiting times is worth copying."),
        ("Your team's approach to on-call", "I have thought about their on-call duty."),
        ("planning", "The plans you showed me"),
        ("データ契約の移行について", "先日はデータ契約の移行について伺いました。"),
        ("the way the team works", "You said how the team worked before."),
        ("", "anything"),
        ("C++ templates", "We compared templates."),
    ],
)
def test_a_point_is_said(point: str, text: str) -> None:
    assert says(text, point)


@pytest.mark.parametrize(
    ("point", "text"),
    [
        ("the migration to Snowflake", "Thank you for your time. I remain interested in the role."),
        ("how the team handles data contracts", "I would join your team as a data analyst."),
        ("We talked about the roadmap.", "We talked about many things."),
        ("データ契約の移行", "ありがとうございました。"),
        ("👋", "Thank you."),
    ],
)
def test_a_point_is_not_said(point: str, text: str) -> None:
    assert not says(text, point, frozenset({"data", "analyst"}))


@given(TEXTS, TEXTS)
def test_a_point_is_in_every_text_that_quotes_it(point: str, text: str) -> None:
    assert says(f"{text} {point} {text}", point)


def test_words_of_the_interview_are_known() -> None:
    interview = Interview.from_data(
        {"company": "Owl & Co's", "recipients": [{"name": "José Lind", "points": ["dbt"]}]}
    )
    assert {"owl", "co's", "co", "josé", "lind", "dbt"} <= known_words(interview)


def test_small_pieces() -> None:
    assert plain_letters("José Groß") == "jose groß"
    assert quoted("a\n b" + " c" * 40, 9) == "“a b c c…”"
    assert [opens_sentence("Yes. “No, he", at) for at in (0, 6, 10)] == [True, True, False]
    assert reads_english("Thank you for the hour and for the plan that you showed me, with all of its data.")
    assert not reads_english(
        "Vielen Dank für das freundliche Gespräch am Freitag und die Einblicke in Ihre Arbeit dort"
    )
