"""Which names the interview gives, so that each is right in every form. Judges nothing.

Right is whatever the candidate typed: possessives, plurals (`the Okonkwos`), first names, parts of names with
hyphens, with their accents or without.
"""

from collections.abc import Iterator
from functools import lru_cache

from followup.core.interview import Interview
from followup.core.matchers import edit_distance, known_words, plain_letters, without_possessive, words_of

_SHORTEST_NEAR = 5
_SHORTEST_TWO_SLIPS = 8


def is_given(key: str, interview: Interview) -> bool:
    """Tell whether a word, by its key, is one of the interview in some form."""
    given = _plain_words(interview)
    plain = plain_letters(without_possessive(key))
    return plain in given or plain.removesuffix("s") in given or plain.removesuffix("es") in given


def near_name(key: str, interview: Interview) -> str:
    """Return the name of the interview that a word is one or two slips away from, as it is written there.

    "" where there is none. Names are the words with a capital in what was typed for people and the company.
    """
    near: list[tuple[int, str]] = []
    for name in _names(interview):
        right = plain_letters(name)
        if min(len(right), len(key)) < _SHORTEST_NEAR:
            continue
        most = 2 if len(right) >= _SHORTEST_TWO_SLIPS else 1
        distance = edit_distance(plain_letters(without_possessive(key)), right, most)
        if distance <= most:
            near.append((distance, name))
    return min(near)[1] if near else ""


@lru_cache(maxsize=8)
def _plain_words(interview: Interview) -> frozenset[str]:
    return frozenset(plain_letters(key) for key in known_words(interview))


@lru_cache(maxsize=8)
def _names(interview: Interview) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_capitalised(interview)))


def _capitalised(interview: Interview) -> Iterator[str]:
    people = ((person.name, person.preferred_name) for person in interview.recipients)
    texts = (
        interview.company,
        interview.sender.name,
        interview.referrer,
        *(text for two in people for text in two),
    )
    for text in texts:
        for word in words_of(text):
            if text[word.start].isupper():
                yield text[word.start : word.end]
