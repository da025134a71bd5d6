"""Set phrases of a reminder that ask nothing.

Says nothing about a plain question or about the word "follow-up" itself.
"""

from collections.abc import Iterator

from followup.core.acts import further
from followup.core.around import said, words_after, words_before
from followup.core.conduct.reminders import REMINDING
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Purpose
from followup.core.wordings import Wordings

_REMINDING = Wordings(
    "{wondering|wondered|see|check|checking} {if|whether} {you|your team} {|have |'ve |had }{had|got|gotten|"
    "been able|managed|found} {|a |the |any |some }{chance|time|moment|opportunity|around} to {look|looking|"
    "review|reviewing|read|consider|decide|think|make|check|discuss|go over|go through|reach}",
    "{wondering|wondered|see|check|checking} {if|whether} {you've|you'd} {had|got|gotten|been able|managed|"
    "found} {|a |the |any |some }{chance|time|moment|opportunity|around} to {look|looking|review|reviewing|"
    "read|consider|decide|think|make|check|discuss|go over|go through|reach}",
    "{if|whether} there's been {any|some} {update|updates|news|word|progress|movement}",
    "quick {check-in|check in|follow-up|follow up|update request}",
    "to {see|find out|know|ask|check|learn} {if|whether} there's {any|some|an} {|new }{update|updates|news|"
    "word|progress|movement}",
    "{line|note|word|message|email|e-mail} to {|quickly }{check in|touch base|follow up|circle back}",
    "{dropping|drop} {you |}a {|quick |short }{line|note} to",
    "{little|small|tiny|wee|polite|soft|quick} {nudge|poke|ping|prod}",
    "to {see|find out|know|ask|check|learn} {if|whether} {there|you|we} {is|are|was|were|had|have|might have|"
    "may have|has been|have been|had been} {|been |perhaps }{any|an|some|a} {|new |further |recent }{update|"
    "updates|news|word|progress|movement|developments}",
    "{hoping|hope|hoped} {to get|for|to receive|to hear} {an|any|some} {update|updates|news}",
    "{lost|buried|sitting|stuck|drowned} in your {inbox|mailbox|spam}",
    "{on|onto} your radar",
    "following up on my {follow-up|follow up|last|previous|earlier|recent|other} {|two |few |}{email|e-mail|"
    "message|mail|note|emails|messages}",
    "following up on my {follow-up|follow up}",
    "{looping|loop} back",
    "sorry to {bug|bother|pester|nag|chase|trouble|disturb} you {|once }{again|about this|about it|with "
    "this}",
    "{resurfacing|reviving|resending|re-sending} {this|my}",
    "popping this",
    "{just|simply|only|quickly|again} checking {in|back|back in|up}",
    "checking {in|back} {to see|with you|again|here|once more}",
    "{i am|i'm|i was} checking {in|back}",
    "{wanted|like|thought i'd|thought i would|decided|writing|love|just} {|to }{|just |quickly }check "
    "{in|back in|back with}",
    "{quick|friendly} {check in|check-in}",
    "{touching|touch|touched} {base|bases}",
    "{circling|circle|circled} back",
    "{circling|circle} around",
    "{following|follow} up {again|once more|once again|yet again}",
    "follow-up again",
    "{just|simply} {following|follow} up",
    "just {wanted|want|writing|emailing|messaging|hoping|wanting|trying} to follow up",
    "i {just|only} wanted to follow up",
    "just a {|quick |friendly |gentle |short }{follow up|follow-up|reminder|nudge|ping|bump}",
    "{friendly|gentle|kind|quick|soft|little} {reminder|nudge|ping|bump}",
    "{bumping|bump} {this|my} {email|e-mail|message|thread|note|up}",
    "{bumping|bump} this {to|back|again|up}",
    "{bumping|bump} up",
    "{floating|float} this {|back }{to|up}",
    "{just|quickly} pinging",
    "pinging you",
    "ping you again",
    "{as |}per my {last|previous|earlier|prior} {email|e-mail|message|mail|note}",
    "{top|front} of your {inbox|mind}",
    "in case {you missed|this got|this was|my email got|my message got|it got} "
    "{my|this|it|buried|lost|missed}",
    "buried in your inbox",
    "{slipped|fell|fallen|slip|fall} through the cracks",
    "reaching out {again|once more|once again}",
    "reaching back out",
    "putting this back {at|on|in}",
    "{any updates on|is there any update on} {this|my}",
)
_BARE = Wordings("checking in")
_NEWS = Wordings("any {|new }{updates|update|news|word|movement|progress|developments|luck}")
_ALL = Wordings.of(_REMINDING, _BARE, _NEWS)
_ABOUT = frozenset("on about regarding yet from".split())
_THINGS = frozenset("your the what a an something one how my our".split())


