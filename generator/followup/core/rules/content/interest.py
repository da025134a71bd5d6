"""The letter never says that the writer wants the job."""

from collections.abc import Iterator

from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.matchers import words_of
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Channel, Purpose, Region
from followup.core.wordings import Wordings

_GLAD = "{happy|glad|delighted|proud|thrilled|pleased|excited|honoured|honored|privileged|eager|keen|ready}"
_GLAD_VERBS = (
    "{join|work|learn|start|teach|build|bring|contribute|run|lead|become|accept|try|take on|have the|do this}"
)
_STANCES = Wordings(
    "{I'd|I would|would|I|we'd|I should|I shall} "
    "{|really |very much |gladly |still |so |much |dearly |also |certainly "
    "}{love|like|enjoy|relish|want|wish|hope|prefer}",
    f"{{I'd|I would|would|I should}} {{|really |gladly |still |also }}be {{|very |really |so |most "
    f"|more than }}{_GLAD}",
    "{I'd|I would|I should} {gladly|happily|willingly|jump}",
)  # fmt: skip
"""How people say that they would like something; what, is told by the words that follow."""
_COURTESY_TEXT = """
send provide share supply forward answer explain discuss talk speak meet hear know see thank say ask add
point mention
apologise apologize let give tell clarify elaborate confirm follow express withdraw keep connect
introduce offer
arrange schedule reschedule wish congratulate return repeat correct make help find understand
receive get
emphasise emphasize reiterate stress note remind inform respond reply propose suggest attach invite extend
convey show
"""
_COURTESY = frozenset(_COURTESY_TEXT.split())
"""What comes after `would like to` in any polite letter."""
_WOULD = frozenset({"i'd", "would", "we'd", "should"})
_OCCASIONS = frozenset({"opportunity", "moment", "minute", "chance"})
"""What politeness takes: `I would like to take this opportunity`."""
_NOTHING_TEXT = "if when whether that your any further more some you it's feedback a an for about all"
_NOTHING = frozenset(_NOTHING_TEXT.split())
_LIGHT = frozenset("to very much really also just then be have so now again always one day".split())
_INTEREST = Wordings(
    "{my|keen|strong|great|real|continued|continuing|sincere|genuine|serious|deep|every} interest",
    "interest in", "interested", "interests me", "excited", "excitement", "exciting", "excites me",
    "enthusiastic", "enthusiasm", "keen", "keener", "eager", "motivated", "motivates me", "passionate",
    "attracts me", "attracted to", "drawn to", "draws me", "appeals to me", "appealing", "speaks to me",
    "tempts me", "inspired", "thrilled",
    "{I'd|I would} {|really |very much |gladly |so }{love|like} {a|the} {job|role|chance|opportunity|place}",
    "I {|really |still |very much |do }want {it|this|that|the|your}", "want to {join|work|do|be}",
    "wanting to join", "made me {want|sure|certain|keen|all the more}", f"{_GLAD} to {_GLAD_VERBS}",
    f"{_GLAD} to be {{part|a part|your|one of|on|with you|considered|chosen}}",
    f"{_GLAD} to get {{the|this|started|going}}",
    "{look|looking} forward to {joining|working|continuing|contributing|moving}",
    "{look|looking} forward to {being|taking|starting|bringing}",
    "forward to {|the }{possibility|opportunity|chance|next step|next stage|next round}",
    "{hope|hoping} {|that |very much that }{I|we} {can|could|will|get|may|might}", "hope to be",
    "hope {|that }{you|you will|you'll|you would} {choose|consider|pick|hire|think of}",
    "{I'd|I would} {|really |so |dearly }love {a|an|another}", "if you'll have me",
    "if you {will have|want|need|pick|choose} me", "hoping {it|for a|that it|to be|to join|to work}",
    "fingers crossed", "{chance|opportunity} to {join|work|contribute|run|lead|build|teach|grow}",
    "{welcome|relish|value|love|like|jump at|grab|leap at} the {chance|opportunity}", "first choice",
    "top choice", "{see|picture|imagine} myself",
    "{job|role|work|post|position|place|team} {|that |where |in which }{I'd|I would|I want|I like}",
    "{job|role|work|position|place} {|that |where }{I enjoy|I love|I have wanted|I'm looking for|for me}",
    "{exactly|just} what {I|I'm|I've}", "what {I'm|I am|I have been|I've been} looking for",
    "right {role|place|job|step|move|fit} for me", "{more|even more|all the more} {certain|convinced|sure}",
    "convinced {that|me}", "{confirmed|strengthened|deepened|reinforced|increased|heightened|renewed} my",
    "confirmed for me", "can't wait", "cannot wait", "would enjoy", "I'd enjoy", "I enjoy this kind",
    "would be {a|my} {pleasure|privilege|honour|honor|joy|dream} to",
    "would be {proud|glad|happy|good|great|wonderful} to {join|work|be}", "would suit me",
    "suits me down to the ground", "remain a candidate", "{stay|remain|be|am|keep me} in the running",
    "my candidacy", "hope we {can|get to|will|may} work", "to work with you", "to work together",
    "working with you and", "part of {your|the|this|such a} team", "to be part of", "be a part of",
    "bring that to your", "where I {would like|want}", "one I want",
    "{good|great|strong|excellent|right|natural|close} {fit|match}", "fits me",
    "confident {|that }I {can|could|would}", "{can|could|would} contribute", "contribute to your",
    "hope to {contribute|join|work}", "wish to join", "really want",
    "gladly {do|take|join|work|accept|start}", "like to do this work",
    "{move|moving} forward in the process", "next step in the process", "up for", "count me {in|among}",
    "consider me", "{choose|pick|hire|take} me", "give me the {job|chance|role}",
    "{I'd|I would} {take|jump at|accept|say yes|be over the moon}",
    "{I'd|I would} be {proud|thrilled|delighted|honoured|honored}",
    "would {gladly|happily} {take|join|accept|do|start|come|work}",
    "{can|could|able to|available to|ready to} start", "at home {in|on|with|at|there}",
    "a place {where|for me}", "my heart is set", "set my heart",
    "I am {|very |really |still |all |definitely }in", "this is the {job|role|place|team} for me",
    "I {hope|would love|look forward} to hear {that|I}", "put me {forward|through}",
    "I'm your {man|woman|person|nurse|cook}", "I am your {man|woman|person}", "slot in",
    "if you {think|feel|believe} {|that }{I|I'd|I'm|I am|I would}", "hungry for",
    "ready to {start|move|go|begin|join|learn|work|take|get|commit|sign|jump}", "could see {doing|me}",
    "wanting {it|this|the|to}", "want nothing more",
    "make me {|very |so |really }{happy|proud}", "chuffed", "please me more", "all in", "sights on",
    "trained for", "{right|natural|logical|obvious} next step", "heart is in", "my heart",
    "bite your hand off", "not hesitate to {accept|say|join|take|sign}", "{move|moving} house",
    "{relocate|relocating}", "in the race", "hope to {win|get|earn|land}", "say yes",
    "{born|made|cut out|built} for {this|the|it}", "where I {belong|want|should be}",
    "where I'd {like|love}", "where I would {like|love}", "dream {job|role|post|place}",
    "{job|role|post|place} I could", "right up my street", "right up my alley", "you can count on me",
    "sign me up", "when do I start", "{win|earn} {it|this job|the job}",
)  # fmt: skip
_OTHERS = frozenset("you your you're they them their she he his her anyone readers people no not".split())
"""Words shortly before `interested` and the like that say that somebody else is, or that nobody is."""


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    message = letter.message.text
    if context.interview.interest in ("undecided", "none") or not message.strip() or _is_said(letter.body):
        return
    main = context.purpose is Purpose.THANK_YOU and context.channel in (Channel.EMAIL, Channel.LETTER)
    yield Hit(
        message="The letter does not say that you want the job. Politeness alone leaves a reader guessing: "
        "add one plain sentence such as “I remain interested in the role.”",
        severity=Severity.WARNING if main else Severity.SUGGESTION,
    )


