"""Which browser the tests and benches drive, and how it is started."""

import os
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)


def chromium_path() -> str:
    """Return the browser: `$CHROMIUM`, else what `make setup` noted, else one on PATH. None is an error."""
    noted = ROOT / ".venv" / "chromium-path"
    named = os.environ.get("CHROMIUM") or (
        noted.read_text(encoding="utf-8").strip() if noted.is_file() else ""
    )
    candidates = [named] if named else list(NAMES)
    for name in candidates:
        if path := shutil.which(name):
            return path
    raise RuntimeError(f"no browser found ({', '.join(candidates)}); run make setup-browser, or set CHROMIUM")
