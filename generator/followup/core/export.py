"""A letter and its dates for other programs: text, mailto, .eml, .ics. Writes no file and sends nothing."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from zlib import crc32

from followup.core.interview import Recipient, Sender, clean
from followup.core.problems import Problem, ProblemsError
from followup.core.schedule import Schedule

LONGEST_MAILTO = 1600
"""Characters of the whole encoded link; the lowest limit of a mail program in use is a little above [MLT]."""
EVENTS = ("best", "first", "second")
"""Which events a calendar file can hold: the letter itself, then the check-ins."""
TITLE = "Follow up"
"""Of an entry in a calendar: neutral, since others may see it."""
EVENT_LENGTH = timedelta(minutes=30)
LONGEST_ICS_LINE = 75
"""Octets of a line without its end [RFC 5545, 3.1]."""
LONGEST_SUBJECT = 900
"""Characters; a header line ends at 998 octets [RFC 5322, 2.1.1]."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A file to save."""

    filename: str
    media_type: str
    text: str
    """What the file holds; UTF-8 when written, with the line endings as they are here."""


def plain_text(subject: str, body: str, *, filename: str = "follow-up.txt") -> Export:
    """Return the letter as a text file that `followup check` reads again; no subject, no subject line."""
    subject, body = clean(subject, one_line=True), clean(body, one_line=False)
    head = f"Subject: {subject}\n\n" if subject else ""
    return Export(filename=filename, media_type="text/plain; charset=utf-8", text=f"{head}{body}\n")


def mailto(subject: str, body: str, *, to: str = "") -> str:
    """Return a link of RFC 6068 that opens the letter in a mail program.

    Raises ProblemsError when the whole link is longer than 1,600 characters: mail programs cut off what is
    longer, and say nothing.
    """
    url = mailto_link(subject, body, to=to)
    if len(url) > LONGEST_MAILTO:
        what = (
            f"makes a link of {len(url):,} characters; mail programs cut off what is over {LONGEST_MAILTO:,}"
        )
        how = "copy the letter, or save it as an .eml file and open that"
        raise ProblemsError([Problem(code="too-long-for-mailto", where="letter", what=what, how_to_fix=how)])
    return url


def mailto_link(subject: str, body: str, *, to: str = "") -> str:
    """Return the link that a letter makes, however long it is."""
    fields = {"subject": clean(subject, one_line=True), "body": clean(body, one_line=False)}
    query = "&".join(f"{key}={_quoted(text)}" for key, text in fields.items() if text)
    address = _quoted(clean(to, one_line=True)).replace("%40", "@")
    return f"mailto:{address}{'?' if query else ''}{query}"


def eml(
    subject: str,
    body: str,
    *,
    sender: Sender | None = None,
    recipient: Recipient | None = None,
    where: str = "recipients.0",
    filename: str = "follow-up.eml",
) -> Export:
    """Return the letter as a message that mail programs open unsent (`X-Unsent: 1`), without attachments.

    Lines end in CRLF. The same letter gives the same text: date and message id are left to the mail program.
    Without an address there is no To or From. `where` is the recipient's place in the interview. Raises
    ProblemsError for an address or a subject that no mail program takes.
    """
    from email import policy
    from email.message import EmailMessage

    subject = clean(subject, one_line=True)
    problems: list[Problem] = []
    if len(subject) > LONGEST_SUBJECT:
        what = f"has {len(subject):,} characters"
        how = f"keep it under {LONGEST_SUBJECT}; readers see the first fifty"
        problems.append(Problem(code="too-long", where="subject", what=what, how_to_fix=how))
    people = {"From": ("sender", sender), "To": (where, recipient)}
    addresses = {
        header: _address(f"{place}.email", person.name, person.email, problems)
        for header, (place, person) in people.items()
        if person and person.email
    }
    if problems:
        raise ProblemsError(problems)
    # A domain outside ASCII has no other form here than UTF-8 (RFC 6532); all other letters stay in ASCII.
    utf8 = not all(address.addr_spec.isascii() for address in addresses.values())
    message = EmailMessage(policy=policy.SMTP.clone(utf8=utf8))
    message["X-Unsent"] = "1"
    for header, address in addresses.items():
        message[header] = address
    if subject:
        message["Subject"] = subject
    message.set_content(clean(body, one_line=False) + "\n", charset="utf-8", cte="quoted-printable")
    return Export(filename=filename, media_type="message/rfc822", text=message.as_bytes().decode("utf-8"))


