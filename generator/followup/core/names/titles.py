"""Titles before a name: which one stands for which, and when a written one is not the one that was typed.

Judges only titles that it knows; a higher title than the typed one, and Ms for Mrs or Miss, are left alone.
"""

from collections.abc import Collection, Mapping

from followup.core.matchers import words_of

_SAME: Mapping[str, str] = {
    "mister": "mr",
    "herr": "mr",
    "doctor": "dr",
    "professor": "prof",
    "frau": "ms",
}
PLAIN_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor"})
_ACADEMIC = frozenset({"dr", "prof"})
_KNOWN = frozenset({"mr", "mrs", "ms", "miss", "mx"}) | _ACADEMIC
_ALSO_RIGHT: Mapping[str, frozenset[str]] = {
    "mrs": frozenset({"ms"}),
    "miss": frozenset({"ms"}),
}


def wrong_title(written: Collection[str], typed: str) -> bool:
    """Tell whether the titles before a name, as keys, are not the ones that the interview gives.

    `Mr` for Dr is wrong, `Mr` for Ms is, `Dr` for Prof is not: both are the person's own.
    """
    titles = {_SAME.get(key, key) for key in written} & _KNOWN
    right = {_SAME.get(word.key, word.key) for word in words_of(typed)} & _KNOWN
    if not titles or not right or not titles.isdisjoint(_ACADEMIC):
        return False
    if not right.isdisjoint(_ACADEMIC):
        return True
    return all(title != own and title not in _ALSO_RIGHT.get(own, ()) for title in titles for own in right)
