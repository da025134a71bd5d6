"""What the examples of the content rules cannot show: the many ways in which people say one thing."""

from typing import Any

import pytest

from followup.core.checklist import check_letter, example_context
from followup.core.letter import Letter
from followup.core.rule import Example
from followup.core.rules.examples import sound_letter
from followup.core.template import Purpose


def speaks(rule: str, body: str, *, purpose: Purpose = Purpose.THANK_YOU, **interview: Any) -> bool:
    example = Example(body=body, purpose=purpose, interview=interview)
    report = check_letter(Letter(subject=example.subject, body=body), example_context(example))
    assert rule in {*report.passed, *(finding.rule for finding in report.findings)}, "it did not run"
    return rule in {finding.rule for finding in report.findings}


INTEREST = [
    "I remain interested in the role.", "I am very keen on the post.", "I'd like the job.",
    "I want this job.",
    "I would love to join you.", "The role sounds like work I would do gladly.", "I'm still up for it.",
    "I'd be proud to run that oven.", "I would be very happy to learn the trade from you.",
    "It would suit me.",
    "I would really like to be a care assistant with you.", "I would jump at the chance.", "Count me in.",
    "I hope that we can work together.", "I look forward to joining the team.", "I could see myself there.",
    "It is exactly what I have been looking for.", "I would take the job tomorrow.",
    "I can start in January.",
    "Our talk confirmed my wish to do this.", "It made me want the job even more.",
    "I am excited about the role.",
    "This is the place for me.", "I believe that I could contribute from the first week.",
    "You are my first choice.",
    "I'd welcome the chance to work on it.", "I hope to join the crew.", "I am eager to get started.",
    "The task appeals to me.", "It would be a privilege to teach alongside you.", "I remain in the running.",
    "I would very much like to take this on.", "I wish to join your clinic.", "I hope you will consider me.",
    "I am sure I would feel at home on the ward.", "I'd be over the moon.", "I'd gladly start on Monday.",
]  # fmt: skip
NO_INTEREST = [
    "I would like to thank you again.", "I look forward to hearing from you.",
    "I hope to hear from you soon.",
    "If you are interested in my notes, I can send them.", "Thank you for your interest in my work.",
    "I would love to hear how it ends.", "I am happy to answer more questions.", "I would like to know more.",
    "Please let me know what you decide.", "I wish you a good week.", "It was interesting.",
    "I am glad to send anything else.", "I hope you have a good weekend.", "I would like to add one thing.",
    "I would like to take this opportunity to thank you.", "I am happy to be of help.",
    "I'm glad to give references.",
]  # fmt: skip


@pytest.mark.parametrize("said", INTEREST)
def test_interest_is_said_in_many_ways(said: str) -> None:
    assert not speaks("interest", sound_letter(interest=said, close=""))


@pytest.mark.parametrize("said", NO_INTEREST)
def test_politeness_is_no_interest(said: str) -> None:
    assert speaks("interest", sound_letter(interest=said, close=""))
