"""The verbs that open or carry people's fragments, and their forms. Judges no sentence."""

import re
from itertools import pairwise

_ONLY_VERBS_TEXT = """
achieve acquire adapt add adopt advise agree allocate allow apply approve arrange arrive assess assign
assist attract automate avoid become begin behave believe belong borrow bring calculate carry celebrate
choose clarify collaborate collect combine communicate compare complain complete comply conduct configure
connect consider consolidate construct contribute convert convince cooperate coordinate cope create
cultivate debug decide define delegate deliver demonstrate deploy describe detect determine develop diagnose
differentiate disagree disappear discover discuss distribute diversify earn eliminate empower enable
encourage enforce engage enhance ensure enter establish evaluate evolve examine exist expand expect explain
explore facilitate forget foster gather generate get give go grow happen hear identify implement improve
include inform innovate inspect inspire install integrate introduce invest investigate involve keep know
learn let listen lose maintain manage meet migrate minimise minimize mitigate modernise modernize motivate
navigate negotiate obtain onboard operate optimise optimize organise organize oversee owe own participate
perform persuade prefer prepare prevent prioritise prioritize procure promote protect provide pursue qualify
quit rebuild receive recommend reconcile recruit reduce refactor refine reject relax relocate rely remain
remember remind remove renegotiate reorganise reorganize replace replicate require resolve respond restore
restructure retain retire rewrite rotate safeguard say see seem select sell send simplify sing sit solve
speak spend standardise standardize steal streamline strengthen struggle succeed suffer supervise survive
sustain take teach tell tend think transform translate triage troubleshoot understand unify upskill validate
vary verify wear write
"""
_ALSO_NOUNS_TEXT = "cut double find halve save win"
_MAYBE_TEXT = """
churn
act aim answer ask audit back bake balance book break brief build call care challenge change charge check
clean close coach code cook cost cover deal debate delay demo design do draft drive drop end enjoy estimate
exercise experiment fail fall feed file fill finance fix focus follow fund grade guide handle have help hire
hold host increase join launch lead leave lift like link list live load love make map market match measure
mentor merge model monitor move name need offer open order pack paint partner pass pay phone pick pilot
pitch plan plant play post present price process produce program programme promise prototype publish pull
push put raise rank rate reach read repair report research return reverse review run sample scale scan
schedule scope score search secure serve set shape share shift ship show sign sort source speed split staff
start stay stock stop store study supply support survey swap switch talk target test track trade train
transfer travel treat trial trust try tune turn update upgrade use visit volunteer wait walk want watch
weigh welcome wire work
"""
_ONLY_VERBS = frozenset(_ONLY_VERBS_TEXT.split())
"""Base forms that are hardly ever nouns."""
_ALSO_NOUNS = frozenset(_ALSO_NOUNS_TEXT.split())
"""Base forms that open a fragment as verbs, while their `-s` is a noun: `wins`."""
_SURE = _ONLY_VERBS | _ALSO_NOUNS
_MAYBE = frozenset(_MAYBE_TEXT.split())
"""Base forms that are often nouns: verbs only before an article, a number or the like."""
_IRREGULAR_TEXT = """
built=build ran=run led=lead made=make grew=grow wrote=write kept=keep went=go got=get met=meet saw=see
took=take gave=give found=find taught=teach brought=bring sold=sell held=hold dealt=deal learnt=learn
chose=choose won=win had=have became=become spoke=speak did=do knew=know understood=understand began=begin
came=come drove=drive fell=fall rose=rise broke=break drew=draw threw=throw wore=wear oversaw=oversee
rebuilt=rebuild rewrote=rewrite said=say sent=send spent=spend stood=stand thought=think told=tell
left=leave lost=lose paid=pay felt=feel heard=hear withdrew=withdraw undertook=undertake quit=quit
forgot=forget ate=eat flew=fly froze=freeze overcame=overcome
"""
_IRREGULAR = dict(pair.split("=") for pair in _IRREGULAR_TEXT.split())
ONLY_PAST = frozenset(
    "ran grew wrote went took gave chose became spoke did knew began came drove fell rose broke drew "
    "threw wore oversaw rewrote said told saw withdrew undertook forgot ate flew froze overcame".split()
)
"""Pasts that are no participles: behind a subject they make a statement."""
_OPENS_AS_PAST = frozenset(
    "ran grew wrote kept went got met took gave taught brought chose had became came began drove spoke "
    "saw oversaw rewrote".split()
)
COMES_AND_GOES = frozenset(
    "moved switched migrated came went grew returned agreed decided wanted needed tried started began "
    "rose fell dropped doubled tripled halved improved changed failed stayed left happened worked lived "
    "arrived stopped closed opened won lost shrank crashed mattered helped continued talked looked "
    "laughed merged launched expanded resigned retired rebranded quit crashed".split()
)
"""Pasts without an object: at the end, or before a word of time or direction, they make a statement."""
_DESCRIBES_TEXT = """
advanced allocated applied assisted associated attached automated awarded based blended booked built called
caused certified chartered closed combined committed completed connected created dated dedicated delayed
described detailed discussed displayed distributed driven embedded employed estimated existing expected
experienced extended fixed followed found given guided held improved included increased intended involved
issued kept known learned learnt licensed limited linked listed located lost made managed mentioned missed
mixed motivated named needed offered organised organized owned paid planned posed posted prepared presented
produced promised proposed provided published qualified raised received recorded recommended reduced
registered related released reported requested required restricted reviewed scheduled selected sent shared
shown skilled sold spent started stated stored supervised supported taken targeted taught tested told trained
typed unpaid used validated verified wanted written
"""
PARTICIPLES = frozenset(_DESCRIBES_TEXT.split())
"""Participles that describe a noun: `reduced hours`, `the data used in the model`."""
BEGINS = frozenset(
    "started began stopped kept tried continued wanted needed decided agreed managed failed helped".split()
)
"""Pasts that make a statement before an -ing form or `to`: `the kids started singing`."""
VERB_WITH = {
    "reports": ("to",), "works": ("in", "with", "on", "for", "at", "as"), "runs": ("on", "from", "until"),
    "starts": ("in", "at", "on", "with"), "ends": ("in", "at", "on"), "opens": ("at", "in", "on"),
    "closes": ("at", "in", "on"), "looks": ("like", "after", "at"), "deals": ("with",), "focuses": ("on",),
    "moves": ("to",), "talks": ("to",), "leads": ("to",),
}  # fmt: skip
"""Forms that may be a verb or a plural before these words: `the role reports to the CFO`."""
_ADJECTIVES = frozenset(
    "applied advanced embedded distributed detailed related skilled certified licensed experienced "
    "qualified trained dedicated motivated balanced mixed shared limited based registered chartered "
    "automated proven guided unpaid".split()
)
"""Participles that describe the candidate's field even behind `I bring`: `distributed systems`."""
_AGREES = frozenset(
    "worked moved switched migrated talked applied volunteered relocated collaborated dealt coped "
    "travelled traveled graduated succeeded participated went came spoke listened belonged transferred "
    "retired".split()
)
"""Pasts that open a fragment before a preposition: `worked with doctors`."""
_DOUBLING = frozenset(
    "begin refer transfer prefer admit commit submit permit forget upset equip program debug".split()
)
BEFORE_OBJECT = frozenset(
    "the a an your our their my his her its this that these those some any both more many several one two "
    "three four five six seven eight nine ten up out back each every it them us me him less better new "
    "all how what why whether faster smarter harder earlier twice different".split()
)
_NOUN_FOLLOWS = frozenset("in on of for to at by from with as is are was were".split())


