"""“I” for “me” and the reverse, where another person stands beside it: only where no reading saves it."""

from collections.abc import Iterator

from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import opens_sentence, quoted, reads_english, words_of
from followup.core.mendings import CLAUSE_STARTS, Mendings, mending, word_after
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_CASE = "Take the other person away and listen: “I was there”, never “me was there”; “between us”, “to me”."

_SUBJECT_VERBS = (
    "{was>were|is>are|has>have|were|are|have|had|will|would|did|can|could|worked|work|built|met|"
    "discussed|talked|"
    "spoke|decided|made|started|created|developed|went|led|wrote|ran|agreed|found|used|learned|enjoyed}"
)

_OTHERS = (
    "colleague|colleagues|team|manager|boss|friend|friends|partner|classmates|husband|wife|family|group|"
    "co-founder"
)
_ME_AND = "|".join(
    f"me and my {noun}>my {noun} and I|my {noun} and me>my {noun} and I" for noun in _OTHERS.split("|")
)

_TABLE = Mendings(
    mending(_CASE, "between {you|him|her|them|us} and {i>me|he>him|she>her|they>them|we>us}"),
    mending(_CASE, "between {i and you>you and me|me and him|me and her}"),
    mending(
        _CASE,
        "{for|to|with|from} {you|him|her|them} and {i>me}",
        "{for|to|with|from} {my wife|my husband|my colleague|my manager|my team|my partner|my family} "
        "and {i>me}",
        before=("",),
    ),
    mending(
        _CASE,
        f"{{{_ME_AND}|me and you>you and I|me and him>he and I|me and her>she and I|him and i>he and I|"
        f"her and i>she and I|him and me>he and I|her and me>she and I|you and me>you and I}} "
        f"{_SUBJECT_VERBS}",
        "{my colleague and i|my team and i|my manager and i|my boss and i|you and i|he and i|she and i} "
        "{was>were|"
        "is>are|has>have|am>are}",
        after=CLAUSE_STARTS,
    ),
    mending(
        _CASE,
        "{contact|email|call|reach|inform|tell|ask|send} {myself>me}",
        after=("please", "to", "can", "could", "may", "and"),
        before=("", *"at on if with by via any about when for directly".split()),
    ),
)


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    yield from _TABLE.check(letter, context)
    if reads_english(letter.body):
        yield from _with_a_name(letter.body)


def _with_a_name(text: str) -> Iterator[Hit]:
    """Yield each `Me and Priya` that opens a sentence."""
    words = words_of(text)
    for me, joined, name in zip(words, words[1:], words[2:], strict=False):
        if (me.key, joined.key, joined.gap, name.gap) != ("me", "and", " ", " "):
            continue
        written = text[name.start : name.end]
        if (
            written[0].isupper()
            and name.key != "i"
            and opens_sentence(text, me.start)
            and word_after(text, name.end)
        ):
            whole = text[me.start : name.end]
            yield Hit(
                message=f"You write {quoted(whole)}. {_CASE}",
                part=Part.BODY,
                start=me.start,
                end=name.end,
                fixes=(f"{written} and I",),
            )


RULE = Rule(
    id="pronoun-case",
    severity=Severity.WARNING,
    title="“I” and “me” mixed up",
    passes="“I” and “me” in their places",
    looks_for="“Between you and I”, “me and my colleague were”, “please contact myself”, only where no "
    "reading of the "
    "sentence makes it right.",
    why="People mix these up most when they try to sound polite, and readers who mind it mind it a lot.",
    sources=(),
    guide="professional",
    check=_check,
    phrases=_TABLE.listed,
    bad=(
        Example(
            body=sound_letter("Between you and I, it was fun."),
            marks="Between you and I",
            fixed="Between you and me",
        ),
        Example(
            body=sound_letter("Me and my colleague was glad."),
            marks="Me and my colleague was",
            fixed="My colleague and I were",
        ),
        Example(
            body=sound_letter("Please contact myself at any time."),
            marks="contact myself",
            fixed="contact me",
        ),
        Example(
            body=sound_letter("It was a good talk for you and I."),
            marks="for you and I",
            fixed="for you and me",
        ),
        Example(body=sound_letter("Me and Priya built it."), marks="Me and Priya", fixed="Priya and I"),
        Example(body=sound_letter("Him and I built it."), marks="Him and I built", fixed="He and I built"),
    ),
    good=(
        Example(body=sound_letter("I met you and I learned a lot. Thank you for telling me and my team.")),
        Example(body=sound_letter("My colleague and I were there; it was between you and me.")),
        Example(
            body=sound_letter("I spoke with him and I was glad. For you and I think for many, it works.")
        ),
        Example(body=sound_letter("You asked me and my team worked on it. I call myself a builder.")),
        Example(body=sound_letter("I can tell myself apart. It pleased me, and my manager agreed.")),
        Example(body=sound_letter("Your slide said “between you and I”.")),
    ),
)
