"""Right words in the wrong place, each pair in the few frames where no doubt is left. Holds words, "
"no code."""

from followup.core.mendings import mending

_SOUND = "Both are words, and they sound alike; the other one is meant here."

HOMOPHONES = (
    mending(
        "To “accept” is to take what is offered; “except” means “but not”.",
        "{honoured|honored|happy|glad|delighted|proud|pleased|able|ready|willing|decided|want|like|"
        "love|hope} to "
        "{except>accept} {it|them|this|that|the|your|an|any|whatever}",
        "{would|will|i'd|i'll|could|can|gladly|happily|must|to} {|gladly |happily }{except>accept} "
        "{it|them|the|"
        "your|this|any|an offer|a place}",
    ),
    mending(
        "To “affect” is to change something; an “effect” is what comes of it.",
        "{it's affect>its effect|it's effect>its effect|its affect>its effect} on",
        "{big|great|good|bad|real|strong|huge|no|any|little|lasting|the|an|what} {affect>effect|"
        "affects>effects} "
        "{on|upon}",
    ),
    mending(
        "A “principal” leads a school; a “principle” is a rule to go by.",
        "the {principle>principal} {at|of} {the|my|our|your|his|her} {|old |last |former |current |"
        "local }{school|"
        "college|academy|primary}",
        "{deputy|vice|school|assistant|former|our|my} {principle>principal} {at|has|had|was|said|"
        "told|who|and|asked|"
        "will|of}",
    ),
    mending(
        _SOUND,
        "{have|has|had|i've|we've|never|ever|not|haven't} {scene>seen}",
        "{soul>sole} {cook|owner|person|charge|trader|earner|carer|operator|manager|provider|responsibility|"
        "reason|purpose|nurse|driver}",
        "{gas|water|oil|pipe|fuel|roof|slow} {leek>leak|leeks>leaks}",
        "{to|could|can|will|would|i'd|nice|we} {meat>meet} {you|your|the team|them|him|her|on|at|"
        "again|me|us}",
        "{a|natural|real|your|my|with} {flare>flair} for",
        "my {wait>weight} {is|was|in}",
        "{building|work|construction|busy|muddy|noisy|job} {sight>site|sights>sites}",
        "{sight>site} {manager|foreman|visit|office|safety|hut|meeting|induction|engineer}",
        "{bell|bells} {peeled>pealed|peel>peal}",
        "{plane>plain} {wood|flour|english|clothes|speaking|truth|food}",
        "{a|the|block|smoothing|hand} {plain>plane} {and chisel|blade|iron}",
        "{to|can|could|i|and} {sow>sew} {|a |the |straight |neat |on }{seam|seams|straight seam|"
        "button|buttons|hem|"
        "hems|curtains|dress|dresses|zip|patch|clothes|costumes}",
        "{i|we|you|he|she|they} {past>passed} {the|a|my|your|three|two|several|some|out|by}",
        "{was|am|were|got|never|be|i'm|get} {board>bored} {at|with|by|of|for|in|there|and}",
        "{to|will|must|would|can} {insure>ensure} {that|nothing|everyone|quality|safety|all goes|you|no}",
        "{breaks>brakes|break>brake} {pads|pedal|fluid|lights|discs|disc|cable|shoes|test}",
        "{new|the|its|front|rear|air|good|worn} {breaks>brakes} {on|were|failed|squeal|and tyres|and "
        "tires|of the}",
        "{a|the|my} {van|car|lorry|truck|bike|trailer|bus|lift|tractor} with {|new |good |no "
        "}{breaks>brakes}",
        "{to|would|will|can|not} {brake>break} {the news|the ice|down|a habit|a promise|even|in a}",
        "{i|we|you|they} {now>know} {how|that|the|what|your|it|from|about}",
        "{not|are|is|was|were|be|isn't|aren't} {aloud>allowed} {to|in|on|at}",
        "{waist>waste} {of time|not|bin|paper|management}",
        "{the|this|your} {roll>role} {suits|interests|appeals|involves|requires|you described|we "
        "discussed|at your|"
        "in your|with your|of a}",
        "{fare>fair} {chance|play|wage|hearing|share|question|point}",
        "{grate>great} {team|deal|place|day|pleasure|experience|to meet|to see|chat|time}",
        "{my|your|the|present} {currant>current} {job|role|employer|post|boss|position|firm}",
        "{of coarse>of course}",
        "{a|the|training|first-aid|evening|refresher} {coarse>course} {in|on|at|of|last}",
        "{my|your} {dairy>diary} {is|was|for|on|and}",
        "{desert>dessert} {menu|trolley|chef|section|station|wine}",
        "{struck a cord>struck a chord|strikes a cord>strikes a chord}",
        "the {hole>whole} {process|day|team|time|thing|shift|week|place|crew|building|line|story|shop|point}",
        "{poured>pored|pouring>poring|pour>pore} over {the|your|my} {plans|books|book|drawings|"
        "papers|notes|report|"
        "figures|website|menu|maps|manual}",
        "free {reign>rein}",
        "{peaked>piqued|peeked>piqued} my {interest|curiosity}",
        "{stationary>stationery} {cupboard|shop|order|orders|supplies|cabinet|drawer|budget}",
        "{compliment>complement} {each other|the team|your team|my skills|one another}",
        "{great|nice|high|lovely|real|kind} {complement>compliment} {to|from|that|when}",
        "{staff|team|crew|good|low|high|the} {moral>morale} {was|is|of the|in the|among|at the|on the|has}",
        "in the same {vain>vein}",
        "{allot>a lot} of",
        "{loose>lose} {the thread|touch|track|my job|a day|time|patience|heart|hope|customers|sight}",
        "{throw>through|threw>through} {the|my|your|a} {whole|door|gate|yard|park|window|streets}",
        "{led|walked|went|came|drove|got|looked|took|showed|ran|lived} {|me |us |him |it |all "
        "}{threw>through}",
        "{would|could|to|and|i'll|will} {bare>bear} {it|with|in mind|the|me}",
        "{by|in|with} {there>their} {own|hands|work|team|names}",
        "{piece>peace} of mind",
        "{peace>piece} of {cake|advice|work|wood|news}",
        "{minuets>minutes}",
        "{sort>sought} after",
        "{pears>pairs|pear>pair} of {hands|shoes|gloves|boots|eyes|scissors}",
        "{i|we|you|they} {knead>need} {a|to|more|any|help}",
        "{flower>flour} {sacks|bags|dust|mill|and water|and yeast}",
        "{serial>cereal} {bowl|bars|bar|box}",
        "{role>roll} {up my sleeves|of tape|of film|call|out the}",
        "{steal>steel} {frame|beams|beam|plate|works|toe|wool}",
        "{whether>weather} {forecast|permitting|was|is fine|turns}",
        sure=False,
    ),
)
