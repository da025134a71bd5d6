"""The facets of the gallery and their values: closed sets, so that an unknown one stops the build."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Purpose(StrEnum):
    """What a message is for."""

    THANK_YOU = "thank-you"
    STATUS_CHECK = "status-check"
    ADD_INFO = "add-info"
    CORRECTION = "correction"
    REJECTION_REPLY = "rejection-reply"
    FEEDBACK_REQUEST = "feedback-request"
    OFFER_ACCEPT = "offer-accept"
    OFFER_DECLINE = "offer-decline"
    OFFER_TIME = "offer-time"
    OFFER_LEVERAGE = "offer-leverage"
    WITHDRAW = "withdraw"
    LOGISTICS = "logistics"
    NETWORK = "network"
    CLOSE_LOOP = "close-loop"


class Channel(StrEnum):
    """How a message travels."""

    EMAIL = "email"
    LINKEDIN = "linkedin"
    CARD = "card"
    LETTER = "letter"
    VOICEMAIL = "voicemail"


HAVE_A_SUBJECT = frozenset({Channel.EMAIL, Channel.LETTER})
"""Channels whose messages have a subject line; the others begin with the greeting."""


class Region(StrEnum):
    """Whose habits apply; `any` means no country's habit unless one is chosen."""

    ANY = "any"
    US = "us"
    CA = "ca"
    UK = "uk"
    DE = "de"
    EU = "eu"
    JP = "jp"


STAGES: tuple[str, ...] = (
    *("application", "recruiter-screen", "phone", "video", "technical", "take-home", "panel", "onsite"),
    *("second", "final", "reference-check", "offer", "post-rejection"),
    *("informational", "career-fair", "internal"),
)
"""Where somebody can stand with an employer, in the order in which it mostly happens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """One axis of the gallery."""

    name: str
    label: str
    values: tuple[str, ...]
    many: bool
    """Whether a template may hold several values."""
    required: bool = True


FACETS: tuple[Facet, ...] = (
    Facet(name="purpose", label="Purpose", values=tuple(Purpose), many=False),
    Facet(
        name="stage",
        label="Stage",
        many=True,
        values=("any", *STAGES),
    ),
    Facet(
        name="situation",
        label="Situation",
        many=True,
        values=tuple(
            "normal deadline-today deadline-passed no-response-1 no-response-2 competing-offer "
            "bad-interview unanswered-question open-question forgot-point concern "
            "requested-material late-note typo-sent correction rejected rejected-close referred "
            "no-show process-broken role-on-hold not-interested accepted-elsewhere rescheduled "
            "no-address connection-agreed".split()
        ),
    ),
    Facet(name="channel", label="Channel", values=tuple(Channel), many=True),
    Facet(
        name="recipient",
        label="Written to",
        many=True,
        values=tuple(
            "recruiter agency hiring-manager peer panel-member panel-group executive coordinator "
            "referrer reference contact colleague".split()
        ),
    ),
    Facet(
        name="tone", label="Tone", values=("formal", "warm", "direct", "neutral", "enthusiastic"), many=True
    ),
    Facet(name="length", label="Length", values=("micro", "short", "standard", "detailed"), many=False),
    Facet(
        name="timing",
        label="When to send",
        many=False,
        values=tuple(
            "same-day within-24h within-48h after-deadline+1-2bd after-5-7bd after-7-10bd "
            "after-10-14d after-3w on-decision as-soon-as".split()
        ),
    ),
    Facet(name="region", label="Region", values=tuple(Region), many=True),
    Facet(
        name="seniority",
        label="Seniority",
        values=("student", "mid", "senior", "executive"),
        many=True,
        required=False,
    ),
    Facet(
        name="field",
        label="Field",
        many=True,
        required=False,
        values=("academic", "service"),
    ),
)

WORD_BANDS: Mapping[str, tuple[int, int]] = {
    "micro": (15, 60),
    "short": (40, 110),
    "standard": (60, 180),
    "detailed": (120, 250),
}
"""Fewest and most words of a body by the `length` facet. Source: taxonomy of the gallery; the lower ends are
ours."""
