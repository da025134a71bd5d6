"""Render the static page of the desk: form, sample draft, checklist and dates, made by the core at build.

What stands here is what a visitor sees before Python has started, and what stays when it can't start. The
browser's modules read every label, choice and address from this HTML; they hold none. Never reads a clock.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from typing import Any

from followup.core.advice import questions_data
from followup.core.checklist import RULES
from followup.core.doorway import answer
from followup.core.interview import MOST_ITEMS, MOST_RECIPIENTS, FieldSpec, Kind, field_specs
from followup.core.problems import Problem, ProblemsError
from followup.core.template import FACETS, Facet, Purpose, Template
from followup.website.debrief import STEPS
from followup.website.facet_words import group_words, words_of
from followup.website.page import lay_out
from followup.website.samples import fill_sample
from followup.website.vendored import VENDORED

DESK_MARK = "<!-- followup: desk -->"
"""Where docs/draft.md wants the desk."""
PAGE = "draft/"
"""The desk's address on the site."""

_FIRST = ("company", "role", "ended_at", "recipients", "points")
"""What comes first, in the order in which it comes back to mind; the rest follows the order of the specs."""
_ALWAYS = (
    "company",
    "role",
    "ended_at",
    "sender.name",
    "recipients.*.name",
    "recipients.*.honorific",
    "recipients.*.role",
)
_STYLE = (("channel", "Sent as"), ("tone", "Tone"), ("length", "Length"))
"""Facets that can be chosen for a letter, and how the desk calls them."""
_DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_INPUT_TYPES = {
    Kind.LINE: "text",
    Kind.EMAIL: "email",
    Kind.PHONE: "tel",
    Kind.LINK: "text",
    Kind.DATE: "date",
    Kind.MOMENT: "datetime-local",
    Kind.MOMENTS: "datetime-local",
}


_TYPING: Mapping[Kind, tuple[tuple[str, str], ...]] = {
    Kind.LINE: (("dir", "auto"),),
    Kind.TEXT: (("dir", "auto"),),
    Kind.LINES: (("dir", "auto"),),
    Kind.EMAIL: (("dir", "auto"), ("autocapitalize", "none"), ("spellcheck", "false")),
    Kind.PHONE: (("dir", "auto"),),
    Kind.LINK: (("dir", "auto"), ("inputmode", "url"), ("autocapitalize", "none"), ("spellcheck", "false")),
}
"""How a control helps with typing: the direction of what is typed, the keyboard of a phone.

The type of the control says the rest."""
_RECENT = ("ended_at",)
"""Moments that mostly lie a few hours back: a day is one touch, and a time follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskAddresses:
    """Where the page finds what it loads, relative to the site; the page turns them into ways from itself."""

    desk: str
    """The folder of the desk's own files, with a slash at the end."""
    runtime: str
    """The folder of Python for the browser, with a slash at the end."""
    library: str
    """The library as JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Field:
    """One field as the layout draws it."""

    spec: FieldSpec
    name: str
    """Path with 0 for every star: the `name` of the first control."""
    type: str
    choices: tuple[tuple[str, str], ...]
    rows: int
    narrow: bool
    """Whether its answers are a word or two, so that it may stand beside the next one."""

    @property
    def typing(self) -> tuple[tuple[str, str], ...]:
        """Return the attributes that help with typing, name and value."""
        words = (("autocapitalize", "words"),) if self.spec.path.endswith(".name") else ()
        return (*_TYPING.get(self.spec.kind, ()), *words)

    @property
    def allotted(self) -> str:
        """Return the name of the list whose lines can be given to people; "" for every other field."""
        paths = {spec.path for spec in field_specs()}
        name = self.spec.path.removeprefix("recipients.*.")
        return name if {name, f"recipients.*.{name}"} <= paths and self.spec.kind is Kind.LINES else ""

    @property
    def recent(self) -> bool:
        """Tell whether days are offered beside the control."""
        return self.spec.path in _RECENT

    @property
    def id(self) -> str:
        """Return an id for the control."""
        return "desk-" + self.name.replace(".", "-").replace("_", "-")


def desk_page(
    library: Mapping[str, Template],
    *,
    default: str,
    addresses: DeskAddresses,
    shared_device: bool = False,
) -> str:
    """Return the HTML of the desk, to stand where `DESK_MARK` does.

    `default` is the id of the template that the desk opens with and whose sample it shows.
    `shared_device` makes it keep nothing beyond the tab unless somebody asks it to. Raises
    ProblemsError when the library has no such template, or when its sample doesn't fill it.
    """
    if default not in library:
        what = f"names “{default}” first, which is no template"
        how_to_fix = "name the template that the desk opens with"
        where = "docs/draft.md · templates"
        raise ProblemsError([Problem(code="unknown-template", where=where, what=what, how_to_fix=how_to_fix)])
    sample = _sample(library, default)
    fields = [_field(spec) for spec in field_specs()]
    return lay_out(
        "desk",
        address=PAGE,
        at=addresses,
        styles=[name for name in desk_file_names() if name.endswith(".css")],
        modules=_modules(),
        shared_device=shared_device,
        templates=_by_purpose(library.values()),
        default=default,
        questions=questions_data(),
        steps=STEPS,
        person_fields=[item for item in fields if item.spec.path.startswith("recipients.")],
        fields=_in_asking_order(fields),
        always=" ".join(_ALWAYS),
        rules=RULES,
        groups=[(group, group_words(group)[0]) for group in dict.fromkeys(rule.group for rule in RULES)],
        rule_by_id={rule.id: rule for rule in RULES},
        sample=sample,
        letter=fill_sample(library[default]).letter,
        date_text=date_text,
        most_items=MOST_ITEMS,
        most_people=MOST_RECIPIENTS,
        style=[
            (name, label, [(value, words_of(name, value)) for value in _facet(name).values])
            for name, label in _STYLE
        ],
        purposes=[(purpose.value, words_of("purpose", purpose.value)) for purpose in Purpose],
    )


def _modules() -> list[str]:
    """Return the names of the modules that the page loads at once."""
    own = (name for name in desk_file_names() if name.endswith(".js") and name != "worker.js")
    return [*own, *VENDORED]


def _facet(name: str) -> Facet:
    return next(facet for facet in FACETS if facet.name == name)


def desk_file_names() -> tuple[str, ...]:
    """Return the names of the desk's files for the browser, in `website/desk/`, sorted."""
    return tuple(
        sorted(
            entry.name
            for entry in files("followup.website").joinpath("desk").iterdir()
            if entry.name.endswith((".js", ".css"))
        )
    )


