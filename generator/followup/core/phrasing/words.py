"""The words of a text, and the closed classes of English words that tell fragments apart. Judges nothing."""

import re


def words(text: str) -> list[str]:
    """Return the words of a text in small letters, with plain apostrophes."""
    return [word.lower().replace("’", "'") for word in re.findall(r"[^\W_]+(?:['’][^\W_]+)*", text)]


WH = frozenset("how why what where when who which whether".split())
INDIRECT = WH | {"if"}
BARE_SUBJECTS = frozenset("i we you they he she it there".split())
SUBJECTS = BARE_SUBJECTS | {
    f"{subject}'{verb}" for subject in BARE_SUBJECTS for verb in ("m", "re", "ve", "d", "ll", "s")
}
FIRST_PERSON = frozenset({"i", "i'm", "i've", "i'd", "i'll"})
DETERMINERS = frozenset("the a an your our their my his her its this that these those".split())
