"""A request to the doorway, read and checked. Collects every problem; does nothing of what is asked."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from difflib import get_close_matches
from typing import Any

from followup.core.advice.answers import Answers, read_answers
from followup.core.choices import wrong_choices
from followup.core.doorway_types import RequestData
from followup.core.draft import missing_needs
from followup.core.facets import FACETS
from followup.core.interview import MOST_RECIPIENTS, Interview
from followup.core.letter import Letter
from followup.core.problems import Problem, ProblemsError
from followup.core.template import WORD_BANDS, Channel, Purpose, Region, Template, find_template
from followup.core.zone import Zone

KINDS = ("draft", "check", "schedule", "advise", "export", "describe")
FORMATS = ("text", "mailto", "eml", "ics")
UNITS = ("codepoints", "utf16")
MOST_IGNORED = 500
"""Keys of findings; a letter has a dozen."""
LONGEST_KEY = 200
LONGEST_SUBJECT = 1_000
LONGEST_BODY = 20_000
"""Characters; a follow-up has about a thousand."""
DEEPEST = 12
"""Levels of tables and lists; an interview has five."""
MOST_VALUES = 5_000
_TONES = next(facet.values for facet in FACETS if facet.name == "tone")
_KEYS = tuple(RequestData.__annotations__)
_ADDRESS = re.compile(r"https?://[^\s?#\"<>\\^`{|}]{1,300}")
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is asked, with the interview, the template and the letter already checked."""

    kind: str
    interview: Interview
    template: Template | None
    recipient: int
    seed: int | None
    now: datetime | None
    send_at: datetime | None
    zone: Zone | None
    answers: Answers | None
    tone: str | None
    length: str | None
    utf16: bool
    disabled: frozenset[str]
    ignored: frozenset[str]
    letter: Letter | None
    others: tuple[Letter, ...]
    proofread: bool
    purpose: Purpose
    channel: Channel
    format: str
    event: str
    desk: str
    name_company: bool

    @property
    def region(self) -> Region:
        """Return whose habits apply."""
        return Region(self.interview.region)


def kind_of(data: Any) -> str:
    """Return the kind that a request names, "" where it names none that is known."""
    kind = data.get("kind") if isinstance(data, Mapping) else None
    return kind if isinstance(kind, str) and kind in KINDS else ""


def read_request(data: Any, library: Mapping[str, Template], rule_ids: Iterable[str]) -> Request:
    """Return the checked request. Raises ProblemsError with everything that is wrong with it, at once."""
    if not isinstance(data, Mapping):
        raise ProblemsError([_wrong("request", "is not a table", "pass {kind, …}")])
    _check_size(data)
    reading = _Reading(data=data)
    reading.unknown_keys()
    kind = reading.choice("kind", KINDS, needed=True)
    template = reading.template(library, needed=kind == "draft")
    interview = reading.interview()
    purpose = reading.choice("purpose", tuple(Purpose))
    channel = reading.choice("channel", tuple(Channel))
    request = Request(
        kind=kind,
        interview=interview or Interview(),
        template=template,
        recipient=reading.recipient(interview),
        seed=reading.integer("seed"),
        now=reading.moment("now", needed=kind == "advise"),
        send_at=reading.moment("send_at"),
        zone=reading.zone(),
        answers=reading.answers(),
        tone=reading.tone(template) or None,
        length=reading.choice("length", tuple(WORD_BANDS)) or None,
        utf16=reading.choice("units", UNITS) == "utf16",
        disabled=reading.disabled(tuple(rule_ids)),
        ignored=reading.ignored(),
        letter=reading.letter(needed=kind == "check"),
        others=reading.others(),
        proofread=reading.tick("proofread"),
        purpose=Purpose(purpose) if purpose else template.purpose if template else Purpose.THANK_YOU,
        channel=Channel(channel) if channel else template.channel if template else Channel.EMAIL,
        format=reading.choice("format", FORMATS, needed=kind == "export"),
        event=reading.text("event") or "all",
        desk=reading.address("desk"),
        name_company=reading.tick("name_company"),
    )
    if reading.problems:
        drafts = kind == "draft" or (kind == "export" and request.letter is None)
        ahead = _of_draft(request, interview) if drafts else ()
        raise ProblemsError([*reading.problems, *ahead])
    return request


def _of_draft(request: Request, interview: Interview | None) -> Iterator[Problem]:
    """Yield what would be wrong with the draft itself, so that everything is said at once."""
    if request.template is not None:
        yield from wrong_choices(
            request.template,
            request.interview,
            channel=request.channel,
            tone=request.tone,
            length=request.length,
        )
        if interview is not None:
            yield from missing_needs(request.template, interview, request.recipient)


