"""Names inside a sentence: whose, with a small `the`, and with one closing mark."""

import pytest

from followup.core.phrasing import (
    HARD_BREAK,
    PARAGRAPH,
    mark,
    mid_sentence,
    one_stop,
    people,
    place,
    possessive,
    unmark,
)


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("Ana", "Ana's"),
        ("James", "James's"),
        ("Owen James", "Owen James's"),
        ("Chris", "Chris's"),
        ("Marx", "Marx's"),
        ("O'Neill", "O'Neill's"),
        ("the boss", "the boss's"),
        ("李伟", "李伟's"),
        # plurals
        ("the Banks", "the Banks'"),
        ("The Banks", "The Banks'"),
        ("Fernhollow Analytics", "Fernhollow Analytics'"),
        ("Smith & Sons", "Smith & Sons'"),
        # companies
        ("the Weather Company", "the Weather Company's"),
        ("the NHS", "the NHS's"),
        ("Acme Inc.", "Acme Inc.'s"),
        ("Yahoo!", "Yahoo!'s"),
        # possessives already
        ("St. Mary's", "St. Mary's"),
        ("Harrow’s", "Harrow’s"),
        ("the Banks'", "the Banks'"),
        ("", ""),
    ],
)
def test_possessive(name: str, owner: str) -> None:
    assert possessive(name) == owner


@pytest.mark.parametrize(
    ("company", "inside"),
    [
        ("The Weather Company", "the Weather Company"),
        ("the Alder Street School", "the Alder Street School"),
        ("Theta Labs", "Theta Labs"),
        ("THE GAP", "THE GAP"),
        ("The", "The"),
        ("Acme Inc.", "Acme Inc."),
    ],
)
def test_a_company_inside_a_sentence(company: str, inside: str) -> None:
    assert mid_sentence(company) == inside


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("I work at Acme Inc.. Thank you.", "I work at Acme Inc. Thank you."),
        ("It is Acme Inc..", "It is Acme Inc."),
        ("I work at Acme Inc. in May.", "I work at Acme Inc. in May."),
        # the mark in a name closes no sentence
        ("I work at Yahoo!. Thank you.", "I work at Yahoo. Thank you."),
        ("I work at Yahoo! in May.", "I work at Yahoo! in May."),
        (f"I work at Yahoo!.{PARAGRAPH}Thank you.", f"I work at Yahoo.{PARAGRAPH}Thank you."),
        (f"I work at Yahoo!.{HARD_BREAK}Ana", f"I work at Yahoo.{HARD_BREAK}Ana"),
        # quoted words keep their mark inside
        ("the question “Why?”.", "the question “Why?”"),
        ("the point “it works.”.", "the point “it works.”"),
        ("the point “it works”.", "the point “it works”."),
        # what was typed stays
        ("wait … and see.", "wait … and see."),
        ("and so on….", "and so on…"),
        ("version 2.0.", "version 2.0."),
    ],
)
def test_a_sentence_has_one_closing_mark(text: str, closed: str) -> None:
    assert one_stop(text) == closed


def test_one_stop_sees_through_the_marks_of_own_words() -> None:
    text, spans = unmark(one_stop(f"It is {mark('Acme Inc.')}. It was {mark('Yahoo!')}."))
    assert text == "It is Acme Inc. It was Yahoo."
    assert [text[start:end] for start, end in spans] == ["Acme Inc.", "Yahoo"]


@pytest.mark.parametrize(
    ("names", "listed", "own"),
    [
        (["Maja Lindqvist"], "Maja Lindqvist", ["Maja Lindqvist"]),
        (["Will Smith", "May Wong"], "Will Smith and May Wong", ["Will Smith", "May Wong"]),
        (["- Sr Joan Pike", "The matron."], "Sr Joan Pike and the matron", ["Sr Joan Pike", "the matron"]),
        (["Ana, the nurse", "Bo"], "Ana, the nurse, and Bo", ["Ana, the nurse", "Bo"]),
        (["Their receptionist!!"], "your receptionist", ["your receptionist"]),
        (["Everyone on nights"], "everyone on nights", ["everyone on nights"]),
    ],
)
def test_people_are_listed_by_their_names(names: list[str], listed: str, own: list[str]) -> None:
    text, spans = unmark(people(names))
    assert text == listed
    assert [text[start:end] for start, end in spans] == own


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("the careers fair in Leeds", "the careers fair in Leeds"),
        ("We met at the careers fair.", "the careers fair"),
        ("at The Leeds Fair!", "the Leeds Fair"),
        ("in Bristol", "Bristol"),
        ("Their stand at TechDay", "your stand at TechDay"),
        ("At", "at"),
    ],
)
def test_a_place_stands_behind_at(typed: str, at: str) -> None:
    text, spans = unmark(f"at {place(typed)} on Friday")
    assert text == f"at {at} on Friday"
    assert [text[start:end] for start, end in spans] == [at]
