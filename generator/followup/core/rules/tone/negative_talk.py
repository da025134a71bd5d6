"""Criticism: of the reader, of their process, of a former employer. Says nothing about a plain correction."""

from collections.abc import Iterator

from followup.core.acts import further
from followup.core.around import denied, reported, said, words_after
from followup.core.conduct.grudges import GRUDGES
from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Purpose
from followup.core.wordings import Wordings

_BAD = (
    "{bad|poor|terrible|awful|horrible|dreadful|chaotic|disorganised|disorganized|unorganised|unorganized|"
    "unfair|biased|unprofessional|ridiculous|pointless|useless|irrelevant|outdated|silly|stupid|absurd|a "
    "joke|a mess|a disaster|a nightmare|a farce|a waste|badly organised|badly organized|badly run|poorly "
    "organised|poorly organized|poorly run|badly prepared|poorly prepared|badly designed|poorly designed|"
    "broken|toxic|incompetent|lazy|rude|arrogant|cold|hostile|confusing|annoying|boring|tedious|exhausting|"
    "too long|too slow|far too long|very slow|painfully slow|slow|insulting|disrespectful|dishonest|clueless|"
    "embarrassing|inefficient|wasteful}"
)
_VERY = (
    "{|very |really |so |rather |quite |a bit |pretty |extremely |honestly |frankly |simply |completely |"
    "totally |}"
)
_READER = Wordings(
    "{process|procedure|interview|interviews|scheduling|communication} {has been|was|is|have been|were} {|"
    "quite |"
    "frankly |rather |such |honestly |really |very |so |completely |nothing but |something of }{|a |an }{|"
    "bit of a |"
    "complete |total |real |absolute |utter }{mess|shambles|farce|disaster|joke|nightmare|chaos|chaotic|"
    "disorganised|disorganized|badly run|poorly run|unfair|sloppy|confusing|unprofessional|waste}",
    "you {|may have |might have |have |must have |completely |clearly |seem to have |probably |seemed to "
    "}{misunderstood|misunderstand|misheard|misinterpreted|misjudged|misread|underestimated|overlooked}",
    "you {|clearly |obviously |really |simply |just |apparently }{did not|didn't|do not|don't|never|could "
    "not|couldn't|failed to} {|really |quite |fully |even |bother to }{understand|listen|get my point|get "
    "what|grasp|see the point|see my point|read my|give me a chance|let me finish|take me seriously|"
    "appreciate}",
    "you {got|had} {it|that|this|me|my answer|my point} {|all |completely }wrong",
    "you were {|clearly |completely |simply |just }{wrong|mistaken|unprepared|distracted|late|rude|not "
    "listening|not prepared|not interested|bored}",
    "you {seemed|looked|appeared} {|very |rather |quite |a bit |a little |so }{bored|distracted|unprepared|"
    "uninterested|disinterested|in a hurry|rushed|annoyed|tired|confused}",
    "you missed {the point|my point}",
    "your {misunderstanding|mistake|lack of|attitude}",
)
_PROCESS = Wordings(
    f"i {{found|thought|felt|consider|considered}} {{|that }}{{your|the|this}} {{|whole |entire |hiring |"
    f"interview |selection |application |recruitment |technical }}{{process|interview|interviews|questions|"
    f"question|test|exercise|form|portal|task|panel|interviewer|recruiter|office|website}} {{|was |were |to "
    f"be }}{_VERY}{_BAD}",
    "{the|your} {recruiter|interviewer|interviewers|panel|hr|hr department|receptionist|colleague|manager|"
    "agency} {|clearly |obviously }{had no idea|has no idea|did not know|didn't know|knew nothing|was not "
    "prepared|wasn't prepared|did not care|didn't care|was late|were late|laughed at}",
    "{office|building|website|lobby|place|app|product|premises} {looks|looked|is|was} {|rather |a bit |quite "
    "|so |very }{run-down|run down|shabby|ugly|dirty|depressing|old-fashioned|outdated|cheap|gloomy|dated}",
    "{in|with} {a|such a|an} {rude|unfriendly|hostile|arrogant|cold|unprofessional|disrespectful} {manner|"
    "way|tone|attitude|fashion}",
    "{other|the other} {candidates|applicants} {are|were|seemed|looked} {|rather |quite |very |all |so "
    "}{weak|poor|bad|lazy|unprepared|clueless|average}",
    "{your|the|this} {|whole |entire |hiring |interview |selection |application |recruitment |online |"
    "take-home |coding |technical |second |last }{process|interview|interviews|questions|question|test|tests|"
    "exercise|form|"
    f"portal|assessment|task|panel|interviewer|interviewers|recruiter|recruiters|procedure}} {{is|was|were|"
    f"are|felt|seemed|feels|seems}} {_VERY}{_BAD}",
    f"your {{company|team|website|app|product|products|software|office|culture|code|communication|brand|"
    f"service|advertisement|advert|job ad|staff|colleagues|colleague|management}} {{is|was|were|are|looks|"
    f"feels|seems}} {_VERY}{_BAD}",
    "{a|complete|total|big|huge} waste of {|my |our |everyone's |everybody's }time",
    "{trick|unfair|silly|stupid|irrelevant|pointless|ridiculous} {question|questions}",
    "i {|really |do |did }{did not|didn't|don't|do not} {like|appreciate|enjoy} {your|the} {way|tone|"
    "attitude|process|questions|interview|test|fact}",
    "i {was|felt} {|very |so |really |rather }{treated|interviewed|judged} {unfairly|badly|poorly|without "
    "respect}",
    "i was {unfairly|badly|poorly|wrongly} {treated|judged|interviewed|rejected|assessed}",
    "{it is|it's|that is|that's|this is|this was|it was} {|very |so |simply |just |really }{unfair|not fair}",
)
_PAST = Wordings(
    "{company|employer|boss|manager|firm|supervisor} {treated|treats|has treated|pays|paid} {|its |his |her |"
    "their |us |me |people |staff |employees |everyone |all }{|people |staff |employees |workers }{badly|"
    "poorly|unfairly|terribly|like dirt|like slaves|like children|with contempt|without respect}",
    "my {current|present|former|previous|last|old|ex} {|direct |line }{boss|manager|employer|company|team|"
    "job|"
    f"colleagues|coworkers|co-workers|workplace|supervisor|role|position|firm|director}} {{is|was|were|are|"
    f"has been}} {_VERY}{_BAD}",
    f"my {{boss|manager|employer|colleagues|coworkers|co-workers|supervisor}} {{is|was|were|are}} "
    f"{_VERY}{_BAD}",
    "i {hate|hated|can't stand|cannot stand|couldn't stand|despise|despised|am sick of|was sick of|am fed up "
    "with|am tired of|was tired of} my {|current |present |former |last |old |}{job|boss|manager|employer|"
    "company|team|work|colleagues|workplace|position|role}",
    "{escape|get out of|get away from} my {|current |present |toxic |old }{job|boss|manager|employer|company|"
    "team|workplace|situation}",
    "toxic {boss|manager|workplace|work environment|environment|culture|team|company|atmosphere|employer|"
    "job}",
    "{boss|manager|employer|company} {who |that |}{never|doesn't|does not|didn't|did not} {appreciate|"
    "appreciates|appreciated|value|valued|values|respect|respected|listens|listened|promote|promoted|pay|"
    "paid}",
    "{where|they|who} {nobody|no one|never|don't|do not|didn't|did not} {appreciate|appreciates|appreciated|"
    "value|values|valued|respect|respects|respected} {me|my work|anyone|anybody|people|us}",
    "{micromanaged|micro-managed|bullied|exploited} {me|us|by my}",
    "{other|the other} {candidates|applicants} {are|were|seemed} {|much |far |clearly |all }{worse|weaker|"
    "less|lazy|bad}",
)
_ALL = Wordings.of(_READER, _PROCESS, _PAST)
_PEOPLE = frozenset("me us candidates applicants everyone everybody people".split())
_BROKEN = frozenset({Purpose.LOGISTICS})
_FACTS = ("broken", "slow", "confusing", "too long", "too slow", "very slow")