def _check(letter: Letter, _context: Context) -> Iterator[Hit]:
    hits = list(_in_so_many_words(letter))
    yield from hits
    for part, _, match in further(letter, hits, REMINDING):
        yield _hit(part, match.text, match.start, match.end, Severity.SUGGESTION)


def _in_so_many_words(letter: Letter) -> Iterator[Hit]:
    for part, text, match in said(_ALL, letter):
        after = words_after(text, match.end, 2)
        opens = not words_before(text, match.start, 1)
        if match.phrase in _BARE and (not opens or after):
            continue
        if match.phrase in _NEWS and not (opens and (not after or after[0] in _ABOUT)):
            continue
        if _brings_something(match.phrase, after):
            continue
        yield _hit(part, match.text, match.start, match.end)


def _hit(part: Part, quote: str, start: int, end: int, severity: Severity | None = None) -> Hit:
    where = "In the subject" if part is Part.SUBJECT else "Here"
    return Hit(
        message=f"{where} stands {quoted(quote)}. It leaves the reader to guess what you want, and thousands "
        "of mails say it. Say why you write now, and ask one thing.",
        part=part,
        start=start,
        end=end,
        severity=severity,
    )


def _brings_something(phrase: str, after: tuple[str, ...]) -> bool:
    """Tell whether the words lead to something new: `circling back to your question`."""
    if len(after) < 2:
        return False
    if "circl" in phrase:
        return after[0] == "to" and after[1] in _THINGS
    if "follow" in phrase:
        return after[0] == "with" and after[1] not in ("you", "your")
    return "circle around" in phrase or phrase == "touched bases"


RULE = Rule(
    id="nudge-cliches",
    severity=Severity.WARNING,
    title="A worn-out reminder",
    passes="Asks in its own words",
    looks_for=(
        "Set phrases of a reminder: “just checking in”, “touching base”, “circling back”, “following up "
        "again”."
    ),
    why=(
        "They say that you want something and not what. A reader who gets many of them puts them off; a "
        "reason and one question can be answered at once."
    ),
    sources=("A3", "A4"),
    guide="waiting",
    check=_check,
    phrases=_ALL.listed + REMINDING.listed,
    bad=(
        Example(
            body=sound_nudge("I am just checking in."), marks="just checking in", purpose=Purpose.STATUS_CHECK
        ),
        Example(body=sound_nudge("Just circling back."), marks="circling back", purpose=Purpose.STATUS_CHECK),
        Example(
            body=sound_nudge(),
            subject="Touching base about the Data Analyst role",
            marks="Touching base",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=sound_nudge("I am following up again on my application."),
            marks="following up again",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(
            body=sound_nudge("A gentle reminder about my application."),
            marks="gentle reminder",
            purpose=Purpose.STATUS_CHECK,
        ),
    ),
    good=(
        Example(body=sound_nudge(), purpose=Purpose.STATUS_CHECK),
        Example(body=sound_nudge("You mentioned deciding this week."), purpose=Purpose.STATUS_CHECK),
        Example(body=sound_letter()),
        Example(body=sound_letter("I liked how your team handles checking in of code.")),
        Example(
            body=sound_letter("To circle back to your question about rollbacks: I would keep both systems.")
        ),
        Example(body=sound_letter("I wanted to follow up with the write-up that I promised.")),
        Example(body=sound_letter("Thank you for checking in with me before the panel.")),
        Example(
            body=sound_nudge(),
            subject="Checking in on the Data Analyst decision",
            purpose=Purpose.STATUS_CHECK,
        ),
    ),
)
