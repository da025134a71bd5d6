"""Reads a template's frame by its tags, where it holds plain ones only: far less work than Jinja2's.

A frame is a source without its choices of wording (`picks.taken_out`). Templates share most of their tags, so
that each expression is read once, whoever holds it. In any doubt there is no answer, and the caller asks
Jinja2, which knows why.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TAG = re.compile(r"\{\{(?P<say>[^{}]*)\}\}|\{%(?P<do>[^{}%]*)%\}")
_DOUBT = re.compile(r"\{[{%#]|[}%#]\}")
_LOOP = re.compile(r"for (?P<names>\w+(?:\s*,\s*\w+)*) in (?P<value>.+)", re.DOTALL)
_SET = re.compile(r"set (?P<names>\w+)\s*=(?!=)\s*(?P<value>.+)", re.DOTALL)
_WORDING = re.compile(r"-?\s*pick\.wording\(")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tags:
    """What the tags of a frame hold."""

    expressions: tuple[tuple[str, int], ...]
    """Each expression, and the line of its tag from 1; choices of wording left out."""
    bound: frozenset[str]
    """Names that the template itself sets."""


class _DoubtError(Exception):
    """Something here is for Jinja2 to read."""


def read_tags(frame: str) -> Tags | None:
    """Return what the tags of a frame hold.

    None where something is no plain `{{ … }}`, if, for or set, and where one is not closed.
    """
    expressions: list[tuple[str, int]] = []
    bound: set[str] = set()
    opened: list[str] = []
    end, line = 0, 1
    try:
        for tag in _TAG.finditer(frame):
            if _DOUBT.search(frame, end, tag.start()):
                return None
            line += frame.count("\n", end, tag.start())
            if tag["say"] is not None:
                if not _WORDING.match(tag["say"]):
                    expressions.append((_bare(tag["say"]), line))
            else:
                expressions += ((value, line) for value in _statement(_bare(tag["do"]), opened, bound))
            line += frame.count("\n", tag.start(), tag.end())
            end = tag.end()
    except _DoubtError:
        return None
    if opened or _DOUBT.search(frame, end):
        return None
    return Tags(expressions=tuple(expressions), bound=frozenset(bound))


def _bare(inside: str) -> str:
    """Return what stands in a tag without the signs that take the white space around it."""
    return inside.removeprefix("-").removesuffix("-").strip()


def _statement(text: str, opened: list[str], bound: set[str]) -> Iterator[str]:
    """Yield the expression of a statement, and keep count of what it opens and closes."""
    word, _, rest = text.partition(" ")
    if word in ("if", "for"):
        opened.append(word)
    elif word not in ("elif", "else", "endif", "endfor", "set"):
        raise _DoubtError
    if word in ("elif", "else") and (not opened or opened[-1] != "if"):
        raise _DoubtError
    if word == "else":
        opened[-1] = "if with else"
    if word in ("endif", "endfor") and (not opened or opened.pop().split()[0] != word.removeprefix("end")):
        raise _DoubtError
    if word in ("if", "elif") and rest.strip():
        yield rest
    elif word in ("for", "set"):
        match = (_LOOP if word == "for" else _SET).fullmatch(text)
        if match is None:
            raise _DoubtError
        bound.update(re.findall(r"\w+", match["names"]))
        yield match["value"]
    elif rest.strip() or word in ("if", "elif"):
        raise _DoubtError
