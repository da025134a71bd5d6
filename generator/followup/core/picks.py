"""Takes the choices of wording out of a template's source: Jinja2 then reads a number where they stood.

A template holds a hundred wordings and a letter says five of them; only those are ever put together. What
is no plain choice of texts and expressions, such as one within another, stays where it is.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

_PICK = re.compile(r"\bpick\(")
_TOKEN = re.compile(
    r'\s*(?:("[^"\\]*(?:\\.[^"\\]*)*"|\'[^\'\\]*(?:\\.[^\'\\]*)*\'|[A-Za-z_]\w*|\d+(?:\.\d+)?'
    r"|[=!<>]=|[(){}\[\],~=|.:+\-*/%<>!])|\S)",
    re.DOTALL,
)
"""One token of an expression; no group for what is none."""
_SET = re.compile(r"\{%-?\s*(?:set\s+(\w+)|for\s+(\w+)\s+in)\b")
_NAME = re.compile(r"[A-Za-z_]\w*")
_OPENING = frozenset("([{")
_BRACKETS = frozenset("([{)]}")
_LOOSER = frozenset("if else and or not in is == != <= >= < >".split())
"""What binds looser than `~`: a wording with one of them is one expression."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A part of a wording: a text, or an expression that the interview fills in."""

    text: str = ""
    expression: str = ""


type Wording = tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One `pick(…)` of a template."""

    place: int
    """How many stand before it in the source."""
    line: int
    """Its line in the source, from 1."""
    options: tuple[Wording, ...]
    by_tone: Mapping[str, tuple[Wording, ...]]

    @property
    def all(self) -> Iterator[Wording]:
        """Yield every wording, whatever the tone."""
        yield from self.options
        for options in self.by_tone.values():
            yield from options


@lru_cache(maxsize=512)
def taken_out(source: str) -> tuple[str, tuple[Choice, ...]]:
    """Return a source without its plain choices, and those choices.

    In their place stands `pick.wording(N)`, with the place and the names that the template itself sets; one
    that stays becomes `pick.at(N)(…)`. Lines stay where they were.
    """
    set_here = {name for pair in _SET.findall(source) for name in pair if name}
    out: list[str] = []
    choices: list[Choice] = []
    end = 0
    for place, match in enumerate(_PICK.finditer(source)):
        if match.start() < end:
            continue  # within one that was taken out: cannot be, for such a one stays
        out.append(source[end : match.start()])
        found = _choice(source, match.end(), place, source.count("\n", 0, match.start()) + 1)
        if found is None:
            out.append(f"pick.at({place})(")
            end = match.end()
            continue
        choice, end = found
        choices.append(choice)
        handed = "".join(f", {name}={name}" for name in sorted(set_here & set(_names(choice))))
        out.append(f"pick.wording({place}{handed}" + "\n" * source.count("\n", match.start(), end) + ")")
    out.append(source[end:])
    return "".join(out), tuple(choices)


def _names(choice: Choice) -> Iterator[str]:
    for wording in choice.all:
        for piece in wording:
            yield from _NAME.findall(piece.expression)


def _choice(source: str, start: int, place: int, line: int) -> tuple[Choice, int] | None:
    """Return the choice whose arguments start at a position, and where it ends; None for no plain one."""
    arguments = _Arguments(source=source, at=start)
    if not arguments.read(")"):
        return None
    by_tone: dict[str, tuple[Wording, ...]] = {}
    options: list[Wording] = []
    for tokens in arguments.found:
        if len(tokens) > 2 and tokens[1] == "=" and _NAME.fullmatch(tokens[0]):
            inner = _inner(tokens[2:])
            if inner is None:
                return None
            by_tone[tokens[0]] = inner
        else:
            options.append(_wording(tokens))
    if not options and not by_tone:
        return None
    return Choice(place=place, line=line, options=tuple(options), by_tone=by_tone), arguments.at


@dataclass(slots=True, kw_only=True)
class _Arguments:
    """A list of arguments being read, each as its tokens without the white space between them."""

    source: str
    at: int
    found: list[list[str]] = field(default_factory=list)

    def read(self, closer: str) -> bool:
        """Read up to the closing bracket; False where something stands there that is not known here."""
        depth, tokens = 0, list[str]()
        for token in _TOKEN.finditer(self.source, self.at):
            text = token[1]
            if depth == 0:
                if text == closer:
                    if tokens:
                        self.found.append(tokens)
                    self.at = token.end()
                    return True
                if text == ",":
                    self.found.append(tokens)
                    tokens = []
                    continue
            if text in _BRACKETS:
                depth += 1 if text in _OPENING else -1
            elif text is None or (text == "pick" and self.source.startswith("(", token.end())):
                return False
            tokens.append(text)
        return False


def _inner(tokens: Sequence[str]) -> tuple[Wording, ...] | None:
    """Return the wordings between brackets; None where the tokens are no such list."""
    if tokens[0] not in "([" or tokens[-1] not in ")]":
        return None
    found: list[list[str]] = [[]]
    depth = 0
    for token in tokens[1:-1]:
        if token == "," and depth == 0:
            found.append([])
            continue
        depth += (token in "([{") - (token in ")]}")
        if depth < 0:
            return None
        found[-1].append(token)
    return tuple(_wording(one) for one in found if one)


def _wording(tokens: Sequence[str]) -> Wording:
    """Return the pieces that `~` joins."""
    if len(tokens) == 1:
        return (_piece(tokens),)
    groups: list[list[str]] = [[]]
    depth = 0
    for token in tokens:
        if token in _BRACKETS:
            depth += 1 if token in _OPENING else -1
        if token == "~" and depth == 0:
            groups.append([])
            continue
        if depth == 0 and token in _LOOSER:
            return (Piece(expression=" ".join(tokens)),)
        groups[-1].append(token)
    return tuple(_piece(group) for group in groups)


def _piece(tokens: Sequence[str]) -> Piece:
    if len(tokens) == 1 and tokens[0][0] in "\"'":
        text = tokens[0][1:-1]
        if "\\" in text:
            text = text.encode("ascii", "backslashreplace").decode("unicode-escape")
        return Piece(text=text)
    return Piece(expression=" ".join(tokens))
