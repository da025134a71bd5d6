"""A word that letters like these often get wrong."""

from collections.abc import Iterator

from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import known_words, opens_sentence, quoted, reads_english, words_of
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.spelling.misspellings import common_misspellings

_NO_WORDS = frozenset("@/\\_#=<>0123456789")
_MOST_IN_CHUNK = 80


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    if not reads_english(letter.body):
        return
    table = common_misspellings()
    known = known_words(context.interview)
    signed = letter.sign_off.end if letter.sign_off else len(letter.body)
    for part, text in ((Part.SUBJECT, letter.subject or ""), (Part.BODY, letter.body)):
        for word in words_of(text):
            right = table.get(word.key)
            if right is None or word.key in known or not _is_a_word(text, word.start, word.end):
                continue
            written = text[word.start : word.end]
            if part is Part.BODY and word.start >= signed and not written.islower():
                continue  # a name below the sign-off
            if not written.islower() and not (written[1:].islower() and opens_sentence(text, word.start)):
                continue
            fix = right if written.islower() else right[0].upper() + right[1:]
            yield Hit(
                message=f"{quoted(written)} is usually spelt {quoted(fix)}. Spelling is the first thing a "
                "tired reader holds against a letter.",
                part=part,
                start=word.start,
                end=word.end,
                fixes=(fix,),
            )


def _is_a_word(text: str, start: int, end: int) -> bool:
    """Tell whether a word is no piece of an address, a file name, code or a number."""
    first, last = max(0, start - _MOST_IN_CHUNK), end + _MOST_IN_CHUNK
    before, after = text[first:start].rsplit(" ", maxsplit=1)[-1], text[end:last].split(" ", maxsplit=1)[0]
    chunk = "".join((before.rsplit("\n", 1)[-1], text[start:end], after.split("\n", 1)[0]))
    inside = chunk.strip(".,;:!?()[]“”\"'‘’…-–—")
    return _NO_WORDS.isdisjoint(chunk) and "." not in inside


RULE = Rule(
    id="spelling",
    severity=Severity.WARNING,
    title="A word is misspelt",
    passes="No common misspelling",
    looks_for="Some seven hundred words that are often misspelt. Names, words from your notes, addresses "
    "and code are left alone, and so is the difference between British and American spelling.",
    why="Recruiters and career offices give the same advice: read it once more before it goes. In a letter "
    "this short each slip weighs more.",
    sources=("FIR", "RLS", "OKS"),
    guide="professional",
    check=_check,
    bad=(
        Example(body=sound_letter("I hope you recieve it."), marks="recieve", fixed="receive"),
        Example(body=sound_letter("Definately a good day."), marks="Definately", fixed="Definitely"),
        Example(
            body=sound_letter(),
            subject="Data Analyst intervew on Friday",
            marks="intervew",
            fixed="interview",
        ),
        Example(body=sound_letter(signature="Sincerly,\nAna Ruiz"), marks="Sincerly", fixed="Sincerely"),
        Example(
            body=sound_letter(signature="Best,\nAna Ruiz\nPS: I will definately call."),
            marks="definately",
            fixed="definitely",
        ),
        Example(body=sound_letter("It helped me alot."), marks="alot", fixed="a lot"),
    ),
    good=(
        Example(
            body=sound_letter("Kubernetes and Grafana run on the organisation's, or organization's, servers.")
        ),
        Example(body=sound_letter("I met Mr Teh and Dr Wich, and Recieve is a product.")),
        Example(body=sound_letter("See example.org/recieve and recieve@example.org or `adress_1`.")),
        Example(
            body=sound_letter("The recieve queue was the one."), interview={"points": ["the recieve queue"]}
        ),
        Example(body=sound_letter("Onboarding, offcuts and bridgework were new to me.")),
        Example(body=sound_letter(signature="Best,\nAna Teh")),
    ),
)
