"""Verbs in a form that cannot stand where they stand: `did went`, `have wrote`, `must to`, `I am look`."""

from followup.core.finding import Severity
from followup.core.mendings import CLAUSE_STARTS, Mendings, mending
from followup.core.rule import Example, Rule
from followup.core.rules.examples import sound_letter

_DID = "“Did” already puts it in the past, so the verb behind it stays as it is: “did go”, “didn’t know”."
_TO = "Behind “to” the verb stays as it is: “to go”, “to discuss”."
_HAVE = "Behind “have” stands the third form: “have gone”, “have written”, “have received”."
_MODAL = "Behind “can”, “will”, “must” and the like the verb stays as it is, without “to” or an “s”."
_BE_ABLE = "“Can” already means “be able to”: one of the two is enough. After “will” it is “be able to”."
_NEEDS_BE = "An adjective needs “be” behind “will” or “would”: “I would be happy to”."
_AM = "“I am” goes with “-ing” (“I am looking”), “I” alone with the plain verb (“I look”)."
_FELT = "What you feel ends in “-ed”: “I was impressed”, “I am interested”."
_USED = "“Supposed to” and “used to” keep their “d”."
_ING = "Behind “after”, “before”, “without” and “interested in” English puts the form in “-ing”."

_IRREGULAR_TEXT = """
become became become, begin began begun, break broke broken, bring brought brought, build built built,
buy bought bought, choose chose chosen, come came come, do did done, draw drew drawn, drive drove driven,
feel felt felt, forget forgot forgotten, get got got, give gave given, go went gone, grow grew grown,
have had had, hear heard heard, hold held held, keep kept kept, know knew known, lead led led, leave left
left, lose lost lost, make made made, mean meant meant, meet met met, run ran run, say said said, see saw
seen, send sent sent, speak spoke spoken, spend spent spent, take took taken, teach taught taught, tell
told told, think thought thought, understand understood understood, win won won, write wrote written
"""
_IRREGULAR = tuple(tuple(entry.split()) for entry in _IRREGULAR_TEXT.split(","))
_REGULAR_TEXT = """
work learn ask talk want like need mention explain discuss receive manage finish start attend answer
contact call happen expect realise realize notice decide include prepare share follow help join develop
create improve use visit move enjoy love believe remember consider change agree accept offer provide
introduce express appreciate thank describe reach wait look seem interview hire contribute participate
demonstrate confirm clarify apply try study reply
"""
_CLEARLY_VERBS_TEXT = """
discuss work talk ask join help thank explain move start meet attend demonstrate answer follow
participate contact visit learn clarify contribute
"""


def _regular_past(base: str) -> str:
    if base.endswith("y") and base[-2] not in "aeiou":
        return f"{base[:-1]}ied"
    return f"{base}d" if base.endswith("e") else f"{base}ed"


_NO_PASTS = frozenset("see find lead leave feel mean lose hold".split())
"""Their pasts are nouns, adjectives or other verbs as well: to saw, to found."""
_PASTS = "|".join(
    (
        *(f"{past}>{base}" for base, past, _ in _IRREGULAR),
        *(f"{_regular_past(b)}>{b}" for b in _REGULAR_TEXT.split()),
    )
)
_SURE_PASTS = "|".join(
    (
        *(f"{past}>{base}" for base, past, _ in _IRREGULAR if base not in _NO_PASTS),
        *(f"{_regular_past(base)}>{base}" for base in _CLEARLY_VERBS_TEXT.split() if base != "meet"),
    )
)
_PARTICIPLES = "|".join(f"{past}>{third}" for _, past, third in _IRREGULAR if past != third)
_BASES = (
    "be|have|do|make|get|go|say|know|see|work|help|tell|ask|send|meet|speak|talk|learn|take|give|find|"
    "join|start|"
    "think|try|use|write|improve|manage|contribute|discuss|thank"
)
_WANTS = (
    "able|want|wanted|need|needed|hope|hoped|happy|glad|pleased|opportunity|chance|going|ability|decided|"
    "tried|try|"
    "plan|love|excited|eager|keen|ready|managed|wish|would like|i'd like|how|had|have|has|forgot|allowed|"
    "order"
)
_ADVERB = "{|already |also |never |just |recently |not |always }"
_S_FORMS = (
    "helps>help|makes>make|has>have|goes>go|gives>give|brings>bring|takes>take|wants>want|knows>know|"
    "says>say|"
    "gets>get|becomes>become|allows>allow|enables>enable|improves>improve|requires>require|"
    "includes>include|"
    "provides>provide|seems>seem"
)
_ADJECTIVES = (
    "happy>be happy|glad>be glad|available>be available|pleased>be pleased|grateful>be grateful|"
    "honored>be honored|"
    "honoured>be honoured|interested>be interested|ready>be ready|delighted>be delighted|thankful>be "
    "thankful"
)
_FELT_FORMS = (
    "impress>impressed|excite>excited|delight>delighted|thrill>thrilled|motivate>motivated|"
    "qualify>qualified|"
    "please>pleased|inspire>inspired|interest>interested"
)

