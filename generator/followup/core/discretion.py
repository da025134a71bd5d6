"""Keeps out of a letter what was typed for oneself: notes, worries, hard words, pay in a thank-you. Judges
nobody and rewords nothing: it leaves out, and tells."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Any

from followup.core.facets import Purpose
from followup.core.fields import FieldSpec
from followup.core.interview import Interview
from followup.core.phrasing.patterns import lazily
from followup.core.problems import Problem
from followup.core.template import Template

_IN_PARTS = ("reason", "date_reason", "outcome", "trouble", "moment")
"""Fields of which one part may stay where another is left out."""
_WHOLE = ("skill", "addition", "concern", "offer_question", "feedback_question")
_LISTS = ("points", "questions")
_SPEAKS_OF_PAY = frozenset({Purpose.OFFER_ACCEPT, Purpose.OFFER_TIME, Purpose.OFFER_LEVERAGE})
"""Purposes in which pay may come up."""
_SPEAK_OF_PAY = frozenset({"agency", "recruiter"})
"""Readers whose work it is to speak of pay early."""
_CUTS = lazily(
    r"(?<=[.!?;])\s+|,? (?:and|but|so|because)(?= )|, (?=(?:i|they|we|he|she|you|it)\b)", re.IGNORECASE
)
_LOOSE = lazily(r"^(?:and|but|so|because)\s+|^\W+|[\s,;]+$", re.IGNORECASE)
_YOUR_OWN = "is your own affair, and a letter is safer without it"
_HEALTH = lazily(
    r"\b(?:surgery|operation|biops(?:y|ies)|scans?|chemo\w*|diagnos\w+|miscarriage|pregnan\w+|ivf|depress\w+"
    r"|anxiety|panic attacks?|burn-?out|therap(?:y|ist)|psychiatr\w+|psycholog\w+|migraines?|tumou?r|cancer"
    r"|hospital appointment|clinic|doctor['’]?s?(?: appointment)?|rehab|medication|disability|illness|ill)\b",
    re.IGNORECASE,
)
_UNWILLING = lazily(
    r"\b(?:might|may|will|could) (?:say no|refuse|decline)|\bargued\b"
    r"|\bnot sure (?:if|whether|about)\b|\bunwilling\b"
    r"|\bdon['’]?t (?:call|ask|contact)\b|\bask (?:him|her|them) first\b|\bhaven['’]?t asked\b",
    re.IGNORECASE,
)
_COLLEAGUE = lazily(r"\A[A-Z][a-z]+ (?:never|always|keeps|can['’]?t|doesn['’]?t|won['’]?t|refuses)\b")
"""In a house where everybody knows everybody: `Dana never answers`."""
_NOBODY_CAME = lazily(
    r"\b(?:nobody|no one|none of (?:you|them)) (?:came|showed|turned|joined|answered|called|cared)\b"
    r"|\b(?:never|did not|didn['’]?t) (?:bother|even|show up|turn up)\b|\bstood me up\b|\bghosted\b",
    re.IGNORECASE,
)
_SUM = lazily(
    r"[$€£¥]\s?\d|\b\d[\d.,]*\s?(?:k|usd|eur|gbp|chf|mxn|euros?|dollars|pounds|pesos)\b", re.IGNORECASE
)
_PAY = lazily(
    r"\b(?:pay|salary|compensation|package|offer|wage|bonus|day rate)\b.{0,40}?(?:[$€£¥]\s?\d|\b\d+\s?k\b)"
    r"|\b(?:salary|compensation|pay) (?:range|band|expectations?|package|requirements?)\b"
    r"|(?:[$€£¥]\s?|\b)\d[\d.,]*\s?k? (?:base|ote|basic|a year|p\.?a\b|per (?:year|annum|hour))"
    r"|^\W*(?:my |the |about (?:my |the )?)?(?:salary|pay|compensation|stock options)\W*$"
    r"|\bhow much (?:(?:they|you) pay|i (?:would|will|could) (?:earn|get|make))\b",
    re.IGNORECASE,
)


_A_MESSAGE = "is a message of its own"
_HARD = "has a hard word in it, which the reader would remember"
_PERSONS = (
    r"rude|unprofessional|incompetent|lazy|arrogant|idiots?|stupid|disrespectful|disgraceful|pathetic|creepy"
    r"|toxic|liars?|condescending|patroni[sz]ing|slacks? off|can['’]?t be bothered|waste of (?:my )?time"
    r"|(?:he|she|who) hates?|i hate|fed up|sick of"
)
_HEAT = lazily(
    r"\b(?:gutted|furious|heartbroken|devastated|humiliat\w+|insult\w*|disgust\w+|shocking|ridiculous|awful"
    r"|horrible|terrible|unacceptable|shambles|second best|bitter|jealous|stabbed|useless|hopeless"
    r"|angry|upset|unfair|crushed|ashamed)\b",
    re.IGNORECASE,
)
"""Words of feeling, which a reason or an outcome can do without; about the work they may stand."""


@cache
def _kinds() -> Mapping[str, re.Pattern[str]]:
    """Return why a text is left out, and what such texts look like."""
    mine = (
        r"(?:my|our) (?:current |present |own )?"
        r"(?:team|boss|manager|employer|company|colleagues?|office|supervisor)"
    )
    no = r"(?:do(?:es)?n['’]?t|do(?:es)? not|didn['’]?t|did not|never|must not|mustn['’]?t|can['’]?t|cannot)"
    say = r"(?:mention|say|tell|bring up|talk about|ask about|write about|put in|reveal)"
    patterns = {
        "reads like a note to yourself": (
            rf"\A\W*(?:please |nb:? )?{no} {say}\b"
            r"|\A\W*(?:note to self|remember to|remind me|not asking for)\b"
            r"|\b(?-i:[A-Z])\w+ was (?:ill|sick|absent|away|on sick leave)\b|, not there\W*\Z"
            r"|\bnot (?:yet )?public(?: yet)?\b|\b(?:this|that|it) (?:is|was) (?:still |strictly )?"
            r"confidential\b"
            r"|\b(?:my|our) [^.]{0,60}\bconfidential\b|\b(?:still|strictly) confidential\b"
            r"|\bkeep (?:it|this|that) (?:quiet|secret|to myself)\b"
            r"|\bbetween (?:us|you and me)\W*\Z"
            rf"|\b{mine} {no} (?:even )?know\b"
            r"|\b(?:this is|was|it['’]s|told me) (?:\w+ )?(?:off the record|in confidence)\b"
        ),
        "says nothing yet": (
            r"\A\W*(?:nothing(?: (?:special|much|really|in particular|else|to report))?"
            r"|none|nope|n/?a|not much"
            r"|(?:we )?didn['’]?t (?:really )?(?:talk|discuss|say)(?: about)? (?:much|anything|a lot))\W*\Z"
            r"|\A\W*(?:idk|dunno|i don['’]?t know|no idea"
            r"|(?:i forgot|can['’]?t remember) (?:what|which|the rest))\b"
            r"|\A\W*gg\b"
            r"|\A\W*(?:asdf\w*|qwert\w*|test(?: test)*|xx+|blah(?: blah)*"
            r"|lorem ipsum.*|foo|foobar|todo|tba)\W*\Z"
            r"|\A[\W_]*\Z"
        ),
        _YOUR_OWN: (
            r"\bmy rent\b|\b(?:behind|late) (?:on|with) (?:my |our )?rent\b|\bi(?: am|['’]?m) desperate\b"
            r"|\bi (?:really )?need (?:this|the (?:job|money|work))\b|\bi can(?:['’]?t|not) afford\b"
            r"|\bpay (?:my|our) (?:bills|rent|mortgage)\b"
        ),
        "is an order to a program and no part of the conversation": (
            r"\b(?:ignore|disregard|forget|override) (?:all |any |every )?(?:of )?(?:the |your |my )?"
            r"(?:previous|prior|above|earlier|preceding|other|former) "
            r"(?:instructions?|prompts?|rules?|text|messages?)"
            r"|\b(?:reveal|print|show|repeat) (?:me )?(?:your|the) (?:system )?(?:prompt|instructions)\b"
            r"|\A\W*(?:system|assistant|developer)\s*:|\byou are now\b|\bas an ai\b"
        ),
        _A_MESSAGE: (
            r"^\s*(?:subject|from|to|cc|sent|date):\s|^\s*dear [^\n]{1,60},\s*$|^\s*>"
            r"|^on [^\n]{5,80} wrote:"
        ),
        _HARD: rf"\b(?:{_PERSONS})\b",
    }
    return {why: re.compile(one, re.IGNORECASE | re.MULTILINE) for why, one in patterns.items()}


def why_not(text: str, *, pay: bool = True) -> str:
    """Return why a text is better left out of a letter, in words for the candidate; "" where it may stand."""
    for why, kind in _kinds().items():
        if kind.search(text) and (why != _A_MESSAGE or "\n" in text.strip()):
            return why
    return "" if pay or not _PAY().search(text) else "speaks of pay, which this letter does better without"


def discreet(
    interview: Interview, template: Template, specs: Mapping[str, FieldSpec]
) -> tuple[Interview, tuple[Problem, ...]]:
    """Return an interview without what a letter is better without, and a note for each part that went."""
    pay = template.purpose in _SPEAKS_OF_PAY or not _SPEAK_OF_PAY.isdisjoint(template.facets["recipient"])
    used = {*template.needs, *template.optional}
    notes: list[Problem] = []
    changes: dict[str, Any] = {}
    for name in _LISTS:
        changes[name] = tuple(_kept(name, name, getattr(interview, name), pay, used, notes))
    if interview.stage == "internal":
        changes["points"] = tuple(_of_no_colleague(changes["points"], used, notes))
    changes["references"] = tuple(_willing(interview.references, used, notes))
    people = tuple(
        replace(
            person,
            points=tuple(_kept(f"recipients.{at}.points", "points", person.points, pay, used, notes)),
        )
        for at, person in enumerate(interview.recipients)
    )
    for name in (*_WHOLE, *_IN_PARTS):
        typed = getattr(interview, name)
        left = _clean(typed, name, pay=pay) if typed else typed
        if left != typed:
            why = _why(typed, name, pay=pay)
            part = " in part" if left else ""
            changes[name] = left
            if name in used:
                notes.append(_note(name, f"“{specs[name].label}” {why}, and is left out{part}"))
    return replace(interview, recipients=people, **changes), tuple(notes)


def _kept(
    where: str, name: str, texts: tuple[str, ...], pay: bool, used: set[str],
    notes: list[Problem],
) -> Iterator[str]:  # fmt: skip
    """Yield the entries of a list that may stand in a letter."""
    for at, text in enumerate(texts):
        why = why_not(text, pay=pay)
        if not why:
            yield text
        elif name in used:
            notes.append(_note(f"{where}.{at}", f"“{_opening(text)}” {why}, and is left out"))


def _of_no_colleague(points: tuple[str, ...], used: set[str], notes: list[Problem]) -> Iterator[str]:
    """Yield the points that say nothing against somebody in the same house."""
    for text in points:
        if not _COLLEAGUE().search(text):
            yield text
        elif "points" in used:
            notes.append(_note("points", f"“{_opening(text)}” speaks of a colleague, and is left out"))


def _willing(typed: tuple[str, ...], used: set[str], notes: list[Problem]) -> Iterator[str]:
    """Yield the references of whom nothing speaks against calling them."""
    for at, text in enumerate(typed):
        if not _UNWILLING().search(text):
            yield text
        elif "references" in used:
            why = "may not agree to be called, and is left out: ask first"
            notes.append(_note(f"references.{at}", f"“{_opening(text)}” {why}"))


def _clean(text: str, name: str, *, pay: bool) -> str:
    """Return the longest stretch of a text that may stand; all of it where nothing speaks against it."""
    if not _why(text, name, pay=pay):
        return text
    if name not in _IN_PARTS:
        return ""
    ends = [0, *(cut.end() for cut in _CUTS().finditer(text)), len(text)]
    runs: list[str] = [""]
    for start, end in pairwise(ends):
        part = text[start:end]
        runs = [*runs, ""] if _why(part, name, pay=pay) else [*runs[:-1], runs[-1] + part]
    longest = max(runs, key=len)
    bare = re.sub(r"(?:,? (?:and|but|so|because))\s*$", "", longest)
    bare = _LOOSE().sub("", bare)
    return bare if len(bare.split()) > 2 else ""


def _why(text: str, name: str, *, pay: bool) -> str:
    why = why_not(text, pay=pay)
    if why or name not in _IN_PARTS or name == "moment":
        return why
    if _HEAT().search(text):
        return _HARD
    if name == "trouble" and _NOBODY_CAME().search(text):
        return "reproaches the reader"
    if name == "reason" and (_HEALTH().search(text) or _SUM().search(text)):
        return _YOUR_OWN
    return why


def _opening(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else f"{line[:39].rsplit(None, 1)[0]}…"


def _note(where: str, what: str) -> Problem:
    return Problem(
        code="left-out", where=where, what=what, how_to_fix="write it in by hand if they are to read it"
    )
