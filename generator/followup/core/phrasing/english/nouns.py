"""Puts an article before a noun that does not stand without one. The article is never marked as the
candidate's own."""

import re
from collections.abc import Sequence

from followup.core.phrasing.english.articles import article
from followup.core.phrasing.english.common_words import A_THING, COUNT
from followup.core.phrasing.english.verbs import MAYBE_S, SURE_S, is_past
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
_GOES_TO = frozenset(
    "transition relocation approach possibility update link commute path way route upgrade copy letter "
    "reply report ability access right answer response move switch change key offer need plan step "
    "contribution visit trip introduction guide".split()
)
"""Nouns that lead to something: `the transition to gRPC`."""
_ENDS_NOUN = PREPOSITIONS | OPENS_CLAUSE | SUBJECTS | {"called", "named", "led", "based"}
"""Words that stand behind the head of a noun phrase."""
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
    if any(sign in text for sign in ("://", "www.", "`", "{", "<")):
        return False
    front = _front(found)
    if not front or len(front) > _MOST_BEFORE_HEAD:
        return False
    gaps = "".join(word.gap for word in found[1 : len(front) + 1])
    if "'" in gaps or any(word.key.endswith(("'s", "s'")) for word in front):
        return not front[0].capital and any(word.key.removesuffix("'s") in nouns for word in front[:-1])
    behind = found[len(front)].key if len(front) < len(found) else ""
    leads_on = behind != "to" or front[-1].key in _GOES_TO  # not `monolith to microservices`
    return leads_on and (front[-1].key in nouns or _is_ranked(front, behind))


def _front(found: Sequence[Word]) -> list[Word]:
    """Return the words of a noun phrase up to its head; none where an article stands or none is wanted, as in
    a list."""
    if not found or found[0].key in _STANDS_ALONE or found[0].start > 2:
        return []
    front = [found[0]]
    for word in found[1:]:
        gap = word.gap.strip(" “”")
        if gap.startswith((",", "/")) or word.key in CONJUNCTIONS:
            return []
        if gap or word.key in _ENDS_NOUN:
            break
        if word.key in _STANDS_ALONE:
            return []
        front.append(word)
    return front


def _is_ranked(front: list[Word], behind: str) -> bool:
    """Tell whether a phrase is one of a row: `second law of …`, `next steps`."""
    keys = [word.key for word in front]
    return keys == ["next", "steps"] or (len(keys) == 2 and keys[0] in _ORDINALS and behind == "of")


def the(text: str) -> str:
    """Return `the ` where a noun phrase needs an article, `a ` or `an ` before a comparison or an example."""
    if not wants_article(text):
        return ""
    some = words_in(text)[0].key in _COMPARED or head_of(text) == "example"
    return f"{article(text)} " if some else "the "


def the_subject(text: str) -> str:
    """Return `the ` where the subject of a statement needs it: `team is remote`, else nothing."""
    found = words_in(text)
    for at, word in enumerate(found[1:_MOST_BEFORE_HEAD], 1):
        plural = word.key in MAYBE_S and at + 1 < len(found) and found[at + 1].key in AUXILIARY
        verb = word.key in AUXILIARY or word.key in SURE_S or word.key in MAYBE_S or is_past(word.key)
        if verb and not plural and (needed := the(text[: word.start].rstrip())):
            return needed
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
