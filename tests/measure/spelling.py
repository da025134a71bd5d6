"""What the speller finds and offers, on misspellings, names and real mail that it was not made from."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from followup.core.checklist import check_letter
from followup.core.finding import Finding
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.matchers import words_of
from followup.core.rule import Context
from followup.core.spelling.forms import known
from followup.core.spelling.misspellings import common_misspellings
from followup.core.spelling.suggesting import suggest
from tests.measure import peers, sources
from tests.measure.table import Row

NOBODY = Context(interview=Interview(), proofread=True)
"""No interview: nothing is known but the text."""
_INSIDE = "The {} role came up. We spoke about {} and what comes next."
_FIRST = "{} came up twice."


def measure(*, with_peers: bool, show: bool) -> list[Row]:
    """Return the rows about words."""
    return [*_spelling(with_peers=with_peers, show=show), *_names(show), _business(show)]


def _spelling(*, with_peers: bool, show: bool) -> Iterator[Row]:
    rows = sources.misspellings()
    lower = [(wrong, right) for wrong, right in rows if wrong == wrong.lower()]
    unknown = {wrong for wrong, _ in lower if not _is_right(wrong)}
    recall = len(unknown) / len(lower)
    others = ""
    theirs: Mapping[str, tuple[str, ...]] = {}
    if with_peers:
        theirs = peers.misspelt([wrong for wrong, _ in rows])
        share = sum(wrong in theirs for wrong, _ in lower) / len(lower)
        others = f"; hunspell {share:.3f}"
    yield Row(
        what="non-words found, wikipedia.tsv, lower-case",
        target="at least .99",
        figure=f"{recall:.3f}{others}",
        holds=recall >= 0.99,
        seen=f"{len(lower):,} misspellings, never tuned on",
    )
    hits = sum(_first(wrong) in {one.strip().lower() for one in right} for wrong, right in rows)
    share = hits / len(rows)
    if with_peers:
        firsts = sum(
            (theirs.get(wrong) or ("",))[0].lower() in map(str.lower, right) for wrong, right in rows
        )
        others = f"; hunspell {firsts / len(rows):.3f}"
    if show:
        print("missed words:", *sorted({wrong for wrong, _ in lower} - unknown))
    yield Row(
        what="first suggestion right, all rows of wikipedia.tsv",
        target="at least .90",
        figure=f"{share:.3f}{others}",
        holds=share >= 0.90,
        seen=f"{len(rows):,} rows; not found counts as wrong",
    )


def _is_right(word: str) -> bool:
    return word.lower() not in common_misspellings() and known(word)


def _first(word: str) -> str:
    """Return what the rule would offer first, in small letters; "" where it finds nothing wrong."""
    if _is_right(word):
        return ""
    table = common_misspellings().get(word.lower())
    return (table or (suggest(word, 1) or ("",))[0]).lower()


def _spelling_findings(text: str) -> list[Finding]:
    return [
        one
        for one in check_letter(Letter(subject=None, body=text), NOBODY).findings
        if one.rule == "spelling"
    ]


def _names(show: bool) -> Iterator[Row]:
    flagged: dict[str, list[str]] = defaultdict(list)
    total = 0
    for group in sources.names().values():
        for name in group:
            total += 1
            for place, frame in (("inside", _INSIDE), ("first", _FIRST)):
                text = frame.replace("{}", name)
                if any(name in one.quote or one.quote in name for one in _spelling_findings(text)):
                    flagged[place].append(name)
    if show:
        print("names flagged:", {place: found[:60] for place, found in flagged.items()})
    inside, first = len(flagged["inside"]), len(flagged["first"]) / total
    yield Row(
        what="unknown names flagged inside a sentence",
        target="0",
        figure=str(inside),
        holds=inside == 0,
        seen=f"{total:,} names of names.json, never tuned on",
    )
    yield Row(
        what="unknown names flagged at a sentence's start",
        target="at most 3 %",
        figure=f"{first:.1%}",
        holds=first <= 0.03,
        seen=f"{total:,} names",
    )


def _business(show: bool) -> Row:
    sentences = sources.business_sentences()
    words = sum(len(words_of(text)) for text in sentences)
    found = [one.quote for text in sentences for one in _spelling_findings(text)]
    rate = len(found) * 1000 / words
    if show:
        print("business mail, spelling:", len(found), "findings")
    return Row(
        what="spelling findings per 1,000 words of real business mail",
        target="at most 6",
        figure=f"{rate:.1f}",
        holds=rate <= 6,
        seen=f"{words:,} words, the odd lines: nobody looked at them",
    )
