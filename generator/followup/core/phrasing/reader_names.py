"""Says `your` and `you` where notes speak of the reader: `Priya's scheme`, `Priya said`, `her plan`. Turns
no verb that it does not know."""

import re
from collections.abc import Sequence

from followup.core.phrasing.cleaning.shorthand import outside_quotes
from followup.core.phrasing.english.common_words import is_common
from followup.core.phrasing.english.verbs import of_you
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
    low = text.lower()
    known = [name for name in names if len(name) > 1 and name.lower() in low]
    if not known:
        return text
    longest_first = sorted(known, key=len, reverse=True)
    return _said_by(outside_quotes(text, lambda part: _turned(part, longest_first)), longest_first)


_DID = re.compile(r" ([\w'’]+)")
_LEAD_IN = re.compile(r"^(?:(?:ok|okay|so|and|then),? )+(?=\S)", re.IGNORECASE)


def _said_by(text: str, names: Sequence[str]) -> str:
    """Return `You said …` for `Priya said …` and for `so priya says …`."""
    bare = _LEAD_IN.sub("", text)
    for name in names:
        did = _DID.match(bare, len(name)) if bare.lower().startswith(name.lower()) else None
        verb = of_you(did[1].lower().replace("’", "'")) if did else ""
        if did and verb and (did[1].islower() or bare.isupper()):
            return f"You {verb}{bare[did.end() :]}"
    return text


_SHE_DID = re.compile(r"^(she|he)(?:'d|’d| had)? ([\w'’]+)", re.IGNORECASE)
_HER_PLAN = re.compile(r"^(?:her|his) (?=[^\W\d_])", re.IGNORECASE)

_HERS = re.compile(r"\bher\b", re.IGNORECASE)
_HIS = re.compile(r"\bhis\b", re.IGNORECASE)


def about_reader(text: str) -> str:
    """Return `you said your …` for `she said her …`, in a letter to the one person whom the words can mean.

    Whose plan `her plan` is, no notes of a few words tell: it becomes `the plan`.
    """
    did = _SHE_DID.match(text)
    verb = of_you(did[2].lower().replace("’", "'")) if did else ""
    if did and verb:
        whose = _HERS if did[1].lower() == "she" else _HIS
        you = "You" if did[1][0].isupper() else "you"
        rest = text[did.end(1) : did.start(2)] + verb + text[did.end() :]
        return you + whose.sub("your", rest)
    return about_somebody(text)


def about_somebody(text: str) -> str:
    """Return `the plan` for `her plan`, where nobody can tell whose it is."""
    found = _HER_PLAN.match(text)
    return text if found is None else "the " + text[found.end() :]


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
