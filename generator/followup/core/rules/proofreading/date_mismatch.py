"""A day named for the interview that was another day. Reads only days that stand beside the meeting; knows no
clock."""

from collections.abc import Collection, Iterator
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
from followup.core.said_days import TODAY, WEEKDAYS, YESTERDAY, SaidDay, said_days
from followup.core.template import Purpose

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
_OF_LETTERS = frozenset("wrote write written sent send email mail note letter message thanked".split())
_OF_OFFERS = frozenset("offer offers offered start starting begin accept accepted decline terms".split())
_OF_ANSWERS = frozenset("answer reply decide decided decision promised expected news hear heard back".split())
_OF_APPLYING = frozenset("applied apply application cv resume".split())
"""Words of a sentence that may be about another day than the interview's."""
_TIME_TAKEN = frozenset("your you making made taking took finding found the giving spending".split())
"""What stands before `time` where it is the time of the interview: `thank you for your time on Friday`."""
_FARTHEST = 9
_LONGEST = 40
"""Words beyond which nothing counts as the same sentence, so that no text makes it slow."""
_TO_COME_TEXT = """
will would could can look looking forward free available next before upcoming confirm hope until if may
"""
_TO_COME = frozenset(_TO_COME_TEXT.split())
_STOPS = frozenset(".!?;:\n")


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    ended = context.interview.ended_at
    if ended is None or not reads_english(letter.body):
        return
    met = _met(context)
    sent = local_date(context.send_at, context.schedule) if context.send_at else None
    if sent is not None and sent < met:
        return
    for part in (Part.SUBJECT, Part.BODY):
        text = part_text(letter, part)
        words = words_of(text)
        for named in said_days(words):
            start, end = words[named.first].start, words[named.last].end
            if not in_quotes(text, start, end) and _is_of_meeting(text, words, named):
                about = frozenset(words[at].key for at in _sentence(words, named))
                known = {met, *_other_days(context.interview, about)}
                hit = _compared(text[start:end], named, known, sent, context)
                if hit:
                    message, fix = hit
                    yield Hit(message=message, part=part, start=start, end=end, fixes=(fix,))


# ---------------------------------------------------------------- is it the day of the meeting?


def _is_of_meeting(text: str, words: tuple[Word, ...], named: SaidDay) -> bool:
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
        if words[at].key in _MEETING or (words[at].key == "time" and at and words[at - 1].key in _TIME_TAKEN):
            return True
        if words[at].key not in _BETWEEN and not text[words[at].start].isupper():
            return False
    return False


def _is_thanked_for(words: tuple[Word, ...], sentence: range, named: SaidDay) -> bool:
    """Tell whether a sentence opens with thanks before the day: `Thank you for showing me round "
    "yesterday`."""
    before = [words[at].key for at in range(max(sentence[0], named.first - 2 * _FARTHEST), named.first)]
    thanks = named.days_ago is not None and not _THANKS.isdisjoint(before)
    return thanks and _OF_ANOTHER_DAY.isdisjoint(before)


def _sentence(words: tuple[Word, ...], named: SaidDay) -> range:
    first, last = named.first, named.last
    while first and named.first - first < _LONGEST and _STOPS.isdisjoint(words[first].gap):
        first -= 1
    while last + 1 < len(words) and last - named.last < _LONGEST and _STOPS.isdisjoint(words[last + 1].gap):
        last += 1
    return range(first, last + 1)


# ---------------------------------------------------------------- is it right?


def _compared(
    written: str, named: SaidDay, known: Collection[date], sent: date | None, context: Context
) -> tuple[str, str] | None:
    """Return a message and the right words where a day differs from that of the interview.

    `known` holds the days that the sentence may be about, the interview's among them.
    """
    met = _met(context)
    if named.days_ago is not None:
        if sent is None or (sent - met).days == named.days_ago:
            return None
        right = _spoken(met, sent, context)
        when = f"the letter goes out on {_long(sent, context)}, and you met on {_long(met, context)}"
    elif named.weekday is not None:
        if named.weekday in {day.weekday() for day in known}:
            return None
        right, when = f"on {WEEKDAYS[met.weekday()].capitalize()}", f"you met on {_long(met, context)}"
    else:
        if (named.day, named.month) in {(day.day, day.month) for day in known}:
            return None
        right = spoken_date(met, region=str(context.region), weekday=False)
        when = f"you met on {_long(met, context)}"
    fix = _as_written(right, written)
    message = f"You write {quoted(written)}, but {when}. A wrong day looks as if the letter were for another."
    return message, fix


def _met(context: Context) -> date:
    """Return the day of the interview, where the employer is if that is known."""
    if context.schedule:
        return context.schedule.ended_at.date()
    return context.interview.ended_at.date() if context.interview.ended_at else date.min


def _other_days(interview: Interview, about: frozenset[str]) -> Iterator[date]:
    """Yield the other days that the interview knows and that a sentence of these words may be about.

    A date that was noted for one thing excuses no other: an offer's last day is not the interview's.
    """
    moments = (interview.scheduled_at, *interview.proposed_times)
    yield from (moment.date() for moment in moments if moment)
    offer = interview.offer
    noted = (
        (_OF_LETTERS, tuple(sent.at.date() for sent in interview.sent)),
        (_OF_OFFERS, (offer.deadline, offer.start_date, offer.decide_by)),
        (_OF_ANSWERS, (interview.promised_reply_by, offer.decide_by)),
        (_OF_APPLYING, (interview.applied_on,)),
    )
    for words, days in noted:
        if not words.isdisjoint(about):
            yield from (day for day in days if day)


def _spoken(met: date, sent: date, context: Context) -> str:
    """Return how a day is best called in a letter that goes out on another."""
    days = (sent - met).days
    if days < 2:
        return "yesterday" if days else "today"
    if days < 7:
        return f"on {WEEKDAYS[met.weekday()].capitalize()}"
    return f"on {spoken_date(met, region=str(context.region), weekday=False)}"


def _as_written(right: str, written: str) -> str:
    """Return the right words in the shape of those written: with their `on`, their ending, their capital."""
    mark = next((mark for mark in ("'s", "’s") if written.endswith(mark)), "")
    starts_with_on = written.lower().startswith("on ")
    relative = written.lower().split("'")[0].split("’")[0] in TODAY | YESTERDAY
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
        Example(
            body=sound_letter(thanks="Thank you for the interview on Wednesday, and for your patience."),
            interview={"offer.decide_by": "2026-12-02", "promised_reply_by": "2026-11-25"},
            marks="on Wednesday",
            fixed="on Friday",
        ),
        Example(
            body=sound_letter(thanks="Thank you for your time on Thursday 19 November."),
            marks="19 November",
            fixed="20 November",
        ),
    ),
    good=(
        Example(
            body=sound_letter("Thank you for the call on Wednesday with the offer."),
            interview={"offer.decide_by": "2026-12-02"},
        ),
        Example(
            body=sound_letter(
                "You spoke of Wednesday, and I know that you said in our talk on Friday that "
                "the answer comes on Wednesday."
            ),
            interview={"promised_reply_by": "2026-11-25"},
        ),
        Example(body=sound_letter("I have time on Tuesday.")),
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
