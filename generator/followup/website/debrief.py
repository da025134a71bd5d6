"""The steps of the debrief: what comes back to mind right after an interview, one question at a time.

The fields are the interview's own, with their labels and helps; only the order and the questions stand here.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One question and the fields that hold its answer."""

    question: str
    help: str
    paths: tuple[str, ...]
    """Fields of the interview; a star stands for every person."""


STEPS = (
    Step(
        question="Which interview was it?",
        help="The names as they stand in the advertisement, and when it ended.",
        paths=("company", "role", "ended_at", "stage"),
    ),
    Step(
        question="Who was there?",
        help="Everybody whom you may write to. Where you lost the name, the role will do.",
        paths=("recipients.*.name", "recipients.*.role", "met"),
    ),
    Step(
        question="What did you talk about, and with whom?",
        help="A few words each are enough, in the order in which they come back.",
        paths=("points", "recipients.*.points"),
    ),
    Step(
        question="What went unanswered?",
        help="What they asked and you could not answer well, and what you did not get to ask.",
        paths=("open_question.question", "open_question.answer", "questions"),
    ),
    Step(
        question="What was promised?",
        help="By them, a day for the answer. By you, something to send.",
        paths=("promised_reply_by", "same_day_decision", "material"),
    ),
    Step(
        question="What stayed with you?",
        help="A moment, a doubt of theirs, something you forgot to say. Leave out what did not happen.",
        paths=("moment", "concern", "addition"),
    ),
)
"""The steps, in the order in which memory works: the place, the people, what was said, what is owed."""
