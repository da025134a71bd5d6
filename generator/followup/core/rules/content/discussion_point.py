"""Nothing in the letter comes from this conversation."""

from collections.abc import Iterator

from followup.core.finding import Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.points import content_stems, says
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Channel, Purpose
from followup.core.wordings import Wordings

_LEADS = Wordings(
    "discussed", "discussing", "discuss", "our discussion of", "our discussion about", "our discussion on",
    "talked about", "talked through", "talking about", "talk about", "talk through", "spoke about",
    "spoke of", "speaking about", "speak about", "speaking with you about", "talking with you about",
    "talking to you about", "chatted about", "chatting about", "conversation about", "conversation on",
    "conversation around", "mentioned", "you mention", "mentioning", "told me about", "told me how",
    "telling me about", "telling me how", "tell me about", "explained", "explaining", "explain",
    "described", "describing", "your description of", "your explanation of", "walked me through",
    "talking me through", "talked me through", "discussion of", "discussion about", "discussion on",
    "walking me through", "walk-through of", "walkthrough of", "showed me",
    "showing me", "learning about",
    "learning more about", "learn about", "learn more about", "learned about", "learning how", "learn how",
    "learned how", "hearing about", "hearing more about", "hear about", "heard about", "hearing how",
    "hear how", "your point about", "your point on", "your points about", "your point that",
    "your question about", "your question on", "your questions about", "your remark", "your remarks on",
    "your comment about", "your comments on", "your comment on", "your story about", "your stories about",
    "your thoughts on", "your view on", "your view of", "your views on", "your take on",
    "your insight into", "your insights into", "your insights on", "your advice on", "your advice about",
    "your example of", "you asked about", "you asked how", "you asked me", "you asked whether",
    "you asked for", "you asked what", "you said", "you showed", "you raised", "you brought up",
    "we went through", "we went over", "we looked at", "we worked through", "we covered", "we touched on",
    "we dug into", "we explored", "stayed with me", "stuck with me", "stood out", "impressed by",
    "struck by", "we compared", "the way you", "the way your", "how you", "how your team", "how the team",
    "insight into", "insights into",
)  # fmt: skip
_ANYWHERE_TEXT = """
opportunity opportunities culture organization organisation mission vision values value goals goal department
day days
everything lot responsibilities responsibility duties expectations expectation industry business background
experience
qualifications skills skill more details detail information position openings candidate hiring meet meeting
time chat
great good really detail different many various much being best friday monday tuesday wednesday thursday
yesterday
today week requirements requirement fit environment future plans member members colleagues place life
workplace firm
"""
_ANYWHERE = frozenset(_ANYWHERE_TEXT.split())
_REACH = 12


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    text = letter.message.text
    if not text.strip():
        return
    interview = context.interview
    common = frozenset(word.key for word in words_of(f"{interview.role} {interview.company}"))
    points = list(_points(interview, context.recipient))
    if any(says(text, point, common) for point in points) or _is_concrete(text, interview, common):
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


def _is_concrete(text: str, interview: Interview, common: frozenset[str]) -> bool:
    """Tell whether something particular follows `we discussed`, `your point about` or the like in the
    sentence."""
    names = frozenset(
        key for person in interview.recipients for key in (word.key for word in words_of(person.name))
    )
    plain = common | names | _ANYWHERE
    for match in _LEADS.find(text):
        after = text[match.end :].split("\n\n", maxsplit=1)[0]
        stop = min(
            (position for mark in ".!?" if (position := after.find(f"{mark} ")) >= 0), default=len(after)
        )
        words = words_of(after[:stop])[:_REACH]
        keys = " ".join(word.key for word in words if word.key not in plain)
        if keys and content_stems(keys) - _weak():
            return True
    return False


def _weak() -> frozenset[str]:
    return content_stems("team role work company job process people project question today group working")


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
    phrases=_LEADS.listed,
    bad=(
        Example(body=sound_letter(point="")),
        Example(body=_EMPTY),
        Example(
            body=sound_letter(point="I enjoyed our discussion about the team."), interview={"points": []}
        ),
        Example(body=_EMPTY, interview={"points": []}),
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
