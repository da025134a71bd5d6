"""How fast the desk starts, against a plain page with Pyodide: `make bench`, or this file with `--help`.

Both are served as GitHub Pages would, and visited in turn by Chromium, each time with a fresh profile. What
counts is the time from the start of the navigation until the first reply from Python is on the page.
"""

import argparse
import json
import statistics
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page, Playwright, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from followup.core.template import template_data  # noqa: E402
from followup.library import library_json, load_library  # noqa: E402
from followup.website.runtime.build import build_runtime, file_sizes  # noqa: E402
from tests.bench.plain_page import make_plain_page  # noqa: E402
from tests.browser.built_site import built_site  # noqa: E402
from tests.browser.chromium import FLAGS, chromium_path  # noqa: E402
from tests.browser.serving import PagesServer, Ways, serving  # noqa: E402

TEMPLATE = "ty-hm-standard"
MOST_RATIO = 0.6
LONGEST_TASK = 50.0
FIGURES = ("cold", "warm", "bytes", "requests", "blocked", "longest")
PATIENCE = 120_000

WATCH_TASKS = """
window.longTasks = [];
window.ownScripts = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration });
}).observe({ type: "longtask", buffered: true });
try {
  new PerformanceObserver((list) => {
    for (const frame of list.getEntries())
      for (const { sourceURL, sourceFunctionName, invoker, startTime, duration } of frame.scripts)
        ownScripts.push({ sourceURL, startTime, duration, name: sourceFunctionName || invoker });
  }).observe({ type: "long-animation-frame", buffered: true });
} catch {}
"""
WAIT_FOR_MARK = """
() => new Promise((resolve) => {
  const mark = () => performance.getEntriesByName("desk-ready")[0];
  if (mark()) return resolve(mark().startTime);
  const observer = new PerformanceObserver(() => {
    if (mark()) { observer.disconnect(); resolve(mark().startTime); }
  });
  observer.observe({ type: "mark" });
})
"""
READ_TASKS = """
async () => {
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { tasks: longTasks, scripts: ownScripts };
}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One cold visit and the warm one after it."""

    cold: float
    """Milliseconds from the start of the navigation to `desk-ready`."""
    warm: float
    bytes: int
    """Bytes of bodies, as compressed, that the server sent for the cold one."""
    requests: int
    blocked: float
    """Milliseconds of all long tasks of the main thread until `desk-ready`."""
    longest: float
    """The longest of them."""
    own: tuple[float, str]
    """The longest stretch of a script of ours on the main thread, and which; 0 where none was noted."""


def main(arguments: Sequence[str]) -> int:
    """Run the bench, print it, and return 0 where the targets are met."""
    options = _options(arguments)
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        plain_folder = Path(name) / "plain"
        templates = load_library(ROOT / "templates")
        sample = template_data(templates[TEMPLATE])["sample"]
        request = {"kind": "draft", "template": TEMPLATE, "interview": sample, "seed": 1, "units": "utf16"}
        cache = ROOT / ".cache" / "bench"
        make_plain_page(
            plain_folder, ROOT / "node_modules", cache, library=library_json(templates), request=request
        )
        ways = Ways(bytes_per_second=options.megabits * 125_000)
        with built_site(ways) as ours, serving(plain_folder, ways=ways) as plain:
            visits: dict[str, list[Visit]] = {"desk": [], "plain": []}
            for number in range(options.rounds):
                visits["desk"].append(visit(playwright, ours, f"{ours.url}draft/"))
                visits["plain"].append(visit(playwright, plain, plain.url))
                print(f"round {number + 1}: {_in_short(visits)}", file=sys.stderr, flush=True)
    result = summary(visits)
    print(as_text(result))
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return 0 if result["met"] else 1


