"""The check of a built folder: each kind of dead link is seen, and good ones are left alone."""

from pathlib import Path

import pytest

from followup.website.finishing import check_files, check_links

PAGE = '<!doctype html><title>x</title><h1 id="top">A</h1>\n{}'


@pytest.fixture
def site(tmp_path: Path):
    def write(**pages: str) -> Path:
        for name, html in {"index": "", "guide_index": "", **pages}.items():
            path = tmp_path / f"{name.replace('_', '/')}.html"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(PAGE.format(html), encoding="utf-8")
        (tmp_path / "a b.css").write_text("")
        return tmp_path

    return write


GOOD = [
    "guide/",
    "./guide/#top",
    "guide/index.html",
    "#top",
    "#",
    "",
    "?check",
    "guide/?template=a#top",
    "a%20b.css",
    "https://example.org/nowhere",
    "mailto:a@example.org",
    "/repo/guide/",
]
DEAD = {
    "guid/": "guid/ leads nowhere: there is no guid/index.html",
    "guide": "guide leads nowhere: there is no guide",
    "guide/#bottom": "guide/#bottom leads nowhere: guide/index.html has no anchor bottom",
    "#bottom": "#bottom leads nowhere: index.html has no anchor bottom",
    "missing.png": "missing.png leads nowhere: there is no missing.png",
    "../other/": "../other/ leads out of the site",
    "/guide/": "/guide/ leads out of the site",
}


@pytest.mark.parametrize("link", GOOD)
def test_good_links_pass(site, link: str) -> None:
    assert check_links(site(index=f'<a href="{link}">x</a>'), base="/repo/") == []


@pytest.mark.parametrize(("link", "what"), DEAD.items())
def test_dead_links_are_named_with_page_and_line(site, link: str, what: str) -> None:
    problems = check_links(site(index=f'\n<a href="{link}">x</a>'), base="/repo/")
    assert [(problem.where, problem.what) for problem in problems] == [("site/index.html:3 · link", what)]


@pytest.mark.parametrize(
    "tag", ['<img src="no">', '<script src="no"></script>', '<link rel="icon" href="no">']
)
def test_not_only_anchors_are_checked(site, tag: str) -> None:
    assert len(check_links(site(guide_index=tag))) == 1


def test_all_dead_links_come_at_once(site) -> None:
    folder = site(index="".join(f'<a href="{link}">x</a>\n' for link in DEAD))
    assert len(check_links(folder, base="/repo/")) == len(DEAD)


def test_what_findings_point_at_has_to_be_there(site) -> None:
    cure = "add the anchor to the page, or name another page"
    needed = [("guide/#top", "rule a"), ("guide/#gone", "rule b"), ("guide/gone/", "rule c")]
    assert [problem.line() for problem in check_links(site(), needed=needed)] == [
        f"rule b: points at guide/#gone, where guide/index.html has no anchor gone; {cure}",
        f"rule c: points at guide/gone/, where there is no guide/gone/index.html; {cure}",
    ]


@pytest.mark.parametrize(
    ("html", "count"),
    [
        ('<script src="https://cdn.example/x.js"></script>', 1),
        ('<img src="//cdn.example/x.png">', 1),
        ('<link rel="stylesheet" href="https://cdn.example/x.css">', 1),
        ('<link rel="preconnect" href="https://cdn.example">', 1),
        ('<link rel="canonical" href="https://example.org/">', 0),
        ('<a href="https://example.org/">x</a>', 0),
        ('<script src="x.js"></script>', 0),
    ],
)
def test_a_page_loads_nothing_from_elsewhere(site, html: str, count: int) -> None:
    assert len(list(check_files(site(index=html)))) == count
