"""Tells whether words say what somebody is: `fluent in German`, `a team player`. Says nothing itself."""

import re

from followup.core.phrasing.english.words import ADVERBS, PREPOSITIONS

_ABLE = frozenset(
    "fluent certified licensed skilled familiar comfortable proficient qualified available trained "
    "experienced able ready good great strong excellent confident bilingual responsible passionate keen "
    "eager willing used happy open registered accredited insured interested afraid new quick flexible "
    "reliable organised organized known punctual calm patient conversant versed caring hardworking "
    "hard-working friendly polite honest creative curious careful energetic resourceful adaptable tidy "
    "outgoing trustworthy loyal approachable thorough motivated empathetic".split()
)
PREDICATES = _ABLE | {"ok", "okay", "short", "unable", "busy"}
"""Adjectives that say, before a preposition, what somebody is: `open to feedback`."""
_QUALIFIED = frozenset(
    "certified licensed qualified trained registered accredited fluent bilingual insured".split()
)
_BEHIND = frozenset("in with at as to for of on about under by".split())
_HELD = frozenset("since in by until to for".split())
_ON_TIME = frozenset("time call site hand".split())
_PERSONS = frozenset(
    "player learner worker listener leader communicator speaker nurse teacher engineer developer driver "
    "solver thinker starter carer electrician plumber welder chef technician practitioner master writer "
    "organiser organizer planner".split()
)


_POSTS = frozenset(
    "head lead chair member officer director manager assistant tutor coach captain founder".split()
)
"""Posts that somebody may have held: `former head of year` does not say that it is still so."""


def is_predicate(said: list[str]) -> bool:
    """Tell whether words say what somebody is like: `good with people`, `not afraid of change`, `always on
    time`."""
    rest = said
    while len(rest) > 1 and (
        rest[0] in ADVERBS or rest[0] in ("not", "very", "really", "highly", "fully", "quite")
    ):
        rest = rest[1:]
    if rest[0] == "on" and rest[1:2] and rest[1] in _ON_TIME:
        return len(rest) == 2
    if rest[0] in _ABLE and (len(rest) == 1 or rest[1] in _BEHIND or rest[1] in _ABLE | {"and"}):
        return True
    held = next((at for at, word in enumerate(rest[:4]) if word in _QUALIFIED), 0)
    if held and len(rest) > held + 1 and rest[held + 1] in _HELD and not PREPOSITIONS & set(rest[:held]):
        return True
    if len(rest) == 1 and "-" in rest[0]:
        return rest[0].endswith(("ed", "ing", "en", "able", "ive"))
    return said[-1] in _QUALIFIED and not PREPOSITIONS & set(said) and len(said) > 1


def is_role_of_a_person(said: list[str]) -> bool:
    """Tell whether a few words name a kind of person: `team player`, `qualified electrician`."""
    return len(said) < 5 and (said[-1] in _PERSONS or said[-1].endswith(("ist", "ician")))


def names_a_person(text: str) -> bool:
    """Tell whether a phrase names a kind of person and goes on: `licensed electrician, 9 years`."""
    named = re.split(r",| \(| (?:with|from|for|of|at|in|since) ", text.lower())[0].split() or [""]
    return is_role_of_a_person(named) or named[-1] in _POSTS


def without_copula(text: str) -> str:
    """Return a role without `a`, `I am a` and closing marks, with a small letter at the start."""
    bare = re.sub(r"[\s.!?…;,:]+$", "", text)
    bare = re.sub(r"^(?:i am |i'm )?an? ", "", bare, flags=re.IGNORECASE)
    return bare[0].lower() + bare[1:] if not bare[:2].isupper() else bare
