"""Acts of saying sorry for oneself, or more than a slip is worth. Holds words, no code."""

from followup.core.acts import Acts

_WORDS = {
    "SORRY": (
        "sorry|apologise|apologize|apologies|apologising|apologizing|apology|forgive|excuse|pardon|"
        "regret|ashamed"
    ),
    "SELF": (
        "stammer|stutter|accent|english|grammar|handwriting|spelling|jacket|shirt|shoes|boots|clothes|"
        "hair|tie|outfit|appearance|shabby|talked your|chatter|chattering|waffle|rambling|joke|jokes|"
        "laugh|laughing|cried|crying|tears|silence|silences|questions|nuisance|bother|bothering|pest|"
        "burden|a pain|taking up|take up|wasting|wasted|waste|too much of your|so much of your|stupid|"
        "silly|dumb|foolish|idiot|clumsy|rude|cold|slow|quiet|loud|nervous|nerves|shy|awkward|messy|mess|"
        "state of|dog|coffee|phone|sniffing|sneezing|sweating|shaking|blushing|listener|at interviews|"
        "not better|for everything|everything|existing|long message|long email|long letter|length of|"
        "paper copy|drifted|digressing|off the subject|my answer|my answers|my showing|my performance|"
        "poor showing|my poor|my bad|badly|made a fool|let myself down|let you down|disappointing|"
        "disappointed|unprofessional|your afternoon|your morning|role play|whiteboard|your time|holding "
        "you up|keeping you|went on|going on|talking so|talked too|talking too|not knowing|my mistake|"
        "bad line|the mix-up|behaved|behaviour|behavior|my manner|my attitude|overdressed|underdressed|"
        "sounding|seeming|seemed|appearing|came over|came across|fell flat"
    ),
    "HEAP": (
        "so very|so, so|very, very|terribly|dreadfully|awfully|deeply|truly|truly|profoundly|sincerely|"
        "unreservedly|wholeheartedly|from the bottom|again|once more|once again|yet again|in advance|a "
        "hundred|hundred|a thousand|thousand times|a million|heartfelt|sincerest|deepest|humblest|humbly|"
        "more than i can say|beyond words|cannot say|can't say|enough|can only|no end|endlessly|a second "
        "time"
    ),
}
"""Lists that the acts below name in capitals."""

SORROW = Acts(
    "{SORRY} … {SELF}",
    "{SORRY} {|for |about |i |so |terribly |if |that }{HEAP}",
    "{HEAP} {|, |many |a }{SORRY}",
    "{owe|owes|owed} you {a|an|one|more|my|a hundred|a thousand|several} {|huge |big |hundred |thousand |"
    "sincere }{apology|apologies}",
    "{i feel|i felt|i still feel|feeling} {|so |just |really |quite |very |truly }{dreadful|terrible|"
    "awful|bad|guilty|ashamed|horrible|mortified|stupid|foolish|rotten|sick|embarrassed|wretched}",
    "{i'm|i am|i was|i'm still|i am still} {|so |deeply |truly |really |still |utterly |absolutely |"
    "quite |an |such an |a |such a |very |just }{ashamed|mortified|embarrassed|idiot|fool|wreck|"
    "disaster|mess|nuisance|useless|hopeless at}",
    "{i still|i|i'll} {|always |just }{cringe|wince|blush|shudder|lay awake|lie awake|couldn't sleep|"
    "can't forgive myself|could have kicked|could kick|kick myself|kicked myself|let myself down|will "
    "never forgive}",
    "{hate|hated|hating|don't mean|didn't mean|loath} to {be|have been} {a|such a|any} {bother|nuisance|"
    "pest|pain|burden|trouble}",
    "{hope|hoping|trust|pray} {|that }i {didn't|did not|haven't|have not|wasn't|was not} {waste|wasted|"
    "bore|bored|put you off|offend|offended|upset|too|annoy|annoyed|ruin|ruined|come across|come over|"
    "embarrass}",
    "{i won't|i wouldn't|i couldn't|i'd not|i would not|i will not|can't} {blame|hold it against|fault} "
    "you {if|for|at all}",
    "{don't|do not|not to|please don't} {hold|think|judge} … {against me|badly of me|less of me|ill of "
    "me|harshly|me rude|me ungrateful|by my|me by|on my}",
    "{hope|hoping|try to|beg you to} {|that |you |can |will |could |find it in you to }{forgive|"
    "forgiven|overlook|excuse|pardon} {|me |my |the |it|us}",
    "{make it up|make this up|make up for it|make amends} {to you}",
    "{you must think|you probably think|you'll think|you will think} {|me |i'm |i am |that i'm |that i "
    "}{|very |so |an |a |dreadfully |terribly |such }{rude|idiot|fool|ungrateful|careless|scatterbrained|"
    "hopeless|awful|terrible|ill-mannered|unprofessional}",
    "{no|without|there's no|there is no|isn't any} excuse {for|whatever|at all|and}",
    "{it|this|that|which} was {|very |so |really |most |deeply |thoroughly }{unprofessional|inexcusable|"
    "unforgivable|rude|careless|thoughtless|unpardonable} of me",
    "{nerves|nervous|idiot|fool|mess|late|rude|clumsy|useless|hopeless|stupid|forgetful} … {sorry|"
    "apologies|apologise|apologize}",
    words=_WORDS,
    unless=("loss death bereavement hear illness inconvenience delay gap rescheduling reschedule").split(),
)
