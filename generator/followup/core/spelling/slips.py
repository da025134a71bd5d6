"""What a slip costs: how far a written word is from a right one. Knows letters, not words; judges nothing.

One slip is a letter changed, added, left out, or swapped with its neighbour. Slips that people make often are
cheap: a vowel for another, a double letter, two neighbours swapped, sounds alike. A wrong first letter is
dear. The weights were set by hand and tried on invented slips of the keyboard and on published lists of
misspellings (Mitton's, Wing and Baddeley's, Aspell's), from which every row of the list that measures the
result was taken.
"""

from functools import cache

FAR = 99.0
"""More than any word costs."""

_VOWELS = frozenset("aeiou")
_SOUND_ALIKE = "ck sc sz gj fv td mn kq cq iy ey"
_SOUND_NEAR = "bp lr xs wv wu cg sx ct"
_EASILY_MISHEARD = "ae ei ai"
_KEY_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")

_MISHEARD = 0.5
_VOWEL_FOR_VOWEL = 0.75
_ALIKE = 0.6
_NEXT_KEY = 0.9
_ANY_OTHER = 1.6
_APOSTROPHE = 0.15
_DOUBLE = 0.2
_MISSING_VOWEL_OR_H = 0.5
_MISSING = 0.8
_EXTRA_E = 0.7
_EXTRA_VOWEL = 1.0
_EXTRA = 1.15
_SWAPPED = 0.6
_F_FOR_PH = 0.6
_FIRST_LETTER = 0.8


def cost(written: str, right: str, *, slips: int, most: float) -> float:
    """Return what it costs to have written one word for another; FAR beyond `slips` slips or `most` cost."""
    return _from(written, right, 0, 0, slips, most)


def _from(written: str, right: str, i: int, j: int, slips: int, most: float) -> float:
    """Return the cost of the rest, from letter `i` of the written and letter `j` of the right word on."""
    ends, last = len(written), len(right)
    while i < ends and j < last and written[i] == right[j]:
        i += 1
        j += 1
    if i == ends and j == last:
        return 0.0
    if not slips or abs((ends - i) - (last - j)) > slips:
        return FAR
    if slips == 1:
        price = _last_slip(written, right, i, j)
        return price if price < most else FAR
    best = FAR
    for price, ahead, ahead_right in _ways(written, right, i, j):
        if price < most and price < best:
            rest = _from(written, right, i + ahead, j + ahead_right, slips - 1, min(most, best) - price)
            best = min(best, price + rest)
    return best


def _last_slip(written: str, right: str, i: int, j: int) -> float:
    """Return the price of the one slip at this place after which all is the same; FAR where there is none.

    It is what `_ways` would find, in a fraction of the time: most words fail here.
    """
    match len(written) - i - len(right) + j:
        case 0 if written[i + 1 :] == right[j + 1 :]:
            return _price_of_change(written, right, i, j)
        case 0 if written[i + 2 :] == right[j + 2 :] and _is_swapped(written, right, i, j):
            return _price_of_swap(i)
        case -1 if written[i:] == right[j + 1 :]:
            return _missing(right, j)
        case -1 if written[i + 1 :] == right[j + 2 :] and _is_f_for_ph(written, right, i, j):
            return _F_FOR_PH
        case 1 if written[i + 1 :] == right[j:]:
            return _extra(written, i)
    return FAR


def _ways(written: str, right: str, i: int, j: int) -> list[tuple[float, int, int]]:
    """Return the slips possible at this place: price, letters used up of the written and of the right
    word."""
    found: list[tuple[float, int, int]] = []
    if _is_swapped(written, right, i, j):
        found.append((_price_of_swap(i), 2, 2))
    if _is_f_for_ph(written, right, i, j):
        found.append((_F_FOR_PH, 1, 2))
    more_written, more_right = i < len(written), j < len(right)
    if more_written and more_right:
        found.append((_price_of_change(written, right, i, j), 1, 1))
    if more_right:
        found.append((_missing(right, j), 0, 1))
    if more_written:
        found.append((_extra(written, i), 1, 0))
    return found


def _is_swapped(written: str, right: str, i: int, j: int) -> bool:
    here = written[i : i + 2]
    return len(here) == 2 and here[::-1] == right[j : j + 2]


def _price_of_swap(i: int) -> float:
    return _SWAPPED + (_FIRST_LETTER / 2 if i == 0 else 0.0)


def _is_f_for_ph(written: str, right: str, i: int, j: int) -> bool:
    return written[i : i + 1] == "f" and right[j : j + 2] == "ph"


def _price_of_change(written: str, right: str, i: int, j: int) -> float:
    return _changed().get(written[i] + right[j], _ANY_OTHER) + (_FIRST_LETTER if i == 0 else 0.0)


def _missing(right: str, j: int) -> float:
    """Return the price of having left out letter `j` of the right word."""
    letter = right[j]
    if letter == "'":
        return _APOSTROPHE
    if letter == right[j - 1 : j]:
        return _DOUBLE
    if j == 0:
        return _MISSING + _FIRST_LETTER
    return _MISSING_VOWEL_OR_H if letter in _VOWELS or letter == "h" else _MISSING


def _extra(written: str, i: int) -> float:
    """Return the price of having put in letter `i` of the written word."""
    letter = written[i]
    if letter == "'":
        return _APOSTROPHE
    if letter == written[i - 1 : i]:
        return _DOUBLE
    if i == 0:
        return _EXTRA + _FIRST_LETTER
    if letter == "e":
        return _EXTRA_E
    return _EXTRA_VOWEL if letter in _VOWELS else _EXTRA


@cache
def _changed() -> dict[str, float]:
    """Return the price of one letter for another, by the two letters, where it is not the usual one."""
    prices: dict[str, float] = {}
    for row, keys in enumerate(_KEY_ROWS):
        for place, key in enumerate(keys):
            for near in _KEY_ROWS[max(0, row - 1) : row + 2]:
                prices |= dict.fromkeys(
                    (key + other for other in near[max(0, place - 1) : place + 2] if other != key), _NEXT_KEY
                )
    vowels = sorted(_VOWELS)
    prices |= {a + b: _VOWEL_FOR_VOWEL for a in vowels for b in vowels if a != b}
    for pairs, price in ((_SOUND_NEAR, _NEXT_KEY), (_SOUND_ALIKE, _ALIKE), (_EASILY_MISHEARD, _MISHEARD)):
        for pair in pairs.split():
            prices[pair] = prices[pair[::-1]] = price
    return prices


def is_one_slip(written: str, right: str) -> bool:
    """Tell whether one slip makes a word of the other."""
    return cost(written, right, slips=1, most=FAR) < FAR
