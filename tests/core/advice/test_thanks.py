"""Which thank-you fits what was typed, and when none does."""

from typing import Any

import pytest

from followup.core.advice import Move
from followup.core.advice.thanks import thanks_templates
from followup.core.interview import Interview
from tests.core.advice.asking import THANKED, advice_at

EVENING = "2026-11-16T18:00:00Z"
ANSWERED = {"question": "why", "answer": "Because."}
TWO = [{"name": "Bo Li"}, {"name": "Cy Orr"}]


def best(**fields: Any) -> str:
    """Return the id that fits best, whether or not it is written yet."""
    return next(id for id in thanks_templates(Interview.from_data(fields)) if id)


@pytest.mark.parametrize(
    ("stage", "template"),
    [
        ("", "ty-hm-standard"),
        ("recruiter-screen", "ty-recruiter-screen"),
        ("phone", "ty-phone"),
        ("video", "ty-video"),
        ("technical", "ty-hm-standard"),
        ("take-home", "ty-takehome"),
        ("panel", "ty-panel-member"),
        ("onsite", "ty-hm-standard"),
        ("second", "ty-second"),
        ("final", "ty-final-exec"),
        ("informational", "ty-informational"),
        ("career-fair", "ty-career-fair"),
        ("internal", "ty-internal"),
    ],
)
def test_each_stage_has_its_letter(stage: str, template: str) -> None:
    assert best(stage=stage) == template


@pytest.mark.parametrize(
    ("fields", "template"),
    [
        ({"same_day_decision": True, "open_question": ANSWERED}, "ty-same-day-decision"),
        ({"stage": "panel", "open_question": ANSWERED}, "ty-unanswered"),
        ({"stage": "technical", "open_question": ANSWERED}, "ty-technical"),
        ({"open_question": {"question": "why"}}, "ty-hm-standard"),
        ({"concern": "too junior", "concern_answer": "I led six people."}, "ty-concern"),
        ({"concern": "too junior"}, "ty-hm-standard"),
        ({"material": "the write-up", "addition": "I also hold a licence."}, "ty-material"),
        ({"attachments": ["cv.pdf"]}, "ty-material"),
        ({"addition": "I also hold a licence."}, "ty-forgot-point"),
        ({"questions": ["who is on call"]}, "ty-ask"),
        ({"interest": "none", "questions": ["who is on call"]}, "ty-not-pursuing"),
        ({"stage": "informational", "questions": ["who else to ask"]}, "ty-informational"),
        ({"recipients": [{"name": "Jo", "role": "agency recruiter"}]}, "ty-agency"),
        ({"recipients": [{"name": "Jo", "role": "recruiter"}]}, "ty-hm-standard"),
    ],
)
def test_what_was_typed_comes_before_the_stage(fields: dict[str, Any], template: str) -> None:
    assert best(**fields) == template


@pytest.mark.parametrize(
    ("region", "fields", "template"),
    [
        ("uk", {"stage": "panel"}, "ty-panel-group"),
        ("eu", {"recipients": TWO}, "ty-panel-group"),
        ("us", {"stage": "panel", "recipients": TWO}, "ty-panel-member"),
        ("any", {"stage": "panel", "recipients": [{"role": "juror"}] * 7}, "ty-panel-via-coordinator"),
        ("any", {"stage": "onsite", "recipients": TWO, "met": ["Di Fox"]}, "ty-onsite-loop"),
        ("any", {"stage": "onsite", "recipients": TWO}, "ty-hm-standard"),
        ("jp", {"stage": "panel", "questions": ["who is on call"]}, "ty-jp"),
        ("de", {"stage": "onsite"}, "ty-de"),
        ("de", {"stage": "second"}, "ty-second"),
    ],
)
def test_a_panel_and_a_region_have_habits(region: str, fields: dict[str, Any], template: str) -> None:
    assert best(region=region, **fields) == template


def test_the_advice_names_the_template_that_serves_a_redirected_id() -> None:
    assert advice_at(EVENING, stage="video").template == "ty-hm-standard"


def test_in_japan_no_late_letter_is_sent() -> None:
    fields = {"region": "jp", "promised_reply_by": "2026-11-30"}
    assert advice_at("2026-11-17T10:00:00Z", **fields).template == "ty-jp"
    late = advice_at("2026-11-17T18:01:00Z", **fields)
    assert (late.move, late.template) == (Move.WAIT, "")


@pytest.mark.parametrize("stage", ["informational", "career-fair"])
def test_after_a_talk_there_is_a_thank_you_and_nothing_to_ask(stage: str) -> None:
    late = advice_at("2026-11-20T18:00:00Z", stage=stage)
    assert (late.move, late.template != "ty-late") == (Move.WRITE, True)
    for day in ("2026-11-17", "2026-11-25", "2026-12-15"):
        found = advice_at(f"{day}T10:00:00Z", stage=stage, sent=THANKED)
        assert (found.move, found.next_at) == (Move.STOP, None)


def test_who_does_not_want_the_job_says_so_once() -> None:
    assert advice_at(EVENING, interest="none").template == "ty-not-pursuing"
    assert advice_at("2026-11-20T10:00:00Z", interest="none").template == "wd-process"
    assert advice_at("2026-11-27T10:00:00Z", interest="none").template == "wd-process"
    assert advice_at("2026-11-27T10:00:00Z", interest="none", sent=THANKED).move is Move.STOP


@pytest.mark.parametrize("now", ["2026-11-16T14:00:00Z", "2026-11-16T15:30:00Z", "2026-11-16T16:59:00Z"])
def test_nothing_is_sent_from_the_door(now: str) -> None:
    assert advice_at(now, stage="second").move is Move.WAIT


def test_a_decision_on_the_same_day_lets_nothing_wait() -> None:
    found = advice_at("2026-11-16T15:10:00Z", same_day_decision=True)
    assert found.move is Move.WRITE
