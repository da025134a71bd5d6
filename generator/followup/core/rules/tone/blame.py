"""Reproaches the reader for a silence or a broken promise.

Says nothing about a date that they merely mentioned.
"""

from collections.abc import Iterator

from followup.core.acts import further
from followup.core.around import denied, said, sentence_around, words_after, words_before
from followup.core.conduct.grudges import OFFENCES
from followup.core.finding import Severity
from followup.core.letter import Letter, same_length_lower
from followup.core.matchers import quoted
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Purpose
from followup.core.wordings import Wordings

_DUTY = (
    "{let me|get|call|reply|respond|answer|write|contact|decide|be in touch|be back|be calling|be "
    "writing|hear|follow|email|e-mail|phone|ring|tell|inform|come back|confirm|have a decision|have an "
    "answer|have news|make a decision|know}"
)
_PROMISED = Wordings(
    "{you|your team|your colleague} {|had |clearly |explicitly |even }promised",
    "as you promised",
    "you {|have |had }{|given |broke|broken |break }your {word|promise}",
    "you {gave|broke} {|me }your {word|promise}",
    "you assured me",
)
_SAID = Wordings(
    "i was {supposed|meant} to {hear|get|receive|be called|be told|be contacted|have heard|have been}",
    "you were {going|supposed|meant|due} to {write|call|let me|get back|reply|answer|decide|contact|phone|"
    "ring|come back|be in touch|inform|confirm|ring me}",
    "{your colleague|your colleagues|your recruiter|your assistant|your office|your secretary|the recruiter|"
    "hr|your hr department|she|he|they} {assured|promised|guaranteed} me",
    "you should have {called|written|told|let me know|answered|replied|warned|informed|said}",
    "you {said|told me} {|that }{i'd|i would|i'll|i will} have {|received |got |heard }{an|a|your|the} "
    "{answer|reply|decision|response|offer|update}",
    "i was told {|that }{i would|i'd|i will|i'll} {hear|get|receive|have|be} … {last week|by now|already|ago|"
    "yesterday|last month}",
    "i {was|had been|have been} {promised|assured|guaranteed|led to believe}",
    f"you {{said|told me}} {{|that }}{{you|you guys|your team}} {{would|will}} {_DUTY}",
    f"you {{said|told me}} {{|that }}{{you'd|you'll}} {_DUTY}",
    "you {said|told me} {|that }i {would|will} {hear|get|receive|be told|be contacted|be called|know}",
    "you {said|told me} {|that }{i'd|i'll} {hear|get|receive|be told|be contacted|be called|know}",
)
_NEGLECTED = Wordings(
    "you missed {our|the|my} {|scheduled |video |phone }{call|appointment|meeting|interview|deadline}",
    "you {did not|didn't} {|even |bother to }{join|attend|come|make it|dial in|pick up|log in|call in}",
    "you have not {kept|replied|answered|responded|called|written|contacted|told|honoured|honored}",
    "{despite|in spite of|after} {|all |several |many |two |three |four |repeated |numerous |multiple |all "
    "my |my several |my many }{emails|e-mails|messages|calls|attempts|reminders|requests}",
    "{expected|hoped for} {more|better} {from|of} {you|a company|your|a firm|an employer}",
    "thought {|that }you were {|a |more |better |above }{professional|serious|more|better|that}",
    "thought better of you",
    "{not|no} {how|the way|way} {you|to|one} {treat|treats} {|a |your |other }{candidates|candidate|people|"
    "applicants|anyone|somebody|someone|anybody}",
    "how you treat {|your }{candidates|people|applicants}",
    "my time {is|was} {|apparently |clearly |obviously }{worth nothing|worthless|not respected|wasted|not "
    "important|nothing}",
    "{don't|do not|didn't|did not} {respect|value} my time",
    "my time {means|meant} nothing",
    "{a|my|the} {|whole |half |}day off for nothing",
    "{travelled|traveled|drove|came|waited|prepared|took time off} {|all the way |for hours |}for nothing",
    "i {have to|had to|must|shouldn't have to|should not have to} {chase|run after|keep asking|beg for}",
    "without {a|any|so much as a|even a} {|single |further }{word|explanation|apology|reply|answer|response} "
    "from you",
    "{passed|gone|gone by|come and gone} without {a|any} {|single }{word|reply|answer|news|response|call}",
    "i {still |}{wonder|am wondering} {whether|if} you {|even |ever }{read|care|bother|got}",
    "you {never|still haven't|still have not|haven't|have not|have never|hadn't} {|even |yet |once |really "
    "}{replied|answered|responded|called|called me|written|contacted|told me|bothered|followed up|got "
    "back|gotten back|let me know|sent me|given me|come back to me|kept|had the}",
    "you {never|didn't|did not} {|even |once }{reply|answer me|answer my|respond|call|write back|contact "
    "me|tell me|bother|follow up|get back|let me know|show up|turn up|appear|join the call|give me|come "
    "back|keep your|keep to your|honour your|honor "
    "your|replied|answered|responded|called|wrote|contacted|told me|bothered|got back|showed up|turned "
    "up|sent me}",
    "{you|your team|your company|your office} {|has |have }failed to",
    "your failure to",
    "{you forgot|you have forgotten|you've forgotten|you seem to have forgotten|you must have forgotten} "
    "{to|me|about me|about my|my|our}",
    "{ignored|ignoring} {me|my|us|all my}",
    "{you keep|keep|keeps|you are|you're} ignoring",
    "{ghosted|ghosting} {me|us|your candidates|your applicants}",
    "been ghosted",
    "{kept|keep|keeping|left|leave|leaving} me {waiting|hanging|in the dark|guessing|in limbo}",
    "{wasted|wasting|waste of|a waste of} my time",
    "let me down",
    "{contrary to|despite|in spite of} {what you said|what you told|what you promised|your promise|your "
    "promises|your assurance|your assurances|your word}",
    "{despite|in spite of|after} {|all |several |many |two |three |four }my {|previous |earlier |repeated "
    "|many |unanswered }{emails|e-mails|messages|calls|attempts|reminders}",
    "my {emails|e-mails|messages|calls} {went|have gone|go|are|remain|have been|were} {unanswered|ignored}",
    "{your|the|this|a} {lack of|complete lack of|total lack of} {a "
    "reply|reply|response|communication|feedback|an answer|news|"
    "respect|courtesy|any response}",
    "{your|this|the long|the continued|the prolonged|the complete} {continued |prolonged |complete |}silence "
    "{is|was|has}",
    "the silence {has|since|from you|on your side|is|was} {|very |rather |really |so |quite }{hard|difficult|"
    "frustrating|disappointing|deafening|unfair|rude|lasted|gone on|been|strange|unacceptable|painful}",
    "your silence",
    "this is {my|the} {third|fourth|fifth} {email|e-mail|message|time|attempt|reminder}",
    "{i have|i've|i already|i} {emailed|e-mailed|written|called|messaged|contacted|wrote} {|to }you "
    "{twice|several times|many times|three times|repeatedly}",
)
_WAITED = Wordings(
    "{call|reply|answer|email|e-mail|message|decision|response|feedback} {that |which |}never {came|arrived}",
    "not {a|one} single {reply|word|answer|call|message|response|line|update}",
    "{let|letting} {the|your own|your} {date|deadline|day|week} {pass|slip|go by}",
    "{no one|nobody} {has |ever |has ever |}{informed|told|wrote to|written to|contacted|called|warned|"
    "answered|updated|phoned|notified|apologised to|apologized to} me",
    "{surprised|amazed|astonished|shocked} {|that }you {did not|didn't|have not|haven't|never} {|even "
    "}{reply|replied|answer|answered|call|called|write|written|respond|responded|bother}",
    "heard {absolutely |literally |exactly |}nothing",
    "{sat|stood|kept|left} waiting",
    "waiting {on the line|by the phone|in the lobby|in vain|in the call}",
    "{haven't|have not|hadn't} heard {a word|a thing|a peep|a single word|anything at all|one word}",
    "{and|but|yet} still {nothing|no answer|no reply|no word|no news|silence}",
    "{and|but|yet} {|so far }{nothing|no answer|no reply|no word|no news|silence} {so far|yet|since|at all|"
    "from you}",
    "{have not|haven't|did not|didn't|never} {received|gotten|got|had|get|receive} {|yet |even }{any|one|a "
    "single} {|kind of |sort of |proper |form of }{reply|answer|response|word|feedback|news|update|updates|"
    "communication|acknowledgement|acknowledgment|explanation}",
    "{i'm|i am} still waiting",
    "{had hoped|hoped|would have hoped|would have expected|had expected|expected} … {by now|long ago|sooner "
    "than this|weeks ago|before now}",
    "no {reply|answer|response|word|news|call} {|at all |whatsoever |yet }from you",
    "i {waited|have waited|had waited|have been waiting|am still waiting|was waiting|have now "
    "waited|waited and waited|was kept waiting} {for you|for your|for a reply|for an answer|for a "
    "response|to hear|all day|all week|all morning|all afternoon|by the phone|patiently|long enough|in "
    "vain|more than|over|since|so long|weeks|months|two|three|four|five|six|ten|30|20|15|40|45|60|half "
    "an|an hour|for weeks|for days|for months|on the line|on the call|for over|for more than|for half "
    "an|for an hour}",
    "{i've waited|i've been waiting|i'm still waiting|i've now waited} {for you|for your|for a reply|for "
    "an answer|for a response|to hear|all week|patiently|long enough|in vain|more than|over|since|so "
    "long|weeks|months|two|three|four|for weeks|for days|for months|on the line|for over|for more than}",
    "i {waited|have waited|have been waiting} {|for }… {minutes|hours|days|weeks}",
    "i've {waited|been waiting} {|for }… {days|weeks}",
    "still {haven't|have not|hasn't|has not} {heard|received|replied|answered|been told|got|gotten|had a "
    "reply|had any}",
    "still {no|not a|without a|without an|without any} {|single "
    "}{answer|reply|response|word|news|feedback|decision}",
    "still waiting {for|to hear|on you}",
    "{never|not once} {heard back|heard from you|got a reply|got an answer|got a response|received a "
    "reply|received an answer|received a response}",
    "{heard|hearing} nothing {|at all |back }{from you|since}",
    "{have|i've|had} heard nothing",
    "{no one|nobody} {has |ever |}{bothered|called|contacted|replied|answered|responded|got back|gotten "
    "back|told me|came|showed up|turned up|joined}",
)
_HURT = Wordings(
    "{a|such a|it is a|it's a} {pity|shame} {that |}{you|your team|nobody|no one} {could not|couldn't|did "
    "not|didn't|cannot|can't|have not|haven't|never|has|had}",
    "{could not|couldn't|did not|didn't} {|even }keep {to |}your {own |}{date|word|promise|deadline|"
    "appointment}",
    "{i am|i'm|i was|i feel|i felt|i have to say i am|i must say i am|i must admit i am} {|very |deeply "
    "|quite |rather |really |a bit |a little |extremely |truly |so |somewhat |frankly |naturally "
    "}{disappointed|let down|frustrated|annoyed|upset|offended|insulted|disrespected|ignored|forgotten|"
    "neglected|misled|angry|appalled}",
    "disappointed {in|with|by} {you|your}",
    "disappointed {that|how} you",
    "{it is|it's|it was|this is|that is|i find it|i find this|how} {|very |deeply |quite |really "
    "|extremely |simply |just |so "
    "}{disappointing|frustrating|unacceptable|unprofessional|disrespectful|rude|insulting|not acceptable}",
)
_PROCESS = Wordings(
    "{was|were|been|am} {never|not} {even |ever |}{seriously|really|properly|truly|genuinely|fairly} "
    "considered",
    "{is|was|'s|isn't} {|simply |really |just }no way to {treat|deal with|handle|run|hire}",
    "that's no way to {treat|deal with|handle|run|hire}",
    "{hadn't|had not|hasn't|has not|haven't|have not|didn't|did not} {|even |bothered to |bother to |yet "
    "}{opened|"
    "open|read|looked at|look at|seen|glanced at} my {resume|résumé|cv|application|portfolio|letter|file|"
    "papers}",
    "without so much as {a|an|one} {|single |short |brief }{line|word|reply|answer|call|message|email|"
    "e-mail|note|"
    "thank you|thank-you|explanation|apology}",
    "{nobody|no one|none of you} {|has |have |even |ever }{had the|took the|bothered|cared|thought to}",
    "{strung|string|stringing} me along",
    "{messed|mess|messing|jerked|jerk} me {around|about}",
)
"""What was done to the candidate, told to those who did it."""
_ALL = Wordings.of(_PROMISED, _SAID, _NEGLECTED, _WAITED, _HURT, _PROCESS)
_ABOUT_THEM = frozenset("you your".split())
_TURNS = (("but",), ("up",))
"""What turns the words around: `heard nothing but good`, `the answer never came up`."""
_AT_THEM = frozenset("in with by at that how".split())
_THEIR_NO = frozenset({Purpose.REJECTION_REPLY, Purpose.FEEDBACK_REQUEST, Purpose.NETWORK})
_REGRETS = frozenset("we i not to".split())


