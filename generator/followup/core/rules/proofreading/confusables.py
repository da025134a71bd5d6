"""Short words that sound alike, where what stands around them leaves no doubt which is meant.

Longer words are in another rule; words that exist nowhere are misspellings.
"""

from collections.abc import Iterator

from followup.core.around import in_quotes
from followup.core.confusions.belonging import BELONGING
from followup.core.confusions.last_word import stray_endings
from followup.core.confusions.small_words import SMALL_WORDS
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import reads_english
from followup.core.mendings import CLAUSE_STARTS, Mendings, mending
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter

_YOUR = "“Your” says that something belongs to the reader; “you’re” is short for “you are”."
_ITS = "“It’s” is short for “it is” or “it has”; “its” says what belongs to it."
_THEIR = "“Their” is what belongs to them, “there” is a place or opens “there is”, “they’re” is “they are”."
_THAN = "“Than” compares two things; “then” says what comes next."
_TOO = "“Too” means “also” or “more than enough”; “to” leads to a verb or a place."
_WHERE = "“Where” asks for a place; “were” is the past of “are”."
_WHOSE = "“Who’s” is short for “who is”; “whose” says to whom something belongs."
_LETS = "“Let’s” is short for “let us”; “lets” is “allows”."
_OF = "It sounds like “of”, but it is “have”: “could have”, or “could’ve” for short."
_HEAR = "You “hear” with your ears; “here” is this place."
_SELF = "It is one word in English."

_AFTER_STATE = ("", *"to for and with on at in by about that of but".split())
_GERUND_OWNER = "appreciate appreciated mind for about of on by".split()
_TEAM_ROLE = "lead leads leader leaders manager managers owner owners head member members director".split()
_MEASURE_TEXT = """
the a an any my your our its his her hers me us him them ever before expected usual planned most just one
two three four five six ten twenty happy glad welcome enough anything once half everything what last
others
"""
_MEASURE = (*_MEASURE_TEXT.split(), *map(str, (*range(2, 21), 30, 50, 60, 100)))
"""What stands behind “than”."""
_COMPARED = (
    "more|less|better|worse|greater|fewer|higher|lower|larger|smaller|faster|slower|longer|shorter|"
    "earlier|sooner|"
    "bigger|easier|harder|older|younger|stronger|quicker|cheaper|simpler|deeper|closer|different|"
    "crazier|smarter|clearer|richer|tougher|stricter|broader|lighter|heavier|weaker|warmer|friendlier|"
    "busier|newer|"
    "further|happier|nearer|safer|smoother|wiser"
)
_NOT_A_PART = "course the a an these those all them you us it my your our this that two".split()

