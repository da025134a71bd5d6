"""A letter taken apart: spans slice back, and names, wrapped lines, initials and other scripts fool
nobody."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from followup.core.letter import Letter, Span, same_length_lower

WHOLE = (
    "Dear Dr. Okonkwo,\n\nThank you for meeting me on Friday. We spoke about the migration, e.g. to "
    "Snowflake.\nIt was good!\n\nI remain interested.\n\nKind regards,\nAna Ruiz\n555 0100"
)

PIECES = st.sampled_from(
    ["Dear Ana,", "Hi 👋🏽,", "Kind regards,", "Best", "Thanks,", "Ana Ruiz", "\n", "\n\n", "\r\n",
     "\r\n\r\n", "\r", "\u2028", " ", "\t", "  ", ".", "!", "?", "…", "e.g. ", "i.e. ", "Dr. ",
     "U.S. ", "- ", "1. ", "שלום אנה,", "مرحبا،", "田中様、", "ありがとう。", "İstanbul",
     "e\u0301", "👩‍👩‍👧", "\u202eabc\u202c", "\ufeff", "\x00", "thank you", "[Name]", "I", "i"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map("".join))


def everything(letter: Letter) -> list[Span]:
    single = (letter.greeting, letter.sign_off, letter.signature, letter.message)
    return [
        *(span for span in single if span is not None),
        *letter.lines,
        *letter.paragraphs,
        *letter.sentences,
        *letter.tokens,
    ]


@given(TEXTS)
def test_every_span_slices_back(body: str) -> None:
    letter = Letter(subject=None, body=body)
    for span in everything(letter):
        assert body[span.start : span.end] == span.text
        assert 0 <= span.start <= span.end <= len(body)


@given(TEXTS)
def test_parts_stand_in_order_and_never_overlap(body: str) -> None:
    letter = Letter(subject=None, body=body)
    for spans in (letter.lines, letter.paragraphs, letter.sentences, letter.tokens):
        assert all(left.end <= right.start for left, right in pairwise(spans))
        assert all(span.text.strip() == span.text != "" for span in spans)
    for inner, outer in ((letter.sentences, letter.paragraphs), (letter.paragraphs, (letter.message,))):
        assert all(any(o.start <= i.start and i.end <= o.end for o in outer) for i in inner)


@given(TEXTS)
def test_no_word_of_the_message_is_lost(body: str) -> None:
    letter = Letter(subject=None, body=body)
    kept = "".join("".join(span.text.split()) for span in letter.sentences)
    assert kept == "".join(letter.message.text.split())


@example("İstanbul’s ẞ")
@given(TEXTS)
def test_lowering_keeps_positions(text: str) -> None:
    lowered = same_length_lower(text)
    assert len(lowered) == len(text)
    assert all(low in (char.lower(), char, "'") for low, char in zip(lowered, text, strict=True))


@given(TEXTS)
def test_line_breaks_of_any_kind_give_the_same_sentences(text: str) -> None:
    body = text.replace("\r\n", "\n").replace("\r", "\n")
    unix, dos = Letter(subject=None, body=body), Letter(subject=None, body=body.replace("\n", "\r\n"))
    as_unix = [span.text.replace("\r\n", "\n") for span in dos.sentences]
    assert [span.text for span in unix.sentences] == as_unix


def test_a_whole_letter() -> None:
    letter = Letter(subject=None, body=WHOLE)
    assert letter.greeting is not None
    assert letter.greeting.text == "Dear Dr. Okonkwo,"
    assert letter.sign_off is not None
    assert letter.sign_off.text == "Kind regards,"
    assert letter.signature is not None
    assert letter.signature.text == "Ana Ruiz\n555 0100"
    assert [span.text for span in letter.sentences] == [
        "Thank you for meeting me on Friday.",
        "We spoke about the migration, e.g. to Snowflake.",
        "It was good!",
        "I remain interested.",
    ]
    assert len(letter.paragraphs) == 2
    assert letter.words == 30


@pytest.mark.parametrize(
    ("first", "greeting"),
    [
        ("Dear Dr. Okonkwo,", "Dear Dr. Okonkwo,"),
        ("Dear Dr Okonkwo", "Dear Dr Okonkwo"),
        ("Good morning Ana,", "Good morning Ana,"),
        ("Hi Ana. Thank you for Friday.", "Hi Ana."),
        ("Hello Ana - thank you for Friday.", "Hello Ana -"),
        ("Dear Dr. Okonkwo, Ms. Lee, and team,", "Dear Dr. Okonkwo, Ms. Lee, and team,"),
        ("Dear Chidi thank you for meeting me on Friday about the role", "Dear Chidi"),
        ("Dr. Okonkwo, thank you for Friday.", "Dr. Okonkwo,"),
        ("Ana,", "Ana,"),
        ("Dr Okonkwo", "Dr Okonkwo"),
        ("To whom it may concern:", "To whom it may concern:"),
        ("Sehr geehrter Herr Dr. Okonkwo,", "Sehr geehrter Herr Dr. Okonkwo,"),
        ("田中様、", "田中様、"),
        ("I wanted to thank you for Friday,", None),
        ("Thank you for meeting me on Friday,", None),
        ("Good to meet you on Friday.", None),
        ("Following up,", None),
        (
            "Ana Ruiz\n12 Mill Lane\n20 November 2026\n\nFernhollow Analytics\n\nDear Dr Okonkwo,",
            "Dear Dr Okonkwo,",
        ),
        ("I write about Friday.\n\nDear Dr Okonkwo,", None),
    ],
)
def test_greetings(first: str, greeting: str | None) -> None:
    letter = Letter(subject=None, body=f"{first}\n\nWe spoke about Snowflake.\n\nBest,\nAna")
    assert (letter.greeting.text if letter.greeting else None) == greeting


@pytest.mark.parametrize(
    ("end", "sign_off", "signature"),
    [
        ("Kind regards from Ulm\nSabine Keller", "Kind regards from Ulm", "Sabine Keller"),
        ("With good wishes to you and the team,\nIvy", "With good wishes to you and the team,", "Ivy"),
        ("Luca Ferri\n555 0177\nexample.org/luca", None, "Luca Ferri\n555 0177\nexample.org/luca"),
        ("With all good wishes for the spring,\nJoss", "With all good wishes for the spring,", "Joss"),
        ("Call me on 555 0177.", None, None),
        ("Best, Ana", "Best,", "Ana"),
        ("Kind regards Ana Ruiz", "Kind regards", "Ana Ruiz"),
        ("Thanks again.\n\nAna", "Thanks again.", "Ana"),
        ("With many thanks and best wishes,\nAna", "With many thanks and best wishes,", "Ana"),
        ("Thank you for your time and consideration.\n\nSincerely,\nAna", "Sincerely,", "Ana"),
        ("Yours sincerely,", "Yours sincerely,", None),
        ("Mit freundlichen Grüßen\r\nAna", "Mit freundlichen Grüßen", "Ana"),
        ("Thanks, I will send it.", None, None),
        ("Is that the best?\nAna", None, "Ana"),
        ("Ana Ruiz", None, "Ana Ruiz"),
        ("I would start in May", None, None),
    ],
)
def test_sign_offs(end: str, sign_off: str | None, signature: str | None) -> None:
    letter = Letter(subject=None, body=f"Dear Ana,\n\nWe spoke about Snowflake.\n\n{end}")
    assert (letter.sign_off.text if letter.sign_off else None) == sign_off
    assert (letter.signature.text if letter.signature else None) == signature


@pytest.mark.parametrize(
    ("message", "sentences"),
    [
        ("I met Dr. Lee, i.e. Ann. She was kind.", ["I met Dr. Lee, i.e. Ann.", "She was kind."]),
        ("We moved to the U.S. in May.", ["We moved to the U.S. in May."]),
        ("Yahoo! and others do so. We did not.", ["Yahoo! and others do so.", "We did not."]),
        ("He said “no.” Then he left.", ["He said “no.”", "Then he left."]),
        ("Version 3.5 is out. Use it.", ["Version 3.5 is out.", "Use it."]),
        ("Well… it works. Good.", ["Well… it works.", "Good."]),
        (
            "A long line that a mail program wrapped somewhere near the end of\nit goes on here.",
            ["A long line that a mail program wrapped somewhere near the end of\nit goes on here."],
        ),
        ("Two things:\n- the tests\n- the contracts", ["Two things:", "- the tests", "- the contracts"]),
        ("ありがとう。またね。", ["ありがとう。", "またね。"]),
    ],
)
def test_sentences(message: str, sentences: list[str]) -> None:
    letter = Letter(subject=None, body=f"Dear Ana,\n\n{message}\n\nBest,\nAna")
    assert [span.text for span in letter.sentences] == sentences


def test_a_file_may_start_with_its_subject() -> None:
    letter = Letter.from_text("\ufeffSubject: Thank you\r\n\r\nDear Ana,\r\nGood.\r\n")
    assert letter == Letter(subject="Thank you", body="Dear Ana,\nGood.")
    assert Letter.from_text("Dear Ana,\n\nGood.").subject is None
    assert Letter.from_text("Subject:\n\nDear Ana,").subject == ""


def test_a_long_row_of_marks_costs_no_time() -> None:
    letter = Letter(subject=None, body="Dear Ana,\n\n" + "-" * 200_000 + "\n" + "!" * 100_000)
    assert letter.words == 2
    assert len(letter.sentences) >= 1


@pytest.mark.parametrize(
    "history",
    [
        "On Thu, 5 Mar 2026 at 14:00, Chidi Okonkwo <c@example.org> wrote:\n> see you the the day",
        "-----Original Message-----\nFrom: Chidi",
        "From: Chidi Okonkwo\nSent: Thursday\n\nDear Ana",
        "> Dear Ana,\n> see you then\n",
    ],
)
def test_the_mail_that_is_answered_is_not_the_letter(history: str) -> None:
    own = "Dear Ana,\n\nGood.\n\nBest,\nAna\n\n"
    assert Letter(subject="Re: x", body=own + history).own == Letter(subject="Re: x", body=own)


def test_a_quotation_inside_stays() -> None:
    for body in (
        "> you asked why\n\nBecause.",
        "Dear Ana,\n> you asked why\nBecause.",
        "On Friday I wrote: yes.",
    ):
        letter = Letter(subject=None, body=body)
        assert letter.own is letter
