"""Blanks of a template that nobody filled, in every shape that people leave: `[Name]`, `{{x}}`, `INSERT
DATE`.

Knows what looks like one and is none: code, `<vector>`, `[sic]`, links, addresses, sets, signatures in
capitals.
"""

import re
from collections.abc import Iterator
from functools import cache, partial

from followup.core.matchers import words_of

_FIELD_TEXT = """
name names firstname lastname surname company organisation organization employer firm role position title
job jobtitle
date day month year time topic topics interviewer interviewers recruiter recipient candidate signature
address phone
email number detail details industry department school university project skill skills achievement
accomplishment
experience team
location city product reason link url deadline example examples moment problem technology tool field contact
manager initials salutation greeting
"""
_FIELDS = frozenset(_FIELD_TEXT.split())
_ASKING_TEXT = """
your insert specific relevant mention add describe fill choose select something xyz xxx enter here
placeholder tbd
first last full hiring their mr ms mrs dr mx discussed particular
"""
_ASKING = frozenset(_ASKING_TEXT.split())
_SMALL = frozenset("the a an of at for in on to or and s their your my this that s's name".split())
_NAMELY_TEXT = """
name company role position date title topic interviewer employer organisation organization specific insert
"""
_NAMELY = frozenset(_NAMELY_TEXT.split())

