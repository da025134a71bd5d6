"""Your and you're, its and it's, their and there, whose and who's. Holds words, no code."""

from followup.core.mendings import CLAUSE_STARTS, mending

_YOUR = "“Your” says that something belongs to the reader; “you’re” is short for “you are”."
_THEIR = "“Their” is what belongs to them, “there” is a place or opens “there is”, “they’re” is “they are”."
_ITS = "“It’s” is short for “it is” or “it has”; “its” says what belongs to it."
_WHOSE = "“Who’s” is short for “who is”; “whose” says to whom something belongs."

BELONGING = (
    mending(
        _YOUR,
        "{of|with|for|to|at|from|in|about|by|near|into|onto|behind|through|across|around|towards|within|"
        "against|join|joining|visit|visiting|run|running|lead|leading|support|supporting|strengthen|serve|"
        "improve|tour|toured|fill|suit|fit|fits|admire|grow|suits|loved|enjoyed|saw|met} {you're>your}",
        not_before=(
            "",
            *(
                "a an the not no also still just now always really so very too going looking hiring trying "
                "planning doing making having working getting using running moving building opening "
                "expecting asking talking saying thinking hoping waiting coming interested able unable "
                "happy free busy sure aware welcome willing satisfied ready right well fine good okay ok "
                "available open kind keen glad after in on at with from up about only already probably "
                "actually currently both all my one what who where when as seeing needing wanting offering "
                "selling serving"
            ).split(),
        ),
    ),
    mending(
        _YOUR,
        "{you're>your} {guys|apprentices|staff|crew|team|clients|customers|patients|pupils|students|people|"
        "nurses|drivers|chefs|cooks|colleagues|engineers|teachers|managers|guests|visitors|members|"
        "volunteers|lads|ladies|children|kids|residents|tenants|users|readers|company|firm|shop|office|"
        "kitchen|school|clinic|website|products|values|plans|questions|answers|words|notes|tour|machines|"
        "tools|van|vans|trucks|truck|dog|garden|building|site|workshop|warehouse|menu|prices|reviews|"
        "advert|posting} {is|are|was|were|has|have|had|seem|seems|seemed|made|make|makes|said|told|showed|"
        "know|knew|look|looks|looked|sound|sounds|sounded|do|does|did|work|works|will|would|could|can|all|"
        "really|needs|need}",
        not_after="what where who how that".split(),
        not_before=("", *"that".split()),
    ),
    mending(
        _YOUR,
        "{hope|hoped|know|trust|glad|sorry|say|said|heard|hear|think|believe|see|sure|understand|that} "
        "{your>you're} {well|safe|fine|busy|ill|unwell|late|early|right|wrong|sure|glad|happy|free|ready|"
        "aware|back|away|short ofstaff|short-staffed|hiring|open|closed|full|keen|kind|doing well|all well|"
        "new to this|unsure|satisfied|able|interested}",
        before=("", *"and but after with in at on from of now today again when since as too soon by".split()),
    ),
    mending(
        _YOUR,
        "{that|know|see|saw|heard|hear|think|understand|said|believe|if|when|because|while|since|where|"
        "what|whether|mentioned|read} {your>you're} {after|still|already|also|not|always|just|now|really|"
        "very|so|looking|hiring a|hiring an|hiring for|trying|going to|thinking|planning to|expecting|"
        "seeking|moving to|opening a|building a|about to|in need|short|running out|taking on|in the middle|"
        "on the}",
        not_before="own to".split(),
    ),
    mending(
        _YOUR,
        "{what|whatever|all that|everything} {your>you're} {doing|making|building|selling|after}",
    ),
    mending(
        _YOUR,
        "{your>you're} {looking for|going to|trying to|planning to|hoping to|about to|expecting to|after "
        "somebody|after someone|in good hands|free to|not the|in need of|the kind of|doing a great|doing "
        "great}",
        after=CLAUSE_STARTS | {"hear", "hope", "know", "said", "say", "see", "think"},
    ),
    mending(
        "“You” is the person; “your” belongs to that person.",
        "{with|of|for|from|at|in|to|about|join|on|by} {you>your} {team|company|time|kitchen|shop|clinic|"
        "school|hospital|firm|office|patience|kindness|consideration|crew|department|ward|customers|"
        "clients|staff|guidance|advice|attention|support|reply|website|offer|project|projects|products|"
        "company's}",
        not_after="thank thanks thanking".split(),
    ),
    mending(
        "Behind “your” or “their” the reader waits for what belongs to somebody, and the clause ends.",
        "{at|be|was|been|get|got|work|works|worked|working|live|lived|go|went|over|down|up|out|start|"
        "started|arrive|arrived|school|stay|stayed|see you|six|seven|eight|nine|ten|noon|early|late} "
        "{their>there}",
        before=("", *"on at in for by when if until from with again before to too as is was".split()),
    ),
    mending(
        _THEIR,
        "{their>there} {on|at|by} {monday|tuesday|wednesday|thursday|friday|saturday|sunday|six|seven|"
        "eight|nine|ten|noon|any|once|all}",
    ),
    mending(
        _THEIR,
        "{their>there} {is|are|was|were|has|had|have|isn't|aren't|wasn't|seems|used to|appears|exists|"
        "remains}",
        not_before=("of",),
    ),
    mending(
        _THEIR,
        "{love|loved|like|liked|sell|sold|use|used|make|made|enjoyed|enjoy|know|knew|see|saw|lost|bring|"
        "brought|took|take|eat|ate|do|did|with|of|about|for|and|improve|clean|cleaned|fix|fixed|serve|run|"
        "teach|need|get|keep|kept|wash|pay|paid} {there>their} {|own |new |old }{books|food|bread|cheese|"
        "wine|products|tools|machines|clothes|uniforms|homework|names|kids|children|jobs|phones|money|cars|"
        "houses|homes|pets|animals|plants|skills|wages|rights|hours|shifts|doors|rooms|new|old|staff|team|"
        "customers|lunch|tea|work|first|daily|own way|best|lives|parents|menu}",
        not_before="is are was were will to".split(),
    ),
    mending(
        _THEIR,
        "{they're>their} {menu|staff|shop|kitchen|garden|house|van|vans|children|kids|parents|dog|tools|"
        "machines|prices|homework|rooms|names|shifts|hours|needs|own way|wages|new shop|old shop|new "
        "machine|bread|food|uniforms|manager|boss|owner|products|reputation|work|jobs|lunch|website}",
        not_before="is people hours".split(),
    ),
    mending(
        _THEIR,
        "{and|as|that|because|but|if|when|since|think|know|said|hope|where|what} {their>they're|"
        "there>they're} {looking|hiring|trying|going to|open|closed|busy|always|very|really|kind|friendly|"
        "good at|great|keen|all|already|both|lovely|nice|happy|late|early|short of}",
        not_before="people and own".split(),
        sure=False,
    ),
    mending(
        _ITS,
        "{so|and|but|because|as|if|that|when|think|know|hope|sure|feel|though|since|like} {its>it's} {hard|"
        "easy|fine|clear|true|great|good|better|best|not|no|only|early|late|cold|hot|warm|important|"
        "possible|likely|worth|time|nice|lovely|difficult|okay|ok|quiet|busy|far|near|too|so|very|really|"
        "all|always|been|still|also|just|a pleasure|an honour|an honor|fair|safe|right|wrong|cheap|"
        "expensive|necessary|ready|over|open|closed|full|there|here|what|where|how|why}",
        before=(
            "",
            *("to that for when if and but in on at with of as i we you they a the how what now").split(),
        ),
    ),
    mending(
        _ITS,
        "{its>it's} {a pleasure|a shame|a pity|an honour|an honor|a joy|good to|nice to|great to|lovely to|"
        "not far|not easy|not often|clear that|true that|been a|been an|been great|been lovely|been good|"
        "so good|so nice|very kind|really kind|kind of you|no problem|no trouble|hard to|easy to|the kind|"
        "the first|the best|the only|the sort|what i|where i|why i|how i|time to|my|always|never}",
        after=("",),
    ),
    mending(
        _ITS,
        "{has|have|had|lost|kept|keeps|loses|shows|showed|made|makes|changed|changes|found|needs|did|does|"
        "gets|got|took|takes|holds|gave|gives|runs|opened|opens|celebrated|celebrates|doubled|moved|and|"
        "love|like|liked|loved|enjoyed|about|for|on|to|at|under|behind|over|than} {it's>its} {own|name|"
        "customers|doors|staff|roots|history|way|place|charm|walls|roof|menu|garden|size|age|location|"
        "reputation|culture|values|mission|clients|prices|products|head|limits|purpose|annual|regulars|"
        "first birthday|tenth|focus|approach|sales|members|guests}",
    ),
    mending(
        _WHOSE,
        "{who's>whose} {idea|work|team|name|job|car|van|house|children|kids|son|daughter|mother|father|"
        "wife|husband|family|parents|turn|fault|shift|desk|key|keys|book|books|recipe|recipes|hands|eyes|"
        "life|shop|company|kitchen|garden|dog|land|side} {|it |this |that |the }{is|was|were|are|had|has|i|"
        "we|you|it|and|made|make|makes|said|would|could|will}",
    ),
    mending(
        _WHOSE,
        "{someone|somebody|person|people|anyone|anybody|man|woman|colleague|friend|nurse|teacher|candidate|"
        "one} {whose>who's} {been|going|looking|always|not|never|ready|willing|able|keen|happy|good|done|"
        "worked|used|worth|had|got|in|on|from}",
    ),
)
