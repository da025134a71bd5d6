"""What stands behind a verb, an adjective or a noun: a small word, none, “to” or “-ing”. Holds words, no
code."""

from followup.core.mendings import mending

_NO_WORD = (
    "English puts no small word between this verb and what follows: you “discuss a plan”, “contact a person”."
)
_TO_PERSON = "You explain, suggest or describe something “to” somebody: “explain to me how”."
_REPLY = "You reply, respond and listen “to” somebody, and wait “for” something."
_SAY = "You “tell” somebody something, and you “say” it: “you told me that”."
_INTERESTED = "What pulls you is “interesting”; you are “interested”, and always “in” it."
_SMALL = "This word goes with another small word in English; there is no rule behind it, only habit."
_ING = "Behind this verb English puts the form in “-ing”: “I enjoyed talking with you”."
_USED_TO = "“Used to” as a habit of now takes “-ing”: “I am used to working alone”."
_PLAIN = "“Let” and “make” take the plain verb, without “to”: “it made me think”."
_WANT = "“Want” and “would like” take a person and “to”: “I would like you to know”."
_DO_MAKE = "You “make” a mistake, a decision and an effort, “do” research, and “ask” a question."
_GAIN = "Experience is “gained” in English."
_LOOK = "“How” asks for a manner; with “like” at the end it is “what”: “what it looks like”."
_ORDER = "A question inside a sentence keeps the plain order: “what the next steps are”."
_DOUBLE = "The word already says “more” or “most”: one of the two is enough."
_NEGATIVE = "Two negatives make a yes in English: one of them is enough."
_SAME = "It is “the same as”, “similar to” and “different from”."
_WHAT = "“All”, “everything” and “something” are followed by “that”, or by nothing."
_BECAUSE = (
    "“Because of” takes a thing; a whole sentence takes “because” alone. So do “in case of” and “despite”."
)
_OPINION = "English says “in my opinion” and “from my point of view”."
_FALSE_FRIEND = (
    "This word has a twin in other languages with another meaning; in English it says something else."
)
_MYSELF = "This verb needs no “myself” in English."

_MEETING = "interview|meeting|class|classes|conference|course|university|event|session|workshop|call|training"
_TALKING = (
    "to work>working|to do>doing|to make>making|to learn>learning|to talk>talking|to speak>speaking|to "
    "meet>meeting|"
    "to see>seeing|to hear>hearing|to discuss>discussing|to use>using|to have>having|to get>getting|to "
    "write>writing|"
    "to read>reading|to join>joining|to apply>applying|to solve>solving|to build>building|to help>helping|"
    "to take>taking"
)
_VERBS = "work|learn|do|get|have|improve|see|be|understand|develop|grow|use|build|make"
_CAN = "to please would will can could may i we you they".split()

