"""Questions: the one they asked, and the one to ask."""

import re

from followup.core.phrasing.capitals import capital, lower_first
from followup.core.phrasing.closing import whole_question
from followup.core.phrasing.marks import mark
from followup.core.phrasing.reading import FINITE, is_question
from followup.core.phrasing.sides import from_their_side
from followup.core.phrasing.tidying import CLOSERS, tidy
from followup.core.phrasing.topics import topic
from followup.core.phrasing.words import INDIRECT, words

_ASKED_ME = re.compile(
    r"^(?:(?:they|he|she|you|we|[A-Z][a-z]+(?: [A-Z][a-z]+)?) )?"
    r"(?:asked(?: me| us)?|wanted to know|wondered|were wondering|was wondering)\s+(?:about\s+)?(?!for\b)",
)
_COULD_NOT = re.compile(
    r"^i\s+(?:couldn['’]?t|could not|didn['’]?t|did not|failed to|struggled to|was not able to)\s+"
    r"(?:really\s+|fully\s+|properly\s+)?(?:explain|answer|describe|say|remember|define)\s+"
    r"(?:the question\s+)?(?:about\s+|on\s+)?",
    re.IGNORECASE,
)
_IMPERATIVE = re.compile(
    r"^(?:please\s+)?(?:tell|walk|talk|give|show|describe|explain|convince)\s+(?:me|us)\b", re.IGNORECASE
)
_TELL_ME = re.compile(
    r"^(?:(?:please\s+)?tell me"
    r"|(?:i(?:'d|’d| would)?\s+)?(?:want|wanted|like|liked|would like|meant|forgot)"
    r"\s+to\s+(?:know|ask|understand|hear|learn|find out)"
    r"|i\s+(?:(?:didn['’]?t|did not|never)\s+)?(?:get|got|had)\s+(?:a |the )?(?:chance |time )?to\s+ask"
    r"|(?:asking|ask))(?:\s+(?:you|them))?(?:\s+more)?(?:\s+(?:about|abt))?\s+",
    re.IGNORECASE,
)
_MAY_BE = frozenset("possible allowed included available required ok okay".split())


def matter(fragment: str) -> str:
    """Return an open question as it can stand after `on`: `how I would test it`, without who asked."""
    text = _without_asker(fragment)
    bare = CLOSERS.sub("", text)
    return f"“{mark(capital(bare))}”" if _IMPERATIVE.match(bare) else topic(text)


def asked(fragment: str) -> str:
    """Return what can stand behind `You`: `asked about the plan`, `asked what the plan is`, `asked: “What is
    the plan?”`."""
    text = _uninverted(_without_asker(fragment))
    if is_question(text):
        return f"asked: “{whole_question(CLOSERS.sub('', text))}”"
    bare = CLOSERS.sub("", text)
    if _IMPERATIVE.match(bare):
        return f"asked: “{mark(capital(bare))}”"
    said = words(bare)
    if said and said[0] in INDIRECT and len(said) > 2:
        return f"asked {mark(lower_first(bare))}"
    return f"asked about {topic(text)}"


def ask(fragment: str) -> str:
    """Return a whole question: `Could you tell me how …?`, `Could you tell me more about …?`, or the one that
    was typed."""
    text = tidy(fragment)
    text = _TELL_ME.sub("", text) or text
    bare = CLOSERS.sub("", text)
    said = words(bare)
    if is_question(text):
        return whole_question(from_their_side(bare))
    if said[:1] == ["any"] and len(said) > 2:
        return whole_question(bare)
    whole = bool(said) and (said[-1] in _MAY_BE or not FINITE.isdisjoint(said))
    if text.endswith(("?", "？")) and len(said) > 2 and said[0] not in INDIRECT and whole:
        return whole_question(bare)
    if said and said[0] in INDIRECT and len(said) > 2:
        return f"Could you tell me {mark(from_their_side(lower_first(bare)))}?"
    return f"Could you tell me more about {topic(text)}?"


def _without_asker(fragment: str) -> str:
    """Return a tidied fragment without `they asked me` or `I could not explain`."""
    text = tidy(fragment)
    text = _ASKED_ME.sub("", text) or text
    return _COULD_NOT.sub("", text) or text


def _uninverted(text: str) -> str:
    """Turn `where do I see myself` into `where I see myself`; behind `You asked` it would ask the reader."""
    bare = CLOSERS.sub("", text)
    match = re.match(
        r"((?:how|why|what|where|when|which)\b(?: \w+){0,2}?) (do|would|can|could|should|will|am) I\b(.*)",
        bare,
        re.IGNORECASE,
    )
    if match is None:
        return text
    verb = "" if match[2].lower() == "do" else f" {match[2].lower()}"
    return f"{match[1]} I{verb}{match[3]}"
