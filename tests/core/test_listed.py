"""A list that is made at its first use, and then only once."""

from followup.core.listed import Listed


def test_it_is_made_once_and_only_when_read() -> None:
    made: list[int] = []

    def make() -> tuple[str, ...]:
        made.append(1)
        return "a", "b"

    texts = Listed(make)
    more = texts.__add__(("c",))
    assert made == []
    assert list(texts) == ["a", "b"]
    assert (len(texts), texts[0], texts[1:], "b" in texts) == (2, "a", ("b",), True)
    assert tuple(more) == ("a", "b", "c")
    assert made == [1]


def test_it_equals_what_holds_the_same() -> None:
    assert Listed(lambda: ("a",)) == ("a",)
    assert Listed(lambda: ("a",)) != ("b",)
    assert hash(Listed(lambda: ("a",))) == hash(("a",))
