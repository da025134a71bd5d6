"""How long a letter may be, by template, purpose and channel. Counts nothing."""

from collections.abc import Mapping

from followup.core.rule import Context
from followup.core.template import Channel, Purpose

MOST_LINKEDIN_CHARACTERS = 300
"""Source: SMP, the limit of a note that goes with an invitation."""

_BY_CHANNEL: Mapping[Channel, tuple[int, int]] = {
    Channel.LINKEDIN: (0, 60),
    Channel.CARD: (0, 120),
    Channel.VOICEMAIL: (0, 60),
    Channel.TEXT: (0, 60),
}
"""Most words where the channel sets the limit. The numbers are ours."""

_BY_PURPOSE: Mapping[Purpose, tuple[int, int]] = {
    Purpose.THANK_YOU: (40, 180),
    Purpose.ADD_INFO: (40, 180),
    Purpose.STATUS_CHECK: (0, 120),
    Purpose.CLOSE_LOOP: (0, 120),
    Purpose.CORRECTION: (0, 120),
    Purpose.LOGISTICS: (0, 120),
    Purpose.REJECTION_REPLY: (0, 150),
    Purpose.FEEDBACK_REQUEST: (0, 150),
}
"""Fewest and most words where no template says it. Sources: PJC, ATL, CLV for thanks, A4 for check-ins, AIS
for answers."""


def word_band(context: Context) -> tuple[int, int]:
    """Return the fewest and the most words of a body: the channel's limit, else the template's, else the
    purpose's."""
    if context.channel in _BY_CHANNEL:
        return _BY_CHANNEL[context.channel]
    if context.template is not None:
        return context.template.word_band
    return _BY_PURPOSE.get(context.purpose, (0, 250))
