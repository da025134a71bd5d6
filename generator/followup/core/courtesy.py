"""Words that any message may share: greeting, sign-off, the day, the interest, the offer to send more.
Courtesy, never feelings."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from followup.core.interview import Interview, Recipient
from followup.core.phrasing import HARD_BREAK
from followup.core.profile import profile_of
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
_BEHIND_NAME = frozenset(
    {"様", "さん", "先生", "殿", "氏", "님", "씨", "san", "sama", "sensei", "ssi", "nim"}
)
"""Honorifics that stand behind a name."""
_BEHIND_FIRST_NAME = frozenset({"bey", "hanım", "hanim", "efendi"})
_FAMILY_FIRST_TEXT = """
chan chang chen cheng cheung chew chin choi chong chow chu chua dang fong goh han ho hoang hong hsu hu
huang jang jeong jiang jung kang kim koh kwok lai lam lau lee leung li liang liao lim lin ling liu loh low
lu luo ma ng ngo nguyen ong pan park peng pham phan seah seo sim song sun tan tang tay teo tran truong
tsai vo vu wang wong woo wu xie xu yang yap yeo yeung yoon yu yuan zhang zhao zheng zhou zhu
"""
_FAMILY_FIRST = frozenset(_FAMILY_FIRST_TEXT.split())
"""Family names that stand first where their owners write them, and last where others do."""
_DEPARTMENTS = frozenset(
    "hr it qa pr ta r&d ops people talent recruiting recruitment procurement safety logistics finance "
    "marketing sales engineering legal operations accounting security".split()
)
_NO_NAME = re.compile(
    r"[@:{}<>\\|=\[\]]|^(?:unknown|no name|not known|n/a|some(?:one|body)?"
    r"|(?:an?|the|some|that) (?:guy|lady|woman|man|girl))\b",
    re.IGNORECASE,
)
_ROLE_OF = re.compile(
    r"^(?:(?:the|an?)\s+)?(?:(?:role|position|job|post)\s+(?:of|as)\s+(?:an?\s+|the\s+)?)?", re.IGNORECASE
)
_ROLE_AT = re.compile(
    r"\s+(?:role|position|job|post|vacancy|opening)\s+(?:at|in|with)\s+(.+)$", re.IGNORECASE
)
_ROLE_END = re.compile(r"\s+(?:role|position|job|post|vacancy|opening|opportunity)$", re.IGNORECASE)
_FIRST_NAME_TONES = ("warm", "direct", "enthusiastic")
_MOST_NAMES = 4


class Pick(Protocol):
    """Chooses one of several wordings by the seed."""

    def __call__(self, *options: str, **by_tone: Sequence[str]) -> str:
        """Return one of the options; where the letter's tone has options of its own, one of those."""
        ...


def spoken_date(day: date, *, region: str = "any", weekday: bool = True) -> str:
    """Return `Friday 27 November`, in the United States and Canada `Friday, November 27`."""
    name = f"{_WEEKDAYS[day.weekday()]}" if weekday else ""
    month = _MONTHS[day.month - 1]
    if profile_of(region).month_first:
        return f"{name}, {month} {day.day}" if name else f"{month} {day.day}"
    return f"{name} {day.day} {month}".strip()


def spoken_time(moment: datetime, *, region: str = "any") -> str:
    """Return `15:30`, in the United States and Canada `3:30 p.m.`, in the United Kingdom `3.30pm`."""
    clock = profile_of(region).clock
    if clock == "24":
        return f"{moment.hour}:{moment.minute:02}"
    half = "am" if moment.hour < 12 else "pm"
    hour = moment.hour % 12 or 12
    if clock == "uk":
        return f"{hour}.{moment.minute:02}{half}" if moment.minute else f"{hour}{half}"
    return f"{hour}:{moment.minute:02} {half[0]}.{half[1]}."


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
    name, title = re.sub(r" ?\([^()]*\)", "", recipient.name).strip(), recipient.honorific
    if is_name(recipient.preferred_name):
        return recipient.preferred_name
    if not is_name(name):
        return ""
    if re.match(r"the [a-z]", name):
        return _titled(name)
    return _with_title(name, title) if is_name(title) else name


