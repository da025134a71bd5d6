"""Turns the reader's side round: `their roadmap` becomes `your roadmap`, where that is sure."""

import re

from followup.core.phrasing.reading import is_question
from followup.core.phrasing.words import words

_PEOPLE_TEXT = "patients customers clients students users children pupils families people staff employees"
_PEOPLE = frozenset(_PEOPLE_TEXT.split())
"""Whom a second `their` may speak of."""


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
