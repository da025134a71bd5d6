"""Nothing in the letter comes from this conversation."""

from collections.abc import Iterator

from followup.core.companies import company_core, name_slips
from followup.core.employers import organisation_words, other_employers
from followup.core.finding import Part, Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.particulars import LEADS, is_particular
from followup.core.points import says
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.stock_lines import STOCK
from followup.core.template import Channel, Purpose
from followup.core.virtues import self_praise


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    text = letter.message.text
    if not text.strip():
        return
    interview = context.interview
    common = frozenset(word.key for word in words_of(f"{interview.role} {interview.company}"))
    points = list(_points(interview, context.recipient))
    if any(says(text, point, common) for point in points):
        return
    if is_particular(letter, common | frozenset(_telling_nothing(text, interview))):
        yield from _praise_instead(letter, points)
        return
    cure = (
        f"you noted {quoted(points[0])}, so say it in half a sentence."
        if points
        else "name one thing you spoke about."
    )
    yield Hit(
        message="Nothing in this letter comes from your conversation, so it could have gone to any employer. "
        f"One detail shows that you listened: {cure}",
        severity=None if context.channel in (Channel.EMAIL, Channel.LETTER) else Severity.WARNING,
    )


def _praise_instead(letter: Letter, points: list[str]) -> Iterator[Hit]:
    """Yield a sentence of self-praise where no noted point is said: what anybody says stands in its place."""
    sentence = next(self_praise(letter), None) if points else None
    if sentence is not None:
        yield Hit(
            message=f"{quoted(sentence.text)} is what anybody says of themselves, and nothing that you noted "
            f"stands in the letter. You noted {quoted(points[0])}: one line on it shows more.",
            part=Part.BODY,
            start=sentence.start,
            end=sentence.end,
            severity=Severity.SUGGESTION,
        )


def _telling_nothing(text: str, interview: Interview) -> Iterator[str]:
    """Yield keys that make nothing particular: the people's names, any company's, and lines of the form."""
    people = (interview.sender.name, *(person.name for person in interview.recipients))
    yield from (word.key for name in people for word in words_of(name))
    words = words_of(text)
    core = company_core(interview.company)
    yield from organisation_words(text, words)
    others = other_employers(text, words, core, interview) if core else ()
    spans = [*((other.start, other.end) for other in others)]
    spans += [*name_slips(text, words, core, interview)] if core else []
    spans += [(match.start, match.end) for match in STOCK.find(text)]
    yield from (word.key for start, end in spans for word in words_of(text[start:end]))


def _points(interview: Interview, recipient: int) -> Iterator[str]:
    """Yield what the candidate noted about the conversation, the recipient's own points first."""
    if recipient < len(interview.recipients):
        yield from interview.recipients[recipient].points
    yield from interview.points
    for person in interview.recipients:
        yield from person.points
    noted = (
        interview.moment,
        interview.open_question.question,
        interview.open_question.answer,
        interview.concern,
    )
    yield from (text for text in noted if text)


_EMPTY = sound_letter(point="It was great to learn more about the role and the company.")

RULE = Rule(
    id="discussion-point",
    severity=Severity.ERROR,
    title="Nothing from the conversation",
    passes="Holds something you discussed",
    looks_for="One of the points in your notes, in any wording, or something particular after “we "
    "discussed”, "
    "“your point about”, “you mentioned” and the like.",
    why="Interviewers compare such letters, and pass them on. The one that names something said in the room "
    "could only have come from you.",
    sources=("PRI", "ATCA", "JMA", "CLV", "GGU"),
    guide="personal",
    check=_check,
    applies=Applies(purposes=frozenset({Purpose.THANK_YOU})),
    phrases=LEADS.listed,
    bad=(
        Example(body=sound_letter(point="")),
        Example(body=_EMPTY),
        Example(
            body=sound_letter(point="I enjoyed our discussion about the team."), interview={"points": []}
        ),
        Example(body=_EMPTY, interview={"points": []}),
        Example(
            body=sound_letter(point="It was a pleasure to learn more about Larkspur Homes and its mission."),
            interview={"company": "Larkspur Housing Association", "points": []},
        ),
        Example(
            body=sound_letter(
                point="You explained how your team goes above and beyond for its world-class "
                "clients, and thank you for telling me about Greenfield Housing Group."
            ),
            interview={"points": []},
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(
            body="Dear Sam,\n\nThank you for talking me through how nights are covered.\n\n"
            "Kind regards,\nAna Ruiz"
        ),
        Example(
            body="Dear Sam,\n\nThank you. The discussion of the five-year capital plan was candid.\n\n"
            "Kind regards,\nAna Ruiz"
        ),
        Example(body=sound_letter(point="Your plans for migrating to Snowflake gave me ideas.")),
        Example(
            body=sound_letter(point="I enjoyed your point about moving invoices to Kafka."),
            interview={"points": []},
        ),
        Example(
            body=sound_letter(point="We talked about the on-call rota and how you hand it over."),
            interview={"points": []},
        ),
        Example(
            body=sound_letter(point="Cutting waiting times by 20% is what I would like to work on."),
            interview={"points": [], "recipients.0.points": ["How they cut wait times by 20%."]},
        ),
        Example(body=sound_letter(point=""), purpose=Purpose.CORRECTION),
    ),
)
