"""A draft says what the interview holds and nothing else, the same way for the same seed, and runs nothing "
"that was typed."""

import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup.core import courtesy, phrasing
from followup.core.discretion import why_not
from followup.core.draft import Draft, make_draft
from followup.core.finding import Part
from followup.core.interview import Interview
from followup.core.problems import ProblemsError
from followup.core.profile import PROFILES
from followup.core.template import Template
from followup.core.template_check import check_template
from followup.library import load_library

LIBRARY = load_library(Path(__file__).parents[2] / "templates")
STANDARD = LIBRARY["ty-hm-standard"]


def sample(template: Template, **changes: Any) -> Interview:
    return Interview.from_data({**template.sample, **changes})


def broken(template: Template, **changes: Any) -> list[str]:
    with pytest.raises(ProblemsError) as caught:
        check_template(replace(template, **changes))
    return [problem.line() for problem in caught.value.problems]


def own_texts(draft: Draft) -> list[str]:
    parts = {Part.SUBJECT: draft.subject, Part.BODY: draft.body}
    return [parts[own.part][own.start : own.end] for own in draft.own_words]


def test_the_same_seed_gives_the_same_words_and_another_seed_others() -> None:
    interview = sample(STANDARD)
    bodies = {seed: make_draft(STANDARD, interview, seed=seed).body for seed in range(40)}
    assert all(make_draft(STANDARD, interview, seed=seed).body == body for seed, body in bodies.items())
    assert len(set(bodies.values())) >= 20


def test_without_a_seed_the_interview_decides() -> None:
    interview = sample(STANDARD)
    assert make_draft(STANDARD, interview) == make_draft(STANDARD, sample(STANDARD))
    assert make_draft(STANDARD, interview).seed != make_draft(STANDARD, sample(STANDARD, role="Analyst")).seed


def test_own_words_are_what_was_typed() -> None:
    draft = make_draft(STANDARD, sample(STANDARD), seed=1)
    assert own_texts(draft)[:3] == [
        "the migration to Snowflake",
        "how the team handles data contracts",
        "what the rollback plan would be",
    ]
    assert own_texts(draft)[3] == STANDARD.sample["open_question"]["answer"]


def test_an_emoji_before_a_span_does_not_shift_it() -> None:
    draft = make_draft(STANDARD, sample(STANDARD, company="🙂 Labs", role="🙂 Tester"), seed=1)
    assert own_texts(draft)[0] == "the migration to Snowflake"


@pytest.mark.parametrize(
    "hostile", ["{{ 7 * 7 }}", "{% for x in range(9) %}x{% endfor %}", "{{ ''.__class__ }}", "{# gone #}"]
)
def test_what_was_typed_is_never_run(hostile: str) -> None:
    body = make_draft(STANDARD, sample(STANDARD, points=[hostile], moment=f"It was {hostile}"), seed=1).body
    assert body.count(hostile) == 2


def test_missing_needs_are_named_all_at_once_with_what_to_type() -> None:
    with pytest.raises(ProblemsError) as caught:
        make_draft(STANDARD, Interview())
    assert [problem.where for problem in caught.value.problems] == [
        "company",
        "role",
        "sender.name",
        "ended_at",
        "points",
    ]
    assert (
        "“What did you discuss?”, for example “the migration to Snowflake”"
        in caught.value.problems[-1].line()
    )


def test_points_of_one_person_are_points_enough() -> None:
    panel = LIBRARY["ty-panel-member"]
    interview = sample(
        panel, points=[], recipients=[{"name": "Bo Li", "points": ["testing"]}, {"name": "Cy Orr"}]
    )
    assert "testing" in make_draft(panel, interview, seed=1).body
    with pytest.raises(ProblemsError, match="points"):
        make_draft(panel, interview, recipient=1)


@pytest.mark.parametrize(
    ("choices", "where"),
    [
        ({"recipient": 5}, "recipient"),
        ({"recipient": -1}, "recipient"),
        ({"tone": "rude"}, "tone"),
        ({"length": "epic"}, "length"),
    ],
)
def test_a_choice_that_is_not_there_is_a_problem(choices: dict[str, Any], where: str) -> None:
    with pytest.raises(ProblemsError) as caught:
        make_draft(STANDARD, sample(STANDARD), **choices)
    assert [problem.where for problem in caught.value.problems] == [where]


