"""Reads people's fragments: what is wrapped around them, whether they ask, state or only name something.

Marks nothing and builds no sentence; `phrasing` does.
"""

import re
from itertools import pairwise

from followup.core.verbs import GERUNDS, gerund, is_verb_first

_BULLET = re.compile(r"^(?:[-*•–—>]+\s+|\(?\d{1,2}[.)]\s+)")
_LABEL = re.compile(r"^(?:q|question|topic|re|note|point|discussed|talked about|about)\s*:\s*", re.IGNORECASE)
_WHO = r"(?:i|we|they|he|she|you)(?:'ve|'d|’ve|’d| have| had)?\s+(?:also\s+|both\s+|briefly\s+|really\s+)*"
_PRAISE = r"(?:(?:really|very|so|great|good|nice|long|short|brief|quick|lovely|interesting)\s+)*"
_ON = r"(?:about|abt|over|through|on|of|around|regarding)"
_THEM = r"(?:them|you|me|us|him|her|the team)"
_TALKED_WITH = r"(?:talked|spoke|chatted|talking|speaking)\s+(?:with|to)\s+\S+(?:\s+\S+){0,3}?"
_A_TALK = rf"(?:had\s+)?(?:the |our |an? )?{_PRAISE}(?:discussion|conversation|chat|talk)(?:\s+with\s+\S+)?"
_TALKED = (
    r"(?:talked|spoke|chatted|discussed|mentioned|went over|went through|walked through|asked(?: me)? about"
    r"|(?:laughed|joked|learned|learnt|heard|read|found out)(?:\s+(?:a lot|more|a bit))?"
    r"(?=\s+(?:about|abt|of)\b)"
    r"|covered|touched on|(?:really )?(?:loved|liked|enjoyed))\b"
    r"(?:\s+(?:about|abt|of|over|through|on|hearing about|talking about|discussing))?"
)
_NICE_TO = rf"(?:it was|was)\s+{_PRAISE}(?:\w+\s+)?to\s+(?:hear|learn|talk|speak|chat)(?:\s+more)?"
_TOLD = rf"(?:explained|described|presented|shared|reviewed|asked)(?:\s+to)?(?:\s+{_THEM})?"
_FRAMES = tuple(
    re.compile(rf"^{pattern}\s+", re.IGNORECASE)
    for pattern in (
        rf"(?:{_WHO})?{_TALKED_WITH}\s+{_ON}",
        rf"(?:{_WHO})?{_A_TALK}\s+{_ON}",
        rf"{_NICE_TO}\s+{_ON}",
        rf"{_WHO}(?:told|asked)\s+{_THEM}\s+{_ON}",
        rf"(?:{_WHO})?asked(?:\s+{_THEM})?\s+for",
        rf"{_WHO}{_TOLD}",
        rf"(?:{_WHO})?(?:showed|asked)\s+{_THEM}",
        r"asked(?=\s+(?:how|why|what|when|where|which|who|whether|if)\b)",
        rf"(?:{_WHO})?(?:discussed|discussing)\s+with\s+(?-i:[A-Z])\w+(?:\s+(?-i:[A-Z])\w+)?(?:\s+{_ON})?",
        rf"(?:{_WHO})?{_TALKED}",
        rf"(?:hearing|learning|talking|speaking|chatting)\s+(?:more\s+)?{_ON}",
        rf"(?-i:[A-Z])\w+\s+(?:mentioned|explained|(?:told|asked)\s+{_THEM}\s+{_ON})",
        r"(?:about|abt|regarding|on the topic of|because(?: of)?)",
    )
)
_SAID = re.compile(
    rf"^(?:{_WHO}(?:said|told\s+{_THEM}|mentioned|explained|noted)\s+(?:that\s+)?"
    rf"|(?:{_WHO})?(?:learned|learnt|heard)\s+that\s+|that\s+)(?!about\b)",
    re.IGNORECASE,
)
_SAID_TOO = re.compile(
    rf",?\s+(?:and|but)\s+(?:they|you|he|she|we)\s+(?:said|told\s+{_THEM}|mentioned|explained)\s+(?:that\s+)?",
    re.IGNORECASE,
)
_SMALL_I = re.compile(r"(?<![^\s“\"‘'(])i(?=$|[\s,!?]|['’](?:m|ve|d|ll)\b)")
CLOSERS = re.compile(r"[\s.!?…;,:؟？。！]+$")
_PICTURES = "[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f\u200d\\s]*"
_EDGES = re.compile(rf"^{_PICTURES}|{_PICTURES}$")
_QUOTED = {'"': '"', "“": "”", "'": "'", "‘": "’", "«": "»"}
WH = frozenset("how why what where when who which whether".split())
INDIRECT = WH | {"if"}
_AUXILIARY = frozenset(
    "is are was were do does did can could will would should has have had may might must isn't aren't "
    "don't doesn't didn't can't won't what's who's where's how's when's".split()
)
_BARE_SUBJECTS = frozenset("i we you they he she it there".split())
SUBJECTS = _BARE_SUBJECTS | {
    f"{subject}'{verb}" for subject in _BARE_SUBJECTS for verb in ("m", "re", "ve", "d", "ll", "s")
}
_ANYBODY = frozenset("everyone everybody nobody someone somebody anyone anybody".split())
_FIRST_PERSON = frozenset({"i", "i'm", "i've", "i'd", "i'll"})
_PEOPLE_TEXT = "patients customers clients students users children pupils families people staff employees"
_PEOPLE = frozenset(_PEOPLE_TEXT.split())
"""Whom a second `their` may speak of."""
_OF_COMPUTERS_TEXT = (
    "support team security department infrastructure systems strategy budget services project"
)
_OF_COMPUTERS = frozenset(_OF_COMPUTERS_TEXT.split())
_IN_NAMES = frozenset("find get meet go see keep take give bring".split())
"""Verbs that products are named with: `Find My`."""
DETERMINERS = frozenset("the a an your our their my his her its this that these those".split())
_FINITE_WITHIN = frozenset(
    "is are was were has have had do does did can could will would should might must isn't aren't wasn't "
    "weren't don't doesn't didn't can't couldn't won't wouldn't hasn't haven't shouldn't".split()
)
"""What makes a fragment a statement wherever it stands behind a subject."""
_FINITE_VERBS = frozenset(
    "includes include owns eats keeps takes makes gives goes comes knows thinks says said wants became began "
    "went took came wrote grew knew told".split()
)
_OPENS_CLAUSE = WH | frozenset("if that as because than since while until before after".split()) | SUBJECTS
_BEFORE_NOUN = frozenset("of in on at by for from to with into over under and or not".split()) | DETERMINERS
_HOW_MUCH = frozenset(
    "much many long often big large small important soon far fast well early late likely hard easy difficult "
    "old good senior flexible common close strict formal different".split()
)
_LOWER_FIRST = frozenset(
    "the a an your our their my his her its this that these those how why what where when who which if "
    "whether some any each every both all more most new next one two three four five six seven eight nine "
    "ten first several many as at by for great good strong nice solid deep broad long short extensive basic "
    "native experience knowledge experienced everyone everybody nobody someone people nothing everything "
    "from in of on to with without and or but if we they he she it you there roadmap culture onboarding "
    "hiring budget growth training feedback tooling pricing strategy leadership mentoring teamwork data "
    "code security quality safety research design sales support work remote hybrid team customer "
    "customers user users product products project projects process processes plans plan future career "
    "team's family personal applied distributed advanced embedded health salary company advice lots".split()
)
_COMMON_ENDINGS = ("tion", "sion", "ment", "ness", "ance", "ence", "ship", "ility", "ivity", "ology")
_COMMON_ING = frozenset(
    "moving building cutting growing hiring scaling testing planning working making using keeping "
    "handling sharing reducing improving writing running leading training coaching mentoring pricing "
    "reporting launching migrating managing learning onboarding documenting monitoring forecasting "
    "budgeting scheduling balancing getting giving setting".split()
)


