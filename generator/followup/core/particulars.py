"""Whether a letter holds something particular from a conversation, whatever it is. Knows no notes.

Works by what is left when the words that stand in anybody's letter are taken out.
"""

from collections.abc import Sequence
from functools import cache

from followup.core.letter import Letter
from followup.core.matchers import Word, words_of
from followup.core.points import stem, telling_stems
from followup.core.wordings import Wordings

LEADS = Wordings(
    "discussed", "discussing", "discuss", "{our |the |}discussion {of|about|on}",
    "{talked|talk|talking} {about|through}", "{spoke|spoken|speak|speaking} {about|of|through}",
    "{speaking|talking|spoke|talked} {with|to} you about", "{chatted|chatting|chat} about",
    "conversation {about|on|around}", "{mentioned|mentioning|mention}",
    "{told|telling|tell|showed|showing|show} me {about|how|of|that|what|why|the|round|around|}",
    "{taught|teaching|asked|warned} me {about|how|of|that|what|why|}",
    "{explained|explaining|explain|described|describing}",
    "your {description|explanation|account|example|picture} of",
    "{walked|walking|talked|talking|took|taking|led|leading} me {through|round|around|over}",
    "{walk-through|walkthrough|tour|demo|demonstration|sight|story|stories} of",
    "{learning|learn|learned|learnt|hearing|hear|heard|reading|read} {|more |so much }{about|of|how|that|on}",
    "your {point|points|question|questions|remark|remarks|comment|comments} {about|on|of|that|to|for}",
    "your {thoughts|view|views|take|advice|idea|ideas|words} {about|on|of|that|for}",
    "your {plan|plans|work} {about|on|of|to|for|with}", "your {remark|story|stories|warning|honesty}",
    "{insight|insights} {into|on}", "you {asked|said|showed|raised|brought up|explained|described|warned}",
    "you {pointed out|told|suggested|recommended}",
    "we {went through|went over|looked at|worked through|covered|touched on|dug into|explored|compared}",
    "we {sketched|tried|solved|built|laughed}", "{stayed|stuck|remained} with me", "stood out",
    "{impressed|struck|moved|surprised|fascinated|intrigued} by", "the way {you|your|the}",
    "how {you|your|the|they}", "what {you|your} {said|do|did|told|showed}",
    "{good|great|nice|useful|helpful|interesting|fascinating|glad|reassuring} to {know|hear|see|learn} "
    "{that|how|what|why|about|the|your}", "{thinking|thought|think} {of|about|over|it}", "watching",
    "{reading|read} {up on|on}",
    "{liked|enjoyed|loved|appreciated} {the|your|that|how|hearing|seeing|watching}",
    "{highlight|favourite part|favorite part}", "tried {it|your|that}",
    "{thank you|thanks} for {the|your|letting|showing|lending|sharing|telling|explaining|staying|walking}",
    "{thank you|thanks} for taking me", "{see|understand|know} now {why|how|what|that}",
)  # fmt: skip
"""What leads to something that was said, shown or done."""
TRAILS = Wordings(
    "{stayed|stuck|remained|is still} with me", "stood out", "was {the|a|my} {highlight|favourite|favorite}",
    "{was|were} {new|news} to me", "{surprised|impressed|struck|moved|fascinated|intrigued|amused} me",
    "{made|kept|set|got|left} me {thinking|laughing|smiling|wondering|curious|think|laugh|smile|wonder}",
    "{changed|made} {how|my}",
)  # fmt: skip
"""What follows upon something that was said, shown or done."""
YOURS = Wordings("your", "you {have|use|run|build|built|make|keep|plan|need|want|are}", "you're", "you've")
_GENERIC_TEXT = """
opportunity chance culture organization organisation mission vision value goal department day days
everything lot
responsibility duty expectation industry business background experience qualification skill more detail
information
opening candidate hiring meet meeting time chat great good really different many various much best friday
monday
tuesday wednesday thursday saturday sunday yesterday today tomorrow week weekend month year morning
afternoon evening
requirement fit environment future plan member colleague place life workplace firm company role position
job team work
working interview interviewer interviewing conversation discussion talk call speak spoke impressed
impression impressive
enjoyed enjoy enjoyable excited exciting excite enthusiastic enthusiasm learn learning learnt pleasure
pleased glad
happy delighted grateful thankful appreciate appreciation appreciated wonderful lovely nice amazing
fantastic excellent
excellence dynamic innovative innovation growth grow growing strategy initiative project upcoming success
successful
achieve contribute contribution collaborative collaboration collaborate supportive support friendly
welcoming welcome
commitment committed dedicated dedication quality customer client sector market leader leading leadership
reputation
impact difference passion passionate people talented staff insight perspective overview history direction
next step
process timeline decision need interest interested interesting remain continue believe confident convinced
sure feel
think know look forward hear hearing hope join joining part asset addition strong ideal perfect valuable
value hard
worker reliable punctual crew street right additional further provide contact hesitate question regard
regarding
consideration considered consider application apply applying challenge challenging rewarding esteemed
prestigious
renowned professional professionalism profession manner warm warmth kind kindness generous patient patience
person
personal individual group unit area field level ability able capable match matches bring brought offer
offering useful
helpful help helping hear heard share sharing show explain explaining tell told describe mention discuss
give given
giving take taking took thank thanks again also able soon early late long short first second final stage round
positive reply answer response feedback wish luck regards sincerely best dear please let free reach available
availability start begin begun career path chapter world class state art cutting edge fast paced
forward-thinking
thing happening happen way lot bit kind sort type range variety wide large small big high low key main
major important importance
essential vital relevant related specific particular particularly especially truly very quite rather
extremely highly
deeply greatly honestly definitely certainly clearly fully completely absolutely genuinely sincerely
thoroughly
currently recently previously already still even just well within across around throughout come go going
went see seen
make made feel felt find found get got keep kept hold run seem sound say said want wanted love loved like
liked
opinion view idea question answer visit visited visiting office building facility site premises space
atmosphere
company's team's organisation's organization's employer employee employees staff's human resource hr
recruiter manager
management director panel description title post vacancy advert advertisement ad email mail phone video
online zoom
person face impression glimpse look inside better deeper clearer understanding understand sense picture
operation
operate daily day-to-day standard solution service product brand background education degree university
study studied
knowledge expertise expert proven track record result oriented driven self motivated motivation
detail-oriented
player flexible adaptable eager keen willing ready journey adventure dream goal objective aim purpose
belief principle
pleasant informative insightful engaging productive fruitful delightful inspiring inspired detailed
comprehensive
gain gained gaining obtained received well-organised well-organized efficient effective modern
international global
growing respected established successful exceptional outstanding remarkable incredible terrific super
brilliant
heading headed ethos ethic integrity honesty respect trust diversity inclusion sustainability community
society family friend
"""


