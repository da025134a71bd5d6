"""Kills the desk again and again while somebody types: nothing is lost that “saved” had said.

`python tests/browser/soak.py --cycles 1000`; the tests run fifty. A cycle types into notes and letter and
sometimes waits. Then the page goes in one of several ways: reload, another page, the tab closed, the tab
crashed, the whole browser killed. Then the desk opens again. Acknowledged is what stood in the fields when
the page last said that it is saved.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import BrowserContext, Error, Page, Playwright, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from tests.browser.built_site import built_site  # noqa: E402
from tests.browser.chromium import FLAGS, chromium_path  # noqa: E402

WAYS = {"reload": 6, "leave": 4, "close": 4, "crash": 3, "kill the browser": 1}
"""How the page goes, and how often of all."""
PARTS = ("company", "role", "letter")
_READ = """() => {
  const text = (name) => document.querySelector(`[name=${name}]`).value;
  return {
    state: document.querySelector("[data-desk-saved]").dataset.deskSaved,
    company: text("company"), role: text("role"),
    letter: document.querySelector("[data-desk-body]").textContent,
  };
}"""
_TYPE = """({ part, text }) => {
  const body = part === "letter" ? document.querySelector("[data-desk-body]") : null;
  const field = body ?? document.querySelector(`[name=${part}]`);
  if (body) body.textContent = text;
  else field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}"""


@dataclass(slots=True)
class Soak:
    """What happened so far."""

    cycles: int = 0
    acknowledged: int = 0
    """Cycles in which the page had said that something new is saved."""
    unsaved_kept: int = 0
    """Cycles in which even what had not been said to be saved was there."""
    ways: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    records: int = 0
    """Records in the end; more than one where a page that went wrote when the next one was already there."""

    def line(self) -> str:
        """Return it in one line."""
        ways = ", ".join(f"{way} {count}" for way, count in sorted(self.ways.items()))
        return (
            f"{self.cycles} cycles ({ways}): {self.acknowledged} had said “saved”, "
            f"{len(self.lost)} lost something of it; "
            f"in {self.unsaved_kept} the very last keystroke was there too; {self.records} kept in the end"
        )


class Visitor:
    """Somebody with a browser of their own, which can be killed and started again on the same profile."""

    def __init__(self, playwright: Playwright, profile: Path, url: str) -> None:
        self.playwright = playwright
        self.profile = profile
        self.url = url
        self.context = self._start()
        self.page = self._open(self.context.pages[0])

    def _start(self) -> BrowserContext:
        context = self.playwright.chromium.launch_persistent_context(
            self.profile,
            executable_path=chromium_path(),
            args=list(FLAGS),
            viewport={"width": 1280, "height": 900},
        )
        context.route("**/runtime/**", lambda route: route.abort())  # Keeping has to work without Python.
        return context

    def _open(self, page: Page) -> Page:
        if not page.url.endswith("?check"):
            page.goto(f"{self.url}draft/?check", wait_until="commit")
        for _ in range(3000):
            if page.evaluate("performance.getEntriesByName('desk-restored').length"):
                return page
            time.sleep(0.01)
        raise RuntimeError("the desk did not open")

    def again(self, way: str) -> None:
        """Let the page go in one of the ways, and open the desk anew."""
        if way == "reload":
            self.page.reload(wait_until="commit")
        elif way == "leave":
            self.page.goto(f"{self.url}guide/", wait_until="commit")
        elif way == "close":
            old, self.page = self.page, self.context.new_page()
            old.close()
        elif way == "crash":
            self._crash()
        else:
            self._kill()
        self.page = self._open(self.page)

    def _crash(self) -> None:
        old, self.page = self.page, self.context.new_page()
        try:
            old.goto("chrome://crash")
        except Error:
            old.close()

    def _kill(self) -> None:
        """SIGKILL, as when the battery is empty: to the browser of this profile alone."""
        for process in processes_of(self.profile):
            os.kill(process, signal.SIGKILL)
        with suppress(Error):  # It is gone.
            self.context.close()
        for lock in self.profile.glob("Singleton*"):
            lock.unlink()
        self.context = self._start()
        self.page = self.context.pages[0]


def processes_of(profile: Path) -> list[int]:
    """Return the ids of the browser's processes that run on a profile."""
    listed = subprocess.run(["ps", "-eo", "pid,args"], capture_output=True, text=True, check=True).stdout
    return [int(line.split()[0]) for line in listed.splitlines() if f"--user-data-dir={profile}" in line]


