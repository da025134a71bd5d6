import pytest

from followup.core.phrasing import doubt, unmark

DOUBTS = {
    "whether I have led a team of this size": " about whether I have led a team of this size",
    "if i can lift 25kg": " about whether I can lift 25kg",
    "the gap in my CV 2023-24": " about the gap in my CV 2023-24",
    "My notice period.": " about my notice period",
    "two jobs in three years": " about two jobs in three years",
    "no pastry experience": ": no pastry experience",
    "overqualified": ": “overqualified”",
    "too junior?": ": “too junior”",
    "not enough Excel": ": “not enough Excel”",
    "that I'd leave after a year": ": that I'd leave after a year",
    "I don't have a degree": ": that I don't have a degree",
    "You said I might be overqualified": ": that I might be overqualified",
    "they think I am too old for nights": ": that I am too old for nights",
    "they thought I talk too fast": ": that I talk too fast",
    "they worried about my notice period": " about my notice period",
    "They weren't sure about me having no paeds": " about me having no paeds",
    "they werent sure whether I would fit their team": " about whether I would fit their team",
    "concerned about relocation": " about relocation",
    "about my notice period": " about my notice period",
    "Would I be bored?": ": “Would I be bored?”",
}


@pytest.mark.parametrize(("typed", "said"), DOUBTS.items())
def test_a_doubt_stays_a_doubt(typed: str, said: str) -> None:
    assert unmark(doubt(typed))[0] == said


@pytest.mark.parametrize("typed", DOUBTS)
def test_its_words_are_the_candidates(typed: str) -> None:
    text, spans = unmark(doubt(typed))
    assert spans
    assert all(text[start:end].strip() for start, end in spans)
