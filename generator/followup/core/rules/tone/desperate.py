"""Begging, and words of somebody who has already given up.

Says nothing about plain interest or plain disappointment.
"""

from collections.abc import Iterator

from followup.core.acts import further
from followup.core.around import denied, reported, said, words_after
from followup.core.conduct.pleading import PLEADING
from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Purpose
from followup.core.wordings import Wordings

_BEGGING = Wordings(
    "{means|meant} {everything|the world} {to|for} {me|us|my}",
    "{please |}{do not|don't} let me down",
    "{i will|i'll|i would|i'd} {take|accept} whatever {you|is offered|comes}",
    "{counting|relying|depending|banking|pinning my hopes} on this {job|role|position|chance|offer|"
    "opportunity}",
    "work for {half|half the|less|lower|a fraction of|any|whatever} {|the |my |of the }{pay|salary|money|"
    "wage|price|you}",
    "how {much|badly|desperately} i {need|want} {this|the job|the role|the work|your}",
    "i {would|will} give {everything|anything|my all|all i have} {for|to}",
    "i'd give {everything|anything|my all|all i have} {for|to}",
    "{nobody|no one} {wants|wanted|will take|answers|ever calls} me",
    "{this job|this role|it} would mean {everything|the world|so much|a lot} {to|for} {me|us|my}",
    "{your|this} {decision|job|answer} {decides|will decide|would decide} {my|our} {life|future|fate}",
    "{so|as|for} you are my {last|only} {hope|chance}",
    "{i|we|i just|i so} {badly|desperately|really|urgently|truly|sorely|so badly|so desperately} need {|a |"
    "the |this |some |your |any }{job|work|money|income|chance|break|position|role|help}",
    "{lost|nothing|finished} without this {job|role|position|chance}",
    "i have no other {option|options|hope}",
    "{turn|turned} me down {i|and|then}",
    "{don't|do not} know how i {will|would|am going to|can|could|shall} {pay|feed|survive|manage|cope|live|"
    "go on|get by}",
    "{don't|do not} know how {i'll|i'd} {pay|feed|survive|manage|cope|live|go on|get by}",
    "{walk through|go through} fire",
    "{bear|take|face|stand|survive} {another|one more|yet another} {rejection|no|refusal}",
    "{family|children|kids|wife|husband|parents|mother|everyone} {is|are} {all |}{counting|relying|"
    "depending} on {me|this|it}",
    "{pay|paying} {my|the|our} {bills|debts|mortgage|loan|loans|rent}",
    "i will do anything you {ask|want|say|like}",
    "{cannot|can't} go on {like this|without|any longer}",
    "{please|just} let me {prove|show} {|you }{myself|what i can do|that i can|you}",
    "i have {sacrificed|given up} everything",
    "{been|am|i'm} {unemployed|jobless|out of work} {and|since|for} … {please|need|desperate}",
    "{i|and|so i|because i} {really|desperately|badly|truly|urgently} need {this|it|this one} {so much|so "
    "badly|now}",
    "{i would|i'd|i will|i'll} {really |absolutely |gladly |literally |}do {absolutely |just |literally |"
    "almost |simply |}{anything|whatever it takes}",
    "{this is|it is|it's} the {last|only|final} {chance|hope|opportunity} {for me|i have|i've got|left}",
    "{rent|bills|debts|loans|a mortgage} to pay",
    "{kids|children|mouths|a family} to {feed|support}",
    "{nobody|no one} {|else }{will|would|wants to|wanted to|is willing to} {hire|take|employ|have|give} me",
    "{been|was|get|got} {rejected|turned down} {everywhere|by everyone|by everybody|so many times|many times|"
    "again and again|by all|countless times|by every}",
    "{so many|too many|nothing but|countless|dozens of|hundreds of|a string of} rejections",
    "applied {to|for} … {jobs|positions|companies|places|roles} {without|with no|and got nothing|and heard}",
    "{don't|do not} know what {i'll|i will|i would|i'd|to} do if i {don't|do not|didn't|did not} {get|make|"
    "hear|find}",
    "{can't|cannot|could not|couldn't} afford to {lose|miss|be rejected|wait}",
    "my {|whole |entire |very |family's }{life|future|family|career} {|really }{depends|rests|hangs} on",
    "{really, really|really really|so, so} {want|need|hope|would love|badly}",
    "{break|breaks|broken} my heart",
    "my heart would break",
    "{sell|give} my {soul|right arm|life|left arm}",
    "i {|really |badly |just }need the {money|income|salary|work|paycheck}",
    "{save|change|saves} my life",
    "please, {pick|choose|hire|take|select} me",
    "end of my {rope|tether|wits}",
    "my wits' end",
    "i {|still }{pray|am praying} {|every night |every day |each night |daily }{that you|that i get|for this|"
    "for your}",
    "{i will|i'll|i would|i'd|willing to|ready to|happy to} {take|accept|do} {any|whatever} {|kind of |sort "
    "of }{work|job|position|salary|pay|role|shift}",
    "i {|really |desperately |badly |truly |urgently |just |so }need this "
    "{job|position|role|work|money|income}",
    "i {really|desperately|badly|truly|urgently|just} need {the|a} {job|money|income|work}",
    "i need {the|a} {job|money} {badly|so badly|so much|desperately|more than}",
    "i {really|desperately|badly|urgently} need {this|the|a|your} {opportunity|chance|job|offer|help}",
    "i {desperately|badly|so badly} want",
    "i want {this|the} {job|role|position} {so badly|so much|more than anything}",
    "i want this {so badly|so much|more than anything}",
    "{i am|i'm|i feel} {|so |really |quite |very |getting }desperate",
    "desperate for",
    "{i would|i'd|i will|i'll|i am ready to|i'm ready to|willing to} do {anything|whatever it "
    "takes|whatever you ask}",
    "{i would|i'd|i will|i'll} give anything",
    "{i would|i'd} {kill|die} for",
    "{i am|i'm} dying to",
    "please please",
    "please, please",
    "please… please",
    "please! please",
    "{pretty please|please oh please}",
    "i {beg|implore} {you|of you}",
    "{i am|i'm} {begging|pleading}",
    "begging {you|for}",
    "i plead with you",
    "{please |just |only |}give me {|just |only }{one|a|another|a second|one more|one last|this|the} chance",
    "please give me {the|this} {job|role|position|opportunity}",
    "please {hire|choose|pick} me",
    "please {don't|do not} {reject|forget|turn down|overlook|give up on} {me|about me|my}",
    "please say yes",
    "{i would|i'd|i will|i'll|willing to|happy to|ready to} {|even }work {for free|for nothing|without "
    "pay|for less|unpaid}",
    "{i will|i'll|i would|i'd|willing to|ready to|happy to} {take|accept} {any|whatever} "
    "{salary|job|pay|position|role|offer|terms}",
    "{i will|i'll|i would|i'd} {take|accept} anything",
    "{this is|it is|it's|you are|you're|this job is|this role is} my {|very }{last|only} {chance|hope}",
    "my {life|future|family} depends on",
    "everything depends on",
    "{pay|paying|make} {my|the} rent",
    "{rent|mortgage} is due",
    "bills to pay",
    "running out of {money|savings|hope}",
    "mean {the world|everything|so much} to {me|my family}",
    "{you won't|you will not} regret {it|this|hiring|choosing|giving}",
)
_STRAITS = Wordings(
    "{been|am|i'm|was} out of {work|a job} {for|since|over|nearly|almost|now|so long}",
    "{been|i'm|am} {unemployed|jobless|without work|without a job|without an income} {for|since|over|"
    "nearly|almost|"
    "now|so long}",
    "{been looking|been searching|been hunting|looked|searched} for {a job|work|a position} for {|over |"
    "almost |"
    "nearly |more than }{a year|months|so long|ages|years|two|three|four|five|six|seven|eight|nine|ten}",
    "{turned down|turned away|said no to|refused|rejected|declined|cancelled|canceled|dropped} {|every|all|"
    "absolutely }{everything|everyone|everybody|all the|all my|every} {|thing |one |my }{else|other|"
    "others|offer|"
    "offers|interview|interviews}",
    "{can't|cannot|couldn't|could not|can hardly|don't think i can} {|possibly }{take|bear|face|stand|"
    "cope with|"
    "handle|survive} {another|one more|any more|yet another} {no|rejection|refusal|setback|disappointment|"
    "rejections|month|week}",
    "anything for {this|the|that} {job|role|position|chance|post}",
    "{i'd|i would|i will|i'll|willing to|happy to|ready to|glad to|could} {|gladly |happily |even }{take|"
    "work|do|"
    "accept} {|absolutely |literally }{any|whatever} {hours|hour|shift|shifts|pay|wage|wages|salary|money|"
    "rate|"
    "terms|days}",
    "for {less|lower pay|a lower wage|half} than {|what }{the others|others|anyone|anybody|everyone}",
    "for half {the|of the|my|your} {pay|salary|wage|money}",
    "{don't|do not} know {what|how} {i|i'll|i shall|we|we'll} {|shall |will |would |can |could |am going "
    "to }{do|"
    "manage|cope|survive|go on} {if|without|otherwise}",
    "{all my|all our} hopes {are|rest|hang|depend}",
    "{i'm|i am} {|quite |really |almost |nearly }at {my|the} {lowest|end|limit}",
    "{lose|losing|lost} {my|our} {house|home|flat|apartment|car}",
    "{savings|money} {is|are|has|have} {|nearly |almost |all |now }{|been }{gone|run out|running out|used "
    "up}",
    "{take|have} {pity|mercy} on me",
    "{count|counting|depend|depending|relying|rely} on {this|you} {|so }{completely|entirely|to save|for "
    "everything|with everything}",
)
_GIVEN_UP = Wordings(
    "i {fear|am afraid|worry|suspect|suppose|guess|think|know} {|that }{i have|i've|i} {ruined|blown|lost|"
    "spoiled|spoilt|wrecked|killed|missed|failed|destroyed} {it|my|the|this|everything}",
    "i'm afraid {|that }{i have|i've|i} {ruined|blown|lost|spoiled|spoilt|wrecked|failed|missed}",
    "{ruined|blown|spoiled|spoilt|wrecked|destroyed} my {chances|chance}",
    "{no way|not a chance|no chance|impossible} {|that }i {got|get|made|will get|would get|am|have}",
    "i {doubt|don't think|do not think|hardly think|can't imagine} {|that }i {|have |will |would |'ll }{got|"
    "get|made|make|stand|be chosen|be hired|be picked|have a chance|convinced you|impressed you}",
    "i {doubt|don't think|do not think} {|that }{i'll|i've|i'd} {get|got|make|made|stand|be chosen|be hired|"
    "be picked}",
    "{i'm|i am} {probably|surely|obviously|clearly|likely} {out of the running|no longer|already out|not "
    "going to}",
    "{i guess|i suppose|i assume|i presume|i take it|i'm guessing|i imagine} {|that }{this means|it means|i "
    "am|i'm} {a no|no|out|not|rejected|a rejection}",
    "{i|i have|i've} {probably|surely|obviously|clearly|likely} "
    "{didn't|did not|won't|will not|haven't|have not|wasn't|was not|am not} "
    "{get|got|make|pass|impress|win|hear|be chosen|be hired|been chosen|chosen|selected|what you|good|the "
    "one|the right}",
    "{i'm|i am} {probably|surely|obviously|clearly} {not what you|not good|not the one|not the right|out of "
    "the}",
    "i've {probably|surely|obviously|clearly} {lost|missed|failed|ruined|blown|been rejected|not}",
    "i {am sure|know|fear|'m afraid} {|that }i {didn't|did not|won't|will not} {get|make it|be chosen|be "
    "hired}",
    "i'm {sure|afraid} {|that }i {didn't|did not|won't|will not} {get|make it|be chosen|be hired}",
    "i doubt {|that }{i|i'll|i will|i've} {get|got|made it|be chosen|hear|have a chance|passed|impressed}",
    "i doubt {|that }{you'll|you will} {hire|choose|pick|want me|remember|call me}",
    "{i guess|i suppose|i assume|i presume|i take it|i'm guessing|i imagine} {|that }i {wasn't|was not|am "
    "not|have not been} {chosen|picked|selected|hired|successful|good|the right|what you|a fit|wanted}",
    "{i guess|i suppose|i assume|i presume|i take it|i'm guessing|i imagine} {|that }i "
    "{didn't get|did not get|didn't make|did not make|won't get|won't be|was rejected|have been rejected|"
    "lost|failed}",
    "{i guess|i suppose|i assume|i presume|i'm guessing} {|that }{i'm not|i've not|i've been "
    "rejected|i've lost}",
    "{i guess|i suppose|i'm guessing} {|that }{you've|you have|you|you already|your team has} "
    "{moved on|chosen|picked|chose|gone with|went with|hired|found|decided|rejected|lost "
    "interest|forgotten|already|don't}",
    "{i guess|i suppose|i assume|i presume} {|that }the answer is no",
    "i {blew|bombed|flunked} {it|that|this|the|my}",
    "i've {blown|bombed|ruined} {it|this|my|the interview}",
    "i {messed up|screwed up|ruined} {|in |on |with }{the interview|my interview|our interview|my "
    "chance|my chances|everything|badly}",
    "i {did|performed} {terribly|badly|poorly|horribly|so badly|so poorly|awfully}",
    "i {didn't|did not} {do well|perform well|do my best|impress you}",
    "i know {|that }{i|i've|i have} {failed|lost|blown|disappointed you|ruined}",
    "i {have |}{lost|missed} my {chance|chances}",
    "{i'm|i am|i have|i've|i am slowly} {losing|lost|given up|giving up} {|all }hope",
    "{no|not a|little} chance of {getting|being chosen|being hired}",
    "i {have no|don't have a|don't stand a|do not stand a|stand no} chance",
    "my chances are {slim|low|gone|small|poor}",
    "{someone|somebody} better than me",
    "found {someone|somebody} better",
    "{i'm|i am|i was|i feel} {|so |absolutely |completely |truly |quite "
    "}{devastated|heartbroken|hopeless|worthless|crushed}",
)
_CLOSING = Wordings(
    "i {assume|presume|take it} {|that }{you've|you have|you} {moved on|chosen|picked|chose|gone with|went "
    "with|hired|found|decided against}",
)
_AT_THE_END = Wordings("{really|desperately|badly|truly|so badly} need {this|it}")
"""Begging where nothing follows: `and I really need this` is, `we really need this feature` is not."""
_ALL = Wordings.of(_BEGGING, _STRAITS, _GIVEN_UP, _CLOSING, _AT_THE_END)


