"""A template that another one names is a link with its title; what only looks like a name is left alone."""

from followup.website.mentions import mentions, with_links
from tests.website.project import real

LIBRARY = real().library
FAMILIES = ("ty-", "st-", "fx-", "rj-", "of-", "wd-", "nw-")
TITLE_WORDS = 3
"""From so many words on, a quote in the advice is taken for a title; “soon” and “more time” are none."""


def linked(text: str) -> str:
    return with_links(text, LIBRARY, lambda address: f"../../{address}")


def test_an_id_becomes_a_link_with_the_title() -> None:
    title = LIBRARY["ty-late"].title
    assert linked("Use ty-late.") == f'Use “<a href="../../gallery/ty-late/">{title}</a>”.'


def test_a_title_in_quotes_becomes_a_link() -> None:
    title = LIBRARY["ty-late"].title
    assert linked(f"Use “{title}”.") == f'Use “<a href="../../gallery/ty-late/">{title}</a>”.'


def test_everything_else_stays_as_it_is_and_is_escaped() -> None:
    assert linked("on-call & co-workers, “soon”, ty-nothing, ty-late-night") == (
        "on-call &amp; co-workers, “soon”, ty-nothing, ty-late-night"
    )


def test_templates_name_only_templates_that_are_there() -> None:
    named = {
        mention
        for template in LIBRARY.values()
        for text in (template.when, template.when_not, template.send)
        for mention in mentions(text)
        if mention.startswith(FAMILIES) or len(mention.split()) >= TITLE_WORDS
    }
    unknown = {name for name in named if "href" not in linked(name) and "href" not in linked(f"“{name}”")}
    assert unknown == set()
    assert len(named) >= 20