@dataclass(slots=True, kw_only=True)
class _Reading:
    """One request being read, and what was found wrong so far."""

    data: Mapping[Any, Any]
    problems: list[Problem] = field(default_factory=list)

    def add(self, where: str, what: str, how_to_fix: str) -> None:
        self.problems.append(_wrong(where, what, how_to_fix))

    def unknown_keys(self) -> None:
        for key in self.data:
            if key not in _KEYS:
                self.add(str(key), "is not a part of a request", nearest(str(key), _KEYS))

    def given(self, key: str, *, needed: bool = False) -> Any:
        """Return what stands under a key; null and "" mean absent and come back as None."""
        value = self.data.get(key)
        if value is not None and value != "":
            return value
        if needed:
            self.add(key, "is missing", "pass it with the request")
        return None

    def text(self, key: str) -> str:
        value = self.given(key)
        if value is None or (isinstance(value, str) and len(value) <= 100):
            return value or ""
        self.add(key, "is not a short text", "put one word there, or leave it out")
        return ""

    def address(self, key: str) -> str:
        value = self.given(key)
        if value is None or (isinstance(value, str) and _ADDRESS.fullmatch(value)):
            return value or ""
        self.add(key, "is not the plain address of a page", "pass one such as https://example.org/draft/")
        return ""

    def choice(self, key: str, choices: tuple[str, ...], *, needed: bool = False) -> str:
        value = self.given(key, needed=needed)
        if value is None:
            return ""
        if isinstance(value, str) and value in choices:
            return str(value)
        self.add(key, f"{_shown(value)} is not known", nearest(value, choices))
        return ""

    def integer(self, key: str) -> int | None:
        value = self.given(key)
        if value is None or (isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63):
            return value
        self.add(key, f"{_shown(value)} is not a whole number", "pass one such as 7, or leave it out")
        return None

    def moment(self, key: str, *, needed: bool = False) -> datetime | None:
        value = self.given(key, needed=needed)
        if value is None:
            return None
        try:
            moment = value if isinstance(value, datetime) else datetime.fromisoformat(value)
        except (TypeError, ValueError):
            how = "write it as 2026-11-20T15:30:00-05:00"
            self.add(key, f"{_shown(value)} is not a date with a time", how)
            return None
        if moment.tzinfo is None or not 2000 <= moment.year <= 2200:
            what = "has no time zone" if moment.tzinfo is None else "is not a year of this century"
            self.add(key, f"{_shown(value)} {what}", "write it as 2026-11-20T15:30:00-05:00")
            return None
        return moment

    def interview(self) -> Interview | None:
        """Return the interview, an empty one where none was given; None where it has problems."""
        data = self.given("interview")
        region = self.choice("region", tuple(Region))
        try:
            interview = Interview.from_data({} if data is None else data)
        except ProblemsError as error:
            self.problems += error.problems
            return None
        return replace(interview, region=region) if region else interview

    def recipient(self, interview: Interview | None) -> int:
        number = self.integer("recipient") or 0
        last = max(len(interview.recipients), 1) - 1 if interview else number
        if interview is None or 0 <= number <= last:
            return number
        what = f"{number} is not one of the {len(interview.recipients)} recipients"
        self.add("recipient", what, f"choose 0 to {last}; they count from 0" if last else "choose 0")
        return 0

    def zone(self) -> Zone | None:
        data = self.given("zone")
        try:
            return None if data is None else Zone.from_data(data)
        except ProblemsError as error:
            self.problems += error.problems
            return None

    def answers(self) -> Answers | None:
        data = self.given("answers")
        try:
            return None if data is None else read_answers(data)
        except ProblemsError as error:
            self.problems += error.problems
            return None

    def tone(self, template: Template | None) -> str:
        """Return a tone; whether a template has it is for the draft to say."""
        return self.text("tone") if template else self.choice("tone", _TONES)

    def template(self, library: Mapping[str, Template], *, needed: bool) -> Template | None:
        value = self.given("template", needed=needed)
        found = find_template(library, value) if isinstance(value, str) else None
        if value is None or found is not None:
            return found
        self.add("template", f"{_shown(value)} is not in the library", nearest(value, tuple(library)))
        return None

    def disabled(self, rule_ids: tuple[str, ...]) -> frozenset[str]:
        value = self.given("disabled")
        if value is None:
            return frozenset()
        if not isinstance(value, (list, tuple)):
            self.add("disabled", "is not a list", "put the ids of rules in square brackets")
            return frozenset()
        for entry in value:
            if not isinstance(entry, str) or entry not in rule_ids:
                self.add("disabled", f"{_shown(entry)} is not a rule", nearest(entry, rule_ids))
        return frozenset(str(entry) for entry in value)

    def ignored(self) -> frozenset[str]:
        """Return keys as they came: one that fits no finding any more does no harm."""
        value = self.given("ignored")
        if value is None:
            return frozenset()
        listed = isinstance(value, (list, tuple)) and len(value) <= MOST_IGNORED
        if not listed or not all(isinstance(key, str) and len(key) <= LONGEST_KEY for key in value):
            self.add("ignored", "is not a list of keys", "pass the keys of findings, as a report gave them")
            return frozenset()
        return frozenset(value)

    def letter(self, *, needed: bool) -> Letter | None:
        value = self.given("letter", needed=needed)
        return None if value is None else self._letter(value, "letter")

    def others(self) -> tuple[Letter, ...]:
        value = self.given("others")
        if value is None:
            return ()
        if not isinstance(value, (list, tuple)) or len(value) > MOST_RECIPIENTS:
            how = f"pass at most {MOST_RECIPIENTS} letters in square brackets"
            self.add("others", "is not a list of letters", how)
            return ()
        letters = (self._letter(entry, f"others.{place}") for place, entry in enumerate(value))
        return tuple(letter for letter in letters if letter is not None)

    def _letter(self, value: Any, where: str) -> Letter | None:
        if not isinstance(value, Mapping) or not set(value) <= {"subject", "body"}:
            self.add(where, "is not a letter", "pass {subject, body}")
            return None
        subject, body = value.get("subject"), value.get("body")
        if not isinstance(body, str) or not (subject is None or isinstance(subject, str)):
            self.add(where, "is not text", "pass {subject, body}, both as text")
            return None
        for key, text, most in (("subject", subject or "", LONGEST_SUBJECT), ("body", body, LONGEST_BODY)):
            if len(text) > most:
                how = f"keep it under {most:,}; a follow-up has about a thousand"
                self.add(f"{where}.{key}", f"has {len(text):,} characters", how)
        return Letter(subject=None if subject is None else _readable(subject), body=_readable(body))

    def tick(self, key: str) -> bool:
        value = self.given(key)
        if value is not None and not isinstance(value, bool):
            self.add(key, f"{_shown(value)} is not true or false", "write true or false")
        return value is True


