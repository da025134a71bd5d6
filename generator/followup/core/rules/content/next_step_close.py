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
    "{look|looking} forward", "{happy|glad|pleased|delighted} to", "let me know",
    "if you {need|would like|'d like|want|have|wish}", "if you'd like",
    "if {there is|there's|anything|any|it helps|that helps|they help|this helps|it is "
    "useful|useful|helpful|questions}",
    "should {you|a|any|there}", "{anything|something} {else|more}", "would {help|be useful|be welcome}",
    "feel free", "please {reach|contact|ask|call|write|tell me|do|ring|get in touch|email|e-mail|drop}",
    "{reach|call|ring|phone|email|write to|ask|tell|text} me", "available", "at your disposal",
    "next {step|steps|stage|round|conversation|meeting|time}",
    "{hear|hearing} {from you|back|about|of|how}", "hope {to|we|that|you|it|our}", "I hope",
    "{keep|stay|be} in touch", "{speak|talk|see you} soon", "see you", "until {then|we}",
    "{I am|I'm|I will be|I'll be} {free|around|here|about|in|at|on the number}",
    "{I will|I'll} {send|share|bring|call|wait|keep|let you|be}",
    "{can|could|will|may} {I "
    "|}{send|share|provide|bring|come|meet|start|show|explain|answer|talk|do|forward}",
    "{welcome|would welcome} {the|a|any}",
    "{further|any|more|other} {questions|question|detail|details|information}", "a second conversation",
    "{continue|continuing} {the|our}", "wish you", "{wanted|want|like} to ask",
    "{wondering|wonder} {whether|if|when|how|what}", "like to know", "may I", "could you", "good luck",
    "{whenever|when|once|as soon as} you", "free to talk", "come back to you", "on request",
    "{yours|yours for|there} {if|for|whenever|when}",
    "{any|every} {day|time|evening|morning|afternoon|weekend}", "works for me", "suits me",
    "at the {number|address} below", "{start|begin} {with|on|in|by|whenever|when|tomorrow}",
    "keep {me|my} in mind", "thought of", "{meet|speak|talk} {again|once|further}",
    "{keep|keen to keep} talking", "let us {speak|talk|meet}", "let's {speak|talk|meet}",
    "before you decide", "{decide|decided|decision}", "{second|trial} {shift|interview|visit|day}",
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
    "A letter that just stops leaves nothing to answer. In Germany and Japan such a line is a set "
    "phrase or too much.",
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
        Example(body=sound_letter(close="My notes are yours if they help.")),
        Example(body=sound_letter(close=""), interview={"region": "de"}),
        Example(body=sound_nudge(), purpose=Purpose.STATUS_CHECK),
    ),
)
