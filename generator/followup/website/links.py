"""Our own link schemes, citations and markers in Markdown: checks where they lead, then turns them into
links.

`[x](template:ID)`, `[x](rule:ID)`, `[x](guide:TOPIC)`, `[x](page:PATH)`, `[@KEY; @KEY2]`, `<!-- followup:
draft ID -->`.
Never touches what stands in code.
"""

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from markupsafe import Markup

from followup.core.problems import Problem
from followup.core.sources import Source
from followup.website.addresses import relative, source_address
from followup.website.docs_page import DocsPage
from followup.website.page import address_of

_CODE = re.compile(
    r"^(?P<fence>```+|~~~+).*?^(?P=fence)[^\n]*$|(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)",
    re.MULTILINE | re.DOTALL,
)
_LINK = re.compile(r"\]\((?P<scheme>template|rule|guide|page):(?P<target>[^)\s]*)(?P<title>\s+\"[^\"]*\")?\)")
_CITATION = re.compile(r"[ \t\u00a0]*\[(?P<keys>@[^\]\n]*)\](?!\()")
_MARKER = re.compile(r"<!--\s*followup:\s*(?P<command>[\w-]*)[ \t]*(?P<argument>[^\n]*?)\s*-->")
_KEY = re.compile(r"@([A-Za-z0-9]+)")
COMMANDS = ("draft", "desk")
"""What a marker can ask for: a filled template, or the desk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Targets:
    """Everything that a link of ours can lead to."""

    templates: frozenset[str]
    rules: frozenset[str]
    topics: frozenset[str]
    pages: frozenset[str]
    """Markdown files, written or made, such as `draft.md` and `gallery/index.md`."""
    sources: Mapping[str, Source]


@dataclass(frozen=True, slots=True)
class _Place:
    """A stretch of text that is to become something else."""

    start: int
    end: int
    kind: str
    target: str


def check_page(page: DocsPage, targets: Targets) -> list[Problem]:
    """Return a problem for each link, citation, marker and entry of the front matter that leads nowhere."""
    problems: list[Problem] = []
    for place in _places(page.body):
        line = page.body_line + page.body.count("\n", 0, place.start)
        problems += [_problem(page, line, *fault) for fault in _faults(place, targets)]
    for key, kind in (("templates", "template"), ("rules", "rule")):
        for item in page.items(key):
            faults = _unknown(kind, item, _known(targets)[kind])
            problems += [_problem(page, page.line_of(item, key), key, *fault[1:]) for fault in faults]
    for door in page.meta.get("doors") or ():
        place = _address_place(str(door.get("to", "")))
        line = page.line_of(str(door.get("to", "")), "doors")
        problems += [_problem(page, line, *fault) for fault in _faults(place, targets)]
    return problems


def expand(text: str, *, source: str, targets: Targets, letter: Callable[[str], str]) -> str:
    """Return Markdown with our links as links to files, citations as marks and draft markers as letters.

    `source` is the page's file; `letter` gives the HTML of a template filled with its sample. Raises KeyError
    for a target
    that `check_page` would have named.
    """
    for place in sorted(_places(text), key=lambda place: place.start, reverse=True):
        if place.kind == "draft":
            new = f"\n{letter(place.target)}\n"
        elif place.kind == "cite":
            new = citation(place.target, address=address_of(source), sources=targets.sources)
        elif place.kind in _SCHEMES:
            file, rest = _file_of(place, targets)
            new = f"]({posixpath.relpath(file, posixpath.dirname(source) or '.')}{rest})"
        else:
            continue
        text = text[: place.start] + new + text[place.end :]
    return text


def citation(keys: str, *, address: str, sources: Mapping[str, Source]) -> str:
    """Return small marks that lead to the list of sources, for keys such as `@DTH; @PRI`."""
    marks = Markup("").join(
        Markup('<a href="{}" title="{}">{}</a>').format(
            relative(source_address(key), address), f"Source: {sources[key].title}", key
        )
        for key in _KEY.findall(keys)
    )
    return f'&#8239;<span class="cites" data-search-exclude="yes">{marks}</span>'


def address(link: str, targets: Targets) -> str:
    """Return the address, relative to the site, to which a link such as `page:draft?check` leads."""
    file, rest = _file_of(_address_place(link), targets)
    return address_of(file) + rest


# ---------------------------------------------------------------- finding places

_SCHEMES = ("template", "rule", "guide", "page")


def _places(text: str) -> Iterator[_Place]:
    bare = _CODE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    for match in _LINK.finditer(bare):
        yield _Place(match.start(), match.end(), match["scheme"], match["target"])
    for match in _CITATION.finditer(bare):
        yield _Place(match.start(), match.end(), "cite", match["keys"])
    for match in _MARKER.finditer(bare):
        kind = match["command"] if match["command"] in COMMANDS else "marker"
        yield _Place(match.start(), match.end(), kind, match["argument"] if kind != "marker" else match[0])


def _address_place(link: str) -> _Place:
    scheme, _, target = link.partition(":")
    return _Place(0, 0, scheme if scheme in _SCHEMES else "scheme", target if scheme in _SCHEMES else link)


def _split(target: str) -> tuple[str, str]:
    match = re.match(r"[^?#]*", target)
    path = match[0] if match else ""
    return path, target[len(path) :]


def _file_of(place: _Place, targets: Targets) -> tuple[str, str]:
    path, rest = _split(place.target)
    folders = {"template": "gallery/", "rule": "checklist/", "guide": "guide/", "page": ""}
    stem = folders[place.kind] + path.strip("/")
    names = (f"{stem}.md", f"{stem}/index.md") if stem else ("index.md",)
    return next(name for name in names if name in targets.pages), rest


# ---------------------------------------------------------------- what is wrong


def _known(targets: Targets) -> dict[str, frozenset[str]]:
    pages = frozenset(address_of(file).rstrip("/") for file in targets.pages)
    return {"template": targets.templates, "rule": targets.rules, "guide": targets.topics, "page": pages}


_HOMES = {
    "template": "templates/",
    "rule": "generator/followup/core/rules/",
    "guide page": "docs/guide/",
    "page": "docs/",
    "source": "generator/followup/core/sources.json",
}
_NOUNS = {"template": "template", "rule": "rule", "guide": "guide page", "page": "page"}


def _faults(place: _Place, targets: Targets) -> Iterator[tuple[str, str, str]]:
    """Yield what is wrong with a place, as the kind of place, what is wrong and how to mend it."""
    if place.kind in _SCHEMES:
        yield from _unknown(place.kind, _split(place.target)[0].strip("/"), _known(targets)[place.kind])
    elif place.kind == "scheme":
        yield (
            "link",
            f"“{place.target}” is no link of ours",
            "write template:ID, rule:ID, guide:TOPIC or page:PATH",
        )
    elif place.kind == "draft":
        yield from (("draft", *fault[1:]) for fault in _unknown("template", place.target, targets.templates))
    elif place.kind == "marker":
        yield (
            "marker",
            f"“{place.target}” asks for nothing known",
            "write <!-- followup: draft TEMPLATE-ID -->",
        )
    elif place.kind == "cite":
        for part in place.target.split(";"):
            match = _KEY.fullmatch(part.strip())
            if match is None:
                yield "citation", f"“{part.strip()}” is no key of a source", "write [@KEY] or [@KEY; @KEY2]"
            elif match[1] not in targets.sources:
                yield (
                    "citation",
                    f"there is no source {match[1]}",
                    _nearest(match[1], frozenset(targets.sources), "source"),
                )


def _unknown(kind: str, name: str, known: frozenset[str]) -> Iterator[tuple[str, str, str]]:
    if name not in known:
        yield "link", f"there is no {_NOUNS[kind]} {name}", _nearest(name, known, _NOUNS[kind])


def _nearest(name: str, known: frozenset[str], noun: str) -> str:
    near = get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return f"did you mean {near[0]}" if near else f"{noun}s stand in {_HOMES[noun]}"


def _problem(page: DocsPage, line: int, kind: str, what: str, how_to_fix: str) -> Problem:
    return Problem(code="dead-link", where=f"{page.where}:{line} · {kind}", what=what, how_to_fix=how_to_fix)
