"""Where words stand in an English sentence, and what goes with making and doing. Holds words, no code."""

from followup.core.mendings import mending

_NAMED = (
    "{monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|the weekend|the end of|"
    "tonight}"
)

PLACES = (
    mending(
        "Words such as “always” and “very much” do not part an English verb from what it acts on: “I "
        "always give "
        "my best”, “I like the work very much”.",
        "{i|we|he|she|they|you} {give|make|like|love|want|take|use|keep|bring|find|need|do|read|"
        "learn|finish|check|"
        "follow|enjoy|know|see|visit|bake|build|clean|repair|speak|get|drink|eat|drive|prepare} "
        "{always|often|never|"
        "sometimes|usually|already|very much|very often|a lot|so much|too|immediately|quickly|also} "
        "{my|the|this|"
        "your|a|an|it|these|that|his|her|our|their|them|all|every|new|some}",
        "{want|like|enjoy|appreciate|love|need|know|liked|enjoyed|wanted|appreciated|loved|admire|respect|"
        "understand} {very much|so much|very well|a lot} {this|the|your|my|it|that|a|these|our|working|how}",
        "{have|has|had} {always|never|also|already} {a|the|my|this|some|many} {big|good|great|"
        "feeling|wish|dream|"
        "problem|interest|experience|passion|impression|respect|diploma|licence|license|job|contract}",
        sure=False,
    ),
    mending(
        "“Good” goes with a thing, “well” with what somebody does: “I know it well”.",
        "{i|we|he|she|they|you} {|also |can |already }{know|speak|understand|cook|drive|work|write|"
        "sing|play|swim|"
        "speaks|cooks|works|read|hear|sew|sleep|ride|learn} {|it |them |very |quite |really |so |her |him "
        "|english |german |this machine |the machine |the work }{good>well} {from|in|and|with|at|"
        "because|since|"
        "enough|about|but|for|under|together|the}",
        "{i|he|she|they|we} {know|speak|understand|cook|drive|write|sing|swim} {|it |them |her |very "
        "|quite |it "
        "very |the machine |this |the work }{good>well}",
        "{good>well} {paid|organised|organized|prepared|trained|known|explained|done|equipped|educated}",
        not_before=("idea", "ideas", "people", "work", "food", "english"),
        not_after=("not", "very good and"),
        sure=False,
    ),
    mending(
        "What English “does” and what it “makes” is fixed: “do my best”, “be part of”.",
        "{make>do|making>doing|made>did|makes>does} {|always }{my|our|the|his|her|their} best",
        "{make>be|making>being|made>been|form>be} {|a }part of",
        "{made>did|make>do|making>doing} {my|an|a|the|his|her|some} {|whole |own }{apprenticeship|"
        "internship|studies|"
        "training|homework|sport|military service|housework|shopping|bachelor|master|practice|practical|"
        "traineeship|research|overtime|job well|course|courses|formation|exercise|exercises}",
        "{do>make|did>made|doing>making|done>made} {|a |the |many |some |no |big |any }{mistake|"
        "mistakes|progress|effort|"
        "efforts|decision|proposal|suggestion|appointment|phone call|career|profit|difference}",
        "{lost>missed|loose>miss} the {train|bus|plane|flight|ferry|tram|connection|boat}",
        "{make>take|made>took} {a|an|the|my|many} {exam|exams|photo|photos|picture of|test|break|"
        "pause|shower|"
        "driving test}",
        "{make>ask|made>asked} {|you |me |him }{a|some|one|the|many} {question|questions}",
        "{give|gave|gives} me {much|big|a big|great} {pleasure|joy}",
        sure=False,
    ),
    mending(
        "English closes a letter with “Kind regards” or “Best wishes”.",
        "{cordial|friendly|respectful|hearty|best|kind|sincere|distinguished|cordially|many|nice|warm} "
        "{greetings>regards|salutations>regards|greets>regards|salutes>regards}",
        "{with|sending} {|my |best |kind |friendly |cordial }{greetings>regards|salutations>regards}",
        "{my|our|your} {distinguished|highest} {salutations|consideration|esteem}",
        sure=False,
    ),
    mending(
        "English says “if”, “in case” or “when” alone, with a plain verb behind it.",
        "{in case that>if|in the case that>if|in case of you>if you|for the case that>in case|in the "
        "case you>if "
        "you}",
        "{when|as soon as|until|before|after|once} {you|i|we|they|he|she|it} will {take|decide|know|"
        "have|be|come|"
        "get|make|arrive|finish|start|see|hear|need|receive|choose|find|tell|give}",
        not_after="know wonder sure of about ask tell me say clear on see day time by".split(),
        sure=False,
    ),
    mending(
        "Behind “can”, “must”, “could” and “should” stands the verb alone, without “to”.",
        "{i|we|you|he|she|they|it|who|and} {can|must|could|should|may|might} {|also |always |not |only |"
        "even }{to>}",
        not_before="the a you your my me him her them us some date day this that".split(),
        sure=False,
    ),
    mending(
        "After “of”, “for”, “in” and other such small words the verb takes “-ing”: “good at explaining”.",
        "{good|interested|consists|consist|consisted|experience|experienced|succeed|succeeded|specialised|"
        "specialized|difficulty|difficulties|skilled|participate|joy|interest|pleasure|used} {in|at} to",
        "{intention|possibility|way|instead|capable|idea|habit|hope|chance|experience|dream|tired|afraid|proud|"
        "thank you|thanks|sorry|responsible|apologise|reason|passion|useful|used|without|before|"
        "after|about|talent|"
        "gift} {of|for|about} to",
        "without to",
        not_before="the a you your my me him her them us some date day this that".split(),
        sure=False,
    ),
    mending(
        "Each of these words has its own small word in English.",
        "{depend|depends|depended|depending} {only|mainly|mostly|just|very much|always|strongly|a lot|also} "
        "{of>on|from>on|by>on}",
        "{depend|depends|depended} {of>on|from>on|by>on}",
        "married {with>to} {a|an|my|the}",
        "{work|start|learn|begin|stay|apply|worked|working|start working|starting} {by>with} you",
        "{all the world>the whole world|all the life>all my life|all my live>all my life}",
        "{improve|improving|improved} me {in|on|at|more|every}",
        "{disposed|disponible} to",
        "{send|give|deliver|finish|answer|tell|let you know|reply|bring|hand in|confirm|submit|inform you|"
        "return} … {until>by} " + _NAMED,
        "{until>by} {monday|tuesday|wednesday|thursday|friday} {at the latest|latest}",
        "{participate|participated|participating|take part|taking part} {to>in|at>in|on>in}",
        "{congratulate|congratulations} {for>on} {your|the}",
        "{afraid|proud|capable|sure|fond} {from>of|for>of|on>of} {the|my|it|your|making|being|working}",
        "{arrived|arrive|arriving} {to>at|in>at} {the|your|my} {office|station|factory|school|hotel|"
        "airport|clinic|"
        "workshop|building|shop}",
        "{responsible|responsibility} {of>for|from>for} {the|a|all|my|our|three|two|four|many|every}",
        "{ask|asked} {to>} {you|him|her|my|the} {a|for|about|some|if}",
        "{similar|different|equal} {with>to|as>from} {the|my|what|your|this}",
        sure=False,
    ),
)
