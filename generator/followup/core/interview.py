"""The interview: all that the candidate knows and typed once. Checks and cleans it; never guesses what was not typed.

A new field stands here alone: label, help, kind and limit are read by the form, the command line, the schema and the docs.
"""

import dataclasses
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from difflib import get_close_matches
from enum import StrEnum
from typing import Any

from followup.core.problems import Problem, ProblemsError
from followup.core.template import Region

MOST_RECIPIENTS = 12
MOST_ITEMS = 12
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


def _asked(
    label: str,
    kind: Kind = Kind.LINE,
    *,
    help: str = "",
    example: str = "",
    choices: tuple[str, ...] = (),
    default: Any = "",
    autocomplete: str = "",
) -> Any:
    limits = {Kind.TEXT: DEEPEST_TEXT, Kind.LINES: 600}
    limit = 0 if kind in (Kind.DATE, Kind.MOMENT, Kind.MOMENTS, Kind.CHOICE, Kind.TICK) else limits.get(kind, DEEPEST_LINE)
    metadata = {
        "label": label, "help": help, "kind": kind, "example": example,
        "choices": choices, "limit": limit, "autocomplete": autocomplete,
    }  # fmt: skip
    return field(default=default, metadata=metadata)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The candidate."""

    name: str = _asked("Your name", example="Ana Ruiz", autocomplete="name")
    email: str = _asked("Your e-mail", Kind.EMAIL, help="Stands under your name.", example="ana@example.org", autocomplete="email")
    phone: str = _asked("Your phone number", Kind.PHONE, help="Stands under your name.", example="555 0100", autocomplete="tel")
    link: str = _asked("A link to your profile or work", Kind.LINK, help="Stands under your name.", example="example.org/ana")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """What they asked and the candidate could not answer well."""

    question: str = _asked(
        "A question that you could not answer well",
        Kind.TEXT,
        help="What they asked, in your own words.",
        example="what the rollback plan would be",
    )
    answer: str = _asked(
        "Your answer now",
        Kind.TEXT,
        help="One or two whole sentences. They go into the letter as you type them.",
        example="I would keep both warehouses in step for two weeks and switch readers one team at a time.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """An offer and its dates."""

    deadline: date | None = _asked("Answer the offer by", Kind.DATE, default=None)
    start_date: date | None = _asked("First day of work", Kind.DATE, help="As the offer letter says.", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """Something that was wrong in a message already sent."""

    was: str = _asked("What you wrote", help="The wrong name, word or fact.", example="Fernhollow Analytic")
    right: str = _asked("What is right", example="Fernhollow Analytics")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A message that has gone out."""

    purpose: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """A person the message goes to; the name may be unknown."""

    name: str = _asked("Their full name", help="As they write it. Leave it empty if you don't know it.", example="Chidi Okonkwo")
    honorific: str = _asked("Title", help="Dr, Professor, Ms … only if they use it.", example="Dr")
    preferred_name: str = _asked(
        "What you call them", help="Only if you agreed on first names, or they signed with another name.", example="Kate"
    )
    role: str = _asked("Their role", help="Greets them where the name is unknown.", example="hiring manager")
    email: str = _asked("Their e-mail", Kind.EMAIL, example="c.okonkwo@example.org")
    points: tuple[str, ...] = _asked(
        "What you discussed with this person",
        Kind.LINES,
        help="Fragments in your own words; two are plenty.",
        example="the migration to Snowflake",
        default=(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """All that the candidate knows. Nothing is needed here; each template says what it needs."""

    company: str = _asked("Company", example="Fernhollow Analytics", autocomplete="organization")
    role: str = _asked("Role", help="The job title as the advertisement has it.", example="Data Analyst")
    stage: str = _asked(
        "Which conversation was it?",
        Kind.CHOICE,
        choices=("", "recruiter-screen", "phone", "video", "technical", "panel", "onsite", "second", "final", "offer"),
    )
    ended_at: datetime | None = _asked("When did it end?", Kind.MOMENT, default=None)
    promised_reply_by: date | None = _asked("They promised an answer by", Kind.DATE, default=None)
    points: tuple[str, ...] = _asked(
        "What did you discuss?",
        Kind.LINES,
        help="Fragments in your own words; two are plenty.",
        example="the migration to Snowflake",
        default=(),
    )
    moment: str = _asked(
        "A moment that stood out",
        Kind.TEXT,
        help="One whole sentence. It goes into the letter as you type it.",
        example="Your story about the first night on call stayed with me.",
    )
    skill: str = _asked(
        "What you bring to a need of theirs",
        Kind.TEXT,
        help="One whole sentence. It goes into the letter as you type it.",
        example="You need someone for the on-call rota; I ran one for two years at my last job.",
    )
    questions: tuple[str, ...] = _asked(
        "What you did not get to ask",
        Kind.LINES,
        help="Questions, or what you want to have clarified.",
        example="how the team shares on-call duty",
        default=(),
    )
    interest: str = _asked(
        "Are you interested?",
        Kind.CHOICE,
        help="A draft never claims more than this.",
        choices=("open", "strong", "undecided", "none"),
        default="open",
    )
    concern: str = _asked("A doubt that they raised", Kind.TEXT, example="whether I have led a team of this size")
    material: str = _asked("What you promised or they asked for", example="the write-up of the churn model")
    reason: str = _asked(
        "Your reason",
        Kind.TEXT,
        help="Only if you want to give one. One whole sentence.",
        example="I have accepted a role closer to home.",
    )
    referrer: str = _asked("Who referred you", example="Noor Haddad")
    correction: Correction = field(default_factory=Correction)
    scheduled_at: datetime | None = _asked("When was the call planned?", Kind.MOMENT, default=None)
    proposed_times: tuple[datetime, ...] = _asked(
        "Other times that suit you", Kind.MOMENTS, help="Two or three.", default=()
    )
    attachments: tuple[str, ...] = _asked(
        "What you attach", Kind.LINES, help="What goes with the letter.", example="churn-model.pdf", default=()
    )
    same_day_decision: bool = _asked("They decide today", Kind.TICK, default=False)
    time_zone: str = _asked("Time zone", example="America/New_York")
    region: str = _asked("Habits of", Kind.CHOICE, choices=tuple(Region), default="any")
    sent: tuple[Sent, ...] = ()
    sender: Sender = field(default_factory=Sender)
    open_question: OpenQuestion = field(default_factory=OpenQuestion)
    offer: Offer = field(default_factory=Offer)
    recipients: tuple[Recipient, ...] = ()

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Interview":
        """Return the checked and cleaned interview.

        `data` has the shape of the TOML and JSON files: None and "" mean absent, moments are aware datetimes or ISO 8601
        text with an offset, dates are dates or ISO text. Raises ProblemsError with every problem at once.
        """
        problems: list[Problem] = []
        interview = _read(cls, data, "", problems)
        if problems:
            raise ProblemsError(problems)
        return interview

    def value(self, path: str) -> Any:
        """Return what stands at a path such as `sender.name` or `recipients.0.points`; None where there is no such place."""
        value: Any = self
        for step in path.split("."):
            if isinstance(value, tuple):
                value = value[int(step)] if step.isdigit() and int(step) < len(value) else None
            else:
                value = getattr(value, step, None)
        return value


_PARTS: Mapping[str, type] = {"sender": Sender, "open_question": OpenQuestion, "offer": Offer, "correction": Correction}


def field_specs() -> tuple[FieldSpec, ...]:
    """Return what to ask for, every field of the interview in the order in which it stands here."""
    return tuple(_specs(Interview, ""))


def _specs(shape: type, prefix: str) -> Iterator[FieldSpec]:
    for item in dataclasses.fields(shape):
        if item.metadata:
            yield FieldSpec(path=prefix + item.name, **item.metadata)
        elif item.name in _PARTS:
            yield from _specs(_PARTS[item.name], f"{prefix}{item.name}.")
        elif item.name == "recipients":
            yield from _specs(Recipient, "recipients.*.")


def _read(shape: Any, data: Any, at: str, problems: list[Problem]) -> Any:
    """Read a mapping into one of the dataclasses above, adding what is wrong to `problems`."""
    if not isinstance(data, Mapping):
        problems.append(_wrong(at.rstrip(".") or "interview", f"is {_kind_of(data)}, not a table", "write it as key = value pairs"))
        return shape()
    known = {item.name: item for item in dataclasses.fields(shape)}
    values: dict[str, Any] = {}
    for key, raw in data.items():
        if key not in known:
            near = get_close_matches(str(key), known, n=1, cutoff=0.6)
            hint = f"did you mean {at}{near[0]}" if near else f"known here: {', '.join(known)}"
            problems.append(Problem(code="unknown-key", where=f"{at}{key}", what="is not a field of the interview", how_to_fix=hint))
        elif raw is not None and raw != "":
            values[key] = _read_field(known[key], raw, f"{at}{key}", problems)
    return shape(**values)


def _read_field(item: "dataclasses.Field[Any]", raw: Any, path: str, problems: list[Problem]) -> Any:
    if item.name in _PARTS and not item.metadata:
        return _read(_PARTS[item.name], raw, f"{path}.", problems)
    if item.name == "recipients":
        return tuple(
            _read(Recipient, entry, f"{path}.{index}.", problems)
            for index, entry in enumerate(_list(raw, path, MOST_RECIPIENTS, problems))
        )
    if item.name == "sent":
        return tuple(
            sent
            for index, entry in enumerate(_list(raw, path, 100, problems))
            if (sent := _read_sent(entry, f"{path}.{index}", problems)) is not None
        )
    return _READERS[item.metadata["kind"]](raw, path, item.metadata, problems)


def _read_sent(entry: Any, path: str, problems: list[Problem]) -> Sent | None:
    if not isinstance(entry, Mapping) or set(entry) != {"purpose", "at"}:
        problems.append(_wrong(path, "does not say what was sent and when", 'write {purpose = "thank-you", at = 2026-11-21T09:00:00-05:00}'))
        return None
    at = _moment(entry["at"], f"{path}.at", {}, problems)
    return Sent(purpose=str(entry["purpose"]), at=at) if at else None


def _list(raw: Any, path: str, most: int, problems: list[Problem]) -> list[Any]:
    if not isinstance(raw, (list, tuple)):
        problems.append(_wrong(path, f"is {_kind_of(raw)}, not a list", "put it in square brackets"))
        return []
    if len(raw) > most:
        problems.append(Problem(code="too-many", where=path, what=f"has {len(raw)} entries", how_to_fix=f"keep at most {most}"))
    return list(raw)


_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LINE_BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def clean(text: str, *, one_line: bool) -> str:
    """Return text without control characters, lone surrogates and noncharacters, with `\\n` for every line break.

    `one_line` also turns line breaks and tabs into single spaces. Nothing that a reader could see is lost.
    """
    text = _CONTROLS.sub("", _LINE_BREAKS.sub("\n", text)).strip()
    return re.sub(r"\s*[\n\t]\s*", " ", text) if one_line else text


def _text(raw: Any, path: str, metadata: Mapping[str, Any], problems: list[Problem]) -> str:
    if not isinstance(raw, str):
        problems.append(_wrong(path, f"is {_kind_of(raw)}, not text", "put it in quotation marks"))
        return ""
    text = clean(raw, one_line=metadata["kind"] not in (Kind.TEXT, Kind.LINES))
    if len(text) > metadata["limit"]:
        what = f"has {len(text):,} characters"
        problems.append(Problem(code="too-long", where=path, what=what, how_to_fix=f"keep at most {metadata['limit']:,}"))
    return text


def _lines(raw: Any, path: str, metadata: Mapping[str, Any], problems: list[Problem]) -> tuple[str, ...]:
    entries = _list(raw, path, MOST_ITEMS, problems)
    texts = (_text(entry, f"{path}.{index}", metadata, problems) for index, entry in enumerate(entries) if entry is not None)
    return tuple(text for text in texts if text)


_ADDRESS = re.compile(r"[^\s@,;<>\"]+@[^\s@,;<>\"]+\.[^\s@,;<>\"]+")


def _email(raw: Any, path: str, metadata: Mapping[str, Any], problems: list[Problem]) -> str:
    text = _text(raw, path, metadata, problems)
    if text and not _ADDRESS.fullmatch(text):
        problems.append(_wrong(path, f"“{text}” is not one e-mail address", "write one address such as ana@example.org, or leave it out"))
    return text


def _date(raw: Any, path: str, metadata: Mapping[str, Any], problems: list[Problem]) -> date | None:
    if isinstance(raw, datetime):
        return raw.date()
    if isinstance(raw, date):
        return raw
    try:
        return date.fromisoformat(raw)
    except (TypeError, ValueError):
        problems.append(_wrong(path, f"“{raw}” is not a date", "write it as 2026-11-27"))
        return None


def _moment(raw: Any, path: str, metadata: Mapping[str, Any], problems: list[Problem]) -> datetime | None:
    try:
        moment = raw if isinstance(raw, datetime) else datetime.fromisoformat(raw)
    except (TypeError, ValueError):
        problems.append(_wrong(path, f"“{raw}” is not a date with a time", "write it as 2026-11-20T15:30:00-05:00"))
        return None
    if moment.tzinfo is None:
        problems.append(_wrong(path, f"“{raw}” has no time zone", "add the offset, as in 2026-11-20T15:30:00-05:00"))
        return None
    if not 2000 <= moment.year <= 2200:
        problems.append(_wrong(path, f"“{raw}” is not a year of this century", "check the year"))
        return None
    return moment


def _moments(raw: Any, path: str, metadata: Mapping[str, Any], problems: list[Problem]) -> tuple[datetime, ...]:
    entries = _list(raw, path, MOST_ITEMS, problems)
    moments = (_moment(entry, f"{path}.{index}", metadata, problems) for index, entry in enumerate(entries) if entry not in (None, ""))
    return tuple(moment for moment in moments if moment)


def _choice(raw: Any, path: str, metadata: Mapping[str, Any], problems: list[Problem]) -> str:
    if raw in metadata["choices"]:
        return str(raw)
    known = ", ".join(choice for choice in metadata["choices"] if choice)
    problems.append(_wrong(path, f"“{raw}” is not one of the choices", f"choose one of {known}"))
    return ""


def _tick(raw: Any, path: str, metadata: Mapping[str, Any], problems: list[Problem]) -> bool:
    if not isinstance(raw, bool):
        problems.append(_wrong(path, f"is {_kind_of(raw)}, not true or false", "write true or false"))
    return raw is True


_READERS: Mapping[Kind, Any] = {
    Kind.LINE: _text, Kind.TEXT: _text, Kind.LINES: _lines, Kind.EMAIL: _email, Kind.PHONE: _text, Kind.LINK: _text,
    Kind.DATE: _date, Kind.MOMENT: _moment, Kind.MOMENTS: _moments, Kind.CHOICE: _choice, Kind.TICK: _tick,
}  # fmt: skip


def _wrong(where: str, what: str, how_to_fix: str) -> Problem:
    return Problem(code="wrong-value", where=where, what=what, how_to_fix=how_to_fix)


def _kind_of(raw: Any) -> str:
    names = {str: "text", bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "a table"}
    return next((name for kind, name in names.items() if isinstance(raw, kind)), "something else")
