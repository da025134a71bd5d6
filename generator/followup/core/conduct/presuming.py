"""Acts of somebody who has the job already, or a right to it. Holds words, no code."""

from followup.core.acts import Acts

_WORDS = {
    "ME": (
        "i've|i have|we've|we have|i|we|my wife has|my husband has|my wife and i|my husband and i|my "
        "partner and i"
    ),
    "EVERYBODY": (
        "clients|customers|regulars|patients|pupils|students|parents|family|wife|husband|kids|children|"
        "friends|mother|mum|mom|dad|father|landlord|landlady|manager|boss|employer|colleagues|team|"
        "nursery|school|bank|everyone|everybody|neighbours|neighbors|followers|crew|lad|daughter|son|"
        "partner|current place|firm"
    ),
    "OTHER": (
        "everything else|everyone else|the other thing|the other offer|the other job|other offers|other "
        "offer|other interviews|other interview|other firms|other firm|other companies|two firms|three "
        "firms|both other|two other|three other|two offers|another offer|another job|all other|my other|"
        "the other two|elsewhere|the rest|other applications|the others|other jobs"
    ),
    "KIT": (
        "uniform|boots|work boots|scrubs|overalls|laptop|desk|season ticket|train|flight|flights|flat|"
        "apartment|house|van|suit|suits|business cards|tools|movers|moving van|removal|removals|lease|"
        "mortgage|school|parking|badge|shed|locker|whites|apron|hard hat|car|rail card|bus pass|toolbox|"
        "knives|room"
    ),
    "TEAM": (
        "team|staff|clients|customers|colleagues|crew|department|pupils|patients|readers|suppliers|members"
    ),
}
"""Lists that the acts below name in capitals."""

