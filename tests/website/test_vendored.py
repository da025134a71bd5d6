"""What the desk takes from npm: the files as they are, and their licences beside them."""

from pathlib import Path

import pytest

from followup.core.problems import ProblemsError
from followup.website.vendored import LICENCES, VENDORED, vendored_files

NODE_MODULES = Path(__file__).resolve().parents[2] / "node_modules"


def test_files_are_taken_as_they_are_with_their_licences() -> None:
    files = vendored_files(NODE_MODULES)
    assert set(files) == {*VENDORED, LICENCES}
    for name, source in VENDORED.items():
        assert files[name] == (NODE_MODULES / source).read_bytes()
        assert b"import " not in files[name]
    notice = files[LICENCES].decode()
    assert "idb 8." in notice
    assert "ISC License" in notice
    assert "Jake Archibald" in notice


def test_what_is_not_installed_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProblemsError, match="run make setup") as caught:
        vendored_files(tmp_path)
    assert [problem.where for problem in caught.value.problems] == ["node_modules/idb/build/index.js"]
