"""How facets and severities read to a person.

The slugs and their order are the core's; only the words stand here.
"""

from collections.abc import Mapping

from followup.core.finding import Severity

_WORDS: Mapping[tuple[str, str], str] = {
    ("purpose", "thank-you"): "Say thank you",
    ("purpose", "status-check"): "Ask where things stand",
    ("purpose", "add-info"): "Add or ask something",
    ("purpose", "correction"): "Correct a mistake",
    ("purpose", "rejection-reply"): "Reply to a no",
    ("purpose", "feedback-request"): "Ask for feedback",
    ("purpose", "offer-accept"): "Accept an offer",
    ("purpose", "offer-decline"): "Decline an offer",
    ("purpose", "offer-time"): "Ask for time",
    ("purpose", "offer-leverage"): "Mention another offer",
    ("purpose", "withdraw"): "Withdraw",
    ("purpose", "logistics"): "Arrange or move a call",
    ("purpose", "network"): "Thank those who helped",
    ("purpose", "close-loop"): "Close politely",
    ("stage", "any"): "Any stage",
    ("stage", "phone"): "Phone interview",
    ("stage", "video"): "Video interview",
    ("stage", "technical"): "Technical interview",
    ("stage", "take-home"): "Take-home task",
    ("stage", "onsite"): "On site",
    ("stage", "second"): "Second interview",
    ("stage", "final"): "Final round",
    ("stage", "post-rejection"): "After a rejection",
    ("stage", "informational"): "Informational meeting",
    ("stage", "internal"): "Internal interview",
    ("channel", "email"): "E-mail",
    ("channel", "linkedin"): "LinkedIn note",
    ("channel", "card"): "Handwritten card",
    ("length", "micro"): "Under 60 words",
    ("length", "short"): "Short",
    ("length", "standard"): "One screen",
    ("length", "detailed"): "Detailed",
    ("timing", "within-24h"): "Within 24 hours",
    ("timing", "within-48h"): "Within 48 hours",
    ("timing", "after-deadline+1-2bd"): "1 or 2 working days after their date",
    ("timing", "after-5-7bd"): "After 5 to 7 working days",
    ("timing", "after-7-10bd"): "After 7 to 10 working days",
    ("timing", "after-10-14d"): "After 10 to 14 days",
    ("timing", "after-3w"): "After three weeks",
    ("timing", "on-decision"): "When you have decided",
    ("timing", "as-soon-as"): "As soon as you can",
    ("region", "any"): "Any country",
    ("region", "us"): "United States",
    ("region", "ca"): "Canada",
    ("region", "uk"): "United Kingdom",
    ("region", "de"): "Germany",
    ("region", "eu"): "Europe",
    ("region", "jp"): "Japan",
}
_GROUPS: Mapping[str, tuple[str, str]] = {
    "identity": ("Names and parts", "Who writes to whom, and whether anything is missing."),
    "timing": ("The right moment", "Not too soon, not too late, not too often."),
    "content": ("What belongs in it", "Thanks, something you discussed, and a way on."),
    "authenticity": ("Yours, not anybody’s", "Sentences that could stand in any letter."),
    "tone": ("Tone", "How it sounds to somebody who reads it once, quickly."),
    "ethics": ("What stays out of it", "Money, gifts, secrets, private matters, threats."),
    "form": ("Length and form", "What fits on a screen and gets read."),
    "proofreading": ("Proofreading", "Slips that a careful reader sees first."),
}
SEVERITY_WORDS: Mapping[Severity, tuple[str, str, str]] = {
    Severity.ERROR: ("!", "Mend it", "Almost certainly a mistake. Mend it before you send."),
    Severity.WARNING: ("?", "Look at it", "Probably worth changing. Look at it again, then decide."),
    Severity.SUGGESTION: ("i", "Consider it", "A matter of taste, or good advice that has exceptions."),
}
"""For each severity: its sign, a short word, and what it asks of the candidate."""


def words_of(facet: str, value: str) -> str:
    """Return the value of a facet as people say it."""
    return _WORDS.get((facet, value)) or value.replace("-", " ").capitalize()


def group_words(group: str) -> tuple[str, str]:
    """Return the title of a group of rules and one sentence about it."""
    return _GROUPS.get(group, (group.replace("-", " ").capitalize(), ""))
