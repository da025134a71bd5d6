"""A fragment as it stands behind `about`, and several of them as one list. What does not fit is quoted."""

import re
from collections.abc import Sequence

from followup.core.phrasing.cleaning.pieces import pieces
from followup.core.phrasing.cleaning.tidying import bare_of_marks
from followup.core.phrasing.deeds import as_doing
from followup.core.phrasing.english.capitals import lower_first
from followup.core.phrasing.english.closing import quoted, quoted_question
from followup.core.phrasing.english.foreign import is_foreign
from followup.core.phrasing.english.listings import listing
from followup.core.phrasing.english.nouns import the, the_subject
from followup.core.phrasing.english.words import INDIRECT, words
from followup.core.phrasing.marks import mark
from followup.core.phrasing.patterns import lazily
from followup.core.phrasing.reading.fragments import is_question, read
from followup.core.phrasing.reading.frames import sayings, unframed
from followup.core.phrasing.reading.kinds import Kind
from followup.core.phrasing.sides import from_outside, from_their_side, is_of_one_team

_FACT = "the fact that "
_POINT = "the point "
_QUESTION = "the question "
_BARE_IT = lazily(r"(?:it|this|that)(?:'s| is| was) (?:\w+ )?\w+", re.IGNORECASE)
_QUOTED = lazily(r"\W*“")
"""A quotation whose opening words stand before the one in front of it."""
_SEEMS = lazily(r"(?:it (?:seems|looks|sounds)|apparently)\b", re.IGNORECASE)
_RESUMED = lazily(
    r"((?!(?:how|why|what|when|where|which|who|if|whether|that)\b)[^,()]{3,60}?),? "
    r"((?:you|they|we|he|she) \w+(?: \w+)?(?: (?:for|of|with|on|about|in))? (?:it|them))",
    re.IGNORECASE,
)
"""`the licence, they pay for it`: a thing and a short statement about it."""
_APART = lazily(
    r"((?!(?:\w+ )?(?:how|why|what|when|where|which|who|if|whether|that)\b)(?=[^\W\d])"
    r"(?:[^,()]|,(?=\d)){2,60}), "
    r"((?=[^,]*\d)(?:(?!\b(?:and|or)\b)[^,()]){2,50}"
    r"|(?:once|twice|only|mostly|mainly|also|maybe|about|every|each|per|with|without|until|from|no|not|very) "
    r"(?:(?!\b(?:and|or)\b)[^,()]){2,50})",
    re.IGNORECASE,
)
"""`the test, 4 days`: a thing and what is said of it, behind one comma."""
_AND_THEN = lazily(r",? and (?=(?:i|we|you|they|he|she) [a-z]+)", re.IGNORECASE)
"""`the roster and she drew it`: a thing, and what somebody did."""
_ANSWERED = lazily(r"\? [^\W\d_]")
"""`tests? none`: a question with its answer."""
_THANKS = lazily(r"(?:many |big )?(?:thanks|thank you|thx|cheers)\b", re.IGNORECASE)
_NUMBERED = lazily(
    r"^(?:one|two|three|first|second|third|firstly|secondly|another|also|topic|point): (?=\S)", re.IGNORECASE
)
"""`one: the migration`: the place in a list, before what stands there."""
_OPENS = INDIRECT | {"that", "when", "because", "while", "which", "as"}
_DETAIL = lazily(r"([^:()–—]{2,60}?)(?:: | [-–—] | ?— ?)([^:()–—]+)")


def topic(fragment: str, *, reader_outside: bool = False) -> str:
    """Return a fragment as it can stand after `about`: a noun phrase, an indirect question, `cutting costs`,
    `the fact that …`; else quoted in a plain frame.

    For a reader who was not there, such as a referrer, the employer stays `they`.
    """
    return topics([fragment], reader_outside=reader_outside)


def _topic(text: str, *, reader_outside: bool) -> str:
    bare, said = unframed(text)
    if not bare:
        return quoted(text)
    if _ANSWERED().search(bare) or _THANKS().match(bare):
        return f"{_POINT}{quoted(bare)}"
    bare = _NUMBERED().sub("", bare)
    if is_question(bare if bare != bare_of_marks(text) else text):
        return f"{_QUESTION}{quoted_question(bare)}"
    joined = None if said or len(sayings(bare)) > 1 else _AND_THEN().search(bare)
    if (
        joined
        and read(bare[: joined.start()]) is Kind.NAMING
        and _OPENS.isdisjoint(words(bare[: joined.start()]))
    ):
        thing, told = bare[: joined.start()], bare[joined.end() :]
        return f"{_topic(thing, reader_outside=reader_outside)} and {_told(told)}"
    turned = from_outside if reader_outside else from_their_side
    first, *more = sayings(turned(lower_first(re.sub(r"^you guys\b", "you", bare, flags=re.IGNORECASE))))
    out = _told(first) if said else fitted(re.sub(r"^if(?= )", "whether", first))
    return out + "".join(f" and {_told(one)}" for one in more if one)


def _told(statement: str) -> str:
    """Return what somebody said: as a fact, or as a quotation where it was typed as one."""
    if re.fullmatch(r"“[^“”]+”|\"[^\"]+\"", statement):
        return f"{_POINT}{quoted(statement[1:-1])}"
    return f"{_FACT}{the_subject(statement)}{mark(statement)}"


def fitted(bare: str) -> str:
    """Return a fragment that asks nothing directly, by what it is."""
    kind = read(bare)
    if kind is Kind.STATEMENT:
        vague = _BARE_IT().fullmatch(bare) or _SEEMS().match(bare) or is_of_one_team(bare)
        vague = vague or is_foreign(bare)
        return f"{_POINT}{quoted(bare)}" if vague else f"{_FACT}{the_subject(bare)}{mark(bare)}"
    if kind is Kind.DEED:
        done = as_doing(bare)
        return f"{done[0]}{mark(done[1])}" if done else f"{_POINT}{quoted(bare)}"
    if kind in (Kind.UNFIT, Kind.UNSURE) or (kind is Kind.NAMING and is_foreign(bare)):
        return f"{_POINT}{quoted(bare)}"
    return f"{the(bare)}{mark(with_detail(bare))}"


def with_detail(bare: str) -> str:
    """Return `on-call (1 week in 6)` for `on-call: 1 week in 6`, whose colon would break the sentence.

    So too for `on-call, 1 week in 6`, whose comma would look like that of a list.
    """
    found = _DETAIL().fullmatch(bare) or _RESUMED().fullmatch(bare) or _APART().fullmatch(bare)
    if found is None or "http" in bare or not words(found[1]) or not words(found[2]):
        return bare
    return f"{found[1].rstrip()} ({found[2].strip()})"


def topics(fragments: Sequence[str], *, reader_outside: bool = False) -> str:
    """Return fragments as one list behind `about`; one with several lines or sentences becomes several
    topics."""
    said: list[str] = []
    for fragment in fragments:
        said += [_topic(piece, reader_outside=reader_outside) for piece in pieces(fragment)]
    said = list(dict.fromkeys(said))
    for at in range(len(said) - 1, 0, -1):
        for opening, again in ((_FACT, "that "), (_QUESTION, ""), (_POINT, "")):
            if said[at].startswith(opening) and said[at - 1].startswith(opening):
                said[at] = again + said[at].removeprefix(opening)
    for at in range(len(said) - 1):
        for opening, several in ((_QUESTION, "the questions "), (_POINT, "the points ")):
            if said[at].startswith(opening) and _QUOTED().match(said[at + 1]):
                said[at] = several + said[at].removeprefix(opening)
    return listing(said)
