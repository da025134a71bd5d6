"""Reads the word lists of SCOWL as Debian's package `scowl` installs them, and brings the package where it is
missing. Decides nothing about how words are stored."""

import hashlib
import os
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

from followup.core.spelling.dictionary import Rank

FOLDER = Path("/usr/share/dict/scowl")
NOTICE = Path("/usr/share/doc/scowl/copyright")
EDITION = "2020.12.07"
"""The edition of SCOWL that the committed data was made from."""
DIGEST = "37f2bad3765e6d19479b6926948b685143b1cba6a88c3ab0214ea405a5b6584f"
"""Of all lists that are read: tells whether the installed edition is that one."""

SIZES = (10, 20, 35, 40, 50, 55, 60)
_SPELLINGS = ("english", "american", "british", "british_z")
_LISTS: Mapping[str, tuple[tuple[str, ...], int]] = {
    "words": (_SPELLINGS, 60),
    "upper": (_SPELLINGS, 60),
    "proper-names": (_SPELLINGS, 60),
    "contractions": (_SPELLINGS, 60),
    "abbreviations": (_SPELLINGS, 40),
}
"""Kind of list to the spellings that are read and the largest size. The lists of variants stay out
(`interneship`); larger lists of abbreviations hold what nobody writes in a letter (`doz`), so short that it
hides slips."""

_RANKS = {10: Rank.EVERYDAY, 20: Rank.COMMON, 35: Rank.FAMILIAR}
_EVERYDAY_TEXT = "i i'm i've i'll i'd it's that's he's she's who's what's there's here's let's where's how's"
_EVERYDAY = frozenset(_EVERYDAY_TEXT.split())
"""What SCOWL lists as names, or among possessives."""
_SHORTEST_NAME = 6
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class NoWordListsError(Exception):
    """Raised where the lists are not there and can't be brought; its text says what to do."""


def bring_lists() -> None:
    """Install the package `scowl` where its lists are missing, saying so first.

    Raises NoWordListsError where this machine has no apt-get or the user may not install.
    """
    if FOLDER.is_dir():
        return
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        raise NoWordListsError(
            f"{FOLDER} is not there; install the Debian package scowl (sudo apt-get install scowl) "
            "and run the same command again"
        )
    print("speller: the word lists are missing; installing the Debian package scowl", flush=True)
    for command in (["apt-get", "update", "-q"], ["apt-get", "install", "-q", "-y", "scowl"]):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise NoWordListsError(f"{' '.join(command)} failed:\n{done.stderr or done.stdout}")


def installed() -> bool:
    """Tell whether the lists of the edition that the data was made from are here."""
    return FOLDER.is_dir() and digest() == DIGEST


def digest() -> str:
    """Return one hash of all lists that are read."""
    found = hashlib.sha256()
    for path in sorted(path for kind in _LISTS for path, _ in _files(kind)):
        found.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()


def ranked_words() -> dict[str, Rank]:
    """Return every word by its key (small plain letters and apostrophes) with how common it is.

    Possessives are left out, for the speller knows them by rule; so is whatever has capitals beyond the first
    letter. A name that is written as a word too counts as a word.
    """
    ranks: dict[str, Rank] = {}
    for kind in _LISTS:
        for word, size in _read(kind):
            plain = _plain(word)
            if not _is_storable(plain):
                continue
            key = plain.lower()
            rank = Rank.NAME if plain[0].isupper() else _RANKS.get(size, Rank.RARE)
            ranks[key] = min(rank, ranks.get(key, Rank.NAME))
    for key in list(_silent_names(ranks)):
        del ranks[key]
    return ranks | dict.fromkeys(_EVERYDAY, Rank.EVERYDAY)


def only_in(spelling: str, *, size: int = 50) -> frozenset[str]:
    """Return the words up to a size that stand in the lists of one spelling, `american` or `british`, alone.

    A word that the other side accepts as a variant is not among them.
    """
    other = "british" if spelling == "american" else "american"
    variants = "british_variant_1" if spelling == "american" else "variant_1"
    own = _words_of((spelling,), size)
    return frozenset(own - _words_of(("english", other, variants), SIZES[-1]))


def words_in(spelling: str, *, size: int = 60) -> frozenset[str]:
    """Return the words up to a size that stand in the lists of one spelling, those shared by all left out."""
    return frozenset(_words_of((spelling,), size))


def _words_of(spellings: tuple[str, ...], size: int) -> set[str]:
    return {
        word
        for spelling in spellings
        for path, its_size in _files("words", (spelling,))
        if its_size <= size
        for word in path.read_text(encoding="utf-8").split()
        if not word.endswith("'s")
    }


def _files(kind: str, spellings: tuple[str, ...] = ()) -> Iterator[tuple[Path, int]]:
    usual, most = _LISTS[kind]
    for spelling in spellings or usual:
        for size in SIZES:
            path = FOLDER / f"{spelling}-{kind}.{size}"
            if size <= most and path.exists():
                yield path, size


def _read(kind: str) -> Iterator[tuple[str, int]]:
    for path, size in _files(kind):
        for word in path.read_text(encoding="utf-8").split():
            if not word.endswith("'s"):
                yield word, size


def _plain(word: str) -> str:
    """Return a word without accents."""
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))


def _is_storable(plain: str) -> bool:
    letters = plain.replace("'", "")
    return letters.isalpha() and letters.isascii() and (len(plain) == 1 or plain[1:] == plain[1:].lower())


def _silent_names(ranks: Mapping[str, Rank]) -> Iterator[str]:
    """Yield the people's names that change nothing: no rule would speak about them if they were unknown.

    An unknown word with a capital counts as a slip only where it is six letters long and one slip away from a
    word that is not rare.
    """
    people = {_plain(word).lower() for word, _ in _read("proper-names")}
    others = {_plain(word).lower() for word, _ in _read("upper")}
    for key in people - others:
        if ranks.get(key) is Rank.NAME and not (
            len(key) >= _SHORTEST_NAME
            and any(ranks.get(near, Rank.NAME) <= Rank.FAMILIAR for near in _one_slip_from(key))
        ):
            yield key


def _one_slip_from(key: str) -> Iterator[str]:
    for position in range(len(key) + 1):
        before, after = key[:position], key[position:]
        if after:
            yield before + after[1:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        for letter in _LETTERS:
            yield before + letter + after
            if after:
                yield before + letter + after[1:]
