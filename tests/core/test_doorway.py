"""The doorway: every request gets a reply, problems come back as data, and spans fit the caller's units."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.core import doorway
from followup.core.checklist import RULES
from followup.core.doorway import answer, open_doorway
from followup.core.doorway_types import ReplyData, RequestData
from followup.core.finding import Part
from followup.core.letter import Letter
from followup.core.reply import spanning
from followup.core.request import KINDS
from followup.core.template import FACETS, WORD_BANDS
from followup.library import library_json, load_library

LIBRARY = load_library(Path(__file__).parents[2] / "templates")
ask_json = open_doorway(library_json(LIBRARY))

INTERVIEW: dict[str, Any] = {
    "company": "Fernhollow Analytics",
    "role": "Data Analyst 😀",
    "ended_at": "2026-11-20T15:30:00-05:00",
    "points": ["the migration 🚚 to Snowflake", "how the team handles data contracts"],
    "sender": {"name": "Ana Ruiz 😀", "email": "ana@example.org"},
    "recipients": [
        {"name": "Chidi Okonkwo", "honorific": "Dr", "email": "c.okonkwo@example.org"},
        {"name": "Wang Fang 王芳", "role": "team lead", "email": "wang@example.org"},
    ],
}
BERLIN = {
    "name": "Europe/Berlin",
    "changes": [
        {"at": "2026-11-01T00:00:00Z", "offset_minutes": 60},
        {"at": "2027-03-28T01:00:00Z", "offset_minutes": 120},
    ],
}
LETTER = {
    "subject": "Thank you 😀 for [Day]",
    "body": "Dear Dr Okonkwo,\n\n😀😀 Thank you for the talk on the [Role] role.\n\nKind regards,\nAna Ruiz",
}


def ask(**request: Any) -> ReplyData:
    return answer(request, LIBRARY)


def wheres(reply: ReplyData) -> list[str]:
    assert not reply["ok"]
    return [problem["where"] for problem in reply["problems"]]


def utf16(text: str, start: int, end: int) -> str:
    """Return what JavaScript's `slice` gives."""
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


# ---------------------------------------------------------------- kinds


def test_a_draft_brings_its_report_and_its_dates() -> None:
    reply = ask(kind="draft", template="ty-hm-standard", interview=INTERVIEW, seed=7, zone=BERLIN)
    assert sorted(reply) == ["draft", "kind", "ok", "report", "schedule"]
    assert (reply["ok"], reply["kind"]) == (True, "draft")
    assert reply["draft"]["seed"] == 7
    assert reply["draft"]["template"] == "ty-hm-standard"
    assert reply["report"]["band"] == [60, 180]
    assert reply["report"]["words"] == Letter(subject=None, body=reply["draft"]["body"]).words
    assert reply["schedule"] is not None
    assert reply["schedule"]["zone"] == "Europe/Berlin"
    assert reply["schedule"]["ended_at"] == "2026-11-20T21:30:00+01:00"


def test_every_rule_passed_waits_or_speaks() -> None:
    reply = ask(kind="check", letter=LETTER, interview=INTERVIEW)
    report = reply["report"]
    spoke = {finding["rule"] for finding in report["findings"]}
    waiting = {entry["rule"] for entry in report["waiting"]}
    assert not spoke & set(report["passed"])
    assert not waiting & (spoke | set(report["passed"]))
    assert "placeholder-left" in spoke
    assert "too-soon" in waiting


def test_a_check_needs_no_interview() -> None:
    reply = ask(kind="check", letter={"body": "Thank you."})
    assert reply["ok"]
    assert reply["schedule"] is None
    fewest, most = reply["report"]["band"]
    assert 0 < fewest < most


def test_a_mail_may_be_pasted_with_its_subject_line() -> None:
    pasted = f"Subject: {LETTER['subject']}\n\n{LETTER['body']}"
    reply = ask(kind="check", letter={"subject": "", "body": pasted}, interview=INTERVIEW, units="utf16")
    apart = ask(kind="check", letter=LETTER, interview=INTERVIEW)
    assert [f["rule"] for f in reply["report"]["findings"]] == [
        f["rule"] for f in apart["report"]["findings"]
    ]
    quoted = [f for f in reply["report"]["findings"] if f["quote"]]
    assert {"[Day]", "[Role]"} <= {f["quote"] for f in quoted}
    assert all(utf16(pasted, f["start"], f["end"]) == f["quote"] and f["part"] == "body" for f in quoted)


