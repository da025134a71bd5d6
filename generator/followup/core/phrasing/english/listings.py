"""Joins items into one list."""

from collections.abc import Sequence


def listing(items: Sequence[str]) -> str:
    """Join with commas and `and`; a comma goes before `and` where any item holds one or an `and` itself."""
    items = [item for item in items if item]
    if len(items) < 2:
        return "".join(items)
    heavy = any(", " in item or " and " in item for item in items)
    return ", ".join(items[:-1]) + (", and " if heavy or len(items) > 2 else " and ") + items[-1]
