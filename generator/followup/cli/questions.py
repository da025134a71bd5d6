"""The three questions of `followup advise` at a terminal. Their words and choices are the core's."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any

from followup.core.advice import questions_data
from followup.core.doorway_types import AnswersData


def question_lines() -> Iterator[str]:
    """Yield the questions with the values of their choices, for people who answer by options."""
    questions = questions_data()
    yield f"--stage: {questions['stage']['question']}"
    yield from (f"  {choice['value']:<22}{choice['text']}" for choice in questions["stage"]["choices"])
    yield f"--happened: {questions['happened']['question']}"
    for choice in questions["happened"]["choices"]:
        when = f"  (--when: {choice['when']})" if choice["when"] else ""
        yield f"  {choice['value']:<22}{choice['text']}{when}"


def ask_questions(ask: Callable[[str], str], say: Callable[[str], None]) -> AnswersData:
    """Ask one question after the other, and return the answers; a number that is none is asked for again."""
    questions = questions_data()
    stage = _chosen(questions["stage"]["question"], questions["stage"]["choices"], ask, say)
    fitting = [choice for choice in questions["happened"]["choices"] if stage["value"] in choice["stages"]]
    happened = _chosen(questions["happened"]["question"], fitting, ask, say)
    answers = AnswersData(stage=stage["value"], happened=happened["value"])
    if happened["when"]:
        moment = happened["kind"] == "moment"
        shape = "2026-11-20 15:30" if moment else "2026-11-20"
        answers["when"] = _with_offset(ask(f"{happened['when']} [{shape}] "), moment=moment)
    return answers


def _chosen(
    question: str,
    choices: Sequence[dict[str, Any]],
    ask: Callable[[str], str],
    say: Callable[[str], None],
) -> dict[str, Any]:
    say(question)
    for number, choice in enumerate(choices, start=1):
        say(f"  {number:>2}  {choice['text']}")
    while True:
        typed = ask(f"1 to {len(choices)}: ").strip()
        if typed.isdecimal() and 1 <= int(typed) <= len(choices):
            return choices[int(typed) - 1]


def _with_offset(typed: str, *, moment: bool) -> str:
    """Return what was typed; a moment without an offset is one of this machine's clock."""
    text = typed.strip()
    if not moment:
        return text
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return text
    return (found if found.tzinfo else found.astimezone()).isoformat()