_TABLE = Mendings(
    mending(
        _DID,
        f"{{didn't|did not}} {{|really |fully |even |actually |ever }}{{{_PASTS}}}",
        f"did {{i|you|he|she|we|they}} {{{_PASTS}}}",
        f"i did {{{_SURE_PASTS}|wanted>want|needed>need|enjoyed>enjoy|liked>like}}",
        not_after=("what", "that", "work", "thing", "things", "job", "everything", "all"),
    ),
    mending(_TO, f"{{{_WANTS}}} to {{{_SURE_PASTS}}}"),
    mending(
        _TO,
        "{want|wanted|would like|i'd like|need|hope|able|plan|decided|glad|happy|pleased|opportunity|"
        "chance} to "
        "{working>work|discussing>discuss|learning>learn|joining>join|helping>help|speaking>speak|"
        "talking>talk|"
        "hearing>hear|seeing>see|knowing>know|being>be|having>have|contributing>contribute|sharing>share|"
        "thanking>thank|making>make|doing>do}",
        not_before=("engagements", "about"),
    ),
    mending(
        _HAVE,
        f"{{i've|we've|they've|you've|having}} {_ADVERB}{{{_PARTICIPLES}}}",
        f"{{should|could|would|must|might|may|to|shouldn't|couldn't|wouldn't}} have "
        f"{_ADVERB}{{{_PARTICIPLES}}}",
        f"{{have|has|had}} {{already|also|never|just|recently|always}} {{{_PARTICIPLES}}}",
    ),
    mending(
        _HAVE,
        f"has {{{_PARTICIPLES}}}",
        "{was|were|been|be|being} {took>taken|gave>given|wrote>written|chose>chosen|began>begun|knew>known|"
        "drove>driven|forgot>forgotten}",
        not_after="it he she this that which who what and".split(),
    ),
    mending(
        _HAVE,
        f"{{i|we|they|you}} {{have|had}} {{|not }}{{{_PARTICIPLES}}}",
        f"{{he|she|it}} {{has|had}} {{|not }}{{{_PARTICIPLES}}}",
        after=CLAUSE_STARTS - {"that", "which", "as", "than"},
    ),
    mending(
        _HAVE,
        "{have|has|had|i've|we've} {|already |also |recently |just |not }{receive>received|send>sent|"
        "apply>applied|"
        "learn>learned|attend>attended|decide>decided|develop>developed|discuss>discussed|meet>met|"
        "see>seen|gain>gained|improve>improved|accept>accepted|choose>chosen|join>joined|"
        "participate>participated|"
        "speak>spoken|know>known|enjoy>enjoyed|create>created|happen>happened}",
    ),
    mending(
        _HAVE,
        "{i|we|they} {|never |also |already }{seen>have seen>saw|done>have done>did}",
        not_after="have has had what as everything all that".split(),
    ),
    mending(
        _HAVE,
        "{have|has|had|i've|we've} been {worked>working|studied>studying|tried>trying|lived>living|"
        "searched>searching} "
        "{there|here|for|in|as|at|with|since|to}",
    ),
    mending(
        _MODAL,
        "{will|would|should|must|cannot|can't|won't|wouldn't|couldn't|shouldn't} {went>go|came>come|"
        "wrote>write|"
        "gave>give|took>take|knew>know|met>meet|told>tell|heard>hear|brought>bring|understood>understand|"
        "began>begin|"
        "became>become|made>make|had>have|spoke>speak}",
        f"{{will|would|should|must|might|could|can|can't|cannot|won't|wouldn't|couldn't|doesn't|don't|"
        f"didn't|does "
        f"not|do not|did not}} {{{_S_FORMS}}}",
        "{doesn't|don't|didn't|does not|do not|did not} {works>work|looks>look|needs>need|matters>matter|"
        "means>mean}",
        f"{{must to>must|should to>should|can to>can|could to>could|would to>would}} {{{_BASES}}}",
        not_after=("a", "the", "free", "i"),
    ),
    mending(
        _MODAL,
        f"i {{must to>must|should to>should|can to>can|would to>would}} {{{_BASES}}}",
        "i {will|would|can|must|should|cannot|can't|won't} {makes>make|has>have|had>have|helps>help|"
        "gives>give|"
        "went>go|gave>give|knew>know|brings>bring|works>work|needs>need|looks>look}",
        after=CLAUSE_STARTS,
    ),
    mending(
        "Behind “help” the verb stays as it is: “I helped build it”.",
        "{helped|help} {built>build|wrote>write|made>make|created>create|improved>improve|designed>design|"
        "developed>develop|launched>launch|increased>increase|grew>grow|reduced>reduce|organised>organise|"
        "organized>organize|trained>train|managed>manage}",
    ),
    mending(_NEEDS_BE, "{won't|will not|wouldn't|will|would} {allowed>be allowed} to"),
    mending(
        _BE_ABLE, "{can able to>can|could able to>could}", "{will|would|may|might|should} {able>be able} to"
    ),
    mending(
        _BE_ABLE,
        "{will|would} {can>be able to}",
        not_after=("the", "a", "free"),
        before=("", *_BASES.split("|")),
    ),
    mending(
        _NEEDS_BE,
        f"{{i|we|you|they|he|she|it|that|this}} {{will|would|should}} {{{_ADJECTIVES}}}",
        f"{{i'll|i'd|we'll|we'd}} {{{_ADJECTIVES}}}",
        "{it|that|this} would {nice>be nice|great>be great|good>be good|wonderful>be wonderful|"
        "perfect>be perfect|"
        "helpful>be helpful|lovely>be lovely|an honour>be an honour|an honor>be an honor|a pleasure>be a "
        "pleasure}",
    ),
    mending(
        _AM,
        "i {will|would} {looking>be looking|waiting>be waiting|working>be working|joining>be joining|"
        "sending>be "
        "sending|calling>be calling|writing>be writing|coming>be coming|using>be using}",
        "{i am|i'm} {look>looking|write>writing|work>working|apply>applying|wait>waiting|try>trying|"
        "learn>learning|"
        "study>studying|send>sending|contact>contacting|reach>reaching|follow>following}",
        "i {am want>want|am need>need|am have>have|am know>know|am like>like|am believe>believe|am "
        "think>think|"
        "am understand>understand|am appreciate>appreciate|am hope>hope|am agree>agree|am feel>feel|am "
        "wish>wish|"
        "am thank>thank|am enjoy>enjoy|am remember>remember}",
        "{i'm agree>i agree|i'm want>i want|i'm have>i have|i'm believe>i believe|i'm hope>i hope|i'm "
        "think>i think}",
        after=CLAUSE_STARTS | {"think", "know", "hope"},
    ),
    mending(
        _FELT,
        f"{{i am|i'm|i was|we were|we are|i have been}} {{|very |so |really |truly |deeply |also "
        f"}}{{{_FELT_FORMS}}}",
        "{was|were|am|are|i'm} very {impress>impressed|excite>excited|please>pleased|interest>interested}",
    ),
    mending(
        _USED,
        "{am|i'm|is|are|was|were|you're|we're} {suppose>supposed} to",
        "{am|i'm|is|are|was|were|get|got|getting|become|became} {use>used} to",
    ),
    mending(
        _ING,
        "{after|before|without} {meet>meeting|speak>speaking|hear>hearing|discuss>discussing|"
        "learn>learning|"
        "see>seeing|join>joining|read>reading|have>having} {you|your|with|to|from|about|the|a|my|that|"
        "how|of}",
        "while {work>working|study>studying|talk>talking|speak>speaking} {with|at|in|for|on|to|as}",
        "interested in {learn>learning|join>joining|know>knowing|see>seeing|hear>hearing|become>becoming|"
        "contribute>contributing|be>being|have>having|continue>continuing|develop>developing|"
        "apply>applying|"
        "explore>exploring|understand>understanding|take>taking|make>making}",
        "interested in {work>working} {for|with|at} {you|your}",
    ),
    mending(
        "It happens by itself, so there is no “was”: “it happened”.",
        "{was happened>happened|is happened>happened|were happened>happened|was occurred>occurred}",
    ),
)

