"""Two letters of a panel that say the same. Leaves a shared line of thanks."""

from collections.abc import Iterator

from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.panel_likeness import closest
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_MOST = 0.8


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    if _is_shared(letter, context):
        return
    nearest = closest(letter, context.others, context.interview)
    if nearest is None or nearest[1] < _MOST:
        return
    other, share = context.others[nearest[0]], nearest[1]
    which = f"the one that begins {quoted(other.greeting.text)}" if other.greeting else "another one"
    yield Hit(
        message=f"This letter and {which} are {round(share * 100)}% alike. People of a panel compare their "
        f"mail, and "
        "copies look careless. Give each person the point that you spoke about with them."
    )


def _is_shared(letter: Letter, context: Context) -> bool:
    """Tell whether one note goes to several people: by its template, or since it greets two of them."""
    if context.template is not None and context.template.is_shared:
        return True
    greeted = {word.key for word in words_of(letter.greeting.text)} if letter.greeting else set()
    names = ({word.key for word in words_of(person.name)} for person in context.interview.recipients)
    return sum(bool(name & greeted) for name in names) > 1


_PANEL = {
    "recipients": [
        {"name": "Chidi Okonkwo", "honorific": "Dr", "role": "hiring manager"},
        {"name": "Mei Lin"},
        {"name": "Bo Lind"},
    ]
}
_MEI = "Dear Mei Lin,"
_TESTS = "You showed me how the team tests a model before each release, and why the slow tests run at night."
_ROTA = (
    "With you I spoke about the on-call rota, and how a new colleague shadows two nights before the first "
    "one."
)

_SHORT = (
    "Dear Dr Okonkwo,\n\nThank you for Friday. The drawing of the old pipeline helped me most.\n\nAna Ruiz"
)
_SHORT_TO_MEI = (
    "Dear Mei Lin,\n\nThank you for Friday. I have read the paper on tests that you named.\n\nAna Ruiz"
)

RULE = Rule(
    id="panel-similarity",
    severity=Severity.WARNING,
    title="Copies for a panel",
    passes="Says something else to each person",
    looks_for=(
        "Two letters to people of the same panel that are at least 80% alike, names and dates left out, as "
        "a whole or in what they say beyond thanks. A shared line of thanks is fine."
    ),
    why=(
        "Interviewers forward these letters and lay them side by side. One good letter to your host does "
        "more than four copies; British advice says so plainly."
    ),
    sources=("SHN", "GGU", "ATL", "A5"),
    guide="personal",
    check=_check,
    applies=Applies(in_panels_only=True),
    bad=(
        Example(
            body=sound_letter(_TESTS, point=""),
            interview=_PANEL,
            others=(sound_letter(_TESTS, point="", greeting=_MEI),),
        ),
        Example(
            body=sound_letter(_TESTS, point=""),
            interview=_PANEL,
            others=(
                sound_letter(_ROTA, point="", greeting="Dear Bo Lind,"),
                sound_letter(
                    _TESTS,
                    point="",
                    greeting=_MEI,
                    thanks="I am glad that you had time for me in the panel.",
                    close="Please ask if anything is missing.",
                ),
            ),
        ),
        Example(
            body=sound_letter(),
            interview=_PANEL,
            others=(sound_letter(greeting=_MEI, interest="My interest in the role stands."),),
        ),
    ),
    good=(
        Example(
            body=sound_letter(_TESTS, point=""),
            interview=_PANEL,
            others=(
                sound_letter(
                    _ROTA,
                    point="",
                    greeting=_MEI,
                    interest="My interest in the role stands.",
                    close="Please ask if anything is missing.",
                ),
            ),
        ),
        Example(
            body=sound_letter(
                _TESTS,
                point="",
                interest="The role interests me.",
                close="More detail on any of this is yours for the asking.",
            ),
            interview=_PANEL,
            others=(sound_letter(_ROTA, point="", greeting=_MEI),),
        ),
        Example(
            body="Dear Dr Okonkwo,\n\nThank you for meeting me on Friday about the Data Analyst role. "
            + _TESTS
            + "\n\nKind regards,\nAna Ruiz",
            interview=_PANEL,
            others=(
                "Dear Mei Lin,\n\nThank you for meeting me on Friday about the Data Analyst role. "
                + _ROTA
                + "\n\nBest wishes,\nAna Ruiz",
            ),
        ),
        Example(body=sound_letter()),
        Example(
            body=sound_letter(greeting="Dear Dr Okonkwo and Mei,"),
            interview=_PANEL,
            others=(sound_letter(greeting="Dear Dr Okonkwo and Mei,"),),
        ),
        Example(body=_SHORT, interview=_PANEL, others=(_SHORT_TO_MEI,)),
    ),
)