def _is_said(text: str) -> bool:
    if any(_is_for_the_job(text, match.end, match.text) for match in _STANCES.find(text)):
        return True
    return any(not _is_of_others(text, match.start) for match in _INTEREST.find(text))


def _is_for_the_job(text: str, end: int, stance: str) -> bool:
    """Tell whether what follows `I would like` or the like is the job and no courtesy: `to join`, `this
    job`.
    """
    following = text[end : end + 60]
    words = words_of(following)
    if not words or not following[: words[0].start].isspace():
        return False
    if words[0].key != "to":
        if not _WOULD & set(stance.lower().replace("’", "'").split()):
            return False
        loved = stance.lower().endswith("love") and words[0].key in ("a", "an")
        return loved or words[0].key not in _NOTHING
    verb = next((word.key for word in words[1:5] if word.key not in _LIGHT), "")
    if verb == "take" and not _OCCASIONS.isdisjoint(word.key for word in words[1:7]):
        return False
    if verb == "help" and stance.lower().endswith("love"):
        return True
    return verb not in _COURTESY


def _is_of_others(text: str, start: int) -> bool:
    """Tell whether the words just before say that it is somebody else's interest: `if you are interested`."""
    before = text[max(0, start - 24) : start].rsplit(".", maxsplit=1)[-1]
    return not _OTHERS.isdisjoint(word.key for word in words_of(before)[-2:])


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
        not_stages=frozenset({"informational", "reference-check"}),
    ),
    phrases=_INTEREST.listed,
    bad=(
        Example(body=sound_letter(interest="")),
        Example(body=sound_letter(interest="I have told my family about it.")),
        Example(body=sound_letter(interest="If you are interested in my notes, I can send them.")),
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
        Example(body=sound_letter(interest="The wood oven is a machine I’d be proud to run.")),
        Example(body=sound_letter(interest="If the job is still open, I want it.")),
        Example(body=sound_letter(interest=""), interview={"stage": "informational"}),
        Example(body=sound_letter(interest="Friday made me want to join even more.")),
        Example(body=sound_letter(interest=""), interview={"interest": "undecided"}),
        Example(body=sound_letter(interest=""), interview={"region": "jp"}),
        Example(body=sound_letter(interest="I am withdrawing."), purpose=Purpose.WITHDRAW),
        Example(body=sound_nudge(), purpose=Purpose.STATUS_CHECK),
    ),
)