def tidy(fragment: str) -> str:
    """Return a fragment on one line without bullets, pictures at its ends, wrapping quotes and labels such as
    `Q:`, and with a capital `I`."""
    text = " ".join(fragment.split())
    text = _EDGES.sub("", text) or text
    text = _BULLET.sub("", text)
    text = _LABEL.sub("", text)
    if len(text) > 2 and _QUOTED.get(text[0]) == text[-1] and not {text[0], text[-1]} & set(text[1:-1]):
        text = text[1:-1].strip()
    return _SMALL_I.sub("I", text)


def unframed(text: str) -> tuple[str, bool]:
    """Return a tidied fragment without closing marks and words such as `we talked about`, and whether those
    words say that a statement follows, as `you told me` does."""
    bare = CLOSERS.sub("", text)
    for _ in range(2):
        shorter = _SAID.sub("", bare)
        if shorter != bare and words(shorter) and words(shorter)[0] not in INDIRECT:
            said = len(words(shorter)) > 2 and (is_statement(shorter) or not _MENTIONED.match(bare))
            if said:
                return shorter, True
        for frame in _FRAMES:
            shorter = frame.sub("", bare)
            bare = shorter if shorter.strip() else bare
    return bare, False


_MENTIONED = re.compile(rf"^{_WHO}(?:mentioned|explained|noted)\s+(?!that\b)", re.IGNORECASE)


