"""What somebody forgot to mention, as sentences of its own, without the words about forgetting."""

import re
from functools import cache

from followup.core.phrasing.cleaning.tidying import tidy
from followup.core.phrasing.sentences import sentence


@cache
def _forgot() -> re.Pattern[str]:
    mention = r"(?:mention|bring up)"
    say = rf"(?:{mention}|say|tell (?:you|them))"
    missed = (
        rf"(?:forgot(?:ten)? to {say}|(?:didn['’]?t|did not|never) (?:{mention}|get to {say})"
        rf"|never got to {say}|failed to {mention}|(?:meant|wanted) to {say}"
        r"|should(?:['’]ve| have) (?:mentioned|brought up|said|told (?:you|them)))"
    )
    return re.compile(rf"^(?:i(?:['’]ve| have)? )?(?:also )?{missed}(?: about)?(?: that)?:? ", re.IGNORECASE)


@cache
def _said_later() -> re.Pattern[str]:
    return re.compile(
        r",? (?:(?:and|but|which) )?i (?:just |totally |completely )?(?:forgot|did not|didn['’]?t) "
        r"(?:to )?(?:say|mention|add)(?: (?:it|that|this|so))?[.!]*$",
        re.IGNORECASE,
    )


def addition(fragment: str) -> str:
    """Return whole sentences as typed, without `I forgot to mention that`; a mere phrase becomes one."""
    text = _said_later().sub("", tidy(fragment))
    return sentence(_forgot().sub("", text) or text, frame="There is also", subject="I")
