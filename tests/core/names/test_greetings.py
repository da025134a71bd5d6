"""Greetings and signatures of real shapes: which names in them are wrong, and which are left in peace."""

from typing import Any

import pytest

from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.names.elsewhere import elsewhere
from followup.core.names.greeted import greeted_in
from followup.core.names.in_greeting import in_greeting
from followup.core.names.in_signature import in_signature
from followup.core.names.misnaming import Kind, Misnaming


def interview(name: str, honorific: str = "", **more: Any) -> Interview:
    person = {"name": name, "honorific": honorific, "preferred_name": more.pop("preferred", "")}
    others = [{"name": other} for other in more.pop("others", ())]
    data = {"company": "Penrose Electrical", "sender": {"name": "Ana Ruiz"}, "recipients": [person, *others]}
    return Interview.from_data({**data, **more})


def in_letter(greeting: str, at: Interview) -> list[Misnaming]:
    letter = Letter(subject=None, body=f"{greeting}\n\nThank you for Friday.\n\nKind regards,\nAna Ruiz")
    return list(in_greeting(letter, at, 0))


@pytest.mark.parametrize(
    ("greeting", "name", "honorific", "kind", "right"),
    [
        ("Dear Ms. Rahman,", "Priya Raman", "Ms", Kind.SLIP, "Raman"),
        ("Hi Micheal,", "Michael Bell", "", Kind.SLIP, "Michael"),
        ("hi katharine,", "Katherine Marsh", "", Kind.SLIP, "Katherine"),
        ("DEAR KATHARINE,", "Katherine Marsh", "", Kind.SLIP, "KATHERINE"),
        ("Katharine,", "Katherine Marsh", "", Kind.SLIP, "Katherine"),
        ("Dear Priya Ramen,", "Priya Raman", "", Kind.SLIP, "Raman"),
        ("Hello Soren,", "Søren Holm", "", Kind.ACCENT, "Søren"),
        ("Dear Herr Mueller,", "Jan Müller", "Mr", Kind.ACCENT, "Müller"),
        ("Dear Mr. Thompson,", "Marcus Bell", "Mr", Kind.OTHER, "Mr Bell"),
        ("Hi Sandra,", "Marcus Bell", "", Kind.OTHER, "Marcus Bell"),
        ("Dear Ana,", "Marcus Bell", "", Kind.OTHER, "Marcus Bell"),
        ("Dear Chidi Okafor,", "Chidi Okonkwo", "", Kind.OTHER, "Okonkwo"),
        ("Dear Peter Okonkwo,", "Chidi Okonkwo", "", Kind.OTHER, "Chidi"),
        ("Dear Okonkwo Chidi,", "Chidi Okonkwo", "", Kind.TURNED, "Chidi Okonkwo"),
        ("Dear Mr Okonkwo,", "Chidi Okonkwo", "Dr", Kind.TITLE, "Dr"),
        ("Dear Mr. Osei,", "Abena Osei", "Ms", Kind.TITLE, "Ms."),
        ("Dear Miss Osei,", "Abena Osei", "Mrs", Kind.TITLE, "Mrs"),
        ("Dear Mr Lindqvist,", "Maja Lindqvist", "Prof", Kind.TITLE, "Prof"),
        ("Dear Mrs. Helen,", "Helen Marsh", "Mrs", Kind.FIRST_NAME, "Marsh"),
    ],
)
def test_a_wrong_name_is_found(greeting: str, name: str, honorific: str, kind: Kind, right: str) -> None:
    found = in_letter(greeting, interview(name, honorific))
    assert [(one.kind, one.right) for one in found] == [(kind, right)]


@pytest.mark.parametrize(
    ("greeting", "name", "honorific"),
    [
        ("Dear Ms. Raman,", "Priya Raman", "Ms"),
        ("Dear Ms Raman", "Priya Raman", "Mrs"),
        ("Hi Bob,", "Robert Penrose", "Mr"),
        ("Hi Robert,", "Bob Penrose", ""),
        ("Dear Liz,", "Elizabeth Hart", ""),
        ("Dear Lizzie Hart,", "Elizabeth Hart", ""),
        ("Hello Dave and team,", "David Penrose", ""),
        ("Dear Mr Penrose,", "David Penrose", "Mr"),
        ("Dear Penrose Electrical,", "David Marsh", ""),
        ("Dear Penrose team,", "David Marsh", ""),
        ("Dear Hiring Manager,", "David Marsh", ""),
        ("Dear Sir or Madam,", "David Marsh", ""),
        ("Dear Mr and Mrs Marsh,", "David Marsh", "Mr"),
        ("Dear Dr. E. Thompson,", "Emma Thompson", "Dr"),
        ("Dear Professor Thompson,", "Emma Thompson", "Dr"),
        ("Dear Dr Thompson,", "Emma Thompson", "Prof"),
        ("Dear Prof. Dr. Thompson,", "Emma Thompson", "Prof Dr"),
        ("Dear Dr. Thompson-Baker,", "Emma Thompson", "Dr"),
        ("Dear Maria Jose Prieto,", "Maria Prieto", ""),
        ("Dear Katherine,", "Katherine", ""),
        ("Dear Katherine Marsh,", "Katherine", ""),
        ("Dear Marcus and Sandra,", "Marcus Bell", ""),
        ("Dear Sandra,", "", ""),
        ("Good morning,", "Marcus Bell", ""),
        ("Dear all,", "Al Marsh", ""),
        ("Liebe Frau Vogel,", "Ute Vogel", "Ms"),
        ("Dear Sir David,", "David Marsh", "Sir"),
        ("Dear Mr. van der Berg,", "Ludwig van der Berg", "Mr"),
        ("Dear Ms Tanaka,", "Tanaka Mei", "Ms"),
        ("Dear Dr. Chidi,", "Chidi Okonkwo", "Dr"),
        ("Hello again Marcus,", "Marcus Bell", ""),
        ("Hi Marcus, and thank you for today.", "Marcus Bell", ""),
    ],
)
def test_a_right_name_is_left_in_peace(greeting: str, name: str, honorific: str) -> None:
    assert in_letter(greeting, interview(name, honorific)) == []


