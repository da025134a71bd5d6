"""Acts of telling what the law keeps out of hiring: body, family, age, faith. Holds words, no code."""

from followup.core.acts import Acts

_WORDS = {
    "ILLS": (
        "multiple sclerosis|ms|sclerosis|parkinson's|parkinson|lupus|crohn's|colitis|ibs|celiac|coeliac|"
        "fibromyalgia|endometriosis|lyme|sciatica|scoliosis|arthritis|osteoporosis|hernia|slipped disc|"
        "bad back|back pain|asthma|copd|emphysema|tinnitus|vertigo|migraine|migraines|seizures|epilepsy|"
        "fits|stroke|tumour|tumor|cancer|leukaemia|leukemia|lymphoma|chemo|chemotherapy|radiotherapy|"
        "dialysis|transplant|pacemaker|stent|bypass|heart attack|angina|heart murmur|heart condition|"
        "blood pressure|blood thinners|diabetes|insulin|type 1|type 2|thyroid|anaemia|anemia|sickle cell|"
        "haemophilia|hepatitis|hiv|aids|hearing aid|hearing aids|cochlear|glaucoma|cataracts|eyesight|"
        "stammer|stutter|tourette's|dyslexia|dyspraxia|dyscalculia|adhd|add|autism|asperger's|autistic|"
        "ocd|ptsd|bipolar|schizophrenia|depression|anxiety|panic attacks|panic attack|nerves|breakdown|"
        "nervous breakdown|burnout|burn-out|bulimia|anorexia|eating disorder|insomnia|alcoholism|"
        "addiction|detox|antidepressants|medication|tablets|therapist|psychologist|counsellor|counselor|"
        "psychiatrist|therapy|counselling|miscarriage|miscarriages|ivf|fertility|hysterectomy|menopause|"
        "hot flushes|hormones|prosthetic|prosthesis|artificial leg|wheelchair|crutches|limp|one kidney|"
        "hip replacement|knee replacement|new hip|new knee|operation|surgery|tremor|long covid|chronic "
        "fatigue|chronic pain|allergies|psoriasis|eczema|colostomy|catheter|disability|impairment"
    ),
    "HAVE": (
        "i have|i've got|i've had|i had|i suffer|i suffered|i live with|i lived with|i was diagnosed|i "
        "am diagnosed|i've been diagnosed|diagnosed with|i am recovering|i'm recovering|i've recovered|i "
        "recovered|recovering from|i am on|i'm on|i was on|i take|i'm taking|i wear|i see|i'm seeing|"
        "i've been in|i'm in|i need|i use|i am undergoing|i'm undergoing|i underwent|i'm having|i am "
        "having|i am waiting for|i'm awaiting|i survived|i beat|i battle|i manage|i only have|i struggle "
        "with|i struggled with|because of my|due to my|with my|despite my|for my|about my|given my|i "
        "developed|i ended up in|living with|i was born with"
    ),
    "KIN": (
        "wife|husband|partner|girlfriend|boyfriend|fiancée|fiancé|daughter|son|mother|father|mum|mom|dad|"
        "baby|child|children|kids|twins|toddler|girl|boy|brother|sister|parents|in-laws"
    ),
    "FAITH": (
        "muslim|christian|catholic|jewish|jew|hindu|sikh|buddhist|mormon|protestant|baptist|methodist|"
        "evangelical|lutheran|orthodox|jehovah's witness|quaker|pagan|atheist|adventist|pentecostal|"
        "rastafarian|bahá'í|jain"
    ),
    "TENS": ("twenty|thirty|forty|fifty|sixty|seventy|eighty"),
}
"""Lists that the acts below name in capitals."""

