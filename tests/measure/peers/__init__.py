"""Other checkers of prose, installed apart from the project and asked about the same texts.

Nothing here is needed to build, run or test the project: `make measure` alone installs it, in `.cache/`.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
HERE = Path(__file__).resolve().parent
FOLDER = ROOT / ".cache" / "peers"
NODE_TOOLS = ("harper", "write-good", "alex")
TOOLS = ("harper", "proselint", "write-good", "alex", "hunspell")
_BIN = ROOT / ".venv" / "bin"


@dataclass(frozen=True, slots=True, kw_only=True)
class PeerFinding:
    """What another tool says about one place of a text, in code points."""

    start: int
    end: int
    message: str
    kind: str
    fixes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeerAnswer:
    """All that a tool says about one text."""

    findings: tuple[PeerFinding, ...]
    ms: float
    """Milliseconds that it took; 0 where the tool does not say."""


def prepare() -> None:
    """Install the peers, pinned, unless they are there. Announces what it changes outside the project."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json", "ask.mjs", ".npmrc"):
        shutil.copy(HERE / name, FOLDER / name)
    if not (FOLDER / "node_modules" / "harper.js").is_dir():
        print("measure: installing harper.js, write-good and alex into .cache/peers/", file=sys.stderr)
        _run([str(_BIN / "npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund"])
    if not (FOLDER / "venv" / "bin" / "proselint").is_file():
        print("measure: installing proselint into .cache/peers/venv/", file=sys.stderr)
        _run([sys.executable, "-m", "venv", "--clear", "venv"])
        pinned = ["--require-hashes", "--only-binary", ":all:", "-r", str(HERE / "requirements.txt")]
        _run(["venv/bin/python", "-m", "pip", "install", "--quiet", *pinned])
    if shutil.which("hunspell") is None:
        if os.geteuid() != 0 or shutil.which("apt-get") is None:
            sys.exit("measure: hunspell is missing; install it with its en_US dictionary and run this again")
        print(
            "measure: installing Debian's packages hunspell and hunspell-en-us on this system",
            file=sys.stderr,
        )
        _run(["apt-get", "update", "-q"])
        _run(["apt-get", "install", "-y", "-q", "hunspell", "hunspell-en-us"])


def ask(tool: str, texts: Sequence[str]) -> list[PeerAnswer]:
    """Return what a tool of TOOLS says about each text. Raises RuntimeError where it cannot be run."""
    if tool in NODE_TOOLS:
        return _ask_node(tool, texts)
    if tool == "proselint":
        return [_ask_proselint(text) for text in texts]
    return [_ask_hunspell(text) for text in texts]


def misspelt(words: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return the words that hunspell does not know, each with what it suggests.

    It takes minutes for some thousand words, so its answer to the same words is kept in `.cache/peers/`.
    """
    asked = "\n".join(f"^{word}" for word in words)
    version = _run(["hunspell", "-v"])
    kept = FOLDER / f"hunspell-{hashlib.sha256(f'{version}{asked}'.encode()).hexdigest()[:16]}.txt"
    if not kept.is_file():
        print(f"measure: asking hunspell about {len(words):,} words, which takes minutes", file=sys.stderr)
        kept.write_text(_run(["hunspell", "-a", "-d", "en_US", "-i", "utf-8"], asked), encoding="utf-8")
    told = kept.read_text(encoding="utf-8")
    found: dict[str, tuple[str, ...]] = {}
    for line in told.splitlines():
        if line.startswith("&"):
            head, _, tail = line.partition(": ")
            found[head.split()[1]] = tuple(tail.split(", "))
        elif line.startswith("#"):
            found[line.split()[1]] = ()
    return found


def _run(command: list[str], text: str = "", *, fine: tuple[int, ...] = (0,)) -> str:
    paths = os.pathsep.join([str(_BIN), os.environ.get("PATH", os.defpath)])
    done = subprocess.run(
        command, cwd=FOLDER, input=text, capture_output=True, text=True, encoding="utf-8", check=False,
        env={**os.environ, "PATH": paths},
    )  # fmt: skip
    if done.returncode not in fine:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr[-2000:]}")
    return done.stdout


def _ask_node(tool: str, texts: Sequence[str]) -> list[PeerAnswer]:
    answers = json.loads(_run([str(_BIN / "node"), "ask.mjs", tool], json.dumps(list(texts))))
    return [
        PeerAnswer(ms=answer["ms"], findings=tuple(_finding(text, item) for item in answer["findings"]))
        for text, answer in zip(texts, answers, strict=True)
    ]


def _finding(text: str, item: dict[str, object]) -> PeerFinding:
    """Return a finding with its UTF-16 positions turned into code points."""
    units = text.encode("utf-16-le")
    ends = [len(units[: int(str(item[key])) * 2].decode("utf-16-le", "ignore")) for key in ("start", "end")]
    fixes = item["fixes"]
    return PeerFinding(
        start=ends[0],
        end=ends[1],
        message=str(item["message"]),
        kind=str(item["kind"]),
        fixes=tuple(map(str, fixes)) if isinstance(fixes, list) else (),
    )


def _ask_proselint(text: str) -> PeerAnswer:
    """proselint pads the text by one character, and its spans count from 1."""
    told = json.loads(_run(["venv/bin/proselint", "check", "-o", "json"], text, fine=(0, 1)))
    diagnostics = [item for entry in told["result"].values() for item in entry.get("diagnostics", [])]
    found = tuple(
        PeerFinding(
            start=item["span"][0] - 1,
            end=item["span"][1] - 1,
            message=item["message"],
            kind=item["check_path"],
            fixes=(item["replacements"],) if item["replacements"] else (),
        )
        for item in diagnostics
    )
    return PeerAnswer(findings=found, ms=0)


def _ask_hunspell(text: str) -> PeerAnswer:
    found = []
    for number, line in enumerate(text.split("\n")):
        start = sum(len(one) + 1 for one in text.split("\n")[:number])
        told = _run(["hunspell", "-a", "-d", "en_US", "-i", "utf-8"], f"^{line}\n")
        for entry in told.splitlines():
            if entry[:1] not in "&#" or not entry:
                continue
            head, _, tail = entry.partition(": ")
            word, place = head.split()[1], int(head.split()[-1]) - 1
            at = len(line.encode()[:place].decode("utf-8", "ignore"))
            fixes = tuple(tail.split(", ")) if tail else ()
            found.append(
                PeerFinding(
                    start=start + at, end=start + at + len(word), message=word, kind="spelling", fixes=fixes
                )
            )
    return PeerAnswer(findings=tuple(found), ms=0)
