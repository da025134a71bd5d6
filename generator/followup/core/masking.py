"""Finds what every letter has in its place: names of people and companies, the role, dates and times.

Finds; never judges. A capital letter decides where a name is an ordinary word too, as in `May` and `Will`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.matchers import Word, without_possessive, words_of

_DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
    today yesterday tomorrow""".split()
)
_MONTHS = frozenset(
    """january february march april may june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec""".split()
)
_SMALL = frozenset("of the and for in at de la".split())
_BEFORE_COMPANY = frozenset("at for with join joining".split())
_AFTER_ROLE = frozenset("role position job team opening vacancy post interview panel".split())
_DAY_OR_TIME = re.compile(r"\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_PREPOSITIONS = frozenset("on at by of".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Masks:
    """What to look for in one letter, as keys of words."""

    names: frozenset[str]
    """Of people and of the company: names where they are written with a capital."""
    role: tuple[str, ...]
    """The words of the role in their order."""
    guess_company: bool
    """Whether the notes name no company, so that a capital after `at` or `join` has to do."""
    guess_role: bool

    def places(self, text: str, words: tuple[Word, ...]) -> set[int]:
        """Return the places of the words of a sentence that are names, dates or times."""
        capital = [text[word.start].isupper() for word in words]
        found = {
            place
            for place, word in enumerate(words)
            if capital[place] and without_possessive(word.key) in self.names
        }
        found |= self._role(words, capital) | _dates(words, capital)
        if self.guess_company:
            found |= _capitals_beside(words, capital, _BEFORE_COMPANY, step=1)
        if self.guess_role:
            found |= _capitals_beside(words, capital, _AFTER_ROLE, step=-1)
        between = {place for place in range(1, len(words) - 1) if {place - 1, place + 1} <= found}
        return found | {place for place in between if words[place].key in _SMALL}

    def _role(self, words: tuple[Word, ...], capital: list[bool]) -> set[int]:
        if not self.role:
            return set()
        size = len(self.role)
        found = {place for place, word in enumerate(words) if word.key == self.role[-1]}
        found |= {place for place, word in enumerate(words) if capital[place] and word.key in self.role}
        keys = tuple(word.key for word in words)
        for start in range(len(keys) - size + 1):
            if keys[start : start + size] == self.role:
                found.update(range(start, start + size))
        return found


def masks_for(letter: Letter, interview: Interview) -> Masks:
    """Return what is a name in this letter: what the notes name, and who is greeted and who signs."""
    ends = (letter.greeting, letter.signature)
    return Masks(
        names=_names(interview) | _keys(span.text for span in ends if span is not None),
        role=tuple(word.key for word in words_of(interview.role)),
        guess_company=not interview.company,
        guess_role=not interview.role,
    )


@lru_cache(maxsize=8)
def _names(interview: Interview) -> frozenset[str]:
    people = (
        name
        for person in interview.recipients
        for name in (person.name, person.preferred_name, person.honorific)
    )
    return _keys((interview.company, interview.sender.name, interview.referrer, *interview.met, *people))


def _keys(texts: Iterable[str]) -> frozenset[str]:
    keys = (without_possessive(word.key) for text in texts for word in words_of(text))
    return frozenset(key for key in keys if key not in _SMALL)


def _dates(words: tuple[Word, ...], capital: list[bool]) -> set[int]:
    """Return the places of weekdays, months, years and times, with number and preposition beside them."""
    found = {
        place
        for place, word in enumerate(words)
        if word.key in _DAYS or (word.key in _MONTHS and capital[place]) or _YEAR.fullmatch(word.key)
    }
    for place, word in enumerate(words):
        clock = word.gap in (":", ".") and word.key[:2].isdigit() and place and words[place - 1].key.isdigit()
        if clock:
            found |= {place - 1, place}
    for place in sorted(found):
        for beside in (place - 1, place + 1):
            if 0 <= beside < len(words) and _DAY_OR_TIME.fullmatch(words[beside].key):
                found.add(beside)
    for place in sorted(found):
        if place and words[place - 1].key in _PREPOSITIONS and place - 1 not in found:
            found.add(place - 1)
    return found


def _capitals_beside(
    words: tuple[Word, ...], capital: list[bool], beside: frozenset[str], *, step: int
) -> set[int]:
    """Return the runs of words with a capital that follow (`step` 1) or precede (-1) one of certain words."""
    found: set[int] = set()
    for place, word in enumerate(words):
        if word.key not in beside:
            continue
        here = place + step
        while 0 <= here < len(words) and capital[here] and here != 0:
            found.add(here)
            here += step
    return found