_NEEDS_NONE = frozenset({("needs",), ("need",), ("requires",), ("require",), ("expect",), ("expecting",)})
"""`This needs no answer from you` takes a burden off."""


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    hits = list(_in_so_many_words(letter, context))
    yield from hits
    for part, text, match in further(letter, hits, OFFENCES):
        if denied(text, match.start, 3):
            continue
        yield Hit(
            message=f"You write {quoted(match.text)}. It puts the fault with the reader’s own people, and "
            "the reader stands by them. Leave out whose mistake it was.",
            part=part,
            start=match.start,
            end=match.end,
            severity=Severity.SUGGESTION,
        )


def _in_so_many_words(letter: Letter, context: Context) -> Iterator[Hit]:
    for part, text, match in said(_ALL, letter):
        if match.phrase in _PROMISED and _thanked(text, match.start, match.end):
            continue
        if match.phrase in _HURT and _own_regret(match.text, words_after(text, match.end, 4), context):
            continue
        if words_before(text, match.start, 1) in _NEEDS_NONE:
            continue
        if denied(text, match.start, 2) or words_after(text, match.end, 1) in _TURNS:
            continue
        yield Hit(
            message=(
                f"You write {quoted(match.text)}. It may be true, and it makes the reader defend themselves "
                "instead of answering you. Name the date without the reproach: “You mentioned Friday. Has "
                "the date moved?”"
            ),
            part=part,
            start=match.start,
            end=match.end,
        )


