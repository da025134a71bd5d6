"""A fragment as it stands behind `about`, and several of them as one list."""

import re
from collections.abc import Sequence

from followup.core.phrasing.capitals import lower_first
from followup.core.phrasing.closing import whole_question
from followup.core.phrasing.frames import joined_sayings, unframed
from followup.core.phrasing.listings import listing
from followup.core.phrasing.marks import mark
from followup.core.phrasing.reading import as_doing, is_question, is_statement
from followup.core.phrasing.sides import from_outside, from_their_side
from followup.core.phrasing.tidying import CLOSERS, tidy
from followup.core.phrasing.words import words

_FACT = "the fact that "
_SPLIT = re.compile(r"(?<=[\w'’]{3})\.\s+(?=\S)|\s*;\s+")
_ABBREVIATION = re.compile(r"\b(?:approx|dept|prof|incl|excl|etc|mrs|inc|ltd)\.\s", re.IGNORECASE)
_NEEDS_SUBJECT = frozenset("wants needs said says told asked will would should could might must".split())


def topic(fragment: str, *, reader_outside: bool = False) -> str:
    """Return a fragment as it can stand after `about`: a noun phrase, an indirect question, `cutting costs`,
    `the fact that …`; else quoted in a plain frame.

    For a reader who was not there, such as a referrer, the employer stays `they`.
    """
    text = tidy(fragment)
    bare, said = unframed(text)
    if is_question(bare if bare != CLOSERS.sub("", text) else text):
        return f"the question “{whole_question(bare)}”"
    turned = from_outside if reader_outside else from_their_side
    bare = joined_sayings(turned(lower_first(bare)))
    bare = re.sub(r"^if(?= )", "whether", bare)
    if said or is_statement(bare):
        return f"{_FACT}{mark(bare)}"
    bare = as_doing(bare)
    if " " in bare and bare.split()[0] in _NEEDS_SUBJECT:
        return f"the point “{mark(bare)}”"
    return mark(bare)


def topics(fragments: Sequence[str], *, reader_outside: bool = False) -> str:
    """Return fragments as one list behind `about`; one with several sentences becomes several topics."""
    pieces: list[str] = []
    for fragment in fragments:
        parts = [fragment] if _ABBREVIATION.search(fragment) else _SPLIT.split(" ".join(fragment.split()))
        pieces += [part for part in parts if words(part) or len(parts) == 1]
    said = [topic(piece, reader_outside=reader_outside) for piece in pieces]
    for at in range(len(said) - 1, 0, -1):
        if said[at].startswith(_FACT) and said[at - 1].startswith(_FACT):
            said[at] = said[at].removeprefix("the fact ")
    return listing(said)
