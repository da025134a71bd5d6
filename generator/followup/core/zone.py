"""A time zone as a list of offset changes, for code that has no tz database. Never asks what time it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

from followup.core.interview import clean
from followup.core.problems import Problem, ProblemsError

MOST_CHANGES = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """A time zone as the caller knows it for the next 120 days."""

    name: str
    changes: tuple[tuple[datetime, int], ...]
    """Aware moment from which an offset holds, and the offset in minutes east of UTC.

    The first entry holds from the start, the last one to the end."""

    @classmethod
    def from_data(cls, data: Any) -> "Zone":
        """Return the zone in `{name, changes: [{at: ISO 8601, offset_minutes}]}`.

        Raises ProblemsError with every problem.
        """
        if not isinstance(data, Mapping):
            raise ProblemsError([_wrong("zone", "is not a table", "pass {name, changes}")])
        problems = [
            _wrong(f"zone.{key}", "is not a part of a zone", "pass name and changes")
            for key in data
            if key not in {"name", "changes"}
        ]
        name = data.get("name")
        if not isinstance(name, str) or not clean(name, one_line=True) or len(name) > 100:
            problems.append(
                _wrong("zone.name", "is not the name of a zone", "pass one such as America/New_York")
            )
        changes = _read_changes(data.get("changes"), problems)
        if problems:
            raise ProblemsError(problems)
        return cls(name=clean(str(name), one_line=True), changes=tuple(changes))

    def local(self, moment: datetime) -> datetime:
        """Return the same instant with the offset that the zone has then."""
        offset = self.changes[0][1]
        for at, minutes in self.changes[1:]:
            if moment < at:
                break
            offset = minutes
        return moment.astimezone(_offset(offset))

    def at(self, day: date, hour: time) -> datetime:
        """Return the instant at which the clocks of the zone show `hour` on `day`.

        The first one where clocks show it twice; where they skip it, the moment that far behind the jump.
        """
        wall = datetime.combine(day, hour)
        before: datetime | None = None
        for index, (start, minutes) in enumerate(self.changes):
            instant = wall.replace(tzinfo=_offset(minutes))
            last = index + 1 == len(self.changes)
            if last or instant < self.changes[index + 1][0]:
                skipped = before is not None and instant < start
                return self.local(before if before is not None and skipped else instant)
            before = instant
        raise ValueError("a zone has at least one offset")


def zone_from_offset(moment: datetime) -> Zone:
    """Return a zone in which the offset of an aware moment holds for ever, for callers that know no more."""
    minutes = int((moment.utcoffset() or timedelta()).total_seconds() // 60)
    hours = f"{'+' if minutes > 0 else '-'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
    return Zone(name=f"UTC{hours if minutes else ''}", changes=((datetime(2000, 1, 1, tzinfo=UTC), minutes),))


def _read_changes(raw: Any, problems: list[Problem]) -> list[tuple[datetime, int]]:
    if not isinstance(raw, (list, tuple)) or not 1 <= len(raw) <= MOST_CHANGES:
        how = f"pass 1 to {MOST_CHANGES} entries {{at, offset_minutes}}"
        problems.append(_wrong("zone.changes", "is not a list of offsets", how))
        return []
    changes: list[tuple[datetime, int]] = []
    for index, entry in enumerate(raw):
        where = f"zone.changes.{index}"
        at = _read_moment(entry.get("at")) if isinstance(entry, Mapping) else None
        minutes = entry.get("offset_minutes") if isinstance(entry, Mapping) else None
        if at is None:
            problems.append(
                _wrong(f"{where}.at", "is not a moment with an offset", "write 2026-11-01T06:00:00Z")
            )
        elif changes and at <= changes[-1][0]:
            problems.append(_wrong(f"{where}.at", "is not after the one before", "sort by time"))
        if not isinstance(minutes, int) or isinstance(minutes, bool) or abs(minutes) >= 24 * 60:
            what = "is not a number of minutes east of UTC"
            problems.append(_wrong(f"{where}.offset_minutes", what, "write it as -300"))
        elif at is not None:
            changes.append((at, minutes))
    return changes


def _read_moment(raw: Any) -> datetime | None:
    try:
        moment = raw if isinstance(raw, datetime) else datetime.fromisoformat(raw)
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo is not None and 1900 <= moment.year <= 2300 else None


def _wrong(where: str, what: str, how_to_fix: str) -> Problem:
    return Problem(code="wrong-zone", where=where, what=what, how_to_fix=how_to_fix)


def _offset(minutes: int) -> timezone:
    return timezone(timedelta(minutes=minutes))
