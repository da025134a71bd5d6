"""Makes the candidate small without need. Says nothing about a plain limit with what was done about it."""

from collections.abc import Iterator

from followup.core.around import denied, said, sentence_around, words_after
from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.wordings import Wordings

_SMALL = Wordings(
    "i doubt {|that }{my|i|i'm|i am} {|really |even }{skills|experience|english|qualifications|answers|good|"
    "enough|right|am|have|can|would|will}",
    "{i'm|i am} not sure {|that |if |whether }{i'm|i am} {|really |even |quite }{what you|the right|good|"
    "qualified|experienced|up to|a good|the best|strong|ready}",
    "i {may|might} not be {|quite |really |exactly }{what you|good enough|up to|ready|right for}",
    "{i'm|i am} {hardly|scarcely|not exactly|far from} {the|your|a|an} {|most |very }{strongest|best|ideal|"
    "perfect|obvious|qualified|experienced|expert|impressive|strong|typical}",
    "my {cv|resume|résumé|portfolio|record|experience|background|profile|degree|grades} {is|are|looks|may "
    "look} {|rather |quite |very |a bit |pretty |only }{nothing special|thin|modest|not impressive|"
    "unimpressive|weak|poor|limited|not much|average|mediocre|patchy}",
    "{i'm|i am} not {|very |so |really |that }{great|good|brilliant|strong|talented} {with|in|at|on}",
    "{i'm|i am} {|a bit |a little |rather |quite |very }{rusty|out of practice|nothing special|average|"
    "mediocre}",
    "{without|not|don't have|do not have|haven't} {much|a lot|anything|enough|that much} to offer",
    "{i'm|i am} {only|just|merely} {a|an} {|recent |young |simple |humble |mere }{trainee|graduate|student|"
    "beginner|novice|amateur}",
    "so what do i know",
    "{who am i|what do i know} to",
    "i {may|might} not {have|be|possess} {the right|the best|the most|enough|what you|all the|as much|your|"
    "the ideal|the strongest|quite the}",
    "i {don't|do not} have {much|a lot of|enough|any real|any|as much} {experience|skills|qualifications|"
    "knowledge}",
    "i lack {|the |any |some |much |real }{experience|skills|qualifications|knowledge|training|confidence}",
    "i know {|that }my {english|spelling|writing|experience|cv|portfolio|grades} {isn't|is not|aren't|are "
    "not} {|very |so |that |too }{perfect|good|great|strong|much|enough|best}",
    "{i'm|i am} {|probably |certainly |perhaps |maybe |clearly }not what {you are|you're|you were} looking "
    "for",
    "i know {|that }{i'm|i am} not {|so |very |exactly }{perfect|ideal|qualified|experienced|young}",
    "{i realise|i realize|i know|i am aware} {|that }i {|still }have a lot to learn",
    "{i'm|i am} afraid {|that }my {portfolio|cv|answer|answers|experience|english|work|skills} {is|are|was|"
    "were} {|rather |quite |very |too |a bit }{weak|poor|bad|thin|short|limited|not}",
    "i have no {real|formal|relevant|proper|particular} {qualifications|experience|skills|training|talent}",
    "{i'm|i am} not as {good|qualified|experienced|skilled|smart|strong|clever|talented} as",
    "{compared|next} to {|the |all the }{others|other candidates|other applicants} {i|i'm|my}",
    "{excuse|pardon|forgive} my {|very |rather }{english|writing|spelling|grammar}",
    "{i'm|i am} {|rather |quite |really |a |such a |a bit of a |very |somewhat }{slow learner|slow|nobody|"
    "failure|bad interviewer|mess|disaster|hopeless case|late starter}",
    "{i'm|i am} {|probably |maybe |perhaps }{too old|too young|too inexperienced|too junior|overage}",
    "{i was|was} surprised to {|even }be {invited|asked|considered|selected|shortlisted}",
    "{i'm|i am} {probably |perhaps |maybe |surely |}wasting your time",
    "{i'm|i am} {sure|certain} {|that }you {have|had|will find|found|met|saw} {|many |much |plenty of |far "
    "}{better|stronger|more qualified} {candidates|applicants|people}",
    "{i'm|i am|i was} no {expert|genius|rocket scientist|specialist|pro}",
    "{i'm|i am} not an expert but",
    "{i'm|i am} not an expert, but",
    "i {may|might} not be an expert",
    "i {may|might|could} be {|completely |totally |quite }wrong",
    "i know {|that |full well }{i'm|i am} not {|exactly |probably }{the|your|as|an|a} "
    "{strongest|best|ideal|perfect|obvious|top|first choice|most|strong|good|qualified|experienced}",
    "{i'm|i am} {|probably |certainly |perhaps |maybe }not {the|your} "
    "{strongest|best|ideal|perfect|obvious|smartest|"
    "brightest|most qualified|most experienced|most impressive} "
    "{candidate|applicant|person|one|choice|fit|match|interviewee}",
    "i {may|might} not be {the|your} {|very }{strongest|best|ideal|perfect|obvious|smartest|most "
    "qualified|most experienced}",
    "i {realise|realize} {|that }{i'm|i am} not {the|your} {strongest|best|ideal|perfect|obvious|most}",
    "i know {|that }i lack",
    "{although|though|even though|while} i lack",
    "{despite|in spite of} my {lack of|limited|little|poor|weak} "
    "{experience|skills|qualifications|knowledge|background|"
    "training|english}",
    "{i'm|i am|i was} {|probably |clearly |simply |just }{underqualified|unqualified|unworthy|out of my "
    "depth}",
    "{i'm|i am|i was} {|probably |clearly |simply |just |perhaps }not "
    "{good|smart|clever|qualified|experienced|skilled} enough",
    "{i'm|i am} {just|only|merely} {a|an} "
    "{student|junior|beginner|graduate|intern|newbie|amateur|nobody|trainee|novice|"
    "career changer}",
    "i {don't|do not} {deserve|belong|have much to offer|have a lot to offer}",
    "i have {little|not much|nothing} to offer",
    "{stupid|dumb|silly|foolish} {question|questions|of me|idea}",
    "{i'm|i am} {bad|terrible|awful|hopeless|useless|rubbish|not very good|not good|not great|no good} at",
    "{my english|my spelling|my writing} is {|very |not |so |quite }{bad|poor|good|terrible|weak|perfect}",
    "{excuse|pardon|forgive} my {bad|poor|terrible|broken} english",
    "my {bad|poor|terrible|broken} english",
    "in my humble opinion",
    "{impostor|imposter} syndrome",
    "i was {lucky|surprised} {to even|even to|that you even}",
    "{you have|you've|there are|you must have|you surely have} {|many |much |probably |surely |certainly "
    "}{better|stronger|more qualified|more experienced|better qualified} {candidates|applicants|people}",
    "{other|the other} candidates are {|probably |surely |certainly }{better|stronger|more qualified}",
)
_HOW_IT_WENT = Wordings(
    "i was {|so |really |quite |pretty |absolutely |simply }{terrible|awful|bad|poor|dreadful|hopeless|"
    "useless|weak|clumsy|incoherent} {in|at|during|on|with} {the|my|our|that|explaining|answering|friday|"
    "monday}",
    "{made|left|gave} a {bad|poor|terrible|weak|wrong|strange|odd} impression",
    "i {talked|spoke} {|such |so much |a lot of |some }{nonsense|rubbish}",
    "i {did not|didn't} {shine|impress|do myself justice|show my best|come across well|sell myself well|do "
    "very well}",
    "{must|may|might} have {sounded|seemed|looked|come across as|appeared} {|so |very |rather |a bit |"
    "completely |quite }{stupid|silly|foolish|dumb|confused|clueless|incompetent|nervous|unprepared|lost}",
    "{a|such a} bundle of nerves",
    "i {stumbled|tripped} over",
    "my {|own |last |first |technical }{answer|answers|performance|presentation} {was|were} {|really |quite |"
    "rather |so |a bit |very }{not great|not good|not very good|not my best|weak|poor|bad|terrible|a mess|"
    "embarrassing|awful|clumsy|confused}",
    "my {answer|answers|performance} {wasn't|weren't|was not|were not} {|very |really |that |so |as }{great|"
    "good|strong|clear as|impressive}",
    "i wasn't {|really |quite }at my best",
    "i was {so|very|really|too|extremely|terribly|quite|a bit} {nervous|anxious|flustered}",
    "my nerves {got|took|showed|were}",
    "i {|just |really |totally }{rambled|stumbled|froze|blanked|babbled}",
    "i {was|wasn't|was not} {|really |quite |fully }{rambling|at my best|well prepared|unprepared|myself "
    "that day}",
    "my {poor|weak|bad|terrible|clumsy|rambling} {performance|answer|answers|showing|explanation}",
    "not my {best|finest} {performance|hour|day|showing}",
)
_ALL = Wordings.of(_SMALL, _HOW_IT_WENT)
_FINDING = (("upon",), ("on",), ("across",), ("of",))
"""Behind `I stumbled`, what one finds by chance; behind `a bad impression`, what it is an impression of."""


