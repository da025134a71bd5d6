"""Whom a greeting greets: titles and names, person by person. Compares them with nobody."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from followup.core.letter import Letter
from followup.core.matchers import Word, without_possessive, words_of
from followup.core.names.forms import TITLES

_OPENING_TEXT = """
dear dearest hello hi hey hiya greetings good morning afternoon evening day again there so much most to it
may my our
the a an esteemed respected honored honoured sehr geehrter geehrte geehrtes liebe lieber liebes guten tag
hallo bonjour
bonsoir cher chère chers estimado estimada querido querida buenos buenas días tardes hola ciao caro cara
gentile
"""
_OPENING = frozenset(_OPENING_TEXT.split())
_GROUP_TEXT = """
all everyone everybody both folks guys team teams sir sirs madam madams ma'am whom concern hiring manager
managers
committee committees panel recruiter recruiters recruitment recruiting interviewer interviewers member members
colleague colleagues board department office group staff search selection talent acquisition human
resources hr people
head director chair chairs principal owner owners friend friends ladies gentlemen employer admissions faculty
appointments appointment council trustees governors headteacher editor concerns boss bosses chief
"""
_GROUPS = frozenset(_GROUP_TEXT.split())
_AND = frozenset({"and", "und", "et", "or"})
_PARTING = frozenset("&/+,;")
_NO_NAME_TEXT = """
monday tuesday wednesday thursday friday saturday sunday thank thanks you your for and of at in on from with
"""
_NO_NAME = frozenset(_NO_NAME_TEXT.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Greeted:
    """One person, or one group, of a greeting. Positions are code points of the body."""

    titles: tuple[Word, ...]
    names: tuple[Word, ...]
    group: bool
    """Whether a team, a role or everybody is greeted, so that the words are no name."""
    capitals: bool
    """Whether every name has a capital letter."""

    @property
    def start(self) -> int:
        """Return where the title or the name starts."""
        return (*self.titles, *self.names)[0].start

    @property
    def end(self) -> int:
        """Return where the name ends."""
        return (*self.titles, *self.names)[-1].end


def greeted_in(letter: Letter) -> tuple[Greeted, ...]:
    """Return the people of the greeting; empty where nobody is greeted."""
    if letter.greeting is None:
        return ()
    return _people(letter.greeting.text, letter.greeting.start)


@lru_cache(maxsize=8)
def _people(text: str, offset: int) -> tuple[Greeted, ...]:
    found = []
    for words in _apart(text):
        titles = tuple(_moved(word, offset) for word in words if without_possessive(word.key) in TITLES)
        others = [word for word in words if word.key not in TITLES]
        names = tuple(
            _moved(word, offset)
            for word in others
            if word.key not in _GROUPS and word.key not in _NO_NAME and word.key[0].isalpha()
        )
        if titles or names:
            found.append(
                Greeted(
                    titles=titles,
                    names=names,
                    group=not _GROUPS.isdisjoint(word.key for word in others),
                    capitals=all(text[word.start - offset].isupper() for word in names),
                )
            )
    return tuple(found)


def greets_a_group(text: str) -> bool:
    """Tell whether a greeting names nobody, but a board, an office or a rank: `To the Selection Board`."""
    people = _people(text, 0)
    keys = {word.key for word in words_of(text)}
    return not _GROUPS.isdisjoint(keys) and not any(one.titles for one in people) and len(people) < 2


def _apart(text: str) -> Iterator[list[Word]]:
    """Yield the words of each person: `and`, `&`, a comma and the like part them. Opening words are left
    out.
    """
    person: list[Word] = []
    for word in words_of(text):
        if word.key in _AND or not _PARTING.isdisjoint(word.gap):
            yield person
            person = []
        if word.key not in _AND and word.key not in _OPENING:
            person.append(word)
    yield person


def _moved(word: Word, offset: int) -> Word:
    return Word(word.start + offset, word.end + offset, word.key, word.gap)
