"""The template that the how-to page shows is one: it loads, fills and passes the checklist."""

import re
from pathlib import Path

from followup.core.checklist import check_letter
from followup.core.draft import make_draft
from followup.core.finding import Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.rule import Context
from followup.library import load_library

PAGE = Path(__file__).parents[2] / "docs" / "contribute" / "add-a-template.md"


def test_the_example_of_the_how_to_page_is_a_template(tmp_path: Path) -> None:
    shown = re.search(
        r"`templates/(?P<path>[\w/-]+\.md)`.*?```jinja\n(?P<text>.*?)```", PAGE.read_text(), re.DOTALL
    )
    assert shown
    path = tmp_path / "templates" / shown["path"]
    path.parent.mkdir(parents=True)
    path.write_text(shown["text"], encoding="utf-8")
    [template] = load_library(tmp_path / "templates").values()
    interview = Interview.from_data(template.sample)
    for tone in template.facets["tone"]:
        for seed in range(6):
            draft = make_draft(template, interview, seed=seed, tone=tone)
            assert 10 <= len(draft.subject) <= 60
            context = Context(interview=interview, purpose=template.purpose, template=template)
            report = check_letter(Letter(subject=draft.subject, body=draft.body), context)
            assert not [item for item in report.findings if item.severity is not Severity.SUGGESTION]