@cache
def _generic() -> frozenset[str]:
    return frozenset(stem(word.key) for word in words_of(_GENERIC_TEXT))


_SELF = frozenset("i i've i'm i'd i'll my".split())
_CLAIMS = frozenset(
    "have am was worked years year experience bring believe know would could can confident".split()
)
_ON = frozenset({"and", "but", "so", "because", "which", "while"})
_REACH = 12
_NEAR = 4
_FAR = 400
"""Code points beyond which nothing is read, so that no text makes it slow: more than `_REACH` words."""
_ENOUGH = 4
"""Telling words in one sentence that make it particular without any lead; ours, found on letters of the
tests.
"""


def is_particular(letter: Letter, common: frozenset[str]) -> bool:
    """Tell whether a sentence of a letter speaks of something particular.

    `common` holds keys that tell nothing here: the words of the role, of the company and of the people.
    """
    generic = _generic() | frozenset(stem(key) for key in common)
    return any(_tells(sentence.text, generic) for sentence in letter.sentences)


def _tells(sentence: str, generic: frozenset[str]) -> bool:
    for wordings, reach in ((LEADS, _REACH), (YOURS, _NEAR)):
        for match in wordings.find(sentence):
            keys = [word.key for word in _until_i(words_of(sentence[match.end : match.end + _FAR]))[:reach]]
            if telling_stems(keys, generic):
                return True
    for match in TRAILS.find(sentence):
        if telling_stems(
            [word.key for word in words_of(sentence[max(0, match.start - _FAR) : match.start])][-_REACH:],
            generic,
        ):
            return True
    words = words_of(sentence)
    if words and words[0].key in _SELF and not _CLAIMS.isdisjoint(word.key for word in words[:6]):
        return False
    return len(telling_stems((word.key for word in words), generic)) >= _ENOUGH


def _until_i(words: Sequence[Word]) -> Sequence[Word]:
    """Return the words before `and I` and the like: there the writer turns to somebody else's business."""
    for number, word in enumerate(words[1:], 1):
        if word.key in _SELF and (words[number - 1].key in _ON or "," in word.gap):
            return words[:number]
    return words