def _with_title(name: str, title: str) -> str:
    low = title.lower().lstrip("-")
    if low in _BEHIND_NAME:
        return f"{name}-{low}" if low.isascii() else f"{name}{title}"
    if low in _BEHIND_FIRST_NAME:
        return f"{name.split(maxsplit=1)[0]} {title}"
    if low.startswith("the "):
        return name  # `The Hon.` stands on an envelope
    if low in _BEFORE_FIRST_NAME:
        parts = name.split()
        first = parts[1:] if len(parts) > 1 and parts[0].lower() == low else parts
        return f"{title} {first[0]}"
    return f"{title} {name if either_way_round(name) else surname(name)}"


def is_name(text: str) -> bool:
    """Tell whether a text may be a name: a picture, a mark or an address is nobody's."""
    return any(char.isalpha() for char in text) and not _NO_NAME.search(text)


def either_way_round(name: str) -> bool:
    """Tell whether a family name may stand first, as in `Tan Hui Min`: then a title takes the whole name."""
    parts = name.split()
    first, last = parts[0].lower(), parts[-1].lower()
    return len(parts) > 1 and first in _FAMILY_FIRST and last not in _FAMILY_FIRST


def job_title(role: str, company: str = "") -> str:
    """Return the title alone, as it stands before `role`: `Data Analyst` for `the Data Analyst position`."""
    title = _ROLE_OF.sub("", role.strip(" .,;:")) or role
    place = _ROLE_AT.search(title)
    if place:
        there = "" if place[1].lower() == company.lower() else f" ({re.sub(r'^the ', '', place[1])})"
        title = title[: place.start()] + there
    return _ROLE_END.sub("", title) or role


def greeting(
    interview: Interview, people: Sequence[Recipient], *, tone: str, channel: Channel, pick: Pick
) -> str:
    """Return the greeting with its comma: by name, else by role, else to the company's team.

    Several people are greeted together, by their names up to four, then as `all`. On a voicemail the greeting
    also says who is speaking.
    """
    names = [name for person in people if (name := called(person) or _titled(person.role))]
    if len(names) > _MOST_NAMES:
        names = ["all"]
    if not names:
        company = re.sub(r"^the\s+(?=\S)", "", interview.company, flags=re.IGNORECASE)
        names = [f"{company} team"] if company else []
    name = " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else "".join(names)
    if channel is Channel.VOICEMAIL:
        return f"Hello{name and ' '}{name}, this is {interview.sender.name}."
    if not name:
        return "Hello,"
    familiar = tone in _FIRST_NAME_TONES and all(person.preferred_name for person in people)
    if channel is Channel.LINKEDIN:
        word = "Hi" if people and all(person.preferred_name for person in people) else "Hello"
    else:
        word = pick("Dear", "Hello") if familiar else "Dear"
    return f"{word} {name},"


def sign_off(interview: Interview, *, tone: str, channel: Channel, pick: Pick) -> str:
    """Return the closing, the sender's name and, in mails and letters, the ways to reach the sender that were
    given. A voicemail closes with the number to call."""
    sender = interview.sender
    if channel is Channel.LINKEDIN:
        return sender.name
    if channel is Channel.VOICEMAIL:
        return f"My number is {sender.phone}. Thank you." if sender.phone else "Thank you."
    profile = profile_of(interview.region)
    closings = profile.warm_closings if tone in _FIRST_NAME_TONES else profile.formal_closings
    lines = [f"{pick(*closings)},", sender.name]
    reach = (sender.phone, sender.email, sender.link)
    lines += [line for line in reach if line and channel in (Channel.EMAIL, Channel.LETTER)]
    return HARD_BREAK.join(lines)


