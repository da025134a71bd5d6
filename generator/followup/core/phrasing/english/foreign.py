"""Tells whether a fragment is in another language of our script. Knows each by its small words alone, and
translates nothing."""

from followup.core.phrasing.english.words import AUXILIARY, DETERMINERS, PREPOSITIONS, SUBJECTS, words

_SMALL_WORDS_TEXT = """
aber auf dass dem den der ein eine einen er es ich ist mit nicht sie und von wir wird zu
avec dans est il je les nous pas pour que qui sont une vous
con como el ella las los para pero por una y
com ele mais nao não uma você
che di gli il nella non
ang ba ko lang mga na ng po sa yung
bir bu da de ile ve için
een het niet van wij zijn
att det och som är
się nie jest
"""
_SMALL_WORDS = frozenset(_SMALL_WORDS_TEXT.split())
_ENGLISH = DETERMINERS | PREPOSITIONS | SUBJECTS | AUXILIARY
_FEWEST = 2


def is_foreign(text: str) -> bool:
    """Tell whether two small words of other languages stand in a text, and more than English ones."""
    said = words(text)
    others = sum(word in _SMALL_WORDS and word not in _ENGLISH for word in said)
    return others >= _FEWEST and others > sum(word in _ENGLISH for word in said)
