"""Likeness is the share of five words in a row that two texts have in common."""

import pytest

from followup.core.likeness import alike, grams, likeness

ONE = "Thank you for meeting me on Friday about the role"


@pytest.mark.parametrize(
    ("left", "right", "share"),
    [
        (ONE, ONE, 1.0),
        (ONE, ONE.upper() + "!", 1.0),
        (ONE, "Nothing of this stands in the other text at all", 0.0),
        ("a b c d e f", "a b c d e g", 1 / 3),
        ("a b c", "a b c", 1.0),
        ("a b c", "a b d", 0.0),
        ("", "", 1.0),
        ("", ONE, 0.0),
    ],
)
def test_two_texts(left: str, right: str, share: float) -> None:
    assert likeness(grams([left]), grams([right])) == pytest.approx(share)


def test_no_gram_reaches_from_one_text_into_the_next() -> None:
    assert grams(["a b c d e", "f g h i j"]) == {tuple("abcde"), tuple("fghij")}


def test_only_pairs_over_the_bound_are_named_each_once_in_order() -> None:
    said = {"x": grams([ONE]), "b": grams([ONE]), "a": grams([f"{ONE} of analyst"]), "z": grams(["other"])}
    assert [(left, right) for left, right, _ in alike(said, 0.9)] == [("x", "b")]
    assert {frozenset(pair[:2]) for pair in alike(said, 0.5)} == {
        frozenset("xb"), frozenset("xa"), frozenset("ab"),
    }  # fmt: skip
