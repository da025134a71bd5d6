"""Acts of passing on what is not one's own to tell. Holds words, no code."""

from followup.core.acts import Acts

_WORDS = {
    "LEAK": (
        "layoffs|lay-offs|redundancies|redundancy|job cuts|takeover|buyout|merger|acquisition|lawsuit|"
        "investigation|being investigated|let go|being let go|to be let go|laid off|fired|sacked|"
        "dismissed|demoted|divorce|affair|pregnant|probation|selling up|sell up|closing down|is to close|"
        "will close|to close|shut down|will be sold|to be sold|be sold|being sold|bankrupt|bankruptcy|"
        "insolvent|going under|in trouble|lose its grant|lost the contract|losing the contract|defect|"
        "recall|breach|failed its|failed her|failed his|drinking problem|resigning|stepping down|"
        "retiring|leaving|is on the way out|replacing"
    ),
    "PAPERS": (
        "recipe|recipes|client list|customer list|client file|client files|client book|list of clients|"
        "list of customers|customers|clients|donor list|donors|donor|mailing list|supplier list|"
        "suppliers|supplier contract|supplier contracts|price list|price lists|price sheet|pricing|"
        "prices|margins|minutes|strategy|blueprints|drawings|schematics|source code|algorithm|formula|"
        "formulas|database|passwords|password|login|logins|board meeting|board papers|contracts|bid|bids|"
        "tender|business plan|playbook|spreadsheet|roadmap|sales figures|figures|contacts|lesson plans|"
        "patient list|patients|case files|files|designs|patterns|test results|results|data|budget|"
        "forecast|slides"
    ),
    "OWN": (
        "our|my employer's|my employer|my firm's|my company's|my boss's|my old firm's|my old|my last|my "
        "former|my current|my previous|my present|the old firm's|their|the company's|the firm's|at work"
    ),
    "FIRM": (
        "firm|employer|company|bank|boss|team|office|shop|kitchen|bakery|clinic|practice|school|place|"
        "restaurant|hotel|hospital|plant|agency|studio|lab|department|job|head|manager|charity|museum"
    ),
}
"""Lists that the acts below name in capitals."""

