"""American and British spelling in one letter, or another one than the region's own. Both are right."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from followup.core.around import in_quotes, part_text
from followup.core.facets import Region
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import known_words, opens_sentence, quoted, reads_english, words_of
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.spelling.american_british import Side, Told, told_by
from followup.core.spelling.suggesting import in_case_of

_OF_REGION = {Region.US: Side.AMERICAN, Region.UK: Side.BRITISH}
_NAMES = {Side.AMERICAN: "American", Side.BRITISH: "British"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Telling:
    """A word that tells one side, and its place."""

    part: Part
    start: int
    end: int
    written: str
    told: Told


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    if not reads_english(letter.body):
        return
    for telling, beside in _out_of_place(tuple(_tellings(letter, context)), _OF_REGION.get(context.region)):
        yield _hit(telling, beside)


def _tellings(letter: Letter, context: Context) -> Iterator[_Telling]:
    """Yield the words that tell a side; names, quotations and words of the notes tell nothing."""
    known = known_words(context.interview)
    for part in (Part.SUBJECT, Part.BODY):
        text = part_text(letter, part)
        for word in words_of(text):
            told = told_by(word.key)
            if told is None or word.key in known or in_quotes(text, word.start, word.end):
                continue
            written = text[word.start : word.end]
            if not written.islower() and not opens_sentence(text, word.start):
                continue
            yield _Telling(part=part, start=word.start, end=word.end, written=written, told=told)


def _usual_side(tellings: Sequence[_Telling]) -> Side:
    """Return the side that more words tell; where they are even, that of the first word."""
    sides = [telling.told.side for telling in tellings]
    return max(sides, key=sides.count, default=Side.BRITISH)


def _out_of_place(tellings: Sequence[_Telling], own: Side | None) -> Iterator[tuple[_Telling, str]]:
    """Yield the words of the wrong side, each with one of the right side; "" where the region decides.

    `organize` is right on both sides: it counts for one only beside `organise` or `color`.
    """
    if own is None and all(
        telling.told.by_ending for telling in tellings if telling.told.side is Side.AMERICAN
    ):
        tellings = [telling for telling in tellings if telling.told.by_ending]
    side = own or _usual_side(tellings)
    for telling in tellings:
        if telling.told.side is side:
            continue
        only_ending = telling.told.by_ending and side is Side.BRITISH
        fellows = [
            other.written
            for other in tellings
            if other.told.side is side and (other.told.by_ending or not only_ending)
        ]
        if fellows or not only_ending:
            yield telling, fellows[0] if fellows and (own is None or only_ending) else ""


def _hit(telling: _Telling, beside: str) -> Hit:
    written, other = quoted(telling.written), in_case_of(telling.written, telling.told.other)
    own = _NAMES[telling.told.side]
    usual = _NAMES[next(side for side in Side if side is not telling.told.side)]
    if beside:
        message = (
            f"{written} is {own}, {quoted(beside)} is {usual}. Each is fine, but both in one letter look "
            f"as "
            "if two people wrote it: settle on one."
        )
    else:
        message = (
            f"{written} is the {own} spelling; your reader is used to {quoted(other)}. Follow the reader."
        )
    return Hit(message=message, part=telling.part, start=telling.start, end=telling.end, fixes=(other,))


RULE = Rule(
    id="american-or-british",
    severity=Severity.SUGGESTION,
    title="American and British mixed",
    passes="One way of spelling throughout",
    looks_for="“Color” beside “centre”, “organise” beside “realize”; where you chose the United States or "
    "the United Kingdom, the spelling of the other side. Names, quotations and words from your notes count "
    "for neither.",
    why="Both ways are right, and no reader minds which you use. A change halfway looks like a letter "
    "pasted "
    "together.",
    sources=(),
    guide="professional",
    check=_check,
    applies=Applies(not_regions=frozenset({Region.CA})),
    bad=(
        Example(
            body=sound_letter("The colour of the charts and the centre of the map both favor your brand."),
            marks="favor",
            fixed="favour",
        ),
        Example(
            body=sound_letter("I organized and analyzed the data. Modelling it took longer."),
            marks="Modelling",
            fixed="Modeling",
        ),
        Example(
            body=sound_letter("You organise by team, realise by quarter and prioritize by need."),
            marks="prioritize",
            fixed="prioritise",
        ),
        Example(
            body=sound_letter("The programme at your centre is new to me."),
            interview={"region": "us"},
            marks="programme",
            fixed="program",
        ),
        Example(
            body=sound_letter("The program that you color in is new to me."),
            interview={"region": "uk"},
            marks="color",
            fixed="colour",
        ),
        Example(
            body=sound_letter("I favour plain models, and travelled to see yours."),
            subject="Thank you for the talk on labor costs",
            marks="labor",
        ),
    ),
    good=(
        Example(body=sound_letter("The colour and the centre, the labour and the catalogue agree.")),
        Example(body=sound_letter("The color and the center, the labor and the catalog agree.")),
        Example(body=sound_letter("The colour that you organize by is Oxford’s way, and it is fine.")),
        Example(body=sound_letter("I favour what the World Labor Organization calls the Center.")),
        Example(body=sound_letter("I favour what you called “the labor center”.")),
        Example(body=sound_letter("I favour the color system."), interview={"points": ["the color system"]}),
        Example(body=sound_letter("You organize and realize, and I do."), interview={"region": "uk"}),
        Example(body=sound_letter("The colour and the analyzer."), interview={"region": "ca"}),
        Example(body=sound_letter("I checked the story, the license and the tire, and practice daily.")),
    ),
)