def test_a_template_gives_the_check_its_purpose_and_its_rules() -> None:
    off = next(template for template in LIBRARY.values() if template.rules_off)
    reply = ask(kind="check", letter=LETTER, template=off.id)
    report = reply["report"]
    heard = {*report["passed"], *(finding["rule"] for finding in report["findings"])}
    assert not heard & set(off.rules_off)


@pytest.mark.parametrize(("length", "words", "speaks"), [("short", 150, True), ("standard", 150, False)])
def test_a_chosen_length_is_what_the_letter_is_measured_by(length: str, words: int, speaks: bool) -> None:
    letter = {"body": "Dear Dr Okonkwo,\n\n" + "Thank you for your time. " * (words // 5)}
    reply = ask(kind="check", letter=letter, template="ty-hm-standard", length=length)
    assert reply["report"]["band"] == list(WORD_BANDS[length])
    assert ("too-long" in {finding["rule"] for finding in reply["report"]["findings"]}) == speaks


def test_rules_can_be_switched_off() -> None:
    reply = ask(kind="check", letter=LETTER, disabled=["placeholder-left"])
    assert "placeholder-left" not in {finding["rule"] for finding in reply["report"]["findings"]}


def test_a_schedule_follows_the_zone_and_the_region() -> None:
    reply = ask(kind="schedule", interview=INTERVIEW, zone=BERLIN)
    assert reply["schedule"] is not None
    assert reply["schedule"]["best"] == "2026-11-21T09:00:00+01:00"
    later = ask(kind="schedule", interview=INTERVIEW, zone=BERLIN, region="de")
    assert later["schedule"] is not None
    assert later["schedule"]["check_ins"][0]["at"] > reply["schedule"]["check_ins"][0]["at"]


def test_advice_names_the_message_that_is_due() -> None:
    reply = ask(kind="advise", interview=INTERVIEW, now="2026-11-20T19:00:00-05:00")
    assert reply["advice"]["move"] == "write"
    assert reply["advice"]["template"] in LIBRARY
    assert reply["advice"]["guide"].startswith("guide/when/")


@pytest.mark.parametrize(
    ("format", "filename", "begins"),
    [
        ("text", "follow-up-chidi-okonkwo.txt", "Subject: Thank you 😀"),
        ("eml", "follow-up-chidi-okonkwo.eml", "X-Unsent: 1\r\nFrom: "),
        ("ics", "follow-up.ics", "BEGIN:VCALENDAR\r\n"),
    ],
)
def test_files_to_save(format: str, filename: str, begins: str) -> None:
    reply = ask(kind="export", format=format, letter=LETTER, interview=INTERVIEW)
    assert reply["export"]["filename"] == filename
    assert reply["export"]["text"].startswith(begins)


def test_an_export_goes_to_the_recipient_in_view() -> None:
    reply = ask(kind="export", format="mailto", letter=LETTER, interview=INTERVIEW, recipient=1)
    assert reply["export"]["url"].startswith("mailto:wang@example.org?subject=Thank%20you%20%F0%9F%98%80")


def test_a_message_goes_to_the_recipient_in_view() -> None:
    reply = ask(kind="export", format="eml", letter=LETTER, interview=INTERVIEW, recipient=1)
    assert "<wang@example.org>" in reply["export"]["text"]
    assert reply["export"]["filename"] == "follow-up-wang-fang-王芳.eml"


def test_an_export_can_fill_its_template_itself() -> None:
    request = {"template": "ty-hm-standard", "interview": INTERVIEW, "seed": 3}
    draft = ask(kind="draft", **request)["draft"]
    text = ask(kind="export", format="text", **request)["export"]["text"]
    assert text == f"Subject: {draft['subject']}\n\n{draft['body']}\n"


def test_a_calendar_file_can_hold_one_event() -> None:
    reply = ask(kind="export", format="ics", interview=INTERVIEW, event="second", now="2026-11-20T21:00:00Z")
    assert reply["export"]["text"].count("BEGIN:VEVENT") == 1
    assert "DTSTAMP:20261120T210000Z" in reply["export"]["text"]


def test_a_link_that_would_be_cut_off_says_what_else_there_is() -> None:
    long = {"subject": "Thank you", "body": "word " * 400}
    reply = ask(kind="export", format="mailto", letter=long)
    assert [problem["code"] for problem in reply["problems"]] == ["too-long-for-mailto"]
    assert ".eml" in reply["problems"][0]["how_to_fix"]


def test_a_description_holds_everything() -> None:
    reply = ask(kind="describe")
    assert [rule["id"] for rule in reply["rules"]] == [rule.id for rule in RULES]
    assert [template["id"] for template in reply["templates"]] == list(LIBRARY)
    assert [facet["name"] for facet in reply["facets"]] == [facet.name for facet in FACETS]
    assert "sender.name" in {field["path"] for field in reply["fields"]}
    assert json.loads(json.dumps(reply)) == reply


# ---------------------------------------------------------------- units


def test_spans_count_what_the_caller_counts() -> None:
    by_units = {}
    for units in ("codepoints", "utf16"):
        reply = ask(kind="check", letter=LETTER, interview=INTERVIEW, units=units)
        by_units[units] = [
            finding for finding in reply["report"]["findings"] if finding["rule"] == "placeholder-left"
        ]
    assert {finding["part"] for finding in by_units["utf16"]} == {"subject", "body"}
    for finding in by_units["codepoints"]:
        assert LETTER[finding["part"]][finding["start"] : finding["end"]] == finding["quote"]
    for finding in by_units["utf16"]:
        assert utf16(LETTER[finding["part"]], finding["start"], finding["end"]) == finding["quote"]
    assert by_units["utf16"] != by_units["codepoints"]


def test_own_words_count_what_the_caller_counts() -> None:
    request = {"kind": "draft", "template": "ty-hm-standard", "interview": INTERVIEW}
    points, units = ask(**request)["draft"], ask(**request, units="utf16")["draft"]
    texts = {"subject": points["subject"], "body": points["body"]}
    own = [texts[span["part"]][span["start"] : span["end"]] for span in points["own_words"]]
    assert own == [utf16(texts[span["part"]], span["start"], span["end"]) for span in units["own_words"]]
    assert "how the team handles data contracts" in own
    assert points["own_words"] != units["own_words"]


@given(text=st.text(), data=st.data())
def test_positions_become_utf16_units(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = spanning(None, text, utf16=True)(Part.BODY, start, end)
    assert utf16(text, span["start"], span["end"]) == text[start:end]


# ---------------------------------------------------------------- what is wrong


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (None, ["request"]),
        ([], ["request"]),
        ("draft", ["request"]),
        ({}, ["kind"]),
        ({"kind": "drafts"}, ["kind"]),
        ({"kind": ["draft"]}, ["kind"]),
        ({"kind": "draft"}, ["template"]),
        ({"kind": "draft", "template": "ty-hm-standrad"}, ["template"]),
        ({"kind": "draft", "template": 5}, ["template"]),
        ({"kind": "draft", "template": {}}, ["template"]),
        ({"kind": "check"}, ["letter"]),
        ({"kind": "check", "letter": "Dear"}, ["letter"]),
        ({"kind": "check", "letter": {"subject": "x"}}, ["letter"]),
        ({"kind": "check", "letter": {"body": 5}}, ["letter"]),
        ({"kind": "check", "letter": {"body": "x", "to": "y"}}, ["letter"]),
        ({"kind": "check", "letter": {"body": "x" * 20_001}}, ["letter.body"]),
        ({"kind": "check", "letter": {"subject": "x" * 1_001, "body": ""}}, ["letter.subject"]),
        ({"kind": "check", "letter": {"body": ""}, "recipient": 3}, ["recipient"]),
        ({"kind": "check", "letter": {"body": ""}, "recipient": True}, ["recipient"]),
        ({"kind": "check", "letter": {"body": ""}, "seed": 10**4400}, ["seed"]),
        ({"kind": "check", "letter": {"body": ""}, "units": "bytes"}, ["units"]),
        ({"kind": "check", "letter": {"body": ""}, "disabled": "pushy"}, ["disabled"]),
        ({"kind": "check", "letter": {"body": ""}, "disabled": ["pushi", 3]}, ["disabled", "disabled"]),
        ({"kind": "check", "letter": {"body": ""}, "send_at": "2026-11-20T09:00:00"}, ["send_at"]),
        ({"kind": "check", "letter": {"body": ""}, "now": 5}, ["now"]),
        ({"kind": "check", "letter": {"body": ""}, "purpose": "thanks"}, ["purpose"]),
        ({"kind": "schedule"}, ["ended_at"]),
        ({"kind": "schedule", "interview": 5}, ["interview"]),
        ({"kind": "schedule", "interview": INTERVIEW, "zone": {}}, ["zone.name", "zone.changes"]),
        ({"kind": "advise", "interview": INTERVIEW}, ["now"]),
        ({"kind": "export", "letter": LETTER}, ["format"]),
        ({"kind": "export", "format": "pdf"}, ["format"]),
        ({"kind": "export", "format": "eml"}, ["letter"]),
        ({"kind": "export", "format": "ics", "interview": INTERVIEW, "event": "third"}, ["event"]),
        ({"kind": "export", "format": "ics", "interview": INTERVIEW, "event": 3}, ["event"]),
        ({"kind": "describe", "colour": "red"}, ["colour"]),
        ({"kind": "describe", 5: "red"}, ["5"]),
    ],
)
def test_what_is_wrong_comes_back_with_its_place(request_: Any, expected: list[str]) -> None:
    assert wheres(answer(request_, LIBRARY)) == expected


def test_all_problems_come_at_once() -> None:
    interview = {"compnay": "x", "ended_at": "yesterday", "recipients": [{"email": "nobody"}]}
    reply = ask(kind="draft", template="ty-hm-standart", interview=interview, units="bytes", now="soon")
    assert sorted(wheres(reply)) == ["compnay", "ended_at", "now", "recipients.0.email", "template", "units"]
    assert "ty-hm-standard" in next(p["how_to_fix"] for p in reply["problems"] if p["where"] == "template")


def test_missing_needs_name_the_field() -> None:
    reply = ask(kind="draft", template="ty-hm-standard", interview={"recipients": [{"name": "Chidi"}]})
    assert {"company", "role", "sender.name", "ended_at", "points"} <= set(wheres(reply))


def nested(levels: int) -> Any:
    value: Any = "x"
    for level in range(levels):
        value = [value] if level % 2 else {"a": value}
    return value


@pytest.mark.parametrize(
    "data",
    [
        {"kind": "schedule", "interview": nested(100_000)},
        {"kind": "schedule", "interview": {"points": ["x"] * 10_000}},
        {"kind": "schedule", "interview": {str(n): n for n in range(10_000)}},
    ],
)
def test_what_is_too_large_or_too_deep_is_refused(data: Any) -> None:
    assert wheres(answer(data, LIBRARY)) == ["request"]


def test_a_table_that_holds_itself_is_refused() -> None:
    data: dict[str, Any] = {"kind": "schedule"}
    data["interview"] = data
    assert wheres(answer(data, LIBRARY)) == ["request"]


def test_our_own_faults_come_back_without_what_was_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("Chidi Okonkwo")

    monkeypatch.setattr(doorway, "check_letter", fail)
    reply = ask(kind="check", letter=LETTER)
    assert [problem["code"] for problem in reply["problems"]] == ["internal"]
    assert "ZeroDivisionError" in reply["problems"][0]["what"]
    assert "Chidi" not in json.dumps(reply)


# ---------------------------------------------------------------- JSON in, JSON out


def test_json_in_json_out_is_the_same_answer() -> None:
    request = {"kind": "draft", "template": "ty-hm-standard", "interview": INTERVIEW, "units": "utf16"}
    text = ask_json(json.dumps(request))
    assert json.loads(text) == answer(request, LIBRARY)
    assert text == json.dumps(json.loads(text), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "not-json"),
        ("{", "not-json"),
        ("[" * 300_000, "wrong-value"),
        ('{"kind": "describe", "seed": ' + "9" * 5_000 + "}", "not-json"),
        ('"' + "x" * 400_001 + '"', "wrong-value"),
    ],
)
def test_what_is_not_a_request_is_refused(text: str, code: str) -> None:
    reply = json.loads(ask_json(text))
    assert [problem["code"] for problem in reply["problems"]] == [code]


