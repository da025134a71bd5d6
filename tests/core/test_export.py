"""Exports, read back by other people's parsers: urllib, the e-mail package, icalendar, vobject."""

import email
import re
from datetime import UTC, datetime, timedelta
from email import policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr
from urllib.parse import unquote, urlsplit

import icalendar
import pytest
import vobject
from hypothesis import assume, given
from hypothesis import strategies as st

from followup.core.export import EVENTS, LONGEST_MAILTO, eml, filename_for, ics, mailto, plain_text
from followup.core.interview import Interview, Recipient, Sender, clean
from followup.core.letter import Letter
from followup.core.problems import ProblemsError
from followup.core.schedule import Schedule, make_schedule

SENDER = Sender(name="Ana Ruiz", email="ana@example.org")
RECIPIENT = Recipient(name="Chidi Okonkwo", email="c.okonkwo@example.org")
STAMP = datetime(2026, 11, 20, 21, 0, tzinfo=UTC)
any_text = st.text(st.characters(), max_size=300)
"""Every code point there is: controls, lone surrogates and noncharacters included."""


def schedule() -> Schedule:
    return make_schedule(Interview.from_data({"ended_at": "2026-11-20T15:30:00-05:00"}))


def parsed(text: str) -> EmailMessage:
    message = email.message_from_bytes(text.encode("utf-8"), policy=policy.SMTP)
    assert isinstance(message, EmailMessage)
    return message


# ---------------------------------------------------------------- text


def test_the_text_is_read_again_by_the_checker() -> None:
    text = plain_text("Thank you", "Dear Dr Okonkwo,\n\nThank you.\n\nAna").text
    letter = Letter.from_text(text)
    assert (letter.subject, letter.body) == ("Thank you", "Dear Dr Okonkwo,\n\nThank you.\n\nAna")


def test_without_a_subject_there_is_no_subject_line() -> None:
    assert plain_text("", "Hello").text == "Hello\n"


# ---------------------------------------------------------------- mailto


def test_a_link_encodes_line_breaks_spaces_and_plus_signs() -> None:
    link = mailto("C++ & you?", "Dear Chidi,\n\n1 + 1 = 100 %", to="c.okonkwo+jobs@example.org")
    assert link == (
        "mailto:c.okonkwo%2Bjobs@example.org?subject=C%2B%2B%20%26%20you%3F"
        "&body=Dear%20Chidi%2C%0D%0A%0D%0A1%20%2B%201%20%3D%20100%20%25"
    )


def test_a_link_has_no_more_than_1600_characters() -> None:
    spare = LONGEST_MAILTO - len(mailto("Hello", "x")) + 1
    assert len(mailto("Hello", "x" * spare)) == LONGEST_MAILTO
    with pytest.raises(ProblemsError) as caught:
        mailto("Hello", "x" * (spare + 1))
    (problem,) = caught.value.problems
    assert "1,601" in problem.what
    assert ".eml" in problem.how_to_fix


def test_the_limit_counts_encoded_characters() -> None:
    with pytest.raises(ProblemsError):
        mailto("", "😀" * 140)


@given(subject=any_text, body=any_text)
def test_a_link_gives_the_letter_back(subject: str, body: str) -> None:
    try:
        link = mailto(subject, body, to="a@example.org")
    except ProblemsError:
        assume(False)
    assert re.fullmatch(r"[A-Za-z0-9@.:?&=%_~-]*", link)
    query = urlsplit(link).query
    fields = dict(part.split("=", 1) for part in query.split("&")) if query else {}
    assert unquote(fields.get("subject", "")) == clean(subject, one_line=True)
    assert unquote(fields.get("body", "")).replace("\r\n", "\n") == clean(body, one_line=False)


# ---------------------------------------------------------------- .eml


