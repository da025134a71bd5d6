"""Words that any message may share: greeting, sign-off, the day, the interest, the offer to send more.
Courtesy, never feelings."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from followup.core.interview import Interview, Recipient
from followup.core.phrasing import HARD_BREAK
from followup.core.template import Channel

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_PARTICLES = frozenset(
    "van von der den de del della di da dos das du la le el al bin ibn ter ten zu af av".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv phd md mba esq".split())
_SMALL = frozenset("of the and for in to".split())
_BEFORE_FIRST_NAME = frozenset({"sir", "dame", "sister", "brother"})
_ROLE_OF = re.compile(
    r"^(?:(?:the|an?)\s+)?(?:(?:role|position|job|post)\s+(?:of|as)\s+(?:an?\s+|the\s+)?)?", re.IGNORECASE
)
_ROLE_AT = re.compile(
    r"\s+(?:role|position|job|post|vacancy|opening)\s+(?:at|in|with)\s+(.+)$", re.IGNORECASE
)
_ROLE_END = re.compile(r"\s+(?:role|position|job|post|vacancy|opening|opportunity)$", re.IGNORECASE)
_FIRST_NAME_TONES = ("warm", "direct", "enthusiastic")


class Pick(Protocol):
    """Chooses one of several wordings by the seed."""

    def __call__(self, *options: str) -> str:
        """Return one of the options."""
        ...


def spoken_date(day: date, *, region: str = "any", weekday: bool = True) -> str:
    """Return `Friday 27 November`, in the United States and Canada `Friday, November 27`."""
    name = f"{_WEEKDAYS[day.weekday()]}" if weekday else ""
    month = _MONTHS[day.month - 1]
    if region in ("us", "ca"):
        return f"{name}, {month} {day.day}" if name else f"{month} {day.day}"
    return f"{name} {day.day} {month}".strip()


def spoken_time(moment: datetime) -> str:
    """Return `15:30`."""
    return f"{moment.hour}:{moment.minute:02}"


def day_of(ended_at: datetime, *, now: datetime | None, region: str = "any") -> str:
    """Return `on Friday`, or the date where the weekday alone would name another week.

    Never `today`: the letter may go out tomorrow. Without `now` the letter is taken to go out within the
    week.
    """
    if now is not None and abs((now - ended_at).days) >= 6:
        return f"on {spoken_date(ended_at.date(), region=region, weekday=False)}"
    return f"on {_WEEKDAYS[ended_at.weekday()]}"


def surname(name: str) -> str:
    """Return what stands behind an honorific: `Okonkwo`, `van der Berg`; a single name stays whole."""
    parts = [part for part in name.replace(",", " ").split() if part.strip(".").lower() not in _SUFFIXES]
    if len(parts) < 2:
        return name.strip()
    start = len(parts) - 1
    while start > 1 and parts[start - 1].lower() in _PARTICLES:
        start -= 1
    return " ".join(parts[start:])


def called(recipient: Recipient) -> str:
    """Return how the letter calls a person: the agreed name, `Dr Okonkwo`, or the full name; "" where none is
    known."""
    if recipient.preferred_name:
        return recipient.preferred_name
    if re.match(r"the [a-z]", recipient.name):
        return _titled(recipient.name)
    if recipient.honorific and recipient.name:
        if recipient.honorific.lower() in _BEFORE_FIRST_NAME:
            parts = recipient.name.split()
            first = parts[1:] if len(parts) > 1 and parts[0].lower() == recipient.honorific.lower() else parts
            return f"{recipient.honorific} {first[0]}"
        return f"{recipient.honorific} {surname(recipient.name)}"
    return recipient.name


def job_title(role: str, company: str = "") -> str:
    """Return the title alone, as it stands before `role`: `Data Analyst` for `the Data Analyst position`."""
    title = _ROLE_OF.sub("", role.strip(" .,;:")) or role
    place = _ROLE_AT.search(title)
    if place:
        there = "" if place[1].lower() == company.lower() else f" ({re.sub(r'^the ', '', place[1])})"
        title = title[: place.start()] + there
    return _ROLE_END.sub("", title) or role


def greeting(
    interview: Interview, recipient: Recipient | None, *, tone: str, channel: Channel, pick: Pick
) -> str:
    """Return the greeting with its comma, by name, else by role, else to the company's team."""
    person = recipient or Recipient()
    name = called(person) or (_titled(person.role) if person.role else "")
    if not name:
        company = re.sub(r"^the\s+(?=\S)", "", interview.company, flags=re.IGNORECASE)
        name = f"{company} team" if company else ""
    if not name:
        return "Hello,"
    familiar = tone in _FIRST_NAME_TONES and bool(person.preferred_name)
    word = "Hi" if channel is Channel.LINKEDIN else pick("Dear", "Hello") if familiar else "Dear"
    return f"{word} {name},"


def sign_off(interview: Interview, *, tone: str, channel: Channel, pick: Pick) -> str:
    """Return the closing, the sender's name and, in mails and letters, the ways to reach the sender that were
    given."""
    if channel is Channel.LINKEDIN:
        return interview.sender.name
    closings = (
        ("Kind regards", "Best regards")
        if tone not in _FIRST_NAME_TONES
        else ("Kind regards", "Best wishes", "With best wishes")
    )
    reach = (interview.sender.phone, interview.sender.email, interview.sender.link)
    lines = [f"{pick(*closings)},", interview.sender.name]
    lines += [line for line in reach if line and channel in (Channel.EMAIL, Channel.LETTER)]
    return HARD_BREAK.join(lines)


def interest_line(interview: Interview, pick: Pick) -> str:
    """Return a sentence that shows as much interest as was typed, and none where it is undecided or none."""
    if interview.interest == "strong":
        return pick("I am very interested in the role.", "I would very much like to do this job.")
    if interview.interest == "open":
        return pick(
            "I remain interested in the role.",
            "I am interested in the role.",
            "My interest in the role stands.",
        )
    return ""


def offer_line(pick: Pick) -> str:
    """Return an offer to send more: it gives the reader an easy reply and asks for nothing."""
    return pick(
        "If anything else would help you decide, I am glad to send it.",
        "I am happy to send anything else that would help.",
        "If you need anything more from me, please tell me.",
    )


def times(moments: Sequence[datetime], *, region: str = "any") -> str:
    """Return proposed times as a phrase: `Tuesday 1 December at 10:00 or Wednesday 2 December at 14:00`."""
    spoken = [f"{spoken_date(moment.date(), region=region)} at {spoken_time(moment)}" for moment in moments]
    return " or ".join((", ".join(spoken[:-1]), spoken[-1]) if len(spoken) > 2 else spoken)


def _titled(role: str) -> str:
    """Return a role as a form of address: `Hiring Manager`."""
    words = re.sub(r"^(?:the|an?) ", "", role.strip(), flags=re.IGNORECASE).split()
    return " ".join(
        word if word.lower() in _SMALL or not word.islower() else word.capitalize() for word in words
    )
