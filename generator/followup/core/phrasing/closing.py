"""Closing marks: one at the end of a sentence, as typed where one was typed."""

import re

from followup.core.phrasing.capitals import capital
from followup.core.phrasing.marks import mark


def closed(text: str) -> str:
    """Return text with one closing mark: its own, or a full stop."""
    return text if re.search(r"[.!?…][\"'”’)\]]*$", text) else re.sub(r"[\s,;:–—-]+$", "", text) + "."


def one_mark(text: str) -> str:
    """Turn `!!`, `?!` and `....` into one mark; a single one stays as it was typed."""
    return re.sub(
        r"([!?.])[!?.]+", lambda run: "…" if set(run[0]) == {"."} else ("?" if "?" in run[0] else "."), text
    )


def whole_question(text: str) -> str:
    """Return a question with a capital, marked, with the question mark of its script."""
    return f"{mark(capital(text))}{'؟' if re.search('[\u0600-\u06ff]', text) else '?'}"
