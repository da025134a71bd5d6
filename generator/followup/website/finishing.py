"""Steps over a built folder, whoever built it: every link inside the site has to lead somewhere.

Changes no page.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urljoin, urlsplit

from followup.core.problems import Problem

_LINKS = {
    "a": ("href",),
    "link": ("href",),
    "script": ("src",),
    "img": ("src",),
    "source": ("src",),
    "iframe": ("src",),
    "form": ("action",),
    "use": ("href",),
}
_ROOT = "http://site.invalid/"
_MADE_BY_SCRIPT = frozenset({"__nav", "__search", "__drawer", "__toc"})


@dataclass(slots=True)
class _Page:
    """What one HTML file holds of interest."""

    ids: set[str] = field(default_factory=set)
    links: list[tuple[int, str]] = field(default_factory=list)
    """Line and address of each link."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = _Page()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("id", "name") and value and (name == "id" or tag == "a"):
                self.page.ids.add(value)
            if name in _LINKS.get(tag, ()) and value is not None:
                self.page.links.append((self.getpos()[0], value))


def check_links(folder: Path, *, base: str = "/", needed: Iterable[tuple[str, str]] = ()) -> list[Problem]:
    """Return a problem for each link or anchor of the built site that leads nowhere, sorted by page and line.

    `base` is the path under which the site will stand, such as `/repo/`; absolute links are only right below
    it.
    `needed` are addresses relative to the site that something outside of the pages points at, each with who
    needs it.
    """
    pages = {path.relative_to(folder).as_posix(): _read(path) for path in sorted(folder.rglob("*.html"))}
    problems: list[Problem] = []
    for name, page in pages.items():
        here = (
            urljoin(_ROOT + base.strip("/") + "/", _address(name))
            if base.strip("/")
            else _ROOT + _address(name)
        )
        for line, link in page.links:
            problems += _dead(folder, pages, name, here, line, link, base)
    for address, who in needed:
        fault = _fault(folder, pages, address)
        if fault:
            what = f"points at {address}, where {fault}"
            problems.append(_problem(who, what, "add the anchor to the page, or name another page"))
    return problems


def check_files(folder: Path) -> Iterator[Problem]:
    """Yield a problem for each page that loads something from another host."""
    for path in sorted(folder.rglob("*.html")):
        reader = _Loads()
        reader.feed(path.read_text(encoding="utf-8"))
        for line, url in reader.found:
            where = f"{path.relative_to(folder).as_posix()}:{line}"
            yield Problem(
                code="other-host",
                where=where,
                what=f"loads {url} from another host",
                how_to_fix="put the file into the site",
            )


class _Loads(HTMLParser):
    """Collects what a page loads by itself from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[int, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        rel = (values.get("rel") or "").split()
        loads = [values.get("src")] if tag != "a" else []
        if (
            tag == "link"
            and not {"canonical", "alternate"} & set(rel)
            and "next" not in rel
            and "prev" not in rel
        ):
            loads.append(values.get("href"))
        self.found += [
            (self.getpos()[0], url) for url in loads if url and url.startswith(("http:", "https:", "//"))
        ]


def _read(path: Path) -> _Page:
    reader = _Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    reader.close()
    return reader.page


def _address(name: str) -> str:
    """Return the address of an HTML file, relative to the site."""
    return name.removesuffix("index.html")


def _dead(
    folder: Path, pages: dict[str, _Page], name: str, here: str, line: int, link: str, base: str
) -> list[Problem]:
    if urlsplit(link).scheme or link.startswith("//"):
        return []
    target = urljoin(here, link)
    path = urlsplit(target).path
    root = f"/{base.strip('/')}/".replace("//", "/")
    where = f"site/{name}:{line} · link"
    if not path.startswith(root):
        return [_problem(where, f"{link} leads out of the site", "write it relative to the page")]
    anchor = urlsplit(target).fragment
    fault = _fault(folder, pages, path[len(root) :] + (f"#{anchor}" if anchor else ""))
    cure = "mend the link where the page is made"
    return [_problem(where, f"{link} leads nowhere: {fault}", cure)] if fault else []


def _problem(where: str, what: str, how_to_fix: str, code: str = "dead-link") -> Problem:
    return Problem(code=code, where=where, what=what, how_to_fix=how_to_fix)


def _fault(folder: Path, pages: dict[str, _Page], address: str) -> str:
    """Return what is missing at an address relative to the site, "" when it is there."""
    split = urlsplit(address)
    path = unquote(split.path)
    name = f"{path}index.html" if not path or path.endswith("/") else path
    if not (folder / PurePosixPath(name)).is_file():
        return f"there is no {name}"
    anchor = unquote(split.fragment)
    if (
        anchor
        and name in pages
        and anchor not in pages[name].ids
        and not anchor.startswith(tuple(_MADE_BY_SCRIPT))
    ):
        return f"{name} has no anchor {anchor}"
    return ""
