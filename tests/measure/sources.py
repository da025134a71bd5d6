"""The texts that are measured on, and which part of them nobody may tune on. Reads; judges nothing.

They lie outside the project (`../shared/data`, else the folder that MEASURE_DATA names); none is committed.
"""

import csv
import json
import os
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = 200
SEED = 2026


@dataclass(frozen=True, slots=True, kw_only=True)
class PlantedFault:
    """A mistake planted in a letter, in code points of the faulty text."""

    start: int
    end: int
    right: str
    category: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlantedMail:
    """A letter with planted mistakes, and without them."""

    faulty: str
    clean: str
    faults: tuple[PlantedFault, ...]


def folder() -> Path:
    """Return where the data lies; ends the program with what to do where it does not."""
    named = os.environ.get("MEASURE_DATA")
    for place in (
        Path(named) if named else None,
        ROOT.parent / "shared" / "data",
        ROOT.parents[1] / "shared" / "data",
    ):
        if place is not None and (place / "wikipedia.tsv").is_file():
            return place
    sys.exit("measure: the data is not there; set MEASURE_DATA to its folder (the docs say where it is from)")


def misspellings() -> list[tuple[str, tuple[str, ...]]]:
    """Return the misspellings of Wikipedia's list and what was meant. Measured on whole, never tuned on."""
    rows = _table("wikipedia.tsv")
    return [(row[0], tuple(row[1].split("|"))) for row in rows]


def names() -> dict[str, list[str]]:
    """Return first names, surnames and companies. Measured on whole, never tuned on."""
    found: dict[str, list[str]] = json.loads((folder() / "names.json").read_text("utf-8"))
    return found


def business_sentences() -> list[str]:
    """Return the sentences of the odd lines of real business mail; only the even lines were looked at."""
    lines = (folder() / "parakweet_email_intent_train.txt").read_text("utf-8").splitlines()
    return [line.split("\t", 1)[1] for line in lines[::2] if "\t" in line]


def planted_mails() -> list[PlantedMail]:
    """Return the ten letters with their planted mistakes. Measured on whole, never tuned on."""
    mails = json.loads((folder() / "planted_followup_emails.json").read_text("utf-8"))
    return [
        PlantedMail(
            faulty=mail["planted"],
            clean=mail["clean"],
            faults=tuple(
                PlantedFault(start=item["start"], end=item["end"], right=item["right"], category=item["cat"])
                for item in mail["items"]
            ),
        )
        for mail in mails
    ]


def clean_sentences() -> list[str]:
    """Return a fixed sample of the odd rows of Harper's must-not-speak sentences.

    Only even rows were looked at while rules were written. Other errors may stand in them.
    """
    rows = [row[1] for row in _table("harper_test_clean.tsv")[::2] if len(row) > 1]
    return random.Random(SEED).sample(rows, SAMPLE)


def _table(name: str) -> Sequence[list[str]]:
    with (folder() / name).open(encoding="utf-8", newline="") as file:
        return [row for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if row]
