"""The shape of a message template, read from data and checked. Never reads a file and never renders one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from followup.core.facets import FACETS, HAVE_A_SUBJECT, WORD_BANDS, Channel, Facet, Purpose, Region
from followup.core.problems import Problem, ProblemsError

__all__ = [
    "FACETS",
    "WORD_BANDS",
    "Channel",
    "Facet",
    "Purpose",
    "Region",
    "Template",
    "find_template",
    "read_library",
    "read_template",
    "template_data",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One message template, checked."""

    id: str
    title: str
    description: str
    """One sentence for the card of the gallery and for search."""
    facets: Mapping[str, tuple[str, ...]]
    """Facet name to its values; a facet with one value holds a tuple of one."""
    needs: tuple[str, ...]
    """Paths of the interview without which there is no draft, such as `points` or `open_question.answer`."""
    optional: tuple[str, ...]
    """Paths that the template uses where they were given."""
    when: str
    """When to use it."""
    when_not: str
    """When to use another one, or to write nothing."""
    why: str
    """Why it works."""
    send: str
    """When to send it, in words."""
    sources: tuple[str, ...]
    """Keys of the data file of sources."""
    rules_off: tuple[str, ...]
    """Rules that have no say in this message, such as `role-missing` in a correction."""
    lengths: tuple[str, ...]
    """Values of the `length` facet that may be chosen; the first is the template's own."""
    redirects: Mapping[str, str]
    """Ids of situations that this template serves as well, each with the reason."""
    asks: Mapping[str, Mapping[str, str]]
    """Path of a field to the `label`, `help` or `example` that fits better here than the interview's own."""
    subject: str
    """Jinja2 source of the subject; empty where the channel has none."""
    body: str
    """Jinja2 source of the body. A blank line ends a paragraph; a single line break is a space."""
    sample: Mapping[str, Any]
    """An invented interview, as data, with which the gallery fills it."""
    where: str = ""
    """The file, for messages."""
    body_line: int = field(default=1)
    """Line of the file on which the body starts, for messages."""

    @property
    def purpose(self) -> Purpose:
        """Return what the message is for."""
        return Purpose(self.facets["purpose"][0])

    @property
    def channel(self) -> Channel:
        """Return the channel that it is written for first."""
        return Channel(self.facets["channel"][0])

    @property
    def is_shared(self) -> bool:
        """Return whether one note goes to all recipients together."""
        return self.facets["recipient"][0] == "panel-group"

    @property
    def word_band(self) -> tuple[int, int]:
        """Return the fewest and the most words of the body."""
        return WORD_BANDS[self.facets["length"][0]]


TEXTS: Mapping[str, str] = {
    "title": "The situation, in a few words.",
    "description": "One sentence for the card of the gallery and for search.",
    "when": "When to use it.",
    "when_not": "When to use another one, or to write nothing.",
    "why": "Why it works.",
    "send": "When to send it, in words.",
}
"""The texts that every template has, and what each is for."""
_LISTS = ("needs", "optional", "sources", "rules_off")
_KEYS = (
    *TEXTS,
    *(facet.name for facet in FACETS),
    *_LISTS,
    "lengths",
    "redirects",
    "asks",
    "sample",
    "subject",
    "body",
)


def read_template(
    data: Mapping[str, Any],
    *,
    id: str,
    where: str = "",
    lines: Mapping[str, int] | None = None,
    body_line: int = 1,
) -> Template:
    """Return the checked template.

    `data` holds the front matter, and `subject` and `body` as text; `where` names the file and `lines` the
    line of each key, for messages. Raises ProblemsError with everything that is wrong. Field paths and
    variables are checked by `followup.core.draft.check_template`, which knows the interview.
    """
    reading = _Reading(data=data, where=where or id, lines=lines or {}, problems=[])
    for key in data:
        if key not in _KEYS:
            near = get_close_matches(str(key), _KEYS, n=1)
            reading.add(
                str(key),
                "is not a key of a template",
                f"did you mean {near[0]}" if near else f"known keys: {', '.join(_KEYS)}",
            )
    texts = {key: reading.text(key) for key in TEXTS}
    facets = {facet.name: values for facet in FACETS if (values := reading.facet(facet))}
    lists = {key: reading.words(key) for key in _LISTS}
    lengths = reading.lengths(facets)
    redirects = reading.redirects(id)
    asks = reading.asks((*lists["needs"], *lists["optional"]))
    sample = data.get("sample")
    if not isinstance(sample, Mapping):
        reading.add("sample", "is missing", "write an invented interview that fills the template")
    if not str(data.get("body") or "").strip():
        reading.add("body", "is empty", "write the message below the front matter")
    with_subject = any(channel in HAVE_A_SUBJECT for channel in facets.get("channel", ()))
    if with_subject != bool(data.get("subject")):
        what = "is missing" if with_subject else "stands over a message whose channel has none"
        reading.add("subject", what, "write a line Subject: for e-mail and letters, and for nothing else")
    if reading.problems:
        raise ProblemsError(reading.problems)
    return Template(
        id=id,
        facets=facets,
        lengths=lengths,
        redirects=redirects,
        asks=asks,
        sample=dict(sample or {}),
        where=where or id,
        body_line=body_line,
        subject=str(data.get("subject") or ""),
        body=str(data["body"]),
        title=texts["title"],
        description=texts["description"],
        when=texts["when"],
        when_not=texts["when_not"],
        why=texts["why"],
        send=texts["send"],
        needs=lists["needs"],
        optional=lists["optional"],
        sources=lists["sources"],
        rules_off=lists["rules_off"],
    )


