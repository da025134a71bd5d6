"""Cleans a fragment of what surrounds it and writes out shorthand. Changes no word beyond what `shorthand`
and `shouting` name."""

import re
from functools import cache, lru_cache

from followup.core.phrasing.cleaning.shorthand import outside_quotes, written_out
from followup.core.phrasing.cleaning.shouting import quieted
from followup.core.phrasing.patterns import lazily

UNSEEN = lazily(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ud800-\udfff"
    "\ufdd0-\ufdef\ufffe\uffff\U0001fffe\U0001ffff]"
)
"""Control characters, marks of direction that would reach beyond the fragment, and noncharacters."""
_BULLET = r"(?:[-*•–—>·‣#]+ +|\(?\d{1,2}[.)] +|\[[ xX]?\] +)"
_LABEL = (
    r"(?:q|question|topic|re|note|notes|point|discussed|talked about|about|also|ps|p\.s\.|fyi|nb|todo)\s*:\s*"
)
_PICTURES = "[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f\u200d\\s]*"
_SMILEY = r"(?:^|(?<=\s))(?:[:;=]-?[)(DPp]|<3|\^\^|\([!?]{1,3}\))(?=$|\s)"
_QUOTED = {'"': '"', "“": "”", "'": "'", "‘": "’", "«": "»", "(": ")", "[": "]"}
_SMALL_I = lazily(r"(?<![^\s“\"‘'(])i(?=$|[\s,!?]|['’](?:m|ve|d|ll)\b)")
CLOSERS = lazily(r"[\s.!?…;,:؟？。！、，]+$")
_KEEPS_DOT = lazily(
    r"(?:\betc|\bInc|\bLtd|\bCo|\bCorp|\bno|\bapprox|\b[ap]\.m|\b[A-Z]\.[A-Z]|\b[JS]r|\be\.g)\.$"
)


@cache
def _edges() -> re.Pattern[str]:
    return re.compile(rf"^{_PICTURES}|{_PICTURES}$")


@cache
def _openings() -> re.Pattern[str]:
    return re.compile(rf"{_BULLET}|{_LABEL}", re.IGNORECASE)


@cache
def _spaces() -> tuple[tuple[re.Pattern[str], str], ...]:
    return (
        (re.compile(r"(?<=[^\W\d_])([,;])(?=[^\W\d_])| +([,;]) ?(?=\w)"), r"\1\2 "),
        (re.compile(r"(?<=\w) +(?=[,;:!?…]+(?:\s|$))"), ""),
        (re.compile(r"(?<=\w) +(?=\.+$)"), ""),
        (re.compile(r",(?:\s*,)+"), ","),
    )


TWICE = lazily(r"\b(the|a|an|of|to|and|in|for|with|on|at|our|your|their|my) (?=\1 )", re.IGNORECASE)
"""A small word that stands twice by a slip: the first of the two."""


@cache
def _asides() -> tuple[tuple[re.Pattern[str], str], ...]:
    return (
        (re.compile(_SMILEY), ""),
        (re.compile(r"(?<=\w)[\s,]+(?:lol|haha|lmao|xD)[.!]*$"), ""),
        (re.compile(r"(?<!\w)\*\*([^*]+)\*\*(?!\w)"), r"\1"),
        (TWICE(), ""),
        (re.compile(r"(?<=\s)[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f\u200d]+(?=\s)"), ""),
        (re.compile(r"!+ *(?=\()"), " "),
        (re.compile(r"(?<=\w),? (?:so )?(?:hyped|stoked|yay|woohoo|so cool|super cool|love it)[.!]*$"), ""),
        (re.compile(r"(?:^|(?<=[\s,]))like,? (?=\d)|, like,(?= )"), ""),
    )


_MOST_ROUNDS = 12


@lru_cache(maxsize=256)
def tidy(fragment: str) -> str:
    """Return a fragment on one line: without bullets, labels such as `Q:`, pictures and smileys at its ends,
    wrapping quotes and control characters, with shorthand written out and a capital `I`.

    Tidying twice changes nothing more. Kept: a letter that is written anew at every key stroke holds mostly
    the same fragments. A fragment of nothing but such things stays as it is.
    """
    text = " ".join(UNSEEN().sub("", fragment).split())
    for _ in range(_MOST_ROUNDS):
        before = text
        text = _tidied_once(text)
        if text == before:
            break
    return text


def _tidied_once(text: str) -> str:
    text = _edges().sub("", text) or text
    for pattern, instead in _asides():
        text = " ".join(pattern.sub(instead, text).split()) or text
    text = _unwrapped(_without_openings(text))
    text = written_out(quieted(text))
    text = outside_quotes(text, _spaced)
    return _balanced(_SMALL_I().sub("I", " ".join(text.split())))


def _without_openings(text: str) -> str:
    """Return a text without its bullets, numbers and labels, as many as there are; never an empty one."""
    start = 0
    while (found := _openings().match(text, start)) and found.end() < len(text):
        start = found.end()
    return text[start:]


def _spaced(text: str) -> str:
    for pattern, instead in _spaces():
        text = pattern.sub(instead, text)
    return text


def _unwrapped(text: str) -> str:
    """Return a text without the quotes or brackets that stand around all of it."""
    while len(text) > 2 and _QUOTED.get(text[0]) == text[-1] and not {text[0], text[-1]} & set(text[1:-1]):
        text = text[1:-1].strip() or text[0]
    return text


def _balanced(text: str) -> str:
    """Return a text in which every round bracket has its partner; one that never closes is closed, unless
    nothing follows it."""
    if "(" not in text and ")" not in text:
        return text
    chars = list(text)
    opened: list[int] = []
    for at, char in enumerate(text):
        if char == "(":
            opened.append(at)
        elif char == ")" and opened:
            opened.pop()
        elif char == ")" and not re.search(r"(?:^|\s)\d{1,2}$", text[max(at - 4, 0) : at]):
            chars[at] = " "
    ends = 0
    last = max((at for at, char in enumerate(text) if char.isalnum()), default=-1)
    for at in reversed(opened):
        if at < last:
            ends += 1
        else:
            chars[at] = " "
    return re.sub(r" +(?=[\s.,;:!?]|$)", "", "".join(chars)).strip() + ")" * ends


def bare_of_marks(text: str) -> str:
    """Return a tidied text without its closing marks; the full stop of an abbreviation stays."""
    bare = CLOSERS().sub("", text)
    dotted = f"{bare}."
    return dotted if text.startswith(dotted) and _KEEPS_DOT().search(dotted) else bare
