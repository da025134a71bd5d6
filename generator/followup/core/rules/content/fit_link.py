"""Nothing in a thank-you says what the writer brings to a need of theirs."""

from collections.abc import Iterator

from followup.core.finding import Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.points import says
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Channel, Purpose, Region
from followup.core.wordings import Wordings

_DID = (
    "{built|led|ran|run|managed|worked|taught|trained|handled|designed|developed|maintained|cared|nursed|cooked|sold|"
    "organised|organized|set "
    "up|started|grew|cut|reduced|increased|moved|migrated|reconciled|installed|wired|fitted|"
    "repaired|driven|drove|shipped|launched|coached|supported|coordinated|planned|created|founded|volunteered|edited|"
    "translated|implemented|tested|fixed|looked after|been "
    "doing|done|made|solved|used|kept|held|served|treated|grown}"
)
_BRINGS = Wordings(
    f"{{I|I've|I have|I had|I also|I once|I have also|I've also|I have since}} {_DID}",
    f"{{we|we've|we have}} {_DID}",
    "my {last|previous|current|former|present|old|own} "
    "{job|role|position|post|team|firm|school|ward|company|work|shop}",
    "my "
    "{experience|background|training|work|time|years|degree|placement|apprenticeship|skills|expertise|knowledge}",
    "years {as|in|of|at|on|with|running|doing}",
    "for {two|three|four|five|six|seven|eight|nine|ten|many|several} years", "which is what I",
    "{as|what} I did", "{close|similar|akin} to what I", "{nothing|not} new to me", "I have, twice",
    "I {am|'m} {used to|trained|certified|qualified|experienced|familiar with|fluent}",
    "I'm {used to|trained|certified}",
    "I {hold|bring|can bring|would bring|could bring|know from|know how|come from}", "as a former",
    "the same {thing|problem|work|job|way} {at|in|with|for}",
    "{a|the} similar {work|problem|project|job|task}",
)  # fmt: skip


_COURTESY = Wordings(
    "thank", "thanks", "grateful", "appreciate", "appreciated", "enjoyed", "pleasure", "nice to",
    "good to", "great to",
    "lovely to", "glad to have", "look forward", "looking forward", "hope", "wish", "let me know", "please",
)  # fmt: skip
_OF_ME = frozenset("i i'm i've i'd i'll my me".split())


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    interview, text = context.interview, letter.message.text
    short = context.template is not None and "micro" in context.template.facets.get("length", ())
    if not text.strip() or short or interview.interest in ("undecided", "none") or _BRINGS.within(text):
        return
    skill = interview.skill
    if says(text, skill) if skill else not _only_thanks(letter):
        return
    cure = (
        f"you noted {quoted(skill)}, so half a sentence of it would do."
        if skill
        else "one need of theirs with one thing you have done is enough; plain thanks are fine as well."
    )
    yield Hit(
        message=f"Nothing here says what you bring. A reader who has to choose likes to see the match: {cure}"
    )


def _only_thanks(letter: Letter) -> bool:
    """Tell whether a letter says nothing of the writer but thanks and wishes."""
    return all(
        _COURTESY.within(sentence.text)
        for sentence in letter.sentences
        if not _OF_ME.isdisjoint(word.key for word in words_of(sentence.text))
    )


_ROTA = {"skill": "I ran an on-call rota for two years."}

RULE = Rule(
    id="fit-link",
    severity=Severity.SUGGESTION,
    title="What you bring is missing",
    passes="Says what you bring",
    looks_for="Something that you have done, in any words: “which is what I built at Globex”, “in my "
    "last job”, "
    "“I have run such a rota for two years”.",
    why="One match between their need and your past is the best reason to choose you. It is a help and "
    "no duty: "
    "plain thanks are a good letter too, and in Japan self-praise has no place in it.",
    sources=("FAR", "A1", "RIK"),
    guide="interest",
    check=_check,
    applies=Applies(
        purposes=frozenset({Purpose.THANK_YOU}),
        channels=frozenset({Channel.EMAIL, Channel.LETTER}),
        not_regions=frozenset({Region.JP}),
        not_stages=frozenset({"informational", "career-fair", "reference-check"}),
    ),
    phrases=_BRINGS.listed,
    bad=(
        Example(body=sound_letter(), interview=_ROTA),
        Example(body=sound_letter("Thank you also for the tour."), interview=_ROTA),
        Example(body=sound_letter(interest="I hope to hear from you.", close="")),
    ),
    good=(
        Example(body=sound_letter("You need such contracts, which is what I built at Globex.")),
        Example(body=sound_letter("In my last job we moved two warehouses.")),
        Example(body=sound_letter("I have run such a rota for two years.")),
        Example(
            body=sound_letter("The on-call rota that I ran taught me to write things down."),
            interview=_ROTA,
        ),
        Example(body=sound_letter()),
        Example(body=sound_letter(), interview={**_ROTA, "region": "jp"}),
        Example(body=sound_letter(), interview={**_ROTA, "interest": "undecided"}),
        Example(body=sound_letter(), interview={**_ROTA, "stage": "informational"}),
    ),
)
