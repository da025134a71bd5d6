"""Marks the candidate's words, so that they are known after every filter. Changes no word.

They travel through rendering between two noncharacters; `unmark` takes them out at the end and says where
they stood.
"""

import re

OWN_START, OWN_END, HARD_BREAK, PARAGRAPH = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"


def mark(text: str) -> str:
    """Mark text as the candidate's own words; nothing is marked twice, and no mark is empty."""
    bare = text.replace(OWN_START, "").replace(OWN_END, "")
    return f"{OWN_START}{bare}{OWN_END}" if bare else ""


def unmark(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return text without marks, and the half-open spans, in code points, that stood between them."""
    out: list[str] = []
    spans: list[tuple[int, int]] = []
    length, start = 0, None
    for piece in re.split(f"([{OWN_START}{OWN_END}])", text):
        if piece == OWN_START:
            start = length
        elif piece == OWN_END:
            if start is not None and length > start:
                spans.append((start, length))
            start = None
        else:
            out.append(piece)
            length += len(piece)
    return "".join(out), tuple(spans)


_BEFORE_NEXT = rf"(?=[\s{HARD_BREAK}{PARAGRAPH}]|$)"


def one_stop(text: str) -> str:
    """Return a marked text in which the full stop that a sentence adds is its only closing mark.

    `Acme Inc.` lends its own full stop, a quoted question keeps its question mark inside the quotation marks,
    and `Yahoo!`, whose mark would close the sentence in another voice, gives the mark up there.
    """
    text = re.sub(rf"(?<![.\s])\.({OWN_END}?)\.{_BEFORE_NEXT}", r".\1", text)
    text = re.sub(rf"…({OWN_END}?)\.{_BEFORE_NEXT}", r"…\1", text)
    text = re.sub(rf"[!?]({OWN_END}?)\.{_BEFORE_NEXT}", r"\1.", text)
    return re.sub(rf"([.?!؟？。…]{OWN_END}?”)\.{_BEFORE_NEXT}", r"\1", text)
