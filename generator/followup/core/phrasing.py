"""Fits what people typed into sentences, and marks it as theirs. Asserts nothing: what cannot be fitted
safely is quoted.

The candidate's words travel through rendering between two noncharacters, so that every filter and every
template keeps
track of them; `unmark` takes them out at the end and says where they stood.
"""

import re
from collections.abc import Sequence

OWN_START, OWN_END, HARD_BREAK, PARAGRAPH = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"

_BULLET = re.compile(r"^(?:[-*•–—>]+\s+|\(?\d{1,2}[.)]\s+)")
_LABEL = re.compile(r"^(?:q|question|topic|re|note|point|discussed|talked about|about)\s*:\s*", re.IGNORECASE)
_FRAME = re.compile(
    r"^(?:(?:i|we|they|he|she|you)(?:'ve|'d| have| had)?\s+(?:also\s+|both\s+|briefly\s+|really\s+)*)?"
    r"(?:talked|spoke|chatted|discussed|mentioned|went over|asked(?: me)? about|covered|touched on"
    r"|(?:really )?(?:loved|liked|enjoyed))\b"
    r"(?:\s+(?:about|over|through|on|hearing about|talking about|discussing))?\s+",
    re.IGNORECASE,
)
_DISCUSSION = re.compile(
    r"^(?:the |our |a )?(?:discussion|conversation|chat|talk)\s+(?:about|on|of|around|regarding)\s+",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"^(?:about|regarding|on the topic of)\s+", re.IGNORECASE)
