"""The habits of a region: thresholds, and what a message says and leaves out there. Holds facts; decides
nothing.

A profile is chosen by the candidate. `any` is nobody's country: no habit applies unless one is chosen.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time, timedelta

from followup.core.facets import Region

EVENING = time(18)
MORNING = time(9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What is customary in one region. The defaults are those of `any`."""

    wait: timedelta = timedelta(hours=2)
    """From the end of the interview to the earliest moment."""
    same_day_until: time = time(20)
    """The letter goes the same day when the wait is over before this hour."""
    same_day_from: time = EVENING
    """Not before this hour, on the same day."""
    office_days_only: bool = False
    """Whether the best and the latest moment fall on Mondays to Fridays only."""
    nudge_after: int = 5
    """Business days from the end of the interview to the first check-in, where no date was promised."""
    late_note: bool = True
    """Whether a thank-you may still go out after the latest moment."""
    check_ins: bool = True
    """Whether one asks for the result at all."""
    shows_interest: bool = True
    """Whether a thank-you says that the interest stands."""
    offers_more: bool = True
    """Whether it closes with an offer to send more."""
    sells: bool = True
    """Whether it names what the candidate brings."""
    restrained: bool = False
    """Whether strong interest is said in plain words, and the enthusiastic tone is out of place."""
    one_note_for_panel: bool = False
    """Whether a panel gets one note to all, rather than one a person."""
    month_first: bool = False
    """`November 27` instead of `27 November`."""
    clock: str = "24"
    """How the time of day is written: `24` (15:30), `us` (3:30 p.m.) or `uk` (3.30pm)."""
    formal_closings: tuple[str, ...] = ("Kind regards", "Best regards")
    """How a formal message ends; warmer ones have `warm_closings`."""
    warm_closings: tuple[str, ...] = ("Kind regards", "Best wishes", "With best wishes")


_AMERICAN_CLOSINGS = ("Sincerely", "Best regards", "Kind regards")

PROFILES: Mapping[Region, Profile] = {
    # Wait: a few hours [REF, CTR], the two are ours. Evening of the same day, Saturday included [TR17].
    Region.ANY: Profile(),
    Region.US: Profile(
        month_first=True, clock="us", formal_closings=("Sincerely", "Best regards", "Kind regards")
    ),
    Region.CA: Profile(
        month_first=True, clock="us", formal_closings=("Sincerely", "Best regards", "Kind regards")
    ),
    # Warm and brief, not gushing; a joint mail to a panel is fine, near-identical ones are worse [ATL, CVC].
    Region.UK: Profile(restrained=True, one_note_for_panel=True, clock="uk"),
    # A question after weeks rather than days [LEH]; two weeks are the least that the word can mean.
    # Individual, and without set phrases [RHD]: the general offer to send more is one.
    Region.DE: Profile(
        nudge_after=10, restrained=True, offers_more=False, warm_closings=("Kind regards", "Best wishes")
    ),
    # The employer is expected to write; less is customary [MON3, RWB, SG].
    Region.EU: Profile(restrained=True, one_note_for_panel=True),
    # Same day in office hours or the next morning [LQ1, LQ2]; after the next day nothing is sent any more, no
    # long self-promotion, no asking for the result [RIK].
    Region.JP: Profile(
        same_day_until=time(18),
        same_day_from=MORNING,
        office_days_only=True,
        late_note=False,
        check_ins=False,
        shows_interest=False,
        offers_more=False,
        sells=False,
        restrained=True,
        warm_closings=("Kind regards", "Best regards"),
    ),
}


def profile_of(region: str) -> Profile:
    """Return the habits of a region; those of `any` for an empty text."""
    return PROFILES[Region(region or "any")]
