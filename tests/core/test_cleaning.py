"""What is typed is cleaned of what no reader sees, and of how a page or a terminal writes it."""

import pytest

from followup.core.readers import clean, without_entities


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("invoice \u202efdp.exe", "invoice fdp.exe"),
        ("\u2066isolated\u2069", "isolated"),
        ("Analy\u200bst\ufeff", "Analyst"),
        ("soft\u00adhyphen", "softhyphen"),
        ("tag\U000e0041\U000e007f", "tag"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("R&amp;D", "R&amp;D"),  # a letter keeps what was written; notes do not, below
        # what writing needs
        ("\u06a9\u062a\u0627\u0628\u200c\u0647\u0627", "\u06a9\u062a\u0627\u0628\u200c\u0647\u0627"),
        ("\U0001f468\u200d\U0001f373", "\U0001f468\u200d\U0001f373"),
        ("\u200fשלום", "\u200fשלום"),
    ],
)
def test_what_nobody_sees_goes_and_what_writing_needs_stays(typed: str, cleaned: str) -> None:
    assert clean(typed, one_line=True) == cleaned


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("R&amp;D &lt;3 &#x27;s", "R&D <3 's"),
        ("AT&T; R&D", "AT&T; R&D"),
        ("&amp;lt;", "&lt;"),
        ("&copy;", "&copy;"),
    ],
)
def test_notes_have_signs_where_a_page_spells_them_out(typed: str, meant: str) -> None:
    assert without_entities(typed) == meant
