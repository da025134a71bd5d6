"""What a page keeps, as a test looks at it from outside: the database of this device, and files."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

DATABASE = "interview-followup-desk"

_ALL = """async (name) => {
  if (!(await indexedDB.databases()).some((known) => known.name === name)) return null;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction("interviews").objectStore("interviews").getAll();
      reading.onsuccess = () => { database.close(); resolve(reading.result) };
    };
  });
}"""

_PUT = """({ name, version, records }) => new Promise((resolve, reject) => {
  const opening = indexedDB.open(name, version);
  opening.onerror = () => reject(opening.error);
  opening.onupgradeneeded = () => opening.result.createObjectStore("interviews", { keyPath: "id" });
  opening.onsuccess = () => {
    const database = opening.result;
    const writing = database.transaction("interviews", "readwrite");
    for (const record of records) writing.objectStore("interviews").put(record);
    writing.oncomplete = () => { database.close(); resolve(null) };
  };
})"""


def on_device(page: Page) -> list[dict[str, Any]] | None:
    """Return every record in the page's database; None where there is no database."""
    records: list[dict[str, Any]] | None = page.evaluate(_ALL, DATABASE)
    return records


def put_on_device(page: Page, records: Sequence[Mapping[str, Any]], *, version: int) -> None:
    """Write records into the page's database, made in the given version where there is none."""
    page.evaluate(_PUT, {"name": DATABASE, "version": version, "records": list(records)})


def interview(number: int, **notes: Any) -> dict[str, Any]:
    """Return the content of one interview, with a letter written by hand."""
    data = {
        "company": f"Company {number:02}",
        "role": "Data Analyst",
        "ended_at": f"2026-11-{1 + number % 20:02}T15:30:00-05:00",
        "recipients": [{"name": "Chidi Okonkwo", "points": ["the migration"]}],
        "points": ["the migration to Snowflake", "how the team handles data contracts"],
        "sender": {"name": "Ana Ruiz"},
        **notes,
    }
    letter = {"subject": "Thank you", "body": "Thank you for your time. " * 40, "made": None, "notes": ""}
    mine = {
        "interview": data,
        "template": "ty-hm-standard",
        "purpose": "thank-you",
        "send_at": "",
        "seed": number,
        "style": {},
        "letters": [letter],
        "recipient": 0,
    }
    return {"write": mine, "sent": []}


def record(number: int, **notes: Any) -> dict[str, Any]:
    """Return a record as the page writes them today."""
    return {
        "id": f"interview-{number:04}",
        "rev": 1,
        "by": "",
        "saved_at": f"2026-11-20T12:{number % 60:02}:00.000Z",
        "format": 2,
        "origin": "",
        "content": interview(number, **notes),
    }


def backup(records: Sequence[Mapping[str, Any]], **more: Any) -> dict[str, Any]:
    """Return a file that holds records, as data."""
    keys = ("id", "saved_at", "format", "origin", "content")
    interviews = [{key: one[key] for key in keys} for one in records]
    made_at = "2026-11-20T17:00:00-05:00"
    return {"what": "interview-followup", "format": 2, "made_at": made_at, "interviews": interviews, **more}


def write_file(folder: Path, content: object) -> Path:
    """Write a file to import; text as it is, anything else as JSON."""
    path = folder / "interviews.json"
    text = content if isinstance(content, str) else json.dumps(content)
    path.write_text(text, encoding="utf-8")
    return path
