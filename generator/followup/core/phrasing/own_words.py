"""Whether words that a draft marks as the candidate's own are what was typed. Trusts no mark: it looks the
words up in what was typed.

A marked stretch matches where its words stand in one of the typed texts, one after the other, in their order,
apart from these adaptations and no others:

- capitals, punctuation, quotation marks, line breaks and characters that nobody sees;
- shorthand written out, and apostrophes put in (`shorthand.WRITTEN_OUT`);
- the reader's side: `they` as `you`, `their` as `your`, and back for a reader outside; `our` as `the`;
- the form of a verb: `built` and `build` as `building`;
- the reader's name as `your` and `you`: `Priya's scheme` as `your scheme`, `Priya said` as `you said`;
- at the start, `she said her …` as `you said your …`, `her plan` as `your plan` or `the plan`;
- a word that stands twice, as in `the the`, once;
- `if` as `whether`;
- `where do I` as `where I`, `would I` as `I would`, `do I know` as `if I know`, `you guys` as `you`;
- an `and` that a list needs, an `at` for @, and the numbers and bullets of a list's items.

Words at either end may be missing: what people say about the talking is taken off, and long texts are
shortened.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from followup.core.phrasing.cleaning.shorthand import written_out
from followup.core.phrasing.cleaning.tidying import TWICE, UNSEEN
from followup.core.phrasing.english.verbs import gerund, of_you
from followup.core.phrasing.patterns import lazily

_SIDES = {"they": "you", "their": "your", "our": "the", "if": "whether"}
_LEFT_OUT = frozenset({"and", "at", "guys"})
_SWAPPED = frozenset("do would can could should will am".split())
_ITEM = lazily(r"^\s*(?:[-*•–—>·‣]+|\(?\d{1,2}[.)])\s+", re.MULTILINE)
_MOST_OWNERS = 3
_OWNER = lazily(r"(?<![^\W\d_])(?:[^\W\d_]+\.? ){0,3}[^\W\d_]+(?:['’]s|(?<=s)['’])(?= )")
_OF_READER = lazily(
    r"^(?:((?:she|he)\b)|((?:her|his) )|(?:(?:ok|okay|so|and|then),? )*(?:[^\W\d_][\w.'’-]* ){1,3}?"
    r"(?=[a-z']+(?:ed|t|d|w|e|id|ke|ve|s) ))",
    re.IGNORECASE,
)
_PART = lazily(r"[^\W_]+")


def is_own(span: str, typed: Iterable[str]) -> bool:
    """Tell whether a marked stretch is what was typed, apart from the adaptations that are named above."""
    wanted = _keys(span)
    texts = list(typed)
    if not wanted:
        signs = _signs(span)
        return bool(span.strip()) and any(signs in _signs(text) for text in texts)
    forms = [_keys(form) for text in texts for form in _forms(text)]
    return any(_holds(given, wanted) for keys in forms for given in _variants(keys))


def _forms(text: str) -> list[str]:
    """Return a typed text as it is, without the marks of its items, and with `your` for each name that owns
    something."""
    forms = [text, _ITEM().sub("", text), *_to_reader(text)]
    for owner in reversed(list(islice(_OWNER().finditer(text), _MOST_OWNERS))):
        starts = [owner.start() + word.start() for word in re.finditer(r"\S+", owner[0])]
        forms += [
            f"{form[:start]}your{form[owner.end() :]}"
            for form in list(forms)
            if form[: owner.end()] == text[: owner.end()]
            for start in starts
        ]
    return forms


_HERS = re.compile(r"\bher\b", re.IGNORECASE)
_HIS = re.compile(r"\bhis\b", re.IGNORECASE)


def _to_reader(text: str) -> Iterator[str]:
    """Yield what a text may become in a letter to the person of whom it speaks."""
    found = _OF_READER().match(text)
    if found and found[1]:
        whose = _HERS if found[1].lower() == "she" else _HIS
        yield "you" + whose.sub("your", text[found.end() :])
    elif found and found[2]:
        yield from (whose + text[found.end() :] for whose in ("your ", "the "))
    elif found:
        yield "you " + text[found.end() :]


def _keys(text: str) -> list[str]:
    """Return what the words of a text are compared by."""
    low = _plain(text).lower()
    same = re.sub(r"[^\W_]+", lambda word: _SIDES.get(word[0], word[0]), low)
    joined = re.sub(r"(?<=\w)['’](?=\w)", "", same)
    return [_stem(word) for word in _PART().findall(joined) if word not in _LEFT_OUT]


def _plain(text: str) -> str:
    """Return a text on one line, without characters that nobody sees and with its shorthand written out."""
    line = re.sub(r"[()\"“”]", " ", UNSEEN().sub("", text))
    line = re.sub(r"[→⇒➔➡]|[-=]+>", " to ", line)
    line = re.sub(r"(?<!\w)w/(?!o\b)", "with ", line)
    return written_out(TWICE().sub("", " ".join(line.split())))


def _signs(text: str) -> str:
    """Return pictures and other signs that are neither words nor punctuation."""
    return "".join(char for char in text if unicodedata.category(char).startswith("S"))


def _stem(word: str) -> str:
    """Return a word without the ending of its form, so that `build`, `built` and `building` are one."""
    you = of_you(word) or word
    form = gerund(you) or you
    for ending in ("ing", "ed", "e"):
        if form.endswith(ending) and len(form) - len(ending) > 1:
            form = form.removesuffix(ending)
            break
    return form[:-1] if len(form) > 2 and form[-1] == form[-2] else form


def _variants(keys: list[str]) -> Iterator[list[str]]:
    """Yield typed words as they are, and with each `would I` as `I would`."""
    yield keys
    swapped = {_stem(word): word for word in _SWAPPED}
    for at, (left, right) in enumerate(pairwise(keys)):
        if left in swapped and right == "i":
            turned = [*keys[:at], "i", *([] if left == "do" else [left]), *keys[at + 2 :]]
            yield turned if at else [_stem("whether"), *turned]


def _holds(given: list[str], wanted: list[str]) -> bool:
    return any(given[at : at + len(wanted)] == wanted for at in range(len(given) - len(wanted) + 1))