def _regular_past(base: str) -> str:
    if base.endswith("e"):
        return f"{base}d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return f"{base[:-1]}ied"
    return f"{base}{base[-1] if _doubles(base) else ''}ed"


def _doubles(base: str) -> bool:
    """Tell whether a base doubles its last letter: `ship`, `refer`, and not `visit`."""
    return (
        base in _DOUBLING
        or re.fullmatch(r"(?:qu)?[^aeiou]*[aeiou][bdgmnpt]|[^aeiou]+[aeiou]r", base) is not None
    )


_PAST = {
    **{_regular_past(base): base for base in _SURE | _MAYBE if base not in _IRREGULAR.values()},
    **_IRREGULAR,
}


def doing(base: str) -> str:
    """Return the -ing form of any base form: `shipping`, `making`, `seeing`."""
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return f"{base[:-1]}ing"
    return f"{base}{base[-1] if _doubles(base) else ''}ing"


def gerund(word: str) -> str:
    """Return the -ing form of a known verb in its base form or its past, or of a word in `-ed`; "" for any
    other word."""
    base = _PAST.get(word, word)
    if base in _SURE or base in _MAYBE or word in _IRREGULAR:
        return doing(base)
    if word.endswith("ed") and len(word) > 4:
        if word.endswith("eed"):
            return ""
        return f"{word[:-3]}ying" if word.endswith("ied") else f"{word[:-2]}ing"
    return ""


