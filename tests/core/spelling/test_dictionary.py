"""The dictionary: its data decodes, holds the words it is to hold, and is read a little at a time."""

import subprocess
import sys
import time
from importlib import resources

import pytest

from followup.core.spelling.dictionary import DATA, Dictionary, Rank, dictionary

EVERY = 85_000
"""Fewest words: SCOWL's lists up to size 60, without possessives and without most people's names."""


@pytest.fixture(scope="module")
def data() -> bytes:
    return resources.files("followup.core.spelling").joinpath(DATA).read_bytes()


def all_words(words: Dictionary) -> dict[str, Rank]:
    return {word: rank for opening in words.openings for word, rank in words.beginning(opening).items()}


def test_the_data_decodes_into_this_many_words(data: bytes) -> None:
    words = all_words(Dictionary(data))
    assert EVERY <= len(words) < EVERY + 1_000
    counts = [sum(rank is wanted for rank in words.values()) for wanted in Rank]
    assert [count // 1000 for count in counts] == [4, 7, 29, 39, 5]
    odd = [word for word in words if not word.replace("'", "").isalpha() or not word.isascii()]
    assert odd == []
    assert [word for word in words if word != word.lower()] == []


@pytest.mark.parametrize(
    ("word", "rank"),
    [
        ("the", Rank.EVERYDAY),
        ("a", Rank.EVERYDAY),
        ("don't", Rank.EVERYDAY),
        ("interview", Rank.COMMON),
        ("receive", Rank.EVERYDAY),
        ("colour", Rank.EVERYDAY),
        ("color", Rank.EVERYDAY),
        ("enthusiastically", Rank.FAMILIAR),
        ("reorganise", Rank.FAMILIAR),
        ("zygotes", Rank.RARE),
        ("cafe", Rank.COMMON),
        ("english", Rank.NAME),
        ("monday", Rank.NAME),
    ],
)
def test_a_word_has_its_rank(word: str, rank: Rank) -> None:
    assert dictionary().rank(word) is rank


@pytest.mark.parametrize("word", ["recieve", "teh", "untill", "definately", "", "'", "zzzz", "İ", "qu", "ß"])
def test_what_is_no_word_has_none(word: str) -> None:
    assert dictionary().rank(word) is None


def test_looking_up_reads_one_opening(data: bytes) -> None:
    words = Dictionary(data)
    assert words.rank("thank") is Rank.EVERYDAY
    assert list(words._words) == ["tha"]


def test_it_opens_quickly(data: bytes) -> None:
    """Many times the usual: a guard against reading all of it, not a measurement (see `make measure`)."""
    letter = resources.files("followup.core.spelling").joinpath("modern_words.py").read_text("utf-8")
    asked = sorted(set(letter.lower().split()))[:200]
    best = 1.0
    for _ in range(3):
        before = time.process_time()
        words = Dictionary(data)
        for key in asked:
            words.rank(key)
        best = min(best, time.process_time() - before)
    assert best < 0.06


def test_nothing_is_read_at_import() -> None:
    question = (
        "import followup.core, followup.core.checklist, followup.core.spelling.dictionary as d; "
        "import followup.core.spelling.modern_words as m; "
        "print(d.dictionary.cache_info().currsize, m.modern_words.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "0"]
