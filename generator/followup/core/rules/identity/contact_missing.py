"""No way to reach the writer below a first message."""

import re
from collections.abc import Iterator
from functools import cache

from followup.core.finding import Part, Severity
from followup.core.interview import Sender
from followup.core.letter import Letter
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Channel, Purpose

_REPLIES = ("re:", "aw:", "sv:")


@cache
def _reach() -> re.Pattern[str]:
    """A telephone number, an address of a mailbox, or an address of a page."""
    return re.compile(
        r"\d[\d ().\-/]{5,30}\d|[\w+-]@[\w-]{1,63}\.\w|https?://\S|\bwww\.\w|[\w-]{2}\.[a-z]{2,6}/\w|linkedin",
        re.IGNORECASE,
    )


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    signature = letter.signature
    subject = (letter.subject or "").lower().lstrip()
    if signature is None or context.interview.sent or subject.startswith(_REPLIES):
        return
    if _reach().search(letter.body):
        return
    name = signature.text.splitlines()[0].rstrip()
    known = _known(context.interview.sender)
    yield Hit(
        message="Below your name stands no number and no address. Someone who wants to call you, or who got "
        "this passed on, has to look for one: add a line under your name.",
        part=Part.BODY,
        start=signature.start,
        end=signature.start + len(name),
        fixes=(f"{name}\n{known}",) if known else (),
    )


def _known(sender: Sender) -> str:
    """Return what the notes hold of a number or an address; "" where they hold none that is seen as one."""
    return next((text for text in (sender.phone, sender.email, sender.link) if _reach().search(text)), "")


_NAME_ONLY = "Kind regards,\nAna Ruiz"

RULE = Rule(
    id="contact-missing",
    severity=Severity.SUGGESTION,
    title="No way to reach you",
    passes="Says how to reach you",
    looks_for="A telephone number, a mail address or a link to your profile in a first message. An "
    "answer in a "
    "running thread and later messages need none.",
    why="A mail holds your address by itself, a printed or forwarded one does not. A number under the "
    "name saves "
    "the reader a search, and you may get the call.",
    sources=("HAL",),
    guide="professional",
    check=_check,
    applies=Applies(
        purposes=frozenset({Purpose.THANK_YOU, Purpose.ADD_INFO}),
        channels=frozenset({Channel.EMAIL, Channel.LETTER}),
    ),
    bad=(
        Example(
            body=sound_letter(signature=_NAME_ONLY),
            interview={"sender.phone": "555 0100"},
            marks="Ana Ruiz",
            fixed="Ana Ruiz\n555 0100",
        ),
        Example(
            body=sound_letter(signature="Best,\nAna"),
            interview={"sender.email": "a.ruiz@example.org"},
            marks="Ana",
            fixed="Ana\na.ruiz@example.org",
        ),
        Example(body=sound_letter(signature="Kind regards, Ana Ruiz"), marks="Ana Ruiz"),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter(signature="Best,\nAna\nana@example.org")),
        Example(body=sound_letter(signature="Best,\nAna\nexample.org/ana")),
        Example(body=sound_letter("You can call me on (0161) 496 0100.", signature=_NAME_ONLY)),
        Example(body=sound_letter(signature=_NAME_ONLY), subject="Re: Data Analyst conversation"),
        Example(
            body=sound_letter(signature=_NAME_ONLY),
            interview={"sent": [{"purpose": "thank-you", "at": "2026-11-21T09:00:00-05:00"}]},
        ),
        Example(body=sound_letter(signature=_NAME_ONLY), channel=Channel.LINKEDIN, subject=None),
    ),
)
