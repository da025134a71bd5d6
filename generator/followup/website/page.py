"""Pages that no file in docs/ holds: title, description and HTML, and how they become what MkDocs reads."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from followup.core.finding import Severity
from followup.website.addresses import relative
from followup.website.facet_words import SEVERITY_WORDS, group_words, words_of


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltPage:
    """A page made from data."""

    source: str
    """Path of the Markdown file that it stands for, such as `gallery/ty-late.md`."""
    title: str
    description: str
    html: str
    """One block element without blank lines, which Markdown leaves as it is."""
    meta: Mapping[str, Any] = field(default_factory=dict)
    """Further front matter: `layout`, `hide`, `modules`."""

    def markdown(self) -> str:
        """Return the page as MkDocs reads it: front matter, then the HTML."""
        values = {"title": self.title, "description": self.description, **self.meta}
        front = "\n".join(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in values.items())
        return f"---\n{front}\n---\n\n{self.html}\n"


def address_of(source: str) -> str:
    """Return the address of the page made from a Markdown file, relative to the site: `guide/when.md` is
    `guide/when/`.
    """
    stem = source.removesuffix(".md")
    if stem == "index":
        return ""
    return f"{stem.removesuffix('/index')}/"


def lay_out(layout: str, *, address: str, **values: Any) -> str:
    """Return the HTML of a layout for the page at an address; in it, `to(…)` leads to other addresses of the
    site.
    """
    template = _layouts().get_template(f"{layout}.html.j2")
    html = template.render(to=lambda target: relative(target, address), **values)
    return "\n".join(line for line in html.splitlines() if line.strip())


@cache
def _layouts() -> Environment:
    environment = Environment(
        loader=PackageLoader("followup.website", "layouts"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        words_of=words_of, group_words=group_words, severity_words=SEVERITY_WORDS, severities=tuple(Severity)
    )
    return environment
