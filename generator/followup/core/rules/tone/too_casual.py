"""Chat language: text-speak, slang, emoji.

Leaves quoted names alone, and words that the candidate's own notes hold.
"""

import re
from collections.abc import Iterator, Mapping

from followup.core.around import in_quotes, part_text, words_after
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import known_words, quoted
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.wordings import Match, Wordings

_PLAIN: Mapping[str, str] = {
    **dict.fromkeys(("thx", "thnx", "thks", "tnx", "thanx", "thankx"), "thanks"),
    **dict.fromkeys(("pls", "plz", "plss", "pleez"), "please"),
    **dict.fromkeys(("u", "ya", "you guys", "yous"), "you"),
    **dict.fromkeys(("2day", "2nite"), "today"),
    **dict.fromkeys(("tmrw", "2moro", "2morrow", "tomoz", "tmr"), "tomorrow"),
    **dict.fromkeys(("cuz", "coz", "bc", "b/c", "becuz"), "because"),
    **dict.fromkeys(("yeah", "yep", "yup", "yea"), "yes"),
    **dict.fromkeys(("nope", "nah"), "no"),
    **dict.fromkeys(("imo", "imho"), "in my opinion"),
    "gonna": "going to",
    "wanna": "want to",
    "gimme": "give me",
    "lemme": "let me",
    "kinda": "rather",
    "sorta": "rather",
    "dunno": "don’t know",
    "idk": "I don’t know",
    "outta": "out of",
    "lotta": "lot of",
    "lotsa": "many",
    "hafta": "have to",
    "shoulda": "should have",
    "coulda": "could have",
    "woulda": "would have",
    "y'all": "you all",
    "yall": "you all",
    "gr8": "great",
    "l8r": "later",
    "b4": "before",
    "luv": "love",
    "tho": "though",
    "btw": "by the way",
    "tbh": "to be honest",
    "afaik": "as far as I know",
    "ttyl": "I will write again soon",
    "lmk": "let me know",
    "ppl": "people",
    "prolly": "probably",
    "congratz": "congratulations",
    "super excited": "excited",
    "super stoked": "excited",
}
"""What is written in chat, and the plain words for it."""
_LOWER_ONLY = frozenset("u ya bc tmr b4 yea fr".split())
"""In capitals these are names and sizes: U of T, B4, BC."""
_SLANG = (
    *"""lol lmao rofl omg omfg wtf smh ikr hmu jk brb nvm np ur gotta ain't lolz haha hahaha hehe yay
    woohoo yikes oops whoops hiya heya howdy wassup dude dudes bro bruh cya xoxo stoked psyched badass
    kickass crappy damn freaking freakin frickin fricking friggin shit bullshit fuck fucking totes obvi
    deets ngl
    fomo slay chillin gotcha alrighty c'mon cmon whatcha betcha bestie""".split(),
    *("woo hoo", "what's up", "my bad", "no biggie", "no prob", "see ya", "peace out", "catch you later"),
    *("super cool", "pretty cool", "so cool", "way cool", "cool beans", "good vibes", "great vibes"),
    *("great vibe", "good vibe", "kick ass", "kick-ass", "no cap", "okey dokey", "okie dokie"),
    *(
        "hit me up",
        "hanging out with you",
        "you rock",
        "you guys rock",
        "thanks a bunch",
        "thanks a ton",
        "thanks heaps",
        "thanks a mil",
    ),
    *("had a blast", "was a blast", "let's do this", "keep it real", "i dig", "catch ya", "cheers mate"),
    *(
        "thanks mate",
        "hey guys",
        "peeps",
        "hella",
        "for realz",
        "legit awesome",
        "as hell",
        "no worries mate",
    ),
    "down to {chat|talk|meet|hang|hang out|start|join}",
    "{shoot|drop|send} me a {text|dm|line on whatsapp|whatsapp}",
    (
        "{that|it|it's|that's|this|everything|so|totally|super} {|was |is |were }{|so |totally |super |"
        "really |pretty }{dope|lit|rad|sick|epic|off the hook|off the chain}"
    ),
    "{was|were|is} {|so |totally |super |really |pretty }{dope|rad}",
    "{was|am|were|i'm} like {wow|yes|oh|ok|whoa|yay|no way|what}",
    "{i'm|i am|so|super|totally} pumped",
    "{super|so|totally|mega|proper|dead|pure|well} {hyped|stoked|buzzed|pumped|amped|chuffed to bits}",
    "{hyped|amped|buzzing} {|and ready }{to|for|about}",
    *(
        "tbf",
        "ftw",
        "iykyk",
        "deffo",
        "defo",
        "innit",
        "knackered",
        "awesome sauce",
        "cracked me up",
        "you lot",
    ),
    *("give me a shout", "right laugh", "fr"),
    "{are|is|were|you} {|all |absolute |pure |such }{legends|a legend}",
    "big time",
    "so down for",
    "talk {soon|later} {x|xx|xxx|xo}",
    "talk {soon|later}, {x|xx|xxx|xo}",
)
_WORDS = Wordings(*_PLAIN, *_SLANG)
_ONLY_AT_THE_END = frozenset({"my bad", "as hell", "so cool", "fr", "big time"})
"""Slang where nothing follows: `my bad` is, `my bad cold` is not."""
_DRAWN_OUT = re.compile(r"\b[A-Za-z]{0,10}?([a-z])\1\1[A-Za-z]{0,10}\b")
_SHORT_FORM = re.compile(r"(?<![\w/])w/(?:o\b)?(?=\s)")
_FACE = (
    "\U0001f300-\U0001f64f\U0001f680-\U0001f6ff\U0001f900-\U0001f9ff\U0001fa70-\U0001faff"
    "\U0001f1e6-\U0001f1ff☺☹❤♥✨⭐✌✊✋"
)
_EMOJI = re.compile(rf"[{_FACE}][{_FACE}\ufe0f\u200d\u2640\u2642\U0001f3fb-\U0001f3ff]*")
_EMOTICON = re.compile(r"(?<=[\s.!?,])(?:[:;=]-?[)(DPp]+|<3|[xX]D)(?![\w(])")
_CONTACT_SIGNS = frozenset("📞📱📧📨🔗🌐🏠📍📅")
_INSIDE_MORE = "-.'’@/_"


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    known = known_words(context.interview)
    for part in (Part.SUBJECT, Part.BODY):
        text = part_text(letter, part)
        for match in _WORDS.find(text):
            if _is_chat(text, match, known):
                fix = _plain(text, match)
                yield Hit(
                    message=_message(match.text),
                    part=part,
                    start=match.start,
                    end=match.end,
                    fixes=(fix,) if fix else (),
                )
        for odd in (*_DRAWN_OUT.finditer(text), *_SHORT_FORM.finditer(text)):
            if (
                odd[0].lower() not in known
                and not in_quotes(text, *odd.span())
                and not _in_address(text, odd.start())
            ):
                yield Hit(message=_message(odd[0]), part=part, start=odd.start(), end=odd.end())
        for picture in (*_EMOJI.finditer(text), *_EMOTICON.finditer(text)):
            if in_quotes(text, picture.start(), picture.end()) or picture[0][0] in _CONTACT_SIGNS:
                continue
            start, end, fix = _without(letter, part, text, picture)
            yield Hit(message=_message(picture[0]), part=part, start=start, end=end, fixes=(fix,))