def _thanked(text: str, start: int, end: int) -> bool:
    """Tell whether the promise was kept: `Thank you for the slides that you promised`."""
    first, last = sentence_around(text, start, end)
    return "thank" in text[first:last].lower()


def _own_regret(said: str, after: tuple[str, ...], context: Context) -> bool:
    """Tell whether a feeling blames nobody: a plain word after a no, or regret that time ran out."""
    feeling = same_length_lower(said)
    if not feeling.endswith(("disappointed", "upset", "let down")) or feeling.startswith("disappointed"):
        return False
    if after[:1] and after[0] in _AT_THEM and not _ABOUT_THEM.isdisjoint(after):
        return False
    return context.purpose in _THEIR_NO or (len(after) > 1 and not _REGRETS.isdisjoint(after[:2]))


RULE = Rule(
    id="blame",
    severity=Severity.WARNING,
    title="Reproaches the reader",
    passes="Blames nobody",
    looks_for=(
        "Reproaches: “you promised”, “you said you would call”, “you never answered”, “I waited for your "
        "call”, “still haven't heard”, “I am disappointed”. “You mentioned Friday” is no reproach."
    ),
    why=(
        "You may be right to be annoyed. A reproach still makes the reader explain the past, and people put "
        "such mail off. Recruiters advise against mentioning their silence at all."
    ),
    sources=("IHR", "A3"),
    guide="waiting",
    check=_check,
    phrases=_ALL.listed + OFFENCES.listed,
    bad=(
        Example(
            body=sound_letter("Your doorman was rather abrupt at the gate."),
            marks="Your doorman was rather abrupt",
        ),
        Example(body=sound_nudge("You promised Friday."), marks="You promised", purpose=Purpose.STATUS_CHECK),
        Example(
            body=sound_nudge("You said you would call me."),
            marks="You said you would call",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=sound_nudge("I still haven’t heard from you."),
            marks="still haven’t heard",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=sound_nudge("You never replied to my last message."),
            marks="You never replied",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=sound_nudge("I waited for 20 minutes."),
            marks="I waited for 20 minutes",
            purpose=Purpose.LOGISTICS,
        ),
        Example(
            body=sound_nudge("I am deeply disappointed."),
            marks="I am deeply disappointed",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=sound_nudge("I gather I was never really considered."),
            marks="was never really considered",
            purpose=Purpose.STATUS_CHECK,
        ),
    ),
    good=(
        Example(body=sound_letter("The first migration was a mess, you said, and the second was quiet.")),
        Example(body=sound_letter("This note needs no answer from you.")),
        Example(body=sound_letter("You said the silence was the best thing all day.")),
        Example(body=sound_nudge("You mentioned Friday."), purpose=Purpose.STATUS_CHECK),
        Example(body=sound_nudge(), purpose=Purpose.STATUS_CHECK),
        Example(body=sound_letter()),
        Example(body=sound_letter("You said you would like to see the churn model.")),
        Example(body=sound_letter("Thank you for the slides that you promised; they came this morning.")),
        Example(body=sound_letter("I was disappointed that we ran out of time for the second exercise.")),
        Example(
            body=(
                "Dear Dr Okonkwo,\n\nNaturally I am disappointed. Thank you for telling me so "
                "clearly.\n\nBest,\nAna Ruiz"
            ),
            purpose=Purpose.REJECTION_REPLY,
        ),
        Example(body=sound_letter("You never know what a migration brings, as you said.")),
        Example(body=sound_letter("As promised, here is the write-up.")),
        Example(body=sound_letter("My present foreman taught me to read a drawing upside down.")),
        Example(body=sound_letter("Your doorman kindly showed me the lift.")),
        Example(body=sound_letter("At my last yard we built two ferries, and I was sorry to leave.")),
    ),
)
