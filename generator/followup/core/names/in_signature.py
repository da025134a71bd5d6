"""The candidate's own name below a letter: a slip in it, or another name in its place.

A name of one word may be an everyday name, so that it is left alone unless it is a slip.
"""

from collections.abc import Iterator

from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.matchers import words_of
from followup.core.names.forms import TITLES, NameWord, is_form_of, name_words, same_letters, slip_of
from followup.core.names.misnaming import Kind, Misnaming, cased, wrong_at

_MOST_SIGNED = 4
_BLANK = frozenset({"your", "name"})
"""Words of a blank that nobody filled, which is no name."""


def in_signature(letter: Letter, interview: Interview) -> Iterator[Misnaming]:
    """Yield a slip in the candidate's own name below the letter, or another name in its place."""
    own, signature = name_words(interview.sender.name), letter.signature
    if not own or signature is None:
        return
    line = signature.text.splitlines()[0].split(",")[0].split("(")[0].split("|")[0]
    words = [word for word in words_of(line) if len(word.key) > 1 and word.key not in TITLES]
    if not words or any(word.key in _BLANK or not line[word.start].isupper() for word in words):
        return
    strange = 0
    for word in words:
        right = _meant(word.key, own)
        if right:
            written = line[word.start : word.end]
            at = signature.start + word.start
            yield wrong_at(Kind.SLIP, at, at + len(written), cased(right.text, written))
        strange += not right and not any(is_form_of(word.key, name.key) for name in own)
    only_names = len(line.split()) == len(words) <= _MOST_SIGNED
    if 1 < strange == len(words) and only_names and len(own) > 1:
        start = signature.start
        yield wrong_at(Kind.SIGNED, start, start + len(line.rstrip()), interview.sender.name)


def _meant(key: str, own: tuple[NameWord, ...]) -> NameWord | None:
    """Return the word of the candidate's name that a key is a slip of; None where it is right or strange."""
    if any(same_letters(key, name.key) for name in own):
        return None
    near = [(far, name.key, name) for name in own if (far := slip_of(key, name.key, sure=True))]
    return min(near)[2] if near else None