def ics(
    schedule: Schedule,
    *,
    stamp: datetime,
    event: str = "all",
    company: str = "",
    ways_back: Mapping[str, str] | None = None,
    filename: str = "follow-up.ics",
) -> Export:
    """Return a calendar file with one event a date: the best moment to send, and each check-in.

    `event` is `all` or one of EVENTS; `stamp` is when the file is made: the core has no clock. The title
    names no company unless one is passed, since colleagues may see the calendar. `ways_back` holds the
    address that an entry leads to, by event. The same interview gives the same UIDs, so that importing again
    changes the events instead of doubling them. Raises ProblemsError for an unknown event.
    """
    if event != "all" and event not in EVENTS:
        how = f"choose all or one of {', '.join(EVENTS)}"
        raise ProblemsError(
            [Problem(code="wrong-value", where="event", what="is not an event", how_to_fix=how)]
        )
    dates = [("best", schedule.best, "Send the letter")]
    dates += [(check_in.id, check_in.at, check_in.what) for check_in in schedule.check_ins]
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Interview Follow-Up//Follow-up dates//EN",
        "CALSCALE:GREGORIAN",
    ]
    for name, at, what in dates:
        if event in ("all", name):
            back = (ways_back or {}).get(name, "")
            lines += _event(name, at, what, company=company, back=back, schedule=schedule, stamp=stamp)
    lines.append("END:VCALENDAR")
    text = "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))
    return Export(filename=filename, media_type="text/calendar; charset=utf-8", text=text)


def filename_for(name: str, ending: str) -> str:
    """Return a file name with a name in it, safe on every system: `follow-up-chidi-okonkwo.eml`."""
    slug = re.sub(r"[\W_]+", "-", clean(name, one_line=True)[:40].lower()).strip("-")
    return f"follow-up-{slug}.{ending}" if slug else f"follow-up.{ending}"


def _quoted(text: str) -> str:
    from urllib.parse import quote  # heavy, and the browser starts without it

    return quote(text.replace("\n", "\r\n"), safe="")


def _address(where: str, name: str, email: str, problems: list[Problem]) -> Any:
    """Return the address as a header takes it; one that does not survive is a problem."""
    from email.errors import MessageError
    from email.headerregistry import Address

    spec = clean(email, one_line=True)
    try:
        address = Address(display_name=clean(name, one_line=True), addr_spec=spec)
        if address.addr_spec == spec and address.username.isascii():
            return address
    except (ValueError, IndexError, MessageError):
        pass
    how = "write one such as ana@example.org, or leave it out and type it in your mail program"
    what = "is not an address that an .eml file can hold"
    problems.append(Problem(code="wrong-value", where=where, what=what, how_to_fix=how))
    return None


def _event(
    name: str, at: datetime, what: str, *, company: str, back: str, schedule: Schedule, stamp: datetime
) -> Iterator[str]:
    source = crc32(f"{schedule.ended_at.astimezone(UTC).isoformat()} {name}".encode())
    company = clean(company, one_line=True)
    summary = _escaped(f"{TITLE}: {company}" if company else TITLE)
    back = clean(back, one_line=True)
    says = f"{clean(what, one_line=False)}\n{back}" if back else clean(what, one_line=False)
    yield "BEGIN:VEVENT"
    yield f"UID:{name}-{source:08x}@interview-follow-up"
    yield f"DTSTAMP:{_utc(stamp)}"
    yield f"DTSTART:{_utc(at)}"
    yield f"DTEND:{_utc(at + EVENT_LENGTH)}"
    yield f"SUMMARY:{summary}"
    yield f"DESCRIPTION:{_escaped(says)}"
    if back:
        yield f"URL:{back}"
    yield "TRANSP:TRANSPARENT"
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT0S", f"DESCRIPTION:{summary}", "END:VALARM")
    yield "END:VEVENT"


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Yield a content line in pieces of at most 75 octets, none of which splits a character."""
    piece, octets = "", 0
    for char in line:
        size = len(char.encode("utf-8"))
        if octets + size > LONGEST_ICS_LINE:
            yield piece
            piece, octets = " ", 1
        piece += char
        octets += size
    yield piece