_TABLE = Mendings(
    *BELONGING,
    *SMALL_WORDS,
    mending(
        _YOUR,
        "{your>you're} {welcome to|most welcome|very welcome|going to|looking for|trying to|not alone|"
        "not going|"
        "not sure|not able|absolutely right|always welcome}",
        "{if|when|while|because|unless} {your>you're} {looking|trying|going|hiring a|hiring someone|"
        "interested|"
        "able|unable|willing|sure|satisfied}",
        "{think|know|hope|sure|that} {your>you're} {going to|looking for|busy|well|doing well|interested "
        "in|"
        "able to|having a|all well}",
        "{your>you're} the {first|only|right|best} {person|one|company|reason|team}",
        "{your>you're} {the best|a great|a very|an amazing|an excellent|a wonderful}",
        not_after=_GERUND_OWNER,
    ),
    mending(
        _YOUR,
        "hope {your>you're} {fine|safe|healthy|okay|ok|good|great|well}",
        before=("", "here", "there", "and", "today"),
    ),
    mending(_YOUR, "{your>you're} welcome", before=("", "and", "anytime", "if", "but")),
    mending(
        _YOUR,
        "{if|when|that} {your>you're} {free|busy|ready|available|open|comfortable|happy|interested}",
        before=_AFTER_STATE,
    ),
    mending(
        _YOUR,
        "{you're>your} {time|team|teams|company|help|advice|feedback|reply|response|consideration|kindness|"
        "patience|email|e-mail|mail|message|letter|office|product|products|process|website|work|questions|"
        "answers|colleague|colleagues|organisation|organization|hospitality|insights|guidance|decision|"
        "support|"
        "crew|shop|store|kitchen|clinic|ward|tour|demo|explanation|attention|interest|department|business|"
        "project|projects|approach|vision|mission|culture|"
        "schedule|own}",
        not_before=_TEAM_ROLE,
    ),
    mending(
        _YOUR,
        "{for|of|with|in|at|from|on|by|into|about|thank} {you're>your} … {team|staff|crew|department|"
        "company|time|"
        "office|shop|store|kitchen|school|clinic|practice|ward|firm|site|plant|clients|customers|patients|"
        "students|"
        "guests|people|help|kindness|patience|consideration|reply|decision|role|position|website|products|"
        "plans|"
        "projects|project|questions|advice|colleagues|door|desk|list|building|warehouse|lab|studio}",
        "{visit|see|saw|join|meet|met|liked|enjoyed|appreciate|appreciated|read|support|await|consider|"
        "use|know|"
        "understand|loved|value|answer} {you're>your} … {team|staff|crew|department|company|office|shop|"
        "store|kitchen|"
        "school|clinic|practice|ward|firm|site|plant|clients|customers|patients|help|kindness|reply|decision|"
        "website|products|plans|projects|project|questions|advice|colleagues|tour|demo|approach|explanation}",
    ),
    mending(
        _ITS,
        "{its>it's} {a|an|been|not|because|my|your|our|clear that|great to|good to|nice to|worth|"
        "important to|"
        "important that|hard to|easy to|difficult to|possible to|likely that|true that|lovely to|"
        "wonderful to}",
        "{its>it's} {also|always|really|certainly|definitely|probably|just|still|only} {a|an|the|been|my|"
        "not|"
        "good to|great to}",
        "{its>it's} {common|easy|simple|amazing|exciting|interesting|great|good|better} {for|to|"
        "that|if|when}",
        "{its>it's} {called|named|had a|had an|got a|got an|got to|something|someone|anything|everything|"
        "nothing}",
    ),
    mending(
        _ITS,
        "{of|with|from|within|across|into|through|by} {it's>its}",
        not_before=(
            "",
            *"a an the not that been just like what how why my your so very too because i he we".split(),
        ),
    ),
    mending(
        _ITS,
        "{it's>its} own",
        "{company|team|organisation|organization|product|industry|firm|business|department} and {it's>its} "
        "{culture|people|values|mission|customers|products|goals|vision|history|growth|clients|employees|"
        "future}",
        "{grow|improve|build|expand|meet|serve|support|update|share|lose|reach|achieve} {it's>its} "
        "{customers|"
        "clients|people|team|teams|products|services|goals|users|business|culture|value|values|targets}",
        not_before=("who", "that", "which"),
    ),
    mending(
        _THEIR,
        "{their>there} {is|are|was|were|will be|has been|have been|may be|might be|must be|would be|"
        "could be|"
        "can be|isn't|aren't|wasn't|weren't|won't be|seems to be|seem to be}",
    ),
    mending(
        _THEIR,
        "{of|for|with|about|on|from|by|into|to} {there>their} {own|customers|clients|team|teams|users|"
        "work|time|"
        "help|feedback|company|experience|experiences|insights|advice|employees|needs|questions|answers|"
        "careers|"
        "jobs|products|goals|skills|approach|kindness|colleagues|patients|students|processes|families|"
        "opinion}",
        "{in|share|shared|have|do|does|on|run|take|make} {there>their} own",
        not_before=("is", "are", "was", "were", "will", "would"),
    ),
    mending(
        _THEIR,
        "{their>they're|there>they're} {going to|looking for|trying to|planning to|able to|happy to|"
        "willing to|"
        "hiring a|not going|not able|not sure|not hiring|not looking|still hiring|still looking}",
        after=CLAUSE_STARTS | {"think", "know", "said", "say", "hope", "sure"},
    ),
    mending(_THEIR, "{their>there>they're} {at|until|from|with|the|of|if|when|because|again|before}"),
    mending(
        _THEIR, "{think|know|said|heard|believe|hope} {their>they're|there>they're} {coming|moving|going}"
    ),
    mending(_THEIR, "{their>they're} {a great|a very|a good|an}"),
    mending(
        _THEIR,
        "{they're>their} {team|teams|work|time|own|company|customers|clients|help|feedback|products|users|"
        "approach|advice|questions|experience|process|processes|insights|colleagues|careers|energy|"
        "enthusiasm|"
        "passion|office|goals|values|culture|kindness}",
        not_before=_TEAM_ROLE,
    ),
    mending(
        _THEIR,
        "{over|being|been|go|went|get|working|work|meet|met|arrived|stay} {their>there}",
        before=("",),
    ),
    mending(
        _THAN,
        f"{{{_COMPARED}}} {{then>than}}",
        "more {important|interesting|useful|efficient|often|complex|difficult|helpful|clearly|talented|"
        "robust|"
        "recently|experienced|qualified|comfortable|valuable|effective|reliable|flexible|expensive|"
        "common|likely|"
        "detailed|specific|relevant|challenging|rewarding|productive|creative|motivated|fun} {then>than}",
        before=_MEASURE,
        not_after=("once", "no", "even"),
    ),
    mending(
        _THAN,
        "{more|less} {careful|patient|accurate|thorough|precise|honest|practical|formal|serious|senior|"
        "junior|modern|"
        "ambitious|enjoyable|demanding|involved|open|varied|focused|organised|organized|generous|suitable|"
        "powerful|"
        "popular|stable|secure|sensitive|convincing|exciting|complicated|pleasant|skilled|confident|"
        "competent|"
        "advanced|ready|stressful|painful|costly|independent|interested|familiar|quickly|carefully|easily|"
        "of|people|time|work|money|questions|years} {then>than}",
        before=(*_MEASURE, "people", "many", "i", "you", "we", "he", "she", "they", "it", "ever"),
        not_after=("once", "no", "even"),
    ),
    mending(
        _THAN,
        "{better|worse|stronger|quicker|faster|more comfortable|happier|more at home|more experienced|"
        "weaker} {at|on|"
        "with|in} … {then>than}",
        not_before=("", *"i we you he she they it the went moved asked came told showed and".split()),
        sure=False,
    ),
    mending(_THAN, "other {then>than}", not_after=("the", "each"), before=_MEASURE),
    mending(_THAN, "{since|until|back|now and} {than>then}", "easier said {then>than} done"),
    mending(_THAN, "rather {then>than}", not_before=("", "i", "we", "it", "the")),
    mending(
        _TOO,
        "{far|is|was|are|were|be|it's|that's|you're|i'm|been|took|asked|spend|spent} {to>too} {much|many|"
        "late|"
        "early|few|soon|busy|big|small|good|bad|high|low|difficult|complicated|expensive}",
        before=("", *"to for of and but when in at on that time work".split()),
    ),
    mending(
        _TOO,
        "{want|wanted|need|time|chance|opportunity|hope|hoped|like|love|happy|glad|forward|going|able|"
        "pleased|ready|wish|eager} "
        "{too>to} "
        "{meet|see|hear|hearing|meeting|thank|know|learn|work|working|discuss|talk|speak|be|have|make|"
        "ask|tell|"
        "send|join|joining|help|do|find|get|go|give|share|add|seeing|speaking|learning|the}",
    ),
    mending(
        _WHERE,
        "{you|we|they} {where>were} {kind|looking|able|saying|talking|speaking|discussing|interested|"
        "generous|"
        "hiring|asking|explaining|describing|so kind|very kind|trying|going}",
        "there {where>were} {many|some|several|a few|so many|two|three|lots}",
        "{questions|answers|people|insights} {where>were} {very|really} {helpful|useful|good|interesting|"
        "clear|"
        "kind|friendly|welcoming|nice}",
    ),
    mending(
        _WHERE,
        "{place|office|company|environment|culture|role|position|situation|stage} {were>where} {i|we|you|"
        "people} "
        "{can|could|work|will|would|need|want|learn|see}",
    ),
    mending(
        _WHOSE,
        "{whose>who's} {been|going to|looking for|responsible for|interested in|in charge|not|the|a|an}",
        "{who's>whose} {work|team|teams|name|names|job|skills|advice|experience|background|opinion|"
        "customers|"
        "products|mission|values|role|goal|idea|decision}",
        not_before=(*_TEAM_ROLE, "hunting", "shy", "driven"),
    ),
    mending(
        _LETS,
        "{lets>let's} {talk|meet|speak|keep|stay|discuss|plan|say|start|see|schedule|find|set|connect|"
        "not|catch}",
        after=("", "so", "then", "but"),
    ),
    mending(_LETS, "{let's>lets} {you|me|him|her|them|it|people|users|customers|developers}"),
    mending(
        _OF,
        "{could|should|would|couldn't|shouldn't|wouldn't} {|not |never |also |probably |really |easily "
        "}{of>have}",
        not_before=("", *_NOT_A_PART),
    ),
    mending(
        _OF,
        "{might|must|may|mustn't|mightn't} {|not |never |also }{of>have} {been|had|said|gone|made|taken|"
        "seen|"
        "heard|missed|done|got|thought|known|forgotten|found|given|told|come}",
    ),
    mending(
        "“Used to” keeps its “d” when it speaks of a habit that is over.",
        "i {use>used} to {be|live|work|think|love|teach}",
        after=("",),
    ),
    mending(
        _HEAR,
        "{forward|like|love|glad|pleased|happy|hope|hoping|good|great} to {here>hear|herd>hear} {from|"
        "about|back|"
        "more|your|that|you}",
        "{have|i've|we|i} {herd>heard} {from|about|that|of}",
    ),
    mending(_HEAR, "{hear>here} {is|are} {my|the|a|some|your}", after=("",)),
    mending(
        "“Apart” means “not together”; what you join, you become “a part” of.",
        "{be|become|being|becoming|was|am|feel|felt} {apart>a part} of",
    ),
    mending(
        "“Already” is “before now”; “all ready” is “all prepared”.",
        "{have|has|had|i've|we've|you've|they've|he's|she's|am|is|are|was|i'm} {all ready>already} {told|"
        "given|spoken|made|had|taken|used|worked|written|asked|learned|learnt|started|begun|planned|looked|"
        "found|tried|shown|got|booked|prepared|signed|agreed|decided|left|passed|built|a|an|the|in|on|working|using|"
        "familiar|part|"
        "looking|doing|known|paid|handed|informed|heard|received|talked|thought|trained|managed|led|run|set}",
        "{i|we|you|they|he|she} {all ready>already} {know|knew|have|had|work|worked|use|used|told|spoke|"
        "started|did|do|"
        "made|sent|feel|live|like|love|wrote|said|asked|gave}",
        "{have|has|had|i've|we've} {all ready>already} {sent|spoken|done|started|seen|been|read|applied|met}",
    ),
    mending(
        "“Maybe” is “perhaps”; in “may be”, “be” is the verb.",
        "{it|there|this|that} {maybe>may be} {possible|useful|helpful|worth|better|other|a|some|of}",
        not_after="is was could would should can will are were".split(),
    ),
    mending(
        "“Maybe” is “perhaps”; in “may be”, “be” is the verb.",
        "{may be>maybe} {we|i|you|they}",
        after=("",),
    ),
    mending(
        "“Every day” is how often; “everyday” means “ordinary”.",
        "{everyday>every day}",
        before=("", *"i we and to in at with for by since".split()),
        not_after="the a an my your our their of in such".split(),
    ),
    mending("“No” is the opposite of “yes”; to “know” is to have learned.", "let {me|us} {no>know}"),
    mending(
        "“Our” says that it belongs to us; “are” is a form of “be”.",
        "{for|about|during|of|to|from|in|after|enjoyed|since} {are>our} {conversation|discussion|meeting|"
        "interview|call|chat|talk}",
    ),
    mending(
        _SELF,
        "{your self>yourself|my self>myself}",
        before=("", *"and as to in from with for".split()),
    ),
    mending(_SELF, "{its self>itself|them selves>themselves|our selves>ourselves|an other>another}"),
)


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    yield from _TABLE.check(letter, context)
    for start, end in stray_endings(letter.body) if reads_english(letter.body) else ():
        if letter.message.start <= start and not in_quotes(letter.body, start, end):
            yield Hit(
                message="The sentence ends in “to”, which leads to nothing. “Too” means “also”.",
                part=Part.BODY,
                start=start,
                end=end,
                fixes=("too",),
                severity=Severity.SUGGESTION,
            )