PRIVATE = Acts(
    "{HAVE} {|a |an |some |my |the |mild |severe |chronic |slight |bad |two |one |had |undergoing |"
    "medication for |tablets for |with |from |one |type 1 |type 2 |a mild |a bad |a slight |a new |a "
    "second |only one |early |stage two }{|kidney |liver |heart |hip |knee |double |left |right |mild |"
    "severe |bad |chronic |childhood |nervous |small |serious |major }{ILLS}",
    "my {|own |old |poor |bad |left |right |dodgy |mild |severe |chronic |childhood |occasional |"
    "multiple |long }{ILLS}",
    "my {|bad |poor |left |right |old |dodgy |lower }{back|knee|knees|hip|hips|shoulder|heart|lungs|leg|"
    "legs|eyesight|eyes|hearing|nerves|hormones|kidneys|liver|joints} {went|goes|is bad|are bad|isn't|"
    "aren't|is not|are not|plays up|play up|gives|give|gave|was|were|have gone|has gone|is weak|failed|"
    "acts up}",
    "{i am|i'm|i was|being} {|also |partially |partly |almost |nearly |completely |legally |slightly |"
    "a bit |now |registered |severely }{sighted|deaf|blind|hard of hearing|disabled|lame|one-eyed|"
    "colour-blind|color-blind|colour blind|bipolar|autistic|neurodivergent|on the spectrum|dyslexic|"
    "diabetic|epileptic|asthmatic|anaemic|hiv|in remission|in recovery|sober|clean|alcoholic|a "
    "recovering|in therapy|undergoing|menopausal|infertile|overweight|obese|transgender|trans|intersex|"
    "asexual}",
    "{i've|i have} been {sober|clean|dry|in recovery|in remission|in therapy|in rehab|off drink|off the "
    "drink|single since|a widow|a widower}",
    "{recovering|recovered} {alcoholic|addict}",
    "{month|months|weeks} {along|pregnant|gone}",
    "{i'm|i am|we're|we are|she's|she is|wife is|partner is|girlfriend is|baby is|twins are|our first "
    "is|the baby's} {|both |also |now |over the moon |}{due|expecting|pregnant} {in|at|next|this|on|"
    "any|around|with|again|a baby|our|twins|my first|a boy|a girl}",
    "{trying|hoping|hope|want|plan|planning|ready} {for|to have|to start|to try for|on having} {a|"
    "another|our|more|a second} {baby|child|family|first|second|children|kids|third}",
    "{start|starting|raise|raising|have|having} a family",
    "{newborn|new-born|new baby|baby girl|baby boy|toddler|twins|triplets} {at home|at the|and|is|are|"
    "keeps|keep|was|were|who|on the way}",
    "{adopted|adopting|fostering|foster|had|have|having|expecting|lost} {|just |a |an |our |my |two |"
    "another }{|little |baby |first |second |small |three }{girl|boy|baby|child|daughter|son|children|"
    "twins}",
    "{on|from|after|take|taking|start|starting|my|be on|before} {maternity|paternity|parental|adoption} "
    "leave",
    "my {KIN} {|also |who |still |now }{has|have|had|suffers|suffer|is|are|was|were|died|passed away|"
    "passed|left me|left|needs|need|lives|live|uses} … {dementia|autism|autistic|alzheimer's|cancer|"
    "disabled|down's|adhd|diabetes|epilepsy|ill|sick|ms|died|away|with us|with me|care|special needs|"
    "wheelchair|expecting|due|pregnant|last year|last spring|last autumn|last month|school|nursery|home|"
    "three|four|five|six|seven|two|years old|months old}",
    "{single|divorced|widowed|unmarried|expectant|stay-at-home|young|working|proud|solo|lone} {mum|mom|"
    "mother|father|dad|parent|grandmother|grandfather|grandma|grandad}",
    "{i'm|i am|being|as} {|also |a |the |now a |a proud |a devoted |a busy |a single |a young |a recent |"
    "an |still |newly |recently |happily |freshly }{widow|widower|widowed|divorced|divorcee|separated|"
    "newlywed|engaged|grandmother|grandfather|grandparent|mother of|father of|mum of|mom of|dad of|"
    "mother to|father to|mum to|dad to|carer for my|stepmother|stepfather}",
    "{lost|buried|cared for|nursed|looked after|look after|care for|caring for} my {|late |dear |own |"
    "elderly |sick |dying |disabled }{KIN}",
    "my {divorce|separation|wedding|pregnancy|ex-husband|ex-wife|custody|fertility|childcare|periods|"
    "marriage|engagement|mental health|sexuality|sexual orientation|transition|pronouns|religion|faith|"
    "ethnicity|caste|politics|age|citizenship|refugee status|criminal record|conviction|credit|"
    "bankruptcy}",
    "{get|getting|got} {married|divorced|engaged|separated}",
    "{i was|i am|i'm|having been} born in {19|1940|1945|1948|1950|1951|1952|1953|1954|1955|1956|1957|"
    "1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|"
    "1978|1979|1980|1981|1982|1983|1984|1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|"
    "1998|1999|2000|2001|2002|2003|2004|2005|2006|2007}",
    "{i'm|i am|i'll be|i turned|i've turned|i turn|i will be|turning|aged|i am nearly|i'm nearly|i'm "
    "almost|i'm only|i am only|i am now|i'm now} {TENS} {one|two|three|four|five|six|seven|eight|nine|"
    "and|years|this|last|next|in|now|but|so|soon}",
    "at {TENS} {one|two|three|four|five|six|seven|eight|nine|i|you|one|many|most|my} {|i|a|an|you|is}",
    "{in my|in their} {early|mid|late} {twenties|thirties|forties|fifties|sixties|20s|30s|40s|50s|60s}",
    "{my age|at my age|at my time of life|before i retire|from retirement|to retirement|until retirement|"
    "past retirement|pension age|draw my pension|grey hair|gray hair|not as young|no spring chicken|not "
    "getting younger}",
    "{i am|i'm|as|being|was raised|raised|brought up|born|converted to|we are|we're|my family is} {|also "
    "|a |an |the |devout |a devout |a practising |a practicing |strictly |a strict |a committed |an "
    "observant |a proud |a born-again }{FAITH} {|and|i|,|so|but|who|which|family|faith|myself|it}",
    "{i vote|i voted|i've voted|i've always voted|i campaign|i campaigned|i canvassed|my party|party "
    "member|member of the party|member of the labour|member of the green|member of the conservative|"
    "labour party|republican|democrat|conservative party|green party|socialist|communist|brexit|remainer|"
    "the greens|the tories|trump|politically i}",
    "{member of|active in|rep for|steward for|steward in|belong to|joined} {the|a|my} {|local |trade |"
    "teachers' }{union|trade union|labour union}",
    "{shop steward|union rep|trade unionist|union activist|on strike|the picket line}",
    "{i came|i arrived|came here|i am|i'm|i was|we came|we were|being|as} {|here |as |a |an |as a |as an "
    "|here as a |here as an |once a |over as a }{refugee|refugees|asylum|asylum-seeker|asylum seeker|"
    "illegal immigrant|an immigrant|undocumented|from a traveller|from a roma|a gypsy|a traveller|of "
    "mixed race|mixed race|mixed-race|black|brown|white|asian|hispanic|latina|latino|native american|"
    "aboriginal|indigenous|dalit|kurdish|romani|roma|arab}",
    "{as|being} {a|an|the only} {|proud |young |older |out |openly |black |asian |married }{gay|lesbian|"
    "bisexual|queer|trans|black|asian|latino|latina|older|disabled|deaf|gay man|woman of colour|woman of "
    "color|person of colour|person of color|immigrant|refugee|foreigner|pensioner|ex-offender}",
    "{my|me and my|my male|my same-sex} {same-sex|boyfriend and i|girlfriend and i|civil partner}",
    "{served|did} {time|two years|a sentence} {in|inside|for}",
    "i fast {during|in|at|for|every}",
    "{i'm|i am|at|being} … years {old|young|of age}",
    "{was|been|went|go|going|checked} {in|to|into|through} rehab {last|for|twice|again|and|this|when|"
    "until|in}",
    "{i|my|as} … {headscarf|hijab|niqab|turban|kippah|yarmulke|kirpan|rosary|crucifix|prayer mat|my "
    "prayers|pray five|pray daily|pray at|to mass|go to mass|the mosque|the synagogue|the gurdwara|the "
    "temple|my church|my parish|church choir|bible study|the sabbath|sabbath|shabbat|ramadan|during "
    "lent|eid|diwali|yom kippur|passover|born again|born-again|friday prayers|halal|kosher|my god|god "
    "willing|an ordained|elder in my|missionary|lay preacher}",
    "{god willing|thank the lord|praise the lord|inshallah|by the grace of god}",
    words=_WORDS,
    unless=(
        "patients patient pupils children app study studies research charity shelter client clients "
        "taught nursed certificate certification course competency training ward unit clinic provider "
        "credential licence license"
    ).split(),
)
