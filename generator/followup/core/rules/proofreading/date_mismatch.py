"""A day named for the interview that was another day. Reads only days that stand beside the meeting; knows no
clock."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from followup.core.around import in_quotes, part_text
from followup.core.courtesy import spoken_date
from followup.core.days import local_date
from followup.core.finding import Part, Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.matchers import Word, quoted, reads_english, words_of
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Purpose

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_TODAY = frozenset(("today", "tonight", "this morning", "this afternoon", "this evening", "earlier today"))
_YESTERDAY = frozenset(("yesterday", "last night"))
_MEETING_TEXT = """
meet meeting met spoke speaking talked talking interviewed interviewing chatted chatting interview interviews
conversation discussion call chat talk visit visited saw discussed session
"""
_MEETING = frozenset(_MEETING_TEXT.split())
_BETWEEN_TEXT = """
with you me us him her them your the our my and again everyone everybody team both all there here to in
person by phone video online on last face over zoom teams office so much very kindly for at
"""
_BETWEEN = frozenset(_BETWEEN_TEXT.split())
"""What may stand between the meeting and its day; so may words with a capital, such as names."""
_THANKS = frozenset("thank thanks".split())
_OF_ANOTHER_DAY = frozenset(
    """email e-mail mail message note letter reply answer offer sent send sending received receiving arrived
    came know wrote writing replying answering news feedback decision rang phoned which that who because
    since while when""".split()
)
"""What may be of another day than the interview, though thanks open the sentence."""
_FARTHEST = 9
_LONGEST = 40
"""Words beyond which nothing counts as the same sentence, so that no text makes it slow."""
_TO_COME_TEXT = """
will would could can look looking forward free available next before upcoming confirm hope until if may
"""
_TO_COME = frozenset(_TO_COME_TEXT.split())
_STOPS = frozenset(".!?;:\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Day:
    """Words that name a day: where they stand, and what they say."""

    first: int
    """Index of the first word."""
    last: int
    days_ago: int | None = None
    weekday: int | None = None
    day: int = 0
    month: int = 0


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    ended = context.interview.ended_at
    if ended is None or not reads_english(letter.body):
        return
    met = context.schedule.ended_at.date() if context.schedule else ended.date()
    sent = local_date(context.send_at, context.schedule) if context.send_at else None
    if sent is not None and sent < met:
        return
    for part in (Part.SUBJECT, Part.BODY):
        text = part_text(letter, part)
        words = words_of(text)
        for named in _days(words):
            start, end = words[named.first].start, words[named.last].end
            if not in_quotes(text, start, end) and _is_of_meeting(text, words, named):
                hit = _compared(text[start:end], named, met, sent, context)
                if hit:
                    message, fix = hit
                    yield Hit(message=message, part=part, start=start, end=end, fixes=(fix,))


# ---------------------------------------------------------------- which words name a day


def _days(words: tuple[Word, ...]) -> Iterator[_Day]:
    for at, word in enumerate(words):
        key = word.key.removesuffix("'s")
        pair = f"{words[at - 1].key} {key}" if at and word.gap == " " else ""
        if key in _TODAY or pair in _TODAY:
            yield _Day(first=at - (pair in _TODAY), last=at, days_ago=0)
        elif key in _YESTERDAY or pair in _YESTERDAY:
            if not (at > 1 and pair == "before yesterday"):
                yield _Day(first=at - (pair in _YESTERDAY), last=at, days_ago=1)
        elif key in _WEEKDAYS:
            before = words[at - 1].key if at and word.gap == " " else ""
            if not _has_date(words, at) and (before in ("on", "last", "this") or word.key != key):
                yield _Day(first=at - (before == "on"), last=at, weekday=_WEEKDAYS.index(key))
        elif key in _MONTHS:
            yield from _dates(words, at, _MONTHS.index(key) + 1)


def _has_date(words: tuple[Word, ...], at: int) -> bool:
    """Tell whether a weekday is followed by its date, which says more: `Friday, 20 November`."""
    return any(word.key in _MONTHS for word in words[at + 1 : at + 4]) and any(
        _day_number(word.key) for word in words[at + 1 : at + 4]
    )


def _dates(words: tuple[Word, ...], at: int, month: int) -> Iterator[_Day]:
    """Yield `20 November`, `the 20th of November` or `November 20`."""
    behind = _day_number(words[at + 1].key) if at + 1 < len(words) and words[at + 1].gap == " " else 0
    if behind:
        yield _Day(first=at, last=at + 1, day=behind, month=month)
        return
    step = 2 if at > 1 and words[at - 1].key == "of" else 1
    before = _day_number(words[at - step].key) if at >= step and words[at].gap == " " else 0
    if before:
        yield _Day(first=at - step, last=at, day=before, month=month)


def _day_number(key: str) -> int:
    bare = key.removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("th")
    return int(bare) if bare.isdecimal() and len(bare) <= 2 and 1 <= int(bare) <= 31 else 0


# ---------------------------------------------------------------- is it the day of the meeting?


def _is_of_meeting(text: str, words: tuple[Word, ...], named: _Day) -> bool:
    """Tell whether a day is that of the interview: `our conversation yesterday`, `Tuesday's call`."""
    sentence = _sentence(words, named)
    if (
        not _TO_COME.isdisjoint(words[at].key for at in sentence)
        or text[words[sentence[-1]].end :][:1] == "?"
    ):
        return False
    if _is_thanked_for(words, sentence, named):
        return True
    if words[named.last].key.endswith("'s"):
        following = [words[at].key for at in range(named.last + 1, min(named.last + 3, sentence[-1] + 1))]
        return not _MEETING.isdisjoint(following)
    for at in range(named.first - 1, max(sentence[0], named.first - _FARTHEST) - 1, -1):
        if words[at].key in _MEETING:
            return True
        if words[at].key not in _BETWEEN and not text[words[at].start].isupper():
            return False
    return False


def _is_thanked_for(words: tuple[Word, ...], sentence: range, named: _Day) -> bool:
    """Tell whether a sentence opens with thanks before the day: `Thank you for showing me round "
    "yesterday`."""
    before = [words[at].key for at in range(max(sentence[0], named.first - 2 * _FARTHEST), named.first)]
    thanks = named.days_ago is not None and not _THANKS.isdisjoint(before)
    return thanks and _OF_ANOTHER_DAY.isdisjoint(before)


def _sentence(words: tuple[Word, ...], named: _Day) -> range:
    first, last = named.first, named.last
    while first and named.first - first < _LONGEST and _STOPS.isdisjoint(words[first].gap):
        first -= 1
    while last + 1 < len(words) and last - named.last < _LONGEST and _STOPS.isdisjoint(words[last + 1].gap):
        last += 1
    return range(first, last + 1)


# ---------------------------------------------------------------- is it right?


def _compared(
    written: str, named: _Day, met: date, sent: date | None, context: Context
) -> tuple[str, str] | None:
    """Return a message and the right words where a day differs from that of the interview."""
    known = {met, *_other_days(context.interview)}
    if named.days_ago is not None:
        if sent is None or (sent - met).days == named.days_ago:
            return None
        right = _spoken(met, sent, context)
        when = f"the letter goes out on {_long(sent, context)}, and you met on {_long(met, context)}"
    elif named.weekday is not None:
        if named.weekday in {day.weekday() for day in known}:
            return None
        right, when = f"on {_WEEKDAYS[met.weekday()].capitalize()}", f"you met on {_long(met, context)}"
    else:
        if (named.day, named.month) in {(day.day, day.month) for day in known}:
            return None
        right = spoken_date(met, region=str(context.region), weekday=False)
        when = f"you met on {_long(met, context)}"
    fix = _as_written(right, written)
    message = f"You write {quoted(written)}, but {when}. A wrong day looks as if the letter were for another."
    return message, fix


def _other_days(interview: Interview) -> Iterator[date]:
    """Yield the other days that the interview knows: of a next meeting, an offer, a promise, a letter."""
    moments = (interview.scheduled_at, *interview.proposed_times, *(sent.at for sent in interview.sent))
    yield from (moment.date() for moment in moments if moment)
    offer = interview.offer
    days = (
        interview.promised_reply_by,
        interview.applied_on,
        offer.deadline,
        offer.start_date,
        offer.decide_by,
    )
    yield from (day for day in days if day)


def _spoken(met: date, sent: date, context: Context) -> str:
    """Return how a day is best called in a letter that goes out on another."""
    days = (sent - met).days
    if days < 2:
        return "yesterday" if days else "today"
    if days < 7:
        return f"on {_WEEKDAYS[met.weekday()].capitalize()}"
    return f"on {spoken_date(met, region=str(context.region), weekday=False)}"


def _as_written(right: str, written: str) -> str:
    """Return the right words in the shape of those written: with their `on`, their ending, their capital."""
    mark = next((mark for mark in ("'s", "’s") if written.endswith(mark)), "")
    starts_with_on = written.lower().startswith("on ")
    relative = written.lower().split("'")[0].split("’")[0] in _TODAY | _YESTERDAY
    if mark or not (starts_with_on or relative):
        right = right.removeprefix("on ")
    right += mark
    return right[0].upper() + right[1:] if written[0].isupper() and relative else right


def _long(day: date, context: Context) -> str:
    return spoken_date(day, region=str(context.region))


RULE = Rule(
    id="date-mismatch",
    severity=Severity.WARNING,
    title="Another day than the interview",
    passes="The day of the interview is right",
    looks_for="“Today”, “yesterday”, a weekday or a date beside the interview that does not fit its day "
    "and the day "
    "on which the letter goes out.",
    why="A letter is often written on one day and sent on another. A wrong day is a small thing to "
    "check, and it "
    "looks as if the letter were meant for somebody else.",
    sources=(),
    guide="professional",
    check=_check,
    needs=("ended_at",),
    applies=Applies(not_purposes=frozenset({Purpose.LOGISTICS, Purpose.NETWORK, Purpose.CLOSE_LOOP})),
    bad=(
        Example(
            body=sound_letter(thanks="Thank you for meeting me today about the Data Analyst role."),
            send_at="2026-11-21T09:00:00-05:00",
            marks="today",
            fixed="yesterday",
        ),
        Example(
            body=sound_letter("I enjoyed yesterday’s conversation."),
            send_at="2026-11-22T09:00:00-05:00",
            marks="yesterday’s",
            fixed="Friday’s",
        ),
        Example(
            body=sound_letter(thanks="Thank you for meeting me on Tuesday about the Data Analyst role."),
            marks="on Tuesday",
            fixed="on Friday",
        ),
        Example(
            body=sound_letter("Our conversation on 19 November helped me."),
            marks="19 November",
            fixed="20 November",
        ),
        Example(
            body=sound_letter(),
            subject="Thank you: Data Analyst interview on Monday",
            marks="on Monday",
            fixed="on Friday",
        ),
    ),
    good=(
        Example(
            body=sound_letter(thanks="Thank you for meeting me today about the Data Analyst role."),
            send_at="2026-11-20T19:00:00-05:00",
        ),
        Example(
            body=sound_letter("Our conversation yesterday was a good one."),
            send_at="2026-11-21T09:00:00-05:00",
        ),
        Example(
            body=sound_letter("I read up on it today. Where the team is today surprised me."),
            send_at="2026-11-22T09:00:00-05:00",
        ),
        Example(
            body=sound_letter("I am writing today to send what I promised."),
            send_at="2026-11-22T09:00:00-05:00",
        ),
        Example(body=sound_letter("I look forward to our next conversation on Tuesday.")),
        Example(body=sound_letter("Could we have a short call on Monday? I am free on Tuesday.")),
        Example(body=sound_letter("You release on Tuesday, and the team works from home on Monday.")),
        Example(body=sound_letter("Our conversation on Friday, 20 November, helped me.")),
        Example(body=sound_letter("Thank you for meeting me today."), interview={"ended_at": None}),
        Example(body=sound_letter("The report that you call “met today” is from Tuesday.")),
    ),
)
