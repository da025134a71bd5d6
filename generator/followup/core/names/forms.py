"""How names are compared: slips, accents, short forms; and who is named in an interview. Judges nothing.

Works on keys of words, as `word_key` makes them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from followup.core.courtesy import is_name
from followup.core.interview import Interview, Recipient
from followup.core.matchers import edit_distance, plain_letters, without_possessive, words_of
from followup.core.names.nicknames import is_short_for, share_a_name

TITLE_TEXT = """
superintendent inspector commissioner pastor bishop provost warden
mr mrs ms miss mx mister dr doctor prof professor sir dame lord lady rev reverend sister brother father
frau herr
herrn madame mme monsieur señor señora sr sra signor signora sig dott captain judge hon rabbi imam coach chef
"""
TITLES = frozenset(TITLE_TEXT.split())
_PARTICLE_TEXT = "van von der den de del della di da dos das du la le el al bin ibn ter ten zu af av"
_PARTICLES = frozenset(_PARTICLE_TEXT.split())
_SUFFIXES = frozenset("jr sr ii iii iv phd md mba esq rn cpa dds".split())
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "ı": "i"})
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "ß": "ss", "æ": "ae"})
_ENDINGS = ("ie", "ey", "y", "i")
_SHORTEST_TWO_SLIPS = 5
_SHORTEST_PLAIN_TWO_SLIPS = 8
_SHORTEST_STEM = 3


@dataclass(frozen=True, slots=True)
class NameWord:
    """One word of a person's name."""

    key: str
    text: str
    """As it was typed."""


@lru_cache(maxsize=32)
def name_words(name: str) -> tuple[NameWord, ...]:
    """Return the words of a name that carry it: no titles, particles, initials, `Jr` or `PhD`."""
    found = [NameWord(without_possessive(word.key), name[word.start : word.end]) for word in words_of(name)]
    return tuple(
        word
        for word in found
        if len(word.key) > 1
        and word.key not in _SUFFIXES
        and word.key not in _PARTICLES
        and word.key not in TITLES
    )


def recipient_words(person: Recipient) -> tuple[NameWord, ...]:
    """Return the words of what a recipient is called and of the full name, each once; none of what is no
    name."""
    given = (text for text in (person.preferred_name, person.name) if is_name(text))
    words = [word for text in given for word in name_words(text)]
    return tuple({word.key: word for word in reversed(words)}.values())[::-1]


@lru_cache(maxsize=8)
def people_named(interview: Interview) -> tuple[tuple[NameWord, ...], ...]:
    """Return the words of everybody's name in an interview but the candidate's, the recipients first."""
    typed = (*interview.met, interview.referrer, *(_before_comma(text) for text in interview.references))
    others = (name_words(" ".join(_capitalised(text))) for text in typed)
    people = (*(recipient_words(person) for person in interview.recipients), *others)
    return tuple(words for words in people if words)


def _before_comma(text: str) -> str:
    return text.split(",", maxsplit=1)[0].split("(", maxsplit=1)[0]


def _capitalised(text: str) -> Iterator[str]:
    """Yield the words of a name that opens a fragment such as `Helen Marsh from finance`."""
    for word in text.split():
        if not word[:1].isupper() and word not in _PARTICLES:
            return
        yield word


def same_letters(left: str, right: str) -> bool:
    """Tell whether two keys differ in accents at most: `jose` and `josé`, `mueller` and `müller`."""
    bare = _bare(left), _bare(right)
    return bare[0] == bare[1] or _spelled_out(left) == _spelled_out(right)


def _bare(key: str) -> str:
    return plain_letters(key.translate(_LETTERS))


def _spelled_out(key: str) -> str:
    return plain_letters(key.translate(_SPELLED_OUT))


def slip_of(key: str, right: str, *, sure: bool) -> int:
    """Return by how many letters a key is a slip of the right one; 0 where it is none.

    `sure` says that the place calls for a name, as a greeting does; elsewhere a word has to be closer.
    """
    longest = max(len(key), len(right))
    two = _SHORTEST_TWO_SLIPS if sure else _SHORTEST_PLAIN_TWO_SLIPS
    most = 2 if longest >= two else 1
    distance = edit_distance(_bare(key), _bare(right), most)
    if distance > most or distance * 2 >= longest:
        return 0
    return 0 if is_short_form(key, right) else distance


def is_short_form(key: str, right: str) -> bool:
    """Tell whether a key is a form of a name that people use for it, or the name in full of a short one:
    `alex` and `alexandra`, `bob` and `robert`, `danny` and `daniel`."""
    if is_short_for(key, right) or is_short_for(right, key):
        return True
    short, long = sorted((_bare(key), _bare(right)), key=len)
    return len(long) - len(short) > 1 and len(short) > 1 and long.startswith(short)


def is_form_of(key: str, right: str) -> bool:
    """Tell whether a key may stand for a name: the name itself, a short form, a fond one, an initial."""
    if key == right or same_letters(key, right) or is_short_form(key, right) or share_a_name(key, right):
        return True
    short, long = sorted((_bare(key), _bare(right)), key=len)
    if len(short) == 1:
        return long.startswith(short)
    return any(_fond(left, other) for left, other in ((key, right), (right, key)))


def _fond(key: str, right: str) -> bool:
    """Tell whether a key is the beginning of a name with a fond ending: `sammy`, `robbie`, `vicky`."""
    ending = next((ending for ending in _ENDINGS if key.endswith(ending)), "")
    stem = _bare(key).removesuffix(ending)
    if len(stem) > _SHORTEST_STEM and stem[-1] == stem[-2]:
        stem = stem[:-1]
    return (
        bool(ending) and len(stem) >= _SHORTEST_STEM and len(right) - len(stem) > 1 and right.startswith(stem)
    )
