"""Words taken for others that look or sound like them, where what stands around them leaves no doubt.

The short ones, such as “its” and “it’s”, are another rule's.
"""

from followup.core.confusions.homophones import HOMOPHONES
from followup.core.confusions.sound_alikes import SOUND_ALIKES
from followup.core.finding import Severity
from followup.core.mendings import Mendings, mending
from followup.core.rule import Example, Rule
from followup.core.rules.examples import sound_letter

_SLIP = "A real word stands here, but not the one that you mean."
_THROUGH = "“Through”, “though”, “thought” and “tough” differ by a letter or two."
_WHETHER = "“Whether” means “if”; “weather” is rain or sun."
_AFFECT = "To “affect” is to change something; an “effect” is what comes of it."
_ADVICE = "“Advice” is what somebody gives; to “advise” is to give it."
_COMPLEMENT = "To “complement” is to complete; a “compliment” is praise."
_PAST = "“Passed” is what somebody did; “past” is a time gone by."

_TABLE = Mendings(
    *SOUND_ALIKES,
    *HOMOPHONES,
    mending(
        "“Weather” is rain or sun; “whether” opens a choice.",
        "{judge|know|ask|asked|see|decide|wonder|wondering|wondered|sure|tell|check|say|understand|doubt|"
        "confirm|learn|"
        "unsure|clear|me|hear|matter|consider|discuss|question|think about|find out|of|on} "
        "{weather>whether} {the|you|i|"
        "we|it|they|my|your|a|there|or|this|that|he|she|to|these|any|anyone|somebody|someone|our|an}",
        not_after=("the", "bad", "good", "cold"),
    ),
    mending(
        "“Weather” is rain or sun; “whether” opens a choice.",
        "{bad|good|cold|nice|lovely|fine|hot|wet} {whether>weather}",
    ),
    mending(
        "To affect is to change something; to effect is to bring it about.",
        "{has|have|had|was|were|is|are|been|that|it|this|which|really|also|not|greatly|deeply} "
        "{effected>affected} {how|"
        "the way|my|our|me|us|everyone|everybody|many|what|all|them|him|her|you|your|by|most|so}",
        "{will|would|can|could|may|might|to|not|directly} {effect>affect} {how|the way|me|us|you|everyone|"
        "them|him|her|"
        "the quality|the outcome|patients|customers|people|what}",
    ),
    mending(
        "“Lose” is the opposite of “keep”; “loose” is the opposite of “tight”.",
        "{to|not|never|might|would|could|may|will|can|don't|didn't|won't|you|we|i|they} {loose>lose} {a|"
        "an|the|"
        "any|my|our|your|their|time|money|interest|sight|focus|track|customers|clients|people|data|touch|"
        "hope|"
        "it|out|ground|patience|momentum|business}",
        "{loosing>losing}",
    ),
    mending(
        _WHETHER,
        "{know|ask|asked|asking|wonder|wondering|wondered|see|decide|unsure|doubt|confirm|me} "
        "{weather>whether} "
        "{i|we|you|they|he|she|it|there|the|this|that|or|to|your|my|a}",
        "{weather>whether} or not",
        "{weather>whether} {i|we|you|they} {can|could|would|will|have|are|am|need|want|had|might}",
    ),
    mending(
        _WHETHER,
        "{the|bad|nice|cold|hot|sunny} {whether>weather}",
        before=("", *"in was is today here forecast on".split()),
    ),
    mending(
        _AFFECT,
        "{the|an|no|any|some|lasting|positive|negative|big|great|huge|real|direct|immediate|strong} "
        "{affect>effect} {on|of|upon}",
        "{took|takes|take|taking} {affect>effect}",
        "{is|are|was|were|been|be} {effected>affected} by",
    ),
    mending(
        _AFFECT,
        "side {affect>effect|affects>effects}",
        before=("", *"of from on and are were is that may when".split()),
    ),
    mending(
        _AFFECT,
        "{will|would|can|could|may|might|doesn't|didn't|not|directly} {effect>affect} {the|my|your|our|"
        "their|his|"
        "her|its|how|me|you|us|them|it|this|people}",
        not_before=("change", "changes", "transition", "transfer", "release", "sale"),
    ),
    mending(
        "To “accept” is to take what is offered; “except” means “but not”.",
        "{to|please|gladly|happily|will|would|can|cannot|can't|i|formally} {except>accept} {the|your|"
        "this|my|an|"
        "a|any} {offer|position|role|job|invitation|apology|apologies|thanks|proposal|terms|feedback}",
        "{everything|everyone|all|nobody|nothing|anything} {accept>except} for",
    ),
    mending(
        _ADVICE,
        "{your|the|his|her|their|some|any|good|great|helpful|useful|more|much|valuable|career|kind} "
        "{advise>advice}",
        before=("", *"on about and was is which that you to i from for regarding during".split()),
    ),
    mending(
        _ADVICE,
        "{please|kindly} {advice>advise}",
        "{would|could|can|will} {advice>advise} {me|you|us|them|him|her|if|whether|that}",
        "to {advice>advise} {me|us|them|him|her}",
    ),
    mending(
        "“Principal” means “chief”; a “principle” is a rule to go by.",
        "{principle>principal} {engineer|developer|consultant|architect|analyst|designer|scientist|"
        "investigator|"
        "reason|role|duties|task|tasks|aim|goal|concern|objective|researcher}",
        "{matter|question} of {principal>principle}",
        "{guiding|core|design|basic|agile} {principals>principles}",
    ),
    mending(
        "“Principal” means “chief”; a “principle” is a rule to go by.",
        "in {principal>principle}",
        before=("", *"i we yes but and it agreed to".split()),
    ),
    mending(
        _COMPLEMENT,
        "{would|will|can|could|to|that|which|skills|experience|background|also|well|perfectly|nicely} "
        "{compliment>complement|compliments>complements} {the|your|our|my|their|those|what} {team|team's|"
        "skills|"
        "skill|work|existing|other|experience|strengths|needs|current|company|department|group|product|"
        "technical}",
        not_before=("on", "for"),
    ),
    mending(
        _COMPLEMENT,
        "as a {complement>compliment}",
        "{your|kind|nice} {complement>compliment|complements>compliments}",
        before=("", *"and but that about on from".split()),
    ),
    mending(
        "Interest is “piqued”, which means stirred: the word has nothing to do with a peak.",
        "{peaked>piqued|peeked>piqued|peaks>piques|peeks>piques|peak>pique|peek>pique} {my|your|our|his|"
        "her|"
        "their} {|own |initial |real |keen }{interest|curiosity|attention}",
        "{interest|curiosity} {was|is|has been|had been|got} {|really |immediately |definitely "
        "}{peaked>piqued|"
        "peeked>piqued}",
    ),
    mending("A “peek” is a quick look; a “peak” is a top.", "sneak {peak>peek}", "take a {peak>peek}"),
    mending(
        "A “break” is a pause; a “brake” stops a car.",
        "{lunch|coffee|tea|career|christmas|summer|winter|holiday} {brake>break}",
        "{take|took|taking} a {brake>break}",
        "{brake>break} down {the|a|that|this|it}",
    ),
    mending(
        _PAST,
        "in the {passed>past}",
        "{the|these|this} {passed>past} {few|two|three|four|five|six|ten|year|years|week|weeks|month|"
        "months|days|"
        "decade|several|couple|monday|tuesday|wednesday|thursday|friday}",
        "{has|have|had|i|we|he|she|they} {past>passed} {the|my|your|an|it|on|away|by}",
    ),
    mending(
        "The past of “lead” is “led”; it only sounds like the metal.",
        "{have|has|had|i've|we've} {|also |successfully |recently }{lead>led} {a|an|the|to|my|our|teams|"
        "several|"
        "two|three|many|projects|me|us}",
        "{was|were|been} {lead>led} by",
    ),
    mending(
        "“Personal” means private; “personnel” are the people who work somewhere.",
        "{sales|medical|military|nursing|technical|security|administrative} {personal>personnel}",
        "{personnel>personal} {experience|opinion|view|interest|note|touch|life|project|projects|story|"
        "growth|"
        "development|details|website|reasons}",
        before=("", *"and to who in on at for were of is was i with".split()),
    ),
    mending(
        "A “role” is a job; to “roll” is to turn over and over.",
        "{the|this|your|that|open|analyst|engineer|manager|developer|assistant|designer|consultant|"
        "coordinator|"
        "director} {roll>role} {at|you|we|i|and|is|was|would|requires|involves|as|within|because}",
        "{roll>role} {model|models|play}",
        "{role>roll} {out|back} {the|a|new|your|our|this|it}",
    ),
    mending(
        "“Sight” is what you see, a “site” is a place, and to “cite” is to quote.",
        "{web|construction|building|job} {sight>site}",
        "{lose|lost|losing|catch|caught} {site>sight} of",
        "in plain {site>sight}",
        "at first {site>sight}",
        "{to|you} {site>cite} {a|an|the|one} {source|example|study|paper|article}",
    ),
    mending(
        "“Morale” is the spirit of a team; a “moral” is what a tale teaches.",
        "{team|staff|employee|high|low|boost|raise|raises|improve|improves|lift} {moral>morale}",
        before=("", *"and in is was of at by when after during".split()),
    ),
    mending(
        "A “week” has seven days; “weak” is the opposite of “strong”.",
        "{last|next|this} {weak>week}",
        before=("", *"i we and about at in with for on you the to".split()),
    ),
    mending(
        "The saying goes otherwise; the words only sound alike.",
        "{buy>by} the way",
        "{bare>bear} {with me|with us|in mind}",
        "{baited>bated} breath",
        "per {say>se}",
        "for all {intensive>intents and} purposes",
        "{do>due} to the fact",
    ),
    mending(
        "“Allowed” means “permitted”; “aloud” is with a voice.",
        "{not|is|are|was|were|be|been} {aloud>allowed} to",
    ),
    mending(
        _THROUGH,
        "{walk|walked|walking|talk|talked|going|went|go|run|ran|get|got} {|me |us |you }{though>through|"
        "thought>through|threw>through|trough>through} {the|your|how|a|my|each|this|our|it|that}",
        "even {tough>though}",
    ),
    mending(
        _THROUGH,
        "even {thought>though} {i|we|it|you|the|this|my|they}",
        after=("",),
    ),
    mending(_THROUGH, "{i|we} {though>thought} {about|that|it|of|the|you}"),
    mending(
        _SLIP,
        "{hear|hearing|learn|learned|learnt|reply|response|came|coming|heard|graduated} {form>from} {you|"
        "your|the|a|"
        "my|our|them}",
        "{hiring|project|product|account|line|general|team|office|sales|store|my|your} {manger>manager}",
        "{costumer>customer} {service|support|experience|needs|success|care|satisfaction|relations}",
        "{instead|because|most|part|lots} {off>of} {the|my|your|our|these|those|them|it}",
        "to {asses>assess}",
        "i {posses>possess}",
        "at {fist>first}",
        "the {fist>first} {round|interview|time|day|call|week|step}",
        "in {the|this|my|your} {filed>field}",
        "of {curse>course}",
        "{on>one} of {the|my|your|our|these|those} {best|most|things|reasons|many|few|first|main|key|"
        "biggest}",
        "{they>the} {same|role|position|company|opportunity|conversation}",
        "{than>thank} you for {your|the|taking|meeting}",
        "{thank|thanks} you {fro>for}",
        "let me know {of>if} {you need|you have|you would|you want|i can|there is|there are}",
        "{vary>very} {much|good|interesting|helpful|happy|well|glad|pleased}",
        "{waist>waste} of {time|your|my}",
        "{wandering>wondering} {if|whether}",
        "the {hole>whole} {team|process|day|time|company|experience|week|project|story}",
        "{conversion>conversation} {we had|with you|on friday|yesterday|last}",
        "{am|i'm|feel|felt|was|very|be} {confidant>confident}",
        "i {except>expect} {to|that|you}",
        "{i|we|they} {new>knew} {that|you|about|it|how|what}",
        "{will|would|am|could|i|i'll|is|was} {defiantly>definitely}",
        "to {some|a certain|a large|a great} {extend>extent}",
        "{gdpr|hipaa|pci|sox} {complaint>compliant}",
        "{precede>proceed} with {the|your|my}",
        "{core|key|basic|central} {tenants>tenets}",
        "{vise>vice} versa",
        "{mute>moot} point",
    ),
    mending(_SLIP, "{meting>meeting}", not_before=("out",)),
    mending(
        _SLIP,
        "thank {your>you} for",
        "{thank|thanks} you for {you>your} {time|help|consideration|"
        "feedback|reply|response|patience|kindness|interest|support|email|message|insights|advice}",
    ),
    mending(_SLIP, "{thinks>thanks} for {your|the|meeting|taking}", after=("",)),
    mending(
        _SLIP,
        "{your>you} {have|had|could|would|should|are|were|said|told}",
        "{of|about|during|in|on} {me>my} {application|resume|cv|portfolio|skills|background|interview|"
        "previous|"
        "current}",
    ),
    mending(
        "“Exiting” is leaving; what makes your heart beat is “exciting”.",
        "{am|i'm|was|are|we're|is|very|really|so|be} {exited>excited} {about|to|for|that|at}",
        "{exiting>exciting} {opportunity|project|projects|challenge|challenges|news|time|times}",
    ),
    mending(
        "“Quiet” makes no noise; “quite” means “rather”.",
        "{quiet>quite} {a few|a lot|a bit|similar|different|sure|impressed|often|clear|interesting|well}",
        "{a|the} {quite>quiet} {place|room|space|office|moment|corner|word}",
    ),
    mending(
        "The present is “choose”, the past is “chose”.",
        "{will|would|can|could|may|might|should|didn't|able to|want to|like to|have to|need to|free to|"
        "had to} "
        "{chose>choose}",
    ),
    mending(
        "“Regardless” already says “without regard”.",
        "{irregardless>regardless}",
    ),
    mending(
        "Here it is one word: to look “into” something.",
        "{look|looking|looked|looks} {in to>into} {the|your|this|it|how|what|whether|why}",
    ),
)

