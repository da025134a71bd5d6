"""Offers, refusals, corrections and hitches: what is due beside thanks and check-ins, and what is not."""

from typing import Any

import pytest

from followup.core.advice import Move
from tests.core.advice.asking import ASKED, THANKED, advice_at

OFFERED: dict[str, Any] = {"stage": "offer", "offer": {"deadline": "2026-12-04"}}
LATER: dict[str, Any] = {"stage": "offer", "offer": {"deadline": "2026-12-04", "decide_by": "2026-12-11"}}
ELSEWHERE: dict[str, Any] = {"stage": "final", "offer": {"deadline": "2026-12-04"}}
NOW = "2026-11-25T10:00:00Z"


def sent(purpose: str, at: str = "2026-11-24T10:00:00Z") -> tuple[tuple[str, str], ...]:
    return (*THANKED, (purpose, at))


class TestOffer:
    def test_an_offer_is_thanked_for_with_its_date(self) -> None:
        assert advice_at(NOW, sent=THANKED, **OFFERED).template == "of-acknowledge"

    def test_it_needs_no_interview_that_ended(self) -> None:
        assert advice_at(NOW, ended_at=None, **OFFERED).template == "of-acknowledge"

    def test_more_time_is_asked_for_before_anything_else(self) -> None:
        assert advice_at(NOW, sent=THANKED, **LATER).template == "of-time"

    def test_it_is_asked_for_once(self) -> None:
        found = advice_at(NOW, sent=sent("offer-time"), **LATER)
        assert (found.move, found.template) == (Move.WAIT, "")

    def test_a_day_before_the_date_is_no_more_time(self) -> None:
        earlier = {"stage": "offer", "offer": {"deadline": "2026-12-04", "decide_by": "2026-12-01"}}
        assert advice_at(NOW, **earlier).template == "of-acknowledge"

    def test_the_decision_is_left_to_the_candidate_and_looked_at_the_day_before(self) -> None:
        found = advice_at(NOW, sent=sent("logistics"), **OFFERED)
        assert (found.move, found.template) == (Move.WAIT, "")
        assert "Friday 4 December" in found.reason
        assert found.next_at is not None
        assert found.next_at.isoformat() == "2026-12-03T09:00:00+00:00"

    def test_the_day_before_a_monday_is_a_friday(self) -> None:
        found = advice_at(NOW, sent=sent("logistics"), stage="offer", offer={"deadline": "2026-12-07"})
        assert found.next_at is not None
        assert found.next_at.isoformat() == "2026-12-04T09:00:00+00:00"

    @pytest.mark.parametrize("now", ["2026-12-03T09:00:00Z", "2026-12-04T20:00:00Z"])
    def test_nothing_is_looked_at_later_than_that(self, now: str) -> None:
        found = advice_at(now, sent=sent("logistics"), **OFFERED)
        assert (found.move, found.next_at) == (Move.WAIT, None)

    @pytest.mark.parametrize("offer", [OFFERED, LATER])
    def test_a_date_that_has_passed_calls_for_the_telephone(self, offer: dict[str, Any]) -> None:
        found = advice_at("2026-12-05T09:00:00Z", sent=THANKED, **offer)
        assert (found.move, found.template) == (Move.WAIT, "")
        assert "passed" in found.reason

    def test_an_offer_without_a_date_waits_for_one(self) -> None:
        assert advice_at(NOW, stage="offer").move is Move.WAIT

    @pytest.mark.parametrize("purpose", ["offer-accept", "offer-decline", "withdraw"])
    def test_after_the_answer_nothing_is_due(self, purpose: str) -> None:
        assert advice_at(NOW, sent=sent(purpose), **OFFERED).move is Move.STOP


class TestOfferFromElsewhere:
    def test_it_is_the_one_reason_to_write_early(self) -> None:
        found = advice_at(NOW, sent=THANKED, promised_reply_by="2026-12-18", **ELSEWHERE)
        assert found.template == "st-competing-offer"

    def test_it_is_told_once_and_waited_for(self) -> None:
        found = advice_at(NOW, sent=sent("offer-leverage"), **ELSEWHERE)
        assert (found.move, found.template) == (Move.WAIT, "")
        assert found.next_at is not None
        assert found.next_at.isoformat() == "2026-12-04T09:00:00+00:00"

    def test_no_check_in_presses_meanwhile(self) -> None:
        found = advice_at("2026-12-04T12:00:00Z", sent=sent("offer-leverage"), **ELSEWHERE)
        assert (found.move, found.next_at) == (Move.WAIT, None)

    def test_a_date_that_has_passed_is_no_reason(self) -> None:
        found = advice_at("2026-12-07T09:00:00Z", sent=ASKED, **ELSEWHERE)
        assert found.template == "st-second"


