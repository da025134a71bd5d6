"""Asks for an answer at once.

Says nothing about what the candidate does at once, or about times that are only offered.
"""

from collections.abc import Iterator

from followup.core.acts import further
from followup.core.around import denied, in_quotes, said, sentence_around, words_before
from followup.core.conduct.pressing import PRESSING, at_once
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Purpose
from followup.core.wordings import Wordings

_TELLING = Wordings(
    "{reply|respond|answer|decide|confirm|revert}",
    "revert {back|to me}",
    "{reply|respond|write|get back} to {me|this|my message|my email|my e-mail|us}",
    "{reply|answer|decide on|confirm} {this|it|me|my message|my email|my e-mail|my question}",
    "{write|call|phone|email|e-mail|message|text|ring} {me back|back|me}",
    "{drop|send|write|give} me {a|one} {line|note|word|message|call|ring|text}",
    "let me {know|have}",
    "{tell|inform|contact|update|notify} me",
    "get back to me with {your|a|an} {answer|reply|decision|response}",
    "let me {know|have} your {answer|decision|reply|response}",
    "{must|have to|need to|want to} know",
    "{send|give} me {your|an|a|the} {answer|decision|reply|response|update}",
)
_WANTED = Wordings(
    "{your|an|a|the} {|quick |final |clear |prompt |swift |speedy |early |earliest }{answer|reply|response|"
    "decision|update}",
    "{hear|hearing} {from you|back|back from you}",
    "to hear {|back |from you|back from you}",
    "{to know|feedback|a yes or no|a yes or a no}",
)
_AT_ONCE = Wordings(
    "{today|tonight|now|immediately|instantly|urgently|asap|straightaway}",
    "a.s.a.p",
    "as a matter of urgency",
    "at {the|your} {|very }{earliest|soonest}",
    "{right|straight} {now|away}",
    "at once",
    "as soon as {possible|you can|you read this|you get this|you receive this|humanly possible}",
    "{without|with no} {|any |further }delay",
    "by return",
    "the {moment|minute|second|instant} you {read|get|receive|see|have} {this|it|a}",
    "by return of {post|mail|e-mail|email}",
    "{within|in} {the hour|an hour|the next hour|the day|one hour|a day|minutes}",
    "{within|in} {|the next }{1|2|3|4|6|8|12|24|48|two|three|twelve|twenty-four} hours",
    "by {|the }{end of day|end of the day|end of today|end of business|close of business|close of play}",
    "by {eod|cob|tonight|noon|midday|midnight|this evening|this afternoon|tomorrow morning}",
    "before {the end of the day|the end of today|noon|midnight|tonight}",
    "{this|later this} {minute|instant|morning|afternoon|evening}",
    "{later|still} today",
)
_ALONE = Wordings(
    "your {immediate|instant|urgent} {reply|response|answer|decision|action|attention} is",
    "{an|your|a} {|quick |clear |final }{answer|reply|response|decision|update} {today|tonight|now|"
    "immediately|by noon|by tonight|by tomorrow|asap|right away} {would|is|will}",
    "urgent: please",
    "{this is|it is|it's} {|very |really |quite }urgent",
    "{immediate|instant|urgent} {reply|response|answer|decision|feedback}",
    "{reply|response|answer|decision} {needed|required|requested} {|urgently|asap|now|today|immediately}",
    "{requires|needs|for} your {immediate|urgent} attention",
    "urgently {need|await|waiting for|awaiting} {your|an|a}",
    "{awaiting|await|waiting for|expecting} your {immediate|instant|urgent} {reply|response|answer|decision}",
)
_WANTING = frozenset(
    """need want expect require like love appreciate hope hoping await awaiting forward please demand waiting
    grateful must expecting kindly could can urgently""".split()
)
_OTHERS = frozenset(
    "give giving owe send sending them him her my company they his their sent gave from".split()
)
_REPORTED = frozenset(
    "said told mentioned hoped expected planned wrote offered promised thank thanks received got if".split()
)
_ASKED_BY = frozenset("please kindly you urgently just".split())
_ASKED_OF = frozenset("to can could will must should might please kindly".split())
_BETWEEN = frozenset("if when which whether what how from who where or i we that but because for".split())
_MOST_BETWEEN = 4
_MOST_BACK = 60


def _check(letter: Letter, _context: Context) -> Iterator[Hit]:
    hits = list(_in_so_many_words(letter))
    yield from hits
    for part, text, match in further(letter, hits, PRESSING):
        if at_once(text, match.start, match.end):
            yield _hit(part, text, match.start, match.end, Severity.SUGGESTION)


