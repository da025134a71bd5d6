"""What people type, and the sentence that it must give: the policy, by example, in fragments/*.toml.

A file holds one kind of fragment and says what is done with it; a table in it holds one filter, and each line
a fragment and what the filter makes of it.
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from followup.core import phrasing

HERE = Path(__file__).parent / "fragments"
FILTERS: Mapping[str, tuple[Callable[[str], str], str]] = {
    "topic": (phrasing.topic, "We spoke about {}."),
    "topics": (lambda text: phrasing.topics([text]), "We spoke about {}."),
    "outside": (lambda text: phrasing.topics([text], reader_outside=True), "They spoke with me about {}."),
    "asked": (phrasing.asked, "You {}."),
    "matter": (phrasing.matter, "One further thought on {}: it depends."),
    "ask": (phrasing.ask, "{}"),
    "thing": (phrasing.thing, "I can send you {} if it helps."),
    "moment": (phrasing.sentence, "{}"),
    "skill": (lambda text: phrasing.sentence(text, frame="I bring", subject="I"), "{}"),
    "reason": (lambda text: phrasing.sentence(text, frame="The reason is", subject="I"), "{}"),
    "answer": (phrasing.after_colon, "A fuller answer: {}"),
}
"""Each filter, and a sentence as the templates use it."""


def fragments() -> Iterator[tuple[str, str, str, str]]:
    """Yield the kind, the filter, the fragment and what it must give."""
    for path in sorted(HERE.glob("*.toml")):
        for name, table in tomllib.loads(path.read_text(encoding="utf-8")).items():
            for typed, expected in table.items():
                yield path.stem, name, typed, expected


CASES = list(fragments())
IDS = [f"{kind}-{name}-{place}" for place, (kind, name, _, _) in enumerate(CASES)]


def in_a_letter(name: str, typed: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return a sentence around a fragment, and where the candidate's words stand in it."""
    made, sentence = FILTERS[name]
    return phrasing.unmark(phrasing.one_stop(sentence.format(made(typed))))


def test_the_table_is_long_and_of_every_kind() -> None:
    assert len(CASES) >= 500
    assert {name for _, name, _, _ in CASES} == set(FILTERS)


@pytest.mark.parametrize(("kind", "name", "typed", "expected"), CASES, ids=IDS)
def test_a_fragment_gives_its_sentence(kind: str, name: str, typed: str, expected: str) -> None:
    made, _ = FILTERS[name]
    assert phrasing.unmark(made(typed))[0] == expected, kind


FLAWS = re.compile(
    r"\.\.|[.!?]”\.|  | [,.;:?!](?:\s|$)|\b(?:about|on) (?:we|they|i|he|she)\b|\bthe (?:the|a|an|my|your)\b"
    r"|\b(?:role|about|and|of) \.(?!\w)|“”|\(\)|\bi\b|[\x00-\x1f\ufdd0-\ufdef]"
)


@pytest.mark.parametrize(("kind", "name", "typed", "expected"), CASES, ids=IDS)
def test_a_sentence_around_it_holds(kind: str, name: str, typed: str, expected: str) -> None:
    text, _ = in_a_letter(name, typed)
    assert FLAWS.search(text) is None, (kind, text)
    assert re.search(r"[.?!…。？؟](?:[”\"’)]*)$", text), (kind, text)
    assert expected[:-1] in text


@pytest.mark.parametrize(("kind", "name", "typed", "expected"), CASES, ids=IDS)
def test_every_marked_word_was_typed(kind: str, name: str, typed: str, expected: str) -> None:
    text, spans = in_a_letter(name, typed)
    assert spans, (kind, text)
    for start, end in spans:
        assert phrasing.is_own(text[start:end], [typed]), (kind, expected, text[start:end])


def test_several_points_share_what_opens_them() -> None:
    spoken = phrasing.unmark(phrasing.topics(["They use Go", "the team is remote"]))[0]
    assert spoken == "the fact that you use Go and that the team is remote"
    listed = phrasing.unmark(phrasing.topics(["pricing; discounts", "St. Mary's. The podcast."]))[0]
    assert listed == "pricing, discounts, St. Mary's, and the podcast"
    assert phrasing.unmark(phrasing.topics(["the rota", "the rota."]))[0] == "the rota"


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a", "b", "c"], "a, b, and c"),
        (["tests and releases", "hiring"], "tests and releases, and hiring"),
        (["", "hiring"], "hiring"),
    ],
)
def test_listing(items: list[str], expected: str) -> None:
    assert phrasing.listing(items) == expected
