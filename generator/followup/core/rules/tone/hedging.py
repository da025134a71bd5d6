"""Three hedges or more. Leaves `just` as a word of time, and kinds of things."""

from collections.abc import Iterator

from followup.core.around import in_quotes, part_text, words_before
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.wordings import Match, Wordings

_FEWEST = 3
_JUST = Wordings(
    "just {wanted|want|wanting|think|thought|thinking|feel|felt|wonder|wondered|wondering|hope|hoped|hoping|"
    "checking|writing|maybe|perhaps|trying|asking|guess|wish|wished|like to|say|saying|kind of|sort of|a "
    "thought|a small|a little|a quick|my opinion|so you know|to say|to ask|to add|to check|to let|needed|"
    "need to|add|mention|believe|love|really}",
    "{could|can|may|might|would|should|let me|i'll|i will|i'd} just",
)
_MAYBE = Wordings(
    "{maybe|perhaps|possibly|hopefully}", "might {possibly|perhaps|maybe}", "{a little|a tiny} bit"
)
_KIND = Wordings("{kind|sort} of")
_FEEL = Wordings(
    "i {|just |also |sort of |kind of |do |maybe |still |really }{feel|felt} {|like |as if |that |as though "
    "}{i|it|we|my|this|you|your|the|that|there|like}",
)
_GUESS = Wordings(
    "i {guess|suppose|was wondering|am wondering|wonder if|wondered if|would think|would say|would guess}",
    "i'm {guessing|wondering|not sure if|not sure whether|not totally sure|not really sure}",
    "{if|whether} that {makes|made} {any |}sense",
    "{or something|or so|or whatever} {like that|similar|}",
    "if {|that's |it's |it is |that is }{ok|okay|alright|all right|not too much trouble|no trouble} {|with "
    "you|for you}",
    "in my {humble |}opinion",
)
_ALL = (_JUST, _MAYBE, _KIND, _FEEL, _GUESS)
_LOOSE = frozenset(
    "i is was am are were it's that's just felt feel feels seems seemed be been really also do did "
    "got could can would might".split()
)


def _check(letter: Letter, _context: Context) -> Iterator[Hit]:
    hedges = [
        (part, match) for part in (Part.SUBJECT, Part.BODY) for match in _hedges(part_text(letter, part))
    ]
    if len(hedges) < _FEWEST:
        return
    said = list(dict.fromkeys(" ".join(match.text.split()) for _, match in hedges))
    listed = ", ".join(quoted(text) for text in said[:4])
    part, first = hedges[0]
    yield Hit(
        message=f"{len(hedges)} times the letter steps back from what it says: {listed}. Readers hear doubt. "
        "Take most of them out; the sentences stand without them.",
        part=part,
        start=first.start,
        end=first.end,
    )


def _hedges(text: str) -> Iterator[Match]:
    """Yield the hedges of a text in reading order; what is quoted does not count."""
    found = [match for wordings in _ALL for match in wordings.find(text) if _is_hedge(wordings, text, match)]
    for match in sorted(found, key=lambda match: (match.start, match.end)):
        if not in_quotes(text, match.start, match.end):
            yield match


def _is_hedge(wordings: Wordings, text: str, match: Match) -> bool:
    if wordings is not _KIND:
        return True
    before = words_before(text, match.start, 1)
    return bool(before) and before[0] in _LOOSE


RULE = Rule(
    id="hedging",
    severity=Severity.SUGGESTION,
    title="Steps back too often",
    passes="Says it without hedges",
    looks_for=(
        "Three or more of “just wanted”, “maybe”, “kind of”, “I guess”, “I feel like” and the like. One or "
        "two are fine, and so is “just” where it means a moment ago."
    ),
    why=(
        "Each of these softens a line, and together they sound as if you did not believe it. Some readers do "
        "not mind, so this is a suggestion only."
    ),
    sources=("A7",),
    guide="dos-and-donts",
    check=_check,
    phrases=tuple(dict.fromkeys(phrase for wordings in _ALL for phrase in wordings.listed)),
    bad=(
        Example(body=sound_letter("I just maybe felt that I kind of missed the point."), marks="just maybe"),
        Example(
            body=sound_letter("I just wanted to say that maybe the plan works. I guess you know that."),
            marks="just wanted",
        ),
        Example(
            body=sound_letter("Perhaps I could help, I suppose. I feel like it is sort of my thing."),
            marks="Perhaps",
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(
            body=sound_letter(
                "It was good to speak with you just now. The file we just talked about is here."
            )
        ),
        Example(body=sound_letter("I just wanted to send the plan. Maybe it helps.")),
        Example(
            body=sound_letter(
                "What kind of tests you run, and the kind of people you look for, is clear to me now."
            )
        ),
        Example(body=sound_letter("You said “maybe, maybe, maybe” of the date, and we laughed.")),
        Example(body=sound_letter("I think that two weeks are enough, and I believe the team agrees.")),
    ),
)
