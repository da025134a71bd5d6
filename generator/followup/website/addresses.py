"""Where pages stand on the site and how one points at another, so that the site works under any path.

Knows no host.
"""

import posixpath


def template_address(template: str) -> str:
    """Return the address of a template's page, relative to the site, with a slash at the end."""
    return f"gallery/{template}/"


def rule_address(rule: str) -> str:
    """Return the address of a rule's page, relative to the site, with a slash at the end."""
    return f"checklist/{rule}/"


def topic_address(topic: str) -> str:
    """Return the address of a guide page, relative to the site, with a slash at the end."""
    return f"guide/{topic}/"


def source_address(key: str) -> str:
    """Return the address of a source in the list of sources, relative to the site."""
    return f"guide/sources/#{key.lower()}"


def desk_address(template: str) -> str:
    """Return the address of the desk opened with a template, relative to the site."""
    return f"draft/?template={template}"


def relative(target: str, start: str) -> str:
    """Return the way from one page to an address, both relative to the site.

    `start` is a page such as `gallery/ty-late/`, or "" for the first page; `target` may carry a query and an
    anchor.
    """
    cut = min((position for mark in "?#" if (position := target.find(mark)) >= 0), default=len(target))
    path, rest = target[:cut], target[cut:]
    steps = posixpath.relpath(path or ".", start or ".")
    return (steps if path and not path.endswith("/") else f"{steps}/") + rest
