"""What holds for any text at all, typed by anybody."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.core import phrasing
from followup.core.phrasing.own_words import _keys

FILTERS: Mapping[str, Callable[[str], str]] = {
    "topic": phrasing.topic,
    "outside": lambda text: phrasing.topic(text, reader_outside=True),
    "topics": lambda text: phrasing.topics([text, "the rota"]),
    "asked": phrasing.asked,
    "matter": phrasing.matter,
    "ask": phrasing.ask,
    "thing": phrasing.thing,
    "moment": phrasing.sentence,
    "skill": lambda text: phrasing.sentence(text, frame="I bring", subject="I"),
    "reason": lambda text: phrasing.sentence(text, frame="The reason is", subject="I"),
    "answer": phrasing.after_colon,
}
PIECES = (
    "we they you I our their your the a an and or but of to in on w/ abt u dont if how what why "
    "whether who is  was will would do did asked told said that talked about built build cut "
    "costs cuts use uses used team  teams plan nurses Kafka Sarah SQL ICU iOS e.g. etc. Inc. "
    "Yahoo! vs. 5 20% £2m 1:2 -> → & + @ # - – — , ;  : . ... ! ?! ? ?? ( ) “ ” \" ' ‘ ’ « » "
    "`code` {{x}} <b> http://x.org/?a=b a@b.org 🙂 :) lol 面接 проект  عربي 1. 2) • * ** [ ] NOT "
    "VERY FAST not never always very too because of my Q: topic: once-weekly don't  we're \n \t "
).split(" ")
ROUGH = st.lists(st.sampled_from([*PIECES, "\n", "\t", "\u202e", "\x00", "\ufdd0"]), max_size=40).map(
    " ".join
)
ANY = st.one_of(st.text(max_size=300), ROUGH, st.lists(st.sampled_from(PIECES), max_size=30).map("".join))


@pytest.mark.parametrize("name", FILTERS)
@settings(max_examples=40, deadline=None)
@given(typed=ANY)
def test_any_text_becomes_clean_text(name: str, typed: str) -> None:
    text, spans = phrasing.unmark(phrasing.one_stop(FILTERS[name](typed)))
    assert not re.search("[\ufdd0-\ufdef]", text)
    assert not [char for char in text if unicodedata.category(char) == "Cc"]
    assert "  " not in text
    assert text == text.strip() or not typed.strip()
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))


@pytest.mark.parametrize("name", FILTERS)
@settings(max_examples=40, deadline=None)
@given(typed=ANY)
def test_every_marked_word_was_typed(name: str, typed: str) -> None:
    text, spans = phrasing.unmark(FILTERS[name](typed))
    for start, end in spans:
        assert phrasing.is_own(text[start:end], [typed, "the rota"]), (text, text[start:end])


@pytest.mark.parametrize("name", ["moment", "skill", "reason", "answer", "ask"])
@settings(max_examples=40, deadline=None)
@given(typed=ANY)
def test_a_sentence_ends_with_one_closing_mark(name: str, typed: str) -> None:
    text = phrasing.unmark(phrasing.one_stop(FILTERS[name](typed)))[0]
    if any(char.isalnum() for char in text):
        assert re.search(r"[.!?…。？！؟][\"'”’)\]»]*$", text), text
        assert not re.search(r"(?:[!?。？！؟][.!?。？！؟]|\.[.!])[.!?。？！؟]*$", text), text


@given(ANY)
def test_tidying_twice_changes_nothing_more(typed: str) -> None:
    once = phrasing.tidy(typed)
    assert phrasing.tidy(once) == once


@given(
    st.lists(
        st.sampled_from(["Kafka", "rota", "ward", "pension", "Leeds", "SQL", "nights", "for", "of", "in"])
    )
)
def test_no_word_of_a_plain_fragment_is_lost(words: list[str]) -> None:
    typed = " ".join(words)
    for name, make in FILTERS.items():
        kept = _keys(phrasing.unmark(make(typed))[0])
        if len(words) <= phrasing.POINT_WORDS:
            assert [key for key in _keys(typed) if key not in kept] == [], name


@pytest.mark.parametrize("name", FILTERS)
def test_a_field_that_is_full_to_the_limit_passes(name: str) -> None:
    for typed in (
        "a " * 1000,
        "(" * 2000,
        "“" * 2000,
        "we talked about " * 125,
        "1) " * 660,
        "x" * 2000,
        "!?" * 1000,
    ):
        phrasing.unmark(FILTERS[name](typed))


@given(st.text(min_size=1, max_size=60), st.text(max_size=20), st.text(max_size=20))
def test_marks_say_where_the_words_stand(own: str, before: str, after: str) -> None:
    if {phrasing.OWN_START, phrasing.OWN_END} & set(own + before + after):
        return
    text, spans = phrasing.unmark(before + phrasing.mark(own) + after)
    assert text == before + own + after
    assert [text[start:end] for start, end in spans] == [own]