FRAMED: tuple[tuple[str, str, str], ...] = (
    ("square", "[", r"(?<!\w)\[[^\[\]\r\n]{1,80}\]"),
    ("brace", "{", r"[$#]?\{\{? ?[^\W\d][\w .'’-]{0,60}\}\}?|\{%[^%{}\r\n]{1,60}%\}"),
    ("angle", "<", r"(?<![\w#<])<{1,2}=?%?=? ?[^\W\d][\w '’.-]{1,60}%?>{1,2}"),
    ("guillemets", "«", r"«[^«»\r\n]{2,40}»"),
    ("round", "(", r"\([^()\r\n]{3,60}\)"),
    ("percent", "%", r"%[A-Za-z]\w{2,30}%"),
    ("starred", "|*", r"\*\|[A-Z:_]{2,30}\|\*"),
    ("starred", "@@", r"@@\w{3,30}@@"),
    ("starred", "#", r"#[A-Z][A-Z_]{2,30}#"),
    ("dollar", "$", r"\$[A-Za-z]\w{2,30}"),
    ("blank", "___", r"(?<![\w/.])_{3,}(?![\w/])"),
)
"""Kind, what every such blank holds, and its pattern: most letters hold none of the signs, and then none
runs.
"""
BARE: tuple[tuple[str, str], ...] = (
    (
        "XX",
        (
            r"\bX{3,}\b|\bXX(?= (?:role|position|team|project|company"
            r"|years?|months?|weeks?|days?|people|hours?"
            r"|percent|clients?|customers?|projects)\b)|\bXX(?=%| ?\+ years)"
            r"|(?<=\b(?:at|on|in) )XX\b|(?<=\b(?:for|the) )XX\b|(?<=\bwith )XX\b|(?<=\babout )XX\b"
            r"|(?<=\bDear )XX\b"
        ),
    ),
    ("X", r"[$£€] ?X{1,3}\b|\bX{1,3}(?:[.,](?:X{2,3}|0{2,3})){1,3}\b|\b(?:X|XX)%"),
    ("N%", r"\bN%"),
    (
        "X ",
        (
            r"(?<=\b(?:is|in|of|by) )X(?= (?:years?|months?|weeks?|days?|people|hours?|times|staff)\b)"
            r"|(?<=\b(?:over|with) )X(?= (?:years?|months?|weeks?|days?|people|hours?|staff)\b)"
            r"|(?<=\bfor )X(?= (?:years?|months?|weeks?|days?)\b)"
        ),
    ),
    ("TB", r"(?<!\bis )(?<!\bare )(?<!\bstill )(?<!\bbe )(?<!\bwas )(?<!\blisted as )\bTB[ACD]\b"),
    ("YY", r"\b(?:DD|MM|dd|mm)[./-](?:MM|DD|mm|dd)[./-](?:YYYY|YY)\b"),
    ("yy", r"\b(?:dd|mm)[./-](?:mm|dd)[./-](?:yyyy|yy)\b"),
    (
        "(",
        (
            r"\((?:fill (?:in|this|out)|insert|to be (?:filled|completed|added)|check this|"
            r"add (?:name|date|detail|example|number)s?)\b[^()\r\n]{0,60}\)"
        ),
    ),
    (
        "xxx",
        (
            r"(?<=\b(?:at|on|in) )xxx+\b|(?<=\b(?:for|the) )xxx+\b|(?<=\b(?:with|Dear) )xxx+\b"
            r"|(?<=\babout )xxx+\b"
        ),
    ),
    ("Dear ", r"(?<=\bDear )X\b(?!-)|(?<=Dear )(?:\.{2,}|…+)|(?<=Dear )(?:Name|NAME|name)\b"),
    ("XYZ", r"\bXYZ\b(?! (?:axis|axes|coordinates?|plane|file|data))"),
    ("ABC Co", r"\bABC (?:Company|Corp(?:oration)?)\b"),
    ("TODO", r"\bTODO\b(?! (?:list|app|comment|item|board)s?\b)"),
    ("FIXME", r"\bFIXME\b"),
    ("??", r"(?<=\s)\?{2,}(?=[\s.,!]|$)"),
    (
        "....",
        (
            r"(?<=\b(?:on|at|in|of|to) )\.{4,}(?=[\s,]|$)|(?<=\b(?:for|the) )\.{4,}|(?<=\b(?:with"
            r"|from) )\.{4,}|(?<=\babout )\.{4,}"
        ),
    ),
    (
        "Your ",
        (
            r"\bYour (?:(?:Full |First |Last |Company )?Name|(?:Job )?Title|(?:Phone|Contact) Number"
            r"|(?:Email|E-mail|Postal) Address|Contact Information|LinkedIn Profile)\b"
        ),
    ),
    (
        "Name",
        (
            r"\b(?:Recipient|Interviewer|(?:Hiring )?Manager|Recruiter|Employer)(?:['’]s)? (?:Full |First "
            r"|Last )?Name\b"
            r"|(?<!Your )\b(?:Company|First|Last|Full) Name\b(?! ?:)"
            r"|\bName of (?:the )?(?:Company|Interviewer|Employer)\b|^Name$|\b(?:Your )?Name Here\b"
        ),
    ),
    ("name", r"^[Yy]our name$"),
    ("First Last", r"^First Last$"),
    (
        "Title",
        (
            r"\b(?:Recipient|Interviewer|(?:Hiring )?Manager|Recruiter)(?:['’]s)? Title\b"
            r"|(?<!Your )\b(?:Job|Position) Title\b(?! ?:)"
        ),
    ),
    ("INSERT", r"\bINSERT(?: [A-Z'’]{2,}){1,4}\b"),
    (
        "Insert",
        r"\bInsert (?:Your |The )?(?:Company |Job |Interviewer )?(?:Name|Title|Date|Role|Company|Topic)\b",
    ),
    (
        "insert",
        r"\binsert (?:your |the |their )?(?:company |job )?(?:name|title|date|role|topic|company) here\b",
    ),
    ("HERE", r"\b(?:[A-Z]{2,} )?(?:NAME|COMPANY|DATE|ROLE|TITLE|TOPIC|TEXT|POSITION|DETAILS?) HERE\b"),
    (" here", r"\b[Yy]our (?:name|text|company) here\b"),
    (
        "_",
        r"\b(?:FIRST|LAST|FULL|COMPANY|ROLE|JOB|HIRING|RECIPIENT|INTERVIEWER|YOUR|POSITION)_[A-Z_]{2,30}\b",
    ),
    ("Company", r"(?<=\b(?:at|in|of) )Company(?=[,.!?;]|\s*$)|(?<=\bfor )Company(?=[,.!?;]|\s*$)"),
    ("/", r"\b(?:Mr|Ms|Mrs|Dr)\.?/(?:Mr|Ms|Mrs|Dr)\b\.?(?:/(?:Mr|Ms|Mrs|Dr)\b\.?)?"),
    ("orem ipsum", r"\b[Ll]orem ipsum\b"),
)
"""What every such blank holds, and its pattern."""
_CODE = re.compile(r"`[^`\r\n]{0,200}`|https?://\S+|\b[\w.+-]{1,64}@[\w.-]{1,64}")
_NO_BLANK_TEXT = """
external ext spam extern secure caution confidential sic attached enclosed attachment emphasis laughs
"""
_NO_BLANK = frozenset(_NO_BLANK_TEXT.split())
_CODE_AFTER = re.compile(r" (?:tag|element|header|module|attribute|type|template)s?\b")


