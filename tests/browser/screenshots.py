"""Pictures of every kind of page, wide and narrow, light and dark: `python tests/browser/screenshots.py [--to
FOLDER]`.

Builds nothing: serves what is in site/ and takes the pictures for somebody to look at.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from tests.browser.chromium import FLAGS, chromium_path  # noqa: E402
from tests.browser.serving import serving  # noqa: E402

PAGES = {
    "home": "",
    "guide": "guide/",
    "guide-page": "guide/when/",
    "sources": "guide/sources/",
    "gallery": "gallery/",
    "gallery-filtered": "gallery/?purpose=thank-you&stage=panel",
    "template": "gallery/ty-hm-standard/",
    "card": "gallery/ty-card/",
    "linkedin": "gallery/nw-referrer/",
    "letter": "gallery/of-decline/",
    "voicemail": "gallery/st-voicemail/",
    "checklist": "checklist/",
    "rule": "checklist/name-misspelt/",
    "contribute": "contribute/",
    "desk": "draft/",
    "lost": "nowhere/",
}
WIDTHS = {"wide": (1280, 900), "narrow": (390, 844)}
SCHEMES = ("light", "dark")
MOST_HEIGHT = 12_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures; 1 with one line when there is no site."""
    parser = argparse.ArgumentParser(prog="screenshots.py", description=main.__doc__)
    parser.add_argument("--site", type=Path, default=ROOT / "site", help="the built site")
    parser.add_argument(
        "--to", type=Path, default=Path("/tmp/followup-screenshots"), help="where pictures go"
    )
    parser.add_argument("--only", nargs="*", choices=sorted(PAGES), default=[], help="some pages only")
    wanted = parser.parse_args(arguments)
    if not (wanted.site / "index.html").is_file():
        print(f"screenshots: no site in {wanted.site}; run make site first", file=sys.stderr)
        return 1
    wanted.to.mkdir(parents=True, exist_ok=True)
    with serving(wanted.site, subpath="/") as pages, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=list(FLAGS))
        for path in pictures(browser, pages.url, wanted.to, wanted.only or list(PAGES)):
            print(path)
        browser.close()
    return 0


def pictures(browser: Browser, url: str, folder: Path, names: Sequence[str]) -> Iterator[Path]:
    """Take a picture of the whole of each page and yield its file."""
    for scheme in SCHEMES:
        for width, (across, down) in WIDTHS.items():
            context = browser.new_context(
                viewport={"width": across, "height": down}, color_scheme=scheme, reduced_motion="reduce"
            )
            page = context.new_page()
            for name in names:
                page.goto(url + PAGES[name], wait_until="load")
                page.evaluate("document.fonts.ready.then(() => true)")
                height = min(page.evaluate("document.documentElement.scrollHeight"), MOST_HEIGHT)
                path = folder / f"{name}-{width}-{scheme}.png"
                page.screenshot(
                    path=path, clip={"x": 0, "y": 0, "width": across, "height": height}, full_page=True
                )
                yield path
            context.close()


if __name__ == "__main__":
    sys.exit(main())
