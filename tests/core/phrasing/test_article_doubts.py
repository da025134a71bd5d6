"""Where `a` and `an` are both said, the checklist says nothing: which words these are, and which are not."""

import pytest

from followup.core.phrasing.article_doubts import article_in_doubt

DOUBTFUL_TEXT = """
SQL FAQ URL NASA LED historic hotel herb Ubisoft Eunice 1100 FFmpeg html npm utf UNESCO Ümit h2
"""
SURE_TEXT = """
user hour honest house HR MBA MVP UX API X 8 11 18 100 unit urgent usher European university iOS small step
school flat year eulogy utility engineer Okonkwo Ukrainian Uber
"""


@pytest.mark.parametrize("word", DOUBTFUL_TEXT.split())
def test_doubtful(word: str) -> None:
    assert article_in_doubt(word)


@pytest.mark.parametrize("word", SURE_TEXT.split())
def test_sure(word: str) -> None:
    assert not article_in_doubt(word)
