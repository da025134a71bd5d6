"""The shape of a rule of the checklist. A rule reads a letter and a context; it never reads another rule."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from followup.core.finding import Part, Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.schedule import Schedule
from followup.core.template import Channel, Purpose, Region, Template


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """All that a rule may know besides the letter."""

    interview: Interview
    """Empty where the candidate gave none: each rule names the fields that it cannot do without."""
    recipient: int = 0
    """Which recipient of the interview the letter goes to, from 0."""
    purpose: Purpose = Purpose.THANK_YOU
    channel: Channel = Channel.EMAIL
    region: Region = Region.ANY
    template: Template | None = None
    send_at: datetime | None = None
    """When the letter is to go out; None keeps the timing rules silent."""
    schedule: Schedule | None = None
    """The dates for this interview; None where the end of the interview is unknown."""
    others: tuple[Letter, ...] = ()
    """The letters to the other people of the panel, as they stand now."""
    proofread: bool = False
    """Whether the candidate says that the letter was read aloud or by somebody else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One place where a rule speaks; the checklist makes a finding of it."""

    message: str
    part: Part = Part.LETTER
    start: int = 0
    end: int = 0
    fixes: tuple[str, ...] = ()
    severity: Severity | None = None
    """Another severity than the rule's own, where the purpose makes the fault graver or lighter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Applies:
    """Where a rule has a say; empty means everywhere."""

    purposes: frozenset[Purpose] = frozenset()
    not_purposes: frozenset[Purpose] = frozenset()
    channels: frozenset[Channel] = frozenset()
    not_channels: frozenset[Channel] = frozenset()
    regions: frozenset[Region] = frozenset()
    not_regions: frozenset[Region] = frozenset()
    not_stages: frozenset[str] = frozenset()
    in_panels_only: bool = False
    """Whether it takes letters to other people of the panel to have a say."""

    def to(self, context: Context) -> bool:
        """Tell whether the rule has a say about a letter of this context."""
        return (
            (not self.purposes or context.purpose in self.purposes)
            and context.purpose not in self.not_purposes
            and (not self.channels or context.channel in self.channels)
            and context.channel not in self.not_channels
            and (not self.regions or context.region in self.regions)
            and context.region not in self.not_regions
            and context.interview.stage not in self.not_stages
            and (bool(context.others) or not self.in_panels_only)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A letter that shows a rule at work: run as a test and shown on the rule's page."""

    body: str
    subject: str | None = "Thank you: Data Analyst conversation on Friday"
    marks: str = ""
    """The text that a bad example's first finding marks; empty where it marks the whole letter."""
    fixed: str = ""
    """Where the rule hands over a certain fix: the span's text after it."""
    interview: Mapping[str, Any] = field(default_factory=dict)
    """Fields, as data by path, laid over the interview that all examples share
    (`followup.core.checklist.EXAMPLE_INTERVIEW`)."""
    purpose: Purpose = Purpose.THANK_YOU
    channel: Channel = Channel.EMAIL
    send_at: str = ""
    """ISO 8601 moment with an offset; empty keeps the timing rules silent."""
    template: str = ""
    """Id of the template that the letter was made from."""
    others: tuple[str, ...] = ()
    """Bodies of the letters to the other people of the panel."""
    proofread: bool = False
    """Whether the candidate ticked that a person has read it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One item of the checklist; everything about it stands in its one file."""

    id: str
    """Kebab case, ASCII; the file's name is the same with underscores."""
    severity: Severity
    title: str
    """The fault in three to five words."""
    passes: str
    """What is right when the rule is silent, in three to six words: `Thanks them for their time`."""
    looks_for: str
    """What it looks for, to the candidate, in one or two sentences."""
    why: str
    """Why it matters to the reader of the letter."""
    sources: tuple[str, ...]
    """Keys of the data file of sources; empty where none was found, which the rule's page says."""
    guide: str
    """Topic of the guide page that explains it; the page has an anchor with the rule's id."""
    check: Callable[[Letter, Context], Iterator[Hit]]
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    applies: Applies = Applies()
    needs: tuple[str, ...] = ()
    """Interview fields without which it cannot run, such as `company`; `send_at` counts as one, and
    `recipient.name|sender.name` is content with either."""
    phrases: Sequence[str] = ()
    """The words and phrases that it looks for, where it works from a list: public on its page."""
    group: str = ""
    """Name of the folder; the checklist fills it in."""

    @property
    def guide_address(self) -> str:
        """Return the address of the paragraph that explains it, relative to the site."""
        return f"guide/{self.guide}/#{self.id}"
