"""What of the interview goes into one person's letter. Shares out; words nothing and renders nothing.

In a panel each letter has its own points, and what can stand in one letter only (an answer, a moment) stands
in one: people compare the letters that they got. A moment goes to the person who was part of it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from followup.core.fields import FieldSpec
from followup.core.interview import Interview, OpenQuestion, Recipient
from followup.core.problems import Problem
from followup.core.profile import profile_of
from followup.core.template import Template

MOST_POINTS = 3
"""Points that one letter uses; more would make it a transcript."""
_SHARED_FEWEST = 2
_ONCE = ("open_question.question", "skill", "concern", "material")
"""Optional parts that stand in one letter of a panel only, in the order in which they are shared out."""
_EMPTY: Mapping[str, Any] = {"open_question": OpenQuestion()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Allotted:
    """What one letter may use."""

    people: tuple[Recipient, ...]
    """Whom the letter greets: one person, or all where one note goes to all; one empty one where none is
    known."""
    fields: Mapping[str, Any]
    """The interview's fields by name, with what belongs to another letter or another region left empty."""
    notes: tuple[Problem, ...]
    """What was left out, and how to have it after all."""


def allot(
    template: Template, interview: Interview, recipient: int, specs: Mapping[str, FieldSpec]
) -> Allotted:
    """Return what the letter to one recipient, counted from 0, may use of the interview."""
    everybody = interview.recipients or (Recipient(),)
    shared = template.is_shared
    people = everybody if shared else (everybody[recipient],)
    fields = {name: getattr(interview, name) for name in interview.__dataclass_fields__}
    alone = shared or len(everybody) == 1
    own_only = "recipient.points" in (*template.needs, *template.optional)
    fields["points"] = _points(interview, people, recipient, alone=alone, own_only=own_only)
    notes: list[Problem] = []
    used = {"points", "recipient.points"} & {*template.needs, *template.optional}
    if used and alone:
        notes += _too_many(interview, people, fields["points"], template.lengths[0])
    if not profile_of(interview.region).sells and interview.skill and "skill" in template.optional:
        fields["skill"] = ""
        why = f"is left out: the habits of the region “{interview.region}” leave no room for it"
        notes.append(left_out("skill", why, "choose another region, or write it in by hand"))
    if used and not alone:
        notes += _in_no_letter(interview, own_only=own_only)
    if not alone:
        for path in _elsewhere(template, interview, recipient, len(everybody)):
            name = path.split(".")[0]
            fields[name] = _EMPTY.get(name, "")
            why = f"“{specs[path].label}” stands in the letter to another person: people compare letters"
            notes.append(left_out(path, why, "write it in by hand where you want it"))
    return Allotted(people=people, fields=fields, notes=tuple(notes))


def _too_many(
    interview: Interview, people: tuple[Recipient, ...], taken: tuple[str, ...], length: str
) -> Iterator[Problem]:
    """Yield a note for the points that no letter would hold."""
    typed = dict.fromkeys((*(point for person in people for point in person.points), *interview.points))
    rest = len(typed) - len(taken)
    if rest and length != "micro":
        what = (
            f"{rest} of your {len(typed)} points {'is' if rest == 1 else 'are'} left out: three make a letter"
        )
        yield left_out("points", what, "put those first that matter to this reader")


def _in_no_letter(interview: Interview, *, own_only: bool) -> Iterator[Problem]:
    """Yield a note for each point that no letter of a panel would hold."""
    told = {
        point
        for at, person in enumerate(interview.recipients)
        for point in _points(interview, (person,), at, alone=False, own_only=own_only)
    }
    lists = {f"recipients.{at}.points": person.points for at, person in enumerate(interview.recipients)}
    for path, points in ({"points": interview.points} | lists).items():
        for at, point in enumerate(points):
            if point not in told:
                how = "write it beside a person with fewer points, or put it further up"
                yield left_out(f"{path}.{at}", f"“{point}” stands in no letter of this panel", how)


def left_out(where: str, what: str, how_to_fix: str) -> Problem:
    """Return a note about something that was typed and does not stand in the letter."""
    return Problem(code="left-out", where=where, what=what, how_to_fix=how_to_fix)


def _points(
    interview: Interview, people: tuple[Recipient, ...], recipient: int, *, alone: bool, own_only: bool
) -> tuple[str, ...]:
    """Return the points of a letter: those of its people first, then those of the whole conversation.

    In a panel the shared ones are dealt out one after the other, two for a person without points, and one for
    a person with one unless the template says a person's own points only (`own_only`).
    """
    own = tuple(dict.fromkeys(point for person in people for point in person.points))
    shared = tuple(point for point in dict.fromkeys(interview.points) if point not in own)
    if alone:
        return (*own, *shared)[:MOST_POINTS]
    room = _room(people[0], own_only=own_only)
    before = sum(_room(person, own_only=own_only) for person in interview.recipients[:recipient])
    turn = (before + before // len(shared)) % len(shared) if shared else 0
    dealt = (*shared[turn:], *shared[:turn])
    return (*own, *dealt[:room])[:MOST_POINTS]


def _room(person: Recipient, *, own_only: bool) -> int:
    """Return how many of the shared points stand in the letter to one person of a panel."""
    own = len(dict.fromkeys(person.points))
    return 0 if own and own_only else max(0, _SHARED_FEWEST - own)


def _elsewhere(template: Template, interview: Interview, recipient: int, people: int) -> tuple[str, ...]:
    """Return the optional parts that were given and belong to another letter of the panel."""
    given = [path for path in _ONCE if path in template.optional and interview.value(path)]
    elsewhere = [path for turn, path in enumerate(given) if turn % people != recipient]
    if "moment" in template.optional and interview.moment and _whose_moment(interview) != recipient:
        elsewhere.append("moment")
    return tuple(elsewhere)


def _whose_moment(interview: Interview) -> int:
    """Return the position of the person to whom a moment belongs: the one whom it names, else the first.

    A moment speaks to one person, and nobody else was part of it.
    """
    said = set(re.findall(r"\w+", interview.moment))
    named = [at for at, person in enumerate(interview.recipients) if said & {*person.name.split()}]
    return named[0] if len(named) == 1 else 0