def template_data(template: Template) -> dict[str, Any]:
    """Return a template as JSON-ready data; `read_template` gives it back."""
    data: dict[str, Any] = {"id": template.id}
    data |= {key: getattr(template, key) for key in TEXTS}
    for facet in FACETS:
        if values := template.facets.get(facet.name):
            data[facet.name] = list(values) if facet.many else values[0]
    data |= {key: list(getattr(template, key)) for key in _LISTS}
    data["redirects"] = [{"id": id, "reason": reason} for id, reason in template.redirects.items()]
    data["asks"] = {path: dict(words) for path, words in template.asks.items()}
    data |= {"lengths": list(template.lengths), "sample": _plain(template.sample)}
    return data | {"subject": template.subject, "body": template.body}


def read_library(entries: Sequence[Mapping[str, Any]]) -> dict[str, Template]:
    """Return templates by id from data that `template_data` made. Raises ProblemsError."""
    return {
        entry["id"]: read_template({key: entry[key] for key in entry if key != "id"}, id=str(entry["id"]))
        for entry in entries
    }


def find_template(library: Mapping[str, Template], id: str) -> Template | None:
    """Return the template of an id, or the one that serves it as well; None where there is neither."""
    if id in library:
        return library[id]
    return next((template for template in library.values() if id in template.redirects), None)


def _plain(value: Any) -> Any:
    """Turn dates and moments into ISO text, through lists and tables."""
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value.isoformat() if hasattr(value, "isoformat") else value


@dataclass(slots=True, kw_only=True)
class _Reading:
    """One template being read, and what was found wrong so far."""

    data: Mapping[str, Any]
    where: str
    lines: Mapping[str, int]
    problems: list[Problem]

    def add(self, key: str, what: str, how_to_fix: str) -> None:
        line = f":{self.lines[key]}" if key in self.lines else ""
        place = f"{self.where}{line} · {key}"
        self.problems.append(Problem(code="template", where=place, what=what, how_to_fix=how_to_fix))

    def text(self, key: str) -> str:
        value = self.data.get(key)
        if not isinstance(value, str) or not value.strip():
            self.add(key, "is missing" if value is None else "is not a text", f"write {key}: and a sentence")
            return ""
        return " ".join(value.split())

    def words(self, key: str) -> tuple[str, ...]:
        value = self.data.get(key) or []
        if not isinstance(value, (list, tuple)) or not all(isinstance(item, str) for item in value):
            self.add(key, "is not a list of words", f"write {key}: [one, another]")
            return ()
        return tuple(value)

    def facet(self, facet: Facet) -> tuple[str, ...]:
        raw = self.data.get(facet.name)
        if raw is None:
            if facet.required:
                self.add(facet.name, "is missing", f"choose from {', '.join(facet.values)}")
            return ()
        values = tuple(raw) if isinstance(raw, (list, tuple)) else (raw,)
        for value in values:
            if value not in facet.values:
                near = get_close_matches(str(value), facet.values, n=1)
                hint = f"did you mean {near[0]}" if near else f"choose from {', '.join(facet.values)}"
                self.add(facet.name, f"has the unknown value “{value}”", hint)
        if len(values) != 1 and not facet.many:
            self.add(facet.name, f"has {len(values)} values", "give it one")
        return tuple(str(value) for value in values)

    def lengths(self, facets: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
        own = facets.get("length", ())
        others = self.words("lengths")
        for value in others:
            if value not in WORD_BANDS:
                self.add(
                    "lengths", f"has the unknown value “{value}”", f"choose from {', '.join(WORD_BANDS)}"
                )
        return (*own, *(value for value in others if value not in own))

    def redirects(self, own: str) -> Mapping[str, str]:
        found: dict[str, str] = {}
        for entry in self.data.get("redirects") or []:
            if not isinstance(entry, Mapping) or set(entry) != {"id", "reason"}:
                self.add("redirects", "has an entry without id and reason", "write - {id: …, reason: …}")
            elif entry["id"] == own or entry["id"] in found:
                self.add("redirects", f"names “{entry['id']}” twice", "name another id, each once")
            else:
                found[str(entry["id"])] = " ".join(str(entry["reason"]).split())
        return found

    def asks(self, paths: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
        raw = self.data.get("asks") or {}
        if not isinstance(raw, Mapping):
            self.add("asks", "is not a table", "write a path and below it label, help or example")
            return {}
        for path, words in raw.items():
            if path not in paths:
                self.add("asks", f"words “{path}”, which is not declared", "add it to needs or optional")
            if not isinstance(words, Mapping) or not set(words) <= {"label", "help", "example"}:
                self.add("asks", f"has something else below “{path}”", "write label, help or example there")
                return {}
        return {path: {key: str(text) for key, text in words.items()} for path, words in raw.items()}
