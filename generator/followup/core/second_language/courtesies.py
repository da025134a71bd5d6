"""Thanks, greetings and closes that English words another way. Holds words, no code."""

from followup.core.mendings import CLAUSE_STARTS, mending

_FORWARD = "“Look forward to” takes a thing or “-ing”: “to hearing from you”, “to your reply”."
_HEAR = "You hear “from” people who write to you."
_THANKS = "“Thank you for” takes a thing or “-ing”: “for meeting me”, “for your time”."
_THANK_YOU = "It is “thank you” or “thanks”, and “for” names the reason."
_PLEASURE = "“A pleasure” needs its “a”, and “to” takes the plain verb: “it was a pleasure to meet you”."
_APPRECIATE = "You appreciate something; something is appreciated: “I would appreciate it”."
_CLOSE = "The set phrases are “Best regards” and “Yours sincerely”."
_PLEASE = "Behind “please” and “kindly” the verb stands alone: “please let me know”."
_HOPE = "“I hope” takes a whole sentence: “I hope you are well”."
_AT_HOME = "This is at home in South Asia; elsewhere many readers do not know it. Say it in plainer words."

_ING = (
    "hear>hearing|meet>meeting|see>seeing|join>joining|discuss>discussing|speak>speaking|"
    "talk>talking|"
    "learn>learning|receive>receiving|get>getting|continue>continuing|be>being|have>having|"
    "become>becoming|contribute>contributing|know>knowing|read>reading|welcome>welcoming"
)
_GIVE = (
    "give>giving|meet>meeting|take>taking|have>having|spend>spending|invite>inviting|share>sharing|"
    "explain>explaining|answer>answering|make>making|let>letting|allow>allowing|consider>considering|"
    "come>coming|"
    "contact>contacting|send>sending|tell>telling|introduce>introducing|provide>providing|listen>listening|"
    "read>reading|see>seeing|speak>speaking|took>taking|gave>giving|given>giving|taken>taking|met>meeting|"
    "welcome>welcoming|receive>receiving|organise>organising|organize>organizing|help me>helping me|"
    "show me>showing me|show us>showing us"
)
_TO_FOR = (
    "to meet>for meeting|to take>for taking|to give>for giving|to have>for having|to spend>for spending|"
    "to invite>for inviting|to share>for sharing|to explain>for explaining|to show>for showing|"
    "to answer>for answering|to receive>for receiving|to consider>for considering"
)

