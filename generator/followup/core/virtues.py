"""Where somebody praises themselves in words that anybody could use. Finds; never judges."""

from collections.abc import Iterator

from followup.core.letter import Letter, Span
from followup.core.matchers import words_of

_VIRTUES_TEXT = """
adaptable ambitious analytical approachable articulate attentive capable careful caring
collaborative committed
communicator compassionate confident conscientious creative curious dedicated dependable detail determined
diligent disciplined driven dynamic eager efficient empathetic energetic enthusiastic ethic ethics
flexible focused
focussed friendly hardworking honest honesty innovative loyal methodical meticulous motivated
organised organized
outgoing passionate patient personable polite positive proactive professional proven punctual qualified
reliable resilient resourceful responsible sociable spirited strategic team-player thorough trustworthy
versatile willing
"""
_VIRTUES = frozenset(_VIRTUES_TEXT.split())
_GIFTS = frozenset("skills abilities spirit strengths qualities attitude communication teamwork".split())
"""What people say they have, whoever they are."""
_SELF = frozenset("i i'm my myself".split())
_FEWEST = 2


def self_praise(letter: Letter) -> Iterator[Span]:
    """Yield the sentences in which the writer calls themselves two good things or more, and shows none."""
    for sentence in letter.sentences:
        keys = [word.key for word in words_of(sentence.text)]
        praised = sum(key in _VIRTUES or key in _GIFTS for key in keys)
        if praised >= _FEWEST and not _SELF.isdisjoint(keys[:4]) and not any(key.isdigit() for key in keys):
            yield sentence
