"""Marks and the spaces around them: one too many, one missing, a bracket left open. Counts no exclamation
marks."""

import re
from collections.abc import Iterator
from functools import cache

from followup.core.around import in_quotes, part_text
from followup.core.finding import Part, Severity
from followup.core.letter import Letter, Span
from followup.core.matchers import known_phrase, quoted, reads_english, words_of
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_NOT_PROSE = frozenset("@/\\_#=<>&0123456789")
_OPENS_SENTENCES_TEXT = """
I The It We You Thank Thanks Please My This That These If In As When At After Before Your And But So Also
There He She They To For With On Our Having Looking Once While Since Best Kind Hope However Let Would
Could Is Are Do What How Although Because Yes No Yesterday Today Here An A I'm I've I'd I'll It's
"""
_OPENS_SENTENCES = frozenset(_OPENS_SENTENCES_TEXT.split())
_SPEAKS = frozenset(
    "i we you it your my is was would am are have thank this were will can i'm i'd i've".split()
)
"""A line that holds one of these is a sentence, and no heading."""
_BULLETS = tuple("-–—*•·>")
_KISSES = frozenset(("x", "xx", "xxx", "xo", "xoxo"))
"""What some sign with, behind a full stop or without one."""
_FEWEST_WORDS = 4
_FEWEST_ENDED = 2


@cache
def _space_before() -> re.Pattern[str]:
    return re.compile(r"(?<=[\w)”\"])[ \u00a0]+([,;:?!]|\.(?! ?\.))(?=\s|$)")


@cache
def _space_inside() -> re.Pattern[str]:
    return re.compile(r"(\()[ \u00a0]+(?=\w)|(?<=[^\W_.])[ \u00a0]+(\))(?=[\s.,;:?!]|$)")


@cache
def _no_space() -> re.Pattern[str]:
    return re.compile(
        r"(?<=[^\W\d_])[,;](?=[^\W\d_]{2})|(?<=[^\W\d_]{2})[?!](?=[A-Z])|(?<=[a-z]{2})\.(?=([A-Z][a-z'’]*)(?!\w))"
    )


@cache
def _inches() -> re.Pattern[str]:
    """Return what finds a quotation mark that may stand for inches: 24"."""
    return re.compile(r'\d"')


@cache
def _two_marks() -> re.Pattern[str]:
    return re.compile(
        r"(?<=[\w)”\"])(?:,,+|;;+|\.\.(?![.\w/'’])|[,;:]\.(?![.\w])|[?!]\.(?=\s|$)|,[;:](?=\s|$)|\?\?+(?!!))"
    )


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    for part in (Part.SUBJECT, Part.BODY):
        text = part_text(letter, part)
        for hit in (*_spaces(part, text), *_doubled(part, text)):
            theirs = in_quotes(text, hit.start, hit.end)
            if not theirs and not known_phrase(_chunk(text, hit), context.interview):
                yield hit
    yield from _left_open(letter)
    if reads_english(letter.body):
        yield from _without_end(letter)


def _chunk(text: str, hit: Hit) -> str:
    """Return the mark with the words that it stands between, for a name such as `Oak,Ash`."""
    before = text[max(0, hit.start - 40) : hit.start].rsplit(" ", 1)[-1]
    return before + text[hit.start : hit.end + 40].split(" ", 1)[0]


# ---------------------------------------------------------------- spaces


def _spaces(part: Part, text: str) -> Iterator[Hit]:
    for match in _space_before().finditer(text):
        message = f"A space stands before {quoted(match[1])}. English puts none there: take it out."
        yield _hit(message, part, match.start(), match.end(), match[1])
    for match in _space_inside().finditer(text):
        mark = match[1] or match[2]
        message = f"A space stands inside the bracket, beside {quoted(mark)}. English puts none there."
        yield _hit(message, part, match.start(), match.end(), mark)
    for match in _no_space().finditer(text):
        if _parts_words(text, match):
            message = f"A space is missing behind {quoted(match[0])}. Without it two words look like one."
            yield _hit(message, part, match.start(), match.end(), f"{match[0]} ")


def _parts_words(text: str, match: re.Match[str]) -> bool:
    """Tell whether a mark stands between two words of prose, and not in an address, a list or code."""
    before = re.split(r"\s", text[max(0, match.start() - 60) : match.start()])[-1]
    after = re.split(r"\s", text[match.end() : match.end() + 60], maxsplit=1)[0]
    if not _NOT_PROSE.isdisjoint(before + after) or "." in before or after in ("ll", "ve", "re"):
        return False
    if "," in before + after or (before[:1] == "(" and after[-1:] == ")"):
        return False
    if match[0] == ".":
        return match[1].replace("’", "'") in _OPENS_SENTENCES and "." not in after.rstrip(".")
    return len(before) > 1 and not (before.isupper() and after.isupper())


# ---------------------------------------------------------------- marks


def _doubled(part: Part, text: str) -> Iterator[Hit]:
    for match in _two_marks().finditer(text):
        right = "." if match[0][-1] == "." and match[0][0] not in "?!" else match[0][0]
        right = match[0][1] if match[0] in (",;", ",:") else right
        message = f"Two marks stand side by side: {quoted(match[0])}. One is enough; keep {quoted(right)}."
        yield _hit(message, part, match.start(), match.end(), right)


