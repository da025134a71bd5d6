"""Three superlatives or more about the reader and their company. Leaves a compliment and own things."""

from collections.abc import Iterator

from followup.core.around import denied, reported, said, words_after, words_before
from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.wordings import Wordings

_FEWEST = 3
_PRAISE = Wordings(
    "{amazing|amazed|incredible|incredibly|unbelievable|outstanding|exceptional|extraordinary|phenomenal|"
    "brilliant|fantastic|fabulous|remarkable|visionary|legendary|genius|unparalleled|unmatched|unrivalled|"
    "unrivaled|magnificent|stunning|breathtaking|superb|awesome|groundbreaking|revolutionary|spectacular|"
    "wonderful|marvellous|marvelous|inspiring|inspirational|awe-inspiring|mind-blowing|astonishing|"
    "impeccable|flawless|sensational|terrific|tremendous|unforgettable|invaluable|mesmerising|mesmerizing|"
    "stellar|top-notch|thrilling|admirable|exemplary|prestigious|renowned|iconic|pioneering|trailblazing|"
    "cutting-edge}",
    "{world|industry|market}-{leading|class|renowned}",
    "{best-in-class|state-of-the-art|first-class|first-rate|second to none|one of a kind|once in a lifetime}",
    "{the|your} {very |absolute |}{best|greatest|finest|smartest|brightest|kindest|coolest} {company|team|"
    "people|place|leader|leaders|manager|firm|minds|engineers|employer|interviewers|interviewer|interview|"
    "conversation|person}",
    "the most {innovative|inspiring|impressive|exciting|brilliant|talented|amazing|admired|respected|"
    "successful|welcoming|intelligent|remarkable|interesting|wonderful|gifted|knowledgeable|professional}",
    "{deeply|truly|so|very|extremely|hugely|immensely|incredibly|beyond|really|greatly|profoundly} "
    "{impressed|impressive|inspired|honoured|honored|humbled|moved|admire}",
    "{blown away|in awe|speechless|starstruck|star-struck|lost for words}",
    "i {|have always |always |deeply |truly |greatly |really |so }{admire|admired|look up to|looked up to|"
    "idolise|idolize|worship}",
    "perfect {company|team|leader|place|interview|conversation|role model}",
    "role model",
    "dream {company|team|employer}",
)
_OWN = frozenset("my our i'm".split())
_PLAIN_USE = frozenset("amount number speed".split())


def _check(letter: Letter, _context: Context) -> Iterator[Hit]:
    found = []
    for part, text, match in said(_PRAISE, letter):
        before = words_before(text, match.start, 2)
        own = not _OWN.isdisjoint(before[-1:]) or not _PLAIN_USE.isdisjoint(words_after(text, match.end, 1))
        if not own and not denied(text, match.start, 2) and not reported(text, match.start):
            found.append((part, match))
    kinds = {" ".join(word.key for word in words_of(match.text)) for _, match in found}
    if len(kinds) < _FEWEST:
        return
    part, first = found[0]
    listed = ", ".join(quoted(match.text) for _, match in found[:5])
    yield Hit(
        message=f"The letter praises a lot: {listed}. After the second one a reader stops believing them. "
        f"Keep one, and "
        "add the detail that earned it.",
        part=part,
        start=first.start,
        end=first.end,
    )


RULE = Rule(
    id="flattery-overload",
    severity=Severity.SUGGESTION,
    title="Too much praise",
    passes="Praises in measure",
    looks_for=(
        "Three or more different superlatives about the reader, the team or the company, such as “amazing”, "
        "“world-leading” and “inspiring”. One compliment with a detail is fine."
    ),
    why=(
        "Boomerang counted the answers to 40 million e-mails (2016): a slightly warm tone was answered more "
        "often than a neutral one, and much praise lost that gain. British advice is warm and brief, and not "
        "gushing."
    ),
    sources=("BMG", "ATL"),
    guide="personal",
    check=_check,
    phrases=_PRAISE.listed,
    bad=(
        Example(body=sound_letter("Your amazing, world-leading team is so inspiring."), marks="amazing"),
        Example(
            body=sound_letter(
                "What a fantastic office and what brilliant people. I was blown away by the view."
            ),
            marks="fantastic",
        ),
        Example(
            body=sound_letter(
                "You are an extraordinary leader. The team is exceptional, and the product is a phenomenal "
                "success."
            ),
            marks="extraordinary",
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(
            body=sound_letter(
                "The way you review each other's SQL is outstanding: two people read each query."
            )
        ),
        Example(
            body=sound_letter(
                "It was an amazing morning, and the amazing weather helped. An amazing view, too."
            )
        ),
        Example(
            body=sound_letter("You said that good teams need no brilliant, exceptional or amazing people.")
        ),
        Example(body=sound_letter("Your campaign “Brilliant. Amazing. Fantastic.” made me smile.")),
        Example(body=sound_letter("The talk was inspiring, and the exercise was fun.")),
    ),
)
