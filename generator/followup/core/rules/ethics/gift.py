"""A present for the people who decide. Leaves gifts that are the subject of the talk, and a plain card."""

import re
from collections.abc import Iterator

from followup.core.acts import further
from followup.core.around import in_quotes, reported, said, sentence_around, words_after, words_before
from followup.core.conduct.gifts import FAVOURS, GIVING
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import known_words, quoted, words_of
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Purpose
from followup.core.wordings import Wordings

_THINGS = (
    "{gift|gifts|a present|small present|little present|presents|gift card|gift cards|gift-card|e-gift card|"
    "gift voucher|gift certificate|gift basket|gift box|coffee card|voucher|vouchers|hamper|basket of fruit|"
    "fruit basket|box of|bottle of|chocolates|pralines|flowers|bouquet|orchid|champagne|whisky|whiskey|some "
    "wine|some cookies|homemade cookies|home-made cookies|a cake|cupcakes|muffins|pastries|doughnuts|donuts|"
    "sweets|concert tickets|theatre tickets|tickets to|souvenir|souvenirs}"
)
_GIVE = (
    "{enclose|enclosed|enclosing|attach|attached|send|sent|sending|mail|mailed|mailing|ship|shipped|order|"
    "ordered|bring|bringing|brought|drop off|dropped off|dropping off|leave|left|leaving|include|included|"
    "arranged|bought|got you|picked up|picked you|baked|made you|deliver|delivered|give you|gave you|giving "
    "you|give your team|offer you|present you with}"
)
_WELCOMING = (
    "{please accept|hope you accept|hope you'll accept|please find|you will find|you'll find|enjoy|you will "
    "receive|you'll receive|you should receive}"
)
_GIVING = Wordings(f"{_GIVE} {_THINGS}", f"{_GIVE} … {_THINGS}")
_WELCOME = Wordings(f"{_WELCOMING} {_THINGS}", f"{_WELCOMING} … {_THINGS}")
_ON_ITS_WAY = Wordings(
    f"{_THINGS} {{is|are}} {{on its way|on their way|enclosed|attached|for you|for your team|for the team|in "
    "the mail|in the post|waiting for you|from me}",
    f"{_THINGS} {{has been|have been|will be|was|were}} {{|already }}{{sent|ordered|delivered|shipped|left}}",
    f"{_THINGS} {{will|should|ought to}} {{arrive|reach you|be with you|be at your}}",
    f"{_THINGS} {{as a|as my|as our|as a small|as a little}} {{thank you|thank-you|thanks|token}}",
    f"{_THINGS} {{for your|for all your}} {{time|trouble|help|kindness|team}}",
    f"{_THINGS} as thanks",
    f"{_THINGS} {{|waiting }}{{for you|for the team|for your team}} {{at|in|with}} {{reception|the reception|"
    "the front|the desk|your desk|the office|the lobby}",
    f"{_THINGS} … {{is|are}} {{waiting for you|on its way|on their way|at the front desk|at reception|for "
    f"you}}",
)
_TREATING = Wordings(
    "{buy|get|stand|treat|invite|take} you {|out |to |for |out for |out to |a |for a |to a |some |both "
    "}{lunch|dinner|breakfast|brunch|a meal|meal|a drink|drink|drinks|a beer|beer|beers|a round}",
    "{lunch|dinner|breakfast|brunch|drinks|the drinks|a drink|a beer} {is|are|will be|would be} on me",
    "{lunch|dinner|drinks} on me",
    "{it's|it is|that's|this is} my treat",
)
_COFFEE = Wordings(
    "{buy|get|treat|invite} you {|to |for |a |to a |for a }{coffee|cup of coffee|tea|cup of tea}",
    "{coffee|the coffee|a coffee} {is|are|will be|would be} on me",
)
_TOKEN = Wordings(
    "{a|this|my|small|little|modest} token of {|my |our }{|sincere |deep }{appreciation|thanks|gratitude}"
)
_ALL = Wordings.of(_GIVING, _WELCOME, _ON_ITS_WAY, _TREATING, _COFFEE, _TOKEN)
_MONEY_CARD = re.compile(
    r"[$£€]\s?\d[\d,.]{0,6}(?:[ -][A-Za-z]{2,12}){0,2}[ -](?:card|voucher|certificate|gift)\b", re.IGNORECASE
)
_MINE = frozenset("i i've i'm i'd i'll we we've my enclosed".split())
_THEM = frozenset(
    "you they he she who customers clients users people patients guests visitors shoppers buyers".split()
)
_NOT_GIVING = frozenset("not never no cannot without refuse declined".split())
_PAPER = frozenset("note letter message email e-mail words lines line card".split())
_MADE_OF_IT = frozenset(
    """project projects team teams app apps system feature product products programme program service services
    shop shops store business market data fraud campaign page orders order sales industry company line code
    card-fraud recommendation recommendations wrapping wrap registry list lists guide season""".split()
)
_INFORMAL = "informational"
_KEYS = frozenset(word.key for word in words_of(_THINGS)) - {"of", "a", "some", "to", "little", "small"}


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    hits = list(_in_so_many_words(letter, context))
    yield from hits
    known = known_words(context.interview)
    for part, text, match in further(letter, hits, GIVING, FAVOURS):
        given = {word.key for word in words_of(match.text)} & _KEYS
        paper = "token" in match.text and _is_paper(text, match.start, match.end)
        if paper or not known.isdisjoint(given) or _is_subject(text, match.start, match.end):
            continue
        yield _hit(part, match.text, match.start, match.end, Severity.SUGGESTION)


