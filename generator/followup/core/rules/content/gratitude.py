"""The letter does not thank, or thanks only at the end."""

from collections.abc import Iterator

from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Purpose
from followup.core.wordings import Wordings

_THANKS = Wordings(
    "thank you", "thank", "thx", "thanks", "thankyou", "thanking", "thankful", "grateful", "gratitude",
    "appreciate", "appreciated", "appreciates", "appreciating", "appreciation", "appreciative", "indebted",
    "obliged", "kind of you", "generous of you", "generous with your time", "it meant a lot", "means a lot",
    "it was kind", "you were kind", "your kindness", "your generosity",
    "in your debt", "cheers for", "ta for", "kindly {took|gave|made|spent}", "good of you", "nice of you",
    "sweet of you", "decent of you", "touched by", "blessed", "how kind", "so kind", "very kind",
)  # fmt: skip
_WARM = Wordings(
    "enjoyed", "valued",
    "{great|good|lovely|nice|wonderful} {|to }{speaking|talking|meeting|chatting|speak|talk|meet|chat}",
    "a pleasure", "a privilege", "an honour", "an honor", "a joy", "treasured", "loved",
)  # fmt: skip
"""Words of joy that many mean as thanks; with thanks in the last line they are nearly that."""
_LIGHTER = frozenset({Purpose.STATUS_CHECK, Purpose.CLOSE_LOOP, Purpose.NETWORK, Purpose.LOGISTICS})
_FEWEST_SENTENCES = 3


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    message = letter.message
    if not message.text.strip():
        return
    found = _THANKS.first(letter.body)
    if found is None or (context.purpose is Purpose.THANK_YOU and _only_closes(letter, found.start)):
        only = "" if found is None else " outside of its last line"
        yield Hit(
            message=f"The letter thanks nobody{only}. Time was given to you, and a reader misses the one "
            "sentence that says so: thank them in the first lines, and say what for.",
            severity=Severity.SUGGESTION
            if only and _WARM.within(message.text)
            else _severity(context, Severity.WARNING),
        )
    elif context.purpose is Purpose.THANK_YOU and not _in_first_half(letter, found.start):
        yield Hit(
            message=f"The thanks, {quoted(found.text)}, come late. In a thank-you the reader looks for them "
            "first: move them to the top.",
            part=Part.BODY,
            start=found.start,
            end=found.end,
            severity=Severity.SUGGESTION,
        )


def _only_closes(letter: Letter, position: int) -> bool:
    """Tell whether the first thanks stand in the closing line: `Thanks,` above the name."""
    return letter.sign_off is not None and position >= letter.sign_off.start > letter.message.start


def _severity(context: Context, otherwise: Severity) -> Severity:
    if context.purpose is Purpose.THANK_YOU:
        return Severity.ERROR
    return Severity.SUGGESTION if context.purpose in _LIGHTER else otherwise


def _in_first_half(letter: Letter, position: int) -> bool:
    sentences = letter.sentences
    if len(sentences) < _FEWEST_SENTENCES:
        return position < letter.message.end or not sentences
    middle = sentences[(len(sentences) - 1) // 2]
    first = letter.paragraphs[0]
    return position < max(middle.end, first.end)


RULE = Rule(
    id="gratitude",
    severity=Severity.ERROR,
    title="No thanks in it",
    passes="Thanks them",
    looks_for="A word of thanks in the first half: “thank you”, “I appreciated”, “grateful”. Its lack is "
    "an error in a thank-you, a warning in answers to them, a suggestion in a check-in.",
    why="People gave you time, and thanks is what this letter is for. Writers expect such thanks to land "
    "awkwardly; readers, when asked, enjoyed them more than the writers thought.",
    sources=("PRI", "ATCA", "OT", "KE18"),
    guide="thanks",
    check=_check,
    applies=Applies(not_purposes=frozenset({Purpose.CORRECTION, Purpose.OFFER_LEVERAGE, Purpose.LOGISTICS})),
    phrases=_THANKS.listed,
    bad=(
        Example(body=sound_letter(thanks="I am writing about the Data Analyst role.")),
        Example(body=sound_letter(thanks="It was good to meet you on Friday.")),
        Example(
            body=sound_letter(
                "You asked about a rollback plan. I would keep both warehouses in step for two weeks.",
                thanks="We met on Friday about the Data Analyst role.",
                close="Thank you.",
            ),
            marks="Thank you",
        ),
        Example(
            body=sound_letter(
                thanks="It was good to meet you on Friday about the Data Analyst role.",
                signature="Thanks,\nAna Ruiz\n555 0100",
            ),
        ),
        Example(
            body="Dear Dr Okonkwo,\n\nI am declining the offer. I have chosen a role closer to home.\n\n"
            "Kind regards,\nAna Ruiz",
            purpose=Purpose.OFFER_DECLINE,
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter(thanks="I really appreciated the walk-through of the Data Analyst role.")),
        Example(body=sound_letter(thanks="It was kind of you to make time for me on Friday.")),
        Example(body=sound_letter(thanks="My thanks for Friday, and for the Data Analyst conversation.")),
        Example(body=sound_letter(thanks="I am grateful for the hour that you gave me on Friday.")),
        Example(body=sound_nudge(), purpose=Purpose.STATUS_CHECK),
        Example(
            body="Dear Dr Okonkwo,\n\nMy last note had a slip in your name.\n\nBest,\nAna Ruiz",
            purpose=Purpose.CORRECTION,
        ),
    ),
)
