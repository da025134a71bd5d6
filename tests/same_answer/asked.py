"""The requests of the same-answer test: every kind, every template, texts of many scripts and of bad intent.

Made from lists alone, so that both Pythons are asked the same. Knows nothing of what a right answer is.
"""

from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from typing import Any

TEXTS = (
    "the migration to Snowflake",
    "Größe & Übergabe, naïve façade",
    "データ基盤の移行について",
    "المحادثة حول الفريق",
    "\u200fעברית mixed with English\u200f",
    "👩‍👩‍👧‍👦 and 🇯🇵 and 👋🏽",
    "Zalgo h̷e̷l̷l̷o̷ e\u0301 vs é",
    "{{ 7 * 7 }} {% for x in range(9) %}{% endfor %} {# no #}",
    "<script>alert(1)</script>\"'&amp;",
    "line one\nline two\r\nline three\u2028four\u0085five",
    "nul \x00 and bell \x07 and esc \x1b[31m",
    "lone \ud83d surrogate \udc4b",
    "Subject: hello\r\nBcc: x@example.org",
    "100% of %s and {0.__class__}",
    "ＦＵＬＬ　ＷＩＤＴＨ ﬁ ligature ß ẞ İ ı",
    "a" * 190,
    "…!!!???  ---  ***",
    "ℌ𝔢𝔩𝔩𝔬 𝓌𝑜𝓇𝓁𝒹 𐍈",
)
ANSWERS = (
    ("video", "fresh", "2026-11-30T15:30:00-05:00"),
    ("video", "thanked", "2026-11-20"),
    ("panel", "thanked-with-day", "2026-12-04"),
    ("application", "applied", "2026-11-09"),
    ("second", "asked-twice", "2026-11-20"),
    ("final", "other-offer", "2026-12-10"),
    ("offer", "offer-too-short", "2026-12-10"),
    ("post-rejection", "refused", ""),
    ("phone", "nobody-came", ""),
    ("offer", "asked", "2026-11-20"),
)
NAMES = (
    "Ana Ruiz",
    "Зоя Ёлкина",
    "王小明",
    "محمد علي",
    "O’Brien-Smith 🦊",
    "Søren Ångström",
    "{{ name }}",
    "İpek Işık",
)
BODIES = (
    "Dear {name},\n\nThank you for the the time. i look forward to here from you asap!!!\n\n{text}\n\nBest\n",
    "👋 {name}\n\n{text} {text}\n\nJust checking in to see if there is any update? [Company]\n\n{me}",
    "{text}",
    "",
    "Hi {name}, I am so sorry to bother you, again. I recieved your mail on the {text}.\r\n\r\nBest,\r\n{me}",
    (
        "Dear {name},\n\nI enjoied our discusion, alot, and teh well-knwon colour of your center.\n"
        "Definately {text} is realy intresting; the pipline qwxzzy and kubernets dont wory me, "
        "naïve aquantences do.\n\nSincerly,\n{me}"
    ),
    "TO WHOM IT MAY CONCERN\n\n" + "I am desperate. " * 30 + "\n\n{text}\n\nSincerely\n{me}",
)
MOMENTS = (
    "2026-11-20T15:30:00-05:00",
    "2026-03-07T17:45:00-05:00",
    "2026-10-24T09:00:00+02:00",
    "2026-12-24T19:59:00+09:00",
    "2027-01-01T00:00:00+00:00",
)
ZONE = {
    "name": "America/New_York",
    "changes": [
        {"at": "2026-01-01T00:00:00+00:00", "offset_minutes": -300},
        {"at": "2026-03-08T07:00:00+00:00", "offset_minutes": -240},
        {"at": "2026-11-01T06:00:00+00:00", "offset_minutes": -300},
    ],
}
FORMATS = ("text", "mailto", "eml", "ics")
HOSTILE: tuple[Any, ...] = (
    {},
    {"kind": None},
    {"kind": "draft"},
    {"kind": "draft", "template": 5, "interview": []},
    {"kind": "draft", "template": "no-such-template", "interview": {}},
    {"kind": "draft", "template": "ty-hm-standard", "interview": {"compny": "x", "ended_at": "yesterday"}},
    {"kind": "draft", "template": "ty-hm-standard", "interview": {"recipients": [5, {"name": 7}]}},
    {"kind": "check"},
    {"kind": "check", "letter": "text"},
    {"kind": "check", "letter": {"subject": 3, "body": None}},
    {"kind": "check", "letter": {"subject": "x", "body": "y"}, "send_at": "soon", "units": "bytes"},
    {"kind": "check", "letter": {"subject": "x", "body": "y"}, "disabled": "all", "purpose": "spam"},
    {"kind": "check", "letter": {"body": "y 😀"}, "ignored": ["pushy-0", 3], "channel": "linkedin"},
    {"kind": "draft", "template": "ty-hm-standard", "interview": {}, "letter": {"body": "Dear 😀"}},
    {"kind": "schedule", "interview": {}},
    {"kind": "schedule", "interview": {"ended_at": "2026-11-20T15:30:00"}},
    {"kind": "schedule", "interview": {"ended_at": MOMENTS[0]}, "zone": {"name": "x", "changes": "no"}},
    {"kind": "export", "format": "pdf", "letter": {"subject": "x", "body": "y"}},
    {"kind": "export", "format": "mailto", "letter": {"subject": "x", "body": "long 👋 " * 900}},
    {"kind": "export", "format": "ics", "interview": {}},
    {"kind": "\ud83d", "interview": {"company": "\udc4b"}},
    [],
    "draft",
    5,
)


