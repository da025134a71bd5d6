"""Stylesheet, font and scripts of the pages, under names that change with their content, because hosts cache
by name.
"""

import hashlib
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from followup.core.problems import Problem, ProblemsError

STYLES = ("tokens", "dark", "frame", "prose", "letter", "channels", "parts", "pages", "print")
"""The stylesheets in the order of the cascade."""
FONT = "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2"
FOLDER = "assets/followup"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageAssets:
    """What every page loads, as addresses relative to the site, and the files themselves."""

    style: str
    font: str
    filters: tuple[str, ...]
    """Scripts of the gallery."""
    files: tuple[tuple[str, bytes], ...]
    """Address and content of each file."""


def page_assets(node_modules: Path) -> PageAssets:
    """Return the assets of the pages. Raises ProblemsError when the font was not installed."""
    font_file = node_modules / FONT
    if not font_file.is_file():
        where = f"node_modules/{FONT}"
        raise ProblemsError(
            [Problem(code="not-installed", where=where, what="is not there", how_to_fix="run make setup")]
        )
    font_bytes = font_file.read_bytes()
    font = f"{FOLDER}/fonts/{_digest(font_bytes)}/source-serif-4.woff2"
    style_bytes = stylesheet(font.removeprefix(f"{FOLDER}/")).encode()
    style = f"{FOLDER}/style-{_digest(style_bytes)}.css"
    script_bytes = files("followup.website").joinpath("filters", "filters.js").read_bytes()
    script = f"{FOLDER}/filters-{_digest(script_bytes)}.js"
    return PageAssets(
        style=style,
        font=font,
        filters=(script,),
        files=((font, font_bytes), (style, style_bytes), (script, script_bytes)),
    )


def stylesheet(font: str) -> str:
    """Return all styles as one. `font` is the font's address relative to the stylesheet.

    The dark values stand twice: for visitors who chose them, and, before any script has run, for those whose
    system is
    dark. Paper stays light when it is printed.
    """
    folder = files("followup.website").joinpath("styles")
    parts = []
    for name in STYLES:
        text = folder.joinpath(f"{name}.css").read_text(encoding="utf-8")
        if name == "dark":
            chosen = f'@media screen {{\n[data-md-color-scheme="slate"] {{\n{text}}}\n}}\n'
            system = "@media screen and (prefers-color-scheme: dark)"
            unasked = f"{system} {{\nbody:not([data-md-color-media]) {{\n{text}}}\n}}\n"
            text = f"{chosen}\n{unasked}"
        parts.append(text)
    return "\n".join(parts).replace("{{font}}", font)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]
