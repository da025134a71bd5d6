"""Patterns that are compiled when they are first used: a page that only shows a form needs none of them."""

import re
from collections.abc import Callable
from functools import cache, partial


def lazily(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> Callable[[], re.Pattern[str]]:
    """Return a function that compiles a pattern once, when it is first called."""
    return cache(partial(re.compile, pattern, flags))
