"""Tells whether a verb stands behind a subject, so that a fragment says something whole. Where it may as well
describe a noun, it says so."""

from collections.abc import Sequence

from followup.core.phrasing.english.verbs import (
    BEFORE_OBJECT,
    BEGINS,
    COMES_AND_GOES,
    MAYBE_S,
    MOSTLY_VERB_S,
    ONLY_PAST,
    PARTICIPLES,
    SURE_S,
    VERB_WITH,
    is_base,
    is_past,
    is_verb_first,
    may_be_base,
)
from followup.core.phrasing.english.words import (
    ADVERBS,
    ANYBODY,
    AUXILIARY,
    CONJUNCTIONS,
    DETERMINERS,
    OPENS_CLAUSE,
    PREPOSITIONS,
    QUANTIFIERS,
    SUBJECTS,
    TIME_WORDS,
    Word,
)
from followup.core.phrasing.reading.kinds import Kind

_OF_COMPUTERS = frozenset(
    "support team security department infrastructure systems strategy budget services project manager "
    "helpdesk skills".split()
)
_BEFORE_NOUN = (
    (PREPOSITIONS - {"since", "until", "before", "after", "than"})
    | DETERMINERS
    | (QUANTIFIERS - {"both", "all", "each"})
    | {"and", "or", "not"}
)
_PLURAL_PEOPLE = frozenset("people staff children police".split())
_MAY_COME_BEFORE = PREPOSITIONS | CONJUNCTIONS | AUXILIARY | ADVERBS | QUANTIFIERS | OPENS_CLAUSE
_VERY = frozenset("very really so too quite super pretty extremely not more less".split())


def stated(found: Sequence[Word], *, shouted: bool = False) -> Kind:
    """Return STATEMENT, UNSURE, or NAMING where no verb stands behind a subject.

    `shouted` says that the text stands in capitals throughout, so that they tell nothing.
    """
    if len(found) < 2:
        return Kind.NAMING
    first, second = found[0], found[1]
    abbreviated = len(first.text) > 1 and first.text.isupper() and not shouted
    if first.key in SUBJECTS and not abbreviated:
        computers = first.key == "it" and (second.key in _OF_COMPUTERS or second.key in CONJUNCTIONS)
        return Kind.NAMING if computers else Kind.STATEMENT
    if first.key in ANYBODY:
        return Kind.NAMING if second.key in _BEFORE_NOUN else Kind.STATEMENT
    if first.key in ("this", "that", "these", "those") and second.key in AUXILIARY:
        return Kind.STATEMENT
    if first.key in AUXILIARY or is_verb_first([word.key for word in found]):
        return Kind.NAMING
    return _behind_a_noun(found)


def _behind_a_noun(found: Sequence[Word]) -> Kind:
    """Look for the first verb behind the words that open the fragment, up to the next clause."""
    sets_scene = found[0].key in PREPOSITIONS | {"as", "according"}
    for at in range(1, len(found)):
        before, word = found[at - 1], found[at]
        clause = before.key in OPENS_CLAUSE and at > 1
        if any(mark in word.gap for mark in ("—", "–", ":", "(", " -")):
            return Kind.NAMING
        if clause:
            return _behind_a_clause(found[at:]) if before.key in ("who", "that", "which") else Kind.NAMING
        if (
            word.key in DETERMINERS
            and at > 1
            and not is_past(before.key)
            and before.key not in _MAY_COME_BEFORE
        ):
            return Kind.NAMING  # `the moment the kids sang`: a clause without `when`
        if word.key in SUBJECTS:
            scene = sets_scene and at > 1 and before.key not in _BEFORE_NOUN
            return Kind.STATEMENT if scene else Kind.NAMING
        kind = _verb_at(found, at)
        if kind is not Kind.NAMING:
            return Kind.UNSURE if found[0].key == "as" else kind
    return Kind.NAMING


def _behind_a_clause(found: Sequence[Word]) -> Kind:
    """Return UNSURE where a second verb follows `who` and its verb: `patients who fall get reviewed`."""
    first = found[0].key
    if not (
        first in AUXILIARY or first in SURE_S or first in MAYBE_S or is_past(first) or may_be_base(first)
    ):
        return Kind.NAMING
    finite = [
        at
        for at, word in enumerate(found[1:], 1)
        if word.key in AUXILIARY or word.key in ONLY_PAST or word.key in SURE_S
    ]
    apart = any(found[at - 1].key not in _BEFORE_NOUN | AUXILIARY for at in finite)
    meets = len(found) > 1 and is_base(found[1].key) and found[0].key not in AUXILIARY
    return Kind.UNSURE if apart or meets else Kind.NAMING


