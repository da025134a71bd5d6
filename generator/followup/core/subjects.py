"""Where a verb is in the wrong number for its subject: `the quality of your loaves are`, `the nurses was`.

Finds and mends; only where the subject opens its clause, so that no other word can be the subject.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from followup.core.matchers import Word, words_of
from followup.core.mendings import CLAUSE_STARTS
from followup.core.spelling.lexicon import rank_of

_DETERMINERS = frozenset("the your my our his her its their these those".split())
_SINGULAR_DETERMINERS = frozenset(
    "the your my our his her its their this that a an each every another".split()
)
_LINKS = frozenset("of in on with for from at to behind under near about between across".split())
_BREAKS = frozenset(
    """who that which and or nor what where when how as than i you we they he she it if but because while
    since
    whose whom so not is are was were has have had do does did will would can could may might must""".split()
)
_ONE_TO_MANY = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
    "suggests": "suggest",
    "shows": "show",
    "makes": "make",
    "means": "mean",
    "gives": "give",
    "needs": "need",
    "seems": "seem",
    "looks": "look",
    "sounds": "sound",
    "works": "work",
    "helps": "help",
    "suits": "suit",
    "comes": "come",
}
_MANY_TO_ONE = {
    "are": "is",
    "were": "was",
    "have": "has",
    "aren't": "isn't",
    "weren't": "wasn't",
    "haven't": "hasn't",
    "don't": "doesn't",
    "do": "does",
    "seem": "seems",
    "suggest": "suggests",
    "show": "shows",
    "make": "makes",
    "give": "gives",
    "need": "needs",
    "look": "looks",
    "sound": "sounds",
    "speak": "speaks",
    "suit": "suits",
    "impress": "impresses",
    "come": "comes",
    "go": "goes",
    "help": "helps",
    "depend": "depends",
    "mean": "means",
    "think": "thinks",
    "want": "wants",
    "know": "knows",
    "say": "says",
    "include": "includes",
    "require": "requires",
    "start": "starts",
    "begin": "begins",
    "deserve": "deserves",
    "remind": "reminds",
    "explain": "explains",
    "prove": "proves",
    "tell": "tells",
    "remain": "remains",
    "feel": "feels",
}
_ONE_OF = frozenset("neither either each one".split())
_PLAIN_PLURALS = frozenset("are were have aren't weren't haven't".split())
_HEADS = frozenset(
    """quality list experience knowledge level standard use way idea cost price tour design layout description
    explanation smell taste sound look size amount attention thought prospect chance importance impact effect
    scope depth pace state culture feel atmosphere sight view care patience kindness interest passion love
    skill history success growth progress support help advice focus approach demand need job role position box
    bag pile purpose result reason choice training work time shift visit talk meeting conversation interview
    question answer story example problem situation change decision offer building room office machine tool
    project product process website report presentation slide note letter email boss manager employer teacher
    owner director chef nurse foreman supervisor colleague customer client patient student neighbour friend
    wife husband mother father brother sister son daughter company firm shop school kitchen clinic garden farm
    village town road menu oven van truck dog horse feedback information equipment behaviour attitude service
    commitment dedication understanding ability background education course degree contract schedule rota
    season news advice furniture weather market economy industry field area region climate
    environment""".split()
)
"""Nouns of one thing; never a group, of which British English says `are`."""
_GROUPS = frozenset("company firm school shop clinic kitchen market industry".split())
_NOT_PLURAL = frozenset(
    """business class process success access address progress press news series species campus canvas bonus
    status analysis basis tennis physics mathematics maths politics economics statistics diabetes headquarters
    premises works crossroads always this yes plus thus perhaps sometimes gas bus lens focus chaos cosmos
    virus census corps means ethics athletics logistics measles billiards glasses thanks sales goods arms
    savings accounts
    operations systems communications customs communications sports analytics its his hers ours yours
    theirs besides afterwards towards whereas across less unless apparatus stimulus christmas texas paris
    james atlas iris mess boss loss glass grass mass pass cross dress stress congress fitness illness
    wellness
    happiness kindness awareness weakness witness wilderness hostess waitress actress mattress fortress
    princess is was has does""".split()
)
_IRREGULAR = frozenset("children people men women".split())
_SUMS = frozenset(
    "hours minutes days weeks months years pounds dollars euros miles metres kilos times".split()
)
"""Several that count as one: `the two hours was too short`."""
_PERSONS = frozenset("i you we they he she".split())
_COUNT = 6
"""Most words between a noun and its verb."""
_ADVERBS = frozenset(
    "here there today now also really still always often all both usually never just".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """A verb, and the noun that it does not go with."""

    start: int
    verb: int
    """Where the verb starts; it ends where the clash does."""
    end: int
    noun: str
    right: str
    """The verb in the number of the noun."""


def clashes(text: str) -> Iterator[Clash]:
    """Yield where a verb is in the wrong number, in reading order."""
    words = words_of(text)
    for at, word in enumerate(words):
        if word.key in _ONE_OF and _opens_clause(words, at):
            lone = _lone(text, words, at)
            if lone:
                yield lone
        if word.key in _DETERMINERS | _SINGULAR_DETERMINERS and _opens_clause(words, at):
            found = _clash(text, words, at)
            if found:
                yield found


def _lone(text: str, words: Sequence[Word], at: int) -> Clash | None:
    """Return the clash of `neither of my references are`: one is meant, so the verb is that of one."""
    following = words[at + 1 : at + 2 + _COUNT]
    if [word.key for word in following[:1]] != ["of"] or len(following) < 4:
        return None
    if following[1].key not in _DETERMINERS:
        return None
    for noun, verb in pairwise(following[2:5]):
        if verb.gap != " ":
            return None
        if is_plural(text, noun):
            right = _MANY_TO_ONE.get(verb.key) if verb.key in _PLAIN_PLURALS else None
            end = verb.end
            return (
                Clash(start=words[at].start, verb=verb.start, end=end, noun=words[at].key, right=right)
                if right
                else None
            )
    return None


def _opens_clause(words: Sequence[Word], at: int) -> bool:
    return (
        at == 0
        or words[at].gap != " "
        or words[at - 1].key in CLAUSE_STARTS - {"and", "or", "as", "if", "though"}
    )


def _clash(text: str, words: Sequence[Word], at: int) -> Clash | None:
    """Return the clash of the noun behind a determiner, or behind a determiner and an adjective."""
    # Behind a relative “that”, the second word may be a verb: “the list that the checklist uses is long”.
    relative = at > 0 and words[at].gap == " " and words[at - 1].key == "that"
    for place in (at + 1,) if relative else (at + 1, at + 2):
        if place >= len(words) or words[place].gap != " " or words[place].key in _BREAKS | _LINKS:
            return None
        noun = words[place]
        many = noun.key not in _SUMS and words[at].key in _DETERMINERS and is_plural(text, noun)
        one = noun.key in _HEADS and words[at].key in _SINGULAR_DETERMINERS
        verb = _verb(text, words, place, many=many) if many or one else None
        if verb is not None:
            right = (_ONE_TO_MANY if many else _MANY_TO_ONE)[verb.key]
            return Clash(start=words[at].start, verb=verb.start, end=verb.end, noun=noun.key, right=right)
        if many or one:
            following = words[place + 1] if place + 1 < len(words) else None
            if following is None or following.gap != " " or following.key in _LINKS:
                return None
    return None


def _verb(text: str, words: Sequence[Word], place: int, *, many: bool) -> Word | None:
    """Return the verb that a noun does not go with; None where it goes, or where nothing is sure."""
    wrong = _ONE_TO_MANY if many else _MANY_TO_ONE
    index = place + 1
    while index < len(words) and words[index].gap == " " and words[index].key in _ADVERBS:
        index += 1
    if index >= len(words) or words[index].gap != " ":
        return None
    if words[index].key in wrong:
        sure = many or (
            words[place].key not in _GROUPS and words[index].key in ("have", "are", "were", "don't")
        )
        verb_like = (
            words[index].key in ("is", "was", "has", "isn't", "wasn't", "hasn't", "doesn't") or not many
        )
        return words[index] if sure and verb_like else None
    if words[index].key not in _LINKS:
        return None
    return _far_verb(text, words[index + 1 : index + 1 + _COUNT], wrong, many=many)


def _far_verb(text: str, words: Sequence[Word], wrong: Mapping[str, str], *, many: bool) -> Word | None:
    """Return the wrong verb behind `of the loaves that`, or behind `of the loaves you bake`."""
    skipped = False
    for step, word in enumerate(words):
        if word.gap != " ":
            return None
        if skipped:
            skipped = False
        elif word.key in wrong and step and words[step - 1].key not in _LINKS:
            return word if many or any(is_plural(text, before) for before in words[:step]) else None
        elif step and word.key in _PERSONS:
            skipped = True
        elif word.key in _BREAKS:
            return None
    return None


def is_plural(text: str, word: Word) -> bool:
    """Tell whether a word is a noun in the plural: `loaves`; capitals in a sentence are names."""
    key = word.key
    if key in _IRREGULAR:
        return True
    if (
        len(key) < 4
        or not key.endswith("s")
        or key in _NOT_PLURAL
        or key.endswith(("ss", "us", "is", "'s", "ics"))
    ):
        return False
    if not text[word.start : word.end].islower():
        return False
    return any(
        rank_of(base) is not None
        for base in (key[:-1], key.removesuffix("es"), f"{key[:-3]}y", f"{key[:-3]}f")
    )
