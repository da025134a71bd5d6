"""Names in a greeting that are not the recipient's: a slip, somebody else, turned, the wrong title.

In doubt it finds nothing: short and fond forms, initials and second names are right.
"""

from collections.abc import Iterator, Sequence

from followup.core.companies import company_core
from followup.core.courtesy import called, surname
from followup.core.facets import Region
from followup.core.finding import Part
from followup.core.interview import Interview, Recipient
from followup.core.letter import Letter
from followup.core.matchers import Word, words_of
from followup.core.names.forms import (
    NameWord,
    is_form_of,
    name_words,
    recipient_words,
    same_letters,
    slip_of,
)
from followup.core.names.greeted import Greeted, greeted_in
from followup.core.names.misnaming import Kind, Misnaming, cased, title_wrong, wrong_at
from followup.core.names.nicknames import formal_names
from followup.core.names.titles import PLAIN_TITLES


def in_greeting(letter: Letter, interview: Interview, recipient: int) -> Iterator[Misnaming]:
    """Yield what is wrong with the names in the greeting of a letter to a recipient, counted from 0."""
    people = [person for person in interview.recipients if recipient_words(person)]
    greeted = [one for one in greeted_in(letter) if not one.group and not _is_company(one, interview)]
    if not people or not greeted:
        return
    meant = interview.recipients[recipient] if recipient < len(interview.recipients) else people[0]
    anybody = any(_resembles(one, people) for one in greeted)
    for one in greeted:
        if _resembles(one, people):
            person = _closest(one, people, meant)
            yield from _compared(one, person, letter, interview.region)
            if all(other.names for other in greeted):
                yield from title_wrong(one.titles, person, letter.body, Part.BODY)
        elif one.names and one.capitals and not anybody and recipient_words(meant):
            yield wrong_at(Kind.OTHER, one.start, one.end, called(meant))


def _is_company(one: Greeted, interview: Interview) -> bool:
    return not one.titles and {word.key for word in one.names} <= set(company_core(interview.company))


def _resembles(one: Greeted, people: Sequence[Recipient]) -> bool:
    return any(_likeness(word.key, person) for word in one.names for person in people)


def _likeness(key: str, person: Recipient) -> int:
    """Return 3 for a word of a person's name, 2 for a form of one, 1 for a slip in one, else 0."""
    words = recipient_words(person)
    if any(key == word.key for word in words):
        return 3
    if any(slip_of(key, word.key, sure=True) for word in words):
        return 1
    return 2 if any(is_form_of(key, word.key) for word in words) else 0


def _closest(one: Greeted, people: Sequence[Recipient], meant: Recipient) -> Recipient:
    """Return whom the greeting means: the one whose name is most like it, in doubt the one whose name it is
    word by word, else the letter's own recipient.
    """
    keys = [word.key for word in one.names]
    return max(
        people,
        key=lambda person: (
            sum(_likeness(word.key, person) for word in one.names),
            [word.key for word in name_words(person.name)] == keys,
            person is meant,
        ),
    )


def _compared(one: Greeted, person: Recipient, letter: Letter, region: str) -> Iterator[Misnaming]:
    words = recipient_words(person)
    own = {right.key for right in words} | {right.key for right in words_of(called(person))}
    unknown: list[Word] = []
    for word in one.names:
        if word.key in own:
            continue
        found = _slip(word, words, letter)
        if found:
            yield found
        elif len(word.key) > 1 and not any(is_form_of(word.key, right.key) for right in words):
            unknown.append(word)
    yield from _other_part(one, unknown, person)
    if region != Region.JP:
        yield from _out_of_order(one, person, letter)


def _slip(word: Word, words: Sequence[NameWord], letter: Letter) -> Misnaming | None:
    accent = next((right for right in words if same_letters(word.key, right.key)), None)
    if accent:
        return wrong_at(
            Kind.ACCENT, word.start, word.end, cased(accent.text, letter.body[word.start : word.end])
        )
    near = [
        (far, number)
        for number, right in enumerate(words)
        if (far := slip_of(word.key, right.key, sure=True))
    ]
    if not near:
        return None
    right = words[min(near)[1]].text
    return wrong_at(Kind.SLIP, word.start, word.end, cased(right, letter.body[word.start : word.end]))


def _other_part(one: Greeted, unknown: Sequence[Word], person: Recipient) -> Iterator[Misnaming]:
    """Yield the one word of a greeted name that stands in the place of another: `Chidi Okafor`."""
    missing = [
        right
        for right in name_words(person.name)
        if not any(
            is_form_of(word.key, right.key) or slip_of(word.key, right.key, sure=True) for word in one.names
        )
    ]
    if not len(unknown) == len(missing) == 1 or len(one.names) < 2 or not one.capitals:
        return
    first = missing[0].key == name_words(person.name)[0].key
    if unknown[0] is one.names[0 if first else -1]:
        yield wrong_at(Kind.OTHER, unknown[0].start, unknown[0].end, missing[0].text)


def _out_of_order(one: Greeted, person: Recipient, letter: Letter) -> Iterator[Misnaming]:
    full = name_words(person.name)
    keys = [word.key for word in one.names]
    if len(full) == len(keys) == 2 and keys == [full[1].key, full[0].key] and keys[0] != keys[1]:
        yield wrong_at(Kind.TURNED, one.names[0].start, one.names[-1].end, f"{full[0].text} {full[1].text}")
    elif (
        len(full) > 1
        and keys == [full[0].key]
        and one.titles
        and one.titles[-1].key in PLAIN_TITLES
        and keys[0] in formal_names()
        and not person.preferred_name
    ):
        right = cased(surname(person.name), letter.body[one.names[0].start : one.names[0].end])
        yield wrong_at(Kind.FIRST_NAME, one.names[0].start, one.names[0].end, right)