_FOR_ANOTHER_THING = frozenset((word,) for word in ("for", "over", "during", "at"))
"""What follows where somebody counts on the writer at home: `my family is counting on me for the harvest`."""
_WHY_NEED = (
    "It moves the talk from what you can do to what you need. Name one thing that you would do for the team "
    "instead."
)


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    hits = list(_in_so_many_words(letter, context))
    yield from hits
    for part, text, match in further(letter, hits, PLEADING):
        if not denied(text, match.start, 3):
            yield Hit(
                message=f"You write {quoted(match.text)}. {_WHY_NEED}",
                part=part,
                start=match.start,
                end=match.end,
                severity=Severity.SUGGESTION,
            )


def _in_so_many_words(letter: Letter, context: Context) -> Iterator[Hit]:
    for part, text, match in said(_ALL, letter):
        if " on " in match.text and words_after(text, match.end, 1) in _FOR_ANOTHER_THING:
            continue
        if match.phrase in _CLOSING and context.purpose is Purpose.CLOSE_LOOP:
            continue
        # `I can't bear another no` and `you can't imagine how much I need it` beg all the same.
        beyond = match.text.endswith(("rejection", "refusal")) or match.text.startswith("how")
        if (denied(text, match.start, 3) and not beyond) or reported(text, match.start):
            continue
        if (
            " do " in match.text.lower()
            and match.text.endswith("anything")
            and not _for_the_job(words_after(text, match.end, 1))
        ):
            continue
        if match.phrase in _AT_THE_END and words_after(text, match.end, 1):
            continue
        why = (
            _WHY_NEED
            if match.phrase in _BEGGING or match.phrase in _STRAITS or match.phrase in _AT_THE_END
            else "It answers for the reader, and with a no. Leave the verdict to them, and add one fact."
        )
        yield Hit(
            message=f"You write {quoted(match.text)}. {why}", part=part, start=match.start, end=match.end
        )