def desk_files() -> dict[str, bytes]:
    """Return the desk's files for the browser: name to content. They go together into one folder."""
    folder = files("followup.website").joinpath("desk")
    return {name: folder.joinpath(name).read_bytes() for name in desk_file_names()}


def date_text(moment: str) -> str:
    """Return an ISO date or moment as the desk writes it: `Fri 20 Nov, 15:30`."""
    at = datetime.fromisoformat(moment)
    day = f"{_DAYS[at.weekday()]} {at.day} {_MONTHS[at.month - 1]}"
    return f"{day}, {at:%H:%M}" if len(moment) > len("2026-11-20") else day


def _sample(library: Mapping[str, Template], template: str) -> dict[str, Any]:
    """Return the doorway's reply to the template's own sample: the same reply as in the browser."""
    request = {"kind": "draft", "template": template, "interview": dict(library[template].sample)}
    reply = answer(request, library)
    if not reply["ok"]:
        raise ProblemsError([Problem(**problem) for problem in reply["problems"]])
    if reply["schedule"] is None:
        where = f"{library[template].where} · sample"
        how_to_fix = "add ended_at to the sample, or open the desk with another template"
        raise ProblemsError(
            [
                Problem(
                    code="no-dates",
                    where=where,
                    what="has no dates for the desk to show",
                    how_to_fix=how_to_fix,
                )
            ]
        )
    return dict(reply)


def _by_purpose(templates: Iterable[Template]) -> list[tuple[str, list[dict[str, Any]]]]:
    groups: dict[Purpose, list[dict[str, Any]]] = {}
    for template in sorted(templates, key=lambda item: (list(Purpose).index(item.purpose), item.title)):
        groups.setdefault(template.purpose, []).append(
            {
                "id": template.id,
                "title": template.title,
                "needs": " ".join(template.needs),
                "optional": " ".join(template.optional),
                "serves": " ".join(template.redirects),
                "shared": template.is_shared,
                "purpose": template.purpose.value,
                "send": "best" if template.purpose is Purpose.THANK_YOU else "now",
            }
        )
    return [(words_of("purpose", purpose.value), options) for purpose, options in groups.items()]


def _field(spec: FieldSpec) -> _Field:
    choices = tuple((value, _choice_words(spec.path, value)) for value in spec.choices)
    rows = 2 if spec.path == "points" else 1
    return _Field(
        spec=spec,
        name=spec.path.replace("*", "0"),
        type=_INPUT_TYPES.get(spec.kind, ""),
        choices=choices,
        rows=rows,
        narrow=spec.path.endswith(".honorific"),
    )


def _choice_words(path: str, value: str) -> str:
    return words_of(path, value) if value else "Not said"


def _in_asking_order(fields: Sequence[_Field]) -> list[_Field | None]:
    """Return the fields outside of the people, sorted; None stands where the people go."""
    by_path = {item.spec.path: item for item in fields if not item.spec.path.startswith("recipients.")}
    first = [by_path.pop(path, None) for path in _FIRST]
    return [*first, *sorted(by_path.values(), key=lambda item: item.spec.path.startswith("sender."))]
