"""Words that press the reader to answer.

Says nothing about a plain question or about the candidate's own dates.
"""

from collections.abc import Iterator

from followup.core.acts import further
from followup.core.around import denied, said, sentence_around, words_after, words_before
from followup.core.conduct.pressing import PRESSING, at_once
from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Purpose
from followup.core.wordings import Wordings

_EXPECTING = Wordings(
    "i {|fully |do |would |will |also |still }expect {a|an|your|the} {|prompt |quick |clear }"
    "{reply|answer|response|decision|update|call|callback|explanation|confirmation|offer}",
    "i {|fully |do |would |will |also |still }expect {to hear|you to|that you|feedback|nothing less}",
    "i'd expect {a reply|an answer|a response|to hear|you to}",
    "{i am|i'm|i will be|i'll be} {|still }expecting {a|an|your|the} "
    "{reply|answer|response|decision|update|call|offer}",
    "{i am|i'm|i will be|i'll be} expecting {to hear|you to}",
    "{a|your|an} {reply|response|answer} is {expected|required|overdue}",
)
_DEADLINE = (
    "{this week|by monday|by tuesday|by wednesday|by thursday|by friday|by the weekend|by next week|by the "
    "end of|before monday|before tuesday|before wednesday|before thursday|before friday|before the weekend|"
    "before christmas|before the end of}"
)
_ANSWER = "{answer|reply|response|decision|verdict|yes or no}"
_PRESSING = Wordings(
    "why {haven't|have|did|didn't|do} i {|not |still |never }{received|receive|heard|hear|got|gotten|get|"
    "been}",
    "i {need|want|have} to know {whether|if} {you|i|your} {|will |intend to |are going to |plan to |am |have "
    "|want to |got }{hire|hired|choose|take|pick|employ|getting|in|got|the|been}",
    "i {count|am counting|rely|am relying} on {a|your|hearing|getting|an} {reply|answer|response|from you|"
    "back|quick|prompt}",
    "{you have had|you've had|you had} {plenty of|more than enough|enough} time to {decide|answer|reply|"
    "respond|make|think|write}",
    "{it is|it's} {high|about} time {that |}{you|somebody|someone|i heard|i got}",
    "{may i|let me|i must|i have to|can i|i would like to} remind you {that|of your|of my}",
    "{i want|i need|i have|i expect} to {hear from you|hear back|know|be told} {before|by} {the|monday|"
    "tuesday|wednesday|thursday|friday|next|this|christmas}",
    "keep {writing|calling|asking|trying|phoning|emailing} until",
    "what are you waiting for",
    "{is it|isn't it|is that} {so|too|really so|that} {hard|difficult|much} to {answer|reply|decide|ask|"
    "write|call|pick up}",
    f"i {{|really |simply |just |absolutely |do |now }}{{need|want|must have|require|have to have|expect|"
    f"demand}} {{|a |an |your |the }}{{|firm |clear |final |definite |quick |straight |proper |honest "
    f"}}{_ANSWER} {_DEADLINE}",
    f"{{i'd like|i would like|i would need|i'd need|i'd want|i would want}} {{|to have |to get |to receive "
    f"}}{{a|an|your|the}} {{|firm |clear |final |definite |quick |straight |proper |honest }}{_ANSWER} "
    f"{_DEADLINE}",
    "i {|really |simply |absolutely }must have {a|an|your|the} {|firm |clear |final |definite }{answer|reply|"
    "response|decision|verdict}",
    "please {make your decision|make a decision|make up your mind|decide|come to a decision|answer|reply} "
    "{soon|quickly|fast|faster|promptly}",
    f"please {{make your decision|make a decision|make up your mind|decide|come to a decision|reach a "
    f"decision|answer|reply|respond}} {_DEADLINE}",
    "you should {have|already have} {|already |long since }{decided|answered|replied|responded|called|"
    "written|told|made|come to|reached|been able}",
    "{speed|speeding|hurry} {things|it|this|the process|your decision|that} {up|along}",
    "{speed|speeding} up {|the |your |this }{process|decision|things}",
    "{i will|i'll|i shall|i am going to|i'm going to} {ring|call|phone|visit|write to|email|e-mail|come to "
    "see|contact} {you|your office} … if i {do not|don't|have not|haven't} {hear|heard|get|got|receive|"
    "received}",
    "in your {|own |best }interest {to|that you}",
    "confirm {|that |to me that }{this|my|the} {mail|message|email|e-mail|letter|note|application} {has "
    "reached|reached|has arrived|arrived|has been received|was received|got through}",
    "i want {a|an|your} {|straight |clear |real |proper |honest }answer",
    "{tell|give} me {yes or no|a yes or no|a yes or a no|a straight answer}",
    "{it is|it's} {|very |really |so |extremely }{important|essential|crucial|vital|imperative|necessary|"
    "urgent} {|that |for me that }you {answer|reply|respond|decide|tell me|let me know|get back|confirm|call "
    "me}",
    "i trust {|that }{you will|you'll} {|promptly |soon |quickly }{reply|answer|respond|decide|get back|"
    "call}",
    "{do me|have|extend me|show me|grant me} the {|common |basic |simple }{courtesy|decency}",
    "the least you {could|can} do",
    "{what is|what's} {the hold-up|the hold up|the holdup|the delay|holding you up|keeping you|holding "
    "things up}",
    "{what is|what's} taking {you|them|your team|your company|everyone} {so|this} long",
    "why did i {not hear|not get|not receive|hear nothing|get no}",
    "why {has|have} {there been no|you still not|i still not|i not}",
    "when {will|do|are} you {finally|ever|at last|going to finally} {decide|answer|reply|respond|make|tell|"
    "get|going}",
    "when {will|can} {i|we} finally",
    "how long {does it take|can it take|does it really take} to {decide|make|answer|reply|respond|write|"
    "read}",
    "how long {do|must|will|should} i {|still |have to |need to }{wait|be kept|be waiting}",
    "how long am i supposed to wait",
    "{i will|i'll|i am going to|i'm going to|i shall} {|be }{call|calling|phone|phoning|ring|ringing} {you|"
    "your office|your desk} … to {get|hear|ask for|ask about the|find out|follow up|learn|know|discuss my "
    "start|discuss next steps|finalise|finalize}",
    "{i will|i'll|i am going to|i'm going to|i shall} {|keep }{follow up|following up|check in|checking in|"
    "check back|be back|write again|ask again} {|with you }{every|daily|until|each|again and again|tomorrow "
    "and}",
    "hurry up",
    "i {want|need|have} to know {where i stand|where we stand|the decision|the outcome|the result|what you "
    "decided|whether i got|if i got|whether i have|if i have}",
    "{urge|press|implore} you to {decide|answer|reply|respond|hurry|act|make|choose|hire|reconsider}",
    "{reply|respond|answer} promptly",
    "{forward to|await|awaiting|request|waiting for|hope for|hoping for} {|receiving |hearing |getting }{a|"
    "your} {|very }{prompt|quick|speedy|swift|rapid} {reply|response|answer|decision}",
    "i {need|want|require} {a|an|your|some} {update|explanation|confirmation|status update}",
    "why {haven't|have|didn't|hasn't} {you|i not heard|nobody|no one|anyone|your team}",
    "why did {you|your team} {not|never|ignore|reject|pass|stop|forget|go with|choose someone}",
    "why did {nobody|no one}",
    "why {don't|won't|can't} you {reply|answer|respond|call me|write back|decide|tell me|hire}",
    "why {is it taking|am i still|the delay|the silence}",
    "{what is|what's} taking {so|this} long",
    "how much longer",
    "how {hard|difficult} {can it be|is it} to",
    "i {|really |must |have to }demand {a|an} {reply|answer|response|explanation|update|decision}",
    "i {|really |must |have to }demand {to|that you|feedback|your}",
    "i {must |have to |}insist {that you|on a|on an|on hearing|on knowing|on your}",
    "i {need|want|require|must have} {a|an|your|the} {|quick |clear |final |firm |definite }"
    "{reply|answer|response|decision|commitment}",
    "i {need|want|require} to {hear back|hear from you|know by|know your decision|know now}",
    "i need you to",
    "i deserve {a|an} {reply|answer|response|explanation|decision|update}",
    "i {|do }deserve to know",
    "you owe me",
    "{i will|i'll|i am going to|i'm going to} {|keep |be "
    "}{call|calling|email|emailing|e-mailing|phone|phoning|write|writing}"
    " {|you |your office |to you }{until|every|each|daily|again and again}",
    "{i will|i'll} keep {calling|emailing|e-mailing|phoning|writing|asking}",
    "{i will|i'll} {come|stop|drop} by your office",
    "{i will|i'll} not {stop|rest} until",
    "don't {make|keep} me {wait|waiting}",
    "do not {make|keep} me {wait|waiting}",
    "{don't|do not} ignore {this|my|me}",
    "stop ignoring {this|my|me}",
    "make {sure|certain} {to|that you|you} {reply|respond|answer|call|get back}",
    "{please |}{expedite|speed up|hurry up with} {the|your|this} "
    "{process|decision|reply|response|answer|review}",
    "please hurry",
    "i would appreciate a {prompt|quick|speedy|swift|rapid} {reply|response|answer|decision}",
    "{i'd|would} appreciate a {prompt|quick|speedy|swift|rapid} {reply|response|answer|decision}",
    "i {can't|cannot|won't|will not} wait {any longer|much longer|forever}",
    "{final|last|second|third} {notice|reminder}",
    "just {hire me|give me the job}",
)
_OR_ELSE = Wordings(
    "if i {don't|do not|haven't|have not|didn't|hear nothing|get nothing} {|get |hear |receive |heard |"
    "received |have }"
    "{|a |an |any |your |anything |something |back |from you }{|call |reply |answer |response |email |"
    "e-mail |"
    "decision |news |word |message |update }{by|before|within|until} …, {i'll|i will|i shall|i'm going to|"
    "i am going "
    "to|i'll be} {|have to |be |just |simply }{ring|ringing|call|calling|phone|phoning|come|coming|write|"
    "writing|"
    "email|contact|contacting|drop|stop|turn up|go|escalate|take|speak|ask}",
    "{unless|until} {i hear|you reply|you answer|i get|you call|i have heard|i receive} … {i'll|i will|i "
    "shall} {ring|call|"
    "phone|come|write|email|contact|drop|stop|turn up|go|escalate|keep|assume|speak}",
    "{i'll|i will|i shall} {ring|call|phone} you at {your desk|home|work|the office} {|again }{today|"
    "tomorrow|this|"
    "tonight|every|first}",
    "i {must|have to|do|really must} insist",
)
_OBLIGING = Wordings(
    "you {|really |now }{need to|must|have to|have got to|are obliged to|ought to|had better} {|please "
    "|now }{reply|respond|answer|decide|hire|choose|pick|tell me|let me know|give me|call me|get "
    "back|contact me|make a decision|make your decision|make up your mind|send me|move faster|hurry}",
    "you'd better {reply|respond|answer|decide|hire|call|let me know}",
)
_RECEIPT = Wordings(
    "{please|kindly|and|must|to|you} {confirm|acknowledge} {receipt|the receipt}",
    "{please|kindly} confirm {that you have|that you|you have|you} {received|got|read}",
    "{please|kindly} acknowledge {this|my|that you}",
)
_LATEST = Wordings(
    "at the latest", "at the very latest", "no later than", "not later than", "no later", "or sooner"
)
_ANSWERING = Wordings(
    "{hear|hearing} {from you|back}",
    "{reply|respond|response|feedback|let me know|tell me|get back|getting back|contact me|inform "
    "me|update me|call me}",
    "{your|an|a} {answer|decision|update|confirmation}",
)
_OWN_OR_REPORTED = frozenset(
    "said mentioned told expected hoped planned wrote offered thought my company them they".split()
)
_AT_ONCE = frozenset("now today tonight immediately asap eod cob end".split())
"""An answer wanted at once is a fault of its own, and one fault gives one finding."""
_CLAUSE_WORDS = frozenset(
    """if when whenever before that what whatever whether until once in as since because while after unless
    case know understand time information anything everything something all details which who where how feel
    nothing""".split()
)
_ALL = Wordings.of(_EXPECTING, _PRESSING, _OR_ELSE, _OBLIGING, _RECEIPT, _LATEST)
_CLOSED_DEALS = frozenset({Purpose.OFFER_ACCEPT, Purpose.OFFER_DECLINE, Purpose.WITHDRAW})
_WHY = {
    **dict.fromkeys(
        _RECEIPT.listed, "That gives a task to somebody who did not ask for a letter. Leave it out."
    ),
    **dict.fromkeys(
        _LATEST.listed, "A deadline from a candidate reads as an order. Ask what date they have in mind."
    ),
}
_WHY_ELSE = (
    "It puts the reader under pressure, and people answer pressure late or not at all. Ask one open question."
)


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    hits = list(_in_so_many_words(letter, context))
    yield from hits
    for part, text, match in further(letter, hits, PRESSING):
        if at_once(text, match.start, match.end):
            continue
        yield Hit(
            message=f"You write {quoted(match.text)}. {_WHY_ELSE}",
            part=part,
            start=match.start,
            end=match.end,
            severity=Severity.SUGGESTION,
        )


