"""Ways to write something wrong, each with the right way in the same line: `discuss {about >}`.

A pattern is a wording (`followup.core.wordings`) in which a choice may say what belongs in its place:
`{hear>hearing|meet>meeting}`; nothing behind `>` takes the words out, nothing before it puts some in,
and a second `>` gives a second fix. Without any `>` there is no fix. Finds and mends; which mistakes there
are stands in the rules.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from followup.core.around import in_quotes, part_text
from followup.core.finding import Part, Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.listed import Listed
from followup.core.matchers import Word, known_phrase, opens_sentence, quoted, reads_english, words_of
from followup.core.pieces import MOST_BETWEEN
from followup.core.rule import Context, Hit
from followup.core.wordings import Match, Wordings

_GROUP = re.compile(r"\{([^{}]*)\}")
_WRONG_OF = re.compile(r">[^|}]*")
_ANY = "…"
_GLUE = "-_/@\\#’'‘"
"""What ties a word to its neighbour, so that it is a piece of something longer."""
CLAUSE_STARTS = frozenset(
    ("", *"and but or because since if when whether although though while as so that which then".split())
)
"""What stands before a subject that opens its clause; "" is the start of a sentence, or a comma."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mending:
    """Some patterns that are wrong for one reason."""

    patterns: tuple[str, ...]
    why: str
    """To the candidate: how English does it, in one or two sentences."""
    sure: bool = True
    """False makes each finding a suggestion."""
    after: Collection[str] = ()
    """The word before it has to be one of these; "" is the start of a clause. Empty: any."""
    not_after: Collection[str] = ()
    before: Collection[str] = ()
    """The word behind it has to be one of these; "" is the end of a clause. Empty: any."""
    not_before: Collection[str] = ()