def _check_size(data: Mapping[Any, Any]) -> None:
    """Raise ProblemsError for a request so deep or so large that reading it would take the page down."""
    level: list[Any] = [data]
    seen = 0
    for _ in range(DEEPEST):
        inner: list[Any] = []
        for value in level:
            inner += value.values() if isinstance(value, Mapping) else value
        seen += len(inner)
        level = [value for value in inner if isinstance(value, (Mapping, list, tuple))]
        if seen > MOST_VALUES:
            break
        if not level:
            return
    raise ProblemsError([too_large()])


def too_large() -> Problem:
    """Return the problem of a request that nobody can have meant."""
    return _wrong("request", "is too large or too deeply nested", "pass one interview and one letter")


def _readable(text: str) -> str:
    """Return text of the same length, so that positions hold, with plain line breaks and whole characters."""
    return _SURROGATES.sub("\ufffd", text.replace("\r\n", " \n").replace("\r", "\n"))


def nearest(value: Any, known: tuple[str, ...]) -> str:
    """Return advice for a value that is not known: those that begin with it, else the like, else all."""
    begun = [one for one in known if value and one.startswith(value)] if isinstance(value, str) else []
    near = begun[:3] or (
        get_close_matches(value[:100], known, n=3, cutoff=0.5) if isinstance(value, str) else []
    )
    hint = " or ".join(part for part in (", ".join(near[:-1]), *near[-1:]) if part)
    return f"did you mean {hint}" if near else f"choose one of {', '.join(known)}"


def _shown(value: Any) -> str:
    """Return a value for a message: short, and never a whole letter."""
    if not isinstance(value, (str, int, float)) or (isinstance(value, int) and abs(value) >= 2**63):
        return "this"
    text = str(value) if isinstance(value, str) else repr(value)
    return f"“{text if len(text) <= 60 else text[:59] + '…'}”"


def _wrong(where: str, what: str, how_to_fix: str) -> Problem:
    return Problem(code="wrong-value", where=where, what=what, how_to_fix=how_to_fix)
