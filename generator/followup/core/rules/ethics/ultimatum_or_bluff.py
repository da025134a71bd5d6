"""A threat, or an offer elsewhere that has no date. Leaves another offer with a real date, said plainly."""

import re
from collections.abc import Iterator

from followup.core.around import denied, reported, said, sentence_around, words_after
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Purpose
from followup.core.wordings import Match, Wordings

_GO = (
    "{accept|take|sign|go|leave|walk|withdraw|decline|look|choose|pick|assume|consider|decide for|say yes|"
    "have to accept|have to take|have to sign|have to go|have to withdraw|have to look|have to decline|be "
    "forced|be gone|be taking|be accepting|be going|be signing|drop out|pull out|turn|move on}"
)
_I_WILL = (
    "{i will|i'll|i shall|i must|i have to|i am going to|i'm going to|i'll have to|i will have to|i would "
    "have to}"
)
_ULTIMATUM = Wordings(
    f"{{or|or else|otherwise|or else,|otherwise,}} {_I_WILL} {_GO}",
    "{or|otherwise|otherwise,} i {go|walk|leave|sign|accept|withdraw|take|am gone|am out|am forced}",
    "or i'm {gone|out|taking|accepting|going|leaving|signing|withdrawing}",
    "or else",
    "take it or leave it",
    "{match|beat|top} {it|that|them|this|their offer|the offer|their salary} or",
    "you {have|only have|'ve got|have got} {|until |only }… {to|if} {decide|answer|reply|respond|match|make|"
    "offer|make up|let me}",
    "{i will|i'll|i shall} give you {|until |till |exactly }… {to|before}",
    "{i will|i'll|i shall|i am giving|i'm giving} {|give }you {until|till}",
    "{this is|that is} {your|my} {last|final} {chance|offer|word}",
    "my final {offer|word}",
)
_UNLESS = Wordings(
    "if {you|your team|your company|i} {do not|don't|cannot|can't|have not|haven't|won't|will not|fail to} {|"
    "at least }{decide|answer|reply|respond|match|hear|offer|make|get|raise|improve|confirm|come|have|give|"
    "receive|tell|let|heard|replied|answered|decided}",
    "if i {have|get|receive|hear|still have|still hear} {no|nothing} {|answer|reply|response|offer|decision|"
    "news|word}",
    "unless {you|your team|your company|i} {decide|answer|reply|respond|match|hear|offer|make|get|raise|"
    "improve|confirm|come|can|have|give|receive|tell|let|are}",
)
_THEN = Wordings(f"{_I_WILL} {_GO}", "i {go|walk|sign|accept|withdraw} ", "i am {gone|out}", "i'm {gone|out}")
_OTHER_OFFERS = Wordings(
    "{another|other|several other|several|multiple|two|two other|three|three other|many|a few|a few other|"
    "some other|a competing|competing|a better|better|numerous|a second|a rival} {|job |good |great |strong |"
    "attractive |very good |competitive |written }{offer|offers}",
    "{an|a|job|written} {offer|offers} from {another|other|a competitor|one of your|your competitor|"
    "elsewhere|a different|two|several}",
    "{several|many|multiple|other|some other|a number of|two other|three other|several other|numerous|lots "
    "of} {|large |big |top }{companies|employers|firms|organisations|organizations|recruiters} {are|have|"
    "have been} {|also |already |very |all |now |quite |seriously }{interested|waiting for me|waiting for my|"
    "keen to|keen|eager to|competing for|fighting over|fighting for|chasing me|contacted me|offered me|made "
    "me|made offers|asked me|invited me|courting me|after me}",
    "{several|many|multiple|other|some other|two other|three other|several other|another|one other} {|large |"
    "big |top }{companies|employers|firms|company|employer|firm} {want|wants|would like|want to|is ready} "
    "{me|to hire me|to have me|my}",
    "{another|one other|a competing|a rival} {company|employer|firm} {is|has} {|also |already |very |"
    "}{interested in me|interested in my|keen|waiting for me|offered me|made me|asked me|eager}",
    "{being|am|i'm} courted by",
    "{companies|employers|firms} {|that are |who are |which are |now |all |already }{competing|fighting|"
    "queueing|lining up} {for|over} {me|my}",
    "{your|all your|several} {competitors|rivals} {want|would like|are after|have asked|have offered|are "
    "interested in|called} me",
    "{i am|i'm} in {|very |quite }{|high |great |huge }demand",
    "{entertaining|weighing|considering|fielding|holding} {|several |other |multiple |two |some }offers",
    "{others|other people} {are after me|are chasing me|want me|are interested in me}",
    "{already|been|was} {|been }offered {a|another|two|several|the} {job|jobs|role|position|positions|post|"
    "better}",
)
_MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}"
_DATE = re.compile(
    rf"\b{_MONTH}\.? \d{{1,2}}\b|\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b"
    r"|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:next|this) week\b"
    r"|\bend of (?:the|this|next) (?:week|month)\b|\btomorrow\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\b(?:by|until|till|before|than) (?:the |next )?$", re.IGNORECASE)
