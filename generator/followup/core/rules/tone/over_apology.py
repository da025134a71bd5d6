"""A second apology, or one for how the interview went. Says nothing about one apology for a slip."""

from collections.abc import Iterator

from followup.core.acts import further
from followup.core.around import denied, in_quotes, sentence_around, words_after, words_before
from followup.core.conduct.sorrow import SORROW
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Purpose
from followup.core.wordings import Match, Wordings

_APOLOGIES = Wordings(
    "{sorry|apologise|apologize|apologies|apologising|apologizing}",
    "{forgive|excuse|pardon} {me|my}",
    "please {forgive|excuse}",
    "{you|accept|owe you} {an|my} apology",
)
_PERFORMANCE = Wordings(
    "{nervous|nerves|nervousness|anxious|flustered|rambling|rambled|stumbled|stumbling|stuttered|stuttering|"
    "froze|freezing|mumbled|tongue-tied|unprepared|underprepared|blanked|blanking|clumsy|incoherent|"
    "distracted|tired|embarrassed|babbling|babbled|waffling|waffled|exhausted}",
    "{went|going|gone|drew a|drawing a} blank",
    "my {|own |poor |bad |weak |terrible |overall |lack of |technical |interview }{performance|presentation|"
    "showing|preparation|behaviour|behavior}",
    "the {poor|bad|weak|terrible} {performance|presentation|showing|impression|interview|answer|answers}",
    "my {poor|bad|weak|terrible|short|long|unclear|vague|clumsy|wrong|confused|incomplete|confusing|silly} "
    "{answer|answers|english|explanation|response|reply}",
    "my {answer|answers|english|explanation} {was|were|is|wasn't|weren't|was not|were not}",
    "{couldn't|could not|didn't|did not|wasn't able to|was not able to|unable to|failed to|failing to|not "
    "being able to} {|better |really |properly |fully }{answer|solve|explain|finish|remember|think of|give|"
    "know|ask|say|mention|impress|make|show|prepare|get to}",
    "not {knowing|having|remembering|finishing|solving|answering|being} {|able |better |well |more |the |a |"
    "an }{answer|answers|solution|to|prepared|better|exercise|name}",
    "{wasn't|was not|weren't|not} {|well |better |fully }prepared",
    "{wasn't|was not|not} {|quite |really }{at my best|my best|myself|very clear|clear enough|on form}",
    "{interview|interviewed|answered|performed|did|spoke|explained|went} {so |very |}{badly|poorly|terribly}",
    "how {the interview|our interview|it|friday|our conversation|the talk|i} {went|performed|did|answered|"
    "came across}",
    "{messed|messing|screwed|screwing|mixed|mixing} up",
    "{talked|spoke|talking|speaking} {|way |far }too {much|fast|long|quickly|little}",
    "{did not|didn't} {do|perform|interview} {|so |very }well",
    "{came|come|coming} across {as |}{|so |too |a bit |overly |very }{nervous|arrogant|shy|rude|unprepared|"
    "cold|awkward|distracted|quiet|pushy|negative}",
    "{seemed|sounded|looked|appeared} {|so |too |a bit |very |a little |rather }{nervous|arrogant|shy|rude|"
    "unprepared|cold|awkward|distracted|quiet|tired|pushy|negative|confused}",
    "{wasn't|was not|weren't|not} {more|better|so} {prepared|clear|confident|talkative|focused|focussed}",
    "being {so|too|a bit|very|rather|a little|overly|not} {quiet|shy|slow|nervous|short|long|vague|unclear|"
    "stiff|awkward|tense|late|talkative|prepared|negative}",
    "{was|were|am} {so|too|a bit|very|rather|a little} {quiet|shy|slow|short|vague|unclear|stiff|awkward|"
    "tense|talkative|hesitant}",
    "{losing|lost|lose} {my|the} {thread|train of thought|words|way}",
    "my {|own |silly |stupid |careless |dumb |terrible |bad |embarrassing }{mistake|mistakes|error|errors|"
    "slip|blunder} {in|during|on} {|the |our |that |your |my }{test|interview|exercise|presentation|task|"
    "assessment|case|question|talk}",
    "{talked|talking|said|saying} {|such |so much |some }{nonsense|rubbish|silly things}",
    "bad {interview|impression}",
    "about my {answer|answers|solution|explanation|interview}",
)
_HEAPED = Wordings(
    "{so, so|so so|so very|so, very|very, very|very very|really, really|dreadfully|terribly|awfully|"
    "incredibly|"
    "extremely|unbelievably|endlessly|beyond} sorry",
    "{can't|cannot|could not|couldn't} {|even begin to |begin to }{apologise|apologize|say sorry|tell you "
    "how sorry|"
    "say how sorry} {|enough|how}",
    "{a thousand|a million|my deepest|my sincerest|my humblest|my most sincere|my profound|countless|"
    "endless|many} "
    "apologies",
    "{i have|there is|there's|i've|i've got|offer|i offer} {|absolutely |really |simply }no excuse {|"
    "whatever|"
    "whatsoever|at all|for}",
    "{it is|it was|it's|that was|that is|was|is} {|absolutely |completely |quite |simply }{inexcusable|"
    "unforgivable|"
    "unpardonable}",
    "find it in {you|your heart|yourself} to",
    "i {|still |really |just }{feel|felt|feeling} {|so |absolutely |really |just |quite |simply |truly |"
    "very }"
    "{terrible|awful|horrible|dreadful|mortified|ashamed|guilty|wretched|so bad|sick} {about|that|for|over|"
    "because|at}",
    "{i'm|i am|i was} {|so |absolutely |deeply |truly |really |utterly }{ashamed|mortified}",
    "{i'm|i am|i was} not {|usually |normally |always |generally |really }{that|so|this} {bad|slow|clumsy|"
    "careless|forgetful|disorganised|disorganized|scattered|nervous|quiet|rude|late}",
    "{i'd|i would|i will|i'll|i can} {|completely |totally |fully |quite |perfectly |of course "
    "}understand if you "
    "{|would |now |no longer |never |'d }{wanted|want|preferred|prefer|chose|choose|think less|thought "
    "less|are "
    "angry|were angry|decided|changed your mind} {|to }{somebody|someone|another|nothing|less of me|go "
    "with|not}",
    "{kicking|kicked|kick} myself",
    "{i hope|hope|please} {|that }you {can|will|could|may} {|ever |somehow |}{forgive|overlook|excuse} "
    "{me|it|my|"
    "this|that}",
)
"""More than a slip is worth, in one breath."""
_NO_FAULT = frozenset("hear see learn".split())
_COURTESY = ("sorry",)