def _verb_at(found: Sequence[Word], at: int) -> Kind:
    """Return whether the word at a place is a verb that makes a statement of the words before it."""
    before, word = found[at - 1], found[at]
    after = found[at + 1] if at + 1 < len(found) else None
    if (
        before.key in _BEFORE_NOUN
        or word.capital
        or word.gap.strip(" .")
        or (at == 1 and before.key in ADVERBS)
    ):
        return Kind.NAMING
    if word.key in AUXILIARY or word.key in ONLY_PAST:
        return Kind.STATEMENT
    objects = after is not None and (after.key in BEFORE_OBJECT or after.number) and not after.gap.strip()
    if word.key in SURE_S or word.key in MAYBE_S:
        return _present_at(found, at, after, objects=objects)
    if is_past(word.key):
        return _past_at(before, word, after, objects=objects)
    return _base_at(found, at, after, objects=objects)


def _base_at(found: Sequence[Word], at: int, after: Word | None, *, objects: bool) -> Kind:
    """Return whether a base form is the verb of a plural: `nurses rotate every 6 weeks`."""
    sure = is_base(found[at].key)
    if after is None or after.key == "of":
        return Kind.NAMING
    if _is_plural(found[at - 1]) and (sure or (may_be_base(found[at].key) and objects)):
        return Kind.STATEMENT
    plural = any(map(_is_plural, found[:at]))
    return Kind.STATEMENT if sure and plural else Kind.UNSURE if sure else Kind.NAMING


def _is_plural(word: Word) -> bool:
    return word.key in _PLURAL_PEOPLE or (
        word.key.endswith("s") and len(word.key) > 3 and not word.key.endswith(("ss", "'s", "us", "is"))
    )


def _present_at(found: Sequence[Word], at: int, after: Word | None, *, objects: bool) -> Kind:
    """Return whether a form in -s is a verb (`the team uses dbt`) or a plural (`stock takes`)."""
    word, first = found[at], found[0]
    bare = at == 1 and not first.capital and not first.key.endswith("s")
    follows = after if after is not None and not after.gap.strip() else None
    if word.key in SURE_S:
        return Kind.UNSURE if bare or follows is None else Kind.STATEMENT
    if follows is None or follows.key in AUXILIARY | ONLY_PAST | SURE_S:
        return Kind.NAMING
    whose = first.key in DETERMINERS or first.capital
    then = found[at + 2] if at + 2 < len(found) else None
    dated = then is not None and (then.number or then.capital) and follows.key in ("in", "at", "on")
    if dated and follows.key in VERB_WITH.get(word.key, ()):
        return Kind.STATEMENT
    if (objects and not bare) or (whose and (follows.capital or word.key in MOSTLY_VERB_S)):
        return Kind.STATEMENT if follows.key not in PREPOSITIONS | CONJUNCTIONS else Kind.UNSURE
    if follows.key in VERB_WITH.get(word.key, ()):
        return Kind.UNSURE if whose or at > 1 else Kind.NAMING
    return Kind.UNSURE if whose and follows.key not in PREPOSITIONS | CONJUNCTIONS else Kind.NAMING


def _past_at(before: Word, word: Word, after: Word | None, *, objects: bool) -> Kind:
    """Return whether a past behind a noun is its verb (`moved to Leeds`) or describes it (`used in it`)."""
    if before.key.endswith("ly") or before.key in _VERY:
        return Kind.NAMING
    if objects and after is not None and after.key not in TIME_WORDS:
        return Kind.STATEMENT
    to_do = after is not None and (after.key.endswith("ing") or after.key == "to")
    if word.key in BEGINS and to_do:
        return Kind.STATEMENT
    goes_on = after is None or after.key in TIME_WORDS or after.key in PREPOSITIONS - {"by"}
    if word.key in COMES_AND_GOES and goes_on:
        return Kind.STATEMENT
    described = word.key in PARTICIPLES and (after is None or after.key in PREPOSITIONS | {"to"} | TIME_WORDS)
    named = (
        word.key in ("called", "named") and after is not None and (after.capital or bool(after.gap.strip()))
    )
    passive = after is not None and after.key == "by"
    return Kind.NAMING if described or named or passive else Kind.UNSURE
