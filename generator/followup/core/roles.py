"""Whether a text names the job, in whatever form, and where it names another one. Judges nothing.

People shorten titles (`your analyst opening`), so that the main word is enough; levels such as Senior
never count.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from followup.core.courtesy import job_title
from followup.core.matchers import Word, without_possessive, word_key, words_of

_CUT = re.compile(r"\s+[-–—]\s+|[(,|/]|\s+at\s+|\s+\d+$")
_LEVEL_TEXT = (
    "i ii iii iv v senior junior sr jr lead principal staff mid level entry graduate trainee of the and "
    "associate "
    "apprentice deputy interim"
)
_LEVELS = frozenset(_LEVEL_TEXT.split())
_ENDINGS = ("ist", "st", "er", "or", "ing", "ant", "ian", "s", "e")
_SHORTEST = 4
_NOUNS = frozenset("role position job opening vacancy opportunity post interview".split())
"""What stands behind a title."""
_HEAD_TEXT = """
accountant actuary administrator adviser advisor agent aide analyst apprentice architect archivist
assistant associate
attendant attorney auditor baker barista bartender biologist bookbinder bookkeeper bricklayer broker
builder butcher
buyer captain carer caretaker carpenter cashier chef chemist cleaner clerk coach conductor consultant
controller cook
coordinator copywriter counsel counsellor counselor courier curator dentist designer developer director
dispatcher
doctor driver economist editor educator electrician engineer estimator executive farmer florist foreman
gardener
geologist guard guide hairdresser host hygienist inspector instructor intern interpreter investigator
janitor joiner
journalist lawyer leader lecturer librarian machinist manager mason mechanic mediator merchandiser midwife
modeller
musician nanny nurse nutritionist officer operator optician painter paralegal paramedic partner pharmacist
photographer physicist physician physiotherapist pilot planner plumber porter producer professor programmer
proofreader
psychologist publicist radiographer ranger realtor receptionist recruiter registrar representative
researcher roofer
scientist secretary server setter shepherd solicitor specialist statistician steward stylist superintendent
supervisor
surgeon surveyor tailor teacher technician technologist teller tester therapist trader trainer translator
treasurer
tutor underwriter vet waiter waitress warden welder worker writer zookeeper
"""
_HEADS = frozenset(_HEAD_TEXT.split())
_FIELD_TEXT = """
data business financial finance systems marketing sales product project program programme software account
accounts
operations hr research security quality customer communications content network process risk policy
hardware mechanical
electrical civil chemical structural primary secondary maths english history science store site shift
office events
media brand procurement legal tax payroll cloud web mobile frontend backend ux care dental laboratory
warehouse
"""
_FIELDS = frozenset(_FIELD_TEXT.split())
_ALIKE: tuple[frozenset[str], ...] = (
    frozenset({"engineer", "developer", "programmer"}),
    frozenset({"teacher", "lecturer", "instructor", "tutor", "educator", "professor"}),
    frozenset({"manager", "leader", "supervisor", "director", "foreman", "superintendent"}),
    frozenset({"lawyer", "attorney", "solicitor", "associate", "counsel"}),
    frozenset({"doctor", "physician", "surgeon"}),
    frozenset({"chef", "cook"}),
    frozenset({"assistant", "aide", "associate", "worker", "carer"}),
    frozenset({"technician", "technologist", "specialist", "engineer", "mechanic"}),
    frozenset({"adviser", "advisor", "consultant", "representative", "agent", "associate", "executive"}),
)
_LEADING_TEXT = """
about for in regarding discuss discussing discussed concerning of to on into fill filling pursue pursuing
accept
accepting as re
"""
_LEADING = frozenset(_LEADING_TEXT.split())
_STOP_TEXT = """
a an my and thank thanks you great nice meeting speaking talking following follow up interview conversation
"""
_STOPS = frozenset(_STOP_TEXT.split())
_OURS = frozenset({"the", "your", "this"})
_NOT_OURS_TEXT = (
    "my previous former last current old earlier other another similar their his her like new internal"
)
_NOT_OURS = frozenset(_NOT_OURS_TEXT.split())
_ONCE = frozenset("as was were been became worked met known trained by".split())
"""What stands before a title that somebody had before, or has."""
_SHORTEST_SAME = 3
"""Letters that a word and its short form share: `Lab`, `Laboratory`."""
_COMING = frozenset(
    "join joining start starting work working contribute contributing begin serve serving".split()
)
_MOST_WORDS = 5
_LOWER = frozenset("junior jr trainee apprentice graduate entry".split())
_HIGHER = frozenset("senior sr lead principal head chief".split())
_KIND_TEXT = """
payable receivable payroll benefits inbound outbound internal external domestic international day night
front back regional national junior senior adult paediatric pediatric children's primary secondary wholesale
retail residential commercial
"""
_KINDS = frozenset(_KIND_TEXT.split())
"""Words that part one job from another of the same name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherTitle:
    """Another job's title in the place of this one's."""

    start: int
    end: int
    article: bool
    """Whether `a` or `an` stands before it, which another title may not fit."""
    sure: bool = True
    """Whether its place says that the job at hand is meant, and its words that it is another one."""