def test_lone_surrogates_never_leave() -> None:
    letter = '{"subject": "a \\ud800 [Day\\ud800]", "body": "Dear \\udfff [Role],\\r\\nThank you."}'
    text = ask_json(f'{{"kind": "check", "letter": {letter}, "units": "utf16"}}')
    text.encode("utf-8")
    (subject, body) = [f for f in json.loads(text)["report"]["findings"] if f["rule"] == "placeholder-left"]
    assert (subject["start"], subject["end"], subject["quote"]) == (4, 10, "[Day\ufffd]")
    assert (body["start"], body["end"]) == (7, 13)
    ask_json('{"kind": "\\ud800", "\\udfff": 1, "interview": {"\\ud800": "\\ud800"}}').encode("utf-8")


# ---------------------------------------------------------------- anything at all

scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=20)
values = st.recursive(
    scalars, lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=8), inner), max_leaves=8
)
interviews = st.fixed_dictionaries(
    {},
    optional={
        key: values | st.just(INTERVIEW.get(key))
        for key in (*INTERVIEW, "sent", "offer", "region", "time_zone")
    },
)
requests = st.fixed_dictionaries(
    {"kind": st.sampled_from(KINDS)},
    optional={
        **{key: values for key in RequestData.__annotations__ if key != "kind"},
        "interview": interviews | values,
        "template": st.sampled_from(sorted(LIBRARY)) | values,
        "letter": st.fixed_dictionaries({"body": st.text(st.characters())}, optional={"subject": st.text()})
        | values,
        "zone": st.just(BERLIN) | values,
        "now": st.just("2026-11-24T09:00:00+01:00") | values,
        "format": st.sampled_from(["text", "mailto", "eml", "ics"]) | values,
        "units": st.just("utf16") | values,
    },
)


