"""What the examples of the timing rules cannot show: clock changes, week ends, one fault with one finding."""

from dataclasses import MISSING, fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from followup.core.checklist import RULES
from followup.core.days import business_days, local_date, span_in_words
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.rule import Context
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.schedule import Zone, make_schedule
from followup.core.template import Purpose, Region, Template

NEW_YORK = Zone(
    name="America/New_York",
    changes=(
        (datetime(2026, 1, 1, tzinfo=UTC), -300),
        (datetime(2026, 3, 8, 7, tzinfo=UTC), -240),
        (datetime(2026, 11, 1, 6, tzinfo=UTC), -300),
    ),
)
TIMING = {rule.id: rule for rule in RULES if rule.group == "timing"}


def context(
    send_at: str, *, purpose: Purpose = Purpose.THANK_YOU, zone: Zone | None = None, **data: Any
) -> Context:
    interview = Interview.from_data({"ended_at": "2026-11-16T15:30:00-05:00", **data})
    return Context(
        interview=interview,
        purpose=purpose,
        region=Region(interview.region),
        send_at=datetime.fromisoformat(send_at),
        schedule=make_schedule(interview, zone=zone),
    )


def heard(at: Context, body: str | None = None) -> list[str]:
    """Return the ids of the timing rules that speak; the hour of the day has tests of its own."""
    text = body or (sound_letter() if at.purpose is Purpose.THANK_YOU else sound_nudge())
    letter = Letter(subject="Data Analyst", body=text)
    spoken = [id for id, rule in TIMING.items() if rule.applies.to(at) and list(rule.check(letter, at))]
    return [id for id in spoken if id != "off-hours"]


def template(**facets: tuple[str, ...]) -> Template:
    """Return a template with these facets and nothing else."""
    empty: dict[str, Any] = {field.name: () for field in fields(Template) if field.default is MISSING}
    needed = {"purpose": ("thank-you",), "timing": ("within-24h",), **facets}
    return Template(**{**empty, "id": "some", "facets": needed})


def test_nine_rules_were_found() -> None:
    assert len(TIMING) == 9


def test_one_delay_gives_at_most_one_finding() -> None:
    """Hour by hour through nine days: never two rules at once, and every hour past the latest has one."""
    start = datetime.fromisoformat("2026-11-16T15:30:00-05:00")
    spoke = set()
    for hour in range(9 * 24):
        at = context((start + timedelta(hours=hour, minutes=1)).isoformat())
        ids = heard(at)
        assert len(ids) <= 1, (hour, ids)
        assert at.schedule is not None
        assert at.send_at is not None
        assert bool(ids) == (at.send_at < at.schedule.earliest or at.send_at > at.schedule.latest)
        spoke.update(ids)
    assert spoke == {"too-soon", "after-48h", "late-note"}


@pytest.mark.parametrize(
    ("send_at", "ids"),
    [
        ("2026-11-23T11:59:00-05:00", []),
        ("2026-11-23T12:01:00-05:00", ["after-48h"]),
        ("2026-11-23T15:29:00-05:00", ["after-48h"]),
        ("2026-11-23T15:31:00-05:00", ["late-note"]),
    ],
)
def test_after_a_friday_monday_noon_is_in_time(send_at: str, ids: list[str]) -> None:
    assert heard(context(send_at, ended_at="2026-11-20T15:30:00-05:00")) == ids


def test_the_wait_of_two_hours_is_two_hours_when_the_clock_goes_back() -> None:
    """01:10 in daylight time to 02:05 in standard time are 115 minutes; the hands show 55."""
    early = context("2026-11-01T02:05:00-05:00", ended_at="2026-11-01T01:10:00-04:00", zone=NEW_YORK)
    late = context("2026-11-01T02:11:00-05:00", ended_at="2026-11-01T01:10:00-04:00", zone=NEW_YORK)
    assert heard(early) == ["too-soon"]
    assert heard(late) == []


@pytest.mark.parametrize(
    ("send_at", "speaks"),
    [
        ("2026-10-30T23:59:00-04:00", True),
        ("2026-10-31T00:00:00-04:00", False),
        ("2026-10-31T03:59:00+00:00", True),
        ("2026-10-31T04:00:00+00:00", False),
        ("2026-11-02T09:00:00-05:00", False),
        ("2026-10-31T05:30:00+02:00", True),
    ],
)
def test_their_day_ends_at_midnight_where_the_candidate_is(send_at: str, *, speaks: bool) -> None:
    """The clock goes back on the Sunday after the promised Friday: its midnight is still one of daylight "
    "time."""
    at = context(
        send_at,
        purpose=Purpose.STATUS_CHECK,
        zone=NEW_YORK,
        ended_at="2026-10-26T15:30:00-04:00",
        promised_reply_by="2026-10-30",
    )
    assert heard(at) == (["nudge-before-deadline"] if speaks else [])


