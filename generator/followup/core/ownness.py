"""How much of a letter is the candidate's own: from the notes, or typed by hand. Measures; never judges.

Each word of the message is one of five: a name or a date, which another letter would have in its place; the
candidate's own; the template's wording; an everyday word that any such letter may hold; or a small word
between them.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache, lru_cache
from itertools import pairwise

from followup.core.courtesy import INTEREST_LINES, OFFER_LINES
from followup.core.everyday import everyday_stems
from followup.core.fields import Kind
from followup.core.interview import Interview, field_specs
from followup.core.letter import Letter
from followup.core.likeness import BLANK
from followup.core.masking import masks_for
from followup.core.matchers import Word, keys_of, words_of
from followup.core.points import content_stems, is_empty, stem
from followup.core.template import Template
from followup.core.template_check import wording

_NEAR = 3
"""Words on either side of an own word that count as said with it."""
_RUN = 2
"""Words in a row that show that a stretch comes from the notes."""
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_GRAM = 3
"""Words in a row that show that a stretch comes from the template."""


_SHORTENED = ("n't", "'re", "'d", "'ll", "'ve", "'m")
"""How `not`, `are`, `would`, `will`, `have` and `am` end the word before them."""


class Voice(Enum):
    """Where a word of the message comes from."""

    NAME = auto()
    """A name, the company, the role, a date: swapped in any other letter."""
    NOTED = auto()
    """From the candidate's notes, as they stand there or adapted."""
    TYPED = auto()
    """Typed by hand: neither the template's nor everyday."""
    TEMPLATE = auto()
    EVERYDAY = auto()
    SMALL = auto()
    """`the`, `of`, `and`: it belongs to what stands around it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ownness:
    """What was counted in one letter."""

    words: int
    """Words of the message that are no name and no date."""
    own: int
    """Those of them that are the candidate's own, with the small words between."""
    own_stems: frozenset[str]
    """Stems of the own words that carry meaning: what is left when names, template and courtesy go."""
    like_template: float
    """The share of what is not filled in that is the template's wording; 0 without a template."""

    @property
    def share(self) -> float:
        """Return the share of own words, from 0 to 1; 1 for an empty message, which borrows nothing."""
        return self.own / self.words if self.words else 1.0


def asked_for(template: Template) -> tuple[str, ...]:
    """Return the needs of a template that are to be typed in the candidate's own words."""
    noted = {path.replace("recipients.*", "recipient") for path in _noted_paths()}
    return tuple(path for path in template.needs if path in noted)


def ownness(letter: Letter, interview: Interview, template: Template | None = None) -> Ownness:
    """Return what was counted in the message between greeting and sign-off."""
    said = wording(template.body) if template else ()
    return _measured(letter, interview, said)


@lru_cache(maxsize=16)
def _measured(letter: Letter, interview: Interview, said: tuple[str, ...]) -> Ownness:
    masks = masks_for(letter, interview)
    noted = _noted(interview)
    grams = _grams(said)
    words = own = filled = borrowed = 0
    stems: set[str] = set()
    for span in letter.sentences:
        sentence = words_of(span.text)
        voices = _voices(sentence, masks.places(span.text, sentence), noted, grams)
        mine = _with_neighbours(sentence, voices)
        counted = [place for place, voice in enumerate(voices) if voice is not Voice.NAME]
        words += len(counted)
        own += sum(place in mine for place in counted)
        filled += sum(voices[place] is not Voice.NOTED for place in counted)
        borrowed += sum(voices[place] is Voice.TEMPLATE for place in counted)
        stems |= {
            _sense(word.key)[1]
            for word, voice in zip(sentence, voices, strict=True)
            if voice in (Voice.NOTED, Voice.TYPED)
        }
    return Ownness(
        words=words,
        own=own,
        own_stems=frozenset(stems - {""}),
        like_template=borrowed / filled if said and filled else 0.0,
    )


@lru_cache(maxsize=4096)
def _sense(key: str) -> tuple[Voice, str]:
    """Return what a word is by itself, a small one, an everyday one or one to be typed, and its stem."""
    if is_empty(key) or key.endswith(_SHORTENED):
        return Voice.SMALL, ""
    root = stem(key)
    return Voice.EVERYDAY if root in everyday_stems() else Voice.TYPED, root


def _voices(
    sentence: tuple[Word, ...],
    masked: set[int],
    noted: tuple[frozenset[tuple[str, str]], frozenset[str]],
    grams: frozenset[tuple[str, ...]],
) -> list[Voice]:
    """Return where each word of a sentence comes from."""
    voices = [_sense(word.key)[0] for word in sentence]
    for place in masked:
        voices[place] = Voice.NAME
    from_notes = _from_notes(sentence, *noted) - masked
    for place in _from_template(sentence, masked | from_notes, grams):
        voices[place] = Voice.TEMPLATE
    for place in from_notes:
        voices[place] = Voice.NOTED
    return voices


