"""Where a text puts another employer in the place of this one: `joining Globex`, `the analyst role at
Globex`.

Works by the words around a name, never by a list of companies. What is in doubt is left alone: past
employers, people,
products, places, teams within the company.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from followup.core.companies import GENERIC, end_without_possessive
from followup.core.interview import Interview
from followup.core.matchers import Word, known_words, without_possessive
from followup.core.names.forms import TITLES
from followup.core.names.nicknames import formal_names
from followup.core.points import is_empty

_JOB_TEXT = (
    "role position opportunity opening openings job vacancy career future internship apprenticeship post"
)
_JOB = frozenset(_JOB_TEXT.split())
_PAST_TEXT = """
previous previously former formerly currently prior earlier used worked led built held ran managed since until
joined accepted taken friend colleague another other
"""
_PAST = frozenset(_PAST_TEXT.split())
_NO_EMPLOYER_TEXT = """
zoom teams meet google skype slack webex linkedin github gitlab microsoft monday tuesday wednesday thursday
friday
saturday sunday january february march april may june july august september october november december dr mr
mrs ms mx
prof professor i engineering marketing sales finance product data design operations research people hr
legal security
platform infrastructure support quality customer success it r&d accounting payments growth english
"""
_NO_EMPLOYER = frozenset(_NO_EMPLOYER_TEXT.split())
_NO_COMPANY_TEXT = """
python java javascript typescript kotlin swift rust go ruby php scala perl sql postgres postgresql mysql
mongodb redis
kafka spark hadoop snowflake databricks airflow dbt tableau looker kubernetes docker terraform ansible
jenkins linux
windows unix aws azure gcp react angular vue django flask rails node graphql salesforce hubspot sap oracle
excel word
powerpoint photoshop figma sketch autocad revit matlab jira confluence agile scrum kanban lean sigma devops
mlops
montessori steiner waldorf pilates yoga erasmus bitcoin blockchain covid
london paris berlin munich hamburg vienna zurich madrid barcelona lisbon porto rome milan dublin edinburgh
glasgow
manchester leeds bristol york boston chicago seattle austin denver toronto vancouver montreal tokyo osaka
sydney
melbourne singapore india china japan germany france spain italy ireland scotland wales england britain canada
australia america europe asia africa brazil mexico texas california ontario european american british
german french
"""
_NO_COMPANY = frozenset(_NO_COMPANY_TEXT.split())
_BEFORE_JOIN = frozenset({"before", "after", "since", "prior", "when", "upon", "not", "than", "from"})
_PLACE_TEXT = (
    "call meeting link room channel session office campus building centre center station hall hotel café"
)
_PLACES = frozenset(_PLACE_TEXT.split())
_AFTER_TEXT = """
team as in on and to for because would is will after this next at with soon or if when since so but from by
full part i
"""
_AFTER_EMPLOYER = frozenset(_AFTER_TEXT.split())
_MEETING = frozenset({"meet", "meeting", "met", "join", "joining", "you", "your"})
_OURS = frozenset({"the", "your", "this"})
_TEAMS = frozenset({"team", "group", "lab", "squad", "class", "talk"})
_WISHING = frozenset({"to", "of", "about", "love", "enjoy", "like"})
_SURE_TEXT = """
interview at, interview with, interviewing at, interviewing with, interviewed at, interviewed with,
everyone at,
be part of, be a part of, being part of, being a part of, become part of, becoming part of, become a part of,
becoming a part of, career at, career with, future at, future with, start at, starting at, candidacy at,
candidacy with, candidacy for, my application to, my application at, my application with, applying to,
opportunity to work at, opportunity to work for, opportunity to interview at, chance to work at,
chance to work for, employment at, employment with
"""
_SURE = frozenset(tuple(phrase.split()) for phrase in _SURE_TEXT.split(","))
_LIKELY_TEXT = """
interest in, interested in, excited about, enthusiastic about, enthusiasm for, enthusiasm about,
passionate about, fit for, fit at, fit with, match for, asset to, addition to, value to, contribute to,
contributing to, contribution to, more about, place at, days at, colleagues at, people at, staff at,
culture at,
environment at, atmosphere at, work at, opportunity at, opportunity with, opportunities at, chance at,
possibility of, team of, colleagues of, values of, mission of, working at, working for, work for, thrive at,
grow at, life at, to represent, representing, myself at, myself working at, prospect of working with, idea
of working with, have admired, long admired,
succeed at,
success at, excel at, impact at, difference at, advance at, introduction to working at,
team at, crew at, lads at, folks at, everybody at, whole team at, part of, here at, place like,
hearing from, all at, hope that, i hope, belong at
"""
_LIKELY = frozenset(tuple(phrase.split()) for phrase in _LIKELY_TEXT.split(","))
_OWNED_TEXT = """
mission values vision culture growth products customers clients reputation commitment brand patients goals
residents
guests students pupils members history future success expansion needs standards ethos work dedication reach
"""
_OWNED = frozenset(_OWNED_TEXT.split())
_LOOSE = frozenset(
    tuple(phrase.split())
    for phrase in (
        "interest in",
        "interested in",
        "excited about",
        "passionate about",
        "more about",
        "part of",
    )
)
"""What leads to a place or a trade as often as to a company: a single word there is no sure sign."""
_BESIDE = (("and",), ("or",), ("by",), ("from",))
_DOES_TEXT = """
does is has seems feels looks makes treats runs takes gives deserves sounds stands cares trains serves strikes
would
"""
_NO_NAME = frozenset("although though since unless whether dear thank thanks perhaps maybe hello hi".split())
_DOES = frozenset(_DOES_TEXT.split())
"""What a company does in a sentence that its name opens."""
_OPENERS = frozenset(
    "i this that it there here he she what which who yours mine everything nothing one".split()
)
_REACH = 8
_UNITS = frozenset("team family organisation organization community crew way name badge brand story".split())
_KINDS = frozenset("company organisation organization employer firm workplace business".split())
_VISIT = frozenset({"visit", "tour", "time", "day", "morning", "afternoon", "meeting"})
_WHEN_TEXT = "today yesterday this last monday tuesday wednesday thursday friday saturday sunday"
_WHEN = frozenset(_WHEN_TEXT.split())
_MINE_TEXT = "application interest candidacy enthusiasm interview visit tour aligns align matches match fits"
_MINE_NOW = frozenset(_MINE_TEXT.split())
"""What stands after `my` and is of today."""
_GONE = frozenset({"was", "were", "had", "taught", "gave", "did"})
_LEFT_THE_ROOM = frozenset({"the", "our", "your", "feeling", "with", "even"})
_AND_THE = frozenset({"role", "position", "team", "company", "culture", "job", "opening", "department"})
_PARTS = re.compile(r"[.!?;:][\s\"”)]|\n\s*\n|,\n")
_MOST_WORDS = 4
_LONGEST_PHRASE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherEmployer:
    """A name in the place of the employer's."""

    start: int
    end: int
    sure: bool
    """Whether the place alone says so; otherwise it counts only in a letter that never names the right
    one.
    """
    faint: bool = False
    """Whether the name may as well be a place's or a person's."""


