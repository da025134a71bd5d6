"""What a reader reads on a page of docs/guide/, line by line, without Markdown's marks. Judges nothing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from followup.website.docs_page import DocsPage, read_docs

DOCS = Path(__file__).resolve().parents[2] / "docs"
_CITATION = re.compile(r"\s*\[@[^\]]*\]")
_LINK = re.compile(r"\[([^\]]*)\]\([^)\s]*\)")
_ATTRIBUTES = re.compile(r"\s*\{ *[#.][^}]*\}")
_LIST_MARK = re.compile(r"^\s*(?:[-*]|\d+\.|#+)\s+")
_EMPHASIS = re.compile(r"\*+|`")
_ENDS_IN_LINK = re.compile(r"\]\([^)\s]*\)$")
"""Where a page leads on, it ends with the name of the next one."""
_ENDS = tuple('.!?…:\u201d"')
_RULE_OF_TABLE = re.compile(r"^[|:\s-]+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph, a heading, an item of a list or a cell of a table."""

    line: int
    """Of the file, from 1."""
    text: str


def guide_pages() -> tuple[DocsPage, ...]:
    """Return every page of the guide that somebody wrote."""
    return tuple(page for page in read_docs(DOCS) if page.topic)


def passages(page: DocsPage) -> list[Passage]:
    """Return what a reader reads: title and description, then the body. A paragraph stands on one line."""
    head = [
        Passage(line=page.line_of(key, key), text=as_sentence(str(page.meta[key])))
        for key in ("title", "description")
    ]
    return [*head, *_body(page)]


def _body(page: DocsPage) -> Iterator[Passage]:
    for number, line in enumerate(page.body.split("\n"), page.body_line):
        if not line.strip() or line.startswith(("<", "{ .")) or _RULE_OF_TABLE.match(line):
            continue
        if line.startswith("|"):
            cells = (as_sentence(plain(cell)) for cell in line.strip().strip("|").split(" | "))
            yield from (Passage(line=number, text=cell) for cell in cells if cell)
        else:
            text = plain(line)
            stands_alone = line.startswith("#") or _ENDS_IN_LINK.search(line)
            yield Passage(line=number, text=as_sentence(text) if stands_alone else text)


def as_sentence(text: str) -> str:
    """Return a title or the cell of a table with what only a sentence has: a capital and a full stop."""
    return text[:1].upper() + text[1:] + ("" if not text or text.endswith(_ENDS) else ".")


def plain(markdown: str) -> str:
    """Return a line of Markdown as a reader sees it."""
    text = _CITATION.sub("", markdown)
    text = _LINK.sub(r"\1", text)
    text = _ATTRIBUTES.sub("", text)
    return _EMPHASIS.sub("", _LIST_MARK.sub("", text)).strip()
