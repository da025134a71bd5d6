"""The browser's Python gives byte for byte the answers of this one: `pytest tests/same_answer`."""

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from followup.core.doorway import open_doorway
from followup.core.template import template_data
from followup.library import library_json, load_library
from followup.website.runtime.build import build_runtime
from followup.website.runtime.in_node import run_in_pyodide
from tests.same_answer.asked import requests

ROOT = Path(__file__).resolve().parents[2]
FEWEST = 100

# Both Pythons run this very source. JSON in and out, so that even half a surrogate pair crosses unharmed.
SOURCE = """
import json

def answers(argument):
    from followup.core.doorway import open_doorway

    given = json.loads(argument)
    answer = open_doorway(given["library"])
    return json.dumps([answer(request) for request in given["requests"]])
"""


@pytest.fixture(scope="module")
def given() -> str:
    """The library and all requests, as JSON; each request is JSON text already, as the worker sends it."""
    templates = load_library(ROOT / "templates")
    asked = requests([(id, template_data(template)["sample"]) for id, template in templates.items()])
    texts = [json.dumps(request) for request in asked] + ["not JSON", "", "[", "\ud83d"]
    return json.dumps({"library": library_json(templates), "requests": texts})


@pytest.fixture(scope="module")
def here(given: str) -> list[str]:
    namespace: dict[str, Callable[[str], str]] = {}
    exec(SOURCE, namespace)  # the same source as in the browser's Python
    answers: list[str] = json.loads(namespace["answers"](given))
    return answers


@pytest.fixture(scope="module")
def there(given: str) -> list[str]:
    runtime = build_runtime(ROOT / "node_modules", ROOT / ".cache" / "runtime")
    archive = dict(runtime.files)["python.zip"]
    pyodide = ROOT / "node_modules" / "pyodide"
    answers: list[str] = json.loads(
        run_in_pyodide(pyodide, archive, source=SOURCE, function="answers", argument=given)
    )
    return answers


def test_every_answer_is_the_same(given: str, here: list[str], there: list[str]) -> None:
    asked = json.loads(given)["requests"]
    assert len(here) == len(there) == len(asked) >= FEWEST
    different = [
        f"{request[:300]}\n  here:  {mine[:600]}\n  there: {theirs[:600]}"
        for request, mine, theirs in zip(asked, here, there, strict=True)
        if mine != theirs
    ]
    assert not different, f"{len(different)} of {len(asked)} differ:\n" + "\n".join(different[:3])


def test_the_requests_are_worth_comparing(given: str, here: list[str]) -> None:
    asked = [_read(text) for text in json.loads(given)["requests"]]
    replies: list[dict[str, Any]] = [json.loads(text) for text in here]
    kinds = Counter(reply.get("kind") for reply in replies if reply["ok"])
    assert {"draft", "check", "schedule", "export", "describe"} <= set(kinds)
    assert kinds["draft"] >= len(load_library(ROOT / "templates"))
    assert sum(not reply["ok"] for reply in replies) >= 20
    assert sum(any(ord(char) > 0xFFFF for char in text) for text in here) >= 20
    media = {reply["export"].get("media_type") for reply in replies if reply["ok"] and "export" in reply}
    assert len(media) >= 3
    assert {request.get("units") for request in asked if isinstance(request, dict)} >= {"utf16", "codepoints"}


def test_an_answer_that_differs_is_seen(given: str, here: list[str], there: list[str]) -> None:
    planted = [*there[:-1], there[-1] + " "]
    with pytest.raises(AssertionError, match="1 of"):
        test_every_answer_is_the_same(given, here, planted)


def test_answers_of_one_python_do_not_depend_on_what_was_asked_before(given: str, here: list[str]) -> None:
    about = json.loads(given)
    answer = open_doorway(about["library"])
    assert [answer(request) for request in reversed(about["requests"])] == here[::-1]


def _read(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None
