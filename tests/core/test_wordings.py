"""The patterns: choices, what may be left out, gaps, the longest match, and that no text makes them slow."""

import itertools
import re
import time

import pytest

from followup.core.wordings import Wordings


def quotes(patterns: tuple[str, ...], text: str) -> list[str]:
    return [match.text for match in Wordings(*patterns).find(text)]


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (
            "i {need|want} {a|an|your} {|quick }{reply|answer}",
            "I need an answer, I want your quick  reply",
            2,
        ),
        ("i {need|want} a reply", "I wanted a reply", 0),
        ("please, please", "Please, please", 1),
        ("please, please", "please please", 0),
        ("please please", "please, please", 0),
        ("self-{starter|driven}", "a self-starter, self–driven, self starter", 2),
        ("waited … weeks", "waited for two weeks; waited weeks; waited a b c weeks; waited a b c d weeks", 2),
        ("waited … weeks", "waited. For weeks", 0),
        ("a {|b }d", "a d a b d", 2),
        ("you {|… }{analyst|engineer}", "you analyst; you data engineer", 2),
        ("can't", "CAN’T can‘t cant", 2),
        ("talk {soon|later}. {bye|see you}", "Talk soon. Bye, talk later. See you. Talk soon, bye", 2),
        ("{the both|on the both of} us", "The both us, the of us. Both, on the both of us", 2),
        ("{|… }{us|you and me}: {… |}done", "us: done; you and me: all of it done. Us. Done", 1),
        ("{teachers' |}desk", "the teachers' desk, a desk", 2),
    ],
)
def test_finds(pattern: str, text: str, found: int) -> None:
    assert len(quotes((pattern,), text)) == found


def test_the_longest_counts_and_nothing_overlaps() -> None:
    assert quotes(("a b", "a b c", "c d"), "a b c d a b") == ["a b c", "a b"]


def test_finds_what_a_plain_search_for_each_wording_finds() -> None:
    """Against every wording spelled out."""
    pattern = "i {|do |really do }{need|want} {a|an|your} {|quick |very quick }{reply|answer now|answer}"
    pieces = [
        piece.split("|") if place % 2 else [piece] for place, piece in enumerate(re.split(r"[{}]", pattern))
    ]
    spelled = [" ".join("".join(words).split()) for words in itertools.product(*pieces)]
    assert len(spelled) == 3 * 2 * 3 * 3 * 3
    for text in spelled:
        assert quotes((pattern,), f"So {text}, yes") == [text]
        assert quotes((pattern,), f"So {text}ing, yes") in ([], [text.removesuffix(" now")])


def test_people_read_it_without_braces() -> None:
    assert Wordings("i {need|want} {a|an} {|quick }reply").listed == ("i need/want a/an reply",)


def test_a_pattern_needs_a_word() -> None:
    with pytest.raises(ValueError, match="cannot be left out"):
        Wordings("{|a}").within("text")


def test_no_text_makes_it_slow() -> None:
    wordings = Wordings("a {|a }{|a }{|a }{|a }{|a }{|a }{|a }{|a }{|a }{|a }b", "a … a … a … b")
    started = time.process_time()
    assert not wordings.within("a " * 5000)
    assert time.process_time() - started < 5