def mending(
    why: str,
    *patterns: str,
    sure: bool = True,
    after: Collection[str] = (),
    not_after: Collection[str] = (),
    before: Collection[str] = (),
    not_before: Collection[str] = (),
) -> Mending:
    """Return a mending; the reason first, as a table reads best."""
    return Mending(
        patterns=patterns,
        why=why,
        sure=sure,
        after=after,
        not_after=not_after,
        before=before,
        not_before=not_before,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """Where a wrong wording stands in a text, and what it may be replaced with."""

    start: int
    end: int
    text: str
    fixes: tuple[str, ...]
    mending: Mending


class Mendings:
    """A table of mendings, made ready when it is first used."""

    def __init__(self, *entries: Mending) -> None:
        self.entries = entries

    @cached_property
    def _by_wording(self) -> dict[str, tuple[Mending, str]]:
        """The mending and its whole pattern, by the wording that is looked for."""
        return {
            _WRONG_OF.sub("", pattern): (entry, pattern)
            for entry in self.entries
            for pattern in entry.patterns
        }

    @cached_property
    def _wordings(self) -> Wordings:
        return Wordings(*self._by_wording)

    @property
    def listed(self) -> Listed:
        """Return the patterns for people, with what is right behind an arrow."""
        return Listed(self._for_people)

    def _for_people(self) -> tuple[str, ...]:
        shown = (_for_people(pattern) for entry in self.entries for pattern in entry.patterns)
        return tuple(dict.fromkeys(shown))

    def find(self, text: str) -> Iterator[Mended]:
        """Yield where a text is wrong, in reading order."""
        for match in self._wordings.find(text):
            entry, pattern = self._by_wording[match.phrase]
            if _stands_alone(text, match.start, match.end) and _fits(entry, text, match):
                fixes = tuple(_mended(pattern, text, match))
                yield Mended(start=match.start, end=match.end, text=match.text, fixes=fixes, mending=entry)

    def check(self, letter: Letter, context: Context) -> Iterator[Hit]:
        """Yield a hit for each mistake that is the candidate's own, in subject and body: a rule's check."""
        if not reads_english(letter.body):
            return
        for part in (Part.SUBJECT, Part.BODY):
            text = part_text(letter, part)
            for found in self.find(text):
                if not _others_words(text, found, context.interview):
                    yield Hit(
                        message=f"You write {quoted(found.text)}. {found.mending.why}",
                        part=part,
                        start=found.start,
                        end=found.end,
                        fixes=found.fixes,
                        severity=None if found.mending.sure else Severity.SUGGESTION,
                    )


def _others_words(text: str, found: Mended, interview: Interview) -> bool:
    return in_quotes(text, found.start, found.end) or known_phrase(found.text, interview)


# ---------------------------------------------------------------- what stands around it


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch is no piece of a compound, an address or a file name."""
    before, after = text[start - 1 : start], text[end : end + 2]
    if before and before in _GLUE and (before not in "'‘’" or text[start - 2 : start - 1].isalnum()):
        return False
    return not (after[:1] and after[0] in f".{_GLUE}" and after[1:].isalnum()) and before != "."


def _fits(entry: Mending, text: str, match: Match) -> bool:
    if entry.after or entry.not_after:
        word = word_before(text, match.start)
        if word in entry.not_after or (entry.after and word not in entry.after):
            return False
    if entry.before or entry.not_before:
        word = word_after(text, match.end)
        if word in entry.not_before or (entry.before and word not in entry.before):
            return False
    return True


def word_before(text: str, start: int) -> str:
    """Return the key of the word before a position; "" where a mark or a blank line stands between."""
    words = words_of(text)
    at = bisect_left(words, start, key=_start)
    if at == 0 or (at < len(words) and words[at].start == start and words[at].gap != " "):
        return ""
    return words[at - 1].key if text[words[at - 1].end : start].isspace() else ""


def word_after(text: str, end: int) -> str:
    """Return the key of the word behind a position; "" where a mark or a blank line stands between."""
    words = words_of(text)
    at = bisect_right(words, end, key=_start)
    return words[at].key if at < len(words) and words[at].gap == " " else ""


def _start(word: Word) -> int:
    return word.start


# ---------------------------------------------------------------- mending


@dataclass(frozen=True, slots=True)
class _Choice:
    """One choice of a pattern: the words that it stands for and what may replace them, None for nothing."""

    wrong: tuple[str, ...]
    right: tuple[str, ...] | None


@lru_cache(maxsize=256)
def _read(pattern: str) -> tuple[tuple[_Choice, ...], ...]:
    """Return a pattern as its pieces, each a set of choices; a piece outside of braces has one."""
    return tuple(
        tuple(_choice(choice) for choice in (piece.split("|") if place % 2 else (piece,)))
        for place, piece in enumerate(_GROUP.split(pattern))
        if piece or place % 2
    )


def _choice(text: str) -> _Choice:
    wrong, *right = text.split(">")
    keys = tuple(_ANY if word == _ANY else key for word, key in _keys(wrong))
    return _Choice(keys, tuple(" ".join(one.split()) for one in right) if right else None)


def _keys(text: str) -> Iterator[tuple[str, str]]:
    for piece in text.replace(_ANY, f" {_ANY} ").split():
        if piece == _ANY:
            yield _ANY, _ANY
        else:
            yield from ((word.key, word.key) for word in words_of(piece))


def _chosen(
    pieces: tuple[tuple[_Choice, ...], ...], keys: tuple[str, ...]
) -> list[tuple[_Choice, int]] | None:
    """Return the choice of each piece that a wording was matched by, and how many words it took."""
    if not pieces:
        return None if keys else []
    for choice in pieces[0]:
        for taken in _taken(choice, keys):
            rest = _chosen(pieces[1:], keys[taken:])
            if rest is not None:
                return [(choice, taken), *rest]
    return None


def _taken(choice: _Choice, keys: tuple[str, ...]) -> Iterator[int]:
    """Yield how many of the next words a choice can take."""
    gaps = choice.wrong.count(_ANY)
    if not gaps:
        if keys[: len(choice.wrong)] == choice.wrong:
            yield len(choice.wrong)
        return
    before, after = choice.wrong[: choice.wrong.index(_ANY)], choice.wrong[choice.wrong.index(_ANY) + 1 :]
    if keys[: len(before)] != before:
        return
    for between in range(1, MOST_BETWEEN + 1):
        end = len(before) + between
        if keys[end : end + len(after)] == after:
            yield end + len(after)


def _mended(pattern: str, text: str, match: Match) -> Iterator[str]:
    """Yield what a match may be replaced with: what was typed, with the wrong words changed."""
    words = words_of(match.text)
    chosen = _chosen(_read(pattern), tuple(word.key for word in words))
    most = max((len(choice.right) for choice, _ in chosen or () if choice.right), default=0)
    for number in range(most):
        yield _one_mended(chosen or [], number, words, text, match)


def _one_mended(
    chosen: list[tuple[_Choice, int]], number: int, words: tuple[Word, ...], text: str, match: Match
) -> str:
    out: list[str] = []
    at = said = 0
    for choice, taken in chosen:
        typed = match.text[words[at].start : words[at + taken - 1].end] if taken else ""
        new = typed if choice.right is None else choice.right[min(number, len(choice.right) - 1)]
        if new:
            gap = match.text[words[at - 1].end : words[at].start] if taken and said == at > 0 else " "
            out += [gap if out else "", new if choice.right is None else _as_typed(new, typed, match.text)]
            said = at + taken
        at += taken
    mended = "".join(out)
    if match.text[0].isupper() and opens_sentence(text, match.start):
        mended = mended[0].upper() + mended[1:]
    return mended


def _as_typed(new: str, typed: str, around: str) -> str:
    """Return new words in the capitals and with the apostrophes of what was typed."""
    if "’" in around:
        new = new.replace("'", "’")
    letters = typed if typed[1:] else ""
    if letters.isupper():
        return new.upper()
    first = typed.split(maxsplit=1)[0] if typed else ""
    if first[:1].isupper() and first != "I" and first[:2] not in ("I'", "I’"):
        return new[0].upper() + new[1:]
    return new


def _for_people(pattern: str) -> str:
    """Return a pattern as a person reads it: `discuss about → discuss`."""
    wrong = " ".join(_GROUP.sub(lambda match: _side(match[1], right=False), pattern).split())
    right = " ".join(_GROUP.sub(lambda match: _side(match[1], right=True), pattern).split())
    return wrong if ">" not in pattern else f"{wrong} → {right}"


def _side(choices: str, *, right: bool) -> str:
    parts = [choice.split(">") for choice in choices.split("|")]
    shown = [part[min(len(part) - 1, 1) if right else 0].strip() for part in parts]
    if not any(len(part) > 1 for part in parts):
        return "" if "" in shown else "/".join(shown) + (" " if choices.endswith(" ") else "")
    return f" {'/'.join(filter(None, shown))} "