RULE = Rule(
    id="verb-forms",
    severity=Severity.WARNING,
    title="A verb in another form",
    passes="Verbs in their right forms",
    looks_for="“Did went”, “have wrote”, “to discussed”, “must to”, “can able to”, “I am look”, “I would "
    "happy”, each "
    "only where no reading of the sentence makes it right.",
    why="English changes only one verb of a chain. When two are changed, readers hear it at once, though "
    "they still "
    "understand you.",
    sources=(),
    guide="professional",
    check=_TABLE.check,
    phrases=_TABLE.listed,
    bad=(
        Example(body=sound_letter("I did not knew that."), marks="did not knew", fixed="did not know"),
        Example(body=sound_letter("I have went over it twice."), marks="I have went", fixed="I have gone"),
        Example(body=sound_letter("I was glad to met the team."), marks="glad to met", fixed="glad to meet"),
        Example(
            body=sound_letter("I would happy to show it."), marks="I would happy", fixed="I would be happy"
        ),
        Example(body=sound_letter("I can able to start soon."), marks="can able to", fixed="can"),
        Example(
            body=sound_letter("I was very impress by it."),
            marks="I was very impress",
            fixed="I was very impressed",
        ),
        Example(
            body=sound_letter("I must to say that it helped."), marks="I must to say", fixed="I must say"
        ),
        Example(body=sound_letter("I am look into it."), marks="I am look", fixed="I am looking"),
        Example(
            body=sound_letter("You are suppose to test it."), marks="are suppose to", fixed="are supposed to"
        ),
        Example(body=sound_letter("I have receive the notes."), marks="have receive", fixed="have received"),
    ),
    good=(
        Example(body=sound_letter("What you did went well, and the work I did helped. It had to come.")),
        Example(body=sound_letter("The interview I had went well; the people I spoke to told me more.")),
        Example(body=sound_letter("The team I applied to has grown. I did work there, and did not need to.")),
        Example(body=sound_letter("I need to found a group, to saw wood, and to read related work.")),
        Example(body=sound_letter("I have complete notes, have work to do, and have given it thought.")),
        Example(body=sound_letter("It is a must to see. The will to learn can help; I used to work there.")),
        Example(
            body=sound_letter("There is interest in it, so please ask. Thanks to improved tests, it runs.")
        ),
        Example(body=sound_letter("The best I could was to ask. I am open to discussing it with you.")),
        Example(body=sound_letter("I would like to meet you, I will be happy to, and I could have gone.")),
        Example(body=sound_letter("Your slide said “must to have”.")),
        Example(body=sound_letter("I look forward to hearing from you after meeting you.")),
    ),
)
