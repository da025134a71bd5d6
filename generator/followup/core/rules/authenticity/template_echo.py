"""A template with names filled in and almost nothing else. A draft with what it asks for is no echo."""

from collections.abc import Iterator

from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.ownness import asked_for, noted_texts, ownness
from followup.core.points import says
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_LEAST_OWN = 0.15
_MOST_ALIKE = 0.85


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    template, text = context.template, letter.message.text
    if template is None or not text.strip() or not asked_for(template):
        return
    if any(says(text, noted) for noted in noted_texts(context.interview)):
        return
    counted = ownness(letter, context.interview, template)
    if counted.share >= _LEAST_OWN or counted.like_template < _MOST_ALIKE:
        return
    yield Hit(
        message=f"Besides the names, {round(counted.like_template * 100)}% of this is the wording of the "
        f"template, which "
        "others use too. The template leaves room for what you discussed: say that in your own words."
    )


RULE = Rule(
    id="template-echo",
    severity=Severity.WARNING,
    title="Only the template speaks",
    passes="Fills the template with your words",
    looks_for=(
        "A letter from one of our templates in which less than 15% of the words are yours and at least 85% "
        "of the rest stands in the template. A draft that holds something from your notes never counts, and "
        "neither does a template that asks for nothing of your own, such as an acceptance."
    ),
    why=(
        "Templates are public, and a reader who gets two of the same kind knows both for what they are. The "
        "frame may be ours; the middle has to be yours."
    ),
    sources=("STE", "PJC", "JPT"),
    guide="personal",
    check=_check,
    bad=(
        Example(body=sound_letter(point=""), template="ty-hm-standard"),
        Example(
            body=sound_letter(
                thanks="Thank you for the conversation on Friday about the Data Analyst role.",
                point="We spoke about the role.",
                close="If you need more from me, please tell me.",
            ),
            template="ty-hm-standard",
        ),
        Example(
            body=sound_letter(
                thanks="Thank you for your part in the panel on Friday for the Data Analyst role.", point=""
            ),
            template="ty-panel-member",
            interview={"points": []},
        ),
    ),
    good=(
        Example(body=sound_letter(), template="ty-hm-standard"),
        Example(body=sound_letter(point="We spoke about Snowflake."), template="ty-hm-standard"),
        Example(
            body=sound_letter(point="Your story of the lost backup made me check ours the same evening."),
            template="ty-hm-standard",
        ),
        Example(
            body=sound_letter(
                thanks="It was good of you to see me on Friday.",
                point="You showed me around and had time for me.",
            ),
            template="ty-hm-standard",
        ),
        Example(body=sound_letter(point="")),
    ),
)
