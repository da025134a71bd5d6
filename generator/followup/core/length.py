"""How long a letter may be, by template, purpose and channel. Counts nothing."""

from collections.abc import Mapping

from followup.core.rule import Context
from followup.core.template import WORD_BANDS, Channel, Purpose

MOST_LINKEDIN_CHARACTERS = 300
"""Source: SMP, the limit of a note that goes with an invitation."""

_BY_CHANNEL: Mapping[Channel, tuple[int, int]] = {
    Channel.LINKEDIN: (0, 60),
    Channel.CARD: (30, 80),
    Channel.VOICEMAIL: (0, 60),
}
"""Fewest and most words where the channel sets the limit. The card's are those of facts C.4, unsourced there;
the others are ours."""

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


def words_for(channel: Channel, length: str) -> tuple[int, int]:
    """Return the fewest and the most words of a draft: the channel's limit, else that of a `length` value."""
    return _BY_CHANNEL.get(channel, WORD_BANDS[length])


def linkedin_characters(text: str) -> int:
    """Return how many characters LinkedIn counts: UTF-16 units, as text fields in browsers do, so that an
    emoji counts as two or more."""
    return len(text) + sum(char > "\uffff" for char in text)


def fits_channel(channel: Channel, body: str) -> bool:
    """Tell whether a channel has room for a text, as far as it counts characters."""
    return channel is not Channel.LINKEDIN or linkedin_characters(body) <= MOST_LINKEDIN_CHARACTERS


SPOKEN_WORDS_PER_MINUTE = 150
"""A calm voice on the telephone; ours, unsourced."""


def reading_seconds(words: int) -> int:
    """Return how long a text takes to say, in whole seconds."""
    return round(words * 60 / SPOKEN_WORDS_PER_MINUTE)
