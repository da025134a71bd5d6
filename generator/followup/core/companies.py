"""Where a text names a company: a slip in the right name, or another employer in its place. Judges nothing.

Works by the words around a name, never by a list of companies: what is in doubt is left alone.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from followup.core.interview import Interview
from followup.core.matchers import (
    Word,
    edit_distance,
    known_words,
    opens_sentence,
    without_possessive,
    words_of,
)

_LEGAL_TEXT = (
    "the inc llc ltd limited gmbh ag corp corporation co company plc sa bv nv pty llp group holdings se oy ab"
)
_LEGAL = frozenset(_LEGAL_TEXT.split())
_JOB_TEXT = "role position opportunity opening openings job vacancy career future internship apprenticeship"
_JOB = frozenset(_JOB_TEXT.split())
_PAST_TEXT = """
previous previously former formerly currently prior earlier used worked led built held ran managed since left
until
joined accepted taken friend colleague another other
"""
_PAST = frozenset(_PAST_TEXT.split())
_NO_EMPLOYER_TEXT = """
zoom teams meet google skype slack webex linkedin github gitlab microsoft monday tuesday wednesday thursday
friday
saturday sunday january february march april may june july august september october november december dr mr
mrs ms mx
prof professor i engineering marketing sales finance product data design operations research people hr legal
security
platform infrastructure support quality customer success it r&d
"""
_NO_EMPLOYER = frozenset(_NO_EMPLOYER_TEXT.split())
_BEFORE_JOIN = frozenset({"before", "after", "since", "prior", "when", "upon", "not", "than", "from"})
_PLACE_TEXT = (
    "call meeting link room channel session office campus building centre center station hall hotel café"
)
_PLACES = frozenset(_PLACE_TEXT.split())
_AFTER_TEXT = """
team as in on and to for because would is will after this next at with soon or if when since so but from by
full part i
"""
_AFTER_EMPLOYER = frozenset(_AFTER_TEXT.split())
_MEETING = frozenset({"meet", "meeting", "met", "join", "joining", "you"})
_LEADING = frozenset({"join", "joining", "at", "with"})
_GROUPS = frozenset({"team", "group", "lab", "squad", "class", "talk"})
_MOST_WORDS = 4
_SHORTEST_NEAR = 4
_SHORTEST_FAR = 9


@lru_cache(maxsize=8)
def company_core(company: str) -> tuple[str, ...]:
    """Return the words of a company's name without `The`, `Inc.` and the like; all of them where nothing is
    left."""
    keys = tuple(without_possessive(word.key) for word in words_of(company))
    return tuple(key for key in keys if key not in _LEGAL) or keys


def name_slips(
    text: str, words: Sequence[Word], core: tuple[str, ...], interview: Interview
) -> Iterator[tuple[int, int]]:
    """Yield where a slip in the name stands: a letter or two, a word too many inside it, a space too many."""
    name = " ".join(core)
    if len(name) < _SHORTEST_NEAR:
        return
    known = known_words(interview)
    position = 0
    while position < len(words):
        windows = (words[position : position + n] for n in _lengths(core) if position + n <= len(words))
        found = next((window for window in windows if _is_slip(text, window, core, name, known)), ())
        if found:
            yield found[0].start, _end(found[-1])
        position += len(found) or 1


def _lengths(core: tuple[str, ...]) -> tuple[int, ...]:
    return (len(core) + 1, len(core), len(core) - 1) if len(core) > 1 else (2, 1)


def _end(word: Word) -> int:
    return word.end - (2 if word.key.endswith("'s") else 0)


def _is_slip(
    text: str, words: Sequence[Word], core: tuple[str, ...], name: str, known: frozenset[str]
) -> bool:
    """Tell whether some words are the name with a slip: never the name itself, nor words that the interview
    holds."""
    keys = [without_possessive(word.key) for word in words]
    joined = " ".join(keys)
    if joined == name or not text[words[0].start].isupper() or not _adjoining(text, words):
        return False
    capitals = all(text[word.start].isupper() for word in words)
    if len(keys) != len(core):
        apart = joined.replace(" ", "") == name.replace(" ", "")
        around = len(keys) == len(core) + 1 and len(core) > 1 and (keys[0], *keys[-len(core) + 1 :]) == core
        return capitals and (apart or around)
    if all(key in known for key in keys):
        return False
    close = 2 if len(name) >= _SHORTEST_FAR else 1
    if len(core) == 1:
        plural = joined.rstrip("s") == name.rstrip("s")
        return (
            not plural
            and not opens_sentence(text, words[0].start)
            and edit_distance(joined, name, close) <= close
        )
    same = sum(left == right for left, right in zip(keys, core, strict=True))
    return same >= len(core) - 1 and edit_distance(joined, name, close) <= close


def _adjoining(text: str, words: Sequence[Word]) -> bool:
    gaps = (text[left.end : right.start] for left, right in pairwise(words))
    return all(gap in ("-", " & ") or gap.isspace() for gap in gaps)


def other_employers(
    text: str, words: Sequence[Word], core: tuple[str, ...], interview: Interview
) -> Iterator[tuple[int, int]]:
    """Yield where another name stands as the place of this job: `joining Globex`, `the analyst role at
    Globex`."""
    for position, word in enumerate(words):
        if word.key not in _LEADING or not _leads_to_employer(text, words, position):
            continue
        named = _capitalised_after(text, words, position)
        if not named or _is_known(text, named, core, interview):
            continue
        if word.key not in ("join", "joining") or not _is_modifier(text, named):
            yield named[0].start, _end(named[-1])


def _leads_to_employer(text: str, words: Sequence[Word], position: int) -> bool:
    """Tell whether the word at a position leads to this job's employer, and not to one of the past."""
    start = max(0, position - 12)
    before = [
        word.key for word in words[start:position] if not _sentence_between(text, word, words[position])
    ]
    if not _PAST.isdisjoint(before) or "my" in before[-5:]:
        return False
    word, last = words[position].key, before[-1] if before else ""
    if word in ("join", "joining"):
        return _BEFORE_JOIN.isdisjoint(before[-2:])
    if word == "at" and last in ("work", "working"):
        return not {"to", "of", "about", "love", "enjoy"}.isdisjoint(before[-2:])
    if word == "at" and last in ("interview", "interviewing", "interviewed", "everyone"):
        return True
    if word == "at" and last == "team":
        return "your" in before[-5:] or ("the" in before[-4:] and not _MEETING.isdisjoint(before[-5:]))
    return word in ("at", "with") and last in _JOB and not {"the", "your", "this"}.isdisjoint(before[-5:])


