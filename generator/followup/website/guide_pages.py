"""What the guide's own files do not hold: its index, the list of sources, the cards at the end of a page."""

from collections.abc import Mapping

from followup.website.addresses import topic_address
from followup.website.contents import Contents
from followup.website.docs_page import DocsPage
from followup.website.guide_parts import GUIDE_PARTS
from followup.website.page import BuiltPage, lay_out
from followup.website.rule_table import rule_table_page

_KINDS: Mapping[str, str] = {
    "university": "Advice of a university",
    "survey": "A poll",
    "research": "Research",
    "law": "Law, or a lawyer’s account of it",
    "press": "An article in the press",
    "recruiter": "A recruiter or a staffing firm",
    "blog": "A private or company blog",
    "tool": "A tool or its users",
}
_WEIGHTS: Mapping[str, str] = {"high": "Counts much", "medium": "Counts somewhat", "low": "Counts little"}


def guide_pages(contents: Contents) -> list[BuiltPage]:
    """Return the index of the guide, the table of rules and the list of sources."""
    index = lay_out("guide_index", address="guide/", parts=_parts(contents), sources=len(contents.sources))
    sources = lay_out(
        "sources", address=topic_address("sources"), sources=contents.sources, kinds=_KINDS, weights=_WEIGHTS
    )
    return [
        BuiltPage(
            source="guide/index.md",
            title="Guide",
            description="How to follow up after an interview: what to write, when to send it, how to wait.",
            html=index,
            meta={"layout": "guide", "hide": ["toc"], "search": {"exclude": True}},
        ),
        rule_table_page(contents),
        BuiltPage(
            source="guide/sources.md",
            title="Sources",
            description="Every source that the guide, the checklist and the templates cite, and its weight.",
            html=sources,
            meta={"layout": "sources", "hide": ["toc", "footer"], "search": {"exclude": True}},
        ),
    ]


def _parts(contents: Contents) -> list[tuple[str, str, tuple[DocsPage, ...]]]:
    """Return id, words and pages of each part that has a page."""
    return [(part, GUIDE_PARTS[part], topics) for part, topics in contents.parts if topics]


def further(page: DocsPage, contents: Contents) -> str:
    """Return the cards of the templates and rules that a guide page names, "" where it names none."""
    samples = [contents.samples[id] for id in page.items("templates")]
    rules = [contents.rule(id) for id in page.items("rules")]
    if not samples and not rules:
        return ""
    return lay_out("further", address=topic_address(page.topic), samples=samples, rules=rules)


def draft_in_text(template: str, *, address: str, contents: Contents) -> str:
    """Return a template filled with its sample, to stand in the text of the page at an address."""
    return lay_out("draft_in_text", address=address, sample=contents.samples[template])