@settings(max_examples=200)
@given(request=requests | values)
def test_nothing_is_ever_raised(request: Any) -> None:
    reply = answer(request, LIBRARY)
    assert reply["ok"] or reply["problems"]
    json.dumps(reply, ensure_ascii=False, allow_nan=False).encode("utf-8")
    for problem in reply.get("problems", []):
        assert problem["code"] != "internal", problem
        assert all(problem[key] for key in ("where", "what", "how_to_fix")) or problem["where"] == ""


@settings(max_examples=100)
@given(text=st.text(st.characters(), max_size=60) | values.map(json.dumps))
def test_no_text_is_ever_too_much(text: str) -> None:
    json.loads(ask_json(text))


# ---------------------------------------------------------------- a panel, and what is measured

SAME = {
    "subject": "Thank you",
    "body": "Dear Wang Fang,\n\nWe spoke about Snowflake and data contracts.\n\nAna Ruiz",
}


def test_the_letters_of_a_panel_are_compared() -> None:
    letter = {"subject": "Thank you", "body": SAME["body"].replace("Wang Fang", "Dr Okonkwo")}
    alone = ask(kind="check", interview=INTERVIEW, letter=letter)["report"]
    panel = ask(kind="check", interview=INTERVIEW, letter=letter, others=[SAME])["report"]
    assert alone["likeness"] is None
    assert panel["likeness"] == 1
    assert [f["rule"] for f in panel["findings"] if f not in alone["findings"]] == ["panel-similarity"]
    assert "panel-similarity" not in alone["passed"]
    history = {"body": "Dear Wang Fang,\n\nHello.\n\nOn 5 March 2026, Chidi wrote:\n> " + SAME["body"]}
    assert ask(kind="check", interview=INTERVIEW, letter=letter, others=[history])["report"]["likeness"] < 0.5


