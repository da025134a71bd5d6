"""Acts of pressing somebody for an answer."""

from followup.core.acts import Acts
from followup.core.around import sentence_around
from followup.core.matchers import words_of

_WORDS = {
    "ANSWER": (
        "answer|reply|response|decision|verdict|outcome|result|yes or no|a yes|a no|confirmation|news|"
        "update|word|offer|something definite|something concrete|something|date|your call|call"
    ),
    "SOON": (
        "today|tonight|tomorrow|now|this week|this morning|this afternoon|this evening|by noon|by monday|"
        "by tuesday|by wednesday|by thursday|by friday|by the weekend|by the end|by close|by the first|"
        "by the fifth|by then|before noon|before friday|before monday|before the weekend|before the "
        "holidays|before christmas|within the|within a day|within 24|within 48|until monday|until "
        "tuesday|until wednesday|until thursday|until friday|until the end|end of the day|end of day|"
        "close of play|close of business|first thing|straight away|right away|at once|without delay|"
        "without fail|immediately|in the next hour|not later than|no later than|at the latest|by return|"
        "not next month|one way or the other|either way|between two|at ten"
    ),
    "DECIDE": (
        "decide|make up your mind|make up your minds|make a decision|make the decision|come to a "
        "decision|reach a decision|answer|reply|respond|get back to me|confirm|let me know|tell me|call "
        "me|ring me|phone me|hire me|choose|act|commit|give me|say yes|settle this|sort this|sort it|"
        "wrap this up|finalise|finalize"
    ),
}
"""Lists that the acts below name in capitals."""

