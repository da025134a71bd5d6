"""A figure without a source or a year stops the build, and the message says where it stands."""

import pytest

from followup.website.docs_page import DocsPage
from followup.website.figures import figure_problems
from tests.website.project import real


def said(body: str, source: str = "guide/x.md") -> list[str]:
    page = DocsPage(source=source, meta={}, head="---\n---\n", body=body, body_line=3)
    return [f"{problem.where}: {problem.what}" for problem in figure_problems(page)]


@pytest.mark.parametrize(
    ("body", "lacks"),
    [
        ("In 2012, 81% liked a call.", "source"),
        ("81% liked a call [@AT12].", "year"),
        ("In 2016 somebody counted 40 million mails.", "source"),
        ("- 2017: 24 % [@AT17]\n- 12.5% in 2012", "source"),
        ("| 2017 | 24% |\n| 2012 | 81% [@AT12] |", "source"),
        ("In 2012 they asked [@AT12].\n\n81% liked a call, as asked in 2012.", "source"),
    ],
)
def test_a_figure_that_lacks_something(body: str, lacks: str) -> None:
    [problem] = said(body)
    assert problem.startswith("docs/guide/x.md:")
    assert problem.endswith(f"has no {lacks} where it stands")


@pytest.mark.parametrize(
    "body",
    [
        "In 2012, 81% liked a call [@AT12].",
        "In Canada it was 67% (undated) [@ATCA].",
        "In 2012, of more than\n500 managers, 81%\nliked a call [@AT12].",
        "Two questions in 2012, five days, 300 characters, 10:30.",
        "",
    ],
)
def test_stays_silent(body: str) -> None:
    assert said(body) == []


def test_it_says_the_line_and_both_that_lack() -> None:
    assert said("One.\n\nTwo and 3%.") == [
        "docs/guide/x.md:5 · figure: “3%” has no source where it stands",
        "docs/guide/x.md:5 · figure: “3%” has no year where it stands",
    ]


def test_other_pages_may_give_figures_of_their_own() -> None:
    assert said("We find 97%.", source="contribute/measured.md") == []


def test_the_guide_gives_figures() -> None:
    assert sum("%" in page.body for page in real().topics) >= 10
