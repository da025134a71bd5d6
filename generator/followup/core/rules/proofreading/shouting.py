"""Words in capitals that are no abbreviation. Counts no exclamation marks, and leaves a subject in capitals
alone."""

from collections.abc import Iterator

from followup.core.around import in_quotes, part_text
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import Word, known_forms, opens_sentence, quoted, words_of
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_EVERYDAY_TEXT = """
very really truly always never please thank thanks you your yours great amazing excellent perfect best
love loved loves want wanted need needed must absolutely definitely totally extremely highly again still
everything anything nothing everyone hope hoping interested interest excited happy grateful thankful
looking forward opportunity because much many most more such this that these those what with would could
should have been were hear know work working team position company interview conversation sorry important
urgent immediately quickly soon now only every ever first wonderful fantastic awesome sincerely
appreciate sure so the and for
"""
_EVERYDAY = frozenset(_EVERYDAY_TEXT.split())
"""Words that are hardly ever an abbreviation; a single one of them in capitals is a shout."""
_NAMES_OFTEN = frozenset(
    "so the and for best must need work love first hear have such more team now sure".split()
)
"""These stand in names and in code as well: only beside another word in capitals do they shout."""
_SMALL_TEXT = """
a i to of in on at is it am as an be by do he if me my no or our out up us we was are not but all any can
did get had has her him his how its let may new one see she too who why yes
"""
_SMALL = frozenset(_SMALL_TEXT.split())


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    for part in (Part.SUBJECT, Part.BODY):
        text = part_text(letter, part)
        if text.isupper() and part is Part.SUBJECT:
            continue
        for run in _runs(text):
            start, end = run[0].start, run[-1].end
            written = {text[word.start : word.end] for word in run}
            if written <= known_forms(context.interview) or in_quotes(text, start, end) or not _is_loud(run):
                continue
            yield Hit(
                message=f"{quoted(text[start:end])} stands in capitals. On a screen that reads like "
                f"shouting, even "
                "where it is meant warmly.",
                part=part,
                start=start,
                end=end,
                fixes=_calm(text, run),
            )


def _runs(text: str) -> Iterator[list[Word]]:
    """Yield the stretches of words in capitals that only spaces part; a lone `I` or `A` opens and ends
    none."""
    run: list[Word] = []
    for word in (*words_of(text), None):
        loud = word is not None and text[word.start : word.end].isupper() and not _is_glued(text, word)
        if word is not None and loud and (not run or word.gap == " "):
            run.append(word)
            continue
        yield from _trimmed(run)
        run = [word] if word is not None and loud else []


def _trimmed(run: list[Word]) -> Iterator[list[Word]]:
    long = [place for place, word in enumerate(run) if len(word.key) > 1]
    if long:
        yield run[long[0] : long[-1] + 1]


def _is_glued(text: str, word: Word) -> bool:
    return text[word.start - 1 : word.start] in tuple("-_/@.&") or text[word.end : word.end + 1] in tuple(
        "-_/@&(="
    )


def _is_loud(run: list[Word]) -> bool:
    """Tell whether words in capitals are words, and not abbreviations."""
    keys = [word.key for word in run]
    if len(keys) == 1:
        return keys[0] in _EVERYDAY - _NAMES_OFTEN
    everyday = [key for key in keys if key in _EVERYDAY]
    common = len(everyday) + sum(1 for key in keys if key in _SMALL)
    sure = len(everyday) > 1 or not _NAMES_OFTEN.issuperset(everyday)
    return bool(everyday) and sure and common > 1 and common * 2 > len(keys)


def _calm(text: str, run: list[Word]) -> tuple[str, ...]:
    """Return the words in small letters, where none of them can be an abbreviation."""
    if any(word.key not in _EVERYDAY and word.key not in _SMALL for word in run):
        return ()
    start = run[0].start
    calm = "".join(
        text[word.start - (len(text[run[at - 1].end : word.start]) if at else 0) : word.start]
        + ("I" if word.key == "i" else word.key)
        for at, word in enumerate(run)
    )
    return (calm[0].upper() + calm[1:] if opens_sentence(text, start) else calm,)


RULE = Rule(
    id="shouting",
    severity=Severity.WARNING,
    title="Words in capitals",
    passes="Nothing in loud capitals",
    looks_for="Everyday words that are written in capitals, such as “VERY” or “THANK YOU”. Abbreviations "
    "and names "
    "in capitals do not count.",
    why="Capitals are read as a raised voice. Say the thing with a fact in place of volume.",
    sources=("PRI",),
    guide="professional",
    check=_check,
    bad=(
        Example(body=sound_letter("I am VERY glad."), marks="VERY", fixed="very"),
        Example(
            body=sound_letter("THANK YOU SO MUCH for that."),
            marks="THANK YOU SO MUCH",
            fixed="Thank you so much",
        ),
        Example(
            body=sound_letter("It was the BEST INTERVIEW of the year."),
            marks="BEST INTERVIEW",
            fixed="best interview",
        ),
        Example(body=sound_letter("I REALLY WANT TO join."), marks="REALLY WANT TO", fixed="really want to"),
    ),
    good=(
        Example(body=sound_letter("The NASA and WHO data on CI, CD and HR are in SQL, AWS and GCP.")),
        Example(body=sound_letter("It is an IT MUST in the UK AND US, for HR AND IT. OK, I see.")),
        Example(body=sound_letter("Your slide said “PLEASE READ THE PLAN FIRST”.")),
        Example(body=sound_letter("The LOVE PROJECT team ships on time.")),
        Example(
            body=sound_letter("We spoke about THE VERY THING."), interview={"points": ["THE VERY THING"]}
        ),
        Example(body=sound_letter("The flags are NOT_NULL and VERY_LONG; the FIRST-YEAR plan is done.")),
        Example(body=sound_letter("At 9 AM I had a PhD viva in NY, and a BSc before.")),
        Example(body=sound_letter(), subject="THANK YOU FOR THE DATA ANALYST INTERVIEW"),
    ),
)
