"""The pages that people wrote in docs/: front matter, text, and on which line each stands.

Changes nothing.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.utils.meta import get_data

from followup.core.problems import Problem
from followup.website.guide_parts import FIRST_PART, GUIDE_PARTS


@dataclass(frozen=True, slots=True, kw_only=True)
class DocsPage:
    """One Markdown file of docs/."""

    source: str
    """Path inside docs/, with slashes."""
    meta: Mapping[str, Any]
    head: str
    """The front matter as it stands in the file."""
    body: str
    body_line: int
    """Line of the file on which the body starts."""

    @property
    def where(self) -> str:
        """Return the path as problems name it."""
        return f"docs/{self.source}"

    @property
    def topic(self) -> str:
        """Return the id of a guide page, "" for any other page."""
        folder, _, name = self.source.rpartition("/")
        return name.removesuffix(".md") if folder == "guide" else ""

    @property
    def part(self) -> str:
        """Return the part of the guide that a guide page stands in."""
        return str(self.meta.get("part", FIRST_PART))

    @property
    def in_footer(self) -> bool:
        """Tell whether the page is linked at the foot of every page instead of standing in the navigation."""
        return self.meta.get("place") == "footer"

    def line_of(self, text: str, key: str) -> int:
        """Return the line of the front matter that holds a word at or after a key, else the key's, else 1."""
        lines = self.head.split("\n")
        start = next((number for number, line in enumerate(lines) if line.startswith(f"{key}:")), 0)
        word = re.compile(rf"(?<![\w-]){re.escape(text)}(?![\w-])")
        hits = (number for number, line in enumerate(lines) if number >= start and word.search(line))
        return 1 + next(hits, start)

    def items(self, key: str) -> tuple[str, ...]:
        """Return a list of the front matter as text, empty where there is none."""
        value = self.meta.get(key) or []
        return tuple(str(item) for item in (value if isinstance(value, list) else [value]))


def read_page(path: Path, *, source: str) -> DocsPage:
    """Return one page of docs/."""
    text = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    body, meta = get_data(text)
    head = text.removesuffix(body)
    return DocsPage(source=source, meta=meta, head=head, body=body, body_line=head.count("\n") + 1)


def read_docs(folder: Path) -> tuple[DocsPage, ...]:
    """Return every page of docs/, sorted by path."""
    paths = sorted(folder.rglob("*.md"))
    return tuple(read_page(path, source=path.relative_to(folder).as_posix()) for path in paths)


def page_problems(page: DocsPage) -> list[Problem]:
    """Return what is wrong with the front matter that every page has: title, description, order, part."""
    problems = [
        _problem(page, 1, key, f"has no {key}", f"write {key}: … between two lines of --- at the top")
        for key in ("title", "description")
        if not isinstance(page.meta.get(key), str) or not page.meta[key].strip()
    ]
    if '"' in str(page.meta.get("description")):
        line = page.line_of("description", "description")
        what = "has a straight quotation mark, and the theme puts it into an attribute as it is"
        problems.append(_problem(page, line, "description", what, "write “ and ”, or do without"))
    order = page.meta.get("order", 0)
    if isinstance(order, bool) or not isinstance(order, int):
        line = page.line_of("order", "order")
        problems.append(_problem(page, line, "order", f"“{order}” is not a whole number", "write order: 20"))
    if page.part not in GUIDE_PARTS:
        line, cure = page.line_of("part", "part"), f"write one of {', '.join(GUIDE_PARTS)}"
        problems.append(_problem(page, line, "part", f"the guide has no part “{page.part}”", cure))
    return problems


def _problem(page: DocsPage, line: int, key: str, what: str, how_to_fix: str) -> Problem:
    return Problem(code="docs", where=f"{page.where}:{line} · {key}", what=what, how_to_fix=how_to_fix)
