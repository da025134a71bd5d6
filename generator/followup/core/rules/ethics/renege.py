"""A yes to one employer after a yes to another. Counts what was sent; reads no contract."""

from collections.abc import Iterator

from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.template import Purpose

_ACCEPTANCE = """Dear Dr Okonkwo,

Thank you for your offer letter of 24 November. I accept the Data Analyst role on its terms, and I will start
on Monday 4 January.

Kind regards,
Ana Ruiz"""
_EARLIER = {"purpose": "offer-accept", "at": "2026-11-24T09:00:00-05:00"}
_THANKS = {"purpose": "thank-you", "at": "2026-11-20T18:00:00-05:00"}
_DECLINED = {"purpose": "offer-decline", "at": "2026-11-23T09:00:00-05:00"}
_TAKEN_BACK = frozenset({Purpose.WITHDRAW, Purpose.OFFER_DECLINE})


def _check(_letter: Letter, context: Context) -> Iterator[Hit]:
    sent = sorted(context.interview.sent, key=lambda entry: entry.at)
    sent = [entry for entry in sent if context.send_at is None or entry.at < context.send_at]
    yes = next((entry for entry in reversed(sent) if entry.purpose == Purpose.OFFER_ACCEPT), None)
    if yes is None or any(entry.purpose in _TAKEN_BACK and entry.at > yes.at for entry in sent):
        return
    yield Hit(
        message=f"Your list of sent messages holds an acceptance, of {yes.at.day} {yes.at:%B}. A second yes "
        "breaks the first, and employers remember that. If this one is for the same job, leave the finding; "
        "if not, talk to the first employer before you write."
    )


RULE = Rule(
    id="renege",
    severity=Severity.WARNING,
    title="A second acceptance",
    passes="Keeps to one yes",
    looks_for="An acceptance, while your list of sent messages holds another one that you did not take back.",
    why=(
        "An employer who has your yes sends the others away. Career offices call it unfair to go back on it, "
        "and people in one field know each other. What a contract binds you to is a question for a lawyer."
    ),
    sources=("VTE", "NAC", "UNC", "CEN"),
    guide="ethics",
    check=_check,
    applies=Applies(purposes=frozenset({Purpose.OFFER_ACCEPT})),
    bad=(
        Example(body=_ACCEPTANCE, purpose=Purpose.OFFER_ACCEPT, interview={"sent": [_EARLIER]}),
        Example(body=_ACCEPTANCE, purpose=Purpose.OFFER_ACCEPT, interview={"sent": [_THANKS, _EARLIER]}),
        Example(
            body=_ACCEPTANCE,
            purpose=Purpose.OFFER_ACCEPT,
            interview={"sent": [_DECLINED, _EARLIER]},
            send_at="2026-11-30T09:00:00-05:00",
        ),
    ),
    good=(
        Example(body=_ACCEPTANCE, purpose=Purpose.OFFER_ACCEPT),
        Example(body=_ACCEPTANCE, purpose=Purpose.OFFER_ACCEPT, interview={"sent": [_THANKS]}),
        Example(body=_ACCEPTANCE, purpose=Purpose.OFFER_ACCEPT, interview={"sent": [_DECLINED]}),
        Example(
            body=_ACCEPTANCE,
            purpose=Purpose.OFFER_ACCEPT,
            interview={"sent": [_EARLIER, {"purpose": "withdraw", "at": "2026-11-25T09:00:00-05:00"}]},
        ),
        Example(
            body=_ACCEPTANCE,
            purpose=Purpose.OFFER_ACCEPT,
            interview={"sent": [_EARLIER]},
            send_at="2026-11-23T09:00:00-05:00",
        ),
        Example(
            body="Dear Dr Okonkwo,\n\nThank you for your offer. I am declining it, since I have accepted "
            "another role.\n\nKind regards,\nAna Ruiz",
            purpose=Purpose.OFFER_DECLINE,
            interview={"sent": [_EARLIER]},
        ),
    ),
)