def _check(letter: Letter, _context: Context) -> Iterator[Hit]:
    hits = list(_in_so_many_words(letter))
    yield from hits
    for part, _, match in further(letter, hits, SORROW):
        yield _hit(part, match.text, match.start, match.end, Severity.SUGGESTION)


def _in_so_many_words(letter: Letter) -> Iterator[Hit]:
    hits = list(_second_or_for_how_it_went(letter))
    yield from hits
    for match in _HEAPED.find(letter.body):
        first, last = sentence_around(letter.body, match.start, match.end)
        if in_quotes(letter.body, match.start, match.end) or any(first <= hit.start < last for hit in hits):
            continue
        after = words_after(letter.body, match.end, 2)
        if len(after) > 1 and (after[1] in _NO_FAULT or after == ("for", "your")):
            continue
        hit = _hit(Part.BODY, match.text, match.start, match.end)
        hits.append(hit)
        yield hit


def _hit(part: Part, quote: str, start: int, end: int, severity: Severity | None = None) -> Hit:
    return Hit(
        message=f"{quoted(quote)} is more than a slip is worth, and the reader now has to comfort you. Write "
        "“I am sorry” once, say what you have mended, and go on.",
        part=part,
        start=start,
        end=end,
        severity=severity,
    )


def _second_or_for_how_it_went(letter: Letter) -> Iterator[Hit]:
    apologies = [match for match in _APOLOGIES.find(letter.body) if _is_apology(letter.body, match)]
    for place, match in enumerate(apologies):
        end = _end_of_performance(letter.body, match)
        if end is not None:
            end = max(end, match.end)
            yield Hit(
                message=(
                    f"You apologise for how it went: {quoted(letter.body[match.start : end])}. The reader "
                    "may not have noticed, and will now. Give the better answer instead, without the "
                    "apology."
                ),
                part=Part.BODY,
                start=match.start,
                end=end,
            )
        elif place:
            yield Hit(
                message=(
                    f"With {quoted(match.text)} the letter apologises {_times(len(apologies))}. The second "
                    "apology is heard louder than what you mend. Keep one, and mend the thing."
                ),
                part=Part.BODY,
                start=match.start,
                end=match.end,
            )


