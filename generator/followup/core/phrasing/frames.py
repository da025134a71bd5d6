"""Takes off what people say about the talking: `we talked about`, `you told me that`."""

import re

from followup.core.phrasing.reading import is_statement
from followup.core.phrasing.tidying import CLOSERS
from followup.core.phrasing.words import INDIRECT, words

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
_MENTIONED = re.compile(rf"^{_WHO}(?:mentioned|explained|noted)\s+(?!that\b)", re.IGNORECASE)


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


def joined_sayings(text: str) -> str:
    """Turn `…, and they said X` behind a topic into a second topic."""
    return _SAID_TOO.sub(" and the fact that ", text)