COURTESIES = (
    mending(
        _FORWARD,
        f"{{look|looking|looked}} {{|so |very much |very |really }}forward to {{{_ING}}}",
        "{look|looking|looked} forward {>to }{hearing|meeting|seeing|working|joining|speaking|talking|"
        "learning|your}",
        "{look|looking|looked} forward {for>to|on>to} {your|the|hearing|meeting|seeing|a}",
    ),
    mending(
        _FORWARD,
        "{look|looking|looked} {|so |very much |very |really }forward to {work>working|help>helping|"
        "talk>talking|"
        "start>starting|visit>visiting} {with|at|for|in|you|your|the|to|together|there|on|again}",
    ),
    mending(
        _HEAR,
        "{hear|hearing} {>from }you {soon|shortly|again}",
        "{hear|hearing} {about>from} you {soon|shortly|again}",
        "{waiting|wait} {for hear>to hear}",
        "available {for start>to start|for discuss>to discuss|for meet>to meet|for speak>to speak}",
        "for {>the }late {reply|response|answer}",
        "late {respond>response}",
    ),
    mending(
        _THANKS,
        f"{{thank you|thanks|thank you very much|thank you so much|thank you again|thanks again|thanks a "
        f"lot}} for "
        f"{{{_GIVE}}}",
        f"thank you {{{_TO_FOR}}}",
        "{thank you|thanks} for {>the }{opportunity|interview|chance}",
        "{thank you|thanks} {about>for|of>for} {your|the|meeting}",
        not_before=("notes", "questions"),
    ),
    mending(
        _THANK_YOU,
        "{thanks you>thank you|thank for>thank you for|thanks you for>thank you for}",
        "{very thanks>many thanks|much thanks>many thanks}",
        after=("", "and", "again", "so"),
    ),
    mending(
        _PLEASURE,
        "{it was|it is|it's|it has been|was} {>a }pleasure {to|meeting|speaking|talking}",
        "{it was|it is|it's|it has been} {>an }{honour|honor} to",
        "{i was|i am|i'm} {|very |so }{pleasure>pleased} to",
        "{nice|great|good|pleasure|lovely|wonderful|honour|honor} to {met>meet|spoke>speak|spoken>speak|"
        "talked>talk|"
        "talking>talk|meeting>meet|speaking>speak|learned>learn|learnt>learn|heard>hear|hearing>hear|"
        "knew>know|"
        "saw>see|seen>see}",
        "{it was|it is|it's} {with pleasure>a pleasure} to",
        "pleasure {meet>to meet|speak>to speak|talk>to talk} {you|with|to}",
        "{it was|it is|it's} {nice|great|good|lovely} {meet>to meet|speak>to speak|see>to see|hear>to "
        "hear} {you|with|"
        "from|to|about|your}",
        not_before=("rooms", "notes"),
    ),
    mending(
        _APPRECIATE,
        "{i|we} {will be appreciate>would appreciate|would be appreciate>would appreciate|"
        "will appreciated>would appreciate|would appreciated>would appreciate|will be appreciated>would "
        "appreciate}",
        "{it|this|that|help|feedback|reply|response|answer} {will|would} be {|highly |much |greatly |very }"
        "{appreciate>appreciated}",
    ),
    mending(
        _CLOSE,
        "{best|kind|warm|kindest|warmest} {regard>regards}",
        "{your>yours} {sincerely|faithfully|truly}",
    ),
    mending(_CLOSE, "{sincerely|faithfully|respectfully|cordially} {your>yours}", before=("",)),
    mending(
        _PLEASE,
        "{please|kindly} {to >}{contact|find|let|send|confirm|reply|inform|feel|note|call|give|tell|"
        "write|accept|"
        "consider|see|do|help|check}",
        not_after=("am", "was", "i'm", "very", "were", "are", "how"),
    ),
    mending(
        "“Attached” stands alone: “please find attached my portfolio”.",
        "find {attach>attached|in attached>attached|in attachment>attached|on attached>attached|in "
        "attach>attached}",
    ),
    mending(
        _HOPE,
        "i hope {hearing>to hear|seeing>to see|meeting>to meet|working>to work} {from|you|with}",
        "hope {you>you are} {doing|fine|well|good|okay}",
        "hope {this|my|the} {email|e-mail|message|letter|mail|note} {find>finds} you",
    ),
    mending(
        "Say what you write for with “to”: “I am writing to thank you”.",
        "{i am writing|i'm writing|i write} {|you |to you }{for asking>to ask|for thanking>to thank|"
        "for thank>to thank|for ask>to ask|for confirming>to confirm|for to>to|to thanking>to thank|"
        "to asking>to ask}",
    ),
    mending(
        "“So much” goes with a verb or a noun; an adjective takes “so” or “very”.",
        "{so much>so|too much>very} {grateful|happy|glad|thankful|interested|excited|pleased}",
        after=CLAUSE_STARTS | {"am", "i'm", "was", "be", "are", "were"},
    ),
    mending(
        "A person is “grateful”; what would help you is “great”.",
        "{it would be|it'd be|it will be} {grateful>great} {if|to|when}",
    ),
    mending(
        "What goes on right now is “I am waiting”.", "i {wait>am waiting} for your {answer|reply|response}"
    ),
    mending(
        "“In order that” is stiff here; “to” says the same: “I am writing to ask”.",
        "{i am writing|i'm writing|i write} {|to you }in order that",
        sure=False,
    ),
    mending(_AT_HOME, "do the needful", sure=False),
    mending(
        _AT_HOME,
        "{prepone>bring forward|preponed>brought forward}",
        "{kindly revert>please reply|please revert>please reply|revert back>reply|reverting back>replying}",
        "{passed out of>graduated from|passed out from>graduated from} {college|university|school|"
        "the college|the "
        "university|my college}",
        sure=False,
    ),
    mending(
        "English says “with great pleasure”; what is big can be measured.",
        "with {big>great} {pleasure|interest|joy|enthusiasm|attention|passion|care|success|motivation|"
        "respect|pride}",
        "{a big>a great|a very big>a very great} {pleasure|honour|honor|joy|privilege|experience in}",
    ),
    mending(
        "“Actual” means “real”; what you have at present is “current”.",
        "{my|our} {actual>current} {employer|job|company|position|role|boss|manager|team|contract|salary|"
        "workplace|"
        "occupation|function|studies|situation|post|profession|department|place}",
    ),
)
