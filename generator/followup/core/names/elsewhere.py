"""Slips in the names of all people of an interview, and wrong titles, in subject and message: not in the
greeting.

Finds only what is close to a name that was typed; whoever else is mentioned is nobody's mistake.
"""

from collections.abc import Iterator, Sequence

from followup.core.courtesy import surname
from followup.core.finding import Part
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.matchers import Word, known_words, opens_sentence, without_possessive, words_of
from followup.core.names.forms import TITLES, NameWord, name_words, people_named, same_letters, slip_of
from followup.core.names.misnaming import Kind, Misnaming, cased, title_wrong, wrong_at

_CALENDAR_TEXT = """
january february march april may june july august september october november december monday tuesday wednesday
thursday friday saturday sunday christmas easter english
"""
_CALENDAR = frozenset(_CALENDAR_TEXT.split())
_SHORTEST_ELSEWHERE = 5
_SHORTEST_CHANGED = 6
"""In a shorter name another letter makes another name, such as Davis of David; a turned or doubled one is
a slip.
"""
_SHORTEST_AT_A_START = 7


def elsewhere(letter: Letter, interview: Interview) -> Iterator[Misnaming]:
    """Yield slips in the names of all people of the interview, and wrong titles, in subject and message."""
    people = people_named(interview)
    known = known_words(interview)
    zones = ((Part.SUBJECT, letter.subject or "", 0, len(letter.subject or "")),)
    message = letter.message
    for part, text, start, end in (*zones, (Part.BODY, letter.body, message.start, message.end)):
        words = words_of(text)
        for number, word in enumerate(words):
            if not start <= word.start < end or not text[word.start].isupper():
                continue
            before = words[number - 1] if number and word.gap in (" ", ". ", ".") else None
            titled = before is not None and before.key in TITLES
            if titled and before is not None:
                yield from _titled(before, word, interview, text, part)
            key = without_possessive(word.key)
            if key in known or key in _CALENDAR or _is_address(text, word):
                continue
            opens = opens_sentence(text, word.start)
            found = _meant(key, people, _near(text, words, number) - {key}, titled=titled, opens=opens)
            if found:
                yield _found(text, word, key, found, part)


def _near(text: str, words: Sequence[Word], number: int) -> set[str]:
    """Return the words before and behind one, in the same sentence: `Dear Ms Tran` and `Here is` are two."""
    pairs = ((number, number - 1), (number + 1, number + 1))
    return {
        without_possessive(words[other].key)
        for later, other in pairs
        if 0 <= other < len(words) and not opens_sentence(text, words[later].start)
    }


def _titled(title: Word, word: Word, interview: Interview, text: str, part: Part) -> Iterator[Misnaming]:
    key = without_possessive(word.key)
    people = [
        one for one in interview.recipients if key in {right.key for right in name_words(surname(one.name))}
    ]
    if len(people) == 1:
        yield from title_wrong([title], people[0], text, part)


def _is_address(text: str, word: Word) -> bool:
    """Tell whether a word belongs to an address, a path or a code word."""
    return text[word.start - 1 : word.start] in ("@", "/", "_", "#") or text[word.end : word.end + 1] in (
        "@",
        "/",
        "_",
    )


def _meant(
    key: str, people: Sequence[Sequence[NameWord]], near: set[str], *, titled: bool, opens: bool
) -> NameWord | None:
    """Return the name that a word outside of the greeting is a slip of; None where it is none."""
    found: list[tuple[int, str, NameWord]] = []
    for words in people:
        for right in words:
            beside = any(other.key in near for other in words if other is not right)
            sure = titled or beside
            if not sure and (
                key[0] != right.key[0]
                or min(len(key), len(right.key)) < (_SHORTEST_AT_A_START if opens else _SHORTEST_ELSEWHERE)
            ):
                continue
            if not sure and min(len(key), len(right.key)) < _SHORTEST_CHANGED and set(key) != set(right.key):
                continue
            distance = 1 if same_letters(key, right.key) else slip_of(key, right.key, sure=sure)
            if distance and not (opens and not sure and distance > 1):
                found.append((distance, right.key, right))
    return min(found)[2] if found else None


def _found(text: str, word: Word, key: str, right: NameWord, part: Part) -> Misnaming:
    end = word.end - (2 if word.key.endswith("'s") else 0)
    kind = Kind.ACCENT if same_letters(key, right.key) else Kind.SLIP
    return wrong_at(kind, word.start, end, cased(right.text, text[word.start : end]), part)