# ---------------------------------------------------------------- the job itself


def names_role(text: str, role: str, company: str) -> bool:
    """Tell whether a text names the role: in full, by its main word in any form, by its initials, or by
    one of its
    words before `role`, as in `the data role`."""
    title = job_title(role, company)
    keys = _without([word.key for word in words_of(text)], [word.key for word in words_of(company)])
    counted = _counted(title)
    if not counted or word_key(title) in word_key(text):
        return True
    whole = [word.key for word in words_of(_CUT.split(title)[0] or title)]
    initials = "".join(key[0] for key in whole)
    if len(initials) > 1 and initials in keys:
        return True
    heads = _heads(counted, whole)
    roots = tuple(_root(head) for head in heads)
    if any(without_possessive(key).startswith(roots) or _shortens(key, heads) for key in keys):
        return True
    return any(key in counted and following in _NOUNS for key, following in pairwise(keys))


def spells_role(text: str, role: str, company: str) -> bool:
    """Tell whether a text has a word of the title as it stands there, and not only one of its family:
    `repair` alone names no Repairer."""
    keys = {without_possessive(word.key) for word in words_of(text)}
    counted = _counted(job_title(role, company))
    stems = {key.removesuffix("s") for key in keys}
    own = {word.key for word in words_of(role)} - {word.key for word in words_of(company)}
    return not _NOUNS.isdisjoint(keys) or any(key in keys or key in stems for key in (*counted, *own))


def _shortens(key: str, heads: set[str]) -> bool:
    """Tell whether a word is the beginning of the main one, as people shorten it: `nail tech`, `sales
    exec`.
    """
    return len(key) >= _SHORTEST and any(head.startswith(key) for head in heads)


def _counted(title: str) -> list[str]:
    """Return the words of a title without levels; all of them where nothing is left."""
    keys = [word.key for word in words_of(_CUT.split(title)[0] or title)]
    return [key for key in keys if key not in _LEVELS] or keys


def _heads(counted: Sequence[str], whole: Sequence[str]) -> set[str]:
    return {counted[-1], counted[0]} if "of" in whole or "in" in whole else {counted[-1]}


def _without(keys: list[str], hidden: list[str]) -> list[str]:
    """Return the words of a text with every run of the hidden words taken out: a company's name names no
    role.
    """
    if not hidden:
        return keys
    kept: list[str] = []
    position = 0
    while position < len(keys):
        if [without_possessive(key) for key in keys[position : position + len(hidden)]] == hidden:
            position += len(hidden)
        else:
            kept.append(keys[position])
            position += 1
    return kept


def _root(head: str) -> str:
    for ending in _ENDINGS:
        if head.endswith(ending) and len(head) - len(ending) >= _SHORTEST:
            return head.removesuffix(ending)
    return head


# ---------------------------------------------------------------- another job


def other_titles(text: str, role: str, company: str, *, subject: bool = False) -> Iterator[OtherTitle]:
    """Yield where a text calls this job by another title: `the Data Scientist role`, for a Data Analyst.

    In a subject line any title in capitals counts.
    """
    words = words_of(text)
    typed = {word.key for word in words_of(role)}
    counted = _counted(job_title(role, company))
    if not counted:
        return
    last = -1
    told: set[int] = set()
    for first, end, article in _titles(text, words, subject=subject):
        title = words[first:end]
        if first > last and _differs(text, title, counted, typed):
            last = end - 1
            told.add(title[-1].end)
            yield OtherTitle(start=title[0].start, end=title[-1].end, article=article)
    if not subject:
        yield from (one for one in _namesakes(text, words, counted, typed) if one.end not in told)


def _namesakes(
    text: str, words: Sequence[Word], counted: Sequence[str], typed: set[str]
) -> Iterator[OtherTitle]:
    """Yield titles in capitals that end as the typed one and differ from it by a word or by the level.

    `Cytology Technician`, for a Histology Technician: wherever they stand, unless they are the candidate's
    own past or somebody else's.
    """
    for position, word in enumerate(words):
        if word.key != counted[-1] or not text[word.start].isupper():
            continue
        first = _first(text, words, position, subject=True)
        while first > 1 and words[first - 1].key in ("and", "of") and text[words[first - 2].start].isupper():
            first -= 2
        title = words[first : position + 1]
        before = {w.key for w in words[max(0, first - 4) : first]}
        behind = words[position + 1].key if position + 1 < len(words) else ""
        if len(title) < 2 or behind in ("at", "with") or not (_NOT_OURS | _ONCE).isdisjoint(before):
            continue
        if _other_level({w.key for w in title}, typed) or _one_word_off([w.key for w in title], counted):
            yield OtherTitle(start=title[0].start, end=title[-1].end, article=True, sure=False)


