"""`followup advise` by answers: by options, and one question after the other at a terminal."""

from collections.abc import Callable

from followup.cli.questions import ask_questions
from tests.cli.conftest import Run

NOW = ("--now", "2026-11-25T10:00:00+00:00")


def test_answers_by_options(followup: Run) -> None:
    found = followup("advise", "--stage", "video", "--happened", "asked", "--when", "2026-11-17", *NOW)
    assert (found.code, found.out.splitlines()[0].split(" (")[0]) == (0, "Write now: st-second")
    data = followup("advise", "--stage", "video", "--happened", "on-hold", "--format", "json", *NOW).json
    assert (data["title"], data["template"]) == ("Write now", "st-on-hold")


def test_what_is_wrong_with_the_answers(followup: Run) -> None:
    assert followup("advise", "--stage", "video", "--happened", "asked", *NOW).wheres == ["--when"]
    assert followup("advise", "--stage", "vidoe", *NOW).wheres == ["--stage", "--happened"]


def test_without_interview_and_answers_it_says_what_to_do(followup: Run) -> None:
    found = followup("advise", *NOW)
    assert found.wheres == ["--interview"]
    assert "--questions" in found.err


def test_the_questions_with_the_values_of_their_choices(followup: Run) -> None:
    found = followup("advise", "--questions")
    assert found.code == 0
    assert "reference-check" in found.out
    assert "(--when: When did it end?)" in found.out
    data = followup("advise", "--questions", "--format", "json").json
    assert set(data) == {"stage", "happened"}


def typing(*lines: str) -> Callable[[str], str]:
    waiting = list(lines)
    return lambda _: waiting.pop(0)


def test_at_a_terminal_one_question_follows_the_other() -> None:
    said: list[str] = []
    answers = ask_questions(typing("x", "99", "4", "3", "2026-11-27"), said.append)
    assert answers == {"stage": "video", "happened": "thanked-with-day", "when": "2026-11-27"}
    assert said[0] == "How far are you with them?"


def test_a_moment_is_one_of_this_machine_unless_it_says_otherwise() -> None:
    answers = ask_questions(typing("4", "1", "2026-11-20 15:30"), lambda _: None)
    assert str(answers["when"]).startswith("2026-11-20T15:30:00")
    assert len(str(answers["when"])) > len("2026-11-20T15:30:00")
    again = ask_questions(typing("4", "1", "yesterday"), lambda _: None)
    assert again["when"] == "yesterday"