RULE = Rule(
    id="look-alikes",
    severity=Severity.WARNING,
    title="A real word, another meant",
    passes="The words that you meant",
    looks_for="“Form” for “from”, “affect” for “effect”, “manger” for “manager”, and eighty more, each "
    "only where "
    "the words around it leave no doubt.",
    why="A spelling checker is content with any word that exists, so this kind of slip is what stays in "
    "a letter "
    "that somebody did check.",
    sources=(),
    guide="professional",
    check=_TABLE.check,
    phrases=_TABLE.listed,
    bad=(
        Example(body=sound_letter("I have never scene such care."), marks="never scene", fixed="never seen"),
        Example(body=sound_letter("I was the soul owner."), marks="soul owner", fixed="sole owner"),
        Example(
            body=sound_letter("I wondered weather you use it."),
            marks="wondered weather you",
            fixed="wondered whether you",
        ),
        Example(
            body=sound_letter("It has effected how we plan."),
            marks="has effected how",
            fixed="has affected how",
        ),
        Example(body=sound_letter("I hope to hear form you."), marks="hear form you", fixed="hear from you"),
        Example(
            body=sound_letter("Your talk peaked my interest."),
            marks="peaked my interest",
            fixed="piqued my interest",
        ),
        Example(
            body=sound_letter("I had an affect on the numbers."), marks="an affect on", fixed="an effect on"
        ),
        Example(body=sound_letter("Please advice."), marks="Please advice", fixed="Please advise"),
        Example(
            body=sound_letter("I have lead a team since May."),
            marks="have lead a team",
            fixed="have led a team",
        ),
        Example(
            body=sound_letter("You walked me though the plan."),
            marks="walked me though the",
            fixed="walked me through the",
        ),
        Example(
            body=sound_letter("I do not want to loose time."), marks="to loose time", fixed="to lose time"
        ),
        Example(
            body=sound_letter("Thank you for you time on Friday."),
            marks="Thank you for you time",
            fixed="Thank you for your time",
        ),
        Example(
            body=sound_letter("It is an exiting project."), marks="exiting project", fixed="exciting project"
        ),
    ),
    good=(
        Example(body=sound_letter("The last scene, the soul of the house and the leek soup stayed with me.")),
        Example(body=sound_letter("We met on the site at first sight of the sea, past the yard.")),
        Example(body=sound_letter("You could effect the change. No side affects the other.")),
        Example(
            body=sound_letter("The principal engineer agreed in principle, past noon, in the past week.")
        ),
        Example(body=sound_letter("I would compliment your team on it; their skills complement each other.")),
        Example(
            body=sound_letter("It was past the hour. Your work is to lose no time; the lead time is short.")
        ),
        Example(body=sound_letter("Interest peaked in May. He asked whether the weather would hold.")),
        Example(body=sound_letter("I even thought it over. The feedback form the team uses is quite short.")),
        Example(
            body=sound_letter("A team of high moral standards takes a break; on site, the roll call is at 9.")
        ),
        Example(body=sound_letter("I am open to advice you gave, and glad that nothing loose was left.")),
        Example(body=sound_letter("You said “please advice” on the slide.")),
        Example(
            body=sound_letter("We spoke about principle engineer posts."),
            interview={"points": ["principle engineer posts"]},
        ),
    ),
)
