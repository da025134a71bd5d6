"""Whole sentences of the candidate's own. A phrase gets a plain frame; what fits no frame stands behind a
colon."""

import re
from collections.abc import Sequence
from itertools import pairwise

from followup.core.phrasing.cleaning.pieces import on_one_line, sentences_of
from followup.core.phrasing.cleaning.tidying import bare_of_marks, tidy
from followup.core.phrasing.english.articles import article
from followup.core.phrasing.english.capitals import capital, lower_first
from followup.core.phrasing.english.closing import closed, one_mark
from followup.core.phrasing.english.nouns import one_of
from followup.core.phrasing.english.verbs import is_deed, is_past
from followup.core.phrasing.english.words import (
    ADVERBS,
    AUXILIARY,
    CONJUNCTIONS,
    OPENS_CLAUSE,
    SUBJECTS,
    WH,
    words,
)
from followup.core.phrasing.marks import HARD_BREAK, mark
from followup.core.phrasing.patterns import lazily
from followup.core.phrasing.reading.fragments import read
from followup.core.phrasing.reading.frames import without_lead_in
from followup.core.phrasing.reading.kinds import Kind
from followup.core.phrasing.reading.predicates import (
    is_predicate,
    is_role_of_a_person,
    names_a_person,
    without_copula,
)
from followup.core.phrasing.sides import from_their_side
from followup.core.phrasing.topics import fitted

_I_DID = frozenset(
    "loved liked enjoyed appreciated saw met felt laughed learned learnt noticed admired was heard got had "
    "visited toured watched".split()
)
_STOOD_OUT = "What stood out was"
_BECAUSE = lazily(
    r"^(?:because of|due to|because|since|it is because|it's because|(?:as|that)(?= (?:i|we|my|the)\b)) ",
    re.IGNORECASE,
)
_I_WAS = frozenset("impressed surprised moved touched inspired amazed struck fascinated delighted".split())
_MOVES_ME = frozenset(
    "stayed stood made makes struck helped surprised inspired impressed showed gave left meant was is".split()
)
"""Verbs whose subject may be a whole clause: `What you said stayed with me.`"""
_SO = frozenset("so very really super quite".split())
_LEADS_ON = OPENS_CLAUSE | CONJUNCTIONS
_WHILE = frozenset("as while after before once".split())
_TWO_THINGS = lazily(r"^((?:[^\W\d]+ ?){1,3}), ((?:[^\W\d]+ ?){1,3})$")
"""`Swift, a little Kotlin`: two things that a comma joins."""
_AT_A_TIME = lazily(
    r"^(?:yesterday|today|recently|lately|(?:last|this|that) \w+|\w+ (?:days?|weeks?|months?|years?) ago),? "
    r"(?:(?:i|we|you|they|he|she|it)\b|(?:our|my|the) )",
    re.IGNORECASE,
)
"""`Last week I …`: a sentence that opens with its time, where `last week` alone would be a phrase."""


def sentence(fragment: str, *, frame: str = _STOOD_OUT, subject: str = "") -> str:
    """Return whole sentences as typed, with a capital and a closing mark; a mere phrase is put behind
    `frame`, and one that fits no frame behind `frame` and a colon.

    A text that opens with a verb gets `I` where it says what the candidate liked, or `subject` where one is
    given.
    """
    text = one_mark(tidy(on_one_line(fragment)))
    if frame != _STOOD_OUT:
        text = _BECAUSE().sub("", text) or text
    text = without_lead_in(text)
    parts = sentences_of(text)
    if len(parts) > 1 and subject and is_deed(words(parts[0])):
        return " ".join(_doing(part, words(part), subject) or mark(closed(capital(part))) for part in parts)
    said = words(text)
    if not said or len(parts) > 1 or _is_whole(text, said):
        return mark(closed(capital(_each_with_a_capital(text))))
    return _doing(text, said, subject) or _being(text, said, subject) or _framed(text, said, frame)


def after_colon(fragment: str) -> str:
    """Return text as it stands behind a colon, with a closing mark."""
    text = tidy(on_one_line(fragment))
    return mark(closed(lower_first(_each_with_a_capital(one_mark(text)))))


def _each_with_a_capital(text: str) -> str:
    """Return sentences that each begin with a capital, but for the first, which has a place of its own; as
    typed where they cannot be told apart without a loss."""
    parts = sentences_of(text)
    if " ".join(parts) != text:
        return text
    later = (capital(part) if before[-1:] in ".?!" else part for before, part in pairwise(parts))
    return " ".join((parts[0], *later))


def entry(fragment: str) -> str:
    """Return one line of a list, such as a name and a number: with a capital and a closing mark."""
    text = tidy(on_one_line(fragment))
    return mark(closed(capital(one_mark(text))))


def entries(fragments: Sequence[str]) -> str:
    """Return lines of a list, one below the other, each with a capital; no full stop sticks to a number or an
    address."""
    bare = (bare_of_marks(one_mark(tidy(on_one_line(fragment)))) for fragment in fragments)
    return HARD_BREAK.join(mark(_line(capital(line))) for line in bare if line)


