"""Two lines or more that could stand in anybody's letter.

Leaves one alone, and plain courtesy such as thanks for the time.
"""

from collections.abc import Iterator

from followup.core.around import denied, reported, said
from followup.core.finding import Part, Severity
from followup.core.letter import Letter
from followup.core.matchers import quoted, words_of
from followup.core.ownness import ownness
from followup.core.rule import Context, Example, Hit, Rule
from followup.core.rules.examples import sound_letter
from followup.core.stock_lines import STOCK, USUAL
from followup.core.wordings import Match, Wordings

_FEWEST = 2
_ENOUGH = 2.0
"""What the lines have to weigh together. A worn-out line weighs 1, a usual one half."""
_LITTLE_OWN = 0.15
"""Share of own words below which a usual line weighs as much as a worn-out one."""
_NO_COMPANY = Wordings("your {company|organization|organisation|firm|esteemed company|business|institution}")
_NO_ROLE = Wordings(
    "{the|this|your} {position|job|opening|vacancy}", "{the|this} {open |available |advertised }position"
)
_ALL = Wordings.of(STOCK, _NO_COMPANY, _NO_ROLE)


def _check(letter: Letter, context: Context) -> Iterator[Hit]:
    found: list[tuple[Part, Match]] = []
    seen: set[str] = set()
    for part, text, match in said(_ALL, letter):
        kind = _kind(match)
        unsaid = denied(text, match.start, 3) or reported(text, match.start)
        if kind not in seen and not unsaid and not _is_named(match.phrase, letter, context):
            seen.add(kind)
            found.append((part, match))
    if len(found) < _FEWEST or all(match.phrase not in STOCK for _, match in found):
        return
    usual = sum(match.phrase in USUAL for _, match in found)
    if len(found) - usual / 2 < _ENOUGH and not (usual and _is_form(letter, context)):
        return
    for place, (part, match) in enumerate(found):
        message = _another(match) if place else _message(match, len(found))
        yield Hit(message=message, part=part, start=match.start, end=match.end)


def _is_form(letter: Letter, context: Context) -> bool:
    """Tell whether so little of the letter is the candidate's own that usual lines are all there is."""
    return ownness(letter, context.interview, context.template).share < _LITTLE_OWN


def _kind(match: Match) -> str:
    """Return what counts once however often it is said: a missing name, or a phrase by two words."""
    for group in (_NO_COMPANY, _NO_ROLE):
        if match.phrase in group:
            return group.patterns[0]
    return " ".join(word.key for word in words_of(match.text)[:2])


def _message(match: Match, count: int) -> str:
    others = "one more line" if count == _FEWEST else f"{count - 1} more lines"
    what = "the name" if _stands_for_a_name(match) else "a detail of your conversation"
    return (
        f"{quoted(match.text)} could stand in anybody's letter, and so could {others} here. "
        f"Together they read like a form. Put {what} in its place."
    )


def _another(match: Match) -> str:
    """Return what is said of a further line: the reason stands with the first, once."""
    cure = "the name belongs here" if _stands_for_a_name(match) else "cut it, or say what only you can say"
    return f"{quoted(match.text)} is another such line: {cure}."


def _stands_for_a_name(match: Match) -> bool:
    return match.phrase in _NO_COMPANY or match.phrase in _NO_ROLE


def _is_named(phrase: str, letter: Letter, context: Context) -> bool:
    """Tell whether `your company` or `the position` stands beside the name itself: no sign of a form then."""
    if phrase in _NO_COMPANY:
        return _holds(letter, context.interview.company, 1)
    if phrase in _NO_ROLE:
        return not context.interview.role or _holds(letter, context.interview.role, 2)
    return False


def _holds(letter: Letter, name: str, least: int) -> bool:
    """Tell whether the first words of a name, or all where it has fewer, stand in the letter."""
    wanted = [word.key for word in words_of(name)][:least]
    there = {
        word.key.removesuffix("'s") for word in (*words_of(letter.subject or ""), *words_of(letter.body))
    }
    return bool(wanted) and there.issuperset(wanted)


RULE = Rule(
    id="stock-phrases",
    severity=Severity.WARNING,
    title="Reads like a form",
    passes="Says it in your words",
    looks_for=(
        "Two or more worn-out lines that could stand in any letter, such as “perfect fit” or “hit the ground "
        "running”. “Your company” and “the position” count where no name stands in the letter, and usual "
        "lines such as “excited about the opportunity” count half unless there is nothing else. One such "
        "line is fine."
    ),
    why=(
        "Interviewers read many of these letters, and machines write them too. A reader who recognises the "
        "form stops reading; one real detail of your conversation does more than ten polished lines."
    ),
    sources=("ALB", "PJC", "A3"),
    guide="personal",
    check=_check,
    phrases=_ALL.listed,
    bad=(
        Example(
            body=sound_letter("I am a perfect fit for your team and can hit the ground running."),
            marks="perfect fit for your",
        ),
        Example(
            body=sound_letter(
                "I hope this email finds you well. I am a team player and passionate about data."
            ),
            marks="hope this email finds you well",
        ),
        Example(
            body=sound_letter(
                "I would be a valuable asset to your company.",
                thanks="It was a pleasure meeting with you and learning more about your company.",
                point="",
            ),
            marks="It was a pleasure meeting with you and learning more",
        ),
        Example(
            body=sound_letter(
                "I am confident that my skills and experience would help you reach the next level. "
                "I look forward to hearing from you at your earliest convenience."
            ),
            marks="confident that my skills",
        ),
    ),
    good=(
        Example(body=sound_letter()),
        Example(body=sound_letter("I think that I could hit the ground running with your tests.")),
        Example(body=sound_letter("Thank you for your time. I look forward to hearing from you.")),
        Example(
            body=sound_letter("Your company's name, Fernhollow, comes from the valley; I did not know that.")
        ),
        Example(
            body=sound_letter(
                "You said that “team player” and “self-starter” mean nothing in an advertisement."
            )
        ),
        Example(body=sound_letter("Please feel free to call me with questions.")),
        Example(
            body=sound_letter("The position that you described asks for someone who writes things down.")
        ),
    ),
)