def _for_the_job(after: tuple[str, ...]) -> bool:
    """Tell whether `I would do anything` means the job: at the end, or with `for` or `to`."""
    return not after or after[0] in ("for", "to", "you", "and")


RULE = Rule(
    id="desperate",
    severity=Severity.WARNING,
    title="Begs or gives up",
    passes="Sounds calm and hopeful",
    looks_for=(
        "Begging, such as “I really need this job” or “please, please”, and giving up before the answer, "
        "such as “I probably didn't get it”."
    ),
    why=(
        "Need and despair are human, and the reader cannot hire for them. They also put an idea into the "
        "reader's head: that others have turned you down."
    ),
    sources=("A3", "DIC"),
    guide="dos-and-donts",
    check=_check,
    phrases=_ALL.listed + PLEADING.listed,
    bad=(
        Example(body=sound_letter("I have been out of work for a year."), marks="been out of work for"),
        Example(
            body=sound_letter("I could not face another rejection."), marks="could not face another rejection"
        ),
        Example(body=sound_letter("I would gladly take any hours."), marks="I would gladly take any hours"),
        Example(body=sound_letter("I really need this job."), marks="I really need this job"),
        Example(body=sound_letter("Please, please consider me."), marks="Please, please"),
        Example(body=sound_letter("I’d do anything to work with you."), marks="I’d do anything"),
        Example(
            body=sound_nudge("I guess you've moved on."),
            marks="I guess you've moved on",
            purpose=Purpose.STATUS_CHECK,
        ),
        Example(body=sound_letter("I know I blew it with the last question."), marks="I blew it"),
        Example(body=sound_letter("I probably didn't get it."), marks="I probably didn't get"),
        Example(
            body=sound_letter("I would sweep floors for nothing, if it came to that."),
            marks="I would sweep floors for nothing",
        ),
        Example(body=sound_letter("I cried in the car park afterwards."), marks="I cried"),
        Example(
            body=sound_letter("If this falls through I don't know what I'll do."),
            marks="If this falls through I don't know what",
        ),
    ),
    good=(
        Example(body=sound_letter("I have turned down the other offer, as I told you.")),
        Example(body=sound_letter("The old servers ran for less than the new ones cost in a month.")),
        Example(body=sound_letter()),
        Example(body=sound_nudge(), purpose=Purpose.STATUS_CHECK),
        Example(body=sound_letter("I'd be glad to help with the first release.")),
        Example(
            body=(
                "Dear Dr Okonkwo,\n\nThank you for telling me. Please consider me for later "
                "openings.\n\nBest,\nAna Ruiz"
            ),
            purpose=Purpose.REJECTION_REPLY,
        ),
        Example(body=sound_letter("You said that teams do whatever it takes before a release.")),
        Example(body=sound_letter("Your line “please, please, one more report” made me laugh.")),
        Example(
            body=(
                "Dear Dr Okonkwo,\n\nI assume you have chosen somebody else, and I wish you both "
                "well.\n\nBest,\nAna Ruiz"
            ),
            purpose=Purpose.CLOSE_LOOP,
        ),
        Example(body=sound_letter("I need the role description for my records; could you send it again?")),
        Example(body=sound_letter("My family is counting on me for the harvest until Sunday.")),
        Example(body=sound_letter("If the pump fails I know what I would do.")),
        Example(body=sound_letter("I would gladly start with the floors, as all of you did.")),
    ),
)
