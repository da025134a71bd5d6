"""Slips of the hand: a word twice, a small i, a small letter after a full stop, a space too many."""

import re
from collections.abc import Iterator

from followup.core.around import in_quotes, part_text
from followup.core.finding import Part, Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.matchers import Word, known_phrase, names_of, quoted, reads_english, words_of
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_MAY_DOUBLE_TEXT = """
had that do did so very no bye really who ha her yes well can will may please never much now then there
long far
"""
_MAY_DOUBLE = frozenset(_MAY_DOUBLE_TEXT.split())
_PARTICLES = frozenset("in on up out over off through by back down".split())
_BEFORE_PARTICLES_TEXT = """
log sign check com cam go went stay turn carr br step mov call dial opt jump kick plug fill hand hold
held keep kept chip join settl drop put tak took get got fit tun zoom sit sat stop walk let lean clock
phon follow liv build built set catch giv gav show start end speed scal pick open look work pass break
fall fell rel
"""
_BEFORE_PARTICLES = tuple(_BEFORE_PARTICLES_TEXT.split())
"""How a verb starts that may take one particle of its own before the next: `we moved on on Monday`."""
_BEFORE_TO_TEXT = """
apply applying applied refer referring referred connect connected speak spoke spoken talk talked talking
listen write wrote report reported reporting move moved need have agree agreed respond
"""
_BEFORE_TO = frozenset(_BEFORE_TO_TEXT.split())
_GLUE = frozenset("-_/.@'’")
_WHAT = frozenset("what it this that there all thing reason question problem point".split())
_SECOND_OF_PAIR = frozenset("the a an my your our".split())
_PAIRS = frozenset(
    ("i am", "i would", "i was", "i have", "would like", "for your", "thank you", "it was", "look forward")
)
_SMALL_I = re.compile(
    r"(?<![\w'’./@\\(\[{&<>=+*_-])i(?:['’](?:m|ve|d|ll))?(?![\w)\]}(\[/\\@=<>+*_'’-]|\.\w|:\d)"
)
_LIST_I = re.compile(r"(?:^|\n)[ \t]*i\.")
_SPACES = re.compile(r"(?<=[\w,;)”\"’'])(?: |\u00a0){2,3}(?=[\w(“\"‘'])")
_SHORT = re.compile(r"\b[A-Z]{1,3}\.[A-Z][a-z]?\.$")
"""An abbreviation such as `LL.M.`, which ends no sentence."""
_LONGEST_SHORT = 12
"""Characters in which one, and the one before it, have room."""
_FIRST_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SMALL_ON_PURPOSE_TEXT = """
van von de der den da di du del della dos la le al el bin ibn ten ter npm dbt git pip pandas pytest numpy
scikit jq kubectl make bash curl ffmpeg macos ios iphone ipad ebay adidas etc i i'm i've i'd i'll vs
"""
_SMALL_ON_PURPOSE = frozenset(_SMALL_ON_PURPOSE_TEXT.split())


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    english = reads_english(letter.body)
    for part in (Part.SUBJECT, Part.BODY):
        text = part_text(letter, part)
        for start, end, once in _doubled(text):
            if not in_quotes(text, start, end) and not known_phrase(text[start:end], context.interview):
                yield _said_twice(part, text, start, end, once)
        yield from _spaces(part, text)
        if english:
            yield from _small_i(part, text)
    if english:
        yield from _small_starts(letter, context.interview)


# ---------------------------------------------------------------- a word twice


