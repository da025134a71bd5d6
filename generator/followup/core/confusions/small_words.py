"""To and too, then and than, of and off, no and know: small words that sound alike. Holds words, no code."""

from followup.core.mendings import mending

_TOO = "“Too” means “also” or “more than enough”; “to” leads to a verb or a place."
_THAN = "“Than” compares two things; “then” says what comes next."
_OFF = "“Off” means “away” or “not on”; “of” says what something belongs to."
_KNOW = "“No” is the opposite of “yes”; to “know” is to have learned."
_HEAR = "You “hear” with your ears; “here” is this place."
_WHERE = "“Where” asks for a place; “were” is the past of “are”."
_BY = "“By” says how, or when at the latest; you “buy” things with money."
_AND = "“And” joins; “an” stands before a noun."

SMALL_WORDS = (
    mending(
        _TOO,
        "{is|was|are|were|be|been|am|i'm|it's|that's|he's|she's|they're|you're|we're|feel|felt|seem|seemed|"
        "seems|get|got|getting|not|a bit|a little|much|way|never|far|it|would be|become|became|looks|"
        "looked} {to>too} {far|tired|late|early|much|many|busy|big|small|hard|difficult|old|young|short|"
        "hot|heavy|high|low|soon|quick|loud|nervous|shy|good|bad|expensive|cheap|often|strict|proud|scared|"
        "few|little|dangerous|complicated|easy|ill|sick|hungry|afraid|noisy|quiet|dark|wide|strong|weak|"
        "excited|embarrassed}",
        before=("", *"to for of and but when in at on that so i if because as then".split()),
    ),
    mending(
        _TOO,
        "{forward|due|thanks|according|related|close|next|back|in addition|used|up|hope|need|want|like|"
        "able|ready|happy|glad|going|have|had|plan|chance|try|come|came|easy|hard|nice|good|great} "
        "{too>to} {the|your|my|our|a|an|this|seeing|meeting|hearing|working|meet|see|hear|thank|know|learn|"
        "work|talk|speak|be|have|make|ask|tell|send|join|help|do|find|get|go|give|share|add|start|come|"
        "stay|discuss|show|explain|offer|begin|take|use|bring|buy|sell|cook|teach|drive}",
        not_after="it's is was".split(),
        not_before=("too",),
    ),
    mending(
        _THAN,
        "{more|less} {varied|modern|useful|thorough|friendly|patient|open|practical|hands-on|relaxed|"
        "organised|organized|established|crowded|common|helpful|interesting|welcoming|difficult|important|"
        "expensive|complicated|experienced|suited|qualified|certain|excited|eager|keen|motivated|impressed|"
        "convinced|pleased|grateful|than half|spacious|peaceful|lively|rural|personal|professional|formal|"
        "complex|valuable|efficient|reliable|skilled|attractive|rewarding|challenging|demanding|generous} "
        "{then>than}",
        not_before=("", *"i'll i'd we'll we'd on and so when as for but in at".split()),
    ),
    mending(
        _THAN,
        "{hotter|colder|warmer|cooler|taller|wider|deeper|brighter|darker|louder|quieter|cleaner|dirtier|"
        "smarter|tidier|fresher|softer|harder|richer|poorer|thicker|thinner|tighter|calmer|kinder|nicer|"
        "greener|fairer|stricter|steadier|healthier|livelier|longer|shorter|bigger|smaller|better|worse|"
        "faster|slower|earlier|later|older|younger|newer|closer|nearer|further|farther|higher|lower|"
        "cheaper|safer|simpler|easier|heavier|lighter|stronger|weaker|happier|busier|larger|greater} "
        "{then>than} {the|i|we|you|it|my|your|our|any|anything|anyone|most|many|that|this|those|what|ever|"
        "expected|before|last|two|three|ten|in|at|a|an|some|other|others|usual|normal|average|planned|me|"
        "him|her|them|us|mine|yours}",
        not_after="no even until since".split(),
        not_before="said went came asked told took moved showed started".split(),
    ),
    mending(
        _THAN,
        "rather … {then>than}",
        not_before=("", *"i you we they he she it the".split()),
        sure=False,
    ),
    mending(
        _THAN,
        "{no more|no less|nothing more|nothing less|no better|more|less|fewer|other|different|better|"
        "worse} {then>than} {that|this|a|an|the|ever|just|once|enough|happy|willing|ready|welcome|anything|"
        "most|any}",
        not_after="once even each the and".split(),
    ),
    mending(
        _THAN,
        "{and|but|only|until|since|by|back|just} {than>then} {i|we|you|it|they|he|she|the|went|came|asked|"
        "told|moved|on|again|to}",
        "{than>then} {i|we|you|he|she|they} {went|came|asked|moved|started|took|got}",
        not_after="more less better other rather different worse sooner faster".split(),
        sure=False,
    ),
    mending(
        _OFF,
        "{most|some|all|part|many|out|instead|because|kind|sort|lot|lots|couple|top|member|each|both|"
        "thousands|hundreds|number|end|rest|none|half|several|plenty|cup|list|range|team|quality|friend|"
        "full|proud|sure|fond|capable|aware|afraid|outside|inside} {off>of} {the|my|your|our|their|his|her|"
        "its|a|an|these|those|them|us|it|you|that|this|what|course|staff|people|work}",
        not_after="day time week".split(),
    ),
    mending(
        _OFF,
        "{day|days|week|weeks|time|month|year|weekend|weekends|mondays|fridays|sundays|afternoon} {of>off}",
        before=("", *"when if because on in so but to".split()),
        not_after="this that same time end part rest best first last one each every kind sort any".split(),
        sure=False,
    ),
    mending(
        _OFF,
        "{switched|switching|turned|turning|took|taking|taken|dropped|dropping|paid|signed|called|finished|"
        "sent|showed|headed|logged|laid|fell|broke|shook|shake|send|log|signing|calling|paying|put} "
        "{of>off} {the|my|your|our|their|his|her|a|an|it|with|by|from|on|to|well|all|early|me|us}",
        "{better|worse|well|badly} {of>off} {with|if|without|here|there|in|than|for}",
    ),
    mending(
        "It sounds like “of”, but it is “have”: “could have”, or “could’ve” for short.",
        "{would|could|should|might|must|wouldn't|couldn't|shouldn't} {|never |not |also |probably |surely |"
        "certainly |gladly |easily |always |rather }{of>have} {stayed|been|had|said|gone|made|taken|seen|"
        "heard|missed|done|got|thought|known|forgotten|found|given|told|come|liked|loved|asked|worked|"
        "helped|finished|brought|shown|written|called|started|added|mentioned|explained|left|won|met|"
        "spoken|read|driven|wanted|needed|answered|tried|used|kept|picked|chosen|happened|looked|felt|"
        "saved|cost|fixed}",
    ),
    mending(
        _KNOW,
        "{i|we|you|they|to|don't|didn't|doesn't|not|i'd|i'll|you'll|also|well|let you|let me|who|already|"
        "really|just} {no>know} {the|that|how|what|you|your|it|a|an|him|her|them|who|where|about|this|my|"
        "if|whether|when|why|of|from|many|most|enough|nothing|some|all|exactly}",
        not_after="if say said saying".split(),
    ),
    mending(
        _KNOW,
        "{let you|let me|you|don't|didn't} {no>know}",
        before="if when how by soon".split(),
    ),
    mending(
        _KNOW,
        "{is|are|was|were|have|has|had|with|there's|that's|be|in|at|of} {know>no} {problem|problems|idea|"
        "doubt|reason|longer|one|time|matter|experience|trouble|need|way|other|more|good|sense|better|"
        "worse|wonder|choice|hurry|rush}",
        "{know>no} {longer|doubt|problem|problems|matter|trouble|worries|need to}",
        not_after="i you we they to not don't didn't who".split(),
    ),
    mending(
        _HEAR,
        "{to|could|can|couldn't|can't|not|you|you'll|i'll|we|we'll|i'd|i|did|didn't|please|glad|pleased|"
        "nice|good|lovely|sorry|great|and|will|they} {here>hear} {the|about|from|your|you|how|what|it|more|"
        "back|music|them|that|him|her|my|a|of|every|all|whether|if|soon}",
        not_after="are were am is was live work come came stay be right".split(),
        not_before="is morning way day time week".split(),
        sure=False,
    ),
    mending(
        _HEAR,
        "{forward|looking forward|like|love|glad|pleased|happy|hope|hoping|good|great|nice|lovely|sorry|"
        "eager|wait|want|wanted|keen|was good|able} to {here>hear}",
        "{could|can|couldn't|can't} {here>hear} {the|you|your|it|them|him|her|every|music|how|what}",
    ),
    mending(
        _HEAR,
        "{be|am|been|work|works|working|live|lived|moved|came|come|over|from|around|out|down|right|i'm|was|"
        "were|stay|grew up|stayed|born} {hear>here}",
        before=("", *"in at for since and to on as because when with all every".split()),
        sure=False,
    ),
    mending(
        _WHERE,
        "{questions|answers|people|chairs|rooms|lads|nurses|children|pupils|customers|guests|loaves|tables|"
        "machines|tools|staff|colleagues|students|patients|animals|horses|cows|plants|streets|classes|days|"
        "hours|prices|results|others|they|we|you|members|visitors|books|photos|plans|offices|men|women|"
        "drivers|windows|doors|walls|floors|dogs|kids|team members} {where>were} {very|really|quite|kind|"
        "friendly|being|busy|helpful|happy|nice|lovely|well|wonderful|impressive|ready|calm|polite|"
        "interesting|clear|excellent|amazing|useful}",
        not_after="know see saw ask show tell".split(),
        not_before=("of",),
    ),
    mending(
        _WHERE,
        "{there|we|they} {where>were} {so|many|some|a|no|lots|all|only|two|three|four|five}",
    ),
    mending(
        _WHERE,
        "{place|places|somewhere|anywhere|know|see|show|shop|town|city|company|school|team|kitchen|ward|"
        "room|job|role|site|street|village|farm|area|from|to|is} {were>where} {i|you|we|they|people|"
        "everyone|the|she|he|it}",
        not_before=("to",),
        not_after="you i we they".split(),
        sure=False,
    ),
    mending(
        "“We’re” is short for “we are”; “were” is the past of “are”.",
        "{were>we're} {looking forward|going to|happy to|hoping to|glad to|all|both|always|not}",
        after=("",),
        before=("", *"to that looking very here in at".split()),
        sure=False,
    ),
    mending(
        _BY,
        "{buy>by} {monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|tomorrow|tonight|"
        "christmas|easter|the time|the end|the way|heart|mistake|accident|chance}",
    ),
    mending(
        _BY,
        "{impressed|made|run|led|owned|moved|struck|done|written|built|called|inspired|encouraged|taught|"
        "trained|worked|passed} {buy>by} {the|your|you|my|a|how|it|them|and|hand}",
    ),
    mending(
        "“For” names a reason or a person; “four” is the number.",
        "{four>for} {your|you|my|the|me|us|him|them|a|an|this|that|example|now|instance}",
        not_after="of the all or in these those".split(),
    ),
    mending(
        "“Our” says that it belongs to us; “are” is a form of “be”, and an “hour” has sixty minutes.",
        "{of|for|with|in|at|from|about|during|after|since|enjoyed|on} {are>our} {team|kitchen|shop|talk|"
        "visit|chat}",
        "{of|for|with|in|at|from|about|during|after|enjoyed} {hour>our} {conversation|discussion|meeting|"
        "talk|chat|interview|call|team|company|school|own|last|first}",
        "{half an|an|quarter of an} {our>hour}",
    ),
    mending(
        "You “wear” clothes; “where” asks for a place.",
        "{to|would|will|must|can|have to|should|we|i|they|you|always|not} {where>wear} {a|safety|gloves|"
        "masks|uniforms|uniform|protective|boots|hats|black|an apron|a mask|hard}",
        "{wear>where} {do|did|can|i|you|we} {i|you|we|your|the|it|they|work|live|can|was|am}",
        not_after="and know".split(),
    ),
    mending(
        "A “witch” flies on a broom; “which” picks one out.",
        "{of|in|for|to|on|with|at|from|about|know|see|choose|say|decide|ask} {witch>which}",
        "{witch>which} {i|you|we|is|was|are|were|means|meant|would|will|one|ones|way|made|makes|has|have|"
        "had|can}",
        not_after="the a".split(),
    ),
    mending(
        "You “write” a letter; “right” means correct, or not left.",
        "{the|a|all the|no|any|your|is|not|it's|was|be} {write>right} {papers|person|place|time|job|way|"
        "thing|fit|choice|moment|people|tools|answer|side|direction|one|decision|candidate|attitude|skills}",
        "{will|i'll|please|can|could|would|i'd} {right>write} {you|me|down|about|my}",
        not_after="going moved come turn go came".split(),
    ),
    mending(
        "“Knew” is the past of “know”; what is not old is “new”.",
        "{a|the|your|my|our|some|brand|this|two|any|many|something|anything|nothing|everything|is|was|are|"
        "were} {knew>new} {job|role|team|shop|machine|start|way|place|challenge|skills|things|people|oven|"
        "system|building|menu|to|for|and|in|company|position|colleagues|one|year|project|school|ideas}",
        "{i|we|you|he|she|they|who|already|never} {new>knew} {the|that|about|it|how|what|you|your|at|from|"
        "a|him|her|them|my|then|right|nothing|little|of}",
    ),
    mending(
        _AND,
        "{an>and} {i|we|you|they|he|she|then|that|thank|thanks|so|because|would|will|have|also|look|"
        "looking|very|not|how|what|with|for|to|can|could}",
        not_after="as such".split(),
    ),
    mending(
        _AND,
        "{is|was|be|as|such|have|has|had|for|with|of|about|become|find} {and>an} {opportunity|interview|"
        "honour|honor|hour|example|offer|apprentice|assistant|engineer|update|email|electrician}",
        not_before=("and",),
    ),
    mending(
        "A real word stands here, but not the one that you mean.",
        "{get|getting|got|grow|become|became|am|i'm|are|is|was|were|not|feel} {use>used} to {early|long|"
        "hard|being|working|heavy|late|busy|these|those|such|doing|it|that|this|a|the|night|nights|"
        "pressure|people|noise|cold|heat|shifts|shift}",
        "{fro>for} {the|your|you|my|a|an|me|this|us|that|our|taking|meeting|some|all}",
        "{tank>thank} you",
        "{i|we|you|they} {thing>think} {that|it|i|you|we|the|this|so|my|your|about|of}",
        "{a|this|quick|short|brief|thank-you} {not>note} {to say|to thank|to let|to ask|to tell|of thanks}",
        "{unit>until} {monday|tuesday|wednesday|thursday|friday|next|the end|then|now|i|we|you|they|last|"
        "late|midnight|noon}",
        "{where as>whereas}",
        "{who ever>whoever} {is|was|has|it|can|needs|you|made|does|works}",
        "{have|had|has|i|am|is|was|are|were|we|you|they|i've|will|would} {all ways>always}",
        "{in tact>intact|in stead>instead|up most>utmost|there fore>therefore|never the less>nevertheless}",
        "{how ever>however} {i|we|you|they|the|it}",
        "{may be>maybe} {there|this|that|it} {is|was|are|were|could|would|will}",
        "{i|that|it|you|we|to|and} {wood>would} {like|love|be|have|do|go|make|also|really|say|not}",
        "{who>how} {much|many|often|long|soon} {i|you|we|it|they|your}",
        "{the>they} {are|were|would|could|should} {very|so|not|all|kind|always|really|looking|going|happy|"
        "friendly|also|both|still|just|in|a|the|be|have|like}",
        "{thank|thanks} {allot>a lot}",
        "{an|whole|quite|learned|learnt|help|helped|know|means|meant|mean|have|us|me|you|very much} "
        "{allot>a lot}",
        not_before="".split(),
    ),
)