def _in_so_many_words(letter: Letter, context: Context) -> Iterator[Hit]:
    for part, text, match in said(_ALL, letter):
        if match.phrase not in _OR_ELSE and _harmless(text, match.start, match.end, match.phrase, context):
            continue
        why = _WHY.get(match.phrase, _WHY_ELSE)
        yield Hit(
            message=f"You write {quoted(match.text)}. {why}", part=part, start=match.start, end=match.end
        )


def _harmless(text: str, start: int, end: int, phrase: str, context: Context) -> bool:
    """Tell whether the words around a phrase take the pressure out of it."""
    if phrase in _EXPECTING:
        return _from_others(words_after(text, end, 2))
    if phrase in _OBLIGING:
        before = words_before(text, start, 1)
        return denied(text, start) or (bool(before) and before[0] in _CLAUSE_WORDS)
    if phrase in _RECEIPT:
        return context.purpose in _CLOSED_DEALS
    if phrase in _LATEST:
        first, last = sentence_around(text, start, end)
        near = {*words_before(text, start, 40), *words_after(text, end, 40)}
        return not _ANSWERING.within(text[first:last]) or not _OWN_OR_REPORTED.isdisjoint(near)
    after = words_after(text, end, 6)
    at_once = not _AT_ONCE.isdisjoint(after) and after[:2] != ("by", "now")
    return denied(text, start, 2) or _from_others(after) or at_once