def joined_sayings(text: str) -> str:
    """Turn `…, and they said X` behind a topic into a second topic."""
    return _SAID_TOO.sub(" and the fact that ", text)


def is_question(text: str) -> bool:
    """Tell whether a tidied fragment asks directly, as `What's the plan?` does and `what the plan is` does
    not."""
    said = words(text)
    if not said:
        return False
    first, second, third = (*said, "", "")[:3]
    asks = text.rstrip().endswith(("?", "؟", "？"))
    if text.startswith("¿") or (asks and not first[0].isascii()):
        return True
    if first in WH or first in ("what's", "who's", "how's", "where's", "when's"):
        inverted = first not in WH or (second in _AUXILIARY and first not in ("who", "whether"))
        inverted = inverted or (first == "who" and second in ("are", "were") and third in DETERMINERS)
        turned = first != "whether" and _turned(said)
        direct = len(said) > 1 and second not in SUBJECTS | DETERMINERS
        return inverted or turned or (direct and asks)
    if first in _AUXILIARY:
        return asks or (second in SUBJECTS | DETERMINERS and third != "")
    return False


def _turned(said: list[str]) -> bool:
    """Tell whether verb and subject have changed places: `which team would I be in`."""
    if said[0] == "how" and len(said) > 3 and said[1] in _HOW_MUCH:
        return said[2] in _AUXILIARY or _pair(said[2:])
    return _pair(said[1:6])


def _pair(said: list[str]) -> bool:
    return any(
        left in _AUXILIARY and right in _BARE_SUBJECTS and not _BARE_SUBJECTS & set(said[:at])
        for at, (left, right) in enumerate(pairwise(said))
    )


def is_statement(text: str) -> bool:
    """Tell whether a fragment says something whole, as `the team is remote` does and `the remote team` does
    not."""
    tokens = [token.strip('.,;:!?()“”"').replace("’", "'") for token in text.split()]
    tokens = [token for token in tokens if token]
    if len(tokens) < 2:
        return False
    small = [token.lower() for token in tokens]
    if text.isupper():
        tokens = small
    abbreviated = len(tokens[0]) > 1 and tokens[0].isupper()
    if small[0] in SUBJECTS and not abbreviated:
        return not (small[0] == "it" and small[1] in _OF_COMPUTERS)
    return (small[0] in _ANYBODY and small[1] not in _BEFORE_NOUN) or _has_finite_verb(tokens)


