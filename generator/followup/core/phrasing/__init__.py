"""Fits what people typed into sentences, and marks it as theirs. Asserts nothing: what cannot be fitted
safely is quoted."""

from followup.core.phrasing.additions import addition
from followup.core.phrasing.cleaning.tidying import tidy
from followup.core.phrasing.doubts import doubt
from followup.core.phrasing.english.articles import article
from followup.core.phrasing.english.capitals import capital
from followup.core.phrasing.english.listings import listing
from followup.core.phrasing.marks import HARD_BREAK, OWN_END, OWN_START, PARAGRAPH, mark, one_stop, unmark
from followup.core.phrasing.names import mid_sentence, people, place, possessive
from followup.core.phrasing.own_words import is_own
from followup.core.phrasing.questions import ask, asked, matter
from followup.core.phrasing.reader_names import about_reader, about_somebody, to_reader
from followup.core.phrasing.second import second
from followup.core.phrasing.sentences import after_colon, entries, entry, sentence
from followup.core.phrasing.shortening import ANSWER_WORDS, POINT_WORDS, SENTENCE_WORDS, shortened
from followup.core.phrasing.things import thing
from followup.core.phrasing.topics import topic, topics

__all__ = [
    "ANSWER_WORDS",
    "HARD_BREAK",
    "OWN_END",
    "OWN_START",
    "PARAGRAPH",
    "POINT_WORDS",
    "SENTENCE_WORDS",
    "about_reader",
    "about_somebody",
    "addition",
    "after_colon",
    "article",
    "ask",
    "asked",
    "capital",
    "doubt",
    "entries",
    "entry",
    "is_own",
    "listing",
    "mark",
    "matter",
    "mid_sentence",
    "one_stop",
    "people",
    "place",
    "possessive",
    "second",
    "sentence",
    "shortened",
    "thing",
    "tidy",
    "to_reader",
    "topic",
    "topics",
    "unmark",
]
