"""Days, dates and spans of time, and the tenses that go with them. Holds words, no code."""

from followup.core.mendings import mending

_SINCE = "“Since” names a start (“since 2021”), “for” a length of time (“for three years”)."
_DURING = "“During” names what went on (“during the call”), “for” a length of time (“for three weeks”)."
_STILL = "What began earlier and still goes on is “have been working” or “have worked” in English."
_NO_ON = "“Yesterday”, “tomorrow”, “last” and “next” need no “on”, “in” or “at” before them."
_ON = "Days take “on”, parts of the day “in”, and hours “at”."
_OVER = "With a time that is over, such as “last week”, English uses the plain past: “I met you last week”."
_BY = "“By” is the latest moment for something; “until” says how long it goes on."

_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_LAST_DAYS, _NEXT_DAYS = _DAYS.replace("|", "|last "), _DAYS.replace("|", "|next ")
_AGES = "|".join(map(str, range(17, 70)))
_NUMBERS = "|".join(
    (
        *map(str, range(2, 31)),
        *"two three four five six seven eight nine ten twelve many several some".split(),
    )
)
_SPANS = "years|months|weeks|days|hours"
_START_TEXT = """
january february march april may june july august september october november december last then graduation
graduating childhood university spring summer autumn monday tuesday wednesday thursday friday
"""
_STARTS = (*map(str, range(1990, 2031)), *_START_TEXT.split())
_YEARS = "|".join(map(str, range(1990, 2031)))

TIMES = (
    mending(
        _SINCE,
        f"{{since>for}} {{{_NUMBERS}|a few|more than two|over two}} {{{_SPANS}}}",
        "{since>for} {few years|few months|few weeks|few days}",
        "{since>for} a {year|month|week|long time|while|few years|few months|couple of years}",
        "{since long time>for a long time|from a long time>for a long time|since many time>for a long time}",
        not_before=("ago", "before", "back"),
    ),
    mending(
        _DURING, f"{{during>for}} {{{_NUMBERS}|a few|the whole}} {{{_SPANS}}}", not_before=("of", "when")
    ),
    mending(
        _STILL,
        "i {work>have worked|am working>have been working|live>have lived|am living>have been living|"
        "study>have studied|am studying>have been studying|know>have known|use>have used|am>have been} {|"
        "here |there "
        "|as … |in … |at … |with … |for … }since",
        before=_STARTS,
    ),
    mending(
        _STILL,
        f"since {{{_YEARS}|then|january|february|march|april|june|july|august|september|october|november|"
        f"december}} i "
        "{work>have worked|am working>have been working|live>have lived|am living>have been living|"
        "am>have been|"
        "study>have studied}",
    ),
    mending(
        _STILL,
        f"i {{am working>have been working|am studying>have been studying|am learning>have been learning|"
        f"am living>have been living}} {{|here |there |in … |as … |at … |with … }}for {{{_NUMBERS}}} "
        f"{{years|months}}",
    ),
    mending(
        _NO_ON,
        f"{{on >|at >}}{{yesterday|tomorrow|last {_LAST_DAYS}|next {_NEXT_DAYS}|last week|next week|last "
        f"month|"
        "next month}",
        "{in >}{last week|next week|last month|next month|last friday|last monday}",
        not_before=("and",),
    ),
    mending(_ON, f"{{in>on|at>on}} {{{_DAYS}}}"),
    mending(
        _ON,
        "{at>in} the {morning|afternoon|evening}",
        "{on>at|in>at} {noon|midnight}",
        before=("", *"i we to you of and at for".split()),
    ),
    mending(
        _OVER,
        "i {have met>met|have spoken>spoke|have applied>applied|have sent>sent|have talked>talked|have "
        "seen>saw|"
        "have graduated>graduated|have finished>finished|have written>wrote|have received>received|"
        "have called>called|have had>had} {|you |him |her |them |with you |to you |with your team |your "
        "team |my cv |"
        "my resume |my application |the form |it |you an email |there |an interview |an interview with "
        "you }"
        f"{{yesterday|last week|last month|last year|last {_LAST_DAYS}|two days ago|a "
        f"week ago}}",
    ),
    mending(
        _BY,
        "{send|deliver|submit|return|finish|complete|reply|answer} {|you |it |them |me |this |you it |"
        "you the … }"
        f"{{until>by}} {{{_DAYS}|tomorrow|next|the end}}",
    ),
    mending(
        "“Meanwhile” stands alone; with “in the” it is “in the meantime”.",
        "{in the meanwhile>in the meantime|in meanwhile>meanwhile|in meantime>in the meantime}",
    ),
    mending("English says “to date” or “until now”.", "{till date>to date}", not_after=("good", "to")),
    mending(
        "It is “at the end of”, “at the beginning of”; “in the end” stands alone and means “finally”.",
        "{in>at} the end of {the|this|next|november|december|january|february|march|april|may|june|"
        "july|august|"
        "september|october}",
        "{the begin>the beginning} of",
    ),
    mending("“How long” already asks for the time.", "{how long time>how long}"),
    mending(
        "English says the age with “am”: “I am thirty years old”.", f"i {{have>am}} {{{_AGES}}} years old"
    ),
    mending(
        "It is “I was born” and “I graduated”.",
        "i {am>was} born",
        "i {am graduated>graduated|was graduated>graduated} {from|in|with|at}",
        "{i'm graduated>i graduated} {from|in|with|at}",
    ),
    mending(
        _STILL,
        "i {work>have worked|live>have lived|teach>have taught|lead>have led|manage>have managed|use>have "
        "used|"
        "do>have done|study>have studied|run>have run|am working>have been working|am living>have been "
        "living|"
        "am teaching>have been teaching|was working>have been working} {|… }since {2005|2008|2009|2010|"
        "2011|2012|"
        "2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026|january|february|march|"
        "april|june|"
        "july|august|september|october|november|december|many years|my studies}",
        "{we|they} {were>have been|are>have been} {doing|working|using|making|running|building|teaching|"
        "selling|"
        "trying|testing|planning|looking|growing} {|… }since {2010|2012|2013|2014|2015|2016|2017|2018|"
        "2019|2020|"
        "2021|2022|2023|2024|2025|2026|last year|many years}",
        not_after=("what", "when", "where", "how", "that", "if"),
    ),
    mending(
        "“Still” stands before the verb: “I still have a question”.",
        "{i|we|you|they} {have still>still have} {a|an|some|any|few|many|one|two|three|questions|to|time|"
        "no|much}",
        "{i|we} {have always to>always have to|have also to>also have to}",
    ),
)
