"""The words of a text, and the closed classes of English words that tell fragments apart. Judges nothing."""

from dataclasses import dataclass
from functools import lru_cache

from followup.core.phrasing.patterns import lazily


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it stands in a text: letters and digits, and what joins them (`on-call`, `CI/CD`)."""

    text: str
    key: str
    """In small letters, with straight apostrophes."""
    start: int
    end: int
    gap: str
    """What stands before it since the last word."""

    @property
    def capital(self) -> bool:
        """Return whether it opens with a capital letter."""
        return self.text[0].isupper()

    @property
    def number(self) -> bool:
        """Return whether it opens with a digit."""
        return self.text[0].isdigit()


_WORD = lazily(r"[^\W_]+(?:['’./&+@-][^\W_]+)*")


@lru_cache(maxsize=256)
def words_in(text: str) -> tuple[Word, ...]:
    """Return the words of a text in reading order."""
    found: list[Word] = []
    end = 0
    for match in _WORD().finditer(text):
        key = match[0].lower().replace("’", "'")
        found.append(Word(match[0], key, match.start(), match.end(), text[end : match.start()]))
        end = match.end()
    return tuple(found)


def words(text: str) -> list[str]:
    """Return the words of a text in small letters, with straight apostrophes."""
    return [match.lower().replace("’", "'") for match in _WORD().findall(text)]


WH = frozenset("how why what where when who which whether whose".split())
INDIRECT = WH | {"if"}
BARE_SUBJECTS = frozenset("i we you they he she it there".split())
SUBJECTS = BARE_SUBJECTS | {
    f"{subject}'{verb}" for subject in BARE_SUBJECTS for verb in ("m", "re", "ve", "d", "ll", "s")
}
FIRST_PERSON = frozenset({"i", "i'm", "i've", "i'd", "i'll"})
ANYBODY = frozenset(
    "everyone everybody nobody someone somebody anyone anybody everything nothing something".split()
)
DETERMINERS = frozenset("the a an your our their my his her its this that these those".split())
QUANTIFIERS = frozenset(
    "some any more most each every both all several many much few fewer less another such enough no no-one "
    "one two three four five six seven eight nine ten eleven twelve other lots plenty too half".split()
)
PREPOSITIONS = frozenset(
    "of in on at by for from to with into over under about after before during without within between "
    "through across against around near per via towards toward upon among along behind beyond since until "
    "as than off onto outside inside below above beneath".split()
)
CONJUNCTIONS = frozenset("and or but nor so yet".split())
AUXILIARY = frozenset(
    "is are was were do does did can could will would should shall has have had may might must isn't aren't "
    "wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't hasn't haven't hadn't "
    "mustn't cannot am".split()
)
"""Forms that make a statement wherever they stand behind a subject, and a question in front of it."""
MODALS = frozenset(
    "can could will would should shall may might must can't couldn't won't wouldn't shouldn't mustn't "
    "cannot".split()
)
ADVERBS = frozenset(
    "always never often usually still just only also really already now currently rarely seldom sometimes "
    "mostly mainly regularly recently soon once twice even actually quickly successfully probably "
    "basically generally normally typically honestly personally simply".split()
)
OPENS_CLAUSE = WH | frozenset(
    "if that as because than since while until before after though although".split()
)
TIME_WORDS = frozenset(
    "last this next yesterday today recently fast quickly slowly again together twice once ago early late "
    "well soon here there away up down out back".split()
)
