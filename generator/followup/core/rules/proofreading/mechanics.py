"""Slips of the hand: a doubled word, a small i, a small letter after a full stop, a space too many."""

import re
from collections.abc import Iterator
from itertools import pairwise

from followup.core.finding import Part, Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.matchers import known_words, quoted, reads_english, words_of
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_DOUBLE_TEXT = """
had that is was do did so very no bye really who ha on in her out yes well up can will may please never much
"""
_MAY_DOUBLE = frozenset(_DOUBLE_TEXT.split())
_SMALL_I = re.compile(
    r"(?<![\w'’./@\\(\[{&<>=+*_-])i(?:['’](?:m|ve|d|ll))?(?![\w)\]}(\[/\\@=<>+*_'’-]|\.\w|:\d)"
)
_LIST_I = re.compile(r"(?:^|\n)[ \t]*i\.")
_SPACES = re.compile(r"(?<=[\w,;)”\"’'])(?: |\u00a0){2,3}(?=[\w(“\"‘'])")
_SPACE_BEFORE = re.compile(r"(?<=[\w)”\"])[ \u00a0]+[,.](?=\s|$)")
_FIRST_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SMALL_ON_PURPOSE_TEXT = """
van von de der den da di du del della dos la le al el bin ibn ten ter npm dbt git pip pandas pytest numpy
scikit jq
kubectl make bash curl ffmpeg macos ios iphone ipad ebay adidas etc i i'm i've i'd i'll vs
"""
_SMALL_ON_PURPOSE = frozenset(_SMALL_ON_PURPOSE_TEXT.split())


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    for part, text in ((Part.SUBJECT, letter.subject or ""), (Part.BODY, letter.body)):
        yield from _doubled(part, text)
        yield from _spaces(part, text)
        if reads_english(letter.body):
            yield from _small_i(part, text)
    if reads_english(letter.body):
        yield from _small_starts(letter, context.interview)


def _doubled(part: Part, text: str) -> Iterator[Hit]:
    for left, right in pairwise(words_of(text)):
        if left.key != right.key or right.gap != " " or left.key in _MAY_DOUBLE or not left.key.isalpha():
            continue
        if text[right.start].isupper() or text[right.end : right.end + 1] in ("-", "'", "’"):
            continue
        yield Hit(
            message=f"{quoted(text[left.start : right.end])} has a word twice. Such a slip says that nobody "
            "read the "
            "letter once more: take one out.",
            part=part,
            start=left.start,
            end=right.end,
            fixes=(text[left.start : left.end],),
        )


def _small_i(part: Part, text: str) -> Iterator[Hit]:
    in_lists = {match.end() - 2 for match in _LIST_I.finditer(text)}
    for match in _SMALL_I.finditer(text):
        if match.start() not in in_lists:
            yield Hit(
                message=f"{quoted(match[0])} is written with a capital in English. In a letter the small one "
                "looks "
                "like a text message.",
                part=part,
                start=match.start(),
                end=match.end(),
                fixes=("I" + match[0][1:],),
            )


def _small_starts(letter: Letter, interview: Interview) -> Iterator[Hit]:
    body, end = letter.body, letter.greeting.end if letter.greeting else 0
    for sentence in letter.sentences:
        before = body[end : sentence.start]
        last = body[:end].rstrip("\"'”’)")[-1:]
        opens = (
            end == 0
            or last in (".", "?", "!")
            or (letter.greeting is not None and end == letter.greeting.end)
        )
        inline = (
            letter.greeting is not None
            and end == letter.greeting.end
            and "\n" not in before
            and "\r" not in before
        )
        end = sentence.end
        word = _FIRST_WORD.match(sentence.text)
        if (
            not word
            or not word[0].islower()
            or not opens
            or inline
            or not _is_plain_word(body, sentence.start, word[0])
        ):
            continue
        if word[0].lower() in _SMALL_ON_PURPOSE or word[0] in known_words(interview):
            continue
        yield Hit(
            message=f"The sentence starts with a small letter: {quoted(word[0])}. A reader takes it for "
            "haste; "
            "give it a capital.",
            part=Part.BODY,
            start=sentence.start,
            end=sentence.start + len(word[0]),
            fixes=(word[0][0].upper() + word[0][1:],),
        )


def _is_plain_word(body: str, start: int, word: str) -> bool:
    """Tell whether a word stands alone, and is no address, file name or piece of code."""
    chunk = body[start : start + 60].split(maxsplit=1)[0].rstrip(".,;:!?)”\"’'")
    return not set(chunk) & set("./@_\\=<>#:0123456789") and word == word.lower()


def _spaces(part: Part, text: str) -> Iterator[Hit]:
    for match in _SPACES.finditer(text):
        yield Hit(
            message="There are two spaces here. They show when the letter is printed or quoted: one is "
            "enough.",
            part=part,
            start=match.start(),
            end=match.end(),
            fixes=(" ",),
            severity=Severity.SUGGESTION,
        )
    for match in _SPACE_BEFORE.finditer(text):
        yield Hit(
            message=f"A space stands before {quoted(match[0].strip())}. English puts none there: take it "
            "out.",
            part=part,
            start=match.start(),
            end=match.end(),
            fixes=(match[0].strip(),),
        )


RULE = Rule(
    id="mechanics",
    severity=Severity.WARNING,
    title="A slip of the hand",
    passes="Capitals and spaces in place",
    looks_for="A word written twice, a small “i”, a sentence that starts with a small letter, two spaces, a "
    "space "
    "before a comma or a full stop.",
    why="Each is a trifle, and each is seen. One letter without a single capital ended up in a blog’s hall "
    "of shame.",
    sources=("STB",),
    guide="professional",
    check=_check,
    bad=(
        Example(body=sound_letter("I liked the the way you test."), marks="the the", fixed="the"),
        Example(body=sound_letter("After Friday i read up on it."), marks="i", fixed="I"),
        Example(body=sound_letter("It was clear. we could start at once."), marks="we", fixed="We"),
        Example(body=sound_letter("You use  dbt for that."), marks="  ", fixed=" "),
        Example(body=sound_letter("For that you use dbt , as I do."), marks=" ,", fixed=","),
        Example(body=sound_letter("What i’ve read since helps."), marks="i’ve", fixed="I’ve"),
    ),
    good=(
        Example(body=sound_letter("All the work we had had was gone, and I saw that that was right.")),
        Example(body=sound_letter("iOS comes first, i.e. before Android. iPhone users asked for it.")),
        Example(body=sound_letter("Two points: i) tests, ii) contracts. Yahoo! and others do so.")),
        Example(body=sound_letter("- first the tests\n- then the contracts\n\nexample.org/ana has both.")),
        Example(body="Hi Chidi, thank you for Friday.  I liked it.\n\nBest,\nAna"),
        Example(body=sound_letter("Boutros Boutros and Duran Duran are names; .NET and 0 .5 are not.")),
        Example(body=sound_letter("We use it, e.g. for invoices, at approx. two a minute …and so on.")),
        Example(body=sound_letter("van Dijk said so. dbt runs at night.")),
    ),
)
