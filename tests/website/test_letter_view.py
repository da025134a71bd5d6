from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from followup.core.finding import Part
from followup.core.template import Channel
from followup.website.letter_view import Mark, marked, view_letter


def test_marks_that_overlap_share_their_stretch() -> None:
    html = marked("Dear Ana & Bo", [(5, 13, "own"), (5, 8, "flag")])
    assert html == 'Dear <mark class="own flag">Ana</mark><mark class="own"> &amp; Bo</mark>'


def test_a_line_break_is_kept() -> None:
    assert marked("Regards,\nAna", []) == "Regards,<br>Ana"


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(-3, 70), st.integers(-3, 70)), max_size=5))
def test_text_is_escaped_and_nothing_is_lost(text: str, spans: list[tuple[int, int]]) -> None:
    html = marked(text, [(start, end, "own") for start, end in spans])
    bare = html.replace('<mark class="own">', "").replace("</mark>", "")
    assert bare == "<br>".join(str(escape(line)) for line in text.split("\n"))


BODY = "Dear Ana,\n\nThank you\nfor Friday.\n\nRegards,\nBo"


def test_blank_lines_part_paragraphs_and_marks_move_with_them() -> None:
    start = BODY.index("Friday")
    mark = Mark(part=Part.BODY, start=start, end=start + 6, classes="own")
    letter = view_letter(subject="Hi", body=BODY, channel=Channel.EMAIL, marks=[mark])
    assert letter.paragraphs == (
        "Dear Ana,",
        'Thank you<br>for <mark class="own">Friday</mark>.',
        "Regards,<br>Bo",
    )
    assert letter.measure == "8 words"


def test_usual_paragraphs_are_left_out_unless_they_are_marked() -> None:
    mark = Mark(part=Part.BODY, start=5, end=8, classes="flag")
    usual = {"Dear Ana,", "Regards,\nBo"}
    letter = view_letter(subject=None, body=BODY, channel=Channel.EMAIL, marks=[mark], without=usual)
    assert [bool(paragraph) for paragraph in letter.paragraphs] == [True, True, False]


def test_each_channel_counts_what_it_limits() -> None:
    note = view_letter(subject=None, body="Hello 🙂", channel=Channel.LINKEDIN)
    assert note.measure == "8 of 300 characters", "LinkedIn counts two for an emoji"
    assert note.characters == (8, 300)
    script = view_letter(subject=None, body="word " * 50, channel=Channel.VOICEMAIL)
    assert (script.measure, script.characters) == ("about 20 seconds to say", None)
    assert view_letter(subject=None, body="Dear Bo", channel=Channel.CARD).measure == "2 words"
