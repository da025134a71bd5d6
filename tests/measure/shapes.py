"""Texts as long as the checklist takes them, in shapes that slow a careless pattern down."""

import random
from collections.abc import Mapping

from followup.core.letter import Letter
from followup.core.request import LONGEST_BODY
from followup.core.spelling.dictionary import Rank, dictionary
from tests.bench.checklist import SHAPES

MORE = {
    "letters apart": "a ",
    "stops apart": ". ",
    "and and": "and ",
    "emoji": "👋🏽 ",
    "names": "Chidi Okonkwo ",
    "names nearly right": "Okonkwos Chidy Fernholow Analitics ",
    "initials": "J. R. R. ",
    "sums of money": "$100,000.00 ",
    "dates": "on 21 November 2026 at 3:30 pm ",
    "greetings": "Dear Dr Okonkwo,\n",
    "closings": "Kind regards,\nAna Ruiz\n\n",
    "mail heads": "From: Ana <ana@example.org>\nSubject: x\n",
    "tags": "<b>a</b> ",
    "slashes": "a/b/",
    "hyphens": "well-known-",
    "no-break spaces": "a\u00a0",
    "Arabic": "شكرا لك ",
}
"""Repeated like those of the bench."""


def shapes(letter: Letter) -> Mapping[str, str]:
    """Return the texts by what they are; those that read like mail are made of a letter."""
    line = " ".join(letter.body.split())
    found = {name: _filled(text) for name, text in {**SHAPES, **MORE}.items()}
    found["the letter on one line"] = _filled(f"{line} ")
    found["the letter, a word a line"] = _filled(f"{line} ".replace(" ", "\n"))
    found["the letter in capitals"] = _filled(f"{letter.body}\n\n").upper()
    found["the letter without spaces"] = _filled(line.replace(" ", ""))
    found["a slip in every second word"] = _slips()
    return found


def _filled(text: str) -> str:
    return (text * (LONGEST_BODY // len(text) + 1))[:LONGEST_BODY]


def _slips() -> str:
    """Return English small words, each followed by a word that lacks a letter, always another one."""
    chance = random.Random(2026)
    every = sorted(
        word
        for opening in dictionary().openings
        for word, rank in dictionary().beginning(opening).items()
        if rank <= Rank.FAMILIAR and len(word) > 5 and word.isalpha()
    )
    small = "the and to you of your with that this it we have for they from would".split()
    parts = []
    for word in chance.sample(every, 3000):
        place = chance.randrange(1, len(word) - 1)
        parts.append(f"{chance.choice(small)} {word[:place]}{word[place + 1 :]} ")
    return "".join(parts)[:LONGEST_BODY]
