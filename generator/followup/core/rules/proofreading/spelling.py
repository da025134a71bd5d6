"""A word that no dictionary has. Names are left alone: a capital is a name until it proves a slip."""

from collections.abc import Iterator
from dataclasses import replace

from followup.core.finding import Part, Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.matchers import plain_letters, quoted, reads_english
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.spelling.dictionary import Rank
from followup.core.spelling.forms import is_name
from followup.core.spelling.given_names import is_given, near_name
from followup.core.spelling.lexicon import rank_of
from followup.core.spelling.misspellings import common_misspellings
from followup.core.spelling.slips import is_one_slip
from followup.core.spelling.suggesting import candidates, suggest
from followup.core.spelling.unknown import Unknown, unknown_words

_EXPLAINED_TEXT = """
informations advices feedbacks equipments knowledges softwares hardwares homeworks datas furnitures luggages
jargons prepone preponed irregardless i'am we'are
"""
_EXPLAINED = frozenset(_EXPLAINED_TEXT.split())
"""Words that another rule of this group explains, such as plurals of what is not counted: once is enough."""
_SHORTEST_AT_START = 6
"""An unknown word with a capital at the start of a sentence is a slip only from so many letters on."""
_SHORTEST = 4
"""Shorter words are mostly abbreviations: they are slips only of everyday words, and cheap ones."""
_MOST_UNKNOWN = 400
"""Different unknown words, of which a letter holds a few. A text with more is none, and to look for what each
may stand for would take seconds."""
_CHEAP = 0.6
_MIDDLE = 6
_NEAR_MIDDLE, _NEAR_LONG = 1.0, 1.3
"""Cost of the slips up to which a word of five or six letters, or a longer one, is surely a slip of its
neighbour: a short word has many neighbours."""


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    if not reads_english(letter.body):
        return
    told: set[str] = set()
    unknown: set[str] = set()
    for part, text in ((Part.SUBJECT, letter.subject or ""), (Part.BODY, letter.body)):
        for word in unknown_words(text):
            key = plain_letters(word.text)
            unknown.add(key)
            if len(unknown) > _MOST_UNKNOWN:
                return
            if is_given(key, context.interview) or not _is_slip(word, key, context.interview):
                continue
            if part is Part.BODY and not _is_in_message(letter, word):
                continue
            hit = _hit(part, word, key, context.interview)
            if "’" in text:
                hit = replace(hit, fixes=tuple(fix.replace("'", "’") for fix in hit.fixes))
            if hit.fixes or key not in told:
                told.add(key)
                yield hit


def _is_slip(word: Unknown, key: str, interview: Interview) -> bool:
    """Tell whether an unknown word is a slip: always in small letters, with a capital only where it opens a
    sentence and is one slip away from a word that is not rare."""
    if key in _EXPLAINED:
        return False
    if word.text.islower():
        return not is_name(key) and (len(key) >= _SHORTEST or _is_short_slip(key))
    if not word.opens or near_name(key, interview):
        return False
    if key in common_misspellings():
        return True
    return len(key) >= _SHORTEST_AT_START and any(
        near.rank <= Rank.FAMILIAR and near.key[0] == key[0] and is_one_slip(key, near.key)
        for near in candidates(key)
    )


def _is_short_slip(key: str) -> bool:
    """Tell whether two or three letters are a cheap slip of an everyday word: `teh`, `adn`, `fo`."""
    if key in common_misspellings():
        return True
    if len(key) < _SHORTEST - 1:
        return rank_of(key[::-1]) is Rank.EVERYDAY
    return any(near.rank is Rank.EVERYDAY and near.slips <= _CHEAP for near in candidates(key))


def _is_in_message(letter: Letter, word: Unknown) -> bool:
    """Tell whether a word stands in what is said, and not in an address, a greeting or a signature."""
    if letter.greeting and word.start < letter.greeting.end:
        return False
    signature = letter.signature
    if signature is None or word.start < signature.start:
        return True
    line = next(line for line in letter.lines if line.start <= word.start < line.end)
    return line.text.startswith(("PS", "P.S.")) or (len(line.text.split()) >= 5 and line.text[-1] in ".!?")


