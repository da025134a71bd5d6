"""The shape of a piece of advice, and of the moment at which it is given. Decides nothing."""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from followup.core.interview import Interview
from followup.core.profile import MORNING, Profile, profile_of
from followup.core.template import Purpose, Template, find_template
from followup.core.zone import Zone


class Move(StrEnum):
    """What to do now."""

    WRITE = "write"
    WAIT = "wait"
    STOP = "stop"


MOVE_WORDS = {Move.WRITE: "Write now", Move.WAIT: "Wait", Move.STOP: "Nothing more is due"}
"""What to do, in a word or two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One move, and the reason for it."""

    move: Move
    reason: str
    """To the candidate, in one or two sentences."""
    guide: str
    """Address of the guide page that explains it, relative to the site."""
    template: str = ""
    """Id of the template to write with; empty where none is due or none fits."""
    next_at: datetime | None = None
    """When to look again; None where nothing more is to come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How things stand: all that a row of a table may look at."""

    interview: Interview
    now: datetime
    zone: Zone
    library: Mapping[str, Template]
    """What may be named, by id."""

    @property
    def today(self) -> date:
        """Return the date where the candidate is."""
        return self.zone.local(self.now).date()

    @property
    def profile(self) -> Profile:
        """Return the habits of the region that was chosen."""
        return profile_of(self.interview.region)

    def sent(self, purposes: Container[str]) -> tuple[datetime, ...]:
        """Return when messages of these purposes went out since the interview, in order."""
        since = self.interview.ended_at
        return tuple(
            sorted(
                message.at
                for message in self.interview.sent
                if message.purpose in purposes and (since is None or message.at >= since)
            )
        )

    def known(self, *ids: str) -> str:
        """Return the first id that the library has, or that of the template which serves it; "" where it has
        none."""
        found = (find_template(self.library, name) for name in ids if name)
        return next((template.id for template in found if template), "")

    def morning(self, day: date) -> datetime:
        """Return nine in the morning of a day, where the candidate is."""
        return self.zone.at(day, MORNING)

    def write(
        self, ids: tuple[str, ...], *, reason: str, guide: str, next_at: datetime | None = None
    ) -> Advice:
        """Return the advice to write now, with the first of these templates that there is."""
        return Advice(move=Move.WRITE, reason=reason, guide=guide, template=self.known(*ids), next_at=next_at)


ANYTHING = frozenset(Purpose)
"""Every purpose: whether anything at all went out."""
