"""Mendings: what is found, what it is replaced with, and where a neighbour makes it right after all."""

import pytest

from followup.core.finding import Part, Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.mendings import Mending, Mendings, mending, word_after, word_before
from followup.core.rule import Context


def fixed(pattern: str, text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(found.text, found.fixes) for found in Mendings(mending("", pattern)).find(text)]


@pytest.mark.parametrize(
    ("pattern", "text", "fix"),
    [
        ("look forward to {hear>hearing|meet>meeting}", "Look forward  to meet", "Look forward  to meeting"),
        ("discuss {about >}", "discuss about", "discuss"),
        ("{on >}yesterday", "On yesterday", "Yesterday"),
        ("{reply|answer} {>to }me", "reply me", "reply to me"),
        (
            "i have {two|5} years {>of }experience",
            "I have 5 years experience",
            "I have 5 years of experience",
        ),
        ("i {am agree>agree}", "I am agree", "I agree"),
        ("{me and you>you and i}", "Me and you", "You and i"),
        ("told {i>me}", "told I", "told me"),
        ("{your>you're} welcome", "YOUR welcome", "YOU'RE welcome"),
        ("{could of>couldn't have} {been|done}", "could of done, she’d say", "couldn't have done"),
        ("{it's>its} own", "it’s own", "its own"),
        ("{its>it's} a {|very }good … day", "its a very good. Well kept day", None),
        ("{its>it's} a {|very }good … day", "its a good sunny day", "it's a good sunny day"),
        ("self-{starter>starters}", "Self–starter", "Self–starters"),
    ],
)
def test_mends(pattern: str, text: str, fix: str | None) -> None:
    assert [fixes for _, fixes in fixed(pattern, text)] == ([(fix,)] if fix else [])


def test_apostrophes_follow_the_text() -> None:
    assert fixed("{its>it's} {a|a team's}", "Its a team’s") == [("Its a team’s", ("It’s a team’s",))]


def test_a_second_right_side_is_a_second_fix_and_none_is_no_fix() -> None:
    assert fixed("{these>this>those} skill", "these skill") == [
        ("these skill", ("this skill", "those skill"))
    ]
    assert fixed("these {skill|idea}", "these idea") == [("these idea", ())]


@pytest.mark.parametrize(
    "text",
    [
        "a self-discuss about",
        "discuss about-face",
        "discuss about's",
        "x.discuss about",
        "/discuss about.html",
    ],
)
def test_a_piece_of_something_longer_is_left_alone(text: str) -> None:
    assert fixed("discuss {about >}", text) == []


NEIGHBOURS = Mendings(
    mending("", "{he have>he has}", after=("", "and")),
    mending("", "{there is>there are} {two|three}", not_before=("one",)),
    mending("", "go {home>house}", before=("", "now"), not_after=("not",)),
)


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("He have it", True),
        ("Yes, he have it", True),
        ("One day he have it", False),
        ("she and he have it", True),
        ("Yes.\n\nhe have it", True),
        ("There is two", True),
        ("There is two one", False),
        ("go home", True),
        ("go home now", True),
        ("go home soon", False),
        ("do not go home", False),
    ],
)
def test_neighbours(text: str, speaks: bool) -> None:
    assert bool(list(NEIGHBOURS.find(text))) is speaks


def test_a_mark_or_a_blank_line_hides_the_neighbour() -> None:
    text = "one two, three\n\nfour five"
    assert [word_before(text, text.index(word)) for word in ("one", "two", "three", "four", "five")] == [
        "",
        "one",
        "",
        "",
        "four",
    ]
    assert word_after(text, text.index(" two")) == "two"
    assert word_after(text, text.index(", three")) == ""
    assert word_after(text, len(text)) == ""


TABLE = Mendings(
    mending("You discuss a thing.", "discuss {about >}"),
    mending("Taste.", "a {software>program}", sure=False),
)


def spoken(
    body: str, subject: str | None = None, **fields: object
) -> list[tuple[Part, str, Severity | None]]:
    interview = Interview.from_data(fields)
    hits = TABLE.check(Letter(subject=subject, body=body), Context(interview=interview))
    return [(hit.part, hit.message, hit.severity) for hit in hits]


def test_as_a_rule_it_speaks_about_subject_and_body() -> None:
    assert spoken("We discuss about a software.", "discuss about") == [
        (Part.SUBJECT, "You write “discuss about”. You discuss a thing.", None),
        (Part.BODY, "You write “discuss about”. You discuss a thing.", None),
        (Part.BODY, "You write “a software”. Taste.", Severity.SUGGESTION),
    ]


def test_other_peoples_words_and_those_of_the_interview_are_left_alone() -> None:
    assert spoken("You say “discuss about”.\n> discuss about\n") == []
    assert spoken("We discuss about it.", points=["Discuss about: a podcast"]) == []


def test_what_is_no_english_is_left_alone() -> None:
    other = "Wir haben gern darüber gesprochen und discuss about wäre hier also nur ein Zitat von vielen"
    assert spoken(other) == []


def test_people_read_what_is_right_behind_an_arrow() -> None:
    entry: Mending = mending("", "{|soon }discuss {about >}", "{reply|answer} {>to }me", "per say")
    assert Mendings(entry).listed == (
        "discuss about → discuss",
        "reply/answer me → reply/answer to me",
        "per say",
    )