def _hit(part: Part, word: Unknown, key: str, interview: Interview) -> Hit:
    fixes = _fixes(word, key, interview)
    written = quoted(word.text)
    if not fixes:
        message = (
            f"{written} is in no dictionary here, and no word is close to it. If it belongs to your trade, "
            "leave it; if it is a slip, a reader will stop at it."
        )
    elif _is_sure(key, interview):
        message = (
            f"{written} is in no dictionary; {quoted(fixes[0])} is. Spelling is the first thing a tired "
            "reader holds against a letter."
        )
    else:
        message = (
            f"{written} is in no dictionary here. If it belongs to your trade, leave it; if not, "
            f"{quoted(fixes[0])} is close."
        )
    return Hit(
        message=message,
        part=part,
        start=word.start,
        end=word.end,
        fixes=fixes,
        severity=None if _is_sure(key, interview) else Severity.SUGGESTION,
    )


def _fixes(word: Unknown, key: str, interview: Interview) -> tuple[str, ...]:
    """Return what may have been meant: the name from the notes, the hand-picked word, or the nearest ones."""
    name = near_name(key, interview)
    if name:
        return (name, *suggest(word.text, 2))
    return suggest(word.text, 1 if key in common_misspellings() else 3)


def _is_sure(key: str, interview: Interview) -> bool:
    """Tell whether an unknown word is surely a slip, and no word of a trade."""
    if key in common_misspellings() or near_name(key, interview):
        return True
    if len(key) <= _SHORTEST:
        most, rarest = _CHEAP, Rank.RARE
    elif len(key) <= _MIDDLE:
        most, rarest = _NEAR_MIDDLE, Rank.FAMILIAR
    else:
        most, rarest = _NEAR_LONG, Rank.RARE
    return any(near.slips <= most and near.rank <= rarest for near in candidates(key))


RULE = Rule(
    id="spelling",
    severity=Severity.WARNING,
    title="A word is misspelt",
    passes="Every word is in the dictionary",
    looks_for="A word that neither British nor American English has. Names are left alone, and so are "
    "words "
    "from your notes, addresses, code, acronyms and quotations. A capital inside a sentence counts as a "
    "name.",
    why="Recruiters and career offices give the same advice: read it once more before it goes. In a letter "
    "this short each slip weighs more.",
    sources=("FIR", "RLS", "OKS"),
    guide="professional",
    check=_check,
    phrases=tuple(common_misspellings()),
    bad=(
        Example(body=sound_letter("I hope you recieve it."), marks="recieve", fixed="receive"),
        Example(
            body=sound_letter("It was a good day, in a good athmosphere."),
            marks="athmosphere",
            fixed="atmosphere",
        ),
        Example(body=sound_letter("Definately a good day."), marks="Definately", fixed="Definitely"),
        Example(body=sound_letter("Presentations matter. Pressentations sell."), marks="Pressentations"),
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
        Example(body=sound_letter("I like the well-knwon tools."), marks="knwon", fixed="known"),
        Example(
            body=sound_letter("Your managment’s plan is sound."), marks="managment’s", fixed="management’s"
        ),
        Example(body=sound_letter("What fernholow does is rare."), marks="fernholow", fixed="Fernhollow"),
        Example(body=sound_letter("We spoke about the zwyqqa."), marks="zwyqqa"),
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
        Example(
            body=sound_letter(
                "Okonkwo's question, the Okonkwos' lab and the Fernhollow-like setup stay with me."
            )
        ),
        Example(body=sound_letter("Rajagopalan asked, and Katharyna and Ngozi-Adaeze agreed.")),
        Example(
            body=sound_letter("The 2nd of June suits me, or the 4th at 10am, e.g. by #recieve or @wich.")
        ),
        Example(body=sound_letter("Your iOS and DevOps folks, PMs and SREs, use naïve Bayes and a façade.")),
        Example(body=sound_letter("You said “we dont do thier kind of thing”, and I agree.")),
        Example(
            body=sound_letter(
                "We can re-run, un-pause, recheck and pre-book it, template-like and clockwise."
            )
        ),
        Example(body=sound_letter("Vielen Dank für das freundliche Gespräch, ich habe mich sehr gefreut.")),
        Example(
            body=sound_letter(signature="Kind regards,\nAna Ruiz\nanalyst, kartoffelstrasse 5\nwuerzburg")
        ),
        Example(body=sound_letter("It'll do, they've said, and who'd have thought that y'all'd know.")),
    ),
)
