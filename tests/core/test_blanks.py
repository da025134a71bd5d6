"""Blanks in every shape that people leave, and what only looks like one."""

import pytest

from followup.core.blanks import BARE, FRAMED, blanks_in
from tests.architecture.test_patterns import WORST, stars

BLANKS = [
    "[Name]", "[ Company ]", "[Hiring Manager's Name]", "[mention one thing you discussed]",
    "[Your Phone Number]",
    "[insert skill]", "[COMPANY_NAME]", "[Mr./Ms. Last Name]", "[day of interview]",
    "[a detail from the chat]",
    "{role}", "{{company}}", "{{ first_name }}", "${name}", "#{title}", "{% name %}", "{Company Name}",
    "<Company>", "<specific topic>", "<<Name>>", "<%= name %>", "<your name>", "«Name»",
    "(company)", "(company name)", "(specific topic)", "(insert date)", "(Role)", "(interviewer's name)",
    "%NAME%", "%FirstName%", "$NAME", "$company", "*|FNAME|*", "@@NAME@@", "#COMPANY#",
    "XXX", "XXXX", "XYZ", "ABC Company", "____", "______", "TODO", "FIXME", "lorem ipsum",
    "Your Name", "Your Full Name", "Company Name", "First Name", "Last Name", "Job Title",
    "Interviewer's Name",
    "Hiring Manager Name", "Name of Company", "INSERT NAME", "INSERT COMPANY NAME", "Insert Date",
    "NAME HERE",
    "COMPANY NAME HERE", "Name Here", "your name here", "insert name here", "FIRST_NAME", "HIRING_MANAGER",
    "Mr./Ms.", "Mr/Ms/Mrs", "Dr./Mr.",
]  # fmt: skip
NONE = [
    "We compared std::vector<int> with List<Date> in C++.",
    "I included <vector> and <string>, and the <title> tag was empty.",
    "The header <time.h> and the <address> element are old.",
    "You called it “a nightly batch [sic] in real time”.",
    "You said “we [the whole team] own it”.",
    "The fix is in `config[name]` and in `{{ role }}`.",
    "Read config[name] and rows[company].",
    "My notes are at [the repository](https://example.org/name).",
    "The set {a, b} was the smallest that failed [2].",
    "My address is <ana@example.org> or https://example.org/[name].",
    "My manager (in Leeds) and our team (twelve people) agree.",
    "I worked there as a nurse (ward 4) and as a team lead (project manager).",
    "In my day job (teaching) I write to the company (a bakery) weekly.",
    "You asked about the role (Data Analyst) and the date (4 January).",
    "I moved to X (formerly Twitter) and to the XL size.",
    "We plotted the XYZ axis of the model.",
    "My to-do list made your name for the project clear.",
    "I keep a TODO list.",
    "Your Company of the Year award is well earned.",
    "It rose by 20% to $50k, and $AAPL fell by 5%.",
    "Really?? Yes... well.",
    "We talked for an hour ...... and laughed.",
    "I attach it [CV attached] and [PDF].",
    "Company policy says so; the Name Day is in May.",
    "Please tell him/her, and Mr and Mrs Lund.",
    "See section [3], item (b) and line #42.",
    "________________\nAna Ruiz",
    "I would insert the rows into the date column.",
    "Thank you for your time xx",
]


@pytest.mark.parametrize("blank", BLANKS)
def test_a_blank_is_found_whole(blank: str) -> None:
    text = f"I was glad to hear of {blank}, and more."
    assert [text[start:end] for start, end in blanks_in(text, frozenset())] == [blank]


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        ("Dear X,", "X"), ("Dear XX,", "XX"), ("Dear Name,", "Name"), ("Dear ...,", "..."),
        ("We met on .....", "....."), ("Dear ___,",
        "___"),
        ("We met at XX.", "XX"), ("We spoke about xxx.", "xxx"), ("for the XX role", "XX"),
        ("I would like to work at Company.", "Company"), ("We met at ??.", "??"),
        ("Best,\nyour name", "your name"), ("Best,\nName", "Name"), ("Best,\nFirst Last\n555", "First Last"),
    ],
)  # fmt: skip
def test_a_blank_is_known_by_its_place(text: str, blank: str) -> None:
    assert [text[start:end] for start, end in blanks_in(text, frozenset())] == [blank]


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_one_is_left_alone(text: str) -> None:
    assert [text[start:end] for start, end in blanks_in(text, frozenset())] == []


def test_the_company_may_be_called_so() -> None:
    text = "I would like to join the XYZ team and ABC Company."
    assert list(blanks_in(text, frozenset({"xyz", "abc", "company"}))) == []


def test_no_pattern_blows_up() -> None:
    """They are compiled when a letter holds their sign: the test of all patterns can't see them."""
    found = [*(text for _, _, text in FRAMED), *(text for _, text in BARE)]
    assert len(found) >= 30
    assert [text for text in found if stars(text) > WORST] == []
    assert stars(r"(?:X+)+Y") > WORST
