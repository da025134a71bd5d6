"""What a built package carries: every module, the templates as data, both entry points, nothing else."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    [path] = folder.glob("interview_followup-*.whl")
    with zipfile.ZipFile(path) as opened:
        yield opened


def files(folder: Path, pattern: str) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob(pattern)
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_every_module_is_in_it(wheel: zipfile.ZipFile) -> None:
    modules = {f"followup/{name}" for name in files(ROOT / "generator" / "followup", "*.py")}
    assert len(modules) >= 10
    assert modules <= set(wheel.namelist())


def test_every_template_is_in_it_as_data(wheel: zipfile.ZipFile) -> None:
    templates = {f"followup/library/templates/{name}" for name in files(ROOT / "templates", "*.md")}
    assert len(templates) >= 18
    assert templates <= set(wheel.namelist())


def test_nothing_else_is_in_it(wheel: zipfile.ZipFile) -> None:
    rooms = {name.split("/")[0] for name in wheel.namelist()}
    assert rooms == {"followup", f"{wheel.filename and Path(wheel.filename).name.split('-py3')[0]}.dist-info"}
    assert not [name for name in wheel.namelist() if "__pycache__" in name or name.endswith(".pyc")]


def test_both_entry_points_are_declared(wheel: zipfile.ZipFile) -> None:
    [name] = [name for name in wheel.namelist() if name.endswith("entry_points.txt")]
    text = wheel.read(name).decode()
    assert "followup = followup.cli.main:main" in text
    assert "followup = followup.website.plugin:FollowupPlugin" in text