def test_a_promised_date_needs_no_schedule() -> None:
    at = context("2026-11-25T09:00:00-05:00", purpose=Purpose.STATUS_CHECK, promised_reply_by="2026-11-27")
    assert heard(replace(at, schedule=None)) == ["nudge-before-deadline"]


@pytest.mark.parametrize(
    ("stage", "send_at", "speaks"),
    [
        ("panel", "2026-11-20T18:00:00-05:00", True),
        ("panel", "2026-11-21T09:00:00-05:00", True),
        ("panel", "2026-11-22T23:59:00-05:00", True),
        ("panel", "2026-11-23T00:01:00-05:00", False),
        ("phone", "2026-11-18T23:59:00-05:00", True),
        ("phone", "2026-11-19T00:01:00-05:00", False),
        ("recruiter-screen", "2026-11-19T09:00:00-05:00", False),
    ],
)
def test_working_days_count_by_date(stage: str, send_at: str, *, speaks: bool) -> None:
    at = context(send_at, purpose=Purpose.STATUS_CHECK, stage=stage)
    assert heard(at) == (["nudge-too-early"] if speaks else [])


def test_in_germany_the_wait_is_longer() -> None:
    assert heard(context("2026-11-24T09:00:00-05:00", purpose=Purpose.STATUS_CHECK)) == []
    german = context("2026-11-24T09:00:00-05:00", purpose=Purpose.STATUS_CHECK, region="de")
    assert heard(german) == ["nudge-too-early"]


def test_a_check_in_on_the_schedule_is_never_too_early() -> None:
    for day in range(1, 29):
        ended = f"2026-11-{day:02}T15:30:00-05:00"
        for region in ("any", "de"):
            schedule = make_schedule(Interview.from_data({"ended_at": ended, "region": region}))
            for check_in in schedule.check_ins:
                at = context(
                    check_in.at.isoformat(), purpose=Purpose.STATUS_CHECK, ended_at=ended, region=region
                )
                assert heard(at) == []


@pytest.mark.parametrize(
    "facets",
    [
        {"situation": ("late-note",)},
        {"stage": ("informational",)},
        {"timing": ("as-soon-as",), "situation": ("late-note",)},
    ],
)
def test_some_templates_have_time(facets: dict[str, tuple[str, ...]]) -> None:
    for send_at in ("2026-11-19T09:00:00-05:00", "2026-11-21T09:00:00-05:00"):
        assert heard(replace(context(send_at), template=template(**facets))) == []


def test_an_informational_meeting_leaves_five_days() -> None:
    late = replace(context("2026-11-22T09:00:00-05:00"), template=template(stage=("informational",)))
    assert heard(late) == ["late-note"]


def test_in_japan_no_late_template_is_offered() -> None:
    assert heard(context("2026-11-20T09:00:00-05:00", region="jp")) == ["region-expired"]


@pytest.mark.parametrize("purpose", [p for p in Purpose if p not in (Purpose.THANK_YOU, Purpose.ADD_INFO)])
def test_other_messages_are_never_late(purpose: Purpose) -> None:
    assert not {"too-soon", "after-48h", "late-note"} & set(
        heard(context("2026-11-30T09:00:00-05:00", purpose=purpose))
    )


@pytest.mark.parametrize("purpose", [p for p in Purpose if p is not Purpose.STATUS_CHECK])
def test_only_a_status_check_is_a_nudge(purpose: Purpose) -> None:
    at = context("2026-11-17T19:00:00-05:00", purpose=purpose, promised_reply_by="2026-11-27")
    assert not [id for id in heard(at) if id.startswith("nudge")]


def test_days_in_words_and_numbers() -> None:
    assert business_days(date(2026, 11, 20), date(2026, 11, 22)) == 0
    assert business_days(date(2026, 11, 20), date(2026, 11, 23)) == 1
    assert business_days(date(2026, 11, 20), date(2036, 11, 20)) == 2609
    assert business_days(date(2026, 11, 20), date(2026, 11, 1)) == 0
    words = [span_in_words(timedelta(minutes=minutes)) for minutes in (0, 1, 59, 60, 47 * 60, 48 * 60)]
    assert words == ["a minute", "a minute", "59 minutes", "an hour", "47 hours", "2 days"]


