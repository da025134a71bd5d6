"""Whether a letter answers a message of theirs: then writing again is no pressure. Judges nothing."""

from followup.core.letter import Letter
from followup.core.wordings import Wordings

THEY_WROTE = Wordings(
    "{thanks|thank you} {|again |so much |very much }for {your|the} {|quick |prompt |kind |swift |helpful }"
    "{reply|answer|response|message|e-mail|email|mail|note|update|call}",
    "{thanks|thank you} {|again |so much |very much }for {letting me know|getting back|writing "
    "back|replying}",
    "{thanks|thank you} {|again |so much |very much }for {responding|calling back|calling me back|the "
    "quick word}",
    "you {asked|wrote} {|me }{to|that|on|in|yesterday|today}", "as you {asked|suggested} in your",
    "in {answer|reply|response} to your",
)  # fmt: skip
"""Thanks for their message, and other signs that the letter answers one."""


def answers_a_message(letter: Letter) -> bool:
    """Tell whether a letter answers something that they wrote."""
    return THEY_WROTE.within(letter.message.text)
