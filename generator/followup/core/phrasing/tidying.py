"""Cleans a fragment of what surrounds it: bullets, labels, pictures, wrapping quotes. Changes no word but a
small `i`.
"""

import re

_BULLET = re.compile(r"^(?:[-*•–—>]+\s+|\(?\d{1,2}[.)]\s+)")
_LABEL = re.compile(r"^(?:q|question|topic|re|note|point|discussed|talked about|about)\s*:\s*", re.IGNORECASE)
_SMALL_I = re.compile(r"(?<![^\s“\"‘'(])i(?=$|[\s,!?]|['’](?:m|ve|d|ll)\b)")
CLOSERS = re.compile(r"[\s.!?…;,:؟？。！]+$")
_PICTURES = "[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f\u200d\\s]*"
_EDGES = re.compile(rf"^{_PICTURES}|{_PICTURES}$")
_QUOTED = {'"': '"', "“": "”", "'": "'", "‘": "’", "«": "»"}


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