PREPARING = Acts(
    "{my|our} {|old |own |present |current |dear |whole }{EVERYBODY} … {already know|already knows|know "
    "already|knows already|have all been told|has been told|have been told|all know|are following|will "
    "be following|will follow|coming over with me|coming with me|is so proud|are so proud|is over the "
    "moon|are over the moon|can't wait}",
    "{ME|i'll|i let} {|already |also |just |now }{told|let|informed|warned|notified|asked|promised|"
    "assured} … {EVERYBODY} … {i'm|i am|we're|i'll|i will|i shall|i shan't|we'll|we need|won't be back|"
    "shan't be back|leaving|start|starting|moving|out at|goodbye|new job|new post|new place|my new|yes|"
    "got|do|party|initials|name}",
    "{ME} {|already |also |just |now |therefore |even }{turned down|turned away|said no to|cancelled|"
    "canceled|withdrawn from|withdrew from|declined|refused|passed on|dropped|stopped looking|called off|"
    "stopped applying|let go of|rejected|pulled out of} … {OTHER} … {this|yours|mine|because|since|"
    "settled|in the bag|seeing|so|now|certain|clearly|done deal|as}",
    "{ME} {|already |also |just |now |even }{turned down|cancelled|canceled|withdrawn from|stopped "
    "looking|declined|stopped applying} {OTHER|every|all|everything}",
    "{ME} {|already |also |just |now |even }{bought|ordered|booked|signed|rented|picked out|chosen|"
    "altered|shopping for|been shopping for|measured|reserved|had|paid for|found|put down|taken|leased|"
    "hired|worked out|enrolled|got} … {my|a|the|our|some|two|which} … {KIT} … {start|begin|altered|"
    "your|relocate|with you|the job|new job|the new}",
    "{had|having|got} my {KIT} {altered|printed|fitted|engraved|made|cleaned|pressed}",
    "{the movers|movers|the removal van|removal men} {come|are|arrive|is|will}",
    "{the kids|our kids|the children|our children|my daughter|my son|my kids} {are|is|have been|has "
    "been} {|already |now |all }{enrolled|registered|signed up|starting|down for}",
    "{house|home|flat|place} {on|up} {the market|for sale}",
    "{handed|handing|hand|hands|given|giving|give} in {|my |his |her |our }notice",
    "{i've|i have|i|i'll|we've} {|already |also |just }{resigned|quit|given up|stepped down} {as|from|my|so}",
    "{i've|i have|i} {|already |also |just }{updated|changed} … {linkedin|facebook|profile|bio|signature|"
    "website}",
    "{i've|i have|i'll|i will|i shall|i'm|i plan|i shall be} … {introducing|introduced|introduce|present|"
    "presenting} {myself|me} to … {TEAM}",
    "{i've|i have|i} {|already |also |just |even }{started|begun|been} {clearing|packing|drafting|"
    "planning|drawing up|writing|designing|working on|reorganising|training} … {desk|boxes|rota|first|"
    "new|my|office|schedule|plan|changes|curriculum|menu}",
    "{i've|i have|i'll|i} {|already |also |just }{blocked|cleared|freed|kept} … {calendar|diary|schedule|"
    "evenings|mornings|week|tuesday|thursday|monday} … {induction|training|class|new|first|onboarding|"
    "orientation|start|you|shifts}",
    "{asked|organised|planned} … {leaving do|leaving party|farewell drinks}",
    "{since|as|because} {i|we} {start|join|begin} {with|at|on|there|in} … {you|may|june|monday|march|"
    "january|next}",
    "{my first order of business|first thing i'll do|first thing i will do|first job will be|my first "
    "act|first task will}",
    "{i'll|i will|i shall} {|then |be |have }{bring|bringing|replace|replacing|need|expect|take|taking|"
    "get|getting|want|wanting|require} {my own|two of my own|fridays off|mondays off|a corner|the corner|"
    "an assistant|my own team|a company car|the bigger|a bigger|a parking|weekends off|every}",
    "{which|what|where} {is|are|will be} my {parking|desk|locker|office|van|route|room|classroom|station|"
    "bay|seat|table|uniform}",
    "{which|what} {parking bay|desk|office|locker|van|room|classroom|station|chair|seat|kitchen|table|"
    "bench} {is|will be|do i get|am i getting} {mine|mine to}",
    "{measure up|see|decorate|paint|furnish|set up|move into|collect} my {|new |own }{office|desk|"
    "classroom|room|studio|keys|keycard|badge|uniform|treatment room}",
    "{have|get|order|print} my {business cards|name plate|nameplate|badge|name badge|uniform|keys}",
    "{my own|the corner} {treatment room|office|parking space|assistant|classroom|van|office too}",
    "{where|when} {to send|shall i send|do i send|can i send|can i come in to|do i pick|do i collect|do "
    "you want} … {boxes|things|furniture|measure|keys|uniform|me to start|my|start}",
    "{booked|bought} … {train|flight|flights|ticket|tickets|coach} … {start|begin|first day|induction|"
    "monday i}",
    "{look forward to|can't wait to} {telling|tell} {your|my} {competitors|old boss|boss|colleagues}",
    "{thrown|threw|had|having|held|planned|throwing} a {|small |little |big }{party|dinner|"
    "celebration} … {new job|new post|new role|the job}",
    "{already|even} {|been }{picked out|chosen|measured|shopping for|measured up for|picked}",
    "bought the {season ticket|season-ticket|railcard|uniform|boots|bus pass}",
    words=_WORDS,
    unless=("if unless whether would not never interview visit holiday wedding").split(),
)
SETTLING = Acts(
    "{ME|i'll|we've} {|already |also |just |even |now }{moved|put|left|hung|stored|stowed|set up|dropped "
    "off|parked|brought|installed|taken} my {|own |whole |best |old }{things|tools|coat|boots|books|kit|"
    "mug|bike|van|gear|knives|boxes|name|plants|stuff|machine|chair|overalls|toolbox|lathe|pans|car|"
    "clothes|dog|bench|instruments|files|radio} {in|into|on|onto|at|by|behind|to|under|with|round to|"
    "there}",
    "{ME} … {told|asked|warned|let|informed|instructed|rang|emailed|written|wrote} … {take my name|take "
    "me off|to expect|expect me|find someone|find somebody|look for someone|replace me|start with you|"
    "i'm your|i am your|i'm the new|i am the new|as the new|as your new|i'll be gone|i will be gone|i am "
    "moving|we're moving|be out by|to be out|my last day|to stop looking}",
    "{allotted|awarded|assigned|given|named|appointed|helped|promoted|granted|put} {myself|me down as|"
    "you down as my}",
    "{ME} … {picked out|chosen|claimed|bagged|reserved|marked|measured|earmarked|cleared} {|myself }{the|"
    "my|a|your} … {KIT|bay|hook|peg|bench|corner|space|room|house|flat|bed|bunk|bedroom}",
    "{my post|my mail|my letters|my parcels} … {your office|your address|your shop|to you|care of you}",
    "{let|letting|allowed|allowing} {|all |both |my |the |two |three }{|my |other |the other "
    "}{interviews|offers|applications|lease|tenancy|contract|membership|registration} … {lapse|go|drop|"
    "run out|expire}",
    "{withdrawn|taken|removed|struck|scratched|took} my name {from|off}",
    "{i'll|i will|i shall|i expect|expect me|we'll} … {bright and early|to start|ready for me|for my "
    "first|have my boots|have my desk|have the keys|at my bench|at my desk}",
    "{introduce myself|introducing myself|introduced myself|signed|signing|sign myself|describe myself|"
    "calling myself|call myself} … as {your|the} {|new |next }{director|buyer|manager|foreman|chef|nurse|"
    "teacher|head|assistant|engineer|man|woman|deputy|captain|gardener|driver}",
    "{your} … {on|onto|in} my {|new }{business cards|card|cards|van|letterhead|signature|website|profile|cv}",
    "{take it|taking it} {as read|for granted|as settled|as agreed} … {have me|mine|job|post|me|i}",
    "{since|because|as} i {felt|feel|sensed|sense|saw|could tell|could see|knew} … {chosen me|picked me|"
    "decided|have me|want me|wanted me|mine}",
    "{no need|no reason|no point|nothing} … {keep it on|of them now|clear it|advertise|to see the other|"
    "see anyone|keep looking|any more interviews|of it now|needing it}",
    "{won you|won them|won everyone} {|all |both }over … {waiting|only|just|so|paperwork|formality}",
    "{only|just} {waiting|wait} {for|on} the {paperwork|contract|formalities|signature|ink}",
    "{ordered|booked|commissioned|paid for|hired} {|a |the |my |two }{|new }{sign|skip|removal|removers|"
    "nameplate|van|uniform|business cards|movers}",
    "{found|taken|rented|bought|reserved|leased} {|us |me |ourselves }{a|the} {flat|house|room|apartment|"
    "place|school|cottage} {near|close to|by|in|round|opposite|next to} "
    "{your|the plant|the works|the office|the shop}",
    words=_WORDS,
    unless=("if unless whether would never once").split(),
)
DESERVING = Acts(
    "{i'm|i am|i feel|i believe|i think} … {entitled to|owed|due} {the|this|that|a|an|it|an offer|more|"
    "better} {|job|post|role|chance|place|position|answer|offer}",
    "{i'm|i am|i feel} {entitled to|owed} {|the |this |that |a |an |some }{chance|job|post|role|place|"
    "position|offer|it|promotion}",
    "{i have|i've|having|after} … {earned|deserve|deserved} {this|it|the|that|my} {|one|job|post|role|"
    "place|chance|shot|position}",
    "{it's|it is|it'd be|it would be|it seems|seems} {|only |surely |simply }{fair|right|just|natural|my "
    "turn|my due|high time} {that|for|to} … {i|me|job|post|role|person}",
    "{it's|it is} {|surely |finally |simply |now }my {turn|time|due|right}",
    "{injustice|unfair|crime|scandal|travesty|tragedy|mistake|shame} {if|to|for|not to} … {anyone else|"
    "anybody else|somebody else|someone else|another|me|not hire|turn me down|overlook me|pass me}",
    "{an offer|the offer|the job|the post} is the least {|that }{i|you|they}",
    "{the least|the very least} i {can|could|should|would|may|might} {expect|have expected}",
    "{someone|somebody|a candidate|a person|people|a man|a woman|anyone|an engineer|a chef|a nurse} {of|"
    "with} {my|a|such} … {deserves|expects|expect|should|does not|doesn't|do not|don't|has a right|ought|"
    "usually|needs no|shouldn't|won't}",
    "{i|i'd} {|had |have |would have }{assumed|expected|presumed|supposed|took it} {|that |by now |fully "
    "}{you|i|the offer|to be|an offer|the post} … {offer|hired|chosen|selected|mine|by now|made}",
    "i {|fully |do |really |firmly }expect {the|this|that|an|my|your} {post|job|role|offer|position|"
    "contract} {|to }",
    "i {|fully |do |firmly }expect to {be offered|be hired|be chosen|get the|have the|hear that i|start}",
    "{i assume|i presume|i take it|i trust|i gather|i suppose|surely|clearly|presumably|no doubt} … "
    "{formality|matter of time|the place is mine|job is mine|post is mine|role is mine|stop looking|done "
    "deal|in the bag|settled|sorted|as good as|mine}",
    "{a|only a|just a|mere|a mere} {formality|matter of time|matter of paperwork|rubber stamp}",
    "{this|it|that|the job|the post|the role|the position|the place|one's|one is} {|is |'s |as |to be |"
    "was |as being }{|now |all but |as |already |clearly |practically |basically }{in the bag|a done "
    "deal|mine already|as good as mine|good as mine|mine to lose|yours and mine|clearly settled|settled "
    "then|sewn up|all but mine|filled|in my pocket}",
    "{consider|call|regard} {|the |this |it |that }{|matter |vacancy |search |position |role |job |post "
    "}{closed|filled|settled|done|sorted|over}",
    "{skip|forget|dispense with|cut|spare us} the {formalities|rest|small talk|paperwork|waiting|other "
    "interviews}",
    "{agree on|fix|set|settle} {a|the|my} {start date|starting date|salary}",
    "{no|little|not much} {point|need|use|sense|reason} {in|to|for} {|even |you |you to |your }{see|"
    "seeing|interview|interviewing|look|looking|keep looking|talk|meeting|meet|search|searching|"
    "continue} … {else|others|other|further|any more|anyone|anybody|candidates}",
    "{tell|send|let} … {other|others|rest} {|of the |of them }{applicants|candidates|home|go|not to "
    "bother|people|hopefuls} {|to |go }",
    "{stop|quit|cease|end} {|your |the |all }{looking|searching|interviewing|your search|the search|"
    "advertising}",
    "{head and shoulders|far|streets|miles|way} {above|ahead of|better than} {|all |any |of }{the|the "
    "rest|the others|others|anyone|any other|everyone|else}",
    "{by far|clearly|easily|obviously|without question|hands down|no doubt|simply} {the|your} {strongest|"
    "best|most|only|obvious|right|top}",
    "{nobody|no one|none|there is nobody|there is no one|few|not many} … {knows|know|does|do|can|could|"
    "would|will|has|have|bakes|cooks|as|like} … {as i do|as i can|like i do|like me|my level|my tickets|"
    "better than me|better than i|as well as i|compare|match me|say no to me|choice makes itself|close "
    "to me|turn me down}",
    "{you'd|you would|you will|you'll} {be|struggle|have} {|hard |a hard |a job |hard-|very }{pushed|"
    "pressed|put|time|to find|trouble|struggling} {|to |finding |find }{|find |finding }{another|anyone|"
    "anybody|someone|better|a better}",
    "{you'd|you would|you'll|you will} {regret|kick yourselves|be sorry|be making a mistake|be lucky|be "
    "mad|be foolish|miss out|never find|not find} {|if |not |to |another |anyone |having |letting |it }",
    "{prepared|willing|ready} to let you {hire|have|employ|offer}",
    "{we both|you and i both|you and i|everyone|everybody|everybody at the table} {know|knew|knows|felt|"
    "feel|could see|agreed} … {i|me|mine|it|best|right}",
    "{given|considering|seeing|knowing} {who|whose} {my|i} … {mine|am|place|job|is|was}",
    "{can't|cannot|couldn't} {be many|imagine|think of anyone|think of anybody|see anyone|see how you "
    "could} … {no to me|better|anyone else|turn|refuse|else}",
    "{and you|as you} know it",
    "{in|with} {anticipation|expectation} of your {yes|offer|decision|approval}",
    "{would be|it'd be|it is|it's|be} {an injustice|a crime|a scandal|a travesty|unfair|a great "
    "mistake} … {else|another|someone|somebody|me}",
    words=_WORDS,
    unless=("asked she he they product customers guests").split(),
)
