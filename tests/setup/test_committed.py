"""What `make check` says about committed files that name a registry's host or a path of one machine."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

PROGRAM = Path(__file__).resolve().parents[2] / ".ci" / "committed"
GIT = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    subprocess.run([*GIT, "init", "--quiet", str(tmp_path)], check=True)
    return tmp_path


def look(repository: Path, text: str) -> subprocess.CompletedProcess[str]:
    (repository / "file.txt").write_text(text, encoding="utf-8")
    subprocess.run([*GIT, "add", "file.txt"], cwd=repository, check=True)
    return subprocess.run([PROGRAM, repository], capture_output=True, text=True, check=False)


# Put together here, so that this file doesn't name what it must not.
@pytest.mark.parametrize(
    "planted",
    [
        "https://" + "pypi." + "org/simple",
        "https://files." + "pythonhosted." + "org/packages/x",
        '"resolved": "https://registry.' + "npmjs" + '.org/x.tgz"',
        "http://deb." + "debian." + "org/debian",
        'home = "' + "/" + 'root/project"',
        "--find-links " + "/" + "opt/wheels",
        "see " + "/" + "home/ana/notes",
    ],
)
def test_a_planted_name_is_found(repository: Path, planted: str) -> None:
    done = look(repository, f"first line\n{planted}\n")
    assert done.returncode == 1
    assert f"file.txt:2:{planted}" in done.stdout
    assert done.stderr.startswith("committed files name ")


@pytest.mark.parametrize(
    "fine",
    [
        "PyPI and the npm registry",
        "docs/work/index.md",
        "https://example.org/opt/in",
        "generator/root/x",
        "../shared/work/",
    ],
)
def test_other_text_is_fine(repository: Path, fine: str) -> None:
    done = look(repository, fine + "\n")
    assert (done.returncode, done.stdout) == (0, "")


def test_an_empty_repository_is_not_taken_for_a_clean_one(repository: Path) -> None:
    done = subprocess.run([PROGRAM, repository], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "nothing was looked at" in done.stderr
