"""Whole sentences and things to send."""

import re

from followup.core.phrasing.articles import article
from followup.core.phrasing.capitals import capital, lower_first
from followup.core.phrasing.closing import closed, one_mark
from followup.core.phrasing.marks import mark
from followup.core.phrasing.reading import is_phrase
from followup.core.phrasing.sides import from_their_side
from followup.core.phrasing.tidying import CLOSERS, tidy
from followup.core.phrasing.topics import topic
from followup.core.phrasing.verbs import is_deed
from followup.core.phrasing.words import words

_SEND_IT = re.compile(
    r"^(?:(?:i|we)(?:['’]ve)?\s+)?(?:(?:promised|offered|agreed|said I would|was asked|need|have)\s+)?"
    r"(?:to\s+)?"
    r"(?:send|share|forward|e-?mail|provide|pass on)\s+(?:you |them |him |her )?",
    re.IGNORECASE,
)
_ASKED_FOR = re.compile(r"^(?:(?:they|you|he|she)\s+)?asked\s+(?:me\s+)?for\s+", re.IGNORECASE)
_BECAUSE = re.compile(r"^(?:because of|due to|because|since)\s+", re.IGNORECASE)
_ABLE = frozenset(
    "fluent certified licensed skilled familiar comfortable proficient qualified available trained "
    "experienced able ready good great strong excellent confident".split()
)
_IS_A = frozenset(
    "player learner worker listener leader communicator speaker nurse teacher engineer "
    "developer driver".split()
)
_I_DID = frozenset(
    "loved liked enjoyed appreciated saw met felt laughed learned learnt noticed admired was".split()
)


def thing(fragment: str) -> str:
    """Return what is to be sent, as it can stand behind `send you`: `the write-up`, `my portfolio`."""
    bare = CLOSERS.sub("", tidy(fragment))
    for frame in (_SEND_IT, _ASKED_FOR):
        bare = frame.sub("", bare) or bare
    return mark(from_their_side(lower_first(bare)))


def sentence(fragment: str, *, frame: str = "What stood out was", subject: str = "") -> str:
    """Return whole sentences as typed, with a capital and a closing mark; a mere phrase is put behind
    `frame`.

    A text that opens with a verb gets `I` where it says what the candidate liked, or `subject` where one is
    given.
    """
    text = one_mark(tidy(fragment))
    shorter = _BECAUSE.sub("", text) if frame == "The reason is" else text
    text = shorter or text
    said = words(text)
    who = "I" if said and said[0] in _I_DID else subject
    if who and said and (who != subject or is_deed(said)):
        return f"{who} {mark(closed(lower_first(text[0].lower() + text[1:])))}"
    if (
        subject
        and said
        and said[0] in _ABLE
        and (len(said) == 1 or said[1] in ("in", "with", "at", "as", "to", "for"))
    ):
        return f"{subject} am {mark(closed(text[0].lower() + text[1:]))}"
    if subject and said and said[-1] in _IS_A and len(said) < 5:
        bare = CLOSERS.sub("", text)
        bare = re.sub(r"^(?:an?|i am an?) ", "", text[0].lower() + bare[1:], flags=re.IGNORECASE)
        return f"{subject} am {article(bare)} {mark(bare)}."
    if is_phrase(text):
        if frame == "I bring" and re.fullmatch(r"[a-z]{2,}ing", said[0]) and len(said) > 1:
            frame, text = "My experience includes", text[0].lower() + text[1:]
        if said[-1] == "reasons":
            return f"This is for {mark(lower_first(CLOSERS.sub('', text)))}."
        return f"{frame} {topic(text)}."
    return mark(closed(capital(text)))


def after_colon(fragment: str) -> str:
    """Return text as it stands behind a colon, with a closing mark."""
    return mark(closed(lower_first(one_mark(tidy(fragment)))))
