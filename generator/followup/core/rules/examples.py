"""Sound letters in which the examples of rules set one sentence: a page shows whole letters. Holds no
rule."""

GREETING = "Dear Dr Okonkwo,"
THANKS = "Thank you for meeting me on Friday about the Data Analyst role."
POINT = "We spoke about the migration to Snowflake and how your team handles data contracts."
INTEREST = "I remain interested in the role."
CLOSE = "If anything else would help you decide, I am glad to send it."
SIGNATURE = "Kind regards,\nAna Ruiz\n555 0100"


def sound_letter(
    sentence: str = "",
    *,
    greeting: str = GREETING,
    thanks: str = THANKS,
    point: str = POINT,
    interest: str = INTEREST,
    close: str = CLOSE,
    signature: str = SIGNATURE,
) -> str:
    """Return the body of a thank-you letter on which every rule is silent, `sentence` a paragraph in it.

    Any part can be replaced, or left out with "".
    """
    first = " ".join(part for part in (thanks, point) if part)
    last = " ".join(part for part in (interest, close) if part)
    return "\n\n".join(part for part in (greeting, first, sentence, last, signature) if part)


def sound_nudge(sentence: str = "", *, opening: str = "") -> str:
    """Return the body of a status check on which every rule is silent, `sentence` a paragraph in it.

    `opening` replaces its first sentence.
    """
    first = opening or "Thank you again for the conversation on 20 November about the Data Analyst role."
    question = "You expected to decide by last Friday. Is there a new date that I have to keep in mind?"
    offer = "I remain interested, and I am glad to send anything that would help."
    return "\n\n".join(part for part in (GREETING, f"{first} {question}", sentence, offer, SIGNATURE) if part)