def _has_finite_verb(tokens: list[str]) -> bool:
    """Tell whether a verb that makes a statement stands behind a noun, and not in a side clause."""
    for before, token in pairwise(tokens):
        if before.lower() in _OPENS_CLAUSE:
            return False
        finite = token in _FINITE_WITHIN or token in _FINITE_VERBS
        if finite and before.lower() not in _BEFORE_NOUN:
            return True
    return False


def as_doing(text: str) -> str:
    """Return `building the team` for `built the team` or `to build the team`; any other text unchanged."""
    rest = re.sub(r"^to\s+", "", text, flags=re.IGNORECASE)
    said = words(rest)
    if len(said) < 2 or rest.split()[0].lower() != said[0]:
        return text
    if said[0] in _IN_NAMES and re.match(r"[A-Z]\w+ [A-Z][a-z]", rest):
        return text
    if rest != text or is_verb_first(said):
        doing = gerund(said[0])
        if doing:
            return doing + rest[len(said[0]) :]
    return text


def from_their_side(text: str) -> str:
    """Turn the reader's side round where it is surely theirs: `their roadmap`, `how they handle …`."""
    if re.match(r"their\b", text, re.IGNORECASE):
        ours = not _PEOPLE.isdisjoint(words(text))
        text = re.sub(r"^their\b", "your", text, flags=re.IGNORECASE)
        return text if ours else re.sub(r"\band their\b", "and your", text)
    text = re.sub(r"^they(?='|’|\b)", "you", text, flags=re.IGNORECASE)
    text = re.sub(
        r"^((?:how|why|what|where|when|whether|that|if) )they\b( \w+)? their\b", r"\1you\2 your", text
    )
    text = re.sub(r"^(how|why|what|where|when|whether|that|if) they\b", r"\1 you", text)
    text = re.sub(r"^(how|why|what|where|when|whether|that|if|which) their\b", r"\1 your", text)
    asks = re.match(
        r"(?:(?:how|why|what|where|when|which|who)\b(?: \w+)?? )?\w+ (they|their)\b", text, re.IGNORECASE
    )
    if asks and is_question(text):
        turned = "you" if asks[1].lower() == "they" else "your"
        text = text[: asks.start(1)] + turned + text[asks.end(1) :]
    return text


def from_outside(text: str) -> str:
    """Turn what was said to the employer round for a reader outside: `your roadmap`, `how you handle …`."""
    text = re.sub(r"^your\b", "their", text, flags=re.IGNORECASE)
    text = re.sub(r"^you(?=\b(?! (?:and|all)\b))", "they", text, flags=re.IGNORECASE)
    return re.sub(
        r"^(how|why|what|where|when|whether|that|if|which) you(r?)\b",
        lambda match: f"{match[1]} {'their' if match[2] else 'they'}",
        text,
    )


def lower_first(text: str) -> str:
    """Return text with a small first letter where the first word is surely a common one; names keep their
    capital."""
    first = re.match(r"[^\W\d_]+(?:['’][^\W\d_]+)?(?![^\s,;:.!?])", text)
    if first is None:
        return text
    word = first[0]
    low = word.lower().replace("’", "'")
    plain = word[:1].isupper() and word[1:] == word[1:].lower()
    if plain and (
        low in _LOWER_FIRST
        or low in _COMMON_ING
        or low in GERUNDS
        or low in SUBJECTS - _FIRST_PERSON
        or (low.endswith(_COMMON_ENDINGS) and len(low) > 6)
    ):
        return word[0].lower() + text[1:]
    return text


def words(text: str) -> list[str]:
    """Return the words of a text in small letters, with plain apostrophes."""
    return [word.lower().replace("’", "'") for word in re.findall(r"[^\W_]+(?:['’][^\W_]+)*", text)]
