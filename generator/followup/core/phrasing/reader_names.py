"""Says `your` where notes call the reader by name: `Priya's scheme` in a letter to Priya. Turns nothing but a
possessive: `Priya leads it` would need another verb."""

import re
from collections.abc import Sequence

from followup.core.phrasing.cleaning.shorthand import outside_quotes
from followup.core.phrasing.english.common_words import is_common
from followup.core.phrasing.english.words import (
    ADVERBS,
    AUXILIARY,
    DETERMINERS,
    PREPOSITIONS,
    QUANTIFIERS,
)
from followup.core.phrasing.reading.predicates import PREDICATES

_IS = DETERMINERS | PREPOSITIONS | ADVERBS | AUXILIARY | QUANTIFIERS | PREDICATES | {"been", "not", "going"}
"""Words before which `Priya's` says that Priya is or has."""


_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’]) (?=([\w-]+))")


def to_reader(text: str, names: Sequence[str]) -> str:
    """Return a text in which the possessive of one of the reader's names became `your`.

    `names` are all that notes may call the reader by, such as `Priya`, `Priya Nair` and `Dr Nair`.
    """
    known = [name for name in names if len(name) > 1 and name in text]
    if not known:
        return text
    longest_first = sorted(known, key=len, reverse=True)
    return outside_quotes(text, lambda part: _turned(part, longest_first))


def _turned(part: str, names: Sequence[str]) -> str:
    out: list[str] = []
    at = 0
    while at < len(part):
        name = next((name for name in names if part.startswith(name, at)), "")
        inside = at > 0 and (part[at - 1].isalnum() or part[at - 1] in "_'’-")
        ending = _POSSESSIVE.match(part, at + len(name)) if name and not inside else None
        if ending is None or not _means_reader(part[:at], ending[1].lower()):
            out.append(part[at])
            at += 1
            continue
        out.append("your ")
        at = ending.end()
    return "".join(out)


def _means_reader(before: str, behind: str) -> bool:
    """Tell whether a possessive is the reader's: no part of a longer name, and no short `is`."""
    last = before.split()[-1:]
    if last and last[0][0].isupper() and not is_common(last[0].lower()):
        return False  # St. James's, Owen James's
    return not (behind in _IS or (behind.endswith("ing") and len(behind) > 5))
