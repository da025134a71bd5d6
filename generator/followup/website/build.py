"""One build of the site as plain functions: what is read, which pages and files are made.

Knows no MkDocs event.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from followup.core.problems import Problem, ProblemsError
from followup.library import library_json
from followup.website import links
from followup.website.checklist_pages import checklist_pages
from followup.website.contents import Contents, read_contents
from followup.website.desk_page import DESK_MARK, DeskAddresses, desk_files, desk_page
from followup.website.gallery import gallery_pages
from followup.website.guide_pages import draft_in_text, further, guide_pages
from followup.website.home import home_page
from followup.website.navigation import navigation
from followup.website.page import BuiltPage, address_of
from followup.website.page_assets import FOLDER, PageAssets, page_assets
from followup.website.runtime.archive import RuntimeBuildError
from followup.website.runtime.build import build_runtime
from followup.website.vendored import vendored_files


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """Everything of one build."""

    contents: Contents
    assets: PageAssets
    desk: DeskAddresses
    pages: tuple[BuiltPage, ...]
    files: tuple[tuple[str, bytes], ...]
    """Address and content of each file that is no page."""
    navigation: list[Any]
    shared_device: bool = False
    """Whether the desk keeps nothing beyond the tab unless it is asked to."""

    @classmethod
    def read(cls, root: Path, *, docs: Path, shared_device: bool = False) -> "Build":
        """Read the project in a folder and make its pages.

        Raises ProblemsError with every problem at once.
        """
        contents = read_contents(docs, root / "templates")
        assets = page_assets(root / "node_modules")
        pages = made_pages(contents, modules=assets.filters)
        desk, files = desk_parts(contents, root)
        return cls(
            contents=contents,
            assets=assets,
            desk=desk,
            pages=tuple(pages),
            files=(*assets.files, *files),
            navigation=navigation(contents),
            shared_device=shared_device,
        )

    @property
    def footer(self) -> list[tuple[str, str]]:
        """Return file and title of the pages that are linked at the foot of every page."""
        return [(page.source, str(page.meta["title"])) for page in self.contents.docs if page.in_footer]

    @property
    def needed(self) -> list[tuple[str, str]]:
        """Return the addresses that findings point at, each with the rule that needs it."""
        return [(rule.guide_address, f"rule {rule.id} · guide") for rule in self.contents.rules]

    def markdown(self, source: str, text: str) -> str:
        """Return the Markdown of a page with our links, citations and markers turned into what they stand
        for.
        """
        written = self._written(source)
        if written is None:
            return text
        letter = partial(draft_in_text, address=address_of(source), contents=self.contents)
        text = links.expand(text, source=source, targets=self.contents.targets, letter=letter)
        return f"{text}\n\n{further(written, self.contents)}\n" if written.topic else text

    def html(self, source: str, html: str) -> str:
        """Return the HTML of a page in its layout, where it has one. Raises ProblemsError."""
        written = self._written(source)
        if written is None:
            return html
        if written.meta.get("layout") == "home":
            return home_page(written, html, self.contents)
        if DESK_MARK in html:
            default = next(iter(written.items("templates")), "")
            page = desk_page(
                self.contents.library,
                default=default,
                addresses=self.desk,
                shared_device=self.shared_device,
            )
            return html.replace(DESK_MARK, page)
        return html

    def _written(self, source: str) -> Any:
        return next((page for page in self.contents.docs if page.source == source), None)


def made_pages(contents: Contents, *, modules: Sequence[str]) -> list[BuiltPage]:
    """Return every page that stands in no file."""
    return [*gallery_pages(contents, modules=modules), *checklist_pages(contents), *guide_pages(contents)]


def desk_parts(contents: Contents, root: Path) -> tuple[DeskAddresses, list[tuple[str, bytes]]]:
    """Return where the desk finds what it loads, and those files: its own, Python for the browser, the
    library.

    Every folder's name changes with its content. Raises ProblemsError when Python for the browser can't be
    made, or a package of npm is not installed.
    """
    try:
        runtime = build_runtime(root / "node_modules", root / ".cache" / "runtime")
    except RuntimeBuildError as error:
        problem = Problem(code="runtime", where="runtime", what="can't be made", how_to_fix=str(error))
        raise ProblemsError([problem]) from error
    own = {**desk_files(), **vendored_files(root / "node_modules")}
    digest = hashlib.sha256(b"".join(name.encode() + b"\0" + own[name] for name in sorted(own))).hexdigest()[
        :12
    ]
    folder = f"{FOLDER}/desk/{digest}"
    library = library_file(contents)
    files = [(f"{folder}/{name}", content) for name, content in own.items()]
    files += [(f"{runtime.folder}/{name}", content) for name, content in runtime.files]
    addresses = DeskAddresses(desk=f"{folder}/", runtime=f"{runtime.folder}/", library=library[0])
    return addresses, [*files, library]


def library_file(contents: Contents) -> tuple[str, bytes]:
    """Return address and content of the library as the desk loads it."""
    content = library_json(contents.library).encode()
    return f"{FOLDER}/library-{hashlib.sha256(content).hexdigest()[:12]}.json", content
