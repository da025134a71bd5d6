"""What advice may name: templates that the library has, guide pages that there are."""

import re
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from followup.core.advice import Move, between, thanks, waiting
from followup.core.facets import STAGES, Region
from followup.core.template import find_template
from tests.core.advice.asking import ASKED, ASKED_TWICE, LIBRARY, THANKED, advice_at

NAMED = sorted({*thanks.NAMED, *waiting.NAMED, *between.NAMED})
GUIDE = Path(__file__).parents[3] / "docs" / "guide"
SITUATIONS: tuple[dict[str, Any], ...] = (
    {},
    {"interest": "none"},
    {"promised_reply_by": "2026-11-27"},
    {"offer": {"deadline": "2026-12-04", "decide_by": "2026-12-11"}},
    {"correction": {"kind": "company", "was": "Fernholow", "right": "Fernhollow"}},
    {"correction": {"kind": "other", "was": "teh", "right": "the"}},
    {"trouble": "the link has expired"},
    {"references": ["Helen Marsh"]},
    {"applied_on": "2026-11-02"},
)


@pytest.mark.parametrize("id", NAMED)
def test_every_template_that_is_named_exists(id: str) -> None:
    assert find_template(LIBRARY, id) is not None


def test_the_tables_were_read() -> None:
    assert len(NAMED) >= 36


@pytest.mark.parametrize("stage", ["", *STAGES])
def test_each_advice_names_a_page_of_the_guide_and_speaks_in_our_voice(stage: str) -> None:
    seen = 0
    moments = ("2026-11-16T16:00:00Z", "2026-11-17T09:00:00Z", "2026-11-20T09:00:00Z", "2026-12-08T09:00:00Z")
    for region, now, sent, fields in product(
        ("any", "de", "jp"), moments, ((), THANKED, ASKED, ASKED_TWICE), SITUATIONS
    ):
        found = advice_at(now, sent=sent, stage=stage, region=Region(region), **fields)
        page, _, anchor = found.guide.partition("#")
        text = (GUIDE / f"{Path(page).name}.md").read_text(encoding="utf-8")
        assert not anchor or f"{{ #{anchor} }}" in text
        assert (found.move is Move.WRITE) == bool(found.template)
        assert not found.template or found.template in LIBRARY
        assert 1 <= len(re.findall(r"[.?](?:\s|$)", found.reason)) <= 2, found.reason
        assert not re.search(r"\bshould|invalid|!", found.reason)
        seen += 1
    assert seen >= 400