def requests(templates: Sequence[tuple[str, dict[str, Any]]]) -> list[Any]:
    """Return the requests; `templates` holds the id and the sample interview, as data, of every template."""
    asked: list[Any] = [{"kind": "describe"}, {"kind": "describe", "units": "utf16"}]
    asked += _drafts(templates)
    asked += _letters(templates)
    asked += _dates()
    asked += _answers()
    asked += HOSTILE
    return asked


def interview(number: int) -> dict[str, Any]:
    """Return an interview with odd text in every field; the same for the same number."""
    text = list(islice(cycle(TEXTS), number, number + 12))
    name = list(islice(cycle(NAMES), number, number + 4))
    return {
        "company": text[0][:80], "role": text[1][:80], "stage": "panel",
        "ended_at": MOMENTS[number % len(MOMENTS)], "scheduled_at": MOMENTS[0],
        "promised_reply_by": "2027-02-01", "proposed_times": [MOMENTS[1]], "points": text[2:4],
        "moment": text[4], "skill": text[5], "questions": [text[6]], "concern": text[7],
        "material": text[8], "reason": text[9], "attachments": [text[10]], "referrer": name[0],
        "correction": {"was": name[1], "right": name[2]},
        "sender": {"name": name[0], "email": "ana@example.org", "phone": "555 0100"},
        "open_question": {"question": text[0], "answer": text[11]},
        "offer": {"deadline": "2026-12-01", "start_date": "2027-01-04"},
        "recipients": [
            {"name": name[1], "honorific": "Dr", "role": text[2][:50]},
            {"name": name[3], "points": text[:2]},
        ],
    }  # fmt: skip


def _drafts(templates: Sequence[tuple[str, dict[str, Any]]]) -> Iterator[dict[str, Any]]:
    for number, (id, sample) in enumerate(templates):
        base = {"kind": "draft", "template": id, "now": "2026-11-21T08:00:00-05:00"}
        yield {**base, "interview": sample, "seed": number, "zone": ZONE}
        yield {**base, "interview": interview(number), "seed": number + 1, "recipient": 1, "units": "utf16"}
        yield {**base, "interview": interview(number + 7), "units": "codepoints", "region": "jp"}
        yield {**base, "interview": sample, "letter": {"body": BODIES[number % len(BODIES)]}}
        yield {**base, "interview": {}}


def _letters(templates: Sequence[tuple[str, dict[str, Any]]]) -> Iterator[dict[str, Any]]:
    for number, text in enumerate(TEXTS):
        names = {"name": NAMES[number % len(NAMES)], "me": NAMES[number % 3], "text": text}
        letter = {"subject": text[:60], "body": BODIES[number % len(BODIES)].replace("{text}", text)}
        letter["body"] = letter["body"].replace("{name}", names["name"]).replace("{me}", names["me"])
        yield {"kind": "check", "letter": letter, "units": "utf16"}
        yield {
            "kind": "check",
            "letter": letter,
            "interview": interview(number),
            "template": templates[number % len(templates)][0],
            "send_at": "2026-11-23T09:00:00-05:00",
            "units": "utf16",
        }
        yield {
            "kind": "export",
            "format": FORMATS[number % 3],
            "letter": letter,
            "interview": interview(number),
        }


def _dates() -> Iterator[dict[str, Any]]:
    for number, moment in enumerate(MOMENTS):
        about = {
            **interview(number),
            "ended_at": moment,
            "promised_reply_by": "2027-02-01" if number % 2 else None,
        }
        yield {"kind": "schedule", "interview": about, "zone": ZONE}
        yield {"kind": "advise", "interview": about, "now": "2026-12-02T10:00:00-05:00", "zone": ZONE}
        for event in ("best", "first", "second"):
            yield {"kind": "export", "format": "ics", "interview": about, "event": event, "zone": ZONE}
        yield {"kind": "export", "format": "ics", "interview": about, "now": moment}
        back = {"desk": "https://example.org/draft/", "name_company": bool(number % 2)}
        yield {"kind": "export", "format": "ics", "interview": about, "now": moment, **back}


def _answers() -> Iterator[dict[str, Any]]:
    for stage, happened, when in ANSWERS:
        answers = {"stage": stage, "happened": happened, "when": when}
        yield {"kind": "advise", "answers": answers, "now": "2026-12-02T10:00:00-05:00", "zone": ZONE}
