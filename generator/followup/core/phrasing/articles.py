"""Chooses `a` or `an` by sound. Never chooses whether an article stands at all."""

import re


def article(text: str) -> str:
    """Return `a` or `an`, by the sound of the first word."""
    first = re.match(r"[\W_]*([^\W_]+)", text)
    word = first[1] if first else ""
    if len(word) > 1 and word.isupper() and (len(word) <= 3 or not re.search("[AEIOU]", word)):
        return "an" if word[0] in "AEFHILMNORSX" else "a"
    low = word.lower()
    if re.match(r"(?:eu|uni(?!n|m)|us[aeu]|one\b|once|ubi|ut[ei]|ux\b)", low):
        return "a"
    if re.match(r"(?:hour|honest|heir|honou?r)", low) or low in ("8", "11", "18", "80"):
        return "an"
    return "an" if low[:1] in ("a", "e", "i", "o", "u") else "a"
