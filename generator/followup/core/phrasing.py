"""Fits what people typed into sentences, and marks it as theirs. Asserts nothing: what cannot be fitted
safely is quoted.

The candidate's words travel through rendering between two noncharacters, so that every filter and every
template keeps track of them; `unmark` takes them out at the end and says where they stood.
"""

import re
from collections.abc import Sequence

from followup.core.fragments import (
    CLOSERS,
    INDIRECT,
    SUBJECTS,
    WH,
    as_doing,
    from_outside,
    from_their_side,
    is_question,
    is_statement,
    joined_sayings,
    lower_first,
    tidy,
    unframed,
    words,
)
from followup.core.verbs import PARTICIPLES, is_deed

OWN_START, OWN_END, HARD_BREAK, PARAGRAPH = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"

_FACT = "the fact that "
_SPLIT = re.compile(r"(?<=[\w'’]{3})\.\s+(?=\S)|\s*;\s+")
_ABBREVIATION = re.compile(r"\b(?:approx|dept|prof|incl|excl|etc|mrs|inc|ltd)\.\s", re.IGNORECASE)
_ASKED_ME = re.compile(
    r"^(?:(?:they|he|she|you|we|[A-Z][a-z]+(?: [A-Z][a-z]+)?) )?"
    r"(?:asked(?: me| us)?|wanted to know|wondered|were wondering|was wondering)\s+(?:about\s+)?(?!for\b)",
)
_COULD_NOT = re.compile(
    r"^i\s+(?:couldn['’]?t|could not|didn['’]?t|did not|failed to|struggled to|was not able to)\s+"
    r"(?:really\s+|fully\s+|properly\s+)?(?:explain|answer|describe|say|remember|define)\s+"
    r"(?:the question\s+)?(?:about\s+|on\s+)?",
    re.IGNORECASE,
)
_IMPERATIVE = re.compile(
    r"^(?:please\s+)?(?:tell|walk|talk|give|show|describe|explain|convince)\s+(?:me|us)\b", re.IGNORECASE
)
_TELL_ME = re.compile(
    r"^(?:(?:please\s+)?tell me"
    r"|(?:i(?:'d|’d| would)?\s+)?(?:want|wanted|like|liked|would like|meant|forgot)"
    r"\s+to\s+(?:know|ask|understand|hear|learn|find out)"
    r"|i\s+(?:(?:didn['’]?t|did not|never)\s+)?(?:get|got|had)\s+(?:a |the )?(?:chance |time )?to\s+ask"
    r"|(?:asking|ask))(?:\s+(?:you|them))?(?:\s+more)?(?:\s+(?:about|abt))?\s+",
    re.IGNORECASE,
)
_SEND_IT = re.compile(
    r"^(?:(?:i|we)(?:['’]ve)?\s+)?(?:(?:promised|offered|agreed|said I would|was asked|need|have)\s+)?"
    r"(?:to\s+)?"
    r"(?:send|share|forward|e-?mail|provide|pass on)\s+(?:you |them |him |her )?",
    re.IGNORECASE,
)
_ASKED_FOR = re.compile(r"^(?:(?:they|you|he|she)\s+)?asked\s+(?:me\s+)?for\s+", re.IGNORECASE)
_BECAUSE = re.compile(r"^(?:because of|due to|because|since)\s+", re.IGNORECASE)
_ABLE = frozenset(
    "fluent certified licensed skilled familiar comfortable proficient qualified available trained "
    "experienced able ready good great strong excellent confident".split()
)
_IS_A = frozenset(
    "player learner worker listener leader communicator speaker nurse teacher engineer "
    "developer driver".split()
)
_NEEDS_SUBJECT = frozenset("wants needs said says told asked will would should could might must".split())
_MAY_BE = frozenset("possible allowed included available required ok okay".split())
_I_DID = frozenset(
    "loved liked enjoyed appreciated saw met felt laughed learned learnt noticed admired was".split()
)
_FINITE = frozenset(
    "is are was were am be has have had do does did can could will would should may might must made makes "
    "make stayed stays showed shows told tells said says gave gives took takes brought brings built ran "
    "runs run worked works led leads need needs want wants felt feels thought think thinks left got get "
    "gets went goes know knows knew saw see sees meant means kept keeps keep wrote taught grew came spent "
    "found ship ships use uses cut cuts".split()
)


def mark(text: str) -> str:
    """Mark text as the candidate's own words; nothing is marked twice, and no mark is empty."""
    bare = text.replace(OWN_START, "").replace(OWN_END, "")
    return f"{OWN_START}{bare}{OWN_END}" if bare else ""


