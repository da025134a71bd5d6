"""The interview: all that the candidate knows and typed once. Checks and cleans it; never guesses what was
not typed.

A new field stands here alone: label, help, kind and limit are read by the form, the command line, the schema
and the docs.
"""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any, Self

from followup.core.facets import STAGES, Purpose, Region
from followup.core.fields import FieldSpec, Kind, asked
from followup.core.problems import Problem, ProblemsError
from followup.core.readers import MOST_ITEMS, READERS, clean, kind_of, read_list, read_moment, wrong_value

MOST_RECIPIENTS = 12

__all__ = [
    "MOST_ITEMS",
    "MOST_RECIPIENTS",
    "Correction",
    "FieldSpec",
    "Interview",
    "Kind",
    "Offer",
    "OpenQuestion",
    "Recipient",
    "Sender",
    "Sent",
    "clean",
    "field_specs",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The candidate."""

    name: str = asked("Your name", help="As you sign your letters.", example="Ana Ruiz", autocomplete="name")
    email: str = asked(
        "Your e-mail",
        Kind.EMAIL,
        help="Stands under your name.",
        example="ana@example.org",
        autocomplete="email",
    )
    phone: str = asked(
        "Your phone number",
        Kind.PHONE,
        help="Stands under your name.",
        example="555 0100",
        autocomplete="tel",
    )
    link: str = asked(
        "A link to your profile or work",
        Kind.LINK,
        help="Stands under your name.",
        example="example.org/ana",
        autocomplete="url",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """What they asked and the candidate could not answer well."""

    question: str = asked(
        "A question that you could not answer well",
        Kind.TEXT,
        help="What they asked, in your own words.",
        example="what the rollback plan would be",
    )
    answer: str = asked(
        "Your answer now",
        Kind.TEXT,
        help="One or two whole sentences. They go into the letter as you type them.",
        example="I would keep both warehouses in step for two weeks and switch readers one team at a time.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """An offer and its dates."""

    deadline: date | None = asked(
        "Answer the offer by",
        Kind.DATE,
        help="The date that the employer who made the offer gave you.",
        example="2026-12-04",
        default=None,
    )
    start_date: date | None = asked(
        "First day of work",
        Kind.DATE,
        help="As the offer letter says.",
        example="2027-01-04",
        default=None,
    )
    decide_by: date | None = asked(
        "The day on which you can answer",
        Kind.DATE,
        help="When you ask for more time: a date, three to seven working days later.",
        example="2026-12-09",
        default=None,
    )
    in_writing: bool = asked(
        "You have the offer in writing",
        Kind.TICK,
        help="A letter or an e-mail with the terms. A call alone is no offer yet.",
        example="true",
        default=False,
    )
    conditions_met: bool = asked(
        "Its conditions are met, or you accept them",
        Kind.TICK,
        help="References, checks, papers, a visa: whatever the offer depends on.",
        example="true",
        default=False,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """Something that was wrong in a message already sent, or in what was said."""

    kind: str = asked(
        "What was wrong?",
        Kind.CHOICE,
        help="A slip of spelling that leaves the sense alone needs no second letter.",
        example="company",
        choices=("", "name", "company", "fact", "other"),
    )
    was: str = asked(
        "What you wrote or said", help="The wrong name, word or fact.", example="Fernhollow Analytic"
    )
    right: str = asked("What is right", help="As it belongs in its place.", example="Fernhollow Analytics")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A message that has gone out."""

    purpose: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """A person the message goes to; the name may be unknown."""

    name: str = asked(
        "Their full name",
        help="As they write it. Leave it empty if you don't know it.",
        example="Chidi Okonkwo",
    )
    honorific: str = asked("Their title", help="Dr, Professor, Ms … only if they use it.", example="Dr")
    preferred_name: str = asked(
        "What you call them",
        help="Only if you agreed on first names, or they signed with another name.",
        example="Kate",
    )
    role: str = asked("Their role", help="Greets them where the name is unknown.", example="hiring manager")
    email: str = asked(
        "Their e-mail",
        Kind.EMAIL,
        help="It goes into the address line of your mail program.",
        example="c.okonkwo@example.org",
    )
    points: tuple[str, ...] = asked(
        "What you discussed with this person",
        Kind.LINES,
        help="Fragments in your own words; two are plenty.",
        example="the migration to Snowflake",
        default=(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """All that the candidate knows. Nothing is needed here; each template says what it needs."""

    company: str = asked(
        "Company",
        help="As it writes its own name.",
        example="Fernhollow Analytics",
        autocomplete="organization",
    )
    role: str = asked("Role", help="The job title as the advertisement has it.", example="Data Analyst")
    stage: str = asked(
        "Which conversation was it?",
        Kind.CHOICE,
        help="The stage that you are at.",
        example="video",
        choices=("", *STAGES),
    )
    ended_at: datetime | None = asked(
        "When did the interview end?",
        Kind.MOMENT,
        help="Day and time; the dates are counted from it.",
        example="2026-11-20T15:30:00-05:00",
        default=None,
    )
    promised_reply_by: date | None = asked(
        "They promised an answer by",
        Kind.DATE,
        help="Only if they named a day.",
        example="2026-11-27",
        default=None,
    )
    points: tuple[str, ...] = asked(
        "What did you discuss?",
        Kind.LINES,
        help="Fragments in your own words; two are plenty.",
        example="the migration to Snowflake",
        default=(),
    )
    moment: str = asked(
        "A moment that stood out",
        Kind.TEXT,
        help="One whole sentence. It goes into the letter as you type it.",
        example="Your story about the first night on call stayed with me.",
    )
    skill: str = asked(
        "What you bring to a need of theirs",
        Kind.TEXT,
        help="One whole sentence. It goes into the letter as you type it.",
        example="You need someone for the on-call rota; I ran one for two years at my last job.",
    )
    questions: tuple[str, ...] = asked(
        "What you did not get to ask",
        Kind.LINES,
        help="Questions, or what you want to have clarified.",
        example="how the team shares on-call duty",
        default=(),
    )
    interest: str = asked(
        "Are you interested?",
        Kind.CHOICE,
        help="A draft never claims more than this.",
        example="open",
        choices=("open", "strong", "undecided", "none"),
        default="open",
    )
    addition: str = asked(
        "What you forgot to mention",
        Kind.TEXT,
        help="One or two whole sentences. They go into the letter as you type them.",
        example="In 2024 I moved a reporting team of six from spreadsheets to a warehouse in four months.",
    )
    concern: str = asked(
        "A doubt that they raised",
        Kind.TEXT,
        help="In your own words.",
        example="whether I have led a team of this size",
    )
    concern_answer: str = asked(
        "What you say to that doubt",
        Kind.TEXT,
        help="One or two whole sentences. They go into the letter as you type them.",
        example="I led eleven people for two years at a clinic, with two team leaders reporting to me.",
    )
    material: str = asked(
        "What you promised or they asked for",
        help="Name the thing, not the story behind it.",
        example="the write-up of the churn model",
    )
    material_link: str = asked(
        "Where it can be read",
        Kind.LINK,
        help="An address that opens without a password.",
        example="example.org/churn-model",
    )
    event: str = asked(
        "Where you met",
        help="A fair, a talk, somebody's office.",
        example="the careers fair in Leeds",
    )
    met: tuple[str, ...] = asked(
        "Whom else you met",
        Kind.LINES,
        help="Names of people who get no letter of their own.",
        example="Maja Lindqvist",
        default=(),
    )
    applied_on: date | None = asked(
        "When you applied",
        Kind.DATE,
        help="The day on which you sent it.",
        example="2026-11-02",
        default=None,
    )
    references: tuple[str, ...] = asked(
        "Your references",
        Kind.LINES,
        help="Their names, and who they are to you.",
        example="Helen Marsh, my head of department",
        default=(),
    )
    trouble: str = asked(
        "What failed",
        Kind.TEXT,
        help="What you did and what you saw.",
        example="the assessment link says that it has expired",
    )
    outcome: str = asked(
        "How it ended",
        Kind.TEXT,
        help="One whole sentence.",
        example="I start as a data analyst on 4 January.",
    )
    reason: str = asked(
        "Why you say no",
        Kind.TEXT,
        help="Only if you want to give a reason. One whole sentence.",
        example="I have accepted a role closer to home.",
    )
    date_reason: str = asked(
        "Why you need another date",
        Kind.TEXT,
        help="Only if you want to give a reason, and only if it is true. One whole sentence.",
        example="I am waiting for one other answer, which is due on 9 December.",
    )
    offer_question: str = asked(
        "A question about the offer",
        Kind.TEXT,
        help="What you need to know before you answer, or before the first day.",
        example="where I report on the first morning",
    )
    feedback_question: str = asked(
        "What you would like to know about their no",
        Kind.TEXT,
        help="One question that can be answered in a line.",
        example="whether a second language would have helped",
    )
    proof: str = asked(
        "What shows the right fact",
        help="Name the thing that bears out your correction.",
        example="my certificate of service",
    )
    referrer: str = asked(
        "Who referred you", help="Their full name, as the employer knows it.", example="Noor Haddad"
    )
    correction: Correction = field(default_factory=Correction)
    scheduled_at: datetime | None = asked(
        "When was it planned?",
        Kind.MOMENT,
        help="The call or the interview that did not happen, or has to move.",
        example="2026-11-25T10:00:00-05:00",
        default=None,
    )
    proposed_times: tuple[datetime, ...] = asked(
        "Other times that suit you",
        Kind.MOMENTS,
        help="Two or three.",
        example="2026-11-26T10:00:00-05:00",
        default=(),
    )
    attachments: tuple[str, ...] = asked(
        "What you attach",
        Kind.LINES,
        help="What goes with the letter.",
        example="churn-model.pdf",
        default=(),
    )
    same_day_decision: bool = asked(
        "They decide today",
        Kind.TICK,
        help="Then the letter goes out at once.",
        example="true",
        default=False,
    )
    accommodation: bool = asked(
        "You ask for an adjustment",
        Kind.TICK,
        help="For a health condition or another reason that the law protects.",
        example="true",
        default=False,
    )
    time_zone: str = asked("Time zone", help="Where you are.", example="America/New_York")
    region: str = asked(
        "Habits of",
        Kind.CHOICE,
        help="Where the employer is, if it has habits of its own.",
        example="uk",
        choices=tuple(Region),
        default="any",
    )
    sent: tuple[Sent, ...] = ()
    sender: Sender = field(default_factory=Sender)
    open_question: OpenQuestion = field(default_factory=OpenQuestion)
    offer: Offer = field(default_factory=Offer)
    recipients: tuple[Recipient, ...] = ()

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Self:
        """Return the checked and cleaned interview.

        `data` has the shape of the TOML and JSON files: None and "" mean absent, moments are aware datetimes
        or ISO 8601 text with an offset, dates are dates or ISO text. Raises ProblemsError with every problem
        at once.
        """
        problems: list[Problem] = []
        interview: Self = _read(cls, data, "", problems)
        if problems:
            raise ProblemsError(problems)
        return interview

    def value(self, path: str) -> Any:
        """Return what stands at a path such as `sender.name` or `recipients.0.points`; None where there is no
        such place."""
        value: Any = self
        for step in path.split("."):
            if isinstance(value, tuple):
                value = value[int(step)] if step.isdigit() and int(step) < len(value) else None
            else:
                value = getattr(value, step, None)
        return value


_PARTS: Mapping[str, type] = {
    "sender": Sender,
    "open_question": OpenQuestion,
    "offer": Offer,
    "correction": Correction,
}


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
        problems.append(
            wrong_value(
                at.rstrip(".") or "interview",
                f"is {kind_of(data)}, not a table",
                "write it as key = value pairs",
            )
        )
        return shape()
    known = {item.name: item for item in dataclasses.fields(shape)}
    values: dict[str, Any] = {}
    for key, raw in data.items():
        if key not in known:
            near = get_close_matches(str(key), known, n=1, cutoff=0.6)
            hint = f"did you mean {at}{near[0]}" if near else f"known here: {', '.join(known)}"
            problems.append(
                Problem(
                    code="unknown-key",
                    where=f"{at}{key}",
                    what="is not a field of the interview",
                    how_to_fix=hint,
                )
            )
        elif raw is not None and raw != "":
            values[key] = _read_field(known[key], raw, f"{at}{key}", problems)
    return shape(**values)


def _read_field(item: "dataclasses.Field[Any]", raw: Any, path: str, problems: list[Problem]) -> Any:
    if item.name in _PARTS and not item.metadata:
        return _read(_PARTS[item.name], raw, f"{path}.", problems)
    if item.name == "recipients":
        return tuple(
            _read(Recipient, entry, f"{path}.{index}.", problems)
            for index, entry in enumerate(read_list(raw, path, MOST_RECIPIENTS, problems))
        )
    if item.name == "sent":
        return tuple(
            sent
            for index, entry in enumerate(read_list(raw, path, 100, problems))
            if (sent := _read_sent(entry, f"{path}.{index}", problems)) is not None
        )
    return READERS[item.metadata["kind"]](raw, path, item.metadata, problems)


def _read_sent(entry: Any, path: str, problems: list[Problem]) -> Sent | None:
    if not isinstance(entry, Mapping) or set(entry) != {"purpose", "at"}:
        problems.append(
            wrong_value(
                path,
                "does not say what was sent and when",
                'write {purpose = "thank-you", at = 2026-11-21T09:00:00-05:00}',
            )
        )
        return None
    at = read_moment(entry["at"], f"{path}.at", {}, problems)
    purpose, known = entry["purpose"], tuple(Purpose)
    if purpose not in known:
        near = get_close_matches(str(purpose)[:60], known, n=1, cutoff=0.5)
        hint = f"did you mean {near[0]}" if near else f"choose one of {', '.join(known)}"
        what = f"“{str(purpose)[:60]}” is not the purpose of a message"
        problems.append(wrong_value(f"{path}.purpose", what, hint))
        return None
    return Sent(purpose=str(purpose), at=at) if at else None
