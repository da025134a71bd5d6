"""Something from a template is still waiting to be filled in."""

import re
from collections.abc import Iterator

from followup.core.courtesy import called
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_MARKER_TEXT = """
name names company organisation organization employer role position title job date day time your their insert
specific topic topics discussed interviewer interviewers recruiter manager team skill skills project recipient
phone email number address something detail details industry department candidate signature contact field
"""
_MARKER_WORDS = frozenset(_MARKER_TEXT.split())
_FRAMED = re.compile(
    r"(?P<square>\[[^\[\]\r\n]{1,80}\])"
    r"|(?P<brace>\$?\{\{?[^\W\d][\w .'’-]{0,60}\}\}?)"
    r"|(?P<angle>(?<![\w#<])<[^\W\d][\w '’-]{1,60}>)"
    r"|(?P<blank>(?<![\w/.])_{3,}(?![\w/]))"
)
_BARE = re.compile(
    r"\bX{3,}\b|\bTODO(?=:| -)|(?<=Dear )XX\b"
    r"|\b(?:Your|Company|Recipient|First|Last|Interviewer|Interviewer['’]s|Hiring Manager['’]s|Manager['’]s)"
    r" (?:Full )?(?:Name|Phone Number|Email Address)\b"
    r"|(?<=Dear )(?:Name|NAME)\b|\b(?:lorem ipsum|Lorem ipsum)\b"
)
_CODE = re.compile(r"`[^`\r\n]*`")
_MINE = frozenset({"your", "sender", "candidate", "signature"})


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    for part, text in ((Part.SUBJECT, letter.subject or ""), (Part.BODY, letter.body)):
        code = [(m.start(), m.end()) for m in _CODE.finditer(text)] if "`" in text else []
        for match in (*_FRAMED.finditer(text), *_BARE.finditer(text)):
            if any(start <= match.start() < end for start, end in code) or not _is_left_over(text, match):
                continue
            fix = _value(match[0], context)
            yield Hit(
                message=f"{quoted(match[0], 40)} is still waiting to be filled in. It is the first thing "
                "that the "
                "reader will see, and it says that the letter went to many: "
                + (f"write “{fix}” there." if fix else "fill it in or take the sentence out."),
                part=part,
                start=match.start(),
                end=match.end(),
                fixes=(fix,) if fix else (),
            )


def _is_left_over(text: str, match: re.Match[str]) -> bool:
    kind = match.lastgroup
    if kind is None or kind == "brace":
        return True
    if kind == "blank":
        line_start = max(text.rfind("\n", 0, match.start()), text.rfind("\r", 0, match.start())) + 1
        return bool(text[line_start : match.start()].strip(" \t_"))
    inside = match[0][1:-1]
    if kind == "square" and text[match.end() : match.end() + 1] == "(":
        return False
    shouted = len(inside) > 3 and inside.isupper() and "_" in inside
    return shouted or any(
        word.key.removesuffix("'s") in _MARKER_WORDS for word in words_of(inside.replace("_", " "))
    )


def _value(left_over: str, context: Context) -> str:
    """Return what the interview has for a placeholder; "" where that is not certain."""
    words = {word.key.removesuffix("'s") for word in words_of(left_over.replace("_", " "))}
    interview = context.interview
    if words <= {"your", "sender", "candidate", "full", "name", "signature"} and words & _MINE:
        return interview.sender.name
    if words <= {"company", "name", "organisation", "organization", "employer", "the"} and words - {
        "name",
        "the",
    }:
        return interview.company
    if words and words <= {"role", "position", "job", "title", "name"} and words - {"name", "title"}:
        return interview.role
    named = {"interviewer", "name", "recipient", "hiring", "manager", "recruiter", "first", "last", "contact"}
    if words and words <= named and context.recipient < len(interview.recipients):
        return called(interview.recipients[context.recipient])
    return ""


RULE = Rule(
    id="placeholder-left",
    severity=Severity.ERROR,
    title="Something left to fill in",
    passes="Nothing left to fill in",
    looks_for="Blanks of a template that nobody filled: square brackets, curly brackets, angle brackets, a "
    "row of "
    "X, “TODO:”, “Your Name”.",
    why="One bracket undoes the rest: it shows that the letter is a form, and that nobody read it before it "
    "went.",
    sources=("ERE", "TT"),
    guide="professional",
    check=_check,
    phrases=(
        "Your Name",
        "Company Name",
        "Recipient Name",
        "Interviewer's Name",
        "TODO:",
        "XXX",
        "lorem ipsum",
    ),
    bad=(
        Example(
            body=sound_letter(greeting="Dear [Hiring Manager],"), marks="[Hiring Manager]", fixed="Dr Okonkwo"
        ),
        Example(
            body=sound_letter("It would be good to work at {{company}}."),
            marks="{{company}}",
            fixed="Fernhollow Analytics",
        ),
        Example(body=sound_letter("Your remark on <specific topic> was useful."), marks="<specific topic>"),
        Example(body=sound_letter("I can start on ____ if that suits you."), marks="____"),
        Example(body=sound_letter(signature="Kind regards,\nYour Name"), marks="Your Name", fixed="Ana Ruiz"),
        Example(body=sound_letter(), subject="Thank you: [role]", marks="[role]", fixed="Data Analyst"),
        Example(body=sound_letter("My question is about XXX."), marks="XXX"),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter("We compared std::vector<int> with List<Date> in C++.")),
        Example(body=sound_letter("You called it “a nightly batch [sic] in real time”.")),
        Example(body=sound_letter("The fix is in `config[name]` and in `{{ role }}`, as we found.")),
        Example(body=sound_letter("My notes are at [the repository](https://example.org/name).")),
        Example(body=sound_letter("The set {a, b} was the smallest that failed [2].")),
        Example(body=sound_letter("The to-do list you showed me made your name for the project clear.")),
        Example(body=sound_letter(), subject="[EXTERNAL] Re: Data Analyst conversation"),
        Example(body=sound_letter("My address is <ana@example.org>.")),
    ),
)