def test_a_message_opens_unsent_and_says_who_to_whom() -> None:
    file = eml("Thank you – Data Analyst", "Dear Dr Okonkwo,\n\nGrüße 😀", sender=SENDER, recipient=RECIPIENT)
    message = parsed(file.text)
    assert message.keys() == [
        "X-Unsent",
        "From",
        "To",
        "Subject",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    ]
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == "Thank you – Data Analyst"
    assert message["From"].addresses[0].addr_spec == "ana@example.org"
    assert message["To"].addresses[0].display_name == "Chidi Okonkwo"
    assert message.get_content().replace("\r\n", "\n") == "Dear Dr Okonkwo,\n\nGrüße 😀\n"
    assert file.text.isascii()


def test_what_is_not_known_is_not_there() -> None:
    message = parsed(eml("", "Hello", sender=Sender(name="Ana"), recipient=Recipient(name="Chidi")).text)
    assert not {"From", "To", "Subject", "Date", "Message-ID"} & set(message.keys())


def test_a_domain_outside_ascii_survives() -> None:
    file = eml("Hello", "Hello", recipient=Recipient(email="c@bücher.example"))
    # The standard library reads raw UTF-8 headers from text only, not from bytes.
    message = email.message_from_string(file.text, policy=policy.SMTPUTF8)
    assert message["To"].addresses[0].addr_spec == "c@bücher.example"


@pytest.mark.parametrize(
    "address", ["a..b@example.org", "a(b)@example.org", "ä@example.org", "a:b@x.org", "a@b@c.de"]
)
def test_an_address_that_does_not_survive_is_a_problem(address: str) -> None:
    with pytest.raises(ProblemsError) as caught:
        eml("Hello", "Hello", recipient=Recipient(email=address), where="recipients.3")
    assert [p.where for p in caught.value.problems] == ["recipients.3.email"]


def test_a_subject_without_end_is_a_problem() -> None:
    with pytest.raises(ProblemsError, match="901"):
        eml("x" * 901, "Hello")


@given(subject=any_text, body=any_text, name=any_text)
def test_a_message_gives_the_letter_back(subject: str, body: str, name: str) -> None:
    file = eml(subject, body, sender=SENDER, recipient=Recipient(name=name, email="c@example.org"))
    assert file == eml(subject, body, sender=SENDER, recipient=Recipient(name=name, email="c@example.org"))
    assert "\n" not in file.text.replace("\r\n", "")
    assert "\r" not in file.text.replace("\r\n", "")
    assert max(map(len, file.text.split("\r\n"))) <= 998
    message = parsed(file.text)
    assert len(message.keys()) == 6 + bool(clean(subject, one_line=True))
    assert message.get("Subject", "") == clean(subject, one_line=True)
    assert message.get_content().replace("\r\n", "\n") == clean(body, one_line=False) + "\n"
    # The newer parser puts spaces between the encoded words of a long name; the older one is right.
    shown, address = parseaddr(email.message_from_string(file.text)["To"])
    # Runs of white space in an unquoted name are one space to a parser (RFC 5322).
    assert str(make_header(decode_header(shown))).split() == clean(name, one_line=True).split()
    assert address == "c@example.org"


# ---------------------------------------------------------------- .ics


def test_a_calendar_file_has_one_event_a_date() -> None:
    calendar = icalendar.Calendar.from_ical(ics(schedule(), stamp=STAMP).text)
    events = calendar.walk("VEVENT")
    assert [event["DTSTART"].dt for event in events] == [
        datetime(2026, 11, 20, 23, 0, tzinfo=UTC),
        datetime(2026, 11, 27, 14, 0, tzinfo=UTC),
        datetime(2026, 12, 4, 14, 0, tzinfo=UTC),
    ]
    assert len({event["UID"] for event in events}) == 3
    for event in events:
        assert event["SUMMARY"] == "Follow up"
        assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(minutes=30)
        assert event["DTSTAMP"].dt == STAMP
        assert len(event.walk("VALARM")) == 1


