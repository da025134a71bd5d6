"""Speaks to the reader of a letter where the notes speak of that person by name. Words nothing else."""

from collections.abc import Iterator
from dataclasses import replace

from followup.core.allotment import Allotted
from followup.core.courtesy import surname
from followup.core.interview import Interview, Recipient
from followup.core.phrasing import to_reader

_TEXTS = ("moment", "material")
_LISTS = ("points", "questions")


def addressed(allotted: Allotted, interview: Interview) -> Allotted:
    """Return what a letter may use, with `your` for the possessive of the reader's name.

    A name that another recipient or the sender shares is left alone: nobody could tell whose it is.
    """
    if len(allotted.people) != 1:
        return allotted
    reader = allotted.people[0]
    others = [one for one in interview.recipients if one is not reader]
    taken = {name for one in others for name in _names(one)} | set(interview.sender.name.split()[:1])
    names = [name for name in _names(reader) if name not in taken]
    if not names:
        return allotted
    fields = dict(allotted.fields)
    fields |= {name: to_reader(fields[name], names) for name in _TEXTS if fields.get(name)}
    fields |= {
        name: tuple(to_reader(one, names) for one in fields[name]) for name in _LISTS if fields.get(name)
    }
    return replace(allotted, fields=fields)


def _names(person: Recipient) -> Iterator[str]:
    """Yield what notes may call a person by."""
    if not person.name or person.name[0].islower():
        return
    yield person.name
    yield person.name.split()[0]
    if person.preferred_name:
        yield person.preferred_name
    if person.honorific:
        yield f"{person.honorific} {surname(person.name)}"