_WHY_PAST = (
    "A reader who hears bad words about others expects the same about themselves. Say what you look for, and "
    "leave out what you leave behind."
)


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    hits = list(_in_so_many_words(letter, context))
    yield from hits
    for part, text, match in further(letter, hits, GRUDGES):
        if not denied(text, match.start, 3):
            yield Hit(
                message=f"You write {quoted(match.text)}. {_WHY_PAST}",
                part=part,
                start=match.start,
                end=match.end,
                severity=Severity.SUGGESTION,
            )


def _in_so_many_words(letter: Letter, context: Context) -> Iterator[Hit]:
    for part, text, match in said(_ALL, letter):
        if denied(text, match.start, 3) or reported(text, match.start):
            continue
        goes_on = text[match.end : match.end + 1] != ","
        if goes_on and _is_no_reproach(match.phrase, words_after(text, match.end, 2)):
            continue
        if context.purpose in _BROKEN and match.text.lower().endswith(_FACTS):
            continue
        yield Hit(
            message=f"You write {quoted(match.text)}. {_why(match.phrase)}",
            part=part,
            start=match.start,
            end=match.end,
        )


def _is_no_reproach(phrase: str, after: tuple[str, ...]) -> bool:
    """Tell whether what follows takes the edge off: `misunderstood nothing`, `unfair to judge a query by`."""
    if after[:1] in (("nothing",), ("because",)) or after == ("on", "purpose"):
        return True
    return phrase in _PROCESS and after[:1] == ("to",) and after[-1] not in _PEOPLE


