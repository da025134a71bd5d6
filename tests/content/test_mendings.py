"""The tables of the proofreading rules: every line says something wrong and something else that is right."""

import importlib
import re
from collections import Counter

import pytest

from followup.core.checklist import RULES
from followup.core.mendings import Mending, Mendings

GROUP = re.compile(r"\{([^{}]*)\}")


def tables() -> list[tuple[str, Mendings]]:
    """Return the tables of all rules, by the rule's id."""
    found = []
    for rule in RULES:
        module = importlib.import_module(f"followup.core.rules.{rule.group}.{rule.id.replace('-', '_')}")
        found += [(rule.id, value) for value in vars(module).values() if isinstance(value, Mendings)]
    return found


TABLES = tables()
PATTERNS = [
    pytest.param(entry, pattern, id=f"{rule}-{number}-{place}")
    for rule, table in TABLES
    for number, entry in enumerate(table.entries)
    for place, pattern in enumerate(entry.patterns)
]


def test_there_are_tables() -> None:
    assert len(TABLES) >= 6
    assert len(PATTERNS) >= 200


@pytest.mark.parametrize(("entry", "pattern"), PATTERNS)
def test_a_pattern_is_well_made(entry: Mending, pattern: str) -> None:
    assert pattern.count("{") == pattern.count("}") == len(GROUP.findall(pattern))
    assert "  " not in pattern
    for group in GROUP.findall(pattern):
        choices = group.split("|")
        assert len(set(choices)) == len(choices), Counter(choices).most_common(1)
        changing = [choice for choice in choices if ">" in choice]
        if changing:
            assert "" not in choices, "a choice may be left out beside one that is changed"
        for choice in changing:
            wrong, *right = choice.split(">")
            assert wrong.strip() not in [one.strip() for one in right], choice
    assert entry.why.endswith((".", "”"))


@pytest.mark.parametrize(("rule", "table"), TABLES)
def test_no_wording_stands_twice(rule: str, table: Mendings) -> None:
    wordings = Counter(
        re.sub(r">[^|}]*", "", pattern) for entry in table.entries for pattern in entry.patterns
    )
    assert [wording for wording, times in wordings.items() if times > 1] == [], rule
