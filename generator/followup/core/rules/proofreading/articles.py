"""`a` for `an`, the reverse, and two articles in a row. Says nothing where one is missing."""

from collections.abc import Iterator
from itertools import pairwise

from followup.core.around import in_quotes, part_text
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import Word, known_phrase, opens_sentence, quoted, reads_english, words_of
from followup.core.phrasing import article
from followup.core.phrasing.article_doubts import article_in_doubt
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_NO_ARTICLE_TEXT = """
i the to of my your our his her their its we you he she it they that this was were is are am be been and or
if in on at as for from with by but not no so a an de la me us them do did does have has had will would can
could who what when how never always also still just into onto over than
"""
_NO_ARTICLE = frozenset(_NO_ARTICLE_TEXT.split())
"""Behind one of these, `a` or `an` is a letter of a list or a slip for another word."""
_NAMES_A_LETTER_TEXT = """
vitamin grade plan group option part team class series type point version variant step exhibit appendix
section schedule hepatitis letter
"""
_NAMES_A_LETTER = frozenset(_NAMES_A_LETTER_TEXT.split())
_DETERMINERS = frozenset("the my your our his their".split())


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    if not reads_english(letter.body):
        return
    for part in (Part.SUBJECT, Part.BODY):
        text = part_text(letter, part)
        before = ""
        for left, right in pairwise(words_of(text)):
            if right.gap == " " and (left.key in ("a", "an") or right.key in ("a", "an")):
                hit = _two(part, text, left, right) or _wrong_sound(part, text, before, left, right)
                whole = text[left.start : right.end]
                if (
                    hit
                    and not in_quotes(text, hit.start, hit.end)
                    and not known_phrase(whole, context.interview)
                ):
                    yield hit
            before = left.key if right.gap == " " else ""


def _wrong_sound(part: Part, text: str, before: str, left: Word, right: Word) -> Hit | None:
    if left.key not in ("a", "an") or right.key in _NO_ARTICLE or not _is_article(text, before, left):
        return None
    if (
        text[right.end : right.end + 1] in (".", "/", "@", "_")
        and text[right.end + 1 : right.end + 2].isalnum()
    ):
        return None
    word = text[right.start : right.end]
    if len(word) == 1 and word.isalpha() and text[right.end : right.end + 1] != "-" and not word.isupper():
        return None
    right_one = article(word)
    if right_one == left.key or article_in_doubt(word.split("'")[0].split("’")[0]):
        return None
    opens = "a vowel" if right_one == "an" else "a consonant"
    return Hit(
        message=f"You write {quoted(text[left.start : right.end])}. The sound decides, not the letter: "
        f"{quoted(word)} opens with the sound of {opens}, so it takes {quoted(right_one)}.",
        part=part,
        start=left.start,
        end=right.end,
        fixes=(
            (right_one.capitalize() if text[left.start].isupper() else right_one)
            + text[left.end : right.end],
        ),
    )


def _is_article(text: str, before: str, word: Word) -> bool:
    """Tell whether `a` is the article, and no grade, vitamin or variant of that name."""
    written = text[word.start : word.end]
    capital = written[0].isupper()
    if capital and not opens_sentence(text, word.start) and written != "AN":
        return False
    return word.key == "an" or before not in _NAMES_A_LETTER


def _two(part: Part, text: str, left: Word, right: Word) -> Hit | None:
    """Return a hit for `the a` or `a my`; the same one twice is a doubled word, which another rule finds."""
    pair = {left.key, right.key}
    if len(pair) == 1 or not pair <= _DETERMINERS | {"a", "an"}:
        return None
    first, second = text[left.start : left.end], text[right.start : right.end]
    if second.isupper() or text[right.end : right.end + 1] in ("-", "/", "'", "’"):
        return None
    if left.key == "an" and right.key in _DETERMINERS:
        message, fixes = "Perhaps you mean “and”.", [f"{first}d {second}"]
    else:
        message = "A noun takes one of them: keep the one that you mean."
        fixes = [first, second.capitalize() if first[0].isupper() else second]
    return Hit(
        message=f"Two small words stand side by side here: {quoted(f'{first} {second}')}. {message}",
        part=part,
        start=left.start,
        end=right.end,
        fixes=tuple(fixes),
    )


RULE = Rule(
    id="articles",
    severity=Severity.WARNING,
    title="“A” or “an” mixed up",
    passes="“A” and “an” by their sound",
    looks_for="“A” before the sound of a vowel, “an” before that of a consonant, and two articles side by "
    "side. Words that people say in both ways, such as “SQL” or “historic”, are left alone.",
    why="It is one letter, and people hear it as they read: they stop there for a moment in place of "
    "reading on.",
    sources=(),
    guide="professional",
    check=_check,
    bad=(
        Example(
            body=sound_letter("That was a interesting hour."), marks="a interesting", fixed="an interesting"
        ),
        Example(body=sound_letter("I spoke to an user of it."), marks="an user", fixed="a user"),
        Example(body=sound_letter("I was a HR assistant then."), marks="a HR", fixed="an HR"),
        Example(body=sound_letter("An one-page plan would do."), marks="An one", fixed="A one"),
        Example(body=sound_letter("It took us a hour."), marks="a hour", fixed="an hour"),
        Example(body=sound_letter("I would bring a 8-week plan."), marks="a 8", fixed="an 8"),
        Example(body=sound_letter("You gave me the a good hint."), marks="the a", fixed="the"),
    ),
    good=(
        Example(body=sound_letter("An hour with a user, a European team and an MBA in one day.")),
        Example(body=sound_letter("A one-off, a UX test, a unit test, an 11-day sprint, an honest word.")),
        Example(
            body=sound_letter("An SQL query or a SQL query, a LED or an LED, a historic day: both are said.")
        ),
        Example(body=sound_letter("Plan A is ready, and option a in the list costs less.")),
        Example(body=sound_letter("We met at 9 a.m. in a OneDrive folder, so to speak; an MOU, an X-ray.")),
        Example(body=sound_letter("The A team and the B team, from a to z, use an iOS app.")),
        Example(body=sound_letter("You called it “a interesting case” on the slide.")),
        Example(
            body=sound_letter("We spoke about a unusual tale."),
            interview={"points": ["the book A Unusual Tale"]},
        ),
    ),
)
