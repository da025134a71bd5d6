"""A message text taken apart, so that rules read words and sentences and never raw text alone. Changes
nothing.

All positions are code points from the start of the body, half-open; every span slices back to its text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of the body and its text."""

    start: int
    end: int
    text: str


_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_LINE_BREAK = re.compile(r"\r\n?|[\n\u2028\u2029]")
_SUBJECT_LINE = re.compile(r"[ \t\n]*subject:[ \t]*([^\n]*)(?:\n|$)[ \t]*\n*", re.IGNORECASE)
_HISTORY = re.compile(
    r"^(?:On\b[^\r\n]{6,200}\bwrote:|-+ ?Original Message ?-+|From:[^\r\n]+\r?\n(?:Sent|Date|To):)",
    re.MULTILINE,
)
_WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+(?:['’‘\-.&+/_@](?:[^\W_]|[\u0300-\u036f])+)*[+#]*")
_SENTENCE_END = re.compile(r"[.!?…。！？]+[\"'”’)\]]*(?=\s|$)|(?<=[。！？])")
_BULLET = re.compile(r"[-–—*•·‣>]|\d{1,3}[.)]\s|[a-zA-Z][.)]\s")
_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

_ABBREVIATION_TEXT = """
mr mrs ms mx dr prof st jr sr inc ltd co corp vs etc e.g i.e eg ie a.m p.m approx dept est fig gen hon rev al
ext ca cf incl art min max avg resp tel esp misc qty ref sec vol pp eds mgmt assoc univ jan feb mar apr
aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
"""
_ABBREVIATIONS = frozenset(_ABBREVIATION_TEXT.split())

_GREETING_WORDS_TEXT = """
dear dearest hello hi hiya hey greetings hallo hola bonjour bonsoir salut ciao cher chère chers estimado
estimada estimados querido querida gentile egregio caro cara prezado prezada olá liebe lieber liebes
geachte beste kjære kära hej bonsoir szanowny szanowna уважаемый уважаемая здравствуйте добрый שלום مرحبا
عزيزي السلام
"""
_GREETING_WORDS = frozenset(_GREETING_WORDS_TEXT.split())
_GREETING_OPENINGS = (
    "good morning", "good afternoon", "good evening", "good day", "to whom it may concern", "sehr geehrte",
    "sehr geehrter", "guten tag", "guten morgen", "buenos días", "buenas tardes",
)  # fmt: skip
_NEVER_GREETS_TEXT = """
i i'm i've i'd i'll it it's we the this that these thank thanks thankyou many as after before since
following further per just my your our please subject re fwd regarding when while if first firstly hope
hoping sorry apologies with for in on at
"""
_NEVER_GREETS = frozenset(_NEVER_GREETS_TEXT.split())
_TITLE_DOT = re.compile(r"\b(dr|mrs?|ms|mx|prof|st|jr|sr|rev|hon|[^\W\d_])\.(?=\s*\S)", re.IGNORECASE)
_TITLED = re.compile(r"(?:dr|mrs?|ms|mx|prof(?:essor)?)\b\.?(?: [^\s,:.]+){1,3}[,:](?=\s|$)", re.IGNORECASE)
_GREETING_MARK = re.compile(r"[,!:;.，：！](?=\s|$)|\s[-–—]+(?=\s|$)")

_CLOSING_HEADS_TEXT = """
regards wishes sincerely truly faithfully respectfully cordially warmly gratefully best cheers yours
gratitude appreciation kindest kindly salutations love grüße grüßen grüsse gruß cordialement sincèrement
saludos
atentamente saluti cordiali atenciosamente groet groeten hilsen hälsningar care
"""
_CLOSING_HEADS = frozenset(_CLOSING_HEADS_TEXT.split())
_THANKING_HEADS = frozenset({"thanks", "thank", "soon", "forward", "then"})
_CLOSING_WORDS_TEXT = """
with my our very kind best warm warmest many all the and in again you so much for your time advance once
more sincere deepest heartfelt great good consideration to until till talk speak see looking take a
lovely nice day week weekend sincerely yours i am remain mit freundlichen freundlicher freundliche
herzliche herzlichen beste besten viele bien cordiales un saludo cordial distinti met vriendelijke
hartelijke med vennlig vänliga attentively team everyone whole both family colleagues renewed lots loads
every esteem of
"""
_CLOSING_WORDS = frozenset(_CLOSING_WORDS_TEXT.split()) | _CLOSING_HEADS | _THANKING_HEADS
_FROM = re.compile(
    r"(?<=wishes) for (?:the|your|a|this) [^,.!?\n]{2,40},$|(?<=\w) from [^\W\d_a-z][^\s,]*(?: "
    r"[^\W\d_a-z][^\s,]*)?[,.]?$"
)
"""`from Ulm`, or `for the spring`, behind a closing."""
_REACH = re.compile(r"\d{3}|@|://|\.\w+/|www\.")
"""What a line below a name holds to reach the writer: a number or an address."""
_MOST_AFTER_THANKS = 25
"""Most words below a line of bare thanks that closes a letter: more are a message, not a signature."""
_MOST_HEAD_LINES = 14
_LONGEST_HEAD_LINE = 60
"""A printed letter may have a head of short lines, with addresses and a date, above its greeting."""
_SHORT_LINE = 45
"""A line shorter than this was ended by the writer; a longer one may have been wrapped by a mail program."""


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A subject and a body, with their parts found once."""

    subject: str | None
    """None where the channel or the file has none; "" where it was left empty."""
    body: str

    @classmethod
    def from_text(cls, text: str) -> "Letter":
        """Split a file: an optional first line `Subject: …`, a blank line, the body."""
        text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
        head = subject_line(text)
        if head is None:
            return cls(subject=None, body=text.strip("\n"))
        return cls(subject=head[1].strip(), body=text[head.end() :].strip("\n"))

    def span(self, start: int, end: int) -> Span:
        """Return a stretch of the body."""
        return Span(start=start, end=end, text=self.body[start:end])

    @cached_property
    def own(self) -> "Letter":
        """Return the letter without the mails that it answers: what stands below `On … wrote:` and the like.

        The body is a beginning of this one, so positions stay.
        """
        end = next((m.start() for m in _HISTORY.finditer(self.body) if self.body[: m.start()].strip()), None)
        quoted = list(takewhile(lambda line: line.text.startswith(">"), reversed(self.lines)))
        if end is None and quoted and len(quoted) < len(self.lines):
            end = quoted[-1].start
        return self if end is None else Letter(subject=self.subject, body=self.body[:end])

    @cached_property
    def lines(self) -> tuple[Span, ...]:
        """Return the lines that hold anything but white space, without the white space around them."""
        found: list[Span] = []
        for match in _LINE.finditer(self.body):
            _add(found, self, match.start(), match.end())
        return tuple(found)

    @cached_property
    def greeting(self) -> Span | None:
        """Return the line that greets, or the greeting that opens the first line; None where there is
        none."""
        for number, line in enumerate(self.lines[:_MOST_HEAD_LINES]):
            if _opens_with_greeting(line.text) and (number == 0 or line.text[-1] in ",:"):
                return self.span(line.start, line.start + _greeting_end(line.text))
            if len(line.text) > _LONGEST_HEAD_LINE or line.text[-1] in ".!?":
                break
        if not self.lines:
            return None
        titled = _TITLED.match(self.lines[0].text)
        start = self.lines[0].start
        return self.span(start, start + titled.end()) if titled else self._name_line(self.lines[0])

    def _name_line(self, first: Span) -> Span | None:
        """Return a first line that is a name without a greeting word: `Ana,`, `Dr Okonkwo:`, `田中様`."""
        words = first.text.split()
        if len(words) > 6 or len(first.text) > 60 or len(self.lines) < 2 or _bare(words[0]) in _NEVER_GREETS:
            return None
        if first.text[-1] in ",，:：、" or first.text.endswith((" -", " –", " —")):
            return first if words[0][0].upper() == words[0][0] else None
        own_paragraph = len(_LINE_BREAK.findall(self.body[first.end : self.lines[1].start])) > 1
        capitals = all(word[0].upper() == word[0] for word in words)
        return first if own_paragraph and capitals and first.text[-1] not in ".!?…" else None

    @cached_property
    def sign_off(self) -> Span | None:
        """Return the closing such as `Kind regards,`; None where there is none. The last one counts."""
        after_greeting = self.greeting.end if self.greeting else 0
        for line in reversed(self.lines):
            if line.start < after_greeting:
                return None
            end, thanks_only = _closing(line.text)
            after = self.body[line.start + end :]
            if end and not (thanks_only and len(after.split()) > _MOST_AFTER_THANKS):
                return self.span(line.start, line.start + end)
        return None

    @cached_property
    def signature(self) -> Span | None:
        """Return what stands below the sign-off or beside it, or a name alone in the last line; else None."""
        if self.sign_off is None:
            return self._bare_name()
        found: list[Span] = []
        _add(found, self, self.sign_off.end, len(self.body))
        return found[0] if found else None

    def _bare_name(self) -> Span | None:
        """Return a name alone in the last line, with what stands below it to reach the writer."""
        lines = list(self.lines[1:])
        while len(lines) > 1 and _REACH.search(lines[-1].text) and len(lines[-1].text) <= _LONGEST_HEAD_LINE:
            lines.pop()
        last = lines[-1] if lines else None
        if last is None or (self.greeting and last.start < self.greeting.end):
            return None
        name = last.text.lstrip("-–—~ ")
        if not name or name[-1] in ".!?:," or not _looks_like_names(name, most=4):
            return None
        return self.span(last.start, self.lines[-1].end)

    @cached_property
    def message(self) -> Span:
        """Return what stands between greeting and sign-off."""
        start = self.greeting.end if self.greeting else 0
        last = self.sign_off or self.signature
        end = last.start if last else len(self.body)
        return self.span(start, max(start, end))

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """Return the paragraphs of the message, which blank lines part."""
        inside = [
            line for line in self.lines if line.end > self.message.start and line.start < self.message.end
        ]
        found: list[Span] = []
        start = end = self.message.start
        for line in inside:
            if len(_LINE_BREAK.findall(self.body, end, line.start)) > 1:
                _add(found, self, start, end)
                start = line.start
            end = min(line.end, self.message.end)
        _add(found, self, start, end)
        return tuple(found)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Return the sentences of the message.

        `Dr.` and `e.g.` end none, nor does `Yahoo!` before a small letter. A line break ends one where the
        writer
        made it: after a short line, or before a bullet; not where a mail program wrapped a long line.
        """
        found: list[Span] = []
        for paragraph in self.paragraphs:
            start = paragraph.start
            for end in (*_sentence_ends(paragraph.text), len(paragraph.text)):
                _add(found, self, start, paragraph.start + end)
                start = paragraph.start + end
        return tuple(found)

    @cached_property
    def tokens(self) -> tuple[Span, ...]:
        """Return the words of the whole body. Apostrophes, hyphens and dots inside a word belong to it."""
        return tuple(self.span(m.start(), m.end()) for m in _WORD.finditer(self.body))

    @cached_property
    def words(self) -> int:
        """Return how many words the whole body has, as a word processor counts them."""
        return sum(1 for word in self.body.split() if any(char.isalnum() for char in word))

    @cached_property
    def lower(self) -> str:
        """Return the body in lower case with straight apostrophes; positions stay."""
        return same_length_lower(self.body)


def subject_line(text: str) -> re.Match[str] | None:
    """Return the line `Subject: …` on top of a text and the blank lines below it; group 1 is the subject."""
    return _SUBJECT_LINE.match(text)


def same_length_lower(text: str) -> str:
    """Return text in lower case with straight apostrophes, code point for code point."""
    if text.isascii():
        return text.lower()
    lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered.replace("’", "'").replace("‘", "'")


def _bare(word: str) -> str:
    return same_length_lower(word).strip('.,;:!?…-–—()"“”')


def _opens_with_greeting(line: str) -> bool:
    start = same_length_lower(line)
    words = _LETTERS.findall(start[:60])
    if not words:
        return False
    if words[0] in _GREETING_WORDS:
        return True
    opening = " ".join(words)
    return any(opening == known or opening.startswith(known + " ") for known in _GREETING_OPENINGS)


def _greeting_end(line: str) -> int:
    """Return where the greeting ends in a line that opens with one: at its mark, or after the names."""
    if len(line.split()) <= 8 and line[-1] in ",:!，：！":
        return len(line)
    without_titles = _TITLE_DOT.sub(r"\1_", line)
    mark = _GREETING_MARK.search(without_titles)
    if mark and len(line[: mark.end()].split()) <= (6 if mark[0] == "." else 14):
        return mark.end()
    if mark is None and len(line.split()) <= 6:
        return len(line)
    named = re.match(r"\S+(?:\s+[^\W\d_a-z]\S*){0,4}", line)
    return named.end() if named else len(line)


def _closing(line: str) -> tuple[int, bool]:
    """Return how much of a line is a closing such as `Kind regards,` (0 for none), and whether it only
    thanks.

    A name may follow on the same line: `Best, Ana`.
    """
    place = _FROM.search(line)
    line = line[: place.start()] if place else line
    closing, comma, rest = line.partition(",")
    if comma and rest.strip() and not _looks_like_names(rest):
        closing, comma = line, ""
    elif not comma:
        closing = _before_names(line)
    words = [word for word in (_bare(word) for word in closing.split()) if word]
    if not 1 <= len(words) <= 8 or not _CLOSING_WORDS.issuperset(words):
        return 0, False
    if closing.rstrip().endswith("?") or (
        _CLOSING_HEADS.isdisjoint(words) and _THANKING_HEADS.isdisjoint(words)
    ):
        return 0, False
    after = len(place[0]) if place else 0
    return len(closing) + len(comma) + after, _CLOSING_HEADS.isdisjoint(words)


def _looks_like_names(text: str, most: int = 5) -> bool:
    names = text.split()
    return (
        len(names) <= most
        and any(name[0].isalpha() for name in names)
        and all(name[0].isupper() or not name[0].isalpha() for name in names)
    )


def _before_names(line: str) -> str:
    """Return the closing of a line such as `Kind regards Ana Ruiz`; the whole line where it has no such
    shape."""
    words = line.split()
    known = next((i for i, word in enumerate(words) if _bare(word) not in _CLOSING_WORDS), len(words))
    if not 0 < known < len(words) or _bare(words[known - 1]) not in _CLOSING_HEADS:
        return line
    names = " ".join(words[known:])
    return (
        line[: line.index(words[known])].rstrip() if _looks_like_names(names) and names[-1] != "." else line
    )


def _sentence_ends(text: str) -> Iterator[int]:
    """Yield where sentences of a paragraph end, the last one left out."""
    ends = {m.end() for m in _SENTENCE_END.finditer(text) if _ends_sentence(text, m)}
    line_start = 0
    for match in _LINE_BREAK.finditer(text):
        after = text[match.end() :].lstrip()
        short = match.start() - line_start < _SHORT_LINE
        if _BULLET.match(after) or (short and not after[:1].islower()):
            ends.add(match.end())
        line_start = match.end()
    yield from sorted(end for end in ends if 0 < end < len(text))


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    mark = match[0].rstrip("\"'”’)]")
    following = text[match.end() : match.end() + 3].lstrip()[:1]
    if mark in ("…", "!") or len(mark) > 1 or len(match[0]) > len(mark):
        return not following.islower()
    if mark != ".":
        return True
    before = re.search(r"[^\s(]*$", text[max(0, match.start() - 20) : match.start()])
    word = same_length_lower(before[0]) if before else ""
    initials = "." in word and all(len(piece) == 1 for piece in word.split("."))
    return not (word in _ABBREVIATIONS or initials or (len(word) == 1 and word.isalpha() and word != "i"))


def _add(found: list[Span], letter: Letter, start: int, end: int) -> None:
    """Append a stretch of the body without the white space around it, if anything is left."""
    text = letter.body[start:end]
    first = start + len(text) - len(text.lstrip())
    last = start + len(text.rstrip())
    if last > first:
        found.append(letter.span(first, last))
