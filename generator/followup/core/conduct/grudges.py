"""Acts of speaking ill of those one works for, or of the reader's own people. Holds words, no code."""

from followup.core.acts import Acts

_WORDS = {
    "FIRM": (
        "foreman|employer|employers|firm|company|boss|bosses|manager|managers|management|supervisor|chef|head|"
        "owner|owners|foreman|landlord|team|office|shop|kitchen|clinic|school|place|restaurant|hotel|"
        "garage|nursery|yard|plant|depot|ward|practice|partner|job|colleagues|hospital|studio|salon|farm|"
        "site|agency|director|headteacher|crew|outfit|store|bakery|lab|warehouse|gaffer"
    ),
    "ILL": (
        "bully|bullies|bullying|drunk|drunkard|drinks|drinking|crook|crooks|crooked|thief|thieves|liar|"
        "liars|lies|lied|lazy|useless|hopeless|clueless|incompetent|toxic|cheat|cheats|cheating|cheated|"
        "rob|robbed|robs|stole|steals|stealing|fiddle|fiddles|fiddling|dishonest|tyrant|shouts|screams|"
        "downhill|fallen apart|falling apart|falls apart|falling to bits|to pieces|on its knees|going "
        "under|chaos|shambles|a mess|a joke|a nightmare|a circus|a zoo|a madhouse|like dirt|like rubbish|"
        "like slaves|like cattle|care only|cares only|only care|only cares|about nothing but|nothing but|"
        "couldn't|no idea|first idea|no clue|a clue|less about|favourites|favorites|takes it out|took it "
        "out|never paid|never once paid|pays late|underpays|backstabbing|blames everyone|badly run|poorly "
        "run|sinking ship|going nowhere|dead end|fed up|sick of|sick and tired|can't stand|hate|hated|"
        "despise|miserly|stingy|two-faced|unbearable|impossible|a disgrace|disgraceful|ruined|wouldn't "
        "know|don't know the|laughing stock|skinflint|idiot|idiots|fools|slave driver|rotten|run into the "
        "ground|bled|driven out|gone to the dogs"
    ),
    "YOURS": (
        "receptionist|assistant|secretary|colleague|colleagues|hr|hr people|people|staff|office|security|"
        "security man|guard|porter|doorman|recruiter|agency|driver|front desk|reception|lady|girl|man|"
        "woman|clerk|nurse|deputy|manager|team|directions|map|letter|email|instructions|form"
    ),
    "RUDE": (
        "rude|short with|offhand|curt|brusque|abrupt|snooty|sneering|unfriendly|unhelpful|cold|dismissive|"
        "patronising|patronizing|impolite|surly|grumpy|sniffy|hostile|barked|snapped|hung up|laughed at|"
        "ignored|kept me waiting|mistake|wrong|fault|mix-up|mixed up|blame|to blame|muddled|lost my|"
        "never read|no manners|silly|useless|hopeless|spoiled|spoilt|sent me to|put me off"
    ),
}
"""Lists that the acts below name in capitals."""

GRUDGES = Acts(
    "{my|our|the} {|own }{current|present|last|old|former|previous|ex} … {FIRM} … {ILL}",
    "{the|my} {|last |old |present }{FIRM} i {work|worked|am|was} {|at |in |for |with }… {ILL}",
    "{my|our} {|ex }{FIRM} {is|are|was|were|has|have|had|never|only|just|treats|treat|drinks|lies|knows|"
    "can't|couldn't} … {ILL}",
    "{FIRM} {|that |which |where }{i'm|i am|i work|i worked|i left|i was|i have|we have} … {ILL}",
    "at my {FIRM|last|present|current|old} … {ILL}",
    "{they|the owner|the owners|the manager|the managers|the boss|management|the new head|the director} "
    "{|all |just |only |also }{are|is|was|were|treat|treats|treated|care|cares|couldn't|don't|have no|"
    "drink|drinks|lie|lies|cheat|cheats|steal|steals|shout|shouts} … {ILL}",
    "{nobody|no one|none of them|not one of them} … {current|present|last|old|there|at my} … {ILL}",
    "{left|leaving|quit|quitting|am leaving} … {because|since|as} … {ILL}",
    words=_WORDS,
    unless=("unlike grateful kind funny").split(),
)
"""What those did whom one works for, or worked for."""
OFFENCES = Acts(
    "your {|own |front |new }{YOURS} … {RUDE}",
    "{lady|man|girl|woman|person|someone|somebody|whoever} … {your|at reception|on the desk|on the door|"
    "at the gate|sent me|told me} … {RUDE}",
    "{good|bad|poor|low|better|dim} {opinion|impression|view|idea} of {how|the way|your|you}",
    "{because|since|as} your {YOURS} {gave|sent|told|put|lost|mixed|never|didn't|forgot} … {wrong|late|"
    "me|it|my}",
    "{don't|do not|please don't} … {against me|blame me}",
    words=_WORDS,
    unless=("unlike grateful kind funny not").split(),
)
"""What the reader’s own people did."""
