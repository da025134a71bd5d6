"""Turns a verb without a subject into an -ing form: `built the ward` becomes `building the ward`. Names
nobody as the one who did it."""

from collections.abc import Sequence

from followup.core.phrasing.english.verbs import (
    PARTICIPLES,
    doing,
    gerund,
    is_base,
    is_past,
    is_verb_first,
    may_be_base,
)
from followup.core.phrasing.english.words import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    INDIRECT,
    PREPOSITIONS,
    QUANTIFIERS,
    SUBJECTS,
    Word,
    words_in,
)
from followup.core.phrasing.reading.predicates import PREDICATES

_NEGATIONS = {("don't",): "not ", ("do", "not"): "not ", ("let's",): "", ("to",): "", ("not", "to"): "not "}
_NO_VERBS = SUBJECTS | CONJUNCTIONS | DETERMINERS | PREPOSITIONS | QUANTIFIERS | INDIRECT
_NO_PLURAL = ("ss", "us", "is")
"""Ends of words in `s` that are no plurals: in `to costs` stands a thing, in `to discuss` a deed."""
_JOINS = frozenset("and or but then".split())


def as_doing(text: str) -> tuple[str, str] | None:
    """Return what to say before the candidate's words and the words with an -ing form; None where no verb is
    known.

    `don't deploy on Fridays` gives `not ` and `deploying on Fridays`.
    """
    found = words_in(text)
    for keys, before in _NEGATIONS.items():
        if tuple(word.key for word in found[: len(keys)]) == keys and len(found) > len(keys):
            rest = text[found[len(keys)].start :]
            if not _may_be_verb(found[len(keys)]):
                return None
            return before, _joined(rest, doing(found[len(keys)].key), is_old=False)
    at = 1 if found[0].key in ADVERBS and len(found) > 1 else 0
    if found[0].key == "on" or (
        found[0].key in PREDICATES and len(found) > 1 and found[1].key in PREPOSITIONS
    ):
        return "being ", text
    if not is_verb_first([word.key for word in found[at:]]):
        return None
    form = gerund(found[at].key)
    if not form:
        return None
    lead = text[: found[at].start]
    old = is_past(found[at].key) and not may_be_base(found[at].key)
    return "", lead[:1].lower() + lead[1:] + _joined(text[found[at].start :], form, is_old=old)


def _may_be_verb(word: Word) -> bool:
    """Tell whether a word behind `to` or `don't` may be a verb that nobody listed: `upskill`."""
    spelt = word.gap == " " and word.key.isascii() and word.key.isalpha()
    known = word.key in ("be", "do", "go") or (len(word.key) > 2 and not word.key.endswith(("ed", "ing")))
    past = is_past(word.key) and not may_be_base(word.key)
    plural = word.key.endswith("s") and not word.key.endswith(_NO_PLURAL) and not may_be_base(word.key)
    return spelt and known and not past and not plural and word.key not in _NO_VERBS


def _joined(text: str, form: str, *, is_old: bool) -> str:
    """Return a text whose first verb stands in its -ing form, and with it the verbs that are joined to it."""
    found = words_in(text)
    out = [form]
    for at, word in enumerate(found[1:], 1):
        out.append(word.gap)
        before = found[at - 1]
        starts = before.key in _JOINS or (word.gap.strip() == "," and word.key not in _JOINS)
        out.append(_same_form(found, at, is_old=is_old) if starts else word.text)
    return "".join(out) + text[found[-1].end :]


def _same_form(found: Sequence[Word], at: int, *, is_old: bool) -> str:
    word = found[at]
    keys = [one.key for one in found[at:]]
    if is_old:
        joins = is_past(word.key) and (word.key not in PARTICIPLES or is_verb_first(keys))
    else:
        joins = is_base(word.key) or (may_be_base(word.key) and is_verb_first(keys))
    return (gerund(word.key) if joins and not word.capital else "") or word.text
