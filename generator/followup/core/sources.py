"""What the guide, the rules and the templates cite. Reads the one data file of sources; decides nothing."""

import json
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass

DATA = "sources.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One source."""

    key: str
    """Capital letters and digits, such as `DTH`."""
    title: str
    urls: tuple[str, ...]
    """Its addresses; empty where none was recorded."""
    kind: str
    """`university`, `survey`, `research`, `law`, `press`, `recruiter`, `blog` or `tool`."""
    weight: str
    """How much it counts: `high`, `medium` or `low`."""
    note: str
    """What a reader has to know about it, "" mostly."""


def read_sources() -> dict[str, Source]:
    """Return every source of `sources.json` by key, in the order of the keys."""
    data = pkgutil.get_data(__package__, DATA)
    if data is None:
        raise FileNotFoundError(DATA)
    return {
        key: Source(
            key=key,
            title=entry["title"],
            urls=tuple(entry["urls"]),
            kind=entry["kind"],
            weight=entry["weight"],
            note=entry.get("note", ""),
        )
        for key, entry in sorted(json.loads(data).items())
    }


SOURCES: Mapping[str, Source] = read_sources()
