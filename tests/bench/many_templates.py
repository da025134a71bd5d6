"""A library of any size, made from the real one: the same shapes with other words; no two say the same.

For measuring alone; the words mean nothing. The same count gives the same files.
"""

import random
import re
from pathlib import Path

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
_SYLLABLES = "ba co di fu ga he jo ku la mi no pa re si to vu wa ze".split()
_TEXT = re.compile(r'"([^"\n]*)"')
_WORD = re.compile(r"[a-z]{3,}")
_REDIRECTS = re.compile(r"^redirects:.*\n(?:  .*\n|- .*\n)*", re.MULTILINE)
_OUTSIDE = re.compile(r"(?:\{\{.*?\}\}|\{%.*?%\})", re.DOTALL)


def write_templates(folder: Path, count: int) -> None:
    """Write `count` templates below a folder, each in the folder of its purpose."""
    models = sorted(TEMPLATES.rglob("*.md"))
    for number in range(count):
        model = models[number % len(models)]
        chance = random.Random(number)
        head, body = _parts(model.read_text("utf-8"))
        path = folder / model.parent.name / f"{model.stem}-{number}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_REDIRECTS.sub("", head) + _other_words(body, chance), "utf-8")


def _parts(text: str) -> tuple[str, str]:
    start = text.index("\n---\n", 4) + 5
    return text[:start], text[start:]


def _other_words(body: str, chance: random.Random) -> str:
    """Return a body with other words in its quoted texts and between its tags; tags and names stay."""
    body = re.sub(r"\{#.*?#\}", "", body, flags=re.DOTALL)
    out, end = [], 0
    for tag in _OUTSIDE.finditer(body):
        out.append(_mixed(body[end : tag.start()], chance))
        out.append(_choices(tag[0], chance) if "pick(" in tag[0] else tag[0])
        end = tag.end()
    return "".join([*out, _mixed(body[end:], chance)])


def _choices(tag: str, chance: random.Random) -> str:
    return _TEXT.sub(lambda text: f'"{_mixed(text[1], chance)}"', tag)


def _mixed(text: str, chance: random.Random) -> str:
    if text.startswith("Subject") or "==" in text:
        return text
    return _WORD.sub(lambda _: "".join(chance.choices(_SYLLABLES, k=3)), text)
