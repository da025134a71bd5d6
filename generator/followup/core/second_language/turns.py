"""Turns that are right word for word in another language. Holds words, no code."""

from followup.core.mendings import mending

TURNS = (
    mending(
        "English “gets back to” somebody.",
        "{i come back>i am getting back} to you {about|regarding|concerning|on|for|with regard|in regard}",
        "{i come>i am getting} back {on|to} {my|the|our}",
        sure=False,
    ),
    mending(
        "“Agree” is a verb: “I agree”, “she will agree”.",
        "{i am|i'm|am} {agree>in agreement} {with|to|that|on}",
        "{will be|would be|is|are|was|be} {agree>happy} to",
        "{will be agree>will agree|would be agree>would agree|is agree>agrees|are agree>agree}",
    ),
    mending(
        "English says the age with “am”: “I am thirty years old”.",
        "i have {18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|"
        "48|49|50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65} years and",
        "i have {twenty|thirty|forty|fifty} {years|years and|years,}",
        not_before="of experience in as behind with".split(),
        sure=False,
    ),
    mending(
        "A state such as knowing or wanting takes the plain form: “I know”, “I want”.",
        "{i am|i'm|am|we are|we're} {knowing>know|wanting>want|needing>need|understanding>understand|"
        "believing>believe|owning>own|preferring>prefer|having a lot of>have a lot of|having good>have "
        "good|having much>have much|possessing>possess|liking>like}",
        sure=False,
    ),
    mending(
        "In English this is “I am available” or “I am at your disposal”.",
        "{disponible>available|at your disposition>at your disposal|to your disposition>at your disposal|"
        "to your disposal>at your disposal}",
        "i {remain|stay|am|rest} {to>at|in>at} your {disposition>disposal|disposal}",
        "{in attend>waiting|in the attend>waiting|in waiting for>waiting for|in wait of>waiting for|in the "
        "wait of>waiting for|in expectation of>looking forward to} {of|your|for|a|an}",
        sure=False,
    ),
    mending(
        "“Doubt” is not being sure; here English says “hesitate”.",
        "{not|don't|won't} {doubt>hesitate} to {contact|call|write|ask|email|ring|get}",
        "{not|don't|won't|without} {doubting>hesitating} to",
    ),
    mending(
        "English says it another way here.",
        "{integrate>join} {your|the|this} {team|company|department|group|crew}",
        "{my candidature>my application|my candidacy letter>my application letter|the candidature>the "
        "application}",
        "{search>am looking for} {a|for a} {job|position|work|place} {in|at|as|with|near}",
        "i {made|did|have made|have done|make} {a formation>training|a stage>an internship|my stage>my "
        "internship|a practicum>an internship|an apprenticeship of>an apprenticeship as|a course of>a "
        "course in}",
        "{from profession>by trade|of profession>by trade|by profession a>a}",
        "{personal talk>interview|presentation talk>interview|introduction talk>interview}",
        "{it makes me joy>i enjoy|it makes me fun>i enjoy|makes me fun>is fun for me|makes me joy>is a joy|"
        "made me joy>was a joy} {to|and}",
        "{learned to know>got to know|learnt to know>got to know|learn to know>get to know}",
        "{give you my thanks>thank you|i say you thanks>thank you|say you thank>thank you} {for|to}",
        "{i have the hope>i hope|i have hope>i hope} {to|that}",
        "{with impatience>eagerly|with big impatience>eagerly|impatiently of>eagerly for}",
        "{what concerns>as for|what regards>as for|for what concerns>as for|in what concerns>as for} {the|"
        "my|your}",
        "{it is since>for|since a lot of time>for a long time|since many years>for many years|since "
        "long>for a long time} {time|years|long}",
        "{made many experiences>gained a lot of experience|made a lot of experience>gained a lot of "
        "experience|made much experience>gained much experience|collected experience>gained experience|"
        "collected experiences>gained experience|collected many experiences>gained a lot of experience}",
        "{inform me>find out} {about|on} {the|it|this}",
        "{i permit me>may I|i permit myself>may I|i allow myself>may I|i allow me>may I|i take the "
        "permission>may I} {to|of}",
        "{communicate>tell|communicated>told} {me|us|you} {your|the|if|that|about}",
        "{in the name of>on behalf of} {my|our} {team|company|colleagues}",
        "{under the motto>in the spirit}",
        "{on the base of>on the basis of|in base of>based on|in base to>based on}",
        "{in the measure>as far|in the limit>as far} {of|that}",
        "{assist at>attend|assisted at>attended|assist to>attend|assisted to>attended} {the|a|your|my}",
        "{eventually>possibly} {you|i} could",
        "{dispose of>have|dispose over>have} {a|good|the|my|many}",
        "{passed|passed the|pass} {an exam last|the exam last}",
        "{propose>suggest|proposed>suggested|propose to>suggest to} {you|me} to",
        "{work by you>work at your company|work at you>work at your company|working by you>working at your "
        "company|working at you>working at your company|works by you>works at your company|start by "
        "you>start at your company|job by you>job at your company|apply by you>apply to you|by you in "
        "the>in your}",
        "{apply for you>apply to you|applied for you>applied to you|applied at you>applied to you|apply at "
        "you>apply to you}",
        "{i thank you by advance>thank you in advance|thank you by advance>thank you in advance|thanks by "
        "advance>thanks in advance|in forward>in advance|thank you in forward>thank you in advance}",
        "{convince you of me>convince you|convince you from me>convince you|convince you with me>convince "
        "you|convince you about me>convince you}",
        "{happy|glad|pleased|be happy|grateful} about {a|your|an} {positive|answer|reply|response|feedback}",
        "{positive answer>favourable reply}",
        sure=False,
    ),
    mending(
        "The plain order is: who, verb, what, and then how or when.",
        "{i|we} {like|liked|enjoy|enjoyed|love|loved|speak|know|understand|appreciate} {very much|very "
        "well|really much|very good|so much|perfectly} {your|the|my|english|german|french|spanish|to|this|"
        "that|how|working|it}",
        "here {is it>it is|are they>they are}",
        sure=False,
    ),
    mending(
        "With a time that is over English uses the plain past: “The interview was yesterday”.",
        "{has been>was|have been>were} {yesterday|last|two days ago|a week ago}",
        "{have|has|i've|we've} {spoken|asked|told|met|seen|talked|discussed|written|sent|called|visited|"
        "passed|finished|started|given|had|got|been} {|you |him |her |them |with you |to you |it |there |"
        "the exam |my exam |the test |about the salary |about the job |about it |your team |the interview |"
        "my studies }{yesterday|last week|last month|last year|last friday|last monday|ago|in 2015|in 2016|"
        "in 2017|in 2018|in 2019|in 2020|in 2021|in 2022|in 2023}",
        not_before="until on".split(),
        sure=False,
    ),
    mending(
        "Somebody suggests “that I write”, and tells or asks me “to write”.",
        "{suggested|suggests|suggest|recommended|recommends|proposed} {me|us|him|her} to",
        "{wants|want|wanted|would like|i'd like} that {you|i|we|he|she|they}",
        "{said|say|says} {me|us|him|her} {that|to|about|how}",
        "{told|tell} that {the|you|i|we|it|they|there}",
        "{ask|asked|asking} to {my|our|the|your|a} {boss|manager|teacher|colleague|friend|professor|"
        "director|team}",
        sure=False,
    ),
    mending(
        "Behind “if” stands the past, without “would”: “if I had known”.",
        "if {i|you|we|they|he|she|it} would {have>had} {known|been|had|seen|asked|told|come|got|done|said|"
        "gone|made|thought|met}",
        sure=False,
    ),
    mending(
        "One thing that you can count takes “a”, “an” or “the” in English.",
        "{is|was|be|been|it's|have|had|has|such|find|found|got|as|would be|becomes|offers|gives me} "
        "{good>a good|great>a great|nice>a nice|big>a big|perfect>a perfect|wonderful>a wonderful|"
        "interesting>an interesting|excellent>an excellent|new>a new|real>a real|unique>a unique|very "
        "good>a very good|very interesting>a very interesting|very nice>a very nice|important>an important|"
        "strong>a strong|rare>a rare|amazing>an amazing} {opportunity|chance|job|position|company|idea|"
        "place|team|example|person|way|fit|match|challenge|step|solution|decision|reason|question|"
        "experience|environment|atmosphere|impression|conversation|interview|start|moment|day|level|"
        "knowledge of|command of}",
        "{have|had|hold|got|own} {>a }{driving licence|driving license|driver's license|driver's licence|"
        "work permit|degree in|diploma in|certificate in|car|own car|question about|question for|problem "
        "with|good command|wife|dog|first-aid certificate|forklift licence}",
        "{work|worked|working} in {>a }{hotel|restaurant|hospital|bakery|factory|shop|kindergarten|bank|"
        "big company|small company|laboratory|warehouse|supermarket|garage|call centre|call center}",
        "{in|at|for} {>a }{big|small|large|international|young|new|similar|other} {company|team|hotel|firm|"
        "restaurant|hospital|school}",
        not_after="my your the a our this".split(),
        not_before=(
            "groups management kitchens and members leaders hours names ideas descriptions offers "
            "interviews spirit work chain chains"
        ).split(),
        sure=False,
    ),
    mending(
        "A job takes “a” or “an” in English: “I am an electrician”.",
        "{i am|i'm|i was|she is|he is|i became|i've been|i have been|work as|worked as|working as|job as|"
        "experience as} {electrician>an electrician|accountant>an accountant|engineer>an engineer|"
        "assistant>an assistant|architect>an architect|apprentice>an apprentice|intern>an intern|"
        "carpenter>a carpenter|plumber>a plumber|welder>a welder|baker>a baker|cook>a cook|chef>a chef|"
        "waiter>a waiter|waitress>a waitress|cleaner>a cleaner|carer>a carer|nurse>a nurse|teacher>a "
        "teacher|driver>a driver|mechanic>a mechanic|gardener>a gardener|receptionist>a receptionist|"
        "secretary>a secretary|translator>a translator|tailor>a tailor|painter>a painter|librarian>a "
        "librarian|pharmacist>a pharmacist|technician>a technician|designer>a designer|student>a student|"
        "developer>a developer|bricklayer>a bricklayer|barber>a barber|seamstress>a seamstress|biologist>a "
        "biologist|chemist>a chemist|dentist>a dentist|doctor>a doctor|lawyer>a lawyer|salesman>a salesman|"
        "cashier>a cashier|guide>a guide|programmer>a programmer|consultant>a consultant}",
        before=("", *"and with at in from who by but for since of as i on until because".split()),
        sure=False,
    ),
    mending(
        "Behind “hope to”, “want to” and the like stands a plain verb, and “can” has none: “be able to”.",
        "to {can>be able to|must>have to|will>be willing to} {work|do|start|help|join|learn|come|be|make|"
        "show|use|go|see|speak|meet|give|get}",
        "{i would can>I could|i will must>I will have to|will must>will have to|would must>would have to}",
        "i {must|can} to {give|start|come|work|leave|tell|say|do|go|finish|be}",
    ),
    mending(
        "“Prefer” compares with “to”.",
        "prefer … {than>to} {|in |inside |the |to |a |working }{office|inside|indoors|alone|in|home|the|a|"
        "at}",
        sure=False,
    ),
    mending(
        "“Fast” and “soon” differ: an answer that comes early is “quick” or “prompt”.",
        "{fast>quick} {answer|reply|response}",
        sure=False,
    ),
    mending(
        "You wait “for” something, and answer or await it without “for”.",
        "{am|i'm|are|was} waiting {your|the|an|a} {answer|reply|response|decision|news|call|feedback|result}",
        "{look|looking} {forward|forwards} {for|on|of|at|about} {your|a|an|the|to}",
    ),
    mending(
        "It is “from 1 January” or “on the first of January”.",
        "{from|on|since} {the first|first|the second|second} {january|february|march|april|may|june|july|"
        "august|september|october|november|december}",
        "{from|on} the {one|two|three} {january|february|march}",
        "{finished|ended|graduated|started|born|moved|began} {|… }on {2005|2006|2007|2008|2009|2010|2011|"
        "2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025}",
        "{since>for|from>for} {two|three|four|five|six|seven|eight|nine|ten} {years|months} {i|a|an|as|"
        "working}",
        "am since {two|three|four|five|six|seven|eight|nine|ten|many|several|some|one|a} {years|year|"
        "months|long}",
        "i {am married|am working|work|live|am living|know|am learning|am employed} since {two|three|four|"
        "five|six|seven|eight|nine|ten|many|several|some|long} {years|months|weeks|time}",
        sure=False,
    ),
    mending(
        "“Enough” stands behind an adjective: “experienced enough”.",
        "{am|i'm|is|are|be} {enough experienced>experienced enough|enough good>good enough|enough "
        "qualified>qualified enough|enough old>old enough|enough strong>strong enough|enough "
        "motivated>motivated enough}",
    ),
    mending(
        "English names the language alone, or “my level of English”.",
        "{my|the|good|better|in} {english level>level of English|english knowledge>knowledge of English|"
        "englishs>English}",
        "{my|your|good|of|in|speak|write|learn} {englisch>English}",
        sure=False,
    ),
)
