"""A person's name or title that is not the one in the notes: greeting first, then the message, then the
signature."""

from collections.abc import Iterator, Mapping

from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted
from followup.core.names.elsewhere import elsewhere
from followup.core.names.in_greeting import in_greeting
from followup.core.names.in_signature import in_signature
from followup.core.names.misnaming import Kind, Misnaming
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_SEVERITIES: Mapping[Kind, Severity] = {
    Kind.SLIP: Severity.ERROR,
    Kind.ACCENT: Severity.SUGGESTION,
    Kind.OTHER: Severity.WARNING,
    Kind.TURNED: Severity.WARNING,
    Kind.TITLE: Severity.WARNING,
    Kind.FIRST_NAME: Severity.SUGGESTION,
    Kind.SIGNED: Severity.WARNING,
}
_CURES: Mapping[Kind, str] = {
    Kind.SLIP: "People see a slip in their own name before anything else: use the spelling from their "
    "own mail "
    "or card.",
    Kind.ACCENT: "An accent is part of a name: put it in if their own mail has it.",
    Kind.OTHER: "A letter that greets somebody else looks passed on: change the name, or your notes.",
    Kind.TURNED: "A name the wrong way round looks copied from a list: turn it.",
    Kind.TITLE: "A wrong title is noticed as soon as a wrong name: use the one that they use.",
    Kind.FIRST_NAME: "After a title English has the family name; the first name stands alone.",
    Kind.SIGNED: "The reader knows you by the name on your application: sign with it.",
}


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    interview = context.interview
    found = (
        *in_greeting(letter, interview, context.recipient),
        *elsewhere(letter, interview),
        *in_signature(letter, interview),
    )
    for one in found:
        yield _hit(one, letter)


def _hit(one: Misnaming, letter: Letter) -> Hit:
    text = (letter.subject or "") if one.part is Part.SUBJECT else letter.body
    return Hit(
        message=f"You wrote {quoted(text[one.start : one.end])}; your notes say {quoted(one.right)}. "
        + _CURES[one.kind],
        part=one.part,
        start=one.start,
        end=one.end,
        fixes=(one.right,),
        severity=_SEVERITIES[one.kind],
    )


_KATHERINE = {"recipients.0.name": "Katherine Marsh", "recipients.0.honorific": ""}
_GRACE = {"recipients.0.name": "Grace Whitfield", "recipients.0.honorific": "Ms"}
_LINDQVIST = {"met": ["Maja Lindqvist"]}

