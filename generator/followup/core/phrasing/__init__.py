"""Fits what people typed into sentences, and marks it as theirs. Asserts nothing: what cannot be fitted
safely is quoted."""

from followup.core.phrasing.additions import addition
from followup.core.phrasing.articles import article
from followup.core.phrasing.capitals import capital
from followup.core.phrasing.doubts import doubt
from followup.core.phrasing.listings import listing
from followup.core.phrasing.marks import HARD_BREAK, OWN_END, OWN_START, PARAGRAPH, mark, one_stop, unmark
from followup.core.phrasing.names import mid_sentence, people, possessive
from followup.core.phrasing.questions import ask, asked, matter
from followup.core.phrasing.second import second
from followup.core.phrasing.sentences import after_colon, sentence, thing
from followup.core.phrasing.topics import topic, topics

__all__ = [
    "HARD_BREAK",
    "OWN_END",
    "OWN_START",
    "PARAGRAPH",
    "addition",
    "after_colon",
    "article",
    "ask",
    "asked",
    "capital",
    "doubt",
    "listing",
    "mark",
    "matter",
    "mid_sentence",
    "one_stop",
    "people",
    "possessive",
    "second",
    "sentence",
    "thing",
    "topic",
    "topics",
    "unmark",
]
