"""The letter stops without looking ahead or offering anything."""

from collections.abc import Iterator

from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Channel, Purpose, Region
from followup.core.wordings import Wordings

_CLOSES = Wordings(
    "look forward", "looking forward", "happy to", "glad to", "pleased to", "delighted to", "let me know",
    "if you need", "if you would like", "if you'd like", "if you want", "if you have", "if there is",
    "if there's", "if anything", "if any", "if it helps", "if that helps", "if it is useful", "should you",
    "anything else", "anything more", "would help", "would be useful", "feel free", "please reach",
    "please contact", "please ask", "please call", "please write", "please tell me", "reach me", "call me",
    "write to me", "ask me", "available", "at your disposal", "next step", "next steps", "next stage",
    "next round", "hear from you", "hearing from you", "hear back", "hearing back", "hear about",
    "hearing about", "hope to", "hope we", "I hope", "keep in touch", "stay in touch", "be in touch",
    "speak soon", "talk soon", "see you", "until then", "I am free", "I'm free", "I will send", "I'll send",
    "I will share", "I'll share", "I can send", "I can share", "can provide", "welcome the",
    "is welcome", "are welcome", "would be welcome",
    "would welcome", "further question", "further questions", "any questions", "more detail", "more details",
    "more information", "further information", "a second conversation", "continue the conversation",
    "continuing our", "continuing the", "wish you", "wanted to ask", "want to ask", "like to ask",
    "wondering", "wonder whether", "wonder if", "like to know", "may I ask", "could you tell", "good luck",
    "whenever you", "when you", "you can reach", "free to talk", "come back to you", "on request", "if the",
)  # fmt: skip


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    sentences = tuple(one for one in letter.sentences if any(char.isalnum() for char in one.text))
    if not sentences:
        return
    whole = context.purpose is Purpose.STATUS_CHECK or len(sentences) == 1
    start = letter.message.start if whole else sentences[len(sentences) // 2].start
    ending = letter.body[start:]
    if _CLOSES.within(ending) or "?" in ending:
        return
    last = sentences[-1]
    yield Hit(
        message=f"The letter stops at {quoted(last.text.rstrip('.!'))}. A last line that offers something "
        "gives the reader an easy reply: “If anything else would help you decide, I am glad to "
        "send it.”",
        part=Part.BODY,
        start=last.start,
        end=last.end,
    )


RULE = Rule(
    id="next-step-close",
    severity=Severity.SUGGESTION,
    title="Stops without looking ahead",
    passes="Offers or looks ahead at the end",
    looks_for="In the second half, a sentence that looks ahead or offers more: “I am happy to send more "
    "detail”, “I look forward to the next step”, or a question.",
    why="An offer at the end asks nothing of the reader and keeps the door open. "
    "A letter that just stops leaves nothing to answer.",
    sources=("PRI", "WVU", "FAR"),
    guide="interest",
    check=_check,
    applies=Applies(
        purposes=frozenset({Purpose.THANK_YOU, Purpose.STATUS_CHECK}),
        channels=frozenset({Channel.EMAIL, Channel.LETTER}),
        not_regions=frozenset({Region.DE, Region.JP}),
    ),
    phrases=_CLOSES.listed,
    bad=(
        Example(body=sound_letter(close=""), marks="I remain interested in the role."),
        Example(
            body="Dear Dr Okonkwo,\n\nThank you for Friday.\n\nKind regards,\nAna Ruiz",
            marks="Thank you for Friday.",
        ),
        Example(
            body=sound_letter(close="The role fits what I do well."),
            marks="The role fits what I do well.",
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter(close=""), interview={"region": "jp"}),
        Example(body=sound_letter(close="Questions are welcome at any time.")),
        Example(body=sound_letter(close="I am happy to send more detail.")),
        Example(body=sound_letter(close="I look forward to the next step.")),
        Example(body=sound_letter(close="May I send the write-up of the churn model?")),
        Example(body=sound_letter(close="You can reach me on 555 0100 all week.")),
        Example(body=sound_nudge(), purpose=Purpose.STATUS_CHECK),
    ),
)
