"""Takes off what people say about the talking: `we talked about`, `you told me that`. Keeps what was talked
about."""

import re
from functools import cache, lru_cache

from followup.core.phrasing.cleaning.tidying import bare_of_marks
from followup.core.phrasing.english.words import INDIRECT, words
from followup.core.phrasing.reading.fragments import may_state

_WHO = (
    r"(?:(?:i|we|they|he|she|you)(?:'ve|'d|’ve|’d| have| had)?|have) "
    r"(?:(?:also|both|briefly|really|just|then|even|mainly|mostly|finally) )*"
)
_GOT_TO = r"(?:spent (?:some |a lot of )?time )?"
_WAS_ABLE = r"(?:got|had time|managed|was able|were able|had (?:a|the) chance)"
_PRAISE = r"(?:(?:really|very|so|great|good|nice|long|short|brief|quick|lovely|interesting|fun|helpful) )*"
_ON = r"(?:about|abt|over|through|on|of|around|regarding)"
_MUCH = (
    r"(?: (?:a lot|a little|a bit|lots|more|much|very much|briefly|mainly|mostly|at length|in detail"
    r"|extensively"
    r"|for (?:ages|hours|some time|(?:quite )?a (?:good |long |little )?(?:while|time|bit)|long)))?"
)
_THEM = r"(?:them|you|me|us|him|her|the team)"
_TALKED_WITH = r"(?:talk(?:ed|ing)?|spoke|speaking|chatt(?:ed|ing)) (?:with|to) \S+(?: \S+){0,3}?"
_A_TALK = (
    rf"(?:had )?(?:the |our |an? )?{_PRAISE}(?:discussion|conversation|chat|talk|exchange)(?: with \S+)?"
)
_TALKED = (
    r"(?:talked|spoken?|chatted|discussed|mentioned|went over|went through|walked through|asked(?: me)? about"
    rf"|(?:laughed|joked|learned|learnt|heard|read|found out){_MUCH}(?= (?:about|abt|of)\b)"
    r"|covered|touched (?:on|upon)|(?:really )?(?:loved|liked|enjoyed|appreciated))\b"
    rf"{_MUCH}"
    r"(?: (?:about|abt|of|over|through|on|upon|discussing|(?:hearing|talking|learning) about))?"
)
_NOW = (
    r"(?:talk|speak|discuss|mention|touch on|(?:really )?(?:love|like|enjoy|appreciate))"
    rf"{_MUCH}(?: (?:about|on|hearing about))?"
)
_TO_TALK = rf"(?:talk|speak|chat|hear|learn|discuss|cover|touch on|go over){_MUCH}(?: (?:about|abt|of|on))?"
_NICE_TO = rf"(?:it was|it's|was) {_PRAISE}(?:\w+ )?to (?:hear|learn|talk|speak|chat|discuss)(?: more)?"
_TOLD = (
    r"(?:(?:explain|describ|present|shar|review|ask|outlin|walk)(?:ed|s)?|explaine?d?|describe|share|outline)"
    rf"(?: to| for)?(?: {_THEM})?(?: through)?"
)
_FEELING = (
    r"(?:(?:i|we)(?: am| are| was| were|'m|’m) )?(?:(?:really|very|so|also|quite) )*"
    r"(?:excited|interested|curious|impressed|enthusiastic|passionate|intrigued|inspired|worried|concerned"
    r"|surprised|fascinated|nervous|unsure|not sure|unclear) (?:about|in|by|with|on|at|of|to hear about)"
)
_THING = (
    r"(?:one|the|another|what|my favou?rite|the best) ?(?:thing|topic|point|part|subject)?(?: that)? "
    r"(?:i|we|you|they) (?:also |really )?(?:discussed|talked about|mentioned|liked|loved|enjoyed)"
    r"(?: most| best)? (?:was|were|is|are)"
)
_MOST_FRAMES = 6
_POINTING = frozenset({"it", "that", "this", "them", "everything", "all", "all of it"})
"""Words that name nothing once the words before them are gone."""
_SHOWING = r"(?:explaining|describing|sharing|(?:showing|telling) me(?: about| round)?|walking me through)"
_BEST = (
    r"(?:my|the) (?:best|favou?rite|most interesting|main|key) (?:part|thing|bit|point|topic|moment)s?"
    r" (?:was|were|is|are)"
)
_NAME = r"(?-i:[A-Z])\w+"
_THEN = r"(?:(?:first|then|also|even|quickly|finally|both) )*"
_A_THING = r"(?= (?:the|an?|our|my|your|his|her|their|how|why|what)\b)"
_LEAD_IN = (
    r"(?:and|also|plus|but|then|e\.g\.|btw|fyi|tbh|by the way|to be honest|for example|basically"
    r"|honestly|actually|(?:ok|okay|well|so)(?=,| (?:so|basically|we|i|they)\b)),?"
)


