"""The repository's own words and templates, and small projects of their own, for the tests of the site."""

import shutil
from functools import cache
from pathlib import Path

from followup.website.contents import Contents, read_contents

ROOT = Path(__file__).resolve().parents[2]


@cache
def real() -> Contents:
    """Return what the real site is made of."""
    return read_contents(ROOT / "docs", ROOT / "templates")


def small_project(folder: Path, pages: dict[str, str]) -> Path:
    """Make a project with pages of its own and the real templates, packages and settings; return it.

    The real guide and first pages come along, because rules and links point at them.
    """
    docs = folder / "docs"
    docs.mkdir(parents=True)
    shutil.copytree(ROOT / "docs" / "guide", docs / "guide")
    for path in (ROOT / "docs").glob("*.md"):
        shutil.copy(path, docs / path.name)
    for name, text in pages.items():
        path = docs / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (ROOT / ".cache" / "runtime").mkdir(parents=True, exist_ok=True)
    (folder / ".cache").mkdir()
    (folder / ".cache" / "runtime").symlink_to(ROOT / ".cache" / "runtime")
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    (folder / "generator").symlink_to(ROOT / "generator")
    shutil.copytree(ROOT / "templates", folder / "templates")
    shutil.copy(ROOT / "mkdocs.yml", folder / "mkdocs.yml")
    return folder


def page(body: str, head: str = "") -> str:
    """Return a page of docs/ with its front matter; its body starts on line 6 or later."""
    return f"---\ntitle: Something\ndescription: About something.\n{head}---\n\n{body}\n"
