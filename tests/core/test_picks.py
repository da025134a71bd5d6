"""The wordings of a template are taken out before Jinja2 reads it, and only the chosen one is put
together.
"""

import pytest
from jinja2.exceptions import UndefinedError

from followup.core.compiling import compiled
from followup.core.picker import Picker
from followup.core.picks import Piece, taken_out


def filled(source: str, *, tone: str = "warm", seed: int = 1, **values: object) -> str:
    return compiled(source).fill(values, Picker(seed=seed, recipient=0, salt="t", tone=tone))


def test_a_choice_becomes_its_texts_and_what_fills_them() -> None:
    frame, (choice,) = taken_out('{{ pick("Dear " ~ name ~ ",", "Hello.", warm=("Hi " ~ (x | own),)) }}')
    assert frame == "{{ pick.wording(0) }}"
    assert choice.options == (
        (Piece(text="Dear "), Piece(expression="name"), Piece(text=",")),
        (Piece(text="Hello."),),
    )
    assert dict(choice.by_tone) == {"warm": ((Piece(text="Hi "), Piece(expression="( x | own )")),)}


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ('{{ pick("a", "b") }}', {"a", "b"}),
        ('{{ pick("a, (b)", "c ~ d",) }}', {"a, (b)", "c ~ d"}),
        ("{{ pick('it\\'s', \"x\\ny\") }}", {"it's", "x\ny"}),
        ('{{ pick("n " ~ n, "n is " ~ n) }}', {"n 3", "n is 3"}),
        ('{{ pick("a" if n == 3 else "b") }}', {"a"}),
        ('{{ pick("a" ~ n if n > 3 else "b" ~ n) }}', {"b3"}),
        ('{{ pick(words | join(", ")) }}', {"p, q"}),
        ('{{ pick("a", warm=("b", "c")) }}', {"b", "c"}),
        ('{{ pick("a", warm=["b"], direct=("d",)) }}', {"b"}),
        ('{% set m = n ~ "!" %}{{ pick("a " ~ m, "b " ~ m) }}', {"a 3!", "b 3!"}),
        ('{% for w in words %}{{ pick("<" ~ w ~ ">") }}{% endfor %}', {"<p><q>"}),
        ('{{ pick(pick("a", "b") ~ "!", "c") }}', {"a!", "b!", "c"}),
        ('{{ pick("" ~ n) }}', {"3"}),
    ],
)
def test_it_says_what_jinja_would_say(source: str, texts: set[str]) -> None:
    said = {filled(source, seed=seed, n=3, words=("p", "q")) for seed in range(40)}
    assert said == texts


def test_lines_stay_where_they_were() -> None:
    frame, choices = taken_out('one\n{{ pick(\n  "a",\n  "b",\n) }}\nlast {{ pick("c") }}')
    assert frame.count("\n") == 5
    assert [choice.line for choice in choices] == [2, 6]
    assert frame.splitlines()[-1] == "last {{ pick.wording(1) }}"


def test_a_choice_within_another_stays_in_the_template_and_keeps_its_place() -> None:
    frame, choices = taken_out('{{ pick("x" ~ pick("a", "b")) }} {{ pick("c") }}')
    assert frame.count("pick.at(") == 1
    assert "pick.wording(2)" in frame
    assert [choice.place for choice in choices] == [1, 2]


def test_what_nobody_filled_in_is_an_error_of_its_own() -> None:
    with pytest.raises(UndefinedError, match="weather"):
        filled('{{ pick("It is " ~ weather) }}')


def test_no_wording_for_a_tone_is_told() -> None:
    with pytest.raises(ValueError, match="no wording for the tone direct"):
        filled('{{ pick(warm=("a",)) }}', tone="direct")


def test_a_choice_does_not_depend_on_those_before_it() -> None:
    one = '{% if a %}{{ pick("a", "b", "c") }}{% endif %}{{ pick("d", "e", "f") }}'
    for seed in range(12):
        assert filled(one, a=True, seed=seed)[-1] == filled(one, a=False, seed=seed)
