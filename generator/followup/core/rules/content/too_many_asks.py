"""More questions than the reader wants to answer: one in a check-in, two in a thank-you."""

from collections.abc import Iterator, Mapping

from followup.core.finding import Part, Severity
from followup.core.letter import Letter, Span
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Purpose
from followup.core.wordings import Wordings

_MOST: Mapping[Purpose, int] = {
    Purpose.THANK_YOU: 2,
    Purpose.ADD_INFO: 2,
    Purpose.STATUS_CHECK: 1,
    Purpose.FEEDBACK_REQUEST: 1,
    Purpose.CLOSE_LOOP: 1,
}
_COURTESIES = Wordings(
    "how are you", "how have you been", "how was your", "I hope you are well", "are you well", "may I add",
    "may I say",
)  # fmt: skip
_INDIRECT = Wordings(
    "{could|can|would} you {|please |kindly }{tell|let|say|send|give|confirm|share|update}",
    "please {tell|let|send|give|confirm|update} me",
    "I {|would |also |just }{wonder|wondered|was wondering|am wondering} {if|whether|when|what|how|about}",
    "I {would|should} {|also }{like|love} to {know|ask|hear}", "I'd {|also }{like|love} to {know|ask}",
    "may I ask",
)  # fmt: skip


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    most = _MOST[context.purpose]
    asks = [sentence for sentence in letter.sentences if _asks(sentence, nudge=most == 1)]
    if len(asks) <= most:
        return
    first = asks[most]
    allowed = "one is enough in a letter like this" if most == 1 else "two are enough in a thank-you"
    yield Hit(
        message=f"The letter asks {len(asks)} things, and {allowed}. Each further question makes an "
        f"answer more work, "
        "and so less likely: keep what you need to know.",
        part=Part.BODY,
        start=first.start,
        end=first.end,
    )


def _asks(sentence: Span, *, nudge: bool) -> bool:
    """Tell whether a sentence is a question; in a check-in a request in other words counts as one."""
    if _COURTESIES.within(sentence.text):
        return False
    asked = sentence.text.rstrip("\"'”’)] ").endswith("?")
    return asked or (nudge and _INDIRECT.within(sentence.text))


RULE = Rule(
    id="too-many-asks",
    severity=Severity.SUGGESTION,
    title="Too many questions",
    passes="Asks for one thing",
    looks_for="More than one question in a check-in, in a request for feedback or in a last note; more "
    "than two in a "
    "thank-you.",
    why="In one count of 40 million mails, those with a question or two got more answers, and those "
    "with many fewer. "
    "One question can be answered from a telephone.",
    sources=("BMG", "A3"),
    guide="waiting",
    check=_check,
    applies=Applies(purposes=frozenset(_MOST)),
    bad=(
        Example(
            body=sound_nudge("Will there be another round? And is there anything else that you need?"),
            purpose=Purpose.STATUS_CHECK,
            marks="Will there be another round?",
        ),
        Example(
            body=sound_nudge("Please tell me as well who will decide."),
            purpose=Purpose.STATUS_CHECK,
            marks="Please tell me as well who will decide.",
        ),
        Example(
            body=sound_letter("Who owns the contracts? How is duty shared? When is the move? What else?"),
            marks="When is the move?",
        ),
    ),
    good=(
        Example(body=sound_nudge(), purpose=Purpose.STATUS_CHECK),
        Example(body=sound_letter("Who owns the contracts? How is duty shared?")),
        Example(body=sound_nudge("How are you?"), purpose=Purpose.STATUS_CHECK),
        Example(body=sound_letter()),
        Example(
            body=sound_letter("Is ten right? Or eleven? Or would two suit you? Is the link the same?"),
            purpose=Purpose.LOGISTICS,
        ),
    ),
)
