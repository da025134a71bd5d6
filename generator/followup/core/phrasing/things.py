"""Things that the candidate promised to send or that they asked for. Says nothing of when."""

import re
from functools import cache

from followup.core.phrasing.cleaning.pieces import pieces
from followup.core.phrasing.cleaning.tidying import bare_of_marks, tidy
from followup.core.phrasing.english.capitals import lower_first
from followup.core.phrasing.english.listings import listing
from followup.core.phrasing.english.nouns import sent
from followup.core.phrasing.marks import mark
from followup.core.phrasing.sides import from_their_side
from followup.core.phrasing.topics import with_detail


@cache
def _frames() -> tuple[re.Pattern[str], ...]:
    send = (
        r"^(?:(?:i|we)(?:['’](?:ve|ll|d))? )?"
        r"(?:(?:promised|offered|agreed|said i(?:['’]d| would)|was asked|were asked|need|have|will|would"
        r"|wanted|want|can) )?(?:to )?"
        r"(?:send|share|forward|e-?mail|provide|pass on|bring|attach)(?:ed)?(?: over| on)? "
        r"(?:you |them |him |her |over )?"
    )
    wanted = r"^(?:(?:they|you|he|she) )?(?:asked (?:me )?for|wanted|want|requested|need|needed) (?!to\b)"
    return re.compile(send, re.IGNORECASE), re.compile(wanted, re.IGNORECASE)


def thing(fragment: str) -> str:
    """Return what is to be sent, as it can stand behind `send you`: `the write-up`, `my portfolio`, `a copy
    of …`."""
    parts = pieces(fragment)
    return listing([_thing(part) for part in parts]) if len(parts) > 1 else _thing(tidy(fragment))


def _thing(text: str) -> str:
    bare = bare_of_marks(text)
    for frame in _frames():
        bare = frame.sub("", bare) or bare
    bare = from_their_side(lower_first(bare)) or text
    return f"{sent(bare)}{mark(with_detail(bare))}"
