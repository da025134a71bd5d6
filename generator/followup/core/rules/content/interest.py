"""The letter never says that the writer wants the job."""

from collections.abc import Iterator

from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Channel, Purpose, Region
from followup.core.wordings import Wordings

_INTEREST = Wordings(
    "interest", "interested", "interests me", "excited", "excitement", "exciting", "excites me",
    "enthusiastic", "enthusiasm", "keen", "keener", "eager", "motivated", "motivates me", "passionate",
    "attracts me", "drawn to", "draws me", "appeals to me", "appealing", "inspired",
    "look forward to joining", "looking forward to joining", "look forward to working",
    "looking forward to working", "look forward to the next", "forward to the possibility",
    "forward to contributing", "forward to the opportunity", "look forward to continuing", "I would love",
    "I'd love", "would like to join", "would like to work", "would like to do this", "would very much like",
    "would much like", "I'd like to join", "I'd like to work", "I'd like this", "would like this",
    "happy to join", "glad to join", "delighted to join", "proud to join", "thrilled", "glad to be part",
    "happy to be part", "to be part of", "be a part of", "hope to join", "hope to work", "hope to be",
    "want to join", "want to work", "want this job", "want this role", "want the job", "want the role",
    "want to do", "welcome the chance", "welcome the opportunity", "would relish", "first choice",
    "top choice", "see myself", "picture myself", "imagine myself", "right role for me",
    "right place for me", "work I want", "kind of work I", "work I enjoy", "work I like", "job I want",
    "role I want", "confirmed my", "strengthened my", "made me want", "even more certain",
    "more certain than", "more convinced", "convinced that", "chance to join", "chance to work",
    "opportunity to join", "opportunity to work", "opportunity to contribute", "chance to contribute",
    "glad to contribute", "happy to contribute", "can't wait", "would enjoy", "I'd enjoy",
    "would be a pleasure to work", "would be a privilege", "would be an honour", "would be an honor",
    "glad to do this work", "would suit me", "remain a candidate", "stay in the running",
    "hope we can work", "hope we get to work", "to work with you", "to work together",
    "working with you and", "bring that to your", "confirmed for me", "would love",
    "would like to continue", "where I would like", "where I want", "one I want", "good fit", "great fit",
    "strong fit", "excellent fit", "right fit", "good match", "great match", "strong match",
    "confident I can", "confident that I can", "confident I could", "can contribute", "could contribute",
    "would contribute", "contribute to your", "hope to contribute", "hoping to join", "wish to join",
    "really want", "gladly do this", "would gladly do",
    "like to do this work", "move forward in the process", "moving forward in the process",
    "next step in the process", "happy to work", "glad to work", "proud to work",
)  # fmt: skip


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    if context.interview.interest in ("undecided", "none") or not letter.message.text.strip():
        return
    if _INTEREST.within(letter.body):
        return
    main = context.purpose is Purpose.THANK_YOU and context.channel in (Channel.EMAIL, Channel.LETTER)
    yield Hit(
        message="The letter does not say that you want the job. Politeness alone leaves a reader guessing: "
        "add one plain sentence such as “I remain interested in the role.”",
        severity=Severity.WARNING if main else Severity.SUGGESTION,
    )


RULE = Rule(
    id="interest",
    severity=Severity.WARNING,
    title="Interest is not said",
    passes="Says that you want the job",
    looks_for="A sentence that says you are interested, in any of the many ways people say it. It stays "
    "silent when your notes say that you are undecided.",
    why="If you want the job, this letter is the place to say so: whoever chooses between two people likes "
    "to know who would say yes. If you are not sure, say nothing.",
    sources=("PRI", "OT", "UPE"),
    guide="interest",
    check=_check,
    applies=Applies(
        purposes=frozenset({Purpose.THANK_YOU, Purpose.ADD_INFO, Purpose.STATUS_CHECK}),
        not_regions=frozenset({Region.JP}),
    ),
    phrases=_INTEREST.listed,
    bad=(
        Example(body=sound_letter(interest="")),
        Example(body=sound_letter(interest="I have told my family about it.")),
        Example(
            body="Hi Chidi, thank you for Friday and for the talk about the migration to Snowflake. Ana",
            channel=Channel.LINKEDIN,
            subject=None,
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter(interest="It is the kind of work I want to do.")),
        Example(body=sound_letter(interest="I’d love to join you.")),
        Example(body=sound_letter(interest="Friday made me want to join even more.")),
        Example(body=sound_letter(interest=""), interview={"interest": "undecided"}),
        Example(body=sound_letter(interest=""), interview={"region": "jp"}),
        Example(body=sound_letter(interest="I am withdrawing."), purpose=Purpose.WITHDRAW),
        Example(body=sound_nudge(), purpose=Purpose.STATUS_CHECK),
    ),
)
