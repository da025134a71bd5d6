"""The page of the guide that shows which rule is on where: made from the rules, so that it can't be out of
date.

Knows no rule by name.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from followup.core.finding import Severity
from followup.core.rule import Rule
from followup.core.template import Channel, Purpose, Region
from followup.website.addresses import topic_address
from followup.website.contents import Contents
from followup.website.facet_words import words_of
from followup.website.page import BuiltPage, lay_out
from followup.website.rule_scope import Scope, is_on, scope_of

TOPIC = "which-rules"
_CHANNEL_HEADS: Mapping[Channel, str] = {
    Channel.EMAIL: "Mail",
    Channel.LINKEDIN: "Note",
    Channel.CARD: "Card",
    Channel.LETTER: "Letter",
    Channel.VOICEMAIL: "Voice",
}
"""Short heads, so that the table fits a telephone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One rule of the table."""

    rule: Rule
    scope: Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """What a country's habits change."""

    name: str
    off: tuple[Rule, ...]
    only: tuple[Rule, ...]


def rule_table_page(contents: Contents) -> BuiltPage:
    """Return the page of all rules and where each is on."""
    rules = contents.rules
    html = lay_out(
        "rule_table",
        address=topic_address(TOPIC),
        total=len(rules),
        suggestions=sum(rule.severity is Severity.SUGGESTION for rule in rules),
        heads=[(_CHANNEL_HEADS[channel], words_of("channel", channel)) for channel in Channel],
        counts=counts(rules),
        groups=rows(rules),
        countries=countries(rules),
    )
    return BuiltPage(
        source=f"guide/{TOPIC}.md",
        title="Which rule is on where",
        description="Every rule of the checklist, with the letters, channels and countries in which it "
        "speaks.",
        html=html,
        meta={"layout": "guide", "hide": ["toc", "footer"], "search": {"exclude": True}},
    )


def counts(rules: tuple[Rule, ...]) -> list[tuple[str, list[int]]]:
    """Return for each purpose, in words, how many rules are on in each channel, in the channels' order."""
    return [
        (
            words_of("purpose", purpose),
            [sum(is_on(rule, purpose, channel) for rule in rules) for channel in Channel],
        )
        for purpose in Purpose
    ]


def rows(rules: tuple[Rule, ...]) -> list[tuple[str, list[Row]]]:
    """Return every rule with where it is on, by group, both in the order of the checklist."""
    found: dict[str, list[Row]] = {}
    for rule in rules:
        found.setdefault(rule.group, []).append(Row(rule=rule, scope=scope_of(rule)))
    return list(found.items())


def countries(rules: tuple[Rule, ...]) -> list[Country]:
    """Return the countries whose habits switch a rule off or on."""
    found = []
    for region in Region:
        off = tuple(rule for rule in rules if region in rule.applies.not_regions)
        only = tuple(rule for rule in rules if region in rule.applies.regions)
        if off or only:
            found.append(Country(name=words_of("region", region), off=off, only=only))
    return found
