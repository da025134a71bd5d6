"""`followup schedule` and `followup advise`: dates in the candidate's zone, and the message that is due."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import icalendar
import pytest

from followup.cli.zones import zone_data, zone_of
from followup.core.problems import ProblemsError
from followup.core.zone import Zone
from tests.cli.conftest import Run

NOW = ("--now", "2026-11-21T08:00:00-05:00")


def test_the_dates_in_words(followup: Run, interview: Path) -> None:
    found = followup("schedule", "--interview", interview, *NOW)
    assert found.code == 0
    lines = found.out.splitlines()
    assert lines[2] == "Best                Fri 20 Nov 2026, 18:00  (passed)"
    assert lines[3] == "At the latest       Mon 23 Nov 2026, 12:00"
    assert "America/New_York" in lines[-1]


def test_the_dates_as_data_over_a_change_of_clocks(followup: Run, interview: Path) -> None:
    text = interview.read_text(encoding="utf-8").replace(
        "2026-11-20T15:30:00-05:00", "2027-03-10T15:30:00-05:00"
    )
    interview.write_text(text, encoding="utf-8")
    found = followup("schedule", "--interview", interview, "--format", "json", *NOW).json
    assert [entry["at"] for entry in found["check_ins"]] == [
        "2027-03-17T09:00:00-04:00",
        "2027-03-24T09:00:00-04:00",
    ]
    assert found["zone"] == "America/New_York"


def test_without_a_zone_the_offset_of_the_interview_counts(followup: Run, interview: Path) -> None:
    text = interview.read_text(encoding="utf-8").replace('time_zone = "America/New_York"', "")
    interview.write_text(text.replace("2026-11-20", "2027-03-10"), encoding="utf-8")
    found = followup("schedule", "--interview", interview, "--format", "json", *NOW).json
    assert found["check_ins"][0]["at"] == "2027-03-17T09:00:00-05:00"


def test_a_template_says_when_it_goes_out(followup: Run, interview: Path) -> None:
    assert (
        "The late thank-you"
        in followup("schedule", "--interview", interview, "--template", "ty-late", *NOW).out
    )
    assert followup("schedule", "--interview", interview, "--template", "late").wheres == ["template"]


def test_a_calendar_file(followup: Run, interview: Path, tmp_path: Path) -> None:
    path = tmp_path / "dates.ics"
    first = followup("schedule", "--interview", interview, "--ics", path, *NOW)
    assert first.err == f"{path}: written\n"
    again = followup("schedule", "--interview", interview, "--ics", path, *NOW)
    assert again.err == f"{path}: replaced\n"
    assert len(icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")) == 3
    piped = followup("schedule", "--interview", interview, "--ics", "-", *NOW)
    assert piped.out.startswith("BEGIN:VCALENDAR")
    assert piped.out.rstrip().endswith("END:VCALENDAR")
    nowhere = followup("schedule", "--interview", interview, "--ics", tmp_path / "no" / "dates.ics", *NOW)
    assert nowhere.wheres == [str(tmp_path / "no" / "dates.ics")]


def test_an_interview_without_an_end_has_no_dates(followup: Run, tmp_path: Path) -> None:
    path = tmp_path / "interview.toml"
    path.write_text('company = "Fernhollow"\ntime_zone = "UTC"\n', encoding="utf-8")
    assert followup("schedule", "--interview", path).wheres == ["ended_at"]
    assert followup("advise", "--interview", path).wheres == ["ended_at"]


def test_advice_in_words_and_as_data(followup: Run, interview: Path) -> None:
    found = followup("advise", "--interview", interview, *NOW)
    assert found.out.startswith("Write now: ty-hm-standard (")
    data = followup("advise", "--interview", interview, "--format", "json", *NOW).json
    assert list(data) == ["move", "title", "template", "reason", "guide", "next_at"]
    assert data["next_at"] == "2026-11-27T09:00:00-05:00"


# ---------------------------------------------------------------- zones


@pytest.mark.parametrize("name", ["Nowhere/At_All", "../../etc/passwd", "America", "\x00", "Europe/Berln"])
def test_an_unknown_zone_is_a_problem(name: str) -> None:
    with pytest.raises(ProblemsError) as caught:
        zone_of({"time_zone": name})
    assert [problem.where for problem in caught.value.problems] == ["time_zone"]


@pytest.mark.parametrize("name", sorted(available_timezones())[::9])
def test_every_zone_agrees_with_zoneinfo(name: str) -> None:
    place, start = ZoneInfo(name), datetime(2026, 9, 15, 10, 30, tzinfo=UTC)
    zone = Zone.from_data(zone_data(place, start, timedelta(days=300)))
    for hours in range(0, 300 * 24, 5):
        moment = start + timedelta(hours=hours)
        assert zone.local(moment).utcoffset() == moment.astimezone(place).utcoffset()


def test_a_change_is_found_to_the_minute() -> None:
    changes = zone_data(
        ZoneInfo("Australia/Lord_Howe"), datetime(2026, 9, 15, tzinfo=UTC), timedelta(days=120)
    )["changes"]
    assert changes[1] == {"at": "2026-10-03T15:30:00+00:00", "offset_minutes": 660}
    assert [change["offset_minutes"] for change in changes] == [630, 660]