_compiled = cache(partial(re.compile, flags=re.MULTILINE))


def blanks_in(text: str, known: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield where blanks stand in a text, in no order. `known` holds keys of the company's name: no blank."""
    code = [(m.start(), m.end()) for m in _CODE.finditer(text)] if any(c in text for c in "`@:") else []
    taken = list(code)
    for kind, sign, pattern in FRAMED:
        for match in _compiled(pattern).finditer(text) if sign in text else ():
            if not _inside(match, taken) and _is_blank(text, match, kind):
                taken.append((match.start(), match.end()))
                yield match.start(), match.end()
    for sign, pattern in BARE:
        for match in _compiled(pattern).finditer(text) if sign in text else ():
            if not _inside(match, taken) and not _keys(match[0]) & known:
                taken.append((match.start(), match.end()))
                yield match.start(), match.end()


def _inside(match: re.Match[str], spans: list[tuple[int, int]]) -> bool:
    return any(start <= match.start() < end for start, end in spans)


def _keys(text: str) -> set[str]:
    return {word.key.removesuffix("'s") for word in words_of(text.replace("_", " ").replace("/", " "))}


def _is_blank(text: str, match: re.Match[str], kind: str) -> bool:
    shown = match[0]
    if kind == "blank":
        line_start = max(text.rfind("\n", 0, match.start()), text.rfind("\r", 0, match.start())) + 1
        return bool(text[line_start : match.start()].strip(" \t_"))
    keys = _keys(shown)
    asks = not keys.isdisjoint(_FIELDS | _ASKING)
    if kind == "square":
        return _is_square_blank(text, match, keys, asks=asks)
    if kind == "round":
        return _is_round_blank(keys)
    if kind == "angle":
        code = shown.endswith(".h>") or _CODE_AFTER.match(text, match.end()) is not None
        return not code and (asks or shown.startswith(("<<", "<%")))
    return kind in ("brace", "starred") or asks or not _parts(shown).isdisjoint(_FIELDS)


def _parts(shown: str) -> set[str]:
    """Return the pieces of a code word: `firstName` and `FIRST_NAME` hold `name`."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", shown.replace("_", " "))
    return {word.key for word in words_of(apart)}


def _is_square_blank(text: str, match: re.Match[str], keys: set[str], *, asks: bool) -> bool:
    """Tell whether square brackets wait for something: no link, no quotation's remark, no mail server's
    tag.
    """
    inside = match[0][1:-1]
    if text[match.end() : match.end() + 1] == "(" or not keys or not keys.isdisjoint(_NO_BLANK):
        return False
    before = text[: match.start()]
    if before.count("“") > before.count("”") or before.count('"') % 2:
        return not keys.isdisjoint(_NAMELY)
    if asks:
        return True
    shouted = len(inside) > 3 and inside.isupper() and "_" in inside
    alone = inside.isalpha() and inside.istitle() and len(inside) > 3 and before.endswith(" ")
    return shouted or alone or (len(keys) > 1 and all(char.isalpha() or char in " '’,-/" for char in inside))


def _is_round_blank(keys: set[str]) -> bool:
    """Tell whether round brackets hold nothing but what to fill in: `(company)`, `(specific topic)`."""
    if not keys <= _FIELDS | _ASKING | _SMALL or keys.isdisjoint(_NAMELY):
        return False
    return "insert" in keys or "specific" in keys or "name" in keys or ("the" not in keys and len(keys) <= 2)