def _from_notes(
    sentence: tuple[Word, ...], pairs: frozenset[tuple[str, str]], stems: frozenset[str]
) -> set[int]:
    """Return the words that come from the notes: in a row as there, with a word of meaning, or by stem."""
    found = {place for place, word in enumerate(sentence) if _sense(word.key)[1] in stems}
    run: set[int] = set()
    for place, (left, right) in enumerate(pairwise(sentence)):
        if (left.key, right.key) in pairs:
            run |= {place, place + 1}
            continue
        if run & found:
            found |= run
        run = set()
    return found | run if run & found else found


def _from_template(
    sentence: tuple[Word, ...], blanks: set[int], grams: frozenset[tuple[str, ...]]
) -> set[int]:
    """Return the words that stand as in the template: three in a row, a blank for what was filled in."""
    if not grams:
        return set()
    keys: list[str] = [""]
    places: list[int] = [-1]
    for place, word in enumerate(sentence):
        if place not in blanks:
            keys.append(word.key)
            places.append(place)
        elif keys[-1] != BLANK:
            keys.append(BLANK)
            places.append(-1)
    keys.append("")
    places.append(-1)
    found: set[int] = set()
    for start in range(len(keys) - _GRAM + 1):
        if tuple(keys[start : start + _GRAM]) in grams:
            found.update(place for place in places[start : start + _GRAM] if place >= 0)
    return found


def _with_neighbours(sentence: tuple[Word, ...], voices: list[Voice]) -> set[int]:
    """Return the places of the own words, with what was said around those typed by hand."""
    mine = {place for place, voice in enumerate(voices) if voice is Voice.NOTED}
    for place, voice in enumerate(voices):
        if voice is Voice.TYPED:
            near = range(max(0, place - _NEAR), min(len(sentence), place + _NEAR + 1))
            mine.update(other for other in near if voices[other] not in (Voice.TEMPLATE, Voice.NAME))
    return mine


@lru_cache(maxsize=8)
def _noted(interview: Interview) -> tuple[frozenset[tuple[str, str]], frozenset[str]]:
    """Return what the notes hold: the pairs of words in a row, and the stems that carry meaning."""
    texts = noted_texts(interview)
    pairs = frozenset((left.key, right.key) for text in texts for left, right in pairwise(words_of(text)))
    return pairs, frozenset(piece for text in texts for piece in content_stems(text))


_NOTED_KINDS = (Kind.TEXT, Kind.LINES)
_NOTED_PATHS = ("material", "event", "correction.was", "correction.right")


@cache
def _noted_paths() -> tuple[str, ...]:
    """Return the paths of the fields that are typed in the candidate's own words."""
    specs = (spec for spec in field_specs() if spec.kind in _NOTED_KINDS or spec.path in _NOTED_PATHS)
    return tuple(spec.path for spec in specs)


@lru_cache(maxsize=8)
def noted_texts(interview: Interview) -> tuple[str, ...]:
    """Return what the candidate typed in words of their own: points, answers, reasons; no names, no dates."""
    texts: list[str] = []
    for path in _noted_paths():
        if "*" in path:
            name = path.rpartition(".")[2]
            for person in interview.recipients:
                texts += _texts(getattr(person, name))
        else:
            texts += _texts(interview.value(path))
    return tuple(texts)


def _texts(value: str | tuple[str, ...] | None) -> Iterable[str]:
    if isinstance(value, tuple):
        return value
    return (value,) if value else ()


@lru_cache(maxsize=64)
def _grams(said: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """Return the rows of three words of what a template says, `""` where a text begins or ends."""
    if not said:
        return frozenset()
    found: set[tuple[str, ...]] = set()
    for text in (*said, *INTEREST_LINES, *OFFER_LINES):
        for row in _rows(text):
            found.update(tuple(row[start : start + _GRAM]) for start in range(len(row) - _GRAM + 1))
    return frozenset(found)


def _rows(text: str) -> Iterator[list[str]]:
    """Yield the words of each sentence of a wording between two empty ones, blanks in a row as one."""
    for sentence in _SENTENCES.split(text):
        row = [""]
        for key in keys_of(sentence):
            if key != BLANK or row[-1] != BLANK:
                row.append(key)
        if len(row) > 1:
            yield [*row, ""]


_FEWEST_OWN = 2
_THANKING = frozenset("thank thanks thankful grateful appreciate appreciated".split())
_OPENING = 5


def own_sentences(letter: Letter, interview: Interview) -> tuple[str, ...]:
    """Return the sentences that hold two own words or more and do not begin with thanks."""
    masks, noted = masks_for(letter, interview), _noted(interview)
    found = []
    for span in letter.sentences:
        sentence = words_of(span.text)
        voices = _voices(sentence, masks.places(span.text, sentence), noted, frozenset())
        own = sum(
            voice is Voice.TYPED or (voice is Voice.NOTED and bool(_sense(word.key)[1]))
            for word, voice in zip(sentence, voices, strict=True)
        )
        thanks = not _THANKING.isdisjoint(word.key for word in sentence[:_OPENING])
        if own >= _FEWEST_OWN and not thanks:
            found.append(span.text)
    return tuple(found)
