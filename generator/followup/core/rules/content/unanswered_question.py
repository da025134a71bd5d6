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
    common = frozenset(word.key for word in words_of(f"{interview.role} {interview.company}"))
    owed = interview.open_question
    noted = [fragment for fragment in (owed.question, owed.answer) if fragment]
    if noted and not any(says(text, fragment, common) for fragment in noted):
        yield Hit(
            message=f"They asked {quoted(noted[0])}, and the letter does not come back to it. If your answer "
            "is better now, two sentences of it are welcome; if not, leave it out."
        )
    for question in interview.questions:
        if not says(text, question, common):
            yield Hit(
                message=f"You wanted to ask {quoted(question)}, and the letter does not. One question gives "
                "the reader a reason to answer; keep it only if you still want to know."
            )


_ROLLBACK = {"open_question": {"question": "what the rollback plan would be"}}
_DUTY = {"questions": ["how the team shares on-call duty"]}

RULE = Rule(
    id="unanswered-question",
    severity=Severity.SUGGESTION,
    title="A question left open",
    passes="Leaves no question open",
    looks_for="What you noted as asked and not answered well, and what you did not get to ask: neither is "
    "in the letter.",
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
            body=sound_letter("May I ask who looks after the dashboards?"),
            interview={"questions": ["who looks after the dashboards", "when the office move is"]},
        ),
    ),
    good=(
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
