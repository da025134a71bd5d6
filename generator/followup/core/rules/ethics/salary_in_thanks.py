"""Pay, raised before there is an offer. Leaves answers to their questions, and pay as a subject of work."""

import re
from collections.abc import Iterator

from followup.core.around import in_quotes, part_text, said, words_after
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import known_words, quoted
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.template import Purpose
from followup.core.wordings import Wordings

_ABOUT = (
    "{discuss|discussing|negotiate|negotiating|know|clarify|go over|agree on|address|touch on|about|"
    "regarding|concerning|understand|confirm|details of|details on|question on|questions on|word on}"
)
_MY = "{|the |your |my |a |our |possible |expected |annual |base |overall |exact }"
_PAY = Wordings(
    "{salary|salaries|remuneration|perks|wages|bonuses|a bonus|the bonus}",
    f"{_ABOUT} {_MY}{{salary|salaries|pay|compensation|remuneration|wage|wages|benefits|perks|bonus|bonuses|"
    f"package|stipend|earnings|allowance|equity|holidays|vacation|annual leave|pension|pay rises|raises}}",
    "{salary|pay|compensation|wage|remuneration} {expectation|expectations|range|ranges|requirement|"
    "requirements|band|package|rate|level|figure|offer|details|review|question|questions|increase|hopes|"
    "demands}",
    "{my|the|your|a} {|current |present |last |starting |desired |base |annual |competitive |good |fair |"
    "decent |higher |expected }salary{| expectation| expectations| range| requirement| requirements| level}",
    "{benefits|salary|relocation} package",
    "{signing|sign-on|sign on|joining|annual|yearly|christmas|holiday} {bonus|bonuses}",
    "{stock|share} options",
    "paid {time off|leave|vacation|holidays|holiday|overtime}",
    "{vacation|holiday|leave} {days|allowance|entitlement}",
    "{days|weeks} of {vacation|holiday|paid leave|annual leave|paid holiday}",
    "{how much|what} {|does |would |will }{the|this} {role|job|position|post} {|would |will }{pay|pays}",
    "what {the|your|is the|would the} {|starting |annual |monthly |hourly |exact }{pay|salary|wage|bonus|"
    "package} {is|be|would be|looks like}",
    "what is {the|your} {|starting |annual |monthly |hourly }{pay|salary|wage|bonus|package}",
    "{minimum|lowest|target} salary",
    "how much i {would|will|could|can|might} {earn|make|be paid}",
    "how much {would|will|could|can} i {earn|make|be paid}",
    "{hourly|daily|day} {rate|wage|pay}",
    "{|your |company }{health|dental|medical} {insurance|plan|coverage|cover}",
    "pension {scheme|plan|contribution|contributions}",
    "company car",
    "pay {rise|raise|scale|cheque|check}",
)
_SUM = re.compile(
    r"\b(?:I|we|my|me|salary|pay)\b[^.!?\n]{0,50}?"
    r"(?:[$£€] ?\d[\d,.]{0,9} ?k?|\b\d{2,3} ?k|\b\d{2,3}[,.]?000(?: (?:dollars|euros|pounds|USD|EUR|GBP))?)"
    r"(?= ?(?:per |an? |p\.a|pa\b)?"
    r"(?:year|annum|hour|month|day|yearly|annually|gross|net\b|before tax|p\.a))",
    re.IGNORECASE,
)
_THEY_ASKED = Wordings(
    "you {|also |then }{asked|mentioned|said|told|named|gave|quoted|offered|raised|brought|explained|wanted|"
    "requested|wrote}",
    "{as|in answer to your|to answer your|in reply to your|in response to your|regarding your} {question|"
    "request|requested|asked|discussed}",
    "your {question|request} {about|on|for|regarding}",
    "we {|already |briefly |also }{discussed|agreed|spoke|talked|covered}",
)
_PAY_WORDS = frozenset(
    """salary salaries pay payroll compensation remuneration wage wages benefits perks bonus bonuses equity
    pension pensions insurance rewards holiday vacation""".split()
)
_GENERAL = frozenset("of to for from that is are it which".split())
_BONUS_THINGS = frozenset("question questions points round track chapter level exercise task".split())


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    if not _PAY_WORDS.isdisjoint(known_words(context.interview)):
        return
    for part, text, match in said(_PAY, letter):
        after = words_after(text, match.end, 1)
        if match.text.lower().endswith("benefits") and after[:1] and after[0] in _GENERAL:
            continue
        if match.text.lower().endswith("bonus") and after[:1] and after[0] in _BONUS_THINGS:
            continue
        if not _answers(text, match.start, match.end):
            yield _hit(part, match.text, match.start, match.end)
    text = part_text(letter, Part.BODY)
    for money in _SUM.finditer(text):
        quiet = in_quotes(text, *money.span()) or _PAY.within(money[0])
        if not quiet and not _answers(text, *money.span()):
            yield _hit(Part.BODY, money[0], *money.span())


def _hit(part: Part, quote: str, start: int, end: int) -> Hit:
    return Hit(
        message=f"You bring up {quoted(quote)}. Before there is an offer it sounds as if the money were the "
        "point. Keep it for the day when they ask or offer.",
        part=part,
        start=start,
        end=end,
    )


def _answers(text: str, start: int, end: int) -> bool:
    """Tell whether the paragraph answers something that they asked or said."""
    first = text.rfind("\n\n", 0, start) + 1
    last = text.find("\n\n", end)
    return _THEY_ASKED.within(text[first : last if last >= 0 else len(text)])


RULE = Rule(
    id="salary-in-thanks",
    severity=Severity.WARNING,
    title="Pay comes too early",
    passes="Leaves pay for the offer",
    looks_for=(
        "Salary, bonus, benefits or days of leave in a letter of thanks or a later addition to it. An answer "
        "to what they asked is fine, and so is all of it once there is an offer. Where your notes or the "
        "role are about pay, the rule stays silent."
    ),
    why=(
        "A thank-you is read as what you think of first. Dartmouth keeps pay out of it; once they want you, "
        "it is a normal subject, and you then have more to say about it."
    ),
    sources=("DTH", "PRT"),
    guide="ethics",
    check=_check,
    applies=Applies(
        purposes=frozenset({Purpose.THANK_YOU, Purpose.ADD_INFO}), not_stages=frozenset({"offer"})
    ),
    phrases=_PAY.listed,
    bad=(
        Example(body=sound_letter("I would also like to discuss salary."), marks="discuss salary"),
        Example(
            body=sound_letter("Could you send me details about the benefits?"), marks="about the benefits"
        ),
        Example(body=sound_letter("My salary expectations are flexible."), marks="My salary expectations"),
        Example(body=sound_letter("How many vacation days are there?"), marks="vacation days"),
        Example(body=sound_letter("I am looking for 85k a year."), marks="I am looking for 85k"),
    ),
    good=(
        Example(body=sound_letter()),
        Example(
            body=sound_letter("You asked about my salary expectations: between 60 and 65 thousand a year.")
        ),
        Example(
            body=sound_letter("I have a question about the benefits package."), interview={"stage": "offer"}
        ),
        Example(body=sound_letter("I liked what you said about the benefits of pairing.")),
        Example(
            body=sound_letter("We could discuss pay bands and how the model sets them."),
            interview={"points": ["how you model pay bands"]},
        ),
        Example(body=sound_letter("What it pays to measure was the best part of our talk.")),
        Example(body=sound_letter("The churn model saved the shop 85k a year.")),
    ),
)
