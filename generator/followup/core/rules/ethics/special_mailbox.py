"""An address that a follow-up never goes to. Reads the recipient's address, never the letter."""

import re
from collections.abc import Iterator, Mapping

from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_NOBODY = "Nobody reads what goes there"
_ADJUSTMENTS = "It is for people who ask for an adjustment"
_REPORTS = "It is for reports of wrongdoing"
_PRESS = "It is for journalists"
_LAW = "It is for legal matters"
_MACHINES = "It is for technical trouble"
_MONEY = "It is for bills, or for shareholders"
_BOXES: Mapping[str, str] = {
    **dict.fromkeys(("noreply", "donotreply", "dontreply", "unsubscribe", "bounce", "bounces"), _NOBODY),
    **dict.fromkeys(
        ("accommodation", "accommodations", "accessibility", "adjustments", "reasonableadjustments"),
        _ADJUSTMENTS,
    ),
    **dict.fromkeys(
        ("ethics", "ethicsline", "whistleblower", "whistleblowing", "speakup", "compliance", "hotline"),
        _REPORTS,
    ),
    **dict.fromkeys(("press", "pressoffice", "media", "mediarelations", "newsroom"), _PRESS),
    **dict.fromkeys(("legal", "privacy", "dpo", "dataprotection", "gdpr", "copyright"), _LAW),
    **dict.fromkeys(
        ("abuse", "postmaster", "webmaster", "hostmaster", "mailerdaemon", "security"), _MACHINES
    ),
    **dict.fromkeys(("billing", "invoices", "accountspayable", "investors", "investorrelations"), _MONEY),
}
"""What stands before the @, without dots and hyphens, and whom the mailbox is for."""
_MARKS = re.compile(r"[._-]+")


def _check(_letter: Letter, context: Context) -> Iterator[Hit]:
    address = context.interview.value(f"recipients.{context.recipient}.email") or ""
    name = _MARKS.sub("", address.partition("@")[0].partition("+")[0].lower())
    whom = _BOXES.get(name) or (_NOBODY if name.startswith(("noreply", "donotreply")) else "")
    if not whom or (whom is _ADJUSTMENTS and context.interview.accommodation):
        return
    yield Hit(
        message=f"Your notes give the address “{address}” for this letter. {whom}, and a follow-up gets "
        "lost in it. Write to the person, to the recruiter, or in the thread in which they wrote to you."
    )


def _to(address: str) -> dict[str, str]:
    return {"recipients.0.email": address}


RULE = Rule(
    id="special-mailbox",
    severity=Severity.WARNING,
    title="The wrong kind of mailbox",
    passes="Goes to somebody who reads it",
    looks_for=(
        "An address in your notes that is for another purpose: noreply@, accommodations@, ethics@, press@, "
        "legal@ and the like. Mailboxes such as careers@ or jobs@ are fine."
    ),
    why=(
        "Nobody there knows you. A letter to such a mailbox is lost, or makes work for somebody who has to "
        "find out what it is."
    ),
    sources=("A3",),
    guide="ethics",
    check=_check,
    phrases=tuple(f"{name}@" for name in _BOXES),
    bad=(
        Example(body=sound_letter(), interview=_to("noreply@fernhollow.example")),
        Example(body=sound_letter(), interview=_to("accommodations@fernhollow.example")),
        Example(body=sound_letter(), interview=_to("press-office@fernhollow.example")),
        Example(body=sound_letter(), interview=_to("no-reply+8812@mail.fernhollow.example")),
        Example(body=sound_letter(), interview=_to("Ethics@fernhollow.example")),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter(), interview=_to("careers@fernhollow.example")),
        Example(body=sound_letter(), interview=_to("c.okonkwo@fernhollow.example")),
        Example(body=sound_letter(), interview=_to("jean.press@fernhollow.example")),
        Example(body=sound_letter(), interview=_to("hr-media-team@fernhollow.example")),
        Example(
            body=sound_letter(),
            interview={**_to("accommodations@fernhollow.example"), "accommodation": True},
        ),
    ),
)
