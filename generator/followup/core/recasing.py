"""Gives a name that was typed without capitals, or in nothing else, the capitals of a name, and a job title
those of its abbreviations. Guesses at no other spelling."""

import re
from dataclasses import replace

from followup.core.courtesy import is_name
from followup.core.interview import Interview
from followup.core.problems import Problem

_SMALL = frozenset("van von der den de del della di da dos das du la le bin ibn ter ten zu af av wa".split())
"""Words that stay small inside a name."""
_NUMBERS = frozenset("ii iii iv".split())
_MOST_INITIALS = 3
_ABBREVIATED = frozenset(
    "ai ba bi ceo cfo cio cnc coo cpa crm cto dba ehs erp gis gp hgv hr hvac ios it ml nlp pa pm pr qa qc ra "
    "rn sap sdet seo sql sre ta ui ux vp".split()
)
"""Words of job titles that are said letter by letter, or written in capitals."""
_OWN_CAPITALS = {"ios": "iOS"}


def recased(interview: Interview) -> tuple[Interview, tuple[Problem, ...]]:
    """Return an interview in which people's names have capitals, and a note for each that got them."""
    notes: list[Problem] = []
    people = tuple(
        replace(
            person,
            name=_noted(f"recipients.{at}.name", person.name, notes),
            preferred_name=_noted(f"recipients.{at}.preferred_name", person.preferred_name, notes),
        )
        for at, person in enumerate(interview.recipients)
    )
    sender = replace(interview.sender, name=_noted("sender.name", interview.sender.name, notes))
    role = _role_noted(interview.role, notes)
    return replace(interview, role=role, recipients=people, sender=sender), tuple(notes)


def with_abbreviations(role: str) -> str:
    """Return `SRE` for `sre` and `junior QA engineer` for `junior qa engineer`; a title with a capital
    anywhere is as its writer wants it."""
    if not role.islower():
        return role
    return re.sub(r"(?<![\w'’])[a-z]+(?![\w'’])", _abbreviated, role)


def _abbreviated(word: re.Match[str]) -> str:
    text = word[0]
    return _OWN_CAPITALS.get(text, text.upper()) if text in _ABBREVIATED else text


def _role_noted(role: str, notes: list[Problem]) -> str:
    better = with_abbreviations(role)
    if better != role:
        what = f"“{role}” stands in the letter as “{better}”: an abbreviation is known by its capitals"
        how = "write it here as the advertisement does, if that is not how"
        notes.append(Problem(code="recased", where="role", what=what, how_to_fix=how))
    return better


def with_capitals(name: str) -> str:
    """Return `Dwayne Hotchkiss` for `dwayne hotchkiss` and for `DWAYNE HOTCHKISS`; any other name unchanged.

    `AJ` is a name as it stands, and `the data team` is none.
    """
    cased = all(char.lower() != char.upper() for char in name if char.isalpha())
    shouted = cased and name.isupper() and sum(map(str.isalpha, name)) > _MOST_INITIALS
    if "(" in name or not (shouted or name.islower()) or re.match(r"the |[\w.+-]+@", name, re.IGNORECASE):
        return name
    low = name.lower()
    return re.sub(r"[^\W\d_]+", lambda word: _word(low, word), low)


def _word(name: str, found: re.Match[str]) -> str:
    word = found[0]
    before, behind = name[: found.start()], name[found.end() :]
    if word in _NUMBERS and before:
        return word.upper()
    if before and ((word in _SMALL and behind[:1] == " ") or (before[-1] in "'’" and len(word) == 1)):
        return word
    if word.startswith("mc") and len(word) > 4:
        return f"Mc{word[2:].capitalize()}"
    return word.capitalize()


def _noted(where: str, name: str, notes: list[Problem]) -> str:
    if name and where != "sender.name" and not is_name(name):
        what = f"“{name}” looks like no name: the greeting does without it"
        notes.append(Problem(code="no-name", where=where, what=what, how_to_fix="write the name alone"))
        return name
    better = with_capitals(name) if is_name(name) else name
    if better != name:
        what = f"“{name}” stands in the letter as “{better}”: people look at their own name first"
        how = "write it here as they write it, if that is not how"
        notes.append(Problem(code="recased", where=where, what=what, how_to_fix=how))
    return better