_MINE = frozenset("i i'm i've i'd i'll me my mine hiring having".split())
_DEALS = frozenset(
    {
        Purpose.OFFER_ACCEPT,
        Purpose.OFFER_DECLINE,
        Purpose.WITHDRAW,
        Purpose.LOGISTICS,
        Purpose.NETWORK,
        Purpose.CLOSE_LOOP,
        Purpose.REJECTION_REPLY,
        Purpose.FEEDBACK_REQUEST,
    }
)


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    for part, text, match in said(_ULTIMATUM, letter):
        alone = not words_after(text, match.end, 1)
        if not denied(text, match.start, 2) and (alone or match.phrase != "or else"):
            yield _threat(part, match.text, match.start, match.end)
    for part, text, match in said(_UNLESS, letter):
        end = _consequence(text, match)
        if end:
            yield _threat(part, text[match.start : end], match.start, end)
    if context.interview.offer.deadline is not None:
        return
    for part, text, match in said(_OTHER_OFFERS, letter):
        if _is_own(text, match) and not (part is Part.BODY and _is_dated(letter, match)):
            yield Hit(
                message=f"You mention {quoted(match.text)} without a date. A real offer has one, and without "
                "it this reads as a bluff that one call can uncover. Say by when you must answer, or leave "
                "it out.",
                part=part,
                start=match.start,
                end=match.end,
            )


def _threat(part: Part, quote: str, start: int, end: int) -> Hit:
    return Hit(
        message=f"{quoted(quote)} is a threat. The reader may not be able to decide alone, and then has "
        "to choose the end. Give your own date as a fact, and ask what is possible.",
        part=part,
        start=start,
        end=end,
    )


def _consequence(text: str, match: Match) -> int | None:
    """Return where the threat after a condition ends; None where the sentence threatens nothing."""
    _, last = sentence_around(text, match.start, match.end)
    found = _THEN.first(text[match.end : last])
    if found is None or {"call", "plan"} & {word.key for word in words_of(found.text)}:
        return None
    return match.end + found.end


def _is_dated(letter: Letter, match: Match) -> bool:
    """Tell whether a date stands with the offer: in its sentence or the next, or as `by Friday` before it."""
    place = next((i for i, span in enumerate(letter.sentences) if span.end >= match.end), 0)
    here = " ".join(span.text for span in letter.sentences[place : place + 2])
    before = letter.sentences[place - 1].text if place else ""
    return bool(_DATE.search(here) or any(_BY.search(before[: m.start()]) for m in _DATE.finditer(before)))


def _is_own(text: str, match: Match) -> bool:
    """Tell whether the candidate speaks of offers to them: not `you said that you make two offers a year`."""
    first, last = sentence_around(text, match.start, match.end)
    keys = {word.key for word in words_of(text[first:last])}
    after = words_after(text, match.end, 2)
    of_a_thing = match.text.endswith("interested") and after[:1] == ("in",) and after[-1] not in _MINE
    return (
        not _MINE.isdisjoint(keys)
        and not of_a_thing
        and not denied(text, match.start, 4)
        and not reported(text, match.start)
    )


RULE = Rule(
    id="ultimatum-or-bluff",
    severity=Severity.WARNING,
    title="Threatens or bluffs",
    passes="States its dates as facts",
    looks_for=(
        "Threats such as “decide by noon or I go”, and other offers that are mentioned without any date in "
        "the letter or in your notes. “I must answer another company by the 12th” is fine."
    ),
    why=(
        "Another offer is a good reason to write, and both sides are better off knowing it early. As a "
        "threat it costs you the goodwill of the people who wanted you; invented, it ends the talk when it "
        "comes out."
    ),
    sources=("CL3", "CBS"),
    guide="ethics",
    check=_check,
    applies=Applies(not_purposes=_DEALS),
    phrases=(*_ULTIMATUM.listed, *_UNLESS.listed, *_OTHER_OFFERS.listed),
    bad=(
        Example(
            body=sound_nudge("Please decide by noon or I go."), marks="or I go", purpose=Purpose.STATUS_CHECK
        ),
        Example(
            body=sound_nudge("If you don't answer soon, I will accept another role."),
            marks="If you don't answer soon, I will accept",
            purpose=Purpose.OFFER_LEVERAGE,
        ),
        Example(
            body=sound_letter("Several other companies are interested in me."),
            marks="Several other companies are interested",
        ),
        Example(body=sound_letter("I also have multiple job offers."), marks="multiple job offers"),
        Example(
            body=sound_nudge("It is a better offer; match it or I will sign with them."),
            marks="match it or",
            purpose=Purpose.OFFER_LEVERAGE,
            interview={"offer.deadline": "2026-12-04"},
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(
            body=sound_nudge("I must answer Company B by the 12th. You remain my first choice."),
            purpose=Purpose.OFFER_LEVERAGE,
        ),
        Example(
            body=sound_nudge("I have another offer, which I have to answer by 4 December."),
            purpose=Purpose.OFFER_LEVERAGE,
        ),
        Example(
            body=sound_letter("I have another offer and would like to hear from you before I decide."),
            interview={"offer.deadline": "2026-12-04"},
            purpose=Purpose.OFFER_LEVERAGE,
        ),
        Example(
            body="Dear Dr Okonkwo,\n\nI am withdrawing my application, since I have accepted another "
            "offer.\n\nKind regards,\nAna Ruiz",
            purpose=Purpose.WITHDRAW,
        ),
        Example(body=sound_letter("If you don't mind, I will send the write-up on paper.")),
        Example(body=sound_letter("You told me that other companies have copied the design.")),
        Example(body=sound_letter("I do not have other offers, and I would tell you if I had.")),
    ),
)
