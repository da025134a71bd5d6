"""The arrows between the rooms hold, and each contract is seen to fail on a planted violation."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "generator" / "followup"
LINTER = [str(Path(sys.executable).with_name("lint-imports")), "--no-logo", "--no-cache"]
ROOMS = "cli -> library -> core, website -> library -> core; cli.site alone reaches the website"
PURE = "core has no clock, no files, no network, no environment, no chance"
ALONE = "a rule never imports a rule"
BELOW = "the checklist knows the rules, not the other way round"


def lint(generator: Path, config: Path = ROOT / "pyproject.toml") -> subprocess.CompletedProcess[str]:
    """Run import-linter over the package in `generator`."""
    return subprocess.run(
        [*LINTER, "--config", str(config)],
        cwd=generator,
        env={**os.environ, "PYTHONPATH": str(generator), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def rooms(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package's rooms in which violations can be planted."""
    generator = tmp_path_factory.mktemp("planted") / "generator"
    shutil.copytree(PACKAGE, generator / "followup", ignore=shutil.ignore_patterns("__pycache__", "*.js"))
    for module in ("cli/site.py", "cli/planted.py", "website/planted.py", "library/planted.py"):
        plant(generator, module, "")
    for rule in ("rules/one/first.py", "rules/other/second.py", "planted.py"):
        plant(generator, f"core/{rule}", "")
    return generator


def plant(generator: Path, module: str, text: str) -> None:
    """Write a module, and make packages of the folders that hold it."""
    path = generator / "followup" / module
    path.parent.mkdir(parents=True, exist_ok=True)
    for folder in path.relative_to(generator).parents:
        if folder.name and not (generator / folder / "__init__.py").exists():
            (generator / folder / "__init__.py").touch()
    path.write_text(text, encoding="utf-8")


def test_the_contracts_hold() -> None:
    done = lint(PACKAGE.parent)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Contracts: 4 kept, 0 broken." in done.stdout


def test_they_look_at_every_module() -> None:
    done = lint(PACKAGE.parent)
    analysed = int(done.stdout.split("Analyzed ")[1].split()[0])
    modules = [path for path in PACKAGE.rglob("*.py") if "__pycache__" not in path.parts]
    # External packages are counted too: what this finds is a linter that looked at a part only.
    assert analysed >= len(modules) >= 10


def test_the_copy_holds_before_anything_is_planted(rooms: Path) -> None:
    done = lint(rooms)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("core/planted.py", "import yaml", PURE),
        ("core/planted.py", "import os.path", PURE),
        ("core/planted.py", "from pathlib import Path", PURE),
        ("core/planted.py", "from time import time", PURE),
        ("core/planted.py", "def f():\n    import random", PURE),
        ("core/planted.py", "import socket", PURE),
        ("core/planted.py", "import zoneinfo", PURE),
        ("core/planted.py", "import followup.library.planted", ROOMS),
        ("library/planted.py", "import followup.website.planted", ROOMS),
        ("library/planted.py", "from followup.cli import planted", ROOMS),
        ("website/planted.py", "import followup.cli.planted", ROOMS),
        ("cli/planted.py", "import followup.website.planted", ROOMS),
        ("cli/planted.py", "def f():\n    from followup.website import planted", ROOMS),
        ("helpers/planted.py", "", ROOMS),
        ("core/rules/one/first.py", "from followup.core.rules.other import second", ALONE),
        ("core/rules/one/first.py", "import followup.core.checklist", BELOW),
    ],
)
def test_a_planted_violation_is_found(rooms: Path, module: str, line: str, contract: str) -> None:
    existed = (rooms / "followup" / module).exists()
    plant(rooms, module, line)
    try:
        done = lint(rooms)
    finally:
        if existed:
            plant(rooms, module, "")
        else:
            shutil.rmtree((rooms / "followup" / module).parent)
    assert done.returncode == 1, done.stdout + done.stderr
    broken = [text for text in done.stdout.splitlines() if text.endswith("BROKEN")]
    assert [text.removesuffix(" BROKEN") for text in broken] == [contract]


def test_one_module_of_the_command_line_may_reach_the_website(rooms: Path) -> None:
    plant(rooms, "cli/site.py", "def build():\n    import followup.website.planted\n")
    try:
        done = lint(rooms)
    finally:
        plant(rooms, "cli/site.py", "")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "line",
    [
        "import datetime\n\nNOW = datetime.datetime.now(datetime.UTC)\n",
        "import datetime\n\nTODAY = datetime.date.today()\n",
        "import urllib.request\n\nGET = urllib.request.urlopen\n",
        "from urllib import request\n\nGET = request.urlopen\n",
    ],
)
def test_a_single_impure_function_is_found_in_the_core_alone(line: str) -> None:
    ruff = [str(Path(sys.executable).with_name("ruff")), "check", "--no-cache", "--select", "TID251"]
    answers = {}
    for room in ("core", "cli"):
        where = ["--stdin-filename", f"generator/followup/{room}/planted.py", "-"]
        done = subprocess.run(
            [*ruff, *where], cwd=ROOT, input=line, capture_output=True, text=True, check=False
        )
        answers[room] = "TID251" in done.stdout
    assert answers == {"core": True, "cli": False}


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("followup.core", ["yaml", "mkdocs", "followup.library", "followup.website", "followup.cli"]),
        ("followup.core.doorway", ["yaml", "mkdocs", "followup.library", "followup.website", "followup.cli"]),
        ("followup.cli.main", ["mkdocs", "material", "watchdog", "pyodide_build", "followup.website"]),
    ],
)
def test_importing_one_room_does_not_load_another(module: str, unwanted: list[str]) -> None:
    question = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    loaded = done.stdout.split()
    assert module in loaded
    assert not set(unwanted) & set(loaded)