def test_vobject_reads_the_same_moments() -> None:
    calendar = vobject.readOne(ics(schedule(), stamp=STAMP).text)
    starts = [event.dtstart.value.astimezone(UTC) for event in calendar.vevent_list]
    planned = schedule()
    assert starts == [planned.best, *(check_in.at for check_in in planned.check_ins)]


@pytest.mark.parametrize(("event", "index"), [("best", 0), ("first", 1), ("second", 2)])
def test_one_event_can_be_chosen(event: str, index: int) -> None:
    one = icalendar.Calendar.from_ical(ics(schedule(), stamp=STAMP, event=event).text).walk("VEVENT")
    every = icalendar.Calendar.from_ical(ics(schedule(), stamp=STAMP).text).walk("VEVENT")
    assert [e["UID"] for e in one] == [every[index]["UID"]]
    assert event in EVENTS


def test_an_unknown_event_is_a_problem() -> None:
    with pytest.raises(ProblemsError, match="best, first, second"):
        ics(schedule(), stamp=STAMP, event="third")


def test_the_same_interview_keeps_its_uids_when_a_date_moves() -> None:
    data = {"ended_at": "2026-11-20T15:30:00-05:00"}
    moved = make_schedule(Interview.from_data({**data, "promised_reply_by": "2026-12-10"}))
    uids = [re.findall("UID:(.*)\r", ics(dates, stamp=STAMP).text) for dates in (schedule(), moved)]
    assert uids[0] == uids[1]
    other = make_schedule(Interview.from_data({"ended_at": "2026-11-20T15:31:00-05:00"}))
    assert not set(re.findall("UID:(.*)\r", ics(other, stamp=STAMP).text)) & set(uids[0])


@pytest.mark.parametrize("letters", ["x" * 200, "é" * 200, "😀" * 99, "a😀" * 90, "ab😀" * 60, "abc😀" * 60])
def test_a_long_line_is_folded_between_characters(letters: str) -> None:
    lines = ics(schedule(), stamp=STAMP, company=letters).text.split("\r\n")
    assert max(len(line.encode("utf-8")) for line in lines) in range(72, 76)
    assert f"SUMMARY:Follow up: {letters}" in "\n".join(lines).replace("\n ", "")


@given(company=any_text)
def test_any_company_survives_on_one_line(company: str) -> None:
    text = ics(schedule(), stamp=STAMP, company=company).text
    assert all(len(line.encode("utf-8")) <= 75 for line in text.split("\r\n"))
    assert not re.search("[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f]", text)
    assert "\n" not in text.replace("\r\n", "")
    named = clean(company, one_line=True)
    expected = f"Follow up: {named}" if named else "Follow up"
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert [event["SUMMARY"] for event in events] == [expected] * 3


# ---------------------------------------------------------------- file names


@pytest.mark.parametrize(
    ("name", "filename"),
    [
        ("Chidi Okonkwo", "follow-up-chidi-okonkwo.eml"),
        ("../../etc/passwd", "follow-up-etc-passwd.eml"),
        ("CON", "follow-up-con.eml"),
        ("", "follow-up.eml"),
        ("???", "follow-up.eml"),
        ("王芳", "follow-up-王芳.eml"),
    ],
)
def test_file_names_are_safe(name: str, filename: str) -> None:
    assert filename_for(name, "eml") == filename


@given(name=any_text)
def test_every_file_name_fits(name: str) -> None:
    filename = filename_for(name, "ics")
    assert len(filename.encode("utf-8")) <= 255
    assert not set(filename) & set('/\\:*?"<>|\0\n')


def test_an_entry_leads_back_to_where_the_letter_is_written() -> None:
    back = {"first": "https://example.org/draft/?template=st-first"}
    text = ics(schedule(), stamp=STAMP, ways_back=back).text
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    urls = {str(event["uid"]).split("-")[0]: str(event.get("url", "")) for event in events}
    assert urls == {"best": "", "first": back["first"], "second": ""}
    assert [back["first"] in str(event["description"]) for event in events] == [False, True, False]
