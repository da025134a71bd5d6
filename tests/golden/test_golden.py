"""Golden drafts: every template with its sample, as a reader would get it.

A change of words shows up here and is read aloud.

`python tests/golden/test_golden.py` writes them anew.
"""

from pathlib import Path

import pytest

from followup.core.draft import make_draft
from followup.core.interview import Interview
from followup.core.template import Template
from followup.library import load_library

HERE = Path(__file__).parent
LIBRARY = load_library(HERE.parents[1] / "templates")
SEEDS = (1, 2)


def golden(template: Template) -> str:
    interview = Interview.from_data(template.sample)
    letters = []
    for seed in SEEDS:
        draft = make_draft(template, interview, seed=seed)
        subject = f"Subject: {draft.subject}\n\n" if draft.subject else ""
        letters.append(f"--- seed {seed}\n{subject}{draft.body}\n")
    return "\n".join(letters)


@pytest.mark.parametrize("template", LIBRARY.values(), ids=lambda template: template.id)
def test_a_draft_is_what_was_read_aloud(template: Template) -> None:
    assert golden(template) == (HERE / f"{template.id}.txt").read_text(encoding="utf-8")


def test_no_golden_draft_is_left_over() -> None:
    assert {path.stem for path in HERE.glob("*.txt")} == set(LIBRARY)


if __name__ == "__main__":
    for one in LIBRARY.values():
        (HERE / f"{one.id}.txt").write_text(golden(one), encoding="utf-8")