class TestRefusal:
    def test_a_no_is_answered(self) -> None:
        assert advice_at(NOW, sent=THANKED, stage="post-rejection").template == "rj-thanks"

    @pytest.mark.parametrize("purpose", ["rejection-reply", "feedback-request"])
    def test_once(self, purpose: str) -> None:
        assert advice_at(NOW, sent=sent(purpose), stage="post-rejection").move is Move.STOP


class TestHitches:
    @pytest.mark.parametrize(
        ("fields", "template"),
        [
            ({"stage": "reference-check", "references": ["Helen Marsh"]}, "st-references"),
            ({"trouble": "the link has expired"}, "fx-process"),
            (
                {
                    "scheduled_at": "2026-11-27T10:00:00Z",
                    "proposed_times": ["2026-11-30T10:00:00Z"],
                },
                "fx-reschedule",
            ),
        ],
    )
    def test_each_has_its_message_and_has_it_once(self, fields: dict[str, Any], template: str) -> None:
        assert advice_at("2026-11-20T10:00:00Z", sent=THANKED, **fields).template == template
        done = advice_at("2026-11-20T10:00:00Z", sent=sent("logistics", "2026-11-19T10:00:00Z"), **fields)
        assert done.move is Move.WAIT

    @pytest.mark.parametrize(
        "fields",
        [
            {"stage": "reference-check"},
            {"references": ["Helen Marsh"]},
            {"scheduled_at": "2026-11-27T10:00:00Z"},
            {"proposed_times": ["2026-11-30T10:00:00Z"]},
            {"scheduled_at": "2026-11-18T10:00:00Z", "proposed_times": ["2026-11-30T10:00:00Z"]},
        ],
    )
    def test_half_of_it_is_no_reason(self, fields: dict[str, Any]) -> None:
        assert advice_at("2026-11-20T10:00:00Z", sent=THANKED, **fields).move is Move.WAIT


class TestCorrection:
    @staticmethod
    def wrong(kind: str, was: str = "Fernholow", right: str = "Fernhollow") -> dict[str, Any]:
        return {"correction": {"kind": kind, "was": was, "right": right}}

    @pytest.mark.parametrize("kind", ["name", "company", ""])
    def test_a_name_in_a_message_that_went_out_is_put_right(self, kind: str) -> None:
        found = advice_at("2026-11-18T10:00:00Z", sent=THANKED, **self.wrong(kind))
        assert found.template == "fx-typo"

    @pytest.mark.parametrize("past", [(), THANKED])
    def test_a_fact_is_put_right_before_or_after_the_thanks(self, past: tuple[tuple[str, str], ...]) -> None:
        found = advice_at("2026-11-17T10:00:00Z", sent=past, **self.wrong("fact", "eleven", "six"))
        assert found.template == "fx-fact"

    def test_without_a_message_what_was_wrong_was_said(self) -> None:
        assert advice_at("2026-11-17T10:00:00Z", **self.wrong("", "2019", "2021")).template == "fx-fact"

    @pytest.mark.parametrize("kind", ["name", "company"])
    def test_a_name_needs_no_correction_where_nothing_went_out(self, kind: str) -> None:
        assert advice_at("2026-11-17T10:00:00Z", **self.wrong(kind)).template == "ty-hm-standard"

    @pytest.mark.parametrize("kind", ["other", ""])
    def test_a_slip_is_left_alone(self, kind: str) -> None:
        found = advice_at("2026-11-18T10:00:00Z", sent=THANKED, **self.wrong(kind, "recieve", "receive"))
        assert (found.move, found.template) == (Move.STOP, "")
        assert found.next_at is not None, "the check-in still has its day"

    def test_a_slip_stops_nothing_that_is_due(self) -> None:
        slip = self.wrong("other", "recieve", "receive")
        assert advice_at("2026-11-24T10:00:00Z", sent=THANKED, **slip).template == "st-first"

    def test_it_is_sent_once(self) -> None:
        found = advice_at("2026-11-18T10:00:00Z", sent=sent("correction", "2026-11-17T10:00:00Z"),
                          **self.wrong("company"))  # fmt: skip
        assert found.move is Move.WAIT

    @pytest.mark.parametrize("half", [{"was": "x"}, {"right": "y"}, {"kind": "name"}])
    def test_half_of_it_is_none(self, half: dict[str, str]) -> None:
        assert advice_at("2026-11-18T10:00:00Z", sent=THANKED, correction=half).move is Move.WAIT
