"""Longer words that sound or look alike, in the order of the alphabet. Holds words, no code."""

from followup.core.mendings import mending

_ACCEPT = "To “accept” is to take what is offered; “except” means “but not”."
_BORED = "“Bored” is how a dull day makes you feel; a “board” is a plank, or the people at the top."
_SLIP = "A real word stands here, but not the one that you mean."
_COMPLEMENT = "To “complement” is to complete; a “compliment” is praise."
_DISCREET = "“Discreet” means careful with what you know; “discrete” means separate."
_FAIR = "What is just is “fair”; a “fare” is the price of a ride."
_LEAD = "The past of “lead” is “led”; it only sounds like the metal."
_LOSE = "“Lose” is the opposite of “keep”; “loose” is the opposite of “tight”."
_PATIENCE = "“Patience” is calm; “patients” are people in care."
_PIECE = "A “piece” is a part; “peace” is the opposite of war."
_QUIET = "“Quiet” makes no noise; “quite” means “rather”."
_ROLE = "A “role” is a job; to “roll” is to turn over and over."
_WEAK = "A “week” has seven days; “weak” is the opposite of “strong”."
_PROCEED = "To “proceed” is to go on; to “precede” is to come before."

SOUND_ALIKES = (
    mending(
        _ACCEPT,
        "{i'll|i'd|we'll|we'd|gladly|happily|please|cannot|can't|must|should|would|will|could|formally} "
        "{except>accept}",
        "to {except>accept} {the|your|this|any|whatever|it|that|whichever|an|a|what}",
        not_before=("", *"for that when if in on to".split()),
        not_after="all everything nothing anything everyone".split(),
    ),
    mending(
        "To “expect” is to think it likely; “except” means “but not”.",
        "i {except>expect|accept>expect} {that|you'll|you|it|there|they|most} {will|is|are|would|have|has|"
        "the pay|the job|to}",
        sure=False,
    ),
    mending(
        _ACCEPT,
        "{smoothly|everything|everyone|nothing|nobody|anything|anyone|daily|empty} {accept>except} {the|"
        "for|on|that|my|sunday|sundays|monday|mondays|when|one|in|at}",
        not_after="you we i they".split(),
    ),
    mending(
        "You “adapt to” something new; to “adopt” is to take something as your own.",
        "{adopt>adapt|adopted>adapted|adopting>adapting} to {any|new|the|a|your|change|changes|changing|"
        "this|it|different|whatever|shifts}",
    ),
    mending(
        "“Advice” is what somebody gives; to “advise” is to give it.",
        "{your|any|good|sound|kind|wise|useful|helpful|valuable|of|expert|legal|much|further|free|"
        "honest|best|piece of} {advise>advice|advises>advice}",
        "{give|gave|given|need|needed|get|got|want|wanted|offer|offered|for|with|had|have|take|took|me|us|"
        "you|him|her|them} some {advise>advice}",
        "{i'd|i would|would|could|can|will|please|you|he|she|they|i|we|must} {advice>advise} {you|me|us|"
        "them|him|her|that|on|against|people|clients|customers|patients|anyone|whether|if}",
        not_after="to not".split(),
        sure=False,
    ),
    mending(
        "To “affect” is to change something; an “effect” is what comes of it.",
        "{a|an|the|any|no|big|good|bad|great|huge|real|strong|little|positive|negative|direct|lasting|same|"
        "side|special|some|what|whose|calming|knock-on|full} {affect>effect|affects>effects} {on|of|upon|"
        "in|is|was|for|it|that|to|from}",
        "{has|have|had|was|were|is|are|been|that|it|which|really|badly|greatly|not|frost|weather|change|"
        "changes|cuts|strike|flood|storm|rain|closure|move|news|virus|pandemic|shortage|delay|delays|rise|"
        "costs} {effected>affected} {the|my|our|your|their|us|me|them|all|everyone|how|many|most|every|"
        "whole|by}",
        not_before="change changes repairs".split(),
    ),
    mending(
        "“Allowed” means “permitted”; “aloud” is with a voice.",
        "{is|are|was|were|not|be|been|only|it's|isn't|aren't|i'm} {aloud>allowed} {by|in|on|to|at|for|here|"
        "there|inside}",
    ),
    mending(
        "It is “taken aback”.",
        "{taken|took me} {back>aback} by",
    ),
    mending(
        "To “bear” is to carry or to be patient; “bare” means naked.",
        "{bare>bear} {with|in mind|that in mind|this in mind|the cost|the weight|fruit|responsibility|"
        "witness}",
        "{can't|cannot|couldn't|to|will|must} {bare>bear} {the|it|that|to|with|in|more|any}",
        "{bear>bare} {minimum|hands|necessities|bones|feet|essentials|walls|bulb}",
    ),
    mending(
        _BORED,
        "{very|so|was|am|i'm|got|get|too|never|easily|quickly|be|being|bit|not} {board>bored} {in|with|by|"
        "of|at|and|because|there|when}",
        not_before=("meetings",),
        not_after="on the".split(),
    ),
    mending(
        _BORED,
        "{very|so|easily|too|never|bit|got|get} {board>bored}",
        before=("",),
    ),
    mending(
        _BORED,
        "{bored>board} {meeting|meetings|of directors|certified|and lodging}",
    ),
    mending(
        "A “break” is a pause; a “brake” stops a car.",
        "{break>brake|breaks>brakes} {pads|pad|fluid|disc|discs|lights|light|shoes|cable|cables|lever|pedal}",
        "{foot|disc|emergency|van's|car's|bike's|truck's|lorry's|tractor's|lift's|train's|rear|front|"
        "faulty|worn} {break>brake|breaks>brakes}",
        "{lunch|tea|coffee|dinner|short|smoke|cigarette|bathroom|career|christmas|summer|half-hour|minute|"
        "a quick|clean} {brake>break|brakes>breaks}",
        "{brake>break} {down|even|up|through|time|room|the mould|the ice|the rules|my contract|the news}",
        "{have|take|took|had|without|need} a {brake>break}",
        not_after=("christmas",),
    ),
    mending(
        "A “breath” is air; to “breathe” is to take it in.",
        "{to|can|could|can't|barely} {breath>breathe}",
        "{a|deep|my|out of|take a|his|her} {breathe>breath}",
        not_before="test of".split(),
    ),
    mending(
        "A “calendar” shows the days, a “diary” what you did or will do; a “dairy” makes milk.",
        "{my|your|the|in|our|a} {calender>calendar}",
        "{diary>dairy} {farm|farms|farmer|herd|herds|cows|cattle|section|products|industry|aisle|free|unit}",
    ),
    mending(
        _SLIP,
        "{causal>casual} {work|worker|shift|shifts|hours|staff|wear|dress|chat|contract|labour|basis|job}",
    ),
    mending(
        _SLIP,
        "{close|tight|closely} {nit>knit}",
    ),
    mending(
        "“Coarse” is rough; a “course” is a class, a way or a dish, and it is “of course”.",
        "of {coarse>course}",
        "{course>coarse} {sand|sandpaper|salt|cloth|fabric|grain|gravel|grit|hair}",
        "{coarse>course} {of|work|i took|that|on|in|at|leader|material}",
        "{training|language|first-aid|the|a|this|safety|evening} {coarse>course}",
        not_before=("grained",),
    ),
    mending(
        _COMPLEMENT,
        "{would|will|can|could|to|might|should|skills|experience|knowledge|background|that|which|training|"
        "really|nicely|perfectly|well|work} {compliment>complement|compliments>complements} {my|your|our|"
        "the|each|yours|those|theirs|what|one another|it|that|existing|other}",
        "{perfect|good|great|ideal|nice|useful} {compliment>complement} to {the|your|my|our}",
        not_before="on you for".split(),
        not_after=("like",),
        sure=False,
    ),
    mending(
        _COMPLEMENT,
        "{a|the|your|kind|nice|biggest|great|highest|his|her} {complement>compliment} {to hear|to be|"
        "coming from|that you|about|on my|paid}",
    ),
    mending(
        "“Confident” is sure of oneself; a “confidant” is a person to whom one tells secrets.",
        "{am|i'm|feel|felt|was|very|be|more|quite|so|less|are|is|fairly|really|and} {confidant>confident}",
        not_after=("friend",),
    ),
    mending(
        "“Conscious” means awake or aware; “conscience” tells right from wrong.",
        "{am|i'm|was|very|be|cost|time|health|safety|became} {conscience>conscious} {of|about|that|and}",
        "{clear|good|guilty|bad|my} {conscious>conscience}",
    ),
    mending(
        "A “council” runs a town; “counsel” is advice, or a lawyer.",
        "{city|town|parish|county|local|district|borough|student|the works|arts|village} {counsel>council|"
        "councel>council}",
        "{legal|wise|in-house} {council>counsel}",
    ),
    mending(
        _SLIP,
        "{my|your|the|our|his|her} {currant>current} {job|role|employer|position|post|team|boss|manager|"
        "company|shift|place|contract|work}",
        "{bread|scone|bun|raisins and} {current>currant}",
        "{current>currant} {bun|buns|loaf|jelly}",
    ),
    mending(
        "A “desert” is dry land; “dessert” is the sweet at the end.",
        "{dessert>desert} {road|roads|island|sand|heat|climate|sun|plants|town}",
        "{desert>dessert} {menu|menus|wine|trolley|course|courses|spoon|spoons|chef|section|table|station|"
        "list|bar|counter|plate|plates}",
        "{for|chocolate|the best|a|favourite|favorite} {desert>dessert}",
        not_before="island storm road".split(),
        sure=False,
    ),
    mending(
        "A “device” is a tool; to “devise” is to think out.",
        "{a|the|this|each|medical|safety|mobile|every|new|clever} {devise>device}",
        "{to|i|we|helped|can|will} {device>devise} {a|an|the|new|ways|plans|lessons}",
    ),
    mending(
        _DISCREET,
        "{be|very|was|is|and|how|most|remain|are|were|being|always|so|stay|completely|strictly|totally|"
        "extremely|fully} {discrete>discreet}",
        before=("", *"about and with when in at as because on".split()),
        sure=False,
    ),
    mending(
        _DISCREET,
        "{discreet>discrete} {steps|step|units|parts|components|stages|variables|values|mathematics|math|"
        "maths|time|events|sections|tasks}",
    ),
    mending(
        "A “duel” is a fight; “dual” means double.",
        "{duel>dual} {role|roles|fuel|carriageway|nationality|citizenship|purpose|language|control|controls}",
    ),
    mending(
        "To “elicit” is to draw out; “illicit” means forbidden.",
        "{to|will|would|can|could|it|that|this|question|questions|which} {illicit>elicit} {a|an|the|more|"
        "some|many|good|answers|responses|from|such}",
        "{elicit>illicit} {drugs|trade|goods|substances|trading|copies|gambling|sale}",
    ),
    mending(
        "To “ensure” is to make certain; to “insure” is against fire, and you “assure” a person.",
        "{to|will|would|i|we|can|must|i'll|you|which|helps|help|please|and|they|could|should} "
        "{insure>ensure} {that|a|the quality|quality|everyone|everybody|we|i|you|smooth|safety|they|it|no|"
        "nobody|all|nothing|every|each|good|patients|customers|accuracy|success|compliance|clean|timely}",
        "{insures>ensures|insured>ensured|insuring>ensuring} {that|a smooth|quality|everyone|we|safety|all|"
        "every|nothing|good|no|accuracy}",
        "{to|will|can|i|and|must} {assure>ensure} {that|quality|a|the|safety|everything|nothing|smooth|all}",
        "{ensure>assure} {you|him|her|me|them|us} {that|of|i|we}",
        sure=False,
    ),
    mending(
        _FAIR,
        "{fare>fair} {wage|wages|price|prices|deal|pay|treatment|share|play|enough|trade|chance|hours|"
        "question|point|bit|amount|to say|game|and|hearing}",
        "{a|very|more|is|was|be|not|seems|only|so|seem} {fare>fair}",
        not_after="bus the train".split(),
        not_before="to increase for from of dodger system box".split(),
    ),
    mending(
        _FAIR,
        "{bus|train|taxi|tram|rail|air|ferry|coach|cab} {fair>fare|fairs>fares}",
    ),
    mending(
        _FAIR,
        "how {i|we|you|they|she|he|it} {fair>fare|faired>fared}",
    ),
    mending(
        "A “flower” grows in a garden; bread is made of “flour”.",
        "{flour>flower} {shop|shops|beds|bed|arrangement|arrangements|show|market|stall|garden}",
        "{bread|rye|wholemeal|self-raising|bags of|sacks of} {flower>flour}",
        "{flower>flour} {mill|mills|sack|sacks|and water|and yeast|and eggs}",
    ),
    mending(
        "“Forward” is ahead; a “foreword” opens a book.",
        "{look|looking|looked|looks|straight|moving|move|go|step|put} {foreword>forward|foward>forward} "
        "{to|with|on|in}",
    ),
    mending(
        "“Formerly” means earlier; “formally” means in due form.",
        "{was|is|were|are|been|and} {formally>formerly} {a|an|the|known|called|owned|of|employed|head|"
        "married|in|with|chief|part}",
        "{to|would like to|i|we|can|will|hereby} {formerly>formally} {apply|accept|thank|resign|decline|"
        "withdraw|confirm|offer|invite|approve|introduce|ask|request|announce|state|respond}",
        sure=False,
    ),
    mending(
        "“Great” means very good; a “grate” holds a fire.",
        "{be|is|was|a|been|sounds|such a|really|that's|it's|so} {grate>great}",
        before=("", *"for to and if in at with place help team job way day deal fit that".split()),
    ),
    mending(
        _SLIP,
        "{was|am|i'm|is|are|were|been} {hopping>hoping} {to|that|for|you|we|i}",
    ),
    mending(
        _SLIP,
        "{heard>herd|heards>herds} of {cows|cattle|sheep|goats|deer|jerseys|elephants|pigs|horses|"
        "friesians|holsteins|buffalo}",
        "{a|the|our|your|dairy|beef} {heard>herd} of",
    ),
    mending(
        "To “hire” is to employ; “higher” is the opposite of “lower”.",
        "{to|will|would|can|should|you|they|we|could|not} {higher>hire} {a|an|me|someone|somebody|people|"
        "new|more|another|the|him|her|staff|two|three|for}",
        "{hire>higher} {education|levels|salary|than|wages|standards}",
        not_before=("ground",),
        not_after="go climb aim move".split(),
    ),
    mending(
        "A “hole” is empty; “whole” means all of it.",
        "{the|a|my|your|our|this} {hole>whole} {shift|team|thing|lot|kitchen|process|story|day|week|time|"
        "range|year|month|school|company|system|family|group|building|rota|night|ward|class|site|job|life|"
        "crop|place|department|operation|world|project|experience|tour|point|reason|set|village|business}",
        "{on|as} {the|a} {hole>whole}",
    ),
    mending(
        "An “insight” is an understanding; to “incite” is to stir up.",
        "{incite>insight|incites>insights} {into|on|about|and}",
        "{an|your|great|the|valuable|some|deep|useful|real|more|many|of|helpful|any} {incite>insight|"
        "incites>insights}",
        "{insight>incite} {violence|riots|a riot|hatred}",
    ),
    mending(
        _SLIP,
        "{to|can|we|i|must} {lean>learn} {about|how|what|your}",
        not_before="back over".split(),
    ),
    mending(
        _LEAD,
        "{was|were|been|being} {lead>led} {by|to|through|around|from|into}",
        "{have|has|had|i've|we've|she|he|it} {lead>led} {the team|a team|the project|the kitchen|the shift|"
        "the crew|the group|teams|to|me|us|classes|the way|several|many|two|three|four|five|six|workshops}",
        not_after="can will would those people persons".split(),
    ),
    mending(
        _LEAD,
        "i {lead>led} {a|the|our|my|an|two|three|four|five|teams|several} … {for|from|until|till|last|"
        "between|in} {two|three|four|five|six|seven|eight|nine|ten|2010|2011|2012|2013|2014|2015|2016|2017|"
        "2018|2019|2020|2021|2022|2023|2024|2025|years|many|several|over|year|month|week|spring|summer}",
        sure=False,
    ),
    mending(
        "To “lessen” is to make less; a “lesson” is taught.",
        "{to|will|would|can|could|helps|help} {lesson>lessen} {the|your|our|my|waste|risk}",
        "{my|a|the|each|every|piano|driving|first|learned a|maths|trial} {lessen>lesson|lessens>lessons}",
        not_after=("not",),
    ),
    mending(
        _LOSE,
        "{to|not|never|don't|didn't|won't|must|might|would|could|may|will|can|cannot|we|i|you|they} "
        "{loose>lose} {the|my|your|our|a|an|any|it|them|him|her|this|that|regulars|customers|sleep|count|"
        "heart|sight|time|money|weight|more|good|everything|anything|to|hope|touch|out|track|interest|"
        "staff|people|patients|students|business}",
        not_before="ends end leaves change".split(),
    ),
    mending(
        _LOSE,
        "{a|the|some|with|many|my|any|those} {lose>loose} {ends|end|change|leaf|leaves|screw|screws|wire|"
        "wires|bolt|bolts|tooth|stone|stones|clothes|fit}",
    ),
    mending(
        "A “manner” is a way; a “manor” is a large house.",
        "{timely|professional|friendly|calm|orderly|polite|proper|safe|bedside} {manor>manner}",
        "{manner>manor} house",
    ),
    mending(
        _SLIP,
        "{to|pleased to|nice to|great to|good to|glad to|lovely to} {meat>meet} {you|the|your|them|with}",
        "{meet>meat} {counter|processing|packing}",
    ),
    mending(
        "A “miner” digs; “minor” means small.",
        "{a|the|some|any|few|only|very|two|one|three} {miner>minor} {issue|issues|detail|details|change|"
        "changes|point|points|mistake|repair|repairs|injury|injuries|problem|problems|matter|works}",
        "{coal|gold|salt|tin|ex} {minor>miner|minors>miners}",
    ),
    mending(
        "“Morale” is the spirit of a team; a “moral” is what a tale teaches.",
        "{moral>morale} {is|was|seems|seemed|went|remains|has been} {high|low|good|up|down|better|poor|so|"
        "very|great|excellent}",
        "{high|low|good|poor|team|staff|company|better|employee|boost|boosts|boosted|raise|raised|lift|"
        "lifted|improve|improved} {moral>morale} {in|of the team|among|on|is|was|and team|across|within|at|"
        "up|down|after|during}",
        not_after=("a",),
        not_before="".split(),
    ),
    mending(
        "You “pass” something, and “passed” is its past; “past” says by, or earlier.",
        "{drove|drive|walk|walked|ran|run|cycle|cycled|went|go|going|come|came|rode|straight|moved|flew|"
        "slipped|sailed} {passed>past} {the|a|my|your|our|it|that|this|them|six|seven|eight|nine|ten|noon|"
        "midnight|what|all}",
        "{has|have|had} {past>passed} {the|its|my|away|by|all|on|an|a|since|inspection|every|through}",
        "{manager|he|she|they|i|we|colleague|boss|foreman|who|chef} {past>passed} {me|us|him|her|them|the|"
        "my|it|on|your|all|an|a}",
        "{over|in|for|during|from} the {passed>past}",
        "{passed>past} {experience|experiences|employer|employers|years|mistakes}",
        not_after=("he'd",),
        not_before=("tense",),
    ),
    mending(
        _PATIENCE,
        "{for|with|of|appreciate|appreciated|appreciating} your {patients>patience}",
        before=("", *"and while as during when in with at on throughout".split()),
        sure=False,
    ),
    mending(
        _PATIENCE,
        "{the|our|my|elderly|young|treat|treating|treated|of|all|many|these|those|helping|help} "
        "{patience>patients} {on|who|were|are|at|feel|need|come|came|in the|love}",
        "{lot of|lots of|much|have|has|the|great|and|endless|more|little|some} {patients>patience} {and|"
        "with|is|to} {calm|kindness|time|a|patient|people|children|customers|listen|teach|care|wait}",
        sure=False,
    ),
    mending(
        "“Personal” means private; “personnel” are the people who work somewhere.",
        "{the|your|a|our|sales|hotel|ground|key|medical|military|trained|all|qualified|airline|hospital|"
        "ship's} {personal>personnel} {department|manager|office|officer|officers|files}",
        not_after=("my",),
        sure=False,
    ),
    mending(
        _SLIP,
        "{perspective>prospective} {employer|employers|employee|employees|student|students|client|clients|"
        "customer|customers|buyer|buyers|tenant|tenants|parents|candidate|candidates|job|member|members}",
    ),
    mending(
        _PIECE,
        "{a|one|another|every|each|any|the|this|that|little|small|big|two|last|good} {peace>piece|"
        "peaces>pieces} of {the|advice|paper|work|cake|equipment|furniture|land|music|news|wood|software|"
        "kit|art|bread|cloth|information|feedback|writing|machinery|glass|metal|research|code|string|fruit|"
        "mind}",
        not_before=("conference",),
        sure=False,
    ),
    mending(
        _PIECE,
        "{piece>peace} {and quiet|of mind|talks|treaty|process}",
    ),
    mending(
        _PIECE,
        "{a|one|the} {peace>piece} of {the action|advice|paper|work|cake|equipment|kit|cloth}",
    ),
    mending(
        _SLIP,
        "by {plain>plane}",
        "{plane>plain} {english|and simple|flour|clothes|speaking|sailing|to see|old|words|text}",
    ),
    mending(
        "To “pore over” is to read closely; you “pour” a drink.",
        "{pour>pore|poured>pored|pouring>poring} over {the|your|a|my|every|it|maps|books|plans|papers|"
        "figures}",
    ),
    mending(
        "“Presence” is being there; “presents” are gifts.",
        "{in the|your|my|online|a strong|his|her|stage|whose|of|the} {presents>presence} {at|of|in|on|was|"
        "is|made|here}",
        not_after="wrapped buy".split(),
        sure=False,
    ),
    mending(
        "“Principal” means “chief”; a “principle” is a rule to go by.",
        "{principle>principal} {violin|dancer|dancers|cellist|cook|teacher|baker|oboe|horn|singer|"
        "conductor|trumpet|contact|carer|supplier|customer|client|office|city|town|ingredient|product|"
        "source|cause|partner|surveyor|lecturer|nurse|officer|planner|ecologist|physicist|chemist|"
        "geologist|investigator|use|purpose|difference|problem|challenge|responsibility|part|person}",
        "{a|on|same|first|basic|simple|good|guiding|one|that|important|this|of|general|main} "
        "{principal>principle} {i|that|of|we|is|behind|and live|to live|you}",
        "in {principal>principle} {i|we|yes|but|and|it|to|agreed|the|that}",
        "{principals>principles} {of|i|that|we|and values|behind}",
        not_before="".split(),
        not_after="school deputy vice former assistant the".split(),
        sure=False,
    ),
    mending(
        _PROCEED,
        "{to|will|please|can|could|we|should|would|may|i|you|not} {precede>proceed} {with|to|as|further|now}",
    ),
    mending(
        _PROCEED,
        "{how to|please} {precede>proceed}",
        before=("",),
    ),
    mending(
        _QUIET,
        "{quiet>quite} {an|a lot|a few|a bit|a while|honestly|frankly|simply|different|similar|difficult|"
        "hard|easy|sure|often|interesting|impressed|likely|possible|possibly|rightly|important|proud|"
        "common|used to}",
        not_after="a the very your too so more keep kept".split(),
    ),
    mending(
        _QUIET,
        "{were|was|are|is|be|very|so|too|it's|kept|keep|stay|stayed|nice and|road|street|more|being} "
        "{quite>quiet}",
        before=("", *"and but in at on when after there here so".split()),
        not_after=("not",),
        sure=False,
    ),
    mending(
        _QUIET,
        "{a|the|very|this|your|so} {quite>quiet} {place|room|space|office|moment|corner|word|street|road|"
        "village|town|day|shift|night|ward|time|life|period|season|spot}",
    ),
    mending(
        _SLIP,
        "{free|full|give|took the|tight} {reign>rein|reigns>reins}",
        "{reign>rein} {in|him in|it in|them in}",
    ),
    mending(
        _SLIP,
        "{respectively>respectfully} {yours|request|ask|submit|decline|disagree}",
        "{residence>residents} {are|were|who|love|loved|have|enjoy|need}",
        "{assistance>assistants} {are|were|who|have|work}",
        "{teaching|shop} {assistance>assistant|assistances>assistants}",
        "{any|further} {assistants>assistance} {with|in|is|would|you|i}",
        "human {recourses>resources|recourse>resource}",
        "{last but not|at} {leased>least|lest>least}",
        "{stainless|sheet|structural} {steal>steel}",
        "{show my|of your|on their|prove my} {metal>mettle}",
        "{sheer|pure|good} {lick>luck}",
        "{shear>sheer} {luck|volume|size|number|scale|weight|joy|amount}",
        "egg {yoke>yolk|yokes>yolks}",
        "{struck|strike|strikes} a {cord>chord}",
        "in {vein>vain}",
        "{same|similar|different} {vain>vein}",
        "{soul>sole} {trader|responsibility|purpose|owner|aim|reason|carer|provider|earner|proprietor}",
        "{in the|a long|the back of the|join the} {cue>queue}",
        "{wet>whet|wets>whets} {my|your|the|his|her|their} appetite",
        "{hone>home} in on",
        "{tow>toe} the line",
        "{to|can|must|i'll|will|would|you} {sing>sign} {the|my|your|a|it|any} {contract|papers|form|forms|"
        "lease|offer|documents|agreement}",
        "{trail>trial} {shift|shifts|day|period|lesson|week|session|task|version}",
        "{free|paid|three-month|during|for a} {trail>trial} {for|in|at|next|on|shift}",
        "{dinning>dining} {room|table|hall|area|rooms|experience}",
        "{untied>united} {kingdom|states|nations}",
        "{strong|long|winning|stubborn|competitive|creative|mean|independent} {steak>streak}",
        "{i|he|she|we|just|have|has|had|who|they} {stared>started} {working|as|my}",
        "{to|can|could|i'll|will} {star>start} {work|working|my|next|monday|straight|tomorrow|from|as soon}",
        "{was|would|it|that|will|would not|not|hours} {suite>suit|suites>suits} {me|you|your|my|us|the}",
        "{altar>alter} {the|my|your|any|our|plans}",
        "{to|will|can|i|we|couldn't|can't} {weight>wait} {for|to|until|till|and}",
        "{fell>feel} {free|that i|confident|sure|ready|like i}",
        "{cloths>clothes} {shop|shops|store|rail|line}",
        "{work|wear|my|your|children's|warm|protective} {cloths>clothes}",
        "{two|many|three|those|these|several|young|few|other|four|five} {woman>women|man>men}",
        "{a|one|another|every|each|this} {women>woman|men>man}",
        "{pubic>public} {relations|speaking|health|transport|service|sector|school|library|house|holiday}",
        "{peddle>pedal} {bike|bikes|car|cars|power}",
        "in the {mist>midst} of",
        "for all {intense>intents} and purposes",
        "{plum>plumb} line",
        not_before=("trial",),
    ),
    mending(
        _ROLE,
        "{the|this|your|a|key|leading|new|previous|current|active|in the|in this|open|senior|my} "
        "{roll>role} of {analyst|engineer|manager|developer|assistant|designer|consultant|coordinator|"
        "director|foreman|chef|nurse|teacher|supervisor|technician|driver|clerk|officer|cook|baker|head|"
        "leader|buyer|planner|editor|a|an}",
        "{the|this|your|a|key|leading|new|previous|current|active|open|senior|my} {roll>role} {in|at|you|"
        "we|i|as|within|involves|requires|is|was|suits|would|because|that}",
        "{play|plays|played|playing} {a|an|the} {key|big|major|central|leading|active} {roll>role}",
        not_before=("call",),
        not_after=("on",),
        sure=False,
    ),
    mending(
        _ROLE,
        "{play|plays|played} {a|the} {roll>role}",
        "{roll>role} {play|plays|model|models}",
    ),
    mending(
        "“Sight” is what you see, a “site” is a place, and to “cite” is to quote.",
        "{building|construction|web|camp|landfill|bomb|dig|archaeological|industrial|wind farm} "
        "{sight>site} {office|manager|was|is|visit|visits|meeting|foreman|safety|supervisor|tour|map|where|"
        "at|on|plan|work|crew|team|rules|traffic}",
        "{building|construction|web|camp|landfill|archaeological|festival|nesting} {sight>site|sights>sites}",
        "{on|off} {sight>site} {at|every|all|today|with|from|each}",
        "{out of|at first|lost|lose|in plain|catch|love at first|a welcome|within} {site>sight}",
        "{you|to|i} {site>cite|sight>cite} {a|an|the|one|two|my|your} {source|sources|example|study|paper|"
        "article|report}",
        not_before=("loss",),
    ),
    mending(
        "What stands still is “stationary”; paper and envelopes are “stationery”.",
        "{was|is|were|are|remain|remained|stood|stay|stayed|while} {stationery>stationary} {when|at|"
        "vehicle|vehicles|traffic|bike|bikes|car|cars|train|and was|while|until}",
        "{was|is|were|are|remained|stood|stayed} {stationery>stationary}",
        "{stationary>stationery} {cupboard|order|orders|shop|shops|supplies|set|sets|department|budget|"
        "supplier|drawer}",
        not_before=("vehicles",),
    ),
    mending(
        "“Through” goes from side to side; “threw” is the past of “throw”, “thorough” means careful.",
        "{went|go|going|goes|walk|walked|work|worked|working|all|get|got|getting|look|looked|came|come|put|"
        "halfway|half-way|read|ran|run|talked|talk|talking|right|drive|drove|follow|followed|think|pull|"
        "break|carry|carried|see|sat|live|lived|lead|led|been|sort|guide|guided|spread} {threw>through|"
        "thru>through} {the|our|a|an|my|your|it|this|that|all|with|how|every|each|and|to|from|what|winter|"
        "lunch|school|college|university}",
        "{threw>through} {the night|the whole|the process|the accounts|the plans|the winter|the summer|the "
        "day|the week|a friend|a colleague|an agency|your website|the agency|university|college|school|"
        "hard work}",
        "{very|a|more|so|your|most|quite|really} {through>thorough} {check|job|answer|explanation|tour|"
        "introduction|cleaning|clean|review|process|training|understanding|knowledge|test|tests|look|"
        "worker|search|inspection}",
    ),
    mending(
        "To “waste” is to use badly; the “waist” carries the belt.",
        "{a|the|to|not|don't|never|any|no|of|less|such a|without|food|paper|would|will|i|we|you} "
        "{waist>waste} {of|to|any|your|my|our|the|more|it|food|water|time|money|not|a|another|management|"
        "bins|disposal|and}",
        "{waste>waist} {high|height|size|measurement|deep}",
        not_before=("high",),
    ),
    mending(
        _WEAK,
        "{next|last|this|every|each|per|one|two|three|four|five|six|the other|once a|twice a|times a|"
        "previous|following|coming|working|trial|another|of the|in a|any} {weak>week|weaks>weeks}",
        before=(
            "",
            *("i we and about at in with for on you the to or so as when after before if that from").split(),
        ),
    ),
    mending(
        _WEAK,
        "{my|the|a|your|its|our|no|any|one|main} {week>weak|weeks>weak} {point|points|spot|spots|link|side|"
        "ankle|knee|area|areas|subject}",
    ),
    mending(
        "“Whether” opens a choice; “weather” is rain or sun.",
        "{weather>whether} {i|you|we|they|he|she|it} {can|could|would|will|have|has|am|are|is|was|were|"
        "need|needs|want|wants|had|might|may|should|do|did|shall|must|start|work|get|go|like|fit|bring|use|"
        "take}",
        "{know|ask|asked|asking|decide|decided|discuss|discussed|sure|unsure|wonder|wondering|wondered|see|"
        "tell|confirm|mind|clear|matter|check|consider|told|say|said|of|on|about|undecided|question|choose|"
        "find out|debate|debated|unclear|learn|hear} {weather>whether} {to|i|you|we|they|he|she|it|the|"
        "this|my|your|our|there|or|a|any|these|that|all|anyone|somebody|someone}",
        "{weather>whether} to {stay|go|come|apply|work|start|accept|ask|mention|bring|wear|send|call|write|"
        "move|join|take|say|wait|leave|offer|tell|buy|sell|change|use|plant|open|close}",
        not_after=(
            "the bad good cold nice this that such your what fine wet hot dry same winter and any"
        ).split(),
    ),
)
