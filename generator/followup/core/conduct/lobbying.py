"""Acts of sending others to speak for oneself. Holds words, no code."""

from followup.core.acts import Acts

_WORDS = {
    "RELATIVES": (
        "uncle|aunt|father|mother|dad|mum|mom|brother|sister|cousin|wife|husband|partner|friend|friends|"
        "godfather|godmother|grandfather|grandmother|father-in-law|mother-in-law|brother-in-law|"
        "sister-in-law|girlfriend|girlfriend's father|boyfriend|neighbour|neighbor|landlady|landlord|"
        "nephew|niece|son|daughter"
    ),
    "SPEAKERS": (
        "RELATIVES|mentor|mentors|boss|bosses|manager|managers|supervisor|supervisors|professor|"
        "professors|tutor|tutors|coach|coaches|teacher|teachers|trainer|lecturer|headteacher|adviser|"
        "advisor|director|foreman|forewoman|captain|sergeant|colonel|commander|major|chef|owner|customer|"
        "customers|client|clients|patients|students|parents|regulars|colleague|colleagues|coworkers|crew|"
        "team|agent|lawyer|solicitor|union rep|shop steward|union|pastor|priest|vicar|bishop|imam|rabbi|"
        "minister|deacon|father|judge|senator|congressman|congresswoman|councillor|councilman|"
        "councilwoman|alderman|mayor|governor|mp|member of parliament|deputy|commissioner|chief|donor|"
        "donors|investor|investors|banker|dean|principal|reference|references|referee|referees|contact|"
        "contacts|employer|employers|half the town|several people|a few people|some people|everyone|"
        "everybody|somebody|someone|doctor|surgeon|consultant"
    ),
    "BIG": (
        "senator|councillor|councilman|councilwoman|alderman|mayor|lord mayor|mp|member of parliament|"
        "minister|deputy minister|bishop|judge|colonel|general|commissioner|ambassador|lord|lady|sir|"
        "father|congressman|congresswoman|governor|sheriff|canon|rabbi|imam|pastor|reverend|vicar|"
        "cardinal|chancellor|dean|professor|prof|dr|mr|mrs|ms|coach|captain|sergeant|chef|aunt|auntie|"
        "uncle|cousin|big"
    ),
    "POWER": (
        "chairman|chairwoman|chair|director|directors|managing director|finance director|ceo|cfo|owner|"
        "owners|founder|founders|manager|regional manager|general manager|area director|area manager|"
        "head office|board|boss|president|vice president|head|deputy head|headteacher|principal|matron|"
        "governors|trustees|investor|investors|partner|partners|producer|committee|council|hr|hr "
        "department|accounts team|editor|dean|foreman|chief|chief executive|landlord|mayor|bishop|"
        "largest customer|biggest customer|best customer|wife|husband|brother|sister|mother|father|son|"
        "daughter|family"
    ),
    "WILL": (
        "will|he'll|she'll|they'll|who'll|is going to|are going to|is happy and willing to|has agreed|"
        "have agreed|has promised|have promised|promised|has offered|have offered|offered|insisted|"
        "insists|intends|intend|plans|plan|wants|want|would like|has told me|have told me|told me|has "
        "assured me|assured me|has kindly|have kindly|kindly|said he'd|said she'd|said he'll|said she'll|"
        "said they'd|said they'll|says he'll|says she'll|said he would|said she would|says he will|says "
        "she will|is|are|may|might|shall|was going|has just|have just|have started|has started|has "
        "already|have already"
    ),
    "SPEAK": (
        "call|calling|ring|ringing|phone|phoning|telephone|telephoning|write|writing|email|e-mail|"
        "emailing|mail|speak|speaking|spoken|talk|talking|tell|telling|mention|mentioning|bring it up|"
        "bring me up|bring my name|raise it|raise my|drop you|dropping you|drop in|drop by|dropping by|"
        "stop by|stopping by|stop in|swing by|pop in|pop by|visit|visiting|contact|contacting|lean on|"
        "leaning on|nudge|nudging|remind|reminding|put in|putting in|put my|put the case|back me|backing "
        "me|bend your|bending your|have a word|having a word|have a chat|having a chat|have a quiet|"
        "having a quiet|make a call|make some calls|making a call|be in touch|get in touch|getting in "
        "touch|reach out|reaching out|message|messaging|text|texting|vouch|vouching|lobby|lobbying|push "
        "for|pushing for|petition|corner|collar|buttonhole|intercede|intervene|pay you a|give you|giving "
        "you|send you|sending you|add his|add her|add their|make his views|make her views|make their "
        "views|see you|seeing you|support me|come and see|come to see"
    ),
    "TO": (
        "you|your|him|her|them|governors|the board|the head|the owner|the director|the manager|the "
        "matron|the committee|the boss|the chair|your hr|two|ear|call|calls|name|case|support"
    ),
    "FORME": (
        "about me|on my behalf|for me|in my favour|in my favor|in support of me|in my support|my name|my "
        "case|my application|vouch for me|how good i am|how hard i work|what i can do|what i'm like|what "
        "i am like|what he thinks|what she thinks|what they think|what a good|good word|kind word|"
        "support me|back me|why it has to be me|his support|her support|their support|his views|her "
        "views|on my side|his backing|her backing|ask for me"
    ),
}
"""Lists that the acts below name in capitals."""

