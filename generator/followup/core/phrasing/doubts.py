"""A doubt that somebody raised, as it can stand behind `a doubt`. Asserts none: a doubt is not turned into a
fact."""

import re
from functools import cache

from followup.core.phrasing.cleaning.tidying import CLOSERS, tidy
from followup.core.phrasing.english.capitals import lower_first
from followup.core.phrasing.english.closing import whole_question
from followup.core.phrasing.english.words import INDIRECT, words
from followup.core.phrasing.marks import mark
from followup.core.phrasing.reading.fragments import is_question, read
from followup.core.phrasing.reading.kinds import Kind
from followup.core.phrasing.sides import from_their_side

_VERDICTS = frozenset("too not over under overqualified underqualified inexperienced unqualified".split())
"""First words of what was said about the candidate: quoted, since no sentence fits around it safely."""


@cache
def _who_doubted() -> re.Pattern[str]:
    who = r"(?:they|you|he|she|the panel|the interviewer)"
    was = r"(?:were|was|are|is|seemed|sounded|weren['’]?t|wasn['’]?t)"
    unsure = r"(?:not sure|sure|unsure|worried|concerned|doubtful|sceptical|skeptical|hesitant|wary)"
    said = (
        r"(?:thought|felt|feared|said|mentioned|wondered|worried|doubted|asked|questioned|believed"
        r"|thinks?|feels?|fears?|says?|wonders?|worry|worries|doubts?|asks?|believes?)"
    )
    return re.compile(
        rf"^(?:(?:{who} )?(?:{was} )?(?:a bit |quite |rather |really )?{unsure}|{who} (?:might have )?{said})"
        r"(?: about(?= )| of(?= )| over(?= ))? ",
        re.IGNORECASE,
    )


def doubt(fragment: str) -> str:
    """Return a doubt as it stands right behind `a doubt`: ` about my notice period`, ` about whether I …`,
    `: that I …`, `: “too junior”`."""
    text = CLOSERS().sub("", tidy(fragment))
    text = _who_doubted().sub("", text) or text
    text = re.sub(r"^(?:about|regarding) (?=\S)", "", text, flags=re.IGNORECASE)
    if is_question(f"{text}?" if tidy(fragment).endswith("?") else text):
        return f": “{whole_question(text)}”"
    text = re.sub(r"^if(?= )", "whether", from_their_side(lower_first(text)))
    said = words(text) or [""]
    if said[0] not in INDIRECT and read(text) is Kind.STATEMENT and not text.startswith("that "):
        return f": that {mark(text)}"
    if said[0] in _VERDICTS or (len(said) == 1 and said[0].endswith(("ified", "enced"))):
        return f": “{mark(text)}”"
    return f": {mark(text)}" if said[0] in ("no", "that") else f" about {mark(text)}"
