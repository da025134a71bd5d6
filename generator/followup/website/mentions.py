"""Templates that the words of another template name by their id, as links with the title. Words nothing."""

import re
from collections.abc import Callable, Iterator, Mapping

from markupsafe import Markup, escape

from followup.core.template import Template, find_template
from followup.website.addresses import template_address

_ID = re.compile(r"(?<![\w-])[a-z]{2}-[a-z]+(?:-[a-z]+)*(?![\w-])")
"""What can be an id: `ty-late`; an ordinary word with a hyphen has none of the ids of the library."""


def with_links(text: str, library: Mapping[str, Template], to: Callable[[str], str]) -> Markup:
    """Return text as HTML in which each id of a template is a link with its title.

    `to` leads to an address of the site. An id that the library does not know stays as it is.
    """
    pieces: list[Markup] = []
    end = 0
    for match in _ID.finditer(text):
        template = find_template(library, match[0])
        if template is not None:
            link = Markup('<a href="{}">{}</a>').format(to(template_address(template.id)), template.title)
            pieces += [escape(text[end : match.start()]), Markup("“{}”").format(link)]
            end = match.end()
    return Markup("").join([*pieces, escape(text[end:])])


def mentions(text: str) -> Iterator[str]:
    """Yield everything in a text that has the form of an id."""
    return (match[0] for match in _ID.finditer(text))
