"""A second question in other words than the first. Asks nothing by itself."""

_OTHERS = {
    "Could you tell me more about ": "I would also like to hear about ",
    "Could you tell me ": "I would also like to know ",
}
"""Frames of `ask` and what stands in their place; the longer one first."""


def second(question: str) -> str:
    """Return a question that `ask` made, for the place behind another one: `I would also like to know …`; one
    that was typed as a question stays as it is."""
    for frame, other in _OTHERS.items():
        if question.startswith(frame):
            return f"{other}{question.removeprefix(frame).removesuffix('?')}."
    return question