PRESSING = Acts(
    "{let me have|give me|get me|send me|i need|i want|i must have|i require|i'd like|i would like|i "
    "would want|i have to have|i expect|i shall expect|i'll expect|i will expect|i demand|i'd better "
    "have|i'd better hear|i had better hear|i'd better get|you'll have|i trust you'll have|i trust you "
    "will have|i trust you'll|i'm expecting|i am expecting|i look to have} {|to have |to get |to hear |"
    "you to give me |for me }{|a |an |the |your |some |me |it |this |back |it |this as }{|firm |clear |"
    "final |definite |straight |proper |real |honest |quick |simple |written |concrete |in writing |"
    "settled }{ANSWER|it|them} … {SOON}",
    "{please|kindly|you must|you need to|you have to|you'd better|be so good as to|do the right thing "
    "and|i need you to|i'd like you to|i ask you to|i expect you to|i urge you to|make sure to|can "
    "you} … {DECIDE} {|your answer |your decision |the outcome |the result |me |back |with an answer |"
    "on this }{today|tonight|now|by noon|by close|right away|straight away|at once|immediately|without "
    "delay|without fail|one way or the other|as a matter of urgency|first thing|by return|before "
    "someone else|before somebody else|before i|or i}",
    "{i|we} {|really |simply |just |do |absolutely |now }{need|want|must|have|require|demand|insist} "
    "{to know|to be told|on knowing|to hear|on hearing|on being told|to have an answer|to have it in "
    "writing} {|your decision |the outcome |the answer |something |this |it |}{one way or the other|"
    "either way|now|today|tonight|before friday|before the weekend|by monday|by friday|by tuesday|by "
    "tomorrow|whether i have|whether i got|whether i am|if i have|if i got|where i stand}",
    "{i|i'll|i will|i shall} {|now |then |simply |therefore }{assume|take it|presume|conclude|read "
    "silence|take your silence} … {unless|if you don't|if i don't|if i hear nothing|by|as a} … {yes|no|"
    "otherwise|hear|monday|friday|tell|tuesday|accepted|mine}",
    "{i'll|i will|i shall|i'm going to|i am going to} {|be |just |also }{at your|come|come by|come in|"
    "pop by|pop in|drop by|drop in|stop by|stopping by|turn up|call|calling|ring|ringing|phone|phoning|"
    "camp out|sit outside|wait outside|follow this|go straight to|write to|go over} … {reception|"
    "office|desk|result|answer|verdict|somebody sees|someone sees|until|at nine|at ten|sharp|every day|"
    "every morning|each morning|chief executive|director|your boss|your manager|over your head|head "
    "office|find out|in person|hear the|outcome}",
    "{give|giving|gave} you {|just |only |exactly |one |a |two |three |another |until |till }{until|till|"
    "week|days|day|hours|more day|more week|monday|tuesday|wednesday|thursday|friday|deadline}",
    "{i won't|i will not|i shan't|i shall not|i'm not going to|i am not going to|i don't intend to|i "
    "refuse to|i can't|i cannot|i won't be} {ask again|ask twice|ask a third|write again|wait beyond|"
    "wait any|wait much|wait for ever|wait forever|wait another|be chasing|chase|chasing|be kept|sit "
    "around|remind you|repeat|keep waiting|hold|beg}",
    "{i'm|i am} not {prepared|willing|going|used|accustomed} to {wait|waiting|being kept|be kept|sit|hang}",
    "{i|i've|i have} {|now |already }{asked|written|rung|called|phoned|emailed|enquired} {|you |now "
    "}{twice|three times|four times|again and again|repeatedly|several times} {|now |already }{|and|so|"
    "without|,}",
    "{i trust|i hope|i expect|i assume} {|that }{i won't|i will not|i shan't|i don't|i shall not} {have "
    "to|need to|be forced to} {write|ask|chase|call|ring|remind|repeat|wait}",
    "{you've|you have|you} {had|got|seen|held|kept|sat on} {my|it|plenty|all|more than|three|four|two|"
    "long|enough|everything} … {long enough|enough time|time enough|weeks|month|all you need|by now|to "
    "decide|to make up}",
    "{surely|honestly|frankly|seriously|come on} … {can't|cannot|doesn't|shouldn't|not|must|have|could|"
    "enough|somebody|someone} … {long|hard|decide|answer|minutes|pick|choose|decided|by now|difficult|"
    "complicated}",
    "{it|this} {isn't|is not|can't be|cannot be|shouldn't be|doesn't} … {complicated|that hard|so hard|"
    "difficult|rocket science|take this long|take that long|too much to ask|asking much|asking a lot}",
    "{too much|a lot|much} to ask",
    "{find|spare|take|give me} {|me |just |you can |the }{two|five|ten|one|a} {minute|minutes|seconds|"
    "second} to {answer|reply|write|tell|call|ring|type}",
    "{why|how come} {the wait|the delay|so long|so slow|the silence|no answer|no reply|nobody|no one|is "
    "nobody|is no one}",
    "{so|well|now}, {what|which|why} {is|'s|not} {the answer|it|it to be|it going to be|say yes}",
    "{what|which} is {it|the answer} {to be|going to be|then|please|yes or no}",
    "{are you|will you|do you} {|going to |want to |intend to |plan to }{hire|hiring|want|take|taking|"
    "give|giving|offer|offering} {me|it to me|me the} {|job |or not|or |yes |the |on }",
    "{do|have} i {have|got|get} {the|this} {job|role|post|position} {|or not|yes or no|, yes or no}",
    "{somebody|someone|your boss|your director|your hr|hr} {|really |just |now }{needs to|need to|has "
    "to|have to|must|had better|ought to} … {decision|decide|move|answer|make up|step up|pull|get on|"
    "sort|commit}",
    "{tell|get|make|push|chase|ask} … {them|director|boss|manager|people|hr|team|committee} … {get on "
    "with|move faster|a bit faster|hurry|faster|get back to me|move it along|make up|a move on|speed|"
    "decide}",
    "{get|got|getting} {a move on|on with it|this wrapped up|this over with|this settled|this sorted|it "
    "over with|cracking|this done}",
    "{want|need|like|see} {this|it|the matter|things} {settled|sorted|resolved|wrapped up|decided|"
    "finalised|finalized|closed|over} {before|by|today|now|this|soon}",
    "{have|give|show} … {decency|courtesy|good grace|manners} to {say|tell|answer|reply|let|call|ring|write}",
    "{clock|time} is {ticking|running out|running short|of the essence}",
    "{time is|you are|you're} running out",
    "{the ball|ball} is in your court",
    "{snap me up|don't sleep on|do not sleep on|act fast|while you can|while i'm still|while i am "
    "still|before it's too late|before someone else does|before somebody else does|before i'm gone|"
    "before somebody else|before another}",
    "{make it happen|just say the word|say the word|put me out of my misery|stop dithering|quit "
    "stalling|stop stalling|let me be blunt|just hire me|please hire me|so hire me|no more excuses|"
    "enough is enough|see to it|push this through|push it through|push my|prioritise my|prioritize my|"
    "fast-track my|move me to the top|top of the pile|bump me up}",
    "{as a matter of|utmost|some|great|extreme|of the} urgency",
    "{your|this|it|the matter} {|full |needs your |your |requires your |deserves your }{immediate|prompt|"
    "urgent|swift|speedy} {attention|action|response|reply|decision|and positive|answer|consideration}",
    "{swift|speedy|prompt|immediate|quick|rapid} and {positive|favourable|favorable|definite|clear}",
    "{by return of post|by return|without fail|with all speed|with immediate effect|be quick about}",
    "{don't|do not|please don't} {leave it|leave this|let this|put this off|put it off|delay|take too "
    "long|dawdle|drag} {|drag |any |much |on|longer}",
    "{keep|keeping|kept|leave|leaving|left} {people|candidates|me|us|someone|applicants|a person|a man|"
    "a woman} {dangling|on tenterhooks|in suspense|on hold}",
    "{i|i'm|i am} {still holding|holding} the line",
    "{counting|count} the {hours|days|minutes}",
    "{keep|keeping} {my|the} {line|phone} {free|open|clear}",
    "{my phone|phone} is {on|beside|next to} … {expect|waiting|ring|call}",
    "{i'd|i would|i had} {have thought|expected|have expected|thought} … {your size|decide|by now|in a "
    "week|quicker|faster|decided|could|able}",
    "{i'd|i would|let me|may i} {advise|suggest|urge|encourage|warn|counsel} {|that }you {|to }{make|"
    "decide|move|hurry|act|choose|hire|snap|not wait|stop|get|grab|take}",
    "{stick to it|let's have it|get this wrapped up|wrap this up|hurry it along|be quick|be done with it|"
    "make it quick|stop wasting|chop chop}",
    "{you|they} {promised|said|told me} … {quick|soon|fast} {|decision|answer|reply} … {so|let's|well|"
    "where|and}",
    "{please|kindly|just} make sure {|that }{somebody|someone|you|they|this|it|i} {answer|answers|reply|"
    "replies|get|gets|reaches|is|call|calls|hear}",
    "next time {i|we} {write|speak|talk|hear|call} … {accept|offer|contract|yes|hired|sign}",
    "i must {|now |again }{insist|demand|ask you to decide|press you|request that you}",
    "{confirm|tell me|let me know|answer} … {without fail|by return|or else|or i will|or i'll}",
    "{i'll|i will|i shall|i'm|i am|i'll be|expect me|i'd} … {swing by|stop by|drop by|come by|coming by|"
    "come round|coming round|come up to|come over|turn up|turning up|call in|be outside|be at the gate|"
    "sit in|sitting in|wait in|waiting in|stand in|be in your|camp} … {till|until|whether|so we|so that|"
    "when you|when your|minute|settle|sort|answer|wait}",
    "expect me {at|on|in|round|tomorrow}",
    "{insist|insisting|must insist|have to insist} {on|upon|that} … {answer|decision|reply|word|know|you}",
    "{your|a|the|some} {word|answer|decision|verdict|yes|yes or no} {on it |on this |please |in writing "
    "}{by|before|not later} {monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|tomorrow|"
    "tonight|the weekend|the end|five|the 1st|christmas|easter|midday|monday noon}",
    "{i|i'll|i shall|i will|and i|then i} {stop waiting|walk away|shall be off|"
    "look elsewhere|go to the others}",
    "{you have|you've got|you've|that gives you} {|only |just |exactly }{until|till} {monday|tuesday|"
    "wednesday|thursday|friday|saturday|sunday|tomorrow|the end|noon|five|christmas} {noon|to decide|to say|"
    "to answer|to choose|to tell|or|and then|and not|at the latest|morning|of}",
    "{over|above} your head",
    "either you … or {you|i|i'll|we|forget}",
    "or {i'm gone|i am gone|you can forget|forget it|i'm off|i am off|i walk|i'll walk|we're done|it's off}",
    "my patience {|now |already |really }{has|is|runs|wears|won't|will|ran|wore|does}",
    "{can't|cannot|could not|couldn't} be expected to {wait|keep|hold|sit|turn down}",
    "{my|this} {offer|proposal} … {expires|lapses|runs out|is off the table}",
    "{no word|no answer|nothing|no reply} … {i shall|i'll|i will} {|be }{go|taking|take|write|writing|"
    "going|call|calling|come|coming}",
    "{in writing|in black and white} {by|before|today|tomorrow|this week}",
    "{keep|keep on|go on|carry on} {calling|ringing|phoning|writing|asking|emailing|knocking} … {until|"
    "till|get through|somebody|someone}",
    words=_WORDS,
    unless=(
        "customers clients guests patients deploy deploys release agreed arranged thank thanks grateful happy"
    ).split(),
)
_AT_ONCE = frozenset(
    "today tonight now immediate immediately asap tomorrow urgency hour return once away instantly".split()
)


def at_once(text: str, start: int, end: int) -> bool:
    """Tell whether the sentence around an act wants something at once: that is a fault of its own."""
    first, last = sentence_around(text, start, end)
    keys = [word.key for word in words_of(text[first:last].replace("by now", ""))]
    return not _AT_ONCE.isdisjoint(keys)
