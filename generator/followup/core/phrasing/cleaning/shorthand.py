"""Writes out what people shorten in notes: `w/`, `abt`, `yrs`, `dont`, `->`. Touches no quotation, code or
address, and no word that could be a name."""

import re
from collections.abc import Callable
from functools import cache

WRITTEN_OUT = {
    "w/o": "without", "w/": "with", "b/c": "because", "bc": "because", "abt": "about", "btwn": "between",
    "u": "you", "ur": "your", "pls": "please", "plz": "please", "thx": "thanks", "ppl": "people",
    "yrs": "years", "yr": "year", "wks": "weeks", "wk": "week", "mths": "months", "mth": "month",
    "hrs": "hours", "mgmt": "management", "dept": "department", "govt": "government", "til": "until",
    "thru": "through", "xmas": "Christmas", "wanna": "want to", "gonna": "going to",
    # apostrophes that were left out
    "exp": "experience",
    "whats": "what's", "wheres": "where's", "hows": "how's", "whos": "who's", "thats": "that's",
    "theres": "there's", "im": "I'm", "ive": "I've", "dont": "don't", "doesnt": "doesn't", "didnt": "didn't",
    "isnt": "isn't", "arent": "aren't", "wasnt": "wasn't", "werent": "weren't", "havent": "haven't",
    "hasnt": "hasn't", "hadnt": "hadn't", "couldnt": "couldn't", "wouldnt": "wouldn't",
    "shouldnt": "shouldn't", "cant": "can't", "theyre": "they're", "theyve": "they've", "youre": "you're",
    "youve": "you've", "weve": "we've", "hes": "he's", "shes": "she's",
}  # fmt: skip
"""What is written out in the candidate's own words, in small letters."""
_MOST_AROUND_ARROW = 6
_SO = frozenset("no not so then because thus".split())
_DAYS = "mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?"
_MONTHS = "january|february|april|june|july|september|october|november|december"


@cache
def _kept() -> re.Pattern[str]:
    """What is never touched: quotations, code, addresses, tags and braces."""
    return re.compile(
        r"“[^“”]*”|\"[^\"]*\"|«[^«»]*»|`[^`]*`|\{\{[^{}]*\}\}|\{%[^{}]*%\}|<[^<>\s][^<>]*>"
        r"|(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w.-]+"
    )


@cache
def _short() -> re.Pattern[str]:
    plain = "|".join(key for key in WRITTEN_OUT if "/" not in key and key not in ("im", "exp"))
    return re.compile(
        r"(?<![\w/&.…'’-])(?:(w/o(?!\w)|b/c(?!\w)|w/)"
        rf"|(?:im(?-i:(?= [a-z]))|exp(?=\.? (?:with|in|of|as)\b)|{plain})"
        r"(?![\w/&'’-]|\.\w)(?:\.(?= [a-z]))?)",
        re.IGNORECASE,
    )


@cache
def _signs() -> tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]:
    return (
        # `Sarah & Tom` and `safety & quality`, never `Marks & Spencer`, `R&D` or `C & A`
        (re.compile(r"(?<=[a-z]) & (?=[^\W\d_])|(?<=[^\W\d_]) & (?=[a-z])"), _and_unless_names),
        (re.compile(r"(?<=\w\w) \+ (?=[^\W\d_]{2})(?!\w*_)"), _and_unless_sum),
        (re.compile(r"(?<=[\w)”\"]) ?(?:→|⇒|➔|➡|(?<= )(?:-+>|=+>)(?= )) ?(?=[\w“\"(£$€#])"), _to_unless_so),
        (re.compile(r"(?<=\w) @ (?=\w)"), " at "),
        (re.compile(r"(?<!\S)#(?=[^\W\d_])"), ""),
        (re.compile(r"(?<![\w-])(?:" + _DAYS + r")(?![\w-])"), lambda match: match[0].capitalize()),
        (re.compile(r"(?<![\w-])(?:" + _MONTHS + r")(?![\w-])"), lambda match: match[0].capitalize()),
        (re.compile(r"(?<![\w-])(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?= \d{1,2}\b)"), _capital),
        (
            re.compile(r"(?<![\w-])(in|since|until|by|last|next|from|of|to) (march|may|august)(?![\w-])"),
            lambda match: f"{match[1]} {match[2].capitalize()}",
        ),
    )


def _capital(match: re.Match[str]) -> str:
    return match[0].capitalize()


def _to_unless_so(match: re.Match[str]) -> str:
    """Return `to` for an arrow from one thing to another; an arrow that means `so` stays."""
    left, right = match.string[: match.start()].split(), match.string[match.end() :].split()
    alike = any(_is_marked(word) for word in left[-2:]) and any(_is_marked(word) for word in right[:2])
    short = len(left) + len(right) <= _MOST_AROUND_ARROW and right[0].lower() not in _SO
    return " to " if alike or short else match[0]


def _is_marked(word: str) -> bool:
    return word[0].isdigit() or word[0].isupper()


def _and_unless_sum(match: re.Match[str]) -> str:
    """Return `and` for a plus sign between words, and the sign in a formula."""
    left = match.string[: match.start()].split()[-1]
    return match[0] if "=" in match.string or "_" in left else " and "


def _and_unless_names(match: re.Match[str]) -> str:
    left = match.string[: match.start()].split()[-1]
    return " & " if left[0].isupper() and match.string[match.end()].isupper() else " and "


def outside_quotes(text: str, change: Callable[[str], str]) -> str:
    """Return a text in which everything but quotations, code and addresses was changed."""
    out: list[str] = []
    end = 0
    for match in _kept().finditer(text):
        out += [change(text[end : match.start()]), match[0]]
        end = match.end()
    return "".join([*out, change(text[end:])])


def written_out(text: str) -> str:
    """Return a text without shorthand: `with` for `w/`, `don't` for `dont`, `to` for an arrow, `Monday` for
    `monday`."""
    return outside_quotes(text, _written_out)


def _written_out(text: str) -> str:
    text = _short().sub(_long_form, text)
    for pattern, long_form in _signs():
        text = pattern.sub(long_form, text)
    return text


def _long_form(match: re.Match[str]) -> str:
    typed = match[0]
    if typed.isupper():
        return typed
    long_form = WRITTEN_OUT[typed.lower().rstrip(".")]
    if match[1] and not match.string[match.end() :].startswith(" "):
        long_form += " "
    return long_form[0].upper() + long_form[1:] if typed[0].isupper() else long_form
