"""Another member of the panel in the greeting of one person's letter."""

from collections.abc import Iterator

from followup.core.courtesy import called
from followup.core.finding import Part, Severity
from followup.core.interview import Recipient
from followup.core.letter import Letter
from followup.core.matchers import quoted
from followup.core.names.forms import is_form_of, recipient_words, slip_of
from followup.core.names.greeted import Greeted, greeted_in
from followup.core.profile import profile_of
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Purpose


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    people = context.interview.recipients
    greeted = [one for one in greeted_in(letter) if one.names and not one.group]
    shared = context.template is not None and context.template.is_shared
    if context.recipient >= len(people) or len(people) < 2 or not greeted or shared:
        return
    meant = people[context.recipient]
    rest = [person for person in people if person is not meant]
    others = [one for one in greeted if not _is(one, meant) and any(_is(one, person) for person in rest)]
    if not others or (len(greeted) > len(others) and _one_for_all(context)):
        return
    start, end = greeted[0].start, greeted[-1].end
    yield Hit(
        message=f"This letter goes to {called(meant)}, and it greets {quoted(letter.body[start:end])}. "
        "Whoever finds a colleague's name on top takes it for a copy: greet this one person.",
        part=Part.BODY,
        start=start,
        end=end,
        fixes=(called(meant),),
        severity=Severity.SUGGESTION if len(greeted) > len(others) else Severity.WARNING,
    )


def _is(one: Greeted, person: Recipient) -> bool:
    """Tell whether a greeting names a person, in any form or with a slip."""
    words = recipient_words(person)
    return any(
        is_form_of(word.key, right.key) or slip_of(word.key, right.key, sure=True)
        for word in one.names
        for right in words
    )


def _one_for_all(context: Context) -> bool:
    """Tell whether one letter to the whole panel is in place by the habits of a region."""
    return context.template is None and profile_of(context.region).one_note_for_panel


_TWO = {"recipients": [{"name": "Chidi Okonkwo", "honorific": "Dr"}, {"name": "Lena Vos"}]}

RULE = Rule(
    id="wrong-panel-member",
    severity=Severity.WARNING,
    title="Greets another panel member",
    passes="Greets only this person",
    looks_for="The name of another recipient of your notes in the greeting: “Dear Ana and Bo” in Ana’s "
    "letter. In the United Kingdom and on the Continent, one letter to all is usual and right.",
    why="Panels compare what they got. A letter with a colleague’s name on top shows that each of them was "
    "sent the same.",
    sources=("SHN", "PRI", "ATL"),
    guide="thanks",
    check=_check,
    needs=("recipient.name",),
    bad=(
        Example(
            body=sound_letter(greeting="Dear Dr Okonkwo and Lena,"),
            interview=_TWO,
            marks="Dr Okonkwo and Lena",
            fixed="Dr Okonkwo",
        ),
        Example(body=sound_letter(greeting="Hi Lena,"), interview=_TWO, marks="Lena", fixed="Dr Okonkwo"),
        Example(
            body=sound_letter(greeting="Dear Ms Vos and Dr Okonkwo,"),
            interview=_TWO,
            marks="Ms Vos and Dr Okonkwo",
            fixed="Dr Okonkwo",
        ),
    ),
    good=(
        Example(body=sound_letter(), interview=_TWO),
        Example(body=sound_letter("As Lena mentioned, the contracts come first."), interview=_TWO),
        Example(body=sound_letter(greeting="Dear Dr Okonkwo and Lena,"), interview={**_TWO, "region": "uk"}),
        Example(body=sound_letter(greeting="Dear Dr Okonkwo and team,"), interview=_TWO),
        Example(
            body=sound_letter(greeting="Dear Lena,"),
            interview={"recipients": [{"name": "Lena Vos"}, {"name": "Lena Lind"}]},
        ),
        Example(body=sound_letter(greeting="Dear all,"), interview=_TWO, purpose=Purpose.STATUS_CHECK),
        Example(body=sound_letter(greeting="Dear Lena,"), interview={"met": ["Lena Vos"]}),
    ),
)
