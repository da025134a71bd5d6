"""Figures on the pages of the guide: each says its year and its source where it stands. Checks no figure."""

import re
from collections.abc import Iterator

from followup.core.problems import Problem
from followup.website.docs_page import DocsPage

_FIGURE = re.compile(r"\d+(?:\.\d+)?[ \u00a0\u202f]?(?:%|million\b)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\bundated\b", re.IGNORECASE)
_CITATION = re.compile(r"\[@[A-Za-z0-9]")
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?![\n|#]|[-*] |\d+\. )[^\n]+)*")
"""Lines up to an empty one; a row of a table, a heading and an item of a list stand for themselves."""


def figure_problems(page: DocsPage) -> Iterator[Problem]:
    """Yield a problem for each paragraph, row or item of a guide page that gives a share or a count of
    millions and no source, or no year.

    A poll without them is a rumour by the time that somebody quotes it.
    """
    if not page.topic:
        return
    for paragraph in _PARAGRAPH.finditer(page.body):
        figure = _FIGURE.search(paragraph[0])
        if figure is None:
            continue
        line = page.body_line + page.body.count("\n", 0, paragraph.start() + figure.start())
        for lacks, pattern, cure in (
            ("source", _CITATION, "cite it in the same paragraph: [@KEY]"),
            ("year", _YEAR, "say in which year it was asked, or that it is undated"),
        ):
            if not pattern.search(paragraph[0]):
                what = f"“{figure[0]}” has no {lacks} where it stands"
                yield Problem(
                    code="figure", where=f"{page.where}:{line} · figure", what=what, how_to_fix=cure
                )
