"""A letter as a page shows it: paragraphs, envelope, marked stretches.

Positions are code points; text is escaped here.
"""

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup, escape

from followup.core.draft import Draft
from followup.core.finding import Part
from followup.core.interview import Recipient
from followup.core.length import MOST_LINKEDIN_CHARACTERS, linkedin_characters, reading_seconds
from followup.core.letter import Letter
from followup.core.template import Channel

_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?!\s*\n))*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch of a part and the classes that it gets."""

    part: Part
    start: int
    end: int
    classes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterView:
    """A letter ready for a layout. A paragraph that is left out is empty."""

    channel: Channel
    to: str
    subject: Markup | None
    paragraphs: tuple[Markup, ...]
    words: int
    measure: str
    """What the channel counts: `84 words`, `212 of 300 characters`, `about 19 seconds to say`."""
    characters: tuple[int, int] | None
    """How many characters the text has, as the channel counts them, and how many it allows; None where it
    counts none."""


def view_letter(
    *,
    subject: str | None,
    body: str,
    channel: Channel,
    to: str = "",
    marks: Iterable[Mark] = (),
    without: Container[str] = (),
) -> LetterView:
    """Return a letter with its marked stretches as HTML.

    Of the paragraphs in `without`, only the marked ones stay.
    """
    marks = tuple(marks)
    spans = [(mark.start, mark.end, mark.classes) for mark in marks if mark.part is Part.BODY]
    heads = [(mark.start, mark.end, mark.classes) for mark in marks if mark.part is Part.SUBJECT]
    words = Letter(subject=subject, body=body).words
    return LetterView(
        channel=channel,
        to=to,
        subject=marked(subject, heads) if subject else None,
        paragraphs=tuple(_paragraph(match, spans, without) for match in _PARAGRAPH.finditer(body)),
        words=words,
        measure=_measure(channel, body, words),
        characters=_characters(channel, body),
    )


def view_draft(draft: Draft, *, channel: Channel, to: str) -> LetterView:
    """Return a draft with the candidate's own words marked."""
    own = [Mark(part=span.part, start=span.start, end=span.end, classes="own") for span in draft.own_words]
    return view_letter(subject=draft.subject or None, body=draft.body, channel=channel, to=to, marks=own)


def marked(text: str, spans: Iterable[tuple[int, int, str]]) -> Markup:
    """Return text as HTML with the classes of every span on it; overlapping spans share a mark.

    A line break is `<br>`.
    """
    clipped = [(max(start, 0), min(end, len(text)), css) for start, end, css in spans]
    inside = [(start, end, css) for start, end, css in clipped if start < end]
    edges = sorted({0, len(text)} | {edge for start, end, _ in inside for edge in (start, end)})
    pieces: list[Markup] = []
    for start, end in pairwise(edges):
        html = Markup("<br>").join(escape(line) for line in text[start:end].split("\n"))
        classes = " ".join(
            dict.fromkeys(css for first, last, css in inside if first <= start and end <= last)
        )
        pieces.append(Markup('<mark class="{}">{}</mark>').format(classes, html) if classes else html)
    return Markup("").join(pieces)


def paragraphs_of(body: str) -> list[str]:
    """Return the paragraphs of a body, which blank lines part."""
    return _PARAGRAPH.findall(body)


def _paragraph(match: re.Match[str], spans: list[tuple[int, int, str]], without: Container[str]) -> Markup:
    inside = [
        (start - match.start(), end - match.start(), css)
        for start, end, css in spans
        if start < match.end() and end > match.start()
    ]
    return Markup("") if match[0] in without and not inside else marked(match[0], inside)


def name_of(recipient: Recipient | None) -> str:
    """Return whom a letter goes to, as the envelope says it."""
    if recipient is None:
        return "the person you spoke with"
    name = " ".join(part for part in (recipient.honorific, recipient.name) if part)
    return ", ".join(part for part in (name, recipient.role) if part) or "the person you spoke with"


def _measure(channel: Channel, body: str, words: int) -> str:
    if counted := _characters(channel, body):
        return f"{counted[0]} of {counted[1]} characters"
    if channel is Channel.VOICEMAIL:
        return f"about {reading_seconds(words)} seconds to say"
    return f"{words} words"


def _characters(channel: Channel, body: str) -> tuple[int, int] | None:
    return (linkedin_characters(body), MOST_LINKEDIN_CHARACTERS) if channel is Channel.LINKEDIN else None
