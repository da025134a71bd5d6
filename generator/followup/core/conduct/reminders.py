"""Acts of reminding somebody of oneself without asking anything new. Holds words, no code."""

from followup.core.acts import Acts

_WORDS = {
    "OPEN": (
        "just|quick|quickly|quickly to|thought i'd|thought i would|thought i might|figured i'd|figured i "
        "would|wanted to see|wanted to check|wanted to put|wanted to keep|wanted to circle|wanted to "
        "loop|wanted to quickly|wanted to touch|wanted to reach|wanted to get|only wanted|hope it's okay "
        "to|hope you don't mind me|i'm just|reaching out|reach out|dropping|popping|emailing to see|"
        "messaging to see|writing to see|here to|back again|a courtesy|time to check|hoping for|"
        "wondering|felt i'd|was going to|sorry to|sorry for|keen to"
    ),
    "NOTHING": (
        "status update|quick update|an update|any update|any updates|updates|any news|any movement|any "
        "progress|where things stand|where things are|where we are|where we stand|where you are|where "
        "you've got|where you have got|where it stands|how things are|how things stand|how things were|"
        "how it's going|how it is going|how it's coming|how the search|how the process|how the hiring|"
        "how you are getting on|how you're getting on|how your search|how your decision|how everything|"
        "what's happening|what is happening|anything new|anything has changed|anything had changed|"
        "anything changed|anything further|coming along|status of my|status of the|the status on|for a "
        "status|your radar|your mind|your inbox|the pile|reminder|nudge|poke|a shout|a tap|hello|see how|"
        "see where|see if you've|see if you got|see if there|see if a|see whether there|see if you had|"
        "see if you have|follow up on my|follow up on the below|follow up again|check in|check up|"
        "checking in|touch base|circle back|loop back|reconnect|chaser|my head in|my head round|my email|"
        "my last email|my previous|my last mail|get a feel|get a sense|the below|this again|my weekly|my "
        "name in|ask again|asking after|nosy"
    ),
}
"""Lists that the acts below name in capitals."""

REMINDING = Acts(
    "{OPEN} … {NOTHING}",
    "{is there any|are there any|is there|do you have|do you have any|have you any|have you got any|"
    "any} {update|updates|news|movement|progress|development|developments|an update} {at all|at your "
    "end|at your side|on your side|yet|for me}",
    "{not sure if|unsure if|in case|wondering if|wondered if|don't know if} {|you |my |this |the }{saw|"
    "got|missed|it was missed|received|last|previous|email|note|message|seen|was missed} {my|it|this|"
    "email|mail}",
    "{did|have} you {|get |had |got |have }{a chance|time|a moment|the time|round} to {look|read|see|"
    "think|consider|review|decide|make|go|discuss}",
    "{had|get|got|have} {time|a chance|a moment|a minute} to {think it over|look at my|read my|go over "
    "my|go through my|review my|consider my|make up your}",
    "{where are we|where do we stand|where do things stand|where does this stand|how are we doing|how "
    "are things} {|with|on|looking}",
    "{hope you haven't|hope you have not|haven't|don't} {forgotten|forget} {about |}me",
    "{remind|reminding|reminder} {you |}{of me|that i'm|that i am|i'm still|i am still|about me|i exist}",
    "{reminding you|remind you} {of|that|about} {me|i|my}",
    "{keep|put|keeping|putting|bring|bringing|push|pushing|move|moving|slide|sliding|get|getting|back} "
    "{myself|this|me|it|my|back} {|name |email |mail |note |message |back |application }{at the front|at "
    "the top|to the top|to the front|on your radar|into your inbox|up your inbox|in your inbox|in front "
    "of you|back up|onto your|in your mind|up the list|up your}",
    "{back|sliding|slide|jumping|sneaking|popping} {|back }{into|in|up in} your inbox",
    "{a|this} {friendly|gentle|little|polite|quick|soft|small} {|old |wee }{tap|push|poke|reminder|prod|"
    "bump|knock|hello|ping|chaser}",
    "{resending|re-sending|forwarding|resend|reposting} {|you |my |the |this }{this|the|my|again|email|"
    "below} {|in case|again|as|just|below}",
    "following up {|again |briefly |here }{on my|on the below|on this|to see|on our last|as promised}",
    "{let me know if|tell me if} {there's|there is|you have|you've} {|been |got |had }{any|an|some} {|"
    "new }{progress|update|updates|news|movement}",
    "{weekly|monthly|daily|usual} {hello|check-in|email|nudge|reminder|ping}",
    "{just|quick|doing a|little} {|a |quick |doing a quick }{follow-up|follow up|following up} {|on "
    "this|on that|again|here|email|note|mail}",
    "{thought|wanted to|writing to|emailing to|like to} {|i'd |just |quickly |briefly }{follow up|"
    "check in|touch base|check back} {|again |once more |quickly |briefly }{on my|about my|on the|"
    "about the|to see|again|with you|and see}",
    "{knocking|tapping|sliding|popping|creeping|sneaking|hopping|jumping|landing|dropping|crawling|barging|"
    "swimming} {|back |up |again |round }{on|in|at|into|to|through} {|your |the }{inbox|mailbox|door|window}",
    "{only|just|it's|it is} me {again|, chasing|once more}",
    "{bold|cheeky|forward|rude|impertinent|nosy|presumptuous} … {ask|asked|enquire|inquire|chase|write} … "
    "{update|latest|news|word|outcome|verdict|result|things|stand}",
    "{try|trying|chance|chancing|push|pushing} my {luck|arm}",
    "{ping|poke|prod|nudge|shove|bump|buzz|chivvy|badger|chase|hound} {you|your|this|my|things} … {latest|"
    "update|news|again|word|outcome|status|verdict|up|along|to see}",
    "{sneak peek|sneak preview|white smoke|any joy|any luck with|a flare|smoke signal|smoke signals|carrier "
    "pigeon|crickets|tumbleweed|message in a bottle|radio silence}",
    "{for|get|have|ask for|hear|hoping for|after} {the|a|any|some} {latest|little update|wee update|quick "
    "update|lowdown|scoop|heads-up|scrap of news|crumb of news}",
    "just {chasing|nudging|nosing|poking|prodding|bumping}",
    words=_WORDS,
    unless=("asked question questions rollback slides answer").split(),
)
