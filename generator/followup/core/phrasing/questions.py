"""Questions: the one that they asked the candidate, and the one that the candidate asks."""

import re
from functools import cache

from followup.core.phrasing.cleaning.pieces import on_one_line, pieces
from followup.core.phrasing.cleaning.tidying import bare_of_marks, tidy
from followup.core.phrasing.english.capitals import capital, lower_first
from followup.core.phrasing.english.closing import quoted, quoted_question, whole_question
from followup.core.phrasing.english.words import AUXILIARY, INDIRECT, SUBJECTS, words
from followup.core.phrasing.marks import mark
from followup.core.phrasing.reading.fragments import is_question
from followup.core.phrasing.sides import from_their_side
from followup.core.phrasing.topics import topic, topics

_TO_EXPLAIN = "explain define compare summarise summarize name list sketch outline".split()
_US = frozenset({"you", "your", "yourself", "me", "us"})
"""Words of the one who asked: behind `asked me to` they would change sides."""
_MAY_BE = frozenset(
    "possible allowed included available required ok okay needed expected provided covered paid".split()
)


@cache
def _asked_me() -> re.Pattern[str]:
    return re.compile(
        r"^(?:(?:they|he|she|you|we|(?:i )?was|(?-i:[A-Z])[a-z]+(?: (?-i:[A-Z])[a-z]+)?) )?"
        r"(?:asked(?: me| us)?|wanted to know|wondered|were wondering|was wondering):? (?:about )?"
        r"(?:(?:a |the )?questions? (?:about|on|regarding) )?(?!(?:me |us )?(?:for|to)\b)"
        r"|^(?:a )?questions? (?:about|on|regarding) ",
        re.IGNORECASE,
    )


@cache
def _could_not() -> re.Pattern[str]:
    failed = (
        r"(?:couldn['’]?t|could not|didn['’]?t|did not|failed to|struggled to|was not able to"
        r"|wasn['’]?t able to|had trouble|had difficulty) "
        r"(?:really |fully |properly |quite )?"
        r"(?:explain|answer|describe|say|remember|define|recall|know|name|list|give|think of|explaining"
        r"|answering|describing|remembering)"
        r" (?:the question )?(?:about |on )?"
    )
    lost = (
        r"(?:blanked on|blanked out on|froze on|stumbled (?:over|on)|struggled with|got stuck (?:on|with)"
        r"|messed up|mixed up|forgot(?: about)?|was unsure (?:about|of)|was not sure (?:about|of)"
        r"|(?:am |'m |was )?not sure (?:about|of)|unsure (?:about|of)|had no (?:good )?answer (?:to|for)"
        r"|gave a weak answer (?:to|on|about)) (?:the question )?(?:about |of |on )?"
    )
    return re.compile(rf"^(?:i ?(?:also )?)?(?:{failed}|{lost})", re.IGNORECASE)


@cache
def _and_failed() -> re.Pattern[str]:
    return re.compile(
        r",? (?:and|but) i (?:just |totally |completely )?(?:blanked|froze|panicked|failed|struggled|said idk"
        r"|had no (?:idea|answer)|didn['’]?t (?:really )?know|couldn['’]?t (?:answer|say|explain|remember)"
        r"|messed (?:it )?up|got it wrong|did not know)\b[^.]*$",
        re.IGNORECASE,
    )


@cache
def _imperative() -> re.Pattern[str]:
    return re.compile(
        r"^(?:please )?"
        r"(?:(?:tell|walk|talk|give|show|convince|sell) (?:me|us)\b|(?:describe|explain|imagine)\b)",
        re.IGNORECASE,
    )


@cache
def _tell_me() -> re.Pattern[str]:
    return re.compile(
        r"^(?:(?:please )?(?:tell|explain to) me|(?:(?:could|can|would) you )?please (?=tell me)"
        r"|please (?:clarify|explain|confirm|describe)"
        r"|(?:i(?:'d|’d| would)? )?(?:(?:still|also|really) )?"
        r"(?:want|wanted|like|liked|love|would like|would love|meant|forgot|hoped|wish)"
        r" to (?:know|ask|understand|hear|learn|find out|clarify)"
        r"|(?:i )?(?:(?:didn['’]?t|did not|never) )?(?:get|got|had) (?:a |the )?(?:chance |time )?to ask"
        r"|(?:i )?(?:did not|didn['’]?t|never) ask"
        r"|(?:(?:i am|i'm|i was|just) )?(?:wondering|curious|not sure|unsure)"
        r"|(?:to )?(?:asking|ask))(?: (?:you|them))?(?: (?:a bit |a little )?more)?(?: (?:about|abt))? ",
        re.IGNORECASE,
    )