def test_the_share_of_own_words_is_told_also_of_a_pasted_mail() -> None:
    report = ask(kind="check", interview=INTERVIEW, letter=SAME)["report"]
    assert 0.3 < report["own_share"] < 1
    pasted = {"body": f"Subject: {SAME['subject']}\n\n{SAME['body']}"}
    assert ask(kind="check", interview=INTERVIEW, letter=pasted)["report"]["own_share"] == report["own_share"]
    draft = ask(kind="draft", interview=INTERVIEW, template="ty-hm-standard", seed=1)["report"]
    assert 0.1 < draft["own_share"] < 0.9


@pytest.mark.parametrize(
    ("part", "value", "where"),
    [
        ("others", "letters", "others"),
        ("others", [SAME] * 13, "others"),
        ("others", [SAME, 5], "others.1"),
        ("others", [{"body": None}], "others.0"),
        ("others", [{"body": "x" * 20_001}], "others.0.body"),
        ("proofread", "yes", "proofread"),
        ("proofread", 1, "proofread"),
    ],
)
def test_what_is_wrong_with_the_panel_is_said(part: str, value: Any, where: str) -> None:
    assert wheres(ask(kind="check", interview=INTERVIEW, letter=SAME, **{part: value})) == [where]
    assert ask(kind="check", interview=INTERVIEW, letter=SAME, **{part: None})["ok"]


# ---------------------------------------------------------------- what the candidate chose, and what changes


def test_what_is_ignored_is_left_out_and_named() -> None:
    before = ask(kind="check", letter=LETTER)["report"]
    chosen = before["findings"][0]["key"]
    after = ask(kind="check", letter=LETTER, ignored=[chosen, "long-gone"])["report"]
    assert after["findings"] == [finding for finding in before["findings"] if finding["key"] != chosen]
    assert after["ignored"] == [chosen]
    assert before["ignored"] == []
    assert before["findings"][0]["rule"] not in after["passed"]