AFTER_WORDS = (
    mending(
        _NO_WORD,
        "{discuss|discussed|discussing|mention|mentioned|mentioning} {about >}",
        "{discuss|discussed|discussing} {on >}{the|your|how|this|my|our}",
        "{emphasize|emphasise|emphasized|emphasised|stressed} {on >}",
        "{await|awaiting|awaits} {for >}",
        "{comprises|comprise|comprising} {of >}",
        "despite {of >}",
        "{regarding|concerning} {to >}",
        f"{{attend|attended|attending}} {{to >|in >|at >}}{{the|your|a|an|this|my}} {{{_MEETING}}}",
        "{join|joining|joined} {to >|at >|into >}{your|the|this} {team|company|organisation|organization|"
        "group}",
        "{go|going|went|come|came|return|returned} {to home>home|to abroad>abroad|to there>there|to "
        "here>here}",
        "{take contact with>contact|taking contact with>contacting|took contact with>contacted}",
        "cope {up >}with",
        not_before=("face",),
    ),
    mending(_NO_WORD, "{contact|contacting} {with >}{you|me|him|her|them|us}", after=_CAN),
    mending(
        _NO_WORD,
        "answer {to >}{your|the|this|my|all} {question|questions|email|e-mail|mail|message|request}",
        "request {for >}{a|an|the|more|your|some|information|feedback}",
        after=_CAN,
    ),
    mending(
        _NO_WORD,
        "{ask|asked|asking} {to >}{me|you|him|her|us|them} {about|if|for|to|how|why|whether|what|a|some}",
        not_after=("what", "questions"),
    ),
    mending(
        _TO_PERSON,
        "{explain|explained|explaining|explains|suggest|suggested|propose|proposed|describe|described|"
        "mention|mentioned} "
        "{>to }{me|us} {the|how|what|your|why|more|that|a|an|some|all|it|everything|about|where|which}",
        "{explain|explained|explaining} {>to }{you|him|her|them} {the|how|what|my|why|more|that|a|some|"
        "about}",
    ),
    mending(_TO_PERSON, "{explain|explained} {>to }{me|us|you}", before=("",)),
    mending(
        _REPLY,
        "{reply|replied|replying|respond|responded|responding} {>to }{me|my|us|him|her|your email|your "
        "e-mail|"
        "your message|your question|your questions|your mail}",
        "{listen|listened|listening} {>to }{you|me|your|the|him|her|them|music|what|how}",
        "{wait|waiting|waited} {>for }{your|you|the reply|the answer|an answer|a reply|the decision|the "
        "result|"
        "the results|news|the next|my}",
        not_before=("back",),
    ),
    mending(
        _SAY,
        "{said>told|say>tell|saying>telling} {me|us|him} {that|about|to|how|what|you|it|all}",
        not_after=("to", "as", "they", "not"),
    ),
    mending(
        _SAY,
        "i {said>told} you {that|about|in|on|during}",
        "you {said>told} me {that|about|in|on|during|how|you|to}",
    ),
    mending(_SAY, "{as|that} you {said>told} me"),
    mending(
        "What wakes interest is “interesting”, whoever feels it is “interested”.",
        "{meeting|conversation|interview|talk|discussion|call|project|role|position|job|tour} {was|is|"
        "sounds} "
        "{very|really|so} {interested>interesting|excited>exciting|fascinated>fascinating|"
        "inspired>inspiring}",
    ),
    mending(
        "“Which” is for things, “who” for people.",
        "{person|people|colleague|colleagues|candidate|someone|somebody} {which>who}",
        not_after=("in",),
    ),
    mending(
        "How somebody does something is said with “well” or a word in “-ly”.",
        "{work|works|worked|perform|performed|went} {good>well}",
        "{learn|learns|learned|work|worked} {quick>quickly|slow>slowly}",
        before=("", *"under with in together for and on at too".split()),
    ),
    mending(
        _INTERESTED,
        "{i am|i'm|i was|i'd be|i would be|i have been|i remain} {|very |really |still |also |so |truly |"
        "highly |"
        "extremely |quite |most |particularly |always }{interesting>interested} {in|by|to|about}",
        "{i am|i'm|i was|i'd be|i would be} {|very |really |still |also |so |truly |extremely |quite }"
        "{exciting>excited|confusing>confused|disappointing>disappointed|satisfying>satisfied|"
        "motivating>motivated|"
        "surprising>surprised|fascinating>fascinated|amazing>amazed} {about|to|by|for|at|with|in|that}",
        "interested {on>in|about>in|of>in|at>in|with>in}",
        "interested {for>in} {the|this|your}",
        "interested {to work>in working|to join>in joining|to participate>in participating|to apply>in "
        "applying}",
        "{am|i'm|was|very|still} interested {>in }{the|this|your} {role|position|job|opportunity|company|"
        "project|offer}",
        "{my|your|an|the|great|strong|no} interest {for>in|on>in|about>in} {the|this|your} {role|"
        "position|company|job|"
        "team|work|project|field|company's}",
        not_before=("loan",),
    ),
    mending(
        _SMALL,
        "{depend|depends|depended|depending} {of>on|from>on}",
        "{is depend on>depends on|is depends on>depends on|are depend on>depend on}",
        "{i am|i'm} {|very |really |also |quite |not }good {in>at} {coding|programming|english|math|"
        "maths|python|"
        "excel|communication|communicating|solving|working|writing|teamwork|organising|organizing|"
        "planning|sales}",
        "{means|mean|meant} a lot {for>to} {me|us}",
        "{take|takes|took|taking} {it|this|that|security|quality|people|them|deadlines} {serious>seriously}",
        "part {from>of} {your|the} {team|company|group}",
        "suggest {you to>that you}",
        "responsible {of>for|about>for|on>for}",
        "{participate|participated|participating} {to>in|at>in|on>in} {the|your|this|a|an|my|all}",
        "{succeeded to>managed to|succeed to>manage to}",
        "{capable>able} to",
        "{arrived|arrive|arrives|arriving} {to>at>in} {the|your|a|an|this}",
        "{specialised|specialized|specialise|specialize} {on>in}",
        "congratulations {for>on} {your|the|this}",
        "{consist|consists|consisted} {on>of|from>of}",
        "{put>pay|make>pay} attention",
        "{paid|pay|paying} attention {on>to}",
        "according {with>to}",
        "{in>on|by>on|from>on} the other hand",
        "{suitable|qualified} {to>for} {the|this|your} {role|position|job}",
        "{committed|dedicated} to {improve>improving|learn>learning|provide>providing|deliver>delivering|"
        "make>making|build>building|create>creating|develop>developing|give>giving|become>becoming|"
        "do>doing}",
        "instead of {make>making|do>doing|go>going|have>having|get>getting|ask>asking|spend>spending|"
        "send>sending|write>writing|keep>keeping|be>being}",
    ),
    mending(
        _ING,
        f"{{enjoy|enjoyed|avoid|avoided|finish|finished|consider|considering|imagine|miss|missed}} "
        f"{{{_TALKING}}}",
        "worth {to do>doing|to try>trying|to mention>mentioning|to ask>asking|to see>seeing|to "
        "read>reading|"
        "to have>having|to discuss>discussing|to know>knowing|to consider>considering|to add>adding}",
        "{suggest|suggested} {to meet>meeting|to talk>talking|to use>using|to have>having|to make>making|"
        "to start>starting|to schedule>scheduling|to do>doing|to speak>speaking|to move>moving}",
    ),
    mending(
        _USED_TO,
        "{i am|i'm|we are|we're|i was} used to {work>working|deal>dealing|do>doing|manage>managing|"
        "handle>handling|"
        "use>using|make>making|have>having|speak>speaking|lead>leading|write>writing|learn>learning|"
        "solve>solving}",
    ),
    mending(
        _PLAIN,
        "{let|lets|make|makes|made} {me|us|you|him|her|them|people|everyone|anyone|someone|users|"
        "customers|others|students} {to >}{know|work|do|see|feel|think|"
        "understand|"
        "realise|realize|want|learn|be|go|have|say|start|show|explain|ask|join|improve|grow}",
        not_before=("list", "lists"),
    ),
    mending(
        "“Allow” and “enable” need somebody to allow: “it allows us to work”.",
        f"{{allow|allows|enable|enables|permit|permits}} to {{{_VERBS}}}",
    ),
    mending(_WANT, "{want|would like|i'd like|need} {that you>you to|that we>us to|that they>them to}"),
    mending(
        _DO_MAKE,
        "{do>make|did>made|done>made|doing>making} {a|any|some|many|such a|the same|few|no|this|that|"
        "the} {mistake|"
        "mistakes}",
        "{do>make|did>made|doing>making} {an effort|efforts|every effort|a decision|the decision|your "
        "decision}",
        "{make>ask|made>asked|making>asking|do>ask|did>asked} {|you |me |us }{a|some|any|many|more|few|"
        "several} "
        "{question|questions}",
    ),
    mending(
        _DO_MAKE,
        "{make a research>do research|made a research>did research|making a research>doing research|"
        "make research>do research|made research>did research}",
        before=("", *"on about in into for and to".split()),
    ),
    mending(
        _GAIN,
        "{make>gain|made>gained|making>gaining} {|more |some |a lot of |many |great |good }{experience|"
        "experiences}",
        "{win>gain|won>gained|winning>gaining} {|more |some |a lot of }{experience|knowledge|skills}",
        before=("", *"with in at as during from and about for there here".split()),
    ),
    mending(
        "What somebody shows you is taught; what you take in is learned.",
        "{learn>teach|learned>taught|learnt>taught|learns>teaches} {me|us} {a lot|how|that|to|many|"
        "much|about}",
        not_after=("let", "helped", "help", "make"),
    ),
    mending(
        _LOOK,
        "{how>what} {it|they|that|this|he|she} {looks|look|looked|would look|will look} like",
        "{how>what} {does|do|did|would|will} … {look|looks>look} like",
    ),
    mending(
        _ORDER,
        "{know|tell me|ask|ask you|understand|wondering|wonder|inform me} {what are the next steps>what "
        "the next steps "
        "are|what is the next step>what the next step is|what is the timeline>what the timeline is|"
        "when is the deadline>when the deadline is|what is your decision>what your decision is|"
        "what is the status>what the status is|when is the start date>when the start date is|"
        "where is the office>where the office is|how is the team>how the team is}",
        before=("", "and", "or"),
    ),
    mending(
        _ORDER,
        "{explained|explain|understand|know|see|show|showed me|told me} how {does|do|did} {the|your|it|"
        "they|you|we|"
        "this|that}",
    ),
    mending(
        _DOUBLE,
        "{more better>better|more easier>easier|more clearer>clearer|more simpler>simpler|more "
        "happier>happier|"
        "more worse>worse|more sooner>sooner|more cheaper>cheaper|more quicker>quicker}",
        before=("", *"than to for if when and in with at about i we".split()),
    ),
    mending(
        _DOUBLE,
        "{most best>best|most easiest>easiest|most biggest>biggest|most fastest>fastest|"
        "most greatest>greatest|most happiest>happiest}",
    ),
    mending(
        _NEGATIVE,
        "{don't|didn't|doesn't|do not|did not|haven't|hasn't|can't|cannot|couldn't|won't} {have|had|know|"
        "see|need|want|"
        "get|got|say|said|hear|heard|receive|received|find|found} {no>any|nothing>anything|"
        "nobody>anybody|none>any|"
        "nowhere>anywhere|no one>anyone}",
        "{can't hardly>can hardly|couldn't hardly>could hardly|cannot hardly>can hardly}",
    ),
    mending(
        _SAME,
        "same {like>as}",
        "similar {like>to|as>to}",
        "different {of>from}",
        not_after=("as",),
        not_before=("long", "far", "possible", "soon"),
    ),
    mending(
        _WHAT,
        "{all|everything|something|anything|nothing} {what>that} {i|you|we|they|he|she|is|was}",
        "the same {problem|problems|thing|things|way|idea|work|tool|tools|question|questions|system|"
        "method|task|tasks|"
        "project|mistake|machine|machines|software|product|products|topic|experience|approach} {what>that}",
        not_after=("after", "at", "above", "of"),
    ),
    mending(
        _BECAUSE,
        "{because of>because} {i|he|she|we|they}",
        "{in case of>in case} {i|you|we|they} {need|want|have|are|would|should|can}",
    ),
    mending(_OPINION, "{according to me>in my opinion}", "{in>from} my point of view"),
    mending(_OPINION, "{on>in|for>in} my opinion", after=("",)),
    mending(
        "What you are able to do well is “fluent”; how you speak is “fluently”.",
        "{am|i'm} {fluently>fluent} in",
    ),
    mending(
        _FALSE_FRIEND,
        "{become>get|becoming>getting} {an|your|a} {answer|reply|response}",
        "{assist to>attend|assisted to>attended|assisted at>attended} {the|your|a|an} {meeting|"
        "interview|conference|"
        "course|workshop}",
        "i {count with>have}",
    ),
    mending(
        _FALSE_FRIEND,
        "{realize>carry out|realise>carry out|realized>carried out|realised>carried out} {a|the|this|my|"
        "several|many} {project|projects|interview|interviews|research}",
        "my {formation>training|curriculum>CV}",
        not_before=("vitae",),
        sure=False,
    ),
    mending(
        _MYSELF, "feel {myself >}{comfortable|happy|confident|ready|good|sure}", "concentrate {myself >}on"
    ),
    mending(
        "“By” says how you reach somebody: “by phone”.",
        "{per>by} {phone|telephone}",
        not_after=("as",),
        before=("", "or", "and", "on", "at", "to"),
        sure=False,
    ),
)