def _left_open(letter: Letter) -> Iterator[Hit]:
    """Yield each bracket and each curly quotation mark that nothing closes before its paragraph ends."""
    paragraphs = letter.paragraphs
    for number, paragraph in enumerate(paragraphs):
        text, open_at = paragraph.text, []
        for at, char in enumerate(text):
            if char == "(" and text[max(0, at - 1) : at] not in (":", ";", "-"):
                open_at.append(at)
            elif char == ")" and open_at:
                open_at.pop()
        following = paragraphs[number + 1].text[:1] if number + 1 < len(paragraphs) else ""
        if text.count("“") > text.count("”") and following != "“":
            open_at.append(text.rindex("“"))
        if text.count('"') % 2 and following != '"' and not _inches().search(text):
            open_at.append(text.rindex('"'))
        for at in open_at:
            message = f"{quoted(text[at])} opens here, and nothing closes it. The reader waits for the end."
            yield _hit(message, Part.BODY, paragraph.start + at, paragraph.start + at + 1)


def _without_end(letter: Letter) -> Iterator[Hit]:
    """Yield the last word of each paragraph that ends nowhere, in a letter that does use full stops."""
    ended = sum(1 for sentence in letter.sentences if sentence.text[-1] in ".?!…")
    if ended < _FEWEST_ENDED:
        return
    last = {sentence.end: sentence for sentence in letter.sentences}
    for paragraph in letter.paragraphs:
        sentence = last.get(paragraph.end)
        if sentence and _ends_nowhere(paragraph, sentence):
            word = words_of(sentence.text)[-1]
            yield _hit(
                f"The paragraph ends without a mark, behind {quoted(sentence.text[word.start :])}. A "
                f"full stop "
                "shows that nothing was cut off.",
                Part.BODY,
                sentence.start + word.start,
                sentence.end,
                f"{sentence.text[word.start :]}.",
            )


def _ends_nowhere(paragraph: Span, sentence: Span) -> bool:
    words = words_of(sentence.text)
    lines = paragraph.text.splitlines()
    return (
        sentence.text[-1].isalpha()
        and words[-1].key not in _KISSES
        and len(words) >= _FEWEST_WORDS
        and not _SPEAKS.isdisjoint(word.key for word in words)
        and _NOT_PROSE.isdisjoint(sentence.text.rsplit(None, 1)[-1])
        and not any(line.lstrip()[:1] in _BULLETS or line.rstrip().endswith(":") for line in lines)
    )


def _hit(message: str, part: Part, start: int, end: int, *fixes: str) -> Hit:
    return Hit(message=message, part=part, start=start, end=end, fixes=fixes)


RULE = Rule(
    id="punctuation",
    severity=Severity.WARNING,
    title="Marks and spaces out of place",
    passes="Marks and spaces in their places",
    looks_for="A space before a comma or inside a bracket, none behind a full stop, two marks side by "
    "side, a "
    "bracket that nothing closes, a paragraph without a full stop.",
    why="Marks tell the reader where to breathe. One out of place makes a good sentence look pasted "
    "together.",
    sources=(),
    guide="professional",
    check=_check,
    bad=(
        Example(body=sound_letter("For that you use dbt , as I do."), marks=" ,", fixed=","),
        Example(body=sound_letter("May I ask one thing ?"), marks=" ?", fixed="?"),
        Example(body=sound_letter("It was clear.Thank you for that."), marks=".", fixed=". "),
        Example(body=sound_letter("You test early,and often."), marks=",", fixed=", "),
        Example(body=sound_letter("You test early,, and often."), marks=",,", fixed=","),
        Example(body=sound_letter("You test early.. I liked that."), marks="..", fixed="."),
        Example(body=sound_letter("The plan ( and the date) helped me."), marks="( ", fixed="("),
        Example(body=sound_letter("The plan (and the date helped me."), marks="("),
        Example(body=sound_letter('You said "start small and I agree.'), marks='"'),
        Example(body=sound_letter("I liked how you test it"), marks="it", fixed="it."),
    ),
    good=(
        Example(body=sound_letter("We use .NET, e.g. for invoices, and so on … or, as you said, not.")),
        Example(body=sound_letter("Two points: a) tests, (b) contracts; see example.org/a,b and x.Thing.")),
        Example(body=sound_letter("It was good :) and I mean it. See ../notes or the file a..b for more.")),
        Example(body=sound_letter("You said “so , as it were” on the slide. We use Node.js, C, etc.")),
        Example(body=sound_letter("My next steps:\n- read the report\n- write to you")),
        Example(body=sound_letter("My notes are at https://example.org/notes\n\nAna’s phone: 555 0100")),
        Example(body="Hi Chidi\n\nthanks a lot for the call, I learned so much about your team\n\nAna"),
        Example(body=sound_letter('You said "start small", on a 24" screen, and meant "soon".')),
        Example(body=sound_letter("Is it 1,000 or 1.000? At 9:30, I think.")),
        Example(
            body=sound_letter("We spoke about Oak,Ash and others."),
            interview={"points": ["the band Oak,Ash"]},
        ),
    ),
)
