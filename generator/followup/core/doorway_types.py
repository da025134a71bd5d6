"""The shapes of what goes into the doorway and comes out of it, as JSON. Holds no code that runs."""

from typing import Any, Literal, NotRequired, TypedDict


class ZoneChangeData(TypedDict):
    """From `at`, an ISO 8601 moment, clocks stand `offset_minutes` east of UTC."""

    at: str
    offset_minutes: int


class ZoneData(TypedDict):
    """A time zone for the next 120 days, the first change in force from the start."""

    name: str
    changes: list[ZoneChangeData]


class LetterData(TypedDict):
    """A letter as text. Where there is no subject line at all, `subject` is null or absent."""

    subject: NotRequired[str | None]
    body: str


class AnswersData(TypedDict):
    """What was answered to the three questions of `questions`, in the reply to `describe`."""

    stage: str
    happened: str
    when: NotRequired[str | None]
    """A date, or a moment where the question asks for one."""


class RequestData(TypedDict, total=False):
    """A request. Only `kind` is always needed; null and "" mean absent; an unknown key is a problem."""

    kind: str
    """`draft`, `check`, `schedule`, `advise`, `export` or `describe`."""
    interview: dict[str, Any] | None
    template: str | None
    """Id of a template."""
    recipient: int | None
    """Which recipient of the interview, from 0."""
    seed: int | None
    now: str | None
    """ISO 8601 moment with an offset. Needed by `advise` alone."""
    send_at: str | None
    """When the letter is to go out; absent, the timing rules stay silent."""
    zone: ZoneData | None
    tone: str | None
    length: str | None
    region: str | None
    """Stands over the region of the interview."""
    answers: AnswersData | None
    """Of `advise`: stand over the interview, whose other notes and log still count."""
    units: str | None
    """What spans count: `codepoints` (default) or `utf16`."""
    disabled: list[str] | None
    """Ids of rules that the candidate switched off."""
    ignored: list[str] | None
    """Keys of findings that the candidate chose to leave as they are."""
    letter: LetterData | None
    """What is checked or exported. With `draft`: what the draft would change, as `changes`."""
    others: list[LetterData] | None
    """Letters to the other people of the panel, as they stand now."""
    proofread: bool | None
    """Whether the letter was read aloud, or by somebody else."""
    purpose: str | None
    """Stands over the template's; with neither, `thank-you`."""
    channel: str | None
    """Stands over the template's; with neither, `email`."""
    format: str | None
    """Of an export: `text`, `mailto`, `eml` or `ics`."""
    event: str | None
    """Of an .ics: `all` (default), `best`, `first` or `second`."""
    desk: str | None
    """Of an .ics: the address of the desk, which its entries lead back to, each with a template."""
    name_company: bool | None
    """Of an .ics: whether the titles of its entries name the company."""


class ProblemData(TypedDict):
    """One thing that the person can mend."""

    code: str
    where: str
    what: str
    how_to_fix: str


class SpanData(TypedDict):
    """A stretch of a part, half-open, in the units of the request."""

    part: Literal["subject", "body", "letter"]
    start: int
    end: int


class DraftData(TypedDict):
    """A filled template."""

    subject: str
    body: str
    own_words: list[SpanData]
    template: str
    recipient: int
    seed: int
    channel: str
    tone: str
    length: str
    choices: "ChoicesData"
    notes: list[ProblemData]
    """What was typed and is left out or shortened, and how to have it all the same."""


class ChoicesData(TypedDict):
    """What may be chosen for this draft; settings that contradict each other are not offered."""

    channels: list[str]
    tones: list[str]
    lengths: list[str]


class FixData(TypedDict):
    """A text that may replace the span of its finding."""

    text: str


class FindingData(SpanData):
    """What one rule says about one place of the letter."""

    rule: str
    severity: Literal["error", "warning", "suggestion"]
    quote: str
    message: str
    fixes: list[FixData]
    guide: str
    key: str


class WaitingData(TypedDict):
    """A rule that could not run, and the paths of the interview that it needs."""

    rule: str
    needs: list[str]


class ReportData(TypedDict):
    """What the checklist says about a letter."""

    findings: list[FindingData]
    passed: list[str]
    waiting: list[WaitingData]
    words: int
    band: list[int]
    """Fewest and most words that fit."""
    own_share: float | None
    """The share of the message's words that are the candidate's own, from 0 to 1; names and dates do not
    count. null where there is no message."""
    likeness: float | None
    """How alike the nearest of the `others` is, from 0 to 1; null where there are none."""
    nearest: int | None
    """Which of the `others` that is, from 0."""
    ignored: list[str]
    """Keys of the findings that are left out because the request says so."""
    characters: int | None
    """Characters as LinkedIn counts them; null in every other channel."""
    most_characters: int | None
    """How many of them there is room for."""
    seconds: int | None
    """How long a voicemail takes to say; null in every other channel."""


class CheckInData(TypedDict):
    """A date to write on, if nothing came."""

    id: str
    at: str
    what: str


class SentData(TypedDict):
    """A message that has gone out."""

    purpose: str
    at: str


class ScheduleData(TypedDict):
    """The dates of an interview: moments with the offset of the candidate's zone."""

    ended_at: str
    earliest: str
    best: str
    latest: str
    late_after: str
    check_ins: list[CheckInData]
    promised_reply_by: str | None
    sent: list["SentData"]
    """What went out since the interview, in order."""
    zone: str


class AdviceData(TypedDict):
    """The one move that is due, and why."""

    move: Literal["write", "wait", "stop"]
    title: str
    """The move in a word or two."""
    template: str
    reason: str
    guide: str
    next_at: str | None


class ExportData(TypedDict, total=False):
    """A file to save (`filename`, `media_type`, `text`), or a link to open (`url`)."""

    filename: str
    media_type: str
    text: str
    url: str


class ChangeData(TypedDict):
    """A stretch of text, and what a draft would make of it."""

    change: Literal["same", "removed", "added"]
    text: str


class ReplyData(TypedDict):
    """A reply: with `ok`, what was asked for; without, the problems."""

    ok: bool
    kind: str
    """The request's own; "" where it had none that is known."""
    problems: NotRequired[list[ProblemData]]
    draft: NotRequired[DraftData]
    changes: NotRequired[list[ChangeData]]
    """From the body of the request's letter to the draft's."""
    report: NotRequired[ReportData]
    schedule: NotRequired[ScheduleData | None]
    """null where the end of the interview is unknown."""
    advice: NotRequired[AdviceData]
    export: NotRequired[ExportData]
    rules: NotRequired[list[dict[str, Any]]]
    fields: NotRequired[list[dict[str, Any]]]
    templates: NotRequired[list[dict[str, Any]]]
    facets: NotRequired[list[dict[str, Any]]]
    questions: NotRequired[dict[str, Any]]
