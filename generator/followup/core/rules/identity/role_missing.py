"""The letter never says which job it is about."""

import re
from collections.abc import Iterator

from followup.core.courtesy import job_title
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, without_possessive, word_key, words_of
from followup.core.rule import Applies, Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter, sound_nudge
from followup.core.template import Channel, Purpose
from followup.core.wordings import Wordings

_VAGUE = Wordings(
    "the position", "the role", "the job", "the opening", "the vacancy", "this role", "this position"
)
_CUT = re.compile(r"\s+[-–—]\s+|[(,|/]|\s+at\s+|\s+\d+$")
_LEVEL_TEXT = (
    "i ii iii iv v senior junior sr jr lead principal staff mid level entry graduate trainee of the and"
)
_LEVELS = frozenset(_LEVEL_TEXT.split())
_ENDINGS = ("ist", "st", "er", "or", "ing", "ant", "ian", "s", "e")
_SHORTEST = 4


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    role = job_title(context.interview.role, context.interview.company)
    if (letter.subject or "").lower().lstrip().startswith("re:"):
        return
    text = f"{letter.subject or ''}\n{letter.message.text}"
    if not letter.message.text.strip() or _names_role(text, role, context.interview.company):
        return
    vague = next(
        (m for m in _VAGUE.find(letter.body) if letter.message.start <= m.start < letter.message.end), None
    )
    if vague is None:
        yield Hit(
            message="Neither the subject nor the letter names the role. Whoever fills several at once has "
            f"to look it up: say {quoted(role)} once, in the first sentence or in the subject."
        )
        return
    article, noun = vague.text.split(maxsplit=1)
    yield Hit(
        message=f"{quoted(vague.text)} is all the letter says about the job. Whoever fills several at once "
        f"has to look it up: name it once, {quoted(role)}.",
        part=Part.BODY,
        start=vague.start,
        end=vague.end,
        fixes=(f"{article} {role} {noun}",),
    )


def _names_role(text: str, role: str, company: str) -> bool:
    """Tell whether a text names the role in full, by its head word in any form, or by its initials."""
    hidden = [word.key for word in words_of(company)]
    keys = _without([word.key for word in words_of(text)], hidden)
    title = [word.key for word in words_of(_CUT.split(role)[0] or role)]
    counted = [key for key in title if key not in _LEVELS] or title
    if not counted or word_key(role) in word_key(text):
        return True
    heads = {counted[-1], counted[0]} if "of" in title else {counted[-1]}
    initials = "".join(key[0] for key in title)
    if len(initials) > 1 and initials in keys:
        return True
    roots = tuple(_root(head) for head in heads)
    return any(without_possessive(key).startswith(roots) for key in keys)


def _without(keys: list[str], hidden: list[str]) -> list[str]:
    """Return the words of a text with every run of the hidden words taken out: a company's name names no
    role."""
    if not hidden:
        return keys
    kept: list[str] = []
    position = 0
    while position < len(keys):
        if [without_possessive(key) for key in keys[position : position + len(hidden)]] == hidden:
            position += len(hidden)
        else:
            kept.append(keys[position])
            position += 1
    return kept


def _root(head: str) -> str:
    for ending in _ENDINGS:
        if head.endswith(ending) and len(head) - len(ending) >= _SHORTEST:
            return head.removesuffix(ending)
    return head


_NO_ROLE = sound_letter(thanks="Thank you for meeting me on Friday.", interest="I remain interested.")
_SUBJECT = "Thank you for Friday's conversation"

RULE = Rule(
    id="role-missing",
    severity=Severity.WARNING,
    title="The role is not named",
    passes="Names the role",
    looks_for="The job title, or its main word, in the subject or in the letter: “your analyst opening” is "
    "enough for Data Analyst.",
    why="The reader may be filling several jobs at once. With the role in sight they know at once which file "
    "your letter belongs to.",
    sources=("PRI", "DTH", "LSU"),
    guide="professional",
    check=_check,
    applies=Applies(
        purposes=frozenset(
            {
                Purpose.THANK_YOU,
                Purpose.STATUS_CHECK,
                Purpose.OFFER_ACCEPT,
                Purpose.WITHDRAW,
            }
        ),
        channels=frozenset({Channel.EMAIL, Channel.LETTER}),
    ),
    needs=("role",),
    bad=(
        Example(
            body=sound_letter(thanks="Thank you for meeting me about the position.", interest=""),
            subject=_SUBJECT,
            marks="the position",
            fixed="the Data Analyst position",
        ),
        Example(body=_NO_ROLE, subject=_SUBJECT),
        Example(
            body=sound_letter(
                "Fernhollow Analytics has built a lot since 2019.", thanks="Thank you for Friday."
            ),
            subject=_SUBJECT,
            marks="the role",
        ),
    ),
    good=(
        Example(body=sound_letter(), subject=_SUBJECT),
        Example(body=_NO_ROLE, subject="Thank you: Data Analyst conversation"),
        Example(
            body=sound_letter(thanks="Thank you for telling me about your analyst opening."), subject=_SUBJECT
        ),
        Example(
            body=sound_letter(thanks="Thank you for meeting me about the engineering job."),
            subject=_SUBJECT,
            interview={"role": "Senior Software Engineer II (Remote)"},
        ),
        Example(
            body=sound_letter(thanks="Thank you for meeting me about the PM role."),
            subject=_SUBJECT,
            interview={"role": "Product Manager"},
        ),
        Example(body=sound_nudge(), purpose=Purpose.STATUS_CHECK, subject=_SUBJECT),
        Example(body=_NO_ROLE, subject=None, channel=Channel.CARD),
    ),
)
