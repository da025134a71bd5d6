"""What can be wrong with a person's name in a letter, and where it stands. Finds nothing by itself."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from followup.core.finding import Part
from followup.core.interview import Recipient
from followup.core.matchers import Word
from followup.core.names.titles import wrong_title

_SHORTENED = frozenset({"Mr", "Mrs", "Ms", "Mx", "Dr", "Prof"})


class Kind(StrEnum):
    """What is wrong with a name."""

    SLIP = "slip"
    ACCENT = "accent"
    """The letters are right, an accent is missing."""
    OTHER = "other"
    """Somebody else's name stands there."""
    TURNED = "turned"
    """Family name and first name changed places."""
    TITLE = "title"
    FIRST_NAME = "first-name"
    """A title stands before the first name."""
    SIGNED = "signed"
    """The letter is signed with another name than the candidate's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Misnaming:
    """One wrong name: where it stands and what belongs there."""

    kind: Kind
    part: Part
    start: int
    end: int
    right: str


def wrong_at(kind: Kind, start: int, end: int, right: str, part: Part = Part.BODY) -> Misnaming:
    """Return what is wrong at a place."""
    return Misnaming(kind=kind, part=part, start=start, end=end, right=right)


def cased(right: str, written: str) -> str:
    """Return the right name in capitals where the wrong one stands in capitals."""
    return right.upper() if written.isupper() and len(written) > 1 else right


def title_wrong(titles: Sequence[Word], person: Recipient, text: str, part: Part) -> Iterator[Misnaming]:
    """Yield a title that is not the one in the notes."""
    if not titles or not wrong_title({word.key for word in titles}, person.honorific):
        return
    end = titles[-1].end
    dotted = text[end : end + 1] == "."
    right = person.honorific + ("." if dotted and person.honorific in _SHORTENED else "")
    yield wrong_at(Kind.TITLE, titles[0].start, end + dotted, right, part)
