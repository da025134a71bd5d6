"""Speaks to the reader of a letter where the notes speak of that person. Words nothing else."""

from collections.abc import Iterator
from dataclasses import replace

from followup.core.allotment import Allotted
from followup.core.courtesy import surname
from followup.core.interview import Interview, Recipient
from followup.core.phrasing import about_reader, about_somebody, to_reader

_TEXTS = ("moment", "material")


def addressed(allotted: Allotted, interview: Interview) -> Allotted:
    """Return what a letter may use, with `your` for the possessive of the reader's name, and `you` where a
    text opens with that name or with the pronoun of the one person whom it can mean.

    A name that another recipient or the sender shares is left alone: nobody could tell whose it is.
    """
    if len(allotted.people) != 1:
        return allotted
    reader = allotted.people[0]
    others = [one for one in interview.recipients if one is not reader]
    taken = {name for one in others for name in _names(one)} | set(interview.sender.name.split()[:1])
    names = [name for name in _names(reader) if name not in taken]

    own = len(dict.fromkeys(reader.points))
    alone = bool(reader.name) and not others and not interview.met

    def turned(text: str, *, theirs: bool = False) -> str:
        told = to_reader(text, names)
        return about_reader(told) if theirs or alone else about_somebody(told)

    fields = dict(allotted.fields)
    fields |= {name: turned(fields[name]) for name in _TEXTS if fields.get(name)}
    fields["questions"] = tuple(map(turned, fields["questions"]))
    fields["points"] = tuple(turned(text, theirs=at < own) for at, text in enumerate(fields["points"]))
    person = replace(reader, points=fields["points"][:own])
    return replace(allotted, fields=fields, people=(person,))


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
