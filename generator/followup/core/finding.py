"""What the checklist says about one letter. Positions are code points; the doorway alone converts them."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How sure a rule is that something is wrong, from almost certain to a matter of judgement."""

    ERROR = "error"
    WARNING = "warning"
    SUGGESTION = "suggestion"

    @property
    def rank(self) -> int:
        """Return 0 for the gravest, so that sorting puts it first."""
        return (Severity.ERROR, Severity.WARNING, Severity.SUGGESTION).index(self)


class Part(StrEnum):
    """Which part of the letter a span counts from; `letter` means the whole, with an empty span."""

    SUBJECT = "subject"
    BODY = "body"
    LETTER = "letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one rule says about one place of one letter."""

    rule: str
    """Id of the rule."""
    severity: Severity
    part: Part
    start: int
    """First code point of the span, counted from the start of its part; 0 for the whole letter."""
    end: int
    """One past the last code point; equal to `start` when nothing is marked."""
    quote: str
    """The text of the span, empty for the whole letter."""
    message: str
    """What is here, why it costs something with the reader, what to do: at most two or three sentences."""
    fixes: tuple[str, ...]
    """Texts that may replace the span, the likeliest first; empty where no fix is certain."""
    guide: str
    """Address of the paragraph that explains the rule, relative to the site."""
    key: str
    """Stays the same while the letter changes elsewhere, so that a dismissal stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A rule that could not run, and the interview fields that it needs."""

    rule: str
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What the whole checklist says about one letter."""

    findings: tuple[Finding, ...]
    """Gravest first, then in reading order."""
    passed: tuple[str, ...]
    """Ids of the rules that ran and had nothing to say, in the order of the checklist."""
    waiting: tuple[Waiting, ...]
    """Rules that need something that was not given."""
    words: int
    """Words of the body, greeting and sign-off included."""
