"""What holds for every test: nothing fails because the machine is busy, and processes may share the work."""

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("house", deadline=None)
settings.load_profile("house")

TESTS = Path(__file__).parent
TOGETHER = ("browser", "website")
"""Folders whose tests share a built site: whoever takes one of them takes all."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Name what stays together when pytest-xdist deals the tests out: a file, or a folder."""
    for item in items:
        place = item.path.relative_to(TESTS)
        name = place.parts[0] if place.parts[0] in TOGETHER else place.as_posix()
        item.add_marker(pytest.mark.xdist_group(name))