def unmark(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return text without marks, and the half-open spans, in code points, that stood between them."""
    out: list[str] = []
    spans: list[tuple[int, int]] = []
    length, start = 0, None
    for piece in re.split(f"([{OWN_START}{OWN_END}])", text):
        if piece == OWN_START:
            start = length
        elif piece == OWN_END:
            if start is not None and length > start:
                spans.append((start, length))
            start = None
        else:
            out.append(piece)
            length += len(piece)
    return "".join(out), tuple(spans)


def one_stop(text: str) -> str:
    """Return a marked text in which a full stop that a sentence adds never follows a closing mark."""
    text = re.sub(rf"(?<![.\s])\.({OWN_END}?)\.(?=[\s{HARD_BREAK}{PARAGRAPH}]|$)", r".\1", text)
    return re.sub(rf"([.?!؟]{OWN_END}?”)\.(?=[\s{HARD_BREAK}{PARAGRAPH}]|$)", r"\1", text)


def topic(fragment: str, *, reader_outside: bool = False) -> str:
    """Return a fragment as it can stand after `about`: a noun phrase, an indirect question, `cutting costs`,
    `the fact that …`; else quoted in a plain frame.

    For a reader who was not there, such as a referrer, the employer stays `they`.
    """
    text = tidy(fragment)
    bare, said = unframed(text)
    if is_question(bare if bare != CLOSERS.sub("", text) else text):
        return f"the question “{_question(bare)}”"
    turned = from_outside if reader_outside else from_their_side
    bare = joined_sayings(turned(lower_first(bare)))
    bare = re.sub(r"^if(?= )", "whether", bare)
    if said or is_statement(bare):
        return f"{_FACT}{mark(bare)}"
    bare = as_doing(bare)
    if " " in bare and bare.split()[0] in _NEEDS_SUBJECT:
        return f"the point “{mark(bare)}”"
    return mark(bare)


def topics(fragments: Sequence[str], *, reader_outside: bool = False) -> str:
    """Return fragments as one list behind `about`; one with several sentences becomes several topics."""
    pieces: list[str] = []
    for fragment in fragments:
        parts = [fragment] if _ABBREVIATION.search(fragment) else _SPLIT.split(" ".join(fragment.split()))
        pieces += [part for part in parts if words(part) or len(parts) == 1]
    said = [topic(piece, reader_outside=reader_outside) for piece in pieces]
    for at in range(len(said) - 1, 0, -1):
        if said[at].startswith(_FACT) and said[at - 1].startswith(_FACT):
            said[at] = said[at].removeprefix("the fact ")
    return listing(said)


def matter(fragment: str) -> str:
    """Return an open question as it can stand after `on`: `how I would test it`, without who asked."""
    text = _without_asker(fragment)
    bare = CLOSERS.sub("", text)
    return f"“{mark(_capital(bare))}”" if _IMPERATIVE.match(bare) else topic(text)


def asked(fragment: str) -> str:
    """Return what can stand behind `You`: `asked about the plan`, `asked what the plan is`, `asked: “What is
    the plan?”`."""
    text = _uninverted(_without_asker(fragment))
    if is_question(text):
        return f"asked: “{_question(CLOSERS.sub('', text))}”"
    bare = CLOSERS.sub("", text)
    if _IMPERATIVE.match(bare):
        return f"asked: “{mark(_capital(bare))}”"
    said = words(bare)
    if said and said[0] in INDIRECT and len(said) > 2:
        return f"asked {mark(lower_first(bare))}"
    return f"asked about {topic(text)}"


def ask(fragment: str) -> str:
    """Return a whole question: `Could you tell me how …?`, `Could you tell me more about …?`, or the one that
    was typed."""
    text = tidy(fragment)
    text = _TELL_ME.sub("", text) or text
    bare = CLOSERS.sub("", text)
    said = words(bare)
    if is_question(text):
        return _question(from_their_side(bare))
    if said[:1] == ["any"] and len(said) > 2:
        return _question(bare)
    whole = bool(said) and (said[-1] in _MAY_BE or not _FINITE.isdisjoint(said))
    if text.endswith(("?", "？")) and len(said) > 2 and said[0] not in INDIRECT and whole:
        return _question(bare)
    if said and said[0] in INDIRECT and len(said) > 2:
        return f"Could you tell me {mark(from_their_side(lower_first(bare)))}?"
    return f"Could you tell me more about {topic(text)}?"


def thing(fragment: str) -> str:
    """Return what is to be sent, as it can stand behind `send you`: `the write-up`, `my portfolio`."""
    bare = CLOSERS.sub("", tidy(fragment))
    for frame in (_SEND_IT, _ASKED_FOR):
        bare = frame.sub("", bare) or bare
    return mark(from_their_side(lower_first(bare)))


def sentence(fragment: str, *, frame: str = "What stood out was", subject: str = "") -> str:
    """Return whole sentences as typed, with a capital and a closing mark; a mere phrase is put behind
    `frame`.

    A text that opens with a verb gets `I` where it says what the candidate liked, or `subject` where one is
    given.
    """
    text = _shouting(tidy(fragment))
    shorter = _BECAUSE.sub("", text) if frame == "The reason is" else text
    text = shorter or text
    said = words(text)
    who = "I" if said and said[0] in _I_DID else subject
    if who and said and (who != subject or is_deed(said)):
        return f"{who} {mark(_closed(lower_first(text[0].lower() + text[1:])))}"
    if (
        subject
        and said
        and said[0] in _ABLE
        and (len(said) == 1 or said[1] in ("in", "with", "at", "as", "to", "for"))
    ):
        return f"{subject} am {mark(_closed(text[0].lower() + text[1:]))}"
    if subject and said and said[-1] in _IS_A and len(said) < 5:
        bare = CLOSERS.sub("", text)
        bare = re.sub(r"^(?:an?|i am an?) ", "", text[0].lower() + bare[1:], flags=re.IGNORECASE)
        return f"{subject} am {article(bare)} {mark(bare)}."
    if _is_phrase(text):
        if frame == "I bring" and re.fullmatch(r"[a-z]{2,}ing", said[0]) and len(said) > 1:
            frame, text = "My experience includes", text[0].lower() + text[1:]
        if said[-1] == "reasons":
            return f"This is for {mark(lower_first(CLOSERS.sub('', text)))}."
        return f"{frame} {topic(text)}."
    return mark(_closed(_capital(text)))


def after_colon(fragment: str) -> str:
    """Return text as it stands behind a colon, with a closing mark."""
    return mark(_closed(lower_first(_shouting(tidy(fragment)))))


def listing(items: Sequence[str]) -> str:
    """Join with commas and `and`; a comma goes before `and` where an item holds one or an `and` itself."""
    items = [item for item in items if item]
    if len(items) < 2:
        return "".join(items)
    heavy = any(", " in item or " and " in item for item in items[:-1])
    return ", ".join(items[:-1]) + (", and " if heavy or len(items) > 2 else " and ") + items[-1]


def article(text: str) -> str:
    """Return `a` or `an`, by the sound of the first word."""
    first = re.match(r"[\W_]*([^\W_]+)", text)
    word = first[1] if first else ""
    if len(word) > 1 and word.isupper() and (len(word) <= 3 or not re.search("[AEIOU]", word)):
        return "an" if word[0] in "AEFHILMNORSX" else "a"
    low = word.lower()
    if re.match(r"(?:eu|uni(?!n|m)|us[aeu]|one\b|once|ubi|ut[ei]|ux\b)", low):
        return "a"
    if re.match(r"(?:hour|honest|heir|honou?r)", low) or low in ("8", "11", "18", "80"):
        return "an"
    return "an" if low[:1] in ("a", "e", "i", "o", "u") else "a"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:] if text[:1].islower() and not re.match(r"[a-z]+[A-Z]", text) else text


def _closed(text: str) -> str:
    return text if re.search(r"[.!?…][\"'”’)\]]*$", text) else re.sub(r"[\s,;:–—-]+$", "", text) + "."


def _shouting(text: str) -> str:
    """Turn `!!`, `?!` and `....` into one mark; a single one stays as it was typed."""
    return re.sub(
        r"([!?.])[!?.]+", lambda run: "…" if set(run[0]) == {"."} else ("?" if "?" in run[0] else "."), text
    )


def _without_asker(fragment: str) -> str:
    """Return a tidied fragment without `they asked me` or `I could not explain`."""
    text = tidy(fragment)
    text = _ASKED_ME.sub("", text) or text
    return _COULD_NOT.sub("", text) or text


def _question(text: str) -> str:
    """Return a question with a capital, marked, with the question mark of its script."""
    return f"{mark(_capital(text))}{'؟' if re.search('[\u0600-\u06ff]', text) else '?'}"


def _uninverted(text: str) -> str:
    """Turn `where do I see myself` into `where I see myself`; behind `You asked` it would ask the reader."""
    bare = CLOSERS.sub("", text)
    match = re.match(
        r"((?:how|why|what|where|when|which)\b(?: \w+){0,2}?) (do|would|can|could|should|will|am) I\b(.*)",
        bare,
        re.IGNORECASE,
    )
    if match is None:
        return text
    verb = "" if match[2].lower() == "do" else f" {match[2].lower()}"
    return f"{match[1]} I{verb}{match[3]}"


def _is_phrase(text: str) -> bool:
    """Tell whether a text is a mere phrase: short, one sentence, and with no finite verb that could carry
    it."""
    said = words(text)
    if re.search(r"[.!?;]\s", text) or len(said) > 14 or not said:
        return False
    if said[0] in SUBJECTS or said[0] in ("thank", "thanks"):
        return False
    if said[0] in WH or said[0] == "that":
        main = re.search(r", (?:i|we|you|they|he|she|it|the|my|your|that)\b", text, re.IGNORECASE)
        return main is None
    return not any(
        word in _FINITE
        or (word.endswith("ed") and len(word) > 4 and not (at == 0 and word in PARTICIPLES))
        or "'" in word[:-2]
        for at, word in enumerate(said)
    )