def _times(count: int) -> str:
    return "twice" if count == 2 else f"{count} times"


def _is_apology(text: str, match: Match) -> bool:
    """Tell whether the candidate says sorry for something, and not `sorry to hear` or `no need to
    apologise`."""
    before, after = words_before(text, match.start, 3), words_after(text, match.end, 2)
    if in_quotes(text, match.start, match.end) or denied(text, match.start, 4):
        return False
    if len(after) > 1 and after[0] == "to" and after[1] in _NO_FAULT:
        return False
    return not (before and before[-1] in ("feel", "felt", "than", "your", "you"))


def _end_of_performance(text: str, match: Match) -> int | None:
    """Return where the words about the own performance end in the apology's sentence; None where there are
    none."""
    first, last = sentence_around(text, match.start, match.end)
    after = match.end - len("my") if match.text.lower().endswith(" my") else match.end
    found = _PERFORMANCE.first(text[after:last])
    if found is not None:
        return after + found.end
    return match.end if _PERFORMANCE.within(text[first : match.start]) else None


RULE = Rule(
    id="over-apology",
    severity=Severity.WARNING,
    title="Apologises too much",
    passes="Apologises once at most",
    looks_for="A second apology in one letter, or an apology for how you did in the interview.",
    why=(
        "They may not have noticed what you are sorry for. Some advise to complete an answer, some to leave "
        "it; nearly all agree on this: no apology for the performance, and one is enough for a slip in a "
        "message."
    ),
    sources=("HRC", "MEF", "JCO", "DIC"),
    guide="dos-and-donts",
    check=_check,
    phrases=(*_APOLOGIES.listed, *_PERFORMANCE.listed),
    bad=(
        Example(body=sound_letter("I am so, so sorry for the wrong link."), marks="so, so sorry"),
        Example(body=sound_letter("I have no excuse for the wrong link."), marks="I have no excuse for"),
        Example(body=sound_letter("Sorry I was so nervous."), marks="Sorry I was so nervous"),
        Example(body=sound_letter("I apologise for the delay. My apologies again."), marks="apologies"),
        Example(
            body=sound_letter("I’m sorry that I couldn’t answer the question about rollbacks."),
            marks="sorry that I couldn’t answer",
        ),
        Example(
            body=sound_letter("Sorry for the typo, and sorry for writing twice."),
            marks="sorry",
            purpose=Purpose.CORRECTION,
        ),
    ),
    good=(
        Example(body=sound_letter("I was terribly sorry to hear about the flood in your archive.")),
        Example(body=sound_letter()),
        Example(
            body=(
                "Dear Dr Okonkwo,\n\nMy last message had your company's name wrong, and I "
                "apologise.\n\nBest,\nAna Ruiz"
            ),
            purpose=Purpose.CORRECTION,
        ),
        Example(
            body=sound_letter(
                "I am sorry to hear that the office moves. I was sorry to see the old one closed."
            )
        ),
        Example(body=sound_letter("There is no need to apologise for the delay, and I am sorry for mine.")),
        Example(body=sound_letter("Your story of the “sorry, sorry, sorry” campaign stayed with me.")),
        Example(
            body=sound_letter(
                "You asked about a rollback plan, and I owe you a better answer: keep both systems."
            )
        ),
    ),
)
