"""More than one exclamation mark. Leaves one alone, and marks in quotation marks or in a company's name."""

import re
from collections.abc import Iterator

from followup.core.around import in_quotes, part_text
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_RUN = re.compile(r"[!?]+")
_LAST_WORD = re.compile(r"\S+$")


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    runs = [
        (part, match.start(), match.end())
        for part in (Part.SUBJECT, Part.BODY)
        for match in _RUN.finditer(part_text(letter, part))
        if _is_shout(part_text(letter, part), match.start(), match.end(), context)
    ]
    for place, (part, start, end) in enumerate(runs):
        run = part_text(letter, part)[start:end]
        if not place and len(run) == 1:
            continue
        what = f"“{run}” stands here" if len(run) > 1 else f"This is exclamation mark number {place + 1}"
        yield Hit(
            message=f"{what}. Several of them sound like shouting or nerves. A full stop is never wrong.",
            part=part,
            start=start,
            end=end,
            fixes=_fixes(letter, part, start, run, first=not place),
        )


def _is_shout(text: str, start: int, end: int, context: Context) -> bool:
    if "!" not in text[start:end] or text[end : end + 1] == "=" or in_quotes(text, start, end):
        return False
    word = _LAST_WORD.search(text[max(0, start - 40) : end])
    company = context.interview.company.split()
    return word is None or word[0] not in company


def _fixes(letter: Letter, part: Part, start: int, run: str, *, first: bool) -> tuple[str, ...]:
    if "?" in run:
        return ("?",)
    greeting = letter.greeting
    in_greeting = part is Part.BODY and greeting is not None and start < greeting.end
    calm = "," if in_greeting and greeting is not None and start >= greeting.end - len(run) - 1 else "."
    return ("!", calm) if first and len(run) > 1 else (calm,)


RULE = Rule(
    id="exclamations",
    severity=Severity.SUGGESTION,
    title="Too many exclamation marks",
    passes="Keeps its voice down",
    looks_for="More than one exclamation mark in a letter, or several in a row. One is fine.",
    why="One is warmth. Several sound like shouting or like nerves, and career offices advise against them.",
    sources=("PRI", "TUD"),
    guide="professional",
    check=_check,
    bad=(
        Example(body=sound_letter("Thanks!! Can't wait to hear more!"), marks="!!", fixed="!"),
        Example(body=sound_letter("What a day! I learnt a lot!"), marks="!", fixed="."),
        Example(body=sound_letter("Is that how you test?!"), marks="?!", fixed="?"),
        Example(
            body=sound_letter("The demo was great!"),
            subject="Thank you for the Data Analyst conversation!!!",
            marks="!!!",
            fixed="!",
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter("What a good demo!")),
        Example(body=sound_letter("Thank you!"), subject="Thank you for Friday"),
        Example(body=sound_letter("Your slides “Ship it!” and “Test it!” were fun.")),
        Example(
            body=sound_letter("Yahoo! is where I learnt this. Yahoo! ran it for years."),
            interview={"company": "Yahoo!"},
        ),
        Example(
            body=sound_letter("You asked what a != b does with missing values; a != b is never true there.")
        ),
    ),
)
