"""A letter that accepts, declines or withdraws, and does not plainly say so."""

from collections.abc import Iterator, Mapping

from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.matchers import words_of
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.template import Purpose
from followup.core.wordings import Wordings

_ACCEPTS = Wordings(
    "accept", "accepting", "accepted", "acceptance", "yes", "say yes", "take the job", "take the role",
    "take the offer", "take the position", "take up the offer", "take up your offer", "taking the role",
    "agree to the offer", "agree to the terms", "happy to join", "glad to join", "delighted to join",
    "pleased to join", "excited to join", "thrilled to join", "look forward to joining",
    "looking forward to joining", "I will join", "I'll join", "will be joining",
)  # fmt: skip
_DECLINES = Wordings(
    "decline", "declining", "declined", "not accept", "not accepting", "not be accepting", "cannot accept",
    "can't accept", "can not accept", "unable to accept", "won't accept", "won't be accepting",
    "not able to accept", "not to accept", "turn down", "turn it down", "turn the offer down",
    "turn your offer down", "turning down", "turning it down", "turned down", "not be joining", "not join",
    "won't be joining", "won't join", "cannot join", "can't join", "not take", "not to take",
    "not be taking", "won't be taking", "cannot take", "can't take", "pass on", "passing on", "not pursue",
    "not to pursue", "not to move forward", "not be moving forward", "not move forward", "accepted another",
    "accepted a role", "accepted a position", "accepted an offer", "accept another", "accepting another",
    "chosen another", "say no", "my answer is no", "not the right",
)  # fmt: skip
_WITHDRAWS = Wordings(
    "withdraw", "withdrawing", "withdrawn", "withdrawal", "withdrew", "step back", "stepping back",
    "step out of", "stepping out of", "bow out", "bowing out", "drop out", "dropping out", "pull out",
    "pulling out", "take myself out", "taking myself out", "take me out", "remove me", "remove my name",
    "remove my application", "end my application", "close my application", "no longer be considered",
    "no longer consider me", "no longer pursue", "no longer pursuing", "no longer interested",
    "no longer available", "no longer a candidate", "not continue", "not to continue", "not be continuing",
    "not proceed", "not to proceed", "not be proceeding", "not go forward", "not to go forward",
    "not move forward", "not to move forward", "not be moving forward", "not pursue", "not to pursue",
    "not be pursuing", "discontinue", "stop here", "accepted another", "accepted a role",
    "accepted a position", "accepted an offer",
)  # fmt: skip
_HEDGE_TEXT = """
might may maybe perhaps probably possibly considering thinking think leaning likely whether if could wonder
"""
_HEDGES = frozenset(_HEDGE_TEXT.split())
_NOS = frozenset({"not", "cannot", "can't", "won't", "unable", "never", "decided"})
_PLAIN: Mapping[Purpose, tuple[Wordings, str, str]] = {
    Purpose.OFFER_ACCEPT: (_ACCEPTS, "that you accept", "I accept the offer"),
    Purpose.OFFER_DECLINE: (_DECLINES, "that you decline", "I am declining the offer"),
    Purpose.WITHDRAW: (_WITHDRAWS, "that you withdraw", "I am withdrawing my application"),
}


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    phrases, what, plain = _PLAIN[context.purpose]
    if not letter.message.text.strip():
        return
    for text in (letter.message.text, letter.subject or ""):
        if any(_is_plain(text, match.start, context.purpose) for match in phrases.find(text)):
            return
    yield Hit(
        message=f"Nothing here says plainly {what}. The reader has to act on this letter, and a hint leaves "
        "them "
        f"waiting: put “{plain}” near the top, then the rest."
    )


def _is_plain(text: str, position: int, purpose: Purpose) -> bool:
    """Tell whether a statement stands there as such, with no doubt or denial in the words just before it."""
    before = {word.key for word in words_of(text[max(0, position - 40) : position])[-4:]}
    if purpose is Purpose.OFFER_ACCEPT and not _NOS.isdisjoint(before):
        return False
    return _HEDGES.isdisjoint(before)


def _letter(first: str) -> str:
    return (
        f"Dear Dr Okonkwo,\n\nThank you for the offer of the Data Analyst role, and for your time. "
        f"{first}\n\n"
        "Kind regards,\nAna Ruiz"
    )


RULE = Rule(
    id="clear-decision",
    severity=Severity.ERROR,
    title="The decision is not plain",
    passes="Says plainly what you decided",
    looks_for="In a letter that accepts, declines or withdraws: one plain statement of it, without “may” or "
    "“perhaps”.",
    why="Somebody will act on this letter: send a contract, or call the next candidate. "
    "If they have to guess, they will ask again or wait.",
    sources=("WES", "CL6", "UCD"),
    guide="situations",
    check=_check,
    applies=Applies(purposes=frozenset(_PLAIN)),
    phrases=tuple(dict.fromkeys(_ACCEPTS.listed + _DECLINES.listed + _WITHDRAWS.listed)),
    bad=(
        Example(body=_letter("I have been thinking it over."), purpose=Purpose.OFFER_DECLINE),
        Example(body=_letter("I may have to decline."), purpose=Purpose.OFFER_DECLINE),
        Example(body=_letter("It is a generous one."), purpose=Purpose.OFFER_ACCEPT),
        Example(body=_letter("I cannot accept it as it stands."), purpose=Purpose.OFFER_ACCEPT),
        Example(body=_letter("My plans have changed a little."), purpose=Purpose.WITHDRAW),
    ),
    good=(
        Example(body=_letter("I am declining it."), purpose=Purpose.OFFER_DECLINE),
        Example(body=_letter("I have decided not to accept it."), purpose=Purpose.OFFER_DECLINE),
        Example(
            body=_letter("I am glad to accept, and will start on 4 January."), purpose=Purpose.OFFER_ACCEPT
        ),
        Example(body=_letter("Yes: I will start on 4 January."), purpose=Purpose.OFFER_ACCEPT),
        Example(body=_letter("I would like to withdraw my application."), purpose=Purpose.WITHDRAW),
        Example(body=_letter("I have decided not to continue."), purpose=Purpose.WITHDRAW),
        Example(body=_letter("I have been thinking it over.")),
    ),
)