def _message(quote: str) -> str:
    return (
        f"{quoted(quote)} belongs in a chat. To a reader who has met you once it looks careless. "
        "Say it in plain words, or leave it out."
    )


def _is_chat(text: str, match: Match, known: frozenset[str]) -> bool:
    """Tell whether a word is chat here: not a name from the notes, not a part of an address or of a longer
    word."""
    written = match.text
    if match.phrase in _LOWER_ONLY and not written.islower():
        return False
    if match.phrase in _ONLY_AT_THE_END and words_after(text, match.end, 1):
        return False
    if match.phrase in known or in_quotes(text, match.start, match.end):
        return False
    before, after = text[match.start - 1 : match.start], text[match.end : match.end + 2]
    joined = after[:1] and after[0] in _INSIDE_MORE and len(after) > 1 and after[1].isalnum()
    if _in_address(text, match.start):
        return False
    return not (before and before in _INSIDE_MORE) and not joined


def _in_address(text: str, start: int) -> bool:
    """Tell whether a word is a part of a web address."""
    head = re.split(r"\s", text[max(0, start - 200) : start])[-1]
    return "://" in head or head.lower().startswith("www.")


def _plain(text: str, match: Match) -> str:
    """Return the plain words in the case of what they replace; "" where nothing is certain."""
    plain = _PLAIN.get(match.phrase, "")
    ahead = text[: match.start].rstrip(" \t")
    starts = not ahead or ahead[-1] in ".!?\n"
    capital = match.text[0].isupper() and (starts or not match.text.isupper())
    return plain[:1].upper() + plain[1:] if capital else plain


def _without(letter: Letter, part: Part, text: str, picture: re.Match[str]) -> tuple[int, int, str]:
    """Return the span of a picture with the blanks beside it, and what replaces it.

    The blanks before it, or after it at the start of a line. A full stop replaces it where it ended a
    sentence of the message; otherwise nothing does.
    """
    start, end = picture.span()
    while start and text[start - 1] in " \t":
        start -= 1
    if not start or text[start - 1] == "\n":
        while end < len(text) and text[end] in " \t":
            end += 1
        return start, end, ""
    rest = text[end:].lstrip(" \t")
    ends = not rest or rest[0] == "\n" or rest[0].isupper()
    inside = part is Part.BODY and letter.message.start <= start < letter.message.end
    return start, end, "." if inside and ends and text[start - 1].isalnum() else ""


RULE = Rule(
    id="too-casual",
    severity=Severity.WARNING,
    title="Chat language",
    passes="Keeps chat language out",
    looks_for=(
        "Text-speak such as “thx” and “u”, slang such as “gonna”, emoji and emoticons. What you quote does "
        "not count."
    ),
    why=(
        "With friends it is warmth. A reader who decides about a job may take it for carelessness, and "
        "offices advise against it."
    ),
    sources=("PRI", "TUD", "WAT", "SOC"),
    guide="professional",
    check=_check,
    phrases=_WORDS.listed,
    bad=(
        Example(body=sound_letter("Thx for the slides."), marks="Thx", fixed="Thanks"),
        Example(body=sound_letter("I am gonna try the exercise again."), marks="gonna", fixed="going to"),
        Example(body=sound_letter("I liked the demo 😀"), marks=" 😀", fixed="."),
        Example(body=sound_letter("Can I send u the link?"), marks="u", fixed="you"),
        Example(body=sound_letter("The demo was fun :)"), marks=" :)", fixed="."),
        Example(body=sound_letter("LOL, that query took an hour."), marks="LOL"),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter("Your “Smile 😀 Store” launch was a good story.")),
        Example(body=sound_letter("I studied at U of T and lived in BC.")),
        Example(body=sound_letter("I wrote the part in R, and you can see it at u.example.org/u-boot.")),
        Example(body=sound_letter("Going to the office by train is easy for me.")),
        Example(
            body=sound_letter("Ya Li showed me the plan.").replace("Ya Li", "Ya"),
            interview={"referrer": "Ya Li"},
        ),
        Example(body=sound_letter(signature="Kind regards,\nAna Ruiz\n📞 555 0100")),
    ),
)