def visit(playwright: Playwright, server: PagesServer, address: str) -> Visit:
    """Visit an address with a fresh profile, then once more with what the first visit left in the cache."""
    with tempfile.TemporaryDirectory() as profile:
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=chromium_path(),
            args=list(FLAGS),
            viewport={"width": 1280, "height": 900},
        )
        context.set_default_timeout(PATIENCE)
        context.add_init_script(WATCH_TASKS)
        server.forget()
        page, cold = _until_ready(context, address)
        sent, requests = server.bytes_sent, len(server.answered)
        seen = page.evaluate(READ_TASKS)
        page.close()
        _, warm = _until_ready(context, address)
        context.close()
    tasks = [task["duration"] for task in seen["tasks"] if task["startTime"] < cold]
    scripts = [
        (script["duration"], f"{script['sourceURL'].rpartition('/')[2]} {script['name']}")
        for script in seen["scripts"]
        if script["startTime"] < cold and "/assets/followup/" in script["sourceURL"]
    ]
    return Visit(
        cold=cold, warm=warm, bytes=sent, requests=requests,
        blocked=sum(tasks), longest=max(tasks, default=0.0), own=max(scripts, default=(0.0, "")),
    )  # fmt: skip


def _until_ready(context: BrowserContext, address: str) -> tuple[Page, float]:
    page = context.new_page()
    page.goto(address, wait_until="commit")
    ready: float = page.evaluate(WAIT_FOR_MARK)
    return page, ready


def summary(visits: dict[str, list[Visit]]) -> dict[str, Any]:
    """Return medians, ratios, sizes and whether the targets are met, JSON-ready."""
    medians = {
        name: {field: statistics.median(getattr(one, field) for one in made) for field in FIGURES}
        for name, made in visits.items()
    }
    ratio = medians["desk"]["cold"] / medians["plain"]["cold"]
    longest, where = max(one.own for one in visits["desk"])
    runtime = build_runtime(ROOT / "node_modules", ROOT / ".cache" / "runtime")
    return {
        "medians": medians,
        "ratio_cold": ratio,
        "ratio_warm": medians["desk"]["warm"] / medians["plain"]["warm"],
        "own_longest_task": longest,
        "own_longest_where": where,
        "met": ratio <= MOST_RATIO and longest <= LONGEST_TASK,
        "visits": {name: [asdict(one) for one in made] for name, made in visits.items()},
        "runtime": [asdict(size) for size in file_sizes(runtime)],
    }


def as_text(result: dict[str, Any]) -> str:
    """Return the result for a terminal."""
    lines = [
        f"{'':8}{'cold ms':>9}{'warm ms':>9}{'kB':>8}{'requests':>10}{'blocked ms':>12}{'longest ms':>12}"
    ]
    for name, median in result["medians"].items():
        lines.append(
            f"{name:8}{median['cold']:9.0f}{median['warm']:9.0f}{median['bytes'] / 1000:8.0f}"
            f"{median['requests']:10.0f}{median['blocked']:12.0f}{median['longest']:12.0f}"
        )
    lines.append("")
    lines.append(f"cold: {result['ratio_cold']:.2f} of the plain page (target: at most {MOST_RATIO})")
    lines.append(f"warm: {result['ratio_warm']:.2f} of the plain page")
    lines.append(
        f"longest task of our scripts on the main thread: {result['own_longest_task']:.0f} ms"
        f" (target: at most {LONGEST_TASK:.0f}) {result['own_longest_where']}"
    )
    lines.append("")
    lines += [
        f"{size['name']:20}{size['size']:>10,} bytes{size['gzipped']:>11,} sent" for size in result["runtime"]
    ]
    lines.append("targets met" if result["met"] else "targets MISSED")
    return "\n".join(lines)


def _in_short(visits: dict[str, list[Visit]]) -> str:
    return ", ".join(
        f"{name} {made[-1].cold:.0f} cold {made[-1].warm:.0f} warm" for name, made in visits.items()
    )


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=5, help="visits of each page (default 5)")
    parser.add_argument(
        "--megabits", type=float, default=0, help="speed of the line in Mbit/s (default: no limit)"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write everything measured to FILE")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
