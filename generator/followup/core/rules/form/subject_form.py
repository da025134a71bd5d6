"""A subject line that is too long to be seen, shouts, or pretends to answer."""

import re
from collections.abc import Iterator

from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import known_words, quoted, words_of
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Channel, Purpose
from followup.core.wordings import Wordings

_MOST_CHARACTERS = 60
_PREFIX = re.compile(r"\s*(?:re|fwd?|aw|wg)\s*:\s*", re.IGNORECASE)
_OWN_OPENINGS = Wordings(
    "thank you", "thanks", "many thanks", "with thanks", "following up", "follow up", "follow-up",
    "checking in",
    "great to meet", "nice to meet", "great meeting", "nice meeting", "good to meet", "great speaking",
    "interest in",
)  # fmt: skip
_ANSWERS = frozenset(
    {
        Purpose.REJECTION_REPLY,
        Purpose.FEEDBACK_REQUEST,
        Purpose.OFFER_ACCEPT,
        Purpose.OFFER_DECLINE,
        Purpose.OFFER_TIME,
        Purpose.OFFER_LEVERAGE,
    }
)
"""Purposes in which there is a message of theirs to answer."""
_FEWEST_WORDS = 3
_LONGEST_ACRONYM = 4
_SHORT_WORDS = frozenset({"you", "for", "your", "the", "and", "from", "time", "note"})


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    subject = letter.subject or ""
    yield from _pretends(subject, context)
    if _shouts(subject, context):
        yield _hit(
            subject,
            f"{quoted(subject)} is all capitals, which reads as shouting and looks like spam. Write it "
            f"as you would a "
            "sentence.",
        )
    elif len(subject) > _MOST_CHARACTERS:
        yield _hit(
            subject,
            f"The subject has {len(subject)} characters, and a telephone shows about 35 of them, most "
            f"mail programs "
            f"{_MOST_CHARACTERS}. Put the role first and cut the rest.",
        )


def _hit(subject: str, message: str) -> Hit:
    return Hit(message=message, part=Part.SUBJECT, start=0, end=len(subject))


def _pretends(subject: str, context: Context) -> Iterator[Hit]:
    """Yield `Re:` or `Fwd:` before words that only the candidate would have begun a thread with."""
    prefix = _PREFIX.match(subject)
    if prefix is None or context.interview.sent or context.purpose in _ANSWERS:
        return
    rest = subject[prefix.end() :]
    first = _OWN_OPENINGS.first(rest)
    if first is None or rest[: first.start].strip():
        return
    fix = rest[:1].upper() + rest[1:]
    yield Hit(
        message=f"{quoted(subject[: prefix.end()].strip())} says that this answers a mail, and nothing "
        f"in your notes "
        "does. A reader who looks for the thread in vain feels tricked: take it out, or answer in the "
        "real thread.",
        part=Part.SUBJECT,
        start=0,
        end=len(subject),
        fixes=(fix,) if len(words_of(fix)) > _FEWEST_WORDS else (),
    )


def _shouts(subject: str, context: Context) -> bool:
    """Tell whether a subject is in capitals: acronyms, and what the notes hold, do not count."""
    prefix = _PREFIX.match(subject)
    text = subject[prefix.end() :] if prefix else subject
    known = known_words(context.interview)
    words = [word for word in words_of(text) if len(word.key) > 1 and word.key.isalpha()]
    free = [word.key for word in words if word.key not in known]
    long = [key for key in free if len(key) > _LONGEST_ACRONYM or key in _SHORT_WORDS]
    again = len(set(free)) < len(free)
    return (len(long) > 1 or again) and all(text[word.start : word.end].isupper() for word in words)


RULE = Rule(
    id="subject-form",
    severity=Severity.SUGGESTION,
    title="A subject hard to read",
    passes="Subject is easy to read",
    looks_for="A subject of more than sixty characters, one in capitals, and a “Re:” or “Fwd:” in front "
    "of thanks that "
    "answer no mail. A reply in a real thread keeps its subject.",
    why="A telephone shows about 35 characters, and the rest is cut. Capitals and a false “Re:” are "
    "what spam looks like.",
    sources=("ECG",),
    guide="professional",
    check=_check,
    applies=Applies(channels=frozenset({Channel.EMAIL})),
    bad=(
        Example(body=sound_letter(), subject="YES, YES AND YES", marks="YES, YES AND YES"),
        Example(body=sound_letter(), subject="THANK YOU FOR FRIDAY", marks="THANK YOU FOR FRIDAY"),
        Example(
            body=sound_letter(),
            subject="Thank you for the interview on Friday about the Data Analyst position with your team",
            marks="Thank you for the interview on Friday about the Data Analyst position with your team",
        ),
        Example(
            body=sound_letter(),
            subject="Re: Thank you for the Data Analyst interview",
            marks="Re: Thank you for the Data Analyst interview",
            fixed="Thank you for the Data Analyst interview",
        ),
        Example(
            body=sound_nudge(),
            subject="FWD: following up on the Data Analyst role",
            purpose=Purpose.STATUS_CHECK,
            marks="FWD: following up on the Data Analyst role",
            fixed="Following up on the Data Analyst role",
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter(), subject="Re: Interview on Friday, Data Analyst"),
        Example(
            body=sound_nudge(),
            subject="Re: Thank you: Data Analyst conversation",
            purpose=Purpose.STATUS_CHECK,
            interview={"sent": [{"purpose": "thank-you", "at": "2026-11-21T09:00:00-05:00"}]},
        ),
        Example(body=sound_letter(), subject="Thank you: RN, ICU and ER"),
        Example(body=sound_letter(), subject="HR ASSISTANT role: thank you"),
        Example(
            body="Dear Dr Okonkwo,\n\nThank you for letting me know. I wish you well.\n\nBest,\nAna",
            subject="Re: Thank you for your application",
            purpose=Purpose.REJECTION_REPLY,
        ),
        Example(body=sound_letter(), subject=None, channel=Channel.LETTER),
    ),
)
