"""A real Chromium, the site as GitHub Pages would serve it, and pages that tell what goes wrong in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Error, Page, Request, sync_playwright

from tests.browser.built_site import built_site
from tests.browser.chromium import FLAGS, chromium_path
from tests.browser.serving import PagesServer, Ways

OWN_HOST = "http://127.0.0.1:"


@dataclass
class Watch:
    """What went wrong: errors on the console, errors that nobody caught, requests to other hosts."""

    troubles: list[str] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    """Address of every request, workers' included."""

    def expect(self, pattern: str) -> None:
        """Let troubles that match a regular expression pass: for tests that break something."""
        self.expected.append(pattern)

    def unexpected(self) -> list[str]:
        """Return the troubles that no test asked for."""
        return [
            text for text in self.troubles if not any(re.search(pattern, text) for pattern in self.expected)
        ]

    def on(self, context: BrowserContext) -> None:
        """Watch every page of a context."""
        context.on("console", self._console)
        context.on("weberror", lambda error: self.troubles.append(f"uncaught: {error.error}"))
        context.on("request", self._request)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.troubles.append(
                f"console {message.type}: {message.text} ({message.location.get('url', '')})"
            )

    def _request(self, request: Request) -> None:
        self.requests.append(request.url)
        if not request.url.startswith((OWN_HOST, "data:", "blob:", "about:")):
            self.troubles.append(f"request to another host: {request.url}")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def served() -> Iterator[PagesServer]:
    with built_site() as pages:
        yield pages


@pytest.fixture
def site(served: PagesServer) -> Iterator[PagesServer]:
    """The served site, with nothing broken and nothing counted."""
    served.ways = Ways()
    served.forget()
    yield served
    served.ways = Ways()


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def context(browser: Browser, watch: Watch) -> Iterator[BrowserContext]:
    """A fresh profile, 1280 by 900, in a zone with daylight saving; what goes wrong in it fails the test."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, timezone_id="America/New_York", locale="en-GB"
    )
    context.set_default_timeout(20_000)
    watch.on(context)
    yield context
    try:
        context.close()
    except Error as error:
        watch.troubles.append(f"the context did not close: {error}")
    assert watch.unexpected() == []


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()
