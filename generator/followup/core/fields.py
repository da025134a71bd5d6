"""What can be asked of the candidate about one field: the kinds of field and their limits. Holds no field
itself."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

DEEPEST_LINE = 200
DEEPEST_TEXT = 2000


class Kind(StrEnum):
    """What a field holds; the form picks its control from it."""

    LINE = "line"
    TEXT = "text"
    LINES = "lines"
    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"
    DATE = "date"
    MOMENT = "moment"
    MOMENTS = "moments"
    CHOICE = "choice"
    TICK = "tick"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSpec:
    """All that anybody needs to ask for one field."""

    path: str
    """Path in the interview; `recipients.*.name` stands for every recipient."""
    label: str
    help: str
    kind: Kind
    example: str
    limit: int
    """Most characters of one entry; 0 where characters do not count."""
    choices: tuple[str, ...] = ()
    autocomplete: str = ""
    """Token of the HTML autocomplete attribute, where one fits."""


def asked(
    label: str,
    kind: Kind = Kind.LINE,
    *,
    help: str = "",
    example: str = "",
    choices: tuple[str, ...] = (),
    default: Any = "",
    autocomplete: str = "",
) -> Any:
    """Declare a field of the interview: everything that a form, the command line or the docs ask about it."""
    limits = {Kind.TEXT: DEEPEST_TEXT, Kind.LINES: 600}
    limit = (
        0
        if kind in (Kind.DATE, Kind.MOMENT, Kind.MOMENTS, Kind.CHOICE, Kind.TICK)
        else limits.get(kind, DEEPEST_LINE)
    )
    metadata = {
        "label": label, "help": help, "kind": kind, "example": example,
        "choices": choices, "limit": limit, "autocomplete": autocomplete,
    }  # fmt: skip
    return field(default=default, metadata=metadata)
