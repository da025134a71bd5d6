"""Something from a template is still waiting to be filled in."""

from collections.abc import Iterator

from followup.core.blanks import blanks_in
from followup.core.courtesy import called
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.names.titles import PLAIN_TITLES
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_MINE = frozenset({"your", "sender", "candidate", "signature"})


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    known = frozenset(word.key for word in words_of(context.interview.company))
    for part, text in ((Part.SUBJECT, letter.subject or ""), (Part.BODY, letter.body)):
        for start, end in blanks_in(text, known):
            yield _hit(part, text, start, end, context)


def _hit(part: Part, text: str, start: int, end: int, context: Context) -> Hit:
    blank = text[start:end]
    keys = {word.key for word in words_of(blank)}
    if keys and keys <= PLAIN_TITLES:
        return _undecided_title(part, blank, start, end, context)
    fix = _value(blank, context)
    return Hit(
        message=f"{quoted(blank, 40)} is still waiting to be filled in. It is the first thing that the "
        f"reader "
        "will see, and it says that the letter went to many: "
        + (f"write “{fix}” there." if fix else "fill it in or take the sentence out."),
        part=part,
        start=start,
        end=end,
        fixes=(fix,) if fix else (),
    )


def _undecided_title(part: Part, blank: str, start: int, end: int, context: Context) -> Hit:
    people = context.interview.recipients
    title = people[context.recipient].honorific if context.recipient < len(people) else ""
    return Hit(
        message=f"{quoted(blank)} leaves the choice to the reader. Write the title that they use; where you "
        "don't know it, the full name without one is right.",
        part=part,
        start=start,
        end=end,
        fixes=(title,) if title else (),
        severity=Severity.WARNING,
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
    looks_for="Blanks of a template that nobody filled: square, curly, angle and round brackets around what "
    "belongs there, %NAME% and $NAME, a row of X or of underscores, “INSERT DATE”, “Your Name”, “Mr./Ms.”.",
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
        "First Name",
        "Last Name",
        "Job Title",
        "Name Here",
        "INSERT NAME",
        "COMPANY_NAME",
        "ABC Company",
        "XYZ",
        "XXX",
        "TODO",
        "FIXME",
        "Mr./Ms.",
        "lorem ipsum",
    ),
    bad=(
        Example(body=sound_letter("I have mixed XX,000 litres of glaze."), marks="XX,000"),
        Example(body=sound_letter("I will bring my passport and TBC."), marks="TBC"),
        Example(body=sound_letter("I have XX years of practice."), marks="XX"),
        Example(body=sound_letter("I would report to [Supervisor] then."), marks="[Supervisor]"),
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
        Example(body=sound_letter("I liked your point about (specific topic)."), marks="(specific topic)"),
        Example(body=sound_letter("It was good to talk on INSERT DATE."), marks="INSERT DATE"),
        Example(body=sound_letter(greeting="Dear %FIRSTNAME%,"), marks="%FIRSTNAME%"),
        Example(
            body=sound_letter("I would like to work at Company Name."),
            marks="Company Name",
            fixed="Fernhollow Analytics",
        ),
        Example(body=sound_letter(greeting="Dear Mr./Ms. Okonkwo,"), marks="Mr./Ms.", fixed="Dr"),
    ),
    good=(
        Example(body=sound_letter("I gather that the date is still TBC, and size XX fits me.")),
        Example(body=sound_letter()),
        Example(body=sound_letter("We compared std::vector<int> with List<Date> in C++.")),
        Example(body=sound_letter("You called it “a nightly batch [sic] in real time”.")),
        Example(body=sound_letter("The fix is in `config[name]` and in `{{ role }}`, as we found.")),
        Example(body=sound_letter("My notes are at [the repository](https://example.org/name).")),
        Example(body=sound_letter("The set {a, b} was the smallest that failed [2].")),
        Example(body=sound_letter("The to-do list you showed me made your name for the project clear.")),
        Example(body=sound_letter(), subject="[EXTERNAL] Re: Data Analyst conversation"),
        Example(body=sound_letter("My address is <ana@example.org>.")),
        Example(body=sound_letter("I included <vector> and <time.h>, and mended the <title> tag.")),
        Example(body=sound_letter("You said “we [the team] own it”, and my manager (in Leeds) agrees.")),
        Example(body=sound_letter("A raise of 20% to $NZ 90 is not why I moved to X (formerly Twitter).")),
        Example(body=sound_letter(), subject="[EXT] Thank You for Your Time: Data Analyst"),
    ),
)
