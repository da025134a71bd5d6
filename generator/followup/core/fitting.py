"""Keeps a letter within its band: leaves out what is missed least, or adds a courtesy. Words nothing."""

from collections.abc import Iterator
from typing import Any

from followup.core.allotment import left_out
from followup.core.finding import Part
from followup.core.interview import OpenQuestion, field_specs
from followup.core.length import fits_channel, words_for
from followup.core.letter import Letter
from followup.core.problems import Problem
from followup.core.rendering import Rendered, Rendering

_DISPENSABLE = ("skill", "questions", "moment", "outcome", "met")
"""Optional parts that go first where a letter would be too long for its band."""
_MISSED_MOST = (
    *("material", "open_question", "points", "addition", "moment", "questions", "skill", "outcome", "met"),
)
"""What comes back first where there is room again."""
_LABELS = {spec.path: spec.label for spec in field_specs()}
_LABELS["open_question"] = _LABELS["open_question.question"]


def fitted(rendering: Rendering) -> tuple[Rendered, tuple[Problem, ...]]:
    """Return the text within its band, as far as leaving out optional parts goes, and what was left out.

    A text below the band gets the sentences that a template keeps for the `sparse` case.
    """
    fewest, most = words_for(rendering.channel, rendering.length)
    changes = _left_out(rendering, most)
    rendered = rendering.text(changes)
    what = "is left out in part or whole: the message would be too long"
    how = "choose a longer form, or write it in by hand"
    notes = tuple(left_out(path, f"“{_LABELS[path]}” {what}", how) for path in changes)
    if _words(rendered) < fewest:
        fuller = rendering.text(changes | {"sparse": True})
        rendered = fuller if _fits(rendering, fuller, most) else rendered
    if (
        rendering.length == "micro"
        and len(rendering.allotted.fields["points"]) > 1
        and _uses_points(rendering)
    ):
        what = "only the first point stands in so short a message"
        notes = tuple(note for note in notes if note.where != "points")  # said better by this one
        notes = (*notes, left_out("points", what, "put first what matters most, or choose a longer form"))
    if _words(rendered) < fewest and rendering.length != rendering.template.lengths[0]:
        notes = (*notes, _too_little(rendering.length))
    return rendered, notes


def _uses_points(rendering: Rendering) -> bool:
    return "points" in (*rendering.template.needs, *rendering.template.optional)


def _too_little(length: str) -> Problem:
    """Return a note that too little was typed for a length that was chosen."""
    what = f"“{length}” needs more than what was typed: the message stays shorter"
    how = "add a point, a moment or what you bring, or choose a shorter form"
    return Problem(code="too-little", where="length", what=what, how_to_fix=how)


def _left_out(rendering: Rendering, most: int) -> dict[str, Any]:
    """Return what has to go for a text of at most so many words, as fields and what is left of them.

    Once a long part has gone, there may be room again for a shorter one that went before it.
    """
    changes: dict[str, Any] = {}
    rendered = rendering.text({})
    for path, value in _reductions(rendering):
        if _fits(rendering, rendered, most):
            break
        shorter = rendering.text(changes | {path: value})
        if shorter[Part.BODY] != rendered[Part.BODY]:
            changes[path] = value
            rendered = shorter
    for path in (path for path in _MISSED_MOST if path in changes and len(changes) > 1):
        others = {name: value for name, value in changes.items() if name != path}
        points = {path: rendering.allotted.fields["points"][:2]} if path == "points" else {}
        for trial in (others, others | points):
            if _fits(rendering, rendering.text(trial), most):
                changes = trial
                break
    return changes


def _reductions(rendering: Rendering) -> Iterator[tuple[str, Any]]:
    """Yield what to leave out, one thing after another, in the order in which it is missed least."""
    typed, optional = rendering.allotted.fields, rendering.template.optional
    points = typed["points"]
    if len(points) > 2:
        yield "points", points[:2]
    for path in _DISPENSABLE:
        if path in optional and typed[path]:
            yield path, () if path in ("questions", "met") else ""
    if len(points) > 1:
        yield "points", points[:1]
    if points and "points" in optional:
        yield "points", ()
    if "addition" in optional and typed["addition"]:
        yield "addition", ""
    if "open_question.answer" in optional and typed["open_question"].answer:
        yield "open_question", OpenQuestion()
    if "material" in optional and typed["material"]:
        yield "material", ""  # a promise: its lack is noticed most


def _fits(rendering: Rendering, rendered: Rendered, most: int) -> bool:
    return _words(rendered) <= most and fits_channel(rendering.channel, rendered[Part.BODY][0])


def _words(rendered: Rendered) -> int:
    return Letter(subject=None, body=rendered[Part.BODY][0]).words
