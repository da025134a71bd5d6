"""The gallery: an index with a card for each template, and a page for each. Knows no template by name."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from followup.core.draft import ask_for
from followup.core.interview import FieldSpec, field_specs
from followup.core.rule import Rule
from followup.core.template import FACETS, Purpose, Region, Template
from followup.website.addresses import template_address
from followup.website.contents import Contents
from followup.website.facet_words import words_of
from followup.website.mentions import with_links
from followup.website.page import BuiltPage, lay_out
from followup.website.rule_scope import is_on
from followup.website.samples import Sample

FILTERS = ("purpose", "stage", "channel", "tone")
"""The facets that visitors filter by."""
_TOLD = ("stage", "recipient", "tone", "length", "region")
"""The facets that a template's page says in words, besides purpose and timing."""
MOST_NEIGHBOURS = 4
_UNSEARCHED = {"exclude": True}
"""An index only repeats what stands on the pages that it lists; a search finds those."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One value of a filter."""

    value: str
    label: str
    count: int
    """How many templates hold it; one that fits any value counts for each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """One facet to filter by, with the values that templates hold."""

    name: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The templates of one purpose."""

    purpose: Purpose
    samples: tuple[Sample, ...]


def gallery_pages(contents: Contents, *, modules: Sequence[str]) -> list[BuiltPage]:
    """Return the index and the page of each template.

    `modules` are the addresses of the scripts that filter.
    """
    return [
        _index(contents, modules),
        *(template_page(sample, contents) for sample in contents.samples.values()),
        *(page for sample in contents.samples.values() for page in redirect_pages(sample)),
    ]


def groups(samples: Iterable[Sample]) -> tuple[Group, ...]:
    """Return the templates by purpose, in the order of the purposes, each sorted by title."""
    ordered = sorted(samples, key=lambda sample: sample.template.title)
    by_purpose = {
        purpose: tuple(sample for sample in ordered if sample.template.purpose is purpose)
        for purpose in Purpose
    }
    return tuple(Group(purpose=purpose, samples=found) for purpose, found in by_purpose.items() if found)


def filters(templates: Sequence[Template]) -> tuple[Filter, ...]:
    """Return the facets to filter by with their values and counts, values that no template holds left out."""
    found = []
    for facet in FACETS:
        if facet.name not in FILTERS:
            continue
        counts = Counter(value for template in templates for value in template.facets.get(facet.name, ()))
        everywhere = counts.pop("any", 0)
        choices = tuple(
            Choice(value=value, label=words_of(facet.name, value), count=counts[value] + everywhere)
            for value in facet.values
            if counts[value]
        )
        found.append(Filter(name=facet.name, label=facet.label, choices=choices))
    return tuple(sorted(found, key=lambda item: FILTERS.index(item.name)))


def _index(contents: Contents, modules: Sequence[str]) -> BuiltPage:
    html = lay_out(
        "gallery",
        address="gallery/",
        total=len(contents.samples),
        facets=filters(list(contents.library.values())),
        groups=groups(contents.samples.values()),
    )
    return BuiltPage(
        source="gallery/index.md",
        title="Templates",
        description="Messages for after an interview, each with when to use it, an example and why it works.",
        html=html,
        meta={
            "layout": "gallery",
            "hide": ["navigation", "toc", "footer"],
            "modules": list(modules),
            "search": _UNSEARCHED,
        },
    )


def template_page(sample: Sample, contents: Contents) -> BuiltPage:
    """Return the page of one template."""
    template = sample.template
    html = lay_out(
        "template",
        address=template_address(template.id),
        sample=sample,
        linked=lambda text, to: with_links(text, contents.library, to),
        needs=[asked_for(template, path) for path in template.needs],
        optional=[_small(asked_for(template, path).label) for path in template.optional],
        facts=_facts(template),
        known=contents.sources,
        topics=[page for page in contents.topics if template.id in page.items("templates")],
        rules=_rules(template, contents.rules),
        neighbours=_neighbours(sample, contents.samples),
    )
    return BuiltPage(
        source=f"gallery/{template.id}.md",
        title=template.title,
        description=template.description,
        html=html,
        meta={"layout": "template", "hide": ["navigation", "toc", "footer"]},
    )


def redirect_pages(sample: Sample) -> list[BuiltPage]:
    """Return a page for each situation that a template serves as well: it says why and leads on."""
    template = sample.template
    return [
        BuiltPage(
            source=f"gallery/{id}.md",
            title=f"{template.title} ({id})",
            description=f"{reason} The template for it: {template.title}.",
            html=lay_out("redirect", address=template_address(id), template=template, reason=reason),
            meta={
                "layout": "redirect",
                "hide": ["navigation", "toc", "footer"],
                "leads_to": template_address(template.id),
                "search": _UNSEARCHED,
            },
        )
        for id, reason in template.redirects.items()
    ]


def asked_for(template: Template, path: str) -> FieldSpec:
    """Return how the form asks for a field that a template needs, in the template's words where it has
    some."""
    spec = _spec(path)
    assert spec is not None, f"{template.id} was checked when it was read"
    return ask_for(template, path, spec)


def label_of(path: str) -> str:
    """Return the label under which the form asks for a field, a path of the interview."""
    spec = _spec(path)
    return spec.label if spec else path


def _spec(path: str) -> FieldSpec | None:
    specs: Mapping[str, FieldSpec] = {spec.path: spec for spec in field_specs()}
    return specs.get(path) or specs.get(re.sub(r"^recipients?\.(\d+\.)?", "recipients.*.", path))


def _small(label: str) -> str:
    return label[:1].lower() + label[1:].rstrip("?")


def _facts(template: Template) -> list[tuple[str, list[str]]]:
    labels = {facet.name: facet.label for facet in FACETS}
    return [
        (labels[name], [words_of(name, value) for value in template.facets[name]])
        for name in _TOLD
        if template.facets.get(name)
    ]


def _rules(template: Template, rules: Sequence[Rule]) -> list[Rule]:
    """Return the rules that have a say in a letter made from this template."""
    region = Region(template.facets["region"][0])
    return [
        rule
        for rule in rules
        if rule.id not in template.rules_off and is_on(rule, template.purpose, template.channel, region)
    ]


def _neighbours(sample: Sample, samples: Mapping[str, Sample]) -> list[Sample]:
    """Return templates of the same purpose, those that share the most facet values first."""

    def shared(other: Template) -> int:
        mine = {(name, value) for name, values in sample.template.facets.items() for value in values}
        return sum((name, value) in mine for name, values in other.facets.items() for value in values)

    others = [
        other
        for other in samples.values()
        if other.template.purpose is sample.template.purpose and other is not sample
    ]
    return sorted(others, key=lambda other: (-shared(other.template), other.template.id))[:MOST_NEIGHBOURS]
