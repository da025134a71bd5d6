"""What comes up beside thanks and check-ins: an offer, a no, a correction, a step that failed.

A table, read from the top: the first row that applies and has not been dealt with is the advice.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from followup.core.advice.moves import ANYTHING, Advice, Move, Standing
from followup.core.corrections import is_slip
from followup.core.courtesy import spoken_date
from followup.core.schedule import is_business_day
from followup.core.template import Purpose

_SITUATIONS = "guide/situations/"
_DECISION = "guide/situations/#clear-decision"
_ANANYTHING_OFFER = "guide/ethics/#ultimatum-or-bluff"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One thing that may come up."""

    when: Callable[[Standing], bool]
    done: frozenset[Purpose]
    """A message of these purposes since the interview means that it has been dealt with."""
    template: str
    reason: str
    guide: str = _SITUATIONS


def _has_offer(at: Standing) -> bool:
    """Tell whether this employer has made an offer and its date is still to come."""
    deadline = at.interview.offer.deadline
    return at.interview.stage == "offer" and deadline is not None and at.today <= deadline


def _needs_time(at: Standing) -> bool:
    offer = at.interview.offer
    later = offer.deadline is not None and offer.decide_by is not None and offer.decide_by > offer.deadline
    return later and _has_offer(at)


def has_another_offer(at: Standing) -> bool:
    """Tell whether another employer's offer is to be answered, today or later."""
    deadline = at.interview.offer.deadline
    return at.interview.stage != "offer" and deadline is not None and at.today <= deadline


def _has_to_move(at: Standing) -> bool:
    planned = at.interview.scheduled_at
    return planned is not None and planned > at.now and bool(at.interview.proposed_times)


def _corrects(at: Standing) -> bool:
    correction = at.interview.correction
    return bool(correction.was and correction.right)


def _said_wrong(at: Standing) -> bool:
    """Tell whether a fact was wrong in what was said: before anything was written it can be nothing else."""
    kind = at.interview.correction.kind
    spoken = kind == "fact" or (kind == "" and not at.sent(ANYTHING))
    return _corrects(at) and spoken and not is_slip(at.interview.correction)


def _wrote_wrong(at: Standing) -> bool:
    """Tell whether a name or a company was wrong in a message that went out."""
    written = at.interview.correction.kind in ("name", "company", "") and bool(at.sent(ANYTHING))
    return _corrects(at) and written and not is_slip(at.interview.correction)


_LOGISTICS = frozenset({Purpose.LOGISTICS})
_ROWS = (
    _Row(
        when=lambda at: at.interview.stage == "post-rejection",
        done=frozenset({Purpose.REJECTION_REPLY, Purpose.FEEDBACK_REQUEST}),
        template="rj-thanks",
        reason="They said no. Sleep on it, then answer in three kind sentences: hardly anybody does.",
    ),
    _Row(
        when=_needs_time,
        done=frozenset({Purpose.OFFER_TIME}),
        template="of-time",
        reason="You need longer than they gave you. Ask now, for one day by name: each day makes it harder.",
        guide=_DECISION,
    ),
    _Row(
        when=_has_offer,
        done=frozenset({Purpose.LOGISTICS, Purpose.OFFER_TIME}),
        template="of-acknowledge",
        reason="You have an offer. Thank them today and name the date for your answer; then take your time.",
        guide=_DECISION,
    ),
    _Row(
        when=has_another_offer,
        done=frozenset({Purpose.OFFER_LEVERAGE}),
        template="st-competing-offer",
        reason="Another employer waits for your answer: the one good reason to write early. Tell them the "
        "date, and press nobody.",
        guide=_ANANYTHING_OFFER,
    ),
    _Row(
        when=lambda at: at.interview.stage == "reference-check" and bool(at.interview.references),
        done=_LOGISTICS,
        template="st-references",
        reason="They want to speak with your references. Ask each of them first, then send the list.",
    ),
    _Row(
        when=lambda at: bool(at.interview.trouble),
        done=_LOGISTICS,
        template="fx-process",
        reason="Something on their side does not work. Tell them today what you saw: then the delay is not "
        "yours.",
    ),
    _Row(
        when=_has_to_move,
        done=_LOGISTICS,
        template="fx-reschedule",
        reason="The appointment has to move. Say so now, and offer the other times in the same message.",
    ),
    _Row(
        when=_said_wrong,
        done=frozenset({Purpose.CORRECTION}),
        template="fx-fact",
        reason="A fact that they may rely on was wrong. Put it right before somebody else does.",
    ),
    _Row(
        when=_wrote_wrong,
        done=frozenset({Purpose.CORRECTION}),
        template="fx-typo",
        reason="A name or a company was wrong in what you sent. Two lines and one apology put it right.",
    ),
)

NAMED = frozenset(row.template for row in _ROWS)
"""Every id that may be named here."""


def as_told(at: Standing, template: str) -> Advice:
    """Return the advice of the row with this template, for somebody who says that it applies."""
    row = next(row for row in _ROWS if row.template == template)
    return at.write((row.template,), reason=row.reason, guide=row.guide)


def what_comes_up(at: Standing) -> Advice | None:
    """Return what is due beside thanks and check-ins; None where nothing is."""
    for row in _ROWS:
        if row.when(at) and not at.sent(row.done):
            return at.write((row.template,), reason=row.reason, guide=row.guide)
    return _offer_in_hand(at) if at.interview.stage == "offer" else None


def _offer_in_hand(at: Standing) -> Advice:
    """Return what to do with an offer that needs no message now: the decision is the candidate's."""
    deadline = at.interview.offer.deadline
    if deadline is None:
        reason = "An offer has a date for the answer. Ask for it, and note it here; then thank them."
        return Advice(move=Move.WAIT, reason=reason, guide=_DECISION)
    if at.today > deadline:
        reason = "The date for your answer has passed. Call them today: a letter alone may come too late."
        return Advice(move=Move.WAIT, reason=reason, guide=_DECISION)
    eve = deadline - timedelta(days=1)
    while not is_business_day(eve):
        eve -= timedelta(days=1)
    day = spoken_date(deadline, region=at.interview.region)
    reason = (
        f"They expect your answer by {day}. Accept only what you have in writing; a no can go out at once."
    )
    look = at.morning(eve)
    return Advice(move=Move.WAIT, reason=reason, guide=_DECISION, next_at=look if look > at.now else None)


def unless_a_slip(at: Standing, usual: Advice) -> Advice:
    """Return the usual advice, or that a slip in what was sent is better left alone, where nothing else is
    due."""
    slip = _corrects(at) and is_slip(at.interview.correction) and bool(at.sent(ANYTHING))
    if not slip or usual.move is Move.WRITE:
        return usual
    reason = "The slip in your message changes nothing. A second letter makes more of it than any reader did."
    return replace(usual, move=Move.STOP, reason=reason, guide=_SITUATIONS, template="")
