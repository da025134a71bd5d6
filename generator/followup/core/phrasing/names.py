"""Names of people, companies and places inside a sentence: lists, possessives, a small `the`. Knows none."""

import re
from collections.abc import Sequence

from followup.core.phrasing.cleaning.tidying import CLOSERS, tidy
from followup.core.phrasing.english.capitals import lower_first
from followup.core.phrasing.english.listings import listing
from followup.core.phrasing.english.nouns import wants_article
from followup.core.phrasing.marks import mark
from followup.core.phrasing.patterns import lazily
from followup.core.phrasing.sides import from_their_side

_PLURAL_TEXT = """
airlines airways analytics apps architects associates banks batteries beverages books brands breweries
brothers bros builders chemicals communications components computers consultants controls designs
developments devices diagnostics dynamics electronics enterprises farms financials foods games gardens
genetics genomics graphics holdings homes hospitals hotels industries informatics instruments interiors
investments labs laboratories libraries logistics machines materials mechanics medicines metals motors
museums networks optics papers partners pharmaceuticals photonics pictures plastics productions products
properties railways records resources restaurants robotics schools sciences securities semiconductors
services shops sisters sons solicitors solutions statistics steels stores studios supplies surveyors systems
technologies telecommunications textiles therapeutics tools toys trains trusts ventures works
"""
_PLURALS = frozenset(_PLURAL_TEXT.split())
"""Last words of companies that are plurals, and take an apostrophe alone: Fernhollow Analytics'."""


_EVENTS = frozenset(
    "fair symposium conference congress workshop event expo exhibition meetup summit convention seminar "
    "festival hackathon forum reception open-day webinar course talk lecture booth stand".split()
)
_WE_MET = lazily(r"^(?:(?:we |i )?met (?:you |them )?)?(?:at|on|in|during) ", re.IGNORECASE)


def place(fragment: str) -> str:
    """Return an event or a place as it can stand behind `at`: `the careers fair` for `We met at the careers
    fair.`"""
    bare = CLOSERS().sub("", tidy(fragment))
    named = from_their_side(lower_first(_WE_MET().sub("", bare) or bare))
    return f"{'the ' if wants_article(named, _EVENTS) else ''}{mark(named)}"


def possessive(name: str) -> str:
    """Return a name as an owner: `James's`, `Fernhollow Analytics'`, `the Banks'`, `Acme Inc.'s`.

    A person's name takes `'s` whatever it ends in. An apostrophe alone stands behind a company's plural and
    behind `the` with a family's plural. A name that is a possessive already stays: `St. Mary's`.
    """
    bare = name.strip()
    if not bare or re.search(r"['’]s?$", bare):
        return bare
    last = re.split(r"[\s-]", bare)[-1].lower()
    family = re.match(r"the\s", bare, re.IGNORECASE) and re.search(r"[^\W\d_]s$", bare) and " " in bare
    return f"{bare}'" if last in _PLURALS or (family and not last.endswith("ss")) else f"{bare}'s"


def mid_sentence(company: str) -> str:
    """Return a company's name as it stands inside a sentence: `the Weather Company` for `The Weather
    Company`.

    English running text gives the article of a name a small letter; everything else stays as it was typed.
    """
    return re.sub(r"^The(?=\s+\S)", "the", company)


def people(names: Sequence[str]) -> str:
    """Return people as one list inside a sentence: `Maja Lindqvist, Bo Li and the receptionist`.

    Unlike topics, they are never read as verbs or questions: Will Smith, May Wong.
    """
    return listing([mark(from_their_side(lower_first(CLOSERS().sub("", tidy(name))))) for name in names])
