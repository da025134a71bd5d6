"""Pairs American with British words that SCOWL lists on one side alone. Decides nothing about letters.

SCOWL's lists for the two sides are made from VarCon; which American word belongs to which British one they
don't say. The well-known turns (`our` to `or`, `ise` to `ize`) tell, and a turn counts only where its
result is listed.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from dictionary import scowl
from dictionary.packing import common_start
from followup.core.spelling.american_british import Tells

_TURN_TEXT = """
our>or ise>ize yse>yze isi>izi ysi>yzi isa>iza ysa>yza ism>izm tre>ter bre>ber cre>cer gre>ger chre>cher
vre>ver dre>der pre>per ll>l l>ll pp>p tt>t ss>s gg>g ae>e oe>e ogue>og ogui>ogi ence>ense enci>ensi mme>m
grey>gray plough>plow mould>mold moult>molt smoul>smol axe>ax sceptic>skeptic ph>f que>k y>i i>y ou>o
eable>able aeroplane>airplane gaol>jail eyr>air cos>coz jewellery>jewelry carat>karat manoeuv>maneuv
woollen>woolen moustache>mustache furore>furor gement>gment uable>able otte>ot
"""
_TURNS = tuple((turn.partition(">")[0], turn.partition(">")[2]) for turn in _TURN_TEXT.split())
_BY_HAND_TEXT = """
artefact>artifact artefacts>artifacts centred>centered centring>centering cheque>check
chequebook>checkbook cheques>checks enquire>inquire enquired>inquired enquires>inquires
enquiries>inquiries enquiring>inquiring enquiry>inquiry kerb>curb kerbs>curbs learnt>learned
licence>license licences>licenses manoeuvrable>maneuverable manoeuvre>maneuver manoeuvred>maneuvered
manoeuvres>maneuvers manoeuvring>maneuvering metre>meter metres>meters practise>practice
practised>practiced practises>practices practising>practicing programme>program programmes>programs
specialities>specialties spelt>spelled spilt>spilled spoilt>spoiled storey>story storeys>stories tyre>tire
tyres>tires
"""
_BY_HAND = dict(pair.split(">") for pair in _BY_HAND_TEXT.split())
"""British words whose American mates are right on both sides, or that no turn finds."""
_SAYS_LITTLE = frozenset("catalog catalogs fagot fagots".split())
"""American words that are the name of a product or a thing on both sides, or that nobody writes."""


def paired() -> dict[Tells, dict[str, str]]:
    """Return the American word by the British one, apart for what the two words tell.

    Words with an accent or an apostrophe stay out. A word that the other side accepts as a variant tells
    nothing.
    """
    american, british = scowl.only_in("american") - _SAYS_LITTLE, scowl.only_in("british")
    found: dict[Tells, dict[str, str]] = {tells: {} for tells in Tells}
    for word in sorted(filter(_is_plain, british)):
        mate = _BY_HAND.get(word) or _mate(word, _TURNS, american)
        if mate:
            found[Tells.BOTH if mate in american else Tells.BRITISH][word] = mate
    backwards = tuple((new, old) for old, new in _TURNS)
    both = scowl.words_in("british") | scowl.words_in("english")
    for word in sorted(filter(_is_plain, american - set(found[Tells.BOTH].values()))):
        mate = _mate(word, backwards, both)
        if mate:
            found[Tells.AMERICAN][mate] = word
    return found


def _is_plain(word: str) -> bool:
    return word.isascii() and word.isalpha()


def _mate(word: str, turns: Iterable[tuple[str, str]], among: frozenset[str]) -> str:
    """Return what a word becomes by the first turn whose result is listed, "" where none is."""
    return next((other for old, new in turns for other in _turned(word, old, new) if other in among), "")


def _turned(word: str, old: str, new: str) -> Iterator[str]:
    """Yield a word with one turn made, at each place where it can be, the last place first."""
    start = word.rfind(old)
    while start >= 0:
        yield word[:start] + new + word[start + len(old) :]
        start = word.rfind(old, 0, start + len(old) - 1)


def listed(found: Mapping[Tells, Mapping[str, str]]) -> str:
    """Return pairs as text: a heading for what they tell, then one line for all that share a stem.

    `colo - u r red ring rs` holds what both words begin with, what then stands in the American and in the
    British word (`-` for nothing), and the ends that both share (`-` again).
    """
    return "".join(f"[{tells}]\n{_lines(pairs)}" for tells, pairs in found.items())


def _lines(pairs: Mapping[str, str]) -> str:
    by_stem: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for british, american in sorted(pairs.items()):
        start = common_start(british, american)
        left, right = american[len(start) :], british[len(start) :]
        end = common_start(left[::-1], right[::-1])[::-1]
        by_stem[start, left.removesuffix(end), right.removesuffix(end)].append(end)
    return "".join(
        " ".join(part or "-" for part in (*stem, *ends)) + "\n" for stem, ends in sorted(by_stem.items())
    )
