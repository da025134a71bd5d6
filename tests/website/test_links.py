"""Every kind of dead link is seen, with its file and line; what stands in code is left alone."""

import pytest

from followup.core.problems import Problem
from followup.website.docs_page import DocsPage, page_problems, read_page
from followup.website.links import address, check_page, expand
from tests.website.project import page, real


def lines_of(problems: list[Problem]) -> list[str]:
    return [problem.line() for problem in problems]


@pytest.fixture
def written(tmp_path):
    def write(text: str, source: str = "guide/some.md") -> DocsPage:
        path = tmp_path / "page.md"
        path.write_text(text, encoding="utf-8")
        return read_page(path, source=source)

    return write


DEAD = {
    "[x](template:ty-lat)": "docs/guide/some.md:6 · link: there is no template ty-lat; did you mean ty-late",
    "[x](rule:gratitud)": "docs/guide/some.md:6 · link: there is no rule gratitud; did you mean gratitude",
    "[x](guide:whe)": "docs/guide/some.md:6 · link: there is no guide page whe; did you mean when",
    "[x](guide:zzzzzz)": "docs/guide/some.md:6 · link: there is no guide page zzzzzz; "
    "guide pages stand in docs/guide/",
    "[x](page:drafft)": "docs/guide/some.md:6 · link: there is no page drafft; did you mean draft",
    "said [@DTHH]": "docs/guide/some.md:6 · citation: there is no source DTHH; did you mean DTH",
    "said [@DTH, PRI]": "docs/guide/some.md:6 · citation: “@DTH, PRI” is no key of a source; "
    "write [@KEY] or [@KEY; @KEY2]",
    "said [@DTH; PRI]": "docs/guide/some.md:6 · citation: “PRI” is no key of a source; "
    "write [@KEY] or [@KEY; @KEY2]",
    "<!-- followup: draft ty-lat -->": "docs/guide/some.md:6 · draft: there is no template ty-lat; "
    "did you mean ty-late",
    "<!-- followup: drafft ty-late -->": "docs/guide/some.md:6 · marker: “<!-- followup: drafft ty-late -->” "
    "asks for nothing known; write <!-- followup: draft TEMPLATE-ID -->",
}


@pytest.mark.parametrize(("text", "line"), DEAD.items())
def test_each_kind_of_dead_link_is_a_problem(written, text: str, line: str) -> None:
    assert lines_of(check_page(written(page(text)), real().targets)) == [line]


def test_front_matter_is_checked_with_its_line(written) -> None:
    text = page("text", head="templates: [ty-late, ty-lat]\nrules:\n  - gratitude\n  - gratitud\n")
    assert lines_of(check_page(written(text), real().targets)) == [
        "docs/guide/some.md:4 · templates: there is no template ty-lat; did you mean ty-late",
        "docs/guide/some.md:7 · rules: there is no rule gratitud; did you mean gratitude",
    ]


def test_doors_of_the_first_page_are_checked(written) -> None:
    cure = "write template:ID, rule:ID, guide:TOPIC or page:PATH"
    text = page(
        "text", head="doors:\n  - title: A\n    to: page:drafft?check\n  - title: B\n    to: /draft/\n"
    )
    assert lines_of(check_page(written(text, "index.md"), real().targets)) == [
        "docs/index.md:6 · link: there is no page drafft; did you mean draft",
        f"docs/index.md:8 · link: “/draft/” is no link of ours; {cure}",
    ]


def test_all_problems_of_a_page_come_at_once(written) -> None:
    body = "\n\n".join(DEAD)
    found = lines_of(check_page(written(page(body)), real().targets))
    assert len(found) == len(DEAD)
    assert [int(line.split(":")[1].split(" ")[0]) for line in found][:4] == [6, 8, 10, 12]


GOOD = (
    "[a](template:ty-late) [b](rule:gratitude) [c](guide:when#too-soon) [d](page:draft?check) "
    "[e](page:gallery#thank-you) "
    "said [@DTH; @PRI]. [@ not a citation](https://example.org) [plain](../x.md)"
)


def test_good_links_are_no_problem(written) -> None:
    assert check_page(written(page(GOOD + "\n\n<!-- followup: draft ty-late -->")), real().targets) == []


def test_links_become_files_and_citations_become_marks() -> None:
    text = expand(GOOD, source="guide/some.md", targets=real().targets, letter=lambda id: f"<div>{id}</div>")
    assert "[a](../gallery/ty-late.md)" in text
    assert "[b](../checklist/gratitude.md)" in text
    assert "[c](when.md#too-soon)" in text
    assert "[d](../draft.md?check)" in text
    assert "[e](../gallery/index.md#thank-you)" in text
    assert '<a href="../sources/#dth" title="Source: ' in text
    assert '<a href="../sources/#pri"' in text
    assert "[@DTH" not in text
    assert "[@ not a citation](https://example.org) [plain](../x.md)" in text


def test_a_draft_marker_becomes_a_letter() -> None:
    text = expand(
        "a\n\n<!-- followup: draft ty-late -->\n\nb",
        source="guide/some.md",
        targets=real().targets,
        letter=lambda id: f"<div>{id}</div>",
    )
    assert text == "a\n\n\n<div>ty-late</div>\n\n\nb"


@pytest.mark.parametrize(
    "code",
    [
        "`[x](template:nothing)`",
        "``a ` [@NOTHING]``",
        "```\n[x](rule:nothing)\n<!-- followup: draft nothing -->\n```",
        "~~~ md\n[@NOTHING]\n~~~",
    ],
)
def test_code_is_left_alone(written, code: str) -> None:
    assert check_page(written(page(code)), real().targets) == []
    assert expand(code, source="guide/some.md", targets=real().targets, letter=str) == code


def test_what_follows_code_is_not(written) -> None:
    assert len(check_page(written(page("`a` [x](template:nothing) `b`")), real().targets)) == 1


@pytest.mark.parametrize(
    ("link", "where"),
    [
        ("page:draft?template=ty-late", "draft/?template=ty-late"),
        ("page:gallery#status-check", "gallery/#status-check"),
        ("guide:situations", "guide/situations/"),
        ("template:ty-late", "gallery/ty-late/"),
    ],
)
def test_a_door_leads_to_an_address(link: str, where: str) -> None:
    assert address(link, real().targets) == where


def test_pages_without_title_or_with_a_crooked_order_are_problems(written) -> None:
    found = lines_of(page_problems(written("---\ntitle: A\norder: first\n---\n\ntext\n")))
    cure = "write description: … between two lines of --- at the top"
    assert found == [
        f"docs/guide/some.md:1 · description: has no description; {cure}",
        "docs/guide/some.md:3 · order: “first” is not a whole number; write order: 20",
    ]
    assert len(page_problems(written("no front matter\n"))) == 2
