"""A template that another one names is a link with its title; what only looks like an id is left alone."""

from followup.website.mentions import mentions, with_links
from tests.website.project import real

LIBRARY = real().library
HYPHENATED = {"co-workers", "re-read", "no-show", "on-call", "on-site"}


def linked(text: str) -> str:
    return with_links(text, LIBRARY, lambda address: f"../../{address}")


def test_an_id_becomes_a_link_with_the_title() -> None:
    title = LIBRARY["ty-late"].title
    assert linked("Use ty-late.") == f'Use “<a href="../../gallery/ty-late/">{title}</a>”.'


def test_everything_else_stays_as_it_is_and_is_escaped() -> None:
    assert linked("on-call & co-workers, ty-nothing, ty-late-night") == (
        "on-call &amp; co-workers, ty-nothing, ty-late-night"
    )


def test_templates_name_only_templates_that_are_there() -> None:
    named = {
        (template.id, mention)
        for template in LIBRARY.values()
        for text in (template.when, template.when_not, template.why, template.send)
        for mention in mentions(text)
        if mention[:2] in ("ty", "st", "fx", "rj", "of", "wd", "nw")
    }
    unknown = {mention for _, mention in named if "href" not in linked(mention)}
    assert unknown == set()
    assert len(named) >= 12