def soak(cycles: int, seed: int, *, tell: bool = False) -> Soak:
    """Run so many cycles and return what was lost."""
    chance = random.Random(seed)
    told = Soak()
    with (
        built_site() as pages,
        sync_playwright() as playwright,
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
    ):
        visitor = Visitor(playwright, Path(folder), pages.url)
        acknowledged = dict.fromkeys(PARTS, 0)
        typed = dict.fromkeys(PARTS, 0)
        for cycle in range(1, cycles + 1):
            _cycle(visitor, chance, told, acknowledged, typed)
            if tell and cycle % 100 == 0:
                print(told.line(), flush=True)
        told.records = int(visitor.page.evaluate(_COUNT))
        visitor.context.close()
    return told


_COUNT = """() => new Promise((resolve) => {
  const opening = indexedDB.open("interview-followup-desk");
  opening.onsuccess = () => {
    const counting = opening.result.transaction("interviews").objectStore("interviews").count();
    counting.onsuccess = () => resolve(counting.result);
  };
})"""


def _cycle(
    visitor: Visitor, chance: random.Random, told: Soak, acknowledged: dict[str, int], typed: dict[str, int]
) -> None:
    said = False
    for _ in range(chance.randint(1, 6)):
        part = chance.choice(PARTS)
        typed[part] = max(typed.values()) + 1
        visitor.page.evaluate(_TYPE, {"part": part, "text": str(typed[part])})
        time.sleep(chance.choice((0, 0, 0.005, 0.02, 0.06, 0.25)))
        stands = visitor.page.evaluate(_READ)  # One look: the state and the text belong to the same moment.
        if stands["state"] == "saved":
            acknowledged.update({name: number(stands[name]) for name in PARTS})
            said = True
    way = chance.choices(list(WAYS), list(WAYS.values()))[0]
    visitor.again(way)
    stands = visitor.page.evaluate(_READ)
    there = {name: number(stands[name]) for name in PARTS}
    told.cycles += 1
    told.ways[way] += 1
    told.acknowledged += said
    told.unsaved_kept += there == typed
    for name in PARTS:
        if not acknowledged[name] <= there[name] <= typed[name]:
            told.lost.append(f"{way}: {name} says {there[name]}, saved was {acknowledged[name]}")
    typed.update(there)
    acknowledged.update(there)


def number(text: str) -> int:
    """Return the number that a part was filled with, 0 for none."""
    return int(text or 0)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the soak, tell what came of it; 1 where something was lost."""
    parser = argparse.ArgumentParser(prog="soak.py", description=main.__doc__)
    parser.add_argument("--cycles", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=int(time.time()), help="the same seed types the same")
    wanted = parser.parse_args(arguments)
    start = time.monotonic()
    print(f"soak: {wanted.cycles} cycles, seed {wanted.seed}", flush=True)
    told = soak(wanted.cycles, wanted.seed, tell=True)
    print(f"{told.line()}; {time.monotonic() - start:.0f} s")
    if told.acknowledged < wanted.cycles // 4:
        told.lost.append(f"“saved” was said in {told.acknowledged} cycles only, so little was tried")
    for line in told.lost:
        print(line, file=sys.stderr)
    return 1 if told.lost else 0


if __name__ == "__main__":
    sys.exit(main())