GERUNDS = frozenset(map(doing, _SURE | _MAYBE))
"""Forms such as `opening` that are no names where they open a fragment."""
_S_FORMS = {
    (f"{base[:-1]}ies" if base.endswith("y") and base[-2] not in "aeiou" else
     f"{base}es" if base.endswith(("s", "sh", "ch", "x", "o")) else f"{base}s"): base
    for base in _SURE | _MAYBE
}  # fmt: skip
SURE_S = frozenset(form for form, base in _S_FORMS.items() if base in _ONLY_VERBS) | {"comes"}
"""Forms such as `owns`: hardly ever plurals."""
MAYBE_S = frozenset(_S_FORMS) - SURE_S
"""Forms such as `plans`: verbs or plurals."""


def of_you(word: str) -> str:
    """Return the form behind `you` of a verb that stood behind `she`: `wants` as `want`, `is` as `are`; what
    somebody said is over: `asks` as `asked`. "" where no verb is known."""
    told = _TOLD.get(word)
    if told or word in _S_FORMS:
        return told or _S_FORMS[word]
    return word if is_past(word) else ""


_TOLD = {
    "is": "are", "was": "were", "has": "have", "does": "do", "asks": "asked", "says": "said", "tells": "told",
    "explains": "explained", "mentions": "mentioned", "shows": "showed", "wonders": "wondered",
    "isn't": "aren't", "wasn't": "weren't", "doesn't": "don't", "hasn't": "haven't",
}  # fmt: skip


MOSTLY_VERB_S = frozenset(
    "uses needs pays helps hires tries offers opens closes stops loves likes wants cares runs leads "
    "works".split()
)
"""Forms that are a verb behind `the team` and the like, whatever follows."""


def is_base(word: str) -> bool:
    """Tell whether a word is the base form of a verb that is hardly ever a noun."""
    return word in _ONLY_VERBS


def may_be_base(word: str) -> bool:
    """Tell whether a word is the base form of a known verb."""
    return word in _SURE or word in _MAYBE


def is_past(word: str) -> bool:
    """Tell whether a word is or looks like a past: `ran`, `drafted`."""
    regular = word.endswith("ed") and len(word) > 4 and not word.endswith("eed") and "-" not in word
    return word in _PAST or regular


def is_verb_first(words: list[str]) -> bool:
    """Tell whether the first of several words is surely a verb, and not a noun or an adjective."""
    first, second = (*words, "", "")[:2]
    takes_object = second in BEFORE_OBJECT or second[:1].isdigit()
    if first == "combine" and second.startswith("harvest"):
        return False
    if first in _ONLY_VERBS:
        return second not in ("of", "is", "are", "was", "were", "vs")
    if first in _ALSO_NOUNS or first in _OPENS_AS_PAST:
        return second not in _NOUN_FOLLOWS or first in ("went", "met", "got", "came", "spoke")
    if first == "use":
        return second not in _NOUN_FOLLOWS | {"", "case", "cases"}
    if first in _MAYBE:
        return (
            takes_object
            or (_is_measured(words[2:]) and second not in _NOUN_FOLLOWS)
            or (first in ("want", "need", "try") and second == "to")
        )
    return is_past(first) and (takes_object or _opens_as_verb(words))


def _opens_as_verb(words: list[str]) -> bool:
    """Tell whether a past without an article behind it is a verb: `handled complaints`, `worked with`."""
    first, second = (*words, "", "")[:2]
    if second == "to" and first in ("wanted", "needed", "tried"):
        return True
    measured = _is_measured(words)
    if second in _NOUN_FOLLOWS or not second:
        return measured or (first in _AGREES and bool(second))
    clear = first.endswith("ed") or first in _OPENS_AS_PAST
    return measured or (clear and first in _PAST and first not in PARTICIPLES)


def _is_measured(words: list[str]) -> bool:
    """Tell whether words say by or to how much: `picking errors to 0.3%`."""
    return any(left in ("by", "to", "from") and right[:1].isdigit() for left, right in pairwise(words))


def is_deed(words: list[str]) -> bool:
    """Tell whether words say what somebody did or does, without saying who: `ran on-call`, `speak Polish`."""
    first, second = (*words, "", "")[:2]
    if first == "used" and second == "to":
        return len(words) > 2 and may_be_base(words[2])
    if first == "was" or first in ("will", "would", "could", "must"):
        return bool(second) and second not in ("i", "it", "you", "they", "we")
    if is_past(first):
        return first not in _ADJECTIVES or second in BEFORE_OBJECT or second[:1].isdigit()
    if first in ("speak", "know", "have", "can", "love", "enjoy", "like"):
        return bool(second)
    return is_verb_first(words)