RULE = Rule(
    id="confusables",
    severity=Severity.WARNING,
    title="A word that sounds alike",
    passes="No mix-up of words that sound alike",
    looks_for="“Your” and “you’re”, “its” and “it’s”, “their” and “there”, “then” and “than”, and forty "
    "more "
    "pairs, each only where the words around it leave no doubt.",
    why="Fingers write by ear. The spelling looks right, so your own eye slides over it; the reader’s "
    "does not.",
    sources=(),
    guide="professional",
    check=_check,
    phrases=_TABLE.listed,
    bad=(
        Example(
            body=sound_letter("I liked you're kind staff."),
            marks="liked you're kind staff",
            fixed="liked your kind staff",
        ),
        Example(
            body=sound_letter("It was less formal then most."),
            marks="less formal then",
            fixed="less formal than",
        ),
        Example(
            body=sound_letter("Your welcome to call me."), marks="Your welcome to", fixed="You're welcome to"
        ),
        Example(body=sound_letter("Thanks for you’re time."), marks="for you’re", fixed="for your"),
        Example(body=sound_letter("I believe its a good match."), marks="its a", fixed="it's a"),
        Example(
            body=sound_letter("I liked the team and it's culture."),
            marks="team and it's culture",
            fixed="team and its culture",
        ),
        Example(body=sound_letter("Their are two plans."), marks="Their are", fixed="There are"),
        Example(body=sound_letter("I see more then one way."), marks="more then", fixed="more than"),
        Example(body=sound_letter("I could of said more."), marks="could of said", fixed="could have said"),
        Example(
            body=sound_letter("I would like too meet them."), marks="like too meet", fixed="like to meet"
        ),
        Example(body=sound_letter("I can start on Friday to."), marks="to", fixed="too"),
        Example(body=sound_letter("I am fond of bookbinding to, as it happens."), marks="to", fixed="too"),
        Example(body=sound_letter("I want to be apart of it."), marks="be apart of", fixed="be a part of"),
    ),
    good=(
        Example(
            body=sound_letter("We spoke about tests, then about data, and I hear you're short of staff.")
        ),
        Example(
            body=sound_letter("I like your team, its tools and their plans; you’re busy and it’s early.")
        ),
        Example(body=sound_letter("I appreciate your going to such trouble. People there own their work.")),
        Example(
            body=sound_letter("It was better then. First we test, then we ship; other than that, nothing.")
        ),
        Example(body=sound_letter("You could, of course, do it. The plan is to quickly test.")),
        Example(
            body=sound_letter("The software I use to work on it is new, and your everyday work is calm.")
        ),
        Example(
            body=sound_letter("Let me know who’s in. It is up to them, and to users who own their data.")
        ),
        Example(body=sound_letter("You said “your welcome” on the slide.")),
        Example(
            body=sound_letter("The woman that I wrote to knew the building we were talking to, and why.")
        ),
        Example(body=sound_letter("It is more than I am used to. I would stay later if you want me to.")),
        Example(
            body=sound_letter("Everything I read there interested me, and its own site says so."),
        ),
        Example(
            body=sound_letter("Is there maybe a second call? Now that you’re team lead, I know whom to ask.")
        ),
    ),
)
