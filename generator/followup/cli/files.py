"""Files that commands take: interviews, letters, templates. Every failure becomes a problem with a place."""

import json
import re
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import followup
from followup.core.letter import Letter
from followup.core.problems import Problem, ProblemsError
from followup.library import Shelf, read_shelf

LARGEST = 1_000_000
"""Bytes of an interview or a letter; more is another kind of file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFile:
    """A letter and where its parts stand in its file."""

    name: str
    text: str
    """What the file holds, with `\\n` for every line break."""
    letter: Letter
    subject_at: int
    body_at: int


def read_interview(name: str) -> Mapping[str, Any]:
    """Return what a .toml or .json file holds, unchecked. Raises ProblemsError when it cannot be read."""
    if not name.strip():
        raise _failure("--interview", "names no file", "name one such as interview.toml")
    suffix = Path(name).suffix.lower()
    if suffix not in (".toml", ".json"):
        raise _failure(
            name, "is neither TOML nor JSON by its name", "name it interview.toml or interview.json"
        )
    text = _decoded(name, _content(name))
    try:
        data = tomllib.loads(text) if suffix == ".toml" else json.loads(text, object_pairs_hook=_once)
    except tomllib.TOMLDecodeError as error:
        raise _failure(
            _toml_place(name, str(error), text), f"is not TOML: {_reason(error)}", "mend that line"
        ) from error
    except json.JSONDecodeError as error:
        place = f"{name}:{error.lineno}:{error.colno}"
        raise _failure(place, f"is not JSON: {error.msg}", "mend that line") from error
    except _TwiceError as error:
        raise _failure(name, f"holds “{error}” twice in one object", "keep one of them") from error
    except (RecursionError, ValueError) as error:
        raise _failure(
            name, "is nested too deeply, or holds a number without end", "write it anew"
        ) from error
    if not isinstance(data, Mapping):
        raise _failure(name, "holds no table", "write key = value pairs, or one JSON object")
    return data


class _TwiceError(Exception):
    """A key that stands twice in one JSON object; the parser alone would lose the first."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the pairs of one JSON object. Raises _TwiceError for a key that comes back."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _TwiceError(key)
        found[key] = value
    return found


def read_letter(name: str) -> LetterFile:
    """Return the letter in a file, `-` for standard input. Raises ProblemsError when it cannot be read."""
    shown = "<stdin>" if name == "-" else name
    text = _decoded(shown, _content(name)).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise _failure(shown, "holds no letter", "write it there: Subject: …, a blank line, the body")
    letter = Letter.from_text(text)
    body_at = text.rfind(letter.body) if letter.body else len(text)
    subject = letter.subject or ""
    label = re.search(r"subject:", text, re.IGNORECASE) if letter.subject is not None else None
    subject_at = text.find(subject, label.end()) if label else 0
    return LetterFile(name=shown, text=text, letter=letter, subject_at=subject_at, body_at=body_at)


def read_templates(folder: str | None) -> Shelf:
    """Return the templates of a folder; without one, those in the package, else those of the repository.

    One that cannot be used leaves the others in use. Raises ProblemsError where none can be.
    """
    shelf = read_shelf(templates_folder(folder))
    if not shelf.templates:
        raise ProblemsError(shelf.problems)
    return shelf


def templates_folder(folder: str | None) -> Path:
    """Return the folder of the templates. Raises ProblemsError where there is none."""
    if folder is not None:
        if not Path(folder).is_dir():
            raise _failure(
                "--templates", f"{folder} is not a folder", "name the folder that holds <purpose>/<id>.md"
            )
        return Path(folder)
    package = Path(followup.__file__).parent
    for place in (package / "library", *package.parents):
        if (place / "templates").is_dir():
            return place / "templates"
    raise _failure("--templates", "no templates were found", "name their folder with --templates DIR")


def write_file(name: str, content: bytes) -> str:
    """Write a file; return a line that says so, and whether one was replaced. Raises ProblemsError."""
    if not name.strip():
        raise _failure("--ics", "names no file", "name one such as dates.ics")
    path = Path(name)
    try:
        there = path.exists()
        path.write_bytes(content)
    except OSError as error:
        raise _failure(name, f"cannot be written: {error.strerror}", "choose another place") from error
    except ValueError as error:  # a NUL in the name
        raise _failure(name, "is not a file name", "check the name") from error
    return f"{name}: {'replaced' if there else 'written'}"


def _content(name: str) -> bytes:
    try:
        if name == "-":
            content = sys.stdin.buffer.read(LARGEST + 1)
        else:
            with Path(name).open("rb") as file:
                content = file.read(LARGEST + 1)
    except OSError as error:
        raise _failure(
            name, f"cannot be read: {error.strerror}", "check the name and who may read it"
        ) from error
    except ValueError as error:  # a NUL in the name
        raise _failure(name, "is not a file name", "check the name") from error
    if len(content) > LARGEST:
        raise _failure(
            name, f"is larger than {LARGEST:,} bytes", "pass a text file with one letter or one interview"
        )
    return content


def _decoded(name: str, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _failure(f"{name}:{line}", "is not UTF-8 text", "save the file as UTF-8") from error


_AT = re.compile(r" \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")


def _toml_place(name: str, message: str, text: str) -> str:
    match = _AT.search(message)
    if match is None or match["line"] is None:
        return f"{name}:{text.count(chr(10)) + 1}"
    return f"{name}:{match['line']}:{match['column']}"


def _reason(error: tomllib.TOMLDecodeError) -> str:
    return _AT.sub("", str(error))


def _failure(where: str, what: str, how_to_fix: str) -> ProblemsError:
    return ProblemsError([Problem(code="unreadable", where=where, what=what, how_to_fix=how_to_fix)])