@pytest.mark.parametrize(
    ("interest", "said"), [("undecided", False), ("none", False), ("open", True), ("strong", True)]
)
def test_interest_is_shown_only_as_far_as_it_goes(interest: str, said: bool) -> None:
    for seed in range(12):
        body = make_draft(STANDARD, sample(STANDARD, interest=interest), seed=seed).body
        assert any(line in body for line in courtesy.INTEREST_LINES) is said


def test_a_letter_for_another_week_names_the_date() -> None:
    interview = sample(STANDARD)
    assert interview.ended_at is not None
    later = datetime.fromisoformat("2026-12-04T09:00:00-05:00")
    assert "on 20 November" in make_draft(STANDARD, interview, seed=1, now=later).subject
    assert "on Friday" in make_draft(STANDARD, interview, seed=1, now=interview.ended_at).subject
    assert "on November 20" in make_draft(STANDARD, sample(STANDARD, region="us"), seed=1, now=later).subject


def test_neighbours_in_a_panel_get_other_words() -> None:
    panel = LIBRARY["ty-panel-member"]
    for seed in range(10):
        openings = {
            make_draft(panel, sample(panel), recipient=one, seed=seed).body.split("\n\n")[1].split(".")[0]
            for one in range(3)
        }
        assert len(openings) == 3


def literal_words(template: Template) -> set[str]:
    """Return every word that the template and the shared courtesies may say on their own."""
    strings = (*vars(courtesy).values(), *vars(phrasing).values())
    constants = [
        const
        for thing in strings
        if callable(thing) and hasattr(thing, "__code__")
        for const in thing.__code__.co_consts
    ]
    texts = [template.subject, template.body, *(text for text in constants if isinstance(text, str))]
    texts += [
        text for group in constants if isinstance(group, tuple) for text in group if isinstance(text, str)
    ]
    texts += [
        text
        for group in vars(courtesy).values()
        if isinstance(group, tuple)
        for text in group
        if isinstance(text, str)
    ]
    texts += [text for one in PROFILES.values() for text in (*one.formal_closings, *one.warm_closings)]
    texts += [*courtesy._WEEKDAYS, *courtesy._MONTHS]
    return {word.lower() for text in texts for word in re.findall(r"[^\W_]+", text)}


def typed_words(value: Any) -> set[str]:
    if isinstance(value, dict):
        return {word for item in value.values() for word in typed_words(item)}
    if isinstance(value, list | tuple):
        return {word for item in value for word in typed_words(item)}
    return {word.lower() for word in re.findall(r"[^\W_]+", str(value))}


@pytest.mark.parametrize("template", LIBRARY.values(), ids=lambda template: template.id)
def test_no_word_comes_from_nowhere(template: Template) -> None:
    allowed = literal_words(template) | typed_words(template.sample)
    examined = 0
    for seed in range(6):
        draft = make_draft(template, sample(template), seed=seed)
        for word in re.findall(r"[^\W_]+", f"{draft.subject} {draft.body}"):
            examined += 1
            assert word.lower() in allowed or word.isdigit(), word
    assert examined > 150


@pytest.mark.parametrize("template", LIBRARY.values(), ids=lambda template: template.id)
def test_without_the_optional_parts_no_gap_is_left(template: Template) -> None:
    roots = {path.split(".")[0] for path in template.needs} | {"recipients", "sender", "interest"}
    bare = {key: value for key, value in template.sample.items() if key in roots}
    bare["sender"] = {"name": "Ana Ruiz"}
    if "sender.phone" in template.needs:
        bare["sender"]["phone"] = "555 0100"
    for seed in range(6):
        draft = make_draft(template, Interview.from_data(bare), seed=seed)
        assert not re.search(r" {2}|\n{3}| [,.;:?!]|\(\)|“”|[,:]\.|\.\.|None|undefined|\{", draft.body), (
            draft.body
        )
        assert draft.body == draft.body.strip()
        for paragraph in draft.body.split("\n\n")[1:-1]:
            listed = "| entries" in template.body and paragraph.split("\n")[0] in bare["references"]
            assert listed or re.search(r"[.?!”]$", paragraph), paragraph