@dataclass(frozen=True, slots=True)
class _Named:
    """A capitalised name and the words around it in the same sentence, as keys."""

    words: tuple[Word, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    the: bool
    """Whether `the` stands before it; it is left out of `before`."""

    @property
    def opens(self) -> bool:
        """Whether it opens its sentence."""
        return not self.before and not self.the

    @property
    def possessive(self) -> bool:
        return self.words[-1].key.endswith(("'s", "'"))

    @property
    def is_organisation(self) -> bool:
        """Whether its last word says that it is one, as in `Lakeside Hospital`."""
        return len(self.words) > 1 and without_possessive(self.words[-1].key) in GENERIC


def other_employers(
    text: str, words: Sequence[Word], core: tuple[str, ...], interview: Interview
) -> Iterator[OtherEmployer]:
    """Yield where another name stands as the place of this job."""
    for named in _names_in(text, words):
        if _is_known(text, named, core, interview):
            continue
        sure = _is_surely(named)
        if sure or _is_likely(named):
            end = end_without_possessive(named.words[-1])
            faint = not sure and not named.is_organisation and (named.opens or _is_loose(named))
            sure = sure or (named.is_organisation and not named.opens)
            yield OtherEmployer(start=named.words[0].start, end=end, sure=sure, faint=faint)


def organisation_words(text: str, words: Sequence[Word]) -> Iterator[str]:
    """Yield the keys of names whose last word says that they are an organisation's: `Lakeside Hospital`."""
    for named in _names_in(text, words):
        if named.is_organisation:
            yield from (without_possessive(word.key) for word in named.words)


# ---------------------------------------------------------------- names and what surrounds them


def _names_in(text: str, words: Sequence[Word]) -> Iterator[_Named]:
    position = 0
    while position < len(words):
        run = _run(text, words, position)
        if run:
            yield _around(text, words, position, run)
        position += len(run) or 1


def _run(text: str, words: Sequence[Word], position: int) -> tuple[Word, ...]:
    """Return the capitalised words from a position on that stand together; at a sentence's start a single
    word only before `is`, where it may be a name: `Northwind is the kind of company`."""
    first = words[position]
    if first.key in _OPENERS or not text[first.start].isupper():
        return ()
    opens = not position or _parted(text, words[position - 1], first)
    following = words[position + 1] if position + 1 < len(words) else first
    named = text[following.start].isupper() and not is_empty(first.key) and first.key not in _NO_NAME
    if opens and following.key != "is" and not named:
        return ()
    run = [first]
    for left, right in pairwise(words[position : position + _MOST_WORDS]):
        gap = " ".join(text[left.end : right.start].split())
        if (
            gap not in ("", "&")
            or right.start == left.end
            or not text[right.start].isupper()
            or "'" in left.key
        ):
            break
        run.append(right)
    return tuple(run)


def _parted(text: str, left: Word, right: Word) -> bool:
    """Tell whether a sentence or a paragraph ends between two words."""
    if right.gap == " ":
        return False
    return _PARTS.search(text, left.end, right.start) is not None


def _around(text: str, words: Sequence[Word], position: int, run: tuple[Word, ...]) -> _Named:
    before: list[str] = []
    for index in range(position - 1, max(-1, position - 14), -1):
        if _parted(text, words[index], words[index + 1]):
            break
        before.insert(0, words[index].key)
    after: list[str] = []
    for index in range(position + len(run), min(len(words), position + len(run) + _REACH)):
        gap = text[words[index - 1].end : words[index].start]
        if not gap.isspace() or "\n\n" in gap:
            break
        after.append(words[index].key)
    the = before[-1:] == ["the"]
    return _Named(run, tuple(before[:-1] if the else before), tuple(after), the)


# ---------------------------------------------------------------- is it one


def _is_known(text: str, named: _Named, core: tuple[str, ...], interview: Interview) -> bool:
    """Tell whether a name is the company's in some form, a person's or thing's of the interview, or no
    employer.
    """
    keys = [without_possessive(word.key) for word in named.words]
    telling = [key for key in keys if key not in GENERIC] or keys
    known = known_words(interview)
    noted = known.difference(core)  # a word that two names share makes them no one company
    if telling[0] in core or any(key in noted or key in _NO_EMPLOYER or key in TITLES for key in telling):
        return True
    if named.before[-1:] and named.before[-1] in TITLES:
        return True
    initials = "".join(key[0] for key in core), "".join(key[0] for key in keys)
    if keys == [initials[0]] or list(core) == [initials[1]]:
        return True
    if re.match(r"[-‐–./@_]\w", text[named.words[-1].end : named.words[-1].end + 2]):
        return True
    if named.possessive:
        return named.after[:1] != () and named.after[0] in _TEAMS
    return named.after[:1] != () and named.after[0] in _PLACES


def _is_surely(named: _Named) -> bool:
    """Tell whether the words before a name lead to this job's employer, and not to one of the past."""
    before = named.before
    if not before or _is_past(before):
        return False
    word, last = before[-1], before[-2] if len(before) > 1 else ""
    if word in ("join", "joining"):
        modifier = not named.possessive and named.after[:1] != () and named.after[0] not in _AFTER_EMPLOYER
        return _BEFORE_JOIN.isdisjoint(before[-3:-1]) and not modifier
    return (
        (word in ("at", "for") and last in ("work", "working") and not _WISHING.isdisjoint(before[-4:-2]))
        or (word == "at" and last == "team" and not _MEETING.isdisjoint(before[-6:-1]))
        or (word in ("at", "with") and last in _JOB and not _OURS.isdisjoint(before[-6:-1]))
        or (word in ("about", "for") and _goes_on_to_the_job(named.after))
        or (word in ("to", "of", "at") and last in _VISIT and not _WHEN.isdisjoint(named.after[:2]))
        or _ends_with(before, _SURE)
    )


def _goes_on_to_the_job(after: tuple[str, ...]) -> bool:
    """Tell whether `and the role`, `and your team` or the like follows a name."""
    return (
        after[:1] == ("and",) and after[1:2] in (("the",), ("your",)) and not _AND_THE.isdisjoint(after[2:5])
    )


def _is_past(before: tuple[str, ...]) -> bool:
    """Tell whether the words before a name speak of another time or another employer of the candidate's."""
    after_left = before[before.index("left") + 1 :][:1] if "left" in before else ("the",)
    mine = "my" in before[-6:-1] and _MINE_NOW.isdisjoint(before[-6:])
    return not _PAST.isdisjoint(before) or _LEFT_THE_ROOM.isdisjoint(after_left) or mine


def _is_likely(named: _Named) -> bool:
    """Tell whether a name may stand for this employer, in a letter that names no other."""
    before, after = named.before, named.after
    keys = {without_possessive(word.key) for word in named.words}
    gone = after[:1] != () and after[0] in _GONE
    if gone or _is_past(before) or not keys.isdisjoint(_NO_COMPANY | formal_names()):
        return False
    if not before and not named.possessive:
        is_one = after[:1] == ("is",) and not _KINDS.isdisjoint(after)
        return is_one or (len(named.words) > 1 and not _DOES.isdisjoint(after[:1]))
    hears = before[-2:] == ("hearing", "from")
    if (len(named.words) == 1 and len(named.words[0].key) < 4) or (before[-1:] in _BESIDE and not hears):
        return False
    if named.possessive or named.the:
        return after[:1] != () and after[0] in (_OWNED if named.possessive else _UNITS)
    if before[-1:] == ("help",):
        return "its" in after[:3]
    brought = before[-1:] == ("to",) and not {"bring", "bringing", "brought"}.isdisjoint(before[-7:])
    return brought or (_ends_with(before, _LIKELY) and after[:1] not in (("role",), ("position",), ("job",)))


def _is_loose(named: _Named) -> bool:
    """Tell whether a single word stands where a place or a trade may: `more about Rotterdam`."""
    return len(named.words) == 1 and _ends_with(named.before, _LOOSE)


def _ends_with(keys: tuple[str, ...], phrases: frozenset[tuple[str, ...]]) -> bool:
    return any(keys[-length:] in phrases for length in range(2, _LONGEST_PHRASE + 1))
