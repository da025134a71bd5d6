"""The navigation, made from folders and front matter.

Lists no page by name but the four doors of the site.
"""

from collections.abc import Iterable
from typing import Any

from followup.website.checklist_pages import groups as rule_groups
from followup.website.contents import Contents, reading_order
from followup.website.docs_page import DocsPage
from followup.website.facet_words import group_words, words_of
from followup.website.gallery import groups as template_groups
from followup.website.guide_parts import GUIDE_PARTS

SECTIONS = ("guide", "gallery", "checklist")
"""Folders that have a tab of their own, besides the first page and the desk."""

GUIDE_LISTS = {"reference": ("guide/which-rules.md", "guide/sources.md")}
"""Pages of the guide that stand in no file, by the part that they end."""


def navigation(contents: Contents) -> list[Any]:
    """Return the navigation as `nav` in mkdocs.yml would hold it: a file, or a title with what stands under
    it.
    """
    gallery = [
        {words_of("purpose", group.purpose): [f"gallery/{sample.template.id}.md" for sample in group.samples]}
        for group in template_groups(contents.samples.values())
    ]
    checklist = [
        {group_words(group)[0]: [f"checklist/{rule.id}.md" for rule in rules]}
        for group, rules in rule_groups(contents.rules)
    ]
    guide = [
        {GUIDE_PARTS[part]: [*(page.source for page in topics), *GUIDE_LISTS.get(part, ())]}
        for part, topics in contents.parts
        if topics
    ]
    return [
        *_if_there("index.md", contents.docs),
        {"Guide": ["guide/index.md", *guide]},
        {"Templates": ["gallery/index.md", *gallery]},
        *({"Write": source} for source in _if_there("draft.md", contents.docs)),
        {"Checklist": ["checklist/index.md", *checklist]},
        *_others(contents.docs),
    ]


def _if_there(source: str, docs: Iterable[DocsPage]) -> list[str]:
    return [page.source for page in docs if page.source == source]


def _others(docs: Iterable[DocsPage]) -> list[Any]:
    """Return a section for each further folder of docs/, and each further page beside the first one."""
    folders: dict[str, list[DocsPage]] = {}
    pages: list[Any] = []
    for page in sorted(docs, key=reading_order):
        folder = page.source.split("/")[0] if "/" in page.source else ""
        if folder in SECTIONS or page.source in ("index.md", "draft.md") or page.in_footer:
            continue
        if folder:
            folders.setdefault(folder, []).append(page)
        else:
            pages.append(page.source)
    sections = [
        {folder.replace("-", " ").capitalize(): _index_first(members)} for folder, members in folders.items()
    ]
    return [*pages, *sections]


def _index_first(members: list[DocsPage]) -> list[str]:
    return [page.source for page in sorted(members, key=lambda page: not page.source.endswith("/index.md"))]
