"""The session that the trace watches: whatever it imports from the archive goes to the browser.

It goes through everything that a visitor can do, errors included. Pyodide itself runs it, where neither the
website nor the library exists: it may import nothing of ours but the core.
"""

import importlib
import json
import sys
import traceback
from collections.abc import Callable, Iterable
from typing import Any

INTERVIEW: dict[str, Any] = {
    "company": "Fernhollow Analytics",
    "role": "Data Analyst",
    "stage": "panel",
    "ended_at": "2026-11-20T15:30:00-05:00",
    "promised_reply_by": "2026-11-27",
    "points": ["the migration to Snowflake", "Größe 👋 شكرا"],
    "questions": ["how the team shares on-call duty"],
    "material": "the write-up of the churn model",
    "sender": {"name": "Ana Ruiz 👋", "email": "ana@example.org", "link": "example.org/ana"},
    "open_question": {
        "question": "what the rollback plan would be",
        "answer": "I would keep both warehouses in step.",
    },
    "recipients": [
        {"name": "Chidi Okonkwo", "honorific": "Dr", "email": "c.okonkwo@example.org"},
        {"role": "hiring manager"},
    ],
}

ZONE = {
    "name": "America/New_York",
    "changes": [
        {"at": "2026-11-01T06:00:00+00:00", "offset_minutes": -300},
        {"at": "2027-03-14T07:00:00+00:00", "offset_minutes": -240},
    ],
}

LETTER = {
    "subject": "Thank you: Data Analyst conversation on Friday 👋",
    "body": (
        "Dear Dr Okonkwo,\n\nThank you for the the time. i look forward to here from you asap!!! "
        "We talked about Größe 👋 شكرا.\n\nKind regards,\nAna Ruiz"
    ),
}

TEMPLATE: dict[str, Any] = {
    "id": "traced",
    "title": "Traced",
    "description": "A message that uses all that a message may use.",
    "purpose": "thank-you",
    "stage": ["any"],
    "situation": ["normal"],
    "channel": ["email"],
    "recipient": ["hiring-manager"],
    "tone": ["warm"],
    "length": "standard",
    "timing": "within-24h",
    "region": ["any"],
    "needs": [],
    "optional": [],
    "when": "Never.",
    "when_not": "Always.",
    "why": "It is traced.",
    "send": "Never.",
    "sources": [],
    "rules_off": [],
    "lengths": ["standard"],
    "sample": {},
    "subject": "Thank you: {{ role }}",
    "body": (
        "{% if points %}We spoke about {{ points | join(', ') | lower | trim }}.{% endif %}\n\n"
        "{% for question in questions %}{{ loop.index }}. {{ question | capitalize }}{% endfor %}\n\n"
        "{% set name = company | default('them') %}{{ name | upper | title }} {{ role | length }}"
    ),
}


def requests(template_ids: Iterable[str]) -> list[dict[str, Any]]:
    """Return one request for each thing that the doorway does, and some that it refuses."""
    base: dict[str, Any] = {
        "interview": INTERVIEW,
        "zone": ZONE,
        "now": "2026-11-20T18:00:00-05:00",
        "units": "utf16",
    }
    asked: list[dict[str, Any]] = [
        {"kind": "describe"},
        {"kind": "advise", **base},
        {"kind": "schedule", **base},
    ]
    asked.append({"kind": "check", "letter": LETTER, "send_at": "2026-11-21T09:00:00-05:00", **base})
    asked.append({"kind": "check", "letter": LETTER})
    for id in template_ids:
        asked += [{"kind": "draft", "template": id, "seed": seed, **base} for seed in (1, 2)]
        asked.append({"kind": "draft", "template": id, "interview": {}})
    for form in ("text", "mailto", "eml", "ics"):
        asked.append({"kind": "export", "format": form, "letter": LETTER, **base})
    asked.append(
        {"kind": "export", "format": "mailto", "letter": {"subject": "👋", "body": "long " * 2000}, **base}
    )
    asked += [
        {},
        {"kind": "no such kind"},
        {"kind": "draft", "template": "no such template"},
        {"kind": "check", "letter": 5},
    ]
    asked.append({"kind": "draft", "interview": {"compny": "x", "ended_at": "yesterday", "recipients": 5}})
    return asked


def run_session(answer: Callable[[str], str], template_ids: Iterable[str]) -> int:
    """Ask everything through `answer` (JSON to JSON) and return how many replies came."""
    replies = [json.loads(answer(json.dumps(request))) for request in requests(template_ids)]
    return len(replies) + len([answer("not JSON")])


def fail_in_a_template() -> str:
    """Return the traceback of an error inside a message template: what it takes to show one."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined)
    texts = []
    for source in ("{{ missing }}", "{{ 1 / 0 }}", "{% if %}", "{{ ''.__class__.mro() }}"):
        try:
            environment.from_string(source).render()
        except Exception:  # noqa: BLE001 - every kind of error is wanted here, and its text is what counts
            texts.append(traceback.format_exc())
    return "\n".join(texts)


def used_members(names: Iterable[str]) -> list[str]:
    """Return the names of the archive's members that hold these modules."""
    found = set()
    for name in names:
        module = sys.modules[name]
        origin = getattr(getattr(module, "__spec__", None), "origin", None) or ""
        _, zipped, member = origin.partition(".zip/")
        if zipped:
            found.add(member)
    return sorted(found)


def trace(argument: str) -> str:
    """Import the whole core, run the session, and return JSON `{used, early, prepared, replies, errors}`.

    `argument` is JSON `{modules, statements}`: the modules of the core, and every import statement in them.
    """
    wanted = json.loads(argument)
    for name in wanted["modules"]:
        importlib.import_module(name)
    for statement in wanted["statements"]:
        exec(statement, {})
    from followup.core.doorway import open_doorway

    replies = run_session(open_doorway(json.dumps([TEMPLATE])), [TEMPLATE["id"]])
    errors = fail_in_a_template()
    recorder = sys.modules["sitecustomize"]  # see startup_recorder.py, and what trace.py puts before it
    seen = {"used": used_members(list(sys.modules)), "early": used_members(recorder.EARLY)}
    return json.dumps({**seen, "prepared": recorder.recorded(), "replies": replies, "errors": errors})