def matter(fragment: str) -> str:
    """Return an open question as it can stand after `on`: `how I would test it`, without who asked."""
    text = _uninverted(_without_asker(fragment))
    bare = re.sub(r"^asked (?:me |us )?(?:for )?(?=\S)", "", bare_of_marks(text), flags=re.IGNORECASE)
    text = bare if bare != bare_of_marks(text) else text
    explain = r"^(?:please )?(?:explain|describe|define|compare|discuss) (?=\S)"
    named = re.sub(explain, "", bare, flags=re.IGNORECASE)
    if named != bare and words(named) and not _US & set(words(bare)):
        return topic(named)
    return quoted(capital(bare)) if _imperative().match(bare) else topic(text)


def asked(fragment: str) -> str:
    """Return what can stand behind `You`: `asked about the plan`, `asked what the plan is`, `asked: “What is
    the plan?”`."""
    text = _uninverted(_without_asker(fragment))
    bare = bare_of_marks(text)
    if is_question(text):
        return f"asked: {quoted_question(bare)}"
    said = words(bare)
    if said and said[0] in _TO_EXPLAIN and len(said) > 1 and not _US & set(said):
        return f"asked me to {mark(bare[0].lower() + bare[1:])}"
    if _imperative().match(bare):
        return f"asked: {quoted(capital(bare))}"
    wanted = re.match(r"(?:(?:they|you|he|she|we) )?asked (?:me )?((?:for|to) .+)", bare, re.IGNORECASE)
    if wanted:
        gives_me = "me " if wanted[1].lower().startswith("to ") else ""
        return f"asked {gives_me}{mark(wanted[1])}"
    if said and said[0] in INDIRECT and len(said) > 2:
        return f"asked {mark(lower_first(bare))}"
    return f"asked about {topic(text)}"


def ask(fragment: str) -> str:
    """Return a whole question: `Could you tell me how …?`, `Could you tell me more about …?`, or the one that
    was typed."""
    parts = pieces(fragment)
    if len(parts) > 1:
        plain = [part for part in parts if not _asks_whole(part)]
        if len(plain) == len(parts):
            return f"Could you tell me more about {topics(parts)}?"
        return " ".join(_ask(part) for part in parts)
    return _ask(parts[0])


def _asks_whole(text: str) -> bool:
    said = words(_tell_me().sub("", text) or text)
    return is_question(text) or not said or said[0] in INDIRECT or said[0] == "any"


def _ask(text: str) -> str:
    text = _tell_me().sub("", re.sub(r"^(?:and|also|so|but) (?=\S)", "", text)) or text
    bare = bare_of_marks(text)
    said = words(bare)
    if is_question(text):
        return whole_question(from_their_side(bare))
    if said[:1] == ["any"] and len(said) > 2:
        return whole_question(bare)
    whole = bool(said) and (said[-1] in _MAY_BE or not AUXILIARY.isdisjoint(said) or said[0] in SUBJECTS)
    if text.endswith(("?", "？")) and len(said) > 1 and said[0] not in INDIRECT and whole:
        return whole_question(bare)
    if said and said[0] in INDIRECT and len(said) > 2:
        return f"Could you tell me {mark(from_their_side(lower_first(bare)))}?"
    return f"Could you tell me more about {topic(text)}?"


def _without_asker(fragment: str) -> str:
    """Return a tidied fragment without `they asked me` or `I could not explain`."""
    text = tidy(on_one_line(fragment))
    text = _asked_me().sub("", text) or text
    text = _could_not().sub("", text) or text
    return _and_failed().sub("", text) or text


def _uninverted(text: str) -> str:
    """Turn `where do I see myself` into `where I see myself`; behind `You asked` it would ask the reader."""
    bare = bare_of_marks(text)
    whether = re.match(r"(do|can|could|would|will|should|am) I\b(?=.)(.*)", bare, re.IGNORECASE)
    if whether:
        verb = "" if whether[1].lower() == "do" else f" {whether[1].lower()}"
        return f"if I{verb}{whether[2]}"
    match = re.match(
        r"((?:how|why|what|where|when|which)\b(?: \w+){0,2}?) (do|would|can|could|should|will|am) I\b(.*)",
        bare,
        re.IGNORECASE,
    )
    if match is None:
        return text
    verb = "" if match[2].lower() == "do" else f" {match[2].lower()}"
    return f"{match[1]} I{verb}{match[3]}"
