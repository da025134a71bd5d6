"""Which letter of several goes to whom, by the name that it greets. Reads no file and reports no problem."""

from collections.abc import Mapping, Sequence
from typing import Any

from followup.cli.files import LetterFile
from followup.core.interview import Interview, Recipient
from followup.core.matchers import words_of
from followup.core.problems import ProblemsError


def recipients_of(files: Sequence[LetterFile], interview: Mapping[str, Any] | None) -> list[int | None]:
    """Return the recipient of each letter, from 0; None for all where there is no panel, or no letters to it.

    A letter belongs to whom it greets. One that greets nobody of the interview goes to the next recipient who
    has no letter yet; where none is left, it stays None.
    """
    people = _people(interview)
    if len(files) < 2 or len(people) < 2:
        return [None] * len(files)
    found = [_greeted(file, people) for file in files]
    left = [number for number in range(len(people)) if number not in found]
    return [number if number is not None else (left.pop(0) if left else None) for number in found]


def others_of(
    place: int, files: Sequence[LetterFile], recipients: Sequence[int | None]
) -> list[dict[str, Any]]:
    """Return the letters to the other people of the panel, as parts of a request."""
    own = recipients[place]
    return [
        {"subject": file.letter.subject, "body": file.letter.body}
        for file, recipient in zip(files, recipients, strict=True)
        if own is not None and recipient is not None and recipient != own
    ]


def _people(interview: Mapping[str, Any] | None) -> tuple[Recipient, ...]:
    try:
        return Interview.from_data(interview or {}).recipients
    except ProblemsError:  # the doorway says what is wrong, with everything else
        return ()


def _greeted(file: LetterFile, people: Sequence[Recipient]) -> int | None:
    """Return who is greeted: the person with most of their name in the greeting; None for nobody."""
    greeting = file.letter.greeting
    words = {word.key for word in words_of(greeting.text)} if greeting else set()
    scores = [len(words & _name(person)) for person in people]
    best = max(scores)
    return scores.index(best) if best else None


def _name(person: Recipient) -> set[str]:
    return {word.key for text in (person.name, person.preferred_name) for word in words_of(text)}
