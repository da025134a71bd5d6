"""The maker of the speller's data: the same words always become the same bytes, and those are committed."""

import shutil
from pathlib import Path

import pytest

from dictionary import make, scowl
from dictionary.packing import packed
from dictionary.pairs import listed
from followup.core.spelling.american_british import Tells, read_pairs
from followup.core.spelling.dictionary import DATA, Dictionary, Rank, unsqueezed

WORDS = {
    "a": Rank.EVERYDAY,
    "an": Rank.EVERYDAY,
    "walk": Rank.COMMON,
    "walks": Rank.COMMON,
    "walked": Rank.COMMON,
    "walking": Rank.FAMILIAR,
    "wall": Rank.COMMON,
    "walls": Rank.COMMON,
    "wallow": Rank.RARE,
    "o'clock": Rank.FAMILIAR,
    "don't": Rank.EVERYDAY,
    "walsall": Rank.NAME,
}


def test_words_come_back_out_with_their_ranks() -> None:
    words = Dictionary(packed(WORDS))
    assert {word: rank for start in words.openings for word, rank in words.beginning(start).items()} == WORDS
    assert words.rank("walk") is Rank.COMMON
    assert words.rank("wal") is None


def test_the_same_words_give_the_same_bytes() -> None:
    backwards = dict(reversed(WORDS.items()))
    assert packed(WORDS) == packed(backwards)


def test_pairs_come_back_out() -> None:
    pairs = {Tells.BOTH: {"colour": "color", "coloured": "colored", "armoury": "armory"}, Tells.BRITISH: {}}
    pairs[Tells.AMERICAN] = {"aeon": "eon"}
    text = listed(pairs)
    assert "[american]\n- - a eon\n" in text
    found: dict[Tells, dict[str, str]] = {tells: {} for tells in Tells}
    for tells, american, british in read_pairs(text):
        found[tells][british] = american
    assert found == pairs


def test_without_the_lists_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(scowl, "FOLDER", tmp_path / "none")
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert make.main() == 1
    assert "install the Debian package scowl" in capsys.readouterr().err


def test_it_announces_the_package_before_it_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[list[str]] = []

    def run(command: list[str], **_: object) -> object:
        asked.append(command)
        assert "installing the Debian package scowl" in capsys.readouterr().out or len(asked) > 1
        return type("Done", (), {"returncode": 0})

    monkeypatch.setattr(scowl, "FOLDER", tmp_path / "none")
    monkeypatch.setattr(shutil, "which", lambda _: "apt-get")
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr("subprocess.run", run)
    scowl.bring_lists()
    assert [command[:2] for command in asked] == [["apt-get", "update"], ["apt-get", "install"]]


@pytest.mark.skipif(not scowl.installed(), reason=f"SCOWL {scowl.EDITION} is not installed: make speller")
def test_the_committed_data_is_what_the_command_makes() -> None:
    made = make.files()
    assert sorted(made) == ["american_british.txt", "words.dat", "words.licence.txt"]
    for name, content in made.items():
        committed = (make.SPELLING / name).read_bytes()
        if name == DATA:  # another build of zlib may compress the same texts to other bytes
            assert unsqueezed(committed) == unsqueezed(content), f"{name} is out of date: make speller"
        else:
            assert committed == content, f"{name} is out of date: make speller"


def test_every_notice_stands_beside_the_data() -> None:
    text = (make.SPELLING / make.NOTICE).read_text(encoding="utf-8")
    for holder in ("Kevin Atkinson", "Princeton University", "Geoff Kuenning", "J Ross Beresford"):
        assert holder in text
