"""Whether a letter is worth sending: a correction only where a name, a company or a fact was wrong, a request
for time only where it asks for some. Sends nothing."""

from collections.abc import Iterator

from followup.core.interview import Correction, Interview
from followup.core.matchers import edit_distance
from followup.core.problems import Problem
from followup.core.template import Purpose, Template

_WORTH_IT = frozenset({"name", "company", "fact"})
_NUMBERS = frozenset("one two three four five six seven eight nine ten eleven twelve".split())
_SLIP = 2
"""Letters by which a slip of the hand may differ from what was meant."""


def needless_correction(template: Template, interview: Interview) -> Iterator[Problem]:
    """Yield a problem where a template corrects what is better left alone.

    A second letter about a slip of spelling draws the eye to it; one about a wrong name, company or fact sets
    something right. Sources: EXP, AVC.
    """
    if template.purpose is not Purpose.CORRECTION or not is_slip(interview.correction):
        return
    yield Problem(
        code="send-nothing",
        where="correction",
        what=f"“{interview.correction.was}” is a slip that changes nothing: "
        "a second letter makes more of it than any reader did",
        how_to_fix="send nothing; where a name, a company or a fact was wrong, say so in “What was wrong?”",
    )


def no_more_time(template: Template, interview: Interview) -> Iterator[Problem]:
    """Yield a problem where a template asks for more time and the later day is not later."""
    by, given = interview.offer.decide_by, interview.offer.deadline
    if template.purpose is Purpose.OFFER_TIME and by and given and by <= given:
        yield Problem(
            code="wrong-value",
            where="offer.decide_by",
            what="is not later than the day that they gave you for your answer",
            how_to_fix="name the later day that you ask for, or answer by theirs",
        )


def is_slip(correction: Correction) -> bool:
    """Tell whether a correction only mends spelling: said so, or small changes within everyday words."""
    if correction.kind:
        return correction.kind not in _WORTH_IT
    was, right = correction.was.split(), correction.right.split()
    if len(was) != len(right):
        return False
    changed = [pair for pair in zip(was, right, strict=True) if pair[0] != pair[1]]
    return bool(changed) and all(_slips(*pair) for pair in changed)


def _slips(was: str, right: str) -> bool:
    if not right.islower() or any(char.isdigit() for char in was + right) or right in _NUMBERS:
        return False
    return edit_distance(was.lower(), right, _SLIP) <= _SLIP
