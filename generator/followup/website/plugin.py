"""The site's MkDocs plugin: MkDocs' events and nothing else.

Every event calls plain functions of this room.
"""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from mkdocs.config.base import Config
from mkdocs.config.config_options import Type
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from followup.core.problems import Problem, ProblemsError
from followup.website.build import Build
from followup.website.finishing import check_files, check_links
from followup.website.page import address_of


class Settings(Config):
    """What a site may choose. What it holds is read from folders, never set here."""

    shared_device = Type(bool, default=False)
    """Whether the desk keeps nothing beyond the tab unless somebody asks it to: for places where many people
    use one computer."""


class FollowupPlugin(BasePlugin[Settings]):
    """Adds the pages made from templates and rules, and stops the build with every problem at once."""

    build: Build

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read everything, and name the stylesheet and the font to the theme."""
        root = Path(config.config_file_path).parent
        try:
            docs, shared = Path(config.docs_dir), self.config.shared_device
            self.build = Build.read(root, docs=docs, shared_device=shared)
        except ProblemsError as error:
            raise _refusal(error.problems) from error
        config.extra_css = [self.build.assets.style, *config.extra_css]
        footer = [(address_of(source), title) for source, title in self.build.footer]
        config.extra["followup"] = {"font": self.build.assets.font, "footer": footer}
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the made pages and files, and the navigation over all of them."""
        for page in self.build.pages:
            moved = "leads_to" in page.meta
            level = InclusionLevel.NOT_IN_NAV if moved else InclusionLevel.INCLUDED
            files.append(File.generated(config, page.source, content=page.markdown(), inclusion=level))
        for address, content in self.build.files:
            files.append(File.generated(config, address, content=content))
        for source, _ in self.build.footer:
            if file := files.get_file_from_path(source):
                file.inclusion = InclusionLevel.NOT_IN_NAV
        config.nav = self.build.navigation
        return files

    def on_page_markdown(self, markdown: str, /, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Turn our links, citations and markers into Markdown and HTML."""
        if page.meta.get("layout"):
            page.meta.setdefault("hide", ["navigation", "toc", "footer"])
        return self.build.markdown(page.file.src_uri, markdown)

    # Before the search plugin reads the page.
    @event_priority(50)
    def on_page_content(self, html: str, /, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Lay out the pages that have a layout of their own."""
        try:
            return self.build.html(page.file.src_uri, html)
        except ProblemsError as error:
            raise _refusal(error.problems) from error

    # After every plugin that writes into the folder.
    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Check the built folder."""
        folder, base = Path(config.site_dir), urlsplit(config.site_url or "/").path or "/"
        problems: list[Problem] = [
            *check_links(folder, base=base, needed=self.build.needed),
            *check_files(folder),
        ]
        if problems:
            raise _refusal(problems)


def _refusal(problems: Any) -> PluginError:
    lines = [problem.line() for problem in problems]
    count = "one thing" if len(lines) == 1 else f"{len(lines)} things"
    return PluginError("\n".join([f"{count} to mend before the site can be built:", *lines]))
