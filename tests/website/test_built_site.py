"""The site as MkDocs builds it from the repository, for an address below a path."""

import json
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from followup.website.finishing import check_files, check_links
from tests.website.project import ROOT, page, real, small_project

ADDRESS = "https://someone.example/interview-followup/"
MADE_BY_THEME = 5
"""Inline scripts that Material puts into a page: scope, palette, anchors, and its settings as JSON."""


def mkdocs(project: Path, site: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(site)]
    environ = {**os.environ, "SITE_URL": ADDRESS, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, cwd=project, env=environ, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built") / "site"
    done = mkdocs(ROOT, folder)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, str]:
    found = {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in site.rglob("*.html")}
    assert len(found) >= len(real().library) + len(real().rules) + len(real().docs)
    return found


class Tags(HTMLParser):
    """Every tag of a page with its attributes, and the text of its scripts and styles.

    What stands in a `<template>` is no part of the page.
    """

    def __init__(self, html: str) -> None:
        super().__init__()
        self.templates = 0
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.inline: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.templates += tag == "template"
        if not self.templates:
            self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.templates -= tag == "template"

    def handle_data(self, data: str) -> None:
        if self.cdata_elem and data.strip():
            self.inline.append((self.cdata_elem, data))


def test_a_strict_build_says_nothing(site: Path) -> None:
    assert (site / "index.html").is_file()
    assert (site / "404.html").is_file()
    assert (site / "sitemap.xml").read_text("utf-8").count(ADDRESS) > 40


def test_every_link_leads_somewhere_below_the_path(site: Path) -> None:
    needed = [(rule.guide_address, rule.id) for rule in real().rules]
    assert check_links(site, base="/interview-followup/", needed=needed) == []
    assert list(check_files(site)) == []


def test_links_are_relative(pages: dict[str, str]) -> None:
    """Only 404.html, which stands in for any address, knows the path; canonical addresses know the host."""
    seen = 0
    for name, html in pages.items():
        for tag, attrs in Tags(html).tags:
            for key in ("href", "src", "data-runtime-url", "data-library-url", "data-worker-url"):
                value = attrs.get(key)
                if value is None or (tag == "link" and attrs.get("rel") == "canonical") or name == "404.html":
                    continue
                seen += 1
                assert not value.startswith(("/", ADDRESS)), (name, tag, value)
    assert seen > 2000


def test_no_script_or_style_of_ours_is_inline(pages: dict[str, str]) -> None:
    for name, html in pages.items():
        tags = Tags(html)
        assert [kind for kind, _ in tags.inline if kind == "style"] == [], name
        scripts = [text for kind, text in tags.inline if kind == "script"]
        assert len(scripts) <= MADE_BY_THEME, name
        assert all(
            "__md_" in text or "location.hash" in text or text.strip()[0] == "{" for text in scripts
        ), name
        for tag, attrs in tags.tags:
            assert "style" not in attrs, (name, tag)
            assert not any(key.startswith("on") for key in attrs), (name, tag)
            assert not str(attrs.get("href", "")).startswith("javascript:"), (name, tag)


def test_every_page_has_a_title_a_description_and_one_heading(pages: dict[str, str]) -> None:
    titles, descriptions = set(), {}
    for name, html in pages.items():
        if name == "404.html":
            continue
        tags = Tags(html)
        assert sum(tag == "h1" for tag, _ in tags.tags) == 1, name
        told = [
            attrs["content"]
            for tag, attrs in tags.tags
            if tag == "meta" and attrs.get("name") == "description"
        ]
        assert len(told) == 1, name
        descriptions.setdefault(told[0], []).append(name)
        titles.add(re.search(r"<title>(.*?)</title>", html, re.DOTALL)[1])
        ids = [attrs["id"] for _, attrs in tags.tags if attrs.get("id")]
        assert sorted(ids) == sorted(set(ids)), f"{name} has an id twice"
    assert [names for names in descriptions.values() if len(names) > 1] == []
    assert len(titles) == len(pages) - 1


