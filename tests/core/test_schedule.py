"""The dates: the numbers of the profile `any`, what differs elsewhere, and 9:00 that stays 9:00."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.core.interview import Interview
from followup.core.problems import ProblemsError
from followup.core.profile import PROFILES
from followup.core.schedule import (
    Schedule,
    Zone,
    add_business_days,
    is_business_day,
    make_schedule,
    zone_from_offset,
)
from followup.core.template import Region

ZONES = (
    "America/New_York",
    "America/St_Johns",
    "America/Sao_Paulo",
    "Europe/Berlin",
    "Europe/Dublin",
    "Africa/Casablanca",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Tokyo",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "America/Havana",
    "Africa/Cairo",
    "UTC",
)


def zone_of(name: str, start: datetime, days: int = 500) -> Zone:
    """Return a zone as a caller would pass it, found by asking zoneinfo day by day."""
    place = ZoneInfo(name)
    moment = (start - timedelta(days=2)).astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    end = moment + timedelta(days=days)
    changes = [(moment, _minutes(moment, place))]
    while moment < end:
        later = moment + timedelta(days=1)
        if _minutes(later, place) != changes[-1][1]:
            while _minutes(moment, place) == changes[-1][1]:
                moment += timedelta(minutes=15)
            changes.append((moment, _minutes(moment, place)))
        else:
            moment = later
    return Zone(name=name, changes=tuple(changes))


def _minutes(moment: datetime, place: ZoneInfo) -> int:
    offset = moment.astimezone(place).utcoffset()
    assert offset is not None
    return int(offset.total_seconds()) // 60


def schedule_of(ended_at: str, *, zone: Zone | None = None, **fields: object) -> Schedule:
    return make_schedule(Interview.from_data({"ended_at": ended_at, **fields}), zone=zone)


def wall(moment: datetime) -> str:
    return moment.strftime("%a %Y-%m-%d %H:%M")


def test_friday_afternoon_without_a_promise() -> None:
    found = schedule_of("2026-11-20T15:30:00-05:00")
    assert wall(found.earliest) == "Fri 2026-11-20 17:30"
    assert wall(found.best) == "Fri 2026-11-20 18:00"
    assert wall(found.latest) == "Mon 2026-11-23 12:00"
    assert wall(found.late_after) == "Mon 2026-11-23 15:30"
    assert [(c.id, wall(c.at)) for c in found.check_ins] == [
        ("first", "Fri 2026-11-27 09:00"),
        ("second", "Fri 2026-12-04 09:00"),
    ]
    assert found.promised_reply_by is None
    assert found.zone == "UTC-05:00"


@pytest.mark.parametrize(
    ("ended_at", "best"),
    [
        ("2026-11-18T10:00:00+01:00", "Wed 2026-11-18 18:00"),
        ("2026-11-18T17:59:00+01:00", "Wed 2026-11-18 19:59"),
        ("2026-11-18T18:00:00+01:00", "Thu 2026-11-19 09:00"),
        ("2026-11-18T23:30:00+01:00", "Thu 2026-11-19 09:00"),
        ("2026-11-20T19:00:00+01:00", "Sat 2026-11-21 09:00"),
        ("2026-11-18T00:30:00+01:00", "Wed 2026-11-18 18:00"),
    ],
)
def test_best_is_the_same_evening_or_the_next_morning(ended_at: str, best: str) -> None:
    assert wall(schedule_of(ended_at).best) == best


@pytest.mark.parametrize(
    ("ended_at", "latest", "late_after"),
    [
        ("2026-11-16T10:00:00Z", "Wed 2026-11-18 10:00", "Thu 2026-11-19 10:00"),
        ("2026-11-18T23:59:00Z", "Fri 2026-11-20 23:59", "Sat 2026-11-21 23:59"),
        ("2026-11-19T00:00:00Z", "Mon 2026-11-23 12:00", "Mon 2026-11-23 12:00"),
        ("2026-11-20T10:00:00Z", "Mon 2026-11-23 12:00", "Mon 2026-11-23 12:00"),
        ("2026-11-21T10:00:00Z", "Mon 2026-11-23 10:00", "Tue 2026-11-24 10:00"),
    ],
)
def test_a_latest_moment_on_a_weekend_waits_for_monday_noon(
    ended_at: str, latest: str, late_after: str
) -> None:
    found = schedule_of(ended_at)
    assert (wall(found.latest), wall(found.late_after)) == (latest, late_after)


def test_a_decision_on_the_same_day_drops_the_wait() -> None:
    found = schedule_of("2026-11-20T21:30:00Z", same_day_decision=True)
    assert found.earliest == found.best == found.ended_at


@pytest.mark.parametrize(
    ("promised", "first", "second"),
    [
        ("2026-11-24", "Wed 2026-11-25 09:00", "Wed 2026-12-02 09:00"),
        ("2026-11-27", "Mon 2026-11-30 09:00", "Mon 2026-12-07 09:00"),
        ("2026-11-28", "Mon 2026-11-30 09:00", "Mon 2026-12-07 09:00"),
    ],
)
def test_check_ins_count_from_a_promised_date(promised: str, first: str, second: str) -> None:
    found = schedule_of("2026-11-20T15:30:00-05:00", promised_reply_by=promised)
    assert [wall(c.at) for c in found.check_ins] == [first, second]


def test_the_second_check_in_counts_from_the_one_that_went_out() -> None:
    sent = [{"purpose": "status-check", "at": "2026-12-01T14:00:00-05:00"}]
    late = schedule_of("2026-11-20T15:30:00-05:00", sent=sent)
    assert [wall(c.at) for c in late.check_ins] == ["Fri 2026-11-27 09:00", "Tue 2026-12-08 09:00"]
    sent = [{"purpose": "status-check", "at": "2026-11-21T14:00:00-05:00"}]
    early = schedule_of("2026-11-20T15:30:00-05:00", sent=sent)
    assert wall(early.check_ins[1].at) == "Fri 2026-12-04 09:00", "writing too early earns no earlier second"


def test_what_was_sent_before_the_interview_belongs_to_another() -> None:
    sent = [{"purpose": "status-check", "at": "2026-11-01T14:00:00-05:00"}]
    sent.append({"purpose": "status-check", "at": "2026-12-01T14:00:00-05:00"})
    found = schedule_of("2026-11-20T15:30:00-05:00", sent=sent)
    assert wall(found.check_ins[1].at) == "Tue 2026-12-08 09:00"


def test_japan_keeps_to_office_days_and_the_next_one() -> None:
    friday = schedule_of("2026-11-20T17:00:00+09:00", region="jp")
    assert (wall(friday.best), wall(friday.latest)) == ("Mon 2026-11-23 09:00", "Mon 2026-11-23 18:00")
    morning = schedule_of("2026-11-18T11:00:00+09:00", region="jp")
    assert (wall(morning.best), wall(morning.latest)) == ("Wed 2026-11-18 13:00", "Thu 2026-11-19 18:00")
    assert not PROFILES[Region.JP].late_note


def test_germany_waits_longer_before_a_question() -> None:
    found = schedule_of("2026-11-20T15:30:00+01:00", region="de")
    assert wall(found.check_ins[0].at) == "Fri 2026-12-04 09:00"


@pytest.mark.parametrize("region", ["us", "uk", "ca", "eu"])
def test_regions_without_clear_sources_have_the_common_numbers(region: str) -> None:
    assert schedule_of("2026-11-20T15:30:00Z", region=region) == schedule_of("2026-11-20T15:30:00Z")


def test_no_end_is_a_problem_that_says_what_to_type() -> None:
    with pytest.raises(ProblemsError) as caught:
        make_schedule(Interview.from_data({"company": "Fernhollow"}))
    assert [p.where for p in caught.value.problems] == ["ended_at"]


@pytest.mark.parametrize("promised", ["2026-11-19", "0001-01-01", "9999-12-31", "2027-11-30"])
def test_a_promise_that_cannot_be_right_is_a_problem(promised: str) -> None:
    with pytest.raises(ProblemsError) as caught:
        schedule_of("2026-11-20T15:30:00-05:00", promised_reply_by=promised)
    assert [p.where for p in caught.value.problems] == ["promised_reply_by"]


@pytest.mark.parametrize(
    ("name", "ended_at", "offsets"),
    [
        ("America/New_York", "2026-10-27T14:00:00-04:00", [-4, -5]),
        ("America/New_York", "2027-03-10T14:00:00-05:00", [-5, -4]),
        ("Europe/Berlin", "2027-03-23T14:00:00+01:00", [1, 2]),
        ("Australia/Lord_Howe", "2027-03-30T14:00:00+11:00", [11, 10.5]),
        ("Australia/Lord_Howe", "2026-09-29T14:00:00+10:30", [10.5, 11]),
    ],
)
def test_nine_stays_nine_over_a_change(name: str, ended_at: str, offsets: list[float]) -> None:
    found = schedule_of(ended_at, zone=zone_of(name, datetime.fromisoformat(ended_at)))
    assert [c.at.time() for c in found.check_ins] == [time(9), time(9)]
    assert found.check_ins[0].at.utcoffset() == timedelta(hours=offsets[1])
    assert found.ended_at.utcoffset() == timedelta(hours=offsets[0])
    assert found.latest - found.ended_at == timedelta(hours=48)


moments = st.integers(0, 12 * 366 * 24 * 60).map(
    lambda minutes: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


@given(
    ended_at=moments,
    name=st.sampled_from(ZONES),
    days=st.none() | st.integers(0, 100),
    region=st.sampled_from(sorted(Region)),
    same_day=st.booleans(),
)
def test_every_schedule_keeps_its_order_and_agrees_with_zoneinfo(
    ended_at: datetime, name: str, days: int | None, region: str, same_day: bool
) -> None:
    zone, place = zone_of(name, ended_at), ZoneInfo(name)
    local_day = ended_at.astimezone(place).date()
    data = {"ended_at": ended_at, "region": region, "same_day_decision": same_day}
    if days is not None:
        data["promised_reply_by"] = local_day + timedelta(days=days)
    found = make_schedule(Interview.from_data(data), zone=zone)

    ordered = [found.ended_at, found.earliest, found.best, found.latest, found.late_after]
    assert ordered == sorted(ordered)
    for moment in (*ordered, *(c.at for c in found.check_ins)):
        there = moment.astimezone(place)
        assert (there.utcoffset(), there.replace(tzinfo=None)) == (
            moment.utcoffset(),
            moment.replace(tzinfo=None),
        )
    assert found.best - found.ended_at < timedelta(hours=24) or region == "jp"
    assert is_business_day(found.latest.date())
    assert same_day or found.earliest - found.ended_at == timedelta(hours=2)
    for check_in in found.check_ins:
        assert check_in.at.time() == time(9)
        assert is_business_day(check_in.at.date())
    assert bool(found.check_ins) is (region != "jp")
    if found.check_ins:
        assert found.check_ins[0].at < found.check_ins[1].at
        assert days is None or found.check_ins[0].at.date() > data["promised_reply_by"]  # type: ignore[operator]


@given(name=st.sampled_from(ZONES), start=moments, days=st.integers(0, 400), hour=st.times())
def test_wall_times_agree_with_zoneinfo(name: str, start: datetime, days: int, hour: time) -> None:
    zone, place = zone_of(name, start), ZoneInfo(name)
    day = (start + timedelta(days=days)).date()
    expected = datetime.combine(day, hour, tzinfo=place)
    assert zone.at(day, hour) == expected.astimezone(UTC)


def test_a_change_holds_from_its_very_moment() -> None:
    change = datetime(2027, 3, 28, 1, tzinfo=UTC)
    berlin = zone_of("Europe/Berlin", change)
    assert berlin.local(change).isoformat() == "2027-03-28T03:00:00+02:00"
    assert berlin.local(change - timedelta(seconds=1)).isoformat() == "2027-03-28T01:59:59+01:00"


def test_clocks_that_jump_and_clocks_that_fall_back() -> None:
    berlin = zone_of("Europe/Berlin", datetime(2027, 3, 1, tzinfo=UTC))
    assert berlin.at(date(2027, 3, 28), time(2, 30)).isoformat() == "2027-03-28T03:30:00+02:00"
    assert berlin.at(date(2027, 10, 31), time(2, 30)).isoformat() == "2027-10-31T02:30:00+02:00"


@given(day=st.dates(date(2020, 1, 1), date(2040, 1, 1)), count=st.integers(1, 20))
def test_business_days_are_counted_one_by_one(day: date, count: int) -> None:
    later = add_business_days(day, count)
    between = [day + timedelta(days=n) for n in range(1, (later - day).days + 1)]
    assert sum(is_business_day(d) for d in between) == count
    assert is_business_day(later)


def test_a_zone_comes_from_data() -> None:
    changes = [
        {"at": "2026-11-01T00:00:00Z", "offset_minutes": 60},
        {"at": "2027-03-28T01:00:00Z", "offset_minutes": 120},
    ]
    zone = Zone.from_data({"name": "Europe/Berlin", "changes": changes})
    assert zone == zone_of("Europe/Berlin", datetime(2026, 11, 3, tzinfo=UTC), days=200)


@pytest.mark.parametrize(
    ("data", "where"),
    [
        (None, ["zone"]),
        ([], ["zone"]),
        ({}, ["zone.name", "zone.changes"]),
        ({"name": "X", "changes": []}, ["zone.changes"]),
        ({"name": "X", "changes": "soon"}, ["zone.changes"]),
        (
            {"name": 3, "changes": [{}], "x": 1},
            ["zone.x", "zone.name", "zone.changes.0.at", "zone.changes.0.offset_minutes"],
        ),
        (
            {"name": "X", "changes": [{"at": "2026-11-01T00:00:00", "offset_minutes": 0}]},
            ["zone.changes.0.at"],
        ),
        (
            {"name": "X", "changes": [{"at": 5, "offset_minutes": True}]},
            ["zone.changes.0.at", "zone.changes.0.offset_minutes"],
        ),
    ],
)
def test_what_is_wrong_with_a_zone_is_told_at_once(data: object, where: list[str]) -> None:
    with pytest.raises(ProblemsError) as caught:
        Zone.from_data(data)
    assert [p.where for p in caught.value.problems] == where


def test_changes_out_of_order_are_a_problem() -> None:
    entry = {"at": "2026-11-01T00:00:00Z", "offset_minutes": 0}
    with pytest.raises(ProblemsError, match="sort by time"):
        Zone.from_data({"name": "X", "changes": [entry, entry]})


@pytest.mark.parametrize(
    ("moment", "name"),
    [
        ("2026-11-20T15:30:00-03:30", "UTC-03:30"),
        ("2026-11-20T15:30:00+05:45", "UTC+05:45"),
        ("2026-11-20T15:30:00Z", "UTC"),
    ],
)
def test_the_offset_of_the_interview_names_a_zone(moment: str, name: str) -> None:
    assert zone_from_offset(datetime.fromisoformat(moment)).name == name
