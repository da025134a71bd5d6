"""Private matters that the law keeps out of hiring. Gives information, never legal advice; blocks nothing."""

import re
from collections.abc import Iterator

from followup.core.acts import further
from followup.core.around import denied, in_quotes, part_text, said, words_after
from followup.core.conduct.private import PRIVATE
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import known_words, quoted, words_of
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.wordings import Wordings

_I_AM = (
    "{i am|i'm|i was|being} {|also |currently |now |still |a |an |a practising |a devout |slightly |partly |"
    "legally |openly |newly |recently |happily }"
)
_FAMILY = Wordings(
    "{my wife and i|my husband and i|my partner and i} are expecting",
    "i {have|'ve got|have got} {|a |two |three |four |five }{small|young|little|school-age} {children|child|"
    "kids|kid}",
    "i {have|have got} {two|three|four|five} {children|kids|daughters|sons|toddlers}",
    "{at home with|stay home with|look after|pick up|raise|raising} my {|own |two |three |young |small "
    "}{kids|children|baby|toddler|daughter|son}",
    f"{_I_AM}pregnant",
    "{i'm|i am|we are|we're|my wife is|my partner is} expecting {a|our|my|another} {|first |second |third |"
    "little }{baby|child|boy|girl|son|daughter|twins}",
    "{i'm|i am|we are|we're} expecting {twins|in|at|this|around}",
    "my pregnancy",
    "{weeks|months} pregnant",
    "{the|our|my} baby is due",
    "{on|from|my|after|during|take|taking} {|my }{maternity|paternity|parental} leave",
    "{start|starting|have|having|plan|planning} {a|our|to start a|to have a|on starting a} {family|baby}",
    "{to|we|hope to|want to|plan to} have {children|kids|a child|another child|a baby}",
    "{getting|get|got} {married|divorced|engaged}",
    f"{_I_AM}{{divorced|widowed|single mother|single mom|single mum|single father|single dad|single parent|"
    "mother of|father of|mom of|mum of|dad of|young mother|young father|newlywed}",
    "as {a|the} {|single |young |working |new }{mother|father|mom|mum|dad|parent}",
    "my {childcare|child care|daycare|day care}",
)
_HEALTH = Wordings(
    "{i'm|i am|as|being} {a |an |}{cancer|stroke|covid} survivor",
    "my {illness|disease|disability|diagnosis|surgery|cancer|chemotherapy|depression|anxiety disorder|adhd|"
    "autism|dyslexia|diabetes|epilepsy|asthma|arthritis|migraines|burnout|burn-out|therapist|medication|"
    "hearing loss|wheelchair|psychiatrist|miscarriage|seizures|bipolar disorder|blood pressure|mental "
    "health}",
    "my {|own |poor |bad |past |recent |long |chronic |serious |current }{health|medical|heart|back} "
    "{condition|conditions|problem|problems|issue|issues|history|situation|trouble}",
    "{due to|because of|for|given} {my health|health reasons|medical reasons|my medical}",
    "{sick|medical} leave",
    "i {|also |still |have |was |am }{suffer|suffered|suffering|diagnosed|recovering|recover|recovered} "
    "{from|with}",
    "i {live|lived|struggle|struggled} with {|a |an |my |chronic |severe }{adhd|autism|depression|anxiety|"
    "cancer|diabetes|epilepsy|dyslexia|disability|illness|pain|disease|condition}",
    "i have {|a |an |some |mild |severe |chronic |had }{adhd|autism|depression|an anxiety|cancer|diabetes|"
    "epilepsy|dyslexia|disability|chronic illness|chronic disease|heart condition|medical condition|health "
    "condition}",
    f"{_I_AM}{{disabled|deaf|autistic|dyslexic|bipolar|diabetic|epileptic|neurodivergent|blind|hard of "
    "hearing|hiv positive|hiv-positive|chronically ill|in a wheelchair|in therapy|depressed}",
)
_AGE = Wordings(
    "at my age",
    "{despite|given|because of|considering} my age",
    "my {age|young age|advanced age} {is|may|might|makes|does|should|will}",
    "{close to|near|nearing|approaching|before} {|my }retirement",
    f"{_I_AM}{{too old|older than|too young|in my twenties|in my thirties|in my forties|in my fifties|in my "
    f"sixties}}",
    "{turn|turning|turned} {40|45|50|55|60|65|forty|fifty|sixty} {this|next|in|last|soon}",
)
_FAITH = Wordings(
    "as {a|an} {|practising |practicing |devout |believing |religious |proud }{christian|muslim|jew|hindu|"
    "catholic|buddhist|mormon|sikh|atheist|protestant}",
    f"{_I_AM}{{christian|muslim|jewish|hindu|catholic|buddhist|mormon|sikh|atheist|protestant|evangelical|"
    "baptist|lutheran|jehovah's|religious|practising|practicing}",
    "my {religion|church|mosque|synagogue|congregation|religious beliefs|religious duties|religious holidays|"
    "parish}",
    "for religious reasons",
    "{observe|observing|keep|keeping|celebrate} {|the }{sabbath|shabbat|ramadan|eid|lent|yom kippur}",
)
_HOME = Wordings(
    "my {wife|husband|partner|fiancé|fiancée|girlfriend|boyfriend} and {i|me} {|… }{child|baby|family|"
    "twins|married|"
    "wedding|pregnant|divorce}",
    "{our|my} {first|second|third|fourth} {child|baby}",
    "{mum|mom|mother|father|dad|parent} {of|to} {one|two|three|four|five|twins|young|small|a}",
    "as a {|practising |practicing |devout |committed |observant |proud |lifelong |fellow }{christian|"
    "muslim|jew|"
    "hindu|catholic|buddhist|mormon|sikh|atheist|protestant|evangelical|baptist|believer|gay man|lesbian|"
    "transgender|widow|widower|divorcee|diabetic|cancer survivor|pensioner|grandmother|grandfather|"
    "grandparent}",
    "{practising|practicing|devout|observant} {christian|muslim|jew|hindu|catholic|buddhist|sikh}",
    "i have {|a |one |two |three |four }{|small |young |little |grown |}{children|kids|daughters|daughter|"
    "sons|son|"
    "toddler|toddlers} {|at home|who|of|and|aged|under|in}",
    "my {|two |three |four |own }{|small |young |little }{kids|children|toddler|daughter|son} {is|are|"
    "have|has|needs|"
    "need|goes|go|starts|start|at}",
    "my {cardiologist|oncologist|psychiatrist|gp|physician|surgeon|midwife|doctor}",
    "had {a|an|my} {stent|operation|bypass|heart attack|stroke|miscarriage|abortion|breakdown|hip "
    "replacement|knee "
    "replacement|pacemaker}",
    "my {wife|husband|partner} is {|also |very |seriously |now }{ill|sick|pregnant|disabled|expecting|due}",
    "{i'm|i am} {|happily |still |newly |recently }{married|unmarried}",
    "i {go|belong} to {|a |the |an }{church|mosque|synagogue|temple|parish}",
    "{on|from|after|during|take|taking|start|starting|going on} {maternity|paternity|parental} leave",
)
_SELF = Wordings(
    f"{_I_AM}{{gay|lesbian|bisexual|queer|transgender|trans woman|trans man|non-binary|nonbinary}}",
    "my sexual orientation",
    "my {ethnicity|race|skin colour|skin color}",
    "{union member|member of a union|member of the union}",
)
_ALL = Wordings.of(_FAMILY, _HEALTH, _AGE, _FAITH, _SELF, _HOME)
_YEARS = re.compile(
    r"\bI(?:['’]m| am) (?:already |only |now |just )?\d\d(?: years (?:old|of age)|(?= and\b)|(?=[,.;!]))"
    r"|\b(?:as|being) an? \d\d[- ]year[- ]old\b",
    re.IGNORECASE,
)
_TERMS = frozenset("health medical clinical care nursing".split())


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    if context.interview.accommodation:
        return
    hits = list(_in_so_many_words(letter, context))
    yield from hits
    known = known_words(context.interview)
    for part, text, match in further(letter, hits, PRIVATE):
        if words_of(match.text)[-1].key in known or denied(text, match.start, 2):
            continue
        yield _hit(part, match.text, match.start, match.end, Severity.SUGGESTION)