def _one_word_off(title: Sequence[str], counted: Sequence[str]) -> bool:
    """Tell whether a title has one other word than the typed one, which is no short form of it."""
    written = [key for key in title if key not in _LEVELS]
    own = [key for key in counted if key not in _LEVELS]
    pairs = [(left, right) for left, right in zip(written, own, strict=False) if left != right]
    if len(written) != len(own) or len(pairs) != 1:
        return False
    left, right = pairs[0]
    return left[:_SHORTEST_SAME] != right[:_SHORTEST_SAME]


def _titles(text: str, words: Sequence[Word], *, subject: bool) -> Iterator[tuple[int, int, bool]]:
    """Yield first word, end and article of every title that stands for the job at hand, in reading order."""
    for position, word in enumerate(words):
        if without_possessive(word.key) not in _HEADS:
            continue
        first = _first(text, words, position, subject=subject)
        end = position + 1
        after = words[end].key if end < len(words) and words[end].gap == " " else ""
        before = [w.key for w in words[max(0, first - 4) : first]]
        if words[end - 2 : end - 1] and words[end - 2].key == "hiring":
            continue
        if subject:
            if text[word.start].isupper() and (first < position or after in _NOUNS):
                yield first, end, False
            continue
        article = before[-1:] in (["a"], ["an"])
        if _NOT_OURS.isdisjoint(before) and _is_this_job(words, first, before, after, article=article):
            yield first, end, article


def _is_this_job(words: Sequence[Word], first: int, before: list[str], after: str, *, article: bool) -> bool:
    """Tell whether the words around a title say that it is the job at hand."""
    lead = before[:-1] if article or (before and before[-1] in _OURS) else before
    if after in _NOUNS and not article and lead and lead[-1] in _LEADING:
        return True
    if lead[-1:] == ["as"] and not _COMING.isdisjoint(_sentence_before(words, first)):
        return True
    return len(lead) > 1 and lead[-1] in ("of", "as") and lead[-2] in _NOUNS


def _first(text: str, words: Sequence[Word], head: int, *, subject: bool) -> int:
    """Return the index of a title's first word: back to `the`, `for` and the like, or while capitals last."""
    first = head
    while first > 0 and head - first < _MOST_WORDS and words[first].gap in (" ", "-"):
        before = words[first - 1]
        capital = text[before.start].isupper()
        stops = before.key in _OURS or before.key in _LEADING or before.key in _STOPS
        if stops or (subject and not capital) or (text[words[first].start].isupper() and not capital):
            break
        first -= 1
    return first


def _sentence_before(words: Sequence[Word], position: int) -> set[str]:
    found: set[str] = set()
    for index in range(position - 1, max(-1, position - 9), -1):
        found.add(words[index].key)
        if any(mark in words[index].gap for mark in ".!?;\n"):
            break
    return found


def _differs(text: str, title: Sequence[Word], counted: Sequence[str], typed: set[str]) -> bool:
    """Tell whether a title is another than the typed one, and not its short or everyday form."""
    head, roots = title[-1].key, tuple(_root(key) for key in typed)
    capitals = text[title[-1].start].isupper()
    if not head.startswith(roots) and not any(key.startswith(_root(head)) for key in typed):
        alike = any(head in group and not group.isdisjoint(typed) for group in _ALIKE)
        return capitals or not alike
    if _other_level({word.key for word in title}, typed):
        return True
    written = {word.key for word in title[:-1] if word.key not in _LEVELS}
    own = set(counted) - {head}
    initials = "".join(key[0] for key in counted)
    if not capitals or not own or any(key in initials for key in written):
        return False
    if len(written) == len(own) and written - own <= _KINDS and own - written <= _KINDS and written != own:
        return True
    if written & (own | typed):
        return False
    return not written.isdisjoint(_FIELDS) and not own.isdisjoint(_FIELDS)


def _other_level(written: set[str], typed: set[str]) -> bool:
    """Tell whether a title is that of a beginner where the job is one for the experienced, or the reverse."""
    return bool(
        (written & _LOWER and typed & _HIGHER and not typed & _LOWER)
        or (written & _HIGHER and typed & _LOWER and not typed & _HIGHER)
    )
