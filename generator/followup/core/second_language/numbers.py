"""One and several, more and most, and who stands beside “I”. Holds words, no code."""

from followup.core.mendings import CLAUSE_STARTS, mending

_DOUBLE = "The word already says “more” or “most”: one of the two is enough."
_THERE = "After “there”, the verb follows what comes behind it: one thing “is”, several “are”."
_EVERY = "“Every” and “each” go with one: “every shift”, “each machine”."
_CASE = "Take the other person away and listen: “I went”, never “me went”; “to me”, never “to I”."
_WHAT = "“The work that you do”, or “the work you do”: “what” stands alone."

NUMBERS = (
    mending(
        _DOUBLE,
        "more {better|bigger|cheaper|cleaner|clearer|closer|colder|easier|faster|friendlier|greater|"
        "happier|harder|heavier|higher|hotter|kinder|larger|lighter|longer|lower|nicer|older|quicker|"
        "quieter|safer|shorter|simpler|slower|smaller|smarter|smoother|sooner|stricter|stronger|taller|"
        "tidier|warmer|worse|younger|busier|calmer}",
        not_after="once no the any".split(),
        not_before="and or".split(),
        sure=False,
    ),
    mending(
        _DOUBLE,
        "most {best|biggest|cheapest|cleanest|clearest|closest|easiest|fastest|friendliest|greatest|"
        "happiest|hardest|highest|kindest|largest|latest|longest|nicest|oldest|quickest|safest|simplest|"
        "smallest|smartest|strongest|tidiest|warmest|worst|youngest|busiest}",
        not_after="at of".split(),
    ),
    mending(
        _THERE,
        "{there's>there are} {|also |only |still |just |really }{a few|many|several|two|three|four|five|"
        "six|some things|some questions|some points|lots of people|a lot of people|a lot of things|lots of "
        "things|so many|too many|other things|a couple of}",
        "there {is>are|was>were} {lots of|a lot of|many|plenty of|some|a few} {things|people|points|"
        "reasons|ways|questions|ideas|tools|machines|jobs|customers}",
        "there {was>were|is>are} {two|three|four|five|six|seven|eight|nine|ten|twelve|both} {of|people|men|"
        "women|more|other|things|shifts|ways|rooms}",
    ),
    mending(
        _THERE,
        "{here|where|what|how|who} {is>are|was>were} {the|my|your|our|these|those} {papers|forms|hours|"
        "files|keys|documents|links|photos|answers|details|names|numbers|tools|notes|dates|shifts|rules|"
        "certificates|references|results|next steps|others|two|three|steps|plans|drawings|samples|pictures|"
        "people|children}",
        not_before="of we".split(),
        sure=False,
    ),
    mending(
        "In a question the first verb goes with its subject, and the second stays plain.",
        "{how|when|where|why|what} {does>do|is>are|was>were|has>have} {the|your|these|those|my} {shifts|"
        "machines|people|nurses|customers|pupils|students|hours|teams|drivers|guests|rules|ovens|children|"
        "members|staff members|patients|orders|breaks|clients} {work|start|run|go|come|look|take|need|like|"
        "do|change|begin|end|get|have}",
        "{do>does} the {job|role|shift|post|work|position|team|school|company|bus|course|contract} "
        "{include|need|involve|start|mean|come|have|require|run|offer|end|pay|last}",
        "did {you|he|she|they|we|i|the team} {got>get|went>go|saw>see|had>have|came>come|made>make|"
        "took>take|found>find|received>receive|heard>hear|told>tell|decided>decide|wanted>want|liked>like}",
        not_after="to not".split(),
    ),
    mending(
        _EVERY,
        "{every|each} {shifts>shift|machines>machine|questions>question|weeks>week|months>month|years>year|"
        "workers>worker|students>student|pupils>pupil|patients>patient|customers>customer|clients>client|"
        "guests>guest|projects>project|tasks>task|tools>tool|rooms>room|tables>table|lessons>lesson|"
        "jobs>job|teams>team|members>member|employees>employee|colleagues>colleague|nurses>nurse|"
        "persons>person|visitors>visitor|orders>order|meetings>meeting|steps>step|details>detail|"
        "plants>plant|animals>animal|drivers>driver|shops>shop}",
        not_before=("of",),
        not_after="we they you can".split(),
    ),
    mending(
        _EVERY,
        "{each of|every one of|one of|neither of|either of|none of} {them|us|the ovens|the machines|these|"
        "those|the two|my bosses|the rooms} {were>was|are>is|have>has}",
        not_after="more than".split(),
        sure=False,
    ),
    mending(
        "“One of” picks one out of several: “one of the drivers has”.",
        "one of {the|my|your|our|their|these|those} {drivers|nurses|lads|girls|ladies|men|women|chefs|"
        "cooks|teachers|managers|machines|ovens|trucks|vans|customers|clients|pupils|students|patients|"
        "guests|parents|engineers|apprentices|others|questions|things|reasons|shops|houses|people} "
        "{have>has|were>was|are>is|do>does|show>shows|work>works|know>knows|say>says|think>thinks|"
        "come>comes}",
        not_before=("who",),
    ),
    mending(
        "“One of” picks one out of several, so the noun behind it is a plural.",
        "one of the {best|most interesting|nicest|finest|first|biggest|greatest|main|warmest|kindest|"
        "friendliest|cleanest|hardest|few|oldest|largest|most important|most useful} {interview>interviews|"
        "day>days|kitchen>kitchens|team>teams|shop>shops|place>places|company>companies|"
        "conversation>conversations|talk>talks|tour>tours|job>jobs|question>questions|school>schools|"
        "workshop>workshops|farm>farms|hotel>hotels|hospital>hospitals|meeting>meetings|person>people|"
        "boss>bosses|office>offices|answer>answers|lesson>lessons|visit>visits|experience>experiences|"
        "garden>gardens|thing>things|reason>reasons|class>classes|site>sites|bakery>bakeries|"
        "library>libraries|museum>museums}",
        before=(
            "",
            *("i you we that in of for with at and on to which my your so since because it where").split(),
        ),
    ),
    mending(
        "Behind a number or “several” stands the plural.",
        "{two|three|four|five|six|seven|eight|nine|ten|twelve|many|several|few|both|these|those|other} "
        "{year>years|month>months|week>weeks|day>days|hour>hours|question>questions|machine>machines|"
        "shift>shifts|person>people|child>children|project>projects|thing>things|time>times|"
        "company>companies|language>languages|course>courses|job>jobs|reference>references|"
        "interview>interviews|customer>customers|trainee>trainees|idea>ideas|kind>kinds|point>points|"
        "student>students|people's>people} {of|in|ago|with|at|as|for|that|and|to|have|has|were|was|when|"
        "who}",
        not_after="one a the".split(),
        sure=False,
    ),
    mending(
        "“A few of” and “some of” pick out of several: the noun behind them is a plural.",
        "{few of|some of|many of|most of|all of|several of|two of|three of|both of|each of|one of} {the|"
        "your|my|our|these|those} {trainee>trainees|machine>machines|student>students|nurse>nurses|"
        "customer>customers|child>children|question>questions|room>rooms|tool>tools|shift>shifts|"
        "client>clients|patient>patients|point>points|pupil>pupils|driver>drivers|colleague>colleagues|"
        "guest>guests|employee>employees|worker>workers|idea>ideas|member>members}",
        before=("", *"has have were was is are i you we that who and in at on do does had will can".split()),
        sure=False,
    ),
    mending(
        "Before a noun it is “those” or “the”: “those tools”.",
        "{them>those} {tools|machines|people|things|books|shoes|days|lads|rooms|papers|plants|chairs|boxes|"
        "forms|questions|jobs|photos|customers|kids|children} {were|are|was|is|have|had|that|you|i|we|in|"
        "on|look|looked}",
        after=("", *"of all and with for in".split()),
    ),
    mending(
        "“Fewer” is for what you can count, “less” for what you cannot.",
        "{less>fewer} {people|questions|mistakes|hours|customers|orders|shifts|staff members|errors|"
        "patients|students|guests|complaints|jobs|meetings|machines|calls|days|tools}",
    ),
    mending(
        "“Much” is for what you cannot count: several rooms are “many”.",
        "{much>many} of {the|your|my|our} {rooms|people|questions|tools|machines|customers|books|students|"
        "pupils|guests|patients|plants|jobs|streets|houses|things}",
    ),
    mending(
        _CASE,
        "my {son|wife|husband|brother|sister|colleague|team|boss|friend|manager|partner|daughter|father|"
        "mother|mate|crew|neighbour|foreman|cousin|uncle|mentor|supervisor|apprentice} and me {went|worked|"
        "built|fitted|ran|made|had|did|were|was|started|used|took|came|saw|got|talked|drove|cooked|met|led|"
        "wrote|taught|learned|learnt|spoke|have|are|will|would|can|could|visited|laid|painted|set|kept}",
        "me and my {son|wife|husband|brother|sister|colleague|team|boss|friend|manager|partner|daughter|"
        "father|mother|mate|crew|neighbour|foreman|cousin|uncle|mentor|supervisor|apprentice} {went|worked|"
        "built|fitted|ran|made|had|did|were|was|started|used|took|came|saw|got|talked|drove|cooked|met|led|"
        "wrote|taught|learned|learnt|spoke|have|are|will|would|can|could|visited|laid|painted|set|kept}",
        "{him and i>he and I|her and i>she and I|him and me>he and I|her and me>she and I|me and him>he "
        "and I|me and her>she and I|them and me>they and I|us and them>we and they|me and them>they and I} "
        "{went|worked|built|fitted|ran|made|had|did|were|was|started|used|took|came|saw|got|talked|drove|"
        "cooked|met|led|wrote|taught|learned|learnt|spoke|have|are|will|would|can|could|visited|laid|"
        "painted|set|kept}",
        after=CLAUSE_STARTS,
    ),
    mending(
        _CASE,
        "{to|for|with|from|between|by|at|about|of|showed|told|gave|asked|invited|taught|helped|met|"
        "thanked} {my colleague|my wife|my husband|my partner|my brother|my sister|my friend|my boss|my "
        "team|him|her|them|you|both you|my mate|the others|my manager|my daughter|my son} and {i>me|he>him|"
        "she>her|they>them|we>us}",
        before=("", *"about how what the a to on in at with when for that if where why after".split()),
        sure=False,
    ),
    mending(
        _WHAT,
        "{work|job|thing|things|way|stuff|machine|machines|shop|bread|rules|hours|tools|town|"
        "question|questions|idea|plan|only thing|first thing} {what>that} {you|i|we|they|he|she|is|"
        "was|makes|made}",
        not_after="as of or and".split(),
        sure=False,
    ),
    mending(
        _WHAT,
        "{man|woman|person|people|lady|colleague|colleagues|chef|nurse|lad|lads|boss|teacher} {which>who|"
        "what>who} {showed|told|was|were|is|are|works|work|runs|met|made|taught|led|did|have|has|had|asked|"
        "helped|came|spoke}",
        not_after="in of".split(),
    ),
    mending(
        "With “I”, “you”, “we” and “they” the verb has no “s”: “I like”, “they work”.",
        "i {likes>like|loves>love|wants>want|thinks>think|knows>know|works>work|lives>live|looks>look|"
        "sees>see|makes>make|feels>feel|hopes>hope|needs>need|enjoys>enjoy|understands>understand|"
        "believes>believe|comes>come|goes>go|speaks>speak|learns>learn|has>have|is>am|does>do}",
        not_after=("and or nor he she than type phase part class grade level section chapter unit".split()),
    ),
    mending(
        "With one person the verb takes an “s”: “my boss thinks”.",
        "{my|your|his|her|the|our} {boss|manager|wife|husband|teacher|professor|brother|sister|father|"
        "mother|son|daughter|friend|colleague|chef|owner|foreman|landlord|neighbour|director|doctor|"
        "supervisor|work|job|machine|oven|rota|contract|course|plan|price|method|answer} {think>thinks|"
        "know>knows|want>wants|say>says|like>likes|need>needs|see>sees|come>comes|go>goes|seem>seems|"
        "make>makes|depend>depends|mean>means|live>lives|run>runs|include>includes|require>requires|"
        "give>gives|take>takes|speak>speaks|tell>tells|agree>agrees|suit>suits}",
        after=("", *"because since but that".split()),
        not_before=("through",),
        sure=False,
    ),
    mending(
        "Words that say no twice say yes: one of the two is enough.",
        "{ain't|don't|didn't|doesn't|haven't|never|can't|won't|couldn't|isn't|wasn't} {|got |have |had |"
        "get |need |want |see |know |do |find |mind |had got |be |said |asked for }{no|nothing|nobody|none|"
        "nowhere} {problem|problems|questions|question|trouble|experience|idea|time|doubt|more|else|at all|"
        "about|like|wrong|work|bother|help|complaints|issue|issues|fear|other}",
        "{don't|didn't|doesn't|haven't|never|can't} {have|had|got|get|need|want|see|know|find} {nothing|"
        "nobody|none}",
        "ain't {no|got|never|nothing|a|the|been|any}",
    ),
    mending(
        "“The reason is that …”, or “because …”: one of the two is enough.",
        "reason is {because>that}",
        sure=False,
    ),
    mending(
        "“The thing I liked most” is how English says it.",
        "the most {thing>of all} {i|we|that}",
        "the {most|more} {i liked|i like|i enjoyed}",
        sure=False,
    ),
    mending(
        "“Seen”, “done”, “went” and “came” each have a place: “I saw”, “I have seen”; “he came”.",
        "{i|we|they|you} {seen>saw|done>did|been>have been|gone>went}",
        "{i'd|i had|had|have|has|i've|we've|we had|been|was|were|is|he's} {went>gone|did>done|ran>run|"
        "came>come|wrote>written|broke>broken|chose>chosen|drove>driven|took>taken|spoke>spoken|saw>seen|"
        "ate>eaten|began>begun|gave>given|fell>fallen|rode>ridden|swam>swum|sang>sung|grew>grown|"
        "threw>thrown|knew>known|stole>stolen|wore>worn|tore>torn|forgot>forgotten|showed>shown|"
        "became>become|froze>frozen|drank>drunk|hid>hidden|shook>shaken|was>been|beat>beaten|got took>got "
        "taken}",
        "{he|she|it|they|we|who} {come>came|run>ran|give>gave|see>saw} {to me|me|up|over|in|and|round|the|"
        "out} {at|yesterday|last|on|and|when|round|a|me|his|her|the}",
        not_after="have has had and not be what as thing things to everything".split(),
        sure=False,
    ),
    mending(
        "“We”, “you” and “they” take “were”: “we were shown round”.",
        "{you|we|they} {all |both |also |always }{was>were} {so|very|kind|told|shown|all|both|just|not|"
        "going|saying|right|there|here|made|given|asked|able|looking|busy|short}",
        after=CLAUSE_STARTS,
    ),
)
