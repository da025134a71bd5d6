"""What may be chosen for a draft: channel, tone, length. Settings that contradict each other are no choice.

Renders nothing; knows no template by name.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from followup.core.facets import WORD_BANDS, Channel
from followup.core.interview import Interview
from followup.core.problems import Problem
from followup.core.profile import profile_of
from followup.core.template import Template

_SHORT_CHANNELS: Mapping[Channel, tuple[str, ...]] = {
    Channel.LINKEDIN: ("micro",),
    Channel.VOICEMAIL: ("micro",),
    Channel.CARD: ("micro", "short"),
}
"""Lengths for which a channel has room; every other channel has room for all."""
_ENTHUSIASTIC = "enthusiastic"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What may be chosen, the first of each the one that holds where nothing is chosen."""

    channels: tuple[Channel, ...]
    tones: tuple[str, ...]
    lengths: tuple[str, ...]


def choices_for(template: Template, interview: Interview, channel: Channel | None = None) -> Choices:
    """Return what may be chosen for a template and an interview.

    An enthusiastic tone needs an interest that was typed and a region where it is in place; a channel has
    room for some lengths only.
    """
    channels = tuple(Channel(value) for value in template.facets["channel"])
    via = channel or channels[0]
    calm = interview.interest in ("undecided", "none") or profile_of(interview.region).restrained
    tones = template.facets["tone"]
    allowed = tuple(tone for tone in tones if not (calm and tone == _ENTHUSIASTIC))
    room = _SHORT_CHANNELS.get(via, tuple(WORD_BANDS))
    lengths = tuple(length for length in template.lengths if length in room)
    return Choices(channels=channels, tones=allowed or ("neutral",), lengths=lengths or room[:1])


def wrong_choices(
    template: Template,
    interview: Interview,
    *,
    channel: Channel | None = None,
    tone: str | None = None,
    length: str | None = None,
) -> Iterator[Problem]:
    """Yield a problem for each choice that the template does not offer or that contradicts another one."""
    offered = choices_for(template, interview, channel)
    for name, value, values, all_values in (
        ("channel", channel, offered.channels, offered.channels),
        ("tone", tone, offered.tones, template.facets["tone"]),
        ("length", length, offered.lengths, template.lengths),
    ):
        if value is None or value in values:
            continue
        what = f"“{value}” is not a {name} of “{template.title}”"
        if value in all_values:
            what = f"“{value}” contradicts {_against(name, interview, channel)}"
        known = " or ".join(str(entry) for entry in values)
        yield Problem(code="wrong-value", where=name, what=what, how_to_fix=f"choose {known}")


def _against(name: str, interview: Interview, channel: Channel | None) -> str:
    if name == "length":
        return f"the channel, {channel}"
    if interview.interest in ("undecided", "none"):
        return f"an interest that is “{interview.interest}”"
    return f"the habits of the region “{interview.region}”"