RULE = Rule(
    id="name-misspelt",
    severity=Severity.ERROR,
    title="A name is misspelt",
    passes="Spells their names right",
    looks_for="A slip in the name of anybody whom your notes name, the greeting first of all, and in "
    "your own "
    "below the letter. Another name in the greeting, turned names and a wrong title are warnings. "
    "Kate for Katherine is right, and so is a name that you entered as the preferred one.",
    why="Your own name is the word you see first on any page. One candidate lost the job over a vice "
    "president’s misspelt name.",
    sources=("AVC", "FIR", "SHN"),
    guide="professional",
    check=_check,
    needs=("recipient.name|sender.name",),
    bad=(
        Example(
            body=sound_letter(greeting="Dear Katharine,"),
            interview=_KATHERINE,
            marks="Katharine",
            fixed="Katherine",
        ),
        Example(body=sound_letter(greeting="Dear Dr Okonwko,"), marks="Okonwko", fixed="Okonkwo"),
        Example(
            body=sound_letter(greeting="Dear Okonkwo Chidi,"), marks="Okonkwo Chidi", fixed="Chidi Okonkwo"
        ),
        Example(body=sound_letter(greeting="Dear Dr Okafor,"), marks="Dr Okafor", fixed="Dr Okonkwo"),
        Example(body=sound_letter(greeting="Dear Mr. Okonkwo,"), marks="Mr.", fixed="Dr."),
        Example(body=sound_letter(greeting="Dear Mrs Whitfield,"), interview=_GRACE, marks="Mrs", fixed="Ms"),
        Example(
            body=sound_letter("I liked how Dr Okonkow’s question opened the talk."),
            marks="Okonkow",
            fixed="Okonkwo",
        ),
        Example(
            body=sound_letter("Please thank Ms Lindquist for the tour."),
            interview=_LINDQVIST,
            marks="Lindquist",
            fixed="Lindqvist",
        ),
        Example(
            body=sound_letter(greeting="Dear Anna,"),
            interview={"recipients.0.name": "Ana Lind", "recipients.0.honorific": ""},
            marks="Anna",
            fixed="Ana",
        ),
        Example(
            body=sound_letter(greeting="Hi Jose,"),
            interview={"recipients.0.name": "José Prieto", "recipients.0.honorific": ""},
            marks="Jose",
            fixed="José",
        ),
        Example(body=sound_letter(signature="Kind regards,\nAna Riuz"), marks="Riuz", fixed="Ruiz"),
        Example(body=sound_letter(signature="Kind regards,\nTom Baker"), marks="Tom Baker", fixed="Ana Ruiz"),
        Example(
            body=sound_letter(greeting="Dear Mr. Robert,"),
            interview={"recipients.0.name": "Robert Marsh", "recipients.0.honorific": "Mr"},
            marks="Robert",
            fixed="Marsh",
        ),
    ),
    good=(
        Example(body=sound_letter(greeting="Dear Kate,"), interview=_KATHERINE),
        Example(
            body=sound_letter(greeting="Dear Rina,"),
            interview={**_KATHERINE, "recipients.0.preferred_name": "Rina"},
        ),
        Example(body=sound_letter(greeting="Hi Bob,"), interview={"recipients.0.name": "Robert Marsh"}),
        Example(body=sound_letter(greeting="Dear Alex,"), interview={"recipients.0.name": "Alexei Marsh"}),
        Example(body=sound_letter(greeting="Hi Sammy,"), interview={"recipients.0.name": "Samantha Lind"}),
        Example(body=sound_letter(greeting="Dear C. Okonkwo,")),
        Example(body=sound_letter(greeting="Dear Professor Okonkwo,")),
        Example(body=sound_letter(greeting="Dear Chidi Emeka Okonkwo,")),
        Example(body=sound_letter(greeting="Dear All,"), interview={"recipients.0.name": "Ali Marsh"}),
        Example(body=sound_letter(greeting="Dear Hiring Committee,")),
        Example(body=sound_letter(greeting="Dear Fernhollow team,")),
        Example(body=sound_letter(greeting="Dear Dr Okonkwo and Maja,")),
        Example(
            body=sound_letter("Maria’s question and Marie’s answer helped me.", greeting="Dear Maria,"),
            interview={"recipients": [{"name": "Maria Lund"}, {"name": "Marie Lunde"}]},
        ),
        Example(
            body=sound_letter("We met in March, and Mary was there.", greeting="Dear Mark,"),
            interview={"recipients.0.name": "Mark Marsh"},
        ),
        Example(
            body=sound_letter("Great work takes time.", greeting="Dear Grace,"),
            interview={"recipients.0.name": "Grace Greet"},
        ),
        Example(
            body=sound_letter(greeting="Dear Ms Tran,", thanks="Here is my answer on the Data Analyst role."),
            interview={"recipients.0.name": "Helen Tran", "recipients.0.honorific": "Ms"},
        ),
        Example(body=sound_letter("Please give my regards to Mr Baker."), interview=_LINDQVIST),
        Example(
            body=sound_letter(greeting="Dear Ms Whitfield,"),
            interview={**_GRACE, "recipients.0.honorific": "Mrs"},
        ),
        Example(body=sound_letter(greeting="Dear Dr OKONKWO,")),
        Example(body=sound_letter(signature="Best,\nAnnie"), interview={"sender.name": "Anastasia Ruiz"}),
        Example(body=sound_letter(signature="Best,\nA. Ruiz, RN")),
    ),
)