def _in_so_many_words(letter: Letter, context: Context) -> Iterator[Hit]:
    known = known_words(context.interview)
    for part, text, match in said(_ALL, letter):
        last = words_of(match.text)[-1].key
        if words_after(text, match.end, 1) == ("tongue",):
            continue
        if denied(text, match.start, 2) or (last in known and last not in _TERMS):
            continue
        if match.phrase in _HEALTH and _somebody_else(words_after(text, match.end, 1)):
            continue
        yield _hit(part, match.text, match.start, match.end)
    text = part_text(letter, Part.BODY)
    for years in _YEARS.finditer(text):
        if not in_quotes(text, *years.span()):
            yield _hit(Part.BODY, years[0], *years.span())


def _hit(part: Part, quote: str, start: int, end: int, severity: Severity | None = None) -> Hit:
    return Hit(
        message=f"{quoted(quote)} tells something private that many laws keep out of hiring. You need not "
        "say it here, and the reader may not know what to do with it. If you ask for an adjustment, tick "
        "that in your notes.",
        part=part,
        start=start,
        end=end,
        severity=severity,
    )


def _somebody_else(after: tuple[str, ...]) -> bool:
    """Tell whether the words are about others: `I have diabetes patients`."""
    return bool(after) and after[0] in (
        "patients",
        "patient",
        "clients",
        "data",
        "app",
        "research",
        "nurses",
        "pupils",
    )


