"""“To” as the last word of a clause, where it was meant as “too”: `I can come on Friday to.`

English ends clauses with “to” as well (`the man I spoke to`, `if you want to`): only words that no
such clause
has before it count.
"""

from collections.abc import Iterator

from followup.core.matchers import Word, words_of

_DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday january february
    march april june july august september october november december evening morning afternoon
    weekend""".split()
)
_KEPT = frozenset(
    """going trying listening talking speaking writing belonging according looking referring hoping wanting
    having replying reporting applying relating getting coming moving travelling traveling leading adding
    attending agreeing objecting pointing used being doing turning sticking selling subscribing responding
    explaining giving reading singing driving walking running returning anything something nothing everything
    thing meaning planning needing intending""".split()
)
"""What may stand before a “to” that ends its clause: `the woman I was speaking to`."""
_LEADS = frozenset("who whom that which where what whoever places place people person things".split())
_DETERMINERS = frozenset("the a an my your our this that his her".split())
_LONGEST = 14


def stray_endings(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a `to` ends a clause behind a day, behind what somebody does, or behind a noun that starts
    none."""
    words = words_of(text)
    for at, word in enumerate(words):
        if at > 1 and word.key == "to" and text[word.start : word.end] == "to" and _ends(text, words, at):
            before = words[at - 1]
            doing = before.key.endswith("ing") and len(before.key) > 5 and before.key not in _KEPT
            named = words[at - 2].key in _DETERMINERS and before.key.isalpha() and before.gap == " "
            if word.gap == " " and (before.key in _DAYS or doing or named) and not _leads(words, at):
                yield word.start, word.end


def _ends(text: str, words: tuple[Word, ...], at: int) -> bool:
    gap = text[words[at].end : words[at + 1].start if at + 1 < len(words) else len(text)]
    return gap[:1] in (".", "!", "?", ";") or gap.startswith(", ") or (not gap.strip() and "\n" in gap)


def _leads(words: tuple[Word, ...], at: int) -> bool:
    """Tell whether something before it in the sentence may belong to the `to`: `the school that I "
    "wrote to`."""
    for place in range(at - 1, max(-1, at - _LONGEST), -1):
        if words[place].key in _LEADS:
            return True
        if any(mark in words[place].gap for mark in ".!?;\n"):
            return False
    return False