def test_another_recipient_is_no_slip() -> None:
    at = interview("Maria Lund", others=["Marie Lunde"])
    assert in_letter("Dear Marie,", at) == []
    assert in_letter("Dear Maria and Marie,", at) == []


def test_a_preferred_name_is_right() -> None:
    assert in_letter("Dear Rina,", interview("Katherine Marsh", preferred="Rina")) == []


def test_in_japan_the_family_name_may_come_first() -> None:
    assert in_letter("Dear Tanaka Mei,", interview("Mei Tanaka", region="jp")) == []


def test_a_greeting_is_taken_apart() -> None:
    letter = Letter(
        subject=None, body="Dear Dr. Chidi Okonkwo, Ms Lind and team,\n\nThank you.\n\nBest,\nAna"
    )
    found = greeted_in(letter)
    assert [[word.key for word in one.names] for one in found] == [["chidi", "okonkwo"], ["lind"]]
    assert [[word.key for word in one.titles] for one in found] == [["dr"], ["ms"]]
    assert [letter.body[one.start : one.end] for one in found] == ["Dr. Chidi Okonkwo", "Ms Lind"]
    assert greeted_in(Letter(subject=None, body="Thank you for Friday.\n\nBest,\nAna")) == ()


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Please thank Ms Lindquist for the boots.", "Lindqvist"),
        ("Maja Lindkvist showed me the lab.", "Lindqvist"),
        ("I liked what Okonkow said.", "Okonkwo"),
        ("Okonkow’s question was good.", "Okonkwo"),
        ("Please give my best to Noor Hadad.", "Haddad"),
    ],
)
def test_a_slip_is_found_in_the_message(sentence: str, right: str) -> None:
    at = interview("Chidi Okonkwo", met=["Maja Lindqvist"], referrer="Noor Haddad")
    letter = Letter(subject=None, body=f"Dear Chidi,\n\n{sentence}\n\nKind regards,\nAna Ruiz")
    assert [one.right for one in elsewhere(letter, at)] == [right]


@pytest.mark.parametrize(
    "sentence",
    [
        "Maja Lindqvist’s tour was a treat.",
        "Please thank Ms Lund and Mr Hamer for the tour.",
        "We met in March, and Marcus was there.",
        "I asked Davis about it.",
        "Great teams ask. Marks matter. Bells ring.",
        "My code is at github.com/Okonkow/code and my mail goes to Okonkow@example.org.",
        "Major work on the Linden square begins in May.",
    ],
)
def test_whoever_else_is_named_is_no_mistake(sentence: str) -> None:
    at = interview("Chidi Okonkwo", met=["Maja Lindqvist"], others=["Marcus Bell", "David Bell"])
    letter = Letter(subject=None, body=f"Dear Chidi,\n\n{sentence}\n\nKind regards,\nAna Ruiz")
    assert list(elsewhere(letter, at)) == []


@pytest.mark.parametrize(
    ("signed", "sender", "kind"),
    [
        ("Ana Riuz", "Ana Ruiz", Kind.SLIP),
        ("Micheal", "Michael Doyle", Kind.SLIP),
        ("Tom Baker", "Ana Ruiz", Kind.SIGNED),
        ("Tom Baker, RN", "Ana Ruiz", Kind.SIGNED),
    ],
)
def test_a_wrong_signature_is_found(signed: str, sender: str, kind: Kind) -> None:
    letter = Letter(subject=None, body=f"Dear Chidi,\n\nThank you.\n\nKind regards,\n{signed}\n555 0100")
    found = list(in_signature(letter, Interview.from_data({"sender": {"name": sender}})))
    assert [one.kind for one in found] == [kind]


@pytest.mark.parametrize(
    ("signed", "sender"),
    [
        ("Ana Ruiz", "Ana Ruiz"), ("Ana", "Ana Ruiz"), ("A. Ruiz", "Ana Ruiz"),
        ("Mick Doyle", "Michael Doyle"),
        ("Kevin", "Xiaoming Li"), ("Kevin Li", "Xiaoming Li"), ("Marta Zielinska", "Marta Zielińska"),
        ("Daniel R. Hargreave, Esq.", "Daniel Hargreave"), ("Mei", "Mei Tanaka"), ("Tom Baker", ""),
        ("Ana Ruiz Prieto (she/her)", "Ana Ruiz"), ("555 0100", "Ana Ruiz"), ("Your Name", "Ana Ruiz"),
    ],
)  # fmt: skip
def test_a_usual_signature_is_left_in_peace(signed: str, sender: str) -> None:
    letter = Letter(subject=None, body=f"Dear Chidi,\n\nThank you.\n\nKind regards,\n{signed}")
    assert list(in_signature(letter, Interview.from_data({"sender": {"name": sender}}))) == []
