"""Suggestions: the likeliest first, in the case of the word, quickly."""

import time

import pytest

from followup.core.spelling import known, suggest
from followup.core.spelling.slips import FAR, cost
from followup.core.spelling.suggesting import candidates


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("recieve", "receive"),
        ("Recieve", "Receive"),
        ("RECIEVE", "RECEIVE"),
        ("definately", "definitely"),
        ("oportunity", "opportunity"),
        ("intervew", "interview"),
        ("managment's", "management's"),
        ("companys", "companies"),
        ("basicly", "basically"),
        ("fotography", "photography"),
        ("nowledge", "knowledge"),
        ("dissapointing", "disappointing"),
        ("aquantance", "acquaintance"),
        ("kubernets", "Kubernetes"),
        ("portugese", "Portuguese"),
        ("infact", "in fact"),
        ("Alot", "A lot"),
        ("dont", "don't"),
        ("ive", "I've"),
        ("thats", "that's"),
        ("teh", "the"),
    ],
)
def test_the_likeliest_comes_first(wrong: str, right: str) -> None:
    assert suggest(wrong)[0] == right


def test_as_many_as_were_asked_for() -> None:
    assert len(suggest("wor", most=5)) == 5
    assert len(suggest("wor", most=1)) == 1
    assert suggest("xqzvwkjp") == ()
    assert suggest("") == ()
    assert len(set(suggest("acommodate"))) == len(suggest("acommodate"))


@pytest.mark.parametrize(
    "wrong", ["recieve", "speach", "alot", "strenght", "proffesional", "kubernets", "aboutit"]
)
def test_every_suggestion_is_right(wrong: str) -> None:
    for text in suggest(wrong, most=9):
        assert all(known(word) for word in text.split()), text


@pytest.mark.parametrize(
    ("cheap", "dear"),
    [
        (("seperate", "separate"), ("sekarate", "separate")),
        (("comittee", "committee"), ("cowmittee", "committee")),
        (("freind", "friend"), ("frrend", "friend")),
        (("hwich", "which"), ("bhich", "which")),
        (("acress", "actress"), ("xactress", "actress")),
        (("foto", "photo"), ("loto", "photo")),
        (("cant", "can't"), ("canst", "can't")),
    ],
)
def test_what_people_do_often_costs_less(cheap: tuple[str, str], dear: tuple[str, str]) -> None:
    assert cost(*cheap, slips=2, most=9.0) < cost(*dear, slips=2, most=9.0)


def test_costs_have_an_end() -> None:
    assert cost("right", "right", slips=2, most=9.0) == 0
    assert cost("rihgt", "right", slips=0, most=9.0) == FAR
    assert cost("abcdefgh", "right", slips=3, most=9.0) == FAR
    assert cost("rxyzt", "right", slips=2, most=9.0) == FAR
    assert cost("rigjt", "right", slips=2, most=0.1) == FAR


def test_a_long_or_hostile_word_takes_no_time() -> None:
    before = time.process_time()
    for word in ("a" * 5000, "ab" * 2000, "the" * 1000, "'" * 500, "é" * 500, "re" * 900 + "ally"):
        known(word)
        suggest(word)
    assert time.process_time() - before < 1.0


def test_suggestions_are_quick() -> None:
    """Many times the usual: a guard against a scan of all words, not a measurement."""
    wrong = [
        "recieved",
        "managment",
        "oportunities",
        "sincerly",
        "comunication",
        "enviroment",
        "acheive",
        "beleive",
    ]
    for word in wrong:
        candidates(word)
    candidates.cache_clear()
    before = time.process_time()
    for word in wrong:
        candidates(word)
    assert (time.process_time() - before) / len(wrong) < 0.05