RULE = Rule(
    id="protected-info",
    severity=Severity.SUGGESTION,
    title="Tells something private",
    passes="Keeps private matters private",
    looks_for=(
        "Health, pregnancy and family plans, age, religion and the like, told about yourself. It stays "
        "silent when your notes say that you ask for an adjustment."
    ),
    why=(
        "In many countries an employer may not let these things count, and is safer not knowing them. "
        "Lawyers who advise candidates say not to raise a condition before it is necessary. When you tell it "
        "is your decision; this is information, and no legal advice."
    ),
    sources=("SAE", "LGF", "CLA"),
    guide="ethics",
    check=_check,
    phrases=_ALL.listed + PRIVATE.listed,
    bad=(
        Example(
            body=sound_letter("My husband and I are planning a wedding, so May is busy."),
            marks="My husband and I are planning a wedding",
        ),
        Example(body=sound_letter("I am a proud mum of two."), marks="mum of two"),
        Example(
            body=sound_letter("I could start in June, as I'm expecting in May."), marks="I'm expecting in"
        ),
        Example(body=sound_letter("I am 58 years old and still learning."), marks="I am 58 years old"),
        Example(
            body=sound_letter("I am a single mother, so I plan my days well."), marks="I am a single mother"
        ),
        Example(
            body=sound_letter("My health problems are over, so I can travel again."),
            marks="My health problems",
        ),
        Example(body=sound_letter("I was diagnosed with something last year."), marks="I was diagnosed with"),
        Example(body=sound_letter("I keep Sabbath and do not work on Saturdays."), marks="keep Sabbath"),
        Example(body=sound_letter("My doctor says that my back is better now."), marks="My doctor"),
        Example(
            body=sound_letter("My blood pressure has been fine since the spring."), marks="My blood pressure"
        ),
        Example(body=sound_letter("I am a Methodist and a mother of three."), marks="mother of three"),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter("What you said about your pregnancy-app team stayed with me.")),
        Example(
            body=sound_letter("For my hearing loss I need captions in the next call."),
            interview={"accommodation": True},
        ),
        Example(body=sound_letter("I am expecting an answer from the library about the data.")),
        Example(body=sound_letter("I have faith in the plan, and you showed me why.")),
        Example(
            body=sound_letter("I have diabetes patients on my present ward."),
            interview={"role": "Diabetes Nurse"},
        ),
        Example(body=sound_letter("The health problems of old disks were new to me.")),
        Example(body=sound_letter("I am 20 minutes away by train.")),
        Example(body=sound_letter("I worked on a ward for the over-eighties, and with their doctors.")),
        Example(body=sound_letter("I worked with two sisters who were married to their trade.")),
    ),
)