@pytest.mark.parametrize("value", ["key", [3], ["x" * 201], ["key"] * 501])
def test_what_is_ignored_is_a_list_of_keys(value: Any) -> None:
    assert wheres(ask(kind="check", letter=LETTER, ignored=value)) == ["ignored"]


def test_a_draft_tells_what_it_would_change_in_a_letter() -> None:
    asked = {"kind": "draft", "interview": INTERVIEW, "template": "ty-hm-standard", "seed": 1}
    draft = ask(**asked)
    assert "changes" not in draft
    body = draft["draft"]["body"]
    mine = {"body": body.replace("Dear Dr Okonkwo,", "Dear Chidi,")}
    changes = [(one["change"], one["text"].strip()) for one in ask(**asked, letter=mine)["changes"]]
    assert changes[1:3] == [("removed", "Chidi,"), ("added", "Dr Okonkwo,")]
    assert [change for change, _ in changes] == ["same", "removed", "added", "same"]
    assert [one["change"] for one in ask(**asked, letter={"body": body})["changes"]] == ["same"]


def test_length_is_told_in_what_the_channel_counts() -> None:
    letter = {"body": "Thank you for Friday 😀"}
    mail = ask(kind="check", letter=letter)["report"]
    assert (mail["characters"], mail["most_characters"], mail["seconds"]) == (None, None, None)
    note = ask(kind="check", letter=letter, channel="linkedin")["report"]
    assert (note["characters"], note["most_characters"], note["seconds"]) == (23, 300, None)
    spoken = ask(kind="check", letter={"body": "Hello again. " * 25}, channel="voicemail")["report"]
    assert (spoken["characters"], spoken["seconds"]) == (None, 20)


def test_the_nearest_of_the_others_is_named() -> None:
    other = {"body": "Dear Bo,\n\nThe drawing of the old pipeline helped me most on that day.\n\nAna Ruiz"}
    report = ask(kind="check", interview=INTERVIEW, letter=SAME, others=[other, SAME])["report"]
    assert (report["nearest"], report["likeness"]) == (1, 1)
    assert ask(kind="check", interview=INTERVIEW, letter=SAME)["report"]["nearest"] is None


# ---------------------------------------------------------------- what is due, and the way back to the desk


def test_advice_comes_from_answers_where_there_are_some() -> None:
    answers = {"stage": "video", "happened": "asked", "when": "2026-11-23"}
    reply = ask(kind="advise", answers=answers, now="2026-11-25T10:00:00Z")
    assert (reply["advice"]["move"], reply["advice"]["title"]) == ("wait", "Wait")
    assert reply["advice"]["next_at"] == "2026-11-30T09:00:00+00:00"
    assert wheres(ask(kind="advise", answers={"stage": "video"}, now="2026-11-25T10:00:00Z")) == [
        "answers.happened"
    ]


def test_the_questions_are_described() -> None:
    questions = ask(kind="describe")["questions"]
    assert questions["stage"]["question"].endswith("?")


def test_calendar_entries_name_a_template_and_nothing_personal() -> None:
    asked = {"kind": "export", "format": "ics", "interview": INTERVIEW, "desk": "https://example.org/draft/"}
    text = ask(**asked)["export"]["text"].replace("\r\n ", "")
    assert text.count("URL:https://example.org/draft/?template=") == 3
    assert "?template=st-first" in text
    assert "?template=st-second" in text
    typed = ("Fernhollow", "Okonkwo", "Ana", "Snowflake")
    assert not any(word in text for word in typed)
    named = ask(**asked, name_company=True)["export"]["text"]
    assert named.count("SUMMARY:Follow up: Fernhollow Analytics") == 3
    chosen = ask(**asked, template="ty-late", event="best")["export"]["text"].replace("\r\n ", "")
    assert "?template=ty-late" in chosen
    assert chosen.count("BEGIN:VEVENT") == 1


@pytest.mark.parametrize(
    "address", ["example.org", "javascript:alert(1)", "https://a.example/?x", "https://a b"]
)
def test_a_way_back_is_a_plain_address(address: str) -> None:
    asked = {"kind": "export", "format": "ics", "interview": INTERVIEW}
    assert wheres(ask(**asked, desk=address)) == ["desk"]
