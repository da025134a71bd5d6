"""The desk as a visitor uses it: names of its parts in one place, for the tests that press its buttons."""

from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
FRIDAY_EVENING = "2026-11-20T22:00:00Z"
"""17:00 in New York, an hour and a half after the interview of the notes."""
NOTES: Mapping[str, str] = {
    "company": "Fernhollow Analytics",
    "role": "Data Analyst",
    "ended_at": "2026-11-20T15:30",
    "recipients.0.name": "Chidi Okonkwo",
    "recipients.0.honorific": "Dr",
    "points.0": "the migration to Snowflake",
    "points.1": "how the team handles data contracts",
    "sender.name": "Ana Ruiz",
}


class DeskInPage:
    """The desk in one page."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url
        self.root = page.locator("[data-desk]")
        self.subject = page.locator("[data-desk-subject]")
        self.body = page.locator("[data-desk-body]")
        self.findings = page.locator("[data-desk-finding]")
        self.saved = page.locator("[data-desk-saved]")
        self.schedule = page.locator("[data-desk-schedule]")

    def open(self, query: str = "", *, wait: bool = True, stop_clock: bool = True) -> "DeskInPage":
        """Open the desk on a Friday evening, and wait for the first reply from Python unless told otherwise.

        A stopped clock keeps no performance marks.
        """
        if stop_clock:
            self.page.clock.set_fixed_time(FRIDAY_EVENING)
        self.page.goto(f"{self.url}draft/{query}")
        return self.ready() if wait else self

    def ready(self) -> "DeskInPage":
        """Wait until Python has answered."""
        expect(self.root).to_have_attribute("data-state", "ready", timeout=60_000)
        return self

    def control(self, path: str) -> Locator:
        """Return the control of a field, by its path in the interview."""
        return self.page.locator(f'[data-desk-form] [name="{path}"]')

    def fill(self, notes: Mapping[str, str] = NOTES) -> "DeskInPage":
        """Type notes into the form."""
        for path, value in notes.items():
            self.control(path).fill(value)
        return self

    def written(self) -> "DeskInPage":
        """Fill in the notes and wait for the letter, its report and its place on the device."""
        self.fill()
        expect(self.body).to_contain_text("data contracts")
        return self.settled()

    def settled(self) -> "DeskInPage":
        """Wait until nothing is on its way to Python or to the device."""
        expect(self.saved).to_have_attribute("data-desk-saved", "saved")
        return self.ready()

    def action(self, name: str) -> Locator:
        """Return the first button for an action."""
        return self.page.locator(f'[data-desk-action="{name}"]').first

    def finding(self, rule: str) -> Locator:
        """Return what a rule found."""
        return self.page.locator(f'[data-desk-finding][data-rule="{rule}"]')

    def type_at_end(self, text: str) -> None:
        """Type into the letter by hand, at its end."""
        self.body.click()
        self.page.keyboard.press("Control+End")
        self.page.keyboard.type(text)

    def text(self) -> str:
        """Return the letter as the desk reads it."""
        return str(self.in_module("letter.js", "readText(document.querySelector('[data-desk-body]'))"))

    def in_module(self, name: str, expression: str) -> object:
        """Return the value of a call of a function that one of the desk's modules exports."""
        script = f"""async () => {{
          const root = document.querySelector("[data-desk]");
          const folder = new URL(root.dataset.workerUrl, location.href);
          const exports = await import(new URL({name!r}, folder).href);
          return (({{ {expression.split("(", 1)[0]} }}) => {expression})(exports);
        }}"""
        return self.page.evaluate(script)

    def axe(self) -> list[str]:
        """Return what axe-core finds on the desk, one line each."""
        if not self.page.evaluate("typeof axe === 'object'"):
            self.page.evaluate(AXE.read_text(encoding="utf-8"))
        # Whatever lies under the header while the page is scrolled is no target that is too small.
        self.page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
        found = self.page.evaluate(
            """() => axe.run("[data-desk]", {
                 runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
               }).then((result) => result.violations.flatMap((one) =>
                 one.nodes.map((node) => `${one.id}: ${node.target.join(" ")} ${node.failureSummary}`)))"""
        )
        return list(found)
