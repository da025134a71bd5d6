"""A letter that still works with another company's name in it. Names, role and dates count for nothing."""

from collections.abc import Iterator

from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.matchers import reads_english
from followup.core.ownness import asked_for, ownness
from followup.core.points import says
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Channel, Purpose

_FEWEST = 2
_MOST_WORDS = 400
"""A longer text is no form letter, and has another trouble."""
_TIGHT = frozenset({Channel.LINKEDIN, Channel.CARD, Channel.VOICEMAIL})


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    text = letter.message.text
    if not text.strip() or letter.words > _MOST_WORDS or not reads_english(text):
        return
    if context.template is not None and not asked_for(context.template):
        return
    left = len(ownness(letter, context.interview, context.template).own_stems)
    if left >= _FEWEST:
        return
    what = "no word" if left == 0 else "one word"
    milder = context.channel in _TIGHT or (left and _says_a_point(text, context))
    yield Hit(
        message=f"Put another company's name in, and this letter still works: without names and courtesy, "
        f"{what} of it "
        "comes from you. Add one thing that was said or shown in your conversation.",
        severity=Severity.SUGGESTION if milder else None,
    )


def _says_a_point(text: str, context: Context) -> bool:
    """Tell whether the letter says a point that was noted: a short one leaves one word, and is no form."""
    people = context.interview.recipients[context.recipient :][:1]
    points = (*context.interview.points, *(point for person in people for point in person.points))
    return any(says(text, point) for point in points)


_FORM = (
    "Thank you for taking the time to meet me on Friday about the Data Analyst position at Fernhollow "
    "Analytics. I enjoyed learning more about the role and the company."
)
_FIT = "I am confident that my skills and experience would make me a strong addition to your team."

RULE = Rule(
    id="swap-test",
    severity=Severity.WARNING,
    title="Fits any company",
    passes="Could come from you alone",
    looks_for=(
        "Fewer than two words of your own, once names, the role, dates, the template's wording and everyday "
        "courtesy are taken out. What you typed into your notes counts as your own, and so does what you "
        "typed by hand."
    ),
    why=(
        "The reader makes the same test without knowing it. A letter that would fit any employer says that "
        "you wrote to many; one thing from your conversation says the opposite."
    ),
    sources=("ALB", "PJC", "JPT"),
    guide="personal",
    check=_check,
    applies=Applies(purposes=frozenset({Purpose.THANK_YOU, Purpose.ADD_INFO})),
    needs=("company",),
    bad=(
        Example(body=sound_letter(thanks=_FORM, point="", interest=_FIT)),
        Example(
            body=sound_letter(
                "The conversation confirmed my interest, and I am excited about the opportunity.",
                point="I learned a lot about your team and its culture.",
            )
        ),
        Example(
            body=sound_letter(
                thanks=_FORM, point="", interest="I look forward to hearing from you.", close=""
            ),
            interview={"points": []},
        ),
        Example(body=sound_letter(point=""), template="ty-hm-standard"),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter(thanks=_FORM, point="The way you review queries in pairs was new to me.")),
        Example(
            body=sound_letter(
                "I moved two old clinics to one calendar, so your question about double bookings stayed with "
                "me.",
                point="",
            ),
            interview={"points": []},
        ),
        Example(
            body="Dear Dr Okonkwo,\n\nThank you for the tea and for the honest words about the night "
            "shift.\n\nKind regards,\nAna Ruiz",
            interview={"points": []},
        ),
        Example(body=sound_letter(), template="ty-hm-standard"),
        Example(
            body="Dear Dr Okonkwo,\n\nI am declining the offer. Thank you for your time.\n\nKind "
            "regards,\nAna Ruiz",
            purpose=Purpose.OFFER_DECLINE,
        ),
    ),
)