def _doubled(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield start and end of each word or pair of words that stands twice, and where the first ends."""
    words = words_of(text)
    for at in range(1, len(words)):
        left, right = words[at - 1], words[at]
        if left.key == right.key:
            if right.gap == " " and _is_slip(text, words, at):
                yield left.start, right.end, left.end
        elif at + 2 < len(words) and left.key == words[at + 1].key and right.key == words[at + 2].key:
            pair = f"{left.key} {right.key}"
            gaps = {word.gap for word in words[at : at + 3]}
            if gaps == {" "} and (right.key in _SECOND_OF_PAIR or pair in _PAIRS):
                yield left.start, words[at + 2].end, right.end


def _is_slip(text: str, words: tuple[Word, ...], at: int) -> bool:
    key, written = words[at].key, text[words[at].start : words[at].end]
    if key in _MAY_DOUBLE or not key.replace("'", "").isalpha():
        return False
    first = text[words[at - 1].start : words[at - 1].end]
    if (written[0].isupper() and written != "I") or (first.isupper() and first[1:] and written.islower()):
        return False
    if _is_glued(text, words[at - 1].start, words[at].end):
        return False
    before = [word.key for word in words[max(0, at - 9) : at - 1]]
    if key in _PARTICLES:
        return not (before and before[-1].startswith(_BEFORE_PARTICLES))
    if key == "to":
        return not (before and before[-1] in _BEFORE_TO)
    return not (key in ("is", "was") and not _WHAT.isdisjoint(before))


def _is_glued(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch is a piece of a compound, an address or a file name; a full stop glues
    nothing."""
    if text[start - 1 : start] in _GLUE:
        return start > 0
    return text[end : end + 1] in _GLUE and text[end + 1 : end + 2].isalnum()


def _said_twice(part: Part, text: str, start: int, end: int, once: int) -> Hit:
    what = "a word" if " " not in text[start:once] else "two words"
    return Hit(
        message=f"{quoted(text[start:end])} has {what} twice. Such a slip says that nobody read the "
        f"letter once "
        "more: take one out.",
        part=part,
        start=start,
        end=end,
        fixes=(text[start:once],),
    )


# ---------------------------------------------------------------- small letters


def _small_i(part: Part, text: str) -> Iterator[Hit]:
    in_lists = {match.end() - 2 for match in _LIST_I.finditer(text)}
    for match in _SMALL_I.finditer(text):
        if match.start() not in in_lists:
            yield Hit(
                message=f"{quoted(match[0])} is written with a capital in English. In a letter the small "
                f"one "
                "looks like a text message.",
                part=part,
                start=match.start(),
                end=match.end(),
                fixes=("I" + match[0][1:],),
            )


def _small_starts(letter: Letter, interview: Interview) -> Iterator[Hit]:
    if not letter.greeting and len(letter.sentences) == 1 and letter.message.text[-1:] not in (".", "?", "!"):
        return  # a fragment, and no sentence
    greeted = letter.greeting.end if letter.greeting else 0
    end = greeted
    for sentence in letter.sentences:
        before, last = letter.body[end : sentence.start], letter.body[:end].rstrip("\"'”’)")[-1:]
        opens = end in (0, greeted) or (
            last in (".", "?", "!") and not _is_short(letter.body[:end], interview)
        )
        inline = end == greeted > 0 and not {"\n", "\r"} & set(before)
        end = sentence.end
        word = _FIRST_WORD.match(sentence.text)
        if word and opens and not inline and _is_plain_word(letter.body, sentence.start, word[0]):
            if word[0] in _SMALL_ON_PURPOSE or word[0] in names_of(interview):
                continue
            yield Hit(
                message=f"The sentence starts with a small letter: {quoted(word[0])}. A reader takes it "
                f"for "
                "haste; give it a capital.",
                part=Part.BODY,
                start=sentence.start,
                end=sentence.start + len(word[0]),
                fixes=(word[0][0].upper() + word[0][1:],),
            )


def _is_short(before: str, interview: Interview) -> bool:
    """Tell whether a text ends in an abbreviation, such as that of a company: `LL.M.`, `Mar, Lda.`."""
    company, before = interview.company, before.rstrip()
    short = _SHORT.search(before[-_LONGEST_SHORT:])  # not in all of it, which is searched for each sentence
    return short is not None or (company.endswith(".") and before.endswith(company))


def _is_plain_word(body: str, start: int, word: str) -> bool:
    """Tell whether a word of small letters stands alone, and is no address, file name or piece of code."""
    chunk = body[start : start + 60].split(maxsplit=1)[0].rstrip(".,;!?)”\"’'")
    return not set(chunk) & set("./@_\\=<>#:(0123456789") and word.islower()


# ---------------------------------------------------------------- spaces


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


RULE = Rule(
    id="mechanics",
    severity=Severity.WARNING,
    title="A slip of the hand",
    passes="No word twice, no small I",
    looks_for="A word written twice, a small “i”, a sentence that starts with a small letter, two spaces "
    "in "
    "place of one.",
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
        Example(body=sound_letter("I am interested in in the plan."), marks="in in", fixed="in"),
        Example(
            body=sound_letter("I read the end of the of the report."), marks="of the of the", fixed="of the"
        ),
        Example(body=sound_letter("What i’ve read since helps."), marks="i’ve", fixed="I’ve"),
        Example(body=sound_letter("The call was was useful."), marks="was was", fixed="was"),
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
        Example(body=sound_letter("We logged in in May and moved on on Monday. What it is is a start.")),
        Example(body=sound_letter("You said “the the” on the slide.")),
        Example(
            body=sound_letter("We spoke about the band The The."), interview={"points": ["the band The The"]}
        ),
    ),
)
