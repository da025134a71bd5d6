"""The pictures of the documentation: `python tests/browser/docs_pictures.py` takes docs/assets/desk.png.

Builds nothing: serves what is in site/, fills the desk with invented notes and takes its picture.
"""

import sys
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from tests.browser.chromium import FLAGS, chromium_path  # noqa: E402
from tests.browser.serving import serving  # noqa: E402

PICTURE = ROOT / "docs" / "assets" / "desk.png"
SIZE = {"width": 1280, "height": 980}
NOTES = {
    "company": "Fernhollow Analytics",
    "role": "Data Analyst",
    "ended_at": "2026-11-20T15:30",
    "recipients.0.name": "Chidi Okonkwo",
    "recipients.0.honorific": "Dr",
    "points.0": "the migration to Snowflake",
    "points.1": "how the team handles data contracts",
    "sender.name": "Ana Ruiz",
}
EVENING = "2026-11-20T17:00:00-05:00"
SLIP = ("Data Analyst role", "Data Analyst role at Fernhollow Analytic")
"""What is changed in the letter by hand, so that the picture shows a finding."""


def main() -> int:
    """Take the picture; 1 with one line when there is no site."""
    site = ROOT / "site"
    if not (site / "draft" / "index.html").is_file():
        print("docs_pictures: no site in site/; run make site first", file=sys.stderr)
        return 1
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    with serving(site, subpath="/") as pages, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=list(FLAGS))
        page = browser.new_page(viewport=SIZE, timezone_id="America/New_York")
        page.clock.set_fixed_time(EVENING)
        page.goto(f"{pages.url}draft/?template=ty-hm-standard")
        fill(page)
        page.screenshot(path=PICTURE)
        browser.close()
    print(PICTURE.relative_to(ROOT))
    return 0


def fill(page: Page) -> None:
    """Fill the form, wait for the letter, change one word of it and wait for what the checklist says."""
    expect(page.locator("[data-desk][data-state=ready]")).to_be_visible(timeout=60_000)
    for name, value in NOTES.items():
        page.locator(f'[name="{name}"]').fill(value)
    body = page.locator("[data-desk-body]")
    expect(body).to_contain_text("Dear Dr Okonkwo", timeout=20_000)
    expect(body).to_contain_text("Ana Ruiz", timeout=20_000)
    body.fill(body.inner_text().replace(*SLIP))
    expect(page.locator("[data-desk-finding][data-rule=company-mismatch]")).to_be_visible(timeout=20_000)
    page.locator("h1").click()
    page.evaluate("scrollTo(0, 0)")


if __name__ == "__main__":
    sys.exit(main())