@cache
def _frames() -> tuple[re.Pattern[str], ...]:
    """Return what stands before a topic, each ending in a space; the last ones only before a clause."""
    before_anything = (
        rf"(?:{_WHO})?{_GOT_TO}{_TALKED_WITH} {_ON}",
        rf"(?:{_WHO})?{_A_TALK} {_ON}",
        rf"{_NICE_TO} {_ON}",
        rf"(?:i|we) {_THEN}(?:started|began|opened|kicked|ended|finished)(?: off)? (?:with|on){_A_THING}",
        rf"we {_THEN}(?:got|moved|came|went) (?:on |back )?(?:into|onto|to)(?! know\b)",
        rf"i (?:have |had )?(?:showed|shown|presented)(?: {_THEM})?(?= (?:my|the|an?|how)\b)",
        rf"{_WHO}(?:told|asked)(?: {_THEM})? {_ON}",
        rf"(?:{_WHO})?asked(?: {_THEM})? for",
        rf"(?:{_WHO})?was (?:told|asked) {_ON}",
        rf"{_WHO}{_TOLD}",
        rf"(?:{_WHO})?(?:showed|asked|told) {_THEM}",
        rf"(?:{_WHO})?(?:discussed|discussing) with {_NAME}(?: {_NAME})?(?: {_ON})?",
        rf"(?:{_WHO})?{_GOT_TO}{_TALKED}",
        rf"(?:i|we) (?:(?:really|also) )?{_NOW}",
        rf"(?:{_WHO})?{_WAS_ABLE} to {_TO_TALK}",
        rf"(?:talking|speaking|chatting|talk|chat){_MUCH} {_ON}",
        rf"(?:hearing|learning){_MUCH} (?:about|abt|of)",
        rf"{_WHO}(?:am|are|was|were|been) (?:talking|speaking|chatting|discussing)(?: {_ON})?",
        rf"{_NAME} (?:mentioned|explained|asked about|(?:told|asked) {_THEM} {_ON})",
        r"it was (?:discussed|mentioned|explained|said)",
        rf"(?:many |big )?(?:thanks|thank you)(?: (?:so|very) much| a lot| again)? for {_SHOWING}",
        r"sorry (?:for|about)",
        _FEELING,
        _THING,
        _BEST,
        r"(?:about|abt|regarding|on the topic of|because(?: of)?)",
        _LEAD_IN,
    )
    unsure = r"(?:i am |i'm |i was )?(?:not sure|unsure|unclear|curious|wondering)"
    before_clause = ("asked", r"(?:really )?(?:love|like)(?= (?:how|that)\b)", _NICE_TO, unsure)
    clause = r"(?=(?:how|why|what|when|where|which|who|whether|if|that)\b)"
    return (
        *(re.compile(rf"^{one}:? ", re.IGNORECASE) for one in before_anything),
        *(re.compile(rf"^{one} {clause}", re.IGNORECASE) for one in before_clause),
    )


@cache
def _said() -> re.Pattern[str]:
    return re.compile(
        rf"^(?:{_WHO}(?:said|says|told {_THEM}|tell {_THEM}|(?:told|tell)(?= that)"
        r"|mentioned|explained|explain|noted|added|confirmed"
        r"|stressed|pointed out|emphasi[sz]ed) (?:that )?"
        rf"|{_NAME} (?:said|mentioned|explained|noted|told {_THEM}) that "
        rf"|(?:{_WHO})?(?:learned|learnt|heard|understood|noticed|understand) that "
        rf"|{_NICE_TO} that |(?:{_WHO})?was told (?:that )?|that )(?!about\b)",
        re.IGNORECASE,
    )


@cache
def _came_up() -> re.Pattern[str]:
    return re.compile(
        r" (?:(?:was|were) (?:also |briefly )?(?:mentioned|discussed|brought up|talked about|covered)"
        r"|came up(?: again| a lot)?)$"
    )


@cache
def _said_too() -> re.Pattern[str]:
    return re.compile(
        rf",? (?:and|but) (?:they|you|he|she|we) (?:said|told {_THEM}|mentioned|explained) (?:that )?",
        re.IGNORECASE,
    )


@lru_cache(maxsize=256)
def unframed(text: str) -> tuple[str, bool]:
    """Return a tidied fragment without closing marks and words such as `we talked about`, and whether those
    words say that a statement follows, as `you told me` does."""
    bare = bare_of_marks(text)
    for _ in range(_MOST_FRAMES):
        before = bare
        shorter = _said().sub("", bare)
        said = words(shorter)
        if shorter != bare and len(said) > 2 and said[0] not in INDIRECT and may_state(shorter):
            return shorter, True
        for frame in _frames():
            shorter = frame.sub("", bare)
            bare = shorter if shorter.strip() and shorter.lower() not in _POINTING else bare
        if bare == before:
            break
    return _came_up().sub("", bare) or bare, False


def without_lead_in(text: str) -> str:
    """Return a text without `and`, `also` and the like in front of it."""
    for _ in range(_MOST_FRAMES):
        text = re.sub(rf"^{_LEAD_IN} (?=\S)", "", text, flags=re.IGNORECASE)
    return text


def sayings(text: str) -> list[str]:
    """Return the parts of `X, and they said Y`: what was talked about, and each thing that was said."""
    return _said_too().split(text)
