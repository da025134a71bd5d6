"""The subject line is missing or says nothing."""

from collections.abc import Iterator

from followup.core.courtesy import job_title
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Channel, Purpose

_VAGUE = (
    "following up", "follow up", "follow-up", "just following up", "following up again", "quick follow up",
    "quick follow-up", "a quick follow-up", "follow up email", "follow-up email", "follow up note",
    "hi there",
    "hello there", "hello again", "good morning", "checking in", "just checking in", "checking back",
    "circling back", "touching base", "quick question", "a quick question", "any update", "any updates",
    "any news", "an update", "quick update", "status update", "quick note", "a quick note",
    "just a quick note",
    "my application", "job application", "the job", "the position", "the role", "my interview",
    "our interview",
    "the interview", "our chat", "no subject",
)  # fmt: skip
_KIND = (
    "thank you", "many thanks", "thank you so much", "thank you very much", "thanks a lot", "thanks again",
    "thank you again", "a quick thank you", "quick thank you", "with thanks", "a note of thanks",
    "thank you note", "thank-you note", "thank you email", "great to meet you", "nice to meet you",
    "nice meeting you", "good to meet you", "great meeting you", "good meeting you",
    "it was nice meeting you",
    "great talking to you", "nice talking to you", "nice to talk to you", "great speaking with you",
)  # fmt: skip
"""Subjects that say at least what the mail is, and not about which job: a suggestion."""
_KIND_WORDS = frozenset(tuple(word.key for word in words_of(phrase)) for phrase in _KIND)
_VAGUE_WORDS = frozenset(tuple(word.key for word in words_of(phrase)) for phrase in _VAGUE)
_EMPTY_TEXT = """
our the my a an your this that it is for of about on in to at and re from with conversation meeting meet met
chat chatting talk talking interview interviewing call discussion visit day time email mail note
letter message update
news question questions hello hi job position role post vacancy opportunity application work offer
answer reply
response decision yes no thanks thank you many so much very again great nice good lovely follow following up
checking check touching base quick short just brief some please re appreciation gratitude regarding speaking
next steps step word hear hearing
"""
_EMPTY_WORDS = frozenset(_EMPTY_TEXT.split())
"""Words that stand over any such mail."""
_REPLY = ("re:", "aw:", "sv:")


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    subject = letter.subject
    fix = _suggested(context)
    if subject is None or not subject.strip():
        yield Hit(
            message="The subject line is empty. A mail without one is easily passed over or taken for "
            "spam: say what it is and which role it is about.",
            part=Part.LETTER if subject is None else Part.SUBJECT,
            start=0,
            end=len(subject or ""),
            fixes=(fix,) if fix and subject is not None else (),
            severity=Severity.SUGGESTION if subject is None else None,
        )
        return
    words = tuple(word.key for word in words_of(subject))
    reply = subject.lower().lstrip().startswith(_REPLY) and len(words) > 1
    kind = words in _KIND_WORDS
    empty = _EMPTY_WORDS.issuperset(words)
    if reply or (len(words) > 1 and words not in _VAGUE_WORDS and not kind and not empty):
        return
    yield Hit(
        message=f"{quoted(subject)} could stand over any mail. Whoever fills several jobs sorts by the "
        "subject: add the role.",
        part=Part.SUBJECT,
        start=0,
        end=len(subject),
        fixes=(fix,) if fix else (),
        severity=Severity.SUGGESTION if kind or (len(words) > 1 and words not in _VAGUE_WORDS) else None,
    )


def _suggested(context: Context) -> str:
    """Return a subject made of what is known; "" where the role is not."""
    role = job_title(context.interview.role, context.interview.company)
    if not role:
        return ""
    return {
        Purpose.THANK_YOU: f"Thank you: {role} conversation",
        Purpose.ADD_INFO: f"Thank you: {role} conversation",
        Purpose.STATUS_CHECK: f"{role} role: next steps",
        Purpose.CLOSE_LOOP: f"{role} role",
        Purpose.OFFER_ACCEPT: f"Acceptance of the offer: {role}",
        Purpose.OFFER_DECLINE: f"{role} offer",
        Purpose.WITHDRAW: f"Withdrawal of my application: {role}",
    }.get(context.purpose, f"{role} conversation")


RULE = Rule(
    id="subject-vague",
    severity=Severity.WARNING,
    title="Subject says too little",
    passes="Subject says what it is about",
    looks_for="A subject that is missing, a single word, or only “Following up” or “Checking in”; a "
    "bare “Thank "
    "you” is a suggestion. A reply in a running thread keeps its subject.",
    why="The subject is read first and decides when the rest is. In one count of 40 million mails, 14 in 100 "
    "without a subject got an answer.",
    sources=("BMG", "FAR"),
    guide="professional",
    check=_check,
    applies=Applies(channels=frozenset({Channel.EMAIL})),
    phrases=_VAGUE + _KIND,
    bad=(
        Example(body=sound_letter(), subject="Our chat about the job", marks="Our chat about the job"),
        Example(body=sound_letter(), subject="Hi", marks="Hi", fixed="Thank you: Data Analyst conversation"),
        Example(body=sound_letter(), subject=""),
        Example(body=sound_letter(), subject="Thank you!", marks="Thank you!"),
        Example(body=sound_letter(), subject="Re:", marks="Re:"),
        Example(
            body=sound_nudge(),
            subject="Following up",
            purpose=Purpose.STATUS_CHECK,
            marks="Following up",
            fixed="Data Analyst role: next steps",
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter(), subject="Thank you – Data Analyst interview"),
        Example(body=sound_letter(), subject="Re: Interview"),
        Example(body=sound_letter(), subject="Good talking on Friday, and the rollback plan"),
        Example(body=sound_nudge(), subject="Data Analyst role: next steps", purpose=Purpose.STATUS_CHECK),
        Example(body=sound_letter(), subject="", channel=Channel.LETTER),
    ),
)