def _line(text: str) -> str:
    last = text.rsplit(maxsplit=1)[-1]
    return text if last[-1].isdigit() or "@" in last or "." in last else closed(text)


def _is_whole(text: str, said: list[str]) -> bool:
    """Tell whether a text is a sentence, two side by side, or written in another script than ours."""
    letters = [char for char in text if char.isalpha()]
    foreign = sum(char < "\u0250" for char in letters) * 2 < len(letters)
    spliced = said[0] in SUBJECTS and len(said) > 2 and read(bare_of_marks(text)) is Kind.UNFIT
    if foreign or spliced or said[0] in ("thank", "thanks", "please"):
        return True
    if said[0] in WH or said[0] in ("that", "if"):
        answered = re.search(r", (?:i|we|you|they|he|she|it|the|my|your|that)\b", text, re.IGNORECASE)
        verbs = [at for at, word in enumerate(said[1:], 1) if is_past(word) or word in AUXILIARY]
        moves = len(verbs) > 1 and said[verbs[-1]] in _MOVES_ME and verbs[-1] - verbs[-2] > 1
        moves = moves and "that" not in said[verbs[-2] :]
        apart = said[0] == "when" and any(
            word == "i" and at > 2 and not is_past(said[at - 1]) and said[at - 1] not in _LEADS_ON
            for at, word in enumerate(said)
        )
        return answered is not None or apart or (moves and verbs[-1] < len(said) - 1)
    timed = _AT_A_TIME().match(text)
    if timed and any(is_past(word) or word in AUXILIARY for word in words(text[timed.end() :])):
        return True
    told = re.search(r"\b(?:i|we|you|they|he|she|it) ", text, re.IGNORECASE)
    if (
        told
        and said[0] in _WHILE
        and re.search(r" (?:i|you|he|she|they|we) ", text[told.end() :], re.IGNORECASE)
    ):
        return True
    if said[0].endswith("ing") and re.search(r", (?:i|we|you|they|he|she|it)\b", text, re.IGNORECASE):
        return True
    return read(bare_of_marks(text)) in (Kind.STATEMENT, Kind.UNSURE, Kind.QUESTION)


def _doing(text: str, said: list[str], subject: str) -> str:
    """Return `I ran on-call for two years.` where a verb opens the text and it is plain whose it is."""
    if said[0] in _I_WAS and said[1:2] and said[1] in ("by", "with", "at", "that"):
        return f"I was {mark(closed(_small(text)))}"
    who = "I" if said[0] in _I_DID and "me" not in said[:3] else subject
    verb = said[1:] if said[0] in ADVERBS and len(said) > 1 else said
    return f"{who} {mark(closed(_small(text)))}" if who and is_deed(verb) else ""


def _being(text: str, said: list[str], subject: str) -> str:
    """Return `I am fluent in German.` where a text says what somebody is, or has been."""
    if not subject:
        return ""
    if said[0] == "been" and len(said) > 1:
        return f"{subject} have {mark(closed(_small(text)))}"
    if is_role_of_a_person(said):
        bare = without_copula(text)
        return f"{subject} am {article(bare)} {mark(bare)}."
    if not is_predicate(said):
        return ""
    return f"{subject} {'have been' if 'since' in said else 'am'} {mark(closed(_small(text)))}"


def _small(text: str) -> str:
    """Return a text with a small first letter, unless an abbreviation opens it."""
    return text if text[1:2].isupper() or text[1:2].isdigit() else text[0].lower() + text[1:]


def _framed(text: str, said: list[str], frame: str) -> str:
    """Return a phrase behind its frame."""
    bare = from_their_side(lower_first(bare_of_marks(text)))
    kind = read(bare)
    if said[-1] == "reasons" and (kind is Kind.NAMING or said[0] == "for"):
        return f"This is for {mark(re.sub(r'^for ', '', bare))}."
    brings = frame == "I bring"
    loose = (
        said[0] in ("best", "worst")
        or "too" in said
        or (said[0] in _SO and len(said) == 2)
        or (bare[:1].islower() and said[0].endswith("'s"))
        or (brings and (said[0] == "being" or names_a_person(bare)))
    )
    if bare.startswith("that ") and not brings:
        return f"{frame} {mark(bare)}."
    if kind in (Kind.UNFIT, Kind.DEED) or loose:
        return f"{frame}: {mark(closed(lower_first(text)))}"
    if brings and re.fullmatch(r"[a-z]{2,}ing", said[0]) and len(said) > 1 and not said[1].endswith("ing"):
        return f"My experience includes {mark(_small(bare))}."
    if brings and kind is Kind.NAMING:
        bare = _TWO_THINGS().sub(r"\1 and \2", bare)
        return f"{frame} {one_of(bare)}{mark(bare)}."
    return f"{frame} {fitted(bare)}."
