"""Forms of names: what is a slip, what is short, what is the same with other letters."""

import pytest

from followup.core.names.forms import is_form_of, is_short_form, name_words, same_letters, slip_of
from followup.core.names.nicknames import formal_names, is_short_for

SHORT = [
    ("kate", "katherine"), ("kate", "catherine"), ("katie", "kathleen"), ("bob", "robert"),
    ("liz", "elizabeth"),
    ("bill", "william"), ("mike", "michael"), ("alex", "alexandra"), ("alex", "alexei"), ("dave", "david"),
    ("jim", "james"), ("peggy", "margaret"), ("jack", "john"), ("tony", "anthony"), ("beth", "elizabeth"),
    ("ben", "benjamin"), ("nik", "nikolai"), ("raj", "rajesh"), ("venkat", "venkataraman"),
    ("sam", "samantha"),
    ("jon", "jonathan"), ("steve", "steven"), ("tom", "thomas"), ("dan", "danielle"), ("mo", "mohammed"),
]  # fmt: skip
SLIPS = [
    ("katharine", "katherine"), ("catherine", "katherine"), ("anna", "ana"), ("okonwko", "okonkwo"),
    ("rahman", "raman"), ("steven", "stephen"), ("micheal", "michael"), ("marie", "maria"), ("jon", "john"),
    ("lindquist", "lindqvist"), ("smyth", "smith"), ("thompson", "thomson"), ("brain", "brian"),
    ("ann", "anna"),
]  # fmt: skip
STRANGERS = [
    ("peter", "chidi"),
    ("thompson", "bell"),
    ("maria", "priya"),
    ("okafor", "okonkwo"),
    ("lee", "osei"),
]


@pytest.mark.parametrize(("short", "full"), SHORT)
def test_a_short_form_is_right_both_ways(short: str, full: str) -> None:
    assert is_short_form(short, full)
    assert is_short_form(full, short)
    assert not slip_of(short, full, sure=True)


@pytest.mark.parametrize(("written", "right"), SLIPS)
def test_a_slip_is_one(written: str, right: str) -> None:
    assert slip_of(written, right, sure=True)


@pytest.mark.parametrize(("written", "right"), STRANGERS)
def test_another_name_is_neither_slip_nor_form(written: str, right: str) -> None:
    assert not slip_of(written, right, sure=True)
    assert not is_form_of(written, right)


def test_elsewhere_a_short_word_has_to_be_closer() -> None:
    assert slip_of("marsch", "marsh", sure=False)
    assert not slip_of("okanko", "okonkwo", sure=False)
    assert slip_of("okanko", "okonkwo", sure=True)


@pytest.mark.parametrize(
    ("left", "right"),
    [("jose", "josé"), ("mueller", "müller"), ("soren", "søren"), ("soeren", "søren"), ("lukasz", "łukasz")],
)
def test_accents_are_letters_all_the_same(left: str, right: str) -> None:
    assert same_letters(left, right)
    assert not same_letters(left, right + "x")


@pytest.mark.parametrize(
    ("key", "name"), [("sammy", "samuel"), ("robbie", "robin"), ("k", "katherine"), ("bob", "rob")]
)
def test_fond_forms_and_initials_may_stand_for_a_name(key: str, name: str) -> None:
    assert is_form_of(key, name)


def test_names_lose_what_is_no_name() -> None:
    assert [word.key for word in name_words("Dr. Ludwig van der Berg, PhD")] == ["ludwig", "berg"]
    assert [word.text for word in name_words("J. Anne-Marie O’Neill Jr")] == ["Anne", "Marie", "O’Neill"]


def test_the_list_says_nothing_twice_and_holds_no_formal_name_as_its_own_short_form() -> None:
    names = formal_names()
    assert len(names) >= 400
    assert not [name for name in names if is_short_for(name, name)]