def test_our_files_are_named_after_their_content(site: Path, pages: dict[str, str]) -> None:
    assets = [
        path.relative_to(site).as_posix() for path in (site / "assets/followup").rglob("*") if path.is_file()
    ]
    assert len(assets) >= 20
    named = [name for name in assets if re.search(r"[0-9a-f]{12}", name)]
    assert sorted(set(assets) - set(named)) == ["assets/followup/favicon.svg"]
    home = pages["index.html"]
    assert re.search(r'<link rel="preload" href="\S*source-serif-4\.woff2" as="font"', home)
    assert "runtime/" not in home
    assert "assets/followup/runtime/" in pages["draft/index.html"]


def test_search_finds_templates_by_their_words_and_rules_by_theirs(site: Path) -> None:
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))["docs"]
    texts: dict[str, str] = {}
    for entry in index:
        address = entry["location"].split("#")[0]
        texts[address] = texts.get(address, "") + " " + entry["title"] + " " + entry["text"]
    late = " ".join(texts["gallery/ty-late/"].split())
    assert not re.search(r"\w(Subject|Stage|Tone|Length|Region)\b|\b(To|Stage|Tone|Length|Region)[A-Z]", late)
    assert "A sample, made from invented notes" not in texts["draft/"]
    assert "the migration to Snowflake" in re.sub(r"<[^>]+>", "", late)
    for rule in real().rules:
        text = re.sub(r"<[^>]+>", "", texts[f"checklist/{rule.id}/"])
        assert rule.title in text
        for phrase in rule.phrases[:5]:
            assert phrase.replace("&", "&amp;") in text
    assert all(f"guide/{page.topic}/" in texts for page in real().topics)
    assert "gallery/" not in texts
    assert "guide/sources/" not in texts


def test_guide_pages_show_the_desks_own_drafts(pages: dict[str, str]) -> None:
    html = pages["guide/when/index.html"]
    assert "followup: draft" not in html
    assert 'class="envelope"' in html
    assert 'href="../../draft/?template=ty-late"' in html
    assert '<a href="../sources/#dth" title="Source: ' in html


def test_the_first_page_says_how_many_templates_there_are(pages: dict[str, str]) -> None:
    html = pages["index.html"]
    assert f"{len(real().library)} templates" in html
    assert "{templates}" not in html
    assert 'class="flag flag--error"' in html
    assert html.count('<li class="timeline__') == 5
    assert html.count('class="doors__go"') == 4


# ---------------------------------------------------------------- builds that have to fail


def test_a_build_stops_with_every_problem_at_once(tmp_path: Path) -> None:
    project = small_project(
        tmp_path / "project",
        {
            "guide/bad.md": page("[x](template:nope) and [@NOPE]\n\n<!-- followup: draft nope -->"),
            "guide/worse.md": page("[x](rule:nope)", head="templates: [nope]\n"),
        },
    )
    crooked = project / "templates" / "thank-you" / "ty-late.md"
    crooked.write_text(crooked.read_text("utf-8").replace("length: ", "length: endless-"), "utf-8")
    done = mkdocs(project, tmp_path / "site")
    said = done.stdout + done.stderr
    assert done.returncode != 0
    for line in (
        "docs/guide/bad.md:6 · link: there is no template nope",
        "docs/guide/bad.md:6 · citation: there is no source NOPE",
        "docs/guide/bad.md:8 · draft: there is no template nope",
        "docs/guide/worse.md:4 · templates: there is no template nope",
        "docs/guide/worse.md:7 · link: there is no rule nope",
    ):
        assert line in said
    assert re.search(r"templates/thank-you/ty-late\.md:\d+ · length: ", said)
    assert "Traceback" not in said
    assert not (tmp_path / "site").exists()


def test_a_build_stops_at_what_only_the_built_site_shows_to_be_dead(tmp_path: Path) -> None:
    project = small_project(
        tmp_path / "project", {"guide/bad.md": page('<a href="../nowhere/">x</a> [y](page:gallery#nowhere)')}
    )
    thanks = project / "docs" / "guide" / "thanks.md"
    thanks.write_text(thanks.read_text("utf-8").replace("#gratitude", "#gone"), "utf-8")
    done = mkdocs(project, tmp_path / "site")
    said = done.stdout + done.stderr
    assert done.returncode != 0
    assert "site/guide/bad/index.html:" in said
    assert "../nowhere/ leads nowhere: there is no guide/nowhere/index.html" in said
    assert "gallery/index.html has no anchor nowhere" in said
    assert "rule gratitude · guide: points at guide/thanks/#gratitude" in said
    assert "Traceback" not in said
