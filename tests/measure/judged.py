"""Verdicts on findings, given by a person who read the sentence: `judged.json`. Judges nothing by itself."""

import json
from pathlib import Path

FILE = Path(__file__).with_suffix(".json")


def verdicts() -> dict[tuple[str, str, str], bool]:
    """Return, by rule, quote and sentence, whether the finding is right."""
    if not FILE.is_file():
        return {}
    entries = json.loads(FILE.read_text("utf-8"))
    return {(entry["rule"], entry["quote"], entry["text"]): entry["right"] for entry in entries}
