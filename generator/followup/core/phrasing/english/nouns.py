"""Puts an article before a noun that does not stand without one. The article is never marked as the
candidate's own."""

import re

from followup.core.phrasing.english.articles import article
from followup.core.phrasing.english.common_words import A_THING, COUNT
from followup.core.phrasing.english.verbs import SURE_S, is_past
from followup.core.phrasing.english.words import (
    AUXILIARY,
    CONJUNCTIONS,
    DETERMINERS,
    INDIRECT,
    OPENS_CLAUSE,
    PREPOSITIONS,
    QUANTIFIERS,
    SUBJECTS,
    Word,
    words_in,
)

_MINE = frozenset("cv resume résumé portfolio transcript diploma passport".split())
"""What only the one who sends it can have."""
_COMPARED = frozenset("longer shorter better higher lower bigger smaller larger easier different".split())
_ORDINALS = frozenset("first second third fourth fifth last".split())
_MOST_BEFORE_HEAD = 5
_STANDS_ALONE = (
    DETERMINERS | (QUANTIFIERS - {"half"}) | INDIRECT | SUBJECTS | {"me", "us", "them", "him", "not"}
)


def head_of(text: str) -> str:
    """Return the noun that carries a noun phrase: the last word before a preposition, a mark or a clause."""
    found = words_in(text)
    head = found[0].key if found else ""
    for word in found[1:]:
        stops = word.gap.strip() or word.key in PREPOSITIONS | CONJUNCTIONS | OPENS_CLAUSE
        if stops or word.key.endswith("'s"):
            break
        head = word.key
    return head


def wants_article(text: str, nouns: frozenset[str] = COUNT) -> bool:
    """Tell whether a noun phrase lacks an article that it needs: `salary range`, `difference between …`.

    `nouns` are those that need one.
    """
    found = words_in(text)
    if not found or found[0].key in _STANDS_ALONE or found[0].start > 2:
        return False
    if any(sign in text for sign in ("://", "www.", "`", "{", "<")):
        return False
    front: list[Word] = []
    for word in found:
        if front and (word.gap.strip(" “”") or word.key in PREPOSITIONS | CONJUNCTIONS | OPENS_CLAUSE):
            listed = word.gap.strip(" “”").startswith((",", "/")) or word.key in CONJUNCTIONS
            if listed:
                return False
            break
        if front and word.key in SUBJECTS:
            break
        if front and word.key in _STANDS_ALONE:
            return False
        front.append(word)
    owned = any(word.key.endswith(("'s", "s'")) for word in front) or "'" in "".join(
        word.gap for word in found[1 : len(front) + 1]
    )
    ranked = front[0].key in _ORDINALS and len(front) == 2 and len(found) > 2 and found[2].key == "of"
    ranked = ranked or [word.key for word in found[:2]] == ["next", "steps"]
    if owned:
        return not front[0].capital and front[0].key.removesuffix("'s") in nouns
    return (front[-1].key in nouns or ranked) and len(front) <= _MOST_BEFORE_HEAD


def the(text: str) -> str:
    """Return `the ` where a noun phrase needs an article, `a ` or `an ` before a comparison or an example."""
    if not wants_article(text):
        return ""
    some = words_in(text)[0].key in _COMPARED or head_of(text) == "example"
    return f"{article(text)} " if some else "the "


def the_subject(text: str) -> str:
    """Return `the ` where the subject of a statement needs it: `team is remote`, else nothing."""
    found = words_in(text)
    for at, word in enumerate(found[:_MOST_BEFORE_HEAD]):
        if at and (word.key in AUXILIARY or word.key in SURE_S or is_past(word.key)):
            return the(text[: word.start].rstrip())
    return ""


def one_of(text: str) -> str:
    """Return `a ` or `an ` where a noun phrase needs it, else nothing; an ability is always a certain one."""
    if not wants_article(text):
        return ""
    return "the " if head_of(text) == "ability" else f"{article(text)} "


def sent(text: str) -> str:
    """Return the article of something that is to be sent: `a copy of …`, `the budget`."""
    first = re.split(r" and | or |, ", text, maxsplit=1)[0]
    if not wants_article(first, COUNT | A_THING | _MINE):
        return ""
    if head_of(first) in _MINE:
        return "my "
    return f"{article(text)} " if head_of(text) in A_THING and first == text else "the "