def _why(phrase: str) -> str:
    if phrase in _PAST:
        return _WHY_PAST
    if phrase in _READER:
        return (
            "It puts the fault with the reader, who then defends it. Say what you meant, and leave out whose "
            "mistake it was."
        )
    return (
        "It criticises people who are about to decide, and they remember the tone longer than the reason. "
        "Leave it out; if they ask how it went, tell them then."
    )


RULE = Rule(
    id="negative-talk",
    severity=Severity.WARNING,
    title="Criticises somebody",
    passes="Speaks well of everybody",
    looks_for=(
        "Words that say the reader misunderstood you, that their process is bad, or that a former employer "
        "was. To complete or to correct your own answer is fine."
    ),
    why=(
        "Nobody likes to hear that they were wrong, and nobody can check what you say about a former boss. "
        "What stays is how you speak about people."
    ),
    sources=("BI12", "ALF"),
    guide="dos-and-donts",
    check=_check,
    phrases=_ALL.listed + GRUDGES.listed,
    bad=(
        Example(
            body=sound_letter("The kitchen I work in is run by people who couldn't boil an egg."),
            marks="The kitchen I work in is run by people who couldn't",
        ),
        Example(
            body=sound_letter("My present foreman shouts from six until four."),
            marks="My present foreman shouts",
        ),
        Example(
            body=sound_letter("The scheduling has been a complete mess."),
            marks="scheduling has been a complete mess",
        ),
        Example(body=sound_letter("I think you misunderstood me."), marks="you misunderstood"),
        Example(body=sound_letter("You got it wrong about my last job."), marks="You got it wrong"),
        Example(body=sound_letter("The test was unfair, to be honest."), marks="The test was unfair"),
        Example(
            body=sound_letter("My current manager is terrible, so I want to leave."),
            marks="My current manager is terrible",
        ),
        Example(
            body=sound_letter("Your interview process is very slow."),
            marks="Your interview process is very slow",
        ),
        Example(body=sound_letter("I want to leave a toxic workplace."), marks="toxic workplace"),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter("To complete my answer: I led two teams.")),
        Example(body=sound_letter("I misunderstood your question, so here is the answer to it.")),
        Example(body=sound_letter("You asked what I got wrong in my first year.")),
        Example(
            body=sound_letter("You said that your release process is slow, and that you want to change it.")
        ),
        Example(body=sound_letter("My former manager taught me to write things down.")),
        Example(body=sound_letter("I found the exercise hard and enjoyed it.")),
    ),
)