TEXT = st.text(min_size=1, max_size=80).filter(lambda text: bool(text.strip("\x00-\x1f\x7f \n\t")))


@settings(max_examples=60, deadline=None)
@given(points=st.lists(TEXT, min_size=1, max_size=3), moment=TEXT, answer=TEXT, name=TEXT, seed=st.integers())
def test_any_text_gives_a_whole_letter(
    points: list[str], moment: str, answer: str, name: str, seed: int
) -> None:
    data = {
        **STANDARD.sample,
        "points": points,
        "moment": moment,
        "open_question": {"question": answer, "answer": answer},
    }
    interview = Interview.from_data(data | {"recipients": [{"name": name}]})
    if not interview.points:
        return
    if all(why_not(point, pay=False) for point in interview.points):
        with pytest.raises(ProblemsError, match="left out"):
            make_draft(STANDARD, interview, seed=seed)
        return
    draft = make_draft(STANDARD, interview, seed=seed)
    assert draft.body.endswith("Ana Ruiz\nana@example.org")
    for part in (draft.subject, draft.body):
        assert not re.search("[\ufdd0-\ufdef]", part)
    assert all(text.strip() for text in own_texts(draft))


def test_a_topic_can_open_a_sentence() -> None:
    template = replace(STANDARD, body="{{ points | topics | capital }} came up {{ day }}.")
    assert make_draft(template, sample(STANDARD, points=["how they test", "iOS"]), seed=1).body == (
        "How you test and iOS came up on Friday."
    )


class TestCompiling:
    def test_an_undeclared_field_stops_with_its_line(self) -> None:
        lines = broken(
            STANDARD,
            body="{{ greeting }}\n\n{{ concern }} {{ points | topics }}\n\n{{ sign_off }}",
            body_line=40,
        )
        assert (
            f"{STANDARD.where}:42 · body: uses “concern”, which is not declared; add concern to needs or "
            f"optional" in lines
        )

    def test_an_unknown_variable_is_told_apart_from_an_undeclared_one(self) -> None:
        assert any("unknown variable “weather”" in line for line in broken(STANDARD, body="{{ weather }}"))

    def test_an_unknown_need_is_a_problem(self) -> None:
        assert any("“pionts” is not a field" in line for line in broken(STANDARD, needs=("pionts",)))

    def test_a_need_that_no_line_uses_is_a_problem(self) -> None:
        assert any(
            "“concern” is declared, and no line uses it" in line
            for line in broken(STANDARD, optional=(*STANDARD.optional, "concern"))
        )

    def test_broken_jinja_is_told_with_its_line(self) -> None:
        lines = broken(STANDARD, body="one\ntwo {% if %}\n", body_line=10)
        assert any(line.startswith(f"{STANDARD.where}:11 · body") for line in lines)

    @pytest.mark.parametrize(
        "attack",
        ["{{ ().__class__.__bases__ }}", "{{ points.__class__ }}", "{{ greeting.format.__globals__ }}"],
    )
    def test_the_sandbox_holds(self, attack: str) -> None:
        hostile = replace(STANDARD, body=attack + STANDARD.body)
        with pytest.raises(ProblemsError):
            make_draft(hostile, sample(STANDARD), seed=1)


def test_of_a_role_longer_than_a_subject_the_beginning_stands_there() -> None:
    role = "Coordinator of volunteer drivers, meal rounds and the repair workshop of the northern villages"
    draft = make_draft(STANDARD, Interview.from_data({**STANDARD.sample, "role": role}), seed=1)
    assert "Coordinator of volunteer drivers, meal rounds and the" in draft.subject
    assert "villages" not in draft.subject
    assert role in draft.body
    assert [note.where for note in draft.notes if note.code == "shortened"] == ["role"]
