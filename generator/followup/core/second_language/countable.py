"""Nouns that English does not count: information, advice, feedback. Holds words, no code."""

from followup.core.mendings import mending

_NO_PLURAL = "English does not count this word, so it has no plural: you say “some” or “a piece of”."
_NO_ARTICLE = "English does not count this word, so it takes no “a” or “an”: you say “some”, or “a piece of”."
_SINGULAR = "English treats this word as one thing: “this information”, “much feedback”."
_OTHER = "“Another” means one more; with several it is “other”."
_EVERY = "“Every” and “each” go with one: “every day”, “each person”. With several it is “all”."

_PLAIN = "information|advice|feedback|equipment|knowledge"
_ENDS = ("", *"about on that which from for to in i you is was regarding it with we they".split())
_NUMBERS = "|".join(
    (*map(str, range(2, 41)), *"two three four five six seven eight nine ten twelve fifteen".split())
)

COUNTABLE = (
    mending(
        _NO_PLURAL,
        "{informations>information|advices>advice|feedbacks>feedback|equipments>equipment|"
        "knowledges>knowledge|"
        "softwares>software|hardwares>hardware|homeworks>homework|datas>data|percents>percent|"
        "furnitures>furniture|"
        "luggages>luggage|jargons>jargon}",
    ),
    mending(
        _NO_PLURAL,
        "{the|my|your|some|many|several|these|their|of|more|different} {researches>research|"
        "evidences>evidence}",
        "{your|our|my|all|many|other} {staffs>staff}",
        sure=False,
    ),
    mending(
        _NO_ARTICLE,
        "{an>some>a piece of} {information|advice|equipment}",
        "{a>some} {homework|news}",
        before=_ENDS,
    ),
    mending(_NO_ARTICLE, "{a>some} {feedback|research}", "{a software>a program}", before=_ENDS, sure=False),
    mending(
        _SINGULAR,
        f"{{these>this|those>that|many>much|fewer>less}} {{{_PLAIN}|software|research|news}}",
        before=_ENDS,
    ),
    mending(
        "Experience is “a lot of” or “long” in English, not “big”.",
        "{a big experience>a lot of experience}",
        sure=False,
    ),
    mending(
        _SINGULAR,
        "{informations|news|information|feedback|advice} {are>is|were>was|have>has}",
        after=("the", "your", "this", "that", "all", "any", "some", "my", ""),
    ),
    mending(
        _OTHER,
        "{another>other} {ideas|questions|projects|opportunities|things|people|companies|candidates|ways|"
        "reasons|"
        "topics|skills|informations|positions|roles}",
        "another {information>piece of information|advice>piece of advice}",
    ),
    mending(
        _EVERY,
        "{every>all|each>all} {people|questions|projects|employees|colleagues|members|tasks|companies|"
        "details|"
        "skills|opportunities|problems}",
        not_before=("of",),
    ),
    mending(
        _EVERY,
        "{every days>every day|every weeks>every week|every months>every month|every years>every year}",
    ),
    mending("“Both” needs no “the”: “both of you”, “both teams”.", "{the both>both}", not_before=("of",)),
    mending(
        "“Most people” is enough; “most of” needs “the” or “my” behind it.",
        "{most of>most} people",
        "{almost of>most of}",
    ),
    mending(
        "“Most of” has no “the” in front: “most of the team”.",
        "{the most of>most of} {the|my|your|our|people|us|them|it|these}",
        not_after="make made making get getting got makes".split(),
    ),
    mending(
        "It is “a lot of” with its “a”, or “lots of”.",
        "{have|had|has|learned|with|is|are|was|were|spent|gained|got|of} {lot of>a lot of}",
    ),
    mending(
        "A number and “years” before “experience” want an “of”, or an apostrophe: five years’ experience.",
        f"{{{_NUMBERS}}} years {{>of }}experience",
        sure=False,
    ),
    mending(
        "More than one year is “years”.",
        f"{{{_NUMBERS}}} {{year>years|month>months}} {{of experience|ago}}",
        f"{{{_NUMBERS}}} {{year>years of}} experience",
    ),
    mending(
        "English puts “such” before an adjective with its noun, and “so” before an adjective alone.",
        "{so>such} {nice|kind|great|good|friendly|interesting|helpful|talented} {people|colleagues|"
        "questions}",
        "{so>such a} {nice|great|good|friendly|wonderful|pleasant} {conversation|team|company|interview|"
        "place|"
        "opportunity|meeting|person|day|talk|experience|discussion}",
        "{so>such an} {interesting|inspiring|amazing|important|excellent} {conversation|team|company|"
        "interview|"
        "place|opportunity|meeting|person|day|talk|experience|discussion|project}",
    ),
    mending(
        "A job takes “a” or “an” in English: “I am an engineer”.",
        "{i am|i'm|i was} {>an }{engineer|analyst|architect|accountant|assistant|intern|editor|auditor}",
        "{i am|i'm|i was} {>a }{developer|manager|teacher|nurse|designer|consultant|student|programmer|"
        "doctor|"
        "lawyer|researcher|technician|driver|software engineer|software developer|data analyst|data "
        "scientist|"
        "project manager|product manager}",
        before=("", *"and with at in from who by but working for since".split()),
    ),
    mending(
        "A job takes “a” or “an” in English: “I work as an engineer”.",
        "{work|worked|working|job} as {>an }{engineer|analyst|architect|accountant|assistant|intern|"
        "editor|auditor}",
        "{work|worked|working|job} as {>a }{developer|manager|teacher|nurse|designer|consultant|programmer|"
        "researcher|technician|driver|software engineer|software developer|data analyst|data scientist|"
        "project manager|product manager}",
        before=("", *"and with at in from who by but for since".split()),
        sure=False,
    ),
)
