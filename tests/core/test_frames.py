"""Reading a frame by its tags: the same as Jinja2 would say, or no answer."""

import pytest
from jinja2.exceptions import TemplateSyntaxError

from followup.core import template_check
from followup.core.compiling import parsed
from followup.core.frames import read_tags
from followup.library import load_library
from tests.website.project import ROOT


def test_tags_are_taken_down_with_their_lines_and_names() -> None:
    tags = read_tags(
        "{% set a = name | lower %}\n{% if skill %}\n{{ skill | sentence(\n2) }}{% else %}{{ a }}"
        "{% endif %}\n"
        "{%- for one, two in points -%}{{- one -}}{% endfor %} {{ pick.wording(3) }}"
    )
    assert tags is not None
    assert [(text.strip(), line) for text, line in tags.expressions] == [
        ("name | lower", 1),
        ("skill", 2),
        ("skill | sentence(\n2)", 3),
        ("a", 4),
        ("points", 5),
        ("one", 5),
    ]
    assert tags.bound == {"a", "one", "two"}


@pytest.mark.parametrize(
    "frame",
    [
        "{% if skill %}no end",
        "{% endif %}",
        "{% if skill %}{% endfor %}",
        "{% if skill %}{% else %}{% else %}{% endif %}",
        "{% if skill %}{% else %}{% elif role %}{% endif %}",
        "{% for one in points %}{% else %}{% endfor %}",
        "{% if %}{% endif %}",
        "{% endif now %}",
        "{% for one points %}{% endfor %}",
        "{% set a %}text{% endset %}",
        "{% include 'x' %}",
        "{% raw %}{{ x }}{% endraw %}",
        "{# a note #}",
        "{{ name ",
        "name }}",
        '{{ "}}" }}',
        '{{ {"a": 1} }}',
        "{% if 3 % 2 %}x{% endif %}",
    ],
)
def test_in_doubt_there_is_no_answer(frame: str) -> None:
    assert read_tags(frame) is None


def test_a_fault_within_a_tag_is_told_by_jinja2_with_its_line() -> None:
    with pytest.raises(TemplateSyntaxError) as caught:
        template_check._walk("a\n\n{{ name | }}")
    assert caught.value.lineno == 3


def test_the_library_reads_the_same_both_ways() -> None:
    quick = 0
    for template in load_library(ROOT / "templates").values():
        frame, _ = template_check.taken_out(template.body)
        by_tags = template_check._by_tags(frame)
        if by_tags is None:
            continue
        quick += 1
        whole = template_check._Walk()
        whole.visit(parsed(frame))
        names = {path for path, _ in whole.paths} - {"pick.wording", "pick"}
        assert {path for path, _ in by_tags.paths} - by_tags.bound == names - by_tags.bound, template.id
        assert by_tags.bound == whole.bound, template.id
        words = [" ".join(text.split()) for text in (*by_tags.said, "|", *whole.said)]
        said, whole_said = words[: words.index("|")], words[words.index("|") + 1 :]
        # Jinja2 takes the number of a choice that was taken out for one of its words.
        assert set(said) == {text for text in whole_said if not text.isdigit()}, template.id
    assert quick >= 50
