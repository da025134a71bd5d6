"""Templates that the words of another template name, by id or by title in quotes, as links. Words nothing."""

import re
from collections.abc import Callable, Iterator, Mapping

from markupsafe import Markup, escape

from followup.core.template import Template, find_template
from followup.website.addresses import template_address

_MENTION = re.compile(r"“(?P<title>[^“”]+)”|(?<![\w-])(?P<id>[a-z]{2}-[a-z]+(?:-[a-z]+)*)(?![\w-])")
"""What can name a template. Ordinary words in quotes or with a hyphen are none of the library's."""


def with_links(text: str, library: Mapping[str, Template], to: Callable[[str], str]) -> Markup:
    """Return text as HTML in which each template that it names is a link with its title in quotes.

    `to` leads to an address of the site. What the library does not know stays as it is.
    """
    pieces: list[Markup] = []
    end = 0
    for match in _MENTION.finditer(text):
        template = _named(match, library)
        if template is not None:
            link = Markup('<a href="{}">{}</a>').format(to(template_address(template.id)), template.title)
            pieces += [escape(text[end : match.start()]), Markup("“{}”").format(link)]
            end = match.end()
    return Markup("").join([*pieces, escape(text[end:])])


def mentions(text: str) -> Iterator[str]:
    """Yield everything in a text that has the form of a name: a quote, or words with a hyphen."""
    return (match["title"] or match["id"] for match in _MENTION.finditer(text))


def _named(match: re.Match[str], library: Mapping[str, Template]) -> Template | None:
    if match["id"]:
        return find_template(library, match["id"])
    return next((template for template in library.values() if template.title == match["title"]), None)
