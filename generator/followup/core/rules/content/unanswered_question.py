"""An answer that is owed, or a question still to ask, is not in the letter."""

from collections.abc import Iterator

from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.points import says
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Channel, Purpose


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    interview = context.interview
    text = letter.message.text
    if _is_anothers(context):
        return
    common = frozenset(word.key for word in words_of(f"{interview.role} {interview.company}"))
    everywhere = (text, *(other.message.text for other in context.others))
    owed = interview.open_question
    noted = [fragment for fragment in (owed.question, owed.answer) if fragment]
    if noted and not any(says(one, fragment, common) for one in everywhere for fragment in noted):
        yield Hit(
            message=f"They asked {quoted(noted[0])}, and the letter does not come back to it. If your answer "
            "is better now, two sentences of it are welcome; if not, leave it out."
        )
    asked = any(says(one, question, common) for one in everywhere for question in interview.questions)
    if interview.questions and not asked:
        which = " or ".join(quoted(question) for question in interview.questions[:2])
        yield Hit(
            message=f"You wanted to ask {which}, and the letter does not. One question gives "
            "the reader a reason to answer; keep one only if you still want to know."
        )


def _is_anothers(context: Context) -> bool:
    """Tell whether the questions belong into the letter to another person of a panel.

    What can stand in one letter only is shared out from the first person on, as the drafts do it: a reminder
    in every letter would have the same question sent to all.
    """
    shared = context.template is not None and context.template.is_shared
    return len(context.interview.recipients) > 1 and context.recipient != 0 and not shared


_ROLLBACK = {"open_question": {"question": "what the rollback plan would be"}}
_DUTY = {"questions": ["how the team shares on-call duty"]}

RULE = Rule(
    id="unanswered-question",
    severity=Severity.SUGGESTION,
    title="A question left open",
    passes="Leaves no question open",
    looks_for="What you noted as asked and not answered well, or all that you did not get to ask, where "
    "neither this letter nor another of the panel has it. In a panel only the first letter is reminded.",
    why="Some employers and career offices like a short answer after the event; others say a thank-you is "
    "no place for more. So this is only a reminder: you decide.",
    sources=("CB05", "ATCA", "SG", "AFR", "UPE", "PJC"),
    guide="open-questions",
    check=_check,
    applies=Applies(
        purposes=frozenset({Purpose.THANK_YOU, Purpose.ADD_INFO}),
        channels=frozenset({Channel.EMAIL, Channel.LETTER}),
    ),
    bad=(
        Example(body=sound_letter(), interview=_ROLLBACK),
        Example(body=sound_letter(), interview=_DUTY),
        Example(
            body=sound_letter(),
            interview={"questions": ["who looks after the dashboards", "when the office move is"]},
        ),
    ),
    good=(
        Example(
            body=sound_letter("May I ask who looks after the dashboards?"),
            interview={"questions": ["who looks after the dashboards", "when the office move is"]},
        ),
        Example(body=sound_letter()),
        Example(
            body=sound_letter("You asked how I would roll back: I would keep both warehouses for two weeks."),
            interview={
                "open_question": {"question": "how I would roll back", "answer": "Keep both warehouses."}
            },
        ),
        Example(body=sound_letter("The rollback plan I would write has two steps."), interview=_ROLLBACK),
        Example(body=sound_letter("How do you share duty on call?"), interview=_DUTY),
        Example(body=sound_letter(), interview=_ROLLBACK, purpose=Purpose.WITHDRAW),
    ),
)
