"""Sentences that have to be read twice: very long ones, or long words throughout."""

import re
from collections.abc import Iterator

from followup.core.finding import Part, Severity
from followup.core.letter import Letter, Span
from followup.core.matchers import Word, opens_sentence, reads_english, words_of
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Channel

_MOST_WORDS = 35
_HARDEST = 12.0
"""Years of school that a text may ask for, by the Flesch-Kincaid grade."""
_FEWEST_WORDS = 50
"""In fewer words the grade says little."""
_VOWELS = re.compile(r"[aeiouyáéíóúäöüàèìòùâêîôû]+")


def _check(letter: Letter, _context: Context) -> Iterator[Hit]:
    if not reads_english(letter.message.text):
        return
    long = [sentence for sentence in letter.sentences if len(_counted(sentence)) > _MOST_WORDS]
    for sentence in long:
        yield Hit(
            message=f"This sentence has {len(words_of(sentence.text))} words, and the reader has to "
            f"keep its beginning "
            "in mind to the end. Cut it in two where the second thought starts.",
            part=Part.BODY,
            start=sentence.start,
            end=sentence.end,
        )
    if not long and _grade(letter) > _HARDEST:
        yield Hit(
            message="The letter asks for a patient reader: long words in long sentences. Plain words "
            "read faster, and "
            "mails in plain words are answered more often: shorten a few."
        )


def _counted(sentence: Span) -> list[Word]:
    """Return the words that make a sentence long: names and titles are no reader's burden."""
    text = sentence.text
    return [
        word
        for word in words_of(text)
        if word.key == "i" or not text[word.start].isupper() or opens_sentence(text, word.start)
    ]


def _grade(letter: Letter) -> float:
    """Return the Flesch-Kincaid grade of the message without names; 0 for a short one."""
    sentences = [counted for sentence in letter.sentences if (counted := _counted(sentence))]
    words = [word.key for counted in sentences for word in counted]
    if len(words) < _FEWEST_WORDS:
        return 0.0
    syllables = sum(_syllables(word) for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


def _syllables(key: str) -> int:
    """Return about how many syllables an English word has."""
    groups = len(_VOWELS.findall(key))
    silent = key.endswith("e") and not key.endswith(("le", "ee")) and groups > 1
    silent_ed = key.endswith("ed") and not key.endswith(("ted", "ded")) and groups > 1
    return max(1, groups - silent - silent_ed)


_NESTED = (
    "With reference to the discussion that took place regarding the contracts, it is my considered view "
    "that a "
    "sampling method, in conjunction with those people who are at present assigned to the weekly review "
    "of such "
    "files, would bring about a solution."
)
_HEAVY = (
    "The implementation of standardised verification procedures necessitates considerable organisational "
    "preparation. Operational responsibility requires unambiguous documentation. Interdepartmental "
    "communication "
    "facilitates sustainable collaboration. Methodological transparency guarantees reproducibility of "
    "analytical "
    "results. Comprehensive evaluation of alternative architectures precedes any irreversible modification. "
    "Continuous professional development accelerates organisational transformation considerably. "
    "Administrative "
    "simplification necessitates interdisciplinary cooperation."
)

RULE = Rule(
    id="reading-level",
    severity=Severity.SUGGESTION,
    title="Hard to read",
    passes="Easy to read",
    looks_for="A sentence of more than 35 words, names and titles not counted; or long words "
    "throughout, by a formula that "
    "counts syllables (Flesch-Kincaid grade above 12).",
    why="In one count of 40 million mails, those that a child could read got the most answers. The "
    "formula is crude: "
    "where a long word is the right one, keep it.",
    sources=("BMG",),
    guide="professional",
    check=_check,
    applies=Applies(channels=frozenset({Channel.EMAIL, Channel.LETTER})),
    bad=(
        Example(body=sound_letter(_NESTED), marks=_NESTED),
        Example(body=sound_letter(_HEAVY, thanks="Thank you for Friday.", point="", interest="", close="")),
        Example(
            body=sound_letter(
                "I would like to say that I was glad that you told me that the team that owns the files "
                "is the team "
                "that reads them, which is what I hoped for when I saw that the last team that I was in "
                "did not."
            ),
            marks="I would like to say that I was glad that you told me that the team that owns the "
            "files is the team "
            "that reads them, which is what I hoped for when I saw that the last team that I was in did not.",
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(
            body=sound_letter(
                "You named the Senior Vice President for Data Governance and Regulatory Reporting, the "
                "Head of the "
                "Centre for Applied Statistics and Machine Learning at the University of Thornbury, and "
                "the Chair of "
                "the Committee on Public Health, and all three said yes."
            )
        ),
        Example(body=sound_letter("I can start in May. I live near by. A trial day suits me well.")),
        Example(body=sound_letter(_NESTED), channel=Channel.VOICEMAIL, subject=None),
        Example(
            body="Sehr geehrte Frau Vogel,\n\nvielen Dank für das Gespräch am Dienstag und die "
            "Einblicke in die "
            "Qualitätssicherungsdokumentation, die Produktionsplanungssysteme und die "
            "Verantwortlichkeiten der "
            "Abteilungsleitungen, die mich sehr beeindruckt haben und über die ich gern noch mehr "
            "erfahren würde, "
            "sobald Sie Zeit haben.\n\nMit freundlichen Grüßen\nAna Ruiz"
        ),
    ),
)
