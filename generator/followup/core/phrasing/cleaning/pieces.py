"""Parts a fragment of several lines, sentences or numbered items. Parts no quotation, address or
abbreviation."""

import re
from functools import cache

from followup.core.phrasing.cleaning.shorthand import outside_quotes
from followup.core.phrasing.cleaning.tidying import tidy
from followup.core.phrasing.english.listings import listing
from followup.core.phrasing.english.words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, words
from followup.core.phrasing.patterns import lazily
from followup.core.phrasing.reading.fragments import is_question

_CUT = "\ufdd4"
_BULLETED = lazily(r"\s*(?:[-*•–—>·‣]+\s|\(?\d{1,2}[.)]\s)")
_ANSWER = lazily(
    r"(?:no|none|nope|not (?:yet|really|much)|never|yes|yep|yeah|sure|maybe|some|sometimes|nothing|many)\b"
    r"(?: [\w'’]+){0,3}\W*",
    re.IGNORECASE,
)
"""What answers the question before it and is no topic of its own: `tests? none`."""
_GOES_ON = DETERMINERS | PREPOSITIONS | CONJUNCTIONS


_NEVER_ENDS_TEXT = """
al approx capt cf co col dept dr dra ed eg esp etc excl exp fr gen hon ie inc incl ing jr lt ltd mag mme mr
mrs ms mx no pp prof rev sgt sr sra st vs
"""
_NEVER_ENDS = frozenset(_NEVER_ENDS_TEXT.split())
"""Abbreviations that take a full stop inside a sentence."""


@cache
def _ends() -> re.Pattern[str]:
    """A full stop or an exclamation mark behind a real word, a question mark, a semicolon, or the number of a
    next item."""
    return re.compile(r"([\w'’)%]{2})([.!])[.!]*\s+(?=\S)|(?<=\?)\s+(?=\S)|\s*;\s+|\s+(?=\(?[2-9][.)] )")


def _parted(text: str) -> str:
    return _ends().sub(_cut_unless_name, text)


def _cut_unless_name(match: re.Match[str]) -> str:
    """Return a cut, unless the mark belongs to an abbreviation or a name such as `Yahoo!`."""
    if match[1] is None:
        return _CUT
    word = match.string[: match.end(1)].rsplit(None, 1)[-1]
    part = word.lower() in _NEVER_ENDS or (match[2] == "!" and word[0].isupper())
    return match[0] if part else match[1] + _CUT


def pieces(fragment: str) -> list[str]:
    """Return the topics of a fragment, tidied: one for each line, sentence or numbered item.

    `open-access publishing: who pays?` names a topic and asks a question, so it is two.
    """
    found: list[str] = []
    for line in _lines(fragment):
        text = outside_quotes(tidy(line), _parted)
        for piece in _with_answers(text.split(_CUT)):
            head, colon, tail = next(
                (parts for mark in (": ", " - ", " – ") if (parts := piece.partition(mark))[1]),
                (piece, "", ""),
            )
            asks = bool(colon and words(head)) and is_question(tail)
            found += [tidy(part) for part in ((head, tail) if asks else (piece,))]
    return [piece for piece in found if words(piece)] or [tidy(fragment)]


def _with_answers(parts: list[str]) -> list[str]:
    """Return parts in which a short answer stands behind its question."""
    found: list[str] = []
    for part in parts:
        if found and found[-1].endswith("?") and _ANSWER().fullmatch(part):
            found[-1] += f" {part}"
        else:
            found.append(part)
    return found


def sentences_of(text: str) -> list[str]:
    """Return the sentences of a tidied text with their closing marks; a semicolon parts them too."""
    found = outside_quotes(text, lambda part: _ends().sub(_with_mark, part))
    return [part for part in found.split(_CUT) if words(part)] or [text]


def _with_mark(match: re.Match[str]) -> str:
    cut = _cut_unless_name(match)
    return match[0].rstrip() + _CUT if _CUT in cut else cut


def on_one_line(fragment: str) -> str:
    """Return sentences that were typed on several lines as running text; a list of bullets becomes a list in
    words."""
    lines = fragment.splitlines()
    if len(lines) > 1 and all(_BULLETED().match(line) for line in lines if line.strip()):
        items = [re.sub(r"[\s.;,]+$", "", tidy(line)) for line in lines if line.strip()]
        if not any(re.search(r"[.!?]", item) for item in items):
            return listing(items)
    out = ""
    for line in filter(None, map(str.strip, lines)):
        ended = not out or re.search(r"[.!?…:;,。？！\"”)-]$", out)
        out += ("" if not out else " " if ended or not line[:1].isupper() else ". ") + line
    return out


def _lines(fragment: str) -> list[str]:
    """Return the lines of a fragment; one that a mail program wrapped is joined again."""
    found: list[str] = []
    for line in filter(None, map(str.strip, fragment.splitlines())):
        before = words(found[-1])[-1:] if found else []
        wrapped = before and (
            before[0] in _GOES_ON or (words(line)[:1] or [""])[0] in PREPOSITIONS | CONJUNCTIONS
        )
        if wrapped and not _BULLETED().match(line):
            found[-1] = f"{found[-1]} {line}"
        else:
            found.append(line)
    return found or [fragment]