def _sentence_between(text: str, left: Word, right: Word) -> bool:
    return re.search(r"[.!?;][\s\"”)]|\n\s*\n", text[left.end : right.start]) is not None


def _capitalised_after(text: str, words: Sequence[Word], position: int) -> list[Word]:
    named: list[Word] = []
    for index in range(position + 1, min(len(words), position + 2 + _MOST_WORDS)):
        gap = text[words[index - 1].end : words[index].start]
        if (gap if gap == " & " else " ".join(gap.split())) not in ("", " & ") or not gap:
            break
        if words[index].key == "the" and not named:
            continue
        if not text[words[index].start].isupper():
            break
        named.append(words[index])
        if words[index].key.endswith("'s"):
            break
    return named


def _is_known(text: str, named: Sequence[Word], core: tuple[str, ...], interview: Interview) -> bool:
    """Tell whether a name is the company's in some form, a person's or thing's of the interview, or no
    employer."""
    keys = [without_possessive(word.key) for word in named]
    known = known_words(interview)
    if any(key in core or key in known or key in _NO_EMPLOYER for key in keys):
        return True
    initials = "".join(key[0] for key in core), "".join(key[0] for key in keys)
    if keys == [initials[0]] or list(core) == [initials[1]]:
        return True
    if re.match(r"[-‐–./@_]\w", text[named[-1].end : named[-1].end + 2]):
        return True
    after = _word_after(text, named)
    if named[-1].key.endswith("'s"):
        return after in _GROUPS
    return after in _PLACES


def _word_after(text: str, named: Sequence[Word]) -> str:
    """Return the key of the word that follows a name in the same breath; "" where a mark or the end does."""
    following = text[named[-1].end : named[-1].end + 30]
    words = words_of(following)
    return words[0].key if words and following[: words[0].start].isspace() else ""


def _is_modifier(text: str, named: Sequence[Word]) -> bool:
    """Tell whether a name only describes what is joined, as in `join Kafka topics`."""
    after = _word_after(text, named)
    return bool(after) and after not in _AFTER_EMPLOYER
