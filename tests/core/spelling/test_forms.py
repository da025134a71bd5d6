"""Words are right as they stand, or as forms of words that are; slips are not."""

import pytest

from followup.core.spelling import known
from followup.core.spelling.dictionary import dictionary
from followup.core.spelling.modern_words import modern_words

RIGHT = """
receive colour color organise organize Monday English I I'm don't don’t team's teams' James's it'll who've
business's café naïve fiancée résumé well-known follow-up state-of-the-art co-founder re-elect Dublin-based
reskilling onboarding roadmap frontend DevOps devops Kubernetes kubernetes fintech upskilling wellbeing
cybersecurity backlog standup workflow dataset GitHub github LinkedIn nonbinding recheck unbilled prebooked
coleader template-like letterlike likewise leaderless GDPR
""".split()
WRONG = """
recieve teh untill definately seperate accomodate thier wich becuase occured goverment wierd tommorow
reguards reguarding prepaired conspires' remined monday's- follow-upp wel-known englsh london dont
onbording kubernets datset nonsence unkown rember preceed comitted relevent-less
""".split()


@pytest.mark.parametrize("word", RIGHT)
def test_right(word: str) -> None:
    assert known(word)


@pytest.mark.parametrize("word", [word for word in WRONG if not word.endswith(("'", "-"))])
def test_wrong(word: str) -> None:
    assert not known(word)


def test_a_name_needs_its_capital() -> None:
    assert known("Portugal")
    assert known("Portugal's")
    assert not known("portugal")
    assert not known("portugal's")


def test_a_word_may_have_a_capital_or_several() -> None:
    assert known("Receive")
    assert known("RECEIVE")
    assert not known("Recieve")
    assert not known("RECIEVE")


def test_modern_words_are_right_in_every_case() -> None:
    words = modern_words()
    assert 1_300 <= len(words) <= 2_000
    for key, written in words.items():
        assert known(key)
        assert known(written)
        assert key == written.lower()


def test_modern_words_are_worth_their_place() -> None:
    """A word that the dictionary has, as often as not, needs no second home."""
    double = [key for key in modern_words() if dictionary().rank(key) is not None]
    assert len(double) < len(modern_words()) / 5, double[:20]