def _from_others(after: tuple[str, ...]) -> bool:
    """Tell whether the answer that is waited for is another company's: `an answer from Company B`."""
    return len(after) > 1 and after[0] == "from" and after[1] not in ("you", "your")


RULE = Rule(
    id="pushy",
    severity=Severity.WARNING,
    title="Presses for an answer",
    passes="Leaves them room to decide",
    looks_for=(
        "Words that put the reader under pressure: “I expect a reply”, “by Friday at the latest”, “please "
        "confirm receipt”, “why haven't you”. Your own dates do not count: “I must answer Company B by the "
        "12th” is fine."
    ),
    why=(
        "Several people have to agree before anybody can answer you. Pressure does not make them faster; it "
        "tells them how you may be to work with."
    ),
    sources=("IHR", "A4", "CL3"),
    guide="dos-and-donts",
    check=_check,
    phrases=_ALL.listed + PRESSING.listed,
    bad=(
        Example(
            body=sound_nudge("If I don't hear back by Friday, I'll ring your office."),
            marks="If I don't hear back by Friday, I'll ring",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=sound_nudge("I expect a reply this week."),
            marks="I expect a reply this week",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=sound_nudge("Please let me have your decision by Friday at the latest."),
            marks="at the latest",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(body=sound_letter("Please confirm receipt of this message."), marks="Please confirm receipt"),
        Example(
            body=sound_nudge("Why haven’t you written to me?"),
            marks="Why haven’t you",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=sound_nudge("I will call you every day."),
            marks="I will call you every",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=sound_nudge("You need to tell me where I stand."),
            marks="You need to tell me",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=sound_letter("I'll sit in your waiting room until somebody sees me."),
            marks="I'll sit in your waiting room until",
        ),
        Example(
            body=sound_letter("Either you tell me this week or you can forget it."),
            marks="Either you tell me this week or you",
        ),
        Example(body=sound_letter("On Thursday I stop waiting."), marks="I stop waiting"),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter("One question stayed open for me. Why did you join the company?")),
        Example(body=sound_nudge(), purpose=Purpose.STATUS_CHECK),
        Example(
            body=sound_nudge("I must answer Company B by the 12th. You remain my first choice."),
            purpose=Purpose.OFFER_LEVERAGE,
        ),
        Example(body=sound_letter("I will send you the write-up by Monday at the latest.")),
        Example(body=sound_letter("I don't expect a reply before the holidays.")),
        Example(
            body=sound_nudge("I expect an answer from Company B on Friday."), purpose=Purpose.OFFER_LEVERAGE
        ),
        Example(body=sound_letter("If you need to decide before Thursday, I am easy to reach.")),
        Example(body=sound_letter("You said that “I expect an answer” is what your customers say most.")),
        Example(
            body=(
                "Dear Dr Okonkwo,\n\nI accept the offer. Please confirm receipt of the signed "
                "copy.\n\nBest,\nAna Ruiz"
            ),
            purpose=Purpose.OFFER_ACCEPT,
        ),
        Example(body=sound_letter("I waited in your reading room until the rain stopped, and enjoyed it.")),
        Example(body=sound_letter("Either week suits me.")),
        Example(body=sound_letter("I can call in on Thursday if that helps you.")),
    ),
)