_OPEN = (
    "I remain interested in the role.",
    "My interest in the role stands.",
    "The role interests me.",
    "I continue to be interested in this role.",
    "I am as interested in the role as before.",
    "I am interested in taking this further.",
)
_STRONG = (
    "I am very interested in the role.",
    "I would very much like to do this job.",
    "The role interests me very much.",
    "I am keen to take this role.",
    "I very much want this job.",
    "My interest in the role is strong.",
)
_EAGER = (
    "I would love to do this job.",
    "I am very keen to take this role.",
    "This is the kind of job that I want to do.",
    "The role interests me more than ever.",
    "I would be very glad to get the role.",
    "I really would like to do this work.",
)
INTEREST_LINES = (*_OPEN, *_STRONG, *_EAGER)
"""Every sentence that says how much interest was typed."""
OFFER_LINES = (
    "If anything else would help you decide, I am glad to send it.",
    "I am happy to add anything that is still missing.",
    "If you need more from me, please tell me.",
    "Should a question come up, please ask.",
    "I can send more detail on any of this.",
    "Please let me know what else would be useful.",
)
"""Six of each, so that the letters of a panel of six share none."""


def interest_line(interview: Interview, *, tone: str, pick: Pick) -> str:
    """Return a sentence that shows as much interest as was typed; "" where it is undecided or none, or where
    the region leaves it out."""
    profile = profile_of(interview.region)
    if not profile.shows_interest or interview.interest not in ("open", "strong"):
        return ""
    if interview.interest == "open":
        return pick(*_OPEN)
    return pick(*(_EAGER if tone == "enthusiastic" and not profile.restrained else _STRONG))


def offer_line(interview: Interview, pick: Pick) -> str:
    """Return an offer to send more: it gives the reader an easy reply and asks for nothing. "" where the
    region leaves it out."""
    return pick(*OFFER_LINES) if profile_of(interview.region).offers_more else ""


def times(moments: Sequence[datetime], *, region: str = "any") -> str:
    """Return proposed times as a phrase: `Tuesday 1 December at 10:00 or 15:00, or Wednesday 2 December at
    14:00`."""
    by_day: dict[date, list[str]] = {}
    for moment in moments:
        by_day.setdefault(moment.date(), []).append(spoken_time(moment, region=region))
    spoken = [
        f"{spoken_date(day, region=region)} at {_either(hours, ' or ')}" for day, hours in by_day.items()
    ]
    several = any(len(hours) > 1 for hours in by_day.values())
    return _either(spoken, ", or " if several else " or ")


def _either(items: Sequence[str], last: str) -> str:
    return last.join((", ".join(items[:-1]), items[-1])) if len(items) > 1 else "".join(items)


def zone_of(time_zone: str) -> str:
    """Return ` (Nairobi time)` for `Africa/Nairobi`: an hour without a place misleads a reader elsewhere."""
    city = time_zone.rpartition("/")[2].replace("_", " ")
    return f" ({city} time)" if "/" in time_zone and city.replace(" ", "").isalpha() else ""


def _titled(role: str) -> str:
    """Return a role as a form of address: `Hiring Manager`."""
    bare = re.sub(r"^(?:the|an?) ", "", role.strip(), flags=re.IGNORECASE)
    if not is_name(bare):
        return ""
    if bare.lower() in _DEPARTMENTS:
        return f"{bare.upper() if len(bare) < 4 and bare.lower() != 'ops' else bare.capitalize()} team"
    shouted = bare.isupper() and len(bare) > 4 and " " in bare
    words = (bare.lower() if shouted else bare).split()
    return " ".join(
        word if word.lower() in _SMALL or not word.islower()
        else word.upper() if word in _DEPARTMENTS and len(word) < 4 else word.capitalize()
        for word in words
    )  # fmt: skip