TELLING = Acts(
    "{told|mentioned|said|shared|spoke|spoken|learned|learnt|heard|showed|let|confided|mention} … {in "
    "confidence|in trust|in private|privately|confidentially|in secret|on the quiet|behind closed doors|"
    "between us|not to repeat|not repeat|off the books|before the auditors|under wraps}",
    "{you told|you said|you mentioned|you spoke|you let|you showed|you confided|i hear|i heard|i "
    "overheard|i gather|i saw|i noticed|what you said|from what|to hear|to learn|learn about|news "
    "about} … {LEAK}",
    "{i overheard|i happen to know|i happened to see|i happened to hear|i accidentally saw|i sneaked|i "
    "peeked|i wasn't meant|i photographed|i took a photo|i took photos}",
    "{i|i've|could|couldn't help but} {saw|see|noticed|notice|read|seen|glimpsed|spotted|know|hear|"
    "heard} … {other|names of|who else|salary of|cv of|cvs of|resume of|resumes of|rivals} … {candidates|"
    "applicants|interviewing|up for|applying|applied|in the running|applicant|candidate|on your desk|on "
    "the whiteboard}",
    "{who else|the other people|everyone else|the others} … {up for this|in the running|interviewing|"
    "interviewed|shortlisted|applied}",
    "{salary|pay|wage|bonus|rent} of your",
    "{hush|hush-hush|entre nous|on the qt|mum's the word|my lips are sealed|on the sly|off the books|"
    "between ourselves|between these four walls|between you and i|between you and me|strictly between}",
    "{won't|will not|wouldn't|never|shan't|not|don't} {leave this room|breathe a word|let on|repeat it|"
    "repeat this|pass it on|pass this on|tell a soul|go any further|tell anyone|tell anybody|spill}",
    "{is|are|be|will be} {|quite |perfectly }safe with me",
    "{keeping|keep|kept} {|it |this |that |them }{quiet|under wraps|under your hat|hushed up}",
    "{asked|told|begged} me not to {|say|repeat|tell|mention|share}",
    "{still |}{under wraps|hush-hush}",
    "{which|that|who|and} {|the |your |his }{council|press|public|staff|auditors|neighbours|neighbors|"
    "union|workers|board|tenants|competition|anyone|nobody} … {has not|hasn't|have not|haven't|has} {|"
    "yet |been |even }{seen|heard|told|shown|know}",
    "{i|i've|i have} {learned|learnt|heard|overheard|gathered} {from|through|via} {a friend|someone|"
    "somebody|your|a colleague|the receptionist|the clerk|one of your} … {that|about|who|what}",
    "{saw|read|see|noticed|spotted|glimpsed|seeing|noticing} … {on|from|across|under|behind} {your|the|"
    "his|her} {desk|screen|board|whiteboard|table|wall|papers|computer|monitor|noticeboard|notice board|"
    "pad|clipboard|list} … {owes|owe|behind|that|asking|salary|salaries|paid|pays|name|names|about|which|"
    "is|are|was|were|let go|candidate}",
    "{on|from} {your|the} {desk|screen|board|whiteboard|papers|noticeboard|computer} … {i|we} {saw|read|"
    "see|noticed|could see|couldn't help}",
    "{while|when} you … {i|we} {|quickly |just |had a }{read|opened|leafed|flicked|peeked|peek|look "
    "at|looked at|"
    "looked through|photographed|copied} … {letter|file|files|papers|email|screen|list|desk|folder|contract|"
    "messages|drawer|diary}",
    "{mr|mrs|ms|miss|dr} … {owes|is behind|in arrears|treated for|in debt|divorcing|is being sued|in "
    "rehab|has cancer|drinks|in care}",
    "{you didn't hear|you never heard|you have not heard|you haven't heard|don't quote|don't say|don't "
    "tell|do not tell|you have|you've got|you had} {it|this|that|them|anyone|him|her|me|who} … {from "
    "me|on that|told you|on this}",
    "{between us|between ourselves|stays between|stay between|keep it between|our secret|a secret|our "
    "little secret} {|us|you|the two}",
    "{staff|tenants|workers|public|members|parents|customers|others|residents|men|crew|trade|press} "
    "{haven't|have not|hasn't|don't|do not|will not|aren't|are not|won't|has not} {|yet |been |even |"
    "know |be }{told|know|heard|been told|found out|until|yet}",
    words=_WORDS,
    unless=(
        "keep kept myself careful respect public website published article newspaper press announced "
        "openly handled"
    ).split(),
)
OWN_FIRM = Acts(
    "{i|i've|i'd|i'll|i'm|we|we've|let me|happy to|glad to|attach|attached|enclosed} … {bring|share|send|"
    "show|forward|get you|tell|give|pass on|hand over|attach|attached|enclosed|copy|offer|use|take|walk "
    "you through|sharing|bringing|kept|have|photographed|took|copied|downloaded|saved|still have|still "
    "got|enclose} … {OWN} … {PAPERS}",
    "{i|i've} … {took|kept|keep|copied|downloaded|saved|photographed|still have|still got|have got|have "
    "the|have a} … {PAPERS} … {at home|when i left|on my laptop|with me|from my last|from my old|from my "
    "former|my old|my last|my former|they never|never published|we ever had}",
    "{i|i've} … {took|kept|copied|downloaded} … {PAPERS} … {old|last|former} {FIRM}",
    "{my|our|at my|the} {|current |old |former |last |present |previous |own }{FIRM} … {pays|charges|bid|"
    "bids|is about to|are about to|is planning to|plans to|is on the point of|is going to|are going to|"
    "strategy|is losing|are losing|secretly|failed|lost} … {per|a metre|an hour|percent|per cent|%|"
    "undercut|cut|lay off|sack|sell|close|merge|leave|leaving|launch|bankrupt|retire|buy|jobs|inspection|"
    "contract|move|for the same|raise prices|a kilo|a tonne|next year|before you}",
    "{our|my firm's|my employer's|their} {|own |current |gross |net |profit }{margin|margins|mark-up|"
    "markup|bid|day rate|win rate} {|on … }{is|are|was|were|runs|stands}",
    "{what|how much} {we|they|my firm|my boss|my employer|our company} {charge|charges|pay|pays|bid|make "
    "on|makes on|earn|earns|lose|loses}",
    "{know|tell you|say|share|show you|found out|let you know} {what|which|how much|who|how} … {rival|"
    "rivals|competitor|competitors|competition|they're using|they are using|they use|bid|is planning|are "
    "planning|our clients|our customers|our pricing|supplier|other side}",
    "{they|we|they're|we're} … {coming out|launching|releasing|opening|bringing out|rolling out} … "
    "{nobody|no one|before you|get in first|that no one|same thing}",
    "{hasn't|has not|haven't|have not|isn't|is not|not|yet to be} {|yet |been |yet been |come |generally "
    "|made }{announced|public yet|out yet|common knowledge|public knowledge|been announced|come out yet|"
    "been told yet|been made public|made public}",
    "{my|the|an|our|that} {nda|non-disclosure|ndas} {|probably |does |doesn't |won't |would |may }{cover|"
    "covers|forbid|forbids|mean|stop|apply|applies|expire|expired|says}",
    "one of {our|my} {|own |old |current }{patients|clients|residents|pupils|students|tenants|members}, "
    "{mr|mrs|ms|miss|dr|little|old|young}",
    "{mr|mrs|ms|miss|dr} … {in bed|in room|on my ward|my patient|our patient|on our ward}",
    "{child|patient|client|pupil|boy|girl|resident|lady|gentleman} {|that |who |whom }{i|we} {look after|"
    "treat|nurse|teach|care for|see|represent|mind} {|now|at}",
    "{i ought|i oughtn't|ought} not to {say|tell|share|mention}",
    "{i really shouldn't|i shouldn't|i probably shouldn't|i should not} {|be |really |even }{say|tell|"
    "share|mention|telling|sharing|saying|mentioning|know}",
    "{i|i've|i'd|i'll|i can|we} … {bring|share|send|show|forward|get you|give|pass on|hand over|copy|"
    "offer} … {PAPERS} {of|from|for} {our|my old|my last|my former|my current|the old|the firm|my "
    "employer}",
    "{have|keep|kept} the {code|recipe|plans|drawings|files|data|list|designs} {at home|on my|in my|with me}",
    "{kept|keep|have|made|saved} … {list|copies|copy|file|record|spreadsheet} of … {old firm's|last "
    "firm's|former employer's|employer's|old|last|former|clients|buyers|customers} … {buyers|clients|"
    "customers|numbers|firm|employer|names|contacts}",
    "{know|knew|tell you|learned|learnt} … {what|how much} … {bid|charge|charges|pays|paid} {for the|"
    "for|per|a metre|a kilo|an hour|for that}",
    "{nobody|no one} {|outside |else |outside the firm |outside our }{knows} {|about }{it|them|this|"
    "that|yet|outside|about} {|yet}",
    "{nobody|no one} {else knows|outside|has been told|is told|is supposed to know|should know|was told}",
    "{my|our|the} {|present |current |old }{FIRM|ward|depot|mill} {|i'm with |i'm on |i work for |where "
    "i work |i'm at }{is|are|has|have|will|is being|are being} {|about to |going to |just |secretly |"
    "quietly |soon }{buying|bought|bidding|closed|closing|sold|selling|merging|cutting|announce|"
    "announcing|tell|moving|launching|bringing out|sacking|letting}",
    "{you could|you can|you might|you'd|so you|beat|get in|so buy|buy} {be|be the|them|us|in|what you "
    "can|get in} … {quicker|faster|first|before|to it|ahead|now}",
    "{under embargo|embargoed|an embargo|still secret|top secret|still confidential|not yet public|"
    "unannounced|unreleased|not yet announced|hush}",
    "{PAPERS|moulds|molds|samples|dress|grip|part|prototype|prototypes|collection|range|line} … {will "
    "patent|is patenting|patent in|won't miss|won't notice|wouldn't miss|on a stick|on my phone|on a usb|"
    "usb|still secret|wasn't meant|weren't meant|shouldn't have|is yours if|are yours if|beat us}",
    "{won't miss|won't notice|needn't know|need never know|none the wiser|never find out|won't find out|"
    "wasn't meant to|weren't meant to|not supposed to have}",
    "{have|got|kept} … {keys|key|password|login|access|way in} … {to|into} {their|the|our|his} … "
    "{database|system|server|files|list|office|archive|account}",
    "one of {the|my|our} {pupils|patients|clients|residents|children|tenants|students|members|customers} "
    "… {called|named|by the name}",
    "{patient|client|resident|pupil|tenant|customer|member} of {ours|mine}",
    "{i can|i could|let me|happy to|i'd} {tell|show|give|bring} you … {what|how much|which|who} … {pays|"
    "pay|paid|charges|charge|bid|owes|bidding|for their|leave|leaving|under contract}",
    "{customers|clients|accounts|patients|regulars|buyers} … {i'd bring|i would bring|i'll bring|bring "
    "with me|come with me|follow me} ",
    "{bidding|bids|bid|tendering|offering|quoting} {|about |around |under |just under |at }{one|two|"
    "three|four|five|six|seven|eight|nine|ten|twenty|half|a|1|2|3} {million|thousand|hundred|k}",
    words=_WORDS,
    unless=("keep myself careful respect redacted anonymised anonymized asked").split(),
)