SPEAKING = Acts(
    "{my|our|one of my|some of my|two of my|three of my|several of my|a|half|several} … {SPEAKERS} … "
    "{WILL} … {SPEAK} … {TO}",
    "{BIG} … {WILL} … {SPEAK} … {FORME}",
    "{senator|councillor|councilman|councilwoman|alderman|mayor|lord mayor|mp|member of parliament|"
    "minister|deputy minister|bishop|judge|colonel|general|commissioner|ambassador|lord|lady|congressman|"
    "congresswoman|governor|sheriff|cardinal|imam|rabbi|pastor|vicar} … {WILL} … {SPEAK} … {TO}",
    "{he|she|they|who|somebody|someone|people|father|aunt|uncle|everyone|everybody|a friend} … {SPEAK} … "
    "{you|your|him|her|them} … {FORME}",
    "{SPEAKERS} … {SPEAK} … {you|your|board|head|owner|director|manager|governors|him|her} … {FORME}",
    "{i've|i have|i|i'll|i shall} {|already |also |even |just |will |had }{asked|got|had|persuaded|urged|"
    "arranged for|lined up|set|have|get|told|let|roped in} … {to |}{call|calling|ring|ringing|phone|"
    "telephone|speak to|speak with|talk to|nudge|lean on|vouch|put in|remind|have a word|drop you|drop "
    "in|give you|give your|leave messages|leave you|visit|message you|text you|send you a message|push} "
    "… {you|your|ring|call|him|her|word}",
    "{i've|i have|i|i'll} {|already |also |taken the liberty of |took the liberty of }{gave|giving|given|"
    "passed|pass|passing} … {your} {|office |direct |phone |email |mobile |work }{number|address|email|"
    "details|contact|line} to",
    "{gave|given|giving|passed} {my|our|a} … your {number|address|email|details|contact details}",
    "{expect|getting|get|receive|have|await|due} {a|an|another|some} {|short |personal |phone }{call|"
    "calls|visit|line|letter|letters|word|message|note|email|chat|knock} from {my|our|senator|councillor|"
    "mayor|the|father|mr|mrs|ms|dr|professor|sir|lady|a|some|several|one of my|judge|colonel|bishop|"
    "coach}",
    "{a word|word|a call|a letter|a note} from {my|our|the|senator|father|judge|mayor|bishop|imam} … "
    "{reach|come|arrive|follow}",
    "{expect|hear from|hearing from} {my|our|half|several|a few|some of my|one of my} {|old |former |"
    "last |previous }{SPEAKERS}",
    "{mention|mentions|mentioned|drop|bring up|raise|push} my name",
    "{copied in|cc'd|i've copied|i have copied} … {professor|dr|mr|mrs|ms|my|who}",
    words=_WORDS,
    unless=(
        "asked requested request if happy glad pleased available ready welcome wish wished would-be "
        "invoice transcript transcripts certificate documents file files you'd whenever need needed "
        "courier delivery supplier samples not won't only"
    ).split(),
)
CONNECTIONS = Acts(
    "{my|our} {|old |former |best |good |dear |close }{SPEAKERS|wife's uncle|wife's brother|husband's "
    "brother|wife's father|agent} … {is|plays|play|knows|know|sits|works|work|golfs|fishes|fishing|goes|"
    "went|sells|was|were|did|served|trained|married|dines|worships|shares|owns|who} … {your|the} {POWER}",
    "your {|own |new |old |whole }{POWER} … {is|are|was|were|happens to be|used to be|goes|plays|and i} "
    "{|also |actually |in fact |an |a }{my|our|old friend|friend of|close friend|good friend|cousin|"
    "golfing|old school|related|at school|in the same}",
    "{owes|owe} {me|us|my|him|her|my family|our family} {one|a favour|a favor|a few|something|a debt|big}",
    "{friend|friends|cousin|contact|contacts|somebody|someone|people|uncle|aunt|relatives|relative} … "
    "{upstairs|works in your|work in your|works on your|is on your|sits on your|sit on your|are on "
    "your|serves on your|inside your|at head office|higher up|high up|in high places|in your accounts|"
    "in your hr|in your human|on your committee|on your board|on your council}",
    "{on my side|in my corner|keeping an eye on my|keep an eye on my|pull strings|pulling strings|pull "
    "a few|smooth the way|smooth things|open the door for me|put the case for me|put my case|talking "
    "me up|talk me up|sing my praises|sung my praises|fight my corner|go to bat for me|put my name "
    "forward|put in a word|stick up for me|twist your arm|call in a favour|call in a favor}",
    "{aware of|following|follow|interest in|eye on|watching} my application",
    "{set|unleash|sic} my {references|referees} on you",
    "signed a {letter|petition} … {you|your}",
    "{hard to ignore|won't take no|not take no|will not let you|won't let you|until you say yes}",
    "{tell|telling} you {straight|himself|herself|how good|what he thinks|what she thinks|what they "
    "think|what a good|all about me|plenty about me}",
    "{hear|hearing} {plenty|a lot|all|good things} about me",
    "{my|our|of my} … {RELATIVES|flatmate|godfather|godmother|in-laws|landlady|teammate|roommate|coach|"
    "priest|vicar|dentist} … {drinks|drink|dines|dine|plays|play|golfs|fishes|hunts|sails|sings|worships|"
    "trains|rides|shoots|is married|is engaged|does the books|cuts|went to school|served|grew up|is "
    "close|is best friends|is friends|is pals|goes back|shares} … {with|to|for|hair|alongside} {your|mr|"
    "mrs|ms|miss|dr|sir|lady|the owner|the boss|the head}",
    "{my|our} … {RELATIVES} … {drinks|sits|plays|eats|swims|prays|shops} … {same|your} {bar|pub|club|"
    "board|table|church|team|mosque|temple|gym|lodge|choir}",
    words=_WORDS,
    unless=("interview panel asked recruiter agency").split(),
)
HINTS = Acts(
    "{surprised|wonder} {if|when} … {mentions|mention|brings|raises|speaks|calls|rings|tells|asks} … {me|my}",
    "{hope you don't mind|trust you don't mind|hope it's all right|hope that's all right} … {SPEAKERS} … "
    "{WILL} … {SPEAK}",
    "{i've|i have|i|i'll|i shall} {|already |also |even |just |will |had }{got|had|have|get} my {|old |"
    "former |last |own |lawyer }{SPEAKERS} … {call|ring|phone|send|write|message|give|text|speak} … "
    "{you|your}",
    "{has|have|got} {the|his|her|your} {ear of|boss's ear|chairman's ear|director's ear|ear}",
    "{working on|softening|soften|leaning on|lean on|on at|tapping up|chatting up|sweet-talking|"
    "buttering} {him|her|them|you|your|mr|mrs|ms|dr|up} {|up |for me|over}",
    "{having|have|has|had|be having} {a|another|his|her} {quiet|friendly|little|private|discreet} {chat|"
    "word|drink|lunch|talk|pint|beer|dinner} {with|in}",
    "{he|she|they|who|he'll|she'll|they'll|uncle|aunt|friend} … {see to it|see it that|make sure|make "
    "certain|swing it|fix it|arrange it|square it} … {message|about me|my name|my application|for me|me|with "
    "you|with him|with her|hear}",
    "{can|could|will|would|to|he'll|she'll} {swing|fix|square} it",
    "{he|she|they|who|and} … {praise|praising|praises|recommend|plug|plugging|boost|talk up} me {to|at|"
    "when|in|on|over}",
    "{of|among} your {|own |best |biggest |main }{clients|sponsors|regulars|customers|directors|donors|"
    "members|neighbours|neighbors|suppliers|trustees|governors|partners|guests|patients|backers} … {is|"
    "are|was|were} … {my|our|of mine}",
    "your {|own |best |biggest |main |largest }{client|sponsor|customer|donor|supplier|backer|landlord|"
    "tenant|investor} … {is|was} {my|our|a friend}",
    "{hear|hearing|heard} from {|our |the |my }{BIG}",
    "{drop|dropping|dropped|mention|mentioning} my name",
    "{take|taking|raise|raising|bring} it up with {your|the} {trust|board|director|owner|committee|chair|"
    "boss}",
    "{look after me|see me right|not see me passed over|hate to see me|in your ear|word in your}",
    words=_WORDS,
)
"""Acts that a denial or an `if` beside them takes nothing from."""