def _in_so_many_words(letter: Letter, context: Context) -> Iterator[Hit]:
    known = known_words(context.interview)
    for part, text, match in said(_ALL, letter):
        if match.phrase in _COFFEE and context.interview.stage == _INFORMAL:
            continue
        if match.phrase in _TOKEN and _is_paper(text, match.start, match.end):
            continue
        things = match.phrase in _GIVING or match.phrase in _WELCOME or match.phrase in _ON_ITS_WAY
        if things and (_thing(match.text) in known or _is_subject(text, match.start, match.end)):
            continue
        if match.phrase in _GIVING and not _is_own(text, match.start, match.end):
            continue
        yield _hit(part, match.text, match.start, match.end)
    for money in _MONEY_CARD.finditer(letter.body):
        if not in_quotes(letter.body, *money.span()) and not _is_subject(letter.body, *money.span()):
            yield _hit(Part.BODY, money[0], *money.span())


def _hit(part: Part, quote: str, start: int, end: int, severity: Severity | None = None) -> Hit:
    return Hit(
        message=f"You write {quoted(quote)}. A present to somebody who decides about you looks like a bribe, "
        "even a small one, and many employers forbid it. Your thanks in words are enough.",
        part=part,
        start=start,
        end=end,
        severity=severity,
    )


def _thing(text: str) -> str:
    """Return the key of what is given: `chocolates` of `enclosed some chocolates`."""
    keys = [word.key for word in words_of(text)]
    things = {word.key for word in words_of(_THINGS)}
    return next((key for key in reversed(keys) if key in things), "")


def _is_subject(text: str, start: int, end: int) -> bool:
    """Tell whether the thing is what was spoken about, or somebody else's: `your customers sent flowers`."""
    before, after = words_before(text, start, 3), words_after(text, end, 1)
    if not _THEM.isdisjoint(before[-2:]) or not _NOT_GIVING.isdisjoint(before):
        return True
    return (bool(after) and after[0] in _MADE_OF_IT) or text[end : end + 1] == "-"


def _is_own(text: str, start: int, end: int) -> bool:
    """Tell whether it is the candidate who gives."""
    first, last = sentence_around(text, start, end)
    keys = {word.key for word in words_of(text[first:last])}
    return not _MINE.isdisjoint(keys) and not reported(text, start)


def _is_paper(text: str, start: int, end: int) -> bool:
    """Tell whether the token is the letter itself."""
    first, last = sentence_around(text, start, end)
    return not _PAPER.isdisjoint(word.key for word in words_of(text[first:last]))


RULE = Rule(
    id="gift",
    severity=Severity.WARNING,
    title="Offers a present",
    passes="Thanks in words only",
    looks_for=(
        "A present for the reader: a gift card, enclosed chocolates, flowers on their way, a lunch that you "
        "pay. A coffee with somebody who gave you advice is fine, and so is a talk about gifts."
    ),
    why=(
        "The reader has to turn it down, hand it in or explain it. Even a card worth five dollars can look "
        "like a bribe, and it draws attention away from you."
    ),
    sources=("MON1", "YPE", "JMA", "FCE", "WFT"),
    guide="ethics",
    check=_check,
    applies=Applies(not_purposes=frozenset({Purpose.NETWORK})),
    phrases=_ALL.listed + GIVING.listed + FAVOURS.listed,
    bad=(
        Example(body=sound_letter("I have added a $5 card for your time."), marks="$5 card"),
        Example(
            body=sound_letter("Please enjoy the enclosed chocolates."), marks="enjoy the enclosed chocolates"
        ),
        Example(body=sound_letter("I have sent flowers to your office."), marks="sent flowers"),
        Example(body=sound_letter("A gift card is on its way to you."), marks="gift card is on its way"),
        Example(body=sound_letter("I would love to take you out to lunch."), marks="take you out to lunch"),
        Example(
            body=sound_letter("I have left a jar of honey for you with the porter."),
            marks="I have left a jar of honey for you",
        ),
        Example(
            body=sound_letter("A box of our plums is on its way to your office."),
            marks="box of our plums is on its way",
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter("The gift-card project that you described sounds like patient work.")),
        Example(body=sound_letter("You told me how your customers send flowers on the wrong day.")),
        Example(
            body=sound_letter("I sent flowers with your app, and they came on time."),
            interview={"points": ["how flowers are tracked"]},
        ),
        Example(body=sound_letter("I will leave my present job in March at the earliest.")),
        Example(body=sound_letter("Please accept this note as a small token of my appreciation.")),
        Example(
            body=sound_letter("If you are in Leeds again, I would like to buy you a coffee."),
            interview={"stage": "informational"},
        ),
        Example(body=sound_letter("Your line “send a cake with every bug” made me laugh.")),
        Example(body=sound_letter("I keep bees, and your question about honey made me smile.")),
        Example(body=sound_letter("The box of samples that you lent me is on its way back.")),
    ),
)
