"""Where a rule has a say, in words: sentences for its own page, short phrases for the table of all rules."""

from collections.abc import Iterable
from dataclasses import dataclass

from followup.core.facets import STAGES
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.rule import Applies, Context, Rule
from followup.core.template import Channel, Purpose, Region
from followup.website.facet_words import words_of

_FEW = 7
"""More purposes than this are told by those that are left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Where a rule is on, in short phrases; "" where it is on everywhere."""

    letters: str
    channels: str
    places: str
    needs: str
    """What it waits for: the time of sending, other letters of the panel."""


_PANEL = (Letter(subject=None, body=""),)
"""Another letter of a panel: whether there is one says nothing about purposes and channels."""


def is_on(rule: Rule, purpose: Purpose, channel: Channel, region: Region = Region.ANY) -> bool:
    """Tell whether a rule has a say about a letter, by the checklist's own test."""
    context = Context(interview=Interview(), purpose=purpose, channel=channel, region=region, others=_PANEL)
    return rule.applies.to(context)


def scope_of(rule: Rule) -> Scope:
    """Return where a rule is on, in short phrases."""
    applies = rule.applies
    needs = ["a time to send it"] if "send_at" in rule.needs else []
    needs += ["letters to a panel"] if applies.in_panels_only else []
    return Scope(
        letters=_letters(applies),
        channels=_narrowed("channel", applies.channels, applies.not_channels, Channel),
        places=_places(applies),
        needs=" and ".join(needs),
    )


def _letters(applies: Applies) -> str:
    on = [
        p
        for p in Purpose
        if (not applies.purposes or p in applies.purposes) and p not in applies.not_purposes
    ]
    off = [p for p in Purpose if p not in on]
    if not off:
        return ""
    if len(on) > _FEW:
        return f"not to {_or(_small('purpose', off))}"
    return f"to {_or(_small('purpose', on))}"


def _narrowed(facet: str, on: Iterable[str], off: Iterable[str], values: Iterable[str]) -> str:
    only, without = [v for v in values if v in set(on)], [v for v in values if v in set(off)]
    if only:
        return _or(_small(facet, only))
    return f"not {_or(_small(facet, without))}" if without else ""


def _places(applies: Applies) -> str:
    parts = []
    if applies.regions:
        parts.append(f"only in {_or([words_of('region', v) for v in Region if v in applies.regions])}")
    if applies.not_regions:
        parts.append(f"not in {_or([words_of('region', v) for v in Region if v in applies.not_regions])}")
    if applies.not_stages:
        stages = [stage for stage in STAGES if stage in applies.not_stages]
        parts.append(f"not at the stage “{_or([words_of('stage', stage) for stage in stages])}”")
    return "; ".join(parts)


def applies_in_words(rule: Rule) -> list[str]:
    """Return in whole sentences where a rule has a say and what it needs."""
    applies, scope = rule.applies, scope_of(rule)
    lines = []
    if scope.letters:
        start = "Not in letters" if scope.letters.startswith("not ") else "In letters"
        lines.append(f"{start} {scope.letters.removeprefix('not ')}.")
    if applies.channels:
        channels = [words_of("channel", value) for value in Channel if value in applies.channels]
        lines.append(f"In: {', '.join(channels)}.")
    if applies.not_channels:
        lines.append(
            f"Not in: {', '.join(words_of('channel', v) for v in Channel if v in applies.not_channels)}."
        )
    if applies.in_panels_only:
        lines.append("Where the letters to several people of a panel are at hand.")
    if applies.regions:
        regions = [words_of("region", value) for value in Region if value in applies.regions]
        lines.append(f"Only where the habits of these count: {', '.join(regions)}.")
    if applies.not_regions:
        regions = [words_of("region", value) for value in Region if value in applies.not_regions]
        lines.append(f"Not where the habits of these count: {', '.join(regions)}.")
    if applies.not_stages:
        stages = [words_of("stage", stage) for stage in STAGES if stage in applies.not_stages]
        lines.append(f"Not at these stages: {', '.join(stages)}.")
    lines = lines or ["In every letter."]
    if "send_at" in rule.needs:
        lines.append("It stays silent until it knows when the letter is to go out.")
    return lines


def _small(facet: str, values: Iterable[str]) -> list[str]:
    words = [words_of(facet, value) for value in values]
    return [word if word.startswith("LinkedIn") else word[:1].lower() + word[1:] for word in words]


def _or(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