def test_an_offset_of_the_schedule_is_kept() -> None:
    schedule = make_schedule(Interview.from_data({"ended_at": "2026-11-16T15:30:00-05:00"}))
    assert local_date(datetime.fromisoformat("2026-11-17T23:30:00-05:00"), schedule) == date(2026, 11, 17)
    assert local_date(datetime.fromisoformat("2026-11-18T04:30:00+00:00"), schedule) == date(2026, 11, 17)
    assert local_date(datetime.fromisoformat("2026-11-18T04:30:00+00:00"), None) == date(2026, 11, 18)


# ---------------------------------------------------------------- the hour and the day


def is_off(send_at: str, **data: Any) -> bool:
    """Tell whether the rule about hours speaks."""
    at = context(send_at, **data)
    letter = Letter(subject="Data Analyst", body=sound_letter())
    rule = TIMING["off-hours"]
    return rule.applies.to(at) and bool(list(rule.check(letter, at)))


def test_it_speaks_from_eight_to_six_and_never_between() -> None:
    hours = [hour for hour in range(24) if is_off(f"2026-11-17T{hour:02}:00:00-05:00")]
    assert hours == [0, 1, 2, 3, 4, 5, 20, 21, 22, 23]
    assert not is_off("2026-11-17T19:59:00-05:00")


def test_it_never_speaks_against_the_schedule() -> None:
    """Whatever the day and the hour of the interview, and whatever the region: the best moment is no bad
    one.
    """
    checked = 0
    for region in Region:
        for day in range(1, 15):
            for hour in (9, 13, 16, 17, 18, 20, 22):
                ended = f"2026-11-{day:02}T{hour:02}:30:00-05:00"
                schedule = make_schedule(Interview.from_data({"ended_at": ended, "region": region}))
                assert not is_off(schedule.best.isoformat(), ended_at=ended, region=region), (region, ended)
                for check_in in schedule.check_ins:
                    assert not is_off(
                        check_in.at.isoformat(), ended_at=ended, region=region, purpose=Purpose.STATUS_CHECK
                    )
                checked += 1
    assert checked == len(Region) * 14 * 7


@pytest.mark.parametrize(
    ("send_at", "purpose", "region", "off"),
    [
        ("2026-11-21T09:00:00-05:00", Purpose.THANK_YOU, "any", False),
        ("2026-11-22T09:00:00-05:00", Purpose.THANK_YOU, "any", True),
        ("2026-11-21T09:00:00-05:00", Purpose.STATUS_CHECK, "any", True),
        ("2026-11-21T09:00:00-05:00", Purpose.THANK_YOU, "jp", True),
        ("2026-11-23T09:00:00-05:00", Purpose.STATUS_CHECK, "jp", False),
        ("2026-11-21T02:00:00-05:00", Purpose.LOGISTICS, "any", False),
        ("2026-11-23T23:30:00+00:00", Purpose.THANK_YOU, "any", False),
        ("2026-11-24T06:30:00+00:00", Purpose.THANK_YOU, "any", True),
    ],
)
def test_days_and_purposes(send_at: str, purpose: Purpose, region: str, *, off: bool) -> None:
    assert is_off(send_at, purpose=purpose, region=region) is off


# ---------------------------------------------------------------- how often


@pytest.mark.parametrize("zone", [None, NEW_YORK])
def test_a_check_in_on_the_schedule_is_never_too_frequent(zone: Zone | None) -> None:
    for day in range(2, 28):
        for promised in ("", f"2026-11-{day + 1:02}"):
            data = {"ended_at": f"2026-11-{day:02}T15:30:00-05:00", "promised_reply_by": promised}
            thanks = {"purpose": "thank-you", "at": f"2026-11-{day:02}T19:00:00-05:00"}
            first = make_schedule(Interview.from_data(data), zone=zone).check_ins[0].at.isoformat()
            asked = [thanks, {"purpose": "status-check", "at": first}]
            second = make_schedule(Interview.from_data({**data, "sent": asked}), zone=zone).check_ins[1].at
            for at, sent in ((first, [thanks]), (second.isoformat(), asked)):
                found = heard(context(at, purpose=Purpose.STATUS_CHECK, zone=zone, sent=sent, **data))
                assert found == [], (day, promised, at)


def test_two_days_after_the_last_it_speaks() -> None:
    sent = [{"purpose": "thank-you", "at": "2026-11-17T09:00:00-05:00"}]
    found = heard(context("2026-11-19T09:00:00-05:00", purpose=Purpose.STATUS_CHECK, sent=sent))
    assert found == ["nudge-too-early", "too-frequent"]
