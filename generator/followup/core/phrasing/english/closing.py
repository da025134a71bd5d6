"""Closing marks and quotation marks: one mark at the end of a sentence, and quotations that nest."""

import re

from followup.core.phrasing.english.capitals import capital
from followup.core.phrasing.marks import mark


def closed(text: str) -> str:
    """Return text with one closing mark: its own, or the full stop of its script."""
    bare = re.sub(r"[\s,;:–—、，-]+$", "", text)
    if not bare or re.search(r"[.!?…。？！؟][\"'”’)\]]*$", bare):
        return bare
    return bare + ("。" if re.search("[\u3040-\u30ff\u3400-\u9fff]$", bare) else ".")


def one_mark(text: str) -> str:
    """Turn `!!`, `?!` and `....` into one mark; a single one stays as it was typed."""
    return re.sub(r"([!?.])[!?.]+", _single, text)


def _single(run: re.Match[str]) -> str:
    if set(run[0]) == {"."}:
        return "…"
    return "?" if "?" in run[0] else "."


def quoted(text: str) -> str:
    """Return a text as a quotation in the candidate's own words; quotations inside it get single marks."""
    inner = re.sub(r"(?<!\w)(?:\"([^\"]*)\"|“([^“”]*)”)(?!\w)", _single_quotes, text)
    inner = " ".join(re.sub('[“”"]', " ", inner).split())
    return f"“{mark(inner)}”"


def _single_quotes(quotation: re.Match[str]) -> str:
    return f"‘{quotation[1] or quotation[2] or ''}’"


def whole_question(text: str) -> str:
    """Return a question with a capital, marked, with the question mark of its script."""
    return mark(_asking(text))


def quoted_question(text: str) -> str:
    """Return a whole question as a quotation."""
    return quoted(_asking(text))


def _asking(text: str) -> str:
    if re.search("[\u0600-\u06ff]", text):
        return f"{text}؟"
    return f"{capital(text)}{'？' if re.search('[\u3040-\u30ff\u3400-\u9fff]$', text) else '?'}"
