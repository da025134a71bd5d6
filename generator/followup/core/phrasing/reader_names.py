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


def to_reader(text: str, names: Sequence[str]) -> str:
    """Return a text in which the possessive of one of the reader's names became `your`.

    `names` are all that notes may call the reader by, such as `Priya`, `Priya Nair` and `Dr Nair`.
    """
    known = [name for name in names if len(name) > 1 and name in text]
    if not known:
        return text
    called = "|".join(re.escape(name) for name in sorted(known, key=len, reverse=True))
    pattern = re.compile(rf"(?<![\w'’-])(?:{called})(?:['’]s|(?<=s)['’]) (?=([\w-]+))")

    def yours(match: re.Match[str]) -> str:
        behind = match[1].lower()
        before = match.string[: match.start()].split()[-1:]
        if before and before[0][0].isupper() and not is_common(before[0].lower()):
            return match[0]  # St. James's, Owen James's
        says_is = behind in _IS or (behind.endswith("ing") and len(behind) > 5)
        return match[0] if says_is else "your "

    return outside_quotes(text, lambda part: pattern.sub(yours, part))
