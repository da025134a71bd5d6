"""Makes the speller's data from SCOWL: `make speller`. Writes into `core/spelling/`; prints what it did."""

import sys
from pathlib import Path

import followup.core.spelling
from dictionary import pairs, scowl
from dictionary.packing import packed
from followup.core.spelling import american_british, dictionary

SPELLING = Path(followup.core.spelling.__file__).parent
NOTICE = "words.licence.txt"
_ABOVE_NOTICE = """\
words.dat and american_british.txt are made from the word lists of SCOWL {edition}, as Debian's package
`scowl` ships them, the latter from what SCOWL takes from VarCon. Changes: sizes up to 60 only, accents and
possessives left out, rarely needed names left out, words with their American or British mates put in pairs.
The notice of SCOWL follows."""


def files() -> dict[str, bytes]:
    """Return the data files by name, made from the installed lists."""
    return {
        dictionary.DATA: packed(scowl.ranked_words()),
        american_british.DATA: pairs.listed(pairs.paired()).encode("ascii"),
        NOTICE: notice().encode(),
    }


def notice() -> str:
    """Return the notice that SCOWL and VarCon ask to keep with what is made of them."""
    text = scowl.NOTICE.read_text(encoding="utf-8").strip()
    return f"{_ABOVE_NOTICE.format(edition=scowl.EDITION)}\n\n{text}\n"


def main() -> int:
    """Bring the lists, make the files, write them. Returns the exit code."""
    try:
        scowl.bring_lists()
    except scowl.NoWordListsError as error:
        print(f"speller: {error}", file=sys.stderr)
        return 1
    if not scowl.installed():
        print(
            f"speller: these lists are not those of SCOWL {scowl.EDITION}, of which the committed data is "
            f"made. To change the edition, set DIGEST in generator/dictionary/scowl.py to {scowl.digest()}"
        )
    for name, content in files().items():
        changed = not (SPELLING / name).exists() or (SPELLING / name).read_bytes() != content
        (SPELLING / name).write_bytes(content)
        print(f"speller: {name}, {len(content):,} bytes, {'written anew' if changed else 'as it was'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
