"""Turns sides round where that is sure: `their roadmap` is the reader's, `our pipeline` is nobody's for
certain. Leaves every other pronoun as it was typed."""

import re

from followup.core.phrasing.english.verbs import is_base, is_past
from followup.core.phrasing.english.words import CONJUNCTIONS, OPENS_CLAUSE, words, words_in
from followup.core.phrasing.patterns import lazily
from followup.core.phrasing.reading.fragments import is_question

_PEOPLE = frozenset(
    "patients customers clients students users children pupils families people staff employees nurses "
    "teachers parents residents members tenants suppliers partners visitors guests candidates applicants "
    "interns apprentices drivers engineers developers managers colleagues teams companies competitors".split()
)
"""Whom `they` and `their` may speak of instead of the employer."""
_SHARED = frozenset(
    "shared mutual common joint both two conversation conversations discussion talk chat interview "
    "meeting call love passion interest interests time friend friends alma university school hometown "
    "next last first second kids children families parents studies degree thesis backgrounds favourite "
    "favorite old".split()
)
"""What `our` may say of the candidate and the reader together."""
_LINKS = OPENS_CLAUSE | CONJUNCTIONS | {"of", "from", "for", "with"}
"""Words that lead back to something else that `they` may mean: `the reels before they are played`."""
_NEXT_WORD = lazily(r"\W{1,3}([^\W_]+)")
_TOGETHER = frozenset("both same together each shared mutual alike".split())


def from_their_side(text: str) -> str:
    """Turn the reader's side round for the reader: `their roadmap`, `how they handle …`, `the tools they
    use`."""
    return _their_side(without_our(text))


def _their_side(text: str) -> str:
    if re.match(r"their\b", text, re.IGNORECASE):
        ours = not _PEOPLE.isdisjoint(words(text))
        text = re.sub(r"^their\b", "your", text, flags=re.IGNORECASE)
        return text if ours else re.sub(r"\band their\b", "and your", text)
    text = re.sub(r"^they(?='|’|\b)", "you", text, flags=re.IGNORECASE)
    text = re.sub(
        r"^((?:how|why|what|where|when|whether|that|if) )they\b( \w+)? their\b", r"\1you\2 your", text
    )
    text = re.sub(r"^(how|why|what|where|when|whether|that|if) they\b", r"\1 you", text)
    text = re.sub(r"^(how|why|what|where|when|whether|that|if|which) their\b", r"\1 your", text)
    asks = re.match(
        r"(?:(?:how|why|what|where|when|which|who)\b(?: \w+)?? )?\w+ (they|their)\b", text, re.IGNORECASE
    )
    if asks and is_question(text):
        turned = "you" if asks[1].lower() == "they" else "your"
        return text[: asks.start(1)] + turned + text[asks.end(1) :]
    return _tools_you_use(text)


def _tools_you_use(text: str) -> str:
    """Turn `the tools they use` and `which tools they use` round, unless somebody else is named there."""
    found = words_in(text)
    for at, word in enumerate(found[1:6], 1):
        if word.key in ("they", "they're", "they've"):
            before = [one.key for one in found[:at]]
            sure = _PEOPLE.isdisjoint(before) and not word.gap.strip() and at + 1 < len(found)
            sure = (
                sure and _LINKS.isdisjoint(before[1:]) and not any(key.endswith("s") for key in before[:-1])
            )
            if sure and not any(is_base(key) or is_past(key) for key in before[1:]):
                return text[: word.start] + "you" + text[word.start + 4 :]
        if word.gap.strip():
            break
    return text


def without_our(text: str) -> str:
    """Return a text in which `our` became `the`: notes copy `our` from the one who spoke as well as from the
    one who writes, and `the data pipeline` is true of both.

    What the two share stays: `our mutual friend`, `our conversation`.
    """
    said = words(text)
    if "our" not in said or not _TOGETHER.isdisjoint(said) or {"my", "i"} & set(said):
        return text

    def neutral(match: re.Match[str]) -> str:
        behind = _NEXT_WORD().match(text, match.end())
        if behind and behind[1].lower() in _SHARED:
            return match[0]
        return "The" if match[0][0].isupper() else "the"

    return re.sub(r"(?<![^\s(])our(?=\s)", neutral, text, flags=re.IGNORECASE)


def is_of_one_team(text: str) -> bool:
    """Tell whether a statement says `we` of one team, so that nobody can know whose: `we use Kafka`.

    `we both grew up in Leeds` and `we use Kafka at my job` say whose.
    """
    said = words(text)
    if not said or said[0] not in ("we", "we're", "we've", "we'll"):
        return False
    shared = not _TOGETHER.isdisjoint(said) or "my" in said or "i" in said
    return not shared and not (said[0] == "we" and len(said) > 1 and is_past(said[1]))


def from_outside(text: str) -> str:
    """Turn what was said to the employer round for a reader outside: `your roadmap`, `how you handle …`."""
    text = without_our(text)
    text = re.sub(r"^your\b", "their", text, flags=re.IGNORECASE)
    text = re.sub(r"^you(?=\b(?! (?:and|all)\b))", "they", text, flags=re.IGNORECASE)
    return re.sub(
        r"^(how|why|what|where|when|whether|that|if|which) you(r?)\b",
        lambda match: f"{match[1]} {'their' if match[2] else 'they'}",
        text,
    )
