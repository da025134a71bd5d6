"""A recipient's name with a slip in it, in the greeting or elsewhere."""

from collections.abc import Iterator

from followup.core.finding import Part, Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.matchers import (
    Word,
    edit_distance,
    known_words,
    opens_sentence,
    plain_letters,
    quoted,
    without_possessive,
    words_of,
)
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_NO_NAME_TEXT = """
dear hello hi hey hiya all team everyone both folks sir madam good morning afternoon evening day hiring
manager
committee panel there again recruiter interviewer members colleagues dr mr mrs ms mx prof professor miss and
the
january february march april may june july august september october november december monday tuesday wednesday
thursday friday saturday sunday thank thanks
"""
_NO_NAME = frozenset(_NO_NAME_TEXT.split())
_SHORTEST_ELSEWHERE = 5
_SHORTEST_TWO_SLIPS = 8
_SHORTEST_GREETED_TWO_SLIPS = 5


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    names = _name_words(context.interview)
    known = known_words(context.interview)
    greeting = letter.greeting
    for part, text in ((Part.SUBJECT, letter.subject or ""), (Part.BODY, letter.body)):
        for word in words_of(text):
            key = without_possessive(word.key)
            if key in known or key in _NO_NAME or not text[word.start].isupper():
                continue
            greeted = (
                part is Part.BODY and greeting is not None and greeting.start <= word.start < greeting.end
            )
            if not greeted and (opens_sentence(text, word.start) or len(key) < _SHORTEST_ELSEWHERE):
                continue
            right = _meant(key, names, greeted=greeted)
            if right:
                yield _hit(part, text, word, right, accents_only=plain_letters(key) == plain_letters(right))


def _hit(part: Part, text: str, word: Word, right: str, *, accents_only: bool) -> Hit:
    end = word.end - (2 if word.key.endswith("'s") else 0)
    written = text[word.start : end]
    if written.isupper() and len(written) > 1:
        right = right.upper()
    return Hit(
        message=f"You wrote {quoted(written)}; your notes say {quoted(right)}. People see a slip in their "
        "own name "
        "before anything else: use the spelling from their own mail or card.",
        part=part,
        start=word.start,
        end=end,
        fixes=(right,),
        severity=Severity.SUGGESTION if accents_only else None,
    )


def _name_words(interview: Interview) -> tuple[str, ...]:
    """Return the words of all recipients' names as they were typed."""
    words: dict[str, None] = {}
    for person in interview.recipients:
        for text in (person.preferred_name, person.name):
            words.update((text[word.start : word.end], None) for word in words_of(text) if len(word.key) > 1)
    return tuple(words)


def _meant(key: str, names: tuple[str, ...], *, greeted: bool) -> str:
    """Return the name that a word is a slip of; "" where it is none of them, or a short form such as Alex."""
    near: list[tuple[int, str]] = []
    for name in names:
        right = words_of(name)[0].key
        longest = max(len(right), len(key))
        if greeted:
            most = 2 if longest >= _SHORTEST_GREETED_TWO_SLIPS else 1
        else:
            most = 2 if longest >= _SHORTEST_TWO_SLIPS else 1
        if not greeted and (key[0] != right[0] or len(right) < _SHORTEST_ELSEWHERE):
            continue
        distance = edit_distance(key, right, most)
        short_form = right.startswith(key) and len(right) - len(key) > 1
        if distance <= most and not short_form and distance * 2 < longest:
            near.append((distance, name))
    return min(near)[1] if near else ""


_KATHERINE = {"recipients.0.name": "Katherine Marsh", "recipients.0.honorific": ""}

RULE = Rule(
    id="name-misspelt",
    severity=Severity.ERROR,
    title="A name is misspelt",
    passes="Spells their names right",
    looks_for="A word that is one or two letters away from a recipient's name in your notes, in the greeting "
    "first of "
    "all. A name that you entered as the preferred one is right.",
    why="Your own name is the word you see first on any page. One candidate lost the job over a vice "
    "president’s misspelt name.",
    sources=("AVC", "FIR", "SHN"),
    guide="professional",
    check=_check,
    needs=("recipient.name",),
    bad=(
        Example(
            body=sound_letter(greeting="Dear Katharine,"),
            interview=_KATHERINE,
            marks="Katharine",
            fixed="Katherine",
        ),
        Example(body=sound_letter(greeting="Dear Dr Okonwko,"), marks="Okonwko", fixed="Okonkwo"),
        Example(
            body=sound_letter("I liked how Dr Okonkow’s question opened the talk."),
            marks="Okonkow",
            fixed="Okonkwo",
        ),
        Example(
            body=sound_letter(greeting="Dear Anna,"),
            interview={"recipients.0.name": "Ana Lind", "recipients.0.honorific": ""},
            marks="Anna",
            fixed="Ana",
        ),
        Example(
            body=sound_letter(greeting="Hi Jose,"),
            interview={"recipients.0.name": "José Prieto", "recipients.0.honorific": ""},
            marks="Jose",
            fixed="José",
        ),
    ),
    good=(
        Example(
            body=sound_letter(greeting="Dear Kate,"),
            interview={**_KATHERINE, "recipients.0.preferred_name": "Kate"},
        ),
        Example(body=sound_letter(greeting="Dear Alex,"), interview={"recipients.0.name": "Alexei Marsh"}),
        Example(body=sound_letter(greeting="Dear All,"), interview={"recipients.0.name": "Ali Marsh"}),
        Example(
            body=sound_letter("Maria’s question and Marie’s answer helped me.", greeting="Dear Maria,"),
            interview={"recipients": [{"name": "Maria Lund"}, {"name": "Marie Lunde"}]},
        ),
        Example(
            body=sound_letter("We met in March, and Mary was there."),
            interview={"recipients.0.name": "Mark Marsh"},
        ),
        Example(body=sound_letter("Great work takes time."), interview={"recipients.0.name": "Grace Greet"}),
        Example(body=sound_letter(greeting="Dear Dr OKONKWO,")),
    ),
)