def _in_so_many_words(letter: Letter) -> Iterator[Hit]:
    for part, text, match in said(_ALONE, letter):
        if not _eased(text, match.start):
            yield _hit(part, text, match.start, match.end)
    for part, text, end_of_wish in said(_AT_ONCE, letter):
        start = _demand(text, end_of_wish.start)
        if start is not None and not in_quotes(text, start, end_of_wish.end):
            yield _hit(part, text, start, end_of_wish.end)


def _hit(part: Part, text: str, start: int, end: int, severity: Severity | None = None) -> Hit:
    return Hit(
        message=(
            f"You ask for an answer at once: {quoted(text[start:end])}. The reader may have to ask others "
            "first, and a rush makes a no more likely. Ask what date they have in mind."
        ),
        part=part,
        start=start,
        end=end,
        severity=severity,
    )


def _demand(text: str, at_once: int) -> int | None:
    """Return where the demand starts that `at once` ends; None where nothing is demanded of the reader."""
    first, _ = sentence_around(text, at_once, at_once)
    first = max(first, at_once - _MOST_BACK)
    clause = text[first:at_once]
    for phrases, asks in ((_TELLING, _tells), (_WANTED, _wants)):
        for match in reversed(tuple(phrases.find(clause))):
            between = {word.key for word in words_of(clause[match.end :])}
            apart = len(words_of(clause[match.end :])) > _MOST_BETWEEN or not between.isdisjoint(_BETWEEN)
            if "," not in clause[match.end :] and not apart and asks(text, first + match.start):
                return first + match.start
    return None


def _tells(text: str, start: int) -> bool:
    """Tell whether a verb is said to the reader: `please reply`, `could you reply`, `Reply`; not `I will
    reply`."""
    before = words_before(text, start, 12)
    if _eased(text, start) or not _REPORTED.isdisjoint(before[-6:]):
        return False
    if not before or before[-1] in _ASKED_BY:
        return True
    return len(before) > 1 and before[-1] in _ASKED_OF and before[-2] in ("you", "please")


def _wants(text: str, start: int) -> bool:
    """Tell whether an answer is asked for: `I need an answer`; not `thank you for your answer`."""
    before = words_before(text, start, 8)
    if before[-1:] == ("you",):  # `I want you to hear it at once` tells, and asks for nothing
        return False
    ours = not _OTHERS.isdisjoint(before[-4:]) or not _REPORTED.isdisjoint(before)
    return not ours and not _WANTING.isdisjoint(before) and not _eased(text, start)


def _eased(text: str, start: int) -> bool:
    before = words_before(text, start, 5)
    thanks = not {"thank", "thanks", "grateful"}.isdisjoint(before[-4:])
    wished = not {"would", "i'd", "be"}.isdisjoint(before)
    return denied(text, start) or (thanks and not wished)


RULE = Rule(
    id="instant-reply-demand",
    severity=Severity.WARNING,
    title="Demands an instant answer",
    passes="Leaves time for an answer",
    looks_for=(
        "A request for an answer today, now, within hours, by return or as soon as possible. What you do at "
        "once yourself does not count, nor do times that you offer for a call."
    ),
    why=(
        "Several people may have to agree first, and that takes days. Whoever asks for an answer today gets "
        "none, or a quick no."
    ),
    sources=("RLS", "GRD"),
    guide="dos-and-donts",
    check=_check,
    phrases=(*_ALONE.listed, *_AT_ONCE.listed),
    bad=(
        Example(body=sound_nudge("Please reply today."), marks="reply today", purpose=Purpose.STATUS_CHECK),
        Example(
            body=sound_nudge("Could you get back to me ASAP?"),
            marks="get back to me ASAP",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=sound_nudge("I need your decision by the end of the day."),
            marks="your decision by the end of the day",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=sound_nudge("Reply within 24 hours, please."),
            marks="Reply within 24 hours",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(body=sound_letter("I look forward to your immediate response."), marks="immediate response"),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_nudge(), purpose=Purpose.STATUS_CHECK),
        Example(body=sound_letter("I will send you the write-up as soon as possible.")),
        Example(body=sound_letter("Thank you for your reply today.")),
        Example(body=sound_letter("There is no need to reply today.")),
        Example(
            body=sound_nudge("I can talk today at 16:00 or tomorrow at 9:00; let me know what suits you."),
            purpose=Purpose.LOGISTICS,
        ),
        Example(body=sound_letter("You asked how we answer customers within 24 hours.")),
        Example(
            body=sound_nudge("I have to give Company B an answer today."), purpose=Purpose.OFFER_LEVERAGE
        ),
    ),
)