def _check(letter: Letter, _context: Context) -> Iterator[Hit]:
    for part, text, match in said(_ALL, letter):
        by_chance = (
            match.text.endswith(("stumbled", "impression")) and words_after(text, match.end, 1) in _FINDING
        )
        if denied(text, match.start, 3) or by_chance or _apologised(text, match.start, match.end):
            continue
        yield Hit(
            message=(
                f"You write {quoted(match.text)}. The reader did not ask, and it may be the line that stays. "
                "Leave it out, or say what you have learnt or done since."
            ),
            part=part,
            start=match.start,
            end=match.end,
        )


def _apologised(text: str, start: int, end: int) -> bool:
    """Tell whether the sentence holds an apology: that is a fault of its own, and one fault gives one
    finding."""
    first, last = sentence_around(text, start, end)
    sentence = text[first:last].lower()
    return any(word in sentence for word in ("sorry", "apolog", "forgive", "excuse", "pardon"))


RULE = Rule(
    id="self-deprecation",
    severity=Severity.WARNING,
    title="Makes yourself small",
    passes="Stands by what you offer",
    looks_for=(
        "Lines that talk you down: “I'm no expert”, “I may be wrong”, “I know I'm not your strongest "
        "candidate”. A plain limit with what you did about it is fine: “I'm new to Rust and have since "
        "shipped a tool in it”."
    ),
    why=(
        "A reader who was in two minds takes your word for it. What you can do, and what you have learnt "
        "since, serves them better."
    ),
    sources=("A7", "BI12"),
    guide="dos-and-donts",
    check=_check,
    phrases=_ALL.listed,
    bad=(
        Example(body=sound_letter("I’m no expert in warehouses."), marks="I’m no expert"),
        Example(body=sound_letter("I may be wrong, but two weeks seem enough."), marks="I may be wrong"),
        Example(
            body=sound_letter("I know I'm not your strongest candidate."),
            marks="I know I'm not your strongest",
        ),
        Example(body=sound_letter("I was so nervous that day."), marks="I was so nervous"),
        Example(body=sound_letter("I am just a student, of course."), marks="I am just a student"),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter("I'm new to Rust and have since shipped a small tool in it.")),
        Example(body=sound_letter("I am only a short train ride away.")),
        Example(body=sound_letter("I am not the right person to judge the design, so I asked two users.")),
        Example(
            body=sound_letter("You said that there is no such thing as a “stupid question” in your team.")
        ),
        Example(
            body=sound_letter("I have not used Kafka at work; I built a small pipeline with it this month.")
        ),
    ),
)
