"""Apostrophes that are missing, stand in the wrong place, or make a plural. Words that exist nowhere are
misspellings, which another rule finds."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from followup.core.around import in_quotes, part_text
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import Word, known_phrase, quoted, reads_english, words_of
from followup.core.mendings import CLAUSE_STARTS, Mendings, mending, word_after
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_SHORT = "The apostrophe stands where letters were left out."
_MEETINGS = "{interview|interviews|meeting|conversation|call|chat|discussion|session|visit|talk|round}"

_TABLE = Mendings(
    mending(
        _SHORT,
        "{i|we|you|they|he|she|it|who|that|and|but} {cant>can't|wont>won't}",
        "{hes>he's|shes>she's|whats>what's|hows>how's|wheres>where's}",
        "{i'am>I am>I'm|we'are>we are>we're}",
        "{it,s>it's|i,m>I'm|i,ve>I've|i,ll>I'll|i,d>I'd|don,t>don't|can,t>can't|let,s>let's|that,s>that's}",
        "{it;s>it's|i;m>I'm|i;ve>I've|i;ll>I'll|don;t>don't|can;t>can't}",
    ),
    mending(
        _SHORT,
        "{ill>I'll} {be|send|call|write|follow|let|make|do|have|keep|get|see|come|bring|wait|share|try|"
        "ask|also}",
        "{id>I'd} {like|love|be happy|be glad|be grateful|appreciate|prefer|also like|really like}",
        after=CLAUSE_STARTS | {"think", "hope", "know"},
    ),
    mending(
        "“Thanks”, “yours”, “hers”, “ours” and “theirs” have no apostrophe.",
        "{thank's>thanks|your's>yours|her's>hers|our's>ours|their's>theirs}",
    ),
    mending(
        "What belongs to a day or a week takes an apostrophe: last week’s interview.",
        "{last|this|next} {weeks>week's|months>month's|mondays>Monday's|tuesdays>Tuesday's|"
        "wednesdays>Wednesday's|"
        f"thursdays>Thursday's|fridays>Friday's}} {_MEETINGS}",
        f"{{yesterdays>yesterday's|tomorrows>tomorrow's}} {_MEETINGS}",
    ),
    mending(
        "What belongs to the company is the “company’s”; “companies” are several of them.",
        "{the|your} {companies>company's} {culture|mission|vision|products|goals|website|growth|success|"
        "approach|team|"
        "future|strategy|history}",
    ),
    mending(
        "What belongs to a day takes an apostrophe: Friday’s interview.",
        "{mondays>Monday's|tuesdays>Tuesday's|wednesdays>Wednesday's|thursdays>Thursday's|"
        "fridays>Friday's} "
        f"{_MEETINGS}",
        after=("", *"for during after at in our about of from since on the".split()),
    ),
)
_SHORTENED_TEXT = """
it that what who he she there here where how let when why this everyone everybody someone something
nothing one everything anyone nobody else
"""
_SHORTENED = frozenset(_SHORTENED_TEXT.split())
_VERBS_OF_MANY = frozenset("are were have aren't weren't haven't".split())
_QUANTITIES = frozenset(
    "many several these those few various all two three four five six seven eight nine ten".split()
)
_TIMES = frozenset("day's week's month's year's hour's minute's".split())
_ENDS_PLURAL = frozenset(
    ("", *"and about from to that which i we you for in on at with were are as or but ago".split())
)


@cache
def _other_marks() -> re.Pattern[str]:
    return re.compile(r"(?<=[^\W\d_])[´`](?=(?:s|t|m|d|ll|ve|re)(?!\w))")


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    yield from _TABLE.check(letter, context)
    if not reads_english(letter.body):
        return
    for part in (Part.SUBJECT, Part.BODY):
        text = part_text(letter, part)
        for hit in (*_behind_its(part, text), *_plurals(part, text), *_accents(part, text)):
            known = known_phrase(text[hit.start : hit.end], context.interview)
            if not known and not in_quotes(text, hit.start, hit.end):
                yield hit


def _behind_its(part: Part, text: str) -> Iterator[Hit]:
    for word in words_of(text):
        if (
            word.key == "its"
            and text[word.end : word.end + 1] in ("'", "’")
            and not _in_single_quotes(text, word)
        ):
            yield Hit(
                message=f"{quoted(text[word.start : word.end + 1])} exists nowhere. “Its” says what "
                f"belongs to it; "
                "“it’s” is short for “it is”.",
                part=part,
                start=word.start,
                end=word.end + 1,
                fixes=(text[word.start : word.end],),
            )


def _in_single_quotes(text: str, word: Word) -> bool:
    line = text.rfind("\n", 0, word.start) + 1
    return any(mark in text[line : word.start] for mark in ("‘", " '", "('")) or text[line : line + 1] == "'"


def _plurals(part: Part, text: str) -> Iterator[Hit]:
    """Yield each `the question's were` and `two question's`: a plural that an apostrophe cuts in two."""
    for left, right in pairwise(words_of(text)):
        if right.gap != " ":
            continue
        after_number = left.key in _QUANTITIES or (left.key.isdecimal() and left.key != "1")
        ends = word_after(text, right.end) in _ENDS_PLURAL
        if after_number and right.key in _TIMES and not ends:
            yield _time(part, text, left, right)
        elif _is_noun(text, right) and after_number and ends:
            yield _plural(part, text, left.start, right, right.end)
        elif _is_noun(text, left) and right.key in _VERBS_OF_MANY and not after_number:
            yield _plural(part, text, left.start, left, right.end)


def _is_noun(text: str, word: Word) -> bool:
    base = word.key.removesuffix("'s")
    return (
        base != word.key
        and len(base) > 2
        and base not in _SHORTENED
        and text[word.start : word.end].islower()
    )


def _plural(part: Part, text: str, start: int, word: Word, end: int) -> Hit:
    base = text[word.start : word.end - 2]
    many = f"{base[:-1]}ies" if base[-1] == "y" and base[-2] not in "aeiou" else f"{base}s"
    return Hit(
        message=f"{quoted(text[start:end])} speaks of several, and a plural has no apostrophe. With one, "
        f"it says that "
        "something belongs to them.",
        part=part,
        start=start,
        end=end,
        fixes=(text[start : word.start] + many + text[word.end : end],),
    )


def _time(part: Part, text: str, left: Word, right: Word) -> Hit:
    base, mark = text[right.start : right.end - 2], text[right.end - 2]
    return Hit(
        message=f"{quoted(text[left.start : right.end])} is a time of more than one, so the apostrophe "
        f"stands behind "
        "the s: five years’ experience.",
        part=part,
        start=left.start,
        end=right.end,
        fixes=(f"{text[left.start : right.start]}{base}s{mark}",),
    )


def _accents(part: Part, text: str) -> Iterator[Hit]:
    for match in _other_marks().finditer(text):
        yield Hit(
            message=f"{quoted(match[0])} is an accent and not an apostrophe. They look alike on the "
            f"keyboard, and "
            "different on paper.",
            part=part,
            start=match.start(),
            end=match.end(),
            fixes=("’" if "’" in text else "'",),
            severity=Severity.SUGGESTION,
        )


RULE = Rule(
    id="apostrophes",
    severity=Severity.WARNING,
    title="An apostrophe out of place",
    passes="Apostrophes in their places",
    looks_for="“Cant” for “can’t”, “its’”, “thank’s”, “the question’s were”, “last weeks interview”, and "
    "accents that "
    "stand for apostrophes.",
    why="An apostrophe is small and has two jobs: letters left out, and what belongs to whom. Where it "
    "does neither, "
    "readers notice.",
    sources=(),
    guide="professional",
    check=_check,
    phrases=_TABLE.listed,
    bad=(
        Example(body=sound_letter("I cant wait for it."), marks="I cant", fixed="I can't"),
        Example(body=sound_letter("The tool and its’ name are new."), marks="its’", fixed="its"),
        Example(body=sound_letter("Thank's for the hint."), marks="Thank's", fixed="Thanks"),
        Example(
            body=sound_letter("The question's were good."), marks="question's were", fixed="questions were"
        ),
        Example(body=sound_letter("I had two idea's about it."), marks="two idea's", fixed="two ideas"),
        Example(body=sound_letter("I bring 5 year's experience."), marks="5 year's", fixed="5 years'"),
        Example(
            body=sound_letter("It was in last weeks interview."),
            marks="last weeks interview",
            fixed="last week's interview",
        ),
        Example(body=sound_letter("I'am glad of it."), marks="I'am", fixed="I am"),
        Example(body=sound_letter("I´m glad of it."), marks="´", fixed="'"),
        Example(body=sound_letter("Id like to see it."), marks="Id like", fixed="I'd like"),
    ),
    good=(
        Example(body=sound_letter("It’s the team’s plan, and two teams’ work; they can’t say whose it was.")),
        Example(body=sound_letter("What’s new? Who’s there? Everyone’s are good.")),
        Example(body=sound_letter("As is his wont, he was ill, and the user id loved it.")),
        Example(body=sound_letter("The weeks interviews take are long; on Fridays calls are short.")),
        Example(body=sound_letter("In 5 years’ time, in a year’s time, all your colleague’s notes help.")),
        Example(body=sound_letter("The last week's interview and this month's report are done.")),
        Example(body=sound_letter("Run `make` and then `make test`; the café´ sign is French.")),
        Example(body=sound_letter("The sign said “Thank’s”.")),
        Example(
            body=sound_letter("We spoke about Thank's Coffee."), interview={"points": ["Thank's Coffee"]}
        ),
    ),
)
