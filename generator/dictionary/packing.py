"""Turns words and ranks into the bytes that `followup.core.spelling.dictionary` reads. Decides nothing about
which words there are."""

import heapq
import zlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from followup.core.spelling.dictionary import FIRST_CODE, NOTHING_SHARED, OPENING, Rank

_ENDING_TEXT = """
s ed ing d es er ers ly ness e y ies ied ying ier iest iness ily est r rs able ment ments ion ions or ors
al ally ic ically ity ive ively ation ations ize ized izes izing ism ist ists ful fully less n't 'd 'll
've ous in se sed ses sing ian ians ability ably man men tion te ted tes ting tions t ts nce nt nts nces
ncy cy
"""
_ENDINGS: tuple[str, ...] = ("", *_ENDING_TEXT.split())
_MOST_SETS = 24
"""Sets of endings that get a code. More sets make fewer stems and more codes: 16 to 100 give much the same
size, and a code is one byte."""
_PASSES = 3

Endings = tuple[str, ...]
Stem = tuple[str, Rank]


def packed(ranks: Mapping[str, Rank]) -> bytes:
    """Return the data file for these words: the same words always give the same bytes.

    Apart, what stems share, their codes and their rests take a tenth less than side by side.
    """
    entries = sorted(
        (stem, rank, endings) for (stem, rank), sets in _stems(ranks).items() for endings in sets
    )
    frequency = Counter((rank, endings) for _, rank, endings in entries)
    codes = sorted(frequency, key=lambda code: (-frequency[code], code))
    letter = {code: chr(FIRST_CODE + number) for number, code in enumerate(codes)}
    sets = " ".join(f"{rank.value}{','.join(endings)}" for rank, endings in codes)
    by_opening: dict[str, list[str]] = defaultdict(list)
    for stem, _, _ in entries:
        by_opening[stem[:OPENING]].append(stem)
    shared: list[str] = []
    lines: list[str] = []
    before = ""
    for opening, stems in sorted(by_opening.items()):
        lines.append(_line(before, stems, shared))
        before = opening
    code_of = (letter[rank, endings] for _, rank, endings in entries)
    texts = (f"{sets}\0{''.join(shared)}", "".join(code_of), "\n".join(lines))
    return b"".join(map(_squeezed, texts))


def _line(before: str, stems: Sequence[str], shared: list[str]) -> str:
    """Return what the stems of one opening don't share with the one before; `shared` gets how much they do.

    The first has the opening before it.
    """
    rests: list[str] = []
    for stem in stems:
        length = len(common_start(before, stem))
        shared.append(chr(NOTHING_SHARED + length))
        rests.append(stem[length:])
        before = stem
    return " ".join(rests)


def _squeezed(text: str) -> bytes:
    """Return a text compressed by the strategy of zlib that suits it best."""
    strategies = (zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE)
    found: list[bytes] = []
    for strategy in strategies:
        stream = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, strategy)
        found.append(stream.compress(text.encode("latin-1")) + stream.flush())
    return min(found, key=len)


def _stems(ranks: Mapping[str, Rank]) -> dict[Stem, list[Endings]]:
    """Return the words as stems with sets of endings, large sets first; words of a set share one rank.

    Which sets are worth a code is found by doing it a few times, each time with the sets that saved most.
    """
    open_to: dict[Stem, list[str]] = defaultdict(list)
    for word, rank in sorted(ranks.items()):
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= OPENING:
                open_to[word.removesuffix(ending), rank].append(ending)
    sets: list[Endings] | None = None
    found: dict[Stem, list[Endings]] = {}
    for _ in range(_PASSES):
        found = _divided(ranks, open_to, sets)
        count = Counter(endings for several in found.values() for endings in several if len(endings) > 1)
        saving = sorted(count, key=lambda endings: (-(len(endings) - 1) * count[endings], endings))
        sets = sorted(saving[:_MOST_SETS], key=lambda endings: (-len(endings), endings))
    return found


def _divided(
    ranks: Mapping[str, Rank], open_to: Mapping[Stem, Sequence[str]], sets: Sequence[Endings] | None
) -> dict[Stem, list[Endings]]:
    """Divide all words among stems, the largest set first; any set will do where `sets` is None."""
    free = set(ranks)
    found: dict[Stem, list[Endings]] = defaultdict(list)
    waiting = [(-len(endings), stem) for stem, endings in open_to.items() if len(endings) > 1]
    heapq.heapify(waiting)
    while waiting:
        size, stem = heapq.heappop(waiting)
        left = [ending for ending in open_to[stem] if stem[0] + ending in free]
        best = tuple(left) if sets is None else _largest_within(left, sets)
        if len(best) < -size and len(best) > 1:
            heapq.heappush(waiting, (-len(best), stem))
        elif len(best) > 1:
            found[stem].append(best)
            free.difference_update(stem[0] + ending for ending in best)
            heapq.heappush(waiting, (-len(best), stem))
    for word in free:
        found[word, ranks[word]].append(("",))
    return found


def _largest_within(endings: Sequence[str], sets: Sequence[Endings]) -> Endings:
    return next((candidate for candidate in sets if set(candidate).issubset(endings)), ())


def common_start(left: str, right: str) -> str:
    """Return what two words begin with."""
    length = 0
    while length < min(len(left), len(right)) and left[length] == right[length]:
        length += 1
    return left[:length]
