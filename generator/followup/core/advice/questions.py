"""Three short questions that lead to advice without an interview typed in: which step, what happened, when.

The words and the choices stand here alone: the desk and the command line show them. What follows from the
answers is laid over the interview, and the tables of this room decide.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from followup.core.advice import laying
from followup.core.advice.moves import Standing
from followup.core.advice.thanks import TALKS
from followup.core.facets import STAGES
from followup.core.fields import Kind
from followup.core.interview import Interview

STAGE_QUESTION = "How far are you with them?"
HAPPENED_QUESTION = "What has happened?"

_STAGE_WORDS: Mapping[str, str] = {
    "application": "I applied, and nobody has spoken with me",
    "recruiter-screen": "A first call with a recruiter",
    "phone": "An interview by telephone",
    "video": "An interview by video",
    "technical": "A technical interview",
    "take-home": "A task to do at home",
    "panel": "An interview with several people at once",
    "onsite": "A day at their place",
    "second": "A second interview",
    "final": "The last round",
    "reference-check": "They want my references",
    "offer": "They made me an offer",
    "post-rejection": "They said no",
    "informational": "A conversation to learn, with no job behind it",
    "career-fair": "A careers fair",
    "internal": "An interview with my own employer",
}
STAGE_CHOICES: tuple[tuple[str, str], ...] = tuple((stage, _STAGE_WORDS[stage]) for stage in STAGES)
"""Value and words of each stage."""

_ENDS = frozenset({"offer", "post-rejection"})
_INTERVIEWS = frozenset(STAGES) - TALKS - _ENDS - {"application"}
_OPEN = _INTERVIEWS | {"application"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One answer to what has happened."""

    id: str
    text: str
    stages: frozenset[str]
    """At which stages it can be chosen."""
    when: str = ""
    """The third question; "" where no date matters."""
    kind: Kind = Kind.DATE
    """Whether the third question asks for a date or for a moment."""
    path: str = ""
    """Where the third answer stands in the interview; "" where it has no place there."""
    told: Callable[[Standing, Any], Interview] | None = None
    """Lays the answer over the interview; None where `template` says all."""
    template: str = ""
    """What is due, whatever the calendar says."""
    reason: str = ""
    """Why, where no table of the room has it."""
    guide: str = ""


_SPOKE = "On which day did you speak?"
_DECISION = "guide/situations/#clear-decision"
_BY = "By which day do they want your answer?"
HAPPENINGS: tuple[Happening, ...] = (
    Happening(
        id="fresh",
        text="It is over, and I have not written to them yet",
        stages=_INTERVIEWS | TALKS,
        when="When did it end?",
        kind=Kind.MOMENT,
        path="ended_at",
        told=laying.fresh,
    ),
    Happening(
        id="thanked",
        text="I thanked them, and nobody named a day",
        stages=_INTERVIEWS | TALKS,
        when=_SPOKE,
        told=laying.thanked,
    ),
    Happening(
        id="thanked-with-day",
        text="I thanked them, and they named a day for their answer",
        stages=_INTERVIEWS,
        when="Which day did they name?",
        path="promised_reply_by",
        told=laying.thanked_with_day,
    ),
    Happening(
        id="applied",
        text="I sent my application, and heard nothing",
        stages=frozenset({"application"}),
        when="On which day did you send it?",
        path="applied_on",
        told=laying.applied,
    ),
    Happening(
        id="asked",
        text="I asked once how things stand, and heard nothing",
        stages=_OPEN,
        when="On which day did you ask?",
        told=laying.asked,
    ),
    Happening(
        id="asked-twice",
        text="I asked twice, and heard nothing",
        stages=_OPEN,
        when="On which day did you ask the second time?",
        told=laying.asked_twice,
    ),
    Happening(
        id="other-offer",
        text="Another employer waits for my answer",
        stages=_OPEN,
        when="By which day does that employer want it?",
        path="offer.deadline",
        told=laying.other_offer,
    ),
    Happening(
        id="on-hold",
        text="They put the job on hold",
        stages=_OPEN,
        template="st-on-hold",
        reason="They told you, and that is kind of them. Thank them, and ask when it is worth asking again.",
        guide="guide/waiting/",
    ),
    Happening(
        id="references",
        text="They asked for people who know my work",
        stages=frozenset({"reference-check"}),
        template="st-references",
    ),
    Happening(
        id="nobody-came",
        text="A call was planned, and nobody came",
        stages=_OPEN | TALKS,
        template="fx-no-show",
        reason="Calls are forgotten and calendars slip. Write at once, blame nobody, and offer new times.",
        guide="guide/situations/",
    ),
    Happening(
        id="has-to-move",
        text="I cannot come at the time that was agreed",
        stages=_OPEN | TALKS,
        template="fx-reschedule",
    ),
    Happening(
        id="does-not-work",
        text="A link, a test or an invitation does not work",
        stages=_OPEN,
        template="fx-process",
    ),
    Happening(
        id="said-wrong",
        text="I told them something that is not right",
        stages=_INTERVIEWS | TALKS,
        template="fx-fact",
    ),
    Happening(
        id="wrote-wrong",
        text="I sent a message with a wrong name or company",
        stages=_OPEN | TALKS,
        template="fx-typo",
    ),
    Happening(id="unwanted", text="I do not want this job any more", stages=_OPEN, told=laying.unwanted),
    Happening(
        id="offered",
        text="I have not replied to it yet",
        stages=frozenset({"offer"}),
        when=_BY,
        path="offer.deadline",
        told=laying.offered,
    ),
    Happening(
        id="offer-thanked",
        text="I thanked them, and I am thinking about it",
        stages=frozenset({"offer"}),
        when=_BY,
        path="offer.deadline",
        told=laying.offer_thanked,
    ),
    Happening(
        id="offer-too-short",
        text="I need longer than they gave me",
        stages=frozenset({"offer"}),
        when=_BY,
        path="offer.deadline",
        told=laying.offer_too_short,
    ),
    Happening(
        id="offer-yes",
        text="I have it in writing, and I accept it",
        stages=frozenset({"offer"}),
        template="of-accept",
        reason="Say yes in the first sentence, and name the terms and the day. Then withdraw elsewhere.",
        guide=_DECISION,
    ),
    Happening(
        id="offer-no",
        text="I decline it",
        stages=frozenset({"offer"}),
        template="of-decline",
        reason="Say no plainly, and soon: somebody else may be waiting for the place.",
        guide=_DECISION,
    ),
    Happening(
        id="refused",
        text="I have not answered yet",
        stages=frozenset({"post-rejection"}),
        told=laying.refused,
    ),
    Happening(
        id="refused-and-answered",
        text="I have answered",
        stages=frozenset({"post-rejection"}),
        told=laying.refused_and_answered,
    ),
)
"""Every answer to the second question, in the order in which they are offered."""


def happenings_at(stage: str) -> tuple[Happening, ...]:
    """Return what can have happened at a stage."""
    return tuple(happening for happening in HAPPENINGS if stage in happening.stages)


def questions_data() -> dict[str, Any]:
    """Return the questions and their choices, as JSON-ready data."""
    return {
        "stage": {
            "question": STAGE_QUESTION,
            "choices": [{"value": value, "text": text} for value, text in STAGE_CHOICES],
        },
        "happened": {
            "question": HAPPENED_QUESTION,
            "choices": [
                {
                    "value": happening.id,
                    "text": happening.text,
                    "stages": [stage for stage in STAGES if stage in happening.stages],
                    "when": happening.when,
                    "kind": happening.kind.value if happening.when else "",
                    "path": happening.path,
                }
                for happening in HAPPENINGS
            ],
        },
    }