_CLOSERS = re.compile(r"[\s.!?…;,:]+$")
_PICTURES = "[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f\u200d\\s]*"
_EDGES = re.compile(rf"^{_PICTURES}|{_PICTURES}$")
_QUOTED = {'"': '"', "“": "”", "'": "'", "‘": "’", "«": "»"}
_WH = frozenset("how why what where when who which whether".split())
_AUXILIARY = frozenset(
    "is are was were do does did can could will would should has have had may might must isn't aren't "
    "don't doesn't didn't can't won't what's who's where's how's when's".split()
)
_SUBJECTS = frozenset(
    "i we you they he she it i'm i've i'd we're we've they're you're it's he's she's there".split()
)
_DETERMINERS = frozenset("the a an your our their my his her its this that these those".split())
_FINITE = frozenset(
    "is are was were am be has have had do does did can could will would should may might must made makes "
    "make stayed stays showed shows told tells said says gave gives took takes brought brings built ran "
    "runs run worked works led leads need needs want wants felt feels thought think thinks left got get "
    "gets went goes know knows knew saw see sees meant means kept keeps keep wrote taught grew came spent "
    "found ship ships use uses cut cuts".split()
)
_DOING = frozenset(
    "cut grow grew reduce reduced built build ran run led lead made make shipped ship moved move fixed "
    "fix used use wants want need needs needed said says told asked keep kept wrote write handled handle "
    "improved improve saved save increased increase doubled halved launched launch migrated migrate "
    "started start stopped stop learned learn".split()
)
_LOWER_FIRST = frozenset(
    "the a an your our their my his her its this that these those how why what where when who which "
    "whether some any each every both all more most new next one two three four five six as at by for "
    "from in of on to with without and or but if we they he she it you there roadmap culture onboarding "
    "hiring budget growth training feedback tooling pricing strategy leadership mentoring teamwork data "
    "code security quality safety research design sales support work remote hybrid team customer "
    "customers user users product products project projects process processes plans plan future career "
    "team's".split()
)
_COMMON_ENDINGS = ("tion", "sion", "ment", "ness", "ance", "ence", "ship", "ility", "ivity", "ology")
_COMMON_ING = frozenset(
    "moving building cutting growing hiring scaling testing planning working making using keeping "
    "handling sharing reducing improving writing running leading training coaching mentoring pricing "
    "reporting launching migrating managing learning onboarding documenting monitoring forecasting "
    "budgeting scheduling balancing getting giving setting".split()
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


def tidy(fragment: str) -> str:
    """Return a fragment on one line without bullets, pictures at its ends, wrapping quotes and labels such as
    `Q:`."""
    text = " ".join(fragment.split())
    text = _EDGES.sub("", text) or text
    text = _BULLET.sub("", text)
    text = _LABEL.sub("", text)
    if len(text) > 2 and _QUOTED.get(text[0]) == text[-1] and not {text[0], text[-1]} & set(text[1:-1]):
        text = text[1:-1].strip()
    return text


def is_question(text: str) -> bool:
    """Tell whether a tidied fragment asks directly, as `What's the plan?` does and `what the plan is` does
    not."""
    words = _words(text)
    if not words:
        return False
    if words[0] in _WH or words[0] in ("what's", "who's", "how's", "where's", "when's"):
        inverted = words[0] not in _WH or (len(words) > 1 and words[1] in _AUXILIARY and words[0] != "who")
        direct = len(words) > 1 and words[1] not in _SUBJECTS | _DETERMINERS
        return inverted or (direct and text.rstrip().endswith("?"))
    return words[0] in _AUXILIARY and text.rstrip().endswith("?")


def topic(fragment: str) -> str:
    """Return a fragment as it can stand after `about`: a noun phrase or an indirect question, else quoted in
    a plain frame."""
    text = tidy(fragment)
    if is_question(text):
        return f"the question “{mark(_capital(_CLOSERS.sub('', text)))}?”"
    bare = _CLOSERS.sub("", text)
    for frame in (_FRAME, _DISCUSSION, _ABOUT):
        shorter = frame.sub("", bare)
        bare = shorter if shorter.strip() else bare
    bare = _from_their_side(lower_first(bare))
    words = _words(bare)
    if words and (words[0] in _SUBJECTS or (words[0] in _DOING and len(words) > 1)):
        return f"the point “{mark(bare)}”"
    return mark(bare)


def asked(fragment: str) -> str:
    """Return what can stand behind `You`: `asked about the plan`, `asked what the plan is`, `asked: “What is
    the plan?”`."""
    text = tidy(fragment)
    if is_question(text):
        return f"asked: “{mark(_capital(_CLOSERS.sub('', text)))}?”"
    bare = _CLOSERS.sub("", text)
    words = _words(bare)
    if words and words[0] in _WH and len(words) > 2:
        return f"asked {mark(lower_first(bare))}"
    return f"asked about {topic(fragment)}"


def ask(fragment: str) -> str:
    """Return a whole question: `Could you tell me how …?`, `Could you tell me more about …?`, or the one that
    was typed."""
    text = tidy(fragment)
    bare = _CLOSERS.sub("", text)
    if is_question(text) or (text.endswith("?") and len(_words(text)) > 2 and _words(text)[0] not in _WH):
        return f"{mark(_capital(bare))}?"
    words = _words(bare)
    if words and words[0] in _WH and len(words) > 2:
        return f"Could you tell me {mark(_from_their_side(lower_first(bare)))}?"
    return f"Could you tell me more about {topic(fragment)}?"


def sentence(fragment: str, *, frame: str = "We also spoke about", subject: str = "") -> str:
    """Return whole sentences as typed, with a capital and a closing mark; a mere phrase is put behind
    `frame`.

    A text that opens with a verb gets `I` where it says what the candidate liked, or `subject` where one is
    given.
    """
    text = _shouting(tidy(fragment))
    first = _words(text)[:1]
    who = "I" if first and first[0] in ("loved", "liked", "enjoyed", "appreciated") else subject
    if who and first and (who != subject or first[0] in _DOING):
        return f"{who} {mark(_closed(lower_first(text[0].lower() + text[1:])))}"
    if _is_phrase(text):
        return f"{frame} {topic(fragment)}."
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


def lower_first(text: str) -> str:
    """Return text with a small first letter where the first word is surely a common one; names keep their
    capital."""
    first = re.match(r"[^\W\d_]+(?:['’][^\W\d_]+)?", text)
    if first is None:
        return text
    word = first[0]
    low = word.lower().replace("’", "'")
    plain = word[:1].isupper() and word[1:] == word[1:].lower()
    if plain and (
        low in _LOWER_FIRST or low in _COMMON_ING or (low.endswith(_COMMON_ENDINGS) and len(low) > 6)
    ):
        return word[0].lower() + text[1:]
    return text


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


def _words(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in re.findall(r"[^\W_]+(?:['’][^\W_]+)*", text)]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:] if text[:1].islower() and not re.match(r"[a-z]+[A-Z]", text) else text


def _closed(text: str) -> str:
    return text if re.search(r"[.!?…][\"'”’)\]]*$", text) else re.sub(r"[\s,;:–—-]+$", "", text) + "."


def _shouting(text: str) -> str:
    """Turn `!!`, `?!` and `....` into one mark; a single one stays as it was typed."""
    return re.sub(
        r"([!?.])[!?.]+", lambda run: "…" if set(run[0]) == {"."} else ("?" if "?" in run[0] else "."), text
    )


def _is_phrase(text: str) -> bool:
    """Tell whether a text is a mere phrase: short, one sentence, and with no finite verb that could carry
    it."""
    words = _words(text)
    if re.search(r"[.!?;]\s", text) or len(words) > 14 or not words:
        return False
    if words[0] in _SUBJECTS or words[0] in ("thank", "thanks"):
        return False
    clause = words[0] in _WH or words[0] == "that"
    return clause or not any(
        word in _FINITE or (word.endswith("ed") and len(word) > 4) or "'" in word[:-2] for word in words
    )


def _from_their_side(text: str) -> str:
    """Turn the reader's side round where it is surely theirs: `their roadmap`, `how they handle …`."""
    text = re.sub(r"^their\b", "your", text)
    return re.sub(r"^(how|why|what|where|when|whether|that) they\b", r"\1 you", text)
